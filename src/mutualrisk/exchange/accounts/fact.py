"""One figure as the document says it: its value, what it is said of, and where it stands."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.domain.offer import Trail
from mutualrisk.exchange.accounts.cell import Rows, in_brackets, printed, shown
from mutualrisk.exchange.accounts.concept import Reading, readings
from mutualrisk.exchange.accounts.context import Context
from mutualrisk.exchange.accounts.document import Document, Tagged, namespace_of
from mutualrisk.exchange.accounts.line import Line, LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.number import Mark, Printed, number
from mutualrisk.exchange.accounts.places import Spot
from mutualrisk.exchange.accounts.scope import Scope, scoped
from mutualrisk.exchange.accounts.taxonomy import vocabulary
from mutualrisk.exchange.accounts.text import ASIDE

if TYPE_CHECKING:
    from bs4 import Tag

MOST_UNREAD = 20
"""How many figures that could not be read are named one by one; the rest are counted."""

OWED: frozenset[LineId] = frozenset({"pension_liability"})
"""Lines that may be less than nothing and are yet printed in brackets as such, as they are taken off."""


class Fact(NamedTuple):
    """A tagged figure. ``value`` is None where the tag says that there is none (nil)."""

    line: LineId
    rank: int
    value: Decimal | None
    name: str
    namespace: str
    context: Context
    scope: Scope
    text: str
    printed: Decimal | None
    step: Decimal
    spot: Spot
    row: str
    scale: str
    decimals: str
    in_brackets: bool = False
    group: bool = False
    doubts: tuple[str, ...] = ()

    def trail(self, file: str) -> Trail:
        """Where it stands, for a person to look there."""
        return Trail(
            file=file[:4_000],
            place=self.where()[:500],
            name=f"{self.name} ({self.namespace})"[:1_000],
            about=self.context.words()[:1_000],
            text=self.text[:200],
        )

    def where(self) -> str:
        """Its place in the document: the statement, the row of the table, the line of the file."""
        row = f"row “{self.row}”" if self.row else ""
        line = f"line {self.spot.line}" if self.spot.line else ""
        return ", ".join(part for part in (self.spot.under, row, line) if part) or "not shown on a page"


class Facts(NamedTuple):
    """The facts of a document that the table knows, and what of them could not be read."""

    facts: tuple[Fact, ...]
    unread: tuple[Issue, ...]


def facts(document: Document) -> Facts:
    """Every figure of a document that the table knows."""
    read = _Read(document)
    for tagged in document.numbers:
        read.take(tagged)
    read.unread.extend(_undated(document, context, tags) for context, tags in read.lost.items())
    if len(read.unread) > MOST_UNREAD:
        more = f"{len(read.unread) - MOST_UNREAD} more figures could not be read."
        fault = error(more, "Look at the accounts themselves.", Place(document.file))
        return Facts(tuple(read.found), (*read.unread[:MOST_UNREAD], fault))
    return Facts(tuple(read.found), tuple(read.unread))


class _Read:
    """A document in the reading: what was found, what could not be read, and what has no readable context."""

    def __init__(self, document: Document) -> None:
        """Nothing is read yet."""
        self.document = document
        self.found: list[Fact] = []
        self.unread: list[Issue] = []
        self.lost: dict[str, list[Tagged]] = {}
        self._rows = Rows()
        self._known = readings()

    def take(self, tagged: Tagged) -> None:
        """Read a tag, if the table knows it."""
        namespace = namespace_of(self.document, tagged)
        wanted = self._known.get((vocabulary(namespace).family, tagged.name.rpartition(":")[2]))
        if wanted is None:
            return
        context = self.document.contexts.get(tagged.context)
        if context is None:
            self.lost.setdefault(tagged.context, []).append(tagged)
            return
        scope = scoped(context.dims)
        for dims, reading in wanted:
            if dims == scope.rest:
                self._keep(tagged, reading, _Told(namespace, context, scope))
                return

    def _keep(self, tagged: Tagged, reading: Reading, told: "_Told") -> None:
        tag, line = tagged.tag, LINES[reading.line]
        mark = Mark(*(str(tag.get(name, "")) for name in (f"{ASIDE}format", f"{ASIDE}scale", "sign")))
        text = printed(tag)
        read = Printed() if _is_nil(tag) else number(text, mark)
        if fault := _fault(line, tagged, read):
            place = Place(self.document.file, tagged.spot.line, tagged.name[:200])
            self.unread.append(error(*fault, place))
            return
        value = None if read.value is None else read.value * reading.sign
        natural = line.signed and reading.line not in OWED
        plain = number(text, mark._replace(scale="", sign="")).value if line.unit == "heads" else None
        self.found.append(
            Fact(
                reading.line, reading.rank, value, tagged.name, *told, shown(text), plain, read.step,
                tagged.spot, self._rows.of(tag), mark.scale.strip(), str(tag.get("decimals", "")),
                in_brackets=natural and value is not None and value > 0 and in_brackets(tag),
                doubts=(read.doubt,) if read.doubt else (),
            )
        )  # fmt: skip


class _Told(NamedTuple):
    """What a tag's name and context say."""

    namespace: str
    context: Context
    scope: Scope


def _is_nil(tag: "Tag") -> bool:
    said = (value for name, value in tag.attrs.items() if name.rpartition(":")[2] == "nil")
    return any(str(value).strip().lower() in {"true", "1"} for value in said)


def _fault(line: Line, tagged: Tagged, read: Printed) -> tuple[str, str] | None:
    """Why a figure cannot be used, and what to do."""
    coin = _foreign(tagged.unit) if line.unit == "pounds" else ""
    if not read.fault and not coin:
        return None
    text, words = shown(tagged.tag.text), f"{line.words[:1].upper()}{line.words[1:]}"
    if read.fault:
        return f"{words} is printed as “{text}”, and {read.fault}.", "Look at it there, and type it in."
    remedy = "Change it into pounds at the rate of that day, and type it in."
    return f"{words} of {text} is in {coin}, not in pounds.", remedy


def _undated(document: Document, context: str, tags: list[Tagged]) -> Issue:
    """That figures are said of a context which the document does not have, or whose dates make no sense."""
    named = ", ".join(
        dict.fromkeys(f"{one.name.rpartition(':')[2]} {shown(one.tag.text)}" for one in tags[:MOST_UNREAD])
    )
    what = f"{len(tags)} figures are said of context “{context[:80]}”, which has no readable dates: {named}."
    remedy = "It cannot be told which year they are of. Type in what matters."
    return error(what, remedy, Place(document.file, tags[0].spot.line))


@lru_cache(maxsize=256)
def _foreign(unit: str) -> str:
    """The currency of a unit that is not sterling; "" where it is, or where the unit says nothing."""
    found = re.fullmatch(r"(?:[\w.-]+:)?([A-Za-z]{3})", unit.strip())
    coin = found[1].upper() if found else ""
    return "" if coin in {"", "GBP"} else coin
