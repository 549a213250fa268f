"""Which method a case is judged by: the one it names, in the version it names where that is kept."""

from difflib import get_close_matches
from pathlib import Path

from mutualrisk import resources
from mutualrisk.domain.case import MethodUsed
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.store.method_files import load_method

DEFAULT = "public-service-mutuals"
ARCHIVE = "archive"


def installed() -> tuple[str, ...]:
    """The ids of the methods that come with the program."""
    folders = resources.path("methods").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.name != ARCHIVE and _is_method(folder)))


def method_in(folder: Path | None) -> Method:
    """The method of a folder, or the program's own."""
    return load_method(folder or resources.path("methods", DEFAULT)).method


def method_for(used: MethodUsed, folder: Path | None = None) -> Method:
    """The method for a case: of the folder, else the installed one, else an earlier version that is kept."""
    if folder is not None:
        return load_method(folder).method
    method = load_method(_own(used)).method
    kept = _archived(used) if method.version != used.version else None
    return load_method(kept).method if kept else method


def _own(used: MethodUsed) -> Path:
    known = installed()
    if used.id not in known:
        near = get_close_matches(used.id[:64], known, 1)
        remedy = (
            f"Did you mean “{near[0]}”?" if near else f"Name one of: {', '.join(known)}; or give --method."
        )
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
