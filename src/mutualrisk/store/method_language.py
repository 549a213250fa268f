"""A method in another language: texts beside the method's own files, which can change nothing else."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from mutualrisk.domain import method_texts
from mutualrisk.domain.expression_text import ExpressionFault
from mutualrisk.domain.issue import Faulty, Issue, Place, error, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.method_texts import Keys
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.value import PERSPECTIVES
from mutualrisk.engine import clauses
from mutualrisk.engine.clauses import FILLED, HOLE
from mutualrisk.store.document import Data, Document, Path, capped, place_in, shown
from mutualrisk.store.method_folder import LANGUAGES

LONGEST = 5_000
_FIRST = 3


class Written(NamedTuple):
    """What a translator wrote for one text, and where."""

    keys: Keys
    text: str
    place: Place


def spoken(method: Method, language: str, documents: Iterable[Document]) -> Method:
    """The method with the texts of a language; where there are none yet, its own stay.

    Raises :class:`Faulty` where the language names what is no text of the method, or shows other values.
    """
    own = method_texts.texts(method)
    issues, written = _read(own, documents)
    if issues:
        raise Faulty(*capped(issues))
    made = method_texts.changed(method, written.get)
    return made.model_copy(update={"language": language})


def missing(method: Method, documents: Iterable[Document]) -> dict[Keys, str]:
    """The method's texts which a language does not hold yet."""
    own = method_texts.texts(method)
    written = _read(own, documents)[1]
    return {keys: text for keys, text in own.items() if keys not in written}


def check(method: Method, language: str, documents: Iterable[Document]) -> tuple[Issue, ...]:
    """The faults of a language, and a warning that counts what is not translated yet."""
    own = method_texts.texts(method)
    issues, written = _read(own, documents)
    absent = [".".join(keys) for keys in own if keys not in written]
    if absent:
        what = (
            f"{len(absent):,} of {len(own):,} texts are not in “{language}” yet: {', '.join(absent[:_FIRST])}"
        )
        remedy = (
            "`mutualrisk translate-method` writes a form for them. Until then they are shown as they are."
        )
        more = "…" if len(absent) > _FIRST else "."
        issues.append(warning(f"{what}{more}", remedy, Place(f"{LANGUAGES}/{language}")))
    return tuple(issues)


def _read(own: Mapping[Keys, str], documents: Iterable[Document]) -> tuple[list[Issue], dict[Keys, str]]:
    """Every fault of a language's files, and what they hold for the method's own texts."""
    reader = _Reader(own)
    for document in documents:
        reader.take(document)
    return reader.issues, {keys: written.text for keys, written in reader.written.items()}


class _Reader:
    """What was read of a language so far."""

    def __init__(self, own: Mapping[Keys, str]) -> None:
        self.own = own
        self.inside = _inside(own)
        self.issues: list[Issue] = []
        self.written: dict[Keys, Written] = {}

    def take(self, document: Document) -> None:
        """Take the texts of one file; what is empty is not translated yet."""
        for path, data in _leaves(document):
            keys, place = tuple(map(str, path)), place_in(document, path)
            text = document.written.get(path, data)
            meant = self._meant(keys)
            if not meant:
                self.issues.append(self._unknown(keys, place))
            elif isinstance(text, str):
                self._take_text(meant, text, place)
            elif text is not None:
                self.issues.append(error("This is not a text.", "Write a text, or leave it empty.", place))

    def _take_text(self, meant: tuple[Keys, ...], text: str, place: Place) -> None:
        for keys in meant if text.strip() else ():
            self.issues += self._faults(Written(keys, text, place))
            self.written[keys] = Written(keys, text, place)

    def _meant(self, keys: Keys) -> tuple[Keys, ...]:
        """The method's texts that a text stands for: one, or those of both perspectives."""
        if keys in self.own:
            return (keys,)
        inner = self.inside.get(keys, {})
        return tuple((*keys, step) for step in inner) if inner.keys() <= {*PERSPECTIVES} else ()

    def _unknown(self, keys: Keys, place: Place) -> Issue:
        """The fault of a text that the method does not have."""
        outwards = (keys[:size] for size in range(len(keys), -1, -1))
        known = next((around for around in outwards if around in self.inside or around in self.own), ())
        if known in self.own:
            return error("The method has one text here for all.", "Write one text.", place)
        names = [*self.inside[known]]
        if not keys:
            return error("This file has no `name: value` lines.", "Begin with `title: …`.", place)
        if known == keys:
            remedy = f"Write each text behind its name: {', '.join(names[:_FIRST])}."
            return error(f"“{shown(keys[-1])}” is no text itself.", remedy, place)
        near = nearest(keys[len(known)], names)
        what = f"“{shown(keys[len(known)])}” is no text of the method, nor holds any."
        other = "Remove it: a language holds texts only; all else stands in the method's own files."
        return error(what, f"Did you mean “{near}”?" if near else other, place)

    def _faults(self, new: Written) -> Iterator[Issue]:
        if new.keys in self.written:
            where = self.written[new.keys].place
            yield error("The text is given twice.", f"Keep it here or in {where.file}.", new.place)
        if len(new.text) > LONGEST:
            yield error(f"The text is longer than {LONGEST} characters.", "Shorten it.", new.place)
        if set(HOLE.sub("", new.text)) & set("{}"):
            yield error("A { or a } in the text has no partner.", "Write both, or neither.", new.place)
        elif holes(new.text) != holes(self.own[new.keys]):
            wanted = ", ".join(f"{{{hole}}}" for hole in sorted(holes(self.own[new.keys]))) or "none"
            yield error(
                "The values in the text are not those of the method's own text.", f"Use: {wanted}.", new.place
            )
        elif (new.keys[0], *new.keys[2:3]) in FILLED:
            yield from _clauses(new)


def _clauses(new: Written) -> Iterator[Issue]:
    """A clause of a text with values that has no end, or no beginning."""
    try:
        clauses.check(new.text)
    except ExpressionFault as fault:
        yield error(f"In a text: {fault.what}", fault.remedy, new.place)


def holes(text: str) -> frozenset[str]:
    """What a text is filled with, without the spaces in it."""
    return frozenset(re.sub(r"\s+", "", hole) for hole in HOLE.findall(text))


def _inside(own: Iterable[Keys]) -> dict[Keys, dict[str, None]]:
    """The steps that lead on from each place above the texts."""
    inside: dict[Keys, dict[str, None]] = defaultdict(dict)
    for keys in own:
        for size in range(len(keys)):
            inside[keys[:size]][keys[size]] = None
    return dict(inside)


def _leaves(document: Document) -> Iterator[tuple[Path, Data]]:
    """What stands behind the names of a file, from its beginning on."""
    waiting: list[tuple[Path, Data]] = [((), document.data)]
    while waiting:
        path, data = waiting.pop()
        if isinstance(data, dict):
            waiting.extend(((*path, name), inner) for name, inner in reversed(data.items()))
        elif path or data is not None:
            yield path, data
