"""Which places of a method read or cite which: the links among its pages, in both directions."""

from collections.abc import Iterable, Iterator, Mapping

from mutualrisk.domain.expression import names
from mutualrisk.domain.expression_text import ExpressionFault, read_condition, read_number
from mutualrisk.domain.factor import Benefit, Risk, Signal
from mutualrisk.domain.method import Method
from mutualrisk.domain.rule import Advice, Partnership
from mutualrisk.engine.symbols import symbols

Pair = tuple[str, str]
"""A place, and a place that it reads or cites: ``rule:short_notice``, ``question:notice``."""


class Uses:
    """Who reads whom. Places are named as links name them, such as ``question:turnover``."""

    def __init__(self, method: Method) -> None:
        """Read every formula of the method once."""
        self._of: dict[str, list[str]] = {}
        self._by: dict[str, list[str]] = {}
        for user, used in dict.fromkeys(_pairs(method)):
            self._of.setdefault(user, []).append(used)
            self._by.setdefault(used, []).append(user)

    def read_by(self, place: str) -> tuple[str, ...]:
        """What a place reads or cites."""
        return tuple(self._of.get(place, ()))

    def readers_of(self, place: str) -> tuple[str, ...]:
        """What reads or cites a place."""
        return tuple(self._by.get(place, ()))


def name_places(method: Method) -> Mapping[str, str]:
    """The place of each name that formulas use."""
    return {
        **{question.id: f"question:{question.id}" for question in method.questions},
        **{measure.id: f"measure:{measure.id}" for measure in method.measures},
    }


def factor_places(method: Method) -> Mapping[str, str]:
    """The place of each risk and benefit."""
    return {
        **{risk.id: f"risk:{risk.id}" for risk in method.risks},
        **{benefit.id: f"benefit:{benefit.id}" for benefit in method.benefits},
    }


def signals_of(factor: Risk | Benefit) -> Mapping[str, tuple[Signal, ...]]:
    """The sides of a factor with what counts towards each."""
    if isinstance(factor, Risk):
        return {"likelihood": factor.likelihood, "impact": factor.impact}
    return {"strength": factor.strength}


def advice_place(method: Method, id_: str) -> str:
    """The place of what a rule advises: an action, or a form of partnership."""
    return f"partnership:{id_}" if any(one.id == id_ for one in method.partnerships) else f"action:{id_}"


def _pairs(method: Method) -> Iterator[Pair]:
    reading = _Reading(method)
    for part in (_of_questions, _of_factors, _of_rules, _of_actions, _of_background):
        yield from part(method, reading)


class _Reading:
    """Reads the names of formulas as places."""

    def __init__(self, method: Method) -> None:
        self._symbols, self._places = symbols(method), name_places(method)
        self.factors = factor_places(method)

    def __call__(self, *formulas: str | None) -> Iterator[str]:
        for formula in filter(None, formulas):
            found = self._names(formula)
            yield from (self._places[name] for name in self._places if name in found)

    def named(self, *ids: str) -> Iterator[str]:
        """The places of names that stand alone."""
        return (self._places[id_] for id_ in ids if id_ in self._places)

    def _names(self, formula: str) -> frozenset[str]:
        try:
            return names(read_condition(formula, self._symbols))
        except ExpressionFault:
            return names(read_number(formula, self._symbols).node)


def _linked(user: str, places: Iterable[str], cited: Iterable[str] = ()) -> Iterator[Pair]:
    yield from ((user, place) for place in places)
    yield from ((user, f"reference:{id_}") for id_ in cited)


def _of_questions(method: Method, reading: _Reading) -> Iterator[Pair]:
    for question in method.questions:
        yield from _linked(f"question:{question.id}", reading(question.visible_when), question.reference)
    for measure in method.measures:
        place = f"measure:{measure.id}"
        yield from _linked(place, reading(measure.formula, measure.needs), measure.reference)
    for check in method.checks:
        yield from _linked(f"check:{check.id}", reading(check.when))


def _of_factors(method: Method, reading: _Reading) -> Iterator[Pair]:
    factors: tuple[Risk | Benefit, ...] = (*method.risks, *method.benefits)
    for factor in factors:
        place = reading.factors[factor.id]
        yield from _linked(place, (), factor.reference)
        for signal in (one for side in signals_of(factor).values() for one in side):
            yield from _linked(place, reading.named(signal.source), signal.reference)
            yield from _linked(place, reading(signal.when))


def _of_rules(method: Method, reading: _Reading) -> Iterator[Pair]:
    for rule in method.rules:
        place = f"rule:{rule.id}"
        yield from _linked(place, reading(rule.when), rule.reference)
        yield from _linked(place, (advice_place(method, id_) for id_ in rule.advice))
        if rule.factor:
            yield place, reading.factors[rule.factor]


def _of_actions(method: Method, reading: _Reading) -> Iterator[Pair]:
    for action in method.actions:
        place = f"action:{action.id}"
        yield from _linked(place, (reading.factors[id_] for id_ in _touched(action)), action.reference)
        yield from _linked(place, reading(action.when))
        if action.partnership:
            yield place, f"partnership:{action.partnership}"
    for form in method.partnerships:
        place = f"partnership:{form.id}"
        yield from _linked(place, (reading.factors[id_] for id_ in _touched(form)), form.reference)


def _touched(advised: Advice | Partnership) -> Iterator[str]:
    moved = advised.effects if isinstance(advised, Advice) else advised.closes
    yield from (one.factor for one in moved)
    yield from (one.factor for one in advised.brings)


def _of_background(method: Method, reading: _Reading) -> Iterator[Pair]:
    for figure in method.benchmarks:
        yield from _linked(f"benchmark:{figure.id}", reading.named(*figure.beside), figure.reference)
    for note in method.notes:
        yield from _linked(f"note:{note.id}", (), note.reference)
    for claim in method.claims:
        yield from _linked(f"claim:{claim.id}", map(_served, claim.served_by))
    yield from _linked("part:ratings", (), method.ratings.reference)


def _served(name: str) -> str:
    """The place that serves a claim; an option is read with its question."""
    kind, _, id_ = name.partition(":")
    return f"question:{id_.partition('.')[0]}" if kind == "option" else name
