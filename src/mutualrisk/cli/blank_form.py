"""``questionnaire``: the questions as a form to print, or as a workbook to send and to read back."""

from pathlib import Path
from typing import NamedTuple, NoReturn

from mutualrisk.cli import cases, page
from mutualrisk.cli.choosing import assessments
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.store import methods

WORKBOOK, PDF = ".xlsx", ".pdf"


class Wanted(NamedTuple):
    """What the form is for: an assessment of a case, or anybody whom a perspective asks."""

    perspective: Perspective | None = None
    depth: Depth = "full"
    case: Path | None = None
    assessment: str | None = None
    filled: bool = False
    method: Path | None = None


def run(out: Path, wanted: Wanted) -> int:
    """Write the form, as a PDF or as a workbook by the ending of its name, and name it."""
    kind = out.suffix.lower()
    if kind == WORKBOOK:
        made = _of_case(wanted, wanted.case) if wanted.case else _blank_book(wanted)
    elif wanted.case:
        _refuse("The form to print holds nothing of a case. End the name with .xlsx for a workbook.")
    else:
        made = _printed(wanted)
    from mutualrisk.reports.writing import place  # noqa: PLC0415 - loads much that other commands do without

    page.write(str(place(out, made)))
    return 0


def _printed(wanted: Wanted) -> bytes:
    from mutualrisk.reports.pdf.document import pdf  # noqa: PLC0415 - as above
    from mutualrisk.reports.questionnaire import questionnaire  # noqa: PLC0415 - as above

    return pdf(questionnaire(methods.judge_in_use(wanted.method).program(_asking(wanted), wanted.depth)))


def _blank_book(wanted: Wanted) -> bytes:
    from mutualrisk.reports.questionnaire_book.book import questionnaire  # noqa: PLC0415 - as above
    from mutualrisk.reports.questionnaire_book.plan import blank  # noqa: PLC0415 - as above

    return questionnaire(blank(methods.judge_in_use(wanted.method).program(_asking(wanted), wanted.depth)))


def _of_case(wanted: Wanted, path: Path) -> bytes:
    from mutualrisk.reports.questionnaire_book.book import questionnaire  # noqa: PLC0415 - as above
    from mutualrisk.reports.questionnaire_book.plan import for_assessment  # noqa: PLC0415 - as above

    if wanted.perspective:
        _refuse("A case says for itself who asks. Leave out --perspective.")
    opened = cases.sound(path, wanted.method)
    found = assessments(opened.case, wanted.assessment)
    if len(found) != 1:
        known = ", ".join(one.id for one in found) or "none"
        _refuse(f"There are several assessments, or none: {known}. Name one with --assessment.")
    plan = for_assessment(opened.program(found[0]), opened.case, found[0], filled=wanted.filled)
    return questionnaire(plan)


def _asking(wanted: Wanted) -> Perspective:
    if wanted.perspective is None:
        _refuse("Say who asks with --perspective, or for which case with --case.")
    return wanted.perspective


def _refuse(what: str) -> NoReturn:
    import typer  # noqa: PLC0415 - only wrong use needs it

    raise typer.BadParameter(what)
