"""Repair: a damaged case file comes back whole wherever a good copy of each part exists."""

import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Case, Evidence, MethodUsed
from mutualrisk.domain.issue import Faulty
from mutualrisk.store import container
from mutualrisk.store.attachments import attach, read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.history import Edit, replayed, verify
from mutualrisk.store.journal import Journal
from mutualrisk.store.record import Record, begun, case_at, edited, recorded
from mutualrisk.store.repair import Repaired, mended, repaired, set_aside, wants_mending

CASE = Case(method=MethodUsed(id="tiny", version="2026.1"))
EDIT = Edit("2026-03-01T09:00:00Z", "Ann", "Begin")
REPAIR = Edit("2026-04-01T09:00:00Z", "Ann", "Repaired")


def after(record: Record, *titles: str) -> Record:
    """The record after the title was edited."""
    for title in titles:
        case = record.case.model_copy(update={"title": title})
        record = edited(record, EDIT._replace(label=f"Title {title}"), case)
    return record


@pytest.fixture
def record(tmp_path: Path) -> Record:
    """A case file with a document and several edits; its backup lacks the last three edits."""
    (tmp_path / "report.pdf").write_bytes(random.Random(1).randbytes(5_000))  # noqa: S311 - any bytes will do
    document = attach(tmp_path / "report.pdf")
    proof = Evidence(id="d1", title="Accounts", grade="audited", file=document.name)
    start = begun(Record(CASE), EDIT)
    start = edited(start, EDIT, CASE.model_copy(update={"evidence": (proof,)}))
    early, late = after(start, "a", "b"), after(start, *"abcde")
    held = save_case(path_in(tmp_path), CaseFile(early.case, early.history, (document,)))
    save_case(path_in(tmp_path), CaseFile(late.case, late.history, held.attachments))
    (tmp_path / "report.pdf").unlink()
    return late


def path_in(folder: Path) -> Path:
    """Where the case file lies."""
    return folder / "a.mutualrisk"


def backup_in(folder: Path) -> Path:
    """Where its backup lies."""
    return folder / "a.mutualrisk.bak"


def repair(folder: Path) -> Repaired:
    """What comes back of the case file."""
    with pytest.raises(Faulty):
        open_case(path_in(folder))
    found = repaired(path_in(folder), REPAIR, journals=folder / "journals", folder=folder / "brought")
    assert verify(found.held.history) == ()
    if found.held.history:
        assert replayed(found.held.history) == case_data(found.held.case)
    assert all(issue.severity == "warning" and issue.remedy for issue in found.lost)
    return found


def spoil(folder: Path, member: str, *, at: int = 12) -> None:
    """Change some bytes of a part, where it lies in the file."""
    with zipfile.ZipFile(path_in(folder)) as archive:
        info = archive.getinfo(member)
    data = bytearray(path_in(folder).read_bytes())
    begin = info.header_offset + 30 + len(member) + at
    data[begin : begin + 4] = b"\xff\x00\xff\x00"
    path_in(folder).write_bytes(data)


def cut(folder: Path, size: int) -> None:
    """Cut the file short."""
    path_in(folder).write_bytes(path_in(folder).read_bytes()[:size])


@pytest.mark.parametrize("has_backup", [True, False])
@pytest.mark.parametrize("part", ["case.json", "manifest.json"])
def test_with_a_whole_log_nothing_is_lost(
    tmp_path: Path, record: Record, part: str, *, has_backup: bool
) -> None:
    spoil(tmp_path, part)
    if not has_backup:
        backup_in(tmp_path).unlink()
    found = repair(tmp_path)
    assert found.lost == ()
    assert found.held[:2] == (record.case, record.history)
    assert len(read_attachment(found.held.attachments[0])) == 5_000


def test_with_a_damaged_log_the_case_is_whole_and_a_step_leads_to_it(tmp_path: Path, record: Record) -> None:
    spoil(tmp_path, "history.jsonl")
    found = repair(tmp_path)
    assert found.held.case == record.case
    assert found.held.history[:4] == record.history[:4]
    assert found.held.history[4].label == "Repaired"
    assert "after number 4 is lost; the case itself is whole" in found.lost[0].what
    backup_in(tmp_path).unlink()
    alone = repair(tmp_path)
    assert alone.held.case == record.case
    assert len(alone.lost) == 1


def test_a_log_cut_behind_the_last_edit_has_lost_nothing(tmp_path: Path, record: Record) -> None:
    spoil(tmp_path, "history.jsonl")
    save_case(tmp_path / "b.mutualrisk", CaseFile(record.case, record.history))
    (tmp_path / "b.mutualrisk").rename(backup_in(tmp_path))
    found = repair(tmp_path)
    assert found.lost == ()
    assert found.held.history == record.history


def test_with_case_and_log_damaged_the_longest_log_is_taken(tmp_path: Path, record: Record) -> None:
    spoil(tmp_path, "case.json")
    spoil(tmp_path, "history.jsonl")
    found = repair(tmp_path)
    assert found.held.history == record.history[:4]
    assert "after “Title b”" in found.lost[0].what


@pytest.mark.parametrize("content", [b"", b"PK", b"x" * 100, b"PK\3\4" * 50])
def test_with_nothing_left_of_the_file_the_backup_is_taken(
    tmp_path: Path, record: Record, content: bytes
) -> None:
    path_in(tmp_path).write_bytes(content)
    found = repair(tmp_path)
    assert found.held.case == case_at(record.history, 4)
    assert len(found.lost) == 1
    assert read_attachment(found.held.attachments[0])
    backup_in(tmp_path).unlink()
    with pytest.raises(Faulty):
        repaired(path_in(tmp_path), REPAIR, journals=tmp_path / "journals", folder=tmp_path / "brought")


def test_a_backup_that_is_damaged_too_gives_what_is_good_of_it(tmp_path: Path, record: Record) -> None:
    backup_in(tmp_path).write_bytes(backup_in(tmp_path).read_bytes()[:-40])
    path_in(tmp_path).write_bytes(b"PK")
    found = repair(tmp_path)
    assert found.held.case == case_at(record.history, 4)
    assert read_attachment(found.held.attachments[0])


def test_a_text_file_comes_back_from_its_backup(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    save_case(path, CaseFile(CASE))
    save_case(path, CaseFile(CASE))
    path.write_text("method: {id: ti")
    found = repaired(path, REPAIR, journals=tmp_path / "journals", folder=tmp_path / "brought")
    assert found.held == CaseFile(CASE)
    assert len(found.lost) == 1


def test_the_journal_has_the_latest_edits(tmp_path: Path, record: Record) -> None:
    journal = Journal(tmp_path / "journals")
    held = open_case(path_in(tmp_path))
    journal.build_on(held, path_in(tmp_path))
    latest = after(recorded(held), "f")
    assert latest.history[:-1] == record.history
    journal.keep(latest.history)
    journal.abandon()
    path_in(tmp_path).unlink()
    path_in(tmp_path).write_bytes(b"PK")
    found = repair(tmp_path)
    assert found.lost == ()
    assert found.held[:2] == (latest.case, latest.history)
    assert read_attachment(found.held.attachments[0])


def test_a_file_damaged_in_place_takes_the_journals_copy_with_it_but_not_the_edits(
    tmp_path: Path, record: Record
) -> None:
    journal = Journal(tmp_path / "journals")
    held = open_case(path_in(tmp_path))
    journal.build_on(held, path_in(tmp_path))
    latest = after(recorded(held), "f")
    assert latest.history[:-1] == record.history
    journal.keep(latest.history)
    journal.abandon()
    with path_in(tmp_path).open("r+b") as file:
        file.seek(-30, 2)
        file.write(b"damage")
    found = repair(tmp_path)
    assert found.lost == ()
    assert found.held[:2] == (latest.case, latest.history)
    assert read_attachment(found.held.attachments[0])


def test_a_lost_document_is_named(tmp_path: Path, record: Record) -> None:
    backup_in(tmp_path).unlink()
    spoil(tmp_path, f"evidence/{record.case.evidence[0].file}")
    spoil(tmp_path, "manifest.json")
    found = repair(tmp_path)
    assert found.held[:2] == (record.case, record.history)
    assert found.held.attachments == ()
    assert "The document of “Accounts” is lost" in found.lost[0].what


@pytest.fixture
def large(record: Record, monkeypatch: pytest.MonkeyPatch) -> Record:
    """The same, where its document is too large to be read whenever the case is opened."""
    monkeypatch.setattr(container, "LOOKED_THROUGH", 1_000)
    return record


def test_a_large_document_that_has_rotten_comes_from_the_backup(tmp_path: Path, large: Record) -> None:
    spoil(tmp_path, f"evidence/{large.case.evidence[0].file}")
    held = open_case(path_in(tmp_path))
    assert wants_mending(path_in(tmp_path))
    assert held[:2] == (large.case, large.history)
    with pytest.raises(Faulty, match="damaged or was cut short"):
        read_attachment(held.attachments[0])
    found = mended(path_in(tmp_path), held)
    assert found.lost == ()
    assert len(read_attachment(found.held.attachments[0])) == 5_000
    save_case(path_in(tmp_path), found.held)
    assert mended(path_in(tmp_path), open_case(path_in(tmp_path))).lost == ()


def test_a_large_document_that_is_lost_is_named_and_does_not_keep_the_rest_from_being_saved(
    tmp_path: Path, large: Record
) -> None:
    backup_in(tmp_path).unlink()
    spoil(tmp_path, f"evidence/{large.case.evidence[0].file}")
    found = mended(path_in(tmp_path), open_case(path_in(tmp_path)))
    assert "The document of “Accounts” is lost" in found.lost[0].what
    later = after(large, "f")
    save_case(path_in(tmp_path), CaseFile(later.case, later.history, found.held.attachments))
    assert open_case(path_in(tmp_path)).case == later.case


@pytest.mark.usefixtures("record")
def test_sound_documents_need_no_mending(tmp_path: Path) -> None:
    held = open_case(path_in(tmp_path))
    assert mended(path_in(tmp_path), held) == Repaired(held)


def test_an_archive_inside_is_not_taken_for_the_case(tmp_path: Path) -> None:
    inner = tmp_path / "inner.mutualrisk"
    other = begun(Record(CASE.model_copy(update={"title": "inner"})), EDIT)
    save_case(inner, CaseFile(other.case, other.history))
    outer = after(begun(Record(CASE), EDIT), "outer")
    save_case(path_in(tmp_path), CaseFile(outer.case, outer.history, (attach(inner),)))
    spoil(tmp_path, "case.json")
    assert repair(tmp_path).held.case.title == "outer"


def test_what_was_brought_back_can_be_saved_and_the_damaged_file_stays(
    tmp_path: Path, record: Record
) -> None:
    spoil(tmp_path, "manifest.json")
    damaged = path_in(tmp_path).read_bytes()
    found = repair(tmp_path)
    assert path_in(tmp_path).read_bytes() == damaged
    assert set_aside(path_in(tmp_path)) == tmp_path / "a-damaged-1.mutualrisk"
    assert set_aside(path_in(tmp_path)) == tmp_path / "a-damaged-2.mutualrisk"
    save_case(path_in(tmp_path), found.held)
    assert open_case(path_in(tmp_path))[:2] == (record.case, record.history)
    assert (tmp_path / "a-damaged-1.mutualrisk").read_bytes() == damaged


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_whatever_is_damaged_the_case_is_an_earlier_state_or_the_last(
    tmp_path: Path, record: Record, data: st.DataObject
) -> None:
    whole = path_in(tmp_path).read_bytes()
    try:
        if data.draw(st.booleans()):
            broken = whole[: data.draw(st.integers(0, len(whole) - 1))]
        else:
            at = data.draw(st.integers(0, len(whole) - 1))
            broken = whole[:at] + data.draw(st.binary(min_size=1, max_size=20)) + whole[at + 3 :]
        path_in(tmp_path).write_bytes(broken)
        found = repaired(path_in(tmp_path), REPAIR, journals=tmp_path / "none", folder=tmp_path / "brought")
    finally:
        path_in(tmp_path).write_bytes(whole)
    states = [case_at(record.history, number) for number in range(4, 8)]
    assert found.held.case in states
    assert found.held.case == record.case or found.lost
    assert read_attachment(found.held.attachments[0])
