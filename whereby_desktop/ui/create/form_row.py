"""The rows of the form: a name at the left, what can be entered at the right."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.list_layout import ListLayout
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

LABEL_WIDTH = 92
_GAP = 12
_CLOSEST = 8  # a field and the name below it
_LABEL_GAP = 2  # between a name and the field below it
_CONTROL = 32
_FIELD = 250  # a field narrower than that goes below its name


class LabelColumn:
    """The column of names that several parts of one form have in common."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._parts: list[FormRows] = []
        self._widths: tuple[int, int] | None = None

    def add(self, part: "FormRows") -> None:
        self._parts.append(part)

    def forget(self) -> None:
        """Something in a part has changed."""
        self._widths = None

    @property
    def width(self) -> int:
        """Of the widest name, shown or not; never below the design's own."""
        return self._measured()[0]

    def beside(self, width: int) -> bool:
        """Whether every field has room beside its name in a form of that width."""
        label, field = self._measured()
        return width >= label + self._theme.px(_GAP) + field

    def _measured(self) -> tuple[int, int]:
        if self._widths is None:
            labels = [self._theme.px(LABEL_WIDTH), *(each.label_width for each in self._parts)]
            fields = [self._theme.px(_FIELD), *(each.field_width for each in self._parts)]
            self._widths = (max(labels), max(fields))
        return self._widths


class _FieldName(ThemedLabel):
    """Its mnemonic leads into a field of several parts, too: to the one that stands for it.

    Qt asks for a focus policy, and would hand that of the whole on to the part.
    """

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Shortcut and self.buddy().focusProxy() is not None:
            self.buddy().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return done


@dataclass(slots=True)
class _Row:
    label: QLayoutItem
    field: QLayoutItem
    height: int
    below: int


class FormRows(ListLayout):
    """Each name carries a mnemonic that leads to its field; a hidden field takes no room.

    Where the form is too narrow, or its words are too long, each name goes above its field.
    """

    def __init__(self, theme: Theme, column: LabelColumn, parent: QWidget | None = None) -> None:
        self._theme, self._column = theme, column
        self._rows: list[_Row] = []
        self._labels: list[ThemedLabel] = []
        self._heights: dict[tuple[int, int, bool], int] = {}
        super().__init__(parent)  # which invalidates it
        column.add(self)

    @property
    def label_width(self) -> int:
        return max((_text_width(label) for label in self._labels), default=0)

    @property
    def field_width(self) -> int:
        """What the widest of the fields that are shown needs."""
        return max((row.field.minimumSize().width() for row in self._shown()), default=0)

    def width_with(self, field: int) -> int:
        """Of the whole, with so wide a field beside its name."""
        return self._column.width + self._theme.px(_GAP) + field

    def add(
        self, field: QWidget, *, height: int = _CONTROL, below: int = 12, tone: str = ""
    ) -> ThemedLabel:
        """The label is centred on the field's first `height` pixels; `below` is what follows.

        Returns the label, for its words.
        """
        label = _FieldName(
            self._theme, role="label", tone=tone, wraps=True, parent=field.parentWidget()
        )
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(label)
        self.addWidget(field)
        self._labels.append(label)
        self._rows.append(_Row(self._items[-2], self._items[-1], height, below))
        return label

    def show_row(self, label: ThemedLabel, *, shown: bool) -> None:
        """Shows or hides a name with its field."""
        label.setVisible(shown)
        field = label.buddy()
        if field is not None:
            field.setVisible(shown)

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = super().takeAt(index)
        self._rows = [row for row in self._rows if item not in (row.label, row.field)]
        return item

    def heightForWidth(self, width: int) -> int:
        key = (width, self._column.width, self._column.beside(width))
        if key not in self._heights:
            self._heights[key] = max((row[2] for row in self._places(width)), default=0)
        return self._heights[key]

    def invalidate(self) -> None:
        self._heights.clear()
        self._column.forget()
        super().invalidate()

    def sizeHint(self) -> QSize:
        field = max((row.field.sizeHint().width() for row in self._shown()), default=0)
        width = self.width_with(max(field, self._theme.px(_FIELD)))
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        width = max((_least_width(row) for row in self._shown()), default=0)
        height = sum(row.field.minimumSize().height() for row in self._shown())
        return QSize(width, height)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        direction = self._direction()
        places = self._places(rect.width())
        for row, (label, field, _) in zip(self._shown(), places, strict=True):
            for item, place in ((row.label, label), (row.field, field)):
                item.setGeometry(
                    QStyle.visualRect(direction, rect, place.translated(rect.topLeft()))
                )

    def _shown(self) -> list[_Row]:
        return [row for row in self._rows if not row.field.isEmpty()]

    def _places(self, width: int) -> list[tuple[QRect, QRect, int]]:
        """Where each shown row's name and field go, and where the field ends."""
        beside = self._column.beside(width)
        return list(self._beside(width) if beside else self._above(width))

    def _beside(self, width: int) -> Iterator[tuple[QRect, QRect, int]]:
        column = self._column.width
        left = column + self._theme.px(_GAP)
        top = 0
        for row in self._shown():
            label_height = max(self._theme.px(row.height), _height(row.label, column))
            height = max(label_height, _height(row.field, width - left))
            label = QRect(0, top, column, label_height)
            yield label, QRect(left, top, width - left, height), top + height
            top += height + self._theme.px(row.below)

    def _above(self, width: int) -> Iterator[tuple[QRect, QRect, int]]:
        top = 0
        for row in self._shown():
            label = QRect(0, top, width, _height(row.label, width))
            top += label.height() + self._theme.px(_LABEL_GAP)
            field = QRect(QPoint(0, top), QSize(width, _height(row.field, width)))
            top += field.height()
            yield label, field, top
            top += self._theme.px(max(row.below, _CLOSEST))


def _least_width(row: _Row) -> int:
    return max(row.field.minimumSize().width(), row.label.minimumSize().width())


def _text_width(label: ThemedLabel) -> int:
    text = label.text().replace("&", "")
    return QFontMetrics(label.font()).horizontalAdvance(text) + 1


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():  # its minimum would be that of the narrowest form
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())
