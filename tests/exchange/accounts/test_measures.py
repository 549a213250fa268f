"""What accounts come to over the years, as the method works out its own measures, and what is missing for it."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

from decimal import Decimal
from pathlib import Path

import pytest

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.engine.evaluate import evaluate
from mutualrisk.exchange.accounts import offer
from mutualrisk.exchange.accounts.measure import Measure
from mutualrisk.store.methods import method_in
from tests.exchange.accounts.book import WITHIN, Book, company, reading
from tests.exchange.accounts.test_hard_cases import group
from tests.exchange.accounts.test_offering import NOBODY
from tests.exchange.accounts.test_reconciliation import earlier

METHOD = method_in(None)


def measured(folder: Path, *books: Book) -> dict[str, Measure]:
    return {one.id: one for one in reading(folder, *books).measures}


def test_measures_of_both_years_are_worked_out(tmp_path: Path) -> None:
    found = measured(tmp_path, company().day("core:TotalBorrowings", "100,000", "84,000"))
    assert {name: [round(float(value.value), 3) if value.value is not None else None for value in one.values] for name, one in found.items()} == {
        "months_of_reserves": [3.157, 2.824],
        "surplus_margin": [5.333, 3.0],
        "current_ratio": [3.367, 2.957],
        "acid_ratio": [3.333, 2.929],
        "gearing": [20.0, 20.0],
        "net_assets": [400_000.0, 336_000.0],
        "growth": [20.0, None],
    }  # fmt: skip
    assert [str(value.end) for value in found["growth"].values] == ["2024-03-31", "2023-03-31"]
    assert all(one.how and one.unit in {"months", "percent", "times", "pounds"} for one in found.values())


@pytest.mark.parametrize(
    "name", ["months_of_reserves", "surplus_margin", "current_ratio", "acid_ratio", "gearing"]
)
def test_a_measure_is_what_the_method_works_out_of_the_same_answers(name: str, tmp_path: Path) -> None:
    made = reading(tmp_path, company().day("core:TotalBorrowings", "100,000"))
    case = edits.new_case(METHOD, "commissioner", "full", "2026-09-01")
    for question, answer in (("service_type", "other"), ("stage", "established"), ("small_contract", "no")):
        if any(one.id == question for one in METHOD.questions):
            case = edits.answered(case, METHOD, "first", question, Answer(value=answer))
    for one in offer(made, METHOD, NOBODY).answers:
        case = edits.answered(
            case, METHOD, "first", one.question, one.answer.model_copy(update={"evidence": ()})
        )
    result = evaluate(METHOD, case, case.assessments[0])
    theirs = next(one for one in result.measures if one.id == name)
    ours = next(one for one in made.measures if one.id == name)
    assert theirs.low is not None
    assert float(ours.values[0].value or 0) == pytest.approx(theirs.low)


def test_three_years_come_of_two_filings(tmp_path: Path) -> None:
    found = measured(tmp_path, earlier(), company())
    assert [str(value.end)[:4] for value in found["net_assets"].values] == ["2024", "2023", "2022"]
    assert [value.value and round(value.value, 2) for value in found["growth"].values] == [
        Decimal("20.00"),
        Decimal("5.26"),
        None,
    ]


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    found = measured(
        tmp_path, Book().about().day("core:CurrentAssets", "100").day("core:Creditors", "40", dims=WITHIN)
    )
    assert found["current_ratio"].values[0].value == Decimal("2.5")
    assert found["acid_ratio"].values[0].missing == ("stocks",)
    assert found["months_of_reserves"].values[0].missing == ("free reserves", "costs")
    assert found["growth"].values[0].missing == ("income", "the year before")


def test_without_a_tag_of_stock_there_is_none_where_the_rest_is_everything(tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .day("core:Debtors", "60")
        .day("core:CashBankOnHand", "40")
        .day("core:CurrentAssets", "100")
    )
    found = measured(tmp_path, made.day("core:Creditors", "50", dims=WITHIN))
    assert found["acid_ratio"].values[0].value == 2


def test_nothing_due_is_the_top_of_the_scale_and_says_so(tmp_path: Path) -> None:
    found = measured(
        tmp_path, Book().about().day("core:CurrentAssets", "100").day("core:Creditors", "-", dims=WITHIN)
    )
    value = found["current_ratio"].values[0]
    assert [value.value, "takes 10" in value.note] == [10, True]


def test_a_group_and_a_company_are_not_mixed(tmp_path: Path) -> None:
    made = (
        group()
        .day(
            "core:Equity",
            "40",
            dims={"core:EquityClassesDimension": "core:RetainedEarningsAccumulatedLosses"},
        )
        .day("core:FixedAssets", "1")
    )
    value = measured(tmp_path, made)["months_of_reserves"].values[0]
    assert value.value is None


def test_a_figure_given_twice_gives_no_measure(tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .day("core:CurrentAssets", "100")
        .day("core:CurrentAssets", "90")
        .day("core:Creditors", "40", dims=WITHIN)
    )
    assert measured(tmp_path, made)["current_ratio"].values[0].missing == ("one value of current assets",)
