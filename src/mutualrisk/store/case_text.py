"""Cases as text: YAML that people write and read, JSON that diffs well."""

from collections.abc import Iterator
from typing import Any

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.store.case_limits import refuse_too_large, refuse_too_many
from mutualrisk.store.document import Data, Document
from mutualrisk.store.json_text import read_json, tidied, write_json
from mutualrisk.store.migrations import migrated
from mutualrisk.store.validation import validated

HEAD = """\
A case of MutualRisk. An answer is written after the name of its question:
  turnover: 28000000                          a number, without commas or signs
  service_type: health_care                   one of the options, yes or no, a date as 2026-03-01, or a text
  plans: [legal, financial]                   several options
  reserves: {low: 200000, high: 350000}       an estimate
  pension_deficit: not known                  asked, and nobody knows
  charity_reserves: {not_applicable: why}     does not apply
  turnover: {value: 28000000, note: audited, evidence: [accounts-2025]}
Nothing after the colon, or no line at all, means: not answered yet."""


def case_from(document: Document) -> Case:
    """The case that a document describes; raises :class:`Faulty` with the place of every fault."""
    document = migrated(document)
    refuse_too_many(document)
    document = document._replace(data=_answered(document.data))
    case = validated(Case, document)
    refuse_too_large(case, document)
    return case


def case_from_json(text: str, file: str = "") -> Case:
    """The case in a JSON text."""
    return case_from(read_json(text, file))


def case_from_yaml(text: str, file: str = "") -> Case:
    """The case in a YAML text."""
    from mutualrisk.store.yaml_text import read_yaml  # noqa: PLC0415 - loads a parser, which JSON does not need

    return case_from(read_yaml(text, file))


def case_to_json(case: Case) -> str:
    """The case as JSON: sorted and indented, defaults left out."""
    return write_json(case_data(case))


def case_to_yaml(case: Case) -> str:
    """The case as YAML in the order of its fields, with answers in their short forms."""
    from mutualrisk.store.yaml_layout import write_yaml  # noqa: PLC0415 - the same

    data = case_data(case)
    for answers in _answers_in(data):
        answers.update({name: _short(answer) for name, answer in answers.items()})
    return write_yaml(data, head=HEAD)


def case_data(case: Case) -> dict[str, Any]:
    """The case as plain data, its version first, defaults left out."""
    fields = case.model_dump(mode="json", exclude_defaults=True)
    return {"format": case.format, **{name: tidied(inner) for name, inner in fields.items()}}


def _answers_in(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Each group of answers in the data of a case."""
    owners = [data.get("contract", {}), *data.get("assessments", ())]
    return (owner["answers"] for owner in owners if "answers" in owner)


def _answered(data: Data) -> Data:
    """The data without the questions after whose colon nothing stands."""
    fields = data if isinstance(data, dict) else {}
    owners: dict[str, Data] = {}
    if "contract" in fields:
        owners["contract"] = _without_blanks(fields["contract"])
    if isinstance(assessments := fields.get("assessments"), list):
        owners["assessments"] = [_without_blanks(assessment) for assessment in assessments]
    return {**fields, **owners}


def _without_blanks(owner: Data) -> Data:
    answers = owner.get("answers") if isinstance(owner, dict) else None
    if not isinstance(owner, dict) or not isinstance(answers, dict):
        return owner
    return {**owner, "answers": {name: answer for name, answer in answers.items() if answer is not None}}


def _short(answer: dict[str, Any]) -> Data:
    """An answer as a person would write it."""
    if answer == {"not_known": True}:
        return "not known"
    short: Data = answer["value"] if answer.keys() == {"value"} else answer
    misread = isinstance(short, str) and Answer.model_validate(short).not_known
    return answer if misread else short
