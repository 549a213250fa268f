"""The summary's first page: the verdict, where the risks lie, what drives them, and what would change it."""

from mutualrisk.domain.result import BenefitResult, RiskResult
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.changes import best_table
from mutualrisk.reports.content import (
    Beside,
    Block,
    Column,
    Heading,
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
from mutualrisk.reports.marking import masthead
from mutualrisk.reports.material import Material
from mutualrisk.reports.open_points import open_table
from mutualrisk.reports.rooms import Room
from mutualrisk.reports.stated import all_open

SPLIT = 0.485
"""Pictures stand on the left, words on the right."""

READERS = {
    "commissioner": "Risk and benefit summary for the evaluation panel",
    "board": "Risk and benefit summary for the board",
}
OPEN_IS_NOT_LOW = (
    "Nothing that is answered excludes anything yet, so no rating and no strength is stated. An open risk is "
    "not a low one. Each answer narrows what is possible, and the first few narrow it most."
)
FIRST = 8
"""So many questions to begin with."""

TENDER = {"commissioner": "For the commissioner's own tender", "board": "Points to raise on the tender"}


def first_page(material: Material, room: Room) -> tuple[Block, ...]:
    """The verdict, where the risks lie, what drives them, and what would change it."""
    opening = (
        masthead(material, READERS[material.perspective]),
        Heading(headline(material, room.name), 0, "summary"),
        Paragraph(lead(material, room.verdict), "lead"),
        key_figures(material),
    )
    if all_open(material):
        return (*opening, *_nothing_yet(material), *_tender(material, room))
    return (*opening, *_profiles(material, room), *_tender(material, room))


def _profiles(material: Material, room: Room) -> tuple[Block, ...]:
    """The two profiles side by side, pictures on the left and words on the right."""
    matrix = matrix_figure(material, material.result.risks, 222, room.risks)
    return (
        Beside(
            (Heading("Where the risks lie today"), matrix),
            (Heading("What drives them, and whose move it is"), _drivers(material, room)),
            SPLIT,
        ),
        Beside(
            (Heading("Benefits, claimed and evidenced"), benefit_figure(_benefits(material, room), 222)),
            (Heading("What would change the rating"), *_changes(material, room)),
            SPLIT,
        ),
    )


def _nothing_yet(material: Material) -> tuple[Block, ...]:
    """Where every risk is open: what would be judged, and that open is not low."""
    risks = "; ".join(phrases.uncapitalised(risk.title) for risk in material.result.risks)
    benefits = "; ".join(phrases.uncapitalised(one.title) for one in material.result.benefits)
    weighed = f"On the other side stand the benefits: {benefits}." if benefits else ""
    return (
        Heading("What will be judged"),
        Paragraph(text(f"The risks are: {risks}. {weighed}")),
        Paragraph(text(OPEN_IS_NOT_LOW)),
        Heading("Where to begin"),
        open_table(material, FIRST),
    )


def _drivers(material: Material, room: Room) -> Table:
    columns = (Column("", 0.06), Column("Risk", 0.68, heads=True), Column("Rating, move", 0.26))
    said: list[str] = []
    rows = []
    for number, risk in enumerate(material.result.risks[: room.risks], 1):
        words = driver(material, risk, said, room.words)
        said.append(told(material, words))
        what = cell(Words(f"{risk.title}. ", "strong"), words)
        rows.append(Row((cell(str(number), role="strong"), what, _rating(material, risk))))
    return Table("The highest risks", columns, tuple(rows))


def _rating(material: Material, risk: RiskResult) -> tuple[Paragraph, ...]:
    move = phrases.MOVES[material.perspective][risk.whose_move]
    return (
        *cell(stated.mark(risk.current)),
        *cell(move, role="quiet"),
        *cell(Words(stated.left_open(risk.current), "quiet"), role="quiet"),
    )


def _benefits(material: Material, room: Room) -> list[BenefitResult]:
    spans = {benefit.id: benefit.claimed.span for benefit in material.result.benefits}
    ranked = sorted(material.result.benefits, key=lambda b: (-spans[b.id].low, -spans[b.id].point, b.id))
    return ranked[: room.benefits]


def _changes(material: Material, room: Room) -> tuple[Block, ...]:
    known = best_table(material, room.changes, 110)
    none = "No single change brings a high rating down. The full report lists what each action does."
    return (known or Paragraph(text(none), "quiet"),)


def _tender(material: Material, room: Room) -> tuple[Block, ...]:
    found = [f for f in material.findings if f.about == "tender" and f.text and f.certain]
    if not found:
        return ()
    rows = tuple(Row((cell(f.text), cell(*short_reference(material, f)))) for f in found[: room.tender])
    return (
        Heading(TENDER[material.perspective]),
        Table("The tender", (Column("Point", 0.7), Column("Reference", 0.3)), rows),
    )
