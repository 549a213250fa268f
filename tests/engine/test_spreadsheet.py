"""The third back-end by itself: trees written again, and what stands in a sheet of formulas."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_text import read_condition, read_number
from mutualrisk.domain.method import Method
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.spreadsheet import logic, text
from mutualrisk.engine.spreadsheet.amounts import spoken
from mutualrisk.engine.spreadsheet.calculation import widest
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.sheet import HEAD, Formula, Sheet, letters
from mutualrisk.engine.spreadsheet.spelling import spelt, spelt_number
from mutualrisk.engine.spreadsheet.thresholds import Thresholds, lines
from mutualrisk.engine.symbols import symbols
from mutualrisk.store.method_files import load_method
from tests import small_method as small
from tests.strategies import methods

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def real() -> Method:
    return load_method(ROOT / "resources" / "methods" / "public-service-mutuals").method


def conditions(method: Method) -> list[Node]:
    known = symbols(method)
    shown = (question.visible_when for question in method.questions)
    needed = (measure.needs for measure in method.measures)
    return [read_condition(one, known) for one in (*(r.when for r in method.rules), *shown, *needed) if one]


def numbers(method: Method) -> list[Node]:
    known = symbols(method)
    return [read_number(m.formula, known).node for m in method.measures if m.unit != "yes_no"]


def test_every_tree_of_the_real_method_is_read_back_as_it_was(real: Method) -> None:
    known = symbols(real)
    for node in conditions(real):
        assert read_condition(spelt(node), known) == node
    for node in numbers(real):
        assert read_number(spelt(node), known).node == node


@given(methods())
def test_so_is_every_tree_of_any_method(data: small.Data) -> None:
    method = Method.model_validate(data)
    known = symbols(method)
    for node in conditions(method):
        assert read_condition(spelt(node), known) == node
    for node in numbers(method):
        assert read_number(spelt(node), known).node == node


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_to_the_last_bit(value: float) -> None:
    assert float(spelt_number(value)) == value
    assert float(text.literal(value)) == value


def test_the_lines_of_a_rule_are_the_numbers_that_it_compares_with(real: Method) -> None:
    rule = next(rule for rule in real.rules if rule.id == "assessment_summary_due")
    found = [line.value for line in lines(read_condition(rule.when, symbols(real)))]
    assert sorted(found) == [135018, 207720, 663540]


def test_everything_that_moves_a_score_is_an_entry_with_a_name(real: Method) -> None:
    names = set(Thresholds(prepare(real, "commissioner", "full")).sheet.names)
    assert {"cut.high", "limit.actions.levels", "evidence.relied_from", "limit.contract_to_turnover"} <= names
    assert {
        "weight.reserves.likelihood.months_of_reserves",
        "effect.arrears_floor",
        "line.accounts_are_old",
    } <= names


def test_what_rests_on_a_stated_limit_may_be_anything() -> None:
    under = small.method(
        [small.question("a", "number", minimum=0, maximum=5), small.question("b", "number", minimum=0)],
        measures=[
            small.measure("share", "a / b", needs="b > 0", otherwise=3),
            small.measure("more", "share * 2"),
        ],
    )
    program = prepare(under, "board", "full")
    low, high, _ = widest(program)[program.places.of["more"]]
    assert (low, high) == (-2e15, float("inf"))


def test_a_formula_on_its_own_sheet_names_cells_without_it() -> None:
    sheet, other = Sheet("One", "", ("A", 9)), Sheet("An other", "", ("A", 9))
    row = sheet.add(Formula(f"{sheet.at(0, 9)}+{other.at(27, 2)}", 1.0))
    assert row == HEAD + 1
    assert sheet.rows[0][0] == Formula("A9+'An other'!AB2", 1.0)
    assert [letters(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_what_is_certain_is_left_out_of_conditions() -> None:
    assert text.all_of(["1", "A1", "A1"]) == "A1"
    assert text.all_of(["A1", "0"]) == "0"
    assert text.any_of([]) == "0"
    assert text.any_of(["0", "A1", "B1"]) == "OR(A1,B1)"
    assert text.when("1", "2", "3") == "2"
    assert logic.sure(Truth("1", "0", "0")) == "1"
    assert text.negated("-A1") == "A1"


def test_long_words_are_written_in_pieces_that_a_formula_may_hold() -> None:
    pieces = spoken('a "b" ' * 100).split('"&"')
    assert len(pieces) == 5
    assert spoken("") == '""'
