"""The sentences in which faults of people's files and answers are said, found where they are written.

Store, exchange and engine know no language; they say what is wrong in English, with values in it. For a
window in another language each sentence becomes a pattern, ``The file is larger than {0} MB.``, so that it
can be recognised and said otherwise.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SAYS = ("answer_checks.py", "case_checks.py", "live_checks.py", "offers.py", "organisation_offers.py")
"""The modules of the engine that speak of answers."""

NAMES = ("vocabulary.py",)
"""What holds words to be recognised in files, none of which is ever said."""

_VALUE = re.compile(r"\{\w*\}")
_WORDS = re.compile(r"[A-Za-z“]\S* \S")
_TYPES = re.compile(r"[\w.]+(\[.*\]| \| .*)")
_LEAST = 4
"""A pattern with fewer letters of its own would recognise nearly anything."""


def fault_texts(package: Path) -> list[str]:
    """Every sentence once, in the order of the alphabet."""
    modules = [*package.glob("store/*.py"), *(package / "engine" / name for name in SAYS)]
    found = {text for module in modules for text in _sentences(module) if _is_said(text)}
    read = (one for one in package.glob("exchange/**/*.py") if one.name not in NAMES)
    found |= {text for module in read for text in _sentences(module) if _is_said(text) and _is_whole(text)}
    return sorted(found)


def _is_said(text: str) -> bool:
    own = sum(sign.isalpha() for sign in _VALUE.sub("", text))
    return bool(_WORDS.search(text)) and own >= _LEAST and "\n" not in text and not _TYPES.fullmatch(text)


def _is_whole(text: str) -> bool:
    """Whether a text of a reader of files is a sentence: its patterns and the names of its tags are none."""
    return text.endswith((".", "?")) and "\\" not in text and "(?" not in text


def _sentences(module: Path) -> Iterator[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    unsaid = {id(part) for part in _inside(tree)}
    for node in ast.walk(tree):
        if id(node) in unsaid:
            continue
        if isinstance(node, ast.JoinedStr):
            pieces = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
            yield _numbered("".join(map(str, pieces)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _numbered(node.value)


def _inside(tree: ast.AST) -> Iterator[ast.AST]:
    """What is no sentence of its own: docstrings, and the pieces of longer ones."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        if isinstance(node, ast.JoinedStr):
            yield from (part for part in node.values if isinstance(part, ast.Constant))


def _numbered(text: str) -> str:
    """The same with its values numbered: ``{0}``, ``{1}``."""
    numbers = iter(range(len(text)))
    return _VALUE.sub(lambda _: f"{{{next(numbers)}}}", text)
