"""A method made ready: what cannot be read is a fault with its place; what reads what is known."""

import pytest

from mutualrisk.domain.expression import FREE, PURE, UNITS, Not, Number, Unit
from mutualrisk.domain.issue import Faulty
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Places
from mutualrisk.engine.compile import asked, prepare, weight_for
from mutualrisk.engine.symbols import fits
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    REASON,
    Data,
    assessed,
    benefit,
    measure,
    method,
    method_data,
    question,
    risk,
    rule,
    signal,
)

ASKED = [IMPACT_QUESTION, question("a"), question("shape", "choice", options="round square")]


def harm(*likelihood: Data) -> list[Data]:
    """One risk with that likelihood."""
    return [risk("harm", likelihood, FIXED_IMPACT)]


@pytest.mark.parametrize(
    ("parts", "place", "what"),
    [
        ({"measures": [measure("m", "a +")]}, "measures.m.is", "cannot be read"),
        ({"measures": [measure("m", "a")]}, "measures.m.is", "a condition, where a number is needed"),
        (
            {"measures": [measure("m", "1", "yes_no")]},
            "measures.m.is",
            "a number, where a condition is needed",
        ),
        (
            {"measures": [measure("m", "1", needs="impact_known")]},
            "measures.m.needs",
            "a condition is needed",
        ),
        ({"rules": [rule("r", "b")]}, "rules.r.when", "'b' is not known."),
        ({"risks": harm(signal("b"))}, "harm.likelihood.from", "'b' is not known."),
        ({"risks": harm(signal("a", when="b"))}, "harm.likelihood.when", "'b' is not known."),
        ({"risks": harm(signal("a", curve={0: 1}))}, "harm.likelihood", "'a' is a condition."),
        (
            {"risks": harm(signal("impact_known", levels={"no": 1}))},
            "harm.likelihood",
            "'impact_known' is a number.",
        ),
        ({"risks": harm(signal("shape", curve={0: 1}))}, "harm.likelihood", "'shape' is a choice."),
        (
            {"verdicts": [{"id": "v", "when": "a", "title": "-", "text": "-", "reason": "-"}]},
            "verdicts.v.when",
            "'a' is not known.",
        ),
        (
            {"questions": [*ASKED, question("b", visible_when="c")]},
            "questions.b.visible_when",
            "'c' is not known.",
        ),
        (
            {"measures": [measure("m", "n + 1"), measure("n", "m + 1")]},
            "",
            "These depend on one another in a circle: ",
        ),
        (
            {"questions": [*ASKED, question("b", visible_when="c"), question("c", visible_when="not b")]},
            "",
            "These depend on one another in a circle: ",
        ),
        ({"measures": [measure("m", "m + 1")]}, "m", "in a circle: m → m."),
    ],
)
def test_what_cannot_be_compiled_is_a_fault_with_its_place(parts: Data, place: str, what: str) -> None:
    under = method(**{"questions": ASKED, **parts})
    with pytest.raises(Faulty) as refused:
        prepare(under, "board", "full")
    (issue,) = refused.value.issues
    assert place in issue.place.path
    assert what in issue.what
    assert issue.remedy


def test_a_choice_in_a_signal_without_a_table_says_what_to_give() -> None:
    with pytest.raises(Faulty, match="Give `levels` for choices and yes/no, `curve` for numbers"):
        prepare(method(ASKED, risks=harm(signal("shape", steps={0: 1}))), "board", "full")


def test_a_measure_may_read_a_measure_that_stands_after_it() -> None:
    under = method(
        [question("q", "number")],
        measures=[measure("c", "b * 2"), measure("b", "a_ + 1"), measure("a_", "q * 10")],
    )
    assert [(item.id, item.low) for item in assessed(under, {"q": 1}).measures] == [
        ("c", 22),
        ("b", 11),
        ("a_", 10),
    ]


@pytest.mark.parametrize(
    ("perspective", "depth", "wanted"),
    [
        ("board", "full", ["both", "brief", "board_only"]),
        ("commissioner", "full", ["both", "brief"]),
        ("board", "screening", ["brief"]),
    ],
)
def test_who_is_asked_what_in_the_order_of_the_method(
    perspective: str, depth: str, wanted: list[str]
) -> None:
    under = method(
        [question("both"), question("brief", depth="screening"), question("board_only", asks=["board"])]
    )
    assert [item.id for item in asked(under, perspective, depth)] == wanted  # type: ignore[arg-type]  # of the two


def test_a_program_knows_what_stands_behind_each_name() -> None:
    under = method(
        [question("a"), question("q", "number", visible_when="a")],
        measures=[
            measure("m", "q + 1"),
            measure("n", "m * 2", needs="q > 0"),
            measure("day", "months_between(assessment_date, assessment_date)", "months"),
        ],
        risks=[],
    )
    program = prepare(under, "board", "full")
    assert program.reads["n"] == program.reads["m"] == {"q"}
    assert program.behind["n"] == {"n", "m", "q", "a"}
    assert program.reads["a"] == {"a"}
    assert program.reads["day"] == frozenset()
    assert program.labels["q"] == "What of q?"
    assert program.labels["assessment_date"] == "Date of the assessment"


def test_a_question_that_is_not_asked_does_not_apply() -> None:
    under = method(
        [
            question("seen"),
            question("n", "number", asks=["board"]),
            question("c", "choice", options="x y", asks=["board"]),
            question("f", asks=["board"]),
            question("s", "choices", options="x y", asks=["board"]),
        ],
        measures=[measure("applied", "1 if applies(n) or applies(c) or applies(f) or applies(s) else 0")],
        rules=[
            rule("odd", "n > 0 or not n > 0 or c == x or c != x or f or not f or has(s, x) or not has(s, x)")
        ],
    )
    answers = {"n": 1, "c": "x", "f": "yes", "s": ["x"]}
    result = assessed(under, answers)
    assert (result.measures[0].low, result.findings) == (0, ())
    board = assessed(under, answers, perspective="board")
    assert (board.measures[0].low, [finding.rule for finding in board.findings]) == (1, ["odd"])


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({}, (0, 4)),
        ({"n": 1}, (1, 4)),
        ({"n": {"not_applicable": "-"}}, (0, 3)),
        ({"n": 1, "c": "x", "f": "no", "s": []}, (4, 4)),
        (
            {
                "n": {"not_applicable": "-"},
                "c": {"not_applicable": "-"},
                "f": {"not_applicable": "-"},
                "s": {"not_applicable": "-"},
            },
            (0, 0),
        ),
    ],
)
def test_whether_something_applies_may_be_open(answers: Data, wanted: tuple[float, float]) -> None:
    under = method(
        [
            question("n", "number", not_applicable=True),
            question("c", "choice", options="x y", not_applicable=True),
            question("f", not_applicable=True),
            question("s", "choices", options="x y", not_applicable=True),
        ],
        measures=[measure("count_of", " + ".join(f"(1 if applies({name}) else 0)" for name in "ncfs"))],
    )
    found = assessed(under, answers).measures[0]
    assert (found.low, found.high) == wanted


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        ("x", (2, 4)),
        ("-x", (-4, -2)),
        ("abs(-x)", (2, 4)),
        ("x + y", (12, 14)),
        ("x - y", (-8, -6)),
        ("x * y", (20, 40)),
        ("y / x", (2.5, 5)),
        ("min(x, 3)", (2, 3)),
        ("max(x, 3)", (3, 4)),
        ("or_else(x, 9)", (2, 4)),
        ("count(s)", (1, 1)),
        ("1 if has(s, a) else 0", (1, 1)),
        ("1 if has(s, b) else 0", (0, 0)),
        ("1 if x > 3 else 0", (0, 1)),
        ("x if y > 3 else y", (2, 4)),
        ("y if y < 3 else x", (2, 4)),
        ("1 if x < 2 else 0", (0, 0)),
        ("1 if x <= 2 else 0", (0, 1)),
        ("1 if x >= 2 else 0", (1, 1)),
        ("1 if x != 5 else 0", (1, 1)),
        ("1 if x == 3 else 0", (0, 1)),
        ("1 if y == y else 0", (1, 1)),
        ("1 if y != y else 0", (0, 0)),
        ("1 if y == y / 2 else 0", (0, 0)),
        ("1 if 1 < x < 5 and not x > 4 else 0", (1, 1)),
        ("1 if x > 9 or y > 9 or x / 0 > 1 else 0", (1, 1)),
        ("1 if x < 1 and y / 0 > 1 else 0", (0, 0)),
        ("months_between(assessment_date, assessment_date)", (0, 0)),
    ],
)
def test_what_an_expression_means(formula: str, wanted: tuple[float, float]) -> None:
    under = method(
        [question("x", "number"), question("y", "number"), question("s", "choices", options="a b")],
        measures=[measure("m", formula)],
    )
    found = assessed(under, {"x": {"low": 2, "high": 4}, "y": 10, "s": ["a"]}).measures[0]
    assert (found.low, found.high) == wanted


@pytest.mark.parametrize(
    ("answer", "counted", "has"),
    [
        (["a"], (1, 1), (1, 1)),
        (["b"], (1, 1), (0, 0)),
        ([], (0, 0), (0, 0)),
        (["a", "b"], (2, 2), (1, 1)),
        ("not known", (0, 2), (0, 1)),
        ({"not_applicable": "-"}, (None, None), (9, 9)),
    ],
)
def test_several_choices_are_counted_and_looked_into(
    answer: object, counted: tuple[float | None, ...], has: tuple[float, ...]
) -> None:
    under = method(
        [question("s", "choices", options="a b", not_applicable=answer != "not known")],
        measures=[measure("m", "count(s)"), measure("n", "or_else(1 if has(s, a) else 0, 9)")],
    )
    first, second = assessed(under, {"s": answer}).measures
    assert ((first.low, first.high), (second.low, second.high)) == (counted, has)


@pytest.mark.parametrize(
    ("answer", "equal", "other"),
    [
        ("x", (1, 1), (0, 0)),
        ("y", (0, 0), (1, 1)),
        (None, (0, 9), (0, 9)),
        ({"not_applicable": "-"}, (9, 9), (9, 9)),
    ],
)
def test_a_choice_that_does_not_apply_is_neither_one_option_nor_another(
    answer: object, equal: tuple[float, float], other: tuple[float, float]
) -> None:
    under = method(
        [question("c", "choice", options="x y", not_applicable=True)],
        measures=[
            measure("m", "or_else(1 if c == x else 0, 9)"),
            measure("n", "or_else(1 if c != x else 0, 9)"),
        ],
    )
    first, second = assessed(under, {"c": answer} if answer else {}).measures
    assert ((first.low, first.high), (second.low, second.high)) == (equal, other)


def test_several_choices_that_may_not_apply_stay_open() -> None:
    under = method(
        [question("s", "choices", options="a b", not_applicable=True)],
        measures=[measure("n", "or_else(1 if has(s, a) else 0, 9)")],
        rules=[rule("r", "has(s, a)"), rule("never", "has(s, a) and not has(s, a)")],
    )
    result = assessed(under)
    assert (result.measures[0].low, result.measures[0].high) == (0, 9)
    assert [finding.rule for finding in result.findings] == ["never", "r"]


def test_a_condition_is_no_number_and_a_number_no_condition() -> None:
    places = Places({})
    with pytest.raises(TypeError, match="not a number"):
        closures.number(Not(Number(1)), places)
    with pytest.raises(TypeError, match="not a condition"):
        closures.condition(Number(1), places)


@pytest.mark.parametrize(
    ("computed", "declared", "wanted"),
    [
        (UNITS["pounds"], UNITS["pounds"], True),
        (FREE, UNITS["pounds"], True),
        (FREE, UNITS["date"], True),
        (PURE, UNITS["months"], True),
        (PURE, UNITS["percent"], True),
        (PURE, UNITS["pounds"], False),
        (UNITS["pounds"], UNITS["months"], False),
        (UNITS["months"], PURE, False),
        (Unit(pounds=-1), PURE, False),
    ],
)
def test_which_units_a_measure_may_declare(computed: Unit, declared: Unit, *, wanted: bool) -> None:
    assert fits(computed, declared) is wanted


def test_a_weight_is_for_both_or_for_one() -> None:
    assert (
        weight_for(30, "board"),
        weight_for({"board": 20}, "board"),
        weight_for({"board": 20}, "commissioner"),
    ) == (30, 20, 0)


def test_all_actions_of_one_perspective_make_the_relief() -> None:
    def act(name: str, by: float, **more: object) -> Data:
        effect = {"factor": "harm", "side": "impact", "by": by, "reason": REASON}
        return {
            "id": name,
            "title": "-",
            "text": "-",
            "who": "mutual",
            "effort": "small",
            "effects": [effect],
            **more,
        }

    under = method(
        [question("a")], actions=[act("one", 0.5), act("two", 1), act("three", 2, asks=["commissioner"])]
    )
    assert prepare(under, "board", "full").relief == {("harm", "impact"): 1.5}
    assert prepare(under, "commissioner", "full").relief == {("harm", "impact"): 3.5}


def test_the_smallest_method_gives_a_result() -> None:
    result = assessed(method([]))
    assert (result.risks, result.benefits, result.verdict.id) == ((), (), "anything")
    assert method_data([])["risks"] == []
    assert benefit("a")["strength"] == ()
