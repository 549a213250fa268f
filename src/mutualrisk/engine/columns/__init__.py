"""The whole method over many assessments at once: the second back-end, for portfolios and what-if.

It means what :mod:`mutualrisk.engine.evaluate` means, row by row, without the words and the proofs.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple

import numpy as np

from mutualrisk.domain.expression import names
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.rule import Rule
from mutualrisk.domain.value import Side
from mutualrisk.engine.columns import levels, sheets, stages, tree, verdicts
from mutualrisk.engine.columns.inputs import ColumnInputs, Relief, columns_from_cases, still_open
from mutualrisk.engine.columns.levels import SideColumns, Spans
from mutualrisk.engine.columns.signals import SignalColumns, reader
from mutualrisk.engine.columns.stages import BenefitColumns, BenefitStageColumns, RiskColumns, StageColumns
from mutualrisk.engine.columns.tree import Condition, Sheet
from mutualrisk.engine.columns.values import Flags, Floats, Truths, either
from mutualrisk.engine.columns.verdicts import Profile, VerdictColumns
from mutualrisk.engine.program import FactorProgram, Program, SideProgram

__all__ = [
    "ColumnInputs",
    "ColumnProgram",
    "ColumnResult",
    "columns_from_cases",
    "evaluate_columns",
    "prepare_columns",
]

CHUNK = 16_384
"""Rows that are worked on together, so that they stay near the processor."""


@dataclass(frozen=True, slots=True)
class ColumnProgram:
    """A program made ready for columns."""

    program: Program
    visible: Mapping[str, Condition]
    steps: tuple[sheets.Step, ...]
    rules: tuple[tuple[Rule, Condition], ...]
    risks: tuple[tuple[str, tuple[SideColumns, ...]], ...]
    benefits: tuple[tuple[str, tuple[SideColumns, ...]], ...]
    verdicts: tuple[Condition, ...]
    verdict_names: frozenset[str]


@dataclass(frozen=True, slots=True)
class ColumnResult:
    """What some rows say: factors that no signal speaks to are left out; ratings are places in RATINGS."""

    rows: slice
    risks: tuple[RiskColumns, ...]
    benefits: tuple[BenefitColumns, ...]
    rules: Mapping[str, Truths]
    """By rule, the rows in which it holds or may hold. A rule that is not in force does not."""
    verdict: VerdictColumns


def prepare_columns(program: Program) -> ColumnProgram:
    """``program`` ready for columns."""
    symbols = program.places.symbols
    visible = sheets.visible(program)
    table = [read_condition(row.when, program.verdict_places.symbols) for row, _ in program.verdicts]
    return ColumnProgram(
        program=program,
        visible=visible,
        steps=sheets.steps(program, visible),
        rules=tuple((made.rule, tree.condition(made.node, symbols)) for made in program.rules),
        risks=tuple(_factor(factor, program) for factor in program.risks),
        benefits=tuple(_factor(factor, program) for factor in program.benefits),
        verdicts=tuple(tree.condition(node, program.verdict_places.symbols) for node in table),
        verdict_names=frozenset().union(*map(names, table)),
    )


def _factor(factor: FactorProgram, program: Program) -> tuple[str, tuple[SideColumns, ...]]:
    return factor.id, tuple(_side(side, program) for side in factor.sides)


def _side(side: SideProgram, program: Program) -> SideColumns:
    symbols = program.places.symbols
    signals = tuple(
        SignalColumns(
            source=signal.source,
            weight=signal.weight,
            read=reader(signal.stated, symbols[signal.source]),
            when=tree.condition(read_condition(signal.stated.when, symbols), symbols)
            if signal.stated.when
            else None,
        )
        for signal in side.signals
    )
    return SideColumns(side.least, side.most, signals, tuple(made.rule for made in side.rules))


def evaluate_columns(
    prepared: ColumnProgram, inputs: ColumnInputs, chunk: int = CHUNK
) -> Iterator[ColumnResult]:
    """The results of all rows, some thousand at a time."""
    for first in range(0, inputs.rows, chunk):
        with np.errstate(all="ignore"):
            yield _Chunk(prepared, inputs, slice(first, min(first + chunk, inputs.rows))).result()


class FactorLevels(NamedTuple):
    """The levels of a factor's sides, and the rows in which it is not assessed, or may not be."""

    sides: tuple[Spans, ...]
    absent: Flags | None
    unsure: Flags | None


class _Chunk:
    """Some rows while they are evaluated."""

    def __init__(self, prepared: ColumnProgram, inputs: ColumnInputs, rows: slice) -> None:
        self.prepared, self.inputs, self.rows = prepared, inputs, rows
        self.sheet = self._sheet(reliable=False)
        self.truths = self._truths(self.sheet)
        every_answer = inputs.relied is None
        self.reliable = self.sheet if every_answer else self._sheet(reliable=True)
        self.reliable_truths = self.truths if every_answer else self._truths(self.reliable)

    def result(self) -> ColumnResult:
        risks = tuple(risk for id_, sides in self.prepared.risks if (risk := self._risk(id_, sides)))
        benefits = tuple(
            found for id_, sides in self.prepared.benefits if (found := self._benefit(id_, sides))
        )
        profile = Profile(self.prepared.program, risks, benefits, self._open)
        verdict = verdicts.verdicts(
            self.prepared.verdicts, self.prepared.verdict_names, profile, self.sheet.rows
        )
        return ColumnResult(self.rows, risks, benefits, self.truths, verdict)

    def _sheet(self, *, reliable: bool) -> Sheet:
        sheet = sheets.answered(self.prepared.program, self.inputs, self.rows, reliable=reliable)
        for step in self.prepared.steps:
            step(sheet)
        return sheet

    def _open(self) -> Flags:
        """The rows in which a question that shows, or may show, is still open."""
        found: Flags = np.zeros(self.sheet.rows, np.bool_)
        for question in self.prepared.program.asked:
            still = still_open(question, self.inputs, self.rows)
            shown = self.prepared.visible.get(question.id)
            if still is not None:
                found |= still if shown is None else still & shown(self.sheet).yes
        return found

    def _truths(self, sheet: Sheet) -> dict[str, Truths]:
        found = {}
        for rule, condition in self.prepared.rules:
            holds, days = condition(sheet), sheets.in_force(rule, self.inputs.days[self.rows])
            found[rule.id] = holds if days is None else holds._replace(yes=holds.yes & days)
        return found

    def _levels(
        self, sides: tuple[SideColumns, ...], sheet: Sheet, truths: Mapping[str, Truths]
    ) -> FactorLevels | None:
        found = [levels.levels(side, sheet, truths) for side in sides]
        made = [one for one in found if one is not None]
        if len(made) < len(found):
            return None
        absent = reduce(either, [one.absent for one in made])
        settled = all(one.unsure is one.absent for one in made)
        unsure = absent if settled else reduce(either, [one.unsure for one in made])
        return FactorLevels(tuple(one.spans for one in made), absent, unsure)

    def _relied(self, sides: tuple[SideColumns, ...], claimed: FactorLevels) -> FactorLevels:
        if self.reliable is self.sheet:
            return claimed
        return self._levels(sides, self.reliable, self.reliable_truths) or claimed

    def _step(self, relief: Relief, factor: str, side: Side) -> Floats | None:
        found = relief.get((factor, side))
        return None if found is None else found[self.rows]

    def _risk(self, id_: str, sides: tuple[SideColumns, ...]) -> RiskColumns | None:
        found = self._levels(sides, self.sheet, self.truths)
        if found is None:
            return None
        relied = self._relied(sides, found)
        inherent = self._stage(id_, found.sides, {})
        current, target = (
            self._stage(id_, found.sides, relief, inherent) for relief in (self.inputs.now, self.inputs.then)
        )
        evidenced = current if relied is found else self._stage(id_, relied.sides, self.inputs.now)
        return RiskColumns(
            id_, found.absent, found.unsure, inherent, current, target, evidenced, relied.absent
        )

    def _stage(
        self, id_: str, sides: tuple[Spans, ...], relief: Relief, unmoved: StageColumns | None = None
    ) -> StageColumns:
        steps = (self._step(relief, id_, "likelihood"), self._step(relief, id_, "impact"))
        if unmoved is not None and all(step is None for step in steps):
            return unmoved
        likelihood, impact = (stages.lowered(side, step) for side, step in zip(sides, steps, strict=True))
        return stages.stage(likelihood, impact, self.prepared.program.method.ratings)

    def _benefit(self, id_: str, sides: tuple[SideColumns, ...]) -> BenefitColumns | None:
        found = self._levels(sides, self.sheet, self.truths)
        if found is None:
            return None
        relied = self._relied(sides, found)
        now, then = (
            self._strength(id_, found.sides[0], relief) for relief in (self.inputs.now, self.inputs.then)
        )
        evidenced = now if relied is found else self._strength(id_, relied.sides[0], self.inputs.now)
        return BenefitColumns(id_, found.absent, found.unsure, now, then, evidenced, relied.absent)

    def _strength(self, id_: str, level: Spans, relief: Relief) -> BenefitStageColumns:
        after = stages.raised(level, self._step(relief, id_, "strength"))
        return stages.benefit_stage(after, self.prepared.program.method.ratings)
