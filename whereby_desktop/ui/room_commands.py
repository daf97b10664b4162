"""Everything that can be done with the rooms of an account, built once for each."""
# ruff: noqa: PLW0108 - a lambda asks for its part when it is called, not before

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.batches.batch_desk import BatchDesk
from whereby_desktop.ui.create.create_flow import CreateFlow
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.extend.later_deleter import LaterDeleter
from whereby_desktop.ui.history_keeper import HistoryKeeper
from whereby_desktop.ui.meetings.delete_commands import DeleteCommands
from whereby_desktop.ui.meetings.meeting_commands import MeetingCommands
from whereby_desktop.ui.outside import Outside
from whereby_desktop.ui.unsettled.unsettled_flow import UnsettledFlow
from whereby_desktop.ui.unused_secrets import UnusedSecrets

if TYPE_CHECKING:
    from whereby_desktop.ui.browsers.private_commands import PrivateWindowCommands
    from whereby_desktop.ui.bulk.bulk_flow import BulkFlow
    from whereby_desktop.ui.bulk_delete.delete_flow import DeleteFlow
    from whereby_desktop.ui.extend.extend_flow import ExtendFlow
    from whereby_desktop.ui.link_options.link_option_commands import LinkOptionCommands
    from whereby_desktop.ui.presets.preset_commands import PresetCommands
    from whereby_desktop.ui.presets.preset_files import PresetFiles
    from whereby_desktop.ui.qr.qr_commands import QrCommands
    from whereby_desktop.ui.share.share_commands import ShareCommands


class RoomCommands(QObject):
    """The commands by what they are about; each is given the ids of meetings.

    What most runs never use is imported and built when it is first asked for.
    """

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        batches: Batches,
        outside: Outside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._outside = desk, book, outside
        secrets = UnusedSecrets(desk, self._drafts)
        self.meetings = MeetingCommands(desk, book, secrets.forget_after, self)
        self.history = HistoryKeeper(desk, book, secrets, self)
        self.create = CreateFlow(desk, book, self)
        self.later = LaterDeleter(desk, book, batches, self)
        self.batches = BatchDesk(desk, book, batches, self)
        self.unsettled = UnsettledFlow(desk, book, self)
        self.unsettled.open_wished.connect(lambda each: self.meetings.open_in_browser([each]))
        self.unsettled.copy_wished.connect(lambda each: self.meetings.copy_guest([each]))
        self.unsettled.row_decided.connect(self.batches.start)
        self.batches.unsure_wished.connect(self.unsettled.choose_row)
        self.deletes = DeleteCommands(desk, book, batches, self.batches, self)
        self.batches.delete_wished.connect(self.deletes.delete)
        self.batches.fix_wished.connect(lambda mending: self.bulk.fix(mending))
        self.create.save_as_wished.connect(lambda preset: self.presets.save_as(preset))

    @cached_property
    def bulk(self) -> "BulkFlow":
        from whereby_desktop.ui.bulk.bulk_flow import BulkFlow

        return BulkFlow(self._desk, self.batches, self)

    @cached_property
    def delete_many(self) -> "DeleteFlow":
        from whereby_desktop.ui.bulk_delete.delete_flow import DeleteFlow

        return DeleteFlow(self._desk, self._book, self.deletes.delete_without_asking, self)

    @cached_property
    def share(self) -> "ShareCommands":
        from whereby_desktop.ui.share.share_commands import ShareCommands

        return ShareCommands(self._desk, self._book, self._outside.open_file, self)

    @cached_property
    def private(self) -> "PrivateWindowCommands":
        from whereby_desktop.ui.browsers.private_commands import PrivateWindowCommands

        return PrivateWindowCommands(self._desk, self._book, self)

    @cached_property
    def link_options(self) -> "LinkOptionCommands":
        from whereby_desktop.ui.link_options.link_option_commands import LinkOptionCommands

        return LinkOptionCommands(self._desk, self._book, self)

    @cached_property
    def codes(self) -> "QrCommands":
        from whereby_desktop.ui.qr.qr_commands import QrCommands

        return QrCommands(self._desk, self._book, self)

    def copy_code(self, guest_link: str) -> None:
        self.codes.copy(guest_link)

    def save_code(self, guest_link: str) -> None:
        self.codes.save(guest_link)

    @cached_property
    def presets(self) -> "PresetCommands":
        from whereby_desktop.ui.presets.preset_commands import PresetCommands

        return PresetCommands(
            self._desk, address=lambda: self.create.address, drafts=self._drafts, parent=self
        )

    @cached_property
    def preset_files(self) -> "PresetFiles":
        from whereby_desktop.ui.presets.preset_files import PresetFiles

        outside = self._outside
        return PresetFiles(self._desk, outside.read_presets, outside.write_presets, self)

    @cached_property
    def extend(self) -> "ExtendFlow":
        from whereby_desktop.ui.extend.extend_flow import ExtendFlow, ExtendMeans

        means = ExtendMeans(
            self.create.hand_over,
            self.deletes.delete_without_asking,
            self.meetings.copy_guest,
            self.create.duplicate,
        )
        return ExtendFlow(self._desk, self._book, means, self)

    def delete_by_rule(self) -> None:
        self.delete_many.open()

    def from_csv(self) -> None:
        self.bulk.open()

    def from_file(self, path: Path) -> None:
        self.bulk.open_file(path)

    def close(self) -> None:
        self.create.close()
        self.unsettled.close()
        self.later.close()
        self.history.close()
        self.batches.close()
        built = vars(self)
        for part in ("bulk", "share", "presets", "extend"):
            if part in built:
                built[part].close()

    def with_rooms(self) -> dict[Do, Callable[[Sequence[str]], None]]:
        """What is done with the rooms that are selected."""
        meetings = self.meetings
        return {
            Do.COPY_LINK: meetings.copy_guest,
            Do.COPY_HOST_LINK: meetings.copy_host,
            Do.OPEN: meetings.open_in_browser,
            Do.DELETE: self.deletes.delete,
            Do.OPEN_PRIVATE: _of_first(lambda each: self.private.open(each)),
            Do.INVITE: _of_first(lambda each: self.share.invite(each)),
            Do.ADD_TO_CALENDAR: _of_first(lambda each: self.share.add_to_calendar(each)),
            Do.MAIL: _of_first(lambda each: self.share.mail(each)),
            Do.COPY_MARKDOWN: _of_first(lambda each: self.share.copy_markdown(each)),
            Do.SHOW_QR: _of_first(lambda each: self.codes.show(each)),
            Do.LINK_OPTIONS: _of_first(lambda each: self.link_options.edit(each)),
            Do.EXTEND: _of_first(lambda each: self.extend.open(each)),
            Do.DUPLICATE: _of_first(self.create.duplicate),
            Do.SAVE_AS_PRESET: _of_first(self._save_as_preset),
        }

    def _save_as_preset(self, meeting_id: str) -> None:
        if known := self._book.recall(meeting_id):
            self.presets.from_meeting(known)

    def _drafts(self) -> Iterator[MeetingDraft]:
        """What is remembered of meetings, past ones too."""
        past = (each.known for each in self._book.history.all())
        for known in (*self._book.all(), *past):
            if known.remembered and known.remembered.draft:
                yield known.remembered.draft


def _of_first(command: Callable[[str], None]) -> Callable[[Sequence[str]], None]:
    def of_first(meeting_ids: Sequence[str]) -> None:
        for meeting_id in meeting_ids[:1]:
            command(meeting_id)

    return of_first
