"""``report``: the documents of a case."""

from pathlib import Path
from typing import NamedTuple

from mutualrisk.cli import cases, page


class Kinds(NamedTuple):
    """Which documents are wanted."""

    pdf: bool
    xlsx: bool

    @classmethod
    def wanted(cls, *, pdf: bool, xlsx: bool) -> "Kinds":
        """The kinds that were named; both where none was."""
        return cls(pdf or not xlsx, xlsx or not pdf)


def run(path: Path, out: Path, kinds: Kinds, method: Path | None) -> int:
    """Write the documents of the case at a path, and name them."""
    opened = cases.sound(path, method)
    for written in documents(opened, out, kinds):
        page.write(str(written))
    return 0


def documents(opened: cases.Opened, out: Path, kinds: Kinds) -> tuple[Path, ...]:
    """The documents of a case, written to a folder."""
    from mutualrisk.reports.writing import write_reports  # noqa: PLC0415 - loads the libraries of the documents

    raise NotImplementedError(write_reports, opened, out, kinds)
