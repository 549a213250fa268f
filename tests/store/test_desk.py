"""A case on the desk: edits, undo and redo, keeping and saving, with real files."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.desk import Desk, Place
from mutualrisk.store.journal import Journal
from mutualrisk.store.recovery import left_journals, recover

NEW = edits.new_case(methods.method_in(None), "commissioner", "full", "2026-09-01", "Harbour Care")


def clock() -> datetime:
    """The same moment each time."""
    return datetime(2026, 9, 1, 10, 30, tzinfo=UTC)


def titled(case: Case, title: str) -> Case:
    """The case with a title of its contract."""
    return edits.with_contract(case, title=title)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A new case on a desk that keeps its edits."""
    place = Place(author="Assessor", journal=Journal(tmp_path / "journals"))
    return Desk(CaseFile(NEW), place, clock=clock)


def test_nothing_is_unsaved_and_nothing_can_be_undone_before_the_first_edit(
    desk: Desk, tmp_path: Path
) -> None:
    assert (desk.unsaved, desk.undo_label, desk.redo_label) == (False, "", "")
    assert not (tmp_path / "journals").exists()


def test_an_edit_is_logged_with_its_name_author_and_time(desk: Desk) -> None:
    assert desk.edit("title of the contract", titled(desk.case, "Nursing"), reason="asked by the board")
    last = desk.history[-1]
    assert (last.label, last.author, last.reason) == (
        "title of the contract",
        "Assessor",
        "asked by the board",
    )
    assert last.time == "2026-09-01T10:30:00+00:00"
    assert (desk.unsaved, desk.undo_label) == (True, "title of the contract")


def test_an_edit_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    assert not desk.edit("title", titled(desk.case, ""))
    assert desk.undo_label == ""


def test_undo_and_redo_are_entries_of_the_log(desk: Desk) -> None:
    desk.edit("title", titled(desk.case, "Nursing"))
    after = desk.case
    assert desk.undo()
    assert (desk.case, desk.undo_label, desk.redo_label) == (NEW, "", "title")
    assert desk.redo()
    assert (desk.case, desk.redo_label) == (after, "")
    assert [entry.label for entry in desk.history[1:]] == ["title"] * 3
    assert not desk.redo()


def test_typing_is_one_edit(desk: Desk) -> None:
    for typed in ("N", "Nu", "Nursing"):
        desk.edit("title", titled(desk.case, typed), merge="contract.title")
    desk.edit("reference", edits.with_contract(desk.case, reference="R1"), merge="contract.reference")
    assert [entry.label for entry in desk.history[1:]] == ["title", "reference"]
    desk.undo()
    assert desk.case == titled(NEW, "Nursing")
    desk.undo()
    assert desk.case == NEW


def test_an_earlier_state_comes_back_and_can_be_undone(desk: Desk) -> None:
    desk.edit("title", titled(desk.case, "Nursing"))
    desk.edit("title", titled(desk.case, "Libraries"))
    assert desk.restore(2, "restored")
    assert desk.case == titled(NEW, "Nursing")
    desk.undo()
    assert desk.case == titled(NEW, "Libraries")


def test_what_is_saved_opens_as_it_was_and_the_journal_is_let_go(desk: Desk, tmp_path: Path) -> None:
    desk.edit("title", titled(desk.case, "Nursing"))
    path = tmp_path / "case.mutualrisk"
    desk.save(path)
    assert (desk.unsaved, desk.path) == (False, path)
    assert open_case(path)[:2] == (desk.case, desk.history)
    desk.close()
    assert left_journals(tmp_path / "journals") == ()


def test_an_edit_that_was_rehearsed_leaves_no_trace_and_is_kept_as_any_other(
    desk: Desk, tmp_path: Path
) -> None:
    before = desk.case
    desk.rehearse(titled(desk.case, "Nursing"))
    assert (desk.case, desk.history, desk.unsaved, desk.undo_label) == (before, (), False, "")
    assert left_journals(tmp_path / "journals") == ()
    desk.edit("title", titled(desk.case, "Repairs"))
    desk.abandon()
    (left,) = left_journals(tmp_path / "journals")
    found = recover(left).held
    assert (found.case, found.history) == (desk.case, desk.history)
    assert found.case.contract.title == "Repairs"


def test_a_case_that_was_rehearsed_and_closed_leaves_no_folder(desk: Desk, tmp_path: Path) -> None:
    desk.rehearse(titled(desk.case, "Nursing"))
    desk.close()
    assert not [*(tmp_path / "journals").iterdir()]


def test_what_was_rehearsed_where_nothing_can_be_kept_is_told_with_the_first_edit(tmp_path: Path) -> None:
    root = tmp_path / "journals"
    root.write_text("a file where the folder should be")
    desk = Desk(CaseFile(NEW), Place(journal=Journal(root)))
    desk.rehearse(titled(desk.case, "Nursing"))
    assert desk.trouble is None
    desk.edit("title", titled(desk.case, "Nursing"))
    assert desk.trouble


def test_saving_without_a_name_is_a_mistake_of_the_program(desk: Desk) -> None:
    with pytest.raises(ValueError, match="under a name"):
        desk.save()


def test_a_save_that_fails_leaves_the_edits_unsaved(desk: Desk, tmp_path: Path) -> None:
    desk.edit("title", titled(desk.case, "Nursing"))
    with pytest.raises(Faulty):
        desk.save(tmp_path / "nowhere" / "case.mutualrisk")
    assert (desk.unsaved, desk.path) == (True, None)


def test_edits_that_cannot_be_kept_are_told_and_kept_as_soon_as_they_can(tmp_path: Path) -> None:
    root = tmp_path / "journals"
    root.write_text("a file where the folder should be")
    desk = Desk(CaseFile(NEW), Place(journal=Journal(root)))
    desk.edit("title", titled(desk.case, "Nursing"))
    assert desk.trouble
    assert desk.trouble.remedy
    root.unlink()
    desk.edit("title", titled(desk.case, "Libraries"))
    assert desk.trouble is None


def test_a_document_travels_with_the_case_even_when_its_original_is_gone(desk: Desk, tmp_path: Path) -> None:
    original = tmp_path / "accounts.pdf"
    original.write_bytes(b"%PDF-1.7 accounts")
    name = desk.attach(original)
    assert desk.attach(original) == name
    original.unlink()
    desk.edit("title", titled(desk.case, "Nursing"))
    desk.save(tmp_path / "case.mutualrisk")
    assert [one.name for one in open_case(tmp_path / "case.mutualrisk").attachments] == [name]


def test_the_case_alone_can_be_written_as_a_text(desk: Desk, tmp_path: Path) -> None:
    desk.edit("title", titled(desk.case, "Nursing"))
    desk.write_text(tmp_path / "case.yaml")
    assert open_case(tmp_path / "case.yaml").case == desk.case
    assert desk.unsaved
