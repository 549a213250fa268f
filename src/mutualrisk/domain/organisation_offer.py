"""What a list offers: many organisations at once, each with its facts and answers."""

from typing import NamedTuple

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.offer import Document, Offer


class OfferedOrganisation(NamedTuple):
    """One organisation of a list."""

    place: str
    """Where in the file it stands, as people say it: "Bidders, row 12"."""
    name: str
    """As it stands there; empty where it has none."""
    number: str
    """Its number at Companies House, whole; empty where it has none."""
    offer: Offer
    """Its facts and answers."""
    row: int = 0
    """The row that it stands in, from 1."""
    doubt: str = ""
    """Why a person should look before taking it: its row is hidden."""


class OrganisationsOffer(NamedTuple):
    """All that one list offers."""

    title: str
    """What it is, as undo calls it."""
    document: Document
    """The list: what becomes the evidence of the answers that are taken."""
    organisations: tuple[OfferedOrganisation, ...]
    findings: tuple[Issue, ...] = ()
    """What deserves a look."""
    unread: tuple[Issue, ...] = ()
    """What could not be read, with its place."""
