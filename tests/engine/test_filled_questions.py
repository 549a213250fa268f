"""A figure of accounts fills a question of its kind only, and a status leads to an option that is there."""

from pathlib import Path
from typing import get_args

import pytest

from mutualrisk.domain.figure import AUDIT_STATUSES, FIGURES
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.question import Kind
from mutualrisk.store.methods import method_in
from tests.engine.faulty_methods import HERE, INCOME, READS_INCOME, Fault, broken, issues_of, marked

METHOD = method_in(None)
CHOICE = "  mutability: slow\n  whose_move: mutual\n\n- id: months_of_reserves"


def income(more: str) -> Fault:
    """The template with a question of money that names a figure."""
    question = INCOME.replace("minimum: 0}\n", f"minimum: 0, {more}}}  {HERE}\n")
    return Fault({"questions.yaml": question, "rules.yaml": READS_INCOME}, "")


def checked(more: str) -> Fault:
    """The template with more said of its choice of who checked the accounts."""
    said = f"  mutability: slow\n  whose_move: mutual\n{more}\n\n- id: months_of_reserves"
    return Fault({}, "", replaced={"questions.yaml": (CHOICE, said)})


FAULTS = {
    "a date for money": (income("figure: accounts_end"), "fills questions of type date; this is money"),
    "heads for money": (income("figure: employees"), "fills questions of type number; this is money"),
    "options for money": (
        income("figure: turnover, figure_options: {audited: yes}"),
        "only `figure: audit_status`",
    ),
    "an option that is not there": (
        checked(f"  figure: audit_status\n  figure_options: {{audited: auditr}}  {HERE}"),
        "Did you mean 'auditor'?",
    ),
    "options without a figure": (checked(f"  figure_options: {{audited: auditor}}  {HERE}"), "only `figure"),
}


@pytest.mark.parametrize(("fault", "why"), FAULTS.values(), ids=FAULTS)
def test_a_figure_that_does_not_fit_is_found_where_it_is(fault: Fault, why: str, tmp_path: Path) -> None:
    folder = broken(tmp_path, fault)
    (issue,) = issues_of(folder)
    assert issue.severity == "error"
    assert why in f"{issue.what} {issue.remedy}"
    assert (issue.place.file, issue.place.line) in marked(folder)


def test_a_status_without_options_is_found(tmp_path: Path) -> None:
    (issue,) = issues_of(broken(tmp_path, checked("  figure: audit_status")))
    assert "Nothing says which option each audit status answers." in issue.what


@pytest.mark.parametrize(
    "fault",
    [income("figure: turnover"), checked("  figure: audit_status\n  figure_options: {audited: auditor}")],
)
def test_a_figure_that_fits_is_no_fault(fault: Fault, tmp_path: Path) -> None:
    assert issues_of(broken(tmp_path, fault)) == ()


@pytest.mark.parametrize(
    "more", ["figure: profit_margin", "figure: audit_status, figure_options: {signed: x}"]
)
def test_a_figure_or_a_status_that_there_is_not_is_refused(more: str, tmp_path: Path) -> None:
    with pytest.raises(Faulty):
        issues_of(broken(tmp_path, income(more)))


def test_our_own_method_names_each_figure_once_and_every_status_but_the_unknown() -> None:
    figures = [one.figure for one in METHOD.questions if one.figure]
    assert len(figures) == len(set(figures)) == 15
    assert set(figures) <= set(FIGURES)
    (kind,) = (one for one in METHOD.questions if one.figure == "audit_status")
    assert set(kind.figure_options) == set(AUDIT_STATUSES) - {"unknown"}


def test_every_figure_names_a_kind_of_question() -> None:
    assert {one.kind for one in FIGURES.values()} <= set(get_args(Kind))
