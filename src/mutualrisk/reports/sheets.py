"""The sheets of the workbook that hold one kind of thing each, in their order."""

from mutualrisk.reports.record_sheets import actions_sheet, answers_sheet, evidence_sheet, references_sheet
from mutualrisk.reports.scored_sheets import benefits_sheet, findings_sheet, risks_sheet

SHEETS = (
    risks_sheet,
    benefits_sheet,
    findings_sheet,
    answers_sheet,
    actions_sheet,
    evidence_sheet,
    references_sheet,
)
"""What makes each of them from the material of one assessment."""
