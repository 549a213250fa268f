"""Yes and no as people type them, and that something is not known or does not apply."""

import re
from typing import Literal

from mutualrisk.exchange.written.reading import Written, shown, tidy

YES = {"yes", "y", "true", "t", "1", "✓", "✔", "☑"}
NO = {"no", "n", "false", "f", "0", "✗", "✘", "☐"}
NOT_KNOWN = {
    *(
        "not known",
        "unknown",
        "not_known",
        "don't know",
        "do not know",
        "dk",
        "d/k",
        "?",
        "tbc",
        "tba",
        "tbd",
    ),
    *(
        "to be confirmed",
        "not available",
        "not yet known",
        "not disclosed",
        "no data",
        "not stated",
        "nk",
        "n/k",
    ),
}
_NOT_APPLICABLE = re.compile(
    r"(?:n/a|n\.a\.?|na|not applicable|not_applicable|does not apply|doesn't apply)"
    r"(?:\s*(?:[:;,(-]|because|since|as)\s*(?P<reason>.*?)\)?)?",
    re.IGNORECASE | re.DOTALL,
)


def yes_no(text: str) -> Written[Literal["yes", "no"]]:
    """Yes or no; a cross alone may mean either."""
    said = tidy(text).rstrip(".!")
    if said in YES:
        return Written("yes")
    if said in NO:
        return Written("no")
    if said == "x":
        return Written(fault="A cross may mean yes or no. Type the word.")
    return Written(fault=f"{shown(text)} is neither yes nor no. Type one of them.")


def is_unknown(text: str) -> bool:
    """Whether somebody typed that it is not known."""
    return tidy(text).rstrip(".") in NOT_KNOWN


def inapplicable(text: str) -> str | None:
    """Why something does not apply; empty where no reason is typed, None where it is not said at all."""
    found = _NOT_APPLICABLE.fullmatch(" ".join(text.replace("’", "'").split()))
    return (found["reason"] or "") if found else None
