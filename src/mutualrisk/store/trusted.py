"""Values built from data that this program checked and wrote itself, without checking each field again."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from types import UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

from mutualrisk.domain.value import Value

Some = TypeVar("Some", bound=Value)
Make = Callable[[Any], Any]


class Form(NamedTuple):
    """What differs between data and a class of values.

    Attributes:
        names: The fields' own names, for those that data calls otherwise.
        makers: What makes the value of a field that data holds in another form.
    """

    names: Mapping[str, str]
    makers: tuple[tuple[str, Make], ...]


def built(kind: type[Some], data: Mapping[str, Any]) -> Some:
    """The value that data describes. Only for what comes with the program: nothing here refuses a fault."""
    names, makers = _form(kind)
    given = {names.get(key, key): value for key, value in data.items()} if names else dict(data)
    for name, make in makers:
        if name in given:
            given[name] = make(given[name])
    return kind.filled(given)


@cache
def _form(kind: type[Value]) -> Form:
    fields = kind.model_fields.items()
    made = ((name, _maker(field.annotation)) for name, field in fields)
    return Form(
        {field.alias: name for name, field in fields if field.alias},
        tuple((name, make) for name, make in made if make),
    )


def _maker(kind: Any) -> Make | None:  # noqa: ANN401 - any annotation
    """What makes a value of a kind from JSON; nothing where JSON holds it as it is."""
    origin, inner = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and issubclass(kind, Value):
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
