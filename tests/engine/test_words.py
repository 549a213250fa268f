"""Values in words, and the texts that hold them."""

import pytest

from mutualrisk.domain.expression_text import ExpressionFault
from mutualrisk.domain.question import Question
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.ranges import MaybeInterval
from mutualrisk.engine.texts import template, unit_of
from mutualrisk.engine.words import amount, english, trimmed
from tests.small_method import DAY, assessed, measure, method, question, rule, the_finding

INF = float("inf")


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (0, "pounds", "£0"),
        (-0.2, "pounds", "£0"),
        (1234.4, "pounds", "£1,234"),
        (-1234, "pounds", "−£1,234"),
        (999_999, "pounds", "£999,999"),
        (999_999.7, "pounds", "£1 million"),
        (1_000_000, "pounds", "£1 million"),
        (28_400_000, "pounds", "£28.4 million"),
        (-28_450_000, "pounds", "−£28.45 million"),
        (1.5e9, "pounds", "£1,500 million"),
        (68, "percent", "68%"),
        (2.25, "percent", "2.2%"),
        (1, "months", "1 month"),
        (1.04, "months", "1 month"),
        (1.6, "months", "1.6 months"),
        (-1, "months", "−1 months"),
        (0, "months", "0 months"),
        (3.24, "times", "3.2 times"),
        (0.256, "times", "0.26 times"),
        (1, "times", "1 times"),
        (739_470, "date", "7 August 2025"),
        (0, "date", "1 January 1900"),
        (1e9, "date", "31 December 2199"),
        (12.345, "number", "12.35"),
        (12_345, "people", "12,345"),
        (-0.001, "number", "0"),
        (100, "number", "100"),
        (INF, "pounds", "without limit"),
        (-INF, "date", "without limit"),
    ],
)
def test_an_amount_is_written_as_people_write_it(value: float, unit: str, words: str) -> None:
    assert amount(value, unit) == words


def test_idle_noughts_are_left_out_but_not_whole_tens() -> None:
    assert [trimmed(x, 2) for x in (10.0, 10.10, 0.004, -0.004)] == ["10", "10.1", "0", "0"]
    assert trimmed(100, 0) == "100"


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (None, "does not apply"),
        ((INF, -INF, 2), "does not apply"),
        ((1000, 1000, 0), "£1,000"),
        ((1000, 2000, 0), "between £1,000 and £2,000"),
        ((1000, 1000.2, 0), "£1,000"),
        ((1000, INF, 0), "at least £1,000"),
        ((-INF, 1000, 0), "at most £1,000"),
        ((-INF, INF, 0), "not known"),
    ],
)
def test_what_is_open_is_said_with_its_ends(held: MaybeInterval, words: str) -> None:
    assert english().interval(held, "pounds") == words


@pytest.mark.parametrize(
    ("held", "unit", "words"),
    [
        ((0, 1, 0), "months", "between 0 and 1 month"),
        ((1, 2, 0), "months", "between 1 and 2 months"),
        ((1, INF, 0), "months", "at least 1 month"),
        ((-INF, 2, 0), "months", "at most 2 months"),
        ((0.5, 2, 0), "times", "between 0.5 and 2 times"),
        ((INF, -INF, 0), "times", "does not apply"),
        ((-INF, INF, 0), "times", "not known"),
    ],
)
def test_a_unit_that_is_a_word_is_said_once_of_a_range(held: MaybeInterval, unit: str, words: str) -> None:
    assert english().interval(held, unit) == words
    assert english().worder(unit)(held) == words


@pytest.mark.parametrize(
    ("kind", "held", "words"),
    [
        ("yes_no", 1, "yes"),
        ("yes_no", 2, "no"),
        ("yes_no", 4, "does not apply"),
        ("yes_no", 3, "not known"),
        ("yes_no", 5, "yes"),
        ("choice", 0b001, "does not apply"),
        ("choice", 0b010, "Round"),
        ("choice", 0b100, "Square"),
        ("choice", 0b110, "not known"),
        ("choice", 0b011, "Round"),
        ("choices", None, "does not apply"),
        ("choices", (0, 0, 0), "none of these"),
        ("choices", (0b110, 0b110, 0), "Round; Square"),
        ("choices", (0b100, 0b100, 0), "Square"),
        ("choices", (0, 0b110, 0), "not known"),
        ("money", None, "does not apply"),
        ("money", (5, 5, 0), "£5"),
        ("percent", (5, 6, 0), "between 5% and 6%"),
        ("months", (5, 5, 0), "5 months"),
        ("number", (5, 5, 0), "5"),
    ],
)
def test_an_answer_is_said_in_the_methods_words(kind: str, held: object, words: str) -> None:
    asked = Question.model_validate(question("a", kind, options="round square"))
    assert english().answer(asked, held, "board") == words


# -- texts that hold values

METHOD = method(
    [
        question("turnover", "money", minimum=0),
        question("contract", "money", minimum=0),
        question("shape", "choice", options="round square"),
        question("ready", "yes_no"),
        question("starts", "date"),
    ],
    measures=[
        measure("share", "contract / turnover * 100", "percent"),
        measure("big", "share > 50", "yes_no"),
    ],
    rules=[
        rule(
            "told",
            "applies(turnover)",
            text="  {turnover}, {share},\n {contract / turnover:times}: {shape}, {starts}. ",
        ),
        rule(
            "plain",
            "applies(turnover)",
            text="{contract + turnover} and {2 * 3}",
            says="{months_between(starts, assessment_date)}",
        ),
        rule("reads", "big or ready or shape == round"),
    ],
)
ALL = {"turnover": 2_000_000, "contract": 500_000, "shape": "round", "ready": "no", "starts": "2025-03-01"}


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (ALL, "£2 million, 25%, 0.25 times: Round, 1 March 2025."),
        (
            {**ALL, "contract": {"low": 500_000, "high": 1_000_000}},
            "£2 million, between 25% and 50%, between 0.25 and 0.5 times: Round, 1 March 2025.",
        ),
        (
            {**ALL, "contract": "not known"},
            "£2 million, an unknown share, an unknown multiple of: Round, 1 March 2025.",
        ),
        ({**ALL, "shape": "not known"}, "£2 million, 25%, 0.25 times: not known, 1 March 2025."),
        (
            {**ALL, "turnover": 0},
            "£0, an inapplicable share, an inapplicable multiple of: Round, 1 March 2025.",
        ),
        ({}, "An unknown sum, an unknown share, an unknown multiple of: not known, an unknown date."),
    ],
)
def test_a_text_is_filled_with_values(answers: dict[str, object], told: str) -> None:
    found = the_finding(assessed(METHOD, answers), "told")
    assert found is not None
    assert found.text == told


def test_a_formula_without_a_stated_unit_has_its_own() -> None:
    found = the_finding(assessed(METHOD, ALL), "plain")
    assert found is not None
    assert found.text == "£2.5 million and 6"
    assert found.says == "12 months"


def test_a_finding_lists_what_it_read() -> None:
    found = the_finding(assessed(METHOD, ALL), "reads")
    assert found is not None
    assert [(read.id, read.label, read.value) for read in found.reads] == [
        ("big", "Big", "no"),
        ("ready", "What of ready?", "no"),
        ("shape", "What of shape?", "Round"),
    ]
    unread = the_finding(assessed(METHOD, {**ALL, "turnover": "not known", "shape": "not known"}), "reads")
    assert unread is not None
    assert [read.value for read in unread.reads] == ["not known", "no", "not known"]
    assert not unread.certain


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{turnover:euros}", "'euros' is not a unit."),
        ("{turnovr}", "'turnovr' is not known."),
        ("{shape == round}", "a number is needed"),
        ("{turnover + starts}", "are put together"),
        ("{__import__('os')}", "is not a function"),
    ],
)
def test_a_hole_that_cannot_be_filled_is_refused(text: str, what: str) -> None:
    with pytest.raises(ExpressionFault, match=what):
        template(text, prepare(METHOD, "board", "full").reader)


def test_a_symbol_says_its_unit() -> None:
    known = prepare(METHOD, "board", "full").places.symbols
    assert [unit_of(known[name]) for name in ("turnover", "starts", "share")] == ["pounds", "date", "percent"]
    assert DAY
