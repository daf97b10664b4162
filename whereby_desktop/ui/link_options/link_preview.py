"""The link as it will be, in as many lines as it takes, to be read and selected."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from whereby_desktop.ui.link_options.link_parts import LinkPart
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport

_MOST_LINES = 6


class LinkPreview(QTextEdit):
    """As high as its text, six lines at the most. What the options add stands out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._theme = theme
        self._parts: Sequence[LinkPart] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # as every link
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDefaultTextOption(option)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._write)

    def show_parts(self, parts: Sequence[LinkPart]) -> None:
        if list(parts) != list(self._parts):
            self._parts = tuple(parts)
            self._write()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._height())

    def heightForWidth(self, width: int) -> int:
        document = self.document().clone()
        document.setTextWidth(width)
        return self._height_of(document)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _height(self) -> int:
        return self._height_of(self.document())

    def _height_of(self, document: QTextDocument) -> int:
        line = self.fontMetrics().lineSpacing()
        return min(round(document.size().height()), _MOST_LINES * line) + 2

    def _write(self) -> None:
        self.setFont(self._theme.font("small"))
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for part in self._parts:
            look = QTextCharFormat()
            look.setForeground(self._theme.colour("accentText" if part.added else "text2"))
            look.setFontWeight(QFont.Weight.DemiBold if part.added else QFont.Weight.Normal)
            cursor.insertText(part.text, look)
        self.updateGeometry()
