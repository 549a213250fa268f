"""The house style, where ruff has no rule for it: size, names, and no trace of one machine."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_MODULE = 400
LONGEST_BODY = 50
EMPTY_NAMES = {"common", "helpers", "misc", "util", "utils"}
MACHINE_PATH = re.compile(r"""(?:^|[\s"'`(=])(?:/(?:home|root|Users|work|mnt|opt)/\w|[A-Z]:\\Users\\)""")


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a module."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function's body, its docstring aside."""
    statements = function.body[1:] if ast.get_docstring(function) else function.body
    return (statements[-1].end_lineno or 0) - statements[0].lineno + 1 if statements else 0


def written_files() -> list[Path]:
    """Every text file of the project that people wrote."""
    folders = ("src", "tests", "tools", "bench", "docs", "packaging", "resources")
    suffixes = {"", ".md", ".py", ".sh", ".toml", ".yaml", ".yml"}
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in suffixes]
    top = [
        path for path in ROOT.glob("[!.]*.*") if path.suffix in suffixes
    ]  # what tools leave begins with a dot
    return [path for path in (*inside, *top, ROOT / ".editorconfig", ROOT / "Makefile") if path.is_file()]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_short_and_so_are_its_functions(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE
    long = [function.name for function in functions(ast.parse(text)) if body_length(function) > LONGEST_BODY]
    assert not long


def test_a_module_is_named_after_what_is_in_it() -> None:
    assert [path for path in MODULES if EMPTY_NAMES & {path.stem, path.parent.name}] == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in written_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("lock", "groups"),
    [("run", ["build"]), ("test", ["build", "test"]), ("bench", ["build", "test", "bench"])],
)
def test_a_lock_holds_what_the_project_asks_for_and_names_no_index(lock: str, groups: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"]]
    asked += [name for group in groups for name in project["dependency-groups"][group]]
    text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    assert {re.split(r"[<>=]", name)[0].lower() for name in asked} <= locked
    assert not re.search(r"https?:|file:|index", text)
