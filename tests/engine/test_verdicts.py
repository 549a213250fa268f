"""The profile, never netted, and the row of the decision table that it meets."""

import pytest

from mutualrisk.domain.method import Method
from tests.small_method import (
    REASON,
    Data,
    assessed,
    benefit,
    method,
    question,
    risk,
    rule,
    signal,
)  # fmt: skip

SCALE = {0: 1, 4: 5}


def row(name: str, when: str) -> Data:
    """A row of the decision table."""
    return {
        "id": name,
        "when": when,
        "title": {"board": f"We: {name}", "commissioner": name},
        "text": " a\n b ",
        "reason": " c\n d ",
    }


def profiled(*rows: Data) -> Method:
    """Two risks (a times a, b times b), two benefits (100 for yes), and a table."""
    numbers = [question(name, "number", minimum=0, maximum=4, not_applicable=True) for name in ("a", "b")]
    good = [question(name, not_applicable=True) for name in ("x", "y")]
    return method(
        [*numbers, *good],
        risks=[risk(f"risk_{n}", [signal(n, curve=SCALE)], [signal(n, curve=SCALE)]) for n in ("a", "b")],
        benefits=[benefit(f"good_{name}", signal(name, levels={"no": 0, "yes": 100})) for name in ("x", "y")],
        verdicts=[*rows, row("rest", "highest >= 0")],
        actions=[
            {
                "id": "help", "title": "-", "text": "-", "who": "mutual", "effort": "small",
                "effects": [{"factor": "risk_a", "side": "likelihood", "by": 1.5, "reason": REASON}],
            }
        ],
    )  # fmt: skip


GOOD = {"x": "yes", "y": "no"}


@pytest.mark.parametrize(
    ("when", "answers", "chosen", "certain"),
    [
        ("highest == 4", {"a": 4, "b": 0}, True, True),
        ("highest == 4", {"a": 2, "b": 0}, False, True),
        ("highest == 4", {"a": {"low": 2, "high": 4}, "b": 0}, True, False),
        ("highest == 4", {"a": {"low": 3.9, "high": 4}, "b": "not known"}, True, True),
        ("highest == 3", {"a": 2, "b": 0}, True, True),
        ("highest == 1", {"a": 0, "b": 0}, True, True),
        ("extreme_count == 2", {"a": 4, "b": 3}, True, True),
        ("extreme_count >= 1", {"a": 4, "b": "not known"}, True, True),
        ("extreme_count >= 2", {"a": 4, "b": "not known"}, False, False),
        ("high_count == 1 and low_count == 1 and moderate_count == 0", {"a": 2, "b": 0}, True, True),
        ("open_count == 0", {"a": 2, "b": 0}, True, True),
        ("open_count == 1", {"a": {"low": 0, "high": 4}, "b": 0}, True, False),
        ("strong_count == 1 and weak_count == 1 and fair_count == 0", {"a": 0, "b": 0}, True, True),
        ("strong_count == 2", {"a": 0, "b": 0, "y": "not known"}, False, False),
        ("evidenced_strong_count == 0", {"a": 0, "b": 0}, True, True),
        ("evidenced_strong_count == 0", {"a": 0, "b": 0, "y": "not known"}, True, False),
        ("curable_count == 1", {"a": 2, "b": 0}, True, True),
        ("curable_count == 0", {"a": 4, "b": 4}, True, True),
        ("curable_count == 0", {"a": 0, "b": 2}, True, True),
        ("curable_count == 1", {"a": {"low": 1.9, "high": 2.1}, "b": 0}, True, True),
        ("curable_count == 1", {"a": {"low": 2, "high": 4}, "b": 0}, False, False),
        ("curable_count == 1", {"a": {"low": 1, "high": 2}, "b": 0}, False, False),
        ("target_highest == 2", {"a": 2, "b": 0}, True, True),
        ("highest == 0", {"a": {"not_applicable": "-"}, "b": {"not_applicable": "-"}}, True, True),
    ],
)
def test_a_row_holds_at_the_point_and_is_certain_when_nothing_else_can(
    when: str, answers: Data, *, chosen: bool, certain: bool
) -> None:
    actions = [{"id": "later", "advice": "help", "state": "proposed"}]
    verdict = assessed(profiled(row("it", when)), {**GOOD, **answers}, actions=actions).verdict
    assert verdict.id == ("it" if chosen else "rest")
    assert verdict.certain is certain
    assert set(verdict.possible) == ({"it", "rest"} if not certain else {verdict.id})


def test_rows_below_one_that_surely_holds_are_not_possible() -> None:
    under = profiled(
        row("first", "highest == 4"), row("second", "highest >= 1"), row("third", "highest >= 3")
    )
    open_one = assessed(under, {**GOOD, "a": "not known", "b": 0}).verdict
    assert open_one.id == "second"
    assert open_one.possible == ("second", "first")
    assert open_one.possible_titles == ("second", "first")


def test_a_verdict_speaks_to_its_reader_in_one_line() -> None:
    verdict = assessed(
        profiled(row("it", "highest >= 1")), {**GOOD, "a": 0, "b": 0}, perspective="board"
    ).verdict
    assert (verdict.title, verdict.text, verdict.reason, verdict.possible_titles) == (
        "We: it",
        "a b",
        "c d",
        ("We: it",),
    )


def test_where_no_row_holds_the_last_one_stands() -> None:
    under = profiled(row("never", "highest > 9")).model_copy()
    rows = under.verdicts[:1]
    verdict = assessed(under.model_copy(update={"verdicts": rows}), {**GOOD, "a": 0, "b": 0}).verdict
    assert verdict.id == "never"


def test_a_risk_that_may_drop_out_is_not_counted_as_certain() -> None:
    under = method(
        [question("a", "number", minimum=4, maximum=4, not_applicable=True)],
        risks=[risk("risk_a", [signal("a", curve=SCALE)], [signal("a", curve=SCALE)])],
        verdicts=[row("bad", "extreme_count >= 1"), row("rest", "highest >= 0")],
    )
    result = assessed(under)
    assert result.risks[0].current.possible == ("extreme",)
    assert set(result.verdict.possible) == {"bad", "rest"}
    assert not result.profile.highest_certain
    counts = {count.rating: (count.certain, count.point, count.possible) for count in result.profile.counts}
    assert counts["extreme"] == (0, 1, 1)


@pytest.mark.parametrize("side", ["likelihood", "impact"])
def test_one_side_that_may_drop_out_is_enough_for_that(side: str) -> None:
    sure, loose = [signal("b", curve=SCALE)], [signal("a", curve=SCALE)]
    sides = (loose, sure) if side == "likelihood" else (sure, loose)
    under = method(
        [
            question("a", "number", minimum=2, maximum=2, not_applicable=True),
            question("b", "number", minimum=2, maximum=2),
        ],
        risks=[risk("risk_a", *sides)],
        verdicts=[
            row("bad", "high_count >= 1"),
            row("cured", "curable_count >= 1"),
            row("rest", "highest >= 0"),
        ],
        actions=[help_with("risk_a", "impact")],
    )
    result = assessed(under, {"b": 2})
    assert set(result.verdict.possible) == {"bad", "cured", "rest"}
    assert not result.profile.highest_certain


def help_with(factor: str, side: str) -> Data:
    """An action that bears on one side."""
    effects = [{"factor": factor, "side": side, "by": 1.5, "reason": REASON}]
    return {"id": "help", "title": "-", "text": "-", "who": "mutual", "effort": "small", "effects": effects}


@pytest.mark.parametrize(
    ("side", "impact", "wanted"),
    [("impact", 4, "rest"), ("impact", 2, "cured"), ("likelihood", 2, "cured"), ("likelihood", 4, "cured")],
)
def test_a_risk_is_curable_by_what_bears_on_either_side(side: str, impact: float, wanted: str) -> None:
    under = method(
        [question(name, "number", minimum=0, maximum=4) for name in ("a", "b")],
        risks=[risk("risk_a", [signal("a", curve=SCALE)], [signal("b", curve=SCALE)])],
        verdicts=[row("cured", "curable_count == 1"), row("rest", "highest >= 0")],
        actions=[help_with("risk_a", side)],
    )
    likelihood = 2
    points = {
        "likelihood": (max(1, likelihood + 1 - 1.5)) * (impact + 1),
        "impact": (likelihood + 1) * (impact + 1 - 1.5),
    }
    assert (points[side] < 8) == (wanted == "cured")
    assert assessed(under, {"a": likelihood, "b": impact}).verdict.id == wanted


@pytest.mark.parametrize(
    ("answers", "chosen", "certain"),
    [
        ({"x": "proved", "y": "no"}, "it", True),
        ({"x": "yes", "y": "proved"}, "it", True),
        ({"x": "yes", "y": "yes"}, "rest", True),
        ({"x": "proved", "y": "not known"}, "it", False),
        ({"x": "proved", "y": "proved"}, "rest", True),
    ],
)
def test_what_is_strong_on_paper_is_counted(answers: Data, chosen: str, *, certain: bool) -> None:
    proved = {"value": "yes", "evidence": ["paper"]}
    given = {name: proved if said == "proved" else said for name, said in answers.items()}
    papers = {"evidence": [{"id": "paper", "title": "-", "grade": "audited"}]}
    verdict = assessed(
        profiled(row("it", "evidenced_strong_count == 1")), {"a": 0, "b": 0, **given}, case=papers
    ).verdict
    assert (verdict.id, verdict.certain) == (chosen, certain)


def test_the_profile_counts_and_never_averages() -> None:
    profile = assessed(profiled(), {**GOOD, "a": 4, "b": {"low": 0, "high": 1}}).profile
    assert (profile.highest, profile.highest_certain) == ("extreme", True)
    assert [(c.rating, c.certain, c.point, c.possible) for c in profile.counts] == [
        ("extreme", 1, 1, 1),
        ("high", 0, 0, 0),
        ("moderate", 0, 0, 1),
        ("low", 0, 1, 1),
    ]


@pytest.mark.parametrize(
    ("answers", "highest", "certain"),
    [
        ({"a": 4, "b": "not known"}, "extreme", True),
        ({"a": 2, "b": {"low": 0, "high": 4}}, "high", False),
        ({"a": {"low": 2, "high": 2.4}, "b": 0}, "high", True),
        ({"a": {"low": 1, "high": 2.4}, "b": 0}, "moderate", False),
    ],
)
def test_the_highest_rating_is_certain_only_when_nothing_can_top_or_lower_it(
    answers: Data, highest: str, *, certain: bool
) -> None:
    profile = assessed(profiled(), {**GOOD, **answers}).profile
    assert (profile.highest, profile.highest_certain) == (highest, certain)


def test_benefits_are_ranked_by_what_one_may_rely_on() -> None:
    names = "abcdefgh"
    under = method(
        [question(name, "percent", minimum=0, maximum=100) for name in names],
        benefits=[benefit(f"good_{name}", signal(name, curve={0: 0, 100: 100})) for name in names],
    )
    strengths = {name: {"value": 90 - 10 * place} for place, name in enumerate(names)}
    relied = {"value": 5, "evidence": ["paper"]}
    result = assessed(
        under,
        {**strengths, "h": relied},
        case={"evidence": [{"id": "paper", "title": "-", "grade": "audited"}]},
    )
    assert result.profile.strongest == ("good_h", "good_a", "good_b")
    assert result.profile.weakest == ("good_g", "good_f", "good_e")
    few = under.model_copy(update={"benefits": under.benefits[:4]})
    profile = assessed(few, strengths).profile
    assert (profile.strongest, profile.weakest) == (("good_a", "good_b", "good_c"), ("good_d",))


def test_benefits_move_no_risk() -> None:
    under = profiled()
    one, other = (assessed(under, {"a": 3, "b": 1, "x": x, "y": x}) for x in ("yes", "no"))
    assert one.risks == other.risks
    assert one.profile.counts == other.profile.counts
    assert rule("a", "b")["then"] == "finding"
