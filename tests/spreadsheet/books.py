"""Workbooks of cases under a method, and the cases that they are changed into."""

from pathlib import Path
from random import Random
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.material import Material, material
from mutualrisk.reports.workbook.book import workbook
from mutualrisk.reports.workbook.draft import Draft, draft
from tests.spreadsheet import changed, comparing
from tests.spreadsheet.office import Office


class Opened(NamedTuple):
    """A workbook that is open in LibreOffice, with what it was written from."""

    method: Method
    case: Case
    draft: Draft

    @property
    def assessment(self) -> Assessment:
        """The assessment that it holds."""
        return self.case.assessments[0]


def judged(method: Method, case: Case) -> Material:
    """The first assessment of a case, ready to write."""
    assessment = case.assessments[0]
    program = prepare(method, assessment.perspective, assessment.depth)
    return material(program, case, assessment, evaluate_with(program, case, assessment))


def opened(office: Office, folder: Path, method: Method, case: Case) -> Opened:
    """Write a workbook and open it."""
    made, path = judged(method, case), folder / "book.xlsx"
    path.write_bytes(workbook(made))
    office.open(path)
    return Opened(method, case, draft(made))


def wrong_after(office: Office, book: Opened, method: Method, case: Case) -> list[str] | None:
    """Type another case and other numbers into a workbook and say which cells differ from the engine's.

    None where the other one is laid out differently and so cannot be typed into this workbook.
    """
    made = draft(judged(method, case))
    if not comparing.laid_out_alike(book.draft, made):
        return None
    return comparing.differences(made, office.fill(comparing.blocks(made)))


def retold(book: Opened, case: Case, assessment: Assessment, random: Random) -> Case:
    """Another case, with the actions of the workbook in any state."""
    told = changed.with_actions(assessment, book.assessment.actions, random)
    return changed.one_assessment(case, told)[0]
