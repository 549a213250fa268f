"""Writes a method out as a document: every question, weight, threshold, rule and reference."""

from collections.abc import Iterable, Iterator, Mapping

from mutualrisk.domain.factor import Benefit, Measure, Risk, Signal, Weight
from mutualrisk.domain.method import Benchmark, Method, Reference
from mutualrisk.domain.question import Question
from mutualrisk.domain.rule import Advice, Partnership, Rule
from mutualrisk.domain.value import PERSPECTIVES, Wording

GRADES = {
    "S-act": "the wording of the Act was read",
    "S": "read in a copy of the source",
    "D": "derived from two sources by reading or arithmetic",
    "M-high": "recalled, not confirmed",
    "M-med": "recalled, uncertain",
    "M-low": "recalled, uncertain",
    "illustrative": "no source sets it; this method's own convention, to be changed where you know better",
}
KINDS = {
    "choice": "one of several", "choices": "any of several", "yes_no": "yes or no", "money": "pounds", "number": "number",
    "percent": "per cent", "months": "months", "date": "date", "text": "text",
}  # fmt: skip


def document(method: Method) -> str:
    """The whole document in Markdown."""
    parts = (
        _front, _frame, _sections, _measures, _risks, _benefits, _rules, _checks, _verdicts, _advice, _forms,
        _benchmarks, _notes, _claims, _references,
    )  # fmt: skip
    return "\n".join(line for part in parts for line in (*part(method), "")).rstrip() + "\n"


def _front(method: Method) -> Iterator[str]:
    yield f"# {method.title}"
    yield ""
    yield f"Method `{method.id}`, version {method.version}, in force from {method.effective_from}. Licence: {method.licence}."
    yield "This page is made from the method's files; `make fresh` fails when it is out of date."
    yield ""
    yield _flat(method.summary)
    yield ""
    yield (
        f"{len(method.questions)} questions, {len(method.measures)} measures, {len(method.risks)} risks, "
        f"{len(method.benefits)} benefits, {len(method.rules)} rules, {len(method.actions)} actions, "
        f"{len(method.partnerships)} forms of partnership, {len(method.references)} references."
    )
    yield ""
    yield "## How certain a source is"
    yield ""
    yield from _table(("Grade", "Meaning"), GRADES.items())


def _frame(method: Method) -> Iterator[str]:
    cuts = method.ratings
    yield "## Ratings"
    yield ""
    yield "A risk scores likelihood times impact, 1 to 25. A benefit has a strength of 0 to 100. The two are never netted."
    yield ""
    rows = (
        ("moderate from", f"{cuts.moderate:g}"), ("high from", f"{cuts.high:g}"), ("extreme from", f"{cuts.extreme:g}"),
        ("fair benefit from", f"{cuts.fair:g}"), ("strong benefit from", f"{cuts.strong:g}"),
    )  # fmt: skip
    yield from _table(("Line", "Score"), rows)
    yield ""
    yield f"{_flat(cuts.reason)} {_sources(cuts.reference, cuts.grade)}"
    yield ""
    yield f"**Evidence.** Relied on from *{method.evidence.relied_on_from}*; one grade is lost every {method.evidence.months_per_grade:g} months. {_flat(method.evidence.reason)}"
    yield ""
    yield f"**Actions.** Together at most {method.mitigation.most_levels:g} levels or {method.mitigation.most_points:g} points a side. {_flat(method.mitigation.reason)}"


def _sections(method: Method) -> Iterator[str]:
    yield "## Questions"
    for section in method.sections:
        mine = [question for question in method.questions if question.section == section.id]
        if mine:
            yield ""
            yield f"### {_both(section.title)}"
            for question in mine:
                yield ""
                yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    yield f"#### `{question.id}`"
    yield ""
    yield from _worded(question.text)
    yield ""
    yield f"*Why.* {_both(question.why)}"
    if question.hint:
        yield f"*Hint.* {_both(question.hint)}"
    if question.example:
        yield f"*Example.* {_both(question.example)}"
    yield ""
    yield "; ".join(_facts(question)) + "."
    if question.options:
        yield ""
        rows = ((f"`{id_}`", _both(option.text), _both(option.hint)) for id_, option in question.options.items())
        yield from _table(("Option", "Text", "Hint"), rows)


def _facts(question: Question) -> Iterator[str]:
    yield f"Answer: {KINDS[question.type]}{_bounds(question)}"
    yield f"asked of the {' and the '.join(question.asks)}, {question.depth}"
    if question.worse is not None:
        yield f"worse: {question.worse if isinstance(question.worse, str) else ' < '.join(question.worse)}"
    yield f"{question.mutability}, {_move(question.whose_move)}"
    if question.visible_when:
        yield f"shown when `{_flat(question.visible_when)}`"
    if question.reference:
        yield f"sources: {', '.join(question.reference)}"


def _bounds(question: Question) -> str:
    if question.minimum is None and question.maximum is None:
        return ""
    low = "" if question.minimum is None else f"{question.minimum:,.12g}"
    high = "" if question.maximum is None else f"{question.maximum:,.12g}"
    return f" ({low} to {high})"


def _measures(method: Method) -> Iterator[str]:
    yield "## Measures"
    yield ""
    yield from _table(("Measure", "Text", "Unit", "Formula", "Needs, else"), map(_measure, method.measures))


def _measure(measure: Measure) -> tuple[str, ...]:
    limit = "" if measure.otherwise is None else f", else {measure.otherwise:g}"
    needs = f"`{_flat(measure.needs)}`{limit} {_flat(measure.because)}" if measure.needs else ""
    return (f"`{measure.id}`", _both(measure.text), measure.unit, f"`{_flat(measure.formula)}`", needs)


def _risks(method: Method) -> Iterator[str]:
    yield "## Risks"
    for risk in method.risks:
        yield ""
        yield from _factor(risk, {"Likelihood": risk.likelihood, "Impact": risk.impact})


def _benefits(method: Method) -> Iterator[str]:
    yield "## Benefits"
    for benefit in method.benefits:
        yield ""
        yield from _factor(benefit, {"Strength": benefit.strength})


def _factor(factor: Risk | Benefit, sides: Mapping[str, tuple[Signal, ...]]) -> Iterator[str]:
    yield f"### {_both(factor.title)} (`{factor.id}`)"
    yield ""
    yield _both(factor.summary)
    for name, signals in sides.items():
        yield ""
        rows = ((f"`{s.source}`", _weight(s.weight), _points(s), _flat(s.reason) + " " + _sources(s.reference, s.grade)) for s in signals)
        yield from _table((name, "Weight", "Levels", "Why, and from where"), rows)


def _weight(weight: Weight) -> str:
    if isinstance(weight, dict):
        return ", ".join(f"{perspective} {value:g}%" for perspective, value in weight.items())
    return f"{weight:g}%"


def _points(signal: Signal) -> str:
    points: Mapping[object, float] = signal.levels or signal.curve or signal.steps or {}
    shown = ", ".join(f"{_x(x)}: {level:g}" for x, level in points.items())
    return f"{shown} (only when `{_flat(signal.when)}`)" if signal.when else shown


def _x(x: object) -> str:
    return f"{x:,.12g}" if isinstance(x, float) else str(x)


def _rules(method: Method) -> Iterator[str]:
    yield "## Rules"
    for rule in method.rules:
        yield ""
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    yield f"#### `{rule.id}`"
    yield ""
    yield f"When `{_flat(rule.when)}`, then **{_effect(rule)}** (about the {rule.about}, {_move(rule.to)}, {rule.weight}; for the {' and the '.join(rule.asks)})."
    yield ""
    yield from _worded(rule.text)
    if rule.says:
        yield ""
        yield from _worded(rule.says)
    yield ""
    advice = f" Advice: {', '.join(f'`{id_}`' for id_ in rule.advice)}." if rule.advice else ""
    yield f"{_flat(rule.reason)} {_sources(rule.reference, rule.grade)}{' A stated gate.' if rule.gate else ''}{advice}".strip()


def _effect(rule: Rule) -> str:
    if rule.factor is None:
        return rule.then
    amount = f"by {rule.by:g}" if rule.by is not None else f"at {rule.at:g}"
    return f"{rule.then} {rule.side} of {rule.factor} {amount}"


def _checks(method: Method) -> Iterator[str]:
    yield "## Checks across answers"
    yield ""
    rows = ((f"`{c.id}`", f"`{_flat(c.when)}`", _flat(c.text), _flat(c.remedy)) for c in method.checks)
    yield from _table(("Check", "When", "Says", "Remedy"), rows)


def _verdicts(method: Method) -> Iterator[str]:
    yield "## Verdicts"
    yield ""
    yield "The first row that holds."
    yield ""
    rows = ((f"`{_flat(v.when)}`", _both(v.title), _both(v.text), _flat(v.reason)) for v in method.verdicts)
    yield from _table(("When", "Verdict", "Text", "Why"), rows)


def _advice(method: Method) -> Iterator[str]:
    yield "## Actions"
    for advice in method.actions:
        yield ""
        yield from _action(advice)


def _action(advice: Advice) -> Iterator[str]:
    yield f"#### {_both(advice.title)} (`{advice.id}`)"
    yield ""
    yield _both(advice.text)
    yield ""
    months = "" if advice.months is None else f", {advice.months:g} months"
    cost = f" Cost: {_both(advice.cost)}" if advice.cost else ""
    yield f"By {_who(advice.who)}; effort {advice.effort}{months}.{cost} {_sources(advice.reference, advice.grade)}"
    for effect in advice.effects:
        yield f"- {effect.factor}, {effect.side}: {'raises' if effect.side == 'strength' else 'lowers'} by {effect.by:g}. {_flat(effect.reason)} ({effect.grade})"
    for new in advice.brings:
        yield f"- Brings {new.factor}: {_both(new.text)}"


def _forms(method: Method) -> Iterator[str]:
    yield "## Forms of partnership"
    for form in sorted(method.partnerships, key=lambda form: form.closeness):
        yield ""
        yield from _form(form)


def _form(form: Partnership) -> Iterator[str]:
    yield f"### {_both(form.title)} (closeness {form.closeness} of 7)"
    yield ""
    yield _both(form.text)
    yield ""
    yield from (f"- Closes {gap.factor}: {_both(gap.text)}" for gap in form.closes)
    yield from (f"- Brings {new.factor}: {_both(new.text)}" for new in form.brings)
    yield from (f"- Agree: {_flat(text)}" for text in form.agree)
    yield ""
    yield _sources(form.reference, form.grade)


def _benchmarks(method: Method) -> Iterator[str]:
    yield "## Benchmarks"
    yield ""
    yield from _table(("Benchmark", "Beside", "Low, typical, high", "Year", "Caution", "Source"), map(_benchmark, method.benchmarks))


def _benchmark(item: Benchmark) -> tuple[str, ...]:
    values = ", ".join("–" if value is None else f"{value:,.12g}" for value in (item.low, item.typical, item.high))
    return (_both(item.title), ", ".join(item.beside), f"{values} {item.unit}", str(item.year), _both(item.caution), ", ".join(item.reference))


def _notes(method: Method) -> Iterator[str]:
    yield "## Background"
    for note in method.notes:
        yield ""
        yield f"### {_both(note.title)}"
        yield ""
        yield _both(note.text)
        if note.reference:
            yield ""
            yield f"Sources: {', '.join(note.reference)}."


def _claims(method: Method) -> Iterator[str]:
    yield "## What serves each claim of the founding review"
    yield ""
    yield from _table(("Claim", "In our words", "Served by"), ((c.id, _flat(c.text), ", ".join(c.served_by)) for c in method.claims))


def _references(method: Method) -> Iterator[str]:
    yield "## References"
    yield ""
    yield from _table(("Id", "Source", "Grade", "Note"), map(_reference, sorted(method.references, key=lambda r: r.id)))


def _reference(item: Reference) -> tuple[str, ...]:
    parts = (item.publisher, item.title, str(item.year or ""), item.place, item.address)
    return (f"`{item.id}`", ". ".join(_flat(part) for part in parts if part), item.grade, _flat(item.note))


# -- words


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())


def _both(wording: Wording) -> str:
    if isinstance(wording, str):
        return _flat(wording)
    texts = {perspective: _flat(wording[perspective]) for perspective in PERSPECTIVES if perspective in wording}
    return next(iter(texts.values())) if len(set(texts.values())) == 1 else " / ".join(texts.values())


def _worded(wording: Wording) -> Iterator[str]:
    if isinstance(wording, str):
        yield _flat(wording)
        return
    for perspective in PERSPECTIVES:
        if perspective in wording:
            yield f"- {perspective.capitalize()}: {_flat(wording[perspective])}"


def _sources(references: Iterable[str], grade: str) -> str:
    named = ", ".join(references)
    return f"({grade}: {named})" if named else f"({grade})"


def _move(move: str) -> str:
    return "a move for both" if move == "both" else f"the {move}'s move"


def _who(move: str) -> str:
    return "both" if move == "both" else f"the {move}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
