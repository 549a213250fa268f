"""What the row of a question answers."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.engine.spreadsheet.entries import DOES_NOT_APPLY, NOT_KNOWN
from mutualrisk.exchange.answers_book.layout import Entry
from mutualrisk.exchange.spreadsheet_file.book import Cell
from mutualrisk.exchange.written import answer as written
from mutualrisk.exchange.written.reading import shown, tidy
from mutualrisk.exchange.written.yes_no import inapplicable, is_unknown, yes_no

REASON = f"{DOES_NOT_APPLY}: "
"""What stands before the reason in the note of a live workbook."""
CHOSEN = {"x", "1", "✓", "✔", "☑"}
"""What people put beside an option besides Yes."""
LONGEST_FORMULA = 60


class Said(NamedTuple):
    """What a row says: an answer, or why none can be read; neither where nothing is typed."""

    answer: Answer | None = None
    cells: tuple[Cell, ...] = ()
    """Where it stands."""
    derived: str = ""
    doubt: str = ""
    fault: str = ""


def said(question: Question, entry: Entry, options: Mapping[str, Entry]) -> Said:
    """What is answered to a question. ``options`` are the rows of its options, of several choices."""
    instead, main = _typed(entry, titles.INSTEAD), _typed(entry, titles.ANSWER)
    ends = [cell for title in (titles.AT_LEAST, titles.AT_MOST) if (cell := _typed(entry, title))]
    ticked = [cell for one in options.values() if (cell := _typed(one, titles.ANSWER))]
    typed = [cell for cell in (main, *ends, *_ticks(ticked)) if cell]
    if instead:
        return _instead(entry, instead, typed)
    if ends:
        return _range(question, entry, main)
    if question.type == "choices" and ticked:
        return _several(question, main, options)
    return _main(question, entry, main) if main else Said()


def note(entry: Entry, answer: Answer) -> str:
    """What is noted beside an answer; a reason that it holds already is not said twice."""
    text = entry.text(titles.NOTE)
    if answer.not_applicable is None:
        return text
    first, _, rest = text.partition("\n")
    return rest if first.removeprefix(REASON).strip() == answer.not_applicable else text


def _typed(entry: Entry, title: str) -> Cell | None:
    cell = entry.cells.get(title)
    return cell if cell and (cell.text.strip() or cell.formula) else None


def _instead(entry: Entry, instead: Cell, typed: list[Cell]) -> Said:
    """Why there is no answer."""
    if typed:
        what = f"There is an answer, and {shown(instead.text)} beside it. Clear one of the two."
        return Said(cells=(instead, *typed), fault=what)
    if is_unknown(instead.text):
        return Said(Answer(not_known=True), (instead,))
    if inapplicable(instead.text) is None:
        what = f"{shown(instead.text)} is neither “{NOT_KNOWN}” nor “{DOES_NOT_APPLY}”. Choose one of them."
        return Said(cells=(instead,), fault=what)
    return _inapplicable(entry, inapplicable(instead.text) or "", instead)


def _inapplicable(entry: Entry, reason: str, cell: Cell) -> Said:
    reason = reason or entry.text(titles.NOTE).partition("\n")[0].removeprefix(REASON).strip()
    if not reason:
        return Said(
            cells=(cell,), fault="It is not said why it does not apply. Write the reason in the note."
        )
    return Said(Answer(not_applicable=reason[: written.LONGEST_TEXT]), (cell,))


def _range(question: Question, entry: Entry, main: Cell | None) -> Said:
    """Two ends between which a number lies."""
    cells = [_typed(entry, title) for title in (titles.AT_LEAST, titles.AT_MOST)]
    there = tuple(cell for cell in (main, *cells) if cell)
    if main:
        return Said(
            cells=there, fault="There is an exact answer, and an end of a range. Clear one of the two."
        )
    if question.type not in NUMERIC:
        return Said(cells=there, fault="This answer cannot have two ends. Choose one answer.")
    low, high = cells
    if low is None or high is None:
        return Said(cells=there, fault="One end alone is no range. Fill in both, or the exact answer.")
    read = [_one(question, cell) for cell in (low, high)]
    if wrong := next((one.fault for one in read if one.fault), ""):
        return Said(cells=there, fault=wrong)
    values = [one.answer.value if one.answer else None for one in read]
    if not (isinstance(values[0], float) and isinstance(values[1], float)):
        return Said(cells=there, fault="An end of a range is a number. Type digits, such as 12000.")
    if values[0] > values[1]:
        return Said(cells=there, fault="The lower end is above the upper one. Let them change places.")
    derived, doubt = (_joined(getattr(one, name) for one in read) for name in ("derived", "doubt"))
    return Said(Answer(low=values[0], high=values[1]), there, derived, doubt)


def _main(question: Question, entry: Entry, main: Cell) -> Said:
    """The answer itself, or words in its place."""
    if tidy(main.text) == tidy(DOES_NOT_APPLY) or (
        question.type != "text" and inapplicable(main.text) is not None
    ):
        return _inapplicable(entry, inapplicable(main.text) or "", main)
    return _one(question, main)


def _one(question: Question, cell: Cell) -> Said:
    """What one cell answers. A formula's outcome is taken as it was saved, with a doubt."""
    if question.type == "text" and isinstance(cell.value, str) and cell.value.strip() != NOT_KNOWN:
        if len(cell.value) > written.LONGEST_TEXT:
            what = f"The text is longer than {written.LONGEST_TEXT:,} characters. Shorten it."
            return Said(cells=(cell,), fault=what)
        return Said(Answer(value=cell.value), (cell,), doubt=_formula(cell))
    read = written.answer(question, cell)
    doubt = _joined((read.doubt, _formula(cell)))
    return Said(read.value, (cell,), read.derived, doubt, read.fault)


def _formula(cell: Cell) -> str:
    if not cell.formula:
        return ""
    text = cell.formula if len(cell.formula) <= LONGEST_FORMULA else f"{cell.formula[:LONGEST_FORMULA]}…"
    return f"It was worked out by a formula ({text}); the value is the one that was saved."


# -- several choices


def _ticks(cells: list[Cell]) -> list[Cell]:
    return [cell for cell in cells if _ticked(cell)]


def _ticked(cell: Cell) -> bool | None:
    """Whether an option is chosen; None where that cannot be read."""
    if isinstance(cell.value, bool):
        return cell.value
    if tidy(cell.text) in CHOSEN:
        return True
    read = yes_no(cell.text)
    return None if read.value is None else read.value == "yes"


def _several(question: Question, main: Cell | None, options: Mapping[str, Entry]) -> Said:
    """Each option on a row of its own, and perhaps "None of these" above them."""
    cells = {name: cell for name, one in options.items() if (cell := _typed(one, titles.ANSWER))}
    strange = next((cell for cell in cells.values() if written.unusable(cell) or _ticked(cell) is None), None)
    if strange:
        what = (
            written.unusable(strange) or f"{shown(strange.text)} is neither Yes nor No. Choose one of them."
        )
        return Said(cells=(strange,), fault=what)
    chosen = tuple(name for name in question.options if name in cells and _ticked(cells[name]))
    there = tuple(cells[name] for name in chosen)
    doubt = _joined(_formula(cell) for cell in cells.values())
    if main is None:
        if not chosen and len(cells) < len(question.options):
            return Said()
        derived = "" if chosen else "Every line says No."
        return Said(Answer(value=chosen), there or tuple(cells.values()), derived, doubt)
    read = _one(question, main)
    if not chosen:
        return read
    if read.answer and isinstance(read.answer.value, tuple) and set(read.answer.value) == set(chosen):
        return Said(read.answer, there, doubt=doubt)
    what = f"{shown(main.text)} stands above, and Yes beside a line below. Clear one of the two."
    return Said(cells=(main, *there), fault=what)


def _joined(words: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(word for word in words if word))
