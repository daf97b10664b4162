"""Every rule of a draft in words: what is wrong, and what the offered fix is called."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.draft_rules import PREFIX_MAX, Problem, Rule

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProblemWords:
    """`fix` is "" where the form cannot mend it by itself."""

    text: str
    fix: str = ""


def problem_words(problem: Problem) -> ProblemWords:
    if problem.rule in (Rule.PREFIX_CHARACTERS, Rule.PREFIX_LENGTH):
        return _prefix(problem)
    if problem.rule in (Rule.END_PAST, Rule.END_SOON):
        return _end(problem)
    if problem.rule.value.startswith("storage"):
        return ProblemWords(_storage()[problem.rule])
    return _plain()[problem.rule]


def _prefix(problem: Problem) -> ProblemWords:
    if problem.rule is Rule.PREFIX_LENGTH:
        letters = problem.amount
        text = translate("ProblemWords", "%n letters, {0} at most.", "", letters)
        limit = QLocale().toString(PREFIX_MAX)
        return ProblemWords(text.format(limit), translate("ProblemWords", "Shorten"))
    text = translate("ProblemWords", "Use only a to z, 0 to 9 and hyphens.")
    if not problem.fix:
        return ProblemWords(text, translate("ProblemWords", "Clear"))
    return ProblemWords(text, translate("ProblemWords", "Change to “{0}”").format(problem.fix))


def _end(problem: Problem) -> ProblemWords:
    if problem.rule is Rule.END_PAST:
        return ProblemWords(
            translate("ProblemWords", "The end time is in the past."),
            translate("ProblemWords", "In 1 hour"),
        )
    minutes = QLocale().toString(problem.amount)
    return ProblemWords(
        translate("ProblemWords", "Ends in {0} min. You can still create it.").format(minutes)
    )


def _storage() -> dict[Rule, str]:
    return {
        Rule.STORAGE_ACCESS: translate("ProblemWords", "Choose how Whereby gets into the bucket."),
        Rule.STORAGE_BUCKET: translate("ProblemWords", "Enter the name of the bucket."),
        Rule.STORAGE_BUCKET_FORM: translate(
            "ProblemWords", "Enter the name only, as in my-bucket or my-bucket/calls."
        ),
        Rule.STORAGE_REGION: translate("ProblemWords", "Enter the region of the bucket."),
        Rule.STORAGE_REGION_FORM: translate("ProblemWords", "A region is written like eu-west-1."),
        Rule.STORAGE_KEY: translate("ProblemWords", "Enter the ID of the access key."),
        Rule.STORAGE_KEY_FORM: translate("ProblemWords", "A key ID has only letters and digits."),
        Rule.STORAGE_SECRET: translate("ProblemWords", "Enter the secret of this access key."),
        Rule.STORAGE_SECRET_FORM: translate(
            "ProblemWords", "A secret key has no spaces and no accents."
        ),
        Rule.STORAGE_ROLE: translate("ProblemWords", "Enter the ARN of the role."),
        Rule.STORAGE_ROLE_FORM: translate(
            "ProblemWords", "A role is written like arn:aws:iam::123456789012:role/whereby."
        ),
    }


def _plain() -> dict[Rule, ProblemWords]:
    group = translate("ProblemWords", "Use group")
    return {
        Rule.SHORT_UNLOCKED: ProblemWords(
            translate(
                "ProblemWords",
                "Short names are easier to guess. Lock the room for private talks.",
            )
        ),
        Rule.VIEWERS_NEED_GROUP: ProblemWords(
            translate("ProblemWords", "Viewers need group mode."), group
        ),
        Rule.STREAMING_NEEDS_GROUP: ProblemWords(
            translate("ProblemWords", "Streaming needs group mode."), group
        ),
        Rule.STREAM_ADDRESS: ProblemWords(
            translate(
                "ProblemWords",
                "Enter the whole address, from rtmp:// or rtmps:// to the stream key.",
            )
        ),
        Rule.LANGUAGE: ProblemWords(
            translate("ProblemWords", "Whereby does not know this language.")
        ),
    }
