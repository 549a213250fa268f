"""The documents are written and named, or nothing is."""

from pathlib import Path

import pytest

from mutualrisk import resources
from tests.cli.program import case_data, good_case, run, written
from tests.cli.typed import typed

SAMPLES = sorted(resources.path("samples").glob("*.yaml"))
KINDS = [((), ".pdf .xlsx"), (("--pdf",), ".pdf"), (("--xlsx",), ".xlsx")]


@pytest.mark.parametrize(("options", "endings"), [*KINDS, (("--pdf", "--xlsx"), ".pdf .xlsx")], ids=str)
def test_the_documents_that_are_wanted_are_written_and_named(
    tmp_path: Path, options: tuple[str, ...], endings: str
) -> None:
    out = tmp_path / "papers"
    made = typed("report", good_case(tmp_path), "--out", out, *options)
    assert (made.status, made.err) == (0, "")
    assert sorted(made.out.splitlines()) == sorted(str(path) for path in out.iterdir())
    assert {path.suffix for path in out.iterdir()} == set(endings.split())


@pytest.mark.parametrize(
    ("options", "name"),
    [
        (("--kind", "board"), "harbour-care-2026-03-01-board-paper-board.pdf"),
        (("--kind", "summary", "--audience", "public"), "harbour-care-2026-03-01-summary-public.pdf"),
        (("--kind", "feedback"), "harbour-care-2026-03-01-feedback-bidder.pdf"),
        (("--kind", "feedback", "--successful", "harbour"), "harbour-care-2026-03-01-feedback-bidder.pdf"),
        (("--kind", "questionnaire"), "questionnaire-commissioner-full.pdf"),
        (("--kind", "summary", "--xlsx"), "harbour-care-first-workbook-internal.xlsx"),
    ],
    ids=str,
)
def test_a_kind_is_written_for_its_readers_under_a_name_that_says_so(
    tmp_path: Path, options: tuple[str, ...], name: str
) -> None:
    made = typed("report", good_case(tmp_path), "--out", tmp_path / "papers", *options)
    assert (made.status, made.err) == (0, "")
    assert [path.name for path in (tmp_path / "papers").iterdir()] == [name]


@pytest.mark.parametrize(
    ("options", "what"),
    [
        (("--kind", "full", "--audience", "public"), "The full report is not made for “public”."),
        (("--kind", "feedback", "--audience", "board"), "The feedback is not made for “board”."),
        (("--kind", "feedback", "--successful", "nobody"), "is called nobody. Those that can be named"),
        (("--kind", "board", "--successful", "harbour"), "does not say who was successful."),
        (("--kind", "summary", "--audience", "public", "--xlsx"), "No workbook is made for “public”"),
    ],
    ids=str,
)
def test_what_cannot_be_had_is_said_and_nothing_is_written(
    tmp_path: Path, options: tuple[str, ...], what: str
) -> None:
    refused = typed("report", good_case(tmp_path), "--out", tmp_path / "papers", *options)
    assert refused.status == 1
    assert what in refused.err
    assert not (tmp_path / "papers").exists()


def test_one_blank_questionnaire_serves_all_who_are_asked_the_same(tmp_path: Path) -> None:
    data = case_data()
    first = data["assessments"][0]  # type: ignore[index]  # what a test writes is plain data
    case = written(tmp_path / "case.yaml", data | {"assessments": [first, first | {"id": "second"}]})
    made = typed("report", case, "--out", tmp_path / "papers", "--kind", "questionnaire")
    assert made.out.count(".pdf") == 1


def test_each_assessment_has_its_documents(tmp_path: Path) -> None:
    data = case_data(accounts_checked="auditor", months_of_reserves=7)
    first = data["assessments"][0]  # type: ignore[index]  # what a test writes is plain data
    case = written(tmp_path / "case.yaml", data | {"assessments": [first, first | {"id": "second"}]})
    assert typed("report", case, "--out", tmp_path / "all", "--xlsx").out.count(".xlsx") == 2
    one = typed("report", case, "--out", tmp_path / "one", "--xlsx", "--assessment", "second").out
    assert one.count(".xlsx") == 1


def test_two_assessments_never_share_a_file(tmp_path: Path) -> None:
    data = case_data()
    first = data["assessments"][0]  # type: ignore[index]  # the same
    case = written(
        tmp_path / "case.yaml", data | {"assessments": [first | {"id": "A.1"}, first | {"id": "a-1"}]}
    )
    refused = typed("report", case, "--out", tmp_path / "papers")
    assert refused.status == 1
    assert "Two assessments would be written to harbour-care-a-1-full-report-internal." in refused.err
    assert not (tmp_path / "papers").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("in the way", encoding="utf-8")
    refused = typed("report", good_case(tmp_path), "--out", tmp_path / "papers" / "inside")
    assert refused.status == 1
    assert refused.err.startswith("error: ")


def test_the_samples_are_shown_and_written(tmp_path: Path) -> None:
    shown = run("sample", "--out", tmp_path / "papers")
    assert (shown.status, shown.err) == (0, "")
    assert len(list((tmp_path / "papers").iterdir())) == 2 * len(SAMPLES)
    assert all(str(path) in shown.out for path in (tmp_path / "papers").iterdir())


def test_without_samples_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "path", lambda *_: tmp_path / "none")
    shown = typed("sample", "--out", tmp_path / "papers")
    assert (shown.status, shown.err) == (
        0,
        "warning: No samples are installed, so there is nothing to show.\n",
    )
