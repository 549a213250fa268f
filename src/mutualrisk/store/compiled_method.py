"""The fast form of a method: kept as JSON beside its sources, and used only while these are unchanged."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from mutualrisk.domain.method import Method
from mutualrisk.store.method_folder import Source
from mutualrisk.store.trusted import built

NAME = "compiled.json"


def read(folder: Path, sources: Iterable[Source], *, trusted: bool = False) -> Method | None:
    """The method in its fast form; nothing where it is missing, stale or damaged: it can be made anew.

    What came with the program may be trusted, and is then not checked again field by field.
    """
    try:
        stored = json.loads((folder / NAME).read_bytes())
        if stored["sources"] != hashes(sources):
            return None
        return built(Method, stored["method"]) if trusted else Method.model_validate(stored["method"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def write(folder: Path, sources: Iterable[Source], method: Method) -> Path:
    """Write the fast form of a method, with options in the order people read, and say where it lies."""
    from mutualrisk.store.replacing import replace_file  # noqa: PLC0415 - whoever only reads writes nothing

    kept = method.model_dump(mode="json", by_alias=True, exclude_unset=True)
    whole = {"sources": hashes(sources), "method": kept}
    text = json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    return replace_file(folder / NAME, lambda file: file.write(text.encode()), keep=False)


def hashes(sources: Iterable[Source]) -> dict[str, str]:
    """The SHA-256 of each source by its name."""
    return {source.name: hashlib.sha256(source.data).hexdigest() for source in sources}
