"""Values that are plainly right, made without pydantic's checks.

Getting those checks ready takes a tenth of the time of a short command, and nearly every case that is read
was written by this program. What is made here is what they would make of the same data; wherever that is not
plain, they decide. So they alone say what is wrong, and what a field may hold is stated once, in its model.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, partial
from math import isfinite
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

from mutualrisk.domain.answer import Answer, contradiction, plain_value, spelled_out
from mutualrisk.store.trusted import Shape

Model = TypeVar("Model", bound=BaseModel)
Take = Callable[[Any], Any]
"""Takes what data holds for what a model holds; raises Doubtful or ValueError where that is not plain."""


class Doubtful(Exception):  # noqa: N818 - nothing may be wrong
    """Whether the data is right is for pydantic to say."""


def plain(model: type[Model], data: object) -> Model | None:
    """The value that the data plainly describes; nothing where that is in doubt."""
    try:
        return _made(model, data)
    except (Doubtful, LookupError, ValueError, OverflowError):
        return None


def _made(model: type[Model], data: Any) -> Model:  # noqa: ANN401 - whatever a file holds
    if not isinstance(data, dict):
        raise Doubtful
    shape, takers = _checked(model)
    made: Model = shape.filled({name: takers[name](value) for name, value in data.items()})
    return made


def _answer(given: object) -> Answer:
    """An answer, which people may write short."""
    data = spelled_out(given)
    if isinstance(data, dict) and "value" in data:
        data = {**data, "value": plain_value(data["value"])}
    made = _made(Answer, data)
    if contradiction(made):
        raise Doubtful
    return made


@cache
def _checked(model: type[Model]) -> tuple[Shape[Model], dict[str, Take]]:
    """The shape of a model, and what takes the values of its fields."""
    shape = Shape(model)
    return shape, {name: _taker(field.annotation, field.metadata) for name, field in shape.fields.items()}


def _taker(kind: Any, limits: Sequence[object] = ()) -> Take:  # noqa: ANN401 - any annotation
    """What takes a value of a kind, within limits."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _taker(inner[0], inner[1:])
    if origin in (Union, UnionType):
        return partial(_first_that_fits, tuple([_taker(one, limits) for one in inner]))
    if origin is tuple:
        return partial(_several, _taker(inner[0]))
    if origin is dict:
        return partial(_named, _taker(inner[0]), _taker(inner[1]))
    if origin is Literal:
        return partial(_one_of, inner)
    if kind in _BOUNDED:
        return partial(_BOUNDED[kind], _Limits.of(limits))
    if kind is Answer:
        return _answer
    return partial(_made if issubclass(kind, BaseModel) else _exactly, kind)


class _Limits(NamedTuple):
    """What bounds a text or a number; what is not stated bounds nothing."""

    gt: float | None = None
    ge: float | None = None
    le: float | None = None
    multiple_of: float | None = None
    max_length: int | None = None
    pattern: str | None = None

    @staticmethod
    def of(limits: Sequence[object]) -> "_Limits":
        """The limits that a field is annotated with."""
        stated = [(name, getattr(limit, name, None)) for limit in limits for name in _Limits._fields]
        return _Limits(**{name: value for name, value in stated if value is not None})


def _text(limits: _Limits, given: object) -> str:
    if not isinstance(given, str) or not (given.isascii() or given.encode()):
        raise Doubtful
    if limits.max_length is not None and len(given) > limits.max_length:
        raise Doubtful
    if limits.pattern is not None and not re.fullmatch(limits.pattern, given):
        raise Doubtful
    return given


def _number(limits: _Limits, given: object) -> float:
    if not isinstance(given, int | float):
        raise Doubtful
    number = float(given)
    if not isfinite(number):
        raise Doubtful
    if (limits.ge is not None and number < limits.ge) or (limits.le is not None and number > limits.le):
        raise Doubtful
    if limits.gt is not None and number <= limits.gt:
        raise Doubtful
    return number


def _whole(limits: _Limits, given: object) -> int:
    if type(given) is not int:
        raise Doubtful
    _number(limits, given)
    if limits.multiple_of is not None and given % limits.multiple_of:
        raise Doubtful
    return given


def _one_of(options: tuple[str, ...], given: object) -> object:
    if given not in options:
        raise Doubtful
    return given


def _several(take: Take, given: object) -> tuple[object, ...]:
    if not isinstance(given, list | tuple):
        raise Doubtful
    return tuple([take(one) for one in given])


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


_BOUNDED: dict[type, Callable[[_Limits, object], object]] = {str: _text, float: _number, int: _whole}
"""What takes values that limits may bound."""
