"""What a questionnaire keeps of what it was made for, so that its answers find their way back."""

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case, Organisation

FORM = "1"
"""The version of the layout."""
KEY = "MutualRisk form: "
"""How the names of these properties begin in the file."""
DIGITS = 16
"""Hexadecimal digits of a fingerprint that are kept: enough to tell things apart, useless for more."""


class FormMark(NamedTuple):
    """How a questionnaire was made. Of the case it holds fingerprints alone, which tell a reader nothing."""

    form: str
    program: str
    """The version of MutualRisk that wrote it."""
    method: str
    version: str
    perspective: str
    depth: str
    contract: str = ""
    """Of the title, authority and reference of the contract; empty where none of them was recorded."""
    organisation: str = ""
    """Of the organisation's name and number."""
    assessment: str = ""

    def pairs(self) -> dict[str, str]:
        """The mark as properties of a file."""
        return {f"{KEY}{name}": said for name, said in self._asdict().items() if said}

    def short(self) -> str:
        """The mark in a line that a person can read out over the telephone."""
        parts = (f"Form {self.form}", f"method {self.method} {self.version}", self.perspective, self.depth)
        code = self.assessment[:8].upper()
        return ", ".join((*parts, f"reference {code}") if code else parts)


def from_pairs(pairs: Mapping[str, str]) -> FormMark | None:
    """The mark that a file's properties hold, if they do."""
    found = {name: pairs.get(f"{KEY}{name}", "") for name in FormMark._fields}
    return FormMark(**found) if found["form"] and found["method"] else None


def of_contract(case: Case) -> str:
    """The fingerprint of the contract's facts."""
    facts = case.contract
    return _print("contract", facts.title, facts.authority, facts.reference)


def of_organisation(organisation: Organisation) -> str:
    """The fingerprint of an organisation's facts."""
    return _print("organisation", organisation.name, organisation.number)


def of_assessment(assessment: Assessment) -> str:
    """The fingerprint of an assessment, by the names that the case gives to it and to its organisation."""
    return _print("assessment", assessment.organisation, assessment.id)


def _print(kind: str, *parts: str) -> str:
    """The fingerprint of some texts, however they are spaced and in capitals or not; empty for nothing."""
    said = [" ".join(part.split()).casefold() for part in parts]
    if not any(said):
        return ""
    return hashlib.sha256("\n".join((kind, *said)).encode()).hexdigest()[:DIGITS]
