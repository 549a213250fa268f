"""Values built from data that this program checked and wrote itself, without checking each field again."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

Model = TypeVar("Model", bound=BaseModel)
Make = Callable[[Any], Any]


class Default(NamedTuple):
    """What stands in a field that nothing is said of: a value that all may share, or what makes one."""

    shared: object
    make: Callable[[], object] | None


class _Field(NamedTuple):
    """A field: its name in Python and in data, what makes its value, and what stands where there is none."""

    name: str
    key: str
    make: Make | None
    default: Default


def built(model: type[Model], data: Mapping[str, Any]) -> Model:
    """The value that data describes. Only for what comes with the program: nothing here refuses a fault."""
    values: dict[str, object] = {}
    given: set[str] = set()
    for name, key, make, (default, making) in _fields(model):
        if key in data:
            given.add(name)
            values[name] = make(data[key]) if make else data[key]
        else:
            values[name] = making() if making else default
    return assembled(model, values, given)


def assembled(model: type[Model], values: dict[str, object], given: set[str]) -> Model:
    """A value from all of its fields, in their order, and the names of those that were given."""
    made = model.__new__(model)
    made.__setstate__(
        {
            "__dict__": values,
            "__pydantic_fields_set__": given,
            "__pydantic_extra__": None,
            "__pydantic_private__": None,
        }
    )
    return made


@cache
def _fields(model: type[BaseModel]) -> tuple[_Field, ...]:
    return tuple(
        _Field(
            name, field.alias or name, _maker(field.annotation), default_of(field, partial(_missing, name))
        )
        for name, field in model.model_fields.items()
    )


def default_of(field: FieldInfo, missing: Callable[[], object]) -> Default:
    """What stands in a field that nothing is said of; ``missing`` is called where something must be."""
    if field.is_required():
        return Default(None, missing)
    if isinstance(field.default, _FROZEN):
        return Default(field.default, None)
    return Default(None, partial(field.get_default, call_default_factory=True))


_FROZEN = (str, int, float, tuple, NoneType)
"""Defaults of these kinds may be shared: nothing changes them."""


def _missing(name: str) -> object:
    raise LookupError(name)


def _maker(kind: Any) -> Make | None:  # noqa: ANN401 - any annotation
    """What makes a value of a kind from JSON; nothing where JSON holds it as it is."""
    origin, inner = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return partial(built, kind)
    if origin is Annotated:
        return _maker(inner[0])
    if origin is tuple:
        make = _maker(inner[0])
        return tuple if make is None else lambda given: tuple([make(one) for one in given])
    if origin is dict:
        return _dict_maker(*inner)
    return _choice_maker(inner) if origin in (Union, UnionType) else None


def _dict_maker(key: object, value: object) -> Make | None:
    make = _maker(value) or _as_it_is
    if key is float:
        return lambda given: {float(name): make(one) for name, one in given.items()}
    return lambda given: {name: make(one) for name, one in given.items()}


def _choice_maker(kinds: tuple[Any, ...]) -> Make | None:
    """A union's kinds are told apart by what JSON holds: a list, a group of fields, or anything else."""
    made: dict[type, Make] = {}
    for kind in kinds:
        make = _maker(kind)
        if make is not None:
            made[list if get_origin(kind) is tuple else dict] = make
    return (lambda given: made.get(type(given), _as_it_is)(given)) if made else None


def _as_it_is(given: Any) -> Any:  # noqa: ANN401 - whatever it is
    return given
