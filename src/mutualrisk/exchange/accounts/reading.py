"""Reading filings: every file that can be read is, and what cannot is named with its place and remedy."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.exchange.accounts.document import read_document
from mutualrisk.exchange.accounts.filing import Filed, Filing, Report, filed
from mutualrisk.exchange.accounts.measure import Measure, measures
from mutualrisk.exchange.accounts.reconciliation import reconciled
from mutualrisk.exchange.accounts.sources import Source, sources

MOST_FILES = 100
"""How many files are read in one go."""


class Reading(NamedTuple):
    """What was read of some files.

    Attributes:
        filings: The accounts, the latest first.
        reports: Reports that came with them and hold no figures.
        findings: What deserves a look: sums that do not add up, years that do not agree.
        unread: What could not be read, with its place, its cause and a remedy.
    """

    filings: tuple[Filing, ...] = ()
    reports: tuple[Report, ...] = ()
    findings: tuple[Issue, ...] = ()
    unread: tuple[Issue, ...] = ()

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What the accounts come to over the years, of the organisation whose filing is the latest."""
        latest = self.latest
        return measures([one for one in self.filings if latest and one.number == latest.number])

    @property
    def latest(self) -> Filing | None:
        """The filing with the latest year end, which fills the answers."""
        return self.filings[0] if self.filings else None


def read(paths: Sequence[Path]) -> Reading:
    """Read files of accounts; one that cannot be read does not cost the others."""
    filings: list[Filing] = []
    reports: list[Report] = []
    findings: list[Issue] = []
    unread: list[Issue] = []
    if len(paths) > MOST_FILES:
        what = f"{len(paths)} files were chosen; the first {MOST_FILES} were read."
        unread.append(error(what, "Choose the accounts of one organisation.", Place()))
    for path in paths[:MOST_FILES]:
        for found, about in _read(path):
            unread.extend(found.unread)
            findings.extend(about)
            filings.extend([found.filing] if found.filing else [])
            reports.extend([found.report] if found.report else [])
    ordered = tuple(sorted(filings, key=_age, reverse=True))
    return Reading(ordered, tuple(reports), (*findings, *reconciled(ordered)), tuple(unread))


def _age(filing: Filing) -> tuple[str, str]:
    period, approved = filing.period, filing.about.approved
    return (period.end.isoformat() if period else "", approved.isoformat() if approved else "")


def _read(path: Path) -> Iterator[tuple[Filed, tuple[Issue, ...]]]:
    """What each document of a file is."""
    for found in sources(path):
        if isinstance(found, Issue):
            yield Filed(unread=(found,)), ()
            continue
        yield _document(found)


def _document(source: Source) -> tuple[Filed, tuple[Issue, ...]]:
    try:
        document = read_document(source.data, source.file)
    except Faulty as fault:
        return Filed(unread=fault.issues), ()
    return filed(document, source.path), document.findings
