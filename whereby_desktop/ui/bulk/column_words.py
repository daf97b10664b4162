"""What the columns of a table are called."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.table_words import Column

translate = QCoreApplication.translate

# In the order in which they stand on screen, whatever that of the file is.
ORDER = (
    Column.PREFIX,
    Column.LABEL,
    Column.DAY,
    Column.STARTS,
    Column.ENDS,
    Column.DURATION,
    Column.MODE,
    Column.LOCK,
    Column.PATTERN,
    Column.PRESET,
)


def column_title(column: Column) -> str:
    return {
        Column.PREFIX: translate("BulkColumns", "Prefix"),
        Column.LABEL: translate("BulkColumns", "Label"),
        Column.DAY: translate("BulkColumns", "Date"),
        Column.STARTS: translate("BulkColumns", "Starts"),
        Column.ENDS: translate("BulkColumns", "Ends"),
        Column.DURATION: translate("BulkColumns", "Duration"),
        Column.MODE: translate("BulkColumns", "Mode"),
        Column.LOCK: translate("BulkColumns", "Lock"),
        Column.PATTERN: translate("BulkColumns", "Name ending"),
        Column.PRESET: translate("BulkColumns", "Preset"),
    }[column]


def row_title() -> str:
    return translate("BulkColumns", "Row")


def check_title() -> str:
    return translate("BulkColumns", "Check")
