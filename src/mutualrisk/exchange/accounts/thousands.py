"""Whether a filing prints thousands while its tags say pounds: a slip that makes everything a thousandth."""

import re
from collections.abc import Iterable
from decimal import Decimal

from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.exchange.accounts.lines import LINES

_APOSTROPHES = r"(?:['’‘`´]|&#39;|&#8217;|&#x2019;)?"
_POUND = r"(?:£|&#163;|&#xA3;|GBP)"
_IN_THOUSANDS = re.compile(
    rf">\s*{_POUND}\s*{_APOSTROPHES}\s*(?:000s?|k)\s*<|\bin\s+thousands\s+of\s+pounds", re.IGNORECASE
)
_IN_POUNDS = re.compile(rf">\s*{_POUND}\s*<", re.IGNORECASE)
_THOUSAND = Decimal(1000)


def in_thousands(text: str, facts: Iterable[Fact]) -> bool:
    """Whether a document says that it is in thousands, and no tag of money is scaled.

    It says so by the headings of its columns, where more of them are of thousands than of pounds, or by tags
    that are exact to the thousand only and yet end in other digits than noughts.
    """
    money = [one for one in facts if LINES[one.line].unit == "pounds" and one.value]
    if not money or any(one.scale not in {"", "0"} for one in money):
        return False
    headed = len(_IN_THOUSANDS.findall(text))
    if headed and headed > len(_IN_POUNDS.findall(text)):
        return True
    coarse = [one for one in money if re.fullmatch(r"-[3-9]", one.decimals.strip())]
    return bool(coarse) and any(one.value is not None and one.value % _THOUSAND for one in coarse)
