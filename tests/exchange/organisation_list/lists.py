"""Lists of bidders for the tests, as people make them."""

from pathlib import Path

from tests.exchange.sheets import by_openpyxl

ROWS: tuple[tuple[object, ...], ...] = (
    ("Bidders for lot 2",),
    (),
    ("Bidder", "Co. Number", "Turnover (£000)", "No. of employees", "Region"),
    ("Harbour Home Care CIC", 1000001, 7464, 98, "North"),
    ("Tidewater Nursing Ltd", "SC123", "c. 3,539", 12, "South"),
    ("Lantern Health Mutual", "7654321", "lots", 31, "South"),
    ("Harbour Home Care C.I.C.", 1000001, 9999, 98, "North"),
    (None, None, 12, None, "West"),
    ("Total", None, 20000),
)
"""Two that can be taken at once, one with a value that cannot be read, one twice, one without a name."""


WORDS = {
    *(str(value) for row in ROWS for value in row if value is not None),
    *("Harbour Home Care CIC · Tidewater Nursing Ltd · Lantern Health Mutual", "SC000123", "01000001"),
    *("1000001 · SC123 · 7654321", "7464 · c. 3,539 · lots", "North · South · South", "07654321", "Bidders"),
    "row 3: Bidder · Co. Number · Turnover (£000) · No. of employees",
    *("Bidder · Co. Number · Turnover (£000) · No. of employees", "employees", "1,000s"),
}
"""What stands in it and is shown as it stands."""


def bidders(path: Path) -> Path:
    """The list as a workbook."""
    return by_openpyxl(path, ROWS, "Bidders")


def many(path: Path, count: int) -> Path:
    """A list of so many bidders."""
    rows = ((f"Bidder number {place}", 2_000_000 + place, 100 + place) for place in range(count))
    return by_openpyxl(path, (("Name", "Company number", "Turnover"), *rows))
