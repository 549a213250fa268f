"""The fast form of a method: kept as JSON beside its sources, and used only while these are unchanged.

Beside the method it holds the trees of its formulas: to read them takes as long as to build all the rest.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.expression_form import Form, form, tree
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import DEPTHS, PERSPECTIVES
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.formulas import UNREAD, MethodFormulas, Trees
from mutualrisk.store.method_folder import Source
from mutualrisk.store.trusted import built

NAME = "compiled.json"


class Compiled(NamedTuple):
    """A method, and what its formulas mean as far as they need not be read again."""

    method: Method
    trees: Trees = UNREAD


def read(folder: Path, sources: Iterable[Source], *, trusted: bool = False) -> Compiled | None:
    """The method in its fast form; nothing where it is missing, stale or damaged: it can be made anew.

    What came with the program may be trusted: it is not checked again field by field, nor its formulas read.
    """
    try:
        stored = json.loads((folder / NAME).read_bytes())
        if stored["sources"] != hashes(sources):
            return None
        if not trusted:
            return Compiled(Method.model_validate(stored["method"]))
        return Compiled(built(Method, stored["method"]), _trees(stored["formulas"]))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def write(folder: Path, sources: Iterable[Source], method: Method) -> Path:
    """Write the fast form of a method, with options in the order people read, and say where it lies."""
    from mutualrisk.store.replacing import replace_file  # noqa: PLC0415 - whoever only reads writes nothing

    kept = method.model_dump(mode="json", by_alias=True, exclude_unset=True)
    whole = {"sources": hashes(sources), "method": kept, "formulas": _formulas(method)}
    text = json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    return replace_file(folder / NAME, lambda file: file.write(text.encode()), keep=False)


def _formulas(method: Method) -> dict[str, dict[str, Form]]:
    """The trees of all formulas that say something of answers, for every perspective and depth."""
    formulas = MethodFormulas(method)
    for perspective in PERSPECTIVES:
        for depth in DEPTHS:
            prepare(method, perspective, depth, formulas)
    trees = formulas.of_answers.trees()._asdict()
    return {kind: {text: form(node) for text, node in sorted(told.items())} for kind, told in trees.items()}


def _trees(stored: Mapping[str, Mapping[str, Form]]) -> Trees:
    return Trees(*({text: tree(formed) for text, formed in stored[kind].items()} for kind in Trees._fields))


def hashes(sources: Iterable[Source]) -> dict[str, str]:
    """The SHA-256 of each source by its name."""
    return {source.name: hashlib.sha256(source.data).hexdigest() for source in sources}
