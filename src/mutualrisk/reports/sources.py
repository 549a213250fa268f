"""What the report rests on: evidence, measures, figures of the sector, and the references it cites."""

import re
from collections.abc import Iterator

from mutualrisk.domain.case import EVIDENCE_GRADES, Evidence
from mutualrisk.domain.method import Benchmark, Reference
from mutualrisk.domain.result import MeasureResult
from mutualrisk.domain.value import worded
from mutualrisk.engine.answers import grade_at
from mutualrisk.engine.words import amount
from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Address,
    Block,
    Cell,
    Column,
    Entry,
    Fact,
    Heading,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.material import Material
from mutualrisk.reports.proofs import cited_words

WEB = re.compile(r"https?://[!-~]+")
"""An address that may be led to; anything else is only words."""


def evidence(material: Material) -> Section:
    """Each document or statement once, with its grade today and the answers that rest on it."""
    relied = phrases.EVIDENCE[material.method.evidence.relied_on_from]
    note = Paragraph(
        text(f"An answer may be relied on when it rests on evidence that is {relied} or better today."),
        "quiet",
    )
    none = Paragraph(text("No evidence is recorded. Everything in this report is as claimed."))
    entries = tuple(_evidence(material, item) for item in material.evidence)
    return Section("evidence", "Evidence", (note, *entries) if entries else (none,))


def _evidence(material: Material, item: Evidence) -> Entry:
    today = EVIDENCE_GRADES[grade_at(item, material.assessment.date, material.method.evidence)]
    grade = phrases.EVIDENCE[item.grade]
    said = {
        "": phrases.sentence(
            grade if today == item.grade else f"{grade}, by its age counted as {phrases.EVIDENCE[today]}"
        ),
        "Dated:": phrases.date_words(item.date) or "no date given",
        "Place:": item.page,
        "File:": item.file_name or item.file,
        "Kept in the case as:": item.file if item.file_name else "",
    }
    facts = [Fact(label, text(words)) for label, words in said.items() if words]
    used = list(_used(material, item.id))
    facts.append(Fact("Bears out:", text(*used)) if used else Fact("", text("no answer rests on it")))
    return Entry(
        number=f"E{material.numbers[f'evidence-{item.id}']}",
        title=text(item.title or item.id),
        body=(Paragraph(text(item.note)),) if item.note else (),
        facts=tuple(facts),
        anchor=f"evidence-{item.id}",
    )


def _used(material: Material, id_: str) -> Iterator[Run | str]:
    asked = [
        a.id
        for a in material.result.asked
        if (answer := material.answers.get(a.id)) and id_ in answer.evidence
    ]
    for place, question in enumerate(asked):
        yield ", " if place else ""
        yield material.pointer("question", question)


def measures(material: Material) -> Section:
    """What was worked out from the answers, and what the sector's figures are."""
    known = [one for one in material.result.measures if not _silent(one)]
    blocks: list[Block] = [_measured(material, known)] if known else []
    for title, words in (("Not known yet", "not known"), ("Does not apply here", "")):
        silent = [one for one in material.result.measures if _silent(one) == (words or "does not apply")]
        if silent:
            listed = "; ".join(phrases.uncapitalised(one.text) for one in silent)
            blocks.append(Paragraph(text(Words(f"{title}: ", "strong"), f"{listed}."), "quiet"))
    none = Paragraph(text("The method works out no measure."))
    return Section(
        "measures", "Measures and figures of the sector", (*(blocks or [none]), *_benchmarks(material))
    )


def _silent(found: MeasureResult) -> str:
    """Why a measure has no value; nothing where it has one."""
    if found.state == "not_applicable":
        return "does not apply"
    return "not known" if found.words == "not known" else ""


def _measured(material: Material, found: list[MeasureResult]) -> Table:
    """Two measures in a row, read down the left half first."""
    half = (len(found) + 1) // 2
    cells = [_measure(material, one) for one in found]
    cells += [((), (), ())] * (2 * half - len(found))
    one = (Column("Measure", 0.29, heads=True), Column("Value", 0.13), Column("Source", 0.08))
    rows = tuple(Row((*left, *right)) for left, right in zip(cells[:half], cells[half:], strict=True))
    return Table("Measures", one * 2, rows, dense=True)


def _measure(material: Material, found: MeasureResult) -> tuple[Cell, Cell, Cell]:
    formula = next(measure for measure in material.method.measures if measure.id == found.id)
    sources = cited_words(material.cited(formula.reference))
    return cell(found.text), cell(phrases.sentence(found.words)), cell(*sources)


def _benchmarks(material: Material) -> Iterator[Block]:
    if material.method.benchmarks:
        yield Heading("Figures of the sector")
        columns = (
            Column("Figure", 0.56, heads=True),
            Column("Value", 0.24),
            Column("Year", 0.1),
            Column("Source", 0.1),
        )
        yield Table(
            "Figures of the sector",
            columns,
            tuple(_benchmark(material, one) for one in material.method.benchmarks),
            dense=True,
        )


def _benchmark(material: Material, one: Benchmark) -> Row:
    caution = " ".join(worded(one.caution, material.perspective).split())
    ends = {"from": one.low, "typically": one.typical, "up to": one.high}
    value = ", ".join(
        f"{word} {amount(number, one.unit)}" for word, number in ends.items() if number is not None
    )
    title = " ".join(worded(one.title, material.perspective).split())
    return Row(
        (
            (*cell(title), *cell(caution, role="quiet")),
            cell(phrases.sentence(value)),
            cell(str(one.year)),
            cell(*cited_words(material.cited(one.reference))),
        )
    )


def references(material: Material) -> Section:
    """The sources that this report cites, each with how sure we are of it."""
    columns = (
        Column("", 0.06),
        Column("Source", 0.54, heads=True),
        Column("Where, and how sure we are", 0.4),
    )
    rows = tuple(_reference(material, reference) for reference in material.references)
    none = Paragraph(text("This report cites no source."))
    return Section(
        "references", "References", (Table("References", columns, rows, dense=True) if rows else none,)
    )


def _reference(material: Material, source: Reference) -> Row:
    """Addresses stand on a line of their own, where they break least."""
    where = [
        source.publisher,
        str(source.year or ""),
        source.place,
        phrases.GRADES[source.grade],
    ]
    return Row(
        (
            cell(str(material.numbers[f"reference-{source.id}"])),
            (*cell(source.title), *cell(source.note, role="quiet")),
            (
                *cell(" · ".join(words for words in where if words), role="quiet"),
                *cell(_address(source.address), role="quiet"),
            ),
        ),
        anchor=f"reference-{source.id}",
    )


def _address(words: str) -> Run:
    return Address(words) if WEB.fullmatch(words) else Words(words)
