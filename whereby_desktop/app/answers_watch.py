"""What answers tell besides meetings: a clock that is off, whose organisation it is."""

from collections.abc import Callable

from whereby_desktop.app.connection import Connection
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.organisation import organisation_of
from whereby_desktop.app.place import Place
from whereby_desktop.app.points_pool import PointsPool
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.trouble import Trouble, TroubleKind

_CLOCK = "clock"


class AnswersWatch:
    """Looks at each change of one connection's book."""

    def __init__(
        self, furniture: Furniture, place: Place, pool: PointsPool, connected: Connection
    ) -> None:
        self._furniture, self._place = furniture, place
        self._pool, self._connected = pool, connected
        self._clock_told = False

    def begin(self) -> Callable[[], None]:
        """Returns what ends it."""
        return self._connected.book.subscribe(self._look)

    def _look(self, change: BookChange) -> None:
        self._look_at_clock()
        if (change.added or change.changed) and not change.passing:
            self._learn_organisation()

    def _learn_organisation(self) -> None:
        """Accounts whose rooms are at one address share their points."""
        key, preferences = self._place.account, self._furniture.preferences
        entry = next((each for each in preferences.now.accounts if each.key == key), None)
        organisation = organisation_of(self._connected.book.listed.values())
        if entry is not None and organisation and organisation != entry.organisation:
            preferences.change_account(key, organisation=organisation)
            self._pool.learn(self._place.api_url, organisation, self._connected.pacing)

    def _look_at_clock(self) -> None:
        client, notices = self._connected.client, self._furniture.notices
        offset = client.clock_offset if client is not None else None
        if offset is None:
            self._clock_told = False
            notices.withdraw(_CLOCK)
        elif not self._clock_told:
            self._clock_told = True  # once: it may be closed
            trouble = Trouble(TroubleKind.CLOCK_OFF, seconds=offset.total_seconds())
            notices.show_notice(self._furniture.notice_of(trouble, _CLOCK))
