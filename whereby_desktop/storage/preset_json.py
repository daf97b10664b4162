"""Presets as one readable file: what is kept for an account, and what is exported and imported.

Secrets are not in it; the names by which the keyring knows them are.
"""

from collections.abc import Iterator

import msgspec

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.storage.preset_records import PresetRecord, record_of

FORMAT = "whereby-desktop presets"
VERSION = 1


class _Head(msgspec.Struct):
    format: str
    version: int


class _File(msgspec.Struct):
    format: str
    version: int
    default: str = ""
    presets: list[PresetRecord] = []


def presets_to_text(presets: PresetList) -> str:
    """JSON, one option per line, without secrets."""
    records = [record_of(each) for each in presets.presets]
    written = msgspec.json.encode(_File(FORMAT, VERSION, presets.default_key, records))
    return msgspec.json.format(written, indent=2).decode() + "\n"


def presets_from_text(text: str) -> PresetList:
    """Secrets come back empty; what this version does not know is passed over.

    Raises ValueError with a sentence that says what is wrong and where.
    """
    try:
        _check_head(text)
        file = msgspec.json.decode(text, type=_File)
    except RecursionError:
        raise ValueError("The file is nested too deeply") from None
    presets = tuple(record.preset(place) for record, place in _placed(file.presets))
    return PresetList(presets, file.default)


def _check_head(text: str) -> None:
    try:
        head = msgspec.json.decode(text, type=_Head)
    except msgspec.ValidationError as error:
        raise ValueError(f"Not a file with presets of Whereby Desktop: {error}") from error
    except msgspec.DecodeError as error:
        raise ValueError(f"The file is not JSON: {error}") from error
    if head.format != FORMAT:
        raise ValueError(f"Not a file with presets of Whereby Desktop, but “{head.format}”")
    if head.version != VERSION:
        raise ValueError(
            f"The file has version {head.version} of the format; this program reads {VERSION}"
        )


def _placed(records: list[PresetRecord]) -> Iterator[tuple[PresetRecord, str]]:
    """Each record with its place in the file. Raises ValueError for a key that is there twice."""
    seen = set[str]()
    for number, record in enumerate(records):
        place = f"$.presets[{number}]"
        if record.key in seen:
            raise ValueError(f"A second preset with the key “{record.key}” - at `{place}.key`")
        seen.add(record.key)
        yield record, place
