"""The words of a result: ratings with what they leave open, moves, grades, answers. Every face uses them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import EvidenceGrade
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import BenefitStage, Span, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS, Grade, Move, Perspective, worded
from mutualrisk.engine.words import UNIT_OF_KIND, amount, day, trimmed

NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
"""Small numbers are written out in running text."""

MOVES: Mapping[Perspective, Mapping[Move, str]] = {
    "commissioner": {"commissioner": "Commissioner", "mutual": "Bidder", "both": "Both"},
    "board": {"commissioner": "Commissioner", "mutual": "Ours", "both": "Both"},
}

GRADES: Mapping[Grade, str] = {
    "S-act": "sourced: the Act itself",
    "S": "sourced",
    "D": "derived from a source",
    "M-high": "from memory, fairly sure",
    "M-med": "from memory, less sure",
    "M-low": "from memory, unsure",
    "illustrative": "illustrative: our own choice",
}

EVIDENCE: Mapping[EvidenceGrade, str] = {
    "asserted": "asserted",
    "documented": "documented",
    "audited": "audited",
    "verified": "independently verified",
}


STATES = {"proposed": "Proposed", "agreed": "Agreed", "in_place": "In place"}
"""How far an action has come."""


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: one risk, three risks, 12 risks."""
    return f"{spelt(number)} {one if number == 1 else many or one + 's'}"


def spelt(number: int) -> str:
    """A small number as a word, a larger one in figures."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def listed(items: Sequence[str], last: str = "and") -> str:
    """Items as a sentence lists them."""
    return f" {last} ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def sentence(words: str) -> str:
    """Words with a capital at their start."""
    return words[:1].upper() + words[1:]


def uncapitalised(words: str) -> str:
    """Words as they stand inside a sentence."""
    return words[:1].lower() + words[1:]


def clipped(words: str, most: int) -> str:
    """Words cut so that they fit: after a whole sentence where one fits, else at a space, with three dots."""
    whole = " ".join(words.split())
    if len(whole) <= most:
        return whole
    kept = whole[: most - 1]
    end = kept.rfind(". ")
    if end > most / 5:
        return kept[: end + 1]
    whole_words = kept.rsplit(" ", 1)[0] if " " in kept else kept
    return f"{whole_words.rstrip(' ,;:–')}…"


def whole_sentences(words: str, most: int) -> str:
    """As many whole sentences from the start as fit; none where the first is too long."""
    kept = ""
    for one in re.split(r"(?<=[.!?])\s+(?=[A-Z])", " ".join(words.split())):
        longer = f"{kept} {one}".strip()
        if len(longer) > most:
            break
        kept = longer
    return kept


def shortened(words: str, most: int) -> str:
    """A name that fits: whole, or without what stands behind its comma or colon, or cut."""
    whole = " ".join(words.split())
    ends = [len(whole), *(found.start() for found in reversed(list(re.finditer(r"[,:(]", whole))))]
    heads = (whole[:end].strip() for end in ends)
    return next((head for head in heads if 0 < len(head) <= most), clipped(whole, most))


def open_words(possible: Sequence[str], stated: str, every: Sequence[str]) -> str:
    """What is not excluded beside the stated level: nothing, "high not excluded", "anything is possible"."""
    others = [level for level in possible if level != stated]
    if not others:
        return ""
    return "anything is possible" if len(possible) == len(every) else f"{listed(others, 'or')} not excluded"


def rating_open(stage: Stage) -> str:
    """What a risk's rating leaves open."""
    return open_words(stage.possible, stage.rating, RATINGS)


def strength_open(stage: BenefitStage) -> str:
    """What a benefit's strength leaves open."""
    return open_words(stage.possible, stage.strength, STRENGTHS)


def level(value: float, places: int = 1) -> str:
    """A level or a score with a fixed number of decimals, so that columns line up."""
    return f"{value:.{places}f}".replace("-", "−")


def ranged(span: Span, places: int = 1) -> str:
    """A level with the range it lies in, where it is not certain."""
    low, high = level(span.low, places), level(span.high, places)
    return level(span.point, places) if low == high else f"{level(span.point, places)} ({low}–{high})"


def extent(span: Span, places: int = 0) -> str:
    """A range by its ends, or the one value where it has no width."""
    low, high = level(span.low, places), level(span.high, places)
    return low if low == high else f"{low}–{high}"


def date_words(iso: str | None) -> str:
    """A date as people write it; what is no date stays as it was typed."""
    try:
        return day(date.fromisoformat(iso).toordinal()) if iso else ""
    except ValueError:
        return iso or ""


def answer_words(question: Question, answer: Answer | None, perspective: Perspective) -> str:
    """An answer exactly as it was given, money to the pound."""
    if answer is None:
        return "Not answered"
    match answer.state:
        case "not_known":
            return "Not known"
        case "not_applicable":
            return f"Does not apply: {answer.not_applicable}" if answer.not_applicable else "Does not apply"
        case "range":
            return f"Between {_number(question, answer.low)} and {_number(question, answer.high)}"
    return _value(question, answer, perspective)


def _value(question: Question, answer: Answer, perspective: Perspective) -> str:
    value = answer.value
    if isinstance(value, float):
        return _number(question, value)
    if isinstance(value, tuple):
        return "; ".join(_option(question, name, perspective) for name in value) or "None of these"
    match question.type:
        case "choice":
            return _option(question, str(value), perspective)
        case "date":
            return date_words(value)
        case "yes_no":
            return sentence(str(value))
    return str(value)


def _number(question: Question, value: float | None) -> str:
    if value is None:
        return "not known"
    if question.type == "money":
        return f"{'−' if value < 0 else ''}£{trimmed(abs(value), 2)}"
    return amount(value, UNIT_OF_KIND.get(question.type, "number"))


def _option(question: Question, name: str, perspective: Perspective) -> str:
    option = question.options.get(name)
    return " ".join(worded(option.text, perspective).split()) if option else name
