"""Rules that hold, or may hold: in which order, in force when, and what they call for."""

import pytest

from mutualrisk.domain.rule import Rule
from mutualrisk.engine.findings import in_force
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    REASON,
    assessed,
    method,
    question,
    risk,
    rule,
    signal,
    the_finding,
    the_risk,
)


@pytest.mark.parametrize(
    ("start", "end", "day", "wanted"),
    [
        (None, None, "2026-03-01", True),
        ("2026-03-01", None, "2026-03-01", True),
        ("2026-03-02", None, "2026-03-01", False),
        (None, "2026-03-01", "2026-03-01", True),
        (None, "2026-02-28", "2026-03-01", False),
        ("2026-01-01", "2026-12-31", "2026-03-01", True),
        ("2026-01-01", "2026-12-31", "2027-01-01", False),
        ("2026-01-01", "2026-12-31", "2025-12-31", False),
    ],
)
def test_a_rule_is_in_force_from_its_first_to_its_last_day(
    start: str | None, end: str | None, day: str, *, wanted: bool
) -> None:
    made = Rule.model_validate(rule("a", "b", effective_from=start, effective_to=end))
    assert in_force(made, day) is wanted


def test_a_rule_that_is_not_in_force_neither_speaks_nor_moves() -> None:
    under = method(
        [IMPACT_QUESTION, question("a")],
        risks=[risk("harm", [signal("a", levels={"no": 1, "yes": 2})], FIXED_IMPACT)],
        rules=[
            rule("later", "a", "floor", at=5, factor="harm", side="likelihood", effective_from="2027-01-01")
        ],
    )
    answers = {"impact_known": 2, "a": "yes"}
    assert the_risk(assessed(under, answers)).likelihood.span.point == 2
    assert assessed(under, answers).findings == ()
    then = assessed(under, answers, date="2027-01-01")
    assert the_risk(then).likelihood.span.point == 5
    assert [finding.rule for finding in then.findings] == ["later"]


ORDERED = method(
    [question("a"), question("b"), question("off")],
    rules=[
        rule("z_note", "a", weight="note"),
        rule("y_serious", "a", weight="serious"),
        rule("x_caution", "a"),
        rule("w_caution", "a"),
        rule("v_serious", "b", weight="serious"),
        rule("never", "off"),
    ],
)


def test_findings_stand_certain_first_then_by_weight_then_by_name() -> None:
    found = assessed(ORDERED, {"a": "yes", "off": "no"}).findings
    assert [finding.rule for finding in found] == [
        "y_serious",
        "w_caution",
        "x_caution",
        "z_note",
        "v_serious",
    ]
    assert [finding.certain for finding in found] == [True] * 4 + [False]


def test_a_finding_carries_what_its_rule_states() -> None:
    under = method(
        [IMPACT_QUESTION, question("a")],
        risks=[risk("harm", [signal("a")], FIXED_IMPACT)],
        rules=[
            rule(
                "up",
                "a",
                "raise",
                by=0.5,
                factor="harm",
                side="likelihood",
                to="commissioner",
                about="tender",
            ),
            rule(
                "base",
                "a",
                "floor",
                at=4,
                factor="harm",
                side="impact",
                reference=["law"],
                grade="S-act",
                advice=["act"],
            ),
        ],
    )
    result = assessed(under, {"impact_known": 0, "a": "yes"})
    up, base = the_finding(result, "up"), the_finding(result, "base")
    assert up is not None
    assert base is not None
    assert (up.effect, up.factor, up.side, up.step, up.to, up.about) == (
        "raise", "harm", "likelihood", 0.5, "commissioner", "tender",
    )  # fmt: skip
    assert (base.step, base.reference, base.grade, base.advice) == (4, ("law",), "S-act", ("act",))
    assert up.text == "up holds."


def advice(name: str, *factors: str, asks: tuple[str, ...] = ("commissioner", "board")) -> dict[str, object]:
    """An action that bears on some risks."""
    effects = [{"factor": factor, "side": "likelihood", "by": 1, "reason": REASON} for factor in factors]
    return {
        "id": name,
        "title": "-",
        "text": "-",
        "who": "mutual",
        "effort": "small",
        "effects": effects,
        "asks": asks,
    }


CALLED = method(
    [IMPACT_QUESTION, question("a"), question("b"), question("c")],
    risks=[risk("harm", [signal("a")], FIXED_IMPACT), risk("mild", [signal("b")], FIXED_IMPACT)],
    rules=[
        rule("told", "c", advice=["write", "alliance"]),
        rule("told_too", "c", advice=["write", "unknown"]),
    ],
    actions=[
        advice("alarm", "harm"),
        advice("both", "harm", "mild"),
        advice("mild_only", "mild"),
        advice("write"),
        advice("board_only", "harm", asks=("board",)),
    ],
    partnerships=[
        {
            "id": form,
            "title": "-",
            "closeness": 2,
            "text": "-",
            "closes": [{"factor": f, "text": "-"} for f in closes],
            "brings": [],
        }
        for form, closes in (("alliance", ["mild"]), ("venture", ["harm", "mild"]), ("merger", []))
    ],
)


@pytest.mark.parametrize(
    ("answers", "advised", "partnerships"),
    [
        ({"a": "no", "b": "no", "c": "no"}, (), ()),
        ({"a": "yes", "b": "no", "c": "no"}, ("alarm", "both"), ("venture",)),
        ({"a": "yes", "b": "yes", "c": "no"}, ("both", "alarm", "mild_only"), ("venture", "alliance")),
        ({"a": "no", "b": "no", "c": "yes"}, ("write",), ("alliance",)),
        ({"a": "yes", "b": "no", "c": "yes"}, ("write", "alarm", "both"), ("alliance", "venture")),
        ({"a": "no", "b": "no"}, (), ()),
    ],
)
def test_high_risks_and_findings_call_for_advice(
    answers: dict[str, str], advised: tuple[str, ...], partnerships: tuple[str, ...]
) -> None:
    result = assessed(CALLED, {"impact_known": 2, **answers})
    assert (result.advice, result.partnerships) == (advised, partnerships)


@pytest.mark.parametrize(
    ("moves", "wanted"),
    [
        ({"a": "commissioner", "b": "commissioner"}, "commissioner"),
        ({"a": "mutual", "b": "mutual"}, "mutual"),
        ({"a": "commissioner", "b": "mutual"}, "both"),
        ({"a": "both", "b": "both"}, "both"),
        ({"a": "commissioner", "b": "both"}, "commissioner"),
        ({"a": "both", "b": "mutual"}, "mutual"),
        ({}, "mutual"),
    ],
)
def test_whose_move_it_is_follows_the_answers_that_drive_the_risk(moves: dict[str, str], wanted: str) -> None:
    asked = [
        question(name, mutability="ready" if moves else "fixed", whose_move=moves.get(name, "commissioner"))
        for name in ("a", "b")
    ]
    under = method(
        [IMPACT_QUESTION, *asked],
        risks=[risk("harm", [signal("a", 50), signal("b", 50)], FIXED_IMPACT, whose_move="mutual")],
    )
    assert the_risk(assessed(under, {"impact_known": 2, "a": "yes", "b": "yes"})).whose_move == wanted


def test_a_side_that_drives_nothing_has_no_move() -> None:
    under = method(
        [
            question(
                "impact_known", "number", minimum=0, maximum=4, mutability="ready", whose_move="commissioner"
            ),
            question("a", mutability="ready", whose_move="mutual"),
        ],
        risks=[risk("harm", [signal("a")], FIXED_IMPACT, whose_move="both")],
    )
    assert the_risk(assessed(under, {"impact_known": 4, "a": "no"})).whose_move == "commissioner"
    assert the_risk(assessed(under, {"impact_known": 0, "a": "yes"})).whose_move == "mutual"
    assert the_risk(assessed(under, {"impact_known": 0, "a": "no"})).whose_move == "both"
