"""What a screen reader says of a cell."""

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.batch_row import CellProblem
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.cell_words import empty_words
from whereby_desktop.ui.bulk.check_words import Fix, check_text
from whereby_desktop.ui.bulk.column_words import column_title

translate = QCoreApplication.translate


def spoken_cell(number: int, column: Column, text: str, problem: CellProblem | None) -> str:
    """ "row 3, prefix, Geometry 1, Only a–z, 0–9, hyphens" """
    row, title = QLocale().toString(number), column_title(column).lower()
    text = text or empty_words()
    if problem is None:
        return translate("BulkSpoken", "row {0}, {1}, {2}").format(row, title, text)
    spoken = translate("BulkSpoken", "row {0}, {1}, {2}, {3}")
    return spoken.format(row, title, text, check_text(problem))


def spoken_check(number: int, text: str, fix: Fix | None) -> str:
    row = QLocale().toString(number)
    if fix is None:
        return translate("BulkSpoken", "row {0}, {1}").format(row, text)
    spoken = translate("BulkSpoken", "row {0}, {1}. Press Enter: {2}")
    return spoken.format(row, text, fix.words)
