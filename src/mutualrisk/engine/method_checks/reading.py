"""Reading age: texts that a busy person of another trade can follow.

The age is the school year of Flesch and Kincaid plus five. Words of the field that a method explains where
they stand (``plain_words``) count as one syllable. A question is read as one passage with its hint and its
reason, because the measure means little on a single sentence.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import PERSPECTIVES, Perspective, worded
from mutualrisk.engine import clauses
from mutualrisk.engine.method_checks.checked import Checked, Keys

SHORTEST = 20
"""Passages of fewer words say nothing about their reading age."""

PASSAGES = {
    "sections": ("title", "intro"),
    "questions": ("text", "hint", "why"),
    "checks": ("text", "remedy"),
    "risks": ("title", "summary"),
    "benefits": ("title", "summary"),
    "rules": ("text", "says"),
    "verdicts": ("title", "text"),
    "actions": ("title", "text"),
    "partnerships": ("title", "text"),
    "benchmarks": ("title", "caution"),
    "notes": ("title", "text"),
}
"""The texts of each part that are read together."""

FORMS = (clauses.where_known, clauses.where_unknown)
"""How a passage with clauses may read."""

_SCHOOL_STARTS = 5
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_STOP = re.compile(r"[.!?:;]+(?:\s|$)")
_HOLES = re.compile(r"\{[^{}]*\}")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = ("e", "ed", "es")
_SPOKEN = ("le", "ted", "ded", "ses", "ces", "ges", "ches", "shes")


class Passage(NamedTuple):
    """Texts that are read together, and where they stand."""

    keys: Keys
    text: str


def check(checked: Checked) -> Iterator[Issue]:
    """Passages above the reading age that the method agreed."""
    agreed = checked.method.reading_age
    easy = frozenset(word.lower() for phrase in checked.method.plain_words for word in phrase.split())
    for passage in dict.fromkeys(passages(checked)):
        age = max(reading_age(form(passage.text), easy) for form in FORMS)
        if age > agreed:
            what = f"The text needs a reading age of {age:.1f}, above {agreed:g}."
            remedy = (
                "Shorten sentences, use plainer words; words explained where they stand go into plain_words."
            )
            yield checked.warning(passage.keys, what, remedy)


def passages(checked: Checked) -> Iterator[Passage]:
    """What is read as one, for each perspective that reads it."""
    for part, fields in PASSAGES.items():
        for item in getattr(checked.method, part):
            for perspective in getattr(item, "asks", PERSPECTIVES):
                yield Passage(
                    (part, item.id), _joined(perspective, [getattr(item, field) for field in fields])
                )


def _joined(perspective: Perspective, wordings: list[str | dict[Perspective, str]]) -> str:
    texts = (worded(wording, perspective).strip() for wording in wordings)
    return " ".join(text if text.endswith((".", "?", "!")) else f"{text}." for text in texts if text)


def reading_age(passage: str, easy: frozenset[str]) -> float:
    """The reading age of a passage in years; 0 for one too short to tell."""
    text = _HOLES.sub("it", passage)
    words = _WORD.findall(text)
    if len(words) < SHORTEST:
        return 0.0
    sentences = max(len(_STOP.findall(text)), 1)
    spoken = sum(1 if word.lower() in easy else syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59 + _SCHOOL_STARTS


def syllables(word: str) -> int:
    """How many syllables an English word has, near enough: its groups of vowels, without a silent ending."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    groups = len(_VOWELS.findall(plain))
    silent = plain.endswith(_SILENT) and not plain.endswith(_SPOKEN)
    return max(groups - silent, 1)
