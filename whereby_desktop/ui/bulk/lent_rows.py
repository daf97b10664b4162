"""The rows of an earlier batch that stand in the table: lent while they do, and no longer."""

from whereby_desktop.meetings.batch_mending import Mending


class LentRows:
    """Of one table. `hold(None)` gives back what it has."""

    def __init__(self) -> None:
        self.mending: Mending | None = None

    def hold(self, mending: Mending | None) -> None:
        if self.mending is not None:
            self.mending.end()
        self.mending = mending
        if mending is not None:
            mending.begin()

    def covers(self, mending: Mending) -> bool:
        """Whether these stand in the table already."""
        return self.mending is not None and self.mending.covers(mending)

    @property
    def settled(self) -> frozenset[int]:
        """The numbers of rows that must not be made any more."""
        return self.mending.settled() if self.mending is not None else frozenset()
