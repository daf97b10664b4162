"""The fields of a draft that a meeting and a preset have in common."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field, Problem, problems
from whereby_desktop.ui.create.advanced_section import AdvancedSection
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.links_field import LinksField
from whereby_desktop.ui.create.lock_field import LockField
from whereby_desktop.ui.create.mode_field import ModeField
from whereby_desktop.ui.create.pattern_field import PatternField
from whereby_desktop.ui.create.prefix_field import PrefixField
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel


class DraftFields(QObject):
    """Everything but the end. They are children of `form`, which places them.

    `changed` follows each change, `opened` each opening and closing of the advanced part. `address`
    is the beginning of the rooms' addresses, with its last slash; `shown` is the draft they begin
    with.
    """

    changed = Signal()
    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        column: LabelColumn,
        address: str,
        shown: MeetingDraft,
        form: QWidget,
    ) -> None:
        super().__init__(form)
        self.prefix = PrefixField(theme, icons, form)
        self.pattern = PatternField(theme, icons, address, form)
        self.mode = ModeField(theme, icons, form)
        self.lock = LockField(theme, icons, form)
        self.links = LinksField(theme, form)
        self.advanced = AdvancedSection(theme, icons, column, shown, form)
        for part in (self.prefix, self.pattern, self.mode, self.lock, self.links, self.advanced):
            part.changed.connect(self.changed)
        self.advanced.opened.connect(lambda _open: self.opened.emit())

    def add_to(self, rows: FormRows, *, below: int) -> tuple[ThemedLabel, ...]:
        """Returns the labels, for their words; `below` follows the last. The advanced part is no
        row: the form adds it below."""
        return (
            rows.add(self.prefix, below=8),
            rows.add(self.pattern),
            rows.add(self.mode, height=44),
            rows.add(self.lock, height=24, below=4),
            rows.add(self.links, height=24, below=below),
        )

    def show_draft(self, draft: MeetingDraft) -> None:
        self.prefix.set_prefix(draft.prefix)
        self.pattern.set_pattern(draft.pattern)
        self.advanced.show_draft(draft)
        self.mode.set_mode(draft.mode)
        self.lock.set_locked(draft.locked)
        self.links.host.setChecked(draft.host_link)
        self.links.viewer.setChecked(draft.viewer_link)

    def draft(self, end: datetime) -> MeetingDraft:
        """What they say now, right or wrong, for a meeting that ends then (aware, UTC)."""
        common = MeetingDraft(
            end=end,
            prefix=self.prefix.prefix,
            pattern=self.pattern.pattern,
            mode=self.mode.mode,
            locked=self.lock.locked,
            host_link=self.links.host.isChecked(),
            viewer_link=self.links.viewer.isChecked(),
        )
        return self.advanced.applied_to(common)

    def problems(self, end: datetime, now: datetime, kept: Collection[str]) -> list[Problem]:
        """`kept`: which missing secret parts the keyring has; see `draft_secrets`."""
        return problems(replace(self.draft(end), prefix=self.prefix.typed), now, kept)

    def check(self, end: datetime, now: datetime, kept: Collection[str]) -> list[Problem]:
        """Says beside each field what is wrong with it, and returns all of it."""
        forced = self.draft(end).viewer_mode
        self.mode.set_forced(forced)
        self.lock.set_forced(forced)
        found = self.problems(end, now, kept)
        first: dict[Field, Problem] = {}
        for problem in found:
            first.setdefault(problem.field, problem)
        self.prefix.show_problem(first.get(Field.PREFIX))
        self.pattern.show_problem(first.get(Field.PATTERN))
        self.mode.show_problem(first.get(Field.MODE))
        self.advanced.show_problems(found)
        self.pattern.preview.show_name(
            self.prefix.prefix, self.pattern.pattern, readable=Field.PREFIX not in first
        )
        return found

    def focus_problem(self, problem: Problem) -> QWidget | None:
        """Moves the focus to what has to be mended, and returns it; None if it is not here."""
        return self.advanced.focus_problem(problem) or self.focus_field(problem.field)

    def focus_field(self, field: Field) -> QWidget | None:
        """Moves the focus there and returns it; None if it is not here."""
        own: dict[Field, QWidget] = {
            Field.PREFIX: self.prefix,
            Field.PATTERN: self.pattern,
            Field.MODE: self.mode,
        }
        widget = own.get(field) or self.advanced.field(field)
        if widget is not None:
            widget.setFocus()
        return widget
