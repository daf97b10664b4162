"""Presets are made, changed, deleted and taken back: by the dialog, by the card, by a meeting."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings import draft_secrets
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import Lasting, Preset, preset_of
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.decided_tasks import SAVE_PRESETS_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.presets.preset_naming import LONGEST, new_key
from whereby_desktop.ui.presets.preset_secrets import no_longer_used, without_secrets

if TYPE_CHECKING:
    from whereby_desktop.ui.presets.preset_dialog import PresetDialog, Task

_HOUR, _STEP = timedelta(hours=1), timedelta(minutes=5)


class PresetCommands(QObject):
    """`kept` carries the key of each preset that was made or changed in the dialog.

    `address` gives the beginning of the rooms' addresses; `drafts` what is remembered of meetings,
    whose secret parts must stay in the keyring.
    """

    kept = Signal(str)

    def __init__(
        self,
        desk: Desk,
        *,
        address: Callable[[], str],
        drafts: Callable[[], Iterable[MeetingDraft]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._address, self._drafts = desk, address, drafts
        self._dialog: PresetDialog | None = None

    def add(self) -> None:
        from whereby_desktop.ui.presets.preset_dialog import Task

        self._open(Preset(new_key(), "", Lasting(_HOUR)), Task.NEW)

    def edit(self, preset: Preset) -> None:
        from whereby_desktop.ui.presets.preset_dialog import Task

        self._open(preset, Task.EDIT)

    def save_as(self, preset: Preset, parent: QWidget | None = None) -> None:
        """Keeps what a form says as a new preset. `parent`: the window of that form."""
        from whereby_desktop.ui.presets.preset_dialog import Task

        self._open(replace(preset, key=new_key()), Task.SAVE_AS, parent)

    def from_meeting(self, known: KnownMeeting) -> None:
        """A preset that makes meetings like this one; of one made elsewhere not much is known."""
        self.save_as(preset_like(known))

    def change(self, presets: PresetList) -> None:
        """Shows and saves another order, another default, fewer or more presets."""
        self._desk.background.start(self._desk.presets.change_to(presets), name=SAVE_PRESETS_TASK)

    def make_default(self, key: str) -> None:
        self.change(self._desk.presets.now.with_default(key))

    def deleted(self, preset: Preset, before: PresetList) -> None:
        """Offers to take the deletion back; after that its secret parts are forgotten."""
        self._desk.background.start(self._offer_undo(preset, before), name=f"undo {preset.key}")

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _open(self, preset: Preset, task: "Task", parent: QWidget | None = None) -> None:
        # The dialog is 50 modules: imported when it is first opened.
        from whereby_desktop.ui.presets.preset_dialog import PresetDialog

        self.close()
        desk = self._desk
        dialog = PresetDialog(
            desk.theme,
            desk.icons,
            desk.clock,
            desk.presets,
            self._address(),
            parent or desk.window,
        )
        self._dialog = dialog
        dialog.show_preset(preset, task)
        dialog.saved.connect(
            lambda saved, default: desk.background.start(
                self._keep(saved, default=default), name=SAVE_PRESETS_TASK
            )
        )
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: "PresetDialog") -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    async def _keep(self, preset: Preset, *, default: bool) -> None:
        """Its secret parts go to the keyring; whether that takes them or not, it is saved."""
        desk = self._desk
        before = desk.presets.now.get(preset.key)
        draft = draft_secrets.named(preset.draft(desk.clock.now()))
        preset = without_secrets(replace(preset, streaming=draft.streaming))
        presets = desk.presets.now.with_preset(preset)
        if default:
            presets = presets.with_default(preset.key)
        try:
            await desk.kept_secrets.keep(draft)
        finally:
            await desk.presets.change_to(presets)
            desk.window.status.show_passing(
                self.tr("Preset saved: {0}").format(preset_name(preset))
            )
            self.kept.emit(preset.key)
        if before is not None:
            await self._forget(before)

    async def _offer_undo(self, preset: Preset, before: PresetList) -> None:
        desk = self._desk
        key = f"deleted {preset.key}"
        desk.notices.show_notice(
            Notice(
                self.tr("Deleted the preset “{0}”").format(preset_name(preset)),
                action=self.tr("Undo"),
                on_action=lambda: self.change(brought_back(desk.presets.now, preset, before)),
                key=key,
                closable=False,
                undoes=True,
            )
        )
        try:
            await desk.clock.sleep(desk.undo_seconds)
        finally:
            desk.notices.withdraw(key)
        if desk.presets.now.get(preset.key) is None:
            await self._forget(preset)

    async def _forget(self, gone: Preset) -> None:
        """Takes secret parts out of the keyring that nobody has a use for any longer."""
        presets = self._desk.presets.now.presets
        names = no_longer_used(gone, presets, self._drafts())
        await self._desk.kept_secrets.forget(sorted(names))


def brought_back(now: PresetList, preset: Preset, before: PresetList) -> PresetList:
    """The list of now with a preset that was deleted from `before`, where it was."""
    presets = now.with_preset(preset).moved(preset.key, before.presets.index(preset))
    return presets.with_default(preset.key) if before.default.key == preset.key else presets


def preset_like(known: KnownMeeting) -> Preset:
    """Without a key of its own yet, named as the meeting is labelled."""
    remembered = known.remembered
    draft = remembered.draft if remembered else None
    ends = Lasting(_HOUR)
    name = known.label[:LONGEST].strip()
    if remembered is None or draft is None:
        return Preset("", name, ends)
    if remembered.created_at:
        lasted = (known.meeting.end - remembered.created_at) / _STEP
        ends = Lasting(max(1, round(lasted)) * _STEP)
    return preset_of(draft, key="", name=name, ends=ends, link_options=remembered.link_options)
