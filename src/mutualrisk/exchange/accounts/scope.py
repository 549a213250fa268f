"""Whose figure it is, and in which state: company or group, as printed or restated; what else narrows it."""

from functools import lru_cache
from typing import Literal, NamedTuple

_GROUP = ("GroupCompanyDataDimension", "GroupCompanyDimension", "ConsolidationDimension")
_COMPANY = frozenset({"Company", "CompanyOnly", "ParentCompany", "Separate", "EntityOnly"})
_RESTATEMENTS = ("RestatementsFirstTimeAdoptionDimension", "RestatementsDimension")
_EDITION = "OriginalRevisedDataDimension"
_TOTALS = {
    "MaturitiesOrExpirationPeriodsDimension": {"AllPeriods"},
    "CharityFundsDimension": {"TotalFunds", "AllFunds", "TotalCharityFunds"},
    "EquityClassesDimension": {"TotalEquity", "AllEquityClasses"},
    "ContinuingDiscontinuedOperationsDimension": {"TotalContinuingDiscontinuedOperations", "AllOperations"},
    "GeographicSegmentsDimension": {"TotalGeographicSegmentsIncludingAnyUnallocatedAmount"},
    "OperatingSegmentsDimension": {"TotalReportableOperatingSegmentsIncludingAnyUnallocatedAmount"},
    "ProductsServicesDimension": {"TotalReportableProductsServicesIncludingAnyUnallocatedAmount"},
    "MajorCustomersDimension": {"TotalReportableMajorCustomersIncludingAnyUnallocatedAmount"},
}
"""Members that say what a context without the dimension says: all of it."""

ORIGINAL, RESTATED, EARLIER = 1, 2, 3
"""States in which a figure may be said, beside as printed (0)."""

_STATES = {"RestatedAmount": RESTATED, "PreviouslyStatedAmount": EARLIER}


Whose = Literal["", "group", "company"]


class Scope(NamedTuple):
    """What the dimensions of a context come to.

    Attributes:
        rest: What narrows it beside the rest; nothing for a plain total.
        whose: The group's, or the company's where it is said; else of whom the accounts are.
        state: 0 as printed, 1 marked as the original, 2 restated, 3 as it was before it was restated.
    """

    rest: frozenset[tuple[str, str]] = frozenset()
    whose: Whose = ""
    state: int = 0


STATES = ("", "marked as the original, before a revision", "restated", "as stated before")
"""The states in words."""


@lru_cache(maxsize=4096)
def scoped(dims: tuple[tuple[str, str], ...]) -> Scope:
    """The scope of a context by its dimensions, whatever their order and prefixes."""
    rest: set[tuple[str, str]] = set()
    whose: Whose = ""
    state = 0
    for dimension, member in dims:
        if dimension in _GROUP and member == "Consolidated":
            whose = "group"
        elif dimension in _GROUP and member in _COMPANY:
            whose = "company"
        elif dimension in _RESTATEMENTS and member in _STATES:
            state = max(state, _STATES[member])
        elif dimension == _EDITION and member in {"Original", "Revised"}:
            state = max(state, ORIGINAL if member == "Original" else 0)
        elif member not in _TOTALS.get(dimension, ()):
            rest.add((dimension, member))
    return Scope(frozenset(rest), whose, state)
