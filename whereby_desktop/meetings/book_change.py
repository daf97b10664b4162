"""What listeners of the meeting book are told, and how a new list differs from the last one."""

import asyncio
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting

_AT_ONCE = 1000  # meetings; compared in a millisecond


@dataclass(frozen=True, slots=True)
class BookChange:
    """What a listener is told, by meeting ids. All empty: only `seen_at` or `loading` moved.

    `history`: past meetings came or went. `passing`: one of many, made in the background; whoever
    shows it may wait a moment for the next ones.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    history: bool = False
    passing: bool = False


@dataclass(frozen=True, slots=True)
class Created:
    """A finished create. `adopted`: the answer was lost, the room was found in the list."""

    known: KnownMeeting
    adopted: bool = False


def difference(
    before: Mapping[str, Meeting], after: Mapping[str, Meeting], hidden: Collection[str]
) -> BookChange:
    """`hidden`: what is not shown at present; all of it was there before."""
    if not before:
        return BookChange(added=tuple(after))
    # Once through a hundred thousand takes long enough.
    other = [each for each, meeting in after.items() if before.get(each) is not meeting]
    added = [each for each in other if each not in before]
    some_left = len(before) + len(added) > len(after)
    return BookChange(
        added=tuple(added),
        changed=tuple(
            each
            for each in other
            if each in before and each not in hidden and before[each] != after[each]
        ),
        removed=tuple(each for each in before if each not in after) if some_left else (),
    )


def caught_up(
    answer: Iterable[Meeting], known_then: Collection[str], listed: Mapping[str, Meeting]
) -> list[Meeting]:
    """A list that was asked for a while ago, with what was made and without what was deleted since.

    `known_then`: the ids that were known when it was asked for; `listed`: what is known now.
    """
    if listed.keys() == known_then:
        return list(answer)  # most often
    found = {each.meeting_id: each for each in answer}
    for deleted in set(known_then).difference(listed):
        found.pop(deleted, None)
    for made in [each for each in listed if each not in known_then]:
        found.setdefault(made, listed[made])
    return list(found.values())


async def as_known(answer: Iterable[Meeting], listed: Mapping[str, Meeting]) -> list[Meeting]:
    """The meetings of a list; those that have not changed as they are in `listed` already.

    So what follows finds them by identity. The event loop goes on in between: ten thousand take
    longer than a frame.
    """
    found: list[Meeting] = []
    for number, meeting in enumerate(answer, start=1):
        before = listed.get(meeting.meeting_id)
        found.append(before if before is not None and before == meeting else meeting)
        if number % _AT_ONCE == 0:
            await asyncio.sleep(0)
    return found


def keep_links(meeting: Meeting, before: Meeting | None) -> Meeting:
    """A list read without links must not lose those that were fetched."""
    if before is None or (before.host_link is None and before.viewer_link is None):
        return meeting
    return replace(
        meeting,
        host_link=meeting.host_link or before.host_link,
        viewer_link=meeting.viewer_link or before.viewer_link,
    )
