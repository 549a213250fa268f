"""What a workbook checks when somebody changes a field."""

from typing import Any

from mutualrisk.engine.spreadsheet.sheet import Entry
from mutualrisk.reports.workbook.safe import legal

MOST_PROMPT = 250
"""What a prompt beside a cell may hold."""


def validation(entry: Entry) -> dict[str, Any]:
    """What the workbook checks when somebody changes an entry."""
    rule: dict[str, Any] = {}
    if entry.choices:
        source = f"={entry.choices}" if "!" in entry.choices else entry.choices.split(",")
        rule = {"validate": "list", "source": source}
    elif entry.check:
        rule = {"validate": "custom", "value": f"={entry.check}"}
    elif entry.least and entry.most:
        rule = {
            "validate": "decimal",
            "criteria": "between",
            "minimum": _bound(entry.least),
            "maximum": _bound(entry.most),
        }
    elif entry.least or entry.most:
        rule = {
            "validate": "decimal", "criteria": ">=" if entry.least else "<=",
            "value": _bound(entry.least or entry.most),
        }  # fmt: skip
    elif entry.unit and entry.prompt:
        rule = {"validate": "any"}
    if rule and entry.prompt:
        rule |= {"input_message": legal(entry.prompt)[:MOST_PROMPT]}
    if rule.get("validate", "any") != "any":
        rule |= {
            "error_title": "Not possible",
            "error_message": (entry.prompt or "This cannot be entered here.")[:MOST_PROMPT],
        }
    return rule


def _bound(bound: str) -> float | str:
    try:
        return float(bound)
    except ValueError:
        return f"={bound}"
