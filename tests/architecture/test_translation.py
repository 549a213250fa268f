"""Every text that the window's code shows goes through translation, in a form that Qt's tools find."""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "src" / "mutualrisk"
MODULES = [WINDOW / "app.py", *sorted((WINDOW / "ui").rglob("*.py"))]

TRANSLATES = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
SHOWS = {
    # constructors
    "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton",
    "QToolButton",
    # what is shown
    "addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "addTab", "insertItem",
    "setButtonText", "setDetailedText", "setFormat", "setHeaderLabels", "setHorizontalHeaderLabels",
    "setIconText", "setInformativeText", "setItemText", "setLabelText", "setPlaceholderText", "setPlainText",
    "setPrefix", "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle",
    "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
    # what is told
    "setAccessibleDescription", "setAccessibleName",
}  # fmt: skip
"""The calls whose texts people see or hear."""

LETTER = re.compile(r"[^\W\d_]")
SAME_IN_ALL = re.compile(r"MutualRisk|<[^<>]*>|&[a-z]+;")


def called(node: ast.Call) -> str:
    """The bare name of what is called."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls(module: Path) -> Iterator[ast.Call]:
    """Every call in a module."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def said(node: ast.expr) -> Iterator[str]:
    """The words that an argument holds itself; what another call makes is judged there."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            yield from (text for part in parts for text in said(part))
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from (*said(one), *said(other))
        case ast.BoolOp(values=parts):
            yield from (text for part in parts for text in said(part))
        case ast.Call(func=ast.Attribute(value=inner, attr="format" | "join")):
            yield from said(inner)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(WINDOW)))
def test_what_is_shown_goes_through_translation(module: Path) -> None:
    found = [
        f"{module.relative_to(ROOT)}:{call.lineno}: {called(call)}({text!r})"
        for call in calls(module)
        if called(call) in SHOWS
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in said(argument)
        if LETTER.search(SAME_IN_ALL.sub("", text))
    ]
    assert found == []


SENTENCE = re.compile(r"[A-Z“].*[a-z]|\w \w")
OURS = {
    node.name
    for module in (WINDOW / "ui" / "widgets").glob("*.py")
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    if isinstance(node, ast.ClassDef)
}
"""Widgets of ours. They also take words that nobody sees, such as names of icons: those have no capitals."""


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(WINDOW)))
def test_what_our_own_widgets_show_goes_through_translation(module: Path) -> None:
    found = [
        f"{module.relative_to(ROOT)}:{call.lineno}: {called(call)}({text!r})"
        for call in calls(module)
        if called(call) in OURS
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in said(argument)
        if SENTENCE.search(SAME_IN_ALL.sub("", text))
    ]
    assert found == []


def texts_in_code() -> Iterator[tuple[str, str]]:
    """Where a text for translation stands in the code, and the text; "" for what is no plain text."""
    for module in MODULES:
        for call in calls(module):
            name = called(call)
            if name in TRANSLATES and call.args:
                text = call.args[0] if name in {"tr", "QT_TR_NOOP"} else call.args[1]
                if isinstance(text, ast.Constant):
                    yield f"{module.relative_to(ROOT)}:{call.lineno}", str(text.value)


def test_no_text_leaves_it_to_its_reader_whether_there_is_one_or_more() -> None:
    found = [f"{place}: {text!r}" for place, text in texts_in_code() if re.search(r"\(s\)|%n", text)]
    assert found == [], "English has no file of plurals: write one text for one and one for many."


def test_qt_finds_every_text_that_is_to_be_translated(tmp_path: Path) -> None:
    lupdate = shutil.which("lupdate", path=str(Path(PySide6.__file__).parent))
    assert lupdate
    made = tmp_path / "found.ts"
    subprocess.run([lupdate, "-silent", *MODULES, "-ts", made], check=True)
    known = {source.text for source in ET.parse(made).iter("source")}  # noqa: S314 - lupdate has just written it
    missed = [f"{place}: {text!r}" for place, text in texts_in_code() if text not in known]
    assert missed == [], "Write the text plainly, outside of an f-string."
