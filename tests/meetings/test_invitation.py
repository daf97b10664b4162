from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from whereby_desktop.meetings.invitation import (
    PLACES,
    Invitation,
    InvitationWords,
    InvitedAs,
    planned,
)
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret

END = datetime(2026, 11, 26, 15, 0, tzinfo=UTC)
MEETING = Meeting("123", "team-1", "https://demo.whereby.com/team-1", None, END)
LINK = "https://demo.whereby.com/team-1?roomKey=sesame"
WORDS = InvitationWords(
    title="Team", date="26 November", begins="14:00", ends="15:00", zone="Berlin", knock="Knock."
)
INVITATION = Invitation(
    words=WORDS,
    link=Secret(LINK),
    carried=InvitedAs.HOST,
    template="{title}\n{date}, {begins} to {ends} ({zone})\n\n{link}\n{knock}",
)


def test_three_formats_say_the_same() -> None:
    assert INVITATION.text().reveal() == (
        f"Team\n26 November, 14:00 to 15:00 (Berlin)\n\n{LINK}\nKnock."
    )
    assert INVITATION.html().reveal() == (
        '<meta charset="utf-8">\n<p><b>Team</b><br>\n26 November, 14:00 to 15:00 (Berlin)</p>\n'
        f'<p><a href="{LINK}">{LINK}</a><br>\nKnock.</p>'
    )
    assert INVITATION.markdown().reveal() == (
        f"**Team**  \n26 November, 14:00 to 15:00 (Berlin)\n\n<{LINK}>  \nKnock."
    )


def test_every_place_is_filled() -> None:
    whole = replace(INVITATION, template="|".join(f"{{{name}}}" for name in PLACES))
    assert whole.text().reveal() == f"Team|26 November|14:00|15:00|Berlin|{LINK}|Knock."


def test_a_key_is_never_seen_by_accident() -> None:
    parts = [INVITATION, INVITATION.text(), INVITATION.html(), INVITATION.markdown()]
    assert "sesame" not in f"{parts!r} {parts[0]} {parts[1]}"


def test_a_title_is_one_line_in_every_format() -> None:
    hostile = replace(
        INVITATION, words=replace(WORDS, title="A\r\n\r\n# B\0"), template="{title}\n{link}\0"
    )
    assert hostile.text().reveal() == f"A # B�\n{LINK}�"
    assert hostile.html().reveal().count("<br>") == 1
    assert hostile.markdown().reveal() == f"**A # B�**  \n<{LINK}>�"


@pytest.mark.parametrize(
    ("before_end", "begins"),
    [
        (timedelta(minutes=58), "14:00"),  # made at 14:02
        (timedelta(hours=1), "14:00"),
        (timedelta(hours=1, seconds=1), "13:55"),
        (timedelta(hours=4), "11:00"),
        (timedelta(hours=4, seconds=1), "14:00"),  # made in advance
        (timedelta(minutes=2), "14:55"),
        (timedelta(days=9), "14:00"),
        (timedelta(minutes=-5), "14:00"),  # a clock that is wrong
    ],
)
def test_planned_from_when_it_was_made(before_end: timedelta, begins: str) -> None:
    made = END - before_end
    known = replace(MEETING, start=made)
    for found in (planned(known, None), planned(MEETING, Remembered("123", created_at=made))):
        assert found == (found[0], END)
        assert f"{found[0]:%H:%M:%S}" == f"{begins}:00"
        assert found[0].tzinfo is UTC


def test_planned_prefers_what_the_person_said() -> None:
    said = Remembered("123", begins=END - timedelta(minutes=42))
    assert planned(replace(MEETING, start=END - timedelta(hours=2)), said) == (said.begins, END)


def test_planned_for_after_the_end_is_no_plan() -> None:
    said = Remembered("123", begins=END)
    assert planned(MEETING, said) == (END - timedelta(hours=1), END)


def test_planned_by_whereby_before_by_memory() -> None:
    known = replace(MEETING, start=END - timedelta(hours=2))
    made = Remembered("123", created_at=END - timedelta(hours=3))
    assert planned(known, made)[0] == END - timedelta(hours=2)


def test_planned_when_nothing_is_known() -> None:
    assert planned(MEETING, None) == (END - timedelta(hours=1), END)
