"""Makes every generated file of the project; ``--check`` only says which are out of date.

python tools/generate.py [--check]
"""

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import method_document
import sensitivity_document

from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.store.case_file import open_case
from mutualrisk.store.method_files import load_method

ROOT = Path(__file__).resolve().parent.parent
METHODS = ROOT / "resources" / "methods"
SAMPLES = ROOT / "resources" / "samples"
MAIN = "public-service-mutuals"


@cache
def _method(name: str) -> Method:
    return load_method(METHODS / name, use_compiled=False).method


@cache
def _samples() -> dict[str, Case]:
    return {path.stem: open_case(path) for path in sorted(SAMPLES.glob("*.yaml"))}


MAKERS: dict[Path, Callable[[], str]] = {
    ROOT / "docs" / "method.md": lambda: method_document.document(_method(MAIN)),
    ROOT / "docs" / "sensitivity.md": lambda: sensitivity_document.document(_method(MAIN), _samples()),
}
"""Each generated file, and what makes its text."""


def main() -> int:
    """Write what is out of date, or with ``--check`` name it and fail."""
    checking = "--check" in sys.argv[1:]
    stale = [path for path, make in MAKERS.items() if not path.exists() or path.read_text(encoding="utf-8") != make()]
    for path in stale:
        print(("out of date: " if checking else "made: ") + path.relative_to(ROOT).as_posix())
        if not checking:
            path.write_text(MAKERS[path](), encoding="utf-8")
    if stale and checking:
        print("Run `python tools/generate.py`.")
    return int(bool(stale) and checking)


if __name__ == "__main__":
    sys.exit(main())
