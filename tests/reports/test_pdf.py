"""The PDF, read back: two pages of summary, everything once, nothing live, nothing borrowed."""

import re
import shutil
import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from pypdf import PdfReader

from mutualrisk.domain.case import Case
from mutualrisk.domain.value import PERSPECTIVES, Perspective
from mutualrisk.reports.material import Material
from mutualrisk.reports.writing import pdf_of
from tests.reports import reading, rich_case
from tests.reports.rich_case import CANARIES, FOUND, HIDDEN, rich

A4 = (595.28, 841.89)
HOLES = 25 / 25.4 * 72
"""Two holes in the left margin, 12 mm from the edge, and a binder's mechanism."""

HOSTILE = (
    '<b>bold</b><a href="https://evil.example">x</a><img src="/etc/passwd"/>',
    '=HYPERLINK("https://evil.example")',
    "javascript:alert(1) file:///etc/passwd https://evil.example",
    "</para><para>&nbsp;&#x41; <font color='red'>",
    "\x00\x07\x1b[31m\x7f\u202egnirts\u2066 half",
    "שלום עולם مرحبا بالعالم",
    "emoji 😀 漢字 \U0001f3f4\U000e0067 \u0301\u0301\u0301",
    "W" * 700,
    "line\r\nline\u2028line\ttab",
)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of(rich())


def hostile(words: str) -> Material:
    """A case in which every free text is ``words``."""
    data = rich_case.case_data(name=words or "x")
    assessment = data["assessments"][0]
    for part in (data, data["contract"], data["organisations"][0], assessment):
        part["note"] = words
    data["title"] = data["contract"]["title"] = data["contract"]["authority"] = words
    assessment["answers"]["remark"] = {"value": words, "note": words}
    assessment["actions"][1] |= {"title": words, "owner": words, "note": words}
    data["evidence"][0] |= {"title": words, "page": words, "note": words, "file": words}
    return rich_case.judged(rich_case.method(), Case.model_validate(data))


def test_every_record_stands_once_in_the_full_part(pdf: bytes) -> None:
    words = reading.full_part(pdf)
    assert {mark: reading.count(mark, words) for mark in (*CANARIES, *FOUND)} == dict.fromkeys(
        (*CANARIES, *FOUND), 1
    )
    assert [mark for mark in HIDDEN if mark in words] == []


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_the_summary_fills_two_pages_and_the_contents_follow(perspective: Perspective) -> None:
    found = reading.pages(pdf_of(rich(perspective)))
    assert "Fernleaf Care" in found[0]
    assert "Sign-off" in found[1]
    assert found[2].splitlines()[2].startswith("Contents") or "Contents" in found[2]


def test_every_page_is_a4_and_counts_itself(pdf: bytes) -> None:
    reader = PdfReader(BytesIO(pdf))
    for number, page in enumerate(reader.pages, 1):
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A4, abs=0.02)
        assert f"Page {number} of {len(reader.pages)}" in page.extract_text()


def test_nothing_is_printed_where_holes_are_punched(pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(pdf)) as opened:
        lefts = [thing["x0"] for page in opened.pages for thing in (*page.chars, *page.lines, *page.rects)]
    assert min(lefts) >= HOLES - 0.01


def test_the_contents_name_the_page_on_which_each_part_begins(pdf: bytes) -> None:
    found = reading.pages(pdf)
    listed = dict(re.findall(r"^(Risks|Findings|Answers|References)\s*(\d+)$", found[2], re.MULTILINE))
    assert set(listed) == {"Risks", "Findings", "Answers", "References"}
    for title, page in listed.items():
        assert re.search(rf"^{title}$", found[int(page) - 1], re.MULTILINE)


def test_bookmarks_title_and_language_are_set(pdf: bytes) -> None:
    reader = PdfReader(BytesIO(pdf))
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert str(titles[0]).startswith("Fernleaf Care")
    assert {"Risks", "Findings", "The method"} <= set(titles)
    assert reader.metadata is not None
    assert reader.metadata.title == "Fernleaf Care: risks and benefits"
    assert str(reader.root_object["/Lang"]) == "en-GB"


def test_the_metadata_say_what_it_is_and_nothing_of_when_it_was_written() -> None:
    title, contract = "Fernleaf <b>& Co", "Lot 1 ]]> &amp;"
    data = rich_case.case_data(name=title)
    data["contract"]["title"] = contract
    made = rich_case.judged(rich_case.method(), Case.model_validate(data))
    reader = PdfReader(BytesIO(reading.summary(made)))
    said = reader.xmp_metadata
    assert said is not None
    assert said.dc_title == {"x-default": f"{title}: risks and benefits"}
    assert said.dc_description == {"x-default": contract}
    assert said.dc_language == ["en-GB"]
    assert (said.xmp_create_date, said.xmp_modify_date) == (None, None)
    assert reader.metadata is not None
    assert reader.metadata.creation_date == datetime(2026, 3, 1, tzinfo=UTC)


def test_pages_are_labelled_as_they_are_numbered(pdf: bytes) -> None:
    reader = PdfReader(BytesIO(pdf))
    assert reader.page_labels == [str(number) for number in range(1, len(reader.pages) + 1)]
    assert str(reader.root_object["/ViewerPreferences"].get_object()) == "{'/DisplayDocTitle': True}"


def test_two_builds_are_the_same_bytes(pdf: bytes) -> None:
    assert pdf_of(rich()) == pdf


def test_every_typeface_is_embedded(pdf: bytes) -> None:
    fonts = [
        found for found in reading.objects(pdf) if isinstance(found, dict) and found.get("/Type") == "/Font"
    ]
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"].get_object()


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_only_text(words: str) -> None:
    made = pdf_of(hostile(words))
    assert set(_live(made)) <= {"https://example.org/a?b=1&c=2"}
    assert "Sign-off" in reading.pages(made)[1]


def test_marked_up_text_is_shown_as_it_was_typed() -> None:
    words = re.sub(r"\s", "", reading.full_part(pdf_of(hostile("<b>bold</b> &amp; <i>"))))
    assert words.count("<b>bold</b>&amp;<i>") >= 10


def _live(pdf: bytes) -> list[str]:
    """Where the document leads out to. Beside that it leads to its own places only, and runs nothing."""
    found = []
    for made in reading.objects(pdf):
        if isinstance(made, dict):
            assert not {
                "/JS",
                "/JavaScript",
                "/Launch",
                "/EmbeddedFiles",
                "/AA",
                "/OpenAction",
            } & set(made)
            if made.get("/Subtype") == "/Link" and "/A" in made:
                assert made["/A"]["/S"] == "/URI"
                found.append(str(made["/A"]["/URI"]))
    return found


@pytest.mark.parametrize(
    "words", ["note " * 1000, "x" * 5000, "line\n" * 1000], ids=["words", "one word", "lines"]
)
def test_a_note_of_five_thousand_characters_is_printed_whole(words: str) -> None:
    full = reading.full_part(pdf_of(hostile(words)))
    mark = words.strip()[:1]
    assert full.count(mark) > 9 * words.count(mark)


def test_a_name_of_three_hundred_characters_leaves_the_summary_at_two_pages() -> None:
    found = reading.pages(pdf_of(hostile("Fernleaf and Company " * 15)))
    assert "Sign-off" in found[1]
    assert "Contents" in found[2]


def test_right_to_left_words_are_drawn_from_the_right() -> None:
    full = reading.full_part(pdf_of(hostile("שלום")))
    assert "םולש" in full or "שלום" in full


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler's pdffonts is not installed")
def test_another_reader_finds_every_typeface_embedded(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf)
    out = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, text=True).stdout  # noqa: S607 - found above
    rows = [line.split() for line in out.splitlines()[2:]]
    assert rows
    assert {row[-5] for row in rows} == {"yes"}


def test_a_missing_glyph_is_shown_as_a_box() -> None:
    pages = reading.pages(pdf_of(hostile("漢")))
    assert "□" in pages[2]
    assert all("□ stands for a character" in page for page in pages)


def test_an_emoji_is_shown_and_can_be_read_back() -> None:
    words = reading.full_part(pdf_of(hostile("well done \U0001f44d\ufe0f")))
    assert words.count("well done \U0001f44d") >= 10
    assert "stands for a character" not in words
    assert "□" not in words


def test_a_letter_and_its_accent_are_one_character() -> None:
    assert "caf\u00e9" in reading.full_part(pdf_of(hostile("cafe\u0301")))
