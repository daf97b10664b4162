"""A setting's value in the words of the page of settings."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.preferences import (
    AfterCreate,
    Contrast,
    KeepHistory,
    OnClose,
    Theme,
    TrayClick,
)
from whereby_desktop.ui.settings.span_words import minutes_before_words, seconds_words, span_words

_LONGEST = 60  # letters of a wording
translate = QCoreApplication.translate


def value_words(field: str, value: object) -> str:
    """Of that field of Preferences; what has no words of its own is shown as it is."""
    if isinstance(value, bool):
        return translate("SettingValues", "On") if value else translate("SettingValues", "Off")
    if isinstance(value, int):
        return _number_words(field, value)
    if isinstance(value, StrEnum):
        return _choice_words(value)
    if field == "language":
        return _language_words(str(value))
    return _beginning(str(value)) or translate("SettingValues", "The app’s own")


def _beginning(text: str) -> str:
    """On one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"


def _number_words(field: str, value: int) -> str:
    if field == "refresh_seconds":
        return span_words(value)
    if field.endswith("_seconds"):
        return seconds_words(value)
    if field.endswith("_minutes"):
        return minutes_before_words(value)
    return QLocale().toString(value)


def _language_words(tag: str) -> str:
    if not tag:
        return translate("LanguageCombo", "As the system")
    return QLocale(tag).nativeLanguageName() or tag


def _choice_words(value: StrEnum) -> str:
    # One table for each kind: members of two kinds with the same value are equal.
    tables: dict[type[StrEnum], dict[StrEnum, str]] = {
        Theme: {
            Theme.SYSTEM: translate("ThemeChoice", "System"),
            Theme.LIGHT: translate("ThemeChoice", "Light"),
            Theme.DARK: translate("ThemeChoice", "Dark"),
        },
        Contrast: {
            Contrast.SYSTEM: translate("LookCard", "As the system"),
            Contrast.HIGH: translate("LookCard", "Always"),
        },
        OnClose: {
            OnClose.ASK: translate("DesktopCard", "Ask once"),
            OnClose.TRAY: translate("DesktopCard", "Keep running in the tray"),
            OnClose.QUIT: translate("DesktopCard", "Quit"),
        },
        TrayClick: {
            TrayClick.WINDOW: translate("DesktopCard", "Open the window"),
            TrayClick.NEW_MEETING: translate("DesktopCard", "New meeting now"),
            TrayClick.MENU: translate("DesktopCard", "Show the menu"),
        },
        AfterCreate: {
            AfterCreate.COPY_GUEST: translate("NewMeetingsCard", "Copy the guest link"),
            AfterCreate.COPY_HOST: translate("NewMeetingsCard", "Copy the host link"),
            AfterCreate.NOTHING: translate("NewMeetingsCard", "Do nothing"),
        },
        KeepHistory: {
            KeepHistory.NOT_AT_ALL: translate("PrivacyCard", "Not at all"),
            KeepHistory.MONTH: translate("PrivacyCard", "30 days"),
            KeepHistory.QUARTER: translate("PrivacyCard", "90 days"),
            KeepHistory.YEAR: translate("PrivacyCard", "1 year"),
            KeepHistory.FOR_EVER: translate("PrivacyCard", "For ever"),
        },
    }
    return tables.get(type(value), {}).get(value, value.value)
