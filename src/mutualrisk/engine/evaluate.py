"""Evaluates one assessment: answers in, levels, ratings, findings and a verdict out. No clock, no chance."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from math import isfinite

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import (
    MADE,
    AnswerState,
    Asked,
    BenefitResult,
    BenefitStage,
    Finding,
    Level,
    MeasureResult,
    Result,
    RiskResult,
    Span,
    Stage,
)
from mutualrisk.domain.value import RATINGS, Move
from mutualrisk.engine import answers, levels, ranges, stages
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.findings import findings, truths, unfit
from mutualrisk.engine.levels import Counted, Truths
from mutualrisk.engine.program import Calls, FactorProgram, Program
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.stages import Relief
from mutualrisk.engine.symbols import ASSESSMENT_DATE
from mutualrisk.engine.texts import Context
from mutualrisk.engine.verdicts import Standing, profile, verdict

Sides = dict[str, tuple[Level | None, ...]]

PRESSING = ("high", "extreme")
"""Risks so rated call for actions, unless they may still turn out low: then answers come first."""

OPEN_STATES = {"unanswered", "not_known", "range"}


def evaluate(method: Method, case: Case, assessment: Assessment) -> Result:
    """The result of one assessment. The case must have passed its checks."""
    return evaluate_with(prepare(method, assessment.perspective, assessment.depth), case, assessment)


def evaluate_with(program: Program, case: Case, assessment: Assessment) -> Result:
    """The result of one assessment under a method that was made ready before."""
    given = answers.answers(case, assessment)
    relied = answers.evidenced(given, case, assessment, program.method.evidence, program.own)
    env = environment(program, given, assessment.date)
    found = truths(program, env, assessment.date)
    reliable_env = env if relied is given else environment(program, relied, assessment.date)
    reliable_truths = found if relied is given else truths(program, reliable_env, assessment.date)
    return _Evaluation(program, given, assessment).result(env, found, reliable_env, reliable_truths)


def environment(program: Program, given: Mapping[str, Answer], day: str) -> Environment:
    """What each question and measure holds: exact, open, or not applicable."""
    env = given_only(program, given, day)
    for _, step in program.steps:
        step(env)
    return env


def given_only(program: Program, given: Mapping[str, Answer], day: str) -> Environment:
    """An environment with the answers, before anything is computed or hidden."""
    env = list(program.blank)
    env[program.places.of[ASSESSMENT_DATE]] = ranges.exact(float(date.fromisoformat(day).toordinal()))
    answer_to = given.get
    for one in program.inputs:
        answer = answer_to(one.id)
        if answer is not None:
            value, read = answer.value, one.read
            env[one.place] = answers.held(one.question, answer) if value is None else read(value)
    return env


def open_names(program: Program, asked: tuple[Asked, ...]) -> frozenset[str]:
    """The questions and measures that rest on an answer which is not known."""
    loose = frozenset(item.id for item in asked if item.state in ("unanswered", "not_known"))
    return frozenset(name for name, behind in program.reads.items() if behind & loose) if loose else loose


def spans(factor: FactorProgram, env: Environment, found: Truths) -> tuple[Span, ...] | None:
    """The levels of a factor's sides, without their parts; None where a side has no signal."""
    made = tuple(levels.span(side, levels.counted(side, env), found) for side in factor.sides)
    return None if any(span is None for span in made) else tuple(span for span in made if span is not None)


def _state(answer: Answer | None) -> AnswerState:
    return "unanswered" if answer is None else answer.state


class _Evaluation:
    """One assessment while it is evaluated."""

    def __init__(self, program: Program, given: Mapping[str, Answer], assessment: Assessment) -> None:
        self.program, self.given, self.assessment = program, given, assessment
        self.ratings = program.method.ratings
        self.actions: tuple[Action, ...] = assessment.actions
        self.now: Relief = stages.relief(self.actions, program.method, ("in_place",))
        self.parts = stages.action_parts(self.actions, program.method)
        self.then: Relief = stages.relief(self.actions, program.method, ("in_place", "agreed", "proposed"))

    def result(self, env: Environment, found: Truths, reliable_env: Environment, reliable: Truths) -> Result:
        asked = self._asked(env)
        settled = OPEN_STATES.isdisjoint([state for _, _, state in asked])
        context = Context(env, frozenset() if settled else open_names(self.program, asked))
        risks = [self._risk(f, env, found, reliable_env, reliable) for f in self.program.risks]
        benefits = [self._benefit(f, env, found, reliable_env, reliable) for f in self.program.benefits]
        kept = tuple(sorted((risk for risk in risks if risk), key=_place))
        good = tuple(benefit for benefit in benefits if benefit)
        said = findings(self.program, found, context)
        called, partnerships = self._advice(kept, said, unfit(self.program, env))
        standing = Standing(self.program, kept, good, settled=settled)
        return Result(
            method=self.program.method.id,
            version=self.program.method.version,
            perspective=self.program.perspective,
            depth=self.program.depth,
            assessment=self.assessment.id,
            organisation=self.assessment.organisation,
            date=self.assessment.date,
            relied_on_from=self.program.method.evidence.relied_on_from,
            risks=kept,
            not_assessed=tuple(f.id for f, r in zip(self.program.risks, risks, strict=True) if not r)
            + tuple(f.id for f, b in zip(self.program.benefits, benefits, strict=True) if not b),
            benefits=good,
            findings=said,
            measures=tuple(self._measures(context)),
            profile=profile(standing),
            verdict=verdict(standing),
            asked=asked,
            advice=called,
            partnerships=partnerships,
        )

    def _asked(self, env: Environment) -> tuple[Asked, ...]:
        found, answer_to = [], self.given.get
        for one in self.program.showing:
            truth = env[one.place]
            if truth & TRUE:
                answer = answer_to(one.id)
                if truth == TRUE and answer is not None and answer.value is not None:
                    found.append(one.usual)
                else:
                    found.append((one.surely if truth == TRUE else one.possibly)[_state(answer)])
        return tuple(found)

    def _risk(
        self,
        factor: FactorProgram,
        env: Environment,
        found: Truths,
        reliable_env: Environment,
        reliable: Truths,
    ) -> RiskResult | None:
        of_likelihood, of_impact = factor.sides
        likely, grave = levels.counted(of_likelihood, env), levels.counted(of_impact, env)
        likelihood = levels.level_of(of_likelihood, likely, found)
        impact = levels.level_of(of_impact, grave, found)
        if likelihood is None or impact is None:
            return None
        inherent = stages.stage(likelihood.span, impact.span, self.ratings)
        current = self._after(inherent, factor.id, self.now) if self.now else inherent
        target = self._after(inherent, factor.id, self.then) if self.then else inherent
        relied = current if reliable_env is env else self._evidenced(factor, reliable_env, reliable)
        move, actions = _whose_move(factor, (likely, grave)), self.parts.get(factor.id, ())
        return MADE(
            RiskResult,
            (factor.id, factor.title, move, likelihood, impact, inherent, current, target, relied, actions),
        )

    def _evidenced(self, factor: FactorProgram, env: Environment, found: Truths) -> Stage | None:
        relied = spans(factor, env, found)
        if relied is None:
            return None
        likelihood, impact = relied
        inherent = stages.stage(likelihood, impact, self.ratings)
        return self._after(inherent, factor.id, self.now)

    def _after(self, before: Stage, factor: str, relief: Relief) -> Stage:
        if not relief:
            return before
        steps = (relief.get((factor, "likelihood"), 0.0), relief.get((factor, "impact"), 0.0))
        return stages.after(before, steps, self.ratings)

    def _benefit(
        self,
        factor: FactorProgram,
        env: Environment,
        found: Truths,
        reliable_env: Environment,
        reliable: Truths,
    ) -> BenefitResult | None:
        strength = levels.level(factor.sides[0], env, found)
        if strength is None:
            return None
        claimed = self._strength(factor.id, strength.span, self.now)
        target = self._strength(factor.id, strength.span, self.then) if self.then else claimed
        evidenced = claimed if reliable_env is env else self._relied(factor, reliable_env, reliable)
        actions = self.parts.get(factor.id, ())
        return MADE(BenefitResult, (factor.id, factor.title, strength, claimed, target, evidenced, actions))

    def _relied(self, factor: FactorProgram, env: Environment, found: Truths) -> BenefitStage | None:
        relied = spans(factor, env, found)
        return self._strength(factor.id, relied[0], self.now) if relied else None

    def _strength(self, factor: str, level: Span, relief: Relief) -> BenefitStage:
        reached = stages.raised(level, relief.get((factor, "strength"), 0.0)) if relief else level
        return stages.benefit_stage(reached, self.ratings)

    def _measures(self, context: Context) -> Iterator[MeasureResult]:
        env = context.env
        for value, unit in self.program.measured:
            held, words = env[value.place], value.told(context)[0]
            if held is None or held[0] > held[1]:
                yield MeasureResult(value.id, value.label, unit, None, None, "not_applicable", words)
                continue
            low, high, gaps = held
            state = "value" if low == high and not gaps else "range"
            least, most = low if isfinite(low) else None, high if isfinite(high) else None
            yield MADE(MeasureResult, (value.id, value.label, unit, least, most, state, words))

    def _advice(
        self, risks: tuple[RiskResult, ...], said: tuple[Finding, ...], idle: frozenset[str]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        stages_now = [(risk.id, risk.current) for risk in risks]
        pressing = [
            id_
            for id_, (_, _, _, rating, possible) in stages_now
            if rating in PRESSING and "low" not in possible
        ]
        named = [id_ for finding in said if finding.certain for id_ in finding.advice]
        called = _called(self.program.calls, named, pressing)
        forms = _called(self.program.forms, named, pressing)
        return tuple([id_ for id_ in called if id_ not in idle]), forms


def _called(calls: Calls, named: list[str], pressing: list[str]) -> tuple[str, ...]:
    """What findings name and pressing risks call for, most called first."""
    count = Counter(chain(named, *[calls.by_factor.get(factor, ()) for factor in pressing]))
    return tuple(sorted(filter(count.__contains__, calls.offered), key=count.__getitem__, reverse=True))


def _place(risk: RiskResult) -> tuple[float, float, float, str]:
    """What is at least high for certain comes before what may be anything; then by score."""
    _, _, (_, point, high), _, possible = risk.current
    return (-RATINGS.index(possible[0]), -point, -high, risk.id)


MOSTLY = 0.7
"""From this share of what drives a risk, it is one side's move; below, both sides'."""


def _whose_move(factor: FactorProgram, signals: tuple[list[Counted], ...]) -> Move:
    """Whose answers, that can still be changed, drive the risk above its lowest level."""
    buyer = mutual = both = 0.0
    least = factor.sides[0].least
    for signal, (span, _, _) in chain(*signals):
        driven = signal.weight * (span[1] - least)
        of_buyer, of_mutual, of_both = signal.moved_by
        buyer += driven * of_buyer
        mutual += driven * of_mutual
        both += driven * of_both
    total = buyer + mutual + both
    if total <= 0:
        return factor.factor.whose_move  # type: ignore[union-attr]  # only risks are asked
    if (buyer + both / 2) / total >= MOSTLY:
        return "commissioner"
    return "mutual" if (mutual + both / 2) / total >= MOSTLY else "both"
