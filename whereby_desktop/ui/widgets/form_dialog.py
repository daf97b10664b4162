"""A dialog with a form that scrolls, banners above it and a strip of buttons below."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.form_scroll import FormScroll

_WIDEST = 1.25  # times the usual width
_EDGES = 48  # of a window, and of what else stands on the screen


class FormDialog(QDialog):
    """Opens `width` wide and as high as its form; grows with it, as far as the screen goes.

    It never shrinks by itself. A subclass makes its parts in reading order and calls `_stack` with
    them. Ctrl+Enter is its `request`.
    """

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._natural_width = theme, width
        self._wanted = 0  # the height that was asked for last
        self._first: QLineEdit | None = None
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.request)

    def request(self) -> None:
        """Hands over what was entered, or goes to what has to be mended first."""
        raise NotImplementedError

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible and self._first is not None:
            self._first.end(False)  # Qt has selected everything: the next key would wipe it out

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wanted = 0
        self._grow()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        usual = self._theme.px(self._natural_width)
        longer = min(self._in_one_line(), round(_WIDEST * usual))
        width = max(usual, longer, self.minimumSizeHint().width())
        width = min(width, room.width())
        footer = max(self._footer.heightForWidth(width), self._footer.minimumHeight())
        height = self._scroll.height_for(width) + 1 + footer
        height += sum(each.heightForWidth(width) for each in self._banners if not each.isHidden())
        return QSize(width, min(height, room.height() - self._theme.px(_EDGES)))

    def _in_one_line(self) -> int:
        """The width in which nothing that belongs on one line takes two: languages differ."""
        return 0

    def _begin_at(self, field: QLineEdit) -> None:
        """Where the focus is when the dialog is opened."""
        self._first = field
        field.setFocus()

    def _stack(self, scroll: FormScroll, footer: QWidget, *banners: QWidget) -> None:
        self._scroll, self._footer, self._banners = scroll, footer, banners
        stack_bands(self, scroll, footer, tall=scroll, banners=banners)

    def _grow(self) -> None:
        """To be called when the form has changed."""
        wanted = self.sizeHint()
        if self.isVisible() and wanted.height() > self._wanted:
            self.resize(max(self.width(), wanted.width()), max(self.height(), wanted.height()))
        self._wanted = wanted.height()
