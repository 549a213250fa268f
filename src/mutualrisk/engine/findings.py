"""Rules that hold, or may hold, with what they read and what they say."""

from mutualrisk.domain.result import Finding, Reading
from mutualrisk.domain.rule import Rule
from mutualrisk.engine import texts
from mutualrisk.engine.levels import Truths
from mutualrisk.engine.program import Program, RuleProgram
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.texts import Context
from mutualrisk.engine.words import NOT_KNOWN, answer_words, interval, truth_words

_ORDER = {"serious": 0, "caution": 1, "note": 2}


def in_force(rule: Rule, day: str) -> bool:
    """Whether a rule is in force on a day. A rule without dates always is."""
    return (rule.effective_from or "") <= day and (rule.effective_to is None or day <= rule.effective_to)


def truths(program: Program, env: list[object], day: str) -> Truths:
    """What is known of each rule's condition; a rule that is not in force does not hold."""
    return {r.id: r.holds(env) if not r.dated or in_force(r.rule, day) else 0 for r in program.rules}


def findings(program: Program, found: Truths, context: Context) -> tuple[Finding, ...]:
    """Certain findings first, then the weighty ones, then by id."""
    readings = _Readings(program, context)
    made = [_finding(r, readings, certain=found[r.id] == TRUE) for r in program.rules if found[r.id] & TRUE]
    made.sort(key=lambda finding: (not finding.certain, _ORDER[finding.weight], finding.rule))
    return tuple(made)


class _Readings(dict[str, Reading]):
    """The values behind rules by name; each is put into words once, however many rules read it."""

    def __init__(self, program: Program, context: Context) -> None:
        self.program, self.context = program, context

    def __missing__(self, name: str) -> Reading:
        words = value_words(self.program, name, self.context)
        self[name] = found = Reading(name, self.program.labels[name], words)
        return found


def _finding(made: RuleProgram, readings: _Readings, *, certain: bool) -> Finding:
    rule, program, context = made.rule, readings.program, readings.context
    return Finding(
        rule=rule.id,
        certain=certain,
        effect=rule.then,
        to=rule.to,
        about=rule.about,
        weight=rule.weight,
        text=text(program, made.text, context),
        says=text(program, made.says, context),
        reads=tuple([readings[name] for name in made.reads]),
        reference=rule.reference,
        grade=rule.grade,
        advice=rule.advice,
        factor=rule.factor,
        side=rule.side,
        step=rule.by if rule.by is not None else rule.at,
    )


def text(program: Program, written: str, context: Context) -> str:
    """A text of the method with its values filled in. Its parts are worked out once."""
    if written not in program.templates:
        program.templates[written] = texts.template(written, program.reader)
    return texts.filled(program.templates[written], context)


def value_words(program: Program, name: str, context: Context) -> str:
    """What a question or a measure holds, in words."""
    held = context.env[program.places.of[name]]
    question = program.reader.questions.get(name)
    unit = program.reader.units.get(name, "number")
    if name in context.open and (question is not None or unit not in texts.COUNTS):
        return NOT_KNOWN
    if question is not None:
        return answer_words(question, held, program.perspective)
    if program.places.symbols[name].kind == "condition":
        return truth_words(held)
    return interval(held, unit)
