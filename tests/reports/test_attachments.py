"""Files that travel inside a PDF, read back by another program."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mutualrisk.reports.content import Attachment, Document
from mutualrisk.reports.pdf.document import pdf
from mutualrisk.reports.report import report
from tests.reports.rich_case import rich

CASE = Attachment(
    "case.yaml", "application/yaml", "The case behind this report", b"title: x\n" * 99, "Source"
)
DATA = Attachment("Zürich answers.csv", "text/csv", "Every answer — as rows", b"", "Data")


def carrying(*files: Attachment) -> bytes:
    summary: Document = report(rich(), whole=False)
    return pdf(replace(summary, attachments=files))


def specifications(made: bytes) -> list[Any]:
    return [one.get_object() for one in PdfReader(BytesIO(made)).root_object.get("/AF", [])]


def test_every_file_comes_out_as_it_went_in() -> None:
    found = PdfReader(BytesIO(carrying(CASE, DATA))).attachments
    assert dict(found) == {one.name: [one.data] for one in (CASE, DATA)}


def test_a_file_says_what_it_is_and_when_and_what_it_has_to_do_with_the_document() -> None:
    for one, file in zip(specifications(carrying(CASE, DATA)), (CASE, DATA), strict=True):
        assert (one["/F"], one["/UF"], one["/Desc"]) == (file.name, file.name, file.description)
        assert one["/AFRelationship"] == f"/{file.relationship}"
        stream = one["/EF"]["/F"].get_object()
        assert stream["/Subtype"] == f"/{file.media_type}"
        assert stream["/Params"]["/ModDate"] == stream["/Params"]["/CreationDate"] == "D:20260301000000Z"


def test_the_same_files_make_the_same_bytes() -> None:
    assert carrying(CASE, DATA) == carrying(CASE, DATA)
    assert carrying(CASE) != carrying(CASE, DATA)


def test_two_files_of_one_name_are_a_bug() -> None:
    with pytest.raises(ValueError, match="same name"):
        carrying(CASE, CASE)


def test_nothing_is_attached_unless_it_is_given() -> None:
    assert specifications(carrying()) == []
