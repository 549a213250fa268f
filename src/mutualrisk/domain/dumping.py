"""Values as plain data, as it is written to files."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

if TYPE_CHECKING:
    from mutualrisk.domain.value import Value

Mode = Literal["python", "json"]
"""Whether lists stay tuples, and numbers that name something stay numbers, or all is as JSON has it."""


class Wanted(NamedTuple):
    """How values are dumped: what is left out, and by which names."""

    mode: Mode = "python"
    by_alias: bool = False
    exclude_unset: bool = False
    exclude_defaults: bool = False


def dumped(value: "Value", wanted: Wanted) -> dict[str, Any]:
    """The fields of a value, and of those in it."""
    fields = type(value).model_fields
    return {
        (wanted.by_alias and fields[name].alias) or name: _of(held, wanted)
        for name, held in _told(value, wanted)
    }


def _told(value: "Value", wanted: Wanted) -> Iterator[tuple[str, Any]]:
    """The fields that are not left out."""
    fields, given = type(value).model_fields, value.model_fields_set
    for name, held in value:
        if wanted.exclude_unset and name not in given:
            continue
        info = fields[name]
        if wanted.exclude_defaults and not info.is_required() and held == info.get_default():
            continue
        yield name, held


def _of(held: object, wanted: Wanted) -> object:
    """What a field holds, whatever it is."""
    if held is None or isinstance(held, str | int | float):
        return held
    in_json = wanted.mode == "json"
    if isinstance(held, tuple | list):
        items = [_of(one, wanted) for one in held]
        return items if in_json or isinstance(held, list) else tuple(items)
    if isinstance(held, dict):
        return {str(key) if in_json else key: _of(one, wanted) for key, one in held.items()}
    return dumped(cast("Value", held), wanted)
