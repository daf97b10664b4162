"""The two English forms of a text that counts, made from its source: "%n room(s)"."""

import re

# Where more than the noun changes.
_ONE = {
    "%Ln request(s) under way come to their end.": "%Ln request under way comes to its end.",
    "%Ln room(s) may exist, they are looked for.": "%Ln room may exist, it is looked for.",
    "%Ln room(s) were not deleted and are back in the list.": (
        "%Ln room was not deleted and is back in the list."
    ),
    "Whereby asked the app to wait. %n request(s) will go out by themselves.": (
        "Whereby asked the app to wait. %n request will go out by itself."
    ),
}
_VERBS = {"are": "is", "were": "was", "end": "ends", "wait": "waits"}


def english_plural(source: str) -> list[str]:
    """The singular and the plural: of "%n room(s)", or of "%n days" as it is."""
    plural = re.sub(r"\((e?s)\)", r"\1", source)
    return [_ONE.get(source) or _singular(source), plural]


def _singular(source: str) -> str:
    if re.search(r"\(e?s\)", source):
        one = re.sub(r"\(e?s\)", "", source)
    else:
        one = re.sub(r"(%L?n \w+)s\b", r"\1", source)
    verb = r"(?<!of )(%L?n \w+) (are|were|end|wait)\b"  # not the rights of one room: they end
    return re.sub(verb, lambda found: f"{found[1]} {_VERBS[found[2]]}", one)
