"""The presets of the account in the form, and the form as a preset."""

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest

from tests.ui.create.fakes import NOON, StoppedClock
from whereby_desktop.meetings.draft import (
    LiveTranscription,
    Mode,
    Recording,
    RecordingKind,
    Streaming,
    StreamingTrigger,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import (
    BUILT_IN,
    CONSULT,
    WEBINAR,
    Lasting,
    Preset,
    UntilTime,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create import end_chips
from whereby_desktop.ui.create.end_choice import After, at, choice_of, ends_of
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

LEFT = Qt.MouseButton.LeftButton
BERLIN_IN_WINTER = timezone(timedelta(hours=1))
MINE = Preset(
    "abc",
    "Ward round",
    UntilTime(time(15, 30)),
    prefix="ward-",
    mode=Mode.GROUP,
    locked=True,
    recording=Recording(RecordingKind.LOCAL),
    live_transcription=LiveTranscription(language="de"),
    streaming=Streaming(Secret(""), StreamingTrigger.PROMPT, "f00"),
    viewer_link=True,
    link_options=LinkOptions((("lang", "de"),)),
)


@pytest.fixture
def wished(dialog: NewMeetingDialog) -> list[Preset]:
    presets: list[Preset] = []
    dialog.save_as_wished.connect(presets.append)
    return presets


def names(dialog: NewMeetingDialog) -> list[str]:
    combo = dialog.form.preset
    return [combo.itemText(row) for row in range(combo.count())]


async def test_the_list_follows_the_presets_while_it_is_open(
    dialog: NewMeetingDialog, presets: PresetBook
) -> None:
    assert names(dialog)[0] == "1-hour consult"
    dialog.fill(CONSULT)
    await presets.change_to(PresetList((MINE, *BUILT_IN[:2])))
    assert names(dialog) == ["Ward round", "1-hour consult", "Support call, 30 min"]
    assert dialog.form.preset.preset_key == "consult"
    await presets.change_to(PresetList((MINE,)))
    assert dialog.form.preset.preset_key == ""
    assert dialog.draft().prefix == "consult-"

    dialog.reject()
    await presets.change_to(PresetList())
    assert names(dialog) == ["Ward round"]
    dialog.show()
    assert len(names(dialog)) == 4


async def test_a_preset_of_ones_own_fills_everything(
    dialog: NewMeetingDialog, presets: PresetBook
) -> None:
    await presets.change_to(PresetList((CONSULT, MINE)))
    dialog.form.preset.setFocus()
    QTest.keyClick(dialog.form.preset, Qt.Key.Key_End)
    draft = dialog.draft()
    assert draft == MINE.draft(NOON)
    dialog.form.advanced.header.setChecked(True)
    assert dialog.draft() == draft
    sent: list[object] = []
    dialog.create_requested.connect(lambda *parts: sent.extend(parts))
    QTest.mouseClick(dialog.create_button, LEFT)
    assert sent == [draft, "", "abc", MINE.link_options]


def test_a_time_of_day_moves_on_when_it_has_passed(
    dialog: NewMeetingDialog, clock: StoppedClock
) -> None:
    dialog.fill(MINE)
    for _ in range(30):
        end = dialog.draft().end
        assert end.astimezone().time() == time(15, 30)
        assert timedelta(minutes=5) <= end - clock.now() <= timedelta(days=1, minutes=5)
        assert dialog.form.end.chips.chosen == end_chips.OTHER
        shown = dialog.form.end
        assert shown.time.time() == QTime(*end.astimezone(BERLIN_IN_WINTER).timetuple()[3:5])
        clock.go(3600)
        dialog.form.refresh()


def test_the_form_as_it_is_becomes_a_preset(dialog: NewMeetingDialog, wished: list[Preset]) -> None:
    dialog.fill(MINE)
    QTest.mouseClick(dialog.form.lock.box, LEFT)
    for _ in range(2):
        QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    first, second = wished
    assert first.key != second.key
    assert len(first.key) == 12
    assert first == Preset(
        first.key,
        "",
        UntilTime(time(15, 30)),
        prefix="ward-",
        mode=Mode.GROUP,
        recording=MINE.recording,
        live_transcription=MINE.live_transcription,
        streaming=MINE.streaming,
        viewer_link=True,
        link_options=MINE.link_options,
    )


def test_how_long_it_lasts_is_kept(dialog: NewMeetingDialog, wished: list[Preset]) -> None:
    dialog.fill(WEBINAR)
    QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    QTest.mouseClick(dialog.form.end.chips.chip(end_chips.HALF_HOUR), LEFT)
    QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    assert [each.ends for each in wished] == [
        Lasting(timedelta(hours=3)),
        Lasting(timedelta(minutes=30)),
    ]


def test_a_date_becomes_a_time_of_day_or_a_length(
    dialog: NewMeetingDialog, wished: list[Preset]
) -> None:
    dialog.form.end.time.setTime(QTime(20, 15))  # in Berlin
    QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    dialog.form.end.date.setDate(QDate(2026, 11, 27))
    QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    here = datetime(2026, 11, 25, 19, 15, tzinfo=UTC).astimezone().time()
    # From 12:42:35 on; a part of a minute counts as a whole one.
    assert [each.ends for each in wished] == [
        UntilTime(here),
        Lasting(timedelta(days=2, hours=7, minutes=33)),
    ]


def test_what_would_not_work_does_not_become_a_preset(
    dialog: NewMeetingDialog, wished: list[Preset], spoken: list[str]
) -> None:
    QTest.keyClicks(dialog.form.prefix.edit, "n_e")
    dialog.form.label.setFocus()
    QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    assert wished == []
    assert spoken[-1] == "Use only a to z, 0 to 9 and hyphens."
    assert dialog.form.prefix.edit.hasFocus()

    dialog.form.prefix.set_prefix("one")
    dialog.form.end.date.setDate(QDate(2026, 11, 24))  # passed: a preset has no date
    QTest.mouseClick(dialog.form.presets.save_as, LEFT)
    assert len(wished) == 1


@given(
    minutes=st.integers(6, 5 * 24 * 60),
    zone=st.sampled_from([b"Europe/Berlin", b"Asia/Kolkata", b"America/New_York"]),
)
def test_a_preset_ends_as_the_form_did(minutes: int, zone: bytes) -> None:
    now = NOON.replace(microsecond=0)
    end = (now + timedelta(minutes=minutes)).replace(second=0)
    choice = at(end, QTimeZone(zone))
    again = choice_of(ends_of(choice, now, QTimeZone(zone)))
    assert timedelta() <= again.end(now, QTimeZone(zone)) - end < timedelta(minutes=1)
    assert isinstance(again, After) is (end - now > timedelta(days=1))
