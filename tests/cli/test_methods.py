"""A case is judged by the method that it names, in its version where that is kept."""

import shutil
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.domain.case import MethodUsed
from mutualrisk.domain.issue import Faulty
from mutualrisk.reports.method_document import document
from mutualrisk.store import methods
from tests.cli.typed import typed


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of methods with an earlier version of the smallest one."""
    source = resources.path("methods", "blank")
    shutil.copytree(source, tmp_path / "methods" / "blank")
    earlier = Path(shutil.copytree(source, tmp_path / "methods" / "archive" / "blank" / "2025.3"))
    head = earlier / "method.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace('"2026.1"', '"2025.3"'), encoding="utf-8")
    monkeypatch.setattr(resources, "path", tmp_path.joinpath)
    return tmp_path


@pytest.mark.parametrize(
    ("asked", "used"), [("2026.1", "2026.1"), ("2025.3", "2025.3"), ("2024.1", "2026.1")]
)
def test_the_version_of_the_case_is_used_where_it_is_kept(installed: Path, asked: str, used: str) -> None:
    assert methods.installed() == ("blank",)
    assert methods.judge_for(MethodUsed(id="blank", version=asked)).method.version == used
    named = methods.judge_for(MethodUsed(id="blank", version=asked), installed / "methods" / "blank").method
    assert named.version == "2026.1"


def test_a_method_is_documented_in_full(blank: Path) -> None:
    assert typed("document-method").out == document(methods.method_in(None))
    head = blank / "method.yaml"
    text = head.read_text(encoding="utf-8").replace("The smallest method", "Our *own* \u202e method")
    head.write_text(text, encoding="utf-8")
    page = typed("document-method", blank).out
    assert page.startswith("# Our \\*own\\* ? method\n")
    assert '<a id="factor-running_dry"></a>' in page
    assert "make fresh" not in page


def test_a_broken_method_is_not_documented(blank: Path) -> None:
    (blank / "risks.yaml").write_text("- id: [", encoding="utf-8")
    refused = typed("document-method", blank)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("error: risks.yaml, line ")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("name", ["archive", "../methods/blank", "/", "", "blank/../blank", "x" * 1_000_000])
def test_a_name_that_is_no_method_is_refused(name: str) -> None:
    with pytest.raises(Faulty) as refused:
        methods.judge_for(MethodUsed(id=name, version="2026.1"))
    assert "is not installed" in refused.value.issues[0].what
    assert len(str(refused.value)) < 300


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("version", ["../2025.3", "..", "", "2025.3/."])
def test_a_version_that_is_a_path_finds_nothing(version: str) -> None:
    assert methods.judge_for(MethodUsed(id="blank", version=version)).method.version == "2026.1"


def test_a_method_speaks_a_language_that_it_is_translated_into_and_is_loaded_once_for_all_others(
    blank: Path,
) -> None:
    texts = blank / "languages" / "cy"
    texts.mkdir(parents=True)
    (texts / "all.yaml").write_text("title: Y dull lleiaf\n", encoding="utf-8")
    assert methods.judge_in_use(blank, "cy").method.title == "Y dull lleiaf"
    own = methods.judge_in_use(blank)
    assert own.method.title == "The smallest method"
    assert methods.judge_in_use(blank, "gd") is own
