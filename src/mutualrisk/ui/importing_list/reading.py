"""Reads a list away from the window's thread: values in, values out."""

from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.organisation_offer import OrganisationsOffer
from mutualrisk.engine import organisation_offers
from mutualrisk.engine.organisation_offers import OrganisationLine
from mutualrisk.exchange.organisation_list.listing import listed
from mutualrisk.exchange.organisation_list.matching import Match, matched
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.organisation_list.table import Table, read_table
from mutualrisk.exchange.spreadsheet_file.opening import opened
from mutualrisk.reports.progress import Tell


class Found(NamedTuple):
    """A list as it stands in a file, with what its columns are taken for."""

    sheets: tuple[str, ...]
    table: Table
    matches: tuple[Match, ...]


class Beside(NamedTuple):
    """What a list offers, beside a case."""

    offer: OrganisationsOffer
    lines: tuple[OrganisationLine, ...]


class Reader(NamedTuple):
    """Whose list it is, and for which case."""

    path: Path
    known: Subjects
    method: Method
    case: Case
    like: Assessment

    def found(self, sheet: str | None, heading_row: int | None, tell: Tell) -> Found:
        """The list; raises Faulty where there is none."""
        book = opened(self.path)
        tell(0.3)
        table = read_table(book, self.known, sheet, heading_row)
        tell(0.9)
        return Found(tuple(one.name for one in book.sheets), table, matched(self.known, table.headings))

    def beside(self, table: Table, matches: tuple[Match, ...], tell: Tell) -> Beside:
        """What the list offers, beside the case."""
        offer = listed(self.known, table, matches, str(self.path))
        tell(0.6)
        return Beside(offer, organisation_offers.compared(self.method, self.case, self.like, offer))
