"""YAML as people like to read it: blocks with short things on one line, words without needless quotes."""

import json
from collections.abc import Iterator

import yaml
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from mutualrisk.store.document import Data
from mutualrisk.store.yaml_text import scalar

_WIDTH = 100
_SHORT = 80


def write_yaml(data: Data, *, head: str = "") -> str:
    """The YAML text of plain data, under a head of comment lines; reading it gives the same data back."""
    events = [StreamStartEvent(), DocumentStartEvent(), *_events(data), DocumentEndEvent(), StreamEndEvent()]
    text: str = yaml.emit(events, Dumper=yaml.SafeDumper, width=_WIDTH, allow_unicode=True)
    comments = "".join(f"# {line}".rstrip() + "\n" for line in head.splitlines())
    return comments + text


def _events(data: Data, name: str = "") -> Iterator[Event]:
    """The events of one value; ``name`` is the key it stands under."""
    if isinstance(data, dict):
        yield MappingStartEvent(None, None, implicit=True, flow_style=not data or _is_short(data, name))
        for key, inner in data.items():
            yield _scalar(key)
            yield from _events(inner, key)
        yield MappingEndEvent()
    elif isinstance(data, list):
        yield SequenceStartEvent(None, None, implicit=True, flow_style=not data or _is_short(data, name))
        for inner in data:
            yield from _events(inner)
        yield SequenceEndEvent()
    else:
        yield _scalar(data)


def _is_short(data: dict[str, Data] | list[Data], name: str) -> bool:
    """Whether it reads well on one line. Answers never do: one a line is what people look for."""
    inside = [*data, *data.values()] if isinstance(data, dict) else data
    if name == "answers" or any(isinstance(part, dict | list) or "\n" in str(part) for part in inside):
        return False
    return sum(len(str(part)) + 2 for part in inside) <= _SHORT


def _scalar(data: Data) -> ScalarEvent:
    """A scalar; a text is quoted where its bare words would be read as a number or as nothing."""
    if not isinstance(data, str):
        return ScalarEvent(None, None, (True, False), json.dumps(data))
    bare = isinstance(scalar(data), str)
    return ScalarEvent(None, None, (bare, True), data, style=_style(data))


def _style(text: str) -> str | None:
    """Lines as a block, strange signs as escapes, all else as plain as it can be."""
    if not text.replace("\n", "").isprintable():
        return '"'
    return "|" if "\n" in text else None
