"""The presets below each other, to be put in order by mouse and by keys."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.presets_deeds import Deed
from whereby_desktop.ui.settings.presets_row import ListedPreset
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline

_AROUND = 4  # room for the focus ring
_MARGIN = 40  # kept in sight beyond the row in use


class _DropLine(QWidget):
    """Where a dragged row would go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("accent"))


class PresetRows(QWidget):
    """`wished` carries the Preset and the Deed; `moved` its key and the place it is to have."""

    wished = Signal(object, object)
    moved = Signal(str, int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._presets = PresetList().presets[:0]
        self._current = 0
        self._target: int | None = None
        self.rows: list[ListedPreset] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line = _DropLine(theme, self)

    def show_presets(self, presets: PresetList) -> None:
        """The focus stays with its preset, or with its place where that is gone."""
        focused = any(row.hasFocus() or row.more.hasFocus() for row in self.rows)
        key = self._presets[self._current].key if self._presets else ""
        self._presets = presets.presets
        while len(self.rows) < len(self._presets):
            self._add_row()
        while len(self.rows) > len(self._presets):
            self._drop_row()
        last = len(self._presets) - 1
        for place, (row, preset) in enumerate(zip(self.rows, self._presets, strict=True)):
            default = preset.key == presets.default.key
            possible = _possible(place, last, default=default)
            row.show_preset(preset, default=default, possible=possible)
        keys = [each.key for each in self._presets]
        self._go_to(keys.index(key) if key in keys else self._current, focus=focused)

    def step(self, by: int) -> None:
        """The focus goes up or down."""
        self._go_to(self._current + by, focus=True)

    def _go_to(self, place: int, *, focus: bool) -> None:
        self._current = min(max(place, 0), max(0, len(self.rows) - 1))
        for number, row in enumerate(self.rows):
            row.set_current(current=number == self._current)
        if focus and self.rows:
            row = self.rows[self._current]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self._keep_in_sight(row, row.rect().center())

    def _add_row(self) -> None:
        frame = QWidget(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        row = ListedPreset(self._theme, self._icons, frame)
        column.addWidget(row)
        if self.rows:
            self._column.addWidget(hairline())
        self._column.addWidget(frame)
        if self.rows:
            QWidget.setTabOrder(self.rows[-1].more, row)
            QWidget.setTabOrder(row, row.more)
        self.rows.append(row)
        row.wished.connect(lambda deed, it=row: self._wished(it, deed))
        row.stepped.connect(self.step)
        row.dragged.connect(lambda y, it=row: self._dragged(it, y))
        row.dropped.connect(lambda kept, it=row: self._dropped(it, kept=kept))

    def _drop_row(self) -> None:
        self.rows.pop()
        for _ in range(2 if self.rows else 1):  # it, and the line above it
            item = self._column.takeAt(self._column.count() - 1)
            if item is not None and (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()

    def _wished(self, row: ListedPreset, deed: Deed) -> None:
        place = self.rows.index(row)
        self._go_to(place, focus=False)
        preset = self._presets[place]
        if deed is Deed.UP:
            self.moved.emit(preset.key, place - 1)
        elif deed is Deed.DOWN:
            self.moved.emit(preset.key, place + 1)
        else:
            self.wished.emit(preset, deed)

    def _dragged(self, row: ListedPreset, y: int) -> None:
        """Shows between which rows it would go, and lets the page follow the pointer."""
        pointer = row.mapTo(self, QPoint(0, y))
        before = [each for each in self.rows if _middle(each, self) < pointer.y()]
        self._target = len(before)
        frames = [each.parentWidget() for each in self.rows]
        last = frames[-1]
        at_end = self._target == len(frames) and last is not None
        frame = last if at_end else frames[self._target]
        if frame is not None:
            top = frame.geometry().bottom() - 1 if at_end else frame.geometry().top() - 1
            self._line.setGeometry(0, max(0, top), self.width(), 2)
        self._line.show()
        self._line.raise_()
        self._keep_in_sight(self, pointer)

    def _dropped(self, row: ListedPreset, *, kept: bool) -> None:
        self._line.hide()
        target, self._target = self._target, None
        if not kept or target is None:
            return
        place = self.rows.index(row)
        self._go_to(place, focus=False)
        wanted = target - 1 if target > place else target  # it leaves its own place
        if wanted != place:
            self.moved.emit(self._presets[place].key, wanted)

    def _keep_in_sight(self, part: QWidget, point: QPoint) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and (content := page.widget()) is not None:
            there = part.mapTo(content, point)
            page.ensureVisible(page.horizontalScrollBar().value(), there.y(), 0, _MARGIN)


def _possible(place: int, last: int, *, default: bool) -> set[Deed]:
    possible = {Deed.EDIT, Deed.DUPLICATE}
    if not default:
        possible.add(Deed.MAKE_DEFAULT)
    if place > 0:
        possible.add(Deed.UP)
    if place < last:
        possible.add(Deed.DOWN)
    if last > 0:
        possible.add(Deed.DELETE)
    return possible


def _middle(row: QWidget, inside: QWidget) -> int:
    return row.mapTo(inside, row.rect().center()).y()
