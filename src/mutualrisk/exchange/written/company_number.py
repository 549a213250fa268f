"""Numbers of Companies House, which spreadsheets like to take their leading zeros from."""

import re

from mutualrisk.exchange.written.reading import Written, shown

LENGTH = 8
_NUMBER = re.compile(r"(?P<letters>[A-Z]{0,2})(?P<digits>[0-9]{1,8})(?P<last>[A-Z]?)")
_PREFIXES = {
    *(
        "AC",
        "CE",
        "CS",
        "FC",
        "FE",
        "GE",
        "GN",
        "GS",
        "IC",
        "IP",
        "LP",
        "NA",
        "NC",
        "NF",
        "NI",
        "NL",
        "NO",
        "NP",
    ),
    *(
        "NR",
        "NV",
        "NZ",
        "OC",
        "OE",
        "PC",
        "R",
        "RC",
        "RS",
        "SA",
        "SC",
        "SE",
        "SF",
        "SG",
        "SI",
        "SL",
        "SO",
        "SP",
    ),
    *("SR", "SZ", "ZC"),
}
"""What its numbers begin with, where they do not begin with a digit."""


def company_number(text: str) -> Written[str]:
    """A number as Companies House writes it: eight signs. What is none is kept as typed, with a doubt."""
    plain = re.sub(r"\.0+$|[\s.\-/]", "", text.strip().upper())
    found = _NUMBER.fullmatch(plain)
    if not found or (found["letters"] and found["letters"] not in _PREFIXES):
        doubt = f"{shown(text)} is not a number of Companies House, which has eight signs."
        return Written(text.strip(), doubt=doubt)
    room = LENGTH - len(found["letters"]) - len(found["last"])
    if len(found["digits"]) > room:
        return Written(text.strip(), doubt=f"{shown(text)} has more signs than a number of Companies House.")
    whole = found["letters"] + found["digits"].zfill(room) + found["last"]
    if len(plain) == LENGTH:
        return Written(whole)
    return Written(whole, derived=f"{shown(text)} with the leading zeros that a spreadsheet drops.")
