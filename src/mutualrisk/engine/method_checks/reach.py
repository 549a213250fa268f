"""Reach: every rule can fire, every rating can be had, every question can be met and moves something."""

from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import PERSPECTIVES, RATINGS, STRENGTHS
from mutualrisk.engine import stages
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import environment, spans
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.program import FactorProgram, Program
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.symbols import PROFILE_SYMBOLS
from mutualrisk.engine.texts import HOLE

ANY_DAY = "2026-01-01"


def check(checked: Checked) -> Iterator[Issue]:
    """What a method without errors says but can never do. An empty form holds all that is possible."""
    programs = [prepare(checked.method, perspective, "full") for perspective in PERSPECTIVES]
    blanks = [environment(program, {}, ANY_DAY) for program in programs]
    yield from _rules(checked, programs, blanks)
    yield from _questions(checked, programs, blanks)
    yield from _unread(checked, programs)
    yield from _screened(checked)
    for program, env in zip(programs, blanks, strict=True):
        yield from _ratings(checked, program, env)
    yield from _verdicts(checked, programs[0])


def _rules(checked: Checked, programs: list[Program], blanks: list[Environment]) -> Iterator[Issue]:
    for rule in checked.method.rules:
        held = [
            made.holds(env) & TRUE
            for program, env in zip(programs, blanks, strict=True)
            for made in program.rules
            if made.rule.id == rule.id
        ]
        if not any(held):
            yield checked.error(("rules", rule.id, "when"), "The rule can never fire.", "Look at the bounds and options that it reads.")


def _questions(checked: Checked, programs: list[Program], blanks: list[Environment]) -> Iterator[Issue]:
    for program, env in zip(programs, blanks, strict=True):
        for name, shown in program.visible.items():
            if not shown(env) & TRUE:
                yield checked.error(("questions", name, "visible_when"), f"The question is never shown to a {program.perspective}.",
                                    "Mend the condition, or do not ask it of this perspective.")  # fmt: skip


def _unread(checked: Checked, programs: list[Program]) -> Iterator[Issue]:
    read = set[str]().union(*(_reads(program) for program in programs))
    read |= {name for check in checked.method.checks for name in check.fields}
    for question in checked.method.questions:
        if question.id not in read and question.type != "text":
            yield checked.error(("questions", question.id), "Nothing reads the answer to this question.", "Use it, or do not ask it.")


def _reads(program: Program) -> set[str]:
    """Every question that a level, a rule, a text or the visibility of a read question rests on."""
    names: set[str] = set()
    for factor in (*program.risks, *program.benefits):
        for side in factor.sides:
            for signal in side.signals:
                names |= {signal.source, *signal.when_reads}
    for made in program.rules:
        names |= set(made.reads)
        names |= {hole.partition(":")[0].strip() for hole in HOLE.findall(str(made.rule.text) + str(made.rule.says))}
    return set[str]().union(*(program.behind.get(name, frozenset()) for name in names))


def _screened(checked: Checked) -> Iterator[Issue]:
    """A question of the screening must not hide behind one that a screening does not ask."""
    for perspective in PERSPECTIVES:
        program = prepare(checked.method, perspective, "screening")
        env = environment(program, {}, ANY_DAY)
        for name, shown in program.visible.items():
            if not shown(env) & TRUE:
                yield checked.error(("questions", name, "visible_when"), "In a screening the question is never shown.",
                                    "Let it depend on questions of the screening only.")  # fmt: skip


def _ratings(checked: Checked, program: Program, env: Environment) -> Iterator[Issue]:
    truths = {made.rule.id: made.holds(env) for made in program.rules}
    cuts = checked.method.ratings
    for risk in program.risks:
        found = spans(risk, env, truths)
        possible = stages.stage(found[0], found[1], cuts).possible if found else ()
        yield from _missing(checked, program, ("risks", risk.id), risk, set(RATINGS) - set(possible))
    for benefit in program.benefits:
        found = spans(benefit, env, truths)
        strengths = stages.benefit_stage(found[0], cuts).possible if found else ()
        yield from _missing(checked, program, ("benefits", benefit.id), benefit, set(STRENGTHS) - set(strengths))


def _missing(checked: Checked, program: Program, keys: tuple[str, str], factor: FactorProgram, missing: set[str]) -> Iterator[Issue]:
    if missing:
        yield checked.warning(keys, f"For a {program.perspective}, {factor.id} can never be {' or '.join(sorted(missing))}.",
                              "Widen the levels of its signals, or move the cut-points.")  # fmt: skip


def _verdicts(checked: Checked, program: Program) -> Iterator[Issue]:
    if not checked.method.verdicts:
        yield checked.error(("verdicts",), "The decision table is empty.", "Give at least one row that always holds.")
        return
    row, holds = program.verdicts[-1]
    env: Environment = [None] * len(PROFILE_SYMBOLS)
    for place in program.verdict_places.of.values():
        env[place] = (0.0, 1000.0, 0)
    if holds(env) != TRUE:
        yield checked.error(("verdicts", row.id, "when"), "The last row of the decision table does not always hold.", "Write `when: highest >= 0`.")
