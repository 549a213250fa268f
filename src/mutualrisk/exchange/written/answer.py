"""The answer to a question that stands in a cell of somebody's spreadsheet."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.question import Kind, Option, Question
from mutualrisk.domain.value import PERSPECTIVES, worded
from mutualrisk.exchange.spreadsheet_file.book import Cell, ErrorValue
from mutualrisk.exchange.written.amount import amount, months, percentage, share
from mutualrisk.exchange.written.day import day, serial
from mutualrisk.exchange.written.reading import Written, shown, tidy
from mutualrisk.exchange.written.yes_no import inapplicable, is_unknown, yes_no

LONGEST_TEXT = 5_000
"""Characters that an answer may have."""


def answer(question: Question, cell: Cell, scale: float = 1) -> Written[Answer]:
    """What a cell answers to a question. Whether the question can take it is for the engine to say.

    ``scale`` multiplies bare numbers: 1,000 where the heading says £000. An empty cell is not asked for here.
    """
    if fault := unusable(cell):
        return Written(fault=fault)
    if isinstance(cell.value, str):
        if is_unknown(cell.value):
            return Written(Answer(not_known=True))
        if (reason := inapplicable(cell.value)) is not None:
            return Written(Answer(not_applicable=reason[:LONGEST_TEXT]))
    return _READERS[question.type](question, cell, scale)


def unusable(cell: Cell) -> str:
    """Why a cell has no value to read: its formula failed, or was not worked out. Empty where it has one."""
    if isinstance(cell.value, ErrorValue):
        return f"The cell shows {cell.value.text} instead of a value. Mend its formula, or type the value."
    if cell.unsaved:
        return "What its formula comes to was not saved. Open the file in a spreadsheet program and save it."
    return ""


def _number(question: Question, cell: Cell, scale: float) -> Written[Answer]:
    value = cell.value
    if isinstance(value, bool | date):
        return Written(fault=f"{shown(cell.text)} is not a number. Type digits, such as 12000.")
    if isinstance(value, float):
        read = _typed_number(question, cell, value)
        return _answered(_scaled(read, scale) if question.type == "money" else read)
    text = str(value)
    if question.type == "percent":
        return _answered(percentage(text))
    if question.type == "months":
        return _answered(months(text))
    read = amount(text)
    has_scale = bool(read.derived)
    return _answered(read if has_scale or question.type != "money" else _scaled(read, scale))


def _typed_number(question: Question, cell: Cell, value: float) -> Written[float]:
    """A number that a cell holds as one."""
    if cell.percent:
        made = float(f"{value * 100:.12g}")
        if question.type == "percent":
            return Written(made)
        return Written(value, doubt=f"It is shown as {cell.text}, and the question asks for no percentage.")
    return share(value) if question.type == "percent" else Written(value)


def _scaled(read: Written[float], scale: float) -> Written[float]:
    if read.value is None or scale == 1:
        return read
    value = float(f"{read.value * scale:.15g}")
    return read._replace(value=value, derived=f"{read.value:,.15g} times {scale:,.15g}, as its heading says.")


def _answered(read: Written[float]) -> Written[Answer]:
    made = None if read.value is None else Answer(value=read.value)
    return Written(made, read.derived, read.doubt, read.fault)


def _day(_: Question, cell: Cell, __: float) -> Written[Answer]:
    value = cell.value
    if isinstance(value, datetime):
        return Written(Answer(value=value.date().isoformat()))
    if isinstance(value, date):
        return Written(Answer(value=value.isoformat()))
    read = serial(value) if isinstance(value, float) else day(str(value))
    made = None if read.value is None else Answer(value=read.value.isoformat())
    return Written(made, read.derived, read.doubt, read.fault)


def _yes_no(_: Question, cell: Cell, __: float) -> Written[Answer]:
    if isinstance(cell.value, bool):
        return Written(Answer(value="yes" if cell.value else "no"))
    read = yes_no(cell.text)
    return Written(Answer(value=read.value) if read.value else None, read.derived, read.doubt, read.fault)


def _choice(question: Question, cell: Cell, _: float) -> Written[Answer]:
    found = _option(question, cell.text)
    return Written(Answer(value=found)) if found else _no_option(question, cell.text)


def _choices(question: Question, cell: Cell, _: float) -> Written[Answer]:
    """Several options, each on a line or set off by semicolons or commas; options may hold commas too."""
    if tidy(cell.text) in {"none", "none of them", "none of these"} and not _option(question, cell.text):
        return Written(Answer(value=()))
    for pieces in _split(cell.text):
        found = [_option(question, piece) for piece in pieces]
        if all(found):
            return Written(Answer(value=tuple(dict.fromkeys(one for one in found if one))))
    wrong = next(piece for piece in pieces if not _option(question, piece))
    return _no_option(question, wrong)


def _split(text: str) -> Iterator[list[str]]:
    """The pieces of a list, by the separators that hold least first."""
    for separators in ("", "\n", "\n;", "\n;,"):
        pieces = re.split(f"[{separators}]", text) if separators else [text]
        yield [piece.strip(" \t•-*") for piece in pieces if piece.strip(" \t•-*")] or [text]


def _option(question: Question, text: str) -> str:
    """The option that a text names by its id or its words; empty where it names none."""
    said = tidy(text).rstrip(".")
    every = question.options.items()
    by_words = (name for name, option in every if said in _words(name, option))
    by_name = (name for name, _ in every if said in (name, name.replace("_", " ")))
    return next(by_words, "") or next(by_name, "")


def _words(name: str, option: Option) -> set[str]:
    """What an option is called; a workbook of ours adds its name where two are called alike."""
    texts = {tidy(worded(option.text, perspective)).rstrip(".") for perspective in PERSPECTIVES}
    return {*texts, *(f"{text} ({name})" for text in texts)}


def _no_option(question: Question, text: str) -> Written[Answer]:
    texts = [worded(option.text, "commissioner") for option in question.options.values()]
    near = nearest(text, texts)
    remedy = f"Did you mean “{near}”?" if near else f"Choose one of: {'; '.join(texts[:6])}."
    return Written(fault=f"{shown(text)} is none of the choices. {remedy}")


def _text(_: Question, cell: Cell, __: float) -> Written[Answer]:
    if len(cell.text) > LONGEST_TEXT:
        return Written(fault=f"The text is longer than {LONGEST_TEXT:,} characters. Shorten it.")
    return Written(Answer(value=cell.text))


_READERS: dict[Kind, Callable[[Question, Cell, float], Written[Answer]]] = {
    **dict.fromkeys(("money", "number", "percent", "months"), _number),
    "date": _day,
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "text": _text,
}
