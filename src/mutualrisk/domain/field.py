"""What a class of values states of its fields: kind, limits, and what holds where nothing is given."""

from collections.abc import Callable, Iterator, Mapping
from inspect import get_annotations
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, TypedDict, Unpack, get_args, get_origin

REQUIRED: Any = object()
"""Stands for the default of a field that must be given."""


class Bounds(TypedDict, total=False):
    """What may bound a text, a number or a list, by pydantic's names."""

    gt: float
    ge: float
    lt: float
    le: float
    multiple_of: float
    min_length: int
    max_length: int
    pattern: str
    strict: bool


class Limits:
    """What bounds a text, a number or a list; what is not stated bounds nothing.

    It stands in ``Annotated``, where pydantic finds its own limits in it when it is asked to check.
    """

    __is_annotated_types_grouped_metadata__: Literal[True] = True

    def __init__(self, **stated: Unpack[Bounds]) -> None:
        """Keep those that are stated."""
        self.stated: Mapping[str, Any] = {**stated}

    def __iter__(self) -> Iterator[object]:
        """The same in pydantic's own terms."""
        from pydantic import Field as Checked  # noqa: PLC0415 - heavy, and only for what is in doubt

        return iter(Checked(**self.stated).metadata)


class FieldInfo(NamedTuple):
    """A field: its kind, limits and default, and what data calls it where that is another name."""

    annotation: Any = None
    metadata: tuple[Any, ...] = ()
    default: Any = REQUIRED
    default_factory: Callable[[], Any] | None = None
    alias: str | None = None
    group: str = ""
    """What it belongs to, for a page that shows it."""

    def is_required(self) -> bool:
        """Whether it must be given."""
        return self.default is REQUIRED and self.default_factory is None

    def get_default(self) -> Any:  # noqa: ANN401 - of whatever kind the field is
        """What it holds where it is not given."""
        return self.default_factory() if self.default_factory else self.default


def Field(  # noqa: N802 - named as in pydantic, whose place it takes
    *,
    default: Any = REQUIRED,  # noqa: ANN401 - of whatever kind the field is
    default_factory: Callable[[], Any] | None = None,
    alias: str | None = None,
    group: str = "",
    **limits: Unpack[Bounds],
) -> Any:  # noqa: ANN401 - stands where the default of the field's own kind would
    """State more of a field than its default, as its limits."""
    metadata = (Limits(**limits),) if limits else ()
    return FieldInfo(None, metadata, default, default_factory, alias, group)


def stated(kind: type) -> dict[str, FieldInfo]:
    """The fields that a class states itself, in its order; the class keeps none of their defaults."""
    found = {}
    annotations: Mapping[str, Any] = get_annotations(kind)
    for name, annotation in annotations.items():
        if get_origin(annotation) is ClassVar:
            continue
        given = vars(kind).get(name, REQUIRED)
        info = given if isinstance(given, FieldInfo) else FieldInfo(default=given)
        parts = get_args(annotation) if get_origin(annotation) is Annotated else (annotation,)
        found[name] = info._replace(annotation=parts[0], metadata=(*parts[1:], *info.metadata))
        if given is not REQUIRED:
            delattr(kind, name)
    return found
