"""Checks a case against a method. A case without errors can be evaluated; warnings only deserve a look."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case
from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_text import ExpressionFault, read_condition
from mutualrisk.domain.issue import Faulty, Issue, Place, error, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Check
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import answers, closures, texts
from mutualrisk.engine.answer_checks import day_of, faults, no_day, shown, suggestion
from mutualrisk.engine.compile import SCALES, prepare
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.symbols import symbols
from mutualrisk.engine.texts import Context
from mutualrisk.engine.words import Words

MOST_ISSUES = 50
"""How many faults are listed; the rest are counted."""

Prepare = Callable[[Method, Perspective, Depth], Program]
"""Makes a method ready for one kind of assessment; it may remember what it made."""


class _Answers(NamedTuple):
    """A group of answers, its path in the case, and who asks for them."""

    path: str
    answers: Mapping[str, Answer]
    askers: tuple[Assessment, ...]


def check(method: Method, case: Case, prepared: Prepare = prepare) -> tuple[Issue, ...]:
    """Every fault of a case under a method."""
    found = [*_method(method, case), *_shape(case), *_answered(method, case), *_actions(method, case)]
    if not any(issue.severity == "error" for issue in found):
        found += _across(method, case, prepared)
    return _capped(found)


def structure(method: Method, case: Case) -> tuple[Issue, ...]:
    """The faults of a case as a whole, without which its answers can be looked at one by one."""
    return _capped([*_method(method, case), *_shape(case), *_actions(method, case)])


def _capped(issues: list[Issue]) -> tuple[Issue, ...]:
    """At most fifty faults, errors before warnings where there are more, and one that counts the rest."""
    if len(issues) <= MOST_ISSUES:
        return tuple(issues)
    first = sorted(issues, key=lambda issue: issue.severity != "error")
    more = first[MOST_ISSUES]._replace(
        place=Place(), what=f"There are {len(issues) - MOST_ISSUES} more.", remedy="Mend these first."
    )
    return (*first[:MOST_ISSUES], more)


def _at(*steps: str | int) -> Place:
    """The place of a path, counting entries from one."""
    return Place(path=".".join(str(step + 1) if isinstance(step, int) else step for step in steps))


# -- the case as a whole


def _method(method: Method, case: Case) -> Iterator[Issue]:
    used = case.method
    if used.id != method.id:
        what = f"Recorded under the method “{shown(used.id)}”; {method.id} {method.version} is used."
        yield warning(what, "Choose the method that it was recorded under.", _at("method", "id"))
    elif used.version != method.version:
        what = f"Recorded under version {shown(used.version)} of the method; {method.version} is used."
        yield warning(
            what, f'Look at what changed, then write `version: "{method.version}"`.', _at("method", "version")
        )


def _shape(case: Case) -> Iterator[Issue]:
    """Ids given twice, names that lead nowhere, days that do not exist."""
    for part in ("organisations", "assessments", "evidence"):
        yield from _doubles(part, [entry.id for entry in getattr(case, part)])
    if not case.assessments:
        yield error(
            "The case holds no assessment.",
            "Add one under `assessments:`; `mutualrisk new` shows how.",
            _at("assessments"),
        )
    known = {organisation.id: organisation for organisation in case.organisations}
    for number, assessment in enumerate(case.assessments):
        yield from _doubles(("assessments", number, "actions"), [action.id for action in assessment.actions])
        if assessment.organisation not in known:
            what = f"The organisation “{assessment.organisation}” is not among the organisations of the case."
            remedy = (
                suggestion(assessment.organisation, known, "Use one of")
                if known
                else "Add it under `organisations:`."
            )
            yield error(what, remedy, _at("assessments", number, "organisation"))
    yield from _days(case)


def _doubles(path: str | tuple[str | int, ...], ids: list[str]) -> Iterator[Issue]:
    steps = (path,) if isinstance(path, str) else path
    for double, count in Counter(ids).items():
        if count > 1:
            second = ids.index(double, ids.index(double) + 1)
            what = f"The id “{double}” is given more than once."
            yield error(what, "Give each its own.", _at(*steps, second, "id"))


def _days(case: Case) -> Iterator[Issue]:
    written: list[tuple[tuple[str | int, ...], str | None]]
    written = [(("evidence", i, "date"), item.date) for i, item in enumerate(case.evidence)]
    for i, assessment in enumerate(case.assessments):
        written.append((("assessments", i, "date"), assessment.date))
        written += [
            (("assessments", i, "actions", j, "due"), one.due) for j, one in enumerate(assessment.actions)
        ]
    for path, day in written:
        if day is not None and day_of(day) is None:
            yield error(*no_day(day), _at(*path))


# -- answers


def _groups(case: Case) -> Iterator[_Answers]:
    yield _Answers("contract.answers", case.contract.answers, case.assessments)
    for number, assessment in enumerate(case.assessments, 1):
        yield _Answers(f"assessments.{number}.answers", assessment.answers, (assessment,))


def _answered(method: Method, case: Case) -> Iterator[Issue]:
    questions = {question.id: question for question in method.questions}
    words = Words(method.words)
    evidence = {item.id: item for item in case.evidence}
    for group in _groups(case):
        for name, answer in group.answers.items():
            place = Place(path=f"{group.path}.{name}")
            if name not in questions:
                yield error(f"The method has no question “{name}”.", _near(name, questions), place)
                continue
            found = faults(questions[name], answer, words)
            yield from (error(fault.what, fault.remedy, place) for fault in found)
            yield from _unevidenced(answer, evidence, place)
            if group.askers and not any(_asks(method, name, asker) for asker in group.askers):
                yield warning(*_not_asked(group.askers[0], name), place)


def _near(name: str, questions: Mapping[str, object]) -> str:
    near = suggestion(name, questions, "")
    return near if near.startswith("Did") else "Remove it; `mutualrisk questions` lists all ids."


def _unevidenced(answer: Answer, evidence: Mapping[str, object], place: Place) -> Iterator[Issue]:
    for name in answer.evidence:
        if name not in evidence:
            remedy = suggestion(name, evidence, "Use one of") if evidence else "Add it under `evidence:`."
            yield error(f"There is no evidence “{name}” in the case.", remedy, place)


def _asks(method: Method, name: str, assessment: Assessment) -> bool:
    question = next(question for question in method.questions if question.id == name)
    return assessment.perspective in question.asks and assessment.depth in (question.depth, "full")


def _not_asked(assessment: Assessment, name: str) -> tuple[str, str]:
    what = f"“{name}” is not asked of a {assessment.perspective} in a {assessment.depth} assessment."
    return (
        f"{what} The answer does not count.",
        "Leave it, remove it, or change the perspective or the depth.",
    )


# -- actions


def _actions(method: Method, case: Case) -> Iterator[Issue]:
    catalogue = {advice.id: advice for advice in method.actions}
    for number, assessment in enumerate(case.assessments):
        for place, action in enumerate(assessment.actions):
            path = ("assessments", number, "actions", place)
            if action.advice is not None and action.advice not in catalogue:
                remedy = (
                    suggestion(action.advice, catalogue, "Use one of")
                    if catalogue
                    else "Leave it out and state `effects:`."
                )
                yield error(f"The method has no action “{action.advice}”.", remedy, _at(*path, "advice"))
            yield from _effects(method, action, path)


def _effects(method: Method, action: Action, path: tuple[str | int, ...]) -> Iterator[Issue]:
    sides = {risk.id: ("likelihood", "impact") for risk in method.risks} | {
        b.id: ("strength",) for b in method.benefits
    }
    for number, effect in enumerate(action.effects):
        at = (*path, "effects", number)
        if effect.factor not in sides:
            what = f"The method has no risk or benefit “{effect.factor}”."
            yield error(what, suggestion(effect.factor, sides, "Use one of"), _at(*at, "factor"))
        elif effect.side not in sides[effect.factor]:
            what = f"“{effect.factor}” has no {effect.side}."
            yield error(what, f"Write {' or '.join(sides[effect.factor])}.", _at(*at, "side"))
        else:
            yield from _too_far(method, effect, _at(*at, "by"))


def _too_far(method: Method, effect: StatedEffect, place: Place) -> Iterator[Issue]:
    least, most = SCALES[effect.side]
    limit = method.mitigation.most_points if effect.side == "strength" else method.mitigation.most_levels
    if effect.by > most - least:
        yield error(
            f"A step of {effect.by:g} is longer than the whole scale.", f"Write at most {limit:g}.", place
        )
    elif effect.by > limit:
        what = f"A step of {effect.by:g} counts only as {limit:g}, the most that actions may do together."
        yield warning(what, f"Write {limit:g} or less.", place)


# -- across answers


def _across(method: Method, case: Case, prepared: Prepare) -> Iterator[Issue]:
    """The method's own checks: each fires only where it certainly holds."""
    every = conditions(method)
    for one in enumerate(case.assessments) if every else ():
        _, assessment = one
        program = prepared(method, assessment.perspective, assessment.depth)
        given = answers.answers(case, assessment)
        context = Context(environment(program, given, assessment.date), frozenset())
        for rule, holds in every:
            if holds(context.env) == TRUE:
                yield Issue(
                    rule.severity, _place(rule, case, one), filled(rule, program, context), rule.remedy
                )


def conditions(method: Method) -> list[tuple[Check, closures.Condition]]:
    """Each check with its condition, the same for every perspective and depth: all share their places."""
    places = closures.Places(symbols(method))
    return [(rule, closures.condition(_read(rule, places), places)) for rule in method.checks]


def _read(rule: Check, places: closures.Places) -> Node:
    try:
        return read_condition(rule.when, places.symbols)
    except ExpressionFault as fault:
        raise Faulty(error(fault.what, fault.remedy, _at("checks", rule.id, "when"))) from fault


def _place(rule: Check, case: Case, one: tuple[int, Assessment]) -> Place:
    """Where the first answer stands that a check speaks of."""
    number, assessment = one
    own = next((name for name in rule.fields if name in assessment.answers), None)
    if own is not None:
        return _at("assessments", number, "answers", own)
    shared = next((name for name in rule.fields if name in case.contract.answers), None)
    return _at("contract", "answers", shared) if shared else _at("assessments", number)


def filled(rule: Check, program: Program, context: Context) -> str:
    """What a check says, with the values that it read."""
    return texts.filled(texts.template(rule.text, program.reader), context)
