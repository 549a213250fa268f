"""What a form says of each answer while somebody fills it in, as LibreOffice works it out."""

from collections.abc import Iterator

import pytest

from tests.exchange.answers_book import forms
from tests.exchange.answers_book.forms import SHEET, Form
from tests.exchange.answers_book.test_bad_input import method
from tests.spreadsheet import office
from tests.spreadsheet.office import Change, Office

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed"),
]

Entries = dict[tuple[str, str], float | str]
INSTEAD = "If you cannot answer"
CASES: list[tuple[str, Entries, str]] = [
    ("turnover", {}, "To do"),
    ("turnover", {("turnover", "Answer"): 5.0}, "Answered"),
    ("turnover", {("turnover", "Answer"): "five"}, "Check: this cannot be read"),
    ("turnover", {("turnover", "Answer"): -5.0}, "Check: this cannot be read"),
    ("turnover", {("turnover", "Or at least"): 5.0}, "Check: both ends, lower first"),
    (
        "turnover",
        {("turnover", "Or at least"): 5.0, ("turnover", "and at most"): 1.0},
        "Check: both ends, lower first",
    ),
    ("turnover", {("turnover", "Or at least"): 1.0, ("turnover", "and at most"): 5.0}, "Answered"),
    (
        "turnover",
        {("turnover", "Answer"): 3.0, ("turnover", "and at most"): 5.0},
        "Check: one number or two ends",
    ),
    ("turnover", {("turnover", INSTEAD): "Not known"}, "Not known"),
    (
        "turnover",
        {("turnover", INSTEAD): "Not known", ("turnover", "Answer"): 1.0},
        "Check: clear one of the two",
    ),
    ("leavers", {("leavers", INSTEAD): "Does not apply"}, "Check: say why in the note"),
    (
        "leavers",
        {("leavers", INSTEAD): "Does not apply", ("leavers", "Note"): "No staff yet"},
        "Does not apply",
    ),
    ("papers", {("papers", "Answer"): "Some"}, "Answered"),
    ("papers", {("papers", "Answer"): "Plenty"}, "Check: this cannot be read"),
    ("insured", {("insured", "Answer"): "Yes"}, "Answered"),
    ("insured", {("insured", "Answer"): "maybe"}, "Check: this cannot be read"),
    ("started", {("started", "Answer"): 45_000.0}, "Answered"),
    ("started", {("started", "Answer"): "soon"}, "Check: this cannot be read"),
    ("areas", {("areas.north", "Answer"): "Yes"}, "Answered"),
    ("areas", {("areas.north", "Answer"): "No"}, "To do"),
    ("areas", {("areas", "Answer"): "None of these"}, "Answered"),
    (
        "areas",
        {("areas", "Answer"): "None of these", ("areas.north", "Answer"): "Yes"},
        "Check: clear one of the two",
    ),
    ("remark", {("remark", "Answer"): "Words"}, "Answered"),
    ("remark", {("remark", "Answer"): "  "}, "Check: this cannot be read"),
]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("office"))
    yield made
    made.end()


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Form:
    """A questionnaire with one question of each kind."""
    return forms.form(method(), tmp_path_factory.mktemp("form"))


def place(form: Form, id_: str, head: str) -> str:
    """Where something is typed."""
    return f"{chr(ord('A') + form.columns[head] - 1)}{form.rows[id_]}"


@pytest.mark.parametrize(("question", "entries", "says"), CASES)
def test_each_answer_is_told_what_is_still_to_do(
    running: Office, form: Form, question: str, entries: Entries, says: str
) -> None:
    running.open(form.path)
    values = running.set([Change(SHEET, place(form, *key), value) for key, value in entries.items()])
    assert values[SHEET][form.rows[question] - 1][form.columns["State"] - 1] == says
    done, check = says in ("Answered", "Not known", "Does not apply"), says.startswith("Check")
    words = f"{int(done)} of 9 answered" + (", 1 to check" if check else "")
    assert values[SHEET][2][0] == words
    assert words in {str(row[0]) for row in values["Start here"]}
