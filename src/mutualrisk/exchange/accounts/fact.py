"""One figure as the document says it: its value, what it is said of, and where it stands."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.domain.offer import Trail
from mutualrisk.exchange.accounts.cell import in_brackets, row_of, shown
from mutualrisk.exchange.accounts.concept import Reading, readings
from mutualrisk.exchange.accounts.context import Context
from mutualrisk.exchange.accounts.document import Document, Tagged, namespace_of
from mutualrisk.exchange.accounts.line import Dims, LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.number import Mark, number
from mutualrisk.exchange.accounts.places import Spot
from mutualrisk.exchange.accounts.scope import Scope, scoped
from mutualrisk.exchange.accounts.taxonomy import vocabulary

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
    found: list[Fact] = []
    unread: list[Issue] = []
    lost: dict[str, list[Tagged]] = {}
    for tagged in document.numbers:
        wanted = _wanted(document, tagged)
        if not wanted:
            continue
        if tagged.context not in document.contexts:
            lost.setdefault(tagged.context, []).append(tagged)
            continue
        made = list(_made(document, tagged, wanted))
        found.extend(one for one in made if isinstance(one, Fact))
        unread.extend(one for one in made if isinstance(one, Issue))
    unread.extend(_undated(document, context, tags) for context, tags in lost.items())
    if len(unread) > MOST_UNREAD:
        more = f"{len(unread) - MOST_UNREAD} more figures could not be read."
        unread = [
            *unread[:MOST_UNREAD],
            error(more, "Look at the accounts themselves.", Place(document.file)),
        ]
    return Facts(tuple(found), tuple(unread))


def _undated(document: Document, context: str, tags: list[Tagged]) -> Issue:
    """That figures are said of a context which the document does not have, or whose dates make no sense."""
    named = ", ".join(
        dict.fromkeys(f"{one.name.rpartition(':')[2]} {shown(one.tag)}" for one in tags[:MOST_UNREAD])
    )
    what = f"{len(tags)} figures are said of context “{context[:80]}”, which has no readable dates: {named}."
    remedy = "It cannot be told which year they are of. Type in what matters."
    return error(what, remedy, Place(document.file, tags[0].spot.line))


def _wanted(document: Document, tagged: Tagged) -> tuple[tuple[Dims, Reading], ...]:
    local = tagged.name.rpartition(":")[2]
    namespace = namespace_of(document, tagged)
    return readings().get((vocabulary(namespace).family, local), ())


def _made(
    document: Document,
    tagged: Tagged,
    wanted: tuple[tuple[Dims, Reading], ...],
) -> Iterator[Fact | Issue]:
    context = document.contexts[tagged.context]
    scope = scoped(context.dims)
    for dims, reading in wanted:
        if dims == scope.rest:
            yield _fact(document, tagged, context, scope, reading)
            return


def _fact(
    document: Document, tagged: Tagged, context: Context, scope: Scope, reading: Reading
) -> Fact | Issue:
    tag = tagged.tag
    mark = Mark(*(str(tag.get(name, "")) for name in ("format", "scale", "sign")))
    place = Place(document.file, tagged.spot.line, tagged.name[:200])
    nil = str(tag.get("xsi:nil", tag.get("nil", ""))).lower() in {"true", "1"}
    text = shown(tag)
    read = number("" if nil else tag.text, mark)
    line = LINES[reading.line]
    if read.fault:
        what = f"{line.words[:1].upper()}{line.words[1:]} is printed as “{text}”, and {read.fault}."
        return error(what, "Look at it in the accounts, and type it in.", place)
    if line.unit == "pounds" and (coin := _foreign(tagged.unit)):
        what = f"{line.words[:1].upper()}{line.words[1:]} of {text} is in {coin}, not in pounds."
        return error(what, "Change it into pounds at the rate of that day, and type it in.", place)
    value = None if read.value is None else read.value * reading.sign
    natural = line.signed and reading.line not in OWED
    contradicted = natural and value is not None and value > 0 and in_brackets(tag)
    plain = number(tag.text, mark._replace(scale="", sign="")).value
    return Fact(
        reading.line, reading.rank, value, tagged.name, namespace_of(document, tagged), context, scope,
        text, plain, read.step, tagged.spot, row_of(tag), mark.scale.strip(), str(tag.get("decimals", "")),
        in_brackets=contradicted, doubts=(read.doubt,) if read.doubt else (),
    )  # fmt: skip


def _foreign(unit: str) -> str:
    """The currency of a unit that is not sterling; "" where it is, or where the unit says nothing."""
    found = re.fullmatch(r"(?:[\w.-]+:)?([A-Za-z]{3})", unit.strip())
    coin = found[1].upper() if found else ""
    return "" if coin in {"", "GBP"} else coin
