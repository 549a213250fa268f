"""Every question that was asked with its answer, its note and the evidence behind it: each exactly once."""

from collections.abc import Iterator

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Section as Part
from mutualrisk.domain.value import worded
from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Pointer,
    Row,
    Run,
    Section,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.material import Material

NUMBERS = "The numbers are those of the whole questionnaire. Questions that do not arise here are left out."
KEPT = "Answers that are kept, but not asked for here"
KEPT_NOTE = (
    "Other answers, or the depth of this assessment, make these questions fall away. They move no score."
)


def answers(material: Material) -> Section:
    """The answers by the parts of the questionnaire, then those that are kept only."""
    rows = [row for part in material.method.sections for row in _part(material, part)]
    table = (Table("Answers", COLUMNS, tuple(rows), dense=True),) if rows else ()
    gaps = len(material.program.asked) > len(material.result.asked)
    note = (Paragraph(text(NUMBERS), "quiet"),) if table and gaps else ()
    return Section("answers", "Answers", (*note, *table, *_kept(material)))


def _part(material: Material, part: Part) -> Iterator[Row]:
    asked = [a.id for a in material.result.asked if material.questions[a.id].section == part.id]
    if asked:
        yield Row((cell(worded(part.title, material.perspective)), (), ()), "group")
        yield from (_row(material, id_) for id_ in asked)


def _kept(material: Material) -> Iterator[Block]:
    asked = {a.id for a in material.result.asked}
    kept = [id_ for id_ in material.answers if id_ not in asked]
    if kept:
        yield Heading(KEPT)
        yield Paragraph(text(KEPT_NOTE), "quiet")
        yield Table(KEPT, COLUMNS, tuple(_row(material, id_) for id_ in sorted(kept)), dense=True)


COLUMNS = (Column("", 0.07), Column("Question", 0.45, heads=True), Column("Answer", 0.48))


def _row(material: Material, id_: str) -> Row:
    question = material.questions.get(id_)
    number = material.numbers.get(f"question-{id_}")
    asked = " ".join(worded(question.text, material.perspective).split()) if question else id_
    return Row(
        (cell(f"Q{number}" if number else ""), cell(asked), answer_cell(material, id_)),
        anchor=f"question-{id_}" if number else "",
    )


def answer_cell(material: Material, id_: str) -> Cell:
    """An answer, below it its note, and what it rests on."""
    answer, question = material.answers.get(id_), material.questions.get(id_)
    words = (
        phrases.answer_words(question, answer, material.perspective)
        if question
        else str(answer.value if answer else "")
    )
    said = cell(words) if answer and answer.state != "not_known" else cell(Words(words, "quiet"))
    return (*said, *_under(material, answer)) if answer else said


def _under(material: Material, answer: Answer) -> Iterator[Paragraph]:
    if answer.note:
        yield Paragraph(text(answer.note), "quiet")
    rests = list(_rests(material, answer))
    if rests:
        yield Paragraph(text("Evidence ", *rests), "quiet")
    if answer.origin:
        yield Paragraph(text(f"Read from {answer.origin}"), "quiet")
    if answer.imported:
        yield Paragraph(text("Filled in from a file and not yet confirmed by a person."), "quiet")


def _rests(material: Material, answer: Answer) -> Iterator[Run | str]:
    found = [
        pointer
        for id_ in answer.evidence
        if isinstance(pointer := material.pointer("evidence", id_), Pointer)
    ]
    for place, pointer in enumerate(found):
        yield ", " if place else ""
        yield pointer
