"""Every case that an author wrote for a shipped method is run, and each of its expectations is met."""

from functools import cache
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.domain.method import Method
from mutualrisk.engine.authored import unmet
from mutualrisk.engine.method_checks import check_author_cases
from mutualrisk.store.method_files import Authored, load_author_cases, load_method

FOLDERS = sorted(path.parent for path in resources.path("methods").rglob("method.yaml"))
MAIN = resources.path("methods", "public-service-mutuals")


@cache
def method_in(folder: Path) -> Method:
    """The method of a folder."""
    return load_method(folder).method


EVERY_CASE = [
    pytest.param(folder, authored, id=authored.case.title)
    for folder in FOLDERS
    for authored in load_author_cases(folder)
]


@pytest.mark.parametrize(("folder", "authored"), EVERY_CASE)
def test_the_method_meets_what_its_author_expects(folder: Path, authored: Authored) -> None:
    assert unmet(authored.case, method_in(folder)) == (), f"{authored.place}: {authored.case.why}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_cases_name_only_what_the_method_has(folder: Path) -> None:
    found = check_author_cases(method_in(folder), load_author_cases(folder))
    assert [str(issue) for issue in found if issue.severity == "error"] == []


def test_no_file_of_cases_is_passed_over() -> None:
    files = {path.relative_to(MAIN).as_posix() for path in (MAIN / "cases").iterdir()}
    assert files
    assert files == {authored.place.file for authored in load_author_cases(MAIN)}
