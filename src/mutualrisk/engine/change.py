"""What would change a rating: the smallest feasible steps down, and the smallest that would push it up.

Past facts are never advised away: an answer that is fixed is not touched. A step of a number is the smallest
step that its question states. Only a question that declares which direction is worse is moved,
and a number at most halves or doubles.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Literal, NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case
from mutualrisk.domain.explanation import Change, Step
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.result import Stage
from mutualrisk.domain.rule import Advice
from mutualrisk.domain.value import RATINGS, worded
from mutualrisk.engine import answers, stages
from mutualrisk.engine.closures import Held
from mutualrisk.engine.probe import Probe, recorded
from mutualrisk.engine.program import Program

Direction = Literal["down", "up"]

STEPS = {"money": 1_000.0, "number": 1.0, "percent": 1.0, "months": 1.0}
"""The smallest step of a number where its question states none."""

MOST_SMALL_STEPS = 12
"""A number may at most halve or double, or move by so many of its steps: more is no feasible change."""

MOST_TOGETHER = 4
"""More than four things changed at once is no advice."""


class Lever(NamedTuple):
    """An answer that can be moved, and its values from the nearest to the farthest in one direction."""

    question: Question
    before: Held
    most: int
    value: Callable[[int], float | str]
    """The answer after so many steps, from 1 to ``most``."""

    def held(self, steps: int) -> Held:
        """The answer after so many steps, as the engine holds it."""
        return answers.held(self.question, Answer(value=self.value(steps)))


def what_would_change(program: Program, case: Case, assessment: Assessment, risk: str) -> tuple[Change, ...]:
    """What brings the rating of a risk down, easiest first, then what would push it up.

    Nothing is advised where anything is possible, or stays as possible as before: there the next step is to
    answer.
    """
    factor = next(factor for factor in program.risks if factor.id == risk)
    probe = Probe(program, recorded(program, case, assessment), factor)
    before = probe.stage({})
    if before is None or len(before.possible) == len(RATINGS):
        return ()
    answers_down = (*_single(probe, before, "down"),) or _together(probe, before)
    found = (*answers_down, *_by_actions(probe, before, assessment), *_single(probe, before, "up"))
    return tuple(change for change in found if change.after.possible != before.possible)


def levers(probe: Probe, direction: Direction) -> Iterator[Lever]:
    """The answers that can still be moved, of those that the factor reads."""
    for question in probe.program.asked:
        answer = probe.given.get(question.id)
        movable = question.id in probe.names and question.mutability != "fixed" and question.worse is not None
        if movable and answer is not None and answer.state == "value":
            lever = _lever(question, answer.value, direction)
            if lever.most:
                yield lever


def _lever(question: Question, value: answers.Given, direction: Direction) -> Lever:
    before = answers.held(question, Answer(value=value))
    if question.type in NUMERIC or question.type == "date":
        return Lever(question, before, *_numbers(question, value, direction))
    order = _ordered(question)
    place = order.index(value) if value in order else 0
    ahead = order[:place][::-1] if direction == "down" else order[place + 1 :]
    return Lever(question, before, len(ahead), lambda steps: ahead[steps - 1])


def _ordered(question: Question) -> tuple[str, ...]:
    """The options from best to worst."""
    if question.type == "yes_no":
        return ("no", "yes") if question.worse == "yes" else ("yes", "no")
    return question.worse if isinstance(question.worse, tuple) else ()


def _numbers(
    question: Question, value: answers.Given, direction: Direction
) -> tuple[int, Callable[[int], float | str]]:
    upwards = (question.worse == "higher") == (direction == "up")
    low, high, _ = answers.unknown(question)
    if question.type == "date":
        start = date.fromisoformat(value).toordinal()
        turn = 1 if upwards else -1
        count = answers.LAST_DAY - start if upwards else start - answers.FIRST_DAY
        return count, lambda steps: date.fromordinal(start + turn * steps).isoformat()
    step = question.step or STEPS[question.type]
    room = min(high - value, abs(value)) if upwards else min(value - low, abs(value) / 2)
    count = int(
        max(room, min(MOST_SMALL_STEPS * step, high - value if upwards else value - low)) / step + 1e-9
    )
    return max(count, 0), lambda steps: value + steps * step if upwards else value - steps * step


def _moved(before: Stage, after: Stage | None, direction: Direction) -> bool:
    if after is None:
        return False
    gain = RATINGS.index(after.rating) - RATINGS.index(before.rating)
    return gain < 0 if direction == "down" else gain > 0


def smallest(lever: Lever, reached: Callable[[int], bool]) -> int | None:
    """The fewest steps that reach the goal; None where even the last does not."""
    if not reached(lever.most):
        return None
    short, enough = 0, lever.most
    while enough - short > 1:
        middle = (short + enough) // 2
        short, enough = (short, middle) if reached(middle) else (middle, enough)
    return enough


def _single(probe: Probe, before: Stage, direction: Direction) -> Iterator[Change]:
    for lever in levers(probe, direction):
        steps = smallest(lever, partial(_moved_by, probe, before, direction, lever))
        found = _after(probe, lever, steps) if steps else None
        if steps and found:
            yield Change(probe.factor.id, direction, (_step(probe, lever, steps),), before, found)


def _after(probe: Probe, lever: Lever, steps: int) -> Stage | None:
    return probe.stage({lever.question.id: lever.held(steps)})


def _moved_by(probe: Probe, before: Stage, direction: Direction, lever: Lever, steps: int) -> bool:
    return _moved(before, _after(probe, lever, steps), direction)


def _step(probe: Probe, lever: Lever, steps: int) -> Step:
    words = probe.program.reader.words.answer_worder(lever.question, probe.program.perspective)
    return Step(
        kind="answer",
        id=lever.question.id,
        label=probe.program.labels[lever.question.id],
        before=words(lever.before),
        after=words(lever.held(steps)),
        value=lever.value(steps),
        mutability=lever.question.mutability,
        whose_move=lever.question.whose_move,
    )


def _by_actions(probe: Probe, before: Stage, assessment: Assessment) -> Iterator[Change]:
    """Actions not yet in place that bring the rating down: each alone, or else the fewest together."""
    able = _able(probe, assessment)
    alone = [found for advice in able if (found := _acted(probe, before, assessment, (advice,)))]
    yield from alone or _fewest(probe, before, assessment, able)


def _able(probe: Probe, assessment: Assessment) -> tuple[Advice, ...]:
    """The actions that bear on the factor, that there is room for, and that are not in place."""
    program, idle = probe.program, probe.idle()
    in_place = {action.advice for action in assessment.actions if action.state == "in_place"}
    return tuple(
        advice
        for advice in program.method.actions
        if any(effect.factor == probe.factor.id for effect in advice.effects)
        and advice.id not in in_place
        and advice.id not in idle
        and program.perspective in advice.asks
    )


def _after_actions(probe: Probe, assessment: Assessment, taken: tuple[Advice, ...]) -> Stage | None:
    trials = tuple(Action(id=f"trial-{advice.id}", advice=advice.id, state="in_place") for advice in taken)
    relief = stages.relief((*assessment.actions, *trials), probe.program.method, ("in_place",))
    return probe.stage({}, relief)


def _acted(probe: Probe, before: Stage, assessment: Assessment, taken: tuple[Advice, ...]) -> Change | None:
    after = _after_actions(probe, assessment, taken)
    if after is None or not _moved(before, after, "down"):
        return None
    titles = [worded(advice.title, probe.program.perspective) for advice in taken]
    say = probe.program.method.words
    steps = tuple(
        Step("action", advice.id, title, say.not_in_place, say.in_place, None, "ready", advice.who)
        for advice, title in zip(taken, titles, strict=True)
    )
    return Change(probe.factor.id, "down", steps, before, after)


def _fewest(
    probe: Probe, before: Stage, assessment: Assessment, able: tuple[Advice, ...]
) -> Iterator[Change]:
    """The strongest actions until the rating falls, without those that turn out not to be needed."""

    def score(advice: Advice) -> float:
        after = _after_actions(probe, assessment, (advice,))
        return before.score.point if after is None else after.score.point

    ranked = sorted(able, key=lambda advice: (score(advice), advice.id))[:MOST_TOGETHER]
    for count in range(2, len(ranked) + 1):
        taken = tuple(ranked[:count])
        if _acted(probe, before, assessment, taken):
            for advice in taken:
                fewer = tuple(other for other in taken if other != advice)
                taken = fewer if _acted(probe, before, assessment, fewer) else taken
            found = _acted(probe, before, assessment, taken)
            yield from (found,) if found else ()
            return


def _together(probe: Probe, before: Stage) -> tuple[Change, ...]:
    """The smallest set of answers that together bring the rating down, where none does alone."""
    chosen = _enough(probe, before)
    if not chosen:
        return ()
    chosen = _spared(probe, before, chosen)
    for question in list(chosen):
        lever, _ = chosen[question]
        reached = partial(_reached_with, probe, before, chosen, lever)
        chosen[question] = (lever, smallest(lever, reached) or lever.most)
    after = probe.stage(_held(chosen))
    made = tuple(_step(probe, lever, steps) for lever, steps in chosen.values())
    return (Change(probe.factor.id, "down", made, before, after),) if after else ()


Chosen = dict[str, tuple[Lever, int]]


def _held(chosen: Chosen) -> dict[str, Held]:
    return {question: lever.held(steps) for question, (lever, steps) in chosen.items()}


def _reached(probe: Probe, before: Stage, chosen: Chosen) -> bool:
    return _moved(before, probe.stage(_held(chosen)), "down")


def _reached_with(probe: Probe, before: Stage, chosen: Chosen, lever: Lever, steps: int) -> bool:
    return _reached(probe, before, {**chosen, lever.question.id: (lever, steps)})


def _enough(probe: Probe, before: Stage) -> Chosen:
    """The levers that lower the score most, each moved as far as it goes, until the rating falls."""

    def score(lever: Lever) -> float:
        after = probe.stage({lever.question.id: lever.held(lever.most)})
        return before.score.point if after is None else after.score.point

    ranked = sorted(levers(probe, "down"), key=lambda lever: (score(lever), lever.question.id))
    chosen: Chosen = {}
    for lever in ranked[:MOST_TOGETHER]:
        chosen[lever.question.id] = (lever, lever.most)
        if _reached(probe, before, chosen):
            return chosen
    return {}


def _spared(probe: Probe, before: Stage, chosen: Chosen) -> Chosen:
    """Without the levers that turn out not to be needed."""
    for question in list(chosen):
        fewer = {other: held for other, held in chosen.items() if other != question}
        if fewer and _reached(probe, before, fewer):
            chosen = fewer
    return chosen
