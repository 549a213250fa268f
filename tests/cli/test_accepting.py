"""What is offered is shown beside what is recorded, and written only as far as it was accepted."""

from pathlib import Path
from typing import NamedTuple

import pytest
import typer

from mutualrisk.cli import accepting, taking
from mutualrisk.cli.accepting import Wish
from mutualrisk.cli.cases import Opened
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty, Place, error, warning
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact, Trail
from mutualrisk.engine import edits
from mutualrisk.store import desk
from mutualrisk.store.attachments import read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.desk import Desk
from mutualrisk.store.hold import Hold
from mutualrisk.store.methods import method_in

METHOD = method_in(None)
NEW = edits.new_case(METHOD, "commissioner", "full", "2026-09-01", "Harbour Care")


class Folder(NamedTuple):
    """A case on the disk, and a file that answers some of it."""

    case: Path
    source: Path

    def offer(self) -> Offer:
        """What the file offers."""
        trail = (Trail(file=self.source.name, place="line 8", name="core:CashBankOnHand", text="1,500"),)
        answers = (
            Offered(question="turnover", answer=_answer(12e6), trail=trail),
            Offered(question="cash", answer=_answer(1500.0), trail=trail),
            Offered(question="cash", answer=_answer(1600.0), trail=trail),
            Offered(question="surplus", answer=_answer(3.0), derived="10 − 7.", doubt="It is tiny."),
            Offered(question="stock", answer=_answer(-9.0), trail=trail),
        )
        document = Document(
            key="filing", title="Accounts", grade="audited", date="2026-03-31", file=str(self.source)
        )
        return Offer(
            title="accounts to 31 March 2026",
            documents=(document,),
            facts=(OfferedFact(fact="number", value="12345678", trail=trail),),
            answers=answers,
            findings=(warning("It does not balance.", "Look.", Place("accounts.html")),),
        )

    def make(self, _: Opened, target: Assessment) -> Offer:
        """The same, for whichever assessment."""
        assert target.id == "first"
        return self.offer()

    def run(self, accept: str | None = None, out: Path | None = None) -> int:
        """The command with a word of what to accept."""
        return accepting.run(self.case, self.make, Wish(accept, out=out))


def _answer(value: float) -> Answer:
    return Answer(value=value, evidence=("filing",))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    source = tmp_path / "accounts.html"
    source.write_text("the filing", encoding="utf-8")
    save_case(tmp_path / "case.mutualrisk", CaseFile(NEW))
    return Folder(tmp_path / "case.mutualrisk", source)


def answers(path: Path) -> dict[str, Answer]:
    return open_case(path).case.assessments[0].answers


def test_a_pipe_is_shown_everything_and_nothing_is_written(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    before = folder.case.read_bytes()
    assert folder.run() == 1  # one value cannot be taken
    said = capsys.readouterr().out
    for words in (
        "accounts.html: It does not balance. Look.",
        "£12,000,000",
        "conflicting",
        "invalid",
        "Look first: It is tiny.",
        "10 − 7.",
        "core:CashBankOnHand",
        "12345678",
        "Nothing was written",
    ):
        assert words in said
    assert folder.case.read_bytes() == before


def test_what_is_accepted_is_one_edit_with_the_file_attached(folder: Folder) -> None:
    folder.run("turnover, 3, number")
    held = open_case(folder.case)
    found = held.case.assessments[0].answers
    assert {name: one.value for name, one in found.items()} == {"turnover": 12e6, "cash": 1500.0}
    assert all(one.imported and "core:CashBankOnHand" in one.origin for one in found.values())
    assert held.case.organisations[0].number == "12345678"
    (evidence,) = held.case.evidence
    assert (evidence.grade, evidence.date) == ("audited", "2026-03-31")
    (attached,) = held.attachments
    assert (attached.name, read_attachment(attached)) == (evidence.file, b"the filing")
    again = Desk(held, desk.Place(folder.case))
    assert again.undo_label == "Import accounts to 31 March 2026"
    assert again.undo()
    assert again.case == NEW


def test_proposed_leaves_doubts_and_conflicts_for_a_person(folder: Folder) -> None:
    folder.run("proposed")
    assert set(answers(folder.case)) == {"turnover"}


def test_all_takes_no_side_where_the_file_says_two_things(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.run("all")
    assert set(answers(folder.case)) == {"turnover", "surplus"}
    assert "cash is offered more than once" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["none", ""])
def test_none_writes_nothing(folder: Folder, word: str) -> None:
    before = folder.case.read_bytes()
    folder.run(word)
    assert folder.case.read_bytes() == before


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ("cash", "offered more than once. Say which: 3 or 4"),
        ("3,4", "Two values were named for cash"),
        ("turnovr", "Did you mean “turnover”"),
        ("stock", "cannot be taken"),
        ("99", "There is no line 99"),
    ],
)
def test_a_name_that_means_nothing_or_two_things_is_refused(folder: Folder, wanted: str, why: str) -> None:
    before = folder.case.read_bytes()
    with pytest.raises(typer.BadParameter, match=why):
        folder.run(wanted)
    assert folder.case.read_bytes() == before


def test_a_text_takes_the_answers_and_says_what_it_cannot_carry(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "case.yaml"
    save_case(text, CaseFile(NEW))
    assert Folder(text, folder.source).run("turnover") == 1
    assert answers(text)["turnover"].value == 12e6
    assert open_case(text).case.evidence[0].file == ""
    said = capsys.readouterr().err
    assert taking.NO_FILES in said
    assert taking.NO_COMMENTS in said


def test_another_file_is_written_and_the_case_left(folder: Folder, tmp_path: Path) -> None:
    before = folder.case.read_bytes()
    folder.run("turnover", tmp_path / "new.mutualrisk")
    assert set(answers(tmp_path / "new.mutualrisk")) == {"turnover"}
    assert folder.case.read_bytes() == before
    with pytest.raises(Faulty, match="such a file already"):
        folder.run("turnover", tmp_path / "new.mutualrisk")


def test_a_text_becomes_a_case_file_with_its_documents(folder: Folder, tmp_path: Path) -> None:
    text = tmp_path / "case.yaml"
    save_case(text, CaseFile(NEW))
    Folder(text, folder.source).run("turnover", tmp_path / "whole.mutualrisk")
    held = open_case(tmp_path / "whole.mutualrisk")
    assert len(held.attachments) == 1
    assert held.history


def test_a_case_that_somebody_has_open_is_left_alone(folder: Folder) -> None:
    hold = Hold(folder.case, "somebody", desk.now)
    try:
        with pytest.raises(Faulty, match="open in another window"):
            folder.run("turnover")
    finally:
        hold.release()
    folder.run("turnover")
    assert set(answers(folder.case)) == {"turnover"}


def test_which_assessment_is_asked_where_there_are_several(folder: Folder, tmp_path: Path) -> None:
    two = edits.organisation_added(NEW, "Other", NEW.assessments[0], "2026-09-02")
    path = tmp_path / "two.mutualrisk"
    save_case(path, CaseFile(two))
    with pytest.raises(typer.BadParameter, match="Name one with --assessment"):
        Folder(path, folder.source).run("turnover")
    assert accepting.run(path, folder.make, Wish("turnover", assessment="first")) == 1
    assert set(answers(path)) == {"turnover"}


def test_what_could_not_be_read_is_named_and_the_rest_offered(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    def make(opened: Opened, target: Assessment) -> Offer:
        whole = folder.make(opened, target)
        unread = (error("It is no filing.", "Choose another.", Place("b.html")),)
        return whole.model_copy(update={"unread": unread, "answers": whole.answers[:1]})

    assert accepting.run(folder.case, make, Wish("all")) == 1
    assert "b.html: It is no filing. Choose another." in capsys.readouterr().err
    assert set(answers(folder.case)) == {"turnover"}


def test_a_case_file_written_as_a_text_loses_its_history_and_says_so(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.run("turnover", tmp_path / "plain.yaml")
    assert set(answers(tmp_path / "plain.yaml")) == {"turnover"}
    said = capsys.readouterr().err
    assert taking.NO_HISTORY in said
    assert taking.NO_COMMENTS not in said


def test_a_case_is_not_written_as_something_else(folder: Folder, tmp_path: Path) -> None:
    with pytest.raises(Faulty, match=r"cannot be written as “\.docx”"):
        folder.run("turnover", tmp_path / "case.docx")


def test_a_case_that_does_not_fit_its_method_is_refused(folder: Folder, tmp_path: Path) -> None:
    path = tmp_path / "odd.mutualrisk"
    lost = NEW.model_copy(update={"organisations": ()})
    save_case(path, CaseFile(lost))
    with pytest.raises(Faulty):
        Folder(path, folder.source).run("turnover")
