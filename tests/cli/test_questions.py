"""What is asked, for people and for programs."""

import json
from pathlib import Path

import pytest

from mutualrisk.cli.question_list import bounds
from mutualrisk.domain.question import Question
from mutualrisk.store.methods import method_in
from tests.cli.typed import typed
from tests.reports.reading import pages
from tests.small_method import Data, question

METHOD = method_in(None)


def test_every_question_stands_on_a_line_of_its_own() -> None:
    lines = typed("questions").out.splitlines()
    ids = {line.split()[0] for line in lines if line.strip()}
    assert {question.id for question in METHOD.questions} <= ids
    assert lines[3].split() == ["id", "section", "type", "depth", "question"]
    assert max(map(len, lines)) < 250


def test_the_long_list_has_bounds_options_and_conditions() -> None:
    lines = typed("questions", "--long").out.splitlines()
    assert lines[3].split("  ")[0] == "id"
    assert all(header in lines[3] for header in ("asked of", "bounds", "shown when", "options"))
    line = next(line for line in lines if line.startswith("turnover "))
    assert " £0 to " in line


def test_a_perspective_and_a_depth_choose_questions() -> None:
    shown = typed("questions", "--perspective", "commissioner", "--depth", "screening").out
    wanted = [q for q in METHOD.questions if "commissioner" in q.asks and q.depth == "screening"]
    assert shown.startswith(f"{METHOD.title}: {len(wanted)} questions\n")
    assert len(wanted) <= 15


def test_a_program_gets_all_of_it() -> None:
    document = json.loads(typed("questions", "--json").out)
    assert document["method"]["version"] == METHOD.version
    assert [question["id"] for question in document["questions"]] == [q.id for q in METHOD.questions]


def test_a_program_that_names_a_perspective_gets_its_words_alone() -> None:
    document = json.loads(typed("questions", "--json", "--perspective", "board").out)
    texts = [question[name] for question in document["questions"] for name in ("text", "hint", "why")]
    assert all(isinstance(text, str) for text in texts)


@pytest.mark.parametrize(
    ("kind", "limits", "words"),
    [
        ("money", {"minimum": 0, "maximum": 5e6}, "£0 to £5 million"),
        ("months", {"minimum": 1}, "from 1 month"),
        ("percent", {"maximum": 100}, "up to 100%"),
        ("number", {}, "number"),
        ("date", {"earliest": "2020-01-01"}, "from 2020-01-01"),
        ("text", {}, ""),
    ],
)
def test_bounds_are_said_in_words(kind: str, limits: Data, words: str) -> None:
    assert bounds(Question.model_validate(question("it", kind, **limits))) == words


@pytest.mark.parametrize(("perspective", "depth"), [("board", "screening"), ("commissioner", "full")])
def test_the_questions_are_written_as_a_form_without_a_case(
    tmp_path: Path, perspective: str, depth: str
) -> None:
    path = tmp_path / "form.pdf"
    made = typed("questionnaire", path, "--perspective", perspective, "--depth", depth)
    assert (made.status, made.out, made.err) == (0, f"{path}\n", "")
    words = " ".join(pages(path.read_bytes()))
    wanted = [q for q in METHOD.questions if perspective in q.asks and depth in (q.depth, "full")]
    assert words.count("Why it is asked:") == len(wanted)


def test_a_form_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("", encoding="utf-8")
    refused = typed("questionnaire", tmp_path / "in the way" / "form.pdf", "--perspective", "board")
    assert refused.status == 1
    assert "a file where the folder should be" in refused.err
