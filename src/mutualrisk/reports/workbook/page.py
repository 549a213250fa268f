"""Writes sheets of content as pages of a workbook. Beside `book` and `front`, all that knows the library."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine.spreadsheet.sheet import HEAD, Content, Entry, Formula, Link, Sheet, Shown
from mutualrisk.reports.content import Level
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.marks import mark_words
from mutualrisk.reports.workbook.safe import legal, looks_like_formula

LEVELS: tuple[Level, ...] = (*RATINGS, *STRENGTHS, "open")
MOST_PROMPT, MOST_TITLE = 250, 30
"""What a prompt beside a cell may hold."""
PROTECTION = {
    "format_columns": True, "format_rows": True, "autofilter": True, "sort": True,
    "select_locked_cells": True,
}  # fmt: skip
"""What a protected sheet still allows. There is no password: the lock is against slips only."""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet and how it is shown."""

    sheet: Sheet
    working: bool = False
    """Whether it works something out, for who wants to follow, in plain small rows."""
    frozen: int = 2
    """How many columns on the left stay in sight."""
    unprinted: int = 0
    """How many columns on the right are for filtering and formulas, not for paper."""
    marks: tuple[int, ...] = ()
    """Columns that say ratings or strengths."""
    greyed: str = ""
    """A formula over the first row that holds where a row does not count now."""
    portrait: bool = False
    wide: bool = False
    """Whether it is read from top to bottom, without columns to sort."""
    hidden: tuple[int, ...] = ()
    """Columns that only charts read."""
    beside: int = 0
    """How many columns right of the table belong to its page, for charts."""
    title: str = ""
    """What stands on top, where it is not the name of the tab."""


class Dress:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        """Nothing is dressed yet."""
        self.book = book
        self._made: dict[tuple[str, ...], Format] = {}

    def get(self, kind: str, *key: str, make: Callable[[], look.Properties]) -> Format:
        """The format of a kind of cell."""
        found = self._made.get((kind, *key))
        if found is None:
            found = self._made[(kind, *key)] = self.book.add_format(make())
        return found


def write_page(dress: Dress, page: Page) -> Worksheet:
    """Write a sheet with its headers, its rows and all that makes it pleasant to scroll and to print."""
    sheet = page.sheet
    made: Worksheet = dress.book.add_worksheet(sheet.name)
    _headed(dress, made, page)
    writer = _Writer(dress, made, page)
    for row, contents in enumerate(sheet.rows, HEAD):
        writer.row(row, contents)
    _settings(dress, made, page)
    return made


def _headed(dress: Dress, made: Worksheet, page: Page) -> None:
    """A sheet's title, a sentence on what it holds, and its columns. Gridlines step back."""
    sheet = page.sheet
    made.write_string(
        0,
        0,
        legal(page.title or sheet.name),
        dress.get("title", make=lambda: look.face(size=16, strong=True)),
    )
    made.write_string(1, 0, legal(sheet.about), dress.get("about", make=lambda: look.face("second_ink")))
    header = dress.get("header", make=look.header)
    for place, column in enumerate(sheet.columns):
        made.set_column(place, place, column.width, None, {"hidden": place in page.hidden})
        if column.title:
            made.write_string(HEAD - 1, place, column.title, header)
    titles = [(column.title, column.width) for column in sheet.columns]
    if any(title for title, _ in titles):
        made.set_row(HEAD - 1, look.height(titles))


class _Writer:
    """Writes the cells of one page."""

    def __init__(self, dress: Dress, made: Worksheet, page: Page) -> None:
        self.dress, self.made, self.page = dress, made, page
        self.widths = [column.width for column in page.sheet.columns]
        plain = look.working if page.working else look.cell
        self.plain: Callable[[str], look.Properties] = plain
        self.kind = "working" if page.working else "cell"
        self.lined = not (page.working or page.wide)
        """Whether rows stand on a line."""
        self.printed = len(self.widths) - page.unprinted
        """Columns that set the height of rows."""

    def row(self, row: int, contents: list[Content]) -> None:
        for column, content in enumerate(contents):
            if content != "":
                self.cell(row, column, content)
            elif self.lined:
                self.made.write_blank(row, column, None, self._plain(""))
        widths = self.widths
        if self.page.wide and contents and _runs_on(contents[-1]):
            widths = self._run_on(row, len(contents) - 1, contents[-1])
        if not self.page.working:
            cells = zip(contents[: self.printed], widths, strict=False)
            shown = ((_words(content), width) for content, width in cells)
            self.made.set_row(row, look.height(shown))

    def _run_on(self, row: int, first: int, content: Content) -> list[float]:
        """Let words run over the columns to the right, and say how wide each cell is then."""
        last = len(self.widths) - 1 - max(self.page.unprinted, len(self.page.hidden))
        if first < last:
            self.made.merge_range(
                row, first, row, last, "", self.dress.get("shown", "prose", make=lambda: _shown("prose"))
            )
            self.cell(row, first, content)
        return [*self.widths[:first], sum(self.widths[first : last + 1])]

    def cell(self, row: int, column: int, content: Content) -> None:
        match content:
            case Formula(text, value, unit):
                self._formula(row, column, text, value, unit)
            case Entry():
                self._entry(row, column, content)
            case Shown(value, unit):
                self._value(row, column, value, self.dress.get("shown", unit, make=lambda: _shown(unit)))
            case Link(words, address):
                self._link(row, column, words, address)
            case str():
                self._text(row, column, content)
            case _:
                self.made.write_number(row, column, content, self._plain(""))

    def _plain(self, unit: str) -> Format:
        return self.dress.get(self.kind, unit, make=lambda: self.plain(unit))

    def _formula(self, row: int, column: int, text: str, value: float | str, unit: str) -> None:
        made = self._formula_format(unit)
        self.made.write_formula(
            row, column, f"={text}", made, legal(value) if isinstance(value, str) else value
        )

    def _formula_format(self, unit: str) -> Format:
        if unit in ("lead", "prose", "count"):
            return self.dress.get("shown", unit, make=lambda: _shown(unit))
        return self.dress.get("text", make=look.text) if unit in ("text", "name") else self._plain(unit)

    def _text(self, row: int, column: int, words: str) -> None:
        """Text is never a formula, an error or a number, here or when it is pasted on."""
        kept = legal(words)
        if not kept:
            return
        if self.page.working and not looks_like_formula(kept):
            self.made.write_string(row, column, kept, self._plain(""))
            return
        quoted = looks_like_formula(kept)
        made = self.dress.get("text", str(quoted), make=lambda: {**look.text(), "quote_prefix": quoted})
        self.made.write_string(row, column, kept, made)

    def _value(self, row: int, column: int, value: float | str, made: Format) -> None:
        if isinstance(value, str):
            self.made.write_string(row, column, legal(value), made)
        else:
            self.made.write_number(row, column, value, made)

    def _link(self, row: int, column: int, words: str, address: str) -> None:
        made = self.dress.get("link", make=look.link)
        target = f"internal:{address[1:]}" if address.startswith("#") else address
        self.made.write_url(row, column, target, made, legal(words))

    def _entry(self, row: int, column: int, entry: Entry) -> None:
        quoted = isinstance(entry.value, str) and looks_like_formula(entry.value)
        unit = entry.unit or "any"
        made = self.dress.get(
            "field", unit, str(quoted), make=lambda: {**look.field(unit), "quote_prefix": quoted}
        )
        if entry.value == "":
            self.made.write_blank(row, column, None, made)
        else:
            self._value(row, column, entry.value, made)
        rule = validation(entry)
        if rule:
            self.made.data_validation(row, column, row, column, rule)


def _runs_on(content: Content) -> bool:
    """Whether words may run on over the columns to the right."""
    return (isinstance(content, Shown | Formula) and content.unit in ("prose", "lead")) or isinstance(
        content, Link
    )


def validation(entry: Entry) -> dict[str, Any]:
    """What the workbook checks when somebody changes an entry."""
    rule: dict[str, Any] = {}
    if entry.choices:
        source = f"={entry.choices}" if "!" in entry.choices else entry.choices.split(",")
        rule = {"validate": "list", "source": source}
    elif entry.check:
        rule = {"validate": "custom", "value": f"={entry.check}"}
    elif entry.least and entry.most:
        rule = {
            "validate": "decimal",
            "criteria": "between",
            "minimum": _bound(entry.least),
            "maximum": _bound(entry.most),
        }
    elif entry.least or entry.most:
        rule = {
            "validate": "decimal", "criteria": ">=" if entry.least else "<=",
            "value": _bound(entry.least or entry.most),
        }  # fmt: skip
    elif entry.unit and entry.prompt:
        rule = {"validate": "any"}
    if rule and entry.prompt:
        rule |= {"input_message": legal(entry.prompt)[:MOST_PROMPT]}
    if rule.get("validate", "any") != "any":
        rule |= {
            "error_title": "Not possible",
            "error_message": (entry.prompt or "This cannot be entered here.")[:MOST_PROMPT],
        }
    return rule


def _bound(bound: str) -> float | str:
    try:
        return float(bound)
    except ValueError:
        return f"={bound}"


TOP: look.Properties = {"text_wrap": True, "valign": "top"}
SHOWN: dict[str, look.Properties] = {
    "heading": {**look.header(), "font_size": 12},
    "subheading": look.header(),
    "subheading of numbers": {**look.header(), "align": "right", "indent": 1},
    "lead": {**look.face(size=13, strong=True), **TOP},
    "count": {**look.face(), "align": "left", "valign": "top"},
    "label": {**look.face("second_ink"), **TOP},
    "prose": {**look.face(), **TOP},
}
"""What is shown in a way of its own, besides numbers in the format of their unit."""


def _shown(unit: str) -> look.Properties:
    return SHOWN.get(unit) or look.cell(unit)


def _words(content: Content) -> str:
    match content:
        case str():
            return content
        case Link(words, _):
            return words
        case Formula(_, value, "text" | "prose" | "name") | Entry(value) | Shown(value, "prose" | "label"):
            return str(value) if isinstance(value, str) else ""
    return ""


def _settings(dress: Dress, made: Worksheet, page: Page) -> None:
    """What makes a sheet pleasant to scroll and to print."""
    sheet = page.sheet
    last, bottom = len(sheet.columns) - 1, HEAD + len(sheet.rows) - 1
    made.hide_gridlines(2)
    if not page.wide:
        made.freeze_panes(HEAD, page.frozen)
        made.repeat_rows(HEAD - 1)
        if sheet.rows:
            made.autofilter(HEAD - 1, 0, bottom, last)
    made.print_area(0, 0, max(bottom, HEAD), max(last + page.beside - page.unprinted, 0))
    (made.set_portrait if page.portrait else made.set_landscape)()
    made.set_paper(9)
    made.fit_to_pages(1, 0)
    made.set_footer("&L&A&RPage &P of &N")
    made.protect("", PROTECTION)
    if page.working:
        made.set_tab_color("#8A9098")
    if sheet.rows:
        _conditions(dress, made, page, bottom)


def _conditions(dress: Dress, made: Worksheet, page: Page, bottom: int) -> None:
    """Colours that follow the words."""
    for column in page.marks:
        mark_cells(dress, made, (HEAD, column, bottom, column))
    if page.greyed:
        made.conditional_format(
            HEAD, 0, bottom, len(page.sheet.columns) - 1,
            {"type": "formula", "criteria": f"={page.greyed}", "format": dress.get("quiet", make=look.quiet)},
        )  # fmt: skip


def mark_cells(
    dress: Dress, made: Worksheet, cells: tuple[int, int, int, int], levels: Iterable[Level] = LEVELS
) -> None:
    """Dress cells by the rating that their words say."""
    for level in levels:
        dressed = dress.get("mark", level, make=lambda level=level: look.mark(level))  # type: ignore[misc]  # bound at once
        rule = {"type": "cell", "criteria": "==", "value": f'"{mark_words(level)}"', "format": dressed}
        made.conditional_format(*cells, rule)
