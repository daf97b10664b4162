"""How many rows of a result are of which kind: kept, for there may be ten thousand."""

from whereby_desktop.meetings.batch_result import RowOutcome
from whereby_desktop.ui.batches.result_row import ResultRow


class ResultCounts:
    """Of the rows that were added and not taken away again."""

    def __init__(self) -> None:
        self.failed = self.again = self.waiting = self.without_host_link = 0

    def add(self, row: ResultRow, by: int = 1) -> None:
        """`by` -1 takes it away."""
        self.failed += by * (not row.well)
        self.again += by * row.again
        self.waiting += by * (row.result.outcome is RowOutcome.WAITING)
        self.without_host_link += by * row.lacks_host_link
