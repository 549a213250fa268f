"""What a part of the page shows, as data: headings, sentences, tables, links. They are drawn, and copied."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from mutualrisk.ui.theme.type_scale import Role
from mutualrisk.ui.widgets.cells import Col, Row, table_text
from mutualrisk.ui.widgets.sector_strip import Strip
from mutualrisk.ui.widgets.wrapping_label import Tone


class Title(NamedTuple):
    """The name of a part; ``place`` is how the page finds it again."""

    text: str
    level: Literal["h1", "h2", "h3"] = "h2"
    place: str = ""


class Words(NamedTuple):
    """A paragraph."""

    text: str
    tone: Tone = "ink"
    font: Role = "body"


class Grid(NamedTuple):
    """A table. ``name`` says what it holds to those who do not see what stands above it."""

    name: str
    cols: tuple[Col, ...]
    rows: tuple[Row, ...]


class Band(NamedTuple):
    """A figure of this organisation in the sector's range."""

    strip: Strip


class Way(NamedTuple):
    """A link to what ``key`` stands for."""

    key: str
    text: str


class Choice(NamedTuple):
    """One of a few views of what follows."""

    key: str
    name: str
    options: tuple[tuple[str, str], ...]
    chosen: str


Block = Title | Words | Grid | Band | Way | Choice


def as_text(blocks: Sequence[Block]) -> str:
    """The blocks as plain text, tables with tabs, so that they can be pasted anywhere."""
    return "\n\n".join(filter(None, (_text(block) for block in blocks)))


def _text(block: Block) -> str:
    match block:
        case Title() | Words():
            return block.text
        case Grid():
            return table_text(block.cols, block.rows)
        case Band():
            return block.strip.words
        case Way() | Choice():
            return ""
