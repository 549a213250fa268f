"""Tries other answers on one factor without evaluating the rest."""

from collections.abc import Mapping
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.result import BenefitStage, Span, Stage
from mutualrisk.engine import answers, levels, stages
from mutualrisk.engine.closures import Environment, Held
from mutualrisk.engine.evaluate import environment, given_only
from mutualrisk.engine.findings import in_force, unfit
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.stages import Relief


class Recorded(NamedTuple):
    """What is recorded of one assessment, as every probe of it needs it."""

    given: Mapping[str, Answer]
    relief: Relief
    held: Environment
    """The answers, before anything is computed or hidden."""
    standing: Environment
    """The answers as they are, with all that follows from them."""
    date: str


def recorded(program: Program, case: Case, assessment: Assessment) -> Recorded:
    """What an assessment says, for any number of probes."""
    given = answers.answers(case, assessment)
    relief = stages.relief(assessment.actions, program.method, ("in_place",))
    held = given_only(program, given, assessment.date)
    return Recorded(given, relief, held, environment(program, given, assessment.date), assessment.date)


class Probe:
    """One factor of one assessment, ready to be asked "what if"."""

    def __init__(self, program: Program, known: Recorded, factor: FactorProgram) -> None:
        """Keep only what the factor reads."""
        self.program, self.factor = program, factor
        self.given, self.relief, self._known = known.given, known.relief, known
        self.names = reads(factor)
        places = program.places.of
        self._steps = tuple((name, places[name], step) for name, step in program.steps if name in self.names)
        self._before = tuple(self._span(side, known.standing) for side in factor.sides)

    def held(self, name: str) -> Held:
        """What is recorded of a question, before anything is hidden."""
        return self._known.held[self.program.places.of[name]]

    def idle(self) -> frozenset[str]:
        """The actions of the catalogue that what is recorded leaves no room for."""
        return unfit(self.program, self._known.standing)

    def spans(self, changed: Mapping[str, Held]) -> tuple[Span, ...] | None:
        """The levels of the sides with some answers (as the engine holds them) changed."""
        env = self._changed(changed)
        made = [
            before if side.reads.isdisjoint(changed) else self._span(side, env)
            for side, before in zip(self.factor.sides, self._before, strict=True)
        ]
        return tuple(span for span in made if span) if all(made) else None

    def _changed(self, changed: Mapping[str, Held]) -> Environment:
        """All that stands, with what follows from the changed answers worked out again."""
        env, behind = list(self._known.standing), self.program.behind
        again = [(place, step) for name, place, step in self._steps if not behind[name].isdisjoint(changed)]
        for place, _ in again:
            env[place] = self._known.held[place]
        for name, held in changed.items():
            env[self.program.places.of[name]] = held
        for _, step in again:
            step(env)
        return env

    def _span(self, side: SideProgram, env: Environment) -> Span | None:
        day = self._known.date
        truths = {r.id: r.holds(env) if not r.dated or in_force(r.rule, day) else 0 for r in side.rules}
        return levels.span(side, levels.counted(side, env), truths)

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


def reads(factor: FactorProgram) -> frozenset[str]:
    """Every question and measure that may move a factor."""
    return frozenset[str]().union(*(side.reads for side in factor.sides))
