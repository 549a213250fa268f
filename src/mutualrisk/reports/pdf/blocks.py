"""Blocks of the content as flowables, each knowing what it means."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable, HRFlowable

from mutualrisk.reports import content
from mutualrisk.reports.content import Block, Text, text
from mutualrisk.reports.pdf import form, tables
from mutualrisk.reports.pdf.logo import logo
from mutualrisk.reports.pdf.markup import clean, literal, markup
from mutualrisk.reports.pdf.pieces import Anchor, Picture, Signature
from mutualrisk.reports.pdf.prose import Grid, Prose
from mutualrisk.reports.pdf.semantics import Role, item, tagged
from mutualrisk.reports.pdf.structure import BULLET
from mutualrisk.reports.pdf.styles import GUTTER, INDENT, TALLEST, colour, style
from mutualrisk.reports.pdf.unseen import Unseen

ROLES: dict[int, Role] = {0: "H1", 1: "H1", 2: "H2", 3: "H3"}


def flowables(blocks: tuple[Block, ...], width: float, *, flowing: bool = True) -> list[Flowable]:
    """Every block, in order, for a column of some width. ``flowing`` columns may go on over the page."""
    shown = [block for block in blocks if isinstance(block, content.Table)]
    parts = [list(_block(block, width, shown)) for block in blocks]
    made: list[Flowable] = []
    for place, (block, own) in enumerate(zip(blocks, parts, strict=True)):
        if flowing and isinstance(block, content.Heading) and block.depth:
            made.append(CondPageBreak(_beginning(blocks[place:], parts[place:], width)))
        made += [KeepTogether(own)] if flowing and isinstance(block, content.Entry | content.Item) else own
    return made


BETWEEN = " \u00a0·\u00a0 "
"""Between facts on one line."""
AIR = 9.0
"""Above columns that stand beside one another."""
SOME = 60.0
"""This much of a text must follow its heading on the same page."""


def _beginning(blocks: tuple[Block, ...], parts: list[list[Flowable]], width: float) -> float:
    """How much of a heading and what follows it must stand together."""
    if not blocks:
        return 0.0
    first, second = blocks[0], blocks[1] if blocks[1:] else None
    tall = _height(parts[0], width)
    match first:
        case content.Heading():
            return tall + _beginning(blocks[1:], parts[1:], width)
        case content.Paragraph() if first.role == "quiet" or isinstance(second, content.Table | content.Item):
            return min(tall, SOME) + _beginning(blocks[1:], parts[1:], width)
        case content.Table():
            return min(sum(tables.first_rows(parts[0][0])) + 4, 3 * SOME)
        case content.Figure() | content.Entry() | content.SignOff() | content.Item():
            return min(tall, TALLEST)
    return min(tall, SOME)


def _height(made: list[Flowable], width: float) -> float:
    return sum(flowable.wrap(width, TALLEST)[1] + _around(flowable) for flowable in made)


def _block(block: Block, width: float, shown: list[content.Table]) -> Iterator[Flowable]:  # noqa: C901 - one line for each kind
    match block:
        case content.Masthead():
            yield from _masthead(block, width)
        case content.Heading():
            yield from _heading(block)
        case content.Paragraph():
            yield Prose(markup(block.text), style(block.role))
        case content.Bullets():
            yield from (_bullet(one) for one in block.items)
        case content.Table():
            yield tables.table(block, width)
            yield Spacer(0, 8)
        case content.Figure():
            yield from _figure(block, unseen=block.data not in shown)
        case content.KeyFigures():
            yield from _key_figures(block, width)
        case content.Facts():
            yield tables.facts(block.items, width)
            yield Spacer(0, 8)
        case content.Entry():
            yield from _entry(block)
        case content.Beside():
            yield _beside(block, width)
        case content.SignOff():
            yield from _sign_off(block, width)
        case content.Item():
            yield from form.item(block, width)


def _around(flowable: Flowable) -> float:
    return float(flowable.getSpaceBefore() + flowable.getSpaceAfter())


def hairline(ink: str = "line", before: float = 0, after: float = 0, thickness: float = 0.6) -> Flowable:
    """A thin rule across the column: decoration."""
    rule = HRFlowable("100%", thickness, color=colour(ink), spaceBefore=before, spaceAfter=after)
    return tagged(rule, "Artifact")


def _masthead(block: content.Masthead, width: float) -> Iterator[Flowable]:
    (first, second), (third, fourth) = block.left, block.right
    mark = logo(block.logo) if block.logo else None
    rows: list[list[object]] = [
        [
            Prose(literal(first), style("masthead strong")),
            Prose(literal(third), style("masthead quiet", right=True)),
        ],
        [
            Prose(literal(second), style("masthead")),
            Prose(literal(fourth), style("masthead quiet", right=True)),
        ],
    ]
    widths = [width * 0.48, width * 0.52]
    if mark:
        rows = [[tagged(mark, "Artifact"), *rows[0]], ["", *rows[1]]]
        widths = [mark.width + 10, width * 0.45, width * 0.55 - mark.width - 10]
    yield Grid(rows, widths, style=tables.BESIDE if mark else tables.BARE)
    yield hairline("ink", before=4, after=3, thickness=1.1)


def _heading(block: content.Heading) -> Iterator[Flowable]:
    if block.anchor:
        yield Anchor(block.anchor, clean(block.text).replace("\n", " "), max(block.depth - 1, 0))
    name = "title" if block.depth == 0 else f"heading{block.depth}"
    yield tagged(Prose(literal(block.text), style(name)), ROLES[block.depth])


def _bullet(words: Text) -> Flowable:
    (made,) = item([Prose(markup(words), style("body", indent=12), bulletText=BULLET)])
    return made


def _figure(block: content.Figure, *, unseen: bool) -> Iterator[Flowable]:
    """The drawing; its data go with it unless they stand as a table beside it."""
    picture = tagged(Picture(block.drawing), "Figure", block.alternative)
    picture.keepWithNext = bool(block.caption)
    yield picture
    if unseen and block.data.rows:
        yield Unseen(block.data, picture.width, picture.height)
    if block.caption:
        yield Prose(markup(block.caption), style("quiet"))


def _key_figures(block: content.KeyFigures, width: float) -> Iterator[Flowable]:
    share = width / max(len(block.items), 1)
    cells = [
        item(
            [
                Prose(literal(one.quantity.text), style("figure")),
                Prose(literal(one.label), style("figure label")),
            ]
        )
        for one in block.items
    ]
    yield hairline(before=2, after=7)
    yield Grid([cells], [share] * len(cells), style=tables.SPACED)
    yield hairline(before=8, after=2)


def _entry(block: content.Entry) -> Iterator[Flowable]:
    """A numbered thing: the number hangs, the rest stands in line."""
    if block.anchor:
        yield Anchor(block.anchor)
    head = style("entry strong", indent=INDENT, keep=bool(block.body or block.facts))
    made = [Prose(markup(block.title), head, bulletText=clean(block.number))]
    for paragraph in block.body:
        name = "entry quiet" if paragraph.role == "quiet" else "entry"
        made.append(Prose(markup(paragraph.text), style(name, indent=INDENT)))
    if block.facts:
        made.append(Prose(markup(_inline(block.facts)), style("entry quiet", indent=INDENT)))
    yield from item(made)
    yield Spacer(0, 4)


def _inline(facts: tuple[content.Fact, ...]) -> Text:
    """The facts on one line, a dot between them."""
    told = [text(fact.label, " " if fact.label else "", *fact.text) for fact in facts]
    return tuple(run for place, runs in enumerate(told) for run in (*text(BETWEEN * bool(place)), *runs))


def _beside(block: content.Beside, width: float) -> Flowable:
    left = (width - GUTTER) * block.share
    right = width - GUTTER - left
    cells = [flowables(block.left, left, flowing=False), "", flowables(block.right, right, flowing=False)]
    return Grid([cells], [left, GUTTER, right], style=tables.BARE, spaceBefore=AIR)


def _sign_off(block: content.SignOff, width: float) -> Iterator[Flowable]:
    yield Spacer(0, 4)
    for place, role in enumerate(block.roles, 1):
        signature = Signature(role, width)
        signature.keepWithNext = place < len(block.roles)
        yield signature
