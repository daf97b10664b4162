"""Why a file is no table, and what to do about it. And what encodings and separators are called."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.table_text import FileFault

translate = QCoreApplication.translate
MOST_BYTES = 32 * 1024 * 1024  # of a file: some 300,000 rows


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """`title` says what is wrong, `text` what to do."""

    title: str
    text: str = ""


class FileTroubleError(Exception):
    """A table that cannot be had."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(trouble.title)
        self.trouble = trouble


def fault_words(fault: FileFault, *, pasted: bool = False) -> FileTrouble:
    if fault is FileFault.EMPTY and pasted:
        return FileTrouble(
            translate("BulkFile", "There is no table on the clipboard."),
            translate("BulkFile", "Copy the rows in your spreadsheet, then paste here."),
        )
    return {
        FileFault.EMPTY: FileTrouble(
            translate("BulkFile", "This file has no rows."),
            translate("BulkFile", "Choose another one, or start from the example."),
        ),
        FileFault.WORKBOOK: FileTrouble(
            translate("BulkFile", "This is a spreadsheet’s own format."),
            translate("BulkFile", "Save it as CSV there, or copy the rows and paste them here."),
        ),
        FileFault.UNREADABLE: FileTrouble(
            translate("BulkFile", "This file cannot be read as a table."),
            translate("BulkFile", "Save it as CSV once more, or copy the rows and paste them."),
        ),
    }[fault]


def disk_words(name: str, error: OSError) -> FileTrouble:
    reasons = {
        FileNotFoundError: translate("BulkFile", "It is no longer there."),
        PermissionError: translate("BulkFile", "You may not read it."),
        IsADirectoryError: translate("BulkFile", "It is a folder."),
    }
    reason = reasons.get(type(error)) or translate("BulkFile", "The system says: {0}.").format(
        error.strerror or ""
    )
    return FileTrouble(translate("BulkFile", "{0} cannot be opened.").format(name), reason)


def too_large_words(name: str) -> FileTrouble:
    most = QLocale().toString(MOST_BYTES // (1024 * 1024))
    return FileTrouble(
        translate("BulkFile", "{0} is too large.").format(name),
        translate("BulkFile", "A table has {0} MB at most. Split it into several.").format(most),
    )


def separator_words(separator: str) -> str:
    return {
        ",": translate("BulkFile", "comma separated"),
        ";": translate("BulkFile", "semicolon separated"),
        "\t": translate("BulkFile", "tab separated"),
        "|": translate("BulkFile", "separated by bars"),
    }.get(separator, "")


def encodings() -> dict[str, str]:
    """What may be chosen for a file that is not Unicode, by Python's names."""
    place = translate("BulkFile", "{0}, {1}")
    named = (
        ("cp1252", "Windows-1252", translate("BulkFile", "Western Europe")),
        ("latin-1", "ISO 8859-1", translate("BulkFile", "Western Europe")),
        ("iso8859-15", "ISO 8859-15", translate("BulkFile", "Western Europe")),
        ("mac-roman", "Mac Roman", translate("BulkFile", "Western Europe")),
        ("cp1250", "Windows-1250", translate("BulkFile", "Central Europe")),
        ("iso8859-2", "ISO 8859-2", translate("BulkFile", "Central Europe")),
        ("cp1251", "Windows-1251", translate("BulkFile", "Cyrillic")),
        ("koi8-r", "KOI8-R", translate("BulkFile", "Cyrillic")),
        ("cp1253", "Windows-1253", translate("BulkFile", "Greek")),
        ("cp1254", "Windows-1254", translate("BulkFile", "Turkish")),
        ("cp1255", "Windows-1255", translate("BulkFile", "Hebrew")),
        ("cp1256", "Windows-1256", translate("BulkFile", "Arabic")),
        ("shift_jis", "Shift JIS", translate("BulkFile", "Japanese")),
        ("gb18030", "GB 18030", translate("BulkFile", "Chinese")),
        ("big5", "Big5", translate("BulkFile", "Chinese")),
        ("euc-kr", "EUC-KR", translate("BulkFile", "Korean")),
    )
    return {key: place.format(name, where) for key, name, where in named}


def encoding_name(encoding: str) -> str:
    return encodings().get(encoding, encoding).partition(",")[0]
