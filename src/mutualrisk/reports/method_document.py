"""A method as a document in Markdown: every question, weight, threshold, rule and reference."""

from collections.abc import Iterator, Mapping

from mutualrisk.domain.factor import Benefit, Measure, Risk, Signal, Weight
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.rule import Rule
from mutualrisk.engine.clauses import each, where_known, where_unknown
from mutualrisk.reports import method_advice
from mutualrisk.reports.markdown import (
    anchor,
    both,
    code,
    first,
    heading,
    link,
    links,
    plain,
    sources,
    table,
    worded,
)

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
    "choice": "one of several",
    "choices": "any of several",
    "yes_no": "yes or no",
    "money": "a sum in pounds",
    "number": "a number",
    "percent": "per cent",
    "months": "a number of months",
    "date": "a date",
    "text": "a text",
}
CHANGES = {"fixed": "cannot be changed now", "slow": "changes slowly", "ready": "can be changed at once"}
ABOUT = {
    "bidder": "Rules about the bidder",
    "tender": "Rules about the tender",
    "law": "Rules about the law",
    "transition": "Rules about the transition",
    "partnership": "Rules about partnership",
}


def document(method: Method, made: str = "This page is made from the method's files.") -> str:
    """The whole document in Markdown; ``made`` says how it comes about."""
    parts = (
        _contents, _grades, _frame, _sections, _measures, _risks, _benefits, _rules, _checks, _verdicts,
        method_advice.advice, method_advice.forms, method_advice.benchmarks, method_advice.notes,
        method_advice.claims, method_advice.references,
    )  # fmt: skip
    lines = [*_front(method, made), "", *(line for part in parts for line in (*part(method), ""))]
    return "\n".join(lines).rstrip() + "\n"


# -- the frame


def _front(method: Method, made: str) -> Iterator[str]:
    yield f"# {plain(method.title)}"
    yield ""
    yield (
        f"Method {code(method.id)}, version {method.version}, in force from {method.effective_from}. "
        f"Licence: {plain(method.licence)}. {made}"
    )
    yield ""
    yield plain(method.summary)


def _contents(method: Method) -> Iterator[str]:
    counted: tuple[tuple[str, str, tuple[object, ...]], ...] = (
        ("questions", "Questions", method.questions),
        ("measures", "Measures", method.measures),
        ("risks", "Risks", method.risks),
        ("benefits", "Benefits", method.benefits),
        ("rules", "Rules", method.rules),
        ("checks", "Checks across answers", method.checks),
        ("verdicts", "Verdicts", method.verdicts),
        ("actions", "Actions", method.actions),
        ("partnerships", "Forms of partnership", method.partnerships),
        ("benchmarks", "Benchmarks", method.benchmarks),
        ("notes", "Background", method.notes),
        ("claims", "What serves each claim of the founding review", method.claims),
        ("references", "References", method.references),
    )
    yield "## Contents"
    yield ""
    for id_, title, items in counted:
        yield f"- {link('part', id_, title)} ({len(items)})"
        if id_ == "questions":
            yield from (f"  - {link('section', one.id, first(one.title))}" for one in method.sections)
        if id_ == "risks":
            yield from (f"  - {link('factor', one.id, first(one.title))}" for one in method.risks)
        if id_ == "benefits":
            yield from (f"  - {link('factor', one.id, first(one.title))}" for one in method.benefits)


def _grades(_: Method) -> Iterator[str]:
    yield "## How certain a source is"
    yield ""
    yield from table(("Grade", "Meaning"), GRADES.items())


def _frame(method: Method) -> Iterator[str]:
    cuts, evidence, most = method.ratings, method.evidence, method.mitigation
    yield "## Ratings"
    yield ""
    yield "A risk scores likelihood times impact, 1 to 25. A benefit has a strength of 0 to 100."
    yield "The two are never netted."
    yield ""
    lines = {
        "moderate from": cuts.moderate, "high from": cuts.high, "extreme from": cuts.extreme,
        "fair benefit from": cuts.fair, "strong benefit from": cuts.strong,
    }  # fmt: skip
    yield from table(("Line", "Score"), ((name, f"{score:g}") for name, score in lines.items()))
    yield ""
    yield f"{plain(cuts.reason)} {sources(cuts.reference, cuts.grade)}"
    yield ""
    yield (
        f"**Evidence.** Relied on from *{evidence.relied_on_from}*; one grade is lost every "
        f"{evidence.months_per_grade:g} months. {plain(evidence.reason)}"
    )
    yield ""
    yield (
        f"**Actions.** Together at most {most.most_levels:g} levels or {most.most_points:g} points a side. "
        f"{plain(most.reason)}"
    )


# -- questions and measures


def _sections(method: Method) -> Iterator[str]:
    yield from heading("questions", "Questions")
    for section in method.sections:
        yield ""
        yield anchor("section", section.id)
        yield ""
        yield f"### {first(section.title)}"
        for question in method.questions:
            if question.section == section.id:
                yield ""
                yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    yield anchor("question", question.id)
    yield ""
    yield f"#### {first(question.text)}"
    yield ""
    yield f"{code(question.id)}: {'; '.join(_facts(question))}."
    yield ""
    yield from _readers(question)
    yield f"- **Why:** {both(question.why)}"
    if question.hint:
        yield f"- **Hint:** {both(question.hint)}"
    if question.example:
        yield f"- **Example:** {both(question.example)}"
    if question.visible_when:
        yield f"- **Shown when** {code(question.visible_when)}"
    if question.reference:
        yield f"- **Sources:** {links('reference', question.reference)}"
    if question.options:
        yield ""
        options = question.options.items()
        rows = ((code(id_), both(option.text), both(option.hint)) for id_, option in options)
        yield from table(("Option", "Text", "Hint"), rows)


def _readers(question: Question) -> Iterator[str]:
    """The wording for a board, where it is not that of the heading."""
    if isinstance(question.text, dict) and len(question.text) > 1:
        yield f"- **To a board:** {plain(question.text['board'])}"


def _facts(question: Question) -> Iterator[str]:
    yield f"{KINDS[question.type]}{_bounds(question)}"
    yield f"asked of the {' and the '.join(question.asks)}"
    yield "in the first look too" if question.depth == "screening" else "in the full assessment"
    if isinstance(question.worse, tuple):
        yield f"from best to worst {', '.join(map(code, question.worse))}"
    elif question.worse is not None:
        yield f"{question.worse} is worse"
    yield f"{CHANGES[question.mutability]}, {_move(question.whose_move)}"


def _bounds(question: Question) -> str:
    low, high = question.minimum, question.maximum
    if low is None and high is None:
        return ""
    if high is None:
        return f", at least {low:,.12g}"
    return f", at most {high:,.12g}" if low is None else f", {low:,.12g} to {high:,.12g}"


def _measures(method: Method) -> Iterator[str]:
    yield from heading("measures", "Measures")
    yield ""
    head = ("Measure", "Text", "Unit", "Formula", "Needs", "Else", "Source")
    yield from table(head, map(_measure, method.measures))


def _measure(measure: Measure) -> tuple[str, ...]:
    limit = "" if measure.otherwise is None else f"{measure.otherwise:g}."
    return (
        f"{anchor('question', measure.id)}{code(measure.id)}",
        both(measure.text),
        "yes or no" if measure.unit == "yes_no" else measure.unit,
        code(measure.formula),
        code(measure.needs) if measure.needs else "",
        f"{limit} {plain(measure.because)}".strip(),
        sources(measure.reference, measure.grade),
    )


# -- risks and benefits


def _risks(method: Method) -> Iterator[str]:
    yield from heading("risks", "Risks")
    for risk in method.risks:
        yield ""
        yield from _factor(risk, {"Likelihood": risk.likelihood, "Impact": risk.impact})


def _benefits(method: Method) -> Iterator[str]:
    yield from heading("benefits", "Benefits")
    for benefit in method.benefits:
        yield ""
        yield from _factor(benefit, {"Strength": benefit.strength})


def _factor(factor: Risk | Benefit, sides: Mapping[str, tuple[Signal, ...]]) -> Iterator[str]:
    yield anchor("factor", factor.id)
    yield ""
    yield f"### {first(factor.title)} ({code(factor.id)})"
    yield ""
    yield from worded(factor.summary)
    for name, signals in sides.items():
        yield ""
        yield from table((name, "Weight", "Levels", "Why, and from where"), map(_signal, signals))


def _signal(signal: Signal) -> tuple[str, ...]:
    why = f"{plain(signal.reason)} {sources(signal.reference, signal.grade)}"
    source = link("question", signal.source, code(signal.source))
    return (source, _weight(signal.weight), _points(signal), why)


def _weight(weight: Weight) -> str:
    if isinstance(weight, dict):
        return ", ".join(f"{perspective} {value:g}%" for perspective, value in weight.items())
    return f"{weight:g}%"


def _points(signal: Signal) -> str:
    if signal.levels is not None:
        shown = [f"{option}: {level:g}" for option, level in signal.levels.items()]
    else:
        points = signal.curve or signal.steps or {}
        shown = [f"{x:,.12g}: {level:g}" for x, level in sorted(points.items())]
    kind = "in steps, " if signal.steps else ""
    only = f" (only when {code(signal.when)})" if signal.when else ""
    return f"{kind}{'; '.join(shown)}{only}"


# -- rules, checks and verdicts


def _rules(method: Method) -> Iterator[str]:
    yield from heading("rules", "Rules")
    for about, title in ABOUT.items():
        rules = [rule for rule in method.rules if rule.about == about]
        if rules:
            yield ""
            yield f"### {title}"
        for rule in rules:
            yield ""
            yield from _rule(rule, method)


def _rule(rule: Rule, method: Method) -> Iterator[str]:
    yield anchor("rule", rule.id)
    yield ""
    yield f"#### {code(rule.id)}"
    yield ""
    yield f"When {code(rule.when)}, then **{_effect(rule)}**."
    yield ""
    yield from worded(each(rule.text, where_known))
    if rule.says:
        yield ""
        yield from worded(each(rule.says, where_known))
    yield ""
    unknown = each(rule.text, where_unknown)
    if unknown != each(rule.text, where_known):
        yield f"- **Where values are not known:** {both(unknown)}"
    yield f"- **For:** the {' and the '.join(rule.asks)}; {_move(rule.to)}; {rule.weight}"
    if rule.gate:
        yield "- **A stated gate:** a single step of an answer may move the level"
    yield f"- **From:** {f'{plain(rule.reason)} {sources(rule.reference, rule.grade)}'.strip()}"
    if rule.effective_from or rule.effective_to:
        yield f"- **In force:** {rule.effective_from or '…'} to {rule.effective_to or '…'}"
    if rule.advice:
        forms = {form.id for form in method.partnerships}
        kinds = (("form" if id_ in forms else "action", id_) for id_ in rule.advice)
        yield f"- **Advice:** {', '.join(link(kind, id_) for kind, id_ in kinds)}"


def _effect(rule: Rule) -> str:
    if rule.factor is None:
        return {"action": "recommend an action", "partnership": "suggest a form of partnership"}.get(
            rule.then, "say so"
        )
    amount = f"by {rule.by:g}" if rule.by is not None else f"at {rule.at:g}"
    return f"{rule.then} the {rule.side} of {link('factor', rule.factor)} {amount}"


def _checks(method: Method) -> Iterator[str]:
    yield from heading("checks", "Checks across answers")
    yield ""
    rows = (
        (f"{anchor('check', c.id)}{code(c.id)}", code(c.when), plain(where_known(c.text)), plain(c.remedy))
        for c in method.checks
    )
    yield from table(("Check", "When", "Says", "Remedy"), rows)


def _verdicts(method: Method) -> Iterator[str]:
    yield from heading("verdicts", "Verdicts")
    yield ""
    yield "The first row that holds."
    yield ""
    rows = ((code(v.when), both(v.title), both(v.text), plain(v.reason)) for v in method.verdicts)
    yield from table(("When", "Verdict", "Text", "Why"), rows)


# -- words


def _move(move: str) -> str:
    return "a move for both" if move == "both" else f"the {move}'s move"
