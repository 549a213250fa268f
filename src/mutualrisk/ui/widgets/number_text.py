"""Numbers as people write them: read generously, written with thousands. No widgets."""

import re
from typing import Final

_TIMES: Final = {
    "": 1.0,
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
}
_NUMBER = re.compile(
    r"(?P<open>\()?\s*(?P<sign>-)?\s*£?\s*(?P<late_sign>-)?"
    r"(?P<digits>\d{1,3}(?:[, ]\d{3})+|\d+)?(?P<decimals>\.\d*)?"
    r"\s*(?P<times>k|thousand|mn?|million|bn?|billion)?\s*(?:%|per cent|months?)?\s*(?P<close>\))?",
    re.IGNORECASE,
)
_TYPED = re.compile(r"(-?)([\d,]*)(\.\d*)?")


def read(text: str) -> float | None:
    """The number that a text says: ``£1,150,000``, ``1.15m``, ``1,150k``, ``(5,000)``; or None."""
    found = _NUMBER.fullmatch(text.strip().replace("−", "-").replace("\u00a0", " ").replace("\u202f", " "))
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    digits = re.sub(r"[, ]", "", (found["digits"] or "") + (found["decimals"] or ""))
    if digits in {"", "."}:
        return None
    negative = bool(found["open"] or found["sign"] or found["late_sign"])
    # Rounded, since 1.15 times a million is a hair's breadth away from 1,150,000.
    size = round(float(digits) * _TIMES[(found["times"] or "").lower()], 9)
    return -size if negative and size else size


def written(value: float) -> str:
    """A number with thousands and as many decimals as it has, up to six."""
    text = f"{value:,.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def grouped(before: str, text: str, caret: int) -> tuple[str, int]:
    """What is being typed with thousands put in, and where the caret then stands: after the same digit.

    Commas that somebody types are left alone: 1,5 is not made into 15.
    """
    found = _TYPED.fullmatch(text)
    if found is None or text.count(",") > before.count(",") or not _is_grouped(before):
        return text, caret
    after = found[1] + _thousands(found[2].replace(",", "")) + (found[3] or "")
    solid = len(text[:caret].replace(",", ""))
    place = next((i for i in range(len(after) + 1) if len(after[:i].replace(",", "")) == solid), len(after))
    return after, place


def _is_grouped(text: str) -> bool:
    found = _TYPED.fullmatch(text)
    return found is not None and found[2] == _thousands(found[2].replace(",", ""))


def _thousands(digits: str) -> str:
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", digits)
