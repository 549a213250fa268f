"""The language of formulas: what it reads, what it refuses, and that nothing brings it down."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import FREE, PURE, UNITS, Symbol, Unit, names
from mutualrisk.domain.expression_text import ExpressionFault, read_condition, read_number

SYMBOLS = {
    "turnover": Symbol("turnover", "number", UNITS["pounds"]),
    "reserves": Symbol("reserves", "number", UNITS["pounds"]),
    "notice": Symbol("notice", "number", UNITS["months"]),
    "staff": Symbol("staff", "number", PURE),
    "started": Symbol("started", "number", UNITS["date"]),
    "assessment_date": Symbol("assessment_date", "number", UNITS["date"]),
    "guarantor": Symbol("guarantor", "condition", options=("yes", "no")),
    "insolvent": Symbol("insolvent", "condition"),
    "stage": Symbol("stage", "choice", options=("new", "young", "old")),
    "plans": Symbol("plans", "choices", options=("legal", "financial")),
}

N, Name, Flag = tree.Number, tree.Name, tree.Flag
TURNOVER, RESERVES, STAFF = Name("turnover"), Name("reserves"), Name("staff")


@pytest.mark.parametrize(
    ("text", "node", "unit"),
    [
        ("20", N(20), FREE),
        ("0.5", N(0.5), FREE),
        ("1e3", N(1000), FREE),
        ("turnover", TURNOVER, UNITS["pounds"]),
        ("+staff", STAFF, PURE),
        ("-staff", tree.Negative(STAFF), PURE),
        ("turnover + reserves", tree.Arithmetic("+", TURNOVER, RESERVES), UNITS["pounds"]),
        ("turnover - 1000", tree.Arithmetic("-", TURNOVER, N(1000)), UNITS["pounds"]),
        ("1000 - turnover", tree.Arithmetic("-", N(1000), TURNOVER), UNITS["pounds"]),
        ("2 * turnover", tree.Arithmetic("*", N(2), TURNOVER), UNITS["pounds"]),
        ("turnover / reserves", tree.Arithmetic("/", TURNOVER, RESERVES), PURE),
        ("turnover / staff", tree.Arithmetic("/", TURNOVER, STAFF), UNITS["pounds"]),
        ("1 / turnover", tree.Arithmetic("/", N(1), TURNOVER), Unit(pounds=-1)),
        ("notice / 12", tree.Arithmetic("/", Name("notice"), N(12)), UNITS["months"]),
        ("turnover / notice", tree.Arithmetic("/", TURNOVER, Name("notice")), UNITS["pounds"]),
        ("2 * 3", tree.Arithmetic("*", N(2), N(3)), FREE),
        ("min(turnover, reserves, 5)", tree.Call("min", (TURNOVER, RESERVES, N(5))), UNITS["pounds"]),
        ("max(1, staff)", tree.Call("max", (N(1), STAFF)), PURE),
        ("abs(turnover)", tree.Call("abs", (TURNOVER,)), UNITS["pounds"]),
        ("or_else(staff, 0)", tree.Call("or_else", (STAFF, N(0))), PURE),
        (
            "months_between(started, assessment_date)",
            tree.Call("months_between", (Name("started"), Name("assessment_date"))),
            UNITS["months"],
        ),
        ("count(plans)", tree.Count("plans"), PURE),
        ("1 if guarantor else 0", tree.Choose(Flag("guarantor"), N(1), N(0)), FREE),
        ("turnover if guarantor else 0", tree.Choose(Flag("guarantor"), TURNOVER, N(0)), UNITS["pounds"]),
        ("  staff\n +\t1 ", tree.Arithmetic("+", STAFF, N(1)), PURE),
    ],
)
def test_a_formula_is_read_with_its_unit(text: str, node: tree.Node, unit: Unit) -> None:
    assert read_number(text, SYMBOLS) == (node, unit)


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("guarantor", Flag("guarantor")),
        ("not guarantor", tree.Not(Flag("guarantor"))),
        ("guarantor == yes", Flag("guarantor")),
        ("guarantor == no", tree.Not(Flag("guarantor"))),
        ("guarantor != yes", tree.Not(Flag("guarantor"))),
        ("insolvent == yes", Flag("insolvent")),
        ("guarantor in (yes, no)", tree.Applies("guarantor")),
        ("turnover > 0", tree.Compare(">", TURNOVER, N(0))),
        ("turnover >= reserves", tree.Compare(">=", TURNOVER, RESERVES)),
        ("staff < 2", tree.Compare("<", STAFF, N(2))),
        ("staff <= 2", tree.Compare("<=", STAFF, N(2))),
        ("staff == 2", tree.Compare("==", STAFF, N(2))),
        ("staff != 2", tree.Compare("!=", STAFF, N(2))),
        (
            "0 < staff <= 3",
            tree.Logic("and", (tree.Compare("<", N(0), STAFF), tree.Compare("<=", STAFF, N(3)))),
        ),
        ("stage == new", tree.OneOf("stage", ("new",))),
        ("stage != new", tree.Not(tree.OneOf("stage", ("new",)))),
        ("stage in (new, young)", tree.OneOf("stage", ("new", "young"))),
        ("stage in [new]", tree.OneOf("stage", ("new",))),
        ("stage in {new}", tree.OneOf("stage", ("new",))),
        ("stage not in (new, young)", tree.Not(tree.OneOf("stage", ("new", "young")))),
        ("has(plans, legal)", tree.Has("plans", "legal")),
        ("applies(staff)", tree.Applies("staff")),
        ("applies(plans)", tree.Applies("plans")),
        ("guarantor and insolvent", tree.Logic("and", (Flag("guarantor"), Flag("insolvent")))),
        ("guarantor or insolvent", tree.Logic("or", (Flag("guarantor"), Flag("insolvent")))),
        (
            "not (guarantor and stage == old)",
            tree.Not(tree.Logic("and", (Flag("guarantor"), tree.OneOf("stage", ("old",))))),
        ),
    ],
)
def test_a_condition_is_read(text: str, node: tree.Node) -> None:
    assert read_condition(text, SYMBOLS) == node


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ("turnover.real", "A dot is not part of the language.", "method-format.md"),
        ("turnover[0]", "A square bracket is not part", "method-format.md"),
        ("lambda: 1", "A function is not part", "method-format.md"),
        ("f'{turnover}'", "A text is not part", "method-format.md"),
        ("[x for x in staff]", "ListComp is not part", "method-format.md"),
        ("(staff := 3)", "NamedExpr is not part", "method-format.md"),
        ("(1, 2)", "Tuple is not part", "method-format.md"),
        ("__import__('os')", "'__import__' is not a function", "Functions: min, max"),
        ("os.system('ls')", "'os.system' is not a function", "Functions: min, max"),
        ("eval('1')", "'eval' is not a function", "Functions: min, max"),
        ("abs(turnover, key=1)", "'abs' is not a function", "Functions: min, max"),
        ("max(*staff, 1)", "max was given 2 items.", "It takes 2 or more."),
        ("min(1)", "min was given 1 items.", "It takes 2 or more."),
        ("abs(1, 2)", "abs was given 2 items.", "It takes 1."),
        ("staff ** 2", "Only + - * and / may join numbers", "Multiply instead."),
        ("staff // 2", "Only + - * and / may join numbers", "Multiply instead."),
        ("staff % 2", "Only + - * and / may join numbers", "Multiply instead."),
        ("staff @ 2", "Only + - * and / may join numbers", "Multiply instead."),
        ("9 ** 9 ** 9 ** 9", "Only + - * and / may join numbers", "Multiply instead."),
        ("~staff", "`~` is not part of the language.", "Write `not`."),
        ("'new'", "'new' is not a number.", "Options stand bare"),
        ("True", "True is not a number.", "Options stand bare"),
        ("3j", "3j is not a number.", "Options stand bare"),
        ("None", "None is not a number.", "Options stand bare"),
        ("1e16", "The number is too large.", "Numbers go up to 1e+15."),
        ("1e999", "The number is too large.", "Numbers go up to 1e+15."),
        ("turnver", "'turnver' is not known.", "Did you mean 'turnover'?"),
        ("zzz", "'zzz' is not known.", "Name a question or a measure"),
        ("stage", "'stage' is a choice and stands alone.", "such as `stage == new`"),
        ("plans", "'plans' is a choice and stands alone.", "such as `plans == legal`"),
        ("turnover + notice", "Pounds and months are put together.", "Bring both to the same unit first."),
        ("turnover < started", "Pounds and a date are put together.", "Bring both to the same unit first."),
        ("staff + turnover", "A pure number and pounds are put together.", "Bring both"),
        ("max(turnover, notice)", "Pounds and months are put together.", "Bring both"),
        ("turnover if guarantor else notice", "Pounds and months are put together.", "Bring both"),
        ("1 / turnover + notice", "Pounds to the power -1 and months are put together.", "Bring both"),
        ("turnover * reserves", "The result is pounds times pounds", "Look at the brackets."),
        ("notice * notice", "The result is pounds times pounds, or months times months.", "Look at"),
        ("started * 2", "A date is multiplied or divided.", "Use months_between"),
        ("2 / started", "A date is multiplied or divided.", "Use months_between"),
        ("months_between(staff, staff)", "months_between takes two dates.", "Use questions of type date"),
        ("count(stage)", "'stage' does not take several answers.", "count reads questions of type choices."),
        ("has(turnover, legal)", "'turnover' does not take several answers.", "has reads questions"),
        ("has(plans, cheap)", "'cheap' is not an option of 'plans'.", "Options: legal, financial."),
        ("applies(1)", "'1' stands where the id of a question is needed.", "Write the id alone."),
        ("stage == yong", "'yong' is not an option of 'stage'.", "Did you mean 'young'?"),
        ("stage == 3", "'3' is not an option of 'stage'.", "Options: new, young, old."),
        ("insolvent == maybe", "'maybe' is not an option of 'insolvent'.", "Options: yes, no."),
        ("stage > new", "The options of 'stage' have no size.", "Use == != in or not in."),
        ("plans == legal", "'plans' takes several answers.", "Write `has(plans, …)` or `count(plans)`."),
        ("staff in (1, 2)", "`in` and `is` compare choices only.", "Compare numbers with"),
        ("staff is 2", "`in` and `is` compare choices only.", "Compare numbers with"),
        ("guarantor + 1", "'guarantor' is a condition, where a number is needed.", "Compare numbers only."),
        ("1 < guarantor", "'guarantor' is a condition, where a number is needed.", "Compare numbers only."),
        ("staff and guarantor", "'staff' is a number, where a condition is needed.", "Compare it"),
        ("not staff", "'staff' is a number, where a condition is needed.", "Compare it"),
        ("1 if staff else 0", "'staff' is a number, where a condition is needed.", "Compare it"),
        ("", "This cannot be read as a formula.", "Look near ''."),
        ("1 +", "This cannot be read as a formula.", "Look near '1 +'."),
        ("if", "This cannot be read as a formula.", "Look near 'if'."),
        ("a = 1", "This cannot be read as a formula.", "Look near"),
        ("import os", "This cannot be read as a formula.", "Look near"),
        ("staff; staff", "This cannot be read as a formula.", "Look near"),
        ("staff # people\n + 1", "A formula holds no comment", "Write it as `reason`."),
        ("staff\x00", "This cannot be read as a formula.", "Look near"),
        ("1" * 1_999, "", ""),
        ("staff " * 500, "The formula has 3,000 characters.", "Keep it below 2,000"),
        ("(" * 50 + "1" + ")" * 50, "The formula is nested too deeply.", "Split it"),
        ("-" * 100 + "1", "The formula is nested too deeply.", "Split it"),
        ("not " * 60 + "guarantor", "The formula is nested too deeply.", "Split it"),
        ("(" * 41 + "1" + ")" * 41, "The formula is nested too deeply.", "Split it"),
    ],
)
def test_what_is_refused_says_what_is_wrong_and_how_to_mend_it(text: str, what: str, remedy: str) -> None:
    with pytest.raises(ExpressionFault) as refused:
        read_number(text, SYMBOLS)
    assert what in refused.value.what
    assert remedy in refused.value.remedy
    assert str(refused.value) == f"{refused.value.what} {refused.value.remedy}"


def test_a_condition_is_refused_where_a_number_is_needed_and_the_other_way_round() -> None:
    with pytest.raises(ExpressionFault, match="a number is needed") as refused:
        read_number("staff > 1", SYMBOLS)
    assert refused.value.remedy == "Write a formula, or `1 if … else 0`."
    with pytest.raises(ExpressionFault, match="a condition is needed") as refused:
        read_condition("staff", SYMBOLS)
    assert refused.value.remedy == "Compare it, for example `… > 0`."


def test_nesting_up_to_forty_brackets_is_read() -> None:
    assert read_number("(" * 40 + "1" + ")" * 40, SYMBOLS).node == N(1)


def test_a_formula_of_two_thousand_characters_is_read() -> None:
    text = "staff" + " " * 1_990 + "+ 1"[:5]
    assert len(text) < 2_001
    assert read_number(text, SYMBOLS).unit == PURE
    with pytest.raises(ExpressionFault, match="2,001 characters"):
        read_number("1".rjust(2_001), SYMBOLS)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "(" * 100_000 + "1" + ")" * 100_000,
        "-" * 100_000 + "1",
        "-" * 1_999 + "1",
        "+-" * 999 + "1",
        "not " * 499 + "guarantor",
        "[" * 39 + "1" + "]" * 39,
        "1" + "+1" * 999,
        "9" * 1_999,
        "9**" * 600 + "9",
        "1 if 1 else " * 160 + "1",
        "f(" * 39 + ")" * 39,
        "a." * 900 + "a",
        "a" + "[0]" * 600,
        "lambda: " * 240 + "1",
        "\x00" * 1_000,
        "'" * 1_999,
        "\\" * 1_999,
        "é" * 1_000,
        "\ud800",
        "\r\n" * 900 + "1",
        "# comment",
        "applies(" + "1+" * 900 + "1)",
        "stage == " + "1+" * 900 + "1",
        "x" + ".a" * 900 + "()",
        "has(plans, " + "-" * 1_900 + "1)",
        "1 < " * 400 + "1",
        "staff and " * 190 + "staff",
    ],
    ids=lambda text: text[:12],
)
def test_a_hostile_text_is_refused_in_bounded_time(text: str) -> None:
    started = time.process_time()
    assert all(len(str(fault)) < 500 for fault in refusals(text))
    assert time.process_time() - started < 2


def refusals(text: str) -> list[ExpressionFault]:
    """How a text is refused as a number and as a condition. Anything else that is raised goes through."""
    found = []
    for read in (read_number, read_condition):
        try:
            read(text, SYMBOLS)
        except ExpressionFault as fault:
            found.append(fault)
    return found


WORDS = [
    "**",
    "==",
    "in",
    "not",
    "and",
    "or",
    "if",
    "else",
    "new",
    "legal",
    "has",
    "count",
    "max",
    "1",
    "0.5",
    "1e9",
    "lambda",
    ":",
    "\x00",
    "\n",
]
PIECES = st.sampled_from([*SYMBOLS, *WORDS, *"+-*/()<>=,.[]'\""])


@settings(max_examples=300)
@given(st.text() | st.lists(PIECES, max_size=25).map(" ".join))
@example("1e308 * 1e308")
@example("()")
@example("max()")
def test_any_text_is_read_or_refused_and_never_anything_else(text: str) -> None:
    refused = refusals(text)
    assert refused, "a text cannot be a number and a condition at once"
    assert all(fault.what and fault.remedy for fault in refused)


def test_the_names_behind_a_formula_are_all_that_it_reads() -> None:
    text = "abs(turnover) + (reserves if guarantor and not has(plans, legal) and stage == new else 0)"
    found = names(read_number(text + " + 0 * max(turnover, 1)", SYMBOLS).node)
    assert found == {"turnover", "reserves", "guarantor", "plans", "stage"}
    assert names(read_condition("count(plans) > 1 or applies(staff)", SYMBOLS)) == {"plans", "staff"}
    assert tree.children(N(1)) == ()


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        (UNITS["date"], "a date"),
        (UNITS["pounds"], "pounds"),
        (Unit(pounds=-1), "pounds to the power -1"),
        (UNITS["months"], "months"),
        (UNITS["percent"], "a pure number"),
    ],
)
def test_a_unit_is_said_in_words(unit: Unit, words: str) -> None:
    assert str(unit) == words
