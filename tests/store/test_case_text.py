"""Cases as text: what is written reads back the same, and what is wrong is said with its place and remedy."""

import random
import time
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.store.case_text import case_from_json, case_from_yaml, case_to_json, case_to_yaml
from tests.store.faults import issues_of
from tests.store.strategies import cases

SMALL = """\
method: {id: tiny, version: 2026.10}
organisations:
- {id: harbour, name: Harbour Care, number: 01234567}
contract:
  answers:
    fresh_award: yes
    term:
assessments:
- id: first
  organisation: harbour
  date: 2026-03-01
  perspective: board
  answers:
    turnover: 28000000
    reserves: not known
    surplus: {low: 3, high: 5}
    debt: {not_applicable: there is none}
    plans: [legal, financial]
    months: {value: 3, evidence: [accounts], note: "three\\nor so"}
evidence:
- {id: accounts, title: 2025, grade: audited, page: 12}
"""


def faults(text: str) -> tuple[Issue, ...]:
    """The faults of a YAML text."""
    return issues_of(lambda: case_from_yaml(text, "case.yaml"))


@given(cases)
def test_a_case_written_as_yaml_reads_back_the_same(case: Case) -> None:
    assert case_from_yaml(case_to_yaml(case)) == case


@given(cases)
def test_a_case_written_as_json_reads_back_the_same(case: Case) -> None:
    assert case_from_json(case_to_json(case)) == case


@given(cases)
def test_the_same_case_is_always_written_the_same(case: Case) -> None:
    assert case_to_json(case_from_yaml(case_to_yaml(case))) == case_to_json(case)
    assert case_to_yaml(case_from_yaml(case_to_yaml(case))) == case_to_yaml(case)


def test_people_write_short_forms_and_texts_that_look_like_numbers() -> None:
    case = case_from_yaml(SMALL)
    assert case.method.version == "2026.10"
    assert case.organisations[0].number == "01234567"
    assert (case.evidence[0].title, case.evidence[0].page) == ("2025", "12")
    assert case.contract.answers["fresh_award"].value == "yes"
    states = {name: answer.state for name, answer in case.assessments[0].answers.items()}
    assert states["reserves"] == "not_known"
    assert states["surplus"] == "range"
    assert states["debt"] == "not_applicable"
    assert case.assessments[0].answers["plans"].value == ("legal", "financial")


def test_a_question_with_nothing_after_its_colon_is_unanswered() -> None:
    assert "term" not in case_from_yaml(SMALL).contract.answers


def test_what_is_written_for_people_is_in_order_and_short() -> None:
    text = case_to_yaml(case_from_yaml(SMALL))
    lines = text.splitlines()
    assert lines[0].startswith("# A case of MutualRisk.")
    assert "    surplus: {low: 3, high: 5}" in lines
    assert "    reserves: not known" in lines
    assert text.index("\ncontract:") < text.index("\norganisations:") < text.index("\nassessments:")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("turnover: 28000000", "turnover: 1e308", (14, "turnover", "beyond any sensible", "digits")),
        ("turnover: 28000000", "turnover: -1e16", (14, "turnover", "beyond any sensible", "digits")),
        ("turnover: 28000000", "turnover: .nan", (14, "turnover", "not a number", "ordinary size")),
        ("turnover: 28000000", "turnover: 1e999", (14, "turnover", "not a number", "ordinary size")),
        ("turnover: 28000000", "turnover: {valu: 3}", (14, "valu", "not known here", "Did you mean “value”")),
        ("turnover: 28000000", "turnover: {value: 3, low: 1}", (14, "turnover", "one of", "Correct")),
        ("turnover: 28000000", "turnover: {zzz: 3}", (14, "zzz", "not known here", "use one of: value")),
        ("turnover: 28000000", "turnover: [[1]]", (14, "turnover", "not a", "Write")),
        ("turnover: 28000000", "turnover: " + "x" * 5001, (14, "turnover", "longer than 5000", "Shorten")),
        ("high: 5", "high: 1", (16, "surplus", "low not above high", "Correct")),
        ("low: 3", "low: {}", (16, "low", "not a number", "Write a number")),
        ("turnover:", "Turn Over:", (14, "Turn Over", "cannot be used", "lower-case")),
        ("  date:", "  dat:", (11, "assessments.1.dat", "not known here", "Did you mean “date”")),
        ("  date:", "  dat:", (9, "assessments.1", "“date” is missing", "Add a line")),
        ("board", "bord", (12, "perspective", "not one of the words", "'commissioner' or 'board'")),
        ("id: first", "id: first one", (9, "id", "cannot be used", "hyphens")),
        ("id: first", "id: 1\n  id: 2", (10, "assessments.1.id", "given twice", "Keep one")),
        ("method: {id: tiny, version: 2026.10}", "method: 3", (1, "method", "not a group", "Write a group")),
        ("method: {id: tiny, version: 2026.10}", "format: 1", (1, "", "“method” is missing", "Add")),
        ("method:", "format: 2\nmethod:", (1, "format", "newer program", "Update the program")),
        ("method:", "format: one\nmethod:", (1, "format", "not a format", "`format: 1`")),
        ("method:", "format: 0\nmethod:", (1, "format", "not a format", "`format: 1`")),
        ("contract:\n", "contract: 3\nx:\n", (4, "contract", "not a group", "Write")),
        ("assessments:\n", "assessments: {a: b}\nx:\n", (8, "assessments", "not a list", "Write a list")),
        ("assessments:\n", "assessments: [3]\nx:\n", (8, "assessments.1", "not a group", "Write")),
    ],
)  # fmt: skip
def test_a_fault_is_said_with_line_path_and_remedy(
    before: str, after: str, expected: tuple[int, str, str, str]
) -> None:
    line, path, what, remedy = expected
    issues = faults(SMALL.replace(before, after, 1))
    found = [issue for issue in issues if issue.place.line == line and path in issue.place.path]
    assert any(what in issue.what and remedy in issue.remedy for issue in found), issues


@pytest.mark.parametrize("text", ["", "3", "[]", "null", "- a\n- b\n"])
def test_what_is_no_case_at_all_is_said_so(text: str) -> None:
    assert "not a case" in faults(text)[0].what


def test_a_hundred_thousand_answers_get_one_line() -> None:
    many = "".join(f"    q{number}: 1\n" for number in range(45_000))
    issues = faults(SMALL.replace("  answers:\n    turn", f"  answers:\n{many}    turn"))
    assert [issue.place.path for issue in issues] == ["assessments.1.answers"]
    assert "at most 2000" in issues[0].what


def test_a_hundred_thousand_answers_in_json_get_one_line() -> None:
    many = ",".join(f'"q{number}": 1' for number in range(100_000))
    with pytest.raises(Faulty) as caught:
        case_from_json(f'{{"contract": {{"answers": {{{many}}}}}}}', "case.json")
    assert len(caught.value.issues) == 1


def test_a_thousand_faults_are_counted_after_fifty() -> None:
    many = "".join(f"    Q{number}: 1\n" for number in range(1_000))
    issues = faults(SMALL.replace("  answers:\n    turn", f"  answers:\n{many}    turn"))
    assert len(issues) == 51
    assert "950 more faults" in issues[-1].what


def test_a_ten_megabyte_text_is_refused_at_once() -> None:
    start = time.perf_counter()
    assert "larger than 5 MB" in faults(SMALL + "note: " + "x" * 10_000_000)[0].what
    with pytest.raises(Faulty, match="longer than 5000"):
        case_from_json(
            '{"method": {"id": "a", "version": "1"}, "note": "' + "x" * 10_000_000 + '"}', "case.json"
        )
    assert time.perf_counter() - start < 5


def test_a_case_of_three_hundred_lines_is_read_fast() -> None:
    many = "".join(f"    q{number}: {number}\n" for number in range(300))
    text = SMALL.replace("  answers:\n    turn", f"  answers:\n{many}    turn")
    case_from_yaml(text)
    start = time.process_time()
    case_from_yaml(text)
    assert time.process_time() - start < 0.2


@given(st.text(max_size=300))
def test_any_text_is_a_case_or_faulty(text: str) -> None:
    issues_of(lambda: case_from_yaml(text, "case"))
    issues_of(lambda: case_from_json(text, "case"))


@given(cases, st.randoms(use_true_random=False))
def test_a_case_with_a_few_characters_changed_is_a_case_or_faulty(case: Case, chance: random.Random) -> None:
    for write, read in ((case_to_yaml, case_from_yaml), (case_to_json, case_from_json)):
        text = write(case)
        start = chance.randrange(len(text))
        changed = text[:start] + chance.choice("{}[]:,-\"'\n 0\\&*!é") + text[start + chance.randrange(3) :]
        issues_of(partial(read, changed, "case"))
