"""A method's folder on the disk: which files belong to it, and their bytes, within bounds."""

import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.store.text_file import read_bytes

MOST_FILES = 200
LARGEST = 10_000_000
HEAD = "method.yaml"
CASES = "cases"
LANGUAGES = "languages"
_LISTED = 5_000
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


class Source(NamedTuple):
    """One YAML file of a folder: its name inside it (``questions/finance.yaml``) and its bytes."""

    name: str
    data: bytes


def part_of(name: str) -> str:
    """The part a file belongs to: the name of its folder, or its own without the ending."""
    return name.partition("/")[0].removesuffix(".yaml")


def read_folder(folder: Path, *, cases: bool = False) -> tuple[Source, ...]:
    """The sources of a method, or its author's cases, in the order of their names."""
    return _sources(folder, [name for name in _yaml_names(folder) if name.startswith(f"{CASES}/") == cases])


def languages(folder: Path) -> tuple[str, ...]:
    """The languages that a method is translated into: each is a folder in ``languages``."""
    with _trouble_told(folder):
        home = folder / LANGUAGES
        found = _listed(home) if home.is_dir() else []
        return tuple(sorted(path.name for path in found if path.is_dir() and is_language(path.name)))


def is_language(code: str) -> bool:
    """Whether this is the code of a language, such as ``cy`` or ``en-GB``; nothing else names a folder."""
    return _LANGUAGE.fullmatch(code) is not None


def language_folder(folder: Path, language: str) -> Path:
    """Where a method's texts in a language lie."""
    return folder / LANGUAGES / language


def read_language(folder: Path, language: str) -> tuple[Source, ...]:
    """The files that hold a method's texts in a language; none where it is not translated into that."""
    known = languages(folder) if is_language(language) else ()
    return _sources(folder, _yaml_names(folder, f"{LANGUAGES}/{language}") if language in known else [])


def _sources(folder: Path, names: list[str]) -> tuple[Source, ...]:
    """The files of these names, unless they are too many or too large."""
    if len(names) > MOST_FILES:
        raise Faulty(
            error(f"The folder holds more than {MOST_FILES} files.", "Join some.", Place(folder.name))
        )
    return tuple(_within_bounds(folder, names))


def _within_bounds(folder: Path, names: list[str]) -> Iterator[Source]:
    """The files one by one, as long as they are small enough together."""
    left = LARGEST
    for name in names:
        data = read_bytes(folder / name, LARGEST)
        left -= len(data)
        if left < 0:
            what = f"The files are larger than {LARGEST // 1_000_000} MB together."
            raise Faulty(error(what, "Shorten them.", Place(name)))
        yield Source(name, data)


def _yaml_names(folder: Path, inside: str = "") -> list[str]:
    """The YAML files of the folder, or of one inside it, and of the folders in that, sorted."""
    with _trouble_told(folder):
        found = [path for entry in _listed(folder / inside) for path in _files(entry)]
        inner = _inner(folder, {path.parent for path in found})
        issues = [issue for path in found if (issue := _misplaced(folder, path, inner))]
    if issues:
        raise Faulty(*issues)
    return sorted(path.relative_to(folder).as_posix() for path in found if path.suffix == ".yaml")


@contextlib.contextmanager
def _trouble_told(folder: Path) -> Iterator[None]:
    """Turn what the system says about a folder into :class:`Faulty`; a link to itself is a RuntimeError."""
    place = Place(folder.name or str(folder))
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise Faulty(error("There is no such folder.", "Name the folder of a method.", place)) from fault
    except (OSError, RuntimeError, ValueError) as fault:
        reason = (getattr(fault, "strerror", None) or str(fault)).lower()
        what = f"The folder cannot be read: {reason}."
        raise Faulty(error(what, "Check its name and that you may read it.", place)) from fault


def _files(path: Path) -> list[Path]:
    """A file itself, or what lies in a folder."""
    return _listed(path) if path.is_dir() and not path.is_symlink() else [path]


def _listed(folder: Path) -> list[Path]:
    """What lies in a folder, without hidden things; of a huge one only the beginning."""
    with os.scandir(folder) as entries:
        seen = [Path(entry.path) for entry in islice(entries, _LISTED)]
    return [path for path in seen if not path.name.startswith(".")]


def _inner(folder: Path, parents: Iterable[Path]) -> frozenset[Path]:
    """The folders that truly lie in the method's."""
    home = folder.resolve()
    return frozenset(parent for parent in parents if parent.resolve().is_relative_to(home))


def _misplaced(folder: Path, path: Path, inner: frozenset[Path]) -> Issue | None:
    """The fault of a file that cannot belong to the method."""
    name = path.relative_to(folder).as_posix()
    if path.suffix == ".yml":
        return error("The file's name ends in .yml.", f"Name it {path.stem}.yaml.", Place(name))
    if path.parent not in inner or (path.is_symlink() and not _inner(folder, (path,))):
        return error("This is a link to a place outside the folder.", "Copy the file here.", Place(name))
    return None
