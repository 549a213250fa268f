"""Reads files of other people and says what they offer, away from the window's thread. No widgets."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.case import Case, Organisation
from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.engine.same_organisation import number_key
from mutualrisk.engine.words import Words
from mutualrisk.exchange.answers_book.reading import NoAnswers
from mutualrisk.reports.progress import Tell
from mutualrisk.ui.importing.arrival import Arrival

if TYPE_CHECKING:
    from mutualrisk.exchange.accounts import Reading

ACCOUNTS = (".html", ".htm", ".xhtml", ".xml", ".zip")
BOOKS = (".xlsx", ".xlsm", ".ods")
LISTS = (".csv", ".tsv")
KINDS = (*ACCOUNTS, *BOOKS)
"""Endings of files that may hold accounts, and of those that may hold answers."""


class Basis(NamedTuple):
    """What the files are read for."""

    method: Method
    case: Case
    organisation: Organisation


class Gathered(NamedTuple):
    """What came of some files."""

    arrivals: tuple[Arrival, ...]
    faults: tuple[Issue, ...] = ()
    """Why some of them offer nothing."""
    lists: tuple[Path, ...] = ()
    """Tables without answers: perhaps lists of organisations."""


def gathered(names: Sequence[str], basis: Basis, tell: Tell) -> Gathered:
    """Read accounts together, as one year explains another, and each workbook by itself."""
    paths = [Path(name) for name in names]
    accounts = [path for path in paths if path.suffix.lower() in ACCOUNTS]
    books = [path for path in paths if path.suffix.lower() in BOOKS]
    lists = [path for path in paths if path.suffix.lower() in LISTS]
    work = [partial(_accounts, accounts, basis)] if accounts else []
    work += [partial(_book, path, basis) for path in books]
    arrivals: list[Arrival] = []
    faults = [_unknown(path) for path in paths if path not in (*accounts, *books, *lists)]
    for number, read in enumerate(work):
        tell(number / len(work))
        try:
            arrivals.append(read())
        except NoAnswers as found:
            lists.append(found.path)
        except Faulty as fault:
            faults += fault.issues
    return Gathered(tuple(arrivals), tuple(faults), tuple(lists))


def _accounts(paths: Sequence[Path], basis: Basis) -> Arrival:
    """What accounts offer to the organisation, with their figures over the years."""
    from mutualrisk.exchange import accounts  # noqa: PLC0415 - loads a library that nothing else needs
    from mutualrisk.ui.importing.years import years  # noqa: PLC0415 - the same

    reading = accounts.read(paths)
    owner = _owner(reading, basis)
    offer = accounts.offer(reading, basis.method, owner, asked=_asked(basis, owner))
    return Arrival(offer, years(reading, Words(basis.method.words)))


def _owner(reading: "Reading", basis: Basis) -> Organisation:
    """Whose accounts they are by their number: the one on the screen, or else another of the case."""
    filed = {number_key(one.number) for one in reading.filings} - {""}
    every = (basis.organisation, *basis.case.organisations)
    return next((one for one in every if number_key(one.number) in filed), basis.organisation)


def _asked(basis: Basis, owner: Organisation) -> set[str]:
    """What the assessments of an organisation ask: what none asks would count for nothing, and stay open."""
    from mutualrisk.engine.compile import asked  # noqa: PLC0415 - the start page needs it not

    mine = [one for one in basis.case.assessments if one.organisation == owner.id]
    return {question.id for one in mine for question in asked(basis.method, one.perspective, one.depth)}


def _book(path: Path, basis: Basis) -> Arrival:
    """What an answered workbook offers to the case."""
    from mutualrisk.exchange import answers_book  # noqa: PLC0415 - loads a library that nothing else needs

    return Arrival(answers_book.read(path, basis.method, basis.case))


def _unknown(path: Path) -> Issue:
    remedy = (
        "Choose accounts (.html, .xhtml or .zip) or a workbook (.xlsx or .ods); attach others as evidence."
    )
    return error("Nothing can be read in from a file of this kind.", remedy, Place(path.name))
