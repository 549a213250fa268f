"""Rules that hold, or may hold, with what they read and what they say."""

from mutualrisk.domain.result import MADE, Finding, Reading
from mutualrisk.domain.rule import Rule
from mutualrisk.engine import texts
from mutualrisk.engine.levels import Truths
from mutualrisk.engine.program import Program, RuleProgram
from mutualrisk.engine.ranges import FALSE, TRUE
from mutualrisk.engine.texts import Context


def in_force(rule: Rule, day: str) -> bool:
    """Whether a rule is in force on a day. A rule without dates always is."""
    return (rule.effective_from or "") <= day and (rule.effective_to is None or day <= rule.effective_to)


def truths(program: Program, env: list[object], day: str) -> Truths:
    """What is known of each rule's condition; a rule that is not in force does not hold."""
    return {
        id_: holds(env) if rule is None or in_force(rule, day) else 0
        for id_, holds, rule in program.conditions
    }


def unfit(program: Program, env: list[object]) -> frozenset[str]:
    """The actions of the catalogue that take for granted what is surely not so."""
    return frozenset([id_ for id_, holds in program.fitting if holds(env) == FALSE])


def findings(program: Program, found: Truths, context: Context) -> tuple[Finding, ...]:
    """Certain findings first, then the weighty ones, then by id."""
    readings = _Readings(program, context)
    acting = [one for one in zip(program.spoken, found.values(), strict=True) if one[1] & TRUE]
    sure = [_finding(made, readings, certain=True) for made, truth in acting if truth == TRUE]
    loose = [_finding(made, readings, certain=False) for made, truth in acting if truth != TRUE]
    return (*sure, *loose)


class _Readings(dict[str, Reading]):
    """The values behind rules by name; each is put into words once, however many rules read it."""

    def __init__(self, program: Program, context: Context) -> None:
        self.program, self.context = program, context

    def __missing__(self, name: str) -> Reading:
        value = self.program.values[name]
        self[name] = found = MADE(Reading, (name, value.label, value.said(self.context)))
        return found


def _finding(made: RuleProgram, readings: _Readings, *, certain: bool) -> Finding:
    program, context = readings.program, readings.context
    reads = tuple([readings[name] for name in made.reads])
    rule, _, effect, to, about, weight, _, _, _, reference, grade, advice, factor, side, step = made.stated
    fact, says = text(program, made.text, context), text(program, made.says, context)
    return MADE(
        Finding, (
            rule, certain, effect, to, about, weight, fact, says, reads,
            reference, grade, advice, factor, side, step,
        ),
    )  # fmt: skip


def text(program: Program, written: str, context: Context) -> str:
    """A text of the method with its values filled in. Its parts are worked out once."""
    template = program.templates.get(written)
    if template is None:
        template = program.templates[written] = texts.template(written, program.reader)
    return texts.filled(template, context) if template.goes_on else template.begins


def value_words(program: Program, name: str, context: Context) -> str:
    """What a question or a measure holds, in words."""
    return program.values[name].said(context)
