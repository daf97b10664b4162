"""What is chosen in the settings is seen at once."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from whereby_desktop.ui.language import install
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme


class Following(QObject):
    """Puts theme and language on the screen as the preferences change."""

    def __init__(
        self, app: QApplication, theme: Theme, preferences: CurrentPreferences, translations: Path
    ) -> None:
        super().__init__(preferences)
        self._app, self._theme, self._preferences = app, theme, preferences
        self._translations = translations
        self._language = preferences.now.language
        preferences.changed.connect(self._follow)

    def _follow(self) -> None:
        now, theme = self._preferences.now, self._theme
        if (now.theme, now.contrast) != (theme.choice, theme.contrast):
            theme.choose(now.theme, now.contrast)
        if now.language != self._language:
            self._language = now.language
            install(self._app, self._translations, now.language)
            for window in self._app.topLevelWidgets():
                window.setLocale(QLocale())  # numbers and dates, in all that is in it
