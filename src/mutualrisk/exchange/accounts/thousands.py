"""Whether a filing prints thousands, or millions, while its tags say pounds: then all of it is too small."""

import re
from collections.abc import Iterable
from decimal import Decimal

from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.exchange.accounts.lines import LINES

_APOSTROPHES = r"(?:['’‘`´]|&#39;|&#8217;|&#x2019;)?"
_POUND = r"(?:£|&#163;|&#xA3;|GBP)"
_IN_THOUSANDS = re.compile(
    rf">[^<>]{{0,40}}{_POUND}\s*{_APOSTROPHES}\s*(?:000{_APOSTROPHES}s?|k|thousands?|mn?|millions?)\s*\)?\s*<"
    rf"|\bin\s+(?:{_POUND}\s*{_APOSTROPHES}\s*000|thousands\s+of\s+pounds)"
    rf"|\b(?:stated|presented|shown|expressed|given)\s+in\s+thousands\b"
    rf"|\bnearest\s+(?:thousand\b|{_POUND}\s*(?:1,000|{_APOSTROPHES}000)\b)",
    re.IGNORECASE,
)
_IN_POUNDS = re.compile(rf"(?:>|>[^<>]{{0,30}}\d{{4}})\s*{_POUND}\s*<", re.IGNORECASE)
_THOUSAND = Decimal(1000)


def in_thousands(text: str, facts: Iterable[Fact]) -> bool:
    """Whether a document says that it is in thousands, while some tags of money are not scaled.

    It says so by the headings of its columns, where more of them are of thousands than of pounds; or, where
    no tag is scaled, by tags that are exact to the thousand only and yet end in other digits than noughts.
    """
    money = [one for one in facts if LINES[one.line].unit == "pounds" and one.value]
    plain = [one for one in money if is_plain(one)]
    if not plain:
        return False
    headed = len(_IN_THOUSANDS.findall(text))
    if headed and headed > len(_IN_POUNDS.findall(text)):
        return True
    coarse = [one for one in plain if re.fullmatch(r"-[3-9]", one.decimals.strip())]
    return len(plain) == len(money) and any(one.value and one.value % _THOUSAND for one in coarse)


def is_plain(fact: Fact) -> bool:
    """Whether a fact is of whole pounds by its tag."""
    return fact.scale in {"", "0"}
