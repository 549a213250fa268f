"""What a document is made of: text with roles, blocks and sections. Every face writes this same content.

Nothing here says how a thing looks: a rating is a rating, a quantity is a quantity, a heading has a depth.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from mutualrisk.domain.value import Rating, Strength
from mutualrisk.reports.drawing import Drawing

WordRole = Literal["plain", "strong", "quiet"]
ParagraphRole = Literal["body", "lead", "strong", "quiet", "label"]
Level: TypeAlias = Rating | Strength | Literal["open"]
"""What a mark may say; ``open`` where anything is possible, so that no level may be stated."""


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words, words that carry the weight of a sentence, or words that step back."""

    text: str
    role: WordRole = "plain"


@dataclass(frozen=True, slots=True)
class Mark:
    """A rating or a strength. Faces add its shape and its colour to the word."""

    level: Level
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit. ``name`` lets a face address it, as a workbook's formulas do."""

    value: float | None
    unit: str
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A reference to another place of the same document."""

    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Address:
    """A page of the web, written out so that it can be read on paper too."""

    text: str


Run: TypeAlias = Words | Mark | Quantity | Pointer | Address
Text: TypeAlias = tuple[Run, ...]


def text(*parts: str | Run) -> Text:
    """A text from its parts; bare strings are plain words, empty ones are left out."""
    runs = (Words(part) if isinstance(part, str) else part for part in parts)
    return tuple(run for run in runs if run.text)


def plain(written: Text) -> str:
    """A text without its roles."""
    return "".join(run.text for run in written)


@dataclass(frozen=True, slots=True)
class Masthead:
    """Who reports to whom, above a document's title: two lines on each side."""

    left: tuple[str, str]
    right: tuple[str, str]
    logo: bytes = b""
    """A PNG or JPEG picture beside the left lines."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part. ``depth`` 0 is the document's own title, 1 a section's."""

    text: str
    depth: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and the part it plays."""

    text: Text
    role: ParagraphRole = "body"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of which each item stands by itself."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, its share of the width, and whether its cells head their rows."""

    title: str
    share: float
    align: Literal["left", "right"] = "left"
    heads: bool = False


Cell: TypeAlias = tuple[Paragraph, ...]


def cell(*parts: str | Run, role: ParagraphRole = "body") -> Cell:
    """A cell of one paragraph, or of none."""
    made = text(*parts)
    return (Paragraph(made, role),) if made else ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; a ``group`` row heads the rows below it, a ``total`` row adds them up."""

    cells: tuple[Cell, ...]
    role: Literal["plain", "group", "total"] = "plain"
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headed columns. ``title`` names it for readers who do not see it."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    dense: bool = False
    """Small type for tables that are looked things up in."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing, what it shows in words, and the same as a table."""

    title: str
    drawing: Drawing
    alternative: str
    data: Table
    caption: Text = ()


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number worth a line of its own, and what it is."""

    quantity: Quantity
    label: str


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A few numbers in a row."""

    items: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    text: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with what they say, one below another."""

    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A numbered thing that others point to: a finding, an action, a piece of evidence, a reference."""

    number: str
    title: Text
    body: tuple[Paragraph, ...] = ()
    facts: tuple[Fact, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns of blocks; ``share`` is the left one's part of the width."""

    left: tuple["Block", ...]
    right: tuple["Block", ...]
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class SignOff:
    """Lines on which people sign."""

    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick by hand, and what a tick means."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """Room to write by hand: what stands before and behind it, how many lines, and its part of the width."""

    label: str = ""
    after: str = ""
    lines: int = 1
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered thing of a form, with boxes to tick and room to write. No end of a page cuts it."""

    number: str = ""
    title: Text = ()
    condition: Text = ()
    """When it is to be filled in at all."""
    hints: tuple[Paragraph, ...] = ()
    ticks: tuple[Tick, ...] = ()
    blanks: tuple[Blank, ...] = ()
    foot: tuple[tuple[Tick | Blank, ...], ...] = ()
    """Boxes and room below the answer, line by line."""
    why: Text = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of the table of contents; faces with pages fill it."""


Block: TypeAlias = (
    Masthead
    | Heading
    | Paragraph
    | Bullets
    | Table
    | Figure
    | KeyFigures
    | Facts
    | Entry
    | Beside
    | SignOff
    | Item
    | Contents
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document. An untitled one belongs to the section before it."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    starts_page: bool = False


Relationship = Literal["Source", "Data", "Alternative", "Supplement"]
"""What a file has to do with the document that carries it, in the words of PDF."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the document. Within one document each has a name of its own."""

    name: str
    media_type: str
    description: str
    data: bytes
    relationship: Relationship


@dataclass(frozen=True, slots=True)
class Document:
    """One document, whole: what it is called, whom it is about, and its sections in reading order."""

    title: str
    subject: str
    running: str
    footer: str
    date: str
    sections: tuple[Section, ...]
    day: str = ""
    """The date as a computer writes it."""
    language: str = "en-GB"
    attachments: tuple[Attachment, ...] = ()
    """Files that faces which can carry files carry along."""
    seal: str = ""
    """How it was made, in the form of :mod:`mutualrisk.reports.seal`, for whoever checks it later."""
