"""Finding a question by its words, its section, its hint or its id. No widgets."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded


class Found(NamedTuple):
    """A question that was found, its words, and the title of its section."""

    question: str
    text: str
    section: str


class Index:
    """The words of every question that is put to one reader."""

    def __init__(self, method: Method, asked: Iterable[Question], perspective: Perspective) -> None:
        """Read the questions once."""
        titles = {section.id: worded(section.title, perspective) for section in method.sections}
        self._entries = tuple(
            (
                Found(question.id, _plain(worded(question.text, perspective)), titles[question.section]),
                *_words(question, titles, perspective),
            )
            for question in asked
        )

    def search(self, typed: str) -> tuple[Found, ...]:
        """The questions in which every typed word begins a word; those that ask with it come first."""
        wanted = _split(typed)
        if not wanted:
            return ()
        ranked = sorted(self._ranked(wanted), key=lambda one: one[0])
        return tuple(found for _, found in ranked)

    def _ranked(self, wanted: list[str]) -> Iterator[tuple[int, Found]]:
        for found, near, far in self._entries:
            if all(_begins(word, near) for word in wanted):
                yield 0, found
            elif all(_begins(word, near) or _begins(word, far) for word in wanted):
                yield 1, found


def _words(
    question: Question, titles: dict[str, str], perspective: Perspective
) -> tuple[list[str], list[str]]:
    near = _split(worded(question.text, perspective))
    others = [
        question.hint,
        question.example,
        question.why,
        *(option.text for option in question.options.values()),
    ]
    far = [question.id, titles[question.section], *(worded(text, perspective) for text in others)]
    return near, _split(" ".join(far).replace("_", " "))


def _begins(typed: str, words: list[str]) -> bool:
    return any(word.startswith(typed) for word in words)


def _split(text: str) -> list[str]:
    return re.findall(r"[\w£%]+", text.lower())


def _plain(text: str) -> str:
    return " ".join(text.split())
