"""From the wish for more time to a second room, and to what becomes of the first."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import Created
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import blocking, problems
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.ui.decided_tasks import DELETE_LATER_TASK, EXTEND_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.extend.old_room import OldRoom
from whereby_desktop.ui.wording import say

if TYPE_CHECKING:
    from whereby_desktop.ui.extend.extend_dialog import ExtendDialog


@dataclass(frozen=True, slots=True)
class ExtendMeans:
    """What the flow has others do.

    `hand_over` puts the new link on the clipboard and says so; `delete` takes rooms away without
    asking again, with Undo; `copy_guest` copies guest links; `open_form` opens the form for a copy
    of a meeting.
    """

    hand_over: Callable[[Created], Awaitable[None]]
    delete: Callable[[Sequence[str]], None]
    copy_guest: Callable[[Sequence[str]], None]
    open_form: Callable[[str], None]


class ExtendFlow(QObject):
    """Opens the dialog and carries out what it asks for."""

    def __init__(
        self, desk: Desk, book: MeetingBook, means: ExtendMeans, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._means = desk, book, means
        self._dialog: ExtendDialog | None = None

    def open(self, meeting_id: str) -> None:
        # The dialog and the form's fields are imported when they are first wanted.
        from whereby_desktop.ui.extend.extend_dialog import ExtendDialog

        desk, known = self._desk, self._book.get(meeting_id)
        if known is None:  # the notification was older than the room
            text = self.tr("This room no longer exists")
            desk.window.status.show_passing(text, icon="warn", tone="warn")
            return
        self.close()
        dialog = ExtendDialog(
            desk.theme,
            desk.icons,
            desk.clock,
            desk.meter,
            known,
            desk.window,
            preset=desk.presets.now.default,
            after_create=desk.preferences.now.after_create,
        )
        self._dialog = dialog
        dialog.create_wished.connect(
            lambda draft, choice: self._create_wished(dialog, known, draft, choice)
        )
        dialog.copy_wished.connect(lambda each: self._means.copy_guest([each]))
        dialog.form_wished.connect(self._means.open_form)
        dialog.old_room_decided.connect(self._decided)
        dialog.rejected.connect(lambda: self._cancelled(dialog))
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def close(self) -> None:
        """The old room stays as it is."""
        if self._dialog is not None:
            self._dialog.leave_open()

    def _closed(self, dialog: "ExtendDialog") -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    def _cancelled(self, dialog: "ExtendDialog") -> None:
        """What still waits for points is not sent. What is under way comes to its end, and the
        window says what came of it.
        """
        if dialog.creating and self._desk.meter.quota.waiting:
            self._desk.background.cancel(EXTEND_TASK)
            self._desk.window.status.show_passing(
                self.tr("Nothing was created"), icon="x", tone="text2"
            )

    def _create_wished(
        self, dialog: "ExtendDialog", old: KnownMeeting, draft: MeetingDraft, choice: OldRoom
    ) -> None:
        dialog.set_creating(True)
        work = self._create(dialog, old, draft, choice)
        self._desk.background.start(work, name=EXTEND_TASK)

    async def _create(
        self, dialog: "ExtendDialog", old: KnownMeeting, draft: MeetingDraft, choice: OldRoom
    ) -> None:
        try:
            created = await self._make(dialog, old, draft)
        except TroubleError as error:
            if self._dialog is not dialog:
                raise  # it was closed meanwhile: it is said in the window
            dialog.set_creating(False)
            if error.trouble.kind is TroubleKind.MAY_EXIST:
                dialog.reject()  # Check is offered in the window; a second Create must not be
                raise
            said = say(error.trouble)
            dialog.show_trouble(said.title, f"{said.text} {said.small}".strip())
            return
        except Exception:
            if self._dialog is dialog:
                dialog.set_creating(False)
            raise
        if created is None:
            return
        if self._dialog is dialog:
            dialog.show_created(created.known)
        await self._means.hand_over(created)
        await self._take_over(old, created, keep_wish=self._dialog is dialog, choice=choice)

    async def _make(
        self, dialog: "ExtendDialog", old: KnownMeeting, draft: MeetingDraft
    ) -> Created | None:
        """None where the draft lacks something that was remembered of it once."""
        from whereby_desktop.ui.create.problem_words import problem_words

        draft = await self._desk.kept_secrets.complete(draft)
        if missing := blocking(problems(draft, self._desk.clock.now())):
            if self._dialog is dialog:
                text = self.tr("{0} Duplicate opens the form, where it can be mended.")
                dialog.show_trouble(
                    self.tr("A setting of this room is incomplete"),
                    text.format(problem_words(missing[0]).text),
                )
            return None
        default, options = self._desk.presets.now.default, old.link_options
        preset = old.remembered.preset if old.remembered else ""
        if not old.created_here:  # then it is the default preset's draft
            preset, options = default.key, options or default.link_options
        return await self._book.create(draft, label=old.label, preset=preset, link_options=options)

    async def _take_over(
        self, old: KnownMeeting, created: Created, *, keep_wish: bool, choice: OldRoom
    ) -> None:
        """The note goes with the meeting. A wish for later is kept though the app may end now."""
        if old.note:
            new_id = created.known.meeting_id
            await self._book.change_memory(new_id, lambda before: replace(before, note=old.note))
        if keep_wish and choice is OldRoom.DELETE_AT_END:
            await self._wish_later(old.meeting_id, choice)

    def _decided(self, meeting_id: str, choice: OldRoom) -> None:
        self._desk.background.start(self._carry_out(meeting_id, choice), name=DELETE_LATER_TASK)

    async def _carry_out(self, meeting_id: str, choice: OldRoom) -> None:
        await self._wish_later(meeting_id, choice)
        if choice is OldRoom.DELETE_NOW:
            self._means.delete([meeting_id])

    async def _wish_later(self, meeting_id: str, choice: OldRoom) -> None:
        """Raises TroubleError (DISK)."""
        known = self._book.get(meeting_id)
        if known is None:
            return
        wish = known.meeting.end if choice is OldRoom.DELETE_AT_END else None
        if (known.remembered.delete_at if known.remembered else None) != wish:
            await self._book.change_memory(
                meeting_id, lambda before: replace(before, delete_at=wish)
            )
