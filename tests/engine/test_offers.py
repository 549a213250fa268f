"""What a file offers is compared with what is recorded, and only what a person takes comes in."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact, Trail
from mutualrisk.engine import edits
from mutualrisk.engine.offers import Comparison, Standing, Taken, accepted, compared
from mutualrisk.store.methods import method_in

METHOD = method_in(None)
NEW = edits.new_case(METHOD, "commissioner", "full", "2026-09-01", "Harbour Care")
ACCOUNTS = Document(
    key="filing",
    title="Accounts to 31 March 2026",
    grade="audited",
    date="2026-03-31",
    file="inbox/accounts.html",
)
TRAIL = Trail(
    file="accounts.html", place="line 812", name="core:TurnoverRevenue", about="this year", text="12,000,000"
)


def offered(question: str, answer: Answer, **more: object) -> Offered:
    """An answer out of the accounts."""
    resting = edits.with_fields(answer, evidence=("filing",))
    return Offered.model_validate({"question": question, "answer": resting, "trail": (TRAIL,), **more})


def offer(*answers: Offered, facts: Iterable[OfferedFact] = ()) -> Offer:
    """Those answers in one file."""
    return Offer(title="accounts", documents=(ACCOUNTS,), answers=answers, facts=tuple(facts))


def comparison(case: Case, made: Offer) -> Comparison:
    return compared(METHOD, case, "first", made)


def taken(case: Case, made: Offer, *, files: dict[str, str] | None = None) -> Case:
    """The case once everything is taken."""
    whole = Taken(made.answers, made.facts)
    return accepted(METHOD, case, "first", made, whole, files or {})


def recorded(question: str, answer: Answer, case: Case = NEW) -> Case:
    return edits.answered(case, METHOD, "first", question, answer)


TURNOVER = offered("turnover", Answer(value=12e6))


@pytest.mark.parametrize(
    ("was", "standing"),
    [
        (None, "new"),
        (Answer(not_known=True), "new"),
        (Answer(value=12e6), "same"),
        (Answer(value=11e6), "changed"),
        (Answer(low=11e6, high=13e6), "changed"),
        (Answer(value=11e6, imported=True, origin="an older filing"), "conflicting"),
        (Answer(value=11e6, origin="an older filing"), "conflicting"),
    ],
)
def test_a_line_says_how_it_stands_to_what_is_recorded(was: Answer | None, standing: Standing) -> None:
    case = recorded("turnover", was) if was else NEW
    (line,) = comparison(case, offer(TURNOVER)).lines
    assert (line.was, line.standing) == (was, standing)
    assert line.proposed == (standing == "new")


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (offered("turnover", Answer(value=-5.0)), "less than nothing"),
        (offered("turnover", Answer(value="much")), "is not a number"),
        (offered("lots", Answer(value="seven")), "is not an option"),
        (offered("shoe_size", Answer(value=44.0)), "The method does not ask this question."),
    ],
)
def test_what_the_question_cannot_take_is_invalid_and_says_why(made: Offered, why: str) -> None:
    (line,) = comparison(NEW, offer(made)).lines
    assert (line.standing, line.possible, line.proposed) == ("invalid", False, False)
    assert why in str(line.why) or "cannot" in str(line.why)


def test_a_doubt_keeps_a_new_answer_from_being_proposed() -> None:
    (line,) = comparison(NEW, offer(offered("turnover", Answer(value=1e6), doubt="Look."))).lines
    assert (line.standing, line.possible, line.proposed) == ("new", True, False)


def test_two_answers_to_one_question_conflict_and_none_is_chosen() -> None:
    made = offer(TURNOVER, offered("turnover", Answer(value=11e6)), offered("surplus", Answer(value=1.0)))
    found = comparison(NEW, made)
    assert [line.standing for line in found.lines] == ["conflicting", "conflicting", "new"]
    assert [one.question for one in found.proposed] == ["surplus"]


def test_facts_stand_to_the_organisation_whatever_their_spelling() -> None:
    facts = (OfferedFact(fact="name", value="HARBOUR  CARE"), OfferedFact(fact="number", value="09000000"))
    assert [line.standing for line in comparison(NEW, offer(facts=facts)).facts] == ["same", "new"]


def test_a_taken_answer_is_imported_says_where_it_stood_and_rests_on_its_document() -> None:
    case = taken(NEW, offer(TURNOVER), files={"filing": "ab.html"})
    (item,) = case.evidence
    answer = case.assessments[0].answers["turnover"]
    assert (item.title, item.grade, item.date, item.file) == (
        *ACCOUNTS.title.split("|"),
        "audited",
        "2026-03-31",
        "ab.html",
    )
    assert (answer.value, answer.imported, answer.evidence) == (12e6, True, (item.id,))
    assert item.file_name == "accounts.html"
    assert answer.origin == "accounts.html, line 812, core:TurnoverRevenue, this year: “12,000,000”"


def test_answers_of_the_contract_are_kept_with_the_contract() -> None:
    case = taken(NEW, offer(offered("annual_contract_value", Answer(value=4e6))))
    assert set(case.contract.answers) == {"annual_contract_value"}


def test_a_document_that_is_there_already_is_used_again() -> None:
    once = taken(NEW, offer(TURNOVER), files={"filing": "ab.html"})
    twice = taken(once, offer(offered("surplus", Answer(value=1.0))), files={"filing": "ab.html"})
    assert len(twice.evidence) == 1
    assert twice.assessments[0].answers["surplus"].evidence == (once.evidence[0].id,)


def test_a_document_that_nothing_taken_rests_on_stays_out() -> None:
    made = offer(TURNOVER)
    facts = (OfferedFact(fact="number", value="09000000"),)
    case = accepted(METHOD, NEW, "first", made, Taken((), facts), {})
    assert case.evidence == ()
    assert case.organisations[0].number == "09000000"


def test_a_note_stays_and_other_papers_go_with_the_answer_that_rested_on_them() -> None:
    old = Answer(value=11e6, note="From the tender", evidence=("bid",))
    answer = taken(recorded("turnover", old), offer(TURNOVER)).assessments[0].answers["turnover"]
    assert (answer.note, answer.evidence) == ("From the tender", ("accounts-to-31-march-2026",))
    same = taken(recorded("turnover", edits.with_fields(old, value=12e6)), offer(TURNOVER))
    assert same.assessments[0].answers["turnover"].evidence == ("bid", "accounts-to-31-march-2026")


def test_an_answer_that_a_person_gave_stays_confirmed_when_a_file_says_the_same() -> None:
    answer = (
        taken(recorded("turnover", Answer(value=12e6)), offer(TURNOVER)).assessments[0].answers["turnover"]
    )
    assert not answer.imported
    assert answer.origin.startswith("accounts.html")


def test_taking_nothing_changes_nothing() -> None:
    assert accepted(METHOD, NEW, "first", offer(TURNOVER), Taken(()), {}) == NEW


@given(st.lists(st.tuples(st.sampled_from(["turnover", "surplus", "cash"]), st.integers(0, 5)), max_size=6))
def test_what_was_taken_is_the_same_when_it_is_offered_once_more(pairs: list[tuple[str, int]]) -> None:
    distinct = {name: offered(name, Answer(value=float(number))) for name, number in pairs}
    made = offer(*distinct.values())
    case = taken(NEW, made)
    assert {line.standing for line in comparison(case, made).lines} <= {"same"}
    assert taken(case, made) == case


@pytest.mark.parametrize(
    ("number", "proposed"), [("07654321", True), ("7654321", True), ("", True), ("01111111", False)]
)
def test_nothing_of_another_number_is_taken_unasked(number: str, *, proposed: bool) -> None:
    case = edits.with_organisation(NEW, NEW.organisations[0].id, number=number)
    filed = OfferedFact(fact="number", value="07654321", trail=(TRAIL,))
    (line,) = comparison(case, offer(TURNOVER, facts=(filed,))).lines
    assert (line.proposed, line.why is None) == (proposed, proposed)
