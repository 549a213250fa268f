"""A method as a decision of zen-engine: equal inputs, measures, curves, tables, rules, ratings, verdict.

Made from the method by this module, so that it cannot fall behind. It knows exact answers only, and no words.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from bench.zen_text import NO, YES, ZenText, all_of, any_of, chosen, curve, steps, table
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.expression_text import read_condition, read_number
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.question import Question
from mutualrisk.domain.rule import Rule
from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine import answers
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.signals import SignalProgram
from mutualrisk.engine.symbols import ASSESSMENT_DATE

Line = tuple[str, str]
"""A key and its expression."""


class ZenDecisionText:
    """Writes the decision of a program, line by line."""

    def __init__(self, program: Program) -> None:
        """Begin with the questions as they are asked."""
        self.program = program
        self.computed: set[str] = set()
        asked = {question.id for question in program.asked}
        self.present = {q.id: _given(q, asked=q.id in asked) for q in program.method.questions} | {
            ASSESSMENT_DATE: YES
        }
        self.text = ZenText(self.called, self.present)

    def called(self, name: str) -> str:
        """How a name is reached: what an earlier line made, or an input."""
        return f"$.{name}" if name in self.computed else name

    def line(self, key: str, expression: str, present: str = YES) -> Line:
        """A line, whose key may be read from now on."""
        self.computed.add(key)
        self.present[key] = present if present in (YES, NO) else f"$.{key} != null"
        return key, expression

    def lines(self) -> Iterator[Line]:
        """Every line of the decision, each after those that it reads."""
        yield from self.measured()
        for made in self.program.rules:
            yield self.line(f"rule_{made.rule.id}", all_of(*_in_force(made.rule), self.text.yes(made.node)))
        for factor in (*self.program.risks, *self.program.benefits):
            yield from self.factor(factor)
        yield from self.profile()
        yield self.line("verdict", self.verdict())

    def measured(self) -> Iterator[Line]:
        """What shows, and what is computed."""
        measures = {measure.id: measure for measure in self.program.method.measures}
        questions = {question.id: question for question in self.program.asked if question.type != "text"}
        for name, _ in self.program.steps:
            if name in measures:
                yield self.measure(measures[name])
            elif name in questions:
                shown = self.text.yes(
                    read_condition(questions[name].visible_when or "", self.program.places.symbols)
                )
                yield self.line(
                    name, chosen(shown, name, "null"), self.present[name] if shown == YES else "sometimes"
                )

    def measure(self, measure: Measure) -> Line:
        """One measure."""
        symbols = self.program.places.symbols
        if measure.unit == "yes_no":
            node = read_condition(measure.formula, symbols)
            yes, no = self.text.yes(node), self.text.no(node)
            settled = not self.text.open(node)
            return self.line(
                measure.id,
                yes if settled else f"({yes} ? true : {chosen(no, 'false', 'null')})",
                YES if settled else "sometimes",
            )
        node = read_number(measure.formula, symbols).node
        found, there = self.text.value(node), self.text.present(node)
        value = chosen(there, found, "null")
        if not measure.needs:
            return self.line(measure.id, value, there)
        needs = read_condition(measure.needs, symbols)
        limit = "null" if measure.otherwise is None else repr(measure.otherwise)
        rest = (
            limit
            if limit == "null" or not self.text.open(needs)
            else chosen(self.text.no(needs), limit, "null")
        )
        always = there == YES and not self.text.open(needs) and limit != "null"
        return self.line(
            measure.id, chosen(self.text.yes(needs), value, rest), YES if always else "sometimes"
        )

    def factor(self, factor: FactorProgram) -> Iterator[Line]:
        """The signals, the levels and the rating of a factor."""
        cuts = self.program.method.ratings
        if any(not side.signals for side in factor.sides):
            return
        for side in factor.sides:
            yield from self.side(factor.id, side)
        keys = [f"{factor.id}_{side.side}" for side in factor.sides]
        there = all_of(*(self.present[key] for key in keys))
        score = " * ".join(f"$.{key}" for key in keys)
        names, bounds = (
            (RATINGS, (cuts.moderate, cuts.high, cuts.extreme))
            if len(keys) == 2
            else (STRENGTHS, (cuts.fair, cuts.strong))
        )
        yield self.line(f"{factor.id}_score", chosen(there, score, "null"), there)
        rating = repr(names[0])
        for name, bound in zip(names[1:], bounds, strict=True):
            rating = f"($.{factor.id}_score >= {bound!r} ? '{name}' : {rating})"
        yield self.line(
            f"{factor.id}_rating", chosen(self.present[f"{factor.id}_score"], rating, "null"), there
        )

    def side(self, factor: str, side: SideProgram) -> Iterator[Line]:
        """The signals of a side, and its level."""
        keys = []
        for number, signal in enumerate(side.signals):
            keys.append(f"{factor}_{side.side}_{number}")
            yield self.signal(keys[-1], signal)
        there = any_of(*(self.present[key] for key in keys))
        level = self.ruled(side, self.mean(keys, [signal.weight for signal in side.signals]))
        held = f"max([{side.least!r}, min([{side.most!r}, {level}])])" if side.rules else level
        yield self.line(f"{factor}_{side.side}", chosen(there, held, "null"), there)

    def mean(self, keys: list[str], weights: list[float]) -> str:
        """The weighted mean of the signals that count."""
        if all(self.present[key] == YES for key in keys):
            return (
                "("
                + " + ".join(
                    f"$.{key} * {weight / sum(weights)!r}" for key, weight in zip(keys, weights, strict=True)
                )
                + ")"
            )
        summed, total = [], []
        for key, weight in zip(keys, weights, strict=True):
            summed.append(chosen(self.present[key], f"$.{key} * {weight!r}", "0"))
            total.append(chosen(self.present[key], repr(weight), "0"))
        return f"(({' + '.join(summed)}) / ({' + '.join(total)}))"

    def ruled(self, side: SideProgram, level: str) -> str:
        """The level after the rules."""
        for made in side.rules:
            rule = made.rule
            if rule.by is not None:
                level = (
                    f"({level} {'+' if rule.then == 'raise' else '-'} ($.rule_{rule.id} ? {rule.by!r} : 0))"
                )
        for effect, bound in (("cap", "min"), ("floor", "max")):
            for made in side.rules:
                if made.rule.then == effect:
                    off = 1e9 if effect == "cap" else -1e9
                    level = f"{bound}([{level}, ($.rule_{made.rule.id} ? {made.rule.at!r} : {off!r})])"
        return level

    def signal(self, key: str, signal: SignalProgram) -> Line:
        """The level of one signal, or null where it does not count."""
        stated, symbols = signal.stated, self.program.places.symbols
        when = self.text.yes(read_condition(stated.when, symbols)) if stated.when else YES
        there = all_of(self.present[signal.source], when)
        x = self.called(signal.source)
        if stated.levels is None:
            level = steps(stated.steps, x) if stated.steps else curve(stated.curve or {}, x)
            return self.line(key, chosen(there, level, "null"), there)
        options = symbols[signal.source].options
        complete = set(options) <= set(stated.levels)
        level = table(stated.levels, x, yes_no=symbols[signal.source].kind == "condition", complete=complete)
        return self.line(key, chosen(there, level, "null"), there if complete else "sometimes")

    def profile(self) -> Iterator[Line]:
        """What the decision table reads."""
        risks = [risk.id for risk in self.program.risks if f"{risk.id}_rating" in self.computed]
        goods = [good.id for good in self.program.benefits if f"{good.id}_rating" in self.computed]
        for name in RATINGS:
            yield self.line(f"{name}_count", _count([f"$.{risk}_rating == '{name}'" for risk in risks]))
        for strength in STRENGTHS:
            yield self.line(
                f"{strength}_count", _count([f"$.{good}_rating == '{strength}'" for good in goods])
            )
        rest = "0"
        for place, name in enumerate(RATINGS, 1):
            rest = f"($.{name}_count > 0 ? {place} : {rest})"
        yield self.line("highest", rest)
        yield self.line("target_highest", "$.highest")
        yield self.line("open_count", "0")
        yield self.line("evidenced_strong_count", "$.strong_count")
        yield self.line("curable_count", _count([self.cured(risk) for risk in risks]))

    def cured(self, risk: str) -> str:
        """Whether all actions would bring a high risk below high."""
        most = self.program.method.mitigation.most_levels
        sides = [
            f"max([1, $.{risk}_{side} - {min(self.program.relief.get((risk, side), 0.0), most)!r}])"
            for side in ("likelihood", "impact")
        ]
        high = repr(self.program.method.ratings.high)
        return all_of(
            self.present[f"{risk}_score"], f"$.{risk}_score >= {high}", f"{' * '.join(sides)} < {high}"
        )

    def verdict(self) -> str:
        """The first row of the decision table that holds."""
        symbols = self.program.verdict_places.symbols
        rows = [(row.id, read_condition(row.when, symbols)) for row, _ in self.program.verdicts]
        found = f"'{rows[-1][0]}'"
        for id_, node in reversed(rows[:-1]):
            found = chosen(self.text.yes(node), f"'{id_}'", found)
        return found


def _given(question: Question, *, asked: bool) -> str:
    if not asked or question.type == "text":
        return NO
    return f"{question.id} != null" if question.not_applicable else YES


def _in_force(rule: Rule) -> tuple[str, ...]:
    first = (
        f"{ASSESSMENT_DATE} >= {date.fromisoformat(rule.effective_from).toordinal()}"
        if rule.effective_from
        else YES
    )
    last = (
        f"{ASSESSMENT_DATE} <= {date.fromisoformat(rule.effective_to).toordinal()}"
        if rule.effective_to
        else YES
    )
    return first, last


def _count(conditions: list[str]) -> str:
    return " + ".join(f"({condition} ? 1 : 0)" for condition in conditions) or "0"


def graph(program: Program) -> str:
    """The decision as JSON: everything in one node of expressions, which is the engine's fastest shape."""
    expressions = [{"id": key, "key": key, "value": text} for key, text in ZenDecisionText(program).lines()]
    ends: list[dict[str, Any]] = [
        {"id": name, "type": f"{name}Node", "name": name, "content": {}} for name in ("input", "output")
    ]
    work = {
        "id": "work",
        "type": "expressionNode",
        "name": "work",
        "content": {"expressions": expressions, "passThrough": False},
    }
    edges = [("input", "work"), ("work", "output")]
    return json.dumps(
        {
            "nodes": [*ends, work],
            "edges": [{"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in edges],
        }
    )


def context(program: Program, case: Case, assessment: Assessment) -> dict[str, Any]:
    """The answers of a case as zen-engine is given them: plain values, null for what does not apply."""
    given = answers.answers(case, assessment)
    held = {q.id: _plain(q, given.get(q.id)) for q in program.asked if q.type != "text"}
    return held | {ASSESSMENT_DATE: float(date.fromisoformat(assessment.date).toordinal())}


def _plain(question: Question, answer: Answer | None) -> Any:  # noqa: ANN401 - whatever JSON holds
    if answer is None or answer.state != "value":
        return None
    match question.type:
        case "yes_no":
            return answer.value == "yes"
        case "date":
            return float(date.fromisoformat(str(answer.value)).toordinal())
        case "choices":
            return list(answer.value) if isinstance(answer.value, tuple) else [answer.value]
        case _:
            return answer.value
