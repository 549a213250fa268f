"""``bulk``: many cases in one table. A faulty case has a row that says so, and is named on standard error."""

import csv
import io
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path

import typer

from mutualrisk.cli import cases, faults, page, streams
from mutualrisk.cli.cases import Opened
from mutualrisk.domain.issue import Faulty
from mutualrisk.reports.phrases import counted, sentence
from mutualrisk.store.replacing import replace_file

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet would take for the beginning of a formula."""

Row = Mapping[str, str | float]
Read = tuple[Path, Opened | Faulty]


def run(paths: list[Path], out: Path, method: Path | None) -> int:
    """Evaluate the cases at some paths into a table."""
    if out.resolve() in {path.resolve() for path in paths}:
        raise typer.BadParameter(
            f"“{out}” is one of the cases; the table would replace it.", param_hint="--csv"
        )
    read = _read(paths, method)
    found = _rows(read)
    replace_file(out, lambda file: file.write(table(found).encode("utf-8-sig")), keep=False)
    faulty = sum(isinstance(one, Faulty) for _, one in read)
    sound = counted(len(paths) - faulty, "case")
    page.write(f"{out}: {counted(len(found) - faulty, 'assessment')} of {sound}.")
    if faulty:
        faults.say("error", f"{sentence(counted(faulty, 'case'))} of {len(paths)} could not be evaluated.")
    return 1 if faulty else 0


def _read(paths: list[Path], method: Path | None) -> list[Read]:
    """Each path with its case, or with what is wrong with it."""
    read: list[Read] = []
    for path in _watched(paths):
        try:
            read.append((path, cases.sound(path, method)))
        except Faulty as fault:
            faults.show(fault.issues)
            read.append((path, fault))
    return read


def _rows(read: list[Read]) -> Sequence[Row]:
    """The rows of the cases in their order: one for each assessment, or one that says the fault."""
    sound = [(path, one) for path, one in read if not isinstance(one, Faulty)]
    waiting = iter(_evaluated(sound) if sound else ())
    rows: list[Row] = []
    for path, one in read:
        if isinstance(one, Faulty):
            rows.append({"case": str(path), "fault": _fault(one)})
        else:
            rows.extend(islice(waiting, len(one.case.assessments)))
    return rows


def _fault(fault: Faulty) -> str:
    """The first fault, and how many more there are."""
    first, *others = [issue for issue in fault.issues if issue.severity == "error"]
    return f"{first} And {len(others)} more." if others else str(first)


def _evaluated(sound: list[tuple[Path, Opened]]) -> Sequence[Row]:
    """A row for each assessment of the sound cases."""
    from mutualrisk.cli import bulk_rows  # noqa: PLC0415 - loads numpy

    assessed = [
        bulk_rows.Assessed(path, opened, one) for path, opened in sound for one in opened.case.assessments
    ]
    return bulk_rows.rows(assessed)


def _watched(paths: list[Path]) -> Iterable[Path]:
    if not streams.is_person(sys.stderr):
        return paths
    from mutualrisk.cli import colour  # noqa: PLC0415 - a pipe needs no progress

    return colour.watched(paths, "Reading cases")


def table(rows: Sequence[Row]) -> str:
    """The rows as comma-separated values, none of which a spreadsheet takes for a formula."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_safe(row.get(name, "")) for name in columns] for row in rows)
    return text.getvalue()


def _safe(value: str | float) -> str | float:
    """A text that a spreadsheet shows as it is, and never calculates."""
    if not isinstance(value, str):
        return value
    line = streams.printable(value)
    return f"'{line}" if line.startswith(FORMULA_STARTS) else line
