"""Filings as a document for another program: every figure with the tags, contexts and places that say it."""

from datetime import date
from decimal import Decimal
from typing import Any

from mutualrisk.domain.issue import Issue
from mutualrisk.exchange.accounts import Filing, Reading
from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.exchange.accounts.figure import Column, Figure
from mutualrisk.exchange.accounts.identity import Period
from mutualrisk.exchange.accounts.lines import LINES

FORMAT = 1


def document(reading: Reading) -> dict[str, Any]:
    """All that was read."""
    return {
        "format": FORMAT,
        "filings": [_filing(one) for one in reading.filings],
        "reports": [
            {"file": one.file, "name": one.about.name, "number": one.about.number} for one in reading.reports
        ],
        "findings": [_issue(one) for one in reading.findings],
        "unread": [_issue(one) for one in reading.unread],
        "measures": [
            {
                "id": one.id, "what": one.words, "unit": one.unit, "how": one.how,
                "values": [
                    {
                        "end": value.end.isoformat(),
                        "value": None if value.value is None else float(value.value),
                        "missing": list(value.missing),
                        "note": value.note,
                    }
                    for value in one.values
                ],
            }
            for one in reading.measures
        ],
    }  # fmt: skip


def _filing(filing: Filing) -> dict[str, Any]:
    about, shown = filing.about, filing.columns
    return {
        "file": filing.file,
        "name": filing.name,
        "number": filing.number,
        "legal_form": about.legal_form,
        "period": _period(filing.period),
        "year_before": _period(about.last),
        "kind": about.kind,
        "standard": about.standard,
        "audit": filing.audit,
        "approved": about.approved.isoformat() if about.approved else None,
        "dormant": about.dormant,
        "taxonomy": filing.taxonomy,
        "schemes": list(filing.schemes),
        "this_year": _column(shown.this),
        "last_year": _column(shown.last),
        "group": {"this_year": _column(shown.group_this), "last_year": _column(shown.group_last)},
    }


def _period(period: Period | None) -> dict[str, Any] | None:
    if period is None:
        return None
    return {"start": _day(period.start), "end": _day(period.end), "months": period.months}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _column(column: Column) -> dict[str, Any]:
    return {line: _figure(column[line]) for line in LINES if line in column}


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "what": figure.words,
        "value": _number(figure.value),
        "disagree": figure.disagree,
        "note": figure.note,
        "doubts": list(figure.doubts),
        "facts": [_fact(one) for one in figure.facts],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    context = fact.context
    return {
        "value": _number(fact.value),
        "tag": fact.name,
        "namespace": fact.namespace,
        "context": {
            "id": context.id, "start": _day(context.start), "end": _day(context.end),
            "dimensions": dict(context.dims),
        },
        "text": fact.text,
        "where": fact.where(),
        "line": fact.spot.line,
        "in_brackets": fact.in_brackets,
    }  # fmt: skip


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _issue(issue: Issue) -> dict[str, Any]:
    return {
        "severity": issue.severity, "file": issue.place.file, "line": issue.place.line,
        "what": issue.what, "remedy": issue.remedy,
    }  # fmt: skip
