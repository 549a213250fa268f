"""Ways of laying a case on the desk: new, from a file, from a sample, a copy, or what was interrupted."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import edits
from mutualrisk.engine.case_checks import structure
from mutualrisk.store import methods, system
from mutualrisk.store.case_file import SUFFIX, CaseFile, open_case
from mutualrisk.store.desk import Desk, Place, now
from mutualrisk.store.history import Edit
from mutualrisk.store.hold import Hold
from mutualrisk.store.journal import Journal
from mutualrisk.store.sample_file import sample as sample_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from mutualrisk.store.case_lock import Holder
    from mutualrisk.store.methods import Judge
    from mutualrisk.store.recovery import Left


class NewCase(NamedTuple):
    """What a new case is for."""

    perspective: Perspective
    depth: Depth
    organisation: str = ""
    contract: str = ""


class Office(NamedTuple):
    """What every case that is opened is opened with.

    Attributes:
        author: The assessor's name as set in the program.
        method: A folder with the method for new cases; None for the program's own.
        journals: Where journals lie on this computer.
        language: What methods speak, where they are translated into it; "" for their own.
    """

    author: str = ""
    method: Path | None = None
    journals: Path | None = None
    language: str = ""
    held_by: "Callable[[Holder], str]" = str
    """Says who has a case open, in the words of the window."""


class OnDesk(NamedTuple):
    """A case on the desk, the method that it is judged by, and what was lost of a damaged file."""

    desk: Desk
    judge: "Judge"
    lost: tuple[Issue, ...] = ()


def begun(office: Office, wanted: NewCase) -> OnDesk:
    """A new case."""
    judge = methods.judge_in_use(office.method, office.language)
    today = date.today().isoformat()  # noqa: DTZ011 - the day on the wall
    case = edits.new_case(judge.method, wanted.perspective, wanted.depth, today, wanted.organisation)
    first = case.assessments[0]
    case = edits.with_assessment(case, first.id, assessor=office.author) if office.author else case
    case = edits.with_contract(case, title=wanted.contract) if wanted.contract else case
    return OnDesk(Desk(CaseFile(case), _place(office)), judge)


def opened(office: Office, path: Path) -> OnDesk:
    """The case in a file; raises :class:`Faulty` where it cannot be opened.

    A case that somebody else has open is read-only. A damaged file is repaired as far as possible. What comes
    from a text file is saved as a case file.
    """
    if path.suffix.lower() != SUFFIX:
        held = open_case(path)
        place = _place(office)._replace(proposed=path.with_suffix(SUFFIX))
        return OnDesk(Desk(held, place), _judge(office, held.case))
    hold = Hold(path, office.author, now)  # before it is read: nobody can save in between
    journal = _journal(office)
    try:
        found = _read(office, path, journal)
        judge = _judge(office, found.held.case)
    except BaseException:
        hold.release()
        raise
    hold.damaged = found.damaged
    place = Place(path, author=office.author, hold=hold, journal=journal, damaged=found.damaged)
    if hold.holder is not None:
        place = place._replace(read_only=office.held_by(hold.holder))
    return OnDesk(Desk(found.held, place), judge, found.lost)


class _Read(NamedTuple):
    """What was read of a file."""

    held: CaseFile
    lost: tuple[Issue, ...] = ()
    damaged: bool = False


def _read(office: Office, path: Path, journal: Journal) -> _Read:
    """What a case file holds, or what could be brought back of it."""
    try:
        return _Read(open_case(path))
    except Faulty as fault:
        if not path.is_file() or any(issue.place.path == "format" for issue in fault.issues):
            raise  # it is gone, or of a newer program: nothing is damaged
        from mutualrisk.store.repair import repaired  # noqa: PLC0415 - hardly ever wanted

        edit = Edit(now().isoformat(timespec="seconds"), office.author, "Repaired")
        found = repaired(path, edit, journals=_journals(office), folder=journal.documents)
        return _Read(found.held, found.lost, damaged=True)


def sample(office: Office, name: str) -> OnDesk:
    """A worked sample that comes with the program; it is saved under a name of the user's own."""
    held = CaseFile(sample_case(name))
    return OnDesk(Desk(held, _place(office)), _judge(office, held.case))


def copied(office: Office, desk: Desk) -> OnDesk:
    """A copy of an open case, not saved yet, with a log of its own."""
    held = CaseFile(desk.case, (), desk.attachments)
    return OnDesk(Desk(held, _place(office)), _judge(office, desk.case))


def recovered(office: Office, left: "Left") -> OnDesk:
    """What an interrupted session left; it belongs to its file again once it is saved."""
    from mutualrisk.store.recovery import recover  # noqa: PLC0415 - hardly ever wanted

    found = recover(left)
    judge = _judge(office, found.held.case)
    hold = Hold(found.path, office.author, now) if found.path and found.path.exists() else None
    is_ours = hold is not None and hold.holder is None
    place = Place(
        found.path if is_ours else None,
        proposed=found.path,
        author=office.author,
        hold=hold if is_ours else None,
        journal=found.journal,
        recovered=True,
    )
    return OnDesk(Desk(found.held, place), judge)


def _place(office: Office) -> Place:
    return Place(author=office.author, journal=_journal(office))


def _journal(office: Office) -> Journal:
    return Journal(_journals(office))


def _journals(office: Office) -> Path:
    return office.journals or system.journal_folder()


def _judge(office: Office, case: Case) -> "Judge":
    """The method for a case; raises :class:`Faulty` where the case cannot be looked at by it."""
    chosen = office.method if office.method and _is_in(office.method, case) else None
    judge = methods.judge_for(case.method, chosen, office.language)
    errors = [issue for issue in structure(judge.method, case) if issue.severity == "error"]
    if errors:
        raise Faulty(*errors)
    return judge


def _is_in(folder: Path, case: Case) -> bool:
    """Whether a folder holds the method that a case was recorded under."""
    return methods.judge_in(folder).method.id == case.method.id
