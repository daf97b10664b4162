"""A form that scrolls up and down where the screen is too low for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport

_BAR = 12  # the scroll bar's width in the style sheet
MARGIN = 20


class FormScroll(QScrollArea):
    """Never narrower than the form needs. The bar stands in the form's margin: it moves nothing."""

    def __init__(self, theme: Theme, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._theme = theme
        self._form = form
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(form)
        self._make_margins()
        self._widen()
        form.installEventFilter(self)
        self.verticalScrollBar().installEventFilter(self)

    def height_for(self, width: int) -> int:
        """What the form needs to show without scrolling."""
        taken = _BAR if self.verticalScrollBar().isVisible() else 0
        return self._form.heightForWidth(width - taken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() is QEvent.Type.LayoutRequest:
            self._widen()
        elif watched is self.verticalScrollBar() and event.type() in (
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._make_margins()
        return super().eventFilter(watched, event)

    def _make_margins(self) -> None:
        side = self._theme.px(MARGIN)
        end = side - _BAR if self.verticalScrollBar().isVisible() else side
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (end, side) if mirrored else (side, end)
        top = self._theme.px(16)
        self._form.setContentsMargins(left, top, right, top)

    def _widen(self) -> None:
        taken = _BAR if self.verticalScrollBar().isVisible() else 0
        self.setMinimumWidth(self._form.minimumSizeHint().width() + taken)
