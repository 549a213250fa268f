"""Makes every generated file of the project; ``--check`` only says which are out of date.

python tools/generate.py [--check]
"""

import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import sensitivity_document
from mutualrisk.cli import result_document
from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.reports import method_document
from mutualrisk.store import sample_file
from mutualrisk.store.case_file import open_case
from mutualrisk.store.method_files import load_method, write_compiled
from mutualrisk.store.method_folder import language_folder, languages

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
RESOURCES = ROOT / "resources"
METHODS = sorted(
    head.parent for head in (RESOURCES / "methods").rglob("method.yaml") if "languages" not in head.parts
)
SAMPLES = sorted((RESOURCES / "samples").glob("*.yaml"))
MAIN = RESOURCES / "methods" / "public-service-mutuals"

MADE = "This page is made from the method's files; `make fresh` fails when it is out of date."


@cache
def _method() -> Method:
    return load_method(MAIN, use_compiled=False).method


def _samples() -> dict[str, Case]:
    return {path.stem: open_case(path).case for path in SAMPLES}


def _compiled(folder: Path, language: str = "") -> str:
    """The fast form of a method, made from a copy, so that a check changes nothing."""
    with tempfile.TemporaryDirectory() as made:
        copy = shutil.copytree(folder, Path(made) / folder.name, ignore=shutil.ignore_patterns("*.json"))
        return write_compiled(copy, language).read_text(encoding="utf-8")


def _steps() -> str:
    from tests.laws.steps import document  # noqa: PLC0415 - found only from the project's root

    return document()


MAKERS: dict[Path, Callable[[], str]] = {
    ROOT / "docs" / "method.md": lambda: method_document.document(_method(), MADE),
    ROOT / "docs" / "sensitivity.md": lambda: sensitivity_document.document(_method(), _samples()),
    ROOT / "docs" / "steps.md": _steps,
    RESOURCES / "schemas" / "result.schema.json": result_document.schema,
    **{sample_file.compiled(path): partial(sample_file.text, path) for path in SAMPLES},
    **{folder / "compiled.json": partial(_compiled, folder) for folder in METHODS},
    **{
        language_folder(folder, language) / "compiled.json": partial(_compiled, folder, language)
        for folder in METHODS
        for language in languages(folder)
    },
}
"""Each generated file, and what makes its text."""


def _stale() -> dict[Path, str]:
    """The files that are out of date, with the text that they should hold."""
    texts = {path: make() for path, make in MAKERS.items()}
    return {path: text for path, text in texts.items() if not path.exists() or _read(path) != text}


def _read(path: Path) -> str:
    return path.read_bytes().decode()


def main() -> int:
    """Write what is out of date, or with ``--check`` name it and fail."""
    checking = "--check" in sys.argv[1:]
    stale = _stale()
    for path, text in stale.items():
        print(("out of date: " if checking else "made: ") + path.relative_to(ROOT).as_posix())
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    if stale and checking:
        print("Run `python tools/generate.py`.")
    return int(bool(stale) and checking)


if __name__ == "__main__":
    sys.exit(main())
