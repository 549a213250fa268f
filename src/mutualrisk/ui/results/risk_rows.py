"""The table of risks: all that the matrix shows, in words, and what drives each."""

from typing import Literal

from mutualrisk.domain.result import RiskResult, Stage
from mutualrisk.ui import wording
from mutualrisk.ui.results.cells import rating_cell
from mutualrisk.ui.results.drivers import driver_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row
from mutualrisk.ui.widgets.pictures import Disc

StageName = Literal["inherent", "current", "target"]


def risk_cols() -> tuple[Col, ...]:
    """Number, risk, rating and whose move."""
    return (
        Col("", 0, 44, folds=False),
        Col(translate("Results", "Risk and what drives it"), 1, 210, folds=False),
        Col(translate("Results", "Rating"), 0.3, 158),
        Col(translate("Results", "Whose move"), 0.05, 108),
    )


def risk_rows(session: Session, stage: StageName) -> tuple[Row, ...]:
    """Each risk at a stage, in the order of the result."""
    told: set[str] = set()
    drivers = [driver_words(session, risk, told) for risk in session.result.risks]
    placed = enumerate(zip(session.result.risks, drivers, strict=True), 1)
    return tuple(_row(session, place, driven, stage) for place, driven in placed)


def staged(risk: RiskResult, name: StageName) -> Stage:
    """A risk at the stage with a name."""
    found: Stage = getattr(risk, name)
    return found


def _row(session: Session, place: int, driven: tuple[RiskResult, str], stage: StageName) -> Row:
    risk, driver = driven
    return Row(
        f"risk:{risk.id}",
        (
            Cell(str(place), picture=Disc(place)),
            Cell(risk.title, driver, font="strong"),
            rating_cell(staged(risk, stage), session.method.ratings),
            Cell(wording.move(risk.whose_move, session.assessment.perspective), tone="second_ink"),
        ),
    )
