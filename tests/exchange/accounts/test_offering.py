"""What accounts offer to a method's questions: the right figure, its sum, its trail, its doubts, its evidence."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

from pathlib import Path

import pytest

from mutualrisk.domain.case import Organisation
from mutualrisk.domain.offer import Offer, Offered
from mutualrisk.engine import edits
from mutualrisk.engine.offers import Taken, accepted, compared
from mutualrisk.exchange.accounts import offer, read
from mutualrisk.store.methods import method_in
from tests.exchange.accounts.book import AFTER, CURRENT, GAAP, NUMBER, WITHIN, Book, company, frc, reading
from tests.exchange.accounts.test_families import charity
from tests.exchange.accounts.test_reconciliation import earlier

METHOD = method_in(None)
NOBODY = Organisation(id="bidder", name="")


def offered(folder: Path, *books: Book, organisation: Organisation = NOBODY) -> Offer:
    return offer(reading(folder, *books), METHOD, organisation)


def answers(made: Offer) -> dict[str, Offered]:
    """The answers by their questions; each is offered once."""
    found = {one.question: one for one in made.answers}
    assert len(found) == len(made.answers)
    return found


def test_a_companys_accounts_answer_what_they_can(tmp_path: Path) -> None:
    made = offered(tmp_path, company())
    assert made.title == "accounts to 31 March 2024"
    assert {name: one.answer.value for name, one in answers(made).items()} == {
        "accounts_kind": "audited", "accounts_end": "2024-03-31", "staff_count": 31, "turnover": 1_200_000,
        "previous_turnover": 1_000_000, "annual_running_cost": 1_140_000, "free_reserves": 299_900,
        "surplus": 64_000, "cash": 300_000, "current_assets": 505_000, "stock": 5_000,
        "current_liabilities": 150_000, "net_assets": 400_000,
    }  # fmt: skip
    assert not any(one.doubt for one in made.answers)
    found = answers(made)
    assert found["annual_running_cost"].derived == (
        "Turnover or total income £1,200,000 plus other operating income £20,000 less profit before tax £80,000: £1,140,000."
    )
    assert (
        found["free_reserves"].derived
        == "Profit and loss reserve £399,900 less fixed assets £100,000: £299,900."
    )
    assert len(found["free_reserves"].trail) == 2
    assert found["turnover"].trail[0].text == "1,200,000"
    assert found["accounts_end"].trail[0].place.startswith("line ")


def test_a_charitys_accounts_answer_what_they_can(tmp_path: Path) -> None:
    found = answers(offered(tmp_path, charity()))
    assert {name: one.answer.value for name, one in found.items()} == {
        "accounts_kind": "examined", "accounts_end": "2024-03-31", "turnover": 71_381,
        "previous_turnover": 73_814, "annual_running_cost": 41_425, "free_reserves": 31_692,
        "surplus": 30_820, "net_assets": 67_027,
    }  # fmt: skip


def test_micro_accounts_answer_little_and_nothing_is_made_up(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "100").day("core:Creditors", "40", dims=WITHIN)
    found = answers(offered(tmp_path, made))
    assert set(found) == {"accounts_kind", "accounts_end", "current_assets", "current_liabilities"}


@pytest.mark.parametrize(
    ("audit", "grade"),
    [
        ("Audited", "audited"),
        ("IndependentExaminationCharity", "documented"),
        ("AuditExempt-NoAccountantsReport", "documented"),
    ],
)
def test_the_evidence_is_of_the_grade_that_the_audit_gives(audit: str, grade: str, tmp_path: Path) -> None:
    made = offered(tmp_path, Book().about(audit=audit).day("core:CurrentAssets", "5"))
    (document,) = made.documents
    assert (document.grade, document.date) == (grade, "2024-03-31")
    assert document.title == "Accounts of Harbour Care CIC to 31 March 2024"
    assert Path(document.file).read_bytes().startswith(b"<?xml")
    assert all(one.answer.evidence == (document.key,) for one in made.answers)


def test_an_unknown_audit_answers_nothing(tmp_path: Path) -> None:
    assert "accounts_kind" not in answers(offered(tmp_path, Book(GAAP).day("pt:CurrentAssets", "5")))


def test_facts_of_the_organisation_are_offered(tmp_path: Path) -> None:
    made = offered(tmp_path, charity())
    assert {one.fact: one.value for one in made.facts} == {
        "name": "Harbour Care CIC", "number": NUMBER, "legal_form": "charitable company limited by guarantee",
    }  # fmt: skip
    assert all(one.trail for one in made.facts)


def test_a_figure_given_twice_is_offered_twice_and_conflicts(tmp_path: Path) -> None:
    made = offered(tmp_path, Book().about().day("core:CurrentAssets", "5").day("core:CurrentAssets", "6"))
    twice = [one for one in made.answers if one.question == "current_assets"]
    assert [one.answer.value for one in twice] == [5, 6]
    assert all("£5 and £6" in one.doubt for one in twice)
    case = edits.new_case(METHOD, "commissioner", "full", "2026-09-01", "Harbour")
    lines = compared(METHOD, case, "first", made).lines
    assert {line.standing for line in lines if line.offered.question == "current_assets"} == {"conflicting"}
    assert not any(line.proposed for line in lines if line.offered.question == "current_assets")


def test_eighteen_months_are_offered_as_twelve_with_a_doubt(tmp_path: Path) -> None:
    made = Book()
    made.spans = {"this": ("2022-10-01", "2024-03-31"), "last": ("2021-10-01", "2022-09-30")}
    made.about().year("core:TurnoverRevenue", "1,800", "1,000").day("core:CurrentAssets", "5")
    made.year("core:AverageNumberEmployeesDuringPeriod", "30")
    found = answers(offered(tmp_path, made))
    assert (found["turnover"].answer.value, found["previous_turnover"].answer.value) == (1200, 1000)
    assert "£1,800 in 18 months, which makes £1,200 in twelve" in found["turnover"].derived
    assert "18 months" in found["turnover"].doubt
    assert not found["previous_turnover"].doubt
    assert (found["staff_count"].answer.value, found["staff_count"].doubt) == (30, "")
    assert not found["current_assets"].doubt


def test_another_companys_accounts_are_doubted_throughout(tmp_path: Path) -> None:
    made = offered(tmp_path, company(), organisation=Organisation(id="b", name="Quay", number="1234567"))
    assert "company 07654321; the organisation's number is 01234567" in made.findings[0].what
    assert all(one.doubt for one in made.answers)


@pytest.mark.parametrize("number", [NUMBER, "7654321", " 0765 4321"])
def test_its_own_number_is_known_however_it_is_written(number: str, tmp_path: Path) -> None:
    organisation = Organisation(id="b", name="The Harbour Care C.I.C.", number=number)
    made = offered(tmp_path, company(), organisation=organisation)
    assert not any(one.doubt for one in made.answers)


def test_of_several_organisations_only_its_own_are_used(tmp_path: Path) -> None:
    other = Book().about("01234567", "Other").day("core:CurrentAssets", "9")
    made = offered(tmp_path, other, company(), organisation=Organisation(id="b", name="", number=NUMBER))
    assert answers(made)["current_assets"].answer.value == 505_000


def test_the_latest_filing_answers_whatever_the_order(tmp_path: Path) -> None:
    for books in ((company(), earlier()), (earlier(), company())):
        assert answers(offered(tmp_path, *books))["turnover"].answer.value == 1_200_000


def test_the_year_before_comes_from_its_own_filing_where_the_column_is_missing(tmp_path: Path) -> None:
    made = company()
    made.rows = [row for row in made.rows if "1,000,000" not in row]
    found = offered(tmp_path, made, earlier())
    assert answers(found)["previous_turnover"].answer.value == 1_000_000
    assert [one.date for one in found.documents] == ["2024-03-31", "2023-03-31"]


def test_free_reserves_below_nothing_are_nought(tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .day("core:FixedAssets", "500")
        .day("core:Equity", "100")
        .day("core:NetAssetsLiabilities", "100")
    )
    one = answers(offered(tmp_path, made))["free_reserves"]
    assert one.answer.value == 0
    assert "−£400 is less than nothing, so 0." in one.derived
    assert one.doubt  # only the total of capital and reserves is given


def test_free_reserves_are_not_known_where_fixed_assets_are_not(tmp_path: Path) -> None:
    made = Book().about().day("core:Equity", "100").day("core:NetAssetsLiabilities", "100")
    assert "free_reserves" not in answers(offered(tmp_path, made))


def funds(**amounts: str) -> Book:
    """A charity that names its funds one by one."""
    made = Book(frc("2022", "char")).about().day("core:FixedAssets", "20").day("char:CharityFunds", "230")
    for member, amount in amounts.items():
        made.day("char:CharityFunds", amount, dims={"char:CharityFundsDimension": f"char:{member}"})
    return made


def test_funds_that_are_named_one_by_one_are_free_where_they_are_all_there_is(tmp_path: Path) -> None:
    made = funds(UnrestrictedFundsGeneral="120", UnrestrictedFundsDesignated="80", RestrictedIncomeFunds="30")
    one = answers(offered(tmp_path, made))["free_reserves"]
    assert one.answer.value == 180
    assert "Designated funds are in it" in one.doubt


@pytest.mark.parametrize(
    "amounts", [{}, {"UnrestrictedFundsGeneral": "120"}, {"RestrictedIncomeFunds": "30"}]
)
def test_a_charitys_total_funds_alone_are_not_free(amounts: dict[str, str], tmp_path: Path) -> None:
    assert "free_reserves" not in answers(offered(tmp_path, funds(**amounts)))


def test_fixed_assets_that_the_balance_sheet_leaves_no_room_for_are_nought(tmp_path: Path) -> None:
    made = Book().about().day("core:Equity", "100").day("core:NetCurrentAssetsLiabilities", "100")
    one = answers(offered(tmp_path, made.day("core:TotalAssetsLessCurrentLiabilities", "100")))[
        "free_reserves"
    ]
    assert one.answer.value == 100
    assert "leave £0" in one.derived


def test_a_pension_liability_is_added_back_and_offered_on_its_own(tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .day("core:NetAssetsLiabilities", "(200)", sign="-")
        .day("core:RetirementBenefitObligationsSurplus", "(500)")
    )
    found = answers(offered(tmp_path, made))
    assert (found["net_assets"].answer.value, found["pension_deficit"].answer.value) == (300, 500)
    assert found["net_assets"].derived == "Net assets −£200 plus pension liability £500: £300."


def test_net_assets_that_leave_the_pension_out_are_taken_as_they_are(tmp_path: Path) -> None:
    made = Book(GAAP).about().day("pt:NetAssetsLiabilitiesExcludingPensionAssetLiability", "900")
    made.day("pt:NetAssetsLiabilitiesIncludingPensionAssetLiability", "400")
    assert answers(offered(tmp_path, made))["net_assets"].answer.value == 900


def test_an_overdraft_is_taken_off_cash(tmp_path: Path) -> None:
    made = Book().about().day("core:CashBankOnHand", "100").day("core:BankOverdrafts", "30", dims=CURRENT)
    found = answers(offered(tmp_path, made))
    assert (found["cash"].answer.value, found["total_debt"].answer.value) == (70, 30)
    assert not found["cash"].doubt


def test_loans_are_added_up_and_a_person_looks_for_others(tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .day("core:BankBorrowingsOverdrafts", "10", dims=WITHIN)
        .day("core:BankBorrowingsOverdrafts", "40", dims=AFTER)
    )
    made.day("core:FinanceLeaseLiabilitiesPresentValueTotal", "5", dims=WITHIN).day(
        "core:CashBankOnHand", "9"
    )
    found = answers(offered(tmp_path, made))
    assert found["total_debt"].answer.value == 55
    assert "another name" in found["total_debt"].doubt
    assert "overdraft" in found["cash"].doubt


def test_borrowings_in_all_are_taken_as_they_are(tmp_path: Path) -> None:
    found = answers(offered(tmp_path, Book().about().day("core:TotalBorrowings", "75")))
    assert (found["total_debt"].answer.value, found["total_debt"].doubt) == (75, "")


def test_only_what_is_asked_is_offered(tmp_path: Path) -> None:
    found = offer(reading(tmp_path, company()), METHOD, NOBODY, asked={"turnover", "surplus"})
    assert set(answers(found)) == {"turnover", "surplus"}


def test_a_method_that_names_no_figures_is_offered_none(tmp_path: Path) -> None:
    bare = METHOD.model_copy(
        update={"questions": tuple(one.model_copy(update={"figure": None}) for one in METHOD.questions)}
    )
    made = offer(reading(tmp_path, company()), bare, NOBODY)
    assert (made.answers, made.documents) == ((), ())


def test_nothing_read_offers_nothing_and_says_why(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<html><body>Hello</body></html>", encoding="utf-8")
    made = offer(read([path]), METHOD, NOBODY)
    assert (made.answers, made.facts, made.documents) == ((), (), ())
    assert "without the tags of a filing" in made.unread[0].what


def test_taking_all_of_it_gives_a_case_that_holds(tmp_path: Path) -> None:
    made = offered(tmp_path, company())
    case = edits.new_case(METHOD, "commissioner", "full", "2026-09-01", "Harbour")
    after = accepted(METHOD, case, "first", made, Taken(made.answers, made.facts), {"filing-1": "a.html"})
    given = after.assessments[0].answers
    assert set(given) == {one.question for one in made.answers}
    assert all(one.imported and one.evidence and "accounts-1.html" in one.origin for one in given.values())
    again = compared(METHOD, after, "first", made)
    assert {line.standing for line in again.lines} == {fact.standing for fact in again.facts} == {"same"}


def test_figures_of_a_sum_that_does_not_come_out_are_doubted_and_others_are_not(tmp_path: Path) -> None:
    made = company()
    made.rows = [row.replace(">355,000<", ">356,000<") for row in made.rows]
    found = answers(offered(tmp_path, made))
    doubted = {name for name, one in found.items() if "does not come out" in one.doubt}
    assert doubted == {"current_assets", "current_liabilities", "free_reserves"}
    assert not found["net_assets"].doubt


def test_accounts_under_another_name_are_doubted_unless_the_number_proves_them(tmp_path: Path) -> None:
    other = Organisation(id="bidder", name="Quite Another Body")
    assert all(one.doubt for one in offered(tmp_path, company(), organisation=other).answers)
    same = offered(tmp_path, company(), organisation=other.model_copy(update={"number": NUMBER}))
    assert not all(one.doubt for one in same.answers)


@pytest.mark.parametrize("name", ["Harbour Care", "The Harbour Care Company Ltd", "HARBOUR CARE C.I.C."])
def test_a_shorter_name_is_no_other_body(name: str, tmp_path: Path) -> None:
    made = offered(tmp_path, company(), organisation=Organisation(id="bidder", name=name))
    assert not all(one.doubt for one in made.answers)


def test_of_several_organisations_none_is_taken_unasked_where_nothing_says_which(tmp_path: Path) -> None:
    other = Book().about("01234567", "Quite Another Body").day("core:CurrentAssets", "5")
    assert all(one.doubt for one in offered(tmp_path, company(), other).answers)


def test_two_filings_of_one_year_that_differ_leave_a_doubt(tmp_path: Path) -> None:
    amended = Book().about().day("core:CurrentAssets", "900,000").day("core:CashBankOnHand", "300,000")
    first = Book().about().day("core:CurrentAssets", "505,000").day("core:CashBankOnHand", "300,000")
    made = answers(offered(tmp_path, amended, first))
    assert "505,000" in made["current_assets"].doubt
    assert not made["cash"].doubt


def test_last_years_turnover_that_its_own_accounts_give_otherwise_is_doubted(tmp_path: Path) -> None:
    made = answers(offered(tmp_path, Book().about().year("core:TurnoverRevenue", "12", "7,000"), earlier()))
    assert "Another filing" in made["previous_turnover"].doubt
    assert not made["turnover"].doubt
