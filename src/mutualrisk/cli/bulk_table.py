"""``bulk``: many cases in one table. Faulty cases are named on standard error and left out."""

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import typer

from mutualrisk.cli import cases, faults, page, streams
from mutualrisk.cli.cases import Opened
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.result import Result
from mutualrisk.reports.phrases import counted, sentence
from mutualrisk.store.replacing import replace_file

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet would take for the beginning of a formula."""

Row = dict[str, str | float]


class Assessed(NamedTuple):
    """One assessment of one case, and the file that it came from."""

    path: Path
    opened: Opened
    assessment: Assessment


def run(paths: list[Path], out: Path, method: Path | None) -> int:
    """Evaluate the cases at some paths into a table."""
    if out.resolve() in {path.resolve() for path in paths}:
        raise typer.BadParameter(
            f"“{out}” is one of the cases; the table would replace it.", param_hint="--csv"
        )
    sound, faulty = _read(paths, method)
    found = [row for path, opened in sound for row in _rows(path, opened)]
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


def _watched(paths: list[Path]) -> Iterable[Path]:
    if not streams.is_person(sys.stderr):
        return paths
    from mutualrisk.cli import colour  # noqa: PLC0415 - a pipe needs no progress

    return colour.watched(paths, "Reading cases")


def _rows(path: Path, opened: Opened) -> Iterator[Row]:
    names = {organisation.id: organisation.name for organisation in opened.case.organisations}
    for assessment in opened.case.assessments:
        result = opened.result(assessment)
        yield {"case": str(path), "organisation": names[assessment.organisation], **row(result)}


def row(result: Result) -> Row:
    """What one result says, by the name of the column."""
    made: Row = {
        "assessment": result.assessment,
        "perspective": result.perspective,
        "depth": result.depth,
        "date": result.date,
        "method": result.method,
        "version": result.version,
        "verdict": result.verdict.id,
        "verdict_certain": _yes(result.verdict.certain),
        "open_questions": len(result.open_questions),
    }
    for risk in result.risks:
        span = risk.current.score
        made |= {risk.id: risk.current.rating, f"{risk.id}.certain": _yes(risk.current.certain)}
        made |= {f"{risk.id}.low": span.low, f"{risk.id}.point": span.point, f"{risk.id}.high": span.high}
    for benefit in result.benefits:
        span = benefit.claimed.span
        made |= {benefit.id: benefit.claimed.strength, f"{benefit.id}.certain": _yes(benefit.claimed.certain)}
        made |= {
            f"{benefit.id}.low": span.low,
            f"{benefit.id}.point": span.point,
            f"{benefit.id}.high": span.high,
        }
    return made


def _yes(holds: object) -> str:
    return "yes" if holds else "no"


def table(rows: Iterable[Row]) -> str:
    """The rows as comma-separated values, none of which a spreadsheet takes for a formula."""
    found = list(rows)
    columns = list(dict.fromkeys(name for row in found for name in row))
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_safe(row.get(name, "")) for name in columns] for row in found)
    return text.getvalue()


def _safe(value: str | float) -> str | float:
    """A text that a spreadsheet shows as it is, and never calculates."""
    if not isinstance(value, str):
        return value
    line = streams.printable(value)
    return f"'{line}" if line.startswith(FORMULA_STARTS) else line
