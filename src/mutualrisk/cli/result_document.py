"""The whole of a result as one JSON document, for another program."""

import json
from collections.abc import Iterable
from dataclasses import make_dataclass
from functools import reduce
from operator import or_
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from mutualrisk import __version__
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import BenefitStage, Result, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS

FORMAT = 1
"""The version of the document that ``resources/schemas/result.schema.json`` describes."""


_STATED = "The rating or strength that may be stated: the only one that is possible, else null."


class Judge(NamedTuple):
    """The method that was used."""

    id: str
    version: str
    title: str


class ResultDocument(NamedTuple):
    """What ``mutualrisk evaluate --json`` writes."""

    format: int
    program: str
    """The version of the program that calculated it."""
    method: Judge
    results: tuple[Result, ...]


def text(method: Method, results: Iterable[Result]) -> str:
    """The document as indented JSON."""
    judge = Judge(method.id, method.version, method.title)
    made = ResultDocument(FORMAT, __version__, judge, tuple(results))
    return json.dumps(_plain(made), ensure_ascii=False, indent=2, allow_nan=False)


def schema() -> str:
    """The JSON schema of the document, made from the classes that it is written from."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - only developers need the schema

    made: dict[str, Any] = TypeAdapter(_with_names(ResultDocument)).json_schema(mode="serialization")
    for name, words in (("Stage", RATINGS), ("BenefitStage", STRENGTHS)):
        made["$defs"][name]["properties"]["stated"] = {"enum": [*words, None], "description": _STATED}
        made["$defs"][name]["required"].append("stated")
    for part in (made, *made["$defs"].values()):
        part["additionalProperties"] = False
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A result of MutualRisk"}
    return json.dumps({**made, **head}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _with_names(hint: Any) -> Any:  # noqa: ANN401 - any annotation
    """An annotation in which each named tuple is a class whose fields keep their names in JSON."""
    if isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        fields = [(name, _with_names(kind)) for name, kind in get_type_hints(hint).items()]
        made = make_dataclass(hint.__name__, fields)
        made.__doc__ = hint.__doc__
        return made
    if get_origin(hint) is tuple:
        return tuple[tuple(_with_names(item) for item in get_args(hint))]  # type: ignore[misc]
    if get_origin(hint) is UnionType:
        return reduce(or_, (_with_names(item) for item in get_args(hint)))
    return hint


def _plain(value: object) -> object:
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(item) for name, item in value._asdict().items()} | _stated(value)
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _stated(value: object) -> dict[str, str | None]:
    """What may be stated of a stage, beside the rating of its point."""
    if not isinstance(value, Stage | BenefitStage):
        return {}
    return {"stated": value.possible[0] if value.certain else None}
