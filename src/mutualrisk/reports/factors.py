"""Each risk and each benefit with its proof."""

from collections.abc import Iterator

from mutualrisk.domain.factor import Benefit, Risk
from mutualrisk.domain.result import BenefitResult, RiskResult, Stage
from mutualrisk.domain.value import Side, worded
from mutualrisk.engine.stages import effects
from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Block,
    Column,
    Heading,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
    Words,
    cell,
    text,
)
from mutualrisk.reports.figures import (
    benefit_figure,
    benefit_table,
    matrix_figure,
    matrix_table,
    rating_cell,
    strength_cell,
)
from mutualrisk.reports.material import Material
from mutualrisk.reports.proofs import SIDES, cited_words, proof

RANGES = 3
"""More outlines than this hide one another."""

MATRIX_NOTE = (
    "Each square has the rating of its own whole numbers. A risk lies where its exact levels put it, so its "
    "rating is the one in the table. Numbers that would hide one another are moved apart a little."
)
PROOF_NOTE = (
    "Each table shows how a level comes about. A reading is turned into a level by a stated scale; the level "
    "times its weight is its part; steps and limits of findings follow; the parts add up to the level."
)


def risks(material: Material) -> Section:
    """The matrix, the same as a table, and each risk with its proof."""
    found = material.result.risks
    blocks: list[Block] = [
        matrix_figure(material, found, 330, RANGES),
        Paragraph(text(MATRIX_NOTE), "quiet"),
        Heading("The same as a table"),
        matrix_table(material, found),
        Heading("Each risk and its proof"),
        Paragraph(text(PROOF_NOTE)),
    ]
    for risk in found:
        blocks += _risk(material, risk)
    return Section("risks", "Risks", tuple(blocks))


def _risk(material: Material, risk: RiskResult) -> Iterator[Block]:
    factor = next(one for one in material.method.risks if one.id == risk.id)
    yield Heading(f"{material.numbers[f'risk-{risk.id}']}. {risk.title}", 2, f"risk-{risk.id}")
    yield Paragraph(_summary(material, factor))
    yield _stages(risk)
    yield from _taken(material, risk)
    yield from _proofs(material, risk.id)


def _proofs(material: Material, factor: str) -> Iterator[Block]:
    """The proof of each side, then the rules that nearly held."""
    explanation = material.explanations[factor]
    for side in explanation.sides:
        yield proof(material, side)
    if explanation.near:
        words = "; ".join(f"{miss.text} ({miss.distance:.0%} from the line)" for miss in explanation.near)
        yield Paragraph(text(f"Rules that nearly hold: {words}"), "quiet")


def _summary(material: Material, factor: Risk | Benefit) -> Text:
    words = " ".join(worded(factor.summary, material.perspective).split())
    return text(f"{words} ", *cited_words(material.cited(factor.reference)))


def _stages(risk: RiskResult) -> Table:
    columns = (
        Column("Stage", 0.34, heads=True),
        Column("Likelihood", 0.16),
        Column("Impact", 0.16),
        Column("Rating and score", 0.34),
    )
    stages = {
        "Before any action": risk.inherent,
        "Today, with the actions in place": risk.current,
        "Once agreed and proposed actions are done": risk.target,
        "Today, on evidence alone": risk.evidenced,
    }
    return Table("Stages", columns, tuple(_stage(name, stage) for name, stage in stages.items() if stage))


def _stage(name: str, stage: Stage) -> Row:
    return Row(
        (
            cell(name),
            cell(phrases.ranged(stage.likelihood)),
            cell(phrases.ranged(stage.impact)),
            rating_cell(stage),
        )
    )


def _taken(material: Material, factor: RiskResult | BenefitResult) -> Iterator[Block]:
    """What each recorded action takes off or adds."""
    catalogue = {advice.id: advice.effects for advice in material.method.actions}
    steps = [
        (
            material.pointer("action", action.id),
            f" {_step(effect.side, effect.by)}, {phrases.STATES[action.state].lower()}",
        )
        for action in material.assessment.actions
        for effect in effects(action, catalogue)
        if effect.factor == factor.id
    ]
    if steps:
        runs = [run for place, step in enumerate(steps) for run in ("; " if place else "", *step)]
        yield Paragraph(text("Actions on record: ", *runs, "."), "quiet")


def _step(side: Side, by: float) -> str:
    if side == "strength":
        return f"adds {by:g} points"
    return f"takes {by:g} off the {SIDES[side].lower()}"


def benefits(material: Material) -> Section:
    """The bars, the same as a table, and each benefit with its proof."""
    found = material.result.benefits
    if not found:
        return Section(
            "benefits", "Benefits", (Paragraph(text("No benefit was assessed.")),), starts_page=True
        )
    blocks: list[Block] = [
        benefit_figure(found, 330),
        Heading("The same as a table"),
        benefit_table(found),
        Heading("Each benefit and its proof"),
    ]
    for benefit in found:
        blocks += _benefit(material, benefit)
    return Section("benefits", "Benefits", tuple(blocks), starts_page=True)


def _benefit(material: Material, benefit: BenefitResult) -> Iterator[Block]:
    factor = next(one for one in material.method.benefits if one.id == benefit.id)
    yield Heading(f"{material.numbers[f'benefit-{benefit.id}']}. {benefit.title}", 2, f"benefit-{benefit.id}")
    yield Paragraph(_summary(material, factor))
    columns = (
        Column("As claimed", 0.34),
        Column("As evidenced", 0.33),
        Column("Once actions are done", 0.33),
    )
    target = cell(Words(f"{benefit.target.strength}, {phrases.extent(benefit.target.span)}"))
    row = Row((strength_cell(benefit), strength_cell(benefit, evidenced=True), target))
    yield Table("Stages", columns, (row,))
    yield from _taken(material, benefit)
    yield from _proofs(material, benefit.id)
