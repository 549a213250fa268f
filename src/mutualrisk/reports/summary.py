"""The summary's first page: the verdict, where the risks lie, what drives them, and what would change it."""

from mutualrisk.domain.result import BenefitResult, RiskResult
from mutualrisk.reports import phrases
from mutualrisk.reports.changes import best_table
from mutualrisk.reports.content import (
    Beside,
    Block,
    Column,
    Heading,
    Mark,
    Masthead,
    Paragraph,
    Row,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.decisions import short_reference
from mutualrisk.reports.drivers import driver, told
from mutualrisk.reports.figures import benefit_figure, matrix_figure
from mutualrisk.reports.headline import headline, key_figures, lead
from mutualrisk.reports.material import Material
from mutualrisk.reports.rooms import Room

RANGES = 3
SPLIT = 0.485
"""Pictures stand on the left, words on the right."""

READERS = {
    "commissioner": "Risk and benefit summary for the evaluation panel",
    "board": "Risk and benefit summary for the board",
}
TENDER = {"commissioner": "For the commissioner's own tender", "board": "Points to raise on the tender"}


def first_page(material: Material, room: Room) -> tuple[Block, ...]:
    """The verdict, where the risks lie, what drives them, and what would change it."""
    risks = material.result.risks
    return (
        _masthead(material),
        Heading(headline(material, room.name), 0, "summary"),
        Paragraph(lead(material, room.verdict), "lead"),
        key_figures(material),
        Beside(
            (Heading("Where the risks lie today"), matrix_figure(material, risks, 222, RANGES)),
            (Heading("What drives them, and whose move it is"), _drivers(material, room)),
            SPLIT,
        ),
        Beside(
            (Heading("Benefits, claimed and evidenced"), benefit_figure(_benefits(material, room), 226)),
            (Heading("What would change the rating"), *_changes(material, room)),
            SPLIT,
        ),
        *_tender(material, room),
    )


def _masthead(material: Material) -> Masthead:
    contract = material.case.contract
    authority = contract.authority if material.perspective == "commissioner" else material.name
    return Masthead(
        (phrases.clipped(authority or material.name, 50), READERS[material.perspective]),
        (
            phrases.date_words(material.result.date),
            phrases.clipped(contract.title or material.case.title, 44),
        ),
    )


def _drivers(material: Material, room: Room) -> Table:
    columns = (Column("", 0.06), Column("Risk", 0.67, heads=True), Column("Rating, move", 0.27))
    said: list[str] = []
    rows = []
    for number, risk in enumerate(material.result.risks[: room.risks], 1):
        words = driver(material, risk, said)
        said.append(told(material, words))
        what = cell(Words(f"{risk.title}. ", "strong"), phrases.clipped(words, room.words))
        rows.append(Row((cell(str(number), role="strong"), what, _rating(material, risk))))
    return Table("The highest risks", columns, tuple(rows))


def _rating(material: Material, risk: RiskResult) -> tuple[Paragraph, ...]:
    left_open, move = phrases.rating_open(risk.current), phrases.MOVES[material.perspective][risk.whose_move]
    return (
        *cell(Mark(risk.current.rating, phrases.sentence(risk.current.rating))),
        *cell(move, role="quiet"),
        *cell(Words(left_open, "quiet"), role="quiet"),
    )


def _benefits(material: Material, room: Room) -> list[BenefitResult]:
    ranked = sorted(material.result.benefits, key=lambda b: (-b.claimed.span.point, b.id))
    return ranked[: room.benefits]


def _changes(material: Material, room: Room) -> tuple[Block, ...]:
    known = best_table(material, room.changes, room.words + 60)
    none = "No single change brings a high rating down. The full report lists what each action does."
    return (known or Paragraph(text(none), "quiet"),)


def _tender(material: Material, room: Room) -> tuple[Block, ...]:
    found = [f for f in material.findings if f.about == "tender" and f.text and f.certain]
    if not found:
        return ()
    rows = tuple(
        Row((cell(phrases.clipped(f.text, 150)), cell(short_reference(material, f))))
        for f in found[: room.tender]
    )
    return (
        Heading(TENDER[material.perspective]),
        Table("The tender", (Column("Point", 0.7), Column("Reference", 0.3)), rows),
    )
