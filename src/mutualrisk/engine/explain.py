"""The proof of a factor: every line from the answer to the level, the rules, and those that nearly fired."""

from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.explanation import Explanation, NearMiss, Part, SideProof
from mutualrisk.domain.expression import Node
from mutualrisk.domain.factor import Signal
from mutualrisk.domain.result import BenefitStage, Contribution, Level, Result, RiskResult, Stage
from mutualrisk.domain.value import worded
from mutualrisk.engine import answers, closures, levels
from mutualrisk.engine.change import what_would_change
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.evaluate import environment, open_names
from mutualrisk.engine.findings import text, truths, value_words
from mutualrisk.engine.levels import Truths
from mutualrisk.engine.next_question import settling
from mutualrisk.engine.program import FactorProgram, Program, RuleProgram, SideProgram
from mutualrisk.engine.ranges import FALSE, TRUE, MaybeInterval
from mutualrisk.engine.texts import Context
from mutualrisk.engine.words import trimmed

NEARLY = 0.1
"""A comparison within a tenth of its threshold nearly turned."""

PLACES = {"likelihood": 2, "impact": 2, "strength": 1}


def explain(
    program: Program, case: Case, assessment: Assessment, result: Result, factor_id: str
) -> Explanation:
    """The proof of one factor of a result. Raises KeyError for a factor that the method does not have."""
    factor = {f.id: f for f in (*program.risks, *program.benefits)}[factor_id]
    context, found = reading_context(program, case, assessment, result)
    risk = any(f.id == factor_id for f in program.risks)
    return Explanation(
        factor=factor.id,
        title=factor.title,
        summary=" ".join(worded(factor.factor.summary, program.perspective).split()),
        sides=tuple(_sides(program, factor, context, found)),
        stages=tuple(_stages(result, factor.id)),
        near=near_misses(program, factor, context, found),
        changes=what_would_change(program, case, assessment, factor_id) if risk else (),
        settled_by=settling(program, case, assessment, result, factor_id) if risk else (),
        reference=factor.factor.reference,
    )


def reading_context(
    program: Program, case: Case, assessment: Assessment, result: Result
) -> tuple[Context, Truths]:
    """What the proofs of a result read: the environment, what is open in it, and the rules' truth."""
    env = environment(program, answers.answers(case, assessment), assessment.date)
    return Context(env, open_names(program, result.asked)), truths(program, env, assessment.date)


_DONE = {"raise": "raised", "lower": "lowered", "floor": "floored", "cap": "capped"}
"""What the vocabulary calls what a rule does to a level."""


class _Reader(NamedTuple):
    """What the lines of one side's proof are read from."""

    program: Program
    context: Context
    side: SideProgram


def _sides(program: Program, factor: FactorProgram, context: Context, found: Truths) -> Iterator[SideProof]:
    for side in factor.sides:
        level = levels.level(side, context.env, found)
        if level is not None:
            places = PLACES[side.side]
            parts = _lines(_Reader(program, context, side), level, places)
            yield SideProof(side.side, level.span, trimmed_to(level.span.point, places), parts)


def _lines(reader: _Reader, level: Level, places: int) -> tuple[Part, ...]:
    shown = largest_remainder([part.part for part in level.contributions], level.span.point, places)
    stated = [signal.stated for signal, _ in levels.counted(reader.side, reader.context.env)]
    signals: list[Signal | None] = [*stated, *[None] * (len(shown) - len(stated))]
    lines = zip(level.contributions, shown, signals, strict=True)
    return tuple(_part(reader, made, words, signal) for made, words, signal in lines)


def _part(reader: _Reader, made: Contribution, shown: str, signal: Signal | None) -> Part:
    program, context, side = reader
    say = program.reader.words.say
    if signal is not None:
        return Part(
            "signal", made.id, program.labels[made.id], value_words(program, made.id, context),
            _points(signal, program), made.level, made.share, made.part, shown, made.certain,
            " ".join(signal.reason.split()), signal.grade, signal.reference,
        )  # fmt: skip
    rule = next((r.rule for r in side.rules if r.rule.id == made.id), None)
    if rule is None:
        ends = say.scale.format(low=trimmed(side.least, 0), high=trimmed(side.most, 0))
        return Part(
            "limit", made.id, say.scale_end, "", ends,
            None, 0.0, made.part, shown, made.certain, "", "illustrative", (),
        )  # fmt: skip
    says = text(program, worded(rule.text, program.perspective), context)
    return Part(
        "rule", rule.id, says, "", getattr(say, _DONE[rule.then]),
        None, 0.0, made.part, shown, made.certain, " ".join(rule.reason.split()), rule.grade, rule.reference,
    )  # fmt: skip


def _points(signal: Signal, program: Program) -> str:
    """The table or the curve of a signal, as people read it."""
    if signal.levels is not None:
        say = program.reader.words.say
        named = {"yes": say.yes, "no": say.no} | _options(program, signal.source)
        levels_ = ((named.get(option, option), level) for option, level in signal.levels.items())
        return "; ".join(f"{option}: {trimmed(level, 1)}" for option, level in levels_)
    points = signal.curve or signal.steps or {}
    return ", ".join(f"{trimmed(x, 2)} → {trimmed(points[x], 1)}" for x in sorted(points))


def _options(program: Program, source: str) -> dict[str, str]:
    """The texts of a question's options; none where a measure is read."""
    question = program.reader.questions.get(source)
    options = question.options if question else {}
    return {
        name: " ".join(worded(option.text, program.perspective).split()) for name, option in options.items()
    }


def trimmed_to(value: float, places: int) -> str:
    """A number with exactly so many decimals and a true minus sign."""
    return f"{value:.{places}f}".replace("-", "−")


def largest_remainder(parts: list[float], total: float, places: int) -> list[str]:
    """Parts to so many decimals, rounded so that what is printed adds up to the printed total."""
    unit = 10**places
    goal = round(total * unit)
    floors = [int(part * unit // 1) for part in parts]
    order = sorted(range(len(parts)), key=lambda i: (floors[i] - parts[i] * unit, i))
    missing = goal - sum(floors)
    for place in range(missing):
        floors[order[place % len(order)]] += 1
    return [trimmed_to(whole / unit, places) for whole in floors]


def _stages(result: Result, factor: str) -> Iterator[tuple[str, Stage | BenefitStage]]:
    for risk in result.risks:
        if risk.id == factor:
            yield from _risk_stages(risk)
    for benefit in result.benefits:
        if benefit.id == factor:
            made = (
                ("claimed", benefit.claimed),
                ("target", benefit.target),
                ("evidenced", benefit.evidenced),
            )
            yield from ((name, stage) for name, stage in made if stage is not None)


def _risk_stages(risk: RiskResult) -> Iterator[tuple[str, Stage]]:
    made = (
        ("inherent", risk.inherent),
        ("current", risk.current),
        ("target", risk.target),
        ("evidenced", risk.evidenced),
    )
    yield from ((name, stage) for name, stage in made if stage is not None)


# -- rules that nearly fired


def near_misses(
    program: Program, factor: FactorProgram, context: Context, found: Truths
) -> tuple[NearMiss, ...]:
    """Rules on what this factor reads that one comparison, within a tenth, keeps from firing."""
    names = frozenset(signal.source for side in factor.sides for signal in side.signals)
    mine = (r for r in program.rules if r.rule.factor == factor.id or names & set(r.reads))
    made = (_near(program, r, context) for r in mine if found[r.rule.id] == FALSE)
    return tuple(sorted((near for near in made if near), key=lambda near: (near.distance, near.rule)))


def _near(program: Program, made: RuleProgram, context: Context) -> NearMiss | None:
    best: NearMiss | None = None
    for leaf in _comparisons(made.node):
        distance = _distance(program, leaf, context.env)
        turned = distance <= NEARLY and _holds(program, made.node, context.env, leaf)
        if turned and (best is None or distance < best.distance):
            says = text(program, worded(made.rule.text, program.perspective), context)
            best = NearMiss(made.rule.id, says, " ".join(made.rule.when.split()), distance)
    return best


def _comparisons(node: Node) -> Iterator[tree.Compare]:
    if isinstance(node, tree.Compare):
        yield node
    for child in tree.children(node):
        yield from _comparisons(child)


def _distance(program: Program, leaf: tree.Compare, env: Environment) -> float:
    """How far the two sides of a comparison lie apart, as a share of the second."""
    left = closures.number(leaf.left, program.places)(env)
    right = closures.number(leaf.right, program.places)(env)
    if not _known(left) or not _known(right):
        return float("inf")
    apart, size = abs(left[0] - right[0]), abs(right[0])  # type: ignore[index]  # both are known
    return apart / size if size else (0.0 if apart == 0 else float("inf"))


def _known(held: MaybeInterval) -> bool:
    return held is not None and held[0] == held[1]


def _holds(program: Program, node: Node, env: Environment, turned: tree.Compare) -> bool:
    """Whether a condition would hold if one of its comparisons were the other way round."""
    if node is turned:
        return closures.condition(node, program.places)(env) != TRUE
    match node:
        case tree.Logic("and", items):
            return all(_holds(program, item, env, turned) for item in items)
        case tree.Logic(_, items):
            return any(_holds(program, item, env, turned) for item in items)
        case tree.Not(item):
            return not _holds(program, item, env, turned)
        case _:
            return closures.condition(node, program.places)(env) == TRUE
