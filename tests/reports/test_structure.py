"""The structure of the PDF, read back by other programs: all in reading order, each thing as what it is."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from mutualrisk.reports.content import (
    Beside,
    Blank,
    Block,
    Bullets,
    Cell,
    Contents,
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    Item,
    KeyFigures,
    Masthead,
    Paragraph,
    SignOff,
    Table,
    Tick,
    plain,
)
from mutualrisk.reports.kinds import KINDS, KindId
from mutualrisk.reports.material import Material
from mutualrisk.reports.palette import SHAPES
from mutualrisk.reports.pdf.document import fits, pdf
from mutualrisk.reports.pdf.form import BOX
from mutualrisk.reports.report import report
from tests.reports.rich_case import rich
from tests.reports.structure import Node, structure, told
from tests.reports.test_worked_cases import WORKED, worked

HEADINGS = ("H1", "H2", "H3")
BODIES = ("P", "TR", "LI", "Figure", "TOCI")
NOISE = re.compile(rf"[\s{''.join(SHAPES.values())}]")
"""What reading order does not hang on: spaces, and the shapes before ratings."""

MATERIALS: Mapping[str, Callable[[], Material]] = {
    "rich": partial(rich),
    **{name: partial(worked, name, one) for name, one in WORKED[1:]},
}


@pytest.fixture(scope="module", params=[*MATERIALS])
def material(request: pytest.FixtureRequest) -> Material:
    return MATERIALS[request.param]()


@pytest.fixture(scope="module")
def document(material: Material) -> Document:
    return report(material, fits)


@pytest.fixture(scope="module")
def made(document: Document) -> bytes:
    return pdf(document)


@pytest.fixture(scope="module")
def tree(made: bytes) -> Node:
    return structure(made)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler's pdfinfo is not installed")
def test_words_are_told_in_the_order_in_which_the_content_is_read(
    document: Document, made: bytes, tmp_path: Path
) -> None:
    assert heard(made, tmp_path) == NOISE.sub("", "".join(read_out(document)))


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler's pdfinfo is not installed")
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "full"])
@pytest.mark.parametrize("name", ["rich", WORKED[-1][0]])
def test_every_other_kind_is_told_in_its_order_too(kind: KindId, name: str, tmp_path: Path) -> None:
    document = KINDS[kind].build(MATERIALS[name](), fits)
    assert heard(pdf(document), tmp_path) == NOISE.sub("", "".join(read_out(document)))


def heard(made: bytes, folder: Path) -> str:
    """Everything that poppler reads out, but for pictures and the table of contents."""
    said = (words for roles, words in told(made, folder) if not {"Figure", "TOC"} & {*roles})
    return NOISE.sub("", "".join(said))


def read_out(document: Document) -> Iterator[str]:
    """Everything that the content says, as somebody would read it out."""
    for section in document.sections:
        own = any(isinstance(block, Heading) and block.depth == 0 for block in section.blocks)
        yield "" if own else section.title
        yield from read_blocks(section.blocks)


def read_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        shown = isinstance(block, Figure) and block.data in blocks
        yield from read_block(block, shown=shown)


def read_block(block: Block, *, shown: bool) -> Iterator[str]:  # noqa: C901, PLR0912, PLR0915 - a line for each kind
    match block:
        case Masthead():
            yield from (*block.left, *block.right)
        case Heading():
            yield block.text
        case Paragraph():
            yield plain(block.text)
        case Bullets():
            yield from (f"•{plain(item)}" for item in block.items)
        case Table():
            yield from read_table(block, "")
        case Figure():
            yield from () if shown else read_table(block.data, "; ")
            yield plain(block.caption)
        case KeyFigures():
            yield from (f"{item.quantity.text}{item.label}" for item in block.items)
        case Facts():
            yield from (f"{fact.label}{plain(fact.text)}" for fact in block.items)
        case Entry():
            yield from (block.number, plain(block.title), *(plain(p.text) for p in block.body))
            yield "·".join(f"{fact.label}{plain(fact.text)}" for fact in block.facts)
        case Beside():
            yield from (*read_blocks(block.left), *read_blocks(block.right))
        case SignOff():
            yield from (f"{role}NameSignatureDate" for role in block.roles)
        case Item():
            yield from (block.number, plain(block.title), plain(block.condition))
            yield from (plain(hint.text) for hint in block.hints)
            yield from read_line((*block.ticks, *block.blanks))
            yield from (words for line in block.foot for words in read_line(line))
            yield plain(block.why)
        case Contents():
            pass


def read_line(parts: tuple[Tick | Blank, ...]) -> Iterator[str]:
    for part in parts:
        match part:
            case Tick():
                yield f"{BOX}{part.text}{': ' if part.hint else ''}{part.hint}"
            case Blank():
                yield f"{part.label}{part.after}"


def read_table(table: Table, between: str) -> Iterator[str]:
    yield from (column.title for column in table.columns)
    for row in table.rows:
        yield from (between.join(read_cell(cell)) for cell in row.cells)


def read_cell(cell: Cell) -> list[str]:
    return [plain(paragraph.text) for paragraph in cell]


def test_headings_step_down_one_at_a_time(tree: Node) -> None:
    depths = [int(node.role[1]) for node in tree.all() if re.fullmatch(r"H\d", node.role)]
    assert depths[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(depths))


def test_every_section_is_a_section_with_its_heading(document: Document, tree: Node) -> None:
    titled = [section for section in document.sections if section.title]
    assert [kid.kids[0].role for kid in tree.kids if kid.role == "Sect"] == ["H1"] * len(titled)


def test_every_header_cell_says_what_it_heads(tree: Node) -> None:
    tables = list(tree.all("Table"))
    assert tables
    for table in tables:
        heads = list(table.all("TH"))
        assert {head.attribute("/Scope") for head in heads} <= {"/Row", "/Column"}
        assert heads


@pytest.mark.parametrize("material", [name for name in MATERIALS if name != "rich"], indirect=True)
def test_a_table_over_several_pages_is_one_table_and_says_its_header_once(tree: Node) -> None:
    long = [table for table in tree.all("Table") if len(table.every_page()) > 1]
    assert long
    for table in long:
        (head,) = table.all("THead")
        assert len(head.every_page()) == 1


def test_no_row_is_cut_and_no_heading_stands_alone(tree: Node) -> None:
    assert [row.every_page() for row in tree.all("TR") if len(row.every_page()) > 1] == []
    in_order = [node for node in tree.all() if node.every_page() and node.role in {*HEADINGS, *BODIES}]
    for heading, after in pairwise(in_order):
        if heading.role in HEADINGS:
            assert max(heading.every_page()) == min(after.every_page())


def test_what_leads_to_a_table_stands_on_its_page(tree: Node) -> None:
    in_order = [node for node in tree.all() if node.role in {*HEADINGS, "P", "Table"} and node.every_page()]
    for heading, words, table in zip(in_order, in_order[1:], in_order[2:], strict=False):
        if (heading.role in HEADINGS, words.role, table.role) == (True, "P", "Table"):
            assert max(heading.every_page()) == min(table.every_page())


def test_a_group_is_not_parted_from_its_first_row(tree: Node) -> None:
    for body in tree.all("TBody"):
        for row, after in pairwise(body.kids):
            if [cell.role for cell in row.kids] == ["TH"]:
                assert max(row.every_page()) == min(after.every_page())


def test_cells_under_a_group_name_their_headers(tree: Node) -> None:
    named = {str(head.said["/ID"]) for head in tree.all("TH") if "/ID" in head.said}
    asked = {str(name) for cell in tree.all("TD") for name in cell.attribute("/Headers") or ()}
    assert asked == named


def test_every_figure_says_what_it_shows_and_where_it_stands(document: Document, tree: Node) -> None:
    found = list(tree.all("Figure"))
    assert [str(figure.said["/Alt"]) for figure in found] == [one.alternative for one in figures(document)]
    for figure in found:
        left, bottom, right, top = map(float, figure.attribute("/BBox"))
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def figures(document: Document) -> Iterator[Figure]:
    for section in document.sections:
        yield from _figures(section.blocks)


def _figures(blocks: tuple[Block, ...]) -> Iterator[Figure]:
    for block in blocks:
        if isinstance(block, Figure):
            yield block
        elif isinstance(block, Beside):
            yield from _figures((*block.left, *block.right))


def test_every_link_can_be_clicked_and_says_where_it_leads(tree: Node) -> None:
    links = list(tree.all("Link"))
    assert links
    for link in links:
        assert link.links
        assert all(str(spot["/Contents"]).strip() and spot["/Subtype"] == "/Link" for spot in link.links)


def test_the_contents_list_every_section_with_a_link(document: Document, tree: Node) -> None:
    (listed,) = tree.all("TOC")
    titled = [section for section in document.sections if section.title and section.id != "contents"]
    assert [len(list(entry.all("Link"))) for entry in listed.kids] == [1] * len(titled)
    assert {entry.kids[0].role for entry in listed.kids} == {"Reference"}


def test_lists_are_lists_of_items_with_a_body(tree: Node) -> None:
    items = list(tree.all("LI"))
    assert items
    assert {tuple(kid.role for kid in item.kids) for item in items} <= {("Lbl", "LBody"), ("LBody",)}
    assert {kid.role for listed in tree.all("L") for kid in listed.kids} == {"LI"}
