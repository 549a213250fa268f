"""The sheet of risks, live: where each stands at its stages, and its place today."""

from mutualrisk.domain.result import RiskResult
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.program import FactorProgram
from mutualrisk.engine.spreadsheet.risks import (
    ASSESSED,
    IMPACT,
    LIKELIHOOD,
    MOVE,
    MOVES,
    ORDER,
    RANKED,
    RANKED_HIGH,
    SCORE,
    Risks,
)
from mutualrisk.engine.spreadsheet.risks import RATING as GRADE
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet, Shown
from mutualrisk.engine.spreadsheet.text import quoted
from mutualrisk.reports import phrases
from mutualrisk.reports.material import Material
from mutualrisk.reports.workbook.marks import Graded, OpenWords

RISK, PLACE, RATING, OPEN, POINT, LEAST, MOST = 1, 2, 4, 5, 8, 9, 10
"""Columns that the summary reads."""
MARKS = (4, 11, 13, 15)
NAMES = {
    6: "today.likelihood", 7: "today.impact", 8: "today.score", 9: "today.low", 10: "today.high",
    12: "before.score", 14: "target.score", 16: "evidence.high",
}  # fmt: skip
COLUMNS = (
    ("No", 5), ("Risk", 30), ("Place today", 8), ("Whose move", 14),
    ("Rating today", 14), ("Not excluded", 22), ("Likelihood", 11), ("Impact", 9),
    ("Score", 8), ("Score, at least", 9), ("Score, at most", 9),
    ("Rating before actions", 14), ("Score before actions", 11),
    ("Rating once actions are done", 16), ("Score once actions are done", 13),
    ("Rating on evidence alone", 15), ("Score on evidence, at most", 13),
)  # fmt: skip
ABOUT = "Each risk at its stages, live. Likelihood and impact run from 1 to 5, the score is their product."


class Register:
    """The rows of the risks: in their order now, then those that no answer speaks to."""

    def __init__(self, material: Material, risks: Risks, words: OpenWords) -> None:
        """Write every row."""
        self.material, self.risks, self.words = material, risks, words
        self.sheet = Sheet("Risk register", ABOUT, *COLUMNS)
        results = {risk.id: risk for risk in material.result.risks}
        factors = {factor.id: factor for factor in material.program.risks}
        self.ranked = sorted(results.values(), key=_rank)
        """The assessed risks, highest first."""
        places = {risk.id: place for place, risk in enumerate(self.ranked, 1)}
        for number, id_ in enumerate((*results, *(id_ for id_ in factors if id_ not in results)), 1):
            self._row(number, factors[id_], results.get(id_), places)

    def cells(self, column: int) -> str:
        """A column over all risks."""
        return self.sheet.span(column, self.sheet.next_row - len(self.sheet.rows), self.sheet.next_row - 1)

    def _row(
        self, number: int, factor: FactorProgram, result: RiskResult | None, places: dict[str, int]
    ) -> None:
        for column, name in NAMES.items():
            self.sheet.name_cell(f"risk.{factor.id}.{name}", column, self.sheet.next_row)
        self.sheet.add(
            Shown(number, "ordinal"),
            factor.title,
            self._place(factor.id, places.get(factor.id, 0)),
            self._move(factor, result),
            *self._today(factor.id, result),
            *self._stage(factor.id, "inherent", result),
            *self._stage(factor.id, "target", result),
            *self._on_evidence(factor.id, result),
        )

    def _graded(self, risk: str, stage: str, result: RiskResult | None) -> Graded:
        return Graded(self.risks.three(risk, stage, GRADE), getattr(result, stage) if result else None)

    def _today(self, risk: str, result: RiskResult | None) -> list[Content]:
        graded, now = self._graded(risk, "current", result), result.current if result else None
        spans = (now.likelihood, now.impact, now.score) if now else (None, None, None)
        points = [
            graded.told(
                RATINGS, self.risks.at(risk, "current", column + 1), span.point if span else "", "level"
            )
            for column, span in zip((LIKELIHOOD, IMPACT, SCORE), spans, strict=True)
        ]
        low, _, high = self.risks.three(risk, "current", SCORE)
        return [
            graded.mark(RATINGS), graded.left_open(self.words), *points,
            Formula(low, now.score.low if now else "", "level"),
            Formula(high, now.score.high if now else "", "level"),
        ]  # fmt: skip

    def _stage(self, risk: str, stage: str, result: RiskResult | None) -> list[Content]:
        graded = self._graded(risk, stage, result)
        value = getattr(result, stage).score.point if result else ""
        return [
            graded.mark(RATINGS),
            graded.told(RATINGS, self.risks.at(risk, stage, SCORE + 1), value, "level"),
        ]

    def _on_evidence(self, risk: str, result: RiskResult | None) -> list[Content]:
        found = result.evidenced if result else None
        high = Formula(
            self.risks.at(risk, "evidenced", SCORE + 2), found.score.high if found else "", "level"
        )
        return [self._graded(risk, "evidenced", result).mark(RATINGS), high]

    def _place(self, risk: str, value: int) -> Formula:
        """The place of a risk today: by the rating that is certain at least, then by score."""
        columns = (GRADE, RANKED, RANKED_HIGH, ORDER)
        rating, score, high, order = (self.risks.cells(column, "current") for column in columns)
        own_rating, own_score, own_high, own_order = (self.risks.at(risk, "current", c) for c in columns)
        tied = f"({high}>{own_high})+({high}={own_high})*({order}<{own_order})"
        later = f"({score}>{own_score})+({score}={own_score})*({tied})"
        place = f"1+SUMPRODUCT(({rating}>{own_rating})+({rating}={own_rating})*({later}))"
        return Formula(f'IF({self.risks.at(risk, "current", ASSESSED)}=0,"",{place})', value or "", "points")

    def _move(self, factor: FactorProgram, result: RiskResult | None) -> Formula:
        words = phrases.MOVES[self.material.perspective]
        move = result.whose_move if result else factor.factor.whose_move  # type: ignore[union-attr]  # only risks
        said = ",".join(quoted(words[one]) for one in MOVES)
        return Formula(f"CHOOSE({self.risks.at(factor.id, 'current', MOVE)},{said})", words[move], "text")


def _rank(risk: RiskResult) -> tuple[float, float, float, str]:
    """The order of risks today, as the workbook compares them: to within a billionth."""
    now = risk.current
    return -RATINGS.index(now.possible[0]), -round(now.score.point, 9), -round(now.score.high, 9), risk.id
