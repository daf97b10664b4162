"""Presets: how a kind of meeting is made, without a date."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    NamePattern,
    Recording,
    Streaming,
)
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions

_ENOUGH = timedelta(minutes=5)  # a time of day nearer than that means tomorrow's


@dataclass(frozen=True, slots=True)
class Lasting:
    """Ends so long after it was made."""

    lasts: timedelta

    def end(self, now: datetime) -> datetime:
        return now.replace(microsecond=0) + self.lasts


@dataclass(frozen=True, slots=True)
class UntilTime:
    """Ends at a time of day in the zone of this computer; tomorrow's, where today's has passed."""

    time: time

    def end(self, now: datetime) -> datetime:
        day = now.astimezone().date()
        for _ in range(3):  # tomorrow's may be too near as well, shortly before midnight
            # Without a zone it is read as this computer's, with that day's summer time.
            end = datetime.combine(day, self.time).astimezone(UTC)
            if end - now >= _ENOUGH:
                break
            day += timedelta(days=1)
        return end


Ends = Lasting | UntilTime


@dataclass(frozen=True, slots=True)
class Preset:
    """How a kind of meeting is made. `key` is what the memory refers to.

    A preset that comes with the program has no name of its own: the screen names it by its key in
    the user's language. Secret parts of recording, transcription and streaming are empty here:
    they are in the keyring, see `draft_secrets`.
    """

    key: str
    name: str
    ends: Ends
    prefix: str = ""
    pattern: NamePattern = NamePattern.UUID
    mode: Mode = Mode.NORMAL
    locked: bool = False
    viewer_mode: bool = False
    recording: Recording | None = None
    live_transcription: LiveTranscription | None = None
    streaming: Streaming | None = None
    host_link: bool = False
    viewer_link: bool = False
    link_options: LinkOptions = NO_OPTIONS

    def draft(self, now: datetime) -> MeetingDraft:
        """A draft of a meeting made at `now` (aware); whole seconds, so that the end reads well."""
        return MeetingDraft(
            end=self.ends.end(now),
            prefix=self.prefix,
            pattern=self.pattern,
            mode=self.mode,
            locked=self.locked,
            viewer_mode=self.viewer_mode,
            recording=self.recording,
            live_transcription=self.live_transcription,
            streaming=self.streaming,
            host_link=self.host_link,
            viewer_link=self.viewer_link,
        )


def preset_of(
    draft: MeetingDraft,
    *,
    key: str,
    name: str,
    ends: Ends,
    link_options: LinkOptions = NO_OPTIONS,
) -> Preset:
    """The preset that makes meetings like `draft`."""
    return Preset(
        key,
        name,
        ends,
        prefix=draft.prefix,
        pattern=draft.pattern,
        mode=draft.mode,
        locked=draft.locked,
        viewer_mode=draft.viewer_mode,
        recording=draft.recording,
        live_transcription=draft.live_transcription,
        streaming=draft.streaming,
        host_link=draft.host_link,
        viewer_link=draft.viewer_link,
        link_options=link_options,
    )


CONSULT = Preset(
    "consult", "", Lasting(timedelta(hours=1)), "consult-",
    mode=Mode.GROUP, locked=True, host_link=True,
)  # fmt: skip
SUPPORT_CALL = Preset("support", "", Lasting(timedelta(minutes=30)), "support-")
GROUP_LESSON = Preset(
    "lesson", "", Lasting(timedelta(hours=2)), "lesson-", NamePattern.HUMAN_SHORT, Mode.GROUP,
    locked=True,
)  # fmt: skip
WEBINAR = Preset(
    "webinar", "", Lasting(timedelta(hours=3)), "webinar-", mode=Mode.GROUP, locked=True,
    viewer_mode=True, host_link=True, viewer_link=True,
)  # fmt: skip

BUILT_IN = (CONSULT, SUPPORT_CALL, GROUP_LESSON, WEBINAR)
