"""``report``: the documents of a case."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mutualrisk.cli import cases, page, streams
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.choosing import assessments
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty, Place, error


class Wanted(NamedTuple):
    """Which documents are wanted, of which assessment, by which method."""

    pdf: bool = True
    xlsx: bool = True
    assessment: str | None = None
    method: Path | None = None


def run(path: Path, out: Path, wanted: Wanted) -> int:
    """Write the documents of the case at a path, and name them."""
    opened = cases.sound(path, wanted.method)
    for written in documents(opened, assessments(opened.case, wanted.assessment), out, wanted):
        page.write(str(written))
    return 0


def documents(opened: Opened, chosen: Sequence[Assessment], out: Path, wanted: Wanted) -> Iterator[Path]:
    """The documents of some assessments, each named as soon as it is written."""
    from mutualrisk.reports import writing  # noqa: PLC0415 - loads much that other commands do without

    names = {one.id: one.name for one in opened.case.organisations}
    _refuse_doubles([writing.safe_name(f"{names[one.organisation]}-{one.id}") for one in chosen])
    for one in _watched(chosen):
        made = opened.program(one), opened.case, one, opened.result(one)
        yield from writing.write_reports(*made, out, pdf=wanted.pdf, xlsx=wanted.xlsx)


def _refuse_doubles(names: Sequence[str]) -> None:
    if double := next((name for name in names if names.count(name) > 1), None):
        what = f"Two assessments would be written to {double}."
        raise Faulty(error(what, "Give them ids that differ in their letters or digits.", Place(double)))


def _watched(chosen: Sequence[Assessment]) -> Iterable[Assessment]:
    if len(chosen) == 1 or not streams.is_person(sys.stderr):
        return chosen
    from mutualrisk.cli import colour  # noqa: PLC0415 - a pipe needs no progress

    return colour.watched(chosen, "Writing documents")
