"""Sentences about trouble with this computer: keyring, disk, clock. `wording.say` chooses them."""

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.trouble import Trouble
from whereby_desktop.ui.said import Circumstances, Remedy, Said

translate = QCoreApplication.translate


def no_key(_trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "No API key"),
        translate("Trouble", "The keyring holds no key for this server. Enter it to go on."),
        remedy=Remedy.NEW_KEY,
    )


def keyring_missing(_trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "No keyring found"),
        translate("Trouble", "Install or start one, or enter the key each time the app starts."),
        remedy=Remedy.NEW_KEY,
    )


def keyring_locked(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "{0} is locked").format(keyring(trouble)),
        translate("Trouble", "The API key is kept there. Unlock it and the app goes on by itself."),
        translate("Trouble", "“Once” keeps the key in memory until you quit."),
        Remedy.TRY_AGAIN,
    )


def keyring_refused(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "{0} refused").format(keyring(trouble)),
        translate("Trouble", "The key was not stored. It stays in memory until you quit."),
        trouble.words,
        Remedy.TRY_AGAIN,
    )


def keyring_hung(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "{0} does not answer").format(keyring(trouble)),
        translate(
            "Trouble",
            "The app does not wait for it. A key you enter stays in memory until you quit.",
        ),
        remedy=Remedy.TRY_AGAIN,
    )


def secret_not_kept(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "{0} did not take a secret part").format(keyring(trouble)),
        translate(
            "Trouble",
            "The storage secret or streaming address stays in memory until you quit. After that it "
            "has to be entered again.",
        ),
        trouble.words,
    )


def secret_missing(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "{0} did not give a secret part").format(keyring(trouble)),
        translate(
            "Trouble",
            "Nothing was created. The storage secret or streaming address of these settings has to "
            "be entered again, in the form.",
        ),
        trouble.words,
    )


def clock_off(trouble: Trouble, _around: Circumstances) -> Said:
    minutes = max(1, round(abs(trouble.seconds or 0) / 60))
    return Said(
        translate("Trouble", "Your computer’s clock is off by {0} min").format(
            QLocale().toString(minutes)
        ),
        translate("Trouble", "Times here may be wrong."),
    )


def disk(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "Could not save"),
        translate("Trouble", "{0}: {1}.").format(trouble.subject, trouble.words),
    )


def damaged_file(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "A damaged file was set aside"),
        translate("Trouble", "It is kept as {0}. The app started with a fresh one.").format(
            trouble.detail
        ),
        trouble.words,
    )


def unexpected(trouble: Trouble, _around: Circumstances) -> Said:
    return Said(
        translate("Trouble", "Something unexpected went wrong"),
        translate("Trouble", "The app goes on. Details are in the log."),
        trouble.words,
    )


def keyring(trouble: Trouble) -> str:
    return trouble.subject or translate("Trouble", "The keyring")
