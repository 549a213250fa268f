"""Which vocabulary a tag is of, by its namespace: prefixes are the file's own and say nothing."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

Family = Literal["core", "business", "charity", "reports", "gaap", "ifrs", "old", "cic", ""]
"""``core``: FRC 2014 and later (FRS 101, 102, 105, LLP). ``gaap``, ``ifrs``: 2009. ``old``: before that."""

_DAY = r"(?P<year>\d{4})-\d\d-\d\d"
_FAMILIES: tuple[tuple[Family, str], ...] = (
    ("core", rf"xbrl\.frc\.org\.uk/fr/{_DAY}/core"),
    ("business", rf"xbrl\.frc\.org\.uk/cd/{_DAY}/business"),
    ("business", rf"www\.xbrl\.org/uk/cd/business/{_DAY}"),
    ("charity", rf"xbrl\.frc\.org\.uk/char/{_DAY}(/core)?"),
    ("cic", rf"xbrl\.frc\.org\.uk/cic/{_DAY}(/core)?"),
    ("reports", rf"xbrl\.frc\.org\.uk/reports/{_DAY}/(direp|aurep|accrep)"),
    ("reports", rf"www\.xbrl\.org/uk/reports/(direp|aurep|accrep)/{_DAY}"),
    ("gaap", rf"www\.xbrl\.org/uk/gaap/core/{_DAY}"),
    ("gaap", rf"www\.xbrl\.org/uk/fr/gaap/pt/{_DAY}"),
    ("ifrs", rf"www\.xbrl\.org/uk/ifrs/core/{_DAY}"),
    ("old", rf"www\.companieshouse\.gov\.uk/ef/xbrl/uk/fr/gaap/ae/{_DAY}"),
    ("old", rf"www\.xbrl\.org/uk/fr/gcd/{_DAY}"),
)
_KNOWN = tuple((family, re.compile(rf"https?://{pattern}/?")) for family, pattern in _FAMILIES)

_NAMES = (
    ("char", "Charities SORP"), ("FRS-101", "FRS 101"), ("FRS-102", "FRS 102"), ("FRS-105", "FRS 105"),
    ("IFRS", "IFRS"), ("cic", "CIC34"), ("uk-gaap", "UK GAAP"), ("uk-ifrs", "IFRS"), ("gaap", "UK GAAP"),
)  # fmt: skip
"""What stands in the address of a scheme, and what people call it."""


class Vocabulary(NamedTuple):
    """The family of a namespace, and the year of its edition."""

    family: Family = ""
    year: str = ""


@lru_cache(maxsize=1024)
def vocabulary(namespace: str) -> Vocabulary:
    """What a namespace is; nothing where it is not one of accounts filed in the United Kingdom."""
    for family, pattern in _KNOWN:
        if found := pattern.fullmatch(namespace.strip()):
            return Vocabulary(family, found["year"])
    return Vocabulary()


def scheme_name(address: str) -> str:
    """The scheme that an address names, as people call it: "FRS 102 (2021)"; "" where it is none of ours."""
    year = re.search(r"(\d{4})-\d\d-\d\d", address)
    named = next((name for sign, name in _NAMES if sign.lower() in address.lower()), "")
    return f"{named} ({year[1]})" if named and year else named
