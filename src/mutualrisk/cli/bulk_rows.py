"""The rows of ``bulk``: all assessments of one perspective and depth go through the columns together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from mutualrisk.cli.cases import Opened
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.value import RATINGS, STRENGTHS, Depth, Perspective
from mutualrisk.engine.columns import ColumnResult, columns_from_cases, evaluate_columns, prepare_columns
from mutualrisk.engine.program import Program

Row = dict[str, str | float]

Key = tuple[str, str, Perspective, Depth]
"""A method in a version, a perspective and a depth: what may be calculated together."""


class Assessed(NamedTuple):
    """One assessment of one case, and the file that it came from."""

    path: Path
    opened: Opened
    assessment: Assessment

    @property
    def key(self) -> Key:
        """With which others it may be calculated."""
        method = self.opened.method
        return method.id, method.version, self.assessment.perspective, self.assessment.depth


def rows(assessed: Sequence[Assessed]) -> list[Row]:
    """A row for each assessment, in the order in which they were given."""
    places = sorted(range(len(assessed)), key=lambda place: assessed[place].key)
    made: dict[int, Row] = {}
    for _, group in groupby(places, key=lambda place: assessed[place].key):
        together = list(group)
        made |= zip(together, _together([assessed[place] for place in together]), strict=True)
    return [made[place] for place in range(len(assessed))]


def _together(group: Sequence[Assessed]) -> Iterator[Row]:
    first = group[0]
    program = first.opened.program(first.assessment)
    inputs = columns_from_cases(program, [(one.opened.case, one.assessment) for one in group])
    for result in evaluate_columns(prepare_columns(program), inputs):
        for place, one in enumerate(group[result.rows]):
            yield {**_named(one), **_verdict(program, result, place), **_factors(result, place)}


def _named(one: Assessed) -> Row:
    names = {organisation.id: organisation.called for organisation in one.opened.case.organisations}
    method, version, perspective, depth = one.key
    return {
        "case": str(one.path),
        "fault": "",
        "organisation": names[one.assessment.organisation],
        "assessment": one.assessment.id,
        "perspective": perspective,
        "depth": depth,
        "date": one.assessment.date,
        "method": method,
        "version": version,
    }


def _verdict(program: Program, result: ColumnResult, place: int) -> Row:
    verdicts = [row.id for row, _ in program.verdicts]
    open_rows = sum(bool(_at(possible, place)) for possible in result.verdict.possible)
    chosen = verdicts[int(_at(result.verdict.place, place))]
    return {"verdict": chosen, "verdict_certain": _yes(open_rows <= 1)}


def _factors(result: ColumnResult, place: int) -> Row:
    made: Row = {}
    for risk in result.risks:
        if not _at(risk.absent, place):
            made |= _levels(risk.id, RATINGS, (risk.current.score, risk.current.rating), place)
    for benefit in result.benefits:
        if not _at(benefit.absent, place):
            made |= _levels(benefit.id, STRENGTHS, (benefit.claimed.strength, benefit.claimed.rating), place)
    return made


def _levels(name: str, words: Sequence[str], found: tuple[Iterable[Any], Any], place: int) -> Row:
    """What may be stated of a factor, whether it is certain, and its level with the range it lies in."""
    spans, graded = found
    low, point, high = (float(_at(span, place)) for span in spans)
    least, most = int(_at(graded.low, place)), int(_at(graded.high, place))
    ends = {f"{name}.low": low, f"{name}.point": point, f"{name}.high": high}
    return {name: _stated(words, least, most), f"{name}.certain": _yes(least == most), **ends}


def _stated(words: Sequence[str], least: int, most: int) -> str:
    """The word where only one is possible, else between which it lies: "moderate to high", "open"."""
    if least == most:
        return words[least]
    return "open" if most - least == len(words) - 1 else f"{words[least]} to {words[most]}"


def _at(column: Any, place: int) -> Any:  # noqa: ANN401 - a column, or one value that all rows share
    """The value of one row."""
    return column[place] if getattr(column, "ndim", 0) else column


def _yes(holds: object) -> str:
    return "yes" if holds else "no"
