"""The base of every value, and the small vocabularies that all of them share."""

from collections import ChainMap
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Never, Self, dataclass_transform

from mutualrisk.domain.dumping import Mode, Wanted, dumped
from mutualrisk.domain.field import Field, FieldInfo, Limits, stated
from mutualrisk.domain.plain import plain

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

Perspective = Literal["commissioner", "board"]
"""Who reads: it chooses questions, wording, weights and advice; it never changes a fact."""

PERSPECTIVES: tuple[Perspective, ...] = ("commissioner", "board")

Depth = Literal["screening", "full"]
"""How much is asked. A full assessment asks the screening's questions too."""

DEPTHS: tuple[Depth, ...] = ("screening", "full")

Move = Literal["commissioner", "mutual", "both"]
"""Whose move reduces a risk."""

Grade = Literal["S-act", "S", "D", "M-high", "M-med", "M-low", "illustrative"]
"""How certain a source is. Only ``S-act`` and ``S`` may be shown as sourced thresholds."""

SOURCED: tuple[Grade, ...] = ("S-act", "S")

Rating = Literal["low", "moderate", "high", "extreme"]
RATINGS: tuple[Rating, ...] = ("low", "moderate", "high", "extreme")

Strength = Literal["weak", "fair", "strong"]
STRENGTHS: tuple[Strength, ...] = ("weak", "fair", "strong")

Side = Literal["likelihood", "impact", "strength"]
"""Which level a signal or a rule bears on: risks have the first two, benefits the third."""

Id = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
"""A stable name inside a method. It carries no weight and no meaning."""

Slug = Annotated[str, Limits(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
"""A name that people choose for a thing in a case: an organisation, a document, an action."""

Text = Annotated[str, Limits(max_length=5_000)]
"""Free text. The bound keeps one note from making a report unreadable or a file unopenable."""

Formula = Annotated[str, Limits(min_length=1, max_length=2_000)]
"""The text of an expression; :mod:`mutualrisk.domain.expression_text` reads it."""

Wording = Text | dict[Perspective, Text]
"""One text for both perspectives, or one for each."""


def worded(wording: Wording, perspective: Perspective) -> str:
    """The text of ``wording`` for ``perspective``; the other one's where only that is given."""
    if isinstance(wording, str):
        return wording
    return wording.get(perspective) or next(iter(wording.values()), "")


_GIVEN: Final = "__pydantic_fields_set__"
"""Where pydantic keeps which fields were given; it fills two more places that nothing here uses."""


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field,))
class ValueClass(type):
    """A class of values, which looks at its fields once."""

    model_fields: Mapping[str, FieldInfo]
    """What is stated of each field, in their order."""
    required: frozenset[str]
    """The fields that must be given."""
    defaults: Mapping[str, Any]
    """What may be shared where nothing is given."""
    makers: tuple[tuple[str, FieldInfo], ...]
    """The fields whose default is made anew."""

    def __init__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> None:
        super().__init__(name, bases, namespace)
        inherited = [base.model_fields for base in bases if isinstance(base, ValueClass)]
        fields = {**ChainMap(*map(dict, inherited)), **stated(cls)}
        if covered := fields.keys() & vars(cls).keys():
            raise TypeError(f"{name} has no kind for what it states of: {', '.join(sorted(covered))}")
        cls.model_fields = fields
        cls.required = frozenset(name for name, info in fields.items() if info.is_required())
        cls.defaults = {name: info.default for name, info in fields.items()}
        cls.makers = tuple((name, info) for name, info in fields.items() if info.default_factory)


class Value(metaclass=ValueClass):
    """A frozen value that refuses fields it does not know.

    Its methods have the names of pydantic's, which checks whatever is not plainly right. It is none of
    pydantic's models, for to load those takes as long as to read a case and judge it.
    """

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_private__", _GIVEN)

    if not TYPE_CHECKING:  # a checker of types reads it off the fields

        def __init__(self, /, **given: object) -> None:
            """Hold what is given, by the names that data has; raises ValueError where that cannot be."""
            made = self.model_validate(given)
            _hold(self, made.__dict__, made.model_fields_set)

        def __hash__(self) -> int:
            return hash((type(self), *(held for _, held in self)))

    # -- made

    @classmethod
    def model_validate(cls, data: object) -> Self:
        """The value that data describes; raises ValueError with every fault."""
        made = plain(cls, data)
        if made is not None:
            return made
        from mutualrisk.domain.checks import adapter  # noqa: PLC0415 - loads pydantic

        checked: Self = adapter(cls).validate_python(data)
        return checked

    @classmethod
    def model_validate_json(cls, text: str) -> Self:
        """The value that a text in JSON describes; raises ValueError with every fault."""
        from mutualrisk.domain.checks import adapter  # noqa: PLC0415 - loads pydantic

        checked: Self = adapter(cls).validate_json(text)
        return checked

    @classmethod
    def filled(cls, given: Mapping[str, Any]) -> Self:
        """The value with these fields as they are, the others by default; LookupError where one must be."""
        if not given.keys() >= cls.required:
            raise LookupError(*sorted(cls.required - given.keys()))
        values = {**cls.defaults, **given}
        for name, info in cls.makers:
            if name not in given:
                values[name] = info.get_default()
        made = cls.__new__(cls)
        _hold(made, values, set(given))
        return made

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """A copy with some fields replaced, unchecked; AttributeError where there is no such field."""
        made = self.__copy__()
        if update:
            if unknown := update.keys() - made.__dict__.keys():
                raise AttributeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
            made.__dict__.update(update)
            made.model_fields_set.update(update)
        return made

    # -- read

    @property
    def model_fields_set(self) -> set[str]:
        """The fields that were given."""
        given: set[str] = getattr(self, _GIVEN)
        return given

    def model_dump(
        self,
        *,
        mode: Mode = "python",
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
    ) -> dict[str, Any]:
        """The fields as plain data; those not given, or as by default, may be left out."""
        return dumped(self, Wanted(mode, by_alias, exclude_unset, exclude_defaults))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Each field with its name."""
        held = self.__dict__
        return iter([(name, held[name]) for name in type(self).model_fields])

    # -- what a class may add

    @classmethod
    def spelled_out(cls, given: object) -> object:
        """The fields of what somebody may write short."""
        return given

    def contradiction(self) -> str:
        """What is wrong with the fields together; "" where they go together."""
        return ""

    # -- as a value behaves

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__ or [*self] == [*other]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={held!r}' for name, held in self)})"

    def __copy__(self) -> Self:
        made = self.__new__(type(self))
        _hold(made, self.__dict__.copy(), self.model_fields_set.copy())
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = self.__new__(type(self))
        _hold(made, deepcopy(self.__dict__, memo), self.model_fields_set.copy())
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.__dict__, self.model_fields_set)

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        from mutualrisk.domain.checks import schema  # noqa: PLC0415 - pydantic asks

        return schema(cls, handler)


def _hold(value: Value, fields: dict[str, Any], given: set[str]) -> None:
    """Put fields into a value that is being made."""
    object.__setattr__(value, "__dict__", fields)
    object.__setattr__(value, _GIVEN, given)


def _restored(kind: type[Value], fields: dict[str, Any], given: set[str]) -> Value:
    made = kind.__new__(kind)
    _hold(made, fields, given)
    return made
