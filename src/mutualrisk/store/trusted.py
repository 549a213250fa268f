"""Values built from data that this program checked and wrote itself, without checking each field again."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from types import NoneType, UnionType
from typing import Annotated, Any, Generic, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

Model = TypeVar("Model", bound=BaseModel)
Make = Callable[[Any], Any]


class Shape(Generic[Model]):
    """What all values of a model have in common: their fields, and what stands where nothing is said."""

    def __init__(self, model: type[Model]) -> None:
        """Look at the model once."""
        fields = model.model_fields
        self.model = model
        self.fields = fields
        self.names = {field.alias: name for name, field in fields.items() if field.alias}
        """The names in Python of the fields that are called otherwise in data."""
        self.required = frozenset(name for name, field in fields.items() if field.is_required())
        self._shared = {name: field.default for name, field in fields.items()}
        self._making = tuple(
            (name, partial(field.get_default, call_default_factory=True))
            for name, field in fields.items()
            if not isinstance(field.default, _FROZEN) and name not in self.required
        )

    def filled(self, given: Mapping[str, Any]) -> Model:
        """The value with these fields, the others by default; raises LookupError where one must be."""
        if not given.keys() >= self.required:
            raise LookupError(*sorted(self.required - given.keys()))
        values = {**self._shared, **given}
        for name, make in self._making:
            if name not in given:
                values[name] = make()
        made = self.model.__new__(self.model)
        made.__setstate__(
            {
                "__dict__": values,
                "__pydantic_fields_set__": set(given),
                "__pydantic_extra__": None,
                "__pydantic_private__": None,
            }
        )
        return made


_FROZEN = (str, int, float, tuple, NoneType)
"""Defaults of these kinds may be shared: nothing changes them."""


def built(model: type[Model], data: Mapping[str, Any]) -> Model:
    """The value that data describes. Only for what comes with the program: nothing here refuses a fault."""
    shape, makers = _trusted(model)
    given = {shape.names.get(key, key): value for key, value in data.items()} if shape.names else dict(data)
    for name, make in makers:
        if name in given:
            given[name] = make(given[name])
    made: Model = shape.filled(given)
    return made


@cache
def _trusted(model: type[Model]) -> tuple[Shape[Model], tuple[tuple[str, Make], ...]]:
    """The shape of a model, and what makes the values of those fields that data holds in another form."""
    made = ((name, _maker(field.annotation)) for name, field in model.model_fields.items())
    return Shape(model), tuple((name, make) for name, make in made if make)


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
