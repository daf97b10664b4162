"""What helps whoever looks for a fault: read first, then copied or saved."""

from whereby_desktop.ui.diagnostics.report_dialog import ReportDialog


class DiagnosticsDialog(ReportDialog):
    """Opened when the person asks for it."""

    def _retranslate(self) -> None:
        super()._retranslate()
        self.setWindowTitle(self.tr("Diagnostics"))
        self.heading.setText(self.tr("Diagnostics for a bug report"))
        self.words.setText(
            self.tr("Versions, settings and what the app did last, as one text to copy.")
        )
        self.close_button.setText(self.tr("C&lose"))
