"""From plain data to a value: what does not fit is said in plain words, with its line and a remedy."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar, get_args

from mutualrisk.domain.issue import Faulty, Issue, error
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.value import Value
from mutualrisk.store.document import Data, Document, Path, capped, place_in, shown

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Model = TypeVar("Model", bound=Value)

_KINDS = {
    "string_type": "a text",
    "float_type": "a number",
    "float_parsing": "a number",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a group of `name: value` lines",
    "model_type": "a group of `name: value` lines",
    "model_attributes_type": "a group of `name: value` lines",
}
"""Faults of kind, with what should stand there instead."""

_SAYINGS: Mapping[str, tuple[str, str]] = {
    "string_too_long": (
        "The text is longer than {max_length} characters.",
        "Shorten it, or split it up.",
    ),
    "string_too_short": ("The text is empty.", "Write it."),
    "greater_than": ("{input} is too small.", "Give a number above {gt}."),
    "greater_than_equal": ("{input} is too small.", "Give a number of at least {ge}."),
    "less_than": ("{input} is too large.", "Give a number below {lt}."),
    "less_than_equal": ("{input} is too large.", "Give a number of at most {le}."),
    "finite_number": ("{input} is not a number that can be used.", "Give an ordinary number."),
    "literal_error": ("“{input}” is not one of the words allowed here.", "Write {expected}."),
    "string_pattern_mismatch": ("“{input}” cannot be used here.", "{pattern}"),
    "value_error": ("This does not fit: {error}.", "Correct what stands here."),
}

_PATTERNS = {
    "^[a-z][a-z0-9_]{0,63}$": "Use lower-case letters, digits and underscores, at most 64.",
    "^[a-z][a-z0-9-]{0,63}$": "Use lower-case letters, digits and hyphens, at most 64.",
    "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": "Use letters, digits, dots, hyphens and underscores, at most 64.",
    "^[0-9]{4}\\.[0-9]{1,3}$": "Write the year, a dot and a number, such as 2026.1.",
    "^[A-Z]{2}-[0-9]{2}$": "Write two capitals, a hyphen and two digits, such as PR-01.",
}


def validated(model: type[Model], document: Document) -> Model:
    """The value that the document describes; raises :class:`Faulty` with every fault."""
    try:
        return model.model_validate(document.data)
    except ValueError as fault:
        from mutualrisk.domain.checks import details  # noqa: PLC0415 - loads pydantic

        found = details(fault)
    repaired = _texts_restored(document, found)
    if repaired is None:
        raise Faulty(*capped(list(_issues(model, document, found))))
    return validated(model, document._replace(data=repaired, written={}))


def _texts_restored(document: Document, found: "list[ErrorDetails]") -> Data:
    """The data with plain numbers as they were typed where texts are meant; nothing where there are none.

    ``version: 2026.10`` and ``page: 12`` are texts to whoever writes them.
    """
    paths = {path_of(fault["loc"], document.data) for fault in found if fault["type"] == "string_type"}
    paths &= document.written.keys()
    return _replaced(document.data, {path: document.written[path] for path in paths}) if paths else None


def _replaced(data: Data, texts: Mapping[Path, str]) -> Data:
    """A copy of the data with some parts replaced; what is not on the way to them is shared."""
    if () in texts:
        return texts[()]
    inner: dict[str | int, dict[Path, str]] = defaultdict(dict)
    for path, text in texts.items():
        inner[path[0]][path[1:]] = text
    if isinstance(data, list):
        return [_replaced(part, inner[step]) if step in inner else part for step, part in enumerate(data)]
    fields = data if isinstance(data, dict) else {}
    return {step: _replaced(part, inner[step]) if step in inner else part for step, part in fields.items()}


def path_of(location: tuple[int | str, ...], data: Data) -> Path:
    """The path in the data of a place that pydantic names, which also holds the names of its own types."""
    path: list[str | int] = []
    for step in location:
        inside = isinstance(data, dict) and step in data
        if inside or (isinstance(data, list) and isinstance(step, int) and step < len(data)):
            path.append(step)
            data = data[step]  # type: ignore[index]  # just checked
    return tuple(path)


def _issues(model: type[Value], document: Document, found: "list[ErrorDetails]") -> Iterator[Issue]:
    """One issue for each place, however many types were tried there."""
    places: dict[tuple[Path, str], list[ErrorDetails]] = defaultdict(list)
    for fault in found:
        missing = str(fault["loc"][-1]) if fault["type"] == "missing" else ""
        places[path_of(fault["loc"], document.data), missing].append(fault)
    outer = {path[:size] for path, _ in places for size in range(len(path))}
    for (path, _), faults in places.items():
        # Where something inside was understood, the other forms that were tried here do not matter.
        if path not in outer or any(fault["type"] not in _KINDS for fault in faults):
            what, remedy = _words(model, path, faults)
            yield error(what, remedy, place_in(document, path))


def _words(model: type[Value], path: Path, faults: "list[ErrorDetails]") -> tuple[str, str]:
    """What is wrong at one place, and how to mend it."""
    kinds = [_KINDS[fault["type"]] for fault in faults if fault["type"] in _KINDS]
    if len(kinds) == len(faults):
        return f"This is not {_any_of(kinds)}.", f"Write {_any_of(kinds)}."
    fault = next(fault for fault in faults if fault["type"] not in _KINDS)
    if fault["type"] == "missing":
        return f"“{fault['loc'][-1]}” is missing.", f"Add a line `{fault['loc'][-1]}: …`."
    if fault["type"] == "extra_forbidden":
        return f"“{shown(path[-1])}” is not known here.", did_you_mean(
            str(path[-1]), _names(model, path[:-1])
        )
    return _saying(fault)


def _saying(fault: "ErrorDetails") -> tuple[str, str]:
    if fault["type"] not in _SAYINGS:
        return f"{shown(fault['msg'])}.", "Correct this entry."
    what, remedy = _SAYINGS[fault["type"]]
    filling = {**fault.get("ctx", {}), "input": shown(fault["input"])}
    filling["pattern"] = _PATTERNS.get(str(filling.get("pattern")), "Use another form.")
    return what.format_map(filling), remedy.format_map(filling)


def _any_of(kinds: list[str]) -> str:
    first = list(dict.fromkeys(kinds))
    return f"{', '.join(first[:-1])} or {first[-1]}" if len(first) > 1 else first[0]


def did_you_mean(name: str, known: Sequence[str]) -> str:
    """The remedy for a name that is not known."""
    near = nearest(name, known)
    return f"Did you mean “{near}”?" if near else f"Remove it, or use one of: {', '.join(known)}."


def _names(model: type[Value], path: Path) -> list[str]:
    """The fields that are known at a path of a model."""
    for step in path:
        field = next(
            (field for name, field in model.model_fields.items() if step in (name, field.alias)), None
        )
        model = next(_models_in(field.annotation), model) if field else model
    return [field.alias or name for name, field in model.model_fields.items()]


def _models_in(annotation: object) -> Iterator[type[Value]]:
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)
