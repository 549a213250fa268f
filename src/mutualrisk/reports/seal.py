"""What a document keeps of its own making: enough to make it again, and so to tell whether it was altered.

It holds no secret and proves nobody's hand. What proves a document is that its case, judged by the same
method, makes the same document once more.
"""

import hashlib
import json
from dataclasses import replace
from typing import Any, Literal

from mutualrisk import __version__
from mutualrisk.domain.case import FORMAT, Case, MethodUsed
from mutualrisk.domain.field import Field
from mutualrisk.domain.value import Depth, Perspective, Slug, Text, Value
from mutualrisk.reports.audiences import Audience
from mutualrisk.reports.content import Attachment, Document
from mutualrisk.reports.kinds import KINDS, KindId
from mutualrisk.reports.letterhead import Letterhead
from mutualrisk.reports.material import Material

Fingerprint = str
"""A SHA-256 in hexadecimal digits; empty where there is nothing."""

CASE, LOGO = "case.json", "logo"
"""What the files are called that the full report for our own use carries."""


class Maker(Value):
    """Who made the document, as it stands on top of it."""

    assessor: Text = ""
    organisation: Text = ""
    logo: Fingerprint = ""

    def letterhead(self, logo: bytes) -> Letterhead:
        """The same, with the picture."""
        return Letterhead(self.assessor, self.organisation, logo)


class Seal(Value):
    """How a document was made."""

    seal: Literal[1] = 1
    """The version of this form."""
    program: str
    """The version of MutualRisk that wrote it."""
    kind: KindId
    audience: Audience
    perspective: Perspective
    depth: Depth
    assessment: Slug = "blank"
    """The id of the assessment, by the name that the document's readers may know it by."""
    successful: Text = ""
    """The name of the bidder that was successful, where the document tells of it."""
    method: MethodUsed
    language: str
    rules: Fingerprint
    """Of the whole method: of two methods of one version, one may have been changed by hand."""
    case: Fingerprint = ""
    """Of the case as far as the document tells of it; empty where the document holds nothing of it."""
    result: Fingerprint = ""
    """Of all that was worked out, so that another version can tell whether it gets the same."""
    maker: Maker = Field(default_factory=Maker)


def seal(made: Material, kind: KindId) -> Seal:
    """The seal of a document of some kind that is made from the material."""
    method = made.method
    return Seal(
        program=__version__,
        kind=kind,
        audience=made.audience,
        perspective=made.perspective,
        depth=made.result.depth,
        method=MethodUsed(id=method.id, version=method.version),
        language=method.language,
        rules=of_value(method),
        **({} if KINDS[kind].blank else _of_case(made)),
    )


def _of_case(made: Material) -> dict[str, Any]:
    """What a seal says of the case."""
    head = made.letterhead
    return {
        "assessment": made.assessment.id,
        "successful": made.award.name if made.award else "",
        "case": of_value(own_case(made)),
        "result": of_data(made.result._replace(version="")),
        "maker": Maker(assessor=head.assessor, organisation=head.organisation, logo=of_bytes(head.logo)),
    }


def sealed(document: Document, made: Material, kind: KindId) -> Document:
    """The document with its seal; the full report for our own use also carries the case it was made from."""
    carries = kind == "full" and made.audience == "internal"
    return replace(document, seal=written(seal(made, kind)), attachments=_files(made) if carries else ())


def pieces(one: Seal) -> dict[str, str]:
    """A seal as the properties of a workbook, in their order."""
    whole = written(one)
    parts = [whole[start : start + PIECE] for start in range(0, len(whole), PIECE)]
    return {f"{PROPERTY}{number:02}": part for number, part in enumerate(parts, 1)}


PROPERTY = "MutualRisk "
"""How the names of these properties begin."""
PIECE = 200
"""Characters of one of them: some programs cut what is longer than 255."""


def written(one: Seal) -> str:
    """A seal as a line of plain ASCII."""
    return json.dumps(one.model_dump(mode="json", exclude_defaults=True), sort_keys=True)


def of_value(value: Value) -> Fingerprint:
    """The fingerprint of a value, whatever the order in which its parts were written."""
    return of_data(value.model_dump(mode="json", exclude_defaults=True))


def of_data(data: object) -> Fingerprint:
    """The fingerprint of lists, groups, texts and numbers."""
    return of_bytes(json.dumps(data, sort_keys=True, ensure_ascii=False).encode())


def of_bytes(data: bytes) -> Fingerprint:
    """The fingerprint of a file; empty where there is none."""
    return hashlib.sha256(data).hexdigest() if data else ""


def own_case(made: Material) -> Case:
    """The case as far as the document tells of it: without other organisations and assessments."""
    return made.case.model_copy(
        update={
            "organisations": tuple(one for one in made.case.organisations if one.id == made.organisation.id),
            "assessments": (made.assessment,),
            "evidence": made.evidence,
        }
    )


def _files(made: Material) -> tuple[Attachment, ...]:
    """The case in the form that MutualRisk opens, and the logo."""
    plain = {"format": FORMAT, **own_case(made).model_dump(mode="json", exclude_defaults=True)}
    text = json.dumps(plain, ensure_ascii=False, indent=1) + "\n"
    case = Attachment(
        CASE, "application/json", "The case that this report was made from", text.encode(), "Source"
    )
    logo = made.letterhead.logo
    kind = "image/png" if logo.startswith(b"\x89PNG") else "image/jpeg"
    picture = Attachment(LOGO, kind, "The logo on top of the report", logo, "Supplement")
    return (case, picture) if logo else (case,)
