"""What is asked of a document, and how one is told in a line."""

from collections.abc import Mapping

from mutualrisk.domain.case import EVIDENCE_GRADES, Evidence
from mutualrisk.ui import wording
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.fact_form import Fact
from mutualrisk.ui.widgets.option_face import Choosable


def facts() -> tuple[Fact, ...]:
    """What is asked of a document, in order."""
    return (
        Fact(
            "title",
            translate("Evidence", "What is it?"),
            translate("Evidence", "Such as: audited accounts for the year to 31 March 2026"),
            needed=True,
        ),
        Fact(
            "grade",
            translate("Evidence", "How far does it bear out an answer?"),
            "",
            "choice",
            _grades(),
            needed=True,
        ),
        Fact(
            "date",
            translate("Evidence", "Its date"),
            translate("Evidence", "Evidence grows weaker with age; without a date it does not"),
            "date",
        ),
        Fact(
            "page",
            translate("Evidence", "Page or part"),
            translate("Evidence", "Where in it the answers stand: 24, or pages 18 to 33"),
        ),
        Fact("note", translate("Evidence", "Note"), "", "text"),
    )


def fields(item: Evidence) -> dict[str, str]:
    """The facts of a document, as its form shows them."""
    return {name: getattr(item, name) or "" for name in ("title", "grade", "date", "page", "note")}


def as_recorded(values: Mapping[str, str]) -> dict[str, str | None]:
    """Facts of a form, as a case records them: a day that is not given is none."""
    return {name: (value or None) if name == "date" else value for name, value in values.items()}


def summary(item: Evidence) -> str:
    """Grade, day and page of a document in a line."""
    page = translate("Evidence", "page {page}").format(page=item.page) if item.page.isdecimal() else item.page
    said = (wording.evidence_grade(item.grade), wording.date_words(item.date), page)
    return " · ".join(part for part in said if part)


def _grades() -> tuple[Choosable, ...]:
    hints = {
        "asserted": translate("Evidence", "Somebody says so, on no paper"),
        "documented": translate("Evidence", "A paper shows it: minutes, a plan, a report of their own"),
        "audited": translate("Evidence", "An auditor or an accountant checked it"),
        "verified": translate("Evidence", "Somebody independent looked: an inspector, a regulator"),
    }
    return tuple(Choosable(grade, wording.evidence_grade(grade), hints[grade]) for grade in EVIDENCE_GRADES)
