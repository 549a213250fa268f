"""Reading age: texts that a busy person of another trade can follow.

The age is the school year of Flesch and Kincaid plus five. Words of the field that a method explains where they
stand (``plain_words``) count as one syllable. A question is read as one passage with its hint and its reason,
because the measure means little on a single sentence.
"""

import re
from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES, Perspective, Wording, worded
from mutualrisk.engine.method_checks.checked import Checked

SCHOOL_STARTS = 5
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_STOP = re.compile(r"[.!?:;]+(?:\s|$)")
_HOLES = re.compile(r"\{[^{}]*\}")
_VOWELS = re.compile(r"[aeiouy]+")
SHORTEST = 20
"""Passages of fewer words say nothing about their reading age."""


def check(checked: Checked) -> Iterator[Issue]:
    """Passages above the reading age that the method agreed."""
    method = checked.method
    easy = frozenset(word.lower() for phrase in method.plain_words for word in phrase.split())
    for keys, passage in _passages(method):
        age = reading_age(passage, easy)
        if age > method.reading_age:
            yield checked.warning(keys, f"The text needs a reading age of {age:.1f}, above {method.reading_age:g}.",
                                  "Shorten sentences and use plainer words; terms explained where they stand go into plain_words.")  # fmt: skip


def _passages(method: Method) -> Iterator[tuple[tuple[str, ...], str]]:
    for perspective in PERSPECTIVES:
        for question in method.questions:
            if perspective in question.asks:
                yield ("questions", question.id), _joined(perspective, question.text, question.hint, question.why)
        for rule in method.rules:
            if perspective in rule.asks:
                yield ("rules", rule.id), _joined(perspective, rule.text, rule.says)
        for advice in method.actions:
            if perspective in advice.asks:
                yield ("actions", advice.id), _joined(perspective, advice.title, advice.text)


def _joined(perspective: Perspective, *wordings: Wording) -> str:
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
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59 + SCHOOL_STARTS


def syllables(word: str) -> int:
    """How many syllables an English word has, near enough: its groups of vowels, without a silent ending."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    groups = len(_VOWELS.findall(plain))
    silent = plain.endswith(("e", "ed", "es")) and not plain.endswith(("le", "ted", "ded", "ses", "ces", "ges", "ches", "shes"))
    return max(groups - silent, 1)
