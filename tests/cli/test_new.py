"""A blank case: a form that reads back, for each perspective and depth, and never over somebody's work."""

import re
from pathlib import Path

import pytest

from mutualrisk.cli.new_case import Wanted, blank, form
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective
from mutualrisk.engine.case_checks import check
from mutualrisk.engine.compile import asked
from mutualrisk.store import methods
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_from_yaml
from tests.cli.typed import typed

METHOD = methods.method_in(None)


@pytest.mark.parametrize("perspective", PERSPECTIVES)
@pytest.mark.parametrize("depth", ["screening", "full"])
def test_the_form_holds_every_question_and_reads_as_a_blank_case(
    perspective: Perspective, depth: Depth
) -> None:
    wanted = Wanted(perspective, depth)
    text = form(METHOD, wanted, "2026-03-01")
    assert case_from_yaml(text) == blank(METHOD, wanted, "2026-03-01")
    for question in asked(METHOD, perspective, depth):
        assert len(re.findall(rf"^ +{question.id}:$", text, re.MULTILINE)) == 1
        assert all(re.search(rf"^ +#     {option}: ", text, re.MULTILINE) for option in question.options)
    assert max(map(len, text.splitlines())) <= 110
    assert check(METHOD, case_from_yaml(text)) == ()


@pytest.mark.parametrize("name", ["case.yaml", "case.yml", "case.mutualrisk", "CASE.YAML"])
def test_a_new_case_can_be_checked_and_evaluated_at_once(tmp_path: Path, name: str) -> None:
    made = typed("new", "--perspective", "board", tmp_path / name)
    assert made.status == 0
    assert f"{name}: a blank case with" in made.out
    assert open_case(tmp_path / name).case.assessments[0].perspective == "board"
    assert typed("check", tmp_path / name).status == 0
    assert "anything is possible" in typed("evaluate", tmp_path / name).out


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("mine", encoding="utf-8")
    refused = typed("new", "--perspective", "board", path)
    assert refused.status == 1
    assert "There is such a file already. Choose another name, or add --force." in refused.err
    assert path.read_text(encoding="utf-8") == "mine"
    assert typed("new", "--perspective", "board", path, "--force").status == 0
    assert path.with_name("case.yaml.bak").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["case.txt", "case", "case.pdf"])
def test_a_case_has_a_known_ending(tmp_path: Path, name: str) -> None:
    refused = typed("new", "--perspective", "board", tmp_path / name)
    assert refused.status == 1
    assert "End the name with .yaml" in refused.err
    assert not list(tmp_path.iterdir())


def test_a_case_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    refused = typed("new", "--perspective", "board", tmp_path / "nowhere" / "case.yaml")
    assert refused.status == 1
    assert "no such folder" in refused.err
    assert "unchanged" not in refused.err
