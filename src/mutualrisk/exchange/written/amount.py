"""Numbers as people type them: pounds with commas, "£1.2m", "450k", brackets for a loss, per cent, months."""

import math
import re
from collections.abc import Mapping

from mutualrisk.exchange.written.reading import Written, shown, tidy

_SCALES: Mapping[str, float] = {
    **dict.fromkeys(("k", "thousand", "thousands"), 1e3),
    **dict.fromkeys(("m", "mn", "mln", "mil", "mill", "million", "millions"), 1e6),
    **dict.fromkeys(("b", "bn", "billion", "billions"), 1e9),
}
"""What may stand behind a number and multiplies it."""

_FOREIGN = ("$", "€", "usd", "eur", "us$", "¥")
_ABOUT = re.compile(r"(?:about|approx(?:imately|\.)?|around|circa|ca\.?|c\.|est\.?|estimated|~|≈)\s*")
_BODY = re.compile(r"(?P<digits>[0-9][0-9,.' ]*|\.[0-9]+)\s*(?P<unit>\D.*)?")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:(?P<sign>[, '])[0-9]{3})(?:(?P=sign)[0-9]{3})*(?:\.[0-9]+)?")
_CONTINENTAL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_THREE_PLACES = re.compile(r"[-−(£ ]*[1-9][0-9]{0,2}\.[0-9]{3}\)?")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+")
_NONE_AT_ALL = {"nil", "zero", "none"}
_PERCENT = {"%", "per cent", "percent", "pc", "p.c.", "pct"}
_MONTH = {"month", "months", "mth", "mths", "mo", "mos"}
_YEAR = {"year", "years", "yr", "yrs", "y"}
_SPAN = re.compile(
    r"(?P<years>[0-9.]+) ?(?:years?|yrs?|y),?(?: and)? ?(?P<months>[0-9.]+) ?(?:months?|mths?|mos?|m)"
)
_LONGEST = 60
MONTHS_IN_A_YEAR = 12


def amount(text: str) -> Written[float]:
    """A number, with pounds, thousands and a scale where they are typed."""
    read = _amount(text, frozenset())
    if _THREE_PLACES.fullmatch(tidy(text)) and not read.doubt:
        return read._replace(doubt="Its point has three digits behind it, and may stand for a comma.")
    return read


def percentage(text: str) -> Written[float]:
    """A share in per cent: "45%" and "45" are 45; of "0.45" nobody can be sure."""
    read = _amount(text, _PERCENT)
    said = tidy(text)
    has_sign = any(said.endswith(unit) for unit in _PERCENT)
    return read if read.value is None or has_sign else share(read.value)._replace(derived=read.derived)


def share(number: float) -> Written[float]:
    """A share that stands in a cell as a plain number, without the sign of a percentage."""
    if 0 < abs(number) <= 1 and number != round(number):
        return Written(number, doubt=f"{number:.15g} may mean {number * 100:.6g}%: it stands without “%”.")
    return Written(number)


def months(text: str) -> Written[float]:
    """A number of months: "12", "12 months", "1.5 years", "2 years 3 months"."""
    said = tidy(text)
    if found := _SPAN.fullmatch(said):
        years, rest = _plain(found["years"]), _plain(found["months"])
        if years is not None and rest is not None:
            return Written(years * MONTHS_IN_A_YEAR + rest, f"{shown(text)} counted in months.")
    read = _amount(text, _MONTH | _YEAR)
    if read.value is not None and any(said.endswith(unit) for unit in _YEAR):
        return Written(read.value * MONTHS_IN_A_YEAR, f"{shown(text)} counted in months.", read.doubt)
    return read


def _amount(text: str, units: frozenset[str] | set[str]) -> Written[float]:
    """A number that may stand before one of some units."""
    said = tidy(text)[: _LONGEST + 1]
    if len(said) > _LONGEST:
        return _none(text)
    if said in _NONE_AT_ALL:
        return Written(0.0, f"{shown(text)} read as 0.")
    if said.strip("-. ") == "":
        return Written(fault="A dash may mean nothing or not known. Type 0, or leave it empty.")
    about = _ABOUT.match(said)
    said, is_negative = _signed(said[about.end() :] if about else said)
    if any(sign in said for sign in _FOREIGN):
        return Written(fault=f"{shown(text)} is not in pounds. Type it in pounds.")
    body = _BODY.fullmatch(said)
    unit = (body["unit"] or "").strip() if body else ""
    scale = _scale(unit, units)
    number, doubt = _digits(body["digits"].strip(" ,'")) if body else (None, "")
    if number is None or scale is None:
        return Written(fault=doubt) if doubt else _none(text)
    value = (-number if is_negative else number) * scale
    if not math.isfinite(value):
        return _none(text)
    doubt = doubt or ("It is said to be about that, not exactly." if about else "")
    return Written(
        float(f"{value:.15g}"), f"{shown(text)} read as {value:,.15g}." if scale != 1 else "", doubt
    )


def _none(text: str) -> Written[float]:
    return Written(fault=f"{shown(text)} is not a number. Type digits, such as 12000.")


def _signed(said: str) -> tuple[str, bool]:
    """What is left without pounds and signs of a loss, and whether there were any."""
    is_negative = False
    for _ in range(4):
        before = said
        if said.startswith("(") and said.endswith(")"):
            said, is_negative = said[1:-1].strip(), True
        if said.startswith("-") or said.endswith("-"):
            said, is_negative = said.removeprefix("-").removesuffix("-").strip(), True
        said = said.removeprefix("+").removeprefix("£").removeprefix("gbp").removesuffix("gbp").strip()
        if said == before:
            break
    return said, is_negative


def _scale(unit: str, units: frozenset[str] | set[str]) -> float | None:
    """What a number is multiplied by for what stands behind it; None where that is not known."""
    plain = unit.removesuffix("pounds").removesuffix("gbp").removesuffix("£").strip()
    if not plain or plain in units:
        return 1
    if plain.startswith("(") and plain.endswith(")"):
        plain = plain[1:-1]
    return _SCALES.get(plain)


def _digits(said: str) -> tuple[float | None, str]:
    """The number of some digits with their commas, and a doubt; or why it is none."""
    if _PLAIN.fullmatch(said):
        return _plain(said), ""
    if _THOUSANDS.fullmatch(said):
        return _plain(re.sub("[, ']", "", said)), ""
    if _CONTINENTAL.fullmatch(said):
        number = _plain(said.replace(".", "").replace(",", "."))
        return number, "Its points and commas stand as on the continent; it was read so."
    return None, f"The commas or points of “{said}” stand in odd places. Type digits alone, such as 12000."


def _plain(said: str) -> float | None:
    try:
        return float(said)
    except ValueError:
        return None
