"""Values into cells so that text stays text, whatever it begins with, and numbers stay numbers."""

import re

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment

MOST = 32_767
"""The longest text that a cell may hold."""

FORMATS = {
    "pounds": "£#,##0;[Red]−£#,##0",
    "percent": '0.0"%"',
    "months": "0.0",
    "times": "0.00",
    "level": "0.00",
    "points": "0",
    "number": "#,##0.##",
    "year": "0",
    "ordinal": "0",
}
LEFT = {"ordinal", "year"}
"""Numbers that name a thing instead of measuring it."""
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "−")
_CUT = " … (cut here; the case holds it all)"


def write_text(cell: Cell | MergedCell, words: str) -> None:
    """Put text into a cell. It is never a formula, an error or a number, here or when it is pasted on."""
    kept = legal(words)
    if not kept:
        return
    cell.value = kept
    cell.data_type = "s"
    cell.quotePrefix = kept.lstrip(" '\"").startswith(_FORMULA)
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def legal(words: str) -> str:
    """Text without what no workbook may hold, cut to what a cell may hold."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    kept = _ESCAPE.sub("_x005F_", _ILLEGAL.sub("", lines))
    return kept if len(kept) <= MOST else kept[: MOST - len(_CUT)] + _CUT


def write_number(cell: Cell | MergedCell, value: float, unit: str) -> None:
    """Put a number into a cell, in the format of its unit."""
    cell.value = int(value) if float(value).is_integer() and abs(value) < 1e15 else float(value)  # noqa: PLR2004 - exact below
    cell.number_format = FORMATS.get(unit, "General")
    cell.alignment = Alignment(
        vertical="center", horizontal="left" if unit in LEFT else "right", indent=0 if unit in LEFT else 1
    )
