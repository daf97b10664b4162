"""What listeners of the meeting book are told, and how a new list differs from the last one."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting


@dataclass(frozen=True, slots=True)
class BookChange:
    """What a listener is told, by meeting ids. All empty: only `seen_at` or `loading` moved.

    `history`: past meetings came or went.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    history: bool = False


@dataclass(frozen=True, slots=True)
class Created:
    """A finished create. `adopted`: the answer was lost, the room was found in the list."""

    known: KnownMeeting
    adopted: bool = False


def difference(
    before: Mapping[str, Meeting], after: Mapping[str, Meeting], hidden: Collection[str]
) -> BookChange:
    """`hidden`: what is not shown at present."""
    seen = [each for each in after if each not in hidden]
    return BookChange(
        added=tuple(each for each in seen if each not in before),
        changed=tuple(each for each in seen if each in before and before[each] != after[each]),
        removed=tuple(each for each in before if each not in after),
    )


def caught_up(
    answer: Iterable[Meeting], known_then: Collection[str], listed: Mapping[str, Meeting]
) -> list[Meeting]:
    """A list that was asked for a while ago, with what was made and without what was deleted since.

    `known_then`: the ids that were known when it was asked for; `listed`: what is known now.
    """
    deleted = {each for each in known_then if each not in listed}
    found = {each.meeting_id: each for each in answer if each.meeting_id not in deleted}
    made = {key: each for key, each in listed.items() if key not in known_then}
    return list((found | {key: each for key, each in made.items() if key not in found}).values())


def keep_links(meeting: Meeting, before: Meeting | None) -> Meeting:
    """A list read without links must not lose those that were fetched."""
    if before is None or (before.host_link is None and before.viewer_link is None):
        return meeting
    return replace(
        meeting,
        host_link=meeting.host_link or before.host_link,
        viewer_link=meeting.viewer_link or before.viewer_link,
    )
