"""The sheet of risks at their stages: levels, scores, ratings, cures, and whose move each is."""

from mutualrisk.domain.result import RiskResult, Stage
from mutualrisk.domain.value import RATINGS, Move
from mutualrisk.engine.evaluate import MOSTLY
from mutualrisk.engine.program import FactorProgram, Program
from mutualrisk.engine.spreadsheet.grades import ENDS, SIDES, Behind, Three, stage_cells, stage_values
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.engine.spreadsheet.signals import COUNTS, POINT
from mutualrisk.engine.spreadsheet.text import EDGE_TEXT, literal
from mutualrisk.engine.spreadsheet.thresholds import Thresholds
from mutualrisk.engine.verdicts import Standing

RISK_STAGES = ("inherent", "current", "target", "evidenced")
ASSESSED, STEP, LIKELIHOOD, IMPACT, SCORE, RATING = 2, 3, 5, 8, 11, 14
CURED, MOVED, MOVE, ORDER, RANKED, RANKED_HIGH = 17, 20, 23, 24, 25, 26
"""Columns of the sheet; those from the cures on stand beside the risks of today only."""
MOVES: tuple[Move, ...] = ("commissioner", "mutual", "both")
FROM_HIGH = RATINGS.index("high") + 1

COLUMNS = (
    ("Risk", 34), ("Stage", 12), ("Assessed", 9),
    ("Actions take off likelihood", 11), ("Actions take off impact", 11),
    *((f"{of}, {end}", 10) for of in ("Likelihood", "Impact", "Score", "Rating") for end in ENDS),
    *((f"All actions would bring it below high, {end}", 13) for end in ("surely", "at the point", "perhaps")),
    *((f"Driven by {who}", 12) for who in ("the commissioner", "the mutual", "both")),
    ("Whose move", 10), ("Order among equals", 9), ("Score to rank by", 10), ("Highest score to rank by", 10),
)  # fmt: skip
ABOUT = (
    "Each risk before actions, today, once all is done, and on evidence alone. Ratings: 1 low to 4 extreme. "
    "Assessed: 2 surely, 1 perhaps, 0 not. Whose move: 1 the commissioner's, 2 the mutual's, 3 both."
)


class Risks:
    """The rows of the risks, stage by stage. Their places are known before anything is written."""

    def __init__(self, program: Program, thresholds: Thresholds, behind: Behind) -> None:
        """Give every risk its row at each stage."""
        self.program, self.thresholds, self.behind = program, thresholds, behind
        self.sheet = Sheet("Stages", ABOUT, *COLUMNS)
        self.first = self.sheet.next_row
        self.place = {factor.id: place for place, factor in enumerate(program.risks)}
        self.order = {id_: place for place, id_ in enumerate(sorted(self.place), 1)}

    def row(self, risk: str, stage: str) -> int:
        """The row of a risk at a stage."""
        return self.first + RISK_STAGES.index(stage) * len(self.place) + self.place[risk]

    def at(self, risk: str, stage: str, column: int) -> str:
        """Where one cell of a risk at a stage stands."""
        return self.sheet.at(column, self.row(risk, stage))

    def three(self, risk: str, stage: str, column: int) -> Three:
        """Where a level, a score or a rating of a risk at a stage stands, from its first column."""
        low, point, high = (self.at(risk, stage, column + end) for end in range(3))
        return low, point, high

    def cells(self, column: int, stage: str) -> str:
        """A column over all risks at a stage."""
        first = self.first + RISK_STAGES.index(stage) * len(self.place)
        return self.sheet.span(column, first, first + len(self.place) - 1)

    def write(self, results: dict[str, RiskResult], standing: Standing) -> None:
        """Write all rows, with what the engine comes to."""
        for stage in RISK_STAGES:
            for factor in self.program.risks:
                result = results.get(factor.id)
                value: Stage | None = getattr(result, stage) if result is not None else None
                cells = self._stage(factor.id, stage, value)
                if stage == "current":
                    cells += [*self._cured(factor.id, result, standing), *self._moved(factor, result)]
                    cells += [self.order[factor.id], *self._ranked(factor.id, result)]
                self.sheet.add(factor.title, stage, *cells)

    # -- levels, scores and ratings

    def _stage(self, risk: str, stage: str, value: Stage | None) -> list[Content]:
        steps = [self._step(risk, stage, place) for place in range(len(SIDES))]
        moved = [self.at(risk, stage, STEP + place) if steps[place] else "" for place in range(len(SIDES))]
        view = int(stage == "evidenced")
        sides = [self.behind.sides.at(risk, side, view) for side in SIDES]
        levels = [
            f"MAX(1,{end}-{step})" if step else end
            for side, step in zip(sides, moved, strict=True)
            for end in (side.low, side.point, side.high)
        ]
        pairs = zip(self.three(risk, stage, LIKELIHOOD), self.three(risk, stage, IMPACT), strict=True)
        levels += [f"{likelihood}*{impact}" for likelihood, impact in pairs]
        spans = (value.likelihood, value.impact, value.score) if value else None
        values = stage_values(
            spans, value.rating if value else "", value.possible if value else (), RATINGS, 3
        )
        cuts = [self.thresholds.cuts[name] for name in RATINGS[1:]]
        scores = self.three(risk, stage, SCORE)
        assessed = self.at(risk, stage, ASSESSED)
        return [
            self._assessed(risk, stage),
            *(step or 0 for step in steps),
            *stage_cells(assessed, levels, scores, cuts, values),
        ]

    def _assessed(self, risk: str, stage: str) -> Formula:
        view = int(stage == "evidenced")
        parts = [self.behind.sides.at(risk, side, view).stated for side in SIDES]
        parts += [self.at(risk, "current", ASSESSED)] * view
        value = min(
            self.behind.sides.stated[(risk, side, number)] for side in SIDES for number in range(view + 1)
        )
        return Formula(f"MIN({','.join(parts)})", value)

    def _step(self, risk: str, stage: str, place: int) -> Formula | None:
        if stage == "inherent":
            return None
        return self.behind.relief.step(
            (risk, SIDES[place]), self.thresholds.most_levels, later=stage == "target"
        )

    def _ranked(self, risk: str, result: RiskResult | None) -> list[Content]:
        """The scores by which risks are ranked: to within a billionth, so that all agree which are equal."""
        none = f"{self.at(risk, 'current', ASSESSED)}=0"
        score = result.current.score if result else None
        values = (round(score.point, 9), round(score.high, 9)) if score else (0, 0)
        _, *ends = self.three(risk, "current", SCORE)
        return [
            Formula(f"IF({none},0,ROUND({end},9))", value) for end, value in zip(ends, values, strict=True)
        ]

    # -- cures and moves

    def _cured(self, risk: str, result: RiskResult | None, standing: Standing) -> list[Content]:
        """Whether all actions of the catalogue would bring it below high: surely, at the point, perhaps."""
        rating = self.three(risk, "current", RATING)
        levels = [self.three(risk, "inherent", column) for column in (LIKELIHOOD, IMPACT)]
        texts = [
            self._cure(risk, rating[now], (levels[0][end], levels[1][end]))
            for now, end in ((0, 2), (1, 1), (2, 0))
        ]
        texts[0] = f"IF({self.at(risk, 'current', ASSESSED)}=2,{texts[0]},0)"
        alone = Standing(standing.program, (result,) if result else (), (), settled=True)["curable_count"]
        return [Formula(text, value) for text, value in zip(texts, alone, strict=True)]

    def _cure(self, risk: str, rating: str, levels: tuple[str, str]) -> str:
        most = self.thresholds.most_levels
        left = "*".join(
            f"MAX(1,{level}-MIN({literal(self.program.relief.get((risk, side), 0.0))},{most}))"
            for side, level in zip(SIDES, levels, strict=True)
        )
        below = f"{left}<{self.thresholds.cuts['high']}-{EDGE_TEXT}"
        return f"IF({rating}>={FROM_HIGH},IF({below},1,0),0)"

    def _moved(self, factor: FactorProgram, result: RiskResult | None) -> list[Content]:
        """How far each party's answers drive the risk above its lowest level, and whose move it is."""
        signals = self.behind.signals
        likelihood, impact = (signals.rows[(factor.id, side.side)] for side in factor.sides)
        rows = likelihood._replace(last=impact.last)
        counts, points = signals.cells(COUNTS, 0, rows), signals.cells(POINT, 0, rows)
        base = f"{signals.weights(rows)}*({counts}>0)*({points}-1)"
        driven = [f"SUMPRODUCT({base}*{signals.shares(place, rows)})" for place in range(len(MOVES))]
        values = signals.driven(factor)
        own = MOVES.index(factor.factor.whose_move) + 1  # type: ignore[union-attr]  # only risks
        code = Formula(self._move(factor.id, own), MOVES.index(result.whose_move) + 1 if result else own)
        return [*(Formula(text, value) for text, value in zip(driven, values, strict=True)), code]

    def _move(self, risk: str, own: int) -> str:
        buyer, mutual, both = (self.at(risk, "current", MOVED + place) for place in range(len(MOVES)))
        total = f"({buyer}+{mutual}+{both})"
        never = f"OR({self.at(risk, 'current', ASSESSED)}=0,{total}<=0)"
        shares = [f"({party}+{both}/2)/{total}>={MOSTLY}" for party in (buyer, mutual)]
        return f"IF({never},{own},IF({shares[0]},1,IF({shares[1]},2,3)))"
