"""Whether a document is what its case makes: it is made once more, and compared."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Literal, NamedTuple

from mutualrisk import __version__
from mutualrisk.domain.case import Assessment, Case, Organisation
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.program import Program
from mutualrisk.reports.commission import Wanted, prepared
from mutualrisk.reports.difference import MOST, Difference
from mutualrisk.reports.found import Form, Found
from mutualrisk.reports.kinds import KINDS
from mutualrisk.reports.material import Material
from mutualrisk.reports.seal import Seal, of_bytes, of_value
from mutualrisk.reports.seal import seal as seal_of
from mutualrisk.reports.writing import pdf_of, workbook_of

Outcome = Literal["same", "saved again", "altered", "other case", "other rules", "other program"]
"""
- ``same``: byte for byte what the case makes.
- ``saved again``: another program wrote it anew; all that it shows is what the case makes.
- ``altered``: it shows something else than its case makes.
- ``other case``: the case is not the one that it was made from, or was edited since.
- ``other rules``: the method at hand is not the one that it was made by, whatever its version says.
- ``other program``: another version of MutualRisk laid it out, so that pages cannot be compared.
"""

Prepare = Callable[[Perspective, Depth], Program]
"""The method, as it is put to one kind of assessment."""


class Verification(NamedTuple):
    """What was found out about a document."""

    outcome: Outcome
    differences: tuple[Difference, ...] = ()
    """Where it differs, as far as that can be said."""
    same_scores: bool = True
    """Whether the case gives here the scores that it gave then."""
    origin: "Origin | None" = None
    """What the document was made from, where the case still holds it."""


class Origin(NamedTuple):
    """The assessment that a document was made from, and what its readers may see of it."""

    assessment: Assessment
    material: Material


def verified(found: Found, case: Case, prepare: Prepare, logo: bytes = b"") -> Verification:
    """Compare a document with what its case makes. Without its logo, the pages that bear it differ."""
    origin = _origin(found, case, prepare, logo)
    if origin is None:
        return Verification("other case")
    seal, made = found.seal, origin.material
    scores = seal_of(made, seal.kind).result == seal.result
    if of_value(made.method) != seal.rules:
        return Verification("other rules", (), scores, origin)
    if seal.program != __version__:
        return Verification("other program", (), scores, origin)
    again = pdf_of(made, kind=seal.kind) if found.form == "pdf" else workbook_of(made)
    if again == found.data:
        return Verification("same", (), scores, origin)
    differences = tuple(islice(COMPARE[found.form](again, found.data), MOST))
    return Verification("altered" if differences else "saved again", differences, scores, origin)


def _origin(found: Found, case: Case, prepare: Prepare, logo: bytes) -> Origin | None:
    """What the document was made from; None where the case holds it no more."""
    seal = found.seal
    if KINDS[seal.kind].blank:
        case = _blank(seal)
    if seal.maker.logo not in {"", of_bytes(logo)}:
        logo = b""
    for assessment in case.assessments:
        if seal.audience == "internal" and assessment.id != seal.assessment:
            continue
        program = prepare(assessment.perspective, assessment.depth)
        made = _prepared(found, program, case, assessment, logo)
        if made is not None and seal_of(made, seal.kind).case == seal.case:
            return Origin(assessment, made)
    return None


def _blank(seal: Seal) -> Case:
    """Any case of the kind of assessment that a blank document is for: it holds nothing of it."""
    nobody = Organisation(id=seal.assessment, name=seal.assessment)
    asked = Assessment(
        id=nobody.id, organisation=nobody.id, date=ANY_DAY, perspective=seal.perspective, depth=seal.depth
    )
    return Case(method=seal.method, organisations=(nobody,), assessments=(asked,))


ANY_DAY = "2000-01-01"


def _prepared(
    found: Found, program: Program, case: Case, assessment: Assessment, logo: bytes
) -> Material | None:
    seal, result = found.seal, evaluate_with(program, case, assessment)
    named = next((one.id for one in case.organisations if one.name.strip() == seal.successful), "")
    wanted = Wanted(seal.kind, seal.audience, named if seal.successful else "")
    try:
        return prepared(program, case, assessment, result, wanted, seal.maker.letterhead(logo))
    except Faulty:
        return None  # this kind is not made of this assessment


def _of_pdfs(made: bytes, found: bytes) -> Iterator[Difference]:
    from mutualrisk.reports.pdf.differences import differences  # noqa: PLC0415 - heavy, and one is wanted

    return differences(made, found)


def _of_workbooks(made: bytes, found: bytes) -> Iterator[Difference]:
    from mutualrisk.reports.workbook.differences import differences  # noqa: PLC0415 - as above

    return differences(made, found)


COMPARE: Mapping[Form, Callable[[bytes, bytes], Iterator[Difference]]] = {
    "pdf": _of_pdfs,
    "xlsx": _of_workbooks,
}
