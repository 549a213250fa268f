"""``bulk``: many cases in one table. Faulty cases are named on standard error and left out."""

import csv
import io
import sys
from collections.abc import Iterable, Mapping, Sequence
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


def run(paths: list[Path], out: Path, method: Path | None) -> int:
    """Evaluate the cases at some paths into a table."""
    if out.resolve() in {path.resolve() for path in paths}:
        raise typer.BadParameter(
            f"“{out}” is one of the cases; the table would replace it.", param_hint="--csv"
        )
    sound, faulty = _read(paths, method)
    found = _evaluated(sound) if sound else []
    if found:
        replace_file(out, lambda file: file.write(table(found).encode("utf-8-sig")), keep=False)
        page.write(f"{out}: {counted(len(found), 'assessment')} of {counted(len(sound), 'case')}.")
    if faulty:
        faults.say("error", f"{sentence(counted(faulty, 'case'))} of {len(paths)} could not be evaluated.")
    return 1 if faulty else 0


def _read(paths: list[Path], method: Path | None) -> tuple[list[tuple[Path, Opened]], int]:
    """The cases that are sound, and how many are not."""
    sound = []
    for path in _watched(paths):
        try:
            sound.append((path, cases.sound(path, method)))
        except Faulty as fault:
            faults.show(fault.issues)
    return sound, len(paths) - len(sound)


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
