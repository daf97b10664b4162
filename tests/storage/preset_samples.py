"""Presets of every kind, for hypothesis to put together."""

from datetime import timedelta
from typing import TypeVar

from hypothesis import strategies as st

from whereby_desktop.meetings.draft import (
    FileFormat,
    LiveTranscription,
    Mode,
    NamePattern,
    Recording,
    RecordingKind,
    RecordingTrigger,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
    StreamingTrigger,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import BUILT_IN, Lasting, Preset, UntilTime
from whereby_desktop.meetings.secret import Secret

T = TypeVar("T")
SECRET = "s3cr3t-"
_SOME = st.text(min_size=1)
_SECRETS = st.text().map(lambda text: Secret(SECRET + text))
_YEAR = 366 * 24 * 3600  # seconds


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


_STORAGES = st.builds(
    Storage,
    st.sampled_from(StorageProvider),
    maybe(st.sampled_from(StorageAccess)),
    bucket=st.text(),
    region=st.text(),
    access_key_id=st.text(),
    access_key_secret=maybe(_SECRETS),
    role_arn=st.text(),
)
_LINK_OPTIONS = st.dictionaries(_SOME, _SOME).map(
    lambda options: LinkOptions(tuple(options.items()))
)
ENDS = st.integers(1, _YEAR).map(lambda n: Lasting(timedelta(seconds=n))) | st.times().map(
    UntilTime
)
PRESETS = st.builds(
    Preset,
    _SOME,
    _SOME,
    ENDS,
    prefix=st.text(),
    pattern=st.sampled_from(NamePattern),
    mode=st.sampled_from(Mode),
    locked=st.booleans(),
    viewer_mode=st.booleans(),
    recording=maybe(
        st.builds(
            Recording,
            st.sampled_from(RecordingKind),
            st.sampled_from(RecordingTrigger),
            _STORAGES,
            maybe(st.sampled_from(FileFormat)),
        )
    ),
    live_transcription=maybe(
        st.builds(
            LiveTranscription,
            st.sampled_from(TranscriptionTrigger),
            _STORAGES,
            maybe(st.text()),
            maybe(st.booleans()),
        )
    ),
    streaming=maybe(
        st.builds(Streaming, _SECRETS, st.sampled_from(StreamingTrigger), kept_as=st.text())
    ),
    host_link=st.booleans(),
    viewer_link=st.booleans(),
    link_options=_LINK_OPTIONS,
)
PRESET_LISTS = st.builds(
    PresetList,
    st.lists(PRESETS | st.sampled_from(BUILT_IN), max_size=4, unique_by=lambda each: each.key).map(
        tuple
    ),
    st.text(),
)
