"""Dialogs that a coroutine can await. Never `exec()`: a nested loop would strand other tasks."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import align_as_laid_out
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 420


async def finished(dialog: QDialog) -> bool:
    """Opens the dialog and waits for its end: True if accepted. Cancelling closes it."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(end)
    dialog.open()
    try:
        return await done == QDialog.DialogCode.Accepted
    finally:
        dialog.finished.disconnect(end)
        dialog.close()


class SmallDialog(QDialog):
    """However narrow it is made, it is as high as its words need; Qt sees to that only once."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        """`width`: the least one at the usual size of letters."""
        super().__init__(parent)
        self.setMinimumWidth(min(theme.px(width), self.screen().availableGeometry().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


class Question(SmallDialog):
    """One question with two answers. The focus is on the safe one; Esc is the safe one, too."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        title: str,
        text: str,
        *,
        yes: str,
        no: str,
        dangerous: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.setWindowTitle(title)
        safe = WrappingButton(theme, icons, parent=self)
        kind = "danger" if dangerous else "primary"
        go = WrappingButton(theme, icons, kind=kind, parent=self)
        safe.setText(no)
        go.setText(yes)
        safe.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(_words(title, theme.font("heading")))
        layout.addWidget(_words(text, theme.font("body"), tone="text2"))
        layout.addSpacing(8)
        layout.addLayout(_row_at_end(safe, go))
        self.setAccessibleDescription(text)
        safe.setFocus()


async def ask(question: Question) -> bool:
    """True if the answer was yes."""
    try:
        return await finished(question)
    finally:
        question.deleteLater()


def _words(text: str, font: QFont, *, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setFont(font)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    align_as_laid_out(label)
    return label


def _row_at_end(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    return row
