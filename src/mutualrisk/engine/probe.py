"""Tries other answers on one factor without evaluating the rest."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.result import BenefitStage, Span, Stage
from mutualrisk.engine import answers, levels, stages
from mutualrisk.engine.closures import Held
from mutualrisk.engine.evaluate import given_only
from mutualrisk.engine.findings import in_force
from mutualrisk.engine.program import FactorProgram, Program
from mutualrisk.engine.stages import Relief

if TYPE_CHECKING:
    from mutualrisk.domain.answer import Answer


class Probe:
    """One factor of one assessment, ready to be asked "what if"."""

    def __init__(self, program: Program, case: Case, assessment: Assessment, factor: FactorProgram) -> None:
        """Keep only what the factor reads."""
        self.program, self.factor = program, factor
        self.given: Mapping[str, Answer] = answers.answers(case, assessment)
        self.relief = stages.relief(assessment.actions, program.method, ("in_place",))
        self._blank = given_only(program, self.given, assessment.date)
        self._rules = [r for side in factor.sides for r in side.rules if in_force(r.rule, assessment.date)]
        self._idle = {r.rule.id: 0 for side in factor.sides for r in side.rules}
        self.names = reads(program, factor)
        self._steps = tuple(step for name, step in program.steps if name in self.names)

    def held(self, name: str) -> Held:
        """What is recorded of a question, before anything is hidden."""
        return self._blank[self.program.places.of[name]]

    def spans(self, changed: Mapping[str, Held]) -> tuple[Span, ...] | None:
        """The levels of the sides with some answers (as the engine holds them) changed."""
        env = list(self._blank)
        for name, held in changed.items():
            env[self.program.places.of[name]] = held
        for step in self._steps:
            step(env)
        truths = {**self._idle, **{r.rule.id: r.holds(env) for r in self._rules}}
        made = [levels.span(side, levels.counted(side, env), truths) for side in self.factor.sides]
        return tuple(span for span in made if span) if all(made) else None

    def stage(self, changed: Mapping[str, Held], extra: Relief | None = None) -> Stage | None:
        """A risk today, with some answers changed and perhaps more actions in place."""
        found = self.spans(changed)
        if found is None:
            return None
        relief = self.relief if extra is None else extra
        steps = [relief.get((self.factor.id, side.side), 0.0) for side in self.factor.sides]
        likelihood, impact = (stages.lowered(span, step) for span, step in zip(found, steps, strict=True))
        return stages.stage(likelihood, impact, self.program.method.ratings)

    def benefit(self, changed: Mapping[str, Held]) -> BenefitStage | None:
        """A benefit as claimed, with some answers changed."""
        found = self.spans(changed)
        if found is None:
            return None
        step = self.relief.get((self.factor.id, "strength"), 0.0)
        return stages.benefit_stage(stages.raised(found[0], step), self.program.method.ratings)


def reads(program: Program, factor: FactorProgram) -> frozenset[str]:
    """Every question and measure that may move a factor."""
    found: set[str] = set()
    for side in factor.sides:
        for signal in side.signals:
            found |= program.behind[signal.source]
            found.update(*(program.behind[name] for name in signal.when_reads))
        for rule in side.rules:
            found.update(*(program.behind[name] for name in rule.reads))
    return frozenset(found)
