"""Collecting Python's garbage on the main thread only, and never much of it at once."""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject
from PySide6.QtGui import QGuiApplication

# A collection takes 0.1 ms for each thousand objects it looks at.
_YOUNG = 5_000  # new objects until the youngest are looked at
_COUNTED = 4  # turns of the loop from one count of them to the next, 0.02 ms
_ROUNDS = 2  # such looks until all that is left of them is looked at, and put aside
_GROWN = 2  # times as much put aside as after the last look at everything: look once nobody waits
_GROWN_MUCH = 4  # look, whoever waits


class MainThreadGarbage(QObject):
    """Takes the collector's place, each time before the event loop goes to sleep.

    Python collects cycles in whichever thread happens to allocate. A widget or a timer that is
    part of one would then be destroyed in a worker thread, which crashes Qt.

    It also looks at everything now and then: 60 ms with 10,000 meetings. So what has outlived two
    looks is put aside (`gc.freeze`), where no collection finds it. Nearly all of it is meetings and
    modules; a dialog's cycles that ended there wait until no window here has the keyboard.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._aside = gc.get_freeze_count()  # when everything was last looked at
        self._at_most = self._aside  # now: what has died since is not known
        self._turn = 0
        self._app = app
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect_if_due)

    def collect_if_due(self) -> None:
        if self._at_most > self._may_grow_to():
            self._count()
        elif self._many_young():
            _, rounds, _ = gc.get_count()
            if rounds < _ROUNDS:
                gc.collect(0)
            else:
                self._put_aside()

    def close(self) -> None:
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self.collect_if_due)
        gc.enable()

    def _may_grow_to(self) -> int:
        return self._aside * (_GROWN if self._app.focusWindow() is None else _GROWN_MUCH)

    def _many_young(self) -> bool:
        """Python counts an old one that goes off against a new one: where rows take the place of
        rows it says there are none, and then they are 50,000. So they are counted now and then.
        """
        self._turn = (self._turn + 1) % _COUNTED
        counted = gc.get_objects(generation=0) if not self._turn else ()
        return max(len(counted), gc.get_count()[0]) >= _YOUNG

    def _put_aside(self) -> None:
        gc.collect(1)
        self._at_most += len(gc.get_objects(generation=2))
        gc.freeze()

    def _count(self) -> None:
        """Goes through all that is aside, 15 ms: done where it may have grown, in a turn of its
        own.
        """
        self._at_most = gc.get_freeze_count()
        if self._at_most > self._may_grow_to():
            self._collect_all()

    def _collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._aside = self._at_most = gc.get_freeze_count()
