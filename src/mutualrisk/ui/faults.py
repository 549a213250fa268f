"""Faults in words: the store and the engine say them in English, and here each is recognised and said again.

``i18n/faults.txt`` holds their sentences as patterns, such as ``The file is larger than {0} MB.``. It is made
from where they are written, by `make translations`.
"""

import re
from functools import cache

from mutualrisk import resources
from mutualrisk.domain.issue import Issue
from mutualrisk.ui.languages import BASE, spoken
from mutualrisk.ui.translation import translate

_VALUE = re.compile(r"\{(\d+)\}")
_PROBE = "Choose another file."
_DEEPEST = 3


def said(issue: Issue) -> str:
    """What is wrong and how to mend it, in the language of the window."""
    return " ".join(filter(None, (said_again(issue.what), said_again(issue.remedy))))


def said_with_place(issue: Issue) -> str:
    """The same, after where it is."""
    place = place_words(issue)
    return f"{place}: {said(issue)}" if place else said(issue)


def place_words(issue: Issue) -> str:
    """Where it is, as people say it; "" where that is not known."""
    file, line, path = issue.place
    number = translate("Faults", "line {number}").format(number=line) if line else ""
    return ", ".join(filter(None, (file, number, path)))


def said_again(sentence: str, depth: int = 0) -> str:
    """A sentence in the language of the window; as it is, where it is none of the program's own."""
    if depth > _DEEPEST or (spoken() == BASE and translate("Faults", _PROBE) == _PROBE):
        return sentence
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            values = [said_again(value, depth + 1) for value in found.groups()]
            return _filled(translate("Faults", template), values)
    return sentence


def _filled(words: str, values: list[str]) -> str:
    return _VALUE.sub(lambda value: values[int(value[1])], words)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences with what recognises them, those with most words of their own first."""
    lines = resources.path("i18n", "faults.txt").read_text(encoding="utf-8").splitlines()
    lines.sort(key=lambda line: -len(_VALUE.sub("", line)))
    return tuple((line, _pattern(line)) for line in lines)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _VALUE.split(template)[::2])), re.DOTALL)
