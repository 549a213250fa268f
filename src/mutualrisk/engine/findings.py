"""Rules that hold, or may hold, with what they read and what they say."""

from mutualrisk.domain.result import MADE, Finding
from mutualrisk.domain.rule import Rule
from mutualrisk.engine import texts
from mutualrisk.engine.levels import Truths
from mutualrisk.engine.program import Phrases, Program, RuleProgram
from mutualrisk.engine.ranges import FALSE, TRUE
from mutualrisk.engine.texts import Context, Template


def in_force(rule: Rule, day: str) -> bool:
    """Whether a rule is in force on a day. A rule without dates always is."""
    return (rule.effective_from or "") <= day and (rule.effective_to is None or day <= rule.effective_to)


def truths(program: Program, env: list[object], day: str) -> Truths:
    """What is known of each rule's condition; a rule that is not in force does not hold."""
    found = dict(zip(program.rule_ids, [holds(env) for holds in program.conditions], strict=True))
    for rule in program.dated:
        if not in_force(rule, day):
            found[rule.id] = 0
    return found


def unfit(program: Program, env: list[object]) -> frozenset[str]:
    """The actions of the catalogue that take for granted what is surely not so."""
    return frozenset([id_ for id_, holds in program.fitting if holds(env) == FALSE])


def findings(program: Program, found: Truths, context: Context) -> tuple[Finding, ...]:
    """Certain findings first, then the weighty ones, then by id."""
    sure: list[Finding] = []
    loose: list[Finding] = []
    for made, truth in zip(program.spoken, found.values(), strict=True):
        if truth & TRUE:
            certain = truth == TRUE
            (sure if certain else loose).append(_finding(made, program, context, certain=certain))
    return (*sure, *loose)


def _finding(made: RuleProgram, program: Program, context: Context, *, certain: bool) -> Finding:
    reads = tuple([value.told(context)[3] for value in made.values])
    rule, effect, to, about, weight, reference, grade, advice, factor, side, step = made.stated
    fact, says = made.phrases or _phrases(made, program)
    said = texts.filled(fact, context) if fact.goes_on else fact.begins
    why = texts.filled(says, context) if says.goes_on else says.begins
    return MADE(
        Finding, (
            rule, certain, effect, to, about, weight, said, why, reads,
            reference, grade, advice, factor, side, step,
        ),
    )  # fmt: skip


def _phrases(made: RuleProgram, program: Program) -> Phrases:
    made.phrases = phrases = (_template(program, made.text), _template(program, made.says))
    return phrases


def text(program: Program, written: str, context: Context) -> str:
    """A text of the method with its values filled in. Its parts are worked out once."""
    return texts.filled(_template(program, written), context)


def _template(program: Program, written: str) -> Template:
    template = program.templates.get(written)
    if template is None:
        template = program.templates[written] = texts.template(written, program.reader)
    return template


def value_words(program: Program, name: str, context: Context) -> str:
    """What a question or a measure holds, in words."""
    return program.values[name].said(context)
