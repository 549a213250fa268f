"""From levels to ratings, and from inherent to current and target."""

import pytest

from mutualrisk.domain.case import Action
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Span, Stage
from mutualrisk.engine.stages import lowered, raised, relief
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    REASON,
    Data,
    assessed,
    benefit,
    method,
    question,
    risk,
    signal,
    the_benefit,
    the_risk,
)


def effect(by: float, factor: str = "harm", side: str = "likelihood") -> Data:
    """What an action changes."""
    return {"factor": factor, "side": side, "by": by, "reason": REASON}


def advice(name: str, *effects: Data) -> Data:
    """An action of the catalogue."""
    return {"id": name, "title": "-", "text": "-", "who": "mutual", "effort": "small", "effects": effects}


def catalogue() -> Method:
    """A method with one risk, one benefit and three actions."""
    return method(
        [IMPACT_QUESTION, question("fire"), question("joy")],
        risks=[risk("harm", [signal("fire")], FIXED_IMPACT)],
        benefits=[benefit("good", signal("joy", levels={"no": 20, "yes": 60}))],
        actions=[
            advice("alarm", effect(0.5)),
            advice("drill", effect(1), effect(0.5, side="impact")),
            advice("feast", effect(20, "good", "strength")),
        ],
    )


LIKELIHOOD, IMPACT, STRENGTH = ("harm", "likelihood"), ("harm", "impact"), ("good", "strength")


@pytest.mark.parametrize(
    ("actions", "wanted"),
    [
        ([], {}),
        ([{"id": "a", "advice": "alarm"}], {LIKELIHOOD: 0.5}),
        ([{"id": "a", "advice": "drill"}], {LIKELIHOOD: 1, IMPACT: 0.5}),
        ([{"id": "a", "advice": "alarm"}, {"id": "b", "advice": "drill"}], {LIKELIHOOD: 1.5, IMPACT: 0.5}),
        ([{"id": "a", "advice": "alarm"}, {"id": "b", "advice": "alarm"}], {LIKELIHOOD: 0.5}),
        ([{"id": "a", "advice": "alarm", "effects": [effect(0.2)]}], {LIKELIHOOD: 0.2}),
        (
            [{"id": "a", "advice": "alarm"}, {"id": "b", "advice": "alarm", "effects": [effect(0.2)]}],
            {LIKELIHOOD: 0.5},
        ),
        (
            [{"id": "a", "advice": "alarm", "effects": [effect(1.2)]}, {"id": "b", "advice": "alarm"}],
            {LIKELIHOOD: 1.2},
        ),
        ([{"id": "a", "effects": [effect(1)]}, {"id": "b", "effects": [effect(0.75)]}], {LIKELIHOOD: 1.75}),
        ([{"id": "a", "effects": [effect(0.5), effect(0.25)]}], {LIKELIHOOD: 0.75}),
        ([{"id": "a", "effects": [effect(5)]}], {LIKELIHOOD: 2}),
        ([{"id": "a", "effects": [effect(50, "good", "strength")]}], {STRENGTH: 30}),
        (
            [{"id": "a", "advice": "feast"}, {"id": "b", "effects": [effect(9, "good", "strength")]}],
            {STRENGTH: 29},
        ),
        ([{"id": "a", "advice": "unheard_of"}], {}),
        ([{"id": "a", "advice": "alarm", "state": "proposed"}], {}),
        ([{"id": "a", "advice": "alarm", "state": "agreed"}], {}),
    ],
)
def test_actions_add_up_within_the_methods_limit(
    actions: list[Data], wanted: dict[tuple[str, str], float]
) -> None:
    made = [Action.model_validate({"state": "in_place", **action}) for action in actions]
    assert relief(made, catalogue(), ("in_place",)) == wanted
    assert relief(reversed(made), catalogue(), ("in_place",)) == wanted


@pytest.mark.parametrize(
    ("state", "current", "target"),
    [("proposed", 15, 12), ("agreed", 15, 12), ("in_place", 12, 12)],
)
def test_only_an_action_in_place_counts_today(state: str, current: float, target: float) -> None:
    actions = [{"id": "a", "state": state, "effects": [effect(1)]}]
    found = the_risk(assessed(catalogue(), {"impact_known": 2, "fire": "yes"}, actions=actions))
    assert [stage.score.point for stage in (found.inherent, found.current, found.target)] == [
        15,
        current,
        target,
    ]
    assert [(part.kind, part.id, part.part, part.certain) for part in found.actions] == [
        ("action", "a", -1, state == "in_place")
    ]


def test_an_action_may_bear_on_either_side_or_both() -> None:
    def score(*effects: Data) -> float:
        actions = [{"id": "a", "state": "in_place", "effects": effects}]
        result = assessed(catalogue(), {"impact_known": 2, "fire": "yes"}, actions=actions)
        return the_risk(result).current.score.point

    on_impact = effect(1, side="impact")
    assert [score(effect(1)), score(on_impact), score(effect(1), on_impact), score()] == [12, 10, 8, 15]


def test_an_action_raises_a_benefit_and_is_listed_with_it() -> None:
    actions = [{"id": "a", "state": "in_place", "advice": "feast"}, {"id": "b", "advice": "drill"}]
    found = the_benefit(assessed(catalogue(), {"joy": "yes"}, actions=actions))
    assert (found.strength.span.point, found.claimed.span.point) == (60, 80)
    assert (found.claimed.strength, found.target.strength) == ("strong", "strong")
    assert [(part.id, part.part) for part in found.actions] == [("a", 20)]


def test_no_action_takes_a_side_beyond_the_scale() -> None:
    assert lowered(Span(1.5, 2, 4), 1) == Span(1, 1, 3)
    assert raised(Span(50, 80, 95), 10) == Span(60, 90, 100)
    same = Span(1, 2, 3)
    assert lowered(same, 0) is same
    assert raised(same, 0) is same


def staged(likelihood: object, impact: object) -> Stage:
    """A risk whose sides are those answers plus one."""
    under = method(
        [question("a", "number", minimum=0, maximum=4), question("b", "number", minimum=0, maximum=4)],
        risks=[risk("harm", [signal("a", curve={0: 1, 4: 5})], [signal("b", curve={0: 1, 4: 5})])],
    )
    return the_risk(assessed(under, {"a": likelihood, "b": impact})).current


@pytest.mark.parametrize(
    ("likelihood", "impact", "score", "rating", "possible"),
    [
        (0, 0, (1, 1, 1), "low", ("low",)),
        (0, 2.9, (3.9, 3.9, 3.9), "low", ("low",)),
        (1, 1, (4, 4, 4), "moderate", ("moderate",)),
        (1, 3, (8, 8, 8), "high", ("high",)),
        (2, 4, (15, 15, 15), "extreme", ("extreme",)),
        (4, 4, (25, 25, 25), "extreme", ("extreme",)),
        ({"low": 0, "high": 2}, 2, (3, 6, 9), "moderate", ("low", "moderate", "high")),
        ({"low": 2, "high": 3}, {"low": 1, "high": 2}, (6, 8.75, 12), "high", ("moderate", "high")),
        ("not known", "not known", (1, 9, 25), "high", ("low", "moderate", "high", "extreme")),
    ],
)
def test_the_score_is_the_product_and_the_rating_is_stated_only_when_certain(
    likelihood: object, impact: object, score: tuple[float, ...], rating: str, possible: tuple[str, ...]
) -> None:
    found = staged(likelihood, impact)
    assert (found.score.low, found.score.point, found.score.high) == pytest.approx(score)
    assert (found.rating, found.possible, found.certain) == (rating, possible, len(possible) == 1)
