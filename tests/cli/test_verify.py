"""A document is told from one that was altered, whatever was done to it."""

import json
import shutil
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, String

from mutualrisk import resources
from tests.cli.program import case_data, good_case, written
from tests.cli.typed import typed

SAME = "byte for byte"
AGAIN = "It was saved again by another program."
ALTERED = "It was altered"
OTHER = "It does not match this case"

KINDS = [("full", "internal"), ("full", "board"), ("summary", "internal"), ("summary", "public"),
         ("board", "board"), ("feedback", "bidder"), ("questionnaire", "public")]  # fmt: skip


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case in which everything is answered."""
    return good_case(tmp_path_factory.mktemp("case"))


@pytest.fixture(scope="module")
def papers(case: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The full report and the workbook of the case, by their endings."""
    out = tmp_path_factory.mktemp("papers")
    assert typed("report", case, "--out", out).status == 0
    return {path.suffix: path.read_bytes() for path in out.iterdir()}


@pytest.mark.parametrize(("kind", "audience"), KINDS)
def test_what_was_just_written_matches(tmp_path: Path, case: Path, kind: str, audience: str) -> None:
    made = typed("report", case, "--out", tmp_path, "--kind", kind, "--audience", audience, "--pdf")
    assert made.status == 0, made.err
    told = typed("verify", made.out.strip(), "--case", case)
    assert (told.status, told.err) == (0, "")
    assert SAME in told.out


def test_the_full_report_carries_its_case(tmp_path: Path, papers: dict[str, bytes]) -> None:
    path = laid(tmp_path, "a.pdf", papers[".pdf"])
    told = typed("verify", path)
    assert told.status == 0
    assert "Harbour Care, 1 March 2026" in told.out
    assert SAME in told.out


def test_the_case_inside_opens_like_any_other(tmp_path: Path, papers: dict[str, bytes]) -> None:
    with Pdf.open(BytesIO(papers[".pdf"])) as pdf:
        inside = laid(tmp_path, "case.json", pdf.attachments["case.json"].get_file().read_bytes())
    assert typed("check", inside).status == 0


def test_a_workbook_is_compared_with_the_case_that_is_named(
    tmp_path: Path, case: Path, papers: dict[str, bytes]
) -> None:
    path = laid(tmp_path, "a.xlsx", papers[".xlsx"])
    assert SAME in typed("verify", path, "--case", case).out
    alone = typed("verify", path)
    assert alone.status == 1
    assert "--case" in alone.err


def signed(pdf: Pdf) -> None:
    """What a program does that signs a PDF, or prints it anew."""
    pdf.docinfo["/ModDate"] = String("D:20260401120000Z")


def other_words(pdf: Pdf) -> None:
    """Another score on the page."""
    content = pdf.pages[1].obj.Contents
    content.write(content.read_bytes().replace(b" Tj", b" Tj ", 1))


def note(pdf: Pdf) -> None:
    """A comment on a page."""
    page = pdf.pages[0].obj
    comment = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents="!")
    )
    page.Annots = Array([*page.get("/Annots", []), comment])


def spoken(pdf: Pdf) -> None:
    """Other words for those who hear the page."""
    pdf.Root.Lang = String("fr-FR")


def title(pdf: Pdf) -> None:
    """Another title."""
    pdf.docinfo["/Title"] = String("Approved")


def fewer_pages(pdf: Pdf) -> None:
    """A page was taken out."""
    del pdf.pages[3]


def other_case(pdf: Pdf) -> None:
    """The case inside was edited."""
    data = json.loads(pdf.attachments["case.json"].get_file().read_bytes())
    data["assessments"][0]["answers"]["months_of_reserves"]["value"] = 24.0
    pdf.attachments["case.json"] = json.dumps(data).encode()


def one_more_file(pdf: Pdf) -> None:
    """A file was added."""
    pdf.attachments["more.txt"] = b"More"


@pytest.mark.parametrize(
    ("change", "said", "where"),
    [
        (signed, AGAIN, ""),
        (other_words, ALTERED, "page 2: other text or drawings"),
        (note, ALTERED, "page 1: links, comments or signatures"),
        (spoken, ALTERED, "the language"),
        (title, ALTERED, "the property Title: “Approved”"),
        (fewer_pages, ALTERED, "the document: "),
        (other_case, OTHER, ""),
        (one_more_file, ALTERED, "the file more.txt inside"),
    ],
)
def test_what_was_done_to_a_pdf_is_found(
    tmp_path: Path, papers: dict[str, bytes], change: Callable[[Pdf], None], said: str, where: str
) -> None:
    path = tmp_path / "changed.pdf"
    with Pdf.open(BytesIO(papers[".pdf"])) as pdf:
        change(pdf)
        pdf.save(path, object_stream_mode=ObjectStreamMode.disable)
    told = typed("verify", path)
    assert told.status == (0 if said is AGAIN else 1)
    assert said in told.out
    assert where in told.out


def test_what_was_changed_in_a_workbook_is_found(
    tmp_path: Path, case: Path, papers: dict[str, bytes]
) -> None:
    book = load_workbook(BytesIO(papers[".xlsx"]))
    page = book["Risk register"]
    cell = next(one for row in page.iter_rows(min_row=5) for one in row if isinstance(one.value, int | float))
    cell.value = 1.5
    book.save(tmp_path / "changed.xlsx")
    told = typed("verify", tmp_path / "changed.xlsx", "--case", case)
    assert told.status == 1
    assert f"Risk register, {cell.coordinate}: “1.5”" in told.out


def test_a_workbook_that_was_saved_again_still_matches(
    tmp_path: Path, case: Path, papers: dict[str, bytes]
) -> None:
    with zipfile.ZipFile(BytesIO(papers[".xlsx"])) as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    told = typed("verify", tmp_path / "b.xlsx", "--case", case)
    assert (told.status, AGAIN in told.out) == (0, True)


def test_a_case_that_was_edited_since_is_told(tmp_path: Path, papers: dict[str, bytes]) -> None:
    path = laid(tmp_path, "a.pdf", papers[".pdf"])
    edited = written(tmp_path / "b.yaml", case_data(accounts_checked="auditor", months_of_reserves=8))
    told = typed("verify", path, "--case", edited)
    assert (told.status, OTHER in told.out) == (1, True)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The smallest method as it was a year ago: stricter."""
    folder = tmp_path / "older"
    shutil.copytree(resources.path("methods", "blank"), folder)
    head = folder / "method.yaml"
    text = head.read_text(encoding="utf-8").replace("2026.1", "2025.1", 1)
    head.write_text(text, encoding="utf-8")
    return folder


def test_a_document_of_an_older_method_says_so(tmp_path: Path, older: Path) -> None:
    data = case_data(accounts_checked="auditor", months_of_reserves=7)
    case = written(tmp_path / "old.yaml", data | {"method": {"id": "blank", "version": "2025.1"}})
    made = typed("report", case, "--out", tmp_path, "--method", older, "--pdf")
    with_it, without = typed("verify", made.out.strip(), "--method", older), typed("verify", made.out.strip())
    assert with_it.status == 0
    assert "It came from an older method: 2025.1, and today's is 2026.1." in with_it.out
    assert without.status == 1
    assert "made by another method" in without.out
    assert "Its case gives the same scores here." in without.out


@pytest.mark.parametrize(("name", "data", "said"), [
    ("notes.txt", b"Dear all", "neither a PDF nor a workbook"),
    ("cut.pdf", b"%PDF-1.7 and no more", "damaged"),
    ("cut.xlsx", b"PK\x03\x04 and no more", "damaged"),
    ("empty.pdf", b"", "neither a PDF nor a workbook"),
])  # fmt: skip
def test_what_is_no_document_of_ours_is_refused(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    told = typed("verify", laid(tmp_path, name, data))
    assert (told.status, told.out) == (1, "")
    assert said in told.err
    assert name in told.err


def test_a_document_without_its_seal_is_refused(tmp_path: Path, papers: dict[str, bytes]) -> None:
    with Pdf.open(BytesIO(papers[".pdf"])) as pdf:
        del pdf.docinfo["/MutualRisk"]
        pdf.save(tmp_path / "a.pdf")
    told = typed("verify", tmp_path / "a.pdf")
    assert told.status == 1
    assert "does not say how it was made" in told.err


def test_a_seal_that_was_spoilt_is_refused(tmp_path: Path, papers: dict[str, bytes]) -> None:
    with Pdf.open(BytesIO(papers[".pdf"])) as pdf:
        pdf.docinfo["/MutualRisk"] = String('{"seal": 9}')
        pdf.save(tmp_path / "a.pdf")
    assert "cannot be understood" in typed("verify", tmp_path / "a.pdf").err


def test_another_version_of_the_program_compares_the_scores(tmp_path: Path, papers: dict[str, bytes]) -> None:
    with Pdf.open(BytesIO(papers[".pdf"])) as pdf:
        said = json.loads(str(pdf.docinfo["/MutualRisk"])) | {"program": "0.0.9"}
        pdf.docinfo["/MutualRisk"] = String(json.dumps(said))
        pdf.save(tmp_path / "a.pdf")
    told = typed("verify", tmp_path / "a.pdf")
    assert told.status == 1
    assert "Another version of MutualRisk" in told.out
    assert "the same scores here" in told.out


def laid(folder: Path, name: str, data: bytes) -> Path:
    """A file of this content."""
    path = folder / name
    path.write_bytes(data)
    return path
