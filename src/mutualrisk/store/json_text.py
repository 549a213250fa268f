"""JSON as our own files hold it: read strictly and within bounds, written so that it diffs well."""

import json
from collections.abc import Mapping
from functools import cache, partial
from math import isfinite
from typing import Never

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.store.document import Data, Document, Path, capped, parts, place_in, shown
from mutualrisk.store.text_file import UNWANTED, refuse_unwanted, too_large

LONGEST_TEXT = 20_000_000
DEEPEST = 40
_MOST_DIGITS = 30
_EXACT_AS_FLOAT = 1e15
_BRACKETS = (dict, list, tuple)
_LINES = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_UNUSUAL = ("\\u", "\\b", "\\f", "NaN", "Infinity")
"""Escapes that may hide a control character, and numbers that are none."""


def read_json(text: str, file: str = "") -> Document:
    """The document that ``text`` holds; raises :class:`Faulty` with the line of every fault."""
    if len(text) > LONGEST_TEXT:
        raise Faulty(too_large(file, LONGEST_TEXT))
    refuse_unwanted(text, file)
    strange: list[float] = []
    document = Document(_parsed(text, file, strange), file, cache(lambda: _places_in(text, file)))
    if not strange and is_usual(text) and is_shallow(document.data):
        return document
    issues = [
        _fault(document, path, what) for path, part in parts(document.data) if (what := _extreme(path, part))
    ]
    if issues:
        raise Faulty(*capped(issues))
    return document


def write_json(data: object) -> str:
    """Sorted, indented JSON that ends with a line break; whole numbers lose their ``.0``."""
    return json.dumps(tidied(data), sort_keys=True, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def write_line(data: object) -> str:
    """The shortest canonical JSON of ``data``, on one line: what hashes are taken of."""
    return plain_line(tidied(data))


def plain_line(data: Data) -> str:
    """The same of data that are tidy already."""
    return _LINES.encode(data)


def tidied(data: object) -> Data:
    """Data with tuples as lists and whole floats as integers, so that equal values are written alike."""
    if isinstance(data, dict):
        return {str(key): tidied(inner) for key, inner in data.items()}
    if isinstance(data, list | tuple):
        return [tidied(inner) for inner in data]
    if isinstance(data, float) and data.is_integer() and abs(data) < _EXACT_AS_FLOAT:
        return int(data)
    if data is None or isinstance(data, str | int | float):
        return data
    raise TypeError(f"{type(data).__name__} is no plain data")


def is_usual(text: str) -> bool:
    """Whether a text without control characters holds none once it is read either.

    With :func:`is_shallow` it spares looking at every part: all that we wrote ourselves passes.
    """
    return not any(mark in text for mark in _UNUSUAL)


def is_shallow(data: object, left: int = DEEPEST) -> bool:
    """Whether brackets are nowhere too deep."""
    if not data or not isinstance(data, dict | list | tuple):
        return True
    inside = data.values() if isinstance(data, dict) else data
    return left > 0 and all(is_shallow(inner, left - 1) for inner in inside if type(inner) in _BRACKETS)


def _parsed(text: str, file: str, strange: list[float]) -> Data:
    """The data, by the standard library's reader with its lenient corners closed; notes infinite numbers."""
    try:
        data: Data = json.loads(
            text,
            object_pairs_hook=_without_doubles,
            parse_int=_whole,
            parse_float=partial(_number, strange),
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as fault:
        what = f"This is not JSON: {fault.msg}."
        place = Place(file, fault.lineno)
        raise Faulty(error(what, "Check the brackets, commas and quotes here.", place)) from fault
    except RecursionError as fault:
        what = f"The brackets are more than {DEEPEST} deep."
        raise Faulty(error(what, "Nest less.", Place(file, 1))) from fault
    except ValueError as fault:
        raise Faulty(
            error(f"This JSON cannot be used: {fault}.", "Mend it, or use a copy.", Place(file, 1))
        ) from fault
    return data


def _without_doubles(pairs: list[tuple[str, Data]]) -> dict[str, Data]:
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [name for name, _ in pairs]
        double = next(name for number, name in enumerate(names) if name in names[:number])
        raise ValueError(f"“{shown(double)}” is given twice")
    return data


def _number(strange: list[float], digits: str) -> float:
    value = float(digits)
    if not isfinite(value):
        strange.append(value)
    return value


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > _MOST_DIGITS:
        raise ValueError(f"a number has more than {_MOST_DIGITS} digits")
    return int(digits)


def _refuse_constant(name: str) -> Never:
    raise ValueError(f"{name} is not a number")


def _extreme(path: Path, part: Data) -> str:
    """What is beyond all bounds about one part, if anything."""
    if len(path) == DEEPEST and isinstance(part, dict | list) and part:
        return f"The brackets are more than {DEEPEST} deep."
    if isinstance(part, str) and UNWANTED.search(part):
        return "A text holds a control character."
    if isinstance(part, dict) and any(UNWANTED.search(key) for key in part):
        return "A name holds a control character."
    if isinstance(part, float) and not isfinite(part):
        return f"{shown(part)} is not a number that can be used."
    return ""


def _fault(document: Document, path: Path, what: str) -> Issue:
    return error(what, "Correct this entry, or use an earlier copy of the file.", place_in(document, path))


def _places_in(text: str, file: str) -> Mapping[Path, Place]:
    """The line of every part, as far as it can be told."""
    from mutualrisk.store import yaml_text  # noqa: PLC0415 - only faults need it, and it loads a parser

    return yaml_text.places_in(text, file)
