"""Cells as answers to questions."""

from datetime import date, datetime

import pytest

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Kind, Option, Question
from mutualrisk.exchange.spreadsheet_file.book import Cell, Content, ErrorValue
from mutualrisk.exchange.written.answer import answer


def _asked(kind: Kind) -> Question:
    options = {
        "all_kept": Option(text="All were kept"),
        "some": Option(text={"commissioner": "The bidder lost some, or one", "board": "We lost some"}),
    }
    return Question(id="x", section="s", type=kind, text="?", why="?", options=options)


def _cell(value: Content, *, percent: bool = False, formula: str = "") -> Cell:
    return Cell(1, 1, value, formula, percent)


TAKEN: list[tuple[Kind, Content, object]] = [
    ("money", 1200.0, 1200.0),
    ("money", "£1.2m", 1_200_000.0),
    ("number", "42", 42.0),
    ("months", "1 year", 12.0),
    ("percent", "45%", 45.0),
    ("date", date(2025, 3, 31), "2025-03-31"),
    ("date", datetime(2025, 3, 31, 12), "2025-03-31"),  # noqa: DTZ001 - a sheet has no zone
    ("date", "31 March 2025", "2025-03-31"),
    ("date", 45747.0, "2025-03-31"),
    ("yes_no", True, "yes"),
    ("yes_no", "N", "no"),
    ("choice", "all_kept", "all_kept"),
    ("choice", "all  were KEPT.", "all_kept"),
    ("choice", "We lost some", "some"),
    ("choices", "All were kept; The bidder lost some, or one", ("all_kept", "some")),
    ("choices", "The bidder lost some, or one", ("some",)),
    ("choices", "all_kept, some", ("all_kept", "some")),
    ("choices", "• All were kept\n• We lost some", ("all_kept", "some")),
    ("choices", "none", ()),
    ("text", "Free text", "Free text"),
    ("text", 12.0, "12"),
]


@pytest.mark.parametrize(("kind", "content", "expected"), TAKEN)
def test_a_cell_answers_its_question(kind: Kind, content: Content, expected: object) -> None:
    read = answer(_asked(kind), _cell(content))
    assert read.value is not None
    assert read.value.value == expected


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("money", "lots"), ("money", True), ("money", date(2025, 3, 31)), ("date", "soon"), ("date", 12.0),
        ("yes_no", "maybe"), ("yes_no", "x"), ("choice", "All was kept"), ("choices", "all_kept; nothing"),
        ("text", "x" * 5_001), ("money", ErrorValue("#REF!")), ("text", ErrorValue("#N/A")),
    ],
)  # fmt: skip
def test_what_cannot_be_an_answer_says_why_and_what_to_do(kind: Kind, content: Content) -> None:
    read = answer(_asked(kind), _cell(content))
    assert read.value is None
    assert read.fault.endswith((".", "?"))


def test_a_formula_without_a_saved_outcome_is_named_and_one_with_it_is_read() -> None:
    assert "was not saved" in answer(_asked("money"), _cell(None, formula="=A1")).fault
    assert answer(_asked("money"), _cell(5.0, formula="=A1")).value == Answer(value=5.0)


@pytest.mark.parametrize("text", ["not known", "TBC", "?", "Don’t know", "n/k"])
def test_not_known_is_a_state_of_its_own(text: str) -> None:
    assert answer(_asked("money"), _cell(text)).value == Answer(not_known=True)


@pytest.mark.parametrize(
    ("text", "reason"), [("n/a", ""), ("N/A: no such scheme", "no such scheme"), ("Not applicable", "")]
)
def test_what_does_not_apply_keeps_its_reason(text: str, reason: str) -> None:
    assert answer(_asked("choice"), _cell(text)).value == Answer(not_applicable=reason)


def test_a_percentage_of_a_sheet_is_in_per_cent_and_a_bare_fraction_is_doubted() -> None:
    assert answer(_asked("percent"), _cell(0.07, percent=True)).value == Answer(value=7.0)
    assert answer(_asked("percent"), _cell(0.07)).doubt
    assert answer(_asked("money"), _cell(0.07, percent=True)).doubt


def test_thousands_of_a_heading_are_worked_in_once() -> None:
    assert answer(_asked("money"), _cell(1_200.0), 1_000).value == Answer(value=1_200_000.0)
    assert answer(_asked("money"), _cell("£1,200"), 1_000).value == Answer(value=1_200_000.0)
    assert answer(_asked("money"), _cell("£1.2m"), 1_000).value == Answer(value=1_200_000.0)
    assert answer(_asked("number"), _cell(12.0), 1_000).value == Answer(value=12.0)
    assert answer(_asked("money"), _cell(1.0), 1_000).derived == "1 times 1,000, as its heading says."
