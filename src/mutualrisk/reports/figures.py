"""The two figures of a report, each with what it shows in words and as a table."""

from collections.abc import Sequence

from mutualrisk.domain.result import BenefitResult, RiskResult, Stage
from mutualrisk.reports import bars, matrix, phrases
from mutualrisk.reports.content import Cell, Column, Figure, Mark, Row, Table, Words, cell, text
from mutualrisk.reports.material import Material


def matrix_figure(material: Material, risks: Sequence[RiskResult], width: float, ranges: int = 3) -> Figure:
    """The matrix of some risks, numbered in their order; the first ``ranges`` show how far they are open."""
    points = [
        matrix.Point(number, risk.inherent, risk.current, risk.target, open=number <= ranges)
        for number, risk in enumerate(risks, 1)
    ]
    return Figure(
        title="Risk matrix",
        drawing=matrix.matrix(points, material.method.ratings, width),
        alternative=_matrix_words(risks),
        data=matrix_table(material, risks),
        caption=text(Words(matrix.legend(points), "quiet")),
    )


def matrix_table(material: Material, risks: Sequence[RiskResult]) -> Table:
    """The same as the matrix, equal in content, for those who do not see pictures."""
    columns = (
        Column("", 0.05),
        Column("Risk", 0.27, heads=True),
        Column("Before actions", 0.14),
        Column("Today", 0.20),
        Column("Once actions are done", 0.20),
        Column("Move", 0.14),
    )
    rows = tuple(
        Row(
            (
                cell(str(number)),
                cell(risk.title),
                cell(phrases.level(risk.inherent.score.point), " ", Words(risk.inherent.rating, "quiet")),
                rating_cell(risk.current),
                rating_cell(risk.target),
                cell(phrases.MOVES[material.perspective][risk.whose_move]),
            )
        )
        for number, risk in enumerate(risks, 1)
    )
    return Table("Risks at three stages", columns, rows)


def rating_cell(stage: Stage) -> Cell:
    """A rating with its score, and below it what is not excluded."""
    left_open = phrases.rating_open(stage)
    score = phrases.extent(stage.score)
    return (
        *cell(Mark(stage.rating, phrases.sentence(stage.rating)), Words(f" {score}", "quiet")),
        *cell(Words(left_open, "quiet"), role="quiet"),
    )


def strength_cell(benefit: BenefitResult, *, evidenced: bool = False) -> Cell:
    """A strength with its number, and below it what is not excluded."""
    stage = benefit.evidenced if evidenced else benefit.claimed
    if stage is None:
        return cell(Words("nothing", "quiet"))
    return (
        *cell(
            Mark(stage.strength, phrases.sentence(stage.strength)),
            Words(f" {phrases.extent(stage.span)}", "quiet"),
        ),
        *cell(Words(phrases.strength_open(stage), "quiet"), role="quiet"),
    )


def benefit_figure(benefits: Sequence[BenefitResult], width: float) -> Figure:
    """Benefits as claimed and as evidenced."""
    return Figure(
        title="Benefits, claimed and evidenced",
        drawing=bars.bars([bars.bar_of(benefit) for benefit in benefits], width),
        alternative=_bars_words(benefits),
        data=benefit_table(benefits),
        caption=text(
            Words(
                "solid: borne out by evidence · hatched: claimed beyond it",
                "quiet",
            )
        ),
    )


def benefit_table(benefits: Sequence[BenefitResult]) -> Table:
    """The same as the bars."""
    columns = (
        Column("", 0.05),
        Column("Benefit", 0.35, heads=True),
        Column("As claimed", 0.23),
        Column("As evidenced", 0.23),
        Column("Relied on", 0.14, align="right"),
    )
    rows = tuple(
        Row(
            (
                cell(str(number)),
                cell(benefit.title),
                strength_cell(benefit),
                strength_cell(benefit, evidenced=True),
                cell(f"{benefit.reliance:.0f} of 100"),
            )
        )
        for number, benefit in enumerate(benefits, 1)
    )
    return Table("Benefits as claimed and as evidenced", columns, rows)


def _matrix_words(risks: Sequence[RiskResult]) -> str:
    parts = [f"{number} {risk.title}, {stage_words(risk.current)}" for number, risk in enumerate(risks, 1)]
    return f"Five by five matrix of likelihood against impact. {'; '.join(parts)}."


def stage_words(stage: Stage) -> str:
    """A rating with what it leaves open, in one phrase."""
    left_open = phrases.rating_open(stage)
    return f"{stage.rating}, {left_open}" if left_open else stage.rating


def _bars_words(benefits: Sequence[BenefitResult]) -> str:
    items = [bars.bar_of(benefit) for benefit in benefits]
    parts = [f"{item.title}, {item.claimed:.0f} claimed, {item.relied:.0f} relied on" for item in items]
    return f"Bars of benefits from 0 to 100. {'; '.join(parts)}."
