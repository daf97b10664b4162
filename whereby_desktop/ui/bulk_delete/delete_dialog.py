"""The dialog that deletes rooms by a rule: what it takes, whose they are, what it costs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.book_reading import ReadableBook
from whereby_desktop.meetings.delete_filter import concerned
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.bulk_delete.chosen_part import ChosenPart
from whereby_desktop.ui.bulk_delete.delete_plan import DeletePlan
from whereby_desktop.ui.bulk_delete.delete_words import DeleteManyWords
from whereby_desktop.ui.bulk_delete.filter_form import FilterForm
from whereby_desktop.ui.bulk_delete.room_column import Column
from whereby_desktop.ui.bulk_delete.rooms_table import RoomsTable
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.minute_timer import MinuteTimer
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH, _HEIGHT, _EDGES = 860, 680, 48
_FORM_LEAST, _LINES = 48, 2


@dataclass(frozen=True, slots=True)
class DeleteMeans:
    """What the dialog reads. `reserve`: points the settings keep free."""

    book: ReadableBook
    clock: Clock
    meter: PointsMeter
    reserve: Callable[[], int]


class DeleteDialog(QDialog):
    """Follows the book and the clock: what it deletes is what it shows at the click.

    The focus is on the safe button.
    """

    def __init__(
        self, theme: Theme, icons: Icons, means: DeleteMeans, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._means = theme, means
        self._words = DeleteManyWords(self)
        above = QWidget(self)
        self.form = FilterForm(theme, above)
        self.chosen = ChosenPart(theme, icons, above)
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self.form, hairline(), self.chosen):
            column.addWidget(part)
        self._scroll = FormScroll(theme, above, self)
        self.table = RoomsTable(theme, icons, means.clock.now(), self)
        self.plan = DeletePlan(theme, icons, means.clock, means.meter, means.reserve, self)
        self.keep = WrappingButton(theme, icons, parent=self)
        self.delete = WrappingButton(theme, icons, "trash", kind="danger", parent=self)
        self.delete.set_icon("trash", "onDanger")
        self._footer = DialogFooter(theme, self)
        self._minute = MinuteTimer(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._look()
        self._stop = means.book.subscribe(self._book_changed)
        self.finished.connect(self._end)
        self.resize(self.sizeHint())
        self.keep.setFocus()

    @property
    def chosen_ids(self) -> list[str]:
        return [each.meeting_id for each in self.table.rooms.taken]

    @property
    def name(self) -> str:
        """What the batch is known by."""
        return self._words.name(self.form.rule)

    def sizeHint(self) -> QSize:
        room, px = self.screen().availableGeometry(), self._theme.px
        return QSize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height() - _EDGES))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_form()
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._tell()

    def _fit_form(self) -> None:
        """As high as it is, as far as all else and a few rooms stay in view."""
        width = self.width()
        others = self._footer.heightForWidth(width) + self.table.minimumHeight()
        least = self._theme.px(_FORM_LEAST)
        room = max(least, self.height() - others - _LINES)
        self._scroll.setFixedHeight(min(self._scroll.height_for(width), room))

    def _book_changed(self, _change: BookChange) -> None:
        self._soon.start()

    def _look(self) -> None:
        """Chooses anew, as of now."""
        now = self._means.clock.now()
        chosen = self.form.rule.chosen(self._means.book.all(), now)
        self.table.show_rooms(chosen, now)
        self._tell()
        self._minute.await_next(now)

    def _tell(self) -> None:
        """What stands around the table follows what is in it."""
        rooms = self.table.rooms
        met = concerned(rooms.taken, rooms.now)
        said = self._words.all(met)
        self.chosen.show_counts(met, rooms.left_out)
        self.plan.show_rooms(met)
        self.delete.setText(self._words.delete(met.rooms))
        self.delete.setEnabled(met.rooms > 0)
        self.delete.setAccessibleDescription(said)
        self.setAccessibleDescription(said)

    def _rule_changed(self) -> None:
        self._look()
        announce(self.form, self.chosen.counts.text())

    def _accept_what_is_shown(self) -> None:
        """Only if nothing has changed since it was drawn: nobody was told of the rest."""
        shown = self._said_ids()
        self._look()
        if shown == self._said_ids():
            self.accept()
        else:
            announce(self, self.accessibleDescription(), urgent=True)

    def _said_ids(self) -> tuple[str, list[str]]:
        return self.accessibleDescription(), self.chosen_ids

    def _end(self, _result: int) -> None:
        self._stop()
        self._minute.stop()
        self._soon.stop()

    def _connect(self) -> None:
        self.form.changed.connect(self._rule_changed)
        self.table.rooms.ticked.connect(self._tell)
        self.table.rooms.layoutChanged.connect(self._show_sorting)
        self.chosen.all_wished.connect(self.table.rooms.take_all)
        self.chosen.sort_wished.connect(self.table.sort_by)
        self._soon.timeout.connect(self._look)
        self._minute.timeout.connect(self._look)
        self.keep.clicked.connect(self.reject)
        self.delete.clicked.connect(self._accept_what_is_shown)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # like Enter: a key alone deletes nothing
            QShortcut(QKeySequence(keys), self, self.keep.click)
        self._theme.changed.connect(self.updateGeometry)

    def _show_sorting(self) -> None:
        section = self.table.horizontalHeader().sortIndicatorSection()
        self.chosen.show_sorting(Column(section))

    def _lay_out(self) -> None:
        footer = self._footer
        footer.arrange([self.plan], [self.keep, self.delete])
        self.delete.setAutoDefault(False)
        stack_bands(self, self._scroll, self.table, footer, tall=self.table)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Delete rooms"))
        self.keep.setText(self.tr("&Keep rooms"))
