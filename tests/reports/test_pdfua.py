"""Every kind of document keeps to PDF/UA-1, as two validators judge that know nothing of each other."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from PIL import Image

from mutualrisk.domain.case import Case
from mutualrisk.domain.value import PERSPECTIVES
from mutualrisk.reports.content import Attachment
from mutualrisk.reports.letterhead import Letterhead
from mutualrisk.reports.material import Material
from mutualrisk.reports.pdf.document import pdf
from mutualrisk.reports.report import report
from mutualrisk.reports.writing import pdf_of
from tests.reports import reading, rich_case, verapdf
from tests.reports.rich_case import rich
from tests.reports.test_worked_cases import WORKED, worked

WORDS = "Śródmieście ‘quoted’ שלום עולם مرحبا e\u0301\u0302 😀 漢字 <b>&amp; =1+1 \x07\u202e "


def maximal() -> Material:
    """Every kind of text at its longest and strangest, and a letterhead with a logo."""
    data = rich_case.case_data(name=(WORDS * 9)[:300])
    for part in (data["assessments"][0]["answers"], data["contract"]["answers"]):
        for answer in (one for one in part.values() if isinstance(one, dict)):
            answer["note"] = (WORDS * 200)[:5000]
    logo = BytesIO()
    Image.new("RGBA", (400, 90), (10, 90, 100, 60)).save(logo, "PNG")
    judged = rich_case.judged(rich_case.method(), Case.model_validate(data))
    return replace(judged, letterhead=Letterhead(WORDS, WORDS, logo.getvalue()))


def attached() -> bytes:
    """A summary that carries a file."""
    case = Attachment("case.yaml", "application/yaml", "The case behind this report", b"x: 1\n", "Source")
    return pdf(replace(report(rich(), whole=False), attachments=(case,)))


MATERIALS: Mapping[str, Callable[[], Material]] = {
    **{f"{name} {one}": partial(worked, name, one) for name, one in WORKED},
    **{f"rich {one}": partial(rich, one) for one in PERSPECTIVES},
    "minimal": lambda: rich(answers={}, actions=[]),
    "maximal": maximal,
}

WRITERS: Mapping[str, Callable[[Material], bytes]] = {"whole": pdf_of, "summary": reading.summary}


def made(write: Callable[[Material], bytes], make: Callable[[], Material]) -> bytes:
    """A document, of a case that is judged only when the document is asked for."""
    return write(make())


DOCUMENTS: Mapping[str, Callable[[], bytes]] = {
    **{
        f"{name}, {kind}": partial(made, write, make)
        for name, make in MATERIALS.items()
        for kind, write in WRITERS.items()
    },
    "attached": attached,
}


@pytest.mark.slow
@pytest.mark.skipif(not verapdf.is_there(), reason="Java or its XML libraries are not installed")
def test_every_document_keeps_to_pdf_ua(tmp_path: Path) -> None:
    paths = {tmp_path / f"{name}.pdf": make for name, make in DOCUMENTS.items()}
    for path, make in paths.items():
        path.write_bytes(make())
    found = verapdf.failures([*paths])
    assert {name: rules for name, rules in found.items() if rules} == {}
    assert {path.name: rules for path in paths if (rules := second_opinion(path))} == {}


@pytest.mark.skipif(not verapdf.is_there(), reason="Java or its XML libraries are not installed")
def test_both_validators_see_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "bare.pdf"
    with pikepdf.Pdf.open(BytesIO(reading.summary(rich()))) as file:
        del file.Root.StructTreeRoot
        file.save(path)
    assert any("StructTreeRoot" in rule for rule in verapdf.failures([path])[str(path)])
    assert any("STRUCT" in rule.upper() for rule in second_opinion(path))


def second_opinion(path: Path) -> list[str]:
    """What page-validation finds amiss."""
    return [f"{one.rule_id} {one.message}" for one in page.validate_pdf(path, profile="ua1").failures]
