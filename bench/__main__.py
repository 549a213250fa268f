"""Prints the table: ``python -m bench``, or only some parts of it: ``python -m bench one many``."""

import sys

from bench import bidders, books, documents, filings, keeping, many, one, process, scrolling, sizes, window
from bench.table import printed

PARTS = {
    "one": one.rows,
    "many": many.rows,
    "process": process.rows,
    "sizes": sizes.rows,
    "keeping": keeping.rows,
    "window": window.rows,
    "scrolling": scrolling.rows,
    "documents": documents.rows,
    "books": books.rows,
    "accounts": filings.rows,
    "bidders": bidders.rows,
}


def main(wanted: list[str]) -> None:
    """Measure and print. A figure that misses what was asked is said so, and is no error."""
    print(printed([row for name in wanted or PARTS for row in PARTS[name]()]))


if __name__ == "__main__":
    main(sys.argv[1:])
