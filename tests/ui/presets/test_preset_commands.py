"""What becomes of presets that are made, changed and deleted: on the screen, disk and keyring."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.presets.conftest import ADDRESS, NOW
from tests.ui.presets.fakes import HandClock, Keyring, Store, until_settled
from whereby_desktop.meetings.draft import MeetingDraft, Mode, Streaming
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import (
    CONSULT,
    GROUP_LESSON,
    SUPPORT_CALL,
    WEBINAR,
    Lasting,
    Preset,
)
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.presets.preset_commands import PresetCommands, preset_like
from whereby_desktop.ui.presets.preset_dialog import PresetDialog

ADDRESS_OF_STREAM = "rtmp://example.org/live/made-up"
STREAMED = replace(WEBINAR, streaming=Streaming(Secret(""), kept_as="abc"))


@pytest.fixture
def drafts() -> list[MeetingDraft]:
    """What is remembered of meetings."""
    return []


@pytest.fixture
def commands(desk: Desk, drafts: list[MeetingDraft]) -> PresetCommands:
    return PresetCommands(desk, address=lambda: ADDRESS, drafts=lambda: drafts, parent=desk.window)


def shown(desk: Desk) -> PresetDialog:
    (dialog,) = (each for each in desk.window.findChildren(PresetDialog) if each.isVisible())
    return dialog


def save(dialog: PresetDialog, name: str = "") -> None:
    if name:
        dialog.form.name.edit.selectAll()
        QTest.keyClicks(dialog.form.name.edit, name)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


async def test_a_preset_is_added_and_written_down(
    desk: Desk, commands: PresetCommands, store: Store
) -> None:
    kept = QSignalSpy(commands.kept)
    commands.add()
    save(shown(desk), "Intake")
    await until_settled()
    added = store.saved[-1].presets[-1]
    assert added == Preset(added.key, "Intake", Lasting(timedelta(hours=1)))
    assert len(added.key) == 16
    assert kept.at(0) == [added.key]
    assert store.saved[-1].default == CONSULT
    assert desk.window.status.message == "Preset saved: Intake"


async def test_a_preset_is_edited_in_its_place_and_becomes_the_default(
    desk: Desk, commands: PresetCommands, store: Store
) -> None:
    commands.edit(GROUP_LESSON)
    QTest.mouseClick(shown(desk).form.default, Qt.MouseButton.LeftButton)
    save(shown(desk), "Class")
    await until_settled()
    assert store.saved[-1].presets[2] == replace(GROUP_LESSON, name="Class")
    assert store.saved[-1].default.key == "lesson"


async def test_one_dialog_at_a_time_and_none_is_left_behind(
    desk: Desk, commands: PresetCommands
) -> None:
    commands.add()
    commands.edit(CONSULT)
    assert shown(desk).windowTitle() == "Edit preset"
    commands.close()
    assert not any(each.isVisible() for each in desk.window.findChildren(PresetDialog))


async def test_secret_parts_go_to_the_keyring_and_nowhere_else(
    desk: Desk, commands: PresetCommands, store: Store, keyring: Keyring
) -> None:
    streaming = Streaming(Secret(ADDRESS_OF_STREAM))
    commands.save_as(replace(WEBINAR, name="Open day", streaming=streaming))
    save(shown(desk))
    await until_settled()
    saved = store.saved[-1].presets[-1]
    assert saved.name == "Open day"
    assert saved.streaming is not None
    assert not saved.streaming.address
    name = f"stream {saved.streaming.kept_as}"
    assert keyring.entries[name].reveal() == ADDRESS_OF_STREAM


async def test_a_preset_is_saved_though_the_keyring_is_locked(
    desk: Desk,
    commands: PresetCommands,
    store: Store,
    keyring: Keyring,
    failures: list[BaseException],
) -> None:
    keyring.locked = True
    streaming = Streaming(Secret(ADDRESS_OF_STREAM))
    commands.save_as(replace(WEBINAR, name="Open day", streaming=streaming))
    save(shown(desk))
    await until_settled()
    assert store.saved[-1].presets[-1].name == "Open day"
    assert [type(each) for each in failures] == [TroubleError]


async def test_an_address_nobody_has_a_use_for_leaves_the_keyring(
    desk: Desk, commands: PresetCommands, book: PresetBook, keyring: Keyring
) -> None:
    keyring.entries["stream abc"] = Secret(ADDRESS_OF_STREAM)
    book.now = book.now.with_preset(STREAMED)
    commands.edit(STREAMED)
    dialog = shown(desk)
    dialog.form.advanced.header.setChecked(True)
    address = dialog.form.advanced.fields.streaming.address
    address.setFocus()
    QTest.keyClicks(address, "rtmp://example.org/live/another")
    save(dialog)
    await until_settled()
    assert "stream abc" not in keyring.entries
    assert [each.reveal() for each in keyring.entries.values()] == [
        "rtmp://example.org/live/another"
    ]


async def test_a_deletion_is_taken_back(
    desk: Desk, commands: PresetCommands, book: PresetBook, keyring: Keyring, clock: HandClock
) -> None:
    keyring.entries["stream abc"] = Secret(ADDRESS_OF_STREAM)
    before = book.now.with_preset(STREAMED).with_default("webinar").moved("webinar", 1)
    book.now = before
    commands.change(before.without("webinar"))
    commands.deleted(STREAMED, before)
    await until_settled()
    assert [each.key for each in book.now.presets] == ["consult", "support", "lesson"]
    (notice,) = desk.notices.shown
    assert (notice.title, notice.action) == ("Deleted the preset “Webinar with viewers”", "Undo")
    assert notice.on_action is not None
    commands.change(book.now.moved("lesson", 0))  # what is done meanwhile stays
    await until_settled()
    notice.on_action()
    await until_settled()
    clock.wake()
    await until_settled()
    assert [each.key for each in book.now.presets] == ["lesson", "webinar", "consult", "support"]
    assert book.now.default == STREAMED
    assert "stream abc" in keyring.entries
    assert desk.notices.shown == []


@pytest.mark.parametrize("remembered", [True, False])
async def test_when_it_is_gone_for_good_its_secrets_go_unless_a_meeting_has_them(
    desk: Desk,
    commands: PresetCommands,
    book: PresetBook,
    keyring: Keyring,
    clock: HandClock,
    drafts: list[MeetingDraft],
    remembered: bool,
) -> None:
    keyring.entries["stream abc"] = Secret(ADDRESS_OF_STREAM)
    before = book.now.with_preset(STREAMED)
    if remembered:
        drafts.append(STREAMED.draft(NOW))
    commands.change(before.without("webinar"))
    commands.deleted(STREAMED, before)
    await until_settled()
    assert "stream abc" in keyring.entries
    clock.wake()
    await until_settled()
    assert ("stream abc" in keyring.entries) is remembered
    assert desk.notices.shown == []


async def test_another_default_is_written_down(commands: PresetCommands, store: Store) -> None:
    commands.make_default("support")
    await until_settled()
    assert store.saved[-1].default == SUPPORT_CALL


def meeting(lasts: timedelta, remembered: Remembered | None) -> KnownMeeting:
    room = Meeting("1", "consult-1f0c", f"{ADDRESS}consult-1f0c", NOW, NOW + lasts)
    return KnownMeeting(room, remembered)


@pytest.mark.parametrize(
    ("lasted", "minutes"),
    [(timedelta(minutes=59, seconds=58), 60), (timedelta(minutes=92), 90), (timedelta(0), 5)],
)
def test_a_preset_like_a_meeting(lasted: timedelta, minutes: int) -> None:
    options = LinkOptions((("lang", "de"),))
    draft = MeetingDraft(NOW + lasted, prefix="consult-", mode=Mode.GROUP, locked=True)
    known = meeting(lasted, Remembered("1", "Intake", draft, NOW, "consult", link_options=options))
    preset = preset_like(known)
    assert preset == Preset(
        "",
        "Intake",
        Lasting(timedelta(minutes=minutes)),
        "consult-",
        mode=Mode.GROUP,
        locked=True,
        link_options=options,
    )


def test_of_a_meeting_made_elsewhere_not_much_is_known() -> None:
    hour = Lasting(timedelta(hours=1))
    assert preset_like(meeting(timedelta(hours=5), None)) == Preset("", "", hour)
    labelled = Remembered("1", "Intake")
    assert preset_like(meeting(timedelta(hours=5), labelled)) == Preset("", "Intake", hour)


async def test_a_meeting_becomes_a_preset(
    desk: Desk, commands: PresetCommands, store: Store
) -> None:
    draft = MeetingDraft(NOW + timedelta(hours=2), prefix="lesson-", mode=Mode.GROUP)
    commands.from_meeting(meeting(timedelta(hours=2), Remembered("1", "Algebra", draft, NOW)))
    dialog = shown(desk)
    assert dialog.windowTitle() == "Save as preset"
    save(dialog)
    await until_settled()
    made = store.saved[-1].presets[-1]
    assert (made.name, made.prefix, made.ends) == (
        "Algebra",
        "lesson-",
        Lasting(timedelta(hours=2)),
    )
    assert made.key
    assert PresetList().get(made.key) is None
