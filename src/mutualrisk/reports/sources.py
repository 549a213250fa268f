"""What the report rests on: evidence, measures, figures of the sector, and the references it cites."""

from collections.abc import Iterator

from mutualrisk.domain.case import EVIDENCE_GRADES, Evidence
from mutualrisk.domain.method import Benchmark, Reference
from mutualrisk.domain.value import worded
from mutualrisk.engine.answers import grade_at
from mutualrisk.engine.words import amount
from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Block,
    Column,
    Entry,
    Fact,
    Heading,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    cell,
    text,
)
from mutualrisk.reports.material import Material
from mutualrisk.reports.proofs import cited_words


def evidence(material: Material) -> Section:
    """Each document or statement once, with its grade today and the answers that rest on it."""
    relied = phrases.EVIDENCE[material.method.evidence.relied_on_from]
    note = Paragraph(
        text(f"An answer may be relied on when it rests on evidence that is {relied} or better today."),
        "quiet",
    )
    none = Paragraph(text("No evidence is recorded. Everything in this report is as claimed."))
    entries = tuple(_evidence(material, item) for item in material.evidence)
    return Section("evidence", "Evidence", (note, *entries) if entries else (none,), starts_page=True)


def _evidence(material: Material, item: Evidence) -> Entry:
    today = EVIDENCE_GRADES[grade_at(item, material.assessment.date, material.method.evidence)]
    grade = phrases.EVIDENCE[item.grade]
    said = {
        "": phrases.sentence(
            grade if today == item.grade else f"{grade}, by its age counted as {phrases.EVIDENCE[today]}"
        ),
        "Dated:": phrases.date_words(item.date) or "no date given",
        "Place:": item.page,
        "File:": item.file,
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
    formulas = {measure.id: measure for measure in material.method.measures}
    columns = (Column("Measure", 0.58, heads=True), Column("Value", 0.28), Column("Sources", 0.14))
    rows = tuple(
        Row(
            (
                cell(found.text),
                cell(phrases.sentence(found.words)),
                cell(*cited_words(material.cited(formulas[found.id].reference))),
            )
        )
        for found in material.result.measures
    )
    table = (
        (Table("Measures", columns, rows),)
        if rows
        else (Paragraph(text("The method works out no measure.")),)
    )
    return Section(
        "measures", "Measures and figures of the sector", (*table, *_benchmarks(material)), starts_page=True
    )


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
    entries = tuple(_reference(material, reference) for reference in material.references)
    none = (Paragraph(text("This report cites no source.")),)
    return Section("references", "References", entries or none, starts_page=True)


def _reference(material: Material, reference: Reference) -> Entry:
    said = [
        reference.publisher,
        str(reference.year or ""),
        reference.place,
        reference.address,
        phrases.GRADES[reference.grade],
    ]
    return Entry(
        number=str(material.numbers[f"reference-{reference.id}"]),
        title=text(reference.title),
        body=(Paragraph(text(reference.note), "quiet"),) if reference.note else (),
        facts=tuple(Fact("", text(words)) for words in said if words),
        anchor=f"reference-{reference.id}",
    )
