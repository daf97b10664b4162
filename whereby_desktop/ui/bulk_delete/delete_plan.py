"""What the deletes do to people and are going to cost, seen before anything is sent."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.batch_plan import plan, seconds_a_call
from whereby_desktop.meetings.delete_filter import Concerned
from whereby_desktop.meetings.delete_now import FEW
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.bulk.plan_words import PlanWords
from whereby_desktop.ui.bulk_delete.delete_words import DeleteManyWords
from whereby_desktop.ui.gauge.meter_watch import MeterWatch
from whereby_desktop.ui.gauge.pulse import next_change
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class DeletePlan(QWidget):
    """Follows the meter while it is on screen. `reserve`: points the settings keep free."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        reserve: Callable[[], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._clock, self._meter, self._reserve = clock, meter, reserve
        self._words, self._many = PlanWords(self), DeleteManyWords(self)
        self._met = Concerned()
        self.inside = FlowingLabel(theme, "strong", "danger", icons=icons, parent=self)
        self.headline = FlowingLabel(theme, "strong", parent=self)
        self.beside = FlowingLabel(theme, "small", "text2", parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for part in (self.inside, self.headline, self.beside):
            column.addWidget(part)
        self._watch = MeterWatch(meter, self)
        self._watch.due.connect(self.refresh)

    def show_rooms(self, met: Concerned) -> None:
        self._met = met
        self.refresh()

    def refresh(self) -> None:
        quota, instant = self._meter.quota, self._clock.monotonic()
        found = plan(
            self._met.rooms,
            quota,
            instant,
            price=self._meter.price(CallKind.DELETE),
            reserve=self._reserve(),
            call_seconds=seconds_a_call(self._meter.calls, CallKind.DELETE),
        )
        headline = self._words.headline(found) if found.rooms else self.tr("No room to delete")
        self.headline.show_text(headline)
        self.inside.show_text(self._many.inside(self._met), icon="warn")
        self.inside.setVisible(self._met.open > 0)
        few = found.rooms <= FEW  # these go first, whatever is kept free
        self.beside.show_text("" if few else self._words.beside(found))
        self.beside.setVisible(not few)
        self._watch.again_in(next_change(quota, instant))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
