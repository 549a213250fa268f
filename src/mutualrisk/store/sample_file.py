"""The worked samples that come with the program: written as YAML, opened in a fast form while it is fresh."""

import hashlib
import json
from pathlib import Path

from mutualrisk import resources
from mutualrisk.domain.case import Case
from mutualrisk.store.trusted import built

COMPILED = "compiled"
"""The folder of the fast forms, which :func:`text` makes."""


def sample(name: str) -> Case:
    """A worked sample; from its own text where the fast form is missing, damaged or older than that."""
    path = resources.path("samples", f"{name}.yaml")
    try:
        stored = json.loads(compiled(path).read_bytes())
        if stored["source"] == _hash(path):
            return built(Case, stored["case"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        pass
    return _read(path)


def compiled(path: Path) -> Path:
    """Where the fast form of a sample lies."""
    return path.parent / COMPILED / f"{path.stem}.json"


def text(path: Path) -> str:
    """The fast form of a sample."""
    kept = _read(path).model_dump(mode="json", by_alias=True, exclude_unset=True)
    whole = {"source": _hash(path), "case": kept}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _read(path: Path) -> Case:
    from mutualrisk.store.case_file import open_case  # noqa: PLC0415 - loads a parser, which JSON does not need

    return open_case(path).case


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
