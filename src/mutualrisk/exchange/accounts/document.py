"""One document read with ixbrlparse: its tags with the line each stands in, and what of it was lost.

ixbrlparse keeps no lines, drops a tag whose format it does not know, and names one scheme of two. What it
loses is taken from its own soup and from the text; the document is parsed once.
"""

import contextlib
import gc
import io
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.exchange.accounts.context import RESOURCES, Context, Contexts, contexts
from mutualrisk.exchange.accounts.places import Spot, Spots, spots
from mutualrisk.exchange.accounts.text import as_utf8, decoded

if TYPE_CHECKING:
    from bs4 import Tag
    from ixbrlparse import IXBRL

INLINE = re.compile(r"https?://www\.xbrl\.org/\d{4}/inlineXBRL/?")
_TEMPLATE = re.compile(r"\{\{\s*[\w.#/ -]{1,80}\s*\}\}|\$\{[\w.]{1,80}\}|<<[\w ]{1,80}>>")
_MOST_GAPS = 20
_LONGEST_NAME = 300
"""No name of a published taxonomy is longer."""

_INSTANCE = re.compile(r"<(?:[\w.-]{1,60}:)?xbrl[\s>]")
_IS_UNIT = re.compile("(^|:)unit$")
_IS_MEASURE = re.compile("(^|:)measure$")
_SCHEME = re.compile(r"""<(?:[\w.-]{1,60}:)?schemaRef\b[^>]{0,400}?href\s{0,9}=\s{0,9}["']([^"']{1,400})""")
_REMEDY = "Download the accounts again from Companies House, as iXBRL."


class Tagged(NamedTuple):
    """One tag of the document, with its unit and the place that it begins in."""

    tag: "Tag"
    name: str
    context: str
    spot: Spot = Spot()
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
    places = spots(text)
    _add_units(parsed, text)
    numbers, words = _tags(parsed, places)
    if not numbers and not words:
        raise Faulty(_no_filing(text, file))
    found = contexts(parsed, text)
    lost = len(places.numbers) + len(places.words) - len(numbers) - len(words)
    unread = (*_bad_contexts(found, file), *_cut_short(lost, file))
    return Document(
        file, text, tuple(_schemes(parsed, text)), found.known, numbers, words,
        _namespaces(parsed), findings, unread,
    )  # fmt: skip


# -- what is no filing


def _refuse_untagged(text: str, file: str) -> None:
    """Say at once what a file is that holds no tags: parsing it would tell no more."""
    tagged = "inlineXBRL" in text or _INSTANCE.search(text)
    if not tagged or _is_template(text):
        raise Faulty(_no_filing(text, file))


def _is_template(text: str) -> bool:
    """Whether so much is still to be filled in that what there is cannot be a filing."""
    start = max(text.find("<html"), 0)
    root = text[start : text.find(">", start)]
    return bool(_TEMPLATE.search(root)) or len(_TEMPLATE.findall(text)) > _MOST_GAPS


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

    with warnings.catch_warnings(), _without_collecting():
        warnings.simplefilter("ignore")  # it warns of formats that it does not know; these are read here
        try:
            return IXBRL(io.BytesIO(as_utf8(text)), raise_on_error=False)
        except IXBRLParseError as fault:
            raise Faulty(_no_filing(text, file)) from fault
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError, ArithmeticError) as fault:
            what = "It could not be read: its markup is broken."
            raise Faulty(error(what, _REMEDY, Place(file))) from fault


@contextlib.contextmanager
def _without_collecting() -> Iterator[None]:
    """Make many tags at once; looking for rubbish among them meanwhile would cost a good part of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


# -- tags and their places


def _tags(parsed: "IXBRL", places: Spots) -> tuple[tuple[Tagged, ...], tuple[Tagged, ...]]:
    """All tags in the order of the document; those that ixbrlparse could not read are among them."""
    numbers = [one.soup_tag for one in parsed.numeric if one.soup_tag is not None]
    words = [one.soup_tag for one in parsed.nonnumeric if one.soup_tag is not None]
    if parsed.filetype != "ixbrl":
        return tuple(_instance(numbers, parsed)), tuple(_instance(words, parsed))
    if parsed.errors:
        numbers = list(parsed.soup.find_all("nonFraction"))
        words = list(parsed.soup.find_all("nonNumeric"))
    return tuple(_inline(numbers, places.numbers, parsed)), tuple(_inline(words, places.words, parsed))


def _inline(tags: "list[Tag]", known: Sequence[Spot], parsed: "IXBRL") -> Iterator[Tagged]:
    placed = known if len(known) == len(tags) else [Spot()] * len(tags)
    for tag, spot in zip(tags, placed, strict=True):
        if INLINE.fullmatch(str(tag.namespace or "")):
            yield _tagged(tag, str(tag.get("name", "")), spot, parsed)


def _instance(tags: "list[Tag]", parsed: "IXBRL") -> Iterator[Tagged]:
    """The tags of a plain XBRL instance, whose names are the elements' own."""
    for tag in tags:
        yield _tagged(tag, f"{tag.prefix}:{tag.name}" if tag.prefix else tag.name, Spot(), parsed)


def _tagged(tag: "Tag", name: str, spot: Spot, parsed: "IXBRL") -> Tagged:
    unit = str(tag.get("unitRef", ""))
    context = str(tag.get("contextRef", ""))
    return Tagged(tag, name.strip()[:_LONGEST_NAME], context, spot, parsed.units.get(unit) or unit)


def _add_units(parsed: "IXBRL", text: str) -> None:
    """Add the units that ixbrlparse does not read: of further blocks, and under prefixes of their own."""
    if len(RESOURCES.findall(text)) > 1 or not all(parsed.units.values()):
        for tag in parsed.soup.find_all(_IS_UNIT):
            measure = tag.find(_IS_MEASURE)
            if measure is not None:
                parsed.units[str(tag.get("id", ""))] = measure.text.strip()


def _cut_short(lost: int, file: str) -> Iterator[Issue]:
    """Say so where the text has tags that the parser never came to."""
    if lost > 0:
        what = f"{lost} of its tags could not be reached: its markup is broken on the way."
        yield error(what, _REMEDY, Place(file))


def _bad_contexts(found: Contexts, file: str) -> Iterator[Issue]:
    for id_, days in found.broken.items():
        what = f"The dates of context {id_[:80]} cannot be: “{days[:80]}”."
        yield error(what, "What is said of it is left out; type it in where it matters.", Place(file))


# -- schemes and namespaces


def _schemes(parsed: "IXBRL", text: str) -> Iterator[str]:
    """Every address that the document names as its scheme; ixbrlparse keeps the first."""
    found = _SCHEME.findall(text) or [parsed.schema or ""]
    yield from dict.fromkeys(one.strip() for one in found if one)


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
    here: Mapping[str, str] = getattr(tagged.tag, "_namespaces", None) or {}
    if prefix in here:
        return here[prefix]
    return document.namespaces.get(prefix, str(tagged.tag.namespace or "") if not prefix else "")
