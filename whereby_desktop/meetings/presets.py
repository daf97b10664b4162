"""Presets: named drafts without a date."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from whereby_desktop.meetings.draft import MeetingDraft, Mode, NamePattern


@dataclass(frozen=True, slots=True)
class Preset:
    """How a kind of meeting is made. `key` is what preferences and the memory refer to.

    A preset that comes with the program has no name of its own: the screen names it by its key in
    the user's language.
    """

    key: str
    name: str
    lasts: timedelta
    prefix: str = ""
    pattern: NamePattern = NamePattern.UUID
    mode: Mode = Mode.NORMAL
    locked: bool = False
    viewer_mode: bool = False
    host_link: bool = False
    viewer_link: bool = False

    def draft(self, now: datetime) -> MeetingDraft:
        """A draft that starts at `now` (aware); whole seconds, so that the end reads well."""
        return MeetingDraft(
            end=now.replace(microsecond=0) + self.lasts,
            prefix=self.prefix,
            pattern=self.pattern,
            mode=self.mode,
            locked=self.locked,
            viewer_mode=self.viewer_mode,
            host_link=self.host_link,
            viewer_link=self.viewer_link,
        )


CONSULT = Preset(
    "consult", "", timedelta(hours=1), "consult-", mode=Mode.GROUP, locked=True, host_link=True
)
SUPPORT_CALL = Preset("support", "", timedelta(minutes=30), "support-")
GROUP_LESSON = Preset(
    "lesson", "", timedelta(hours=2), "lesson-", NamePattern.HUMAN_SHORT, Mode.GROUP, locked=True
)
WEBINAR = Preset(
    "webinar", "", timedelta(hours=3), "webinar-", mode=Mode.GROUP, locked=True, viewer_mode=True,
    host_link=True, viewer_link=True,
)  # fmt: skip

BUILT_IN = (CONSULT, SUPPORT_CALL, GROUP_LESSON, WEBINAR)


def preset_by_key(key: str) -> Preset:
    """The preset of that key; the first one where it is not known (any longer)."""
    return next((preset for preset in BUILT_IN if preset.key == key), BUILT_IN[0])
