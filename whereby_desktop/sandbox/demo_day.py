"""A made-up clinic's rooms on an ordinary day: the demo workspace and the pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from whereby_desktop.sandbox.messages import Json
from whereby_desktop.sandbox.rooms import Mode, Pattern, Plan, Room
from whereby_desktop.sandbox.server import Sandbox

_AUTOMATIC_CLOUD: Json = {
    "type": "cloud",
    "destination": {"provider": "whereby"},
    "startTrigger": "automatic",
}


@dataclass(frozen=True, slots=True)
class CreatedHere:
    """What the program would remember of a room it has created. Times are UTC.

    `recording` means to the cloud, starting by itself. `preset` is a preset's key, or empty.
    """

    meeting_id: str
    label: str
    end: datetime
    created_at: datetime
    prefix: str
    pattern: Pattern
    mode: Mode
    locked: bool
    viewer_mode: bool
    recording: bool
    preset: str


class Day:
    """Moments of a day around `now`, placed so that each means the same at any hour."""

    def __init__(self, now: datetime, zone: tzinfo) -> None:
        self._local = now.astimezone(zone).replace(second=0, microsecond=0)
        self._zone = zone

    def after(self, hours: int = 0, minutes: int = 0) -> datetime:
        """So long after the minute it is now; negative for before."""
        return self._local.astimezone(UTC) + timedelta(hours=hours, minutes=minutes)

    def at(self, days: int, hour: int, minute: int) -> datetime:
        """By the clock, so many days on."""
        day = self._local.date() + timedelta(days=days)
        return datetime.combine(day, time(hour, minute), self._zone).astimezone(UTC)

    def yesterday(self, share: float) -> datetime:
        """So far into what lies both on yesterday's date and within the last 24 hours."""
        first = self.after(hours=-24)
        last = self.at(0, 0, 0)
        moment = (first + (last - first) * share).timestamp()
        rounded = datetime.fromtimestamp(round(moment / 300) * 300, UTC)
        return rounded if first < rounded < last else datetime.fromtimestamp(moment, UTC)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One room of the day; `made` is how long before now it was created."""

    prefix: str
    ending: str
    end: Callable[[Day], datetime]
    made: timedelta
    label: str = ""
    mode: Mode = "normal"
    locked: bool = False
    viewer_mode: bool = False
    recording: bool = False
    preset: str = ""
    elsewhere: bool = False

    @property
    def pattern(self) -> Pattern:
        return "uuid" if "-" in self.ending else "human-short"


_DAY = (
    _Entry(
        "consult-",
        "7f3a9c2e-2ce1-4e38-9758-85c21e21a7f4",
        lambda day: day.after(minutes=23),
        timedelta(minutes=37),
        "Intake, morning clinic",
        mode="group",
        locked=True,
        viewer_mode=True,
        recording=True,
        preset="consult",
    ),
    _Entry(
        "consult-",
        "b81d04f7-eb70-4dcb-8a53-75e95dc219ce",
        lambda day: day.after(1, 18),
        timedelta(minutes=12),
        "Follow-up, room 2",
        locked=True,
        preset="consult",
    ),
    _Entry(
        "tutoring-",
        "k7mf2q",
        lambda day: day.after(2, 48),
        timedelta(minutes=42),
        "Algebra, group B",
        mode="group",
    ),
    _Entry(
        "support-",
        "3e90aa51-4e81-4133-bd27-893ee2ffd402",
        lambda day: day.after(5, 18),
        timedelta(hours=3, minutes=5),
        preset="support",
    ),
    _Entry(
        "",
        "9d41c6e2-70ab-4a95-a5c0-47d9faa15b8e",
        lambda day: day.at(1, 9, 30),
        timedelta(hours=1, minutes=30),
        elsewhere=True,
    ),
    _Entry(
        "onboarding-",
        "5c2f7be0-c10d-447f-b29f-f6b73674f9d8",
        lambda day: day.at(2, 17, 0),
        timedelta(days=1, hours=3),
        "New staff week",
        mode="group",
        locked=True,
    ),
    _Entry(
        "consult-",
        "e64b1f08-0f84-47b3-8c92-e856366530fa",
        lambda day: day.after(minutes=-56),
        timedelta(hours=1, minutes=56),
        "Intake, early slot",
        locked=True,
        preset="consult",
    ),
    _Entry(
        "consult-",
        "20c8f1d9-303b-45a1-8ce0-5699fa21b7e3",
        lambda day: day.after(minutes=-20),
        timedelta(hours=1, minutes=20),
        "Dietitian, first visit",
        locked=True,
        preset="consult",
    ),
    _Entry(
        "tutoring-",
        "w4hn8c",
        lambda day: day.yesterday(83 / 678),
        timedelta(hours=26),
        "Algebra, group A",
        mode="group",
    ),
    _Entry(
        "support-",
        "71fe20b4-d092-4d9a-b768-d0002abd6c95",
        lambda day: day.yesterday(408 / 678),
        timedelta(hours=25),
        preset="support",
    ),
)


def fill_with_a_real_day(sandbox: Sandbox, now: datetime, zone: tzinfo) -> list[CreatedHere]:
    """Put the day's rooms into the sandbox; what the program would know of those it created.

    Same `now` (aware) and `zone`, same rooms. Open: six, of which one was made elsewhere. Ended
    within the hour: two. Waiting for deletion: two, which ended on yesterday's date. At 12:42 the
    clock reads as in the design's pictures. Ids and keys repeat if the sandbox has a seed.
    """
    day = Day(now, zone)
    first_made_first = sorted(_DAY, key=lambda entry: entry.made, reverse=True)
    made = [(entry, _make(sandbox, entry, day)) for entry in first_made_first]
    return [_created_here(entry, room) for entry, room in made if not entry.elsewhere]


def _make(sandbox: Sandbox, entry: _Entry, day: Day) -> Room:
    plan = Plan(
        end=entry.end(day),
        prefix=entry.prefix,
        pattern=entry.pattern,
        locked=entry.locked,
        mode=entry.mode,
        viewer_mode=entry.viewer_mode,
        recording=_AUTOMATIC_CLOUD if entry.recording else None,
    )
    name = f"/{entry.prefix}{entry.ending}"
    return sandbox.rooms.add(plan, name, day.after() - entry.made)


def _created_here(entry: _Entry, room: Room) -> CreatedHere:
    return CreatedHere(
        meeting_id=room.meeting_id,
        label=entry.label,
        end=room.end,
        created_at=room.start,
        prefix=entry.prefix,
        pattern=entry.pattern,
        mode=entry.mode,
        locked=entry.locked,
        viewer_mode=entry.viewer_mode,
        recording=entry.recording,
        preset=entry.preset,
    )
