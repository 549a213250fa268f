"""Values as plain data, as it is written to files."""

from functools import cache
from types import NoneType
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
    kind, left_out = type(value), standard(type(value)) if wanted.exclude_defaults else {}
    told = [
        (name, held)
        for name, held in value
        if not (name in left_out and held == left_out[name])
        and not (wanted.exclude_unset and name not in value.model_fields_set)
    ]
    fields = kind.model_fields if wanted.by_alias else {}
    return {(fields and fields[name].alias) or name: _of(held, wanted) for name, held in told}


@cache
def standard(kind: type["Value"]) -> dict[str, Any]:
    """What the fields hold that need not be given, where they are not."""
    return {name: info.get_default() for name, info in kind.model_fields.items() if not info.is_required()}


_AS_IT_IS = frozenset((str, int, float, bool, NoneType))


def _of(held: object, wanted: Wanted) -> object:
    """What a field holds, whatever it is."""
    if type(held) in _AS_IT_IS:
        return held
    in_json = wanted.mode == "json"
    if isinstance(held, tuple | list):
        items = [_of(one, wanted) for one in held]
        return items if in_json or isinstance(held, list) else tuple(items)
    if isinstance(held, dict):
        return {str(key) if in_json else key: _of(one, wanted) for key, one in held.items()}
    return dumped(cast("Value", held), wanted) if hasattr(held, "model_fields") else held
