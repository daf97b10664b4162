"""The price of a new room, with the old one's deletion where that is wished at once."""

from collections.abc import Callable, Sequence

from whereby_desktop.meetings.ports import PointsMeter
from whereby_desktop.meetings.quota import Call, CallKind, Quota


class BothPrices:
    """A meter whose price of a create has the deletion in it while `deletes` is set."""

    def __init__(self, meter: PointsMeter) -> None:
        self._meter = meter
        self.deletes = False

    @property
    def quota(self) -> Quota:
        return self._meter.quota

    @property
    def calls(self) -> Sequence[Call]:
        return self._meter.calls

    def price(self, kind: CallKind) -> int:
        price = self._meter.price(kind)
        if kind is CallKind.CREATE and self.deletes:
            price += self._meter.price(CallKind.DELETE)
        return price

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        return self._meter.subscribe(listener)
