"""The two figures of a report, each with what it shows in words and as a table."""

from collections.abc import Sequence

from mutualrisk.domain.result import BenefitResult, RiskResult, Stage
from mutualrisk.reports import bars, matrix, phrases, stated
from mutualrisk.reports.content import Cell, Column, Figure, Row, Table, Words, cell, text
from mutualrisk.reports.material import Material

RANGES = 3
"""More outlines and ways than these hide one another."""


def matrix_figure(material: Material, risks: Sequence[RiskResult], width: float, named: int = 99) -> Figure:
    """The matrix of some risks in their order; the first ``named`` have their number, the others are dots.

    The first few show how far they are open and which way they go. What is wholly open has no place.
    """
    points = [
        matrix.Point(
            number, risk.inherent, risk.current, risk.target, open=number <= RANGES, named=number <= named
        )
        for number, risk in enumerate(risks, 1)
        if not stated.wholly_open(risk.current)
    ]
    return Figure(
        title="Risk matrix",
        drawing=matrix.matrix(points, material.method.ratings, width),
        alternative=_matrix_words(risks),
        data=matrix_table(material, risks),
        caption=text(Words(matrix.legend(points) + _undrawn(risks), "quiet")),
    )


def _undrawn(risks: Sequence[RiskResult]) -> str:
    """Which risks have no place yet."""
    numbers = [str(n) for n, risk in enumerate(risks, 1) if stated.wholly_open(risk.current)]
    return f"  ·  open, so without a place: {phrases.listed(numbers)}" if numbers else ""


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
                _before(risk.inherent),
                rating_cell(risk.current),
                rating_cell(risk.target),
                cell(phrases.MOVES[material.perspective][risk.whose_move]),
            )
        )
        for number, risk in enumerate(risks, 1)
    )
    return Table("Risks at three stages", columns, rows)


def _before(stage: Stage) -> Cell:
    if stated.wholly_open(stage):
        return cell(Words("open", "quiet"))
    return cell(phrases.level(stage.score.point), " ", Words(stage.rating, "quiet"))


def rating_cell(stage: Stage) -> Cell:
    """A rating with its score, and below it what is not excluded."""
    score = phrases.extent(stage.score)
    return (
        *cell(stated.mark(stage), Words(f" {score}", "quiet")),
        *cell(Words(stated.left_open(stage), "quiet"), role="quiet"),
    )


def strength_cell(benefit: BenefitResult, *, evidenced: bool = False) -> Cell:
    """A strength with its number, and below it what is not excluded."""
    stage = benefit.evidenced if evidenced else benefit.claimed
    if stage is None:
        return cell(Words("nothing", "quiet"))
    return (
        *cell(
            stated.mark(stage),
            Words(f" {phrases.extent(stage.span)}", "quiet"),
        ),
        *cell(Words(stated.left_open(stage), "quiet"), role="quiet"),
    )


def benefit_figure(benefits: Sequence[BenefitResult], width: float) -> Figure:
    """Benefits as claimed and as evidenced."""
    items = [bars.bar_of(benefit, is_open=stated.wholly_open(benefit.claimed)) for benefit in benefits]
    return Figure(
        title="Benefits, claimed and evidenced",
        drawing=bars.bars(items, width),
        alternative=_bars_words(items),
        data=benefit_table(benefits),
        caption=text(Words("solid: borne out by evidence · hatched: claimed beyond it", "quiet")),
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
    parts = [f"{number} {risk.title}, {stated.words(risk.current)}" for number, risk in enumerate(risks, 1)]
    return f"Five by five matrix of likelihood against impact. {'; '.join(parts)}."


def _bars_words(items: Sequence[bars.Bar]) -> str:
    parts = [
        f"{item.title}, {'open' if item.open else f'{item.claimed:.0f} claimed, {item.relied:.0f} relied on'}"
        for item in items
    ]
    return f"Bars of benefits from 0 to 100. {'; '.join(parts)}."
