"""The one door to the program's own files."""

import pytest

from mutualrisk import resources


def test_a_resource_is_found_by_its_parts() -> None:
    assert resources.path("methods") == resources.root() / "methods"
    assert resources.path("methods").is_dir()


@pytest.mark.parametrize("parts", [("..",), ("methods", "..", "..", "README.md"), ("/etc/passwd",)])
def test_nothing_outside_the_folder_is_reachable(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="outside the resources"):
        resources.path(*parts)


def test_a_broken_installation_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", "/nowhere/at/all/resources.py")
    resources.root.cache_clear()
    with pytest.raises(FileNotFoundError, match="install it again"):
        resources.root()
    resources.root.cache_clear()
