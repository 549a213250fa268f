"""The whole of a result as one JSON document, for another program."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from mutualrisk import __version__
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import BenefitStage, Result, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS

FORMAT = 1
"""The version of the document that ``resources/schemas/result.schema.json`` describes."""


_STATED = "The rating or strength that may be stated: the only one that is possible, else null."


@dataclass(frozen=True, slots=True)
class Judge:
    """The method that was used."""

    id: str
    version: str
    title: str


@dataclass(frozen=True, slots=True)
class ResultDocument:
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

    made: dict[str, Any] = TypeAdapter(ResultDocument).json_schema(mode="serialization")
    for name, words in (("Stage", RATINGS), ("BenefitStage", STRENGTHS)):
        made["$defs"][name]["properties"]["stated"] = {"enum": [*words, None], "description": _STATED}
        made["$defs"][name]["required"].append("stated")
    for part in (made, *made["$defs"].values()):
        part["additionalProperties"] = False
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A result of MutualRisk"}
    return json.dumps({**made, **head}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _plain(value: object) -> object:
    if is_dataclass(value):
        made = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return made | _stated(value)
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _stated(value: object) -> dict[str, str | None]:
    """What may be stated of a stage, beside the rating of its point."""
    if not isinstance(value, Stage | BenefitStage):
        return {}
    return {"stated": value.possible[0] if value.certain else None}
