"""The settings as a file, and what the program is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.button_pair import ButtonPair
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class AppCard(SettingsCard):
    export_wished = Signal()
    import_wished = Signal()
    about_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.import_settings = WrappingButton(theme, icons, "upload", parent=self)
        self.export_settings = WrappingButton(theme, icons, "download", parent=self)
        self.about = WrappingButton(theme, icons, "info", parent=self)
        self._file_row = self.add_row(ButtonPair(theme, self.import_settings, self.export_settings))
        self._about_row = self.add_row(self.about)
        self.import_settings.clicked.connect(self.import_wished)
        self.export_settings.clicked.connect(self.export_wished)
        self.about.clicked.connect(self.about_wished)
        self.dress()

    def retranslate(self) -> None:
        version = QCoreApplication.applicationVersion()
        self.show_title(self.tr("This app"))
        self._file_row.show_words(
            self.tr("Settings in a file"), self.tr("Without API keys, accounts and rooms")
        )
        self._about_row.show_words(
            self.tr("Version {0}").format(version), self.tr("Licences of all that is shipped")
        )
        self.import_settings.setText(self.tr("Import…"))
        self.export_settings.setText(self.tr("Export…"))
        self.about.setText(self.tr("About…"))
        self.import_settings.setAccessibleName(self.tr("Import settings…"))
        self.export_settings.setAccessibleName(self.tr("Export settings…"))
        self.about.setAccessibleName(self.tr("About Whereby Desktop"))

    def show_preferences(self) -> None:
        """None of it is shown here."""
