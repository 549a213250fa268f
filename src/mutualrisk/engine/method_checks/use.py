"""Use: what nothing reads, what nobody is asked, and what is said twice."""

from collections.abc import Hashable, Iterator

from mutualrisk.domain.expression import names
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.rule import LEVEL_EFFECTS, Rule
from mutualrisk.domain.value import PERSPECTIVES
from mutualrisk.engine.clauses import HOLE
from mutualrisk.engine.method_checks.answer_space import Spaces
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.method_checks.ids import sources
from mutualrisk.engine.program import Program


def check(checked: Checked, spaces: tuple[Spaces, ...]) -> Iterator[Issue]:
    """Questions and measures that nothing reads, and parts that nothing leads to."""
    yield from _unread(checked, [space.program for space in spaces])
    yield from _unled(checked)
    yield from _alike(checked)
    yield from _out_of_place(checked)


def asked_of_nobody(checked: Checked) -> Iterator[Issue]:
    """What is for neither perspective."""
    for part in ("questions", "risks", "benefits", "rules", "actions"):
        for item in getattr(checked.method, part):
            if not item.asks:
                what = f"`asks` is empty: nobody would ever see this {part[:-1]}."
                yield checked.error(
                    (part, item.id, "asks"), what, f"Name {' or '.join(PERSPECTIVES)}, or leave it out."
                )


def put_to_others(checked: Checked) -> Iterator[Issue]:
    """Questions of which the commissioner is the source, put to the organisation all the same."""
    for question in checked.method.questions:
        asked = {question.asked_of(perspective) for perspective in PERSPECTIVES}
        if question.evidence == "own" and "organisation" in asked:
            what = "It is put to the organisation, and its answer would count without a paper."
            yield checked.error(
                ("questions", question.id, "put_to"),
                what,
                "Leave out `evidence: own`, or put it to the commissioner.",
            )


def _unread(checked: Checked, programs: list[Program]) -> Iterator[Issue]:
    read = frozenset[str]().union(*(_reads(program) for program in programs), *_checked(checked))
    for question in checked.method.questions:
        if question.id not in read and question.type != "text":
            what = "Nothing reads the answer to this question."
            yield checked.error(("questions", question.id), what, "Use it, or do not ask it.")
    beside = {name for benchmark in checked.method.benchmarks for name in benchmark.beside}
    for measure in checked.method.measures:
        if measure.id not in read | beside:
            what = "No risk, benefit, rule or check rests on this measure."
            yield checked.warning(("measures", measure.id), what, "Use it, or remove it.")


def _checked(checked: Checked) -> Iterator[frozenset[str]]:
    for consistency in checked.method.checks:
        yield names(read_condition(consistency.when, checked.symbols)) | frozenset(consistency.fields)


def _reads(program: Program) -> frozenset[str]:
    """Every question and measure that a level, a rule, a text or a question's being shown rests on."""
    found: set[str] = set()
    for factor in (*program.risks, *program.benefits):
        for side in factor.sides:
            for signal in side.signals:
                found |= {signal.source, *signal.when_reads}
    for made in program.rules:
        holes = HOLE.findall(str(made.rule.text) + str(made.rule.says))
        found |= {*made.reads, *(hole.partition(":")[0].strip() for hole in holes)}
    return frozenset[str]().union(*(program.behind.get(name, frozenset()) for name in found))


def _unled(checked: Checked) -> Iterator[Issue]:
    """Sources, actions, forms and sections to which nothing leads."""
    method = checked.method
    called = {id_ for rule in method.rules for id_ in rule.advice}
    called |= {action.partnership for action in method.actions if action.partnership}
    cited = {id_ for _, named in sources(checked) for id_ in named}
    filled = {question.section for question in method.questions}
    unled = [
        ("references", item.id, "Nothing names this source.")
        for item in method.references
        if item.id not in cited
    ]
    unled += [
        ("actions", item.id, "No rule recommends this action, and it moves no risk or benefit.")
        for item in method.actions
        if item.id not in called and not item.effects
    ]
    unled += [
        ("partnerships", item.id, "No rule recommends this form of partnership, and it closes no gap.")
        for item in method.partnerships
        if item.id not in called and not item.closes
    ]
    unled += [
        ("sections", item.id, "No question stands here.") for item in method.sections if item.id not in filled
    ]
    unled += [
        ("benchmarks", item.id, "It stands beside nothing.") for item in method.benchmarks if not item.beside
    ]
    for part, id_, what in unled:
        yield checked.warning((part, id_), what, "Use it, or remove it.")


def _alike(checked: Checked) -> Iterator[Issue]:
    """Rules that do the same on the same condition: one was probably copied and not changed."""
    seen: dict[Hashable, str] = {}
    for rule in checked.method.rules:
        for perspective in rule.asks:
            key = (perspective, rule.effective_from, rule.effective_to, *_does(checked, rule))
            other = seen.setdefault(key, rule.id)
            if other != rule.id:
                what = f"The rule does the same on the same condition as {other!r}."
                yield checked.warning(
                    ("rules", rule.id), what, "Keep one, or change what makes them different."
                )
                break


def _does(checked: Checked, rule: Rule) -> tuple[Hashable, ...]:
    said = () if rule.then in LEVEL_EFFECTS else (rule.advice, " ".join(str(rule.text).split()))
    return (read_condition(rule.when, checked.symbols), rule.then, rule.factor, rule.side, *said)


def _out_of_place(checked: Checked) -> Iterator[Issue]:
    """Rules that move a factor for a reader who is not shown it."""
    asks = {risk.id: risk.asks for risk in checked.method.risks}
    asks |= {benefit.id: benefit.asks for benefit in checked.method.benefits}
    for rule in checked.method.rules:
        if rule.factor in asks and not set(rule.asks) & set(asks[rule.factor]):
            what = f"The rule is for the {' and the '.join(rule.asks)}, who is not shown {rule.factor}."
            yield checked.warning(("rules", rule.id, "asks"), what, "Mend `asks` of one of the two.")
