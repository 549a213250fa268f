"""What is read out where the page shows something else."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from mutualrisk.reports.pdf.moments import moment
from mutualrisk.reports.pdf.right_to_left import drawn
from mutualrisk.reports.pdf.spoken import spoken
from mutualrisk.reports.writing import pdf_of
from tests.reports.test_pdf import hostile


@pytest.mark.parametrize(
    ("written", "strong", "said"),
    [
        ("High", True, ""),
        ("▲ High", True, "High"),
        ("● today · ○ before", False, ""),
        ("£3 – 4", False, ""),
        (drawn("שלום (אחד)"), False, "שלום (אחד)"),
        (drawn("مرحبا"), False, "مرحبا"),
        (f"Care {drawn('שלום עולם')} Ltd", False, "Care שלום עולם Ltd"),
    ],
)
def test_words_are_said_as_they_were_typed(written: str, strong: bool, said: str) -> None:  # noqa: FBT001 - a row of a table
    assert spoken(written, strong=strong) == said


def test_words_from_right_to_left_stand_in_the_file_as_they_are_said() -> None:
    pages = PdfReader(BytesIO(pdf_of(hostile("שלום עולם")))).pages
    contents = [page.get_contents() for page in pages]
    wanted = ("\ufeff" + "שלום עולם").encode("utf-16-be").hex().encode()
    assert sum(one.get_data().count(wanted) for one in contents if one is not None) >= 5


@pytest.mark.parametrize(("day", "first"), [("2026-03-01", 2026), ("", 2000), ("soon", 2000)])
def test_a_file_bears_the_day_that_it_is_about(day: str, first: int) -> None:
    assert moment(day)[0] == first
