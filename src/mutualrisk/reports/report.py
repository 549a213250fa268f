"""The whole report of one assessment: two pages of summary, then everything that they rest on."""

from collections.abc import Callable

from mutualrisk.reports import phrases
from mutualrisk.reports.about import about, verdict
from mutualrisk.reports.answers import answers
from mutualrisk.reports.content import Block, Contents, Document, Section
from mutualrisk.reports.decisions import second_page
from mutualrisk.reports.factors import benefits, risks
from mutualrisk.reports.findings import findings
from mutualrisk.reports.material import Material
from mutualrisk.reports.method_part import method_part
from mutualrisk.reports.next_steps import next_steps
from mutualrisk.reports.rooms import Room, all_room, roomiest
from mutualrisk.reports.sources import evidence, measures, references
from mutualrisk.reports.summary import first_page

Fits = Callable[[tuple[Block, ...]], bool]


def report(material: Material, fits: Fits | None = None) -> Document:
    """The report. ``fits`` says whether blocks fit on one page; without it the summary takes all its room."""
    return Document(
        title=f"{material.name}: risks and benefits",
        subject=phrases.clipped(material.case.contract.title or material.case.title, 200),
        running=phrases.clipped(f"{material.name}: risks and benefits", 90),
        footer=footer(material),
        date=phrases.date_words(material.result.date),
        day=material.result.date,
        sections=(*summary_sections(material, fits), *full_sections(material)),
    )


def footer(material: Material) -> str:
    """Which method, which case, and the one rule that nobody may miss."""
    result, title = material.result, phrases.clipped(material.method.title, 60)
    day = phrases.date_words(result.date)
    return f"{title}, method {result.version}, case of {day}. Benefits are never set off against risks."


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
