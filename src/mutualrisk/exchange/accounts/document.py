"""One document read with ixbrlparse: its tags with the line each stands in, and what of it was lost.

ixbrlparse keeps no lines, drops a tag whose format it does not know, reads only the first block of contexts,
and passes over dimensions in scenarios. What it loses is taken from its own soup and from the text; the
document is parsed once.
"""

import io
import re
import warnings
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.exchange.accounts.text import as_utf8, decoded

if TYPE_CHECKING:
    from bs4 import Tag
    from ixbrlparse import IXBRL

INLINE = re.compile(r"https?://www\.xbrl\.org/\d{4}/inlineXBRL/?")
_TEMPLATE = re.compile(r"\{\{\s*[\w.#/ -]{1,80}\s*\}\}|\$\{[\w.]{1,80}\}|<<[\w ]{1,80}>>")
_TAGS = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<(?:[A-Za-z_][\w.-]*:)?(nonFraction|nonNumeric)(?=[\s/>])", re.DOTALL
)
_REMEDY = "Download the accounts again from Companies House, as iXBRL."

Dims = tuple[tuple[str, str], ...]


class Context(NamedTuple):
    """What a tag is said of: a day or a span of days, and the dimensions that narrow it."""

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


class Tagged(NamedTuple):
    """One tag of the document, with the line it begins in (0 where that is not known)."""

    tag: "Tag"
    name: str
    context: str
    line: int
    unit: str = ""


class Document(NamedTuple):
    """A document as it was read."""

    file: str
    text: str
    schemes: tuple[str, ...]
    contexts: Mapping[str, Context]
    numbers: tuple[Tagged, ...]
    words: tuple[Tagged, ...]
    namespaces: Mapping[str, str]
    findings: tuple[Issue, ...] = ()
    unread: tuple[Issue, ...] = ()


def read_document(data: bytes, file: str) -> Document:
    """A document with all its tags; raises Faulty where it has none, saying what it is instead."""
    text, findings = decoded(data, file)
    _refuse_untagged(text, file)
    parsed = _parsed(text, file)
    lines = _Lines(text)
    numbers, words = _tags(parsed, lines)
    if not numbers and not words:
        raise Faulty(_no_filing(text, file))
    contexts, broken = _contexts(parsed, text)
    lost = len(lines.numbers) + len(lines.words) - len(numbers) - len(words)
    unread = [*_bad_contexts(broken, file), *_cut_short(lost, file)]
    return Document(
        file, text, tuple(_schemes(parsed, text)), contexts, numbers, words,
        _namespaces(parsed), findings, tuple(unread),
    )  # fmt: skip


def _refuse_untagged(text: str, file: str) -> None:
    """Say at once what a file is that holds no tags: parsing it would tell no more."""
    tagged = "inlineXBRL" in text or re.search(r"<(?:[\w.-]+:)?xbrl[\s>]", text)
    if not tagged or _is_template(text):
        raise Faulty(_no_filing(text, file))


def _is_template(text: str) -> bool:
    """Whether so much is still to be filled in that what there is cannot be a filing."""
    root = re.search(r"<html[^>]*>", text)
    return bool(root and _TEMPLATE.search(root[0])) or len(_TEMPLATE.findall(text)) > 20  # noqa: PLR2004 - a filing has none


def _no_filing(text: str, file: str) -> Issue:
    gaps = _TEMPLATE.findall(text)
    if gaps and "<" in text[:200]:
        what = f"It is a template with {len(gaps)} places still to be filled in, such as {gaps[0][:60]}."
        return error(what, "Choose the finished accounts.", Place(file))
    if re.search(r"<html|<!doctype html", text[:5_000], re.IGNORECASE):
        return error("It is a web page without the tags of a filing.", _REMEDY, Place(file))
    shown = " ".join(text[:60].split())
    return error(f"It is no filing: it begins with “{shown}”.", _REMEDY, Place(file))


def _parsed(text: str, file: str) -> "IXBRL":
    from ixbrlparse import IXBRL  # noqa: PLC0415 - takes 80 ms to load
    from ixbrlparse.core import IXBRLParseError  # noqa: PLC0415 - the same

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return IXBRL(io.BytesIO(as_utf8(text)), raise_on_error=False)
        except IXBRLParseError as fault:
            raise Faulty(_no_filing(text, file)) from fault
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as fault:
            what = "It could not be read: its markup is broken."
            raise Faulty(error(what, _REMEDY, Place(file))) from fault


# -- tags and their lines


def _tags(parsed: "IXBRL", lines: "_Lines") -> tuple[tuple[Tagged, ...], tuple[Tagged, ...]]:
    """All tags in the order of the document; those that ixbrlparse could not read are among them."""
    numbers = [one.soup_tag for one in parsed.numeric if one.soup_tag is not None]
    words = [one.soup_tag for one in parsed.nonnumeric if one.soup_tag is not None]
    if parsed.filetype != "ixbrl":
        return tuple(_instance(numbers, parsed)), tuple(_instance(words, parsed))
    if parsed.errors:
        numbers = list(parsed.soup.find_all("nonFraction"))
        words = list(parsed.soup.find_all("nonNumeric"))
    return tuple(_inline(numbers, lines.numbers, parsed)), tuple(_inline(words, lines.words, parsed))


def _inline(tags: "list[Tag]", lines: list[int], parsed: "IXBRL") -> Iterator[Tagged]:
    placed = lines if len(lines) == len(tags) else [0] * len(tags)
    for tag, line in zip(tags, placed, strict=True):
        if INLINE.fullmatch(str(tag.namespace or "")):
            yield _tagged(tag, str(tag.get("name", "")), line, parsed)


def _instance(tags: "list[Tag]", parsed: "IXBRL") -> Iterator[Tagged]:
    """The tags of a plain XBRL instance, whose names are the elements' own."""
    for tag in tags:
        yield _tagged(tag, f"{tag.prefix}:{tag.name}" if tag.prefix else tag.name, 0, parsed)


def _tagged(tag: "Tag", name: str, line: int, parsed: "IXBRL") -> Tagged:
    unit = str(tag.get("unitRef", ""))
    return Tagged(tag, name.strip(), str(tag.get("contextRef", "")), line, parsed.units.get(unit) or unit)


class _Lines:
    """The lines in which tags begin, in the order of the text."""

    def __init__(self, text: str) -> None:
        """Find every tag once."""
        breaks = [found.start() for found in re.finditer("\n", text)]
        self.numbers: list[int] = []
        self.words: list[int] = []
        for found in _TAGS.finditer(text):
            kind = found[1]
            if kind:
                kept = self.numbers if kind == "nonFraction" else self.words
                kept.append(bisect_right(breaks, found.start()) + 1)


def _cut_short(lost: int, file: str) -> Iterator[Issue]:
    """Say so where the text has tags that the parser never came to."""
    if lost > 0:
        what = f"{lost} of its tags could not be reached: its markup is broken on the way."
        yield error(what, _REMEDY, Place(file))


# -- contexts, schemes, namespaces


def _contexts(parsed: "IXBRL", text: str) -> tuple[dict[str, Context], list["Tag"]]:
    """Every context by its id, and those that could not be read."""
    found = {id_: made for id_, one in parsed.contexts.items() if (made := _context(one))}
    broken = [
        one.element
        for one in parsed.errors
        if one.element is not None and one.element.name.rpartition(":")[2] == "context"
    ]
    if len(re.findall(r"<(?:[\w.-]+:)?resources[\s>]", text)) > 1 or "scenario" in text:
        for tag in parsed.soup.find_all(re.compile("(^|:)context$")):
            made = _context_of(tag)
            if made:
                found[made.id] = made
    return found, broken


def _context(one: object) -> Context | None:
    end = getattr(one, "instant", None) or getattr(one, "enddate", None)
    if end is None:
        return None
    start = None if getattr(one, "instant", None) else getattr(one, "startdate", None)
    segments = getattr(one, "segments", None) or []
    dims = tuple(
        (_local(str(each["dimension"])), _local(str(each.get("value", ""))))
        for each in segments
        if each.get("dimension")
    )
    entity = str((getattr(one, "entity", None) or {}).get("identifier") or "")
    return Context(str(getattr(one, "id", "")), start, end, dims, entity)


def _context_of(tag: "Tag") -> Context | None:
    """A context out of its own markup, with the dimensions of a scenario too."""
    days = {name: _day(tag, name) for name in ("instant", "startDate", "endDate")}
    end = days["instant"] or days["endDate"]
    if end is None or not tag.get("id"):
        return None
    members = tag.find_all(re.compile("(^|:)(explicitMember|typedMember)$"))
    dims = tuple((_local(str(one.get("dimension", ""))), _local(one.text)) for one in members)
    named = tag.find(re.compile("(^|:)identifier$"))
    entity = named.text.strip() if named else ""
    start = None if days["instant"] else days["startDate"]
    return Context(str(tag["id"]), start, end, dims, entity)


def _day(tag: "Tag", name: str) -> date | None:
    found = tag.find(re.compile(f"(^|:){name}$"))
    try:
        return date.fromisoformat(found.text.strip()[:10]) if found else None
    except ValueError:
        return None


def _bad_contexts(broken: list["Tag"], file: str) -> Iterator[Issue]:
    for tag in broken:
        days = " to ".join(" ".join(each.text.split())[:30] for each in tag.find_all(_IS_DAY))
        what = f"The dates of context {str(tag.get('id', ''))[:80]} cannot be read: “{days}”."
        yield error(what, "What is said of it is left out; type it in where it matters.", Place(file))


_IS_DAY = re.compile("(^|:)(instant|startDate|endDate)$")


def _schemes(parsed: "IXBRL", text: str) -> Iterator[str]:
    """Every address that the document names as its scheme; ixbrlparse keeps the first."""
    found = re.findall(r"""<(?:[\w.-]+:)?schemaRef\b[^>]*?href\s*=\s*["']([^"']{1,400})""", text)
    yield from dict.fromkeys(one.strip() for one in found or [parsed.schema or ""] if one)


def _namespaces(parsed: "IXBRL") -> dict[str, str]:
    """The prefixes of the root element."""
    return {
        key.partition(":")[2]: " ".join(value)
        for key, value in parsed.namespaces.items()
        if key.startswith("xmlns:")
    }


def namespace_of(document: Document, tagged: Tagged) -> str:
    """The namespace of a tag's name, by the prefixes in force where it stands."""
    prefix = tagged.name.partition(":")[0] if ":" in tagged.name else ""
    here: Mapping[str, str] = getattr(tagged.tag, "_namespaces", {}) or {}
    if prefix in here:
        return here[prefix]
    return document.namespaces.get(prefix, str(tagged.tag.namespace or "") if not prefix else "")


def _local(name: str) -> str:
    return name.strip().rpartition(":")[2]
