"""How much of a sheet is walked. What is beyond is named, never passed over in silence."""

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.exchange.spreadsheet_file.book import Row

MOST_FILLED_ROWS = 100_000
MOST_CELLS = 1_000_000
MOST_MARKS = 2_500_000
"""Cells and rows with nothing in them, which a program may write for a colour."""


class Meter:
    """Counts what a walk met, and says where it ended before its sheet did."""

    def __init__(self, file: str, sheet: str, unread: list[Issue]) -> None:
        self._place = Place(file, 0, sheet)
        self._unread = unread
        self._rows = self._cells = 0

    def is_full(self, row: Row) -> bool:
        """Count a row that was given; whether it is the last one."""
        self._rows += 1
        self._cells += len(row.cells)
        if self._rows < MOST_FILLED_ROWS and self._cells < MOST_CELLS:
            return False
        what = f"The sheet was read to row {row.number:,} and no further: it may hold more than can be read."
        self._tell(what)
        return True

    def is_long(self, marks: int) -> bool:
        """Whether so many marks were met that a walk ends."""
        if marks < MOST_MARKS:
            return False
        self._tell("The sheet has millions of empty cells; what may come after them was not read.")
        return True

    def _tell(self, what: str) -> None:
        remedy = "Copy the table that you need into a new workbook."
        self._unread.append(warning(what, remedy, self._place))
