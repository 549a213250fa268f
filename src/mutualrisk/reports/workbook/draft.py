"""The sheets of a workbook before they are written, each in reach of the others' formulas."""

from typing import NamedTuple

from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine.spreadsheet.calculation import calculate
from mutualrisk.engine.spreadsheet.entries import Entries
from mutualrisk.engine.spreadsheet.reading import read
from mutualrisk.engine.spreadsheet.thresholds import Thresholds
from mutualrisk.reports.material import Material
from mutualrisk.reports.workbook import register, strengths
from mutualrisk.reports.workbook.answers import Answers, RelyText
from mutualrisk.reports.workbook.findings import GREYED, Findings
from mutualrisk.reports.workbook.front import Summary, summary
from mutualrisk.reports.workbook.guide import guide
from mutualrisk.reports.workbook.limits import within_limits
from mutualrisk.reports.workbook.marks import OpenWords
from mutualrisk.reports.workbook.options import Options
from mutualrisk.reports.workbook.page import Page
from mutualrisk.reports.workbook.records import ActionsSheet, EvidenceSheet, references_sheet
from mutualrisk.reports.workbook.register import Register
from mutualrisk.reports.workbook.strengths import Strengths


class Draft(NamedTuple):
    """The pages of a workbook in their order, and the first of them with what is drawn on it."""

    pages: tuple[Page, ...]
    summary: Summary


def draft(material: Material) -> Draft:
    """All sheets of the workbook of one assessment."""
    program = material.program
    thresholds, options = Thresholds(program), Options(program.asked, program.perspective)
    evidence, actions = EvidenceSheet(material), ActionsSheet(material)
    answers = Answers(material, options, RelyText(thresholds.relied_from, evidence.tokens, evidence.counts))
    entries = Entries(answers.date, {one.id: answers.entry(one) for one in program.asked}, actions.entries)
    known = read(program, material.case, material.assessment)
    made = calculate(program, thresholds, entries, known)
    answers.write(made.inputs, known.answers.relied)
    evidence.write(thresholds, answers.date)
    risk_words, benefit_words = OpenWords("RiskWords", RATINGS), OpenWords("BenefitWords", STRENGTHS)
    risks, benefits = (
        Register(material, made.risks, risk_words),
        Strengths(material, made.benefits, benefit_words),
    )
    first = summary(material, made, risks, benefits)
    results = (
        first.page,
        Page(risks.sheet, marks=register.MARKS),
        Page(benefits.sheet, marks=strengths.MARKS),
        Page(Findings(material, made, thresholds).sheet, unprinted=3, greyed=GREYED),
        Page(answers.sheet, unprinted=1, frozen=3),
        Page(actions.sheet),
        Page(evidence.sheet, unprinted=2),
        Page(references_sheet(material)),
        Page(thresholds.sheet),
    )
    sheets = (*made.sheets, options.sheet, risk_words.sheet, benefit_words.sheet)
    workings = tuple(Page(sheet, working=True) for sheet in sheets)
    fixed = within_limits((*results, *workings))
    return Draft((*results, guide(material, (*results, *workings), fixed), *workings), first)
