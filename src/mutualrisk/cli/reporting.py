"""``report``: the documents of a case, each for its readers."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.cli import cases, page, streams
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.choosing import assessments
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty, Place, error

if TYPE_CHECKING:
    from mutualrisk.reports.audiences import Audience
    from mutualrisk.reports.commission import Wanted
    from mutualrisk.reports.kinds import KindId


class Asked(NamedTuple):
    """Which document is asked for, for whom, and in which form."""

    kind: "KindId" = "full"
    audience: "Audience | None" = None
    successful: str = ""
    pdf: bool = False
    xlsx: bool = False

    def wanted(self) -> "Wanted":
        """The same for the kind's usual readers where nobody is named."""
        from mutualrisk.reports.commission import Wanted  # noqa: PLC0415 - loads much that others do without
        from mutualrisk.reports.kinds import KINDS  # noqa: PLC0415 - the same

        return Wanted(self.kind, self.audience or KINDS[self.kind].audiences[0], self.successful)

    def forms(self) -> tuple[bool, bool]:
        """Whether a PDF and whether a workbook: what is named, else both of the full report."""
        from mutualrisk.reports.kinds import WORKBOOKS  # noqa: PLC0415 - the same

        if self.pdf or self.xlsx:
            return self.pdf, self.xlsx
        return True, self.kind == "full" and self.wanted().audience in WORKBOOKS


class Of(NamedTuple):
    """Of which assessment, by which method."""

    assessment: str | None = None
    method: Path | None = None


def run(path: Path, out: Path, asked: Asked, of: Of) -> int:
    """Write the documents of the case at a path, and name them."""
    opened = cases.sound(path, of.method)
    for written in documents(opened, assessments(opened.case, of.assessment), out, asked):
        page.write(str(written))
    return 0


def documents(opened: Opened, chosen: Sequence[Assessment], out: Path, asked: Asked) -> Iterator[Path]:
    """The documents of some assessments, each named as soon as it is written."""
    from mutualrisk.reports import commission, writing  # noqa: PLC0415 - loads much that others do without
    from mutualrisk.reports.kinds import KINDS  # noqa: PLC0415 - the same

    wanted, (pdf, xlsx) = asked.wanted(), asked.forms()
    for one in chosen:
        commission.refuse(wanted, one)
    names = {one.id: one.name for one in opened.case.organisations}
    if KINDS[wanted.kind].blank:
        chosen = tuple({(one.perspective, one.depth): one for one in chosen}.values())
    _refuse_doubles([writing.file_name(names[one.organisation], one, wanted) for one in chosen])
    for one in _watched(chosen):
        made = opened.program(one), opened.case, one, opened.result(one)
        yield from writing.write_reports(*made, out, wanted=wanted, pdf=pdf, xlsx=xlsx)


def _refuse_doubles(names: Sequence[str]) -> None:
    if double := next((name for name in names if names.count(name) > 1), None):
        what = f"Two assessments would be written to {double}."
        remedy = "Choose one with --assessment, or give them ids that differ in their letters or digits."
        raise Faulty(error(what, remedy, Place(double)))


def _watched(chosen: Sequence[Assessment]) -> Iterable[Assessment]:
    if len(chosen) == 1 or not streams.is_person(sys.stderr):
        return chosen
    from mutualrisk.cli import colour  # noqa: PLC0415 - a pipe needs no progress

    return colour.watched(chosen, "Writing documents")
