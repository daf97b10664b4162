from datetime import UTC, datetime, timedelta

import pytest

from whereby_desktop.meetings.meeting import Meeting, Stage
from whereby_desktop.meetings.secret import Secret

END = datetime(2026, 11, 26, 13, 5, tzinfo=UTC)
UUID = "7f3a9c2e-0f3b-4f5c-9d2b-04521a21a7f4"


def _meeting(name: str = f"consult-{UUID}") -> Meeting:
    return Meeting("1", name, f"https://clinic.whereby.com/{name}", None, END)


@pytest.mark.parametrize(
    ("after_end", "stage"),
    [
        (timedelta(seconds=-1), Stage.OPEN),
        (timedelta(0), Stage.HOST_RIGHTS),
        (timedelta(minutes=59, seconds=59), Stage.HOST_RIGHTS),
        (timedelta(hours=1), Stage.WAITING),
        (timedelta(days=3), Stage.WAITING),
    ],
)
def test_stage_is_a_function_of_time(after_end: timedelta, stage: Stage) -> None:
    assert _meeting().stage(END + after_end) is stage


def test_the_moments_of_its_life() -> None:
    assert _meeting().host_rights_end == END + timedelta(hours=1)
    assert _meeting().deleted_by == END + timedelta(hours=24)


@pytest.mark.parametrize(
    ("name", "known_prefix", "parts"),
    [
        (f"consult-{UUID}", None, ("consult", f"-{UUID}")),
        (f"consult{UUID}", None, ("consult", UUID)),
        (UUID, None, ("", UUID)),
        ("lesson-k7mf2q", "lesson-", ("lesson", "-k7mf2q")),
        ("lesson-k7mf2q", None, ("lesson-k7mf2q", "")),
        ("k7mf2q", "", ("k7mf2q", "")),
        ("other-k7mf2q", "lesson-", ("other-k7mf2q", "")),
    ],
)
def test_name_is_split_where_the_generated_part_begins(
    name: str, known_prefix: str | None, parts: tuple[str, str]
) -> None:
    split = _meeting(name).name_parts(known_prefix)
    assert (split.prefix, split.ending) == parts
    assert split.whole == name


@pytest.mark.parametrize(
    ("name", "short"),
    [(f"consult-{UUID}", "consult-7f3a…"), (UUID, "7f3a…"), ("k7mf2q", "k7mf2q")],
)
def test_short_name_tells_rooms_apart(name: str, short: str) -> None:
    assert _meeting(name).short_name == short


def test_secret_links_are_not_in_its_repr() -> None:
    meeting = Meeting("1", "a", "https://x", None, END, host_link=Secret("https://x?roomKey=abc"))
    assert "abc" not in repr(meeting)
    assert "roomKey" not in f"{meeting}"
