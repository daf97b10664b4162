"""What nobody foresaw, in plain words, with what a bug report needs."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.diagnostics.report_dialog import ReportDialog
from whereby_desktop.ui.diagnostics.unexpected import Origin, Unexpected
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.times import clock_time_with_seconds


class UnexpectedDialog(ReportDialog):
    """Of one kind of failure; `show_found` when it has come up again."""

    def __init__(
        self, theme: Theme, icons: Icons, found: Unexpected, parent: QWidget | None = None
    ) -> None:
        self._found = found
        super().__init__(theme, icons, parent)
        self.close_button.setFocus()

    @property
    def kind(self) -> str:
        return self._found.kind

    def show_found(self, found: Unexpected) -> None:
        self._found = found
        self._tell()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.setWindowTitle(self.tr("Something unexpected went wrong"))
        self.heading.setText(self.tr("Something unexpected went wrong"))
        self.close_button.setText(self.tr("&Go on"))
        self._tell()

    def _tell(self) -> None:
        """What happened, what is safe, what to do."""
        safe = self.tr(
            "The app goes on. What you did last may not be done: look before you do it again."
        )
        at, count = clock_time_with_seconds(self._found.last_at), self._found.count
        if count > 1:
            seen = self.tr("Seen %Ln time(s), last at {0}.", "", count).format(at)
        else:
            seen = self.tr("Seen at {0}.").format(at)
        self.words.setText(f"{self._what_happened()}\n{safe}\n{seen}")
        self.setAccessibleDescription(self.words.text())

    def _what_happened(self) -> str:
        return {
            Origin.TASK: self.tr("Work in the background ended before it was done."),
            Origin.SLOT: self.tr("A click, a key or a change on screen was not carried out."),
            Origin.THREAD: self.tr("A part of the app that works on its own has ended."),
            Origin.LOOP: self.tr("A step that was to follow later was not carried out."),
            Origin.QT: self.tr("Qt, which draws the windows, reports a fault."),
        }[self._found.origin]
