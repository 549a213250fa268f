"""Holds what LibreOffice computes against what the engine says, cell by cell."""

import re
from collections.abc import Iterator
from math import isclose

from mutualrisk.engine.spreadsheet.sheet import HEAD, Content, Entry, Formula, Shown, letters
from mutualrisk.reports.workbook.draft import Draft
from mutualrisk.reports.workbook.safe import legal
from tests.spreadsheet.office import Block, Cells, Change

SAID = ("Words", "Findings")
"""Sheets that put numbers into words."""
NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)")
ORDERED = ("Risk register", "Findings", "Summary", "Benefits")
"""Sheets whose rows stand in the order of the result when they were written."""


def cells(draft: Draft) -> Iterator[tuple[str, int, int, Content]]:
    """Every cell of a draft: its sheet, its row and column from 0, and what it holds."""
    for page in draft.pages:
        for row, contents in enumerate(page.sheet.rows, HEAD):
            for column, content in enumerate(contents):
                yield page.sheet.name, row, column, content


def changes(before: Draft, after: Draft) -> list[Change]:
    """What to type so that one workbook becomes another. Both must be laid out alike."""
    old = {(sheet, row, column): content for sheet, row, column, content in cells(before)}
    found = []
    for sheet, row, column, content in cells(after):
        was = old.get((sheet, row, column))
        if isinstance(content, Entry) and isinstance(was, Entry) and content.value != was.value:
            value = None if content.value == "" else content.value
            found.append(Change(sheet, f"{letters(column)}{row + 1}", value))
    return found


def blocks(draft: Draft) -> list[Block]:
    """All columns that hold entries, as blocks: no formula stands in them."""
    found = []
    for page in draft.pages:
        rows = page.sheet.rows
        columns = {column for row in rows for column, one in enumerate(row) if isinstance(one, Entry)}
        for column in sorted(columns):
            place = f"{letters(column)}{HEAD + 1}:{letters(column)}{HEAD + len(rows)}"
            found.append(Block(page.sheet.name, place, [[_typed(row, column)] for row in rows]))
    return found


def _typed(row: list[Content], column: int) -> float | str:
    content = row[column] if column < len(row) else ""
    if isinstance(content, Formula):
        raise TypeError(f"A formula stands among entries: {content.text}")
    return (
        content.value
        if isinstance(content, Entry | Shown)
        else content
        if isinstance(content, float | int | str)
        else ""
    )


def laid_out_alike(before: Draft, after: Draft) -> bool:
    """Whether entries stand at the same places, and the very same formulas.

    Two signals that read the same answer stand in the order of their numbers. With other numbers a curve
    and a step may change places so, and then the workbook of one method is not that of the other.
    """
    shapes = (
        [
            (sheet, row, column, content.text if isinstance(content, Formula) else "")
            for sheet, row, column, content in cells(draft)
            if isinstance(content, Entry | Formula) and sheet not in ORDERED
        ]
        for draft in (before, after)
    )
    return next(shapes) == next(shapes)


def differences(draft: Draft, values: Cells, *, ordered: bool = False) -> list[str]:
    """Every formula whose value is another one than the engine's."""
    found = []
    for sheet, row, column, content in cells(draft):
        if isinstance(content, Formula) and (ordered or sheet not in ORDERED):
            got = values[sheet][row][column]
            alike = said_alike if sheet in SAID else same
            if not alike(content.value, got):
                place = f"{sheet}!{letters(column)}{row + 1}"
                found.append(f"{place}: {content.value!r} is {got!r} by {content.text[:300]}")
    return found


def said_alike(engine: float | str, office: object) -> bool:
    """Whether two texts are the same but for numbers that lie half way between two that can be said.

    165.95 is a little less in binary: the engine says 165.9, a spreadsheet 166.
    """
    if same(engine, office) or not isinstance(engine, str) or not isinstance(office, str):
        return same(engine, office)
    ours, theirs = (NUMBER.split(text.replace("months", "month")) for text in (legal(engine), office))
    if ours[::2] != theirs[::2] or ours[1::2] == theirs[1::2]:
        return False
    return all(map(_rounded_alike, ours[1::2], theirs[1::2]))


def _rounded_alike(ours: str, theirs: str) -> bool:
    places = max(len(number.partition(".")[2]) for number in (ours, theirs))
    one, other = (float(number.replace(",", "")) for number in (ours, theirs))
    return abs(one - other) <= 1.001 * 0.1**places


def same(engine: float | str, office: object) -> bool:
    """Whether two values are equal, numbers to within a billionth."""
    if isinstance(engine, str):
        return legal(engine) == office
    if not isinstance(office, int | float):
        return False
    return isclose(engine, office, rel_tol=1e-9, abs_tol=1e-9)


def size(draft: Draft) -> int:
    """How many formulas are compared."""
    return sum(isinstance(content, Formula) and sheet not in ORDERED for sheet, _, _, content in cells(draft))
