"""The contexts of a document: what its figures are said of, each a day or a span, narrowed by dimensions."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.exchange.accounts.dates import is_sensible

if TYPE_CHECKING:
    from bs4 import Tag
    from ixbrlparse import IXBRL

Dims = tuple[tuple[str, str], ...]

_IS_CONTEXT = re.compile("(^|:)context$")
_IS_DAY = re.compile("(^|:)(instant|startDate|endDate)$")
_IS_MEMBER = re.compile("(^|:)(explicitMember|typedMember)$")
_IS_IDENTIFIER = re.compile("(^|:)identifier$")
RESOURCES = re.compile(r"<(?:[\w.-]{1,60}:)?resources[\s>]")
"""The beginning of a block of contexts and units; a document may have several."""


class Context(NamedTuple):
    """What a tag is said of: a day or a span of days, and the dimensions that narrow it, by local names."""

    id: str
    start: date | None
    end: date
    dims: Dims = ()
    entity: str = ""

    def words(self) -> str:
        """The context as a person reads it."""
        span = f"{self.start} to {self.end}" if self.start else str(self.end)
        narrowed = "; ".join(f"{dimension} = {member}" for dimension, member in self.dims)
        return f"context {self.id[:80]}, {span}" + (f", {narrowed}" if narrowed else "")


class Contexts(NamedTuple):
    """The contexts by their ids, and in words the days of those that cannot be."""

    known: Mapping[str, Context]
    broken: Mapping[str, str]


def contexts(parsed: "IXBRL", text: str) -> Contexts:
    """Every context of a document.

    ixbrlparse reads those of the first block, without scenarios, and drops what has a time of day; where a
    document has more than it reads, all are taken from the markup.
    """
    known: dict[str, Context] = {}
    broken: dict[str, str] = {}
    for id_, one in parsed.contexts.items():
        made = _context(one)
        if made:
            known[id_] = made
        else:
            broken[id_] = _days_of(one)
    for tag in _missed(parsed, text):
        made = _of_markup(tag)
        id_ = str(tag.get("id", ""))
        if made:
            known[id_] = made
            broken.pop(id_, None)
        elif id_ not in known:
            broken[id_] = " to ".join(" ".join(each.text.split())[:30] for each in tag.find_all(_IS_DAY))
    return Contexts(known, broken)


def _missed(parsed: "IXBRL", text: str) -> Iterator["Tag"]:
    """The contexts that ixbrlparse could not read, or does not look for."""
    if len(RESOURCES.findall(text)) > 1 or "scenario" in text:
        yield from parsed.soup.find_all(_IS_CONTEXT)
        return
    for one in parsed.errors:
        element = getattr(one, "element", None)
        if element is not None and _IS_CONTEXT.search(element.name):
            yield element


def _context(one: object) -> Context | None:
    """A context as ixbrlparse has it; None where its days cannot be."""
    instant, first = getattr(one, "instant", None), getattr(one, "startdate", None)
    end = instant or getattr(one, "enddate", None)
    start = None if instant else first
    if end is None or not is_sensible(end) or (start is not None and not is_sensible(start)):
        return None
    segments = getattr(one, "segments", None) or []
    dims = tuple(
        (local(str(each["dimension"])), local(str(each.get("value", ""))))
        for each in segments
        if each.get("dimension")
    )
    entity = str((getattr(one, "entity", None) or {}).get("identifier") or "")
    return Context(str(getattr(one, "id", "")), start, end, dims, entity)


def _days_of(one: object) -> str:
    days = (getattr(one, name, None) for name in ("instant", "startdate", "enddate"))
    return " to ".join(str(day) for day in days if day)


def _of_markup(tag: "Tag") -> Context | None:
    """A context out of its own markup, with the dimensions of a scenario too."""
    days = {local(each.name): _day(each.text) for each in tag.find_all(_IS_DAY)}
    instant = days.get("instant")
    end = instant or days.get("endDate")
    start = None if instant else _morning(tag, days.get("startDate"))
    if end is None or not is_sensible(end) or (start is not None and not is_sensible(start)):
        return None
    members = tag.find_all(_IS_MEMBER)
    dims = tuple((local(str(one.get("dimension", ""))), local(one.text)) for one in members)
    named = tag.find(_IS_IDENTIFIER)
    return Context(str(tag.get("id", "")), start, end, dims, named.text.strip() if named else "")


def _day(text: str) -> date | None:
    """The day of a date; one that ends with its first moment has ended with the day before."""
    said = text.strip()
    try:
        found = date.fromisoformat(said[:10])
    except ValueError:
        return None
    is_first_moment = re.search(r"T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)?$", said)
    return found - timedelta(days=1) if is_first_moment and is_sensible(found) else found


def _morning(tag: "Tag", day: date | None) -> date | None:
    """A first day: the first moment of a day is a good beginning of it, unlike an end."""
    found = tag.find(re.compile("(^|:)startDate$"))
    began = found is not None and "T00:00" in found.text
    return day + timedelta(days=1) if day is not None and began else day


def local(name: str) -> str:
    """A name without its prefix."""
    return name.strip().rpartition(":")[2]
