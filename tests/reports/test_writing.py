"""Files: whole or not at all, under names that every system takes."""

import errno
import os
from pathlib import Path

import pytest

from mutualrisk.domain.issue import Faulty
from mutualrisk.reports import writing
from mutualrisk.reports.commission import Wanted
from mutualrisk.reports.writing import file_name, place, safe_name, write_reports
from tests.reports.rich_case import rich


def test_both_documents_are_written_and_named(tmp_path: Path) -> None:
    made = rich()
    parts = (made.program, made.case, made.assessment, made.result, tmp_path / "out")
    paths = write_reports(*parts)
    assert [path.name for path in paths] == [
        "fernleaf-care-first-full-report-internal.pdf",
        "fernleaf-care-first-workbook-internal.xlsx",
    ]
    assert paths[0].read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(path.name for path in paths)


def test_only_what_is_wanted_is_written(tmp_path: Path) -> None:
    made = rich()
    parts = (made.program, made.case, made.assessment, made.result, tmp_path)
    assert [path.suffix for path in write_reports(*parts, pdf=False)] == [".xlsx"]
    assert write_reports(*parts, pdf=False, xlsx=False) == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Fernleaf Care", "fernleaf-care"),
        ("../../etc/passwd", "etc-passwd"),
        ("Café & Söhne: <1>", "cafe-sohne-1"),
        ("CON", "con-file"),
        ("lpt1", "lpt1-file"),
        ("שלום", "report"),
        ("", "report"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_name_is_safe_on_every_system(words: str, name: str) -> None:
    assert safe_name(words) == name


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (Wanted(), "fernleaf-care-first-full-report-internal"),
        (Wanted("board", "board"), "fernleaf-care-2026-03-01-board-paper-board"),
        (Wanted("summary", "public"), "fernleaf-care-2026-03-01-summary-public"),
    ],
)
def test_the_name_says_of_whom_what_and_for_whom(wanted: Wanted, name: str) -> None:
    assert file_name("Fernleaf Care", rich().assessment, wanted) == name


def test_a_document_replaces_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    assert place(path, b"new") == path
    assert path.read_bytes() == b"new"


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Faulty, match=r"the disk is full.*Free some space, or"):
        place(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(Faulty) as told:
        place(tmp_path / "report.pdf", b"new")
    assert told.value.issues[0].place.file == "report.pdf"
    assert list(tmp_path.iterdir()) == [tmp_path / "report.pdf"]


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(Faulty, match="a file where the folder should be"):
        place(tmp_path / "out" / "report.pdf", b"new")


def test_an_unusual_fault_is_told_in_the_system_s_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def odd(_: int) -> None:
        raise OSError("something odd")

    monkeypatch.setattr(os, "fsync", odd)
    with pytest.raises(Faulty, match="something odd"):
        place(tmp_path / "report.pdf", b"new")


def test_importing_the_writer_loads_no_report_library() -> None:
    names = vars(writing)
    assert "reportlab" not in names
    assert "xlsxwriter" not in names
