"""The table of risks: all that the matrix shows, in words, and what drives each."""

from dataclasses import replace
from typing import Literal

from mutualrisk.domain.result import RiskResult, Stage
from mutualrisk.ui import wording
from mutualrisk.ui.results.cells import rating_cell
from mutualrisk.ui.results.drivers import driver_words
from mutualrisk.ui.results.last_time import LastTime
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import BREAK, Cell, Col, Row
from mutualrisk.ui.widgets.pictures import Disc

StageName = Literal["inherent", "current", "target"]


def risk_cols() -> tuple[Col, ...]:
    """Number, risk, rating and whose move."""
    return (
        Col("", 0, 44, folds=False),
        Col(translate("Results", "Risk and what drives it"), 1, 192, folds=False),
        Col(translate("Results", "Rating"), 0.3, 150),
        Col(translate("Results", "Whose move"), 0.05, 108),
    )


def risk_rows(session: Session, stage: StageName, last: LastTime) -> tuple[Row, ...]:
    """Each risk at a stage, in the order of the result; today's with how it stood last time."""
    told: set[str] = set()
    drivers = [driver_words(session, risk, told) for risk in session.result.risks]
    placed = enumerate(zip(session.result.risks, drivers, strict=True), 1)
    rows = (_row(session, place, driven, stage) for place, driven in placed)
    if stage != "current":
        return tuple(rows)
    since = last.words()
    risks = session.result.risks
    return tuple(_compared(row, since.get(risk.id, "")) for row, risk in zip(rows, risks, strict=True))


def _compared(row: Row, words: str) -> Row:
    """A row with how its risk stood last time, under its rating."""
    number, title, rating, move = row.cells
    note = BREAK.join(filter(None, (rating.note, words)))
    return row._replace(cells=(number, title, replace(rating, note=note), move))


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
