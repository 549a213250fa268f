"""Benefits as claimed against as evidenced: bars, and the same in words and numbers."""

from collections.abc import Iterator

from mutualrisk.domain.result import BenefitResult
from mutualrisk.ui.results.blocks import Block, Grid, Title, Words
from mutualrisk.ui.results.cells import strength_cell
from mutualrisk.ui.results.words import number, wholly_open
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row
from mutualrisk.ui.widgets.pictures import Bars

WHOLE = 100.0


def benefit_blocks(session: Session) -> Iterator[Block]:
    """The benefits, never netted against the risks."""
    yield Title(translate("Results", "Benefits"), place="benefits")
    if not session.result.benefits:
        yield Words(translate("Results", "No benefit was assessed."), "second_ink")
        return
    yield Words(
        translate(
            "Results",
            "Solid: what may be relied on, as the evidence stands. Hatched: as claimed. Dashed: what is "
            "open. Benefits are never set off against risks.",
        ),
        "second_ink",
        "small",
    )
    rows = tuple(_row(session, benefit) for benefit in session.result.benefits)
    yield Grid(translate("Results", "Benefits as claimed against as evidenced"), _cols(), rows)


def _cols() -> tuple[Col, ...]:
    return (
        Col(translate("Results", "Benefit"), 0.8, 190, folds=False),
        Col("", 1, 180),
        Col(translate("Results", "As claimed"), 0.3, 140),
        Col(translate("Results", "As evidenced"), 0.3, 140),
        Col(translate("Results", "Rely on"), 0, 76, "right"),
    )


def _row(session: Session, benefit: BenefitResult) -> Row:
    cuts, claimed = session.method.ratings, benefit.claimed.span
    return Row(
        f"benefit:{benefit.id}",
        (
            Cell(benefit.title, font="body"),
            Cell(picture=_bars(benefit)),
            strength_cell(benefit.claimed, cuts),
            strength_cell(benefit.evidenced, cuts),
            Cell(number(benefit.reliance, 0), font="strong", about=_relied(benefit, claimed.point)),
        ),
    )


def _bars(benefit: BenefitResult) -> Bars:
    """Where anything is possible nothing is claimed: only the dashes are drawn."""
    claimed, unknown = benefit.claimed.span, wholly_open(benefit.claimed)
    return Bars(
        solid=benefit.reliance / WHOLE,
        hatched=0.0 if unknown else claimed.point / WHOLE,
        low=claimed.low / WHOLE,
        high=claimed.high / WHOLE,
    )


def _relied(benefit: BenefitResult, claimed: float) -> str:
    return translate(
        "Results",
        "{level} of 100 may be relied on: the careful end of what is evidenced. "
        "The claim stands at {claimed}.",
    ).format(level=number(benefit.reliance, 0), claimed=number(claimed, 0))
