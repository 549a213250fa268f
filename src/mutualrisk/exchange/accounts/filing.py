"""One filing: whose it is, its period, and its figures of two years."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.figure import AuditStatus
from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.exchange.accounts.document import Document
from mutualrisk.exchange.accounts.fact import Fact, facts
from mutualrisk.exchange.accounts.figure import Column, Columns, Figure, columns, told_apart
from mutualrisk.exchange.accounts.identity import Identity, Period, company_number, identity
from mutualrisk.exchange.accounts.ladder import doubted
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.taxonomy import scheme_name, vocabulary
from mutualrisk.exchange.accounts.thousands import in_thousands

_PARTNERSHIP = "limited liability partnership"
_NUMBERS_OF_PARTNERSHIPS = ("OC", "SO", "NC")
"""How the numbers of limited liability partnerships begin."""

NO_COLUMNS = Columns({}, {}, {}, {})


class Filing(NamedTuple):
    """Accounts as they were filed.

    Attributes:
        file: The name of the file; of one in an archive, both names.
        path: The file that was chosen, which becomes the evidence.
        about: What the accounts say of themselves.
        schemes: The addresses of the schemes that they name; charities name two.
        columns: The figures of this year and last.
        facts: Every fact behind them, and those that no column has.
        thousands: Whether the page says that it prints thousands while the tags do not.
    """

    file: str
    path: Path
    about: Identity
    schemes: tuple[str, ...]
    columns: Columns
    facts: tuple[Fact, ...] = ()
    thousands: bool = False

    @property
    def name(self) -> str:
        """The organisation's name."""
        return self.about.name

    @property
    def number(self) -> str:
        """Its number at Companies House."""
        return self.about.number

    @property
    def period(self) -> Period | None:
        """The period that the accounts cover."""
        return self.about.period

    @property
    def audit(self) -> AuditStatus:
        """How far the accounts were checked."""
        return self.about.audit

    @property
    def this(self) -> Column:
        """The figures of the year that the accounts cover."""
        return self.columns.this

    @property
    def last(self) -> Column:
        """The figures of the year before, as these accounts show them."""
        return self.columns.last

    @property
    def taxonomy(self) -> str:
        """The schemes that the tags are of, as people call them."""
        named = (scheme_name(one) for one in self.schemes)
        return " and ".join(dict.fromkeys(one for one in named if one)) or "not known"

    def best(self, line: LineId, *, last: bool = False) -> Figure | None:
        """A figure of the organisation itself; where its group's alone has such a statement, the group's.

        Statements are not mixed: of the year's income and costs all are the group's where only its turnover
        is given, and of the balance sheet all are the organisation's own as soon as it has one.
        """
        own, group = self.columns.of(last=last)
        if line in own or line in group:
            leading = _LEADING_OF_YEAR if LINES[line].span == "year" else _LEADING_OF_DAY
            if LINES[line].unit == "heads":
                return own.get(line) or group.get(line)
            is_own = any(one in own for one in leading) or not any(one in group for one in leading)
            return own.get(line) if is_own else group.get(line)
        return None


_LEADING_OF_YEAR: tuple[LineId, ...] = ("turnover",)
_LEADING_OF_DAY: tuple[LineId, ...] = ("net_assets", "current_assets", "equity", "creditors_within")
"""The lines that show whose a statement is."""


class Report(NamedTuple):
    """A document that comes with accounts and holds none: the report of a community interest company."""

    file: str
    path: Path
    about: Identity


class Filed(NamedTuple):
    """What one document turned out to be, and what of it could not be read."""

    filing: Filing | None = None
    report: Report | None = None
    unread: tuple[Issue, ...] = ()


def filed(document: Document, path: Path) -> Filed:
    """A document as a filing, or as a report that comes with one."""
    about = identity(document)
    if _is_report(document):
        return Filed(report=Report(document.file, path, about))
    found = facts(document)
    unread = (*document.unread, *found.unread)
    if about.period is None:
        what = "It does not say which period it covers."
        fault = error(what, "Look at the accounts, and type the figures in.", Place(document.file))
        return Filed(unread=(*unread, fault))
    every = told_apart(_of_others(found.facts, about.number))
    partners = is_partnership(about)
    shown = Columns(*(doubted(one, partners=partners) for one in columns(every, about.period, about.last)))
    if not shown.last and not shown.group_last:
        about = about._replace(last=None)
    thousands = in_thousands(document.text, every)
    filing = Filing(document.file, path, about, document.schemes, shown, every, thousands)
    return Filed(filing, unread=unread)


def is_partnership(about: Identity) -> bool:
    """Whether members' loans may stand between net assets and equity, as the form or the number tells."""
    return about.legal_form == _PARTNERSHIP or about.number.startswith(_NUMBERS_OF_PARTNERSHIPS)


def _of_others(found: Iterable[Fact], number: str) -> Iterator[Fact]:
    """Facts, with a doubt on each whose context names another company than the accounts are of."""
    for fact in found:
        other = company_number(fact.context.entity)
        if other and number and other != number:
            doubt = f"Its context names company {other}; the accounts are of {number}."
            yield fact._replace(doubts=(*fact.doubts, doubt))
        else:
            yield fact


def _is_report(document: Document) -> bool:
    """Whether a document is the CIC34 report: it has tags of that scheme, and no figures."""
    if document.numbers:
        return False
    cic = {prefix for prefix, space in document.namespaces.items() if vocabulary(space).family == "cic"}
    return any(one.name.partition(":")[0] in cic for one in document.words)
