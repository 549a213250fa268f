"""The whole report of one assessment: two pages of summary, then everything that they rest on."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from mutualrisk.reports import phrases
from mutualrisk.reports.about import about, verdict
from mutualrisk.reports.answers import answers
from mutualrisk.reports.content import Block, Contents, Document, Pointer, Section, Words
from mutualrisk.reports.decisions import second_page
from mutualrisk.reports.factors import benefits, risks
from mutualrisk.reports.findings import findings
from mutualrisk.reports.marking import footer
from mutualrisk.reports.material import Material
from mutualrisk.reports.method_part import method_part
from mutualrisk.reports.next_steps import next_steps
from mutualrisk.reports.rooms import Room, all_room, roomiest
from mutualrisk.reports.sources import evidence, measures, references
from mutualrisk.reports.summary import first_page

Fits = Callable[[tuple[Block, ...]], bool]
Thing = TypeVar("Thing")


def report(material: Material, fits: Fits | None = None, *, whole: bool = True) -> Document:
    """The report, or its summary alone.

    ``fits`` says whether blocks fit on one page; without it the summary takes all its room.
    """
    summary = summary_sections(material, fits)
    return Document(
        title=f"{material.name}: risks and benefits",
        subject=phrases.clipped(material.case.contract.title or material.case.title, 200),
        running=phrases.clipped(f"{material.name}: risks and benefits", 90),
        footer=footer(material),
        date=phrases.date_words(material.result.date),
        day=material.result.date,
        sections=(*summary, *full_sections(material)) if whole else unlinked(summary),
    )


def unlinked(thing: Thing) -> Thing:
    """The same content without links: alone, a summary has nothing that they could lead to."""
    made: Any = thing
    if isinstance(thing, Pointer):
        made = Words(thing.text)
    elif isinstance(thing, tuple):
        made = tuple(map(unlinked, thing))
    elif is_dataclass(thing) and not isinstance(thing, type):
        parts = {field.name: unlinked(getattr(thing, field.name)) for field in fields(thing)}
        made = replace(thing, **parts)
    return made  # type: ignore[no-any-return] # a pointer's place takes words as well


def summary_sections(material: Material, fits: Fits | None) -> tuple[Section, Section]:
    """The two pages, each in the roomiest form that fits."""
    return (
        Section("summary", "Summary", _fitting(material, first_page, fits), starts_page=True),
        Section("summary-next", "", _fitting(material, second_page, fits), starts_page=True),
    )


def _fitting(
    material: Material, page: Callable[[Material, Room], tuple[Block, ...]], fits: Fits | None
) -> tuple[Block, ...]:
    return page(material, roomiest(lambda room: fits(page(material, room))) if fits else all_room())


def full_sections(material: Material) -> tuple[Section, ...]:
    """Everything behind the summary, in reading order."""
    return (
        Section("contents", "Contents", (Contents(),), starts_page=True),
        about(material),
        verdict(material),
        risks(material),
        benefits(material),
        findings(material),
        next_steps(material),
        answers(material),
        evidence(material),
        measures(material),
        references(material),
        method_part(material),
    )
