"""Every kind of step of the log, in words."""

from collections.abc import Callable

import pytest

from mutualrisk import resources
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case, Evidence, Organisation
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_change import case_change
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.change import Step, difference, inverse
from mutualrisk.ui.history.change_words import ChangeWords
from mutualrisk.ui.history.differences import differences
from mutualrisk.ui.history.names import Names

Edit = Callable[[Case], Case]
LEAD = "estuary-lead"
METHOD = methods.judge_in_use().method
CASE = open_case(resources.path("samples", "community-health.yaml")).case
ABOUT = "Estuary Community Health, First stage, 15 September 2026"


def names(case: Case) -> Names:
    """What the things in a case are called."""
    return Names().after(difference(None, case_data(case)))


def sentences(change: Edit, case: Case = CASE) -> list[str]:
    """What a change says."""
    found = ChangeWords(METHOD).lines(case_change(case, change(case)), names(case))
    return [line.sentence for line in found]


def undone(change: Edit, case: Case = CASE) -> list[str]:
    """What taking it back says."""
    after = change(case)
    found = ChangeWords(METHOD).lines(inverse(case_change(case, after)), names(after))
    return [line.sentence for line in found]


def answered(question: str, answer: Answer | None) -> Edit:
    """An answer in the lead assessment."""
    return lambda case: edits.answered(case, METHOD, LEAD, question, answer)


def with_note(case: Case) -> Case:
    old = next(one for one in case.assessments if one.id == LEAD).answers["turnover"]
    return answered("turnover", old.model_copy(update={"note": "Draft"}))(case)


TURNOVER = "What was the bidder's total income in its last full year?"
ACCOUNTS = "Estuary: audited accounts for the year to 31 March 2026"
BEHIND = next(one for one in CASE.assessments if one.id == LEAD).answers["turnover"].evidence

EDITS: dict[str, tuple[Edit, list[str]]] = {
    "a sum": (
        answered("turnover", Answer(value=28_400_000.0, evidence=BEHIND)),
        [f"{TURNOVER} ({ABOUT}): £28,140,000 → £28,400,000"],
    ),
    "a range instead": (
        answered("turnover", Answer(low=27e6, high=29.5e6, evidence=BEHIND)),
        [f"{TURNOVER} ({ABOUT}): £28,140,000 → between £27,000,000 and £29,500,000"],
    ),
    "not known": (
        answered("turnover", Answer(not_known=True, evidence=BEHIND)),
        [f"{TURNOVER} ({ABOUT}): £28,140,000 → not known"],
    ),
    "no answer any more": (
        answered("turnover", None),
        [
            f"{TURNOVER} ({ABOUT}): £28,140,000 → not answered",
            f"Documents behind “{TURNOVER}” ({ABOUT}): taken out, was {ACCOUNTS}",
        ],
    ),
    "a note": (with_note, [f"Note on “{TURNOVER}” ({ABOUT}): Draft"]),
    "the contract's answer": (
        answered("reserved_contract", Answer(value="yes")),
        ["Do you plan to keep this contract for public service mutuals only? (The contract): no → yes"],
    ),
    "the contract's title": (
        lambda case: edits.with_contract(case, title="Wenmouth"),
        ["Title (The contract): Adult community services for the five Wenmouth districts → Wenmouth"],
    ),
    "the case's note": (
        lambda case: edits.with_fields(case, note=""),
        [f"Note: taken out, was {' '.join(CASE.note.split())}"],
    ),
    "an organisation's name": (
        lambda case: edits.with_organisation(case, "estuary", name="Estuary Health"),
        ["Name (Estuary Health): Estuary Community Health → Estuary Health"],
    ),
    "another organisation with its assessment": (
        lambda case: edits.organisation_added(case, "Harbour Care", case.assessments[0], "2026-11-02"),
        ["Assessment: Harbour Care, 2 November 2026", "Organisation: Harbour Care"],
    ),
    "an assessment's depth": (
        lambda case: edits.with_assessment(case, LEAD, depth="screening"),
        [f"Depth ({ABOUT}): in full → first look"],
    ),
    "no assessment any more": (
        lambda case: edits.assessment_removed(case, LEAD),
        [f"Assessment: taken out, was {ABOUT}"],
    ),
    "a document": (
        lambda case: edits.evidence_added(
            case, Evidence(id="new", title="Minutes of May", grade="documented")
        ),
        ["Document: Minutes of May"],
    ),
    "a document's grade": (
        lambda case: edits.with_evidence(case, case.evidence[0].id, grade="verified"),
        [f"Grade ({CASE.evidence[0].title}): {CASE.evidence[0].grade.capitalize()} → Independently verified"],
    ),
    "an action of the catalogue": (
        lambda case: edits.action_added(case, LEAD, Action(id="more", advice="offer_guarantor")),
        [f"Action ({ABOUT}): Accept a guarantee from a parent, funder or partner"],
    ),
    "an action's state, day and cost": (
        lambda case: edits.with_action(case, LEAD, "lots", state="in_place", due="2027-01-09", cost=52000.0),
        [
            f"Cost of “Split the contract into lots” ({ABOUT}): £45,000 → £52,000",
            f"Due date of “Split the contract into lots” ({ABOUT}): 6 November 2026 → 9 January 2027",
            f"State of “Split the contract into lots” ({ABOUT}): Agreed → In place",
        ],
    ),
    "an own effect": (
        lambda case: edits.with_action(
            case,
            LEAD,
            "lots",
            effects=(StatedEffect(factor="reserves", side="likelihood", by=0.5, reason="Own"),),
        ),
        [f"Effects of “Split the contract into lots” ({ABOUT}): Reserves and margin 0.5"],
    ),
    "no action any more": (
        lambda case: edits.action_removed(case, LEAD, "lots"),
        [f"Action ({ABOUT}): taken out, was Split the contract into lots"],
    ),
    "another version of the method": (
        lambda case: edits.with_fields(case, method={"id": "public-service-mutuals", "version": "2027.1"}),
        ["Version of the method: 2026.1 → 2027.1"],
    ),
}


@pytest.mark.parametrize("kind", EDITS)
def test_each_kind_of_edit_is_told_in_words(kind: str) -> None:
    change, expected = EDITS[kind]
    assert sentences(change) == expected


@pytest.mark.parametrize("kind", EDITS)
def test_what_is_taken_back_is_told_too(kind: str) -> None:
    change, expected = EDITS[kind]
    back = undone(change)
    assert len(back) == len(expected)
    assert all(back)


def test_options_and_documents_that_come_and_go_are_named() -> None:
    before = answered("bidder_demands", Answer(value=("audited_accounts", "insurance_at_bid")))(CASE)
    after = answered("bidder_demands", Answer(value=("audited_accounts",), evidence=("market-report",)))
    found = sentences(after, before)
    question = next(one for one in METHOD.questions if one.id == "bidder_demands")
    gone = " ".join(str(question.options["insurance_at_bid"].text).split())
    assert found[0].endswith(f"taken out, was {gone}")
    assert found[1].startswith("Documents behind")


def test_a_part_of_a_range_is_told_as_a_part() -> None:
    before = answered("turnover", Answer(low=1e6, high=3e6))(CASE)
    (found,) = sentences(answered("turnover", Answer(low=2e6, high=3e6)), before)
    assert found == f"{TURNOVER} ({ABOUT}): from £1,000,000 on → from £2,000,000 on"


def test_what_does_not_apply_says_why() -> None:
    (first, *_) = sentences(answered("turnover", Answer(not_applicable="New body")))
    assert first.endswith("£28,140,000 → does not apply: New body")


def test_a_confirmed_answer_says_so() -> None:
    before = answered("turnover", Answer(value=5.0, imported=True))(CASE)
    assert sentences(answered("turnover", Answer(value=5.0)), before) == [
        f"{TURNOVER} ({ABOUT}): read from a file → confirmed"
    ]


def test_the_first_entry_counts_what_it_put_in() -> None:
    (line,) = ChangeWords(METHOD).lines(difference(None, case_data(CASE)), Names())
    assert line.sentence.startswith("The whole case, as it began here: Assessments: 4, answers: ")


def test_the_first_answer_and_action_of_all_are_told_one_by_one() -> None:
    bare = edits.new_case(METHOD, "commissioner", "full", "2026-09-01", "Harbour Care")
    both = edits.answered(bare, METHOD, "first", "turnover", Answer(value=1.0))
    both = edits.answered(both, METHOD, "first", "staff_count", Answer(value=12.0))
    both = edits.action_added(both, "first", Action(id="own", title="Ask the bank"))
    assert sentences(lambda _: both, bare) == [
        "Action (Harbour Care, 1 September 2026): Ask the bank",
        f"{TURNOVER} (Harbour Care, 1 September 2026): not answered → £1",
        "How many people does the bidder employ? (Harbour Care, 1 September 2026): not answered → 12",
    ]


def test_a_board_is_told_its_own_wording() -> None:
    bare = edits.new_case(METHOD, "board", "full", "2026-09-01", "Us")
    (found,) = sentences(
        lambda case: edits.answered(case, METHOD, "first", "staff_count", Answer(value=3.0)), bare
    )
    assert found == "How many people do we employ? (Us, 1 September 2026): not answered → 3"


def test_names_are_those_of_the_time() -> None:
    renamed = edits.with_organisation(CASE, "estuary", name="Other")
    steps = case_change(renamed, answered("turnover", Answer(value=1.0))(renamed))
    before, after = names(CASE), names(renamed)
    words = ChangeWords(METHOD)
    assert "Estuary Community Health" in words.lines(steps, before)[0].sentence
    assert "Other, First stage" in words.lines(steps, after)[0].sentence


def test_a_step_that_nobody_foresaw_is_shown_as_it_is_recorded() -> None:
    odd = (
        Step(path=("contract", "colour"), now=("blue",)),
        Step(path=("assessments", 99, "actions", 3, "state"), was=("dreamt",), now=("agreed",)),
        Step(path=("assessments", 99, "answers", "nothing_known", "value"), now=(1.5,)),
        Step(path=("evidence", 77, "grade"), now=("vague",)),
    )
    found = [line.sentence for line in ChangeWords(METHOD).lines(odd, Names())]
    assert found[0] == "colour (The contract): blue"
    assert found[1].endswith("dreamt → Agreed")
    assert found[2].startswith("nothing_known")
    assert found[3].endswith("vague")


def test_an_assessment_and_an_organisation_are_values_of_a_case() -> None:
    case = edits.with_fields(
        CASE,
        organisations=(*CASE.organisations, Organisation(id="new", name="New")),
        assessments=(
            *CASE.assessments,
            Assessment(id="new", organisation="new", date="2026-12-01", perspective="board"),
        ),
    )
    assert sentences(lambda _: case) == ["Assessment: New, 1 December 2026", "Organisation: New"]


def test_differences_by_name_are_told_in_the_same_words() -> None:
    after = with_note(answered("price_weight", Answer(value=20.0))(CASE))
    after = edits.assessment_removed(after, "estuary-screening")
    after = edits.with_action(after, LEAD, "lots", state="in_place")
    steps = differences(CASE, after)
    found = [line.sentence for line in ChangeWords(METHOD).lines(steps, names(CASE), names(after))]
    assert f"State of “Split the contract into lots” ({ABOUT}): Agreed → In place" in found
    assert f"Note on “{TURNOVER}” ({ABOUT}): Draft" in found
    assert f"{TURNOVER} ({ABOUT}): £28,140,000 → £28,140,000" not in found
    assert "Assessment: taken out, was Estuary Community Health, " in " ".join(found)
    assert len(found) == 6


def test_what_only_moved_is_no_difference() -> None:
    turned = edits.with_fields(CASE, evidence=CASE.evidence[::-1], organisations=CASE.organisations[::-1])
    assert differences(CASE, turned) == ()
