"""Evaluates assessments one at a time and as columns, and holds the two against each other."""

from collections.abc import Sequence

import numpy as np
import pytest

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.result import BenefitResult, BenefitStage, Result, RiskResult, Span, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine.columns import ColumnResult, columns_from_cases, evaluate_columns, prepare_columns
from mutualrisk.engine.columns.levels import Spans
from mutualrisk.engine.columns.logic import sure
from mutualrisk.engine.columns.stages import (
    BenefitColumns,
    BenefitStageColumns,
    Graded,
    RiskColumns,
    StageColumns,
)
from mutualrisk.engine.columns.values import Flags
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.program import Program

Assessed = Sequence[tuple[Case, Assessment]]


def check_both_ways(program: Program, assessed: Assessed, chunk: int = 16_384) -> None:
    """Fail where columns say anything else than one assessment at a time."""
    inputs = columns_from_cases(program, assessed)
    singly = [evaluate_with(program, case, assessment) for case, assessment in assessed]
    for found in evaluate_columns(prepare_columns(program), inputs, chunk):
        for row, result in enumerate(singly[found.rows]):
            check_row(program, found, row, result)


def check_row(program: Program, found: ColumnResult, row: int, result: Result) -> None:
    """Fail where one row says anything else than the result."""
    risks = {risk.id: risk for risk in found.risks if counts(risk.absent, row)}
    benefits = {benefit.id: benefit for benefit in found.benefits if counts(benefit.absent, row)}
    assert set(risks) == {risk.id for risk in result.risks}
    assert set(benefits) == {benefit.id for benefit in result.benefits}
    for risk in result.risks:
        check_risk(risks[risk.id], row, risk)
    for benefit in result.benefits:
        check_benefit(benefits[benefit.id], row, benefit)
    holding = {id_ for id_, truths in found.rules.items() if at(truths.yes, row)}
    assert holding == {finding.rule for finding in result.findings}
    certain = {id_ for id_ in holding if at(sure(found.rules[id_]), row)}
    assert certain == {finding.rule for finding in result.findings if finding.certain}
    check_verdict(program, found, row, result)


def check_verdict(program: Program, found: ColumnResult, row: int, result: Result) -> None:
    """Fail where the verdict, or what is still possible, differs."""
    ids = [verdict.id for verdict, _ in program.verdicts]
    assert ids[found.verdict.place[row]] == result.verdict.id
    possible = {id_ for id_, rows in zip(ids, found.verdict.possible, strict=True) if rows[row]}
    assert possible == set(result.verdict.possible)


def check_risk(found: RiskColumns, row: int, risk: RiskResult) -> None:
    """Fail where a stage of a risk differs."""
    check_stage(found.inherent, row, risk.inherent)
    check_stage(found.current, row, risk.current)
    check_stage(found.target, row, risk.target)
    assert counts(found.not_evidenced, row) == (risk.evidenced is not None)
    if risk.evidenced is not None:
        check_stage(found.evidenced, row, risk.evidenced)


def check_stage(found: StageColumns, row: int, stage: Stage) -> None:
    """Fail where a level, the score or a rating differs."""
    assert span(found.likelihood, row) == close(stage.likelihood)
    assert span(found.impact, row) == close(stage.impact)
    assert span(found.score, row) == close(stage.score)
    assert graded(found.rating, row) == tuple(
        map(RATINGS.index, (stage.possible[0], stage.rating, stage.possible[-1]))
    )


def check_benefit(found: BenefitColumns, row: int, benefit: BenefitResult) -> None:
    """Fail where a stage of a benefit differs."""
    check_strength(found.claimed, row, benefit.claimed)
    check_strength(found.target, row, benefit.target)
    assert counts(found.not_evidenced, row) == (benefit.evidenced is not None)
    if benefit.evidenced is not None:
        check_strength(found.evidenced, row, benefit.evidenced)


def check_strength(found: BenefitStageColumns, row: int, stage: BenefitStage) -> None:
    """Fail where a strength differs."""
    assert span(found.strength, row) == close(stage.span)
    assert graded(found.rating, row) == tuple(
        map(STRENGTHS.index, (stage.possible[0], stage.strength, stage.possible[-1]))
    )


def at(rows: Flags, row: int) -> bool:
    """One row of an array, or what all rows have in common."""
    return bool(rows[row] if np.ndim(rows) else rows)


def counts(absent: Flags | None, row: int) -> bool:
    """Whether there is anything in a row."""
    return absent is None or not at(absent, row)


def span(found: Spans, row: int) -> tuple[float, float, float]:
    """The ends and the point of a row."""
    return (float(found.low[row]), float(found.point[row]), float(found.high[row]))


def close(found: Span) -> object:
    """The ends and the point of a span, to within a billionth."""
    return pytest.approx((found.low, found.point, found.high), rel=1e-9, abs=1e-9)


def graded(found: Graded, row: int) -> tuple[int, int, int]:
    """The ratings of a row."""
    return (int(found.low[row]), int(found.point[row]), int(found.high[row]))
