"""Whatever people and methods hold, the workbook is whole, follows its schema, and computes the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.engine.spreadsheet.sheet import Formula
from mutualrisk.reports.workbook.draft import draft
from mutualrisk.reports.workbook.limits import depth
from mutualrisk.reports.writing import workbook_of
from tests import small_method as small
from tests.reports import reading, rich_case
from tests.spreadsheet import books, comparing, office
from tests.spreadsheet.office import Office
from tests.spreadsheet.test_package import faults

NAME = ("Fernleaf أهلا́ 😀\x07 =1+1 <b> & " * 20)[:300]
NASTY = '=1+1 "quoted" FILTER(A1) _xlfn.LET( <b>&amp;</b> 😀 \x0b ]]> \u202e '


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("office"))
    yield made
    made.end()


def nasty_method() -> Method:
    """A method whose own texts are like formulas, mark-up and what may be typed in place of an answer."""
    options = {
        "first": {"text": "Not known"}, "second": {"text": "not known "}, "third": {"text": "= 1 + 1"},
        "fourth": {"text": "*?~ wild"}, "fifth": {"text": NASTY}, "sixth": {"text": "x" * 400},
    }  # fmt: skip
    levels = {option: 1 + number * 0.7 for number, option in enumerate(options)}
    sized = small.signal("size", curve={0: 1, 9: 5})
    return small.method(
        [
            small.question("kind", "choice", options=options, not_applicable=True),
            small.question("several", "choices", options=options),
            small.question("size", "money", minimum=0),
        ],
        measures=[small.measure("twice", "size * 2", "pounds")],
        risks=[small.risk("harm", [small.signal("kind", levels=levels)], [sized]) | {"title": NASTY}],
        rules=[
            small.rule("long", "twice > 1", text=NASTY * 60 + " {twice} {kind} {several}", says='"' * 500),
            small.rule("steep", "kind == third", "raise", factor="harm", side="likelihood", by=1, text=NASTY),
        ],
    )  # fmt: skip


ANSWERS: tuple[small.Data, ...] = (
    {"kind": "first", "several": ["first", "fifth"], "size": 3.0},
    {"kind": "second", "several": [], "size": 1.5e6},
    {"kind": "third", "several": ["third"], "size": {"low": 1.0, "high": 12.0}},
    {"kind": "fourth", "several": {"not_known": True}, "size": 0.0},
    {"kind": "fifth", "size": 1e15},
    {"kind": "sixth", "several": ["sixth", "second"]},
    {"kind": {"not_applicable": "none"}, "size": {"not_known": True}},
    {},
)


@pytest.mark.slow
@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed")
def test_a_method_s_own_texts_spoil_no_formula(running: Office, tmp_path: Path) -> None:
    under = nasty_method()
    book = books.opened(running, tmp_path, under, small.case(ANSWERS[0])[0])
    assert faults((tmp_path / "book.xlsx").read_bytes(), tmp_path) == []
    for answers in ANSWERS:
        assert books.wrong_after(running, book, under, small.case(answers)[0]) == []


def test_long_and_foreign_names_and_a_thousand_long_notes(tmp_path: Path) -> None:
    data = rich_case.case_data(name=NAME)
    kept = {
        f"old_{number}": {"value": "kept", "note": f"{number} " + "word " * 998} for number in range(1_000)
    }
    data["assessments"][0]["answers"] |= kept
    made = workbook_of(rich_case.judged(rich_case.method(), Case.model_validate(data)))
    assert faults(made, tmp_path) == []
    notes = {
        cell.value for cell in reading.cells(made) if cell.parent.title == "Answers" and cell.column == 11
    }
    assert {note["note"] for note in kept.values()} <= notes


def test_what_no_spreadsheet_takes_is_a_value_and_said_to_be() -> None:
    steep = small.signal("size", curve={float(x): 1 + 4 * x / 99 for x in range(100)})
    under = small.method(
        [small.question("size", "number", minimum=0)],
        risks=[small.risk("harm", [steep], [steep])],
    )
    made = books.judged(under, small.case({"size": 7.5})[0])
    pages = draft(made).pages
    formulas = [one for *_, one in comparing.cells(draft(made)) if isinstance(one, Formula)]
    assert all(len(one.text) <= 8_192 and depth(one.text) <= 64 for one in formulas)
    guide = next(page.sheet for page in pages if page.sheet.name == "Method")
    assert any("Not live" in str(row) for row in guide.rows)
    assert not any("Not live" in str(row) for row in draft(rich_case.rich()).pages[9].sheet.rows)
