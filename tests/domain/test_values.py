"""Values: what they refuse, and the small sentences that they make."""

import pytest
from pydantic import TypeAdapter, ValidationError

from mutualrisk.domain.author_case import AuthorAction, AuthorCase, Expectation, actions_of
from mutualrisk.domain.case import Action, Assessment, Case
from mutualrisk.domain.factor import Measure, Signal
from mutualrisk.domain.issue import Faulty, Place, error, warning
from mutualrisk.domain.method import Cuts, EvidenceRule, Method, MitigationRule
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import Span
from mutualrisk.domain.rule import Partnership, Rule, StatedEffect
from mutualrisk.domain.value import Formula, Id, Slug, Text, Wording, worded
from tests.small_method import REASON, case_data, method_data, question, rule


@pytest.mark.parametrize("name", ["a", "turnover", "q_2", "a" * 64])
def test_an_id_is_lower_case(name: str) -> None:
    assert TypeAdapter(Id).validate_python(name) == name


@pytest.mark.parametrize("name", ["", "A", "2a", "_a", "a-b", "a b", "a.b", "é", "a" * 65, "a\n", None, 3])
def test_what_is_no_id_is_refused(name: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Id).validate_python(name)


@pytest.mark.parametrize("name", ["A", "accounts-2025", "1.pdf", "a_b", "a" * 64])
def test_people_choose_freer_names(name: str) -> None:
    assert TypeAdapter(Slug).validate_python(name) == name


@pytest.mark.parametrize(
    "name", ["", "../up", "a/b", "a\\b", ".hidden", "-flag", "a b", "é", "a" * 65, "a\n"]
)
def test_names_that_could_climb_or_mislead_are_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Slug).validate_python(name)


def test_texts_and_formulas_have_a_bound() -> None:
    assert TypeAdapter(Text).validate_python("x" * 5_000)
    assert TypeAdapter(Formula).validate_python("x" * 2_000)
    for kind, text in ((Text, "x" * 5_001), (Formula, "x" * 2_001), (Formula, "")):
        with pytest.raises(ValidationError):
            TypeAdapter(kind).validate_python(text)


@pytest.mark.parametrize(
    ("wording", "seen"),
    [
        ("the same", "the same"),
        ({"board": "we", "commissioner": "the bidder"}, "we"),
        ({"commissioner": "the bidder"}, "the bidder"),
        ({"commissioner": "the bidder", "board": ""}, "the bidder"),
        ({}, ""),
        ("", ""),
    ],
)
def test_a_wording_speaks_to_its_reader(wording: Wording, seen: str) -> None:
    assert worded(wording, "board") == seen


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Question, question("a", "colour")),
        (Question, question("a", "number", step=0)),
        (Question, question("a", "number", minimum=float("nan"))),
        (Question, question("a", "number", asks=["bidder"])),
        (Rule, rule("a", "b", "exec")),
        (Rule, rule("a", "b", "raise", by=0)),
        (Rule, rule("a", "b", "raise", by=-1)),
        (Rule, rule("a", "")),
        (StatedEffect, {"factor": "a", "side": "likelihood", "by": 0, "reason": REASON}),
        (StatedEffect, {"factor": "a", "side": "sideways", "by": 1, "reason": REASON}),
        (Measure, {"id": "a", "text": "a", "unit": "pounds", "formula": "b"}),
        (Signal, {"from": "a", "weight": 1}),
        (Cuts, {"moderate": float("inf"), "reason": REASON}),
        (EvidenceRule, {"months_per_grade": 0, "reason": REASON}),
        (EvidenceRule, {"relied_on_from": "rumour", "reason": REASON}),
        (MitigationRule, {"most_levels": 0, "reason": REASON}),
        (Partnership, {"id": "a", "title": "a", "closeness": 8, "text": "a", "closes": [], "brings": []}),
        (Method, method_data([], id="Upper")),
        (Method, method_data([], version="1")),
        (Method, method_data([], colour="red")),
        (Action, {"id": "a", "cost": -1}),
        (Action, {"id": "a", "cost": 1e13}),
        (Action, {"id": "a", "state": "done"}),
        (Assessment, {"id": "a", "organisation": "b", "date": "2026-01-01", "perspective": "bank"}),
        (Case, case_data(case={"format": "one"})),
        (Case, case_data(case={"owner": "me"})),
    ],
)
def test_a_value_refuses_what_it_cannot_mean(kind: type[Question], data: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        kind.model_validate(data)


def test_a_value_cannot_be_changed() -> None:
    case = Case.model_validate(case_data())
    with pytest.raises(AttributeError, match="frozen"):
        case.title = "Other"  # type: ignore[misc]  # that it is refused is what is tested


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place("rules.yaml", 12, "thin.when"), "rules.yaml, line 12, thin.when"),
        (Place("rules.yaml"), "rules.yaml"),
        (Place(path="thin.when"), "thin.when"),
        (Place(), ""),
    ],
)
def test_a_place_is_said_in_words(place: Place, words: str) -> None:
    assert str(place) == words


def test_a_fault_is_one_line_and_several_are_cut_short() -> None:
    first = error("It is wrong.", "Mend it.", Place("a.yaml", 2))
    second = warning("It is odd.", "Look at it.")
    assert str(first) == "a.yaml, line 2: It is wrong. Mend it."
    assert str(second) == "It is odd. Look at it."
    assert (first.severity, second.severity) == ("error", "warning")
    assert str(Faulty(first, second)) == f"{first}; {second}"
    assert str(Faulty(*[second] * 5)).count("odd") == 3
    assert len(Faulty(*[second] * 5).issues) == 5


def test_the_width_of_a_range_is_what_is_open() -> None:
    assert Span(1, 2, 4).width == 3


def test_an_authors_actions_are_numbered() -> None:
    written = AuthorCase(
        title="A",
        perspective="board",
        date="2026-01-01",
        answers={},
        actions=(AuthorAction(advice="guarantee", state="agreed"), AuthorAction()),
        expect=Expectation(),
        why="-",
    )
    assert actions_of(written) == (
        Action(id="action-1", advice="guarantee", state="agreed"),
        Action(id="action-2"),
    )
