"""What went wrong in comparable tools: each test is a fault that somebody reported elsewhere."""

import pytest

from mutualrisk.domain.method import Method
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    assessed,
    ends,
    measure,
    method,
    question,
    risk,
    rule,
    signal,
    the_finding,
    the_risk,
)

BRANCHED = method(
    [
        IMPACT_QUESTION,
        question("has_debt"),
        question("debt_bad", visible_when="has_debt"),
        question("debt_sum", "money", minimum=0, visible_when="has_debt"),
        question("lenders", "choices", options="bank friend", visible_when="has_debt"),
        question("kind", "choice", options="short long", visible_when="debt_bad"),
        question("why", "text", visible_when="has_debt"),
    ],
    measures=[measure("debt_load", "debt_sum / 100", "pounds")],
    risks=[
        risk(
            "harm",
            [
                signal("has_debt", 50, levels={"no": 2, "yes": 3}),
                signal("debt_bad", 20),
                signal("debt_load", 20, curve={0: 1, 10: 5}),
                signal("kind", 10, levels={"long": 1, "short": 5}),
            ],
            FIXED_IMPACT,
        )
    ],
    rules=[
        rule("deep_debt", "debt_sum > 500"),
        rule("friendly", "has(lenders, friend) or count(lenders) > 1"),
        rule("not_bad", "not debt_bad"),
    ],
)
FULL = {
    "impact_known": 2,
    "has_debt": "yes",
    "debt_bad": "yes",
    "debt_sum": 1000,
    "lenders": ["friend"],
    "kind": "short",
    "why": "-",
}


def test_a_hidden_question_leaves_the_score_at_once_and_comes_back() -> None:
    shown, hidden = assessed(BRANCHED, FULL), assessed(BRANCHED, {**FULL, "has_debt": "no"})
    assert ends(the_risk(shown).likelihood) == (4, 4, 4)
    assert ends(the_risk(hidden).likelihood) == (2, 2, 2)
    assert [part.id for part in the_risk(hidden).likelihood.contributions] == ["has_debt"]
    assert [finding.rule for finding in shown.findings] == ["deep_debt", "friendly"]
    assert hidden.findings == ()
    assert assessed(BRANCHED, FULL) == shown


def test_a_hidden_question_is_not_pending() -> None:
    hidden = assessed(BRANCHED, {"impact_known": 2, "has_debt": "no"})
    assert hidden.open_questions == ()
    assert [asked.id for asked in hidden.asked] == ["impact_known", "has_debt"]
    assert {measure.state for measure in hidden.measures} == {"not_applicable"}


def test_what_a_hidden_question_hides_is_hidden_too() -> None:
    deeper = assessed(BRANCHED, {**FULL, "debt_bad": "no"})
    assert "kind" not in [asked.id for asked in deeper.asked]
    assert [part.id for part in the_risk(deeper).likelihood.contributions] == [
        "debt_bad",
        "debt_load",
        "has_debt",
    ]


def test_a_question_that_may_be_hidden_is_possibly_asked() -> None:
    result = assessed(BRANCHED, {key: value for key, value in FULL.items() if key != "has_debt"})
    shown = {asked.id: asked.shown for asked in result.asked}
    assert shown == {
        "impact_known": "yes",
        "has_debt": "yes",
        **dict.fromkeys(("debt_bad", "debt_sum", "lenders", "kind", "why"), "possibly"),
    }
    level = the_risk(result).likelihood
    assert [part.id for part in level.contributions if part.certain] == ["has_debt"]
    assert level.span.low == 2
    assert level.span.high == 4
    assert [finding.certain for finding in result.findings] == [False, False]


def test_unanswered_is_never_the_safest_answer() -> None:
    empty = assessed(BRANCHED)
    assert empty.risks[0].current.possible == ("low", "moderate", "high", "extreme")
    assert empty.profile.highest is not None
    assert not empty.profile.highest_certain
    assert empty.profile.counts[0].possible == 1
    assert all(not finding.certain for finding in empty.findings)


def test_a_form_is_complete_only_when_answered() -> None:
    assert assessed(BRANCHED, FULL).open_questions == ()
    for missing in ("has_debt", "debt_sum", "kind"):
        rest = {key: value for key, value in FULL.items() if key != missing}
        assert missing in assessed(BRANCHED, rest).open_questions


def test_only_the_highest_row_that_holds_is_the_verdict_whatever_the_levels_are_called() -> None:
    rows = [
        {"id": "bad", "when": "highest >= 4", "title": "Bad", "text": "-", "reason": "-"},
        {"id": "good", "when": "highest <= 1", "title": "Good", "text": "-", "reason": "-"},
        {"id": "middling", "when": "highest >= 0", "title": "Middling", "text": "-", "reason": "-"},
    ]
    under = method(
        [IMPACT_QUESTION, question("a", "number", minimum=0, maximum=4)],
        risks=[risk("harm", [signal("a", curve={0: 1, 4: 5})], FIXED_IMPACT)],
        verdicts=rows,
    )
    assert [assessed(under, {"impact_known": 4, "a": a}).verdict.id for a in (0, 2, 4)] == [
        "middling",
        "bad",
        "bad",
    ]
    assert assessed(under, {"impact_known": 0, "a": 0}).verdict.id == "good"


RESERVES = method(
    [
        IMPACT_QUESTION,
        question("reserves", "money"),
        question("cost", "money", minimum=0, not_applicable=True),
    ],
    measures=[
        measure("months", "reserves / (cost / 12)", "months", needs="cost > 0"),
        measure("capped", "reserves / cost", "times", needs="cost > 0", otherwise=10),
        measure("bare", "reserves / cost * 100", "percent"),
        measure("other", "1 / (reserves / cost)", "number", otherwise=7),
        measure("instead", "or_else(reserves / cost, 3)", "number"),
    ],
    risks=[risk("harm", [signal("months", curve={0: 5, 3: 3, 12: 1})], FIXED_IMPACT)],
    rules=[rule("thin", "months < 3"), rule("thick", "not months < 3")],
)


def values(under: Method, **answers: object) -> dict[str, tuple[str, float | None, float | None]]:
    """Each measure's state and ends."""
    found = assessed(under, answers).measures
    return {item.id: (item.state, item.low, item.high) for item in found}


def test_two_hundredths_of_a_month_do_not_lie_a_level_apart() -> None:
    below = assessed(RESERVES, {"impact_known": 2, "reserves": 299_000, "cost": 1_200_000})
    above = assessed(RESERVES, {"impact_known": 2, "reserves": 301_000, "cost": 1_200_000})
    gap = the_risk(below).likelihood.span.point - the_risk(above).likelihood.span.point
    assert 0 < gap < 0.02


def test_a_division_by_nothing_is_never_a_score() -> None:
    nothing = {"impact_known": 2, "reserves": 1000, "cost": 0}
    result = assessed(RESERVES, nothing)
    assert result.not_assessed == ("harm",)
    assert result.findings == ()
    gone = ("not_applicable", None, None)
    assert values(RESERVES, **nothing) == {
        "months": gone,
        "capped": ("value", 10, 10),
        "bare": gone,
        "other": ("value", 7, 7),
        "instead": ("value", 3, 3),
    }


def test_a_division_by_what_may_be_nothing_stays_open() -> None:
    assert values(RESERVES, reserves=1000, cost={"low": 0, "high": 500}) == {
        "months": ("range", 24, None),
        "capped": ("range", 2, None),
        "bare": ("range", 200, None),
        "other": ("range", 0, 7),
        "instead": ("range", 2, None),
    }
    result = assessed(RESERVES, {"impact_known": 2, "reserves": 1000, "cost": {"low": 0, "high": 500}})
    assert [part.certain for part in the_risk(result).likelihood.contributions] == [False]


def test_what_does_not_apply_is_neither_below_nor_above_a_line() -> None:
    result = assessed(RESERVES, {"impact_known": 2, "reserves": 1000, "cost": {"not_applicable": "none"}})
    assert result.findings == ()
    assert [item.state for item in result.measures] == ["not_applicable"] * 4 + ["value"]


@pytest.mark.parametrize("name", ["turnover_high_risk_9", "z", "q1"])
def test_the_name_of_a_question_carries_no_weight(name: str) -> None:
    def named(id_: str) -> Method:
        return method(
            [IMPACT_QUESTION, question(id_)],
            risks=[risk("harm", [signal(id_)], FIXED_IMPACT)],
            rules=[rule("told", id_)],
        )

    one = assessed(named("plain"), {"impact_known": 2, "plain": "yes"})
    other = assessed(named(name), {"impact_known": 2, name: "yes"})
    assert the_risk(one).current == the_risk(other).current
    assert the_finding(one, "told") is not None
    assert the_finding(other, "told") is not None


def test_a_board_and_a_commissioner_read_the_same_facts() -> None:
    under = method(
        [IMPACT_QUESTION, question("a"), question("ours", asks=["board"])],
        risks=[
            risk("harm", [signal("a"), signal("ours", {"board": 50})], FIXED_IMPACT),
            risk("board_only", FIXED_IMPACT, FIXED_IMPACT, asks=["board"]),
        ],
        rules=[rule("told", "a", asks=["board"])],
    )
    answers = {"impact_known": 2, "a": "yes", "ours": "yes"}
    seen = assessed(under, answers)
    assert [item.id for item in seen.asked] == ["impact_known", "a"]
    assert [found.id for found in seen.risks] == ["harm"]
    assert seen.findings == ()
    board = assessed(under, answers, perspective="board")
    assert [item.id for item in board.asked] == ["impact_known", "a", "ours"]
    assert sorted(found.id for found in board.risks) == ["board_only", "harm"]
    assert [finding.rule for finding in board.findings] == ["told"]
    assert seen.measures == board.measures


def test_a_screening_asks_less_and_what_it_does_not_ask_drops_out() -> None:
    under = method(
        [
            question("impact_known", "number", minimum=0, maximum=4, depth="screening"),
            question("a", depth="screening"),
            question("b"),
        ],
        risks=[risk("harm", [signal("a", 50), signal("b", 50)], FIXED_IMPACT)],
    )
    answers = {"impact_known": 2, "a": "no", "b": "yes"}
    assert ends(the_risk(assessed(under, answers)).likelihood) == (3, 3, 3)
    screened = assessed(under, answers, depth="screening")
    assert ends(the_risk(screened).likelihood) == (1, 1, 1)
    assert [item.id for item in screened.asked] == ["impact_known", "a"]
