"""Compiles a method for one perspective and depth into a program."""

from collections.abc import Iterable, Iterator, Mapping
from math import fsum
from typing import Any, TypeVar

from mutualrisk.domain.expression import Node, names
from mutualrisk.domain.expression_text import ExpressionFault
from mutualrisk.domain.factor import Benefit, Measure, Risk, Signal, Weight
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.rule import LEVEL_EFFECTS, WEIGHTINESSES, Advice, Rule, VerdictRow
from mutualrisk.domain.value import Depth, Perspective, Side, worded
from mutualrisk.engine import answers, steps, unanswered
from mutualrisk.engine.closures import Condition
from mutualrisk.engine.formulas import Formulas, MethodFormulas
from mutualrisk.engine.program import (
    FactorProgram,
    Input,
    Program,
    RuleProgram,
    Showing,
    SideProgram,
    Step,
)
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.reading_order import ReadingOrder
from mutualrisk.engine.signals import (
    Reader as LevelReader,
)
from mutualrisk.engine.signals import (
    SignalProgram,
    curve,
    number_reader,
    step_at,
    table_reader,
)
from mutualrisk.engine.symbols import ASSESSMENT_DATE
from mutualrisk.engine.texts import Reader
from mutualrisk.engine.words import Words

Part = TypeVar("Part", Rule, Risk, Benefit, Advice)

Moving = dict[tuple[str | None, Side | None], list[RuleProgram]]
"""The rules that move a level, by its factor and side."""

SCALES: Mapping[Side, tuple[float, float]] = {
    "likelihood": (1.0, 5.0),
    "impact": (1.0, 5.0),
    "strength": (0.0, 100.0),
}
"""The lowest and the highest level of each side."""


def prepare(
    method: Method, perspective: Perspective, depth: Depth, formulas: MethodFormulas | None = None
) -> Program:
    """``method`` ready to evaluate. Raises Faulty where it cannot be read or names run in a circle.

    Whoever needs it for several perspectives or depths shares its ``formulas`` among them.
    """
    return _Compiler(formulas or MethodFormulas(method), perspective, depth).program()


def asked(method: Method, perspective: Perspective, depth: Depth) -> tuple[Question, ...]:
    """The questions for a perspective and a depth, section by section in the order of the method."""
    place = {section.id: number for number, section in enumerate(method.sections)}
    mine = (q for q in method.questions if perspective in q.asks and depth in (q.depth, "full"))
    return tuple(sorted(mine, key=lambda question: place.get(question.section, len(place))))


class _Compiler:
    """Holds the names of a method while its parts are compiled."""

    def __init__(self, formulas: MethodFormulas, perspective: Perspective, depth: Depth) -> None:
        self.method, self.perspective, self.depth = formulas.method, perspective, depth
        self.formulas, self.table = formulas.of_answers, formulas.of_profile
        self.places = self.formulas.places
        self.symbols = self.places.symbols
        self.asked = asked(self.method, perspective, depth)
        self.questions = {question.id: question for question in self.method.questions}
        self.always = len(self.places.of)
        conditional = (question.id for question in self.asked if question.visible_when)
        self.shown = {name: self.always + number for number, name in enumerate(conditional, 1)}
        units = {measure.id: measure.unit for measure in self.method.measures}
        self.labels = self._labels()
        self.reader = Reader(
            self.places, self.questions, units, self.perspective, Words(self.method.words), self.labels, {}
        )
        reading = ReadingOrder(dict(self._nodes()))
        self.order, self.behind = reading.order, reading.behind(self.symbols)
        self.reads = reading.answers(self.symbols, self.questions)

    def program(self) -> Program:
        rules = tuple(
            self._rule(rule) for rule in sorted(self._mine(self.method.rules), key=lambda rule: rule.id)
        )
        spoken = tuple(sorted(rules, key=lambda made: (WEIGHTINESSES.index(made.rule.weight), made.id)))
        values = {name: self.reader.value(name) for name in self.symbols}
        moving = _moving(rules)
        return Program(
            method=self.method,
            perspective=self.perspective,
            depth=self.depth,
            places=self.places,
            asked=self.asked,
            own=frozenset(question.id for question in self.asked if question.evidence == "own"),
            blank=self._blank(),
            steps=tuple(self._steps()),
            inputs=tuple(self._inputs()),
            showing=tuple(self._showing()),
            risks=tuple(self._factor(risk, moving) for risk in self._mine(self.method.risks)),
            benefits=tuple(self._factor(benefit, moving) for benefit in self._mine(self.method.benefits)),
            rules=rules,
            verdicts=tuple(self._verdicts()),
            verdict_places=self.table.places,
            verdict_reads=tuple(self._verdict_reads()),
            verdict_words={row.id: unanswered.verdict(row, self.perspective) for row in self.method.verdicts},
            reads=self.reads,
            behind=self.behind,
            labels=self.labels,
            relief=self._relief(),
            reader=self.reader,
            values=values,
            measured=tuple((values[m.id], m.unit) for m in self.method.measures if m.unit != "yes_no"),
            spoken=spoken,
            rule_ids=tuple(made.id for made in spoken),
            conditions=tuple(made.holds for made in spoken),
            dated=tuple(made.rule for made in spoken if made.dated),
            fitting=tuple(self._fitting()),
            calls=unanswered.calls(
                (advice.id, [effect.factor for effect in advice.effects])
                for advice in self._mine(self.method.actions)
            ),
            forms=unanswered.calls(
                (f.id, [gap.factor for gap in f.closes]) for f in self.method.partnerships
            ),
            templates={},
        )

    def _inputs(self) -> Iterator[Input]:
        for question in self.asked:
            if question.type != "text":
                yield Input(
                    id=question.id,
                    place=self.places.of[question.id],
                    read=answers.reader(question),
                    question=question,
                )

    def _showing(self) -> Iterator[Showing]:
        for question in self.asked:
            place = self.shown.get(question.id, self.always)
            surely = unanswered.AskedBy(question.id, "yes")
            possibly = unanswered.AskedBy(question.id, "possibly")
            yield Showing(
                id=question.id, place=place, usual=surely["value"], surely=surely, possibly=possibly
            )

    def _fitting(self) -> Iterator[tuple[str, Condition]]:
        for advice in self._mine(self.method.actions):
            if advice.when:
                yield advice.id, self._condition(advice.when, ("actions", advice.id, "when"))

    def _verdicts(self) -> Iterator[tuple[VerdictRow, Condition]]:
        for row in self.method.verdicts:
            yield row, self._condition(row.when, ("verdicts", row.id, "when"), self.table)

    def _verdict_reads(self) -> Iterator[tuple[str, ...]]:
        known: set[str] = set()
        for row in self.method.verdicts:
            new = names(self._both(row.when, ("verdicts", row.id, "when"), self.table)[0]) - known
            known |= new
            yield tuple(sorted(new))

    def _labels(self) -> dict[str, str]:
        labelled: tuple[Question | Measure, ...] = (*self.method.questions, *self.method.measures)
        texts = {item.id: " ".join(worded(item.text, self.perspective).split()) for item in labelled}
        return texts | {ASSESSMENT_DATE: self.method.words.assessment_date}

    def _relief(self) -> dict[tuple[str, Side], float]:
        total: dict[tuple[str, Side], float] = {}
        for advice in self._mine(self.method.actions):
            for effect in advice.effects:
                key = (effect.factor, effect.side)
                total[key] = total.get(key, 0.0) + effect.by
        return total

    def _mine(self, parts: Iterable[Part]) -> list[Part]:
        return [part for part in parts if self.perspective in part.asks]

    # -- what reads what

    def _nodes(self) -> Iterator[tuple[str, tuple[Node, ...]]]:
        for question in self.asked:
            if question.visible_when:
                yield (
                    question.id,
                    (self._read(question.visible_when, ("questions", question.id, "visible_when")),),
                )
        for measure in self.method.measures:
            place = ("measures", measure.id)
            needs = (self._read(measure.needs, (*place, "needs")),) if measure.needs else ()
            yield measure.id, (self._formula(measure), *needs)

    def _formula(self, measure: Measure) -> Node:
        place = ("measures", measure.id, "is")
        if measure.unit == "yes_no":
            return self._read(measure.formula, place)
        try:
            return self.formulas.number(measure.formula)[0]
        except ExpressionFault as fault:
            raise _faulty(fault, place) from fault

    def _read(self, text: str, place: tuple[str, ...]) -> Node:
        return self._both(text, place)[0]

    def _both(
        self, text: str, place: tuple[str, ...], formulas: Formulas | None = None
    ) -> tuple[Node, Condition]:
        try:
            return (formulas or self.formulas).condition(text)
        except ExpressionFault as fault:
            raise _faulty(fault, place) from fault

    # -- environments

    def _blank(self) -> tuple[Any, ...]:
        held: list[Any] = [None] * (len(self.places.of) + 1 + len(self.shown))
        held[self.always] = TRUE
        asked_ids = {question.id for question in self.asked}
        for name, place in self.places.of.items():
            if name in self.questions:
                question = self.questions[name]
                held[place] = answers.unknown(question) if name in asked_ids else answers.absent(question)
        return tuple(held)

    def _steps(self) -> Iterator[tuple[str, Step]]:
        measures = {measure.id: measure for measure in self.method.measures}
        for name in self.order:
            if name in measures:
                yield name, steps.computing(measures[name], self.formulas)
            else:
                question = self.questions[name]
                _, shown = self.formulas.condition(question.visible_when or "")
                yield name, steps.hiding(question, shown, self.places.of.get(name), self.shown[name])

    # -- parts

    def _condition(self, text: str, place: tuple[str, ...], formulas: Formulas | None = None) -> Condition:
        return self._both(text, place, formulas)[1]

    def _rule(self, rule: Rule) -> RuleProgram:
        node, holds = self._both(rule.when, ("rules", rule.id, "when"))
        reads = tuple(sorted(names(node)))
        return RuleProgram(
            rule=rule,
            holds=holds,
            reads=reads,
            values=tuple(self.reader.value(name) for name in reads),
            node=node,
            id=rule.id,
            dated=bool(rule.effective_from or rule.effective_to),
            text=worded(rule.text, self.perspective),
            says=worded(rule.says, self.perspective),
            stated=unanswered.finding(rule),
        )

    def _factor(self, factor: Risk | Benefit, rules: Moving) -> FactorProgram:
        sides: dict[Side, tuple[Signal, ...]] = (
            {"likelihood": factor.likelihood, "impact": factor.impact}
            if isinstance(factor, Risk)
            else {"strength": factor.strength}
        )
        made = tuple(self._side(factor.id, side, signals, rules) for side, signals in sides.items())
        title = worded(factor.title, self.perspective)
        return FactorProgram(id=factor.id, title=title, factor=factor, sides=made)

    def _side(self, factor: str, side: Side, signals: tuple[Signal, ...], rules: Moving) -> SideProgram:
        weighing = [signal for signal in signals if weight_for(signal.weight, self.perspective) > 0]
        weighing.sort(key=_place_of_signal)
        least, most = SCALES[side]
        made = tuple(self._signal(signal, (factor, side)) for signal in weighing)
        mine = tuple(rules.get((factor, side), ()))
        return SideProgram(
            side=side,
            least=least,
            most=most,
            signals=made,
            rules=mine,
            reads=self._read_by(made, mine),
            total=fsum([signal.weight for signal in made]),
        )

    def _read_by(self, signals: tuple[SignalProgram, ...], rules: tuple[RuleProgram, ...]) -> frozenset[str]:
        found = {name for signal in signals for name in (signal.source, *signal.when_reads)}
        found.update(*(rule.reads for rule in rules))
        return frozenset[str]().union(*(self.behind[name] for name in found))

    def _signal(self, signal: Signal, place: tuple[str, ...]) -> SignalProgram:
        node, when = self._both(signal.when, (*place, "when")) if signal.when else (None, None)
        if signal.source not in self.symbols:
            fault = ExpressionFault(
                f"{signal.source!r} is not known.", "Name a question or a measure of this method."
            )
            raise _faulty(fault, (*place, "from"))
        return SignalProgram(
            source=signal.source,
            place=self.places.of[signal.source],
            weight=weight_for(signal.weight, self.perspective),
            read=self._reader(signal, place),
            when=when,
            when_reads=tuple(sorted(names(node))) if node else (),
            moved_by=self._moved_by(signal.source),
            stated=signal,
        )

    def _reader(self, signal: Signal, place: tuple[str, ...]) -> LevelReader:
        symbol = self.symbols[signal.source]
        if signal.levels is not None and symbol.kind in ("choice", "condition"):
            return table_reader(signal.levels, symbol)
        points = signal.curve or signal.steps
        if points is None or symbol.kind != "number":
            fault = ExpressionFault(
                f"{signal.source!r} is a {symbol.kind}.",
                "Give `levels` for choices and yes/no, `curve` for numbers.",
            )
            raise _faulty(fault, place)
        if signal.steps:
            return number_reader(step_at(signal.steps), tuple(signal.steps))
        return number_reader(curve(points), tuple(points))

    def _moved_by(self, source: str) -> tuple[float, float, float]:
        behind = [self.questions[name] for name in self.behind[source] if name in self.questions]
        movable = [question.whose_move for question in behind if question.mutability != "fixed"]
        count = len(movable) or 1
        return (
            movable.count("commissioner") / count,
            movable.count("mutual") / count,
            movable.count("both") / count,
        )


def _moving(rules: Iterable[RuleProgram]) -> Moving:
    moving: Moving = {}
    for made in rules:
        if made.rule.then in LEVEL_EFFECTS:
            moving.setdefault((made.rule.factor, made.rule.side), []).append(made)
    return moving


def _place_of_signal(signal: Signal) -> tuple[str, ...]:
    """An order of signals that follows neither their order in files nor the language of their reasons."""
    table = signal.levels or signal.curve or signal.steps
    return signal.source, signal.when or "", f"{table} {signal.weight}"


def weight_for(weight: Weight, perspective: Perspective) -> float:
    """A weight for one perspective; nothing where only the other is named."""
    return weight.get(perspective, 0.0) if isinstance(weight, dict) else weight


def _faulty(fault: ExpressionFault, place: tuple[str, ...]) -> Faulty:
    return Faulty(error(fault.what, fault.remedy, Place(path=".".join(place))))
