"""Reads lists for the tests as the program does."""

from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.organisation_offer import OrganisationsOffer
from mutualrisk.exchange.organisation_list.listing import listed
from mutualrisk.exchange.organisation_list.matching import Match, matched
from mutualrisk.exchange.organisation_list.subjects import Subjects, subjects
from mutualrisk.exchange.organisation_list.table import Table, read_table
from mutualrisk.exchange.spreadsheet_file.opening import opened
from mutualrisk.store.methods import method_in

KNOWN: Subjects = subjects(method_in(None), "commissioner")


class Read(NamedTuple):
    """A list, its columns and what it offers."""

    table: Table
    matches: tuple[Match, ...]
    offer: OrganisationsOffer

    @property
    def names(self) -> list[str]:
        """The names of the organisations."""
        return [one.name for one in self.offer.organisations]

    def answers(self, place: int) -> dict[str, object]:
        """The answers of one of them."""
        return {one.question: one.answer.value for one in self.offer.organisations[place].offer.answers}


def read(path: Path, sheet: str | None = None, heading_row: int | None = None) -> Read:
    """A list with its columns as they are proposed."""
    table = read_table(opened(path), KNOWN, sheet, heading_row)
    matches = matched(KNOWN, table.headings)
    return Read(table, matches, listed(KNOWN, table, matches, str(path)))
