"""Markdown as the documents of a method need it: tables that nothing breaks, anchors, and links to them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from mutualrisk.domain.value import PERSPECTIVES, Wording

_HOLE = re.compile(r"\{[^{}]*\}")
_MARKUP = re.compile(r"([*_\[\]<>#`\\])")


def flat(text: str | None) -> str:
    """A text on one line."""
    return " ".join((text or "").split())


def plain(text: str | None) -> str:
    """A text on one line in which nothing is markup; its holes stand as code."""
    line = flat(text)
    holes = [f"`{hole}`" for hole in _HOLE.findall(line)]
    pieces = [_MARKUP.sub(r"\\\1", piece) for piece in _HOLE.split(line)]
    return "".join(piece for pair in zip(pieces, [*holes, ""], strict=True) for piece in pair)


def code(text: str | None) -> str:
    """A formula or an id."""
    return f"`{flat(text)}`"


def anchor(kind: str, id_: str) -> str:
    """A place that links lead to."""
    return f'<a id="{kind}-{id_}"></a>'


def link(kind: str, id_: str, words: str = "") -> str:
    """A link to such a place; without words, under its id."""
    return f"[{words or id_}](#{kind}-{id_})"


def links(kind: str, ids: Iterable[str]) -> str:
    """Links to several places."""
    return ", ".join(link(kind, id_) for id_ in ids)


def both(wording: Wording) -> str:
    """A text on one line; where the two readers get different ones, each is named."""
    texts = _each(wording)
    if len(set(texts.values())) == 1:
        return next(iter(texts.values()))
    return " ".join(f"*{perspective.capitalize()}:* {text}" for perspective, text in texts.items())


def first(wording: Wording) -> str:
    """A text on one line, as the first of its readers gets it: for headings."""
    return next(iter(_each(wording).values()), "")


def worded(wording: Wording, lead: str = "") -> Iterator[str]:
    """A text as a paragraph, or as a list with one item for each reader."""
    texts = _each(wording)
    if len(set(texts.values())) == 1:
        yield f"{lead}{next(iter(texts.values()))}"
        return
    for perspective, text in texts.items():
        yield f"- *{perspective.capitalize()}:* {lead}{text}"


def _each(wording: Wording) -> dict[str, str]:
    if isinstance(wording, str):
        return {"both": plain(wording)}
    return {
        perspective: plain(wording[perspective]) for perspective in PERSPECTIVES if perspective in wording
    }


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table without the columns that are empty in every row; without rows, a line that says so."""
    lines = [tuple(row) for row in rows]
    if not lines:
        yield "None."
        return
    kept = [number for number in range(len(head)) if any(line[number] for line in lines)]
    yield _row([head[number] for number in kept])
    yield "|" + "---|" * len(kept)
    yield from (_row([line[number] for number in kept]) for line in lines)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(flat(cell).replace('|', chr(92) + '|') for cell in cells)} |"


def heading(id_: str, title: str) -> Iterator[str]:
    """The title of a part, with its place."""
    yield anchor("part", id_)
    yield ""
    yield f"## {title}"


def sources(references: Iterable[str], grade: str) -> str:
    """What something rests on, with its grade, in brackets."""
    named = links("reference", references)
    return f"({grade}: {named})" if named else f"({grade})"
