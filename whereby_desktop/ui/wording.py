"""Every sentence about trouble: what happened, what is safe, what to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui import own_wording
from whereby_desktop.ui.proxy_words import unusable_words
from whereby_desktop.ui.said import Circumstances, Remedy, Said
from whereby_desktop.ui.spans import until_text
from whereby_desktop.ui.times import clock_time, clock_time_with_seconds

translate = QCoreApplication.translate


def say(trouble: Trouble, around: Circumstances | None = None) -> Said:
    """The words for a trouble."""
    return _WORDS[trouble.kind](trouble, around or Circumstances())


def remedy_text(remedy: Remedy) -> str:
    return {
        Remedy.NONE: "",
        Remedy.TRY_AGAIN: translate("Trouble", "Try again"),
        Remedy.NEW_KEY: translate("Trouble", "Enter a new key…"),
        Remedy.DASHBOARD: translate("Trouble", "Open dashboard"),
        Remedy.CHECK: translate("Trouble", "Check (1 point)"),
        Remedy.CHOOSE: translate("Trouble", "Choose…"),
        Remedy.NETWORK: translate("Trouble", "Proxy settings…"),
    }[remedy]


def _offline(_trouble: Trouble, around: Circumstances) -> Said:
    if around.list_from is None:
        text = translate("Trouble", "Check the connection. Nothing was sent.")
    else:
        text = translate("Trouble", "List from {0}. Copying links works.").format(
            clock_time(around.list_from)
        )
    return Said(translate("Trouble", "You are offline"), text, remedy=Remedy.TRY_AGAIN)


def _proxy(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "The proxy does not let the app through"),
        translate("Trouble", "Nothing was sent. Check which proxy is set."),
        unusable_words(trouble.detail) or trouble.words or trouble.detail,
        Remedy.NETWORK,
    )


def _key_rejected(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "Whereby rejected the key"),
        translate(
            "Trouble",
            "It may have been deleted or replaced. Your labels, presets and history are safe on "
            "this computer.",
        ),
        _reply(trouble),
        Remedy.NEW_KEY,
    )


def _not_allowed(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "Not allowed with this key"),
        translate("Trouble", "Your Whereby plan or key does not include this."),
        _their_words(trouble),
        Remedy.DASHBOARD,
    )


def _gone(_trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "This room no longer exists"),
        translate("Trouble", "It was deleted or ran out. It leaves the list."),
    )


def _not_accepted(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "Whereby did not accept the settings"),
        translate("Trouble", "“{0}”").format(trouble.words)
        if trouble.words
        else translate("Trouble", "Check what you entered."),
        _reply(trouble),
    )


def _slowed_down(trouble: Trouble, around: Circumstances) -> Said:
    text = translate("Trouble", "Whereby asked the app to wait.")
    waiting = around.waiting
    if waiting:
        text = translate(
            "Trouble",
            "Whereby asked the app to wait. %n request(s) will go out by themselves.",
            "",
            waiting,
        )
    return Said(
        translate("Trouble", "Slowing down for {0}").format(until_text(trouble.seconds)),
        text,
        remedy=Remedy.TRY_AGAIN,
    )


def _server(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "Whereby has a problem"),
        _server_error(trouble),
        _their_words(trouble),
        Remedy.TRY_AGAIN,
    )


def _server_error(trouble: Trouble) -> str:
    error = translate("Trouble", "Server error {0}.")
    if trouble.seconds:
        error = translate("Trouble", "Server error {0}. Whereby asks for a pause of {1}.")
    return error.format(trouble.status or "", until_text(trouble.seconds))


def _no_answer(_trouble: Trouble, around: Circumstances) -> Said:
    if around.list_from is None:
        text = translate("Trouble", "It may be busy. Try again in a moment.")
    else:
        text = translate("Trouble", "The list from {0} stays.").format(clock_time(around.list_from))
    return Said(translate("Trouble", "Whereby did not answer"), text, remedy=Remedy.TRY_AGAIN)


def _unsafe(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "The connection is not safe"),
        translate(
            "Trouble", "The certificate of {0} could not be checked. Nothing was sent."
        ).format(trouble.subject),
        trouble.words,
        Remedy.TRY_AGAIN,
    )


def _nonsense(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "The answer made no sense"),
        translate(
            "Trouble",
            "What came back is not what Whereby sends. A proxy or a sign-in page may answer.",
        ),
        trouble.detail or trouble.words,
        Remedy.TRY_AGAIN,
    )


def _redirected(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "The server points elsewhere"),
        translate("Trouble", "The answer leads to {0}. The key was not sent there.").format(
            trouble.subject
        ),
        _reply(trouble),
        Remedy.TRY_AGAIN,
    )


def _may_exist(trouble: Trouble, _around: Circumstances) -> Said:
    if trouble.detail:
        return Said(
            translate("Trouble", "No answer: the room may exist"),
            translate(
                "Trouble", "More than one room fits: {0}. Look at them before creating another."
            ).format(trouble.detail),
            remedy=Remedy.CHOOSE,
        )
    return Said(
        translate("Trouble", "No answer: the room may exist"),
        translate("Trouble", "Check before creating it again, so there are not two."),
        remedy=Remedy.CHECK,
    )


def _not_made(_trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "The room was not created"),
        translate(
            "Trouble", "The answer was lost, and the list shows no such room. Create it again."
        ),
    )


def _reply(trouble: Trouble) -> str:
    if trouble.status is None or trouble.at is None:
        return ""
    return translate("Trouble", "Reply {0} at {1}").format(
        trouble.status, clock_time_with_seconds(trouble.at)
    )


def _their_words(trouble: Trouble) -> str:
    return trouble.words or _reply(trouble)


_WORDS: dict[TroubleKind, Callable[[Trouble, Circumstances], Said]] = {
    TroubleKind.OFFLINE: _offline,
    TroubleKind.PROXY: _proxy,
    TroubleKind.KEY_REJECTED: _key_rejected,
    TroubleKind.NOT_ALLOWED: _not_allowed,
    TroubleKind.GONE: _gone,
    TroubleKind.NOT_ACCEPTED: _not_accepted,
    TroubleKind.SLOWED_DOWN: _slowed_down,
    TroubleKind.SERVER: _server,
    TroubleKind.NO_ANSWER: _no_answer,
    TroubleKind.UNSAFE: _unsafe,
    TroubleKind.NONSENSE: _nonsense,
    TroubleKind.REDIRECTED: _redirected,
    TroubleKind.MAY_EXIST: _may_exist,
    TroubleKind.NOT_MADE: _not_made,
    TroubleKind.NO_KEY: own_wording.no_key,
    TroubleKind.PART_NOT_KEPT: own_wording.secret_not_kept,
    TroubleKind.PART_MISSING: own_wording.secret_missing,
    TroubleKind.KEYRING_MISSING: own_wording.keyring_missing,
    TroubleKind.KEYRING_LOCKED: own_wording.keyring_locked,
    TroubleKind.KEYRING_REFUSED: own_wording.keyring_refused,
    TroubleKind.KEYRING_HUNG: own_wording.keyring_hung,
    TroubleKind.CLOCK_OFF: own_wording.clock_off,
    TroubleKind.DISK: own_wording.disk,
    TroubleKind.DAMAGED_FILE: own_wording.damaged_file,
    TroubleKind.UNEXPECTED: own_wording.unexpected,
}
