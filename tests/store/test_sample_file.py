"""The fast form of a worked sample is the same sample, and is used only while it is."""

import json
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.domain.case import Case
from mutualrisk.store import sample_file
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_to_json

NAMES = sorted(path.stem for path in resources.path("samples").glob("*.yaml"))


def set_fields(case: Case) -> list[set[str]]:
    """What is set in the parts of a case, as saving writes just that."""
    parts = (case, case.contract, *case.organisations, *case.assessments, *case.evidence)
    return [part.model_fields_set for part in parts]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the first sample with its fast form, in place of the program's own."""
    for path in (sample := resources.path("samples", f"{NAMES[0]}.yaml"), sample_file.compiled(sample)):
        copy = tmp_path / path.relative_to(resources.path("samples"))
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(path.read_bytes())
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path.joinpath(*parts[1:]))
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_the_fast_form_is_the_sample(name: str) -> None:
    path = resources.path("samples", f"{name}.yaml")
    assert json.loads(sample_file.compiled(path).read_text(encoding="utf-8"))["source"]
    fast, slow = sample_file.sample(name), open_case(path).case
    assert fast == slow
    assert case_to_json(fast) == case_to_json(slow)
    assert set_fields(fast) == set_fields(slow)


def test_a_changed_sample_is_read_anew(folder: Path) -> None:
    source = folder / f"{NAMES[0]}.yaml"
    text = source.read_text(encoding="utf-8")
    before = sample_file.sample(NAMES[0])
    source.write_text(text.replace(before.title, "Another title"), encoding="utf-8")
    assert sample_file.sample(NAMES[0]).title == "Another title"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"source": 1}'])
def test_a_damaged_fast_form_costs_nothing(folder: Path, damage: bytes) -> None:
    before = sample_file.sample(NAMES[0])
    sample_file.compiled(folder / f"{NAMES[0]}.yaml").write_bytes(damage)
    assert sample_file.sample(NAMES[0]) == before
