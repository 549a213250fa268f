"""LibreOffice says every value in every state as the engine does, in one workbook that is typed into."""

from pathlib import Path

import pytest

from tests.small_method import Data, case
from tests.spreadsheet import books, office
from tests.spreadsheet.office import Office
from tests.told import TABLE, WELSH, speaking

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed"),
]


@pytest.mark.parametrize("words", [{}, WELSH], ids=["english", "welsh"])
def test_a_workbook_says_each_value_as_the_engine_does(tmp_path: Path, words: Data) -> None:
    under, running = speaking(words), Office(tmp_path / "office")
    told = [case({"always": "yes", **one.answers})[0] for one in TABLE]
    book = books.opened(running, tmp_path, under, told[0])
    wrong = [
        (one, books.wrong_after(running, book, under, made)) for one, made in zip(TABLE, told, strict=True)
    ]
    running.end()
    assert [(one.words, found) for one, found in wrong if found != []] == []
