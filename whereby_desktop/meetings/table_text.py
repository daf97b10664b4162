"""The bytes of a table file as text, whatever program wrote them."""

import codecs
from dataclasses import dataclass
from enum import Enum

ASSUMED = "cp1252"  # what is proposed for a file that is not Unicode
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods, .xls
_SAMPLE = 4096  # bytes


class FileFault(Enum):
    EMPTY = "empty"  # no rows at all
    WORKBOOK = "workbook"  # a spreadsheet program's own format
    UNREADABLE = "unreadable"  # a cell that has no end


class FileFaultError(Exception):
    """A file that is no table; `fault` says why."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class DecodedText:
    """`needs_asking`: nothing in the bytes proves the encoding, it is only the likeliest."""

    text: str
    encoding: str
    needs_asking: bool = False


def decoded(data: bytes, encoding: str | None = None) -> DecodedText:
    """`encoding`: what the person chose. Raises FileFaultError (WORKBOOK), LookupError."""
    if data.startswith(_WORKBOOKS):
        raise FileFaultError(FileFault.WORKBOOK)
    if encoding is not None:
        return DecodedText(data.decode(encoding, "replace").removeprefix("\ufeff"), encoding)
    for candidate in (_marked(data), _without_mark(data), "utf-8"):
        if candidate is None:
            continue
        try:
            return DecodedText(data.decode(candidate), candidate)
        except UnicodeDecodeError:
            continue
    return _guessed(data)


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _without_mark(data: bytes) -> str | None:
    """UTF-16 betrays itself by the empty halves of Latin letters, separators and line ends."""
    sample = data[:_SAMPLE]
    if not sample or len(data) % 2:
        return None
    half = len(sample) // 2
    if sample[1::2].count(0) > 0.4 * half and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > 0.4 * half and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _guessed(data: bytes) -> DecodedText:
    try:
        return DecodedText(data.decode(ASSUMED), ASSUMED, needs_asking=True)
    except UnicodeDecodeError:  # five bytes have no meaning there
        return DecodedText(data.decode("latin-1"), "latin-1", needs_asking=True)
