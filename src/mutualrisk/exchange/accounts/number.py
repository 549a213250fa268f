"""What a tag's text means as a number: its printed form, its sign and its scale, in exact decimals.

ixbrlparse reads numbers too, but as floats, gives up on brackets and minus signs, and drops a figure whose
format it does not know without saying what was printed. So the text is read here.
"""

import re
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

MOST_POWERS = 12
"""A scale beyond a million million is a slip of whoever made the file."""

LONGEST = 60
"""No number in accounts is printed in more signs."""

_DOT = ("numdotdecimal", "numcommadot", "numspacedot", "numdotdecimalin", "numdotdecimalapos", "")
_COMMA = ("numcommadecimal", "numdotcomma", "numspacecomma", "numcomma", "numcommadecimalapos")
_ZERO = ("zerodash", "numdash", "fixedzero")
_NOTHING = ("nocontent", "fixedempty")
_COUNTED = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_WORDS = {
    **{word: Decimal(place) for place, word in enumerate(_COUNTED)},
    **dict.fromkeys(("none", "nil", "zero"), Decimal(0)),
}
_DASHES = frozenset("-–—−")
_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f']+")
_GROUPED = re.compile(r"(\d{1,3}(,\d{3})+|\d+)(\.\d+)?|\.\d+")
_LOOSE = re.compile(r"\d[\d,]*(\.\d+)?")


class Mark(NamedTuple):
    """What a tag says about its text: the format that it is printed in, its scale, its sign."""

    format: str = ""
    scale: str = ""
    sign: str = ""


class Printed(NamedTuple):
    """A text read as a number. ``value`` is None where it says nothing, or where ``fault`` says why not."""

    value: Decimal | None = None
    fault: str = ""
    doubt: str = ""
    step: Decimal = Decimal(1)
    """The size of the last digit that is printed."""


def number(text: str, mark: Mark) -> Printed:
    """What a text means under what its tag says."""
    form = mark.format.rpartition(":")[2].replace("-", "").lower()
    shown = _SPACES.sub("", text)
    if form in _ZERO:
        return Printed(Decimal(0))
    if form in _NOTHING or not shown:
        return Printed()
    if form == "numwordsen":
        return _worded(text, mark)
    if form not in _DOT and form not in _COMMA:
        return Printed(fault=f"its format “{mark.format[:40]}” is not one that tags have")
    if set(shown) <= _DASHES:
        return Printed(Decimal(0), doubt="A dash is printed, and the tag does not say that it means nothing.")
    return _digits(shown, mark, comma=form in _COMMA)


def _worded(text: str, mark: Mark) -> Printed:
    value = _WORDS.get(text.strip().lower())
    if value is None:
        return _digits(_SPACES.sub("", text), mark, comma=False)
    return _scaled(value, 0, mark, negative=False)


def _digits(shown: str, mark: Mark, *, comma: bool) -> Printed:
    """A number in digits; brackets and minus signs that slipped into the tag make it negative once."""
    bare = shown.strip("£$€").removesuffix("CR").removesuffix("DR")
    negative = bare.startswith(("(", *_DASHES)) or bare.endswith((")", *_DASHES))
    bare = bare.strip("()£$€").strip("".join(_DASHES)).strip("£")
    if comma:
        bare = bare.replace(".", "").replace(",", ".")
    if len(bare) > LONGEST or not bare.isascii():
        return Printed(fault=f"“{shown[:40]}” is not a number")
    doubt = ""
    if not _GROUPED.fullmatch(bare):
        if not _LOOSE.fullmatch(bare):
            return Printed(fault=f"“{shown[:40]}” is not a number")
        doubt = f"“{shown[:40]}” is grouped oddly."
    try:
        value = Decimal(bare.replace(",", ""))
    except InvalidOperation:
        return Printed(fault=f"“{shown[:40]}” is not a number")
    places = len(bare.partition(".")[2])
    if re.fullmatch(r"\d{1,3}\.\d{3}", bare) and mark.scale.strip() in {"", "0"}:
        doubt = f"“{shown[:40]}” has three digits behind the point, which may stand for a comma."
    return _scaled(value, places, mark, negative=negative)._replace(doubt=doubt)


def _scaled(value: Decimal, places: int, mark: Mark, *, negative: bool) -> Printed:
    scale = mark.scale.strip() or "0"
    if not re.fullmatch(r"[+-]?\d{1,3}", scale) or abs(int(scale)) > MOST_POWERS:
        return Printed(fault=f"its scale “{scale[:20]}” cannot be")
    power = int(scale)
    size = value.scaleb(power)
    less = negative or mark.sign.strip() in _DASHES
    return Printed(-size if less and size else size, step=Decimal(1).scaleb(power - places))
