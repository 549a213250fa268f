"""How a questionnaire looks: the workbook's face and palette, with room to write in."""

from functools import cached_property

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from mutualrisk.reports.palette import PRINT
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.dress import Dress, LiveSheet
from mutualrisk.reports.workbook.page import PROTECTION
from mutualrisk.reports.workbook.safe import looks_like_formula

A4 = 9
POUNDS = "£#,##0;−£#,##0"
"""Without red for a loss: nobody is judged here."""
TOP: look.Properties = {"valign": "top", "text_wrap": True}
ASIDE: look.Properties = {"bg_color": PRINT["surface"], "border_color": "#C9C6BD"}
LINE: look.Properties = {"bottom": 1, "bottom_color": PRINT["line"]}


class Looks:
    """The formats of one questionnaire, each made once."""

    def __init__(self, book: Workbook) -> None:
        """Nothing is dressed yet."""
        self.book, self.dress = book, Dress(book)
        self._fields: dict[int, tuple[str, ...]] = {}

    def sheet(self, name: str) -> LiveSheet:
        """A new sheet."""
        made: LiveSheet = self.book.add_worksheet(name, LiveSheet)  # type: ignore[assignment]  # of this class
        made.hide_gridlines(2)
        return made

    def get(self, kind: str, properties: look.Properties) -> Format:
        """A format of its own."""
        return self.dress.get(f"form {kind}", make=lambda: properties)

    def field(self, unit: str) -> Format:
        """A field to fill in."""
        side: look.Properties = {} if unit in look.FORMATS and unit not in look.LEFT else {"align": "left"}
        kind = "open" if unit == "text" else unit
        plain = {"num_format": POUNDS} if unit == "pounds" else {}
        made = self.get(f"field {unit}", {**look.field(kind), **TOP, **side, **plain})
        self._fields[id(made)] = (unit,)
        return made

    def line(self, unit: str) -> Format:
        """A field of one line."""
        made = self.get(
            f"line {unit}", {**look.field(unit), "align": "left", "valign": "vcenter", "indent": 1}
        )
        self._fields[id(made)] = (unit,)
        return made

    def aside(self, unit: str) -> Format:
        """A field beside the answer, which may well stay empty."""
        made = self.get(f"aside {unit}", {**look.field(unit), **TOP, **ASIDE, "align": "left"})
        self._fields[id(made)] = (unit,)
        return made

    def kept(self, made: Format, words: str) -> Format:
        """The same field, marked where its words begin as a formula does."""
        if not looks_like_formula(words):
            return made
        (unit,) = self._fields.get(id(made), ("text",))
        return self.get(
            f"quoted {unit}", {**look.field("open"), **TOP, "align": "left", "quote_prefix": True}
        )

    def page(self, made: Worksheet) -> None:
        """What every sheet shares: paper, foot and a lock against slips, without a password."""
        made.set_paper(A4)
        made.fit_to_pages(1, 0)
        made.set_margins(0.4, 0.4, 0.5, 0.6)
        made.set_footer("&L&A&RPage &P of &N")
        made.protect("", PROTECTION)

    @cached_property
    def title(self) -> Format:
        """The words on top of a sheet."""
        return self.get("title", look.face(size=18, strong=True))

    @cached_property
    def about(self) -> Format:
        """A sentence below them."""
        return self.get("about", look.face("second_ink"))

    @cached_property
    def header(self) -> Format:
        """The head of a column."""
        return self.get("header", look.header())

    @cached_property
    def band(self) -> Format:
        """The heading of a part."""
        return self.get("band", {
            **look.face("surface", 12, strong=True), "bg_color": PRINT["accent"],
            "valign": "vcenter", "indent": 1,
        })  # fmt: skip

    @cached_property
    def band_intro(self) -> Format:
        """What is said beside the heading of a part."""
        return self.get("band intro", {
            **look.face("surface"), "bg_color": PRINT["accent"], "valign": "vcenter", "text_wrap": True,
        })  # fmt: skip

    @cached_property
    def plain(self) -> Format:
        """An empty cell in a row of the table."""
        return self.get("plain", {**look.face(), **LINE})

    @cached_property
    def number(self) -> Format:
        """The number of a question."""
        return self.get("number", {**look.face("accent", strong=True), **LINE, **TOP})

    @cached_property
    def token(self) -> Format:
        """The number of a document."""
        return self.get("token", {**look.face("accent", strong=True), **LINE, "valign": "vcenter"})

    @cached_property
    def state(self) -> Format:
        """What is said of an answer."""
        return self.get("state", {**look.face("second_ink", 9.5), **LINE, **TOP})

    @cached_property
    def asks(self) -> Format:
        """A question."""
        return self.get("asks", {**look.face(), **LINE, **TOP})

    @cached_property
    def strong(self) -> Format:
        """The question itself, above its guidance."""
        return self.get("strong", look.face(strong=True))

    @cached_property
    def quiet(self) -> Format:
        """Its guidance."""
        return self.get("quiet", look.face("second_ink", 9.5))

    @cached_property
    def option(self) -> Format:
        """One of several answers."""
        return self.get(
            "option", {**look.face(), **LINE, "valign": "vcenter", "text_wrap": True, "indent": 2}
        )

    @cached_property
    def unit(self) -> Format:
        """What a number counts."""
        return self.get("unit", {**look.face("second_ink"), **LINE, **TOP})

    @cached_property
    def why(self) -> Format:
        """Why something is asked."""
        return self.get("why", {**look.face("second_ink", 9.5), **LINE, **TOP})

    @cached_property
    def id(self) -> Format:
        """What the program knows a question by."""
        return self.get("id", {**look.face("field_line", 8), **LINE, **TOP})

    @cached_property
    def grey(self) -> Format:
        """A row that is not asked."""
        return self.get("grey", {"font_color": PRINT["field_line"], "bg_color": "#F1F0EC"})

    @cached_property
    def to_do(self) -> Format:
        """What is still to be done."""
        return self.get("to do", {"font_color": PRINT["accent"], "bold": True})

    @cached_property
    def check(self) -> Format:
        """What needs a second look."""
        return self.get("check", {"font_color": PRINT["high"], "bold": True})

    @cached_property
    def section(self) -> Format:
        """A heading on the first page."""
        return self.get("section", {**look.face("accent", 12, strong=True), "bottom": 1,
                                    "bottom_color": PRINT["accent"], "valign": "bottom"})  # fmt: skip

    @cached_property
    def prose(self) -> Format:
        """Running text."""
        return self.get("prose", {**look.face(), **TOP})

    @cached_property
    def small(self) -> Format:
        """What hardly anybody reads."""
        return self.get("small", {**look.face("field_line", 8.5), **TOP})

    @cached_property
    def label(self) -> Format:
        """What a field on the first page is for."""
        return self.get("label", {**look.face("second_ink"), "valign": "vcenter"})

    @cached_property
    def count(self) -> Format:
        """How much is done."""
        return self.get("count", {**look.face("ink", 14, strong=True), "valign": "vcenter"})

    @cached_property
    def bar(self) -> Format:
        """A step of a bar that is not reached yet. Its number is not shown."""
        return self.get("bar", {
            **look.face("line"), "num_format": ";;;", "bg_color": "#ECEAE4",
            "border": 1, "border_color": PRINT["surface"],
        })  # fmt: skip

    @cached_property
    def bar_full(self) -> Format:
        """A step that is reached."""
        return self.get("bar full", {"bg_color": PRINT["accent"]})

    @cached_property
    def progress(self) -> Format:
        """How much is done, above the questions."""
        return self.get("progress", look.face("accent", 11, strong=True))

    @cached_property
    def header_right(self) -> Format:
        """The head of a column of numbers."""
        return self.get("header right", {**look.header(), "align": "right", "indent": 1})

    @cached_property
    def link(self) -> Format:
        """A part's name that leads to it."""
        return self.get("link", {**look.face("accent"), **LINE, "underline": 1})

    @cached_property
    def figure(self) -> Format:
        """A count."""
        return self.get("figure", {**look.face(), **LINE, "align": "right", "indent": 1})
