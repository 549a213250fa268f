"""Ways of laying a case on the desk: each with its file, its lock and its journal, as a window asks."""

import random
from pathlib import Path

import pytest

from mutualrisk.domain.case import Evidence
from mutualrisk.domain.issue import Faulty
from mutualrisk.engine import edits
from mutualrisk.store import opening
from mutualrisk.store.attachments import read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.desk import Desk
from mutualrisk.store.opening import NewCase, Office
from mutualrisk.store.recovery import left_journals


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office with journals of its own, on a computer of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return Office(
        author="Ann", journals=tmp_path / "journals", held_by=lambda holder: f"{holder.name} has it"
    )


@pytest.fixture
def saved(office: Office, tmp_path: Path) -> Path:
    """A case file with a document, saved twice."""
    document = tmp_path / "proof.pdf"
    document.write_bytes(random.Random(1).randbytes(3_000))  # noqa: S311 - any bytes will do
    desk = opening.begun(office, NewCase("commissioner", "screening", "Harbour Care", "Nursing")).desk
    name = desk.attach(document)
    proof = Evidence(id="d1", title="Accounts", grade="audited", file=name)
    desk.edit("Proof", desk.case.model_copy(update={"evidence": (proof,)}))
    desk.save(tmp_path / "a.mutualrisk")
    titled(desk, "District nursing")
    desk.save()
    desk.close()
    document.unlink()
    return tmp_path / "a.mutualrisk"


def titled(desk: Desk, title: str) -> None:
    """Edit the title of the contract."""
    assert desk.edit(f"Title {title}", edits.with_contract(desk.case, title=title))


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_new_case_knows_its_assessor_its_organisation_and_its_contract(office: Office) -> None:
    found = opening.begun(office, NewCase("board", "full", "Harbour Care", "Nursing"))
    case = found.desk.case
    assert (case.organisations[0].name, case.contract.title) == ("Harbour Care", "Nursing")
    assert (case.assessments[0].assessor, case.assessments[0].perspective) == ("Ann", "board")
    assert (found.desk.path, found.desk.unsaved, found.lost) == (None, False, ())
    assert found.judge.method.id == case.method.id


def test_a_case_closed_leaves_nothing_but_its_file_and_backup(office: Office, saved: Path) -> None:
    found = opening.opened(office, saved)
    assert found.desk.case.contract.title == "District nursing"
    found.desk.close()
    assert names(saved.parent) == ["a.mutualrisk", "a.mutualrisk.bak", "data", "journals"]
    assert names(saved.parent / "journals") == []


def test_a_case_that_is_open_elsewhere_is_read_only_and_says_whose_it_is(office: Office, saved: Path) -> None:
    first = opening.opened(office, saved).desk
    second = opening.opened(office._replace(author="Ben"), saved).desk
    assert (first.read_only, second.read_only) == ("", "Ann has it")
    with pytest.raises(Faulty, match="open in another window"):
        second.save(saved)
    second.save(saved.with_name("b.mutualrisk"))
    assert second.read_only == ""
    titled(second, "Ours now")
    second.abandon()
    (left,) = left_journals(saved.parent / "journals")
    assert (left.path, left.last[0].label) == (saved.with_name("b.mutualrisk"), "Title Ours now")
    first.close()
    again = opening.opened(office, saved).desk
    assert again.read_only == ""
    again.close()


def test_a_save_elsewhere_that_fails_lets_go_of_nothing(office: Office, saved: Path) -> None:
    desk = opening.opened(office, saved).desk
    (saved.parent / "b.mutualrisk").mkdir()
    with pytest.raises(Faulty, match="a folder of this name"):
        desk.save(saved.parent / "b.mutualrisk")
    assert opening.opened(office, saved).desk.read_only == "Ann has it"
    titled(desk, "Still ours")
    desk.save()
    desk.close()
    assert not [name for name in names(saved.parent) if name.endswith(".lock")]


def test_a_file_changed_or_deleted_meanwhile_is_noticed(office: Office, saved: Path) -> None:
    desk = opening.opened(office, saved).desk
    assert desk.file_state() == "unchanged"
    save_case(saved, CaseFile(desk.case))
    assert desk.file_state() == "changed"
    saved.unlink()
    assert desk.file_state() == "missing"
    titled(desk, "Still here")
    desk.save()
    assert desk.file_state() == "unchanged"
    assert read_attachment(open_case(saved).attachments[0])
    desk.close()


def test_a_damaged_file_is_brought_back_and_kept_beside(office: Office, saved: Path) -> None:
    whole = open_case(saved)
    damaged = saved.read_bytes()[:-30]
    saved.write_bytes(damaged)
    saved.with_name("a.mutualrisk.bak").unlink()
    found = opening.opened(office, saved)
    assert (found.lost, found.desk.unsaved, found.desk.repaired) == ((), True, True)
    assert (found.desk.case, found.desk.history) == whole[:2]
    assert saved.read_bytes() == damaged
    found.desk.save()
    found.desk.close()
    assert open_case(saved)[:2] == whole[:2]
    assert read_attachment(open_case(saved).attachments[0])
    assert saved.with_name("a-damaged-1.mutualrisk").read_bytes() == damaged
    assert names(saved.parent / "journals") == []


def test_a_file_that_is_gone_newer_or_past_repair_is_refused_and_let_go(office: Office, saved: Path) -> None:
    for path, content in ((saved.with_name("none.mutualrisk"), None), (saved, b"PK"), (saved, b"")):
        if content is not None:
            path.write_bytes(content)
            path.with_name(f"{path.name}.bak").unlink(missing_ok=True)
        with pytest.raises(Faulty):
            opening.opened(office, path)
    assert not [name for name in names(saved.parent) if name.endswith(".lock")]


def test_a_text_file_is_saved_as_a_case_file(office: Office, saved: Path) -> None:
    text, first = saved.with_name("b.yaml"), opening.opened(office, saved).desk
    first.write_text(text)
    first.close()
    desk = opening.opened(office, text).desk
    assert (desk.path, desk.proposed) == (None, saved.with_name("b.mutualrisk"))
    desk.close()


def test_a_sample_and_a_copy_belong_to_no_file(office: Office, saved: Path) -> None:
    assert opening.sample(office, "community-health").desk.path is None
    first = opening.opened(office, saved).desk
    copy = opening.copied(office, first).desk
    titled(copy, "A copy")
    copy.save(saved.with_name("copy.mutualrisk"))
    assert first.case.contract.title == "District nursing"
    assert read_attachment(open_case(saved.with_name("copy.mutualrisk")).attachments[0])
    assert copy.history[0].sequence == 1
    copy.close()
    first.close()


def test_interrupted_work_comes_back_to_its_file(office: Office, saved: Path) -> None:
    lost = opening.opened(office, saved).desk
    titled(lost, "Half done")
    lost.abandon()
    (left,) = left_journals(saved.parent / "journals")
    desk = opening.recovered(office, left).desk
    assert (desk.case.contract.title, desk.path, desk.unsaved) == ("Half done", saved, True)
    desk.save()
    desk.close()
    assert open_case(saved).case.contract.title == "Half done"
    assert left_journals(saved.parent / "journals") == ()


def test_interrupted_work_whose_file_somebody_has_is_saved_elsewhere(office: Office, saved: Path) -> None:
    lost = opening.opened(office, saved).desk
    titled(lost, "Half done")
    lost.abandon()
    other = opening.opened(office, saved).desk
    (left,) = left_journals(saved.parent / "journals")
    desk = opening.recovered(office, left).desk
    assert (desk.path, desk.proposed) == (None, saved)
    desk.close()
    other.close()
