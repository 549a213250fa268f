"""The form of a text that holds values: holes to fill, and clauses said where their values are known.

``The tender asks for a turnover[ of {condition}|, but it is not known which].`` In square brackets stand the
alternatives of a clause: the first whose values are all known is said, and where none is, nothing.
"""

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from mutualrisk.domain.expression_text import ExpressionFault
from mutualrisk.domain.value import Wording

HOLE = re.compile(r"\{([^{}]+)\}")
FILLED = frozenset({("rules", "text"), ("rules", "says"), ("checks", "text")})
"""The texts of a method in which values are filled in, by their part and field."""

BETWEEN = "|"
_CLAUSE = re.compile(r"( ?)\[( ?)([^\[\]]*)\]")
_CLOSE = tuple(",.;:!?)")
"""What stands close to the word before it."""
_OPENS = re.compile(r"(?:^|[.!?][”’\")]*\s)$")
"""What a text ends with where a sentence begins after it."""
_REMEDY = "Write a clause as [said where its values are known|said otherwise]; no clause stands in another."


class Hole(NamedTuple):
    """A value to fill in."""

    inside: str
    opens: bool
    """Whether a sentence begins with it."""


class Clause(NamedTuple):
    """A part of a sentence in one or several alternatives."""

    choices: tuple[tuple["str | Hole", ...], ...]


Part: TypeAlias = str | Hole | Clause


def parts(written: str) -> tuple[Part, ...]:
    """The parts of a text in their order. A bracket without a partner is said as it stands."""
    text = " ".join(written.split())
    found: list[Part] = []
    before, done = "", 0
    for match in _CLAUSE.finditer(text):
        plain, before = _plain(text[done : match.start()], before)
        done = match.end()
        after = _after(match, text[done : done + 1])
        done += bool(after) and text[done : done + 1] == after
        clause, before = _clause(match, before, after)
        found += [*plain, clause]
    return (*found, *_plain(text[done:], before)[0])


def check(text: str) -> None:
    """Raises ExpressionFault where a bracket has no partner."""
    if set(_CLAUSE.sub("", text)) & set("[]"):
        raise ExpressionFault("A [ or a ] has no partner, or a clause stands in another.", _REMEDY)


def values(choice: tuple[str | Hole, ...]) -> tuple[Hole, ...]:
    """The values that an alternative holds."""
    return tuple(part for part in choice if isinstance(part, Hole))


def where_known(text: str) -> str:
    """A text as it reads where everything is known, with its holes."""
    flat = " ".join(text.split())
    return _CLAUSE.sub(lambda found: _led(found, found[3].split(BETWEEN)[0]), flat).strip()


def where_unknown(text: str) -> str:
    """A text as it reads where nothing is known of the values in its clauses."""

    def last(found: re.Match[str]) -> str:
        choice = found[3].split(BETWEEN)[-1]
        return "" if HOLE.search(choice) else _led(found, choice)

    return _CLAUSE.sub(last, " ".join(text.split())).strip()


def each(wording: Wording, form: Callable[[str], str]) -> Wording:
    """A wording in one of these forms, for each of its readers."""
    return form(wording) if isinstance(wording, str) else {who: form(text) for who, text in wording.items()}


def _led(clause: re.Match[str], choice: str) -> str:
    """An alternative with the space before its clause, so that none is left where it is not said."""
    said = choice.strip()
    return f" {said}" if said and (clause[1] or clause[2]) and not said.startswith(_CLOSE) else said


def _after(clause: re.Match[str], following: str) -> str:
    """The space after a clause that goes with it: where it begins the text, or as written within it."""
    begins = not clause.start() and following == " "
    within = clause[3].endswith(" ") and following != "" and not following.startswith((*_CLOSE, " "))
    return " " if begins or within else ""


def _plain(text: str, before: str) -> tuple[list[str | Hole], str]:
    """A text without clauses, and what it ends with; ``before`` is what is said before it."""
    found: list[str | Hole] = []
    for number, piece in enumerate(HOLE.split(text)):
        if number % 2:
            found.append(Hole(piece, bool(_OPENS.search(before))))
            before = piece
        elif piece:
            found.append(piece)
            before += piece
    return found, before


def _clause(match: re.Match[str], before: str, after: str) -> tuple[Clause, str]:
    """A clause, and what its first alternative ends with."""
    choices = match[3].split(BETWEEN)
    said = [_led(match, choice) for choice in choices] if match.start() else [one.strip() for one in choices]
    made = [_plain(one and one + after, before) for one in said]
    return Clause(tuple(tuple(choice) for choice, _ in made)), made[0][1]
