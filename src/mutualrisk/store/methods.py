"""Which method a case is judged by: the one it names, in the version it names where that is kept."""

from functools import cache
from pathlib import Path

from mutualrisk import resources
from mutualrisk.domain.case import MethodUsed
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.formulas import UNREAD, MethodFormulas, Trees
from mutualrisk.engine.program import Program
from mutualrisk.store.method_files import load_method
from mutualrisk.store.method_folder import languages

DEFAULT = "public-service-mutuals"
ARCHIVE = "archive"


def installed() -> tuple[str, ...]:
    """The ids of the methods that come with the program."""
    folders = resources.path("methods").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.name != ARCHIVE and _is_method(folder)))


class Judge:
    """A method, made ready once for each perspective and depth."""

    def __init__(self, method: Method, trees: Trees = UNREAD) -> None:
        """Nothing is ready yet, but the trees of formulas that were read before."""
        self.method = method
        self._formulas = MethodFormulas(method, trees)
        self._made: dict[tuple[Perspective, Depth], Program] = {}

    def prepared(self, method: Method, perspective: Perspective, depth: Depth) -> Program:
        """The method as it is put to one kind of assessment; for those who name it as they ask."""
        return (
            self.program(perspective, depth) if method is self.method else prepare(method, perspective, depth)
        )

    def program(self, perspective: Perspective, depth: Depth) -> Program:
        """The method as it is put to one kind of assessment."""
        key = perspective, depth
        if key not in self._made:
            self._made[key] = prepare(self.method, perspective, depth, self._formulas)
        return self._made[key]


def method_in(folder: Path | None) -> Method:
    """The method of a folder, or the program's own."""
    return judge_in_use(folder).method


def judge_in_use(folder: Path | None = None, language: str = "") -> Judge:
    """The method that new cases are judged by: the one of a folder, or the program's own.

    Its texts are in ``language`` where it is translated into that; what it says is the same.
    """
    return judge_in(folder, language) if folder else _installed(resources.path("methods", DEFAULT), language)


def judge_for(used: MethodUsed, folder: Path | None = None, language: str = "") -> Judge:
    """The method for a case: of the folder, else the installed one, else an earlier version that is kept."""
    if folder is not None:
        return judge_in(folder, language)
    judge = _installed(_own(used), language)
    kept = _archived(used) if judge.method.version != used.version else None
    return _installed(kept, language) if kept else judge


def todays(used: MethodUsed, language: str = "") -> Judge | None:
    """The method of this name that comes with the program, as it is today; None where there is none."""
    return _installed(_own(used), language) if used.id in installed() else None


def judge_in(folder: Path, language: str = "") -> Judge:
    """The method that somebody wrote or changed; raises Faulty where it could not judge anybody."""
    return _theirs(folder, _spoken(folder, language))


def _installed(folder: Path, language: str) -> Judge:
    return _ours(folder, _spoken(folder, language))


def _spoken(folder: Path, language: str) -> str:
    """The language, where the method is translated into it: in others it is the same, and loaded once."""
    return language if language and language in languages(folder) else ""


@cache
def _theirs(folder: Path, language: str) -> Judge:
    from mutualrisk.store.own_method import refuse_broken  # noqa: PLC0415 - our own methods were checked before

    loaded = load_method(folder, language=language)
    refuse_broken(loaded)
    return Judge(loaded.method)


@cache
def _ours(folder: Path, language: str) -> Judge:
    loaded = load_method(folder, language=language, trusted=True)
    return Judge(loaded.method, loaded.trees)


def _own(used: MethodUsed) -> Path:
    known = installed()
    if used.id not in known:
        near = nearest(used.id, known)
        remedy = f"Did you mean “{near}”?" if near else f"Name one of: {', '.join(known)}; or give --method."
        raise Faulty(error(f"The method “{used.id[:64]}” is not installed.", remedy, Place(path="method.id")))
    return resources.path("methods", used.id)


def _archived(used: MethodUsed) -> Path | None:
    """The folder of an earlier version. Names are compared, not joined: no case can smuggle in a path."""
    archive = resources.path("methods", ARCHIVE)
    kept = archive.glob("*/*") if archive.is_dir() else ()
    return next(
        (folder for folder in kept if (folder.parent.name, folder.name) == (used.id, used.version)), None
    )


def _is_method(folder: Path) -> bool:
    return (folder / "method.yaml").is_file()
