"""Whatever is typed and pressed: what is handed over has no blocking problems."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest

from tests.ui.create.fakes import NOON, StoppedClock
from tests.ui.create.hands import pick
from whereby_desktop.meetings.draft import MeetingDraft, Mode, NamePattern
from whereby_desktop.meetings.draft_rules import blocking, problems
from whereby_desktop.meetings.presets import BUILT_IN, Preset
from whereby_desktop.ui.create import end_chips
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

days = st.dates(date(2026, 11, 20), date(2028, 1, 1))
ends = st.one_of(
    st.sampled_from([end_chips.HALF_HOUR, end_chips.HOUR, end_chips.ROUND, end_chips.OTHER]),
    st.tuples(days, st.times()),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    preset=st.sampled_from(BUILT_IN),
    prefix=st.text(max_size=60),
    end=ends,
    zone=st.sampled_from(["", "Tokyo, UTC+9", "Nowhere", "America/New_York"]),
    mode=st.sampled_from(Mode),
    pattern=st.sampled_from(NamePattern),
    pressed=st.sets(st.sampled_from(["lock", "host", "viewer", "template"])),
    address=st.sampled_from([None, "", "x", "rtmp://example.org/live"]),
    waited=st.integers(0, 100_000),
)
def test_what_is_handed_over_can_be_sent(
    dialog: NewMeetingDialog,
    clock: StoppedClock,
    preset: Preset,
    prefix: str,
    end: object,
    zone: str,
    mode: Mode,
    pattern: NamePattern,
    pressed: set[str],
    address: str | None,
    waited: int,
) -> None:
    clock.set(NOON)
    sent: list[MeetingDraft] = []
    link = dialog.create_requested.connect(
        lambda draft, _label, _preset, _options: sent.append(draft)
    )
    form = dialog.form
    dialog.fill(preset)
    form.prefix.edit.setText(prefix)
    if isinstance(end, str):
        form.end.chips.chip(end).click()
    elif isinstance(end, tuple):
        form.end.date.setDate(QDate(end[0].year, end[0].month, end[0].day))
        form.end.time.setTime(QTime(end[1].hour, end[1].minute))
    if zone:
        form.end.zone.text_edit.selectAll()
        QTest.keyClicks(form.end.zone.text_edit, zone)
    form.pattern.bar.segment(pattern).click()
    form.mode.bar.segment(mode).click()
    boxes = {
        "lock": form.lock.box,
        "host": form.links.host,
        "viewer": form.links.viewer,
        "template": form.advanced.fields.viewers,
    }
    for name in sorted(pressed):
        boxes[name].click()
    if address is not None:
        pick(form.advanced.fields.streaming.trigger, "Started by hand")
        form.advanced.fields.streaming.address.setText(address)
    clock.go(waited)
    QTest.keyClick(form.label, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reason = form.blocker()
    form.end.zone.put_back()
    dialog.create_requested.disconnect(link)
    assert bool(sent) is not bool(reason)
    for draft in sent:
        assert zone != "Nowhere"
        assert blocking(problems(draft, clock.now())) == []
        assert draft.prefix == "".join(draft.prefix.split()).lower()
