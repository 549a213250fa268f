"""The form that a translator fills in: each text that a language lacks, with the method's own above it."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.method_texts import Keys

_WIDTH = 100
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*")

_HEAD = """\
Texts of “{title}”, version {version}, from “{own}” into “{language}”.
Keep this file as languages/{language}/NAME.yaml in the method's folder. Write each text behind its name, on
one line or on several below `name: >`; what is left empty is shown as it stands above it. Values such as
{{turnover}} stay as they are. Put quotation marks round a text that holds a colon or a #.
Then `mutualrisk check-method` says what is still missing and what does not fit."""


class Translation(NamedTuple):
    """From which method, and into which language."""

    method: Method
    language: str


def form(wanted: Translation, texts: Mapping[Keys, str]) -> str:
    """The form for these texts, as YAML that can be read back at once."""
    method, language = wanted
    head = _HEAD.format(title=method.title, version=method.version, own=method.language, language=language)
    return "\n".join([*(f"# {line}".rstrip() for line in head.splitlines()), "", *_lines(texts), ""])


def _lines(texts: Mapping[Keys, str]) -> Iterator[str]:
    before: Keys = ()
    for keys, text in texts.items():
        shared = next((n for n, step in enumerate(keys) if before[n : n + 1] != (step,)), len(keys))
        for depth in range(shared, len(keys) - 1):
            if depth <= 1:
                yield ""
            yield f"{'  ' * depth}{_name(keys[depth])}:"
        yield from _entry(keys, text)
        before = keys


def _entry(keys: Keys, text: str) -> Iterator[str]:
    """The method's own text as a comment, and the name behind which another is to stand."""
    indent = "  " * (len(keys) - 1)
    for line in textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False):
        yield f"{indent}# {line}"
    yield f"{indent}{_name(keys[-1])}:"


def _name(step: str) -> str:
    return step if _PLAIN.fullmatch(step) else json.dumps(step, ensure_ascii=False)
