"""The workbook's package: the schema, who wrote it, and what LibreOffice keeps of it."""

import re
import zipfile
from collections.abc import Iterator
from getpass import getuser
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openxml_audit import FileFormat, OpenXmlValidator

from mutualrisk.domain.case import Case
from mutualrisk.reports.workbook.book import workbook
from mutualrisk.reports.workbook.draft import draft
from mutualrisk.reports.writing import workbook_of
from tests.reports import reading, rich_case
from tests.reports.rich_case import rich
from tests.spreadsheet import comparing, office
from tests.spreadsheet.office import Office

ROOT = Path(__file__).resolve().parents[2]
NUMBER = re.compile(r"(?<![A-Z$\d.])\d+(?:\.\d+)?(?:E[+-]?\d+)?")
HOSTILE = "=1+1 <b>&amp;</b> _x0041_ \x07 אב 😀 ]]> {{x}} %s \u202e \ufffe"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("office"))
    yield made
    made.end()


def faults(package: bytes, folder: Path) -> list[str]:
    """What an independent reader finds against the schema."""
    path = folder / "book.xlsx"
    path.write_bytes(package)
    found = OpenXmlValidator(FileFormat.OFFICE_2010).validate(path)
    return [str(error) for error in found.errors]


def hostile() -> bytes:
    """A workbook in which every free text is hostile and long."""
    data = rich_case.case_data(name=HOSTILE * 9)
    data["assessments"][0]["answers"]["remark"] = {"value": HOSTILE, "note": HOSTILE}
    data["assessments"][0]["actions"][1] |= {"title": HOSTILE, "owner": HOSTILE, "note": HOSTILE * 99}
    data["evidence"][0] |= {"title": HOSTILE, "page": HOSTILE, "note": HOSTILE}
    data["note"] = data["contract"]["title"] = HOSTILE
    return workbook_of(rich_case.judged(rich_case.method(), Case.model_validate(data)))


@pytest.mark.parametrize("kind", ["commissioner", "board", "empty", "hostile"])
def test_every_part_follows_the_schema(kind: str, tmp_path: Path) -> None:
    made = {
        "commissioner": lambda: workbook_of(rich()),
        "board": lambda: workbook_of(rich("board")),
        "empty": lambda: workbook_of(rich(answers={}, actions=[])),
        "hostile": hostile,
    }[kind]()
    assert faults(made, tmp_path) == []


def test_the_reader_does_find_what_is_against_the_schema(tmp_path: Path) -> None:
    spoilt = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook_of(rich()))) as old, zipfile.ZipFile(spoilt, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b"<sheetData>", b"<sheetDatas/><sheetData>", 1))
    assert faults(spoilt.getvalue(), tmp_path)


def test_nothing_tells_who_wrote_it_when_and_where() -> None:
    with zipfile.ZipFile(BytesIO(workbook_of(rich()))) as package:
        parts = {name: package.read(name).decode("utf-8") for name in package.namelist()}
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = parts["docProps/core.xml"]
    assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy)>([^<]*)", core) == ["MutualRisk", "MutualRisk"]
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+", core)) == {"2026-03-01T00:00:00"}
    assert not [name for name in parts if "vba" in name.lower() or "externalLink" in name]
    assert not [name for name, text in parts.items() if str(ROOT) in text or f">{getuser()}<" in text]


@pytest.mark.slow
@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed")
def test_libreoffice_loses_nothing_on_the_way_there_and_back(running: Office, tmp_path: Path) -> None:
    made, there, back = rich(), tmp_path / "there.xlsx", tmp_path / "back.xlsx"
    there.write_bytes(workbook(made))
    running.open(there)
    running.save(back)
    before, after = reading.book(there.read_bytes()), reading.book(back.read_bytes())
    assert after.sheetnames == before.sheetnames
    assert formulas(after) == formulas(before)
    assert set(after.defined_names) >= set(before.defined_names)
    assert [sheet.protection.sheet for sheet in after] == [True] * len(after.sheetnames)
    assert checks(after) == checks(before)
    assert comparing.differences(draft(made), running.open(back)["values"], ordered=True) == []


def formulas(book: Workbook) -> dict[tuple[str, str], str]:
    """Every formula by its place, without what only its spelling differs in."""
    return {
        (sheet.title, cell.coordinate): NUMBER.sub(
            lambda found: repr(float(found[0])), re.sub(r"[\s$]", "", str(cell.value))
        )
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def checks(book: Workbook) -> dict[str, set[str]]:
    """The cells of each sheet that are checked when somebody types into them."""
    return {
        sheet.title: {
            cell.coordinate
            for rule in sheet.data_validations.dataValidation
            for area in rule.sqref.ranges
            for row in sheet.iter_rows(area.min_row, area.max_row, area.min_col, area.max_col)
            for cell in row
        }
        for sheet in book
    }
