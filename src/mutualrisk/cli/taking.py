"""Writes what was accepted: one edit that undo takes back, with the documents where the file carries any."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mutualrisk.cli.cases import Opened
from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.offer import Document, Offer
from mutualrisk.engine import offers
from mutualrisk.engine.offers import Taken
from mutualrisk.store import desk, system
from mutualrisk.store.case_file import SUFFIX, CaseFile, open_case, save_case
from mutualrisk.store.desk import Desk
from mutualrisk.store.hold import Hold
from mutualrisk.store.settings import load_settings

TEXTS = (".yaml", ".yml", ".json")
NO_FILES = "A text file carries no documents: the evidence names the file, and nothing is attached."
NO_COMMENTS = "The text was written anew, without the comments that were in it; the old one ends in .bak."
NO_HISTORY = "A text file carries no history, so this cannot be undone in it."


class Target(NamedTuple):
    """The case that was looked at, and where it is written: its own file unless told otherwise."""

    path: Path
    out: Path | None
    opened: Opened
    case: Case
    """What the answers are put into: the case that was looked at, perhaps with a new assessment."""

    @property
    def file(self) -> Path:
        """What is written."""
        return self.out or self.path


class Written(NamedTuple):
    """What was written, and what the form of the file left out."""

    path: Path
    remarks: tuple[str, ...] = ()


class Import(NamedTuple):
    """What is written into a case, as one edit."""

    label: str
    """What undo calls it."""
    documents: Sequence[Document]
    """What the edit rests on: those with a file are attached where the case carries files."""
    change: Callable[[Case, Mapping[str, str]], Case]
    """The edit; it is told what the attached files are called in the case, by the keys of their documents."""


def take(target: Target, assessment: str, offer: Offer, taken: Taken) -> Written:
    """Write the case with what was taken, all of it or nothing; raises Faulty where that cannot be."""
    wanted = {key for one in taken.answers for key in one.answer.evidence}
    documents = [one for one in offer.documents if one.key in wanted]

    def change(case: Case, files: Mapping[str, str]) -> Case:
        return offers.accepted(target.opened.method, case, assessment, offer, taken, files)

    return write(target, Import(label(offer), documents, change))


def write(target: Target, what: Import) -> Written:
    """Write the case with one edit, all of it or nothing; raises Faulty where that cannot be."""
    _refuse_others(target)
    if target.file.suffix.lower() in TEXTS:
        save_case(target.file, CaseFile(what.change(target.case, {})))
        return Written(target.file, tuple(_text_remarks(target, what.documents)))
    with_files = _Desk(target)
    try:
        held = with_files.desk
        if held.case != target.opened.case:
            what_changed = "The case was changed while it was looked at."
            raise Faulty(error(what_changed, "Run the command again.", Place(target.path.name)))
        files = {one.key: held.attach(Path(one.file)) for one in what.documents if one.file}
        held.edit(what.label, what.change(target.case, files))
        held.save(target.file)
    finally:
        with_files.close()
    return Written(target.file)


def label(offer: Offer) -> str:
    """What undo calls it."""
    return f"Import {offer.title}"[:500]


def _refuse_others(target: Target) -> None:
    if target.file.suffix.lower() not in (SUFFIX, *TEXTS):
        what = f"A case cannot be written as “{target.file.suffix[:20]}”."
        raise Faulty(_at(target, what, f"End the name with {SUFFIX}, or with .yaml."))
    if target.out and target.out.exists() and target.out.resolve() != target.path.resolve():
        raise Faulty(_at(target, "There is such a file already.", "Choose another name."))


def _at(target: Target, what: str, remedy: str) -> Issue:
    return error(what, remedy, Place(target.file.name))


def _text_remarks(target: Target, documents: Sequence[Document]) -> list[str]:
    said = [NO_FILES] if any(one.file for one in documents) else []
    if target.path.suffix.lower() == SUFFIX:
        return [*said, NO_HISTORY]
    comments = target.out is None and target.path.suffix.lower() != ".json"
    return [*said, NO_HISTORY, *([NO_COMMENTS] if comments else [])]


class _Desk:
    """The case on a desk of its own, held against others while it is written."""

    def __init__(self, target: Target) -> None:
        """Lay it there; raises Faulty where somebody else has it open."""
        author = load_settings(system.settings_folder()).settings.assessor
        if target.path.suffix.lower() != SUFFIX:
            self.desk = Desk(CaseFile(target.opened.case), desk.Place(proposed=target.file, author=author))
            return
        hold = Hold(target.path, author, desk.now)
        if hold.holder is not None:
            what = "This case is open in another window or on another computer."
            raise Faulty(error(what, "Close it there, or write with --out to another file.", _name(target)))
        try:
            self.desk = Desk(open_case(target.path), desk.Place(target.path, author=author, hold=hold))
        except BaseException:
            hold.release()
            raise

    def close(self) -> None:
        """Let others edit it."""
        self.desk.close()


def _name(target: Target) -> Place:
    return Place(target.path.name)
