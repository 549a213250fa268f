"""Who made the report stands on its first page, and the summary stands alone where only it is wanted."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from mutualrisk.reports.letterhead import Letterhead
from mutualrisk.reports.material import Material
from mutualrisk.reports.report import report
from mutualrisk.reports.writing import pdf_of, workbook_of
from tests.reports import reading
from tests.reports.rich_case import rich


def picture(kind: str, width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGBA" if kind == "PNG" else "RGB", (width, height), "teal").save(out, kind)
    return out.getvalue()


def plain(kind: str, width: int, height: int) -> bytes:
    """A picture of one grey, which is quickly made however large it is."""
    out = BytesIO()
    Image.new("L", (width, height), 90).save(out, kind, compress_level=1)
    return out.getvalue()


def headed(**given: str | bytes) -> Material:
    return replace(rich(), letterhead=Letterhead(**given))  # type: ignore[arg-type] # as the test says


def test_assessor_and_organisation_stand_on_the_first_page() -> None:
    pdf = pdf_of(headed(assessor="Robin Example", organisation="Northmere Council"), whole=False)
    assert "Northmere Council" in reading.pages(pdf)[0]
    assert ", by Robin Example" in reading.pages(pdf)[0]


def test_the_full_report_and_the_workbook_say_who_made_it() -> None:
    made = headed(organisation="Northmere Council")
    assert "Northmere Council" in {run.text for run in reading.runs(report(made), "about")}
    assert "Northmere Council" in {cell.value for cell in reading.cells(workbook_of(made))}


@pytest.mark.parametrize(
    ("kind", "size"), [("PNG", (300, 120)), ("JPEG", (40, 400)), ("PNG", (2000, 30)), ("PNG", (1, 1))]
)
def test_a_logo_of_any_shape_stands_beside_the_lines(kind: str, size: tuple[int, int]) -> None:
    made = headed(organisation="Northmere Council", logo=picture(kind, *size))
    reader = PdfReader(BytesIO(pdf_of(made, whole=False)))
    assert [len(page.images) for page in reader.pages] == [1, 0]
    assert len(reader.pages) == 2


@pytest.mark.parametrize(
    "logo",
    [b"no picture", picture("PNG", 300, 120)[:90], picture("JPEG", 300, 120)[:400], b"\x89PNG\r\n\x1a\n"],
    ids=["words", "half a PNG", "half a JPEG", "a beginning"],
)
def test_a_broken_logo_is_left_out(logo: bytes) -> None:
    reader = PdfReader(BytesIO(reading.summary(headed(organisation="Northmere Council", logo=logo))))
    assert [len(page.images) for page in reader.pages] == [0, 0]
    assert "Northmere Council" in reader.pages[0].extract_text()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_huge_logo_is_made_small(kind: str) -> None:
    pdf = reading.summary(headed(logo=plain(kind, 8000, 5000)))
    (image,) = PdfReader(BytesIO(pdf)).pages[0].images
    assert max(image.image.size) <= 900  # type: ignore[union-attr] # it was opened
    assert len(pdf) < 500_000


def test_a_picture_that_would_fill_the_memory_is_left_out() -> None:
    pdf = reading.summary(headed(logo=plain("PNG", 20_000, 5_000)))
    assert len(PdfReader(BytesIO(pdf)).pages[0].images) == 0


def test_without_a_letterhead_nothing_is_added() -> None:
    assert pdf_of(rich()) == pdf_of(headed())
    assert [len(page.images) for page in PdfReader(BytesIO(pdf_of(rich()))).pages][:1] == [0]


def test_the_summary_alone_is_the_first_pages_of_the_report() -> None:
    alone, whole = reading.pages(pdf_of(rich(), whole=False)), reading.pages(pdf_of(rich()))
    assert len(alone) == reading.SUMMARY_PAGES
    for page, same in zip(alone, whole, strict=False):
        assert page.replace("of 2", "") == same.replace(f"of {len(whole)}", "")


def test_a_summary_alone_points_at_nothing_that_it_lacks() -> None:
    document = report(rich(), whole=False)
    assert reading.pointers(document) == set()
    assert reading.pointers(report(rich()))
