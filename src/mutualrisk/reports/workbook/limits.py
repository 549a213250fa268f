"""What a spreadsheet takes: formulas beyond it are written as the values that they come to, and said so."""

from collections.abc import Iterable, Iterator

from mutualrisk.engine.spreadsheet.sheet import HEAD, Content, Formula, Shown, letters
from mutualrisk.reports.workbook.page import Page

MOST, DEEPEST = 8_000, 60
"""Characters of a formula, and brackets within brackets. Excel takes 8,192 and 64."""
SUSPECT = 2_000
"""A shorter formula is not nested that deeply."""


def within_limits(pages: Iterable[Page]) -> list[str]:
    """Put values in place of formulas that no spreadsheet takes, and say where. Only odd methods have any."""
    return [place for page in pages for place in _cut(page)]


def _cut(page: Page) -> Iterator[str]:
    for number, row in enumerate(page.sheet.rows, HEAD + 1):
        for column, content in enumerate(row):
            if isinstance(content, Formula) and _is_too_much(content.text):
                row[column] = _value(content)
                yield f"{page.sheet.name} {letters(column)}{number}"


def _value(formula: Formula) -> Content:
    return Shown(formula.value, formula.unit)


def _is_too_much(text: str) -> bool:
    return len(text) > SUSPECT and (len(text) > MOST or depth(text) > DEEPEST)


def depth(text: str) -> int:
    """How many brackets stand within one another."""
    most = now = 0
    for sign in text:
        now += (sign == "(") - (sign == ")")
        most = max(most, now)
    return most
