"""Values in words: the same ones on screen, on paper and on the command line."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from math import isfinite

from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.domain.vocabulary import Vocabulary
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.certainty import Standing
from mutualrisk.engine.closures import NOT_APPLICABLE, Held
from mutualrisk.engine.ranges import ABSENT, FALSE, TRUE, Interval, MaybeInterval, is_empty

MILLION = 1_000_000
UNIT_OF_KIND = {
    "money": "pounds",
    "number": "number",
    "percent": "percent",
    "months": "months",
    "date": "date",
}
_MARK = "\0"
"""Stands for a number while what stands around it is looked at; no text of a method can hold it."""

WORDED = ("months", "times")
"""Units that are words: of a range they are said once, between 2 and 3 months."""

Worder = Callable[[Held], str]
"""Puts what a place of an environment holds into words."""


class Words:
    """Puts values into the words of a vocabulary."""

    def __init__(self, say: Vocabulary) -> None:
        """Nothing is said yet."""
        self.say = say
        self.truths = tuple(self._truth(held) for held in range(8))
        self._around = {
            name: tuple(getattr(say, name).format(number=_MARK).split(_MARK))
            for name in ("pounds", "million", "percent", "month", "months", "times")
        }
        """The pieces that a number stands between: joining them is a good deal quicker than formatting."""
        self._amounts: Mapping[str, Callable[[float], str]] = {
            "pounds": self._pounds, "percent": self._percent, "months": self._months, "times": self._times,
            "date": self.day,
        }  # fmt: skip
        self._within: dict[tuple[str, Standing], str] = {}

    def amount(self, value: float, unit: str) -> str:
        """A number with its unit, as people write it: £28.4 million, 1.6 months, 68%, 3.2 times."""
        if not isfinite(value):
            return self.say.no_limit
        return self.amounts(unit)(value)

    def amounts(self, unit: str) -> Callable[[float], str]:
        """Puts finite numbers of a unit into words: for whoever words many, the unit is looked at once."""
        return self._amounts.get(unit, _plain)

    def _pounds(self, value: float) -> str:
        size = abs(value) if abs(value) >= MILLION else float(round(abs(value)))
        sign = "−" if value < 0 < size else ""
        if size >= MILLION:
            return sign + trimmed(size / MILLION, 2).join(self._around["million"])
        return sign + f"{size:,.0f}".join(self._around["pounds"])

    def _percent(self, value: float) -> str:
        return trimmed(value, 1).join(self._around["percent"])

    def _months(self, value: float) -> str:
        return self._with_unit(bare(value, "months"), "months", bare(value, "months"))

    def _times(self, value: float) -> str:
        return bare(value, "times").join(self._around["times"])

    def _with_unit(self, said: str, unit: str, last: str) -> str:
        """What is said of a number with the unit behind it, in the singular where the last number is one."""
        return said.join(self._around["month" if unit == "months" and last == "1" else unit])

    def day(self, ordinal: float) -> str:
        """A date as people write it: 7 August 2026."""
        found = date.fromordinal(int(min(max(ordinal, FIRST_DAY), LAST_DAY)))
        month = self.say.month_names[found.month - 1]
        return self.say.day.format(day=found.day, month=month, year=found.year)

    def answer(self, question: Question, held: Held, perspective: Perspective) -> str:
        """The answer to a question, from what the engine holds of it."""
        return self.answer_worder(question, perspective)(held)

    def answer_worder(self, question: Question, perspective: Perspective) -> Worder:
        """Puts answers to a question into words: for whoever words many, its kind is looked at once."""
        if question.type == "choice":
            return _Chosen(question, perspective, self.say).__getitem__
        if question.type == "choices":
            return lambda held: self._several(question, held, perspective)
        unit = "yes_no" if question.type == "yes_no" else UNIT_OF_KIND.get(question.type, "number")
        return self.worder(unit)

    def worder(self, unit: str) -> Worder:
        """Puts values of a unit into words; of what is answered also where it may yet be hidden."""
        if unit == "yes_no":
            return self.truths.__getitem__
        amount = self.amounts(unit)

        def said(held: MaybeInterval) -> str:
            if held is not None and held[0] == held[1] and isfinite(held[0]):
                return amount(held[0])
            return self.interval(held, unit)

        return said

    def interval(self, held: MaybeInterval, unit: str) -> str:
        """A number that may be open, with its unit: exact, between two ends, or not applicable."""
        if held is None or is_empty(held):
            return self.say.not_applicable
        low, high, _ = held
        if not isfinite(low) and not isfinite(high):
            return self.say.not_known
        if unit not in WORDED:
            return self._ends(held, self.amount(low, unit), self.amount(high, unit))
        least, most = bare(low, unit), bare(high, unit)
        return self._with_unit(self._ends(held, least, most), unit, most if isfinite(high) else least)

    def _ends(self, held: Interval, least: str, most: str) -> str:
        """What is said of a range, from its two ends in words."""
        if least == most:
            return least
        if not isfinite(held[0]):
            return self.say.at_most.format(high=most)
        if not isfinite(held[1]):
            return self.say.at_least.format(low=least)
        return self.say.between.format(low=least, high=most)

    def alone(self, standing: Standing) -> str:
        """What stands by itself for a value of which nothing can be said."""
        return self.say.not_known if standing == "unknown" else self.say.not_applicable

    def within(self, unit: str, standing: Standing) -> str:
        """What stands in a sentence for a value of which nothing can be said: an unknown sum."""
        said = self._within.get((unit, standing))
        if said is None:
            said = getattr(self.say, f"{standing}_{unit}", self.alone(standing))
            self._within[unit, standing] = said
        return said

    def _truth(self, held: int) -> str:
        if held == ABSENT:
            return self.say.not_applicable
        return {TRUE: self.say.yes, FALSE: self.say.no}.get(held & ~ABSENT, self.say.not_known)

    def _several(
        self, question: Question, held: tuple[int, int, int] | None, perspective: Perspective
    ) -> str:
        if held is None:
            return self.say.not_applicable
        sure, possible, _ = held
        if sure != possible:
            return self.say.not_known
        return "; ".join(_options(question, sure, perspective)) or self.say.none_of_these


def _plain(value: float) -> str:
    return trimmed(value, 2)


def bare(value: float, unit: str) -> str:
    """A number of a unit that is a word, without the word."""
    return trimmed(value, 2 if unit == "times" and abs(value) < 1 else 1)


_SHORT, _SHAPES = (tuple(f"{lead}.{places}f" for places in range(7)) for lead in ("%", ","))
"""How numbers without thousands are written, which is quicker, and how any are."""
_SMALL = 999.0
"""Below it no number has thousands, however it is rounded."""


def trimmed(value: float, places: int) -> str:
    """A number with thousands and at most so many decimals, without idle zeros."""
    text = _SHORT[places] % value if -_SMALL < value < _SMALL else format(value, _SHAPES[places])
    text = text.rstrip("0").rstrip(".") if places else text
    return "0" if text == "-0" else text.replace("-", "−") if value < 0 else text


def _options(question: Question, bits: int, perspective: Perspective) -> list[str]:
    options = enumerate(question.options.values(), 1)
    return [worded(option.text, perspective) for place, option in options if bits & (1 << place)]


class _Chosen(dict[int, str]):
    """The words for each set of options that a choice may yet be; each is looked up once."""

    def __init__(self, question: Question, perspective: Perspective, say: Vocabulary) -> None:
        self.question, self.perspective, self.say = question, perspective, say

    def __missing__(self, held: int) -> str:
        found = _options(self.question, held, self.perspective)
        unsaid = self.say.not_applicable if held == NOT_APPLICABLE else self.say.not_known
        self[held] = said = found[0] if len(found) == 1 else unsaid
        return said


@cache
def english() -> Words:
    """The words of those that have no method at hand, or speak English whatever it speaks."""
    return Words(Vocabulary())


def amount(value: float, unit: str) -> str:
    """A number with its unit, in English."""
    return english().amount(value, unit)


def day(ordinal: float) -> str:
    """A date, in English."""
    return english().day(ordinal)
