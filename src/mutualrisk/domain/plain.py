"""Values that are plainly right, made without pydantic's checks.

To get those checks ready takes longer than to read a case and judge it, and nearly all that is read was
written by this program. What is made here is what they would make of the same data; wherever that is not
plain, they decide. So they alone say what is wrong, and what a field may hold is stated once, in its class.
"""

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from math import isfinite
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from mutualrisk.domain.field import Limits

if TYPE_CHECKING:
    from mutualrisk.domain.value import Value

Some = TypeVar("Some", bound="Value")
Take = Callable[[Any], Any]
"""Takes what data holds for what a value holds; raises Doubtful or ValueError where that is not plain."""


class Doubtful(Exception):  # noqa: N818 - nothing may be wrong
    """Whether the data is right is for pydantic to say."""


def plain(kind: type[Some], data: object) -> Some | None:
    """The value that the data plainly describes; nothing where that is in doubt."""
    try:
        return _made(kind, data)
    except (Doubtful, LookupError, ValueError, OverflowError):
        return None


def _made(kind: type[Some], given: object) -> Some:
    made = given if type(given) is kind else _read(kind, kind.spelled_out(given))
    if made.contradiction():
        raise Doubtful
    return made


def _read(kind: type[Some], data: object) -> Some:
    if not isinstance(data, dict):
        raise Doubtful
    fields = _fields(kind)
    given = {}
    for key, held in data.items():
        name, take = fields[key]
        given[name] = take(held)
    return kind.filled(given)


@cache
def _fields(kind: type["Value"]) -> dict[str, tuple[str, Take]]:
    """The name of each field, and what takes its values, by the name that data has for it."""
    return {
        info.alias or name: (name, _taker(info.annotation, info.metadata))
        for name, info in kind.model_fields.items()
    }


def _taker(kind: Any, limits: Sequence[Limits] = ()) -> Take:  # noqa: ANN401 - any annotation
    """What takes a value of a kind, within limits."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _taker(inner[0], (*inner[1:], *limits))
    if origin in (Union, UnionType):
        return partial(_first_that_fits, tuple([_taker(one, limits) for one in inner]))
    take = _taker_of_one(kind, origin, inner)
    within = [WITHIN[name](limit) for one in limits for name, limit in one.stated.items() if name != "strict"]
    return partial(_bounded, take, tuple(within)) if within and kind is not NoneType else take


def _taker_of_one(kind: Any, origin: object, inner: tuple[Any, ...]) -> Take:  # noqa: ANN401 - as above
    """What takes a value of one kind. It is exact, whether that is asked or not."""
    if origin is Literal:
        return partial(_one_of, inner)
    if origin is dict:
        return partial(_named, _taker(inner[0]), _taker(inner[1]))
    if origin is tuple:
        several = inner[-1] is ...
        return partial(_several, _taker(inner[0])) if several else partial(_each, tuple(map(_taker, inner)))
    simple: dict[object, Take] = {str: _text, float: _number, Any: _anything}
    if kind in simple:
        return simple[kind]
    return partial(_made if hasattr(kind, "model_fields") else _exactly, kind)


WITHIN: Mapping[str, Callable[[Any], Callable[[Any], object]]] = {
    "gt": lambda limit: partial(operator.lt, limit),
    "ge": lambda limit: partial(operator.le, limit),
    "lt": lambda limit: partial(operator.gt, limit),
    "le": lambda limit: partial(operator.ge, limit),
    "multiple_of": lambda limit: lambda held: held % limit == 0,
    "min_length": lambda limit: lambda held: len(held) >= limit,
    "max_length": lambda limit: lambda held: len(held) <= limit,
    "pattern": lambda limit: re.compile(limit).fullmatch,
}
"""Tells for each limit whether what is held keeps it."""


def _bounded(take: Take, within: Sequence[Callable[[Any], object]], given: object) -> object:
    held = take(given)
    for keeps in within:
        if not keeps(held):
            raise Doubtful
    return held


def _text(given: object) -> str:
    if type(given) is not str or not (given.isascii() or given.encode()):
        raise Doubtful
    return given


def _number(given: object) -> float:
    if type(given) is not float and type(given) is not int:
        raise Doubtful
    number = float(given)
    if not isfinite(number):
        raise Doubtful
    return number


def _anything(given: object) -> object:
    return given


def _one_of(options: tuple[object, ...], given: object) -> object:
    if given not in options or type(given) not in (str, int):
        raise Doubtful
    return given


def _several(take: Take, given: object) -> tuple[object, ...]:
    if not isinstance(given, list | tuple):
        raise Doubtful
    return tuple([take(one) for one in given])


def _each(takers: Sequence[Take], given: object) -> tuple[object, ...]:
    if not isinstance(given, list | tuple) or len(given) != len(takers):
        raise Doubtful
    return tuple([take(one) for take, one in zip(takers, given, strict=True)])


def _named(key: Take, take: Take, given: object) -> dict[object, object]:
    if not isinstance(given, dict):
        raise Doubtful
    return {key(name): take(value) for name, value in given.items()}


def _first_that_fits(takers: Sequence[Take], given: object) -> object:
    for take in takers:
        try:
            return take(given)
        except Doubtful:
            continue
    raise Doubtful


def _exactly(kind: type, given: object) -> object:
    if type(given) is not kind:
        raise Doubtful
    return given
