"""A form on paper: boxes to tick, and lines with room for a hand to write on."""

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Spacer, TableStyle
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.content import Blank, Item, Tick, Words, text
from mutualrisk.reports.pdf import tables
from mutualrisk.reports.pdf.fonts import FALLBACK, REGULAR, width
from mutualrisk.reports.pdf.markup import clean, literal, markup
from mutualrisk.reports.pdf.prose import Grid, Prose
from mutualrisk.reports.pdf.styles import INDENT, colour, style

BOX = "☐"
BOX_SIZE = 12.5
BESIDE_BOX = 17.0
LINED = TableStyle([("VALIGN", (0, 0), (-1, -1), "BOTTOM")], parent=tables.BARE)
LEADING = 13.5
HAND = 21.0
"""From one line to write on to the next."""
GAP = 10.0
SHORT = 46
"""Options of no more characters stand two in a row."""


def item(block: Item, width: float) -> Iterator[Flowable]:
    """One thing to fill in: what is asked, when, how, and the room for it."""
    indent = INDENT if block.number else 0.0
    room = width - indent
    if block.title:
        head = style("entry strong", indent=indent, keep=True)
        yield Prose(markup(block.title), head, bulletText=clean(block.number))
    if block.condition:
        yield Prose(markup(block.condition), style("entry", indent=indent, keep=True))
    for paragraph in block.hints:
        yield Prose(markup(paragraph.text), style("entry quiet", indent=indent, keep=True))
    for row in (*_tick_rows(block.ticks, room), *_blank_rows(block, room)):
        yield _indented(row, indent, width)
    for line in block.foot:
        yield Spacer(0, 3)
        yield _indented(_line(line, room), indent, width)
    if block.why:
        yield Spacer(0, 3)
        yield Prose(markup(block.why), style("entry quiet", indent=indent))
    yield Spacer(0, 9)


def _indented(row: Grid, indent: float, width: float) -> Grid:
    return Grid([["", row]], [indent, width - indent], style=tables.BARE) if indent else row


def _tick_rows(ticks: Sequence[Tick], room: float) -> Iterator[Grid]:
    """Boxes one below another, or two in a row where all are short."""
    short = all(len(tick.text) <= SHORT and not tick.hint for tick in ticks)
    count = 2 if short and len(ticks) > 1 else 1
    for place in range(0, len(ticks), count):
        cells: list[object] = [_tick(tick) for tick in ticks[place : place + count]]
        cells += [""] * (count - len(cells))
        yield Grid([cells], [room / count] * count, style=tables.SPACED)


def _tick(tick: Tick) -> Flowable:
    said = text(tick.text, ": " if tick.hint else "", Words(tick.hint, "quiet"))
    return Prose(markup(said), _boxed(), bulletText=BOX)


def _boxed() -> ParagraphStyle:
    """The style of a text behind a box."""
    return ParagraphStyle(
        "boxed",
        parent=style("entry", indent=BESIDE_BOX),
        leading=LEADING,
        bulletFontName=FALLBACK,
        bulletFontSize=BOX_SIZE,
        bulletIndent=0,
        spaceAfter=1.5,
    )


def _blank_rows(block: Item, room: float) -> Iterator[Grid]:
    """Room to write: side by side as far as it fits, each further line across the whole column."""
    row: list[Blank] = []
    for blank in block.blanks:
        if row and sum(one.share for one in (*row, blank)) > 1:
            yield _line(row, room)
            row = []
        row.append(blank)
    if row:
        yield _line(row, room)
    for blank in block.blanks:
        yield from (_line([Blank()], room) for _ in range(blank.lines - 1))


def _line(parts: Sequence[Tick | Blank], room: float) -> Grid:
    """Boxes and rooms to write on one line: words take what they need, the rooms share the rest."""
    shares = sum(part.share for part in parts if isinstance(part, Blank))
    whole = any(isinstance(part, Tick) for part in parts) or shares >= 1
    free = (room if whole else room * shares) - sum(map(_taken, parts))
    pieces = [piece for part in parts for piece in _pieces(part, max(free, 0.0) / max(shares, 0.01))]
    left = room - sum(wide for _, wide in pieces)
    cells, widths = zip(*pieces, ("", max(left, 0.0)), strict=True)
    return Grid([list(cells)], list(widths), style=LINED)


def _pieces(part: Tick | Blank, free: float) -> Iterator[tuple[object, float]]:
    """The cells of one part with their widths; ``free`` is the width of a room that has the whole share."""
    if isinstance(part, Tick):
        yield _tick(part), _taken(part)
        return
    room = free * part.share
    yield _word(part.label), _room_of(part.label)
    yield Line(room), room
    yield _word(part.after), _room_of(part.after)


def _taken(part: Tick | Blank) -> float:
    if isinstance(part, Tick):
        return BESIDE_BOX + _room_of(part.text)
    return _room_of(part.label) + _room_of(part.after)


def _room_of(words: str) -> float:
    return width(words, REGULAR, style("entry").fontSize) + GAP if words else 0.0


def _word(words: str) -> object:
    beside = ParagraphStyle("beside boxes", parent=style("entry"), leading=LEADING, spaceAfter=1.5)
    return Prose(literal(words), beside) if words else ""


class Line(Flowable):
    """A line to write on, with the height of a hand above it. It says nothing by itself."""

    def __init__(self, room: float) -> None:
        super().__init__()
        self.width, self.height = room, HAND

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """A thin line, a little short of the next word."""
        self.canv.setStrokeColor(colour("field_line"))
        self.canv.setLineWidth(0.7)
        self.canv.line(0, 2, max(self.width - GAP / 2, 0), 2)
