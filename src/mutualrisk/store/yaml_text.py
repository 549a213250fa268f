"""YAML as people write it by hand, read strictly and safely.

A plain scalar is a number, nothing, or text: ``yes``, ``no`` and dates stay the words they are. What makes
YAML surprising or dangerous (anchors, tags, several documents, keys given twice) is refused with its line.
Values are composed from the parser's events one by one, so that depth and size are bounded before anything is
built.
"""

import contextlib
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Never

import yaml

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.store.document import Data, Document, Path, capped, dotted, shown
from mutualrisk.store.text_file import UNWANTED, refuse_unwanted, too_large

LONGEST_TEXT = 5_000_000
MOST_EVENTS = 200_000
DEEPEST = 40
_MOST_DIGITS = 30

_Node = yaml.ScalarEvent | yaml.CollectionStartEvent

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_NOTHING = frozenset({"", "~", "null"})
_BEGINS_A_NUMBER = frozenset("+-.0123456789")

_PLAIN_WORDS = (
    ("tab character", "A line begins with a tab.", "Indent with spaces."),
    (
        "mapping values are not allowed",
        "There is a colon too many.",
        "Put quotes round a text that holds a colon.",
    ),
    (
        "that cannot start any token",
        "A line begins with a tab or a sign that YAML reserves.",
        "Indent with spaces, and put quotes round a text that begins with @, `, % or a tab.",
    ),
    (
        "could not find expected ':'",
        "A line has no colon.",
        "Write `name: value`, and indent texts of several lines.",
    ),
    (
        "did not find expected",
        "The lines do not fit together.",
        "Check the indent, brackets and quotes here.",
    ),
    ("while scanning a quoted scalar", "A quotation mark is not closed.", "Close the quotation mark."),
)


def read_yaml(text: str, file: str = "") -> Document:
    """The one document that ``text`` holds; raises :class:`Faulty` with every fault's line."""
    if len(text) > LONGEST_TEXT:
        raise Faulty(too_large(file, LONGEST_TEXT))
    refuse_unwanted(text, file)
    composer = _Composer(file)
    _compose(text, composer)
    if composer.issues:
        raise Faulty(*capped(composer.issues))
    return Document(composer.root, file, cache(composer.places), composer.written)


def places_in(text: str, file: str = "") -> dict[Path, Place]:
    """The places in a text that another reader has understood: JSON is YAML, nearly always."""
    composer = _Composer(file)
    with contextlib.suppress(Faulty):
        _compose(text, composer)
    return composer.places()


def scalar(text: str) -> int | float | str | None:
    """What a plain scalar means: a number, nothing, or its own text."""
    if text in _NOTHING:
        return None
    if text[0] not in _BEGINS_A_NUMBER:
        return text
    if _WHOLE.fullmatch(text):
        return int(text) if len(text.lstrip("+-")) <= _MOST_DIGITS else float("inf")
    if _NUMBER.fullmatch(text):
        return float(text) if len(text) <= 2 * _MOST_DIGITS else float("inf")
    return float("nan") if _NOT_FINITE.fullmatch(text) else text


class _Frame:
    """A list or mapping that is still open; ``key`` is the mapping's key that waits for its value."""

    __slots__ = ("holder", "key", "path", "seen")

    def __init__(self, holder: list[Data] | dict[str, Data], path: Path) -> None:
        self.holder, self.path = holder, path
        self.key: str | None = None
        self.seen: dict[object, int] = {}


class _Composer:
    """What has been composed so far."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Data = None
        self.lines: dict[Path, int] = {}
        self.written: dict[Path, str] = {}
        self.issues: list[Issue] = []
        self.open: list[_Frame] = []
        self.documents = 0

    def fault(self, line: int, what: str, remedy: str) -> None:
        """Note a fault and go on."""
        self.issues.append(error(what, remedy, Place(self.file, line, dotted(self.next_path()))))

    def stop(self, line: int, what: str, remedy: str) -> Never:
        """Give up: what follows could not be trusted, or not be bounded."""
        self.fault(line, what, remedy)
        raise Faulty(*capped(self.issues))

    def places(self) -> dict[Path, Place]:
        """The place of everything that was read."""
        return {path: Place(self.file, line) for path, line in self.lines.items()}

    def next_path(self) -> Path:
        """The path of the value that comes next; of the mapping, where a key comes next."""
        if not self.open:
            return ()
        frame = self.open[-1]
        step = len(frame.holder) if isinstance(frame.holder, list) else frame.key
        return frame.path if step is None else (*frame.path, step)

    def wants_key(self) -> bool:
        """Whether the next scalar is the key of a mapping."""
        return bool(self.open) and isinstance(self.open[-1].holder, dict) and self.open[-1].key is None

    def put(self, value: Data, line: int) -> None:
        """Put a value where it belongs; a mapping's value stands on the line of its key."""
        if not self.open:
            self.lines[()] = line
            self.root = value
            return
        frame = self.open[-1]
        if isinstance(frame.holder, list):
            self.lines[*frame.path, len(frame.holder)] = line
            frame.holder.append(value)
        else:
            frame.holder[frame.key or ""] = value
            frame.key = None


def _compose(text: str, composer: _Composer) -> None:
    for event in _events(text, composer):
        _TAKERS.get(type(event), _pass_over)(composer, event)


def _events(text: str, composer: _Composer) -> Iterator[yaml.Event]:
    """The parser's events, at most so many; its complaints in plain words."""
    try:
        for number, event in enumerate(yaml.parse(text, Loader=_PARSER)):
            if number >= MOST_EVENTS:
                composer.stop(_line(event), "The file has too many parts.", "Split it.")
            yield event
    except yaml.MarkedYAMLError as fault:
        composer.stop(min(_fault_line(fault), text.count("\n") + 1), *_plain_words(fault))
    except (yaml.YAMLError, RecursionError, ValueError):
        composer.stop(1, "This is not YAML.", "Compare it with a sample, or choose another file.")


def _fault_line(fault: yaml.MarkedYAMLError) -> int:
    """Where the fault lies: of what is never closed, the line on which it begins."""
    unclosed = fault.context in {"while scanning a quoted scalar", "while scanning a simple key"}
    mark = (fault.context_mark if unclosed else None) or fault.problem_mark
    return mark.line + 1 if mark else 1


def _plain_words(fault: yaml.MarkedYAMLError) -> tuple[str, str]:
    said = f"{fault.context} {fault.problem}"
    known = next(((what, remedy) for key, what, remedy in _PLAIN_WORDS if key in said), None)
    return known or (f"This is not YAML: {fault.problem}.", "Check the indent, brackets and quotes here.")


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _refuse_extras(composer: _Composer, event: _Node) -> None:
    """Stop at an anchor or an explicit tag."""
    if event.anchor is not None:
        composer.stop(
            _line(event), f"There is an anchor (&{shown(event.anchor)}).", "Write the text out, or quote it."
        )
    if event.tag is not None:
        composer.stop(
            _line(event), f"There is a tag ({shown(event.tag)}).", "Remove the tag, or quote the text."
        )


def _take_document(composer: _Composer, event: yaml.Event) -> None:
    composer.documents += 1
    if composer.documents > 1:
        composer.stop(_line(event), "A second document begins here.", "Remove the line `---`.")


def _take_alias(composer: _Composer, event: yaml.AliasEvent) -> None:
    what = f"There is an alias (*{shown(event.anchor)})."
    composer.stop(_line(event), what, "Write the value out, or quote a text that begins with *.")


def _take_start(composer: _Composer, event: yaml.CollectionStartEvent) -> None:
    """A list or a mapping begins."""
    _refuse_extras(composer, event)
    if len(composer.open) >= DEEPEST:
        composer.stop(_line(event), f"The brackets or indents are more than {DEEPEST} deep.", "Nest less.")
    if composer.wants_key():
        composer.stop(
            _line(event), "A name is itself a list or a mapping.", "Use a plain word before the colon."
        )
    holder: list[Data] | dict[str, Data] = [] if isinstance(event, yaml.SequenceStartEvent) else {}
    path = composer.next_path()
    composer.put(holder, _line(event))
    composer.open.append(_Frame(holder, path))


def _take_end(composer: _Composer, _event: yaml.Event) -> None:
    composer.open.pop()


def _take_scalar(composer: _Composer, event: yaml.ScalarEvent) -> None:
    _refuse_extras(composer, event)
    text, style = event.value, event.style
    value: Data = text if style else scalar(text)
    if style == '"' and UNWANTED.search(text):  # elsewhere the text itself would hold it
        composer.fault(_line(event), "A text holds a control character.", "Remove the escape, such as \\0.")
    if composer.wants_key():
        _take_key(composer, event, value)
        return
    if isinstance(value, int | float):
        value = _number(composer, event, value)
    composer.put(value, _line(event))


def _take_key(composer: _Composer, event: yaml.ScalarEvent, value: object) -> None:
    """A mapping's key is its text; ``1`` and ``1.0`` are the same key."""
    frame = composer.open[-1]
    frame.key = event.value
    times = frame.seen[value] = frame.seen.get(value, 0) + 1
    if times == 2:  # noqa: PLR2004 - a third is the same fault
        composer.fault(_line(event), f"“{shown(event.value)}” is given twice.", "Keep one of them.")
    composer.lines[*frame.path, event.value] = _line(event)


def _number(composer: _Composer, event: yaml.ScalarEvent, value: float) -> Data:
    """A finite number, with its text kept for where a text is meant."""
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - only NaN differs from itself
        what = f"{shown(event.value)} is not a number that can be used."
        composer.fault(_line(event), what, "Give a number of ordinary size, or quote it if it is a text.")
        return None
    composer.written[composer.next_path()] = event.value
    return value


def _pass_over(_composer: _Composer, _event: yaml.Event) -> None:
    """The events that carry nothing."""


_TAKERS: dict[type, Callable[[_Composer, Any], None]] = {
    yaml.DocumentStartEvent: _take_document,
    yaml.AliasEvent: _take_alias,
    yaml.SequenceStartEvent: _take_start,
    yaml.MappingStartEvent: _take_start,
    yaml.SequenceEndEvent: _take_end,
    yaml.MappingEndEvent: _take_end,
    yaml.ScalarEvent: _take_scalar,
}
