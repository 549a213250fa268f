"""Whatever is done to a questionnaire, it is read or refused, never more than that, and soon."""

import zipfile
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.cell import Cell

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.offer import Offer
from mutualrisk.engine import offers
from mutualrisk.store.case_file import CaseFile, save_case
from tests.engine.random_cases import random_case, seeded
from tests.exchange.answers_book import forms
from tests.exchange.answers_book.forms import Form
from tests.reports import rich_case
from tests.spreadsheet.office import Change

VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(-1e30, 1e30),
    st.dates(), st.datetimes(),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"], max_codepoint=0x2FFF), max_size=40),
    st.sampled_from(("No", "Not known", "n/a", "#REF!", "=1/0", "£1m", "45%", "1-2", "D9")),
)  # fmt: skip
SHEETS = ("Questions", "Start here", "Documents", "Form")
PLACES = st.tuples(st.integers(1, 40), st.integers(1, 14), VALUES)


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Form:
    """A questionnaire that nobody touched."""
    return forms.form(rich_case.method(), tmp_path_factory.mktemp("form"))


@settings(max_examples=40, deadline=None)
@given(typed=st.lists(PLACES, max_size=25), sheet=st.sampled_from(SHEETS))
def test_anything_may_be_typed_anywhere(form: Form, typed: list[tuple[int, int, Any]], sheet: str) -> None:
    def change(book: Workbook) -> None:
        for row, column, value in typed:
            at = forms.sheet(book, sheet).cell(row, column)
            if isinstance(at, Cell):
                at.value = value

    read_or_refused(form, form.changed(change))


def read_or_refused(form: Form, path: Path) -> None:
    """Read a file, and take all that it offers into a case that can still be saved."""
    try:
        offer = form.read(path)
    except Faulty as fault:
        refusal = fault.issues
    else:
        taken_in(form, path, offer)
        refusal = offer.unread
    assert all(issue.what and issue.remedy and issue.place.file for issue in refusal)


def taken_in(form: Form, path: Path, offer: Offer) -> None:
    """Take all that can be taken of an offer, and save the case."""
    found = offers.compared(form.method, form.case, "first", offer)
    possible = [line.offered for line in found.lines if line.possible]
    taken = offers.Taken(possible, offer.facts)
    case = offers.accepted(form.method, form.case, "first", offer, taken, {"questionnaire": "form.xlsx"})
    save_case(path.with_name("case.yaml"), CaseFile(case))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_a_file_that_was_damaged_is_read_or_refused(form: Form, seed: int) -> None:
    drawn = random_case(form.method, "commissioner", "full", seeded(seed % 7))[1].answers
    read_or_refused(form, spoilt(form.filled(form.typed(drawn)), seeded(seed)))


def spoilt(path: Path, random: Random) -> Path:
    """The same file with one part altered: cut, doubled, or some of its bytes changed."""
    out = path.with_name("spoilt.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        hit = random.choice(old.namelist())
        for name in old.namelist():
            data = bytearray(old.read(name))
            if name == hit and data:
                match random.randrange(4):
                    case 0:
                        del data[random.randrange(len(data)) :]
                    case 1:
                        continue
                    case 2:
                        for _ in range(8):
                            data[random.randrange(len(data))] = random.randrange(256)
                    case _:
                        start = random.randrange(len(data))
                        data[start:start] = data[start : start + 200]
            new.writestr(name, bytes(data))
    return out


def test_a_question_id_of_a_person_s_own_changes_nothing_else(form: Form) -> None:
    path = form.filled([
        *form.typed({"turnover": Answer(value=5.0)}),
        Change("Questions", "M90", "=HYPERLINK(1)"),
    ])  # fmt: skip
    assert forms.said(form.read(path)) == {"turnover": Answer(value=5.0)}
