"""Values checked by pydantic: whatever is not plainly right, and so every fault, is said here.

Loading pydantic takes longer than reading a case and judging it, so nothing loads this until it is needed.
"""

from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import GetCoreSchemaHandler, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, ErrorDetails, core_schema

from mutualrisk.domain.field import FieldInfo
from mutualrisk.domain.value import Value

Some = TypeVar("Some", bound=Value)


@cache
def adapter(kind: type[Some]) -> TypeAdapter[Some]:
    """What checks, reads and writes values of a class."""
    return TypeAdapter(kind)


def details(fault: ValueError) -> list[ErrorDetails]:
    """Each thing that is wrong; raises the fault itself where it comes from somewhere else."""
    if not isinstance(fault, ValidationError):
        raise fault
    return fault.errors(include_url=False)


def schema(kind: type[Value], handler: GetCoreSchemaHandler) -> CoreSchema:
    """A class of values as pydantic knows its own models: frozen, and no field that is not stated."""
    fields = {name: _field(info, handler) for name, info in kind.model_fields.items()}
    inner: CoreSchema = core_schema.model_fields_schema(fields, model_name=kind.__name__)
    if kind.spelled_out is not Value.spelled_out:
        inner = core_schema.no_info_before_validator_function(kind.spelled_out, inner)
    config = core_schema.CoreConfig(title=kind.__name__, extra_fields_behavior="forbid", allow_inf_nan=False)
    made = core_schema.model_schema(kind, inner, frozen=True, config=config)
    if kind.contradiction is Value.contradiction:
        return made
    return core_schema.no_info_after_validator_function(_in_one_piece, made)


def _field(info: FieldInfo, handler: GetCoreSchemaHandler) -> core_schema.ModelField:
    kind: Any = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
    inner = handler.generate_schema(kind)
    if info.default_factory:
        inner = core_schema.with_default_schema(inner, default_factory=info.default_factory)
    elif not info.is_required():
        inner = core_schema.with_default_schema(inner, default=info.default)
    name = info.alias
    return core_schema.model_field(inner, validation_alias=name, serialization_alias=name)


def _in_one_piece(value: Some) -> Some:
    """The value; raises ValueError where its fields do not go together."""
    if wrong := value.contradiction():
        raise ValueError(wrong)
    return value
