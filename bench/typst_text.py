"""A document of ours as a text for typst: the same words in the same parts, tables, links and drawings."""

from collections.abc import Iterator, Sequence

from mutualrisk.reports import content
from mutualrisk.reports.content import Block, Document, Text
from mutualrisk.reports.drawing import Box, Disc, Drawing, Label, Line, Polygon, Shape, Tint
from mutualrisk.reports.palette import PRINT, shape

FONT = "Source Sans 3"
_SPECIAL = str.maketrans({character: f"\\{character}" for character in "\\#$*_`<>@[]=-+/~'\"{}"})


def written(document: Document, size: float) -> str:
    """The whole text, in letters of some size."""
    return "\n".join(
        [_opening(document, size), *(part for one in document.sections for part in _section(one))]
    )


def _opening(document: Document, size: float) -> str:
    running = f"[#text(8pt)[{said(document.running)} #h(1fr) {said(document.date)}]]"
    page = "#context [Page #counter(page).display() of #counter(page).final().first()]"
    footer = f"[#text(8pt)[{said(document.footer)} #h(1fr) {page}]]"
    return "\n".join(
        [
            f"#set document(title: {_string(document.title)}, date: none)",
            f"#set page(paper: {_string('a4')}, margin: (left: 25mm, right: 15mm, top: 24mm, bottom: 19mm),",
            f"  header: {running}, footer: {footer})",
            f"#set text(font: {_string(FONT)}, size: {size}pt, lang: {_string('en')})",
            "#set par(leading: 3.6pt, spacing: 6pt)",
            "#set table(stroke: (bottom: 0.5pt), inset: (x: 2pt, y: 3pt))",
            "#show link: set text(fill: rgb(" + _string(PRINT["accent"]) + "))",
        ]
    )


def _section(section: content.Section) -> Iterator[str]:
    if section.starts_page:
        yield "#pagebreak(weak: true)"
    own = any(isinstance(block, content.Heading) and block.depth == 0 for block in section.blocks)
    if section.title and not own:
        yield _heading(content.Heading(section.title, 1, section.id))
    yield from _blocks(section.blocks)


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:  # noqa: C901, PLR0915 - a line for each kind
    match block:
        case content.Masthead():
            (one, two), (three, four) = block.left, block.right
            yield f"#grid(columns: (1fr, 1fr), [{said(one)}\n\n{said(two)}], [{said(three)}\n\n{said(four)}])"
        case content.Heading():
            yield _heading(block)
        case content.Paragraph():
            yield f"{_text(block.text)}\n"
        case content.Bullets():
            yield "#list(" + ", ".join(f"[{_text(item)}]" for item in block.items) + ")"
        case content.Table():
            yield _table(block)
        case content.Figure():
            drawn = _drawing(block.drawing)
            yield f"#figure(alt: {_string(block.alternative)}, {drawn})"
            yield f"{_text(block.caption)}\n"
        case content.KeyFigures():
            cells = (f"[#text(17pt)[{said(one.quantity.text)}]\n\n{said(one.label)}]" for one in block.items)
            yield f"#grid(columns: {len(block.items)}, column-gutter: 1fr, {', '.join(cells)})"
        case content.Facts():
            pairs = (f"[{said(fact.label)}], [{_text(fact.text)}]" for fact in block.items)
            yield f"#table(columns: (22%, 78%), {', '.join(pairs)})"
        case content.Entry():
            yield from _entry(block)
        case content.Beside():
            left, right = "\n".join(_blocks(block.left)), "\n".join(_blocks(block.right))
            shares = f"({block.share}fr, {1 - block.share}fr)"
            yield f"#grid(columns: {shares}, column-gutter: 18pt, [{left}], [{right}])"
        case content.SignOff():
            yield from (f"{said(role)} #box(width: 1fr, line(length: 100%)) Date\n" for role in block.roles)
        case content.Contents():
            yield "#outline(depth: 1, title: none)"


def _heading(block: content.Heading) -> str:
    level = min(max(block.depth, 1), 2)  # it wants no step left out
    return f"#heading(level: {level})[{said(block.text)}]{_label(block.anchor)}\n"


def _entry(block: content.Entry) -> Iterator[str]:
    facts = " · ".join(f"{said(fact.label)} {_text(fact.text)}" for fact in block.facts)
    body = "\n\n".join([f"*{_text(block.title)}*", *(_text(one.text) for one in block.body), facts])
    yield f"#terms.item([{said(block.number)}], [{body}])"
    if block.anchor:
        yield f"#metadata(none){_label(block.anchor)}"


def _table(block: content.Table) -> str:
    shares = ", ".join(f"{column.share}fr" for column in block.columns)
    size = "8.4pt" if block.dense else "9.1pt"
    head = ", ".join(f"[*{said(column.title)}*]" if column.title else "[]" for column in block.columns)
    rows = ",\n".join(_row(row, len(block.columns)) for row in block.rows)
    return f"#[#set text({size})\n#table(columns: ({shares},), table.header({head}),\n{rows})]"


def _row(row: content.Row, columns: int) -> str:
    anchor = f"#metadata(none){_label(row.anchor)}" if row.anchor else ""
    cells = [f"[{'' if place else anchor}{_cell(cell)}]" for place, cell in enumerate(row.cells)]
    return f"table.cell(colspan: {columns}, {cells[0]})" if row.role == "group" else ", ".join(cells)


def _cell(cell: content.Cell) -> str:
    return "\n\n".join(_text(paragraph.text) for paragraph in cell)


def _label(anchor: str) -> str:
    return f"<{anchor}>" if anchor else ""


def _text(runs: Text) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: content.Run) -> str:
    match run:
        case content.Words(words, "strong"):
            return f"#strong[{said(words)}]"
        case content.Mark(level, words):
            return f"#strong[{said(f'{shape(level)} {words}'.strip())}]"
        case content.Pointer(to, words):
            return f"#link(label({_string(to)}))[{said(words)}]"
        case content.Address(words):
            return f"#link({_string(words)})"
    return said(run.text)


def said(words: str) -> str:
    """Words that typst takes for nothing but words."""
    return words.translate(_SPECIAL).replace("\n", " ")


def _string(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _drawing(drawing: Drawing) -> str:
    placed = "\n".join(f"#place(top + left, {_shape(one)})" for one in drawing.shapes)
    return f"box(width: {drawing.width}pt, height: {drawing.height}pt)[{placed}]"


def _shape(shape_: Shape) -> str:
    match shape_:
        case Box(x, y, width, height):
            size = f"width: {width}pt, height: {height}pt, radius: {shape_.radius}pt"
            return f"dx: {x}pt, dy: {y}pt, rect({size}, {_ink(shape_.fill, shape_.stroke)})"
        case Line(x1, y1, x2, y2):
            ink = f"stroke: rgb({_string(PRINT[shape_.stroke])})"
            return f"line(start: ({x1}pt, {y1}pt), end: ({x2}pt, {y2}pt), {ink})"
        case Disc(x, y, radius):
            at = f"dx: {x - radius}pt, dy: {y - radius}pt"
            return f"{at}, circle(radius: {radius}pt, {_ink(shape_.fill, shape_.stroke)})"
        case Polygon(corners):
            spots = ", ".join(f"({x}pt, {y}pt)" for x, y in corners)
            return f"polygon({_ink(shape_.fill, shape_.stroke)}, {spots})"
        case Label(x, y, words, size):
            return f"dx: {x}pt, dy: {y - size}pt, text({size}pt)[{said(words)}]"


def _ink(fill: Tint | None, stroke: Tint | None) -> str:
    inks = {"fill": fill, "stroke": stroke}
    return ", ".join(
        f"{name}: {f'rgb({_string(PRINT[ink])})' if ink else 'none'}" for name, ink in inks.items()
    )
