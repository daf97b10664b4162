"""From the wish for a meeting to its link on the clipboard."""

import asyncio
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import Created
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_secrets import named
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.decided_tasks import CREATE_TASK, FORM_TASK, KEEP_SECRETS_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

log = logging.getLogger(__name__)
_ADDRESS = "https://your-organisation.whereby.com/"


class CreateFlow(QObject):
    """Opens the form, or creates at once from a preset. `created` carries the outcome.

    `save_as_wished` carries the Preset, without a name yet, that the form is to be kept as.
    """

    created = Signal(Created)
    save_as_wished = Signal(object)

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._dialog: NewMeetingDialog | None = None

    def open_form(self, preset_key: str = "") -> None:
        dialog = self._form()
        dialog.fill(self._preset(preset_key))
        dialog.open()

    def duplicate(self, meeting_id: str) -> None:
        """The form filled as that meeting was; made elsewhere, as the default preset is."""
        known = self._book.recall(meeting_id)
        if known is None:
            return
        dialog = self._form()
        if known.remembered and known.remembered.draft:
            dialog.fill_from(known.remembered.draft, known.label, known.link_options)
        else:
            dialog.fill(self._preset(""))
        dialog.open()

    def create_now(
        self, preset_key: str = "", outcome: "asyncio.Future[Created] | None" = None
    ) -> None:
        """One click: no form, the link is on the clipboard when it is there.

        `outcome` gets what came of it.
        """
        preset = self._preset(preset_key)
        draft = preset.draft(self._desk.clock.now())
        self._desk.window.status.show_passing(self.tr("Creating…"), icon="wait", tone="text2")
        work = self._create(draft, "", preset.key, preset.link_options)
        self._desk.background.start(_reported(work, outcome) if outcome else work, name=CREATE_TASK)

    def make_now(self, preset_key: str = "") -> "asyncio.Future[Created]":
        """As `create_now`, and tells what came of it; a failure is said in the window, too."""
        outcome: asyncio.Future[Created] = asyncio.get_running_loop().create_future()
        outcome.add_done_callback(lambda done: done.cancelled() or done.exception())
        self.create_now(preset_key, outcome)
        return outcome

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _preset(self, key: str) -> Preset:
        return self._desk.presets.now.chosen(key)

    def _form(self) -> "NewMeetingDialog":
        # The form is 40 modules and 1 MiB: imported when it is first opened.
        from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

        self.close()
        desk = self._desk
        dialog = NewMeetingDialog(
            desk.theme,
            desk.icons,
            desk.clock,
            desk.meter,
            self.address,
            desk.window,
            presets=desk.presets,
            after_create=desk.preferences.now.after_create,
        )
        self._dialog = dialog
        dialog.create_requested.connect(
            lambda draft, label, preset, options: desk.background.start(
                self._create_from_form(dialog, self._create(draft, label, preset, options)),
                name=FORM_TASK,
            )
        )
        dialog.save_as_wished.connect(self.save_as_wished)
        dialog.rejected.connect(self._cancelled)
        dialog.finished.connect(lambda _result: self._form_closed(dialog))
        return dialog

    def _cancelled(self) -> None:
        """What still waits for points is not sent. What is under way comes to its end, and the
        window says what came of it.
        """
        if self._desk.meter.quota.waiting and self._desk.background.running(FORM_TASK):
            self._desk.background.cancel(FORM_TASK)
            self._desk.window.status.show_passing(
                self.tr("Nothing was created"), icon="x", tone="text2"
            )

    def _form_closed(self, dialog: "NewMeetingDialog") -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    @property
    def address(self) -> str:
        """The organisation's own address, as its rooms have it."""
        for known in self._book.all()[:1]:
            url, name = known.meeting.room_url, known.meeting.room_name
            if url.endswith(name):
                return url.removesuffix(name)
        return _ADDRESS

    async def _create_from_form(
        self, dialog: "NewMeetingDialog", creating: "Coroutine[None, None, Created]"
    ) -> None:
        dialog.set_creating(True)
        try:
            await creating
        except TroubleError as error:
            if self._dialog is not dialog:
                raise  # the form was closed meanwhile: it is said in the window
            dialog.set_creating(False)
            if error.trouble.kind is TroubleKind.MAY_EXIST:
                dialog.reject()  # Check is offered in the window; a second Create must not be
                raise
            said = say(error.trouble)
            dialog.form.set_kept_names(())  # what the keyring did not give has to be entered
            dialog.show_trouble(
                said.title, f"{said.text} {said.small}".strip(), error.trouble.field
            )
        except Exception:
            if self._dialog is dialog:
                dialog.set_creating(False)
            raise
        else:
            if self._dialog is dialog:
                dialog.accept()

    async def _create(
        self, draft: MeetingDraft, label: str, preset: str, link_options: LinkOptions
    ) -> Created:
        draft = named(await self._desk.kept_secrets.complete(draft))
        created = await self._book.create(
            draft, label=label, preset=preset, link_options=link_options
        )
        # For the next one like it; what came of this one does not wait for a keyring.
        self._desk.background.start(self._desk.kept_secrets.keep(draft), name=KEEP_SECRETS_TASK)
        await self.hand_over(created)
        return created

    async def hand_over(self, created: Created) -> None:
        """Copies what the person wants copied and says so."""
        known = created.known
        wish = self._desk.preferences.now.after_create
        host_link = await self._host_link(known.meeting) if wish is AfterCreate.COPY_HOST else None
        if host_link is not None:
            seconds = self._desk.preferences.now.clear_host_link_seconds
            link = known.link_options.joined_to_secret(host_link)
            self._desk.clipboard.copy_secret(link, seconds)
        elif wish is not AfterCreate.NOTHING:
            wish = AfterCreate.COPY_GUEST
            self._desk.clipboard.copy(known.guest_link)
        self._desk.window.status.show_passing(self._words(created, wish))
        self.created.emit(created)

    async def _host_link(self, meeting: Meeting) -> Secret | None:
        """None where it cannot be had now: the room is there all the same."""
        if meeting.host_link is not None:
            return meeting.host_link
        try:
            return (await self._book.fetch_links(meeting.meeting_id)).meeting.host_link
        except TroubleError as error:
            log.info("no host link after the create: %s", error.trouble.kind.value)
            return None

    def _words(self, created: Created, wish: AfterCreate) -> str:
        if created.adopted:
            name = created.known.meeting.short_name
            return self.tr("The answer was lost, the room was found: {0}").format(name)
        if wish is AfterCreate.NOTHING:
            return self.tr("Room created")
        if wish is AfterCreate.COPY_HOST:
            return self.tr("Room created, host link copied")
        return self.tr("Room created, link copied")


async def _reported(
    work: "Coroutine[None, None, Created]", outcome: "asyncio.Future[Created]"
) -> None:
    try:
        created = await work
    except asyncio.CancelledError:
        outcome.cancel()
        raise
    except Exception as error:
        if not outcome.done():
            outcome.set_exception(error)
        raise
    if not outcome.done():
        outcome.set_result(created)
