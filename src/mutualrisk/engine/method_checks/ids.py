"""Ids: given once, and leading somewhere."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from mutualrisk.domain.issue import Issue
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.symbols import ASSESSMENT_DATE, PROFILE_NAMES

PARTS = (
    "sections", "questions", "checks", "measures", "risks", "benefits", "rules", "verdicts",
    "actions", "partnerships", "benchmarks", "references", "notes", "claims",
)  # fmt: skip
RESERVED = frozenset({"and", "or", "not", "in", "is", "if", "else", "yes", "no", "true", "false", "none", "lambda", "min", "max",
                      "abs", "has", "count", "applies", "or_else", "months_between", ASSESSMENT_DATE, *PROFILE_NAMES})  # fmt: skip


def check(checked: Checked) -> Iterator[Issue]:
    """Ids given twice, ids that mean something else, and names that lead nowhere."""
    yield from _twice(checked)
    yield from _leading(checked)


def _twice(checked: Checked) -> Iterator[Issue]:
    for part in PARTS:
        seen: set[str] = set()
        for item in getattr(checked.method, part):
            if item.id in seen:
                yield checked.error((part, item.id), f"The id {item.id!r} is given twice in {part}.", "Give one of them another id.")
            seen.add(item.id)
    yield from _shared(checked)


def _shared(checked: Checked) -> Iterator[Issue]:
    questions = {question.id for question in checked.method.questions}
    for measure in checked.method.measures:
        if measure.id in questions:
            yield checked.error(("measures", measure.id), f"{measure.id!r} is a question and a measure.", "Rename the measure.")
    risks = {risk.id for risk in checked.method.risks}
    for benefit in checked.method.benefits:
        if benefit.id in risks:
            yield checked.error(("benefits", benefit.id), f"{benefit.id!r} is a risk and a benefit.", "Rename the benefit.")
    named = [("questions", q.id) for q in checked.method.questions] + [("measures", m.id) for m in checked.method.measures]
    for part, name in named:
        if name in RESERVED:
            yield checked.error((part, name), f"{name!r} is a word of the language.", "Choose another id.")


def _leading(checked: Checked) -> Iterator[Issue]:
    method = checked.method
    known = {part: {item.id for item in getattr(method, part)} for part in PARTS}
    factors = known["risks"] | known["benefits"]
    advice = known["actions"] | known["partnerships"]
    for question in method.questions:
        yield from _dangling(checked, ("questions", question.id, "section"), [question.section], known["sections"], "section")
    for rule in method.rules:
        yield from _dangling(checked, ("rules", rule.id, "advice"), rule.advice, advice, "action or form of partnership")
        yield from _dangling(checked, ("rules", rule.id, "factor"), [rule.factor] if rule.factor else [], factors, "risk or benefit")
    for action in method.actions:
        touched = [effect.factor for effect in action.effects] + [new.factor for new in action.brings]
        yield from _dangling(checked, ("actions", action.id), touched, factors, "risk or benefit")
        form = [action.partnership] if action.partnership else []
        yield from _dangling(checked, ("actions", action.id, "partnership"), form, known["partnerships"], "form of partnership")
    for partnership in method.partnerships:
        touched = [gap.factor for gap in partnership.closes] + [new.factor for new in partnership.brings]
        yield from _dangling(checked, ("partnerships", partnership.id), touched, factors, "risk or benefit")
    for benchmark in method.benchmarks:
        beside = known["questions"] | known["measures"]
        yield from _dangling(checked, ("benchmarks", benchmark.id, "beside"), benchmark.beside, beside, "question or measure")
    for part in PARTS:
        for item in getattr(method, part):
            yield from _dangling(checked, (part, item.id, "reference"), getattr(item, "reference", ()), known["references"], "reference")
    for stated in checked.signals():
        yield from _dangling(checked, (*stated.keys, "reference"), stated.signal.reference, known["references"], "reference")
    for consistency in method.checks:
        yield from _dangling(checked, ("checks", consistency.id, "fields"), consistency.fields, known["questions"], "question")


def _dangling(checked: Checked, keys: tuple[str | int, ...], wanted: Iterable[str], known: set[str], kind: str) -> Iterator[Issue]:
    for name in wanted:
        if name not in known:
            near = get_close_matches(name, known, 1)
            remedy = f"Did you mean {near[0]!r}?" if near else f"Add it, or name another {kind}."
            yield checked.error(keys, f"{name!r} is not a {kind} of this method.", remedy)
