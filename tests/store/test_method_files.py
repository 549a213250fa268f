"""Methods: a folder becomes a value that knows where its parts stand; every fault has its file and line."""

import json
import os
import shutil
import textwrap
import time
from itertools import product
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.domain.author_case import actions_of
from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.value import DEPTHS, PERSPECTIVES
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.formulas import UNREAD, MethodFormulas
from mutualrisk.store.method_files import find_method, load_author_cases, load_method, write_compiled
from tests.store.faults import issues_of

METHOD = """\
id: tiny
version: 2026.10
title: 2026
licence: CC0
effective_from: 2026-01-01
ratings: {reason: as usual}
evidence: {reason: as usual}
mitigation: {reason: as usual}
sections:
- {id: money, title: Money}
"""
FINANCE = """\
- id: turnover
  section: money
  type: money
  text: How much?
  why: {commissioner: 5, board: it matters}
"""
STATUS = """\
- id: new
  section: money
  type: choice
  text: Is it new?
  why: it matters
  options: {yes: {text: Yes}, no: {text: No}}
"""
RISKS = """\
# the risks
- id: reserves
  title: Reserves
  summary: Too little
  likelihood:
  - {from: turnover, curve: {0: 5, 1000: 1.5}, weight: 100, reason: as usual}
  impact: []
"""
VERDICTS = "- {id: fine, when: highest < 3, title: Fine, text: Fine, reason: as usual}\n"
AUTHORED = """\
- title: All is well
  perspective: board
  date: 2026-03-01
  answers: {turnover: {low: 1, high: 5}, new: yes, plans: not known}
  evidence: {all: audited}
  actions: [{advice: more_reserves, state: in_place}]
  expect: {ratings: {reserves: [low]}, top_risks: {of: 3, include: [reserves]}, verdict: [fine]}
  why: It shows that all is well.
  compare: {answers: {new: no}, unchanged: [reserves]}
- title: 2
  perspective: bord
  date: 2026-03-01
  answers: {}
  expect: {}
  why: 3
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a small, legal method."""
    texts = {
        "method.yaml": METHOD,
        "questions/finance.yaml": FINANCE,
        "questions/status.yaml": STATUS,
        "risks.yaml": RISKS,
        "verdicts.yaml": VERDICTS,
        "rules.yaml": "# none yet\n",
        "README.md": "not read",
    }
    (tmp_path / "tiny" / "questions").mkdir(parents=True)
    for name, text in texts.items():
        (tmp_path / "tiny" / name).write_text(text, encoding="utf-8")
    return tmp_path / "tiny"


def faults(folder: Path) -> tuple[Issue, ...]:
    """The faults of a method, of which there is at least one."""
    issues = issues_of(lambda: load_method(folder))
    assert issues
    return issues


def change(folder: Path, name: str, before: str, after: str) -> None:
    """Change a file of a method."""
    text = (folder / name).read_text(encoding="utf-8")
    assert before in text
    (folder / name).write_text(text.replace(before, after, 1), encoding="utf-8")


def test_files_of_a_part_are_read_in_the_order_of_their_names(folder: Path) -> None:
    method = load_method(folder).method
    assert [question.id for question in method.questions] == ["turnover", "new"]
    assert method.risks[0].likelihood[0].curve == {0: 5, 1000: 1.5}
    assert list(method.questions[1].options) == ["yes", "no"]


def test_a_text_that_looks_like_a_number_keeps_its_writing(folder: Path) -> None:
    method = load_method(folder).method
    assert (method.version, method.title) == ("2026.10", "2026")
    assert method.questions[0].why == {"commissioner": "5", "board": "it matters"}


@pytest.mark.parametrize(
    ("keys", "file", "line"),
    [
        (("questions", "new", "type"), "questions/status.yaml", 3),
        (("questions", "new", "worse"), "questions/status.yaml", 1),
        (("questions", 0, "type"), "questions/finance.yaml", 3),
        (("risks", "reserves", "likelihood", 0, "curve"), "risks.yaml", 6),
        (("risks",), "risks.yaml", 2),
        (("questions", "nobody"), "questions/finance.yaml", 1),
        (("version",), "method.yaml", 2),
        (("sections", "money", "title"), "method.yaml", 10),
        (("measures", "none"), "method.yaml", 1),
    ],
)
def test_every_part_has_a_place(folder: Path, keys: tuple[str | int, ...], file: str, line: int) -> None:
    place = load_method(folder).places.of(*keys)
    assert (place.file, place.line) == (file, line)


@pytest.mark.parametrize(
    ("name", "before", "after", "expected"),
    [
        ("risks.yaml", "title", "titel", (3, "“titel” is not known", "Did you mean “title”")),
        ("risks.yaml", "weight", "wait", (6, "“wait” is not known", "Did you mean “weight”")),
        ("risks.yaml", "{0: 5", "{x: 5", (6, "not a number", "Write a number")),
        ("risks.yaml", "[]", "3", (7, "not a list", "Write a list")),
        ("questions/status.yaml", "choice", "chioce", (3, "not one of", "'choice'")),
        ("questions/status.yaml", "id: new", "id: New", (1, "cannot be used", "lower-case")),
        ("questions/status.yaml", "yes:", "Yes:", (6, "cannot be used", "lower-case")),
        ("rules.yaml", "# none yet", "a: b", (1, "not a list", "Begin each entry")),
        ("method.yaml", "2026.10", "two", (2, "cannot be used", "such as 2026.1")),
        ("method.yaml", "id: tiny", "id: tiny\nrisks: []", (2, "a file of its own", "risks.yaml")),
        ("method.yaml", METHOD, "- a", (1, "no `name: value` lines", "Begin with")),
        ("method.yaml", "ratings: {", "ratings: {high: yes, ", (6, "not a number", "Write a number")),
        ("verdicts.yaml", "highest < 3", "''", (1, "empty", "Write it")),
        ("verdicts.yaml", "- {", "- {&a ", (1, "anchor", "quote")),
        ("rules.yaml", "# none yet", "- {by: 0}", (1, "0 is too small", "above 0")),
    ],
)  # fmt: skip
def test_a_fault_has_file_line_and_remedy(
    folder: Path, name: str, before: str, after: str, expected: tuple[int, str, str]
) -> None:
    change(folder, name, before, after)
    line, what, remedy = expected
    found = [issue for issue in faults(folder) if issue.place[:2] == (name, line)]
    assert any(what in issue.what and remedy in issue.remedy for issue in found), faults(folder)


def test_faults_of_several_files_are_told_together(folder: Path) -> None:
    change(folder, "verdicts.yaml", "- {", "- {*a ")
    change(folder, "risks.yaml", "- id", "- id: &x")
    assert [issue.place.file for issue in faults(folder)] == ["risks.yaml", "verdicts.yaml"]


@pytest.mark.parametrize(
    ("name", "what", "remedy"),
    [
        ("qestions.yaml", "“qestions” is no part", "Did you mean “questions”"),
        ("zzz.yaml", "“zzz” is no part", "use one of: questions"),
        ("risks.yml", "ends in .yml", "Name it risks.yaml"),
    ],
)
def test_a_file_that_is_no_part_is_named(folder: Path, name: str, what: str, remedy: str) -> None:
    (folder / name).write_text("- a", encoding="utf-8")
    issue = faults(folder)[0]
    assert what in issue.what
    assert remedy in issue.remedy


def test_a_missing_part_is_named(folder: Path) -> None:
    (folder / "verdicts.yaml").unlink()
    assert [issue.what for issue in faults(folder)] == ["“verdicts” is missing."]


def test_a_folder_without_its_head_says_what_to_write(folder: Path) -> None:
    (folder / "method.yaml").unlink()
    assert faults(folder)[0].what == "There is no method.yaml."
    assert "id, version, title, licence" in faults(folder)[0].remedy


def test_what_is_no_folder_is_said_so(folder: Path) -> None:
    assert faults(folder / "nothing")[0].what == "There is no such folder."
    assert faults(folder / "method.yaml")[0].what == "There is no such folder."


def test_a_link_that_leads_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder.parent / "secret.yaml").write_text("- a", encoding="utf-8")
    (folder / "notes.yaml").symlink_to(folder.parent / "secret.yaml")
    assert "outside the folder" in faults(folder)[0].what


def test_a_linked_folder_is_not_followed_out(folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir()
    (folder.parent / "elsewhere" / "a.yaml").write_text("- a", encoding="utf-8")
    (folder / "notes").symlink_to(folder.parent / "elsewhere")
    assert "outside the folder" in faults(folder)[0].what


def test_the_number_and_the_size_of_files_are_bounded(folder: Path) -> None:
    (folder / "notes").mkdir()
    for number in range(3):
        (folder / "notes" / f"n{number}.yaml").write_text("#" * 4_000_000, encoding="utf-8")
    assert "larger than 10 MB together" in faults(folder)[0].what
    for number in range(201):
        (folder / "notes" / f"n{number}.yaml").write_text("#", encoding="utf-8")
    assert "more than 200 files" in faults(folder)[0].what


def test_files_that_are_not_text_are_said_so(folder: Path) -> None:
    (folder / "notes.yaml").write_bytes(b"- a\n\xff\xfe")
    assert faults(folder)[0].place[:2] == ("notes.yaml", 2)


def test_the_compiled_form_gives_the_same_method(folder: Path) -> None:
    plain = load_method(folder)
    assert write_compiled(folder) == folder / "compiled.json"
    compiled = load_method(folder)
    assert compiled.method == plain.method
    assert compiled.places.of("questions", "new", "type") == Place("method", 0, "questions.new.type")
    assert load_method(folder, use_compiled=False).places.of("questions", "new").line == 1


@pytest.mark.parametrize("name", ["public-service-mutuals", "blank"])
def test_the_compiled_form_keeps_what_all_formulas_mean(name: str) -> None:
    loaded = load_method(resources.path("methods", name), trusted=True)
    read = MethodFormulas(loaded.method)
    for perspective, depth in product(PERSPECTIVES, DEPTHS):
        prepare(loaded.method, perspective, depth, read)
    for kept, found in zip(loaded.trees, read.of_answers.trees(), strict=True):
        assert sorted(map(repr, kept.items())) == sorted(map(repr, found.items()))
    assert loaded.trees.conditions or name == "blank"


def test_what_somebody_elses_compiled_form_says_of_formulas_is_not_taken(folder: Path) -> None:
    write_compiled(folder)
    assert load_method(folder).trees == UNREAD


def test_the_compiled_form_keeps_options_in_the_order_that_people_read() -> None:
    method = resources.path("methods", "public-service-mutuals")
    plain, fast = load_method(method, use_compiled=False).method, load_method(method).method
    assert [list(q.options) for q in fast.questions] == [list(q.options) for q in plain.questions]


def test_the_compiled_form_is_written_the_same_every_time(folder: Path) -> None:
    first = write_compiled(folder).read_bytes()
    assert write_compiled(folder).read_bytes() == first
    assert not list(folder.glob("*.bak"))


@pytest.mark.parametrize("way", ["changed", "added", "removed", "renamed"])
def test_a_stale_compiled_form_is_not_used(folder: Path, way: str) -> None:
    write_compiled(folder)
    if way == "changed":
        change(folder, "risks.yaml", "Too little", "Far too little")
    if way == "added":
        (folder / "notes.yaml").write_text("- {id: n, title: N, text: n}", encoding="utf-8")
    if way == "removed":
        (folder / "rules.yaml").unlink()
    if way == "renamed":
        (folder / "questions" / "status.yaml").rename(folder / "questions" / "a.yaml")
    assert load_method(folder).places.of("risks", "reserves").line == 2


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"sources": 3}', "[" * 100_000, '"\\ud800"'])
def test_a_damaged_compiled_form_is_not_used(folder: Path, content: str) -> None:
    (folder / "compiled.json").write_text(content, encoding="utf-8")
    assert load_method(folder).method.id == "tiny"


def test_a_compiled_form_that_does_not_fit_the_program_is_not_used(folder: Path) -> None:
    compiled = write_compiled(folder)
    stored = json.loads(compiled.read_text(encoding="utf-8"))
    del stored["method"]["risks"]
    compiled.write_text(json.dumps(stored), encoding="utf-8")
    assert load_method(folder).places.of("risks", "reserves").line == 2


def test_a_method_is_found_by_id_and_version(folder: Path) -> None:
    older = folder.parent / "older"
    shutil.copytree(folder, older)
    change(older, "method.yaml", "2026.10", "2025.1")
    other = folder.parent / "other"
    shutil.copytree(folder, other)
    change(other, "method.yaml", "id: tiny", "id: other")
    folders = [other, folder, older]
    assert find_method("tiny", "2025.1", folders).method.version == "2025.1"
    with pytest.raises(
        Faulty, match=r"not here in version 2024.1. Get that version, or assess under 2026.10, 2025.1"
    ):
        find_method("tiny", "2024.1", folders)
    with pytest.raises(Faulty, match="Get the method's folder"):
        find_method("nobody", "2024.1", folders)


def test_authors_cases_are_read_with_their_places(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / "good.yaml").write_text(AUTHORED.replace("bord", "board"), encoding="utf-8")
    alone = AUTHORED.split("- title: 2", maxsplit=1)[0].replace("- title", "  title")
    (folder / "cases" / "one.yaml").write_text(textwrap.dedent(alone), encoding="utf-8")
    first, second, third = load_author_cases(folder)
    assert first.case.answers["new"].value == "yes"
    assert first.case.answers["plans"].state == "not_known"
    assert actions_of(first.case)[0].advice == "more_reserves"
    assert (second.case.title, second.case.why, second.place) == ("2", "3", Place("cases/good.yaml", 10, ""))
    assert third.case == first.case
    assert third.place.file == "cases/one.yaml"


def test_faults_of_authors_cases_have_their_lines(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / "bad.yaml").write_text(AUTHORED, encoding="utf-8")
    with pytest.raises(Faulty) as caught:
        load_author_cases(folder)
    assert [issue.place for issue in caught.value.issues] == [Place("cases/bad.yaml", 11, "perspective")]


def test_thousands_of_authors_cases_take_little_time(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / "many.yaml").write_text("- {title: a, why: b}\n" * 20_000, encoding="utf-8")
    start = time.process_time()
    with pytest.raises(Faulty) as caught:
        load_author_cases(folder)
    assert len(caught.value.issues) == 51
    assert time.process_time() - start < 10


def test_a_folder_without_authors_cases_has_none(folder: Path) -> None:
    assert load_author_cases(folder) == ()


def test_a_folder_that_may_not_be_read_is_said_so(folder: Path) -> None:
    # The owner of the machine may read everything, so the test becomes somebody else for a moment.
    somebody = 65_534 if os.geteuid() == 0 else os.geteuid()
    folder.chmod(0)
    usual = os.geteuid()
    os.seteuid(somebody)
    try:
        assert "cannot be read: permission denied" in faults(folder)[0].what
    finally:
        os.seteuid(usual)
        folder.chmod(0o700)


def test_a_link_to_itself_and_a_name_with_a_zero_are_said_so(folder: Path) -> None:
    assert "cannot be read" in faults(folder / "a\0b")[0].what
    (folder / "notes.yaml").symlink_to(folder / "notes.yaml")
    assert "cannot be read" in faults(folder)[0].what


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_neither_waited_for_nor_passed_over(folder: Path) -> None:
    os.mkfifo(folder / "notes.yaml")
    assert faults(folder)[0] == error("This is not a file.", "Choose a file.", Place("notes.yaml"))


@pytest.mark.parametrize("shipped", sorted(resources.path("methods").iterdir()), ids=lambda path: path.name)
def test_every_method_of_the_program_loads(shipped: Path) -> None:
    assert load_method(shipped, use_compiled=False).method.id == shipped.name
    load_author_cases(shipped)
