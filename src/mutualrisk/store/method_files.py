"""Methods: a folder of YAML files becomes one :class:`Method` that knows where each of its parts stands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.engine.formulas import UNREAD, Trees
from mutualrisk.store import compiled_method
from mutualrisk.store.document import Data, Document, capped, dotted, place_in, shown
from mutualrisk.store.document import Path as Keys
from mutualrisk.store.method_folder import Source, language_folder, read_folder, read_language
from mutualrisk.store.method_parts import merged
from mutualrisk.store.text_file import as_text
from mutualrisk.store.validation import validated

if TYPE_CHECKING:
    from mutualrisk.domain.author_case import AuthorCase

Found = TypeVar("Found")


class Places:
    """Where each part of a method stands, by ids: ``places.of("rules", "thin_reserves", "when")``.

    A method that was read from its compiled form has no lines: each place is then just the method.
    """

    def __init__(self, document: Document | None = None) -> None:
        """Places of a document that was read; without one, none are known."""
        self._document = document or Document(None, "method")
        self._numbers = cache(lambda: _numbers(self._document.data))

    def of(self, *keys: str | int) -> Place:
        """The place of what the keys lead to, or of the nearest thing around it that has one."""
        found = self._numbers().get(keys[:2])
        steps = keys if found is None else (keys[0], found, *keys[2:])
        return place_in(self._document, steps)._replace(path=dotted(keys))


class LoadedMethod(NamedTuple):
    """A method, where its parts stand, and what its formulas mean as far as they were read before."""

    method: Method
    places: Places
    trees: Trees = UNREAD


class Authored(NamedTuple):
    """An author's case, and where it stands."""

    case: "AuthorCase"
    place: Place


def load_method(
    folder: Path, *, use_compiled: bool = True, language: str = "", trusted: bool = False
) -> LoadedMethod:
    """The method of a folder; raises :class:`Faulty` with every fault's file, line and remedy.

    It speaks ``language`` as far as it is translated into that, else its own. The compiled form of a
    ``trusted`` one, which came with the program, is not checked field by field once more.
    """
    sources = read_folder(folder)
    spoken = read_language(folder, language) if language else ()
    home, every = (language_folder(folder, language), (*sources, *spoken)) if spoken else (folder, sources)
    compiled = compiled_method.read(home, every, trusted=trusted) if use_compiled else None
    if compiled is not None:
        return LoadedMethod(compiled.method, Places(), compiled.trees)
    if spoken:
        own = load_method(folder, use_compiled=use_compiled)
        return own._replace(method=_spoken(own.method, language, spoken))
    return _written(sources)


def _written(sources: tuple[Source, ...]) -> LoadedMethod:
    """The method as its own files give it."""
    document = merged(documents(sources))
    try:
        return LoadedMethod(validated(Method, document), Places(document))
    except Faulty as fault:
        raise Faulty(*(_with_id(issue, document.data) for issue in fault.issues)) from fault


def _with_id(issue: Issue, data: Data) -> Issue:
    """A fault that names an entry by its id (``measures.surplus.is``) and not by its number."""
    part, _, rest = issue.place.path.partition(".")
    number, dot, inner = rest.partition(".")
    entries = data.get(part) if isinstance(data, dict) else None
    entry = entries[int(number) - 1] if isinstance(entries, list) and number.isdecimal() else None
    if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
        return issue
    path = f"{part}.{shown(entry['id'])}{dot}{inner}"
    return issue._replace(place=issue.place._replace(path=path))


def _spoken(method: Method, language: str, sources: Iterable[Source]) -> Method:
    from mutualrisk.store import method_language  # noqa: PLC0415 - a compiled method needs none of it

    return method_language.spoken(method, language, documents(sources))


def write_compiled(folder: Path, language: str = "") -> Path:
    """Write the method's fast form beside its sources, for programs that only use it."""
    loaded = load_method(folder, use_compiled=False, language=language)
    spoken = read_language(folder, language) if language else ()
    home = language_folder(folder, language) if spoken else folder
    return compiled_method.write(home, (*read_folder(folder), *spoken), loaded.method)


def find_method(method: str, version: str, folders: Iterable[Path]) -> LoadedMethod:
    """The method with this id and version among the folders, so that a case is judged as of then."""
    found = [loaded for folder in folders if (loaded := load_method(folder)).method.id == method]
    match = next((loaded for loaded in found if loaded.method.version == version), None)
    if match is None:
        raise Faulty(_not_there(method, version, [loaded.method.version for loaded in found]))
    return match


def load_author_cases(folder: Path) -> tuple[Authored, ...]:
    """The author's cases of a method: each file holds one, or a list of them."""
    from mutualrisk.domain.author_case import AuthorCase  # noqa: PLC0415 - judging a case needs none of them

    cases: list[Authored] = []
    issues: list[Issue] = []
    for document in documents(read_folder(folder, cases=True)):
        for single in _singles(document):
            try:
                cases.append(Authored(validated(AuthorCase, single), place_in(single, ())))
            except Faulty as fault:
                issues.extend(fault.issues)
    if issues:
        raise Faulty(*capped(issues))
    return tuple(cases)


def documents(sources: Iterable[Source]) -> list[Document]:
    """The sources as documents; the faults of all of them are raised together."""
    from mutualrisk.store.yaml_text import read_yaml  # noqa: PLC0415 - a compiled method needs no parser

    documents: list[Document] = []
    issues: list[Issue] = []
    for source in sources:
        try:
            documents.append(read_yaml(as_text(source.data, source.name), source.name))
        except Faulty as fault:
            issues.extend(fault.issues)
    if issues:
        raise Faulty(*capped(issues))
    return documents


def _singles(document: Document) -> Iterator[Document]:
    """The entries of a list as documents of their own; another document as it is."""
    if not isinstance(document.data, list):
        yield document
        return
    places, written = _by_entry(document.find_places()), _by_entry(document.written)
    for number, entry in enumerate(document.data):
        yield Document(entry, document.file, places[number].copy, written[number])


def _by_entry(found: Mapping[Keys, Found]) -> dict[str | int, dict[Keys, Found]]:
    """What lies in each entry of a list, by the paths inside it."""
    entries: dict[str | int, dict[Keys, Found]] = defaultdict(dict)
    for path, what in found.items():
        if path:
            entries[path[0]][path[1:]] = what
    return entries


def _numbers(data: Data) -> dict[Keys, int]:
    """The number of each entry by its part and id; of two with the same id, the first."""
    fields = data if isinstance(data, dict) else {}
    lists = [(part, entries) for part, entries in fields.items() if isinstance(entries, list)]
    return {
        (part, str(entry["id"])): number
        for part, entries in lists
        for number, entry in reversed([*enumerate(entries)])
        if isinstance(entry, dict) and "id" in entry
    }


def _not_there(method: str, version: str, versions: list[str]) -> Issue:
    what = f"The method {shown(method)} is not here in version {shown(version)}."
    if versions:
        return error(what, f"Get that version, or assess under {', '.join(versions)}.", Place(path="method"))
    return error(what, "Get the method's folder, or name another method.", Place(path="method"))
