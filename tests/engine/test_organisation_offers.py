"""A list of organisations against a case: nothing taken unasked, nothing lost, nothing twice."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, MethodUsed, Organisation
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact, Trail
from mutualrisk.domain.organisation_offer import OfferedOrganisation, OrganisationsOffer
from mutualrisk.engine.organisation_offers import (
    OrganisationLine,
    Recording,
    TakenOrganisation,
    Wish,
    accepted,
    chosen,
    compared,
    wished,
)
from tests.small_method import DAY, method, question

METHOD = method([question("turnover", "money"), question("staff", "number", minimum=0)])


def _offered(
    name: str, number: str = "", row: int = 2, doubt: str = "", **answers: float | Answer
) -> OfferedOrganisation:
    trail = (Trail(file="list.xlsx", place=f"Bidders, cell C{row}", name="Turnover"),)
    made = tuple(
        Offered(
            question=asked,
            answer=(given if isinstance(given, Answer) else Answer(value=float(given))).model_copy(
                update={"evidence": ("list",)}
            ),
            trail=trail,
        )
        for asked, given in answers.items()
    )
    facts = [OfferedFact(fact="name", value=name)] if name else []
    facts += [OfferedFact(fact="number", value=number)] if number else []
    offer = Offer(title="list.xlsx", facts=tuple(facts), answers=made)
    return OfferedOrganisation(f"Bidders, row {row}", name, number, offer, row, doubt)


def _list(*organisations: OfferedOrganisation) -> OrganisationsOffer:
    document = Document(key="list", title="list.xlsx", grade="asserted", file="/somewhere/list.xlsx")
    return OrganisationsOffer("organisations from list.xlsx", document, organisations)


def _case(answers: Mapping[str, Answer] | None = None) -> Case:
    return Case(
        method=MethodUsed(id="small", version="2026.1"),
        organisations=(Organisation(id="anchor", name="Anchor CIC", number="01234567"),),
        assessments=(
            Assessment(
                id="first",
                organisation="anchor",
                date=DAY,
                perspective="commissioner",
                answers=dict(answers or {}),
            ),
        ),
    )


def _lines(case: Case, *organisations: OfferedOrganisation) -> tuple[OrganisationLine, ...]:
    return compared(METHOD, case, case.assessments[0], _list(*organisations))


def _taken(case: Case, wish: Wish, *organisations: OfferedOrganisation) -> Case:
    lines = _lines(case, *organisations)
    taken = chosen(lines, wish)
    return accepted(case, _list(*organisations), taken, Recording(case.assessments[0], "2026-04-01"))


def test_a_new_organisation_comes_with_an_assessment_like_the_shown_one_and_its_answers() -> None:
    case = _taken(_case(), "proposed", _offered("Beacon Ltd", "07654321", turnover=5))
    added, assessment = case.organisations[-1], case.assessments[-1]
    assert (added.name, added.number) == ("Beacon Ltd", "07654321")
    assert (assessment.organisation, assessment.date, assessment.depth) == (added.id, "2026-04-01", "full")
    answer = assessment.answers["turnover"]
    assert answer.imported
    assert answer.value == 5
    assert answer.origin == "list.xlsx, Bidders, cell C2, Turnover"
    assert [(one.title, one.grade) for one in case.evidence] == [("list.xlsx", "asserted")]
    assert answer.evidence == (case.evidence[0].id,)


def test_one_list_is_one_document_however_many_rest_on_it() -> None:
    many = [_offered(f"Number {row}", row=row, turnover=row) for row in range(2, 60)]
    case = _taken(_case(), "proposed", *many)
    assert len(case.evidence) == 1
    assert len({one.id for one in case.organisations}) == len(case.organisations) == 59
    assert len({one.id for one in case.assessments}) == 59


@pytest.mark.parametrize(
    ("name", "number", "standing"),
    [
        ("Anchor CIC", "01234567", "there"),
        ("anchor community interest company", "", "there"),
        ("", "1234567", "there"),
        ("Anchor", "07654321", "unclear"),
        ("Beacon", "01234567", "unclear"),
        ("Beacon", "07654321", "new"),
        ("", "07654321", "unnamed"),
        ("", "", "unnamed"),
    ],
)
def test_an_organisation_is_known_by_number_else_by_name(name: str, number: str, standing: str) -> None:
    line = _lines(_case(), _offered(name, number, turnover=1))[0]
    assert line.standing == standing
    assert line.possible == (standing != "unnamed")
    assert line.proposed == (standing in {"new", "there"})
    assert bool(line.why) == (standing in {"unclear", "unnamed"})


def test_what_is_recorded_is_replaced_only_where_somebody_asks_for_all() -> None:
    case = _case(answers={"turnover": Answer(value=1.0)})
    offered = _offered("Anchor CIC", "01234567", turnover=2, staff=3)
    careful = _taken(case, "proposed", offered).assessments[0].answers
    assert (careful["turnover"].value, careful["staff"].value) == (1, 3)
    everything = _taken(case, "all", offered).assessments[0].answers
    assert (everything["turnover"].value, everything["staff"].value) == (2, 3)


def test_an_organisation_of_which_nothing_is_new_is_not_proposed() -> None:
    case = _case(answers={"turnover": Answer(value=1.0)})
    line = _lines(case, _offered("Anchor CIC", "01234567", turnover=1))[0]
    assert (line.standing, line.proposed, wished(line, "all")) == ("there", False, None)


def test_an_impossible_answer_is_named_and_keeps_nothing_else_back() -> None:
    line = _lines(_case(), _offered("Beacon", turnover=1, staff=-4))[0]
    assert [one.standing for one in line.comparison.lines] == ["new", "invalid"]
    case = _taken(_case(), "all", _offered("Beacon", turnover=1, staff=-4))
    assert set(case.assessments[-1].answers) == {"turnover"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Beacon Ltd", "07654321"), ("Beacon", "7654321")),
        (("Beacon Ltd", ""), ("beacon limited", "")),
        (("Beacon Ltd", "07654321"), ("Beacon", "")),
        (("Anchor", "01234567"), ("Anchor CIC", "")),
        (("", "01234567"), ("Anchor CIC", "")),
    ],
)
def test_an_organisation_that_the_list_has_twice_is_taken_once(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    lines = _lines(_case(), _offered(*first, row=2, turnover=1), _offered(*second, row=9, turnover=1))
    assert lines[1].standing == "twice"
    assert lines[1].why == "It stands in Bidders, row 2 already."
    assert not lines[1].possible


def test_where_the_list_says_two_things_of_one_organisation_neither_is_taken_unasked() -> None:
    lines = _lines(_case(), _offered("Beacon", row=2, turnover=1), _offered("Beacon", row=9, turnover=2))
    assert [line.proposed for line in lines] == [False, False]
    assert lines[0].why == "It stands again in Bidders, row 9, and says otherwise there."


def test_one_name_with_two_numbers_is_two_organisations() -> None:
    lines = _lines(_case(), _offered("Beacon", "07654321"), _offered("Beacon", "07654322", row=3))
    assert [line.standing for line in lines] == ["new", "new"]


def test_an_organisation_in_a_hidden_row_is_taken_only_by_choice() -> None:
    hidden = _offered("Beacon", doubt="Its row is hidden in the sheet.", turnover=1)
    assert len(_taken(_case(), "proposed", hidden).organisations) == 1
    assert len(_taken(_case(), "all", hidden).organisations) == 2


def test_answers_go_to_the_shown_assessment_else_to_the_latest_of_its_kind() -> None:
    case = _case()
    other = case.assessments[0].model_copy(update={"id": "later", "date": "2027-01-01"})
    board = case.assessments[0].model_copy(
        update={"id": "board", "date": "2028-01-01", "perspective": "board"}
    )
    case = case.model_copy(update={"assessments": (*case.assessments, other, board)})
    offer = _list(_offered("Anchor CIC", turnover=1))
    for like, expected in ((0, "first"), (1, "later")):
        line = compared(METHOD, case, case.assessments[like], offer)[0]
        assert line.assessment is not None
        assert line.assessment.id == expected
    beacon = case.assessments[0].model_copy(update={"id": "b", "organisation": "beacon"})
    line = compared(METHOD, case, beacon, offer)[0]
    assert line.assessment is not None
    assert line.assessment.id == "later"


def test_an_organisation_without_an_assessment_of_the_kind_gets_one() -> None:
    case = _case()
    board = case.assessments[0].model_copy(update={"perspective": "board", "id": "board"})
    offer = _list(_offered("Anchor CIC", turnover=1))
    line = compared(METHOD, case, board, offer)[0]
    assert line.assessment is None
    found = wished(line, "proposed")
    assert found is not None
    after = accepted(case, offer, [TakenOrganisation(line, found)], Recording(board, DAY))
    assert [one.perspective for one in after.assessments] == ["commissioner", "board"]
    assert after.assessments[0] == case.assessments[0]


def test_what_is_unclear_is_never_taken_with_all_and_may_be_taken_by_itself() -> None:
    case, offered = _case(), _offered("Anchor", "07654321", turnover=1)
    assert _taken(case, "all", offered) == case
    line = _lines(case, offered)[0]
    found = wished(line, "all")
    assert found is not None
    after = accepted(
        case, _list(offered), [TakenOrganisation(line, found)], Recording(case.assessments[0], DAY)
    )
    assert after.organisations[0].number == "07654321"


def test_nothing_chosen_changes_nothing() -> None:
    case = _case()
    assert accepted(case, _list(), [], Recording(case.assessments[0], DAY)) is case


_NAMES = st.sampled_from(["Anchor CIC", "anchor", "Beacon", "Beacon Ltd", "Crest", ""])
_NUMBERS = st.sampled_from(["", "01234567", "1234567", "07654321"])


@given(
    st.lists(st.tuples(_NAMES, _NUMBERS, st.integers(0, 3)), max_size=6), st.sampled_from(["proposed", "all"])
)
def test_whatever_is_listed_nothing_recorded_is_lost_and_no_id_is_given_twice(
    rows: list[tuple[str, str, int]], wish: Wish
) -> None:
    before = _case(answers={"turnover": Answer(value=1.0, note="mine")})
    offered = [_offered(*row[:2], place, turnover=row[2]) for place, row in enumerate(rows, 2)]
    after = _taken(before, wish, *offered)
    assert {one.id for one in before.organisations} <= {one.id for one in after.organisations}
    assert len({one.id for one in after.assessments}) == len(after.assessments)
    assert after.assessments[0].answers["turnover"].note == "mine"
    if wish == "proposed":
        assert after.assessments[0].answers["turnover"] == before.assessments[0].answers["turnover"]
    assert _taken(after, "proposed", *offered) == after
