"""Each risk and each benefit with its proof."""

from collections.abc import Iterator

from mutualrisk.domain.factor import Benefit, Risk
from mutualrisk.domain.result import BenefitResult, RiskResult, Span
from mutualrisk.domain.value import Side, worded
from mutualrisk.engine.stages import effects
from mutualrisk.reports import phrases, stated
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
from mutualrisk.reports.stated import all_open

UNKNOWN = {"not answered", "not known", "Not answered", "Not known", ""}
"""How a reading is worded of which nothing is known."""
WHOLE = 3.99
"""So wide is a level of 1 to 5 of which nothing is known."""

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
    drawn: list[Block] = [
        matrix_figure(material, found, 290),
        Paragraph(text(MATRIX_NOTE), "quiet"),
        Heading("The same as a table"),
    ]
    blocks: list[Block] = [
        *([] if all_open(material) else drawn),
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
    if _unheard(material, risk.id):
        yield Paragraph(_waits(material, risk.id), "quiet")
        return
    yield _stages(risk)
    yield from _taken(material, risk)
    yield from _proofs(material, risk.id)


def _unheard(material: Material, factor: str) -> bool:
    """Whether nothing that a factor reads is known, so that a proof would be empty."""
    parts = [part for side in material.explanations[factor].sides for part in side.parts]
    return not any(part.value not in UNKNOWN for part in parts if part.kind == "signal")


def _waits(material: Material, factor: str) -> Text:
    """Why nothing is said of a factor, and which answers would change that."""
    sides = material.explanations[factor].sides
    ids = dict.fromkeys(part.id for side in sides for part in side.parts if part.kind == "signal")
    named = [material.pointer("question", id_) for id_ in ids]
    runs = [run for run in named if run]
    listed = [part for place, run in enumerate(runs) for part in (", " if place else "", run)]
    others = [measure.text for measure in material.result.measures if measure.id in ids]
    read = text(*listed, "; " if listed and others else "", "; ".join(others))
    return text("Open: nothing that it reads is known yet. It reads: ", *read, ".")


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
    """The stages side by side."""
    known = {
        "Before any action": risk.inherent,
        "Today, with actions in place": risk.current,
        "Once all actions are done": risk.target,
        "Today, on evidence alone": risk.evidenced,
    }
    stages = {name: stage for name, stage in known.items() if stage}
    columns = (Column("", 0.13, heads=True), *(Column(name, 0.87 / len(stages)) for name in stages))
    rows = (
        Row((cell("Rating, score"), *(rating_cell(stage) for stage in stages.values()))),
        Row((cell("Likelihood"), *(cell(_side(stage.likelihood)) for stage in stages.values()))),
        Row((cell("Impact"), *(cell(_side(stage.impact)) for stage in stages.values()))),
    )
    return Table("Stages", columns, rows, dense=True)


def _side(span: Span) -> str:
    """A level with its range; only the range where the level may be anything."""
    whole = span.high - span.low >= WHOLE
    return phrases.extent(span, 1) if whole else phrases.ranged(span)


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
        return Section("benefits", "Benefits", (Paragraph(text("No benefit was assessed.")),))
    drawn: list[Block] = (
        [] if all_open(material) else [benefit_figure(found, 330), Heading("The same as a table")]
    )
    blocks: list[Block] = [
        *drawn,
        benefit_table(found),
        Heading("Each benefit and its proof"),
    ]
    for benefit in found:
        blocks += _benefit(material, benefit)
    return Section("benefits", "Benefits", tuple(blocks))


def _benefit(material: Material, benefit: BenefitResult) -> Iterator[Block]:
    factor = next(one for one in material.method.benefits if one.id == benefit.id)
    yield Heading(f"{material.numbers[f'benefit-{benefit.id}']}. {benefit.title}", 2, f"benefit-{benefit.id}")
    yield Paragraph(_summary(material, factor))
    if _unheard(material, benefit.id):
        yield Paragraph(_waits(material, benefit.id), "quiet")
        return
    columns = (
        Column("As claimed", 0.34),
        Column("As evidenced", 0.33),
        Column("Once actions are done", 0.33),
    )
    done = cell(Words(f"{stated.words(benefit.target)}, {phrases.extent(benefit.target.span)}"))
    row = Row((strength_cell(benefit), strength_cell(benefit, evidenced=True), done))
    yield Table("Stages", columns, (row,), dense=True)
    yield from _taken(material, benefit)
    yield from _proofs(material, benefit.id)
