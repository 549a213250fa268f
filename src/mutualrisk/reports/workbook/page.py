"""Writes sheets of content as pages of a workbook."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine.spreadsheet.sheet import HEAD, Content, Entry, Formula, Link, Sheet, Shown
from mutualrisk.reports.content import Level
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.checks import validation
from mutualrisk.reports.workbook.dress import Dress, LiveSheet, shown
from mutualrisk.reports.workbook.marks import mark_words
from mutualrisk.reports.workbook.safe import legal, looks_like_formula

LEVELS: tuple[Level, ...] = (*RATINGS, *STRENGTHS, "open")
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
    paper: bool = True
    """Whether it may be printed: some programs print all that has an area for it, hidden or not."""


def write_page(dress: Dress, page: Page) -> Worksheet:
    """Write a sheet with its headers, its rows and all that makes it pleasant to scroll and to print."""
    sheet = page.sheet
    made: LiveSheet = dress.book.add_worksheet(sheet.name, LiveSheet)  # type: ignore[assignment]  # of this class
    _headed(dress, made, page)
    writer = _Writer(dress, made, page)
    for row, contents in enumerate(sheet.rows, HEAD):
        writer.row(row, contents)
    writer.checks()
    _settings(dress, made, page)
    return made


def _headed(dress: Dress, made: LiveSheet, page: Page) -> None:
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

    def __init__(self, dress: Dress, made: LiveSheet, page: Page) -> None:
        self.dress, self.made, self.page = dress, made, page
        self.widths = [column.width for column in page.sheet.columns]
        plain = look.working if page.working else look.cell
        self.plain: Callable[[str], look.Properties] = plain
        self.kind = "working" if page.working else "cell"
        self.plainly: dict[str, Format] = {}
        """The formats of plain cells of this page: most cells are."""
        self.rules: dict[str, tuple[dict[str, Any], list[tuple[int, int]]]] = {}
        """What is checked, and the fields of which it is asked."""
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
            heights = ((_words(content), width) for content, width in cells)
            self.made.set_row(row, look.height(heights))

    def _run_on(self, row: int, first: int, content: Content) -> list[float]:
        """Let words run over the columns to the right, and say how wide each cell is then."""
        last = len(self.widths) - 1 - max(self.page.unprinted, len(self.page.hidden))
        if first < last:
            self.made.merge_range(
                row, first, row, last, "", self.dress.get("shown", "prose", make=lambda: shown("prose"))
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
                self._value(row, column, value, self.dress.get("shown", unit, make=lambda: shown(unit)))
            case Link(words, address):
                self._link(row, column, words, address)
            case str():
                self._text(row, column, content)
            case _:
                self.made.write_number(row, column, content, self._plain(""))

    def _plain(self, unit: str) -> Format:
        found = self.plainly.get(unit)
        if found is None:
            found = self.plainly[unit] = self.dress.get(self.kind, unit, make=lambda: self.plain(unit))
        return found

    def _formula(self, row: int, column: int, text: str, value: float | str, unit: str) -> None:
        said = legal(value) if isinstance(value, str) else value
        self.made.write_live(row, column, text, self._formula_format(unit), said)

    def _formula_format(self, unit: str) -> Format:
        if unit in ("lead", "prose", "count"):
            return self.dress.get("shown", unit, make=lambda: shown(unit))
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
            self.rules.setdefault(repr(rule), (rule, []))[1].append((row, column))

    def checks(self) -> None:
        """Write what is checked: once for all fields of which the same is asked."""
        for rule, places in self.rules.values():
            first, *others = places
            cells = {"other_cells": [(*place, *place) for place in others]} if others else {}
            self.made.data_validation(*first, *first, {**rule, **cells})


def _runs_on(content: Content) -> bool:
    """Whether words may run on over the columns to the right."""
    return (isinstance(content, Shown | Formula) and content.unit in ("prose", "lead")) or isinstance(
        content, Link
    )


def _words(content: Content) -> str:
    match content:
        case str():
            return content
        case Link(words, _):
            return words
        case Formula(_, value, "text" | "prose" | "name") | Entry(value) | Shown(value, "prose" | "label"):
            return str(value) if isinstance(value, str) else ""
    return ""


def _settings(dress: Dress, made: LiveSheet, page: Page) -> None:
    """What makes a sheet pleasant to scroll and to print."""
    sheet = page.sheet
    last, bottom = len(sheet.columns) - 1, HEAD + len(sheet.rows) - 1
    made.hide_gridlines(2)
    if not page.wide:
        made.freeze_panes(HEAD, page.frozen)
        made.repeat_rows(HEAD - 1)
        if sheet.rows:
            made.autofilter(HEAD - 1, 0, bottom, last)
    if page.paper:
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
