"""What a person and a program are shown of a result."""

import json
import re
import shutil
from pathlib import Path

import jsonschema
import pytest

from mutualrisk import __version__, resources
from mutualrisk.cli import result_document
from mutualrisk.cli.cases import sound
from mutualrisk.cli.profile import highest
from mutualrisk.domain.result import Profile, RatingCount
from mutualrisk.domain.value import Rating
from tests.cli.program import case_data, good_case, run, written
from tests.cli.typed import typed

SAMPLES = sorted(resources.path("samples").glob("*.yaml"))
SCHEMA = resources.path("schemas", "result.schema.json")

PAGE = """\
Harbour Care
============
Assessment first: a full assessment by a commissioner, 1 March 2026
Method: The smallest method, blank 2026.1

Verdict
-------
Safe to proceed
The risk is low or moderate.

Risks
-----
rating    certain  at most
extreme   0        0
high      0        0
moderate  0        0
low       1        1

risk                  id           rating  score of 25  before → now → after actions  as evidenced                whose move
Running out of money  running_dry  low     1.8          low → low → low               open: anything is possible  Bidder

Open questions
--------------
Every question is answered.
"""  # noqa: E501 - a page is as wide as what it holds


def test_a_page_says_it_all_in_plain_text(tmp_path: Path) -> None:
    assert typed("evaluate", good_case(tmp_path)).out == PAGE


def test_the_shortest_line_shows_the_same_page(tmp_path: Path) -> None:
    path = good_case(tmp_path)
    assert run("evaluate", path).out == PAGE
    assert run("evaluate", path, "--json").out == typed("evaluate", path, "--json").out


def test_an_empty_form_is_never_low_risk(tmp_path: Path) -> None:
    page = typed("evaluate", written(tmp_path / "case.yaml", case_data())).out
    assert re.search(r"Running out of money  running_dry  open: anything is possible  1\.0–25\.0 ", page)
    assert re.search(r"^extreme +0 +1$", page, re.MULTILINE)
    assert "as it stands" not in page
    assert "any → any → any" in page
    assert "Not certain. What is not known could also make it “Safe to proceed” or “Act first”." in page
    assert "2 of 2 questions are open" in page
    assert "Next best: " in page


def test_one_open_question_is_open_and_is_said_to_move_nothing_where_it_does_not(tmp_path: Path) -> None:
    data = case_data(months_of_reserves=5, accounts_checked="not known")
    assert "1 of 2 questions is open" in typed("evaluate", written(tmp_path / "open.yaml", data)).out
    method = tmp_path / "blank"
    shutil.copytree(resources.path("methods", "blank"), method)
    text = "- {id: story, section: basics, type: text, text: What else is there?, why: It may tell.}\n"
    with (method / "questions.yaml").open("a", encoding="utf-8") as file:
        file.write(text)
    page = typed("evaluate", good_case(tmp_path), "--method", method).out
    assert "1 of 3 questions is open: not answered, not known, or a range.\nNo rating hangs on" in page


def test_an_organisation_without_a_name_goes_by_its_id(tmp_path: Path) -> None:
    data = case_data(accounts_checked="auditor", months_of_reserves=5)
    data["organisations"] = [{"id": "harbour", "name": " "}]
    path = written(tmp_path / "case.yaml", data)
    named = "harbour"
    assert typed("evaluate", path).out.startswith(f"{named}\n=")
    assert f"\n{named}, assessment " in typed("explain", path, "running_dry").out


def test_a_rating_is_stated_only_as_far_as_it_is_certain(tmp_path: Path) -> None:
    answers = {"accounts_checked": "auditor", "months_of_reserves": {"low": 1, "high": 5}}
    page = typed("evaluate", written(tmp_path / "case.yaml", case_data(**answers))).out
    assert "low, moderate not excluded" in page
    assert "low? → low? → low?" in page


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_document_holds_all_of_the_result_and_follows_its_schema(path: Path) -> None:
    document = json.loads(typed("evaluate", path, "--json").out)
    jsonschema.validate(document, json.loads(SCHEMA.read_text(encoding="utf-8")))
    opened = sound(path)
    assert document["program"] == __version__
    assert document["format"] == result_document.FORMAT
    assert [one["assessment"] for one in document["results"]] == [one.id for one in opened.case.assessments]
    risks = [risk for result in document["results"] for risk in result["risks"]]
    for stage in (stage for risk in risks for stage in (risk["inherent"], risk["current"], risk["target"])):
        assert stage["stated"] == (stage["rating"] if len(stage["possible"]) == 1 else None)
    result = opened.result(opened.case.assessments[0])
    assert (
        document["results"][0]["risks"][0]["current"]["score"]["point"] == result.risks[0].current.score.point
    )


def test_the_schema_is_what_the_classes_make_of_it() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == result_document.schema()


def test_what_may_apply_is_said_by_the_question_that_decides(tmp_path: Path) -> None:
    path = tmp_path / "blank.yaml"
    assert typed("new", "--perspective", "commissioner", path, "--depth", "full").status == 0
    page = typed("evaluate", path).out
    lines = page.partition("May apply too")[2].partition("\n\n")[0].splitlines()[2:]
    assert 0 < len(lines) <= 8
    assert all(re.search(r"\[\w+\] \w+ findings? may apply, \w+ at worst", line) for line in lines[:-1])
    raw = [finding.rule for finding in sound(path).result(sound(path).case.assessments[0]).findings]
    assert not [rule for rule in raw if f"[{rule}]" in "".join(lines) or rule.replace("_", " ") in lines]
    assert re.fullmatch(r"And .* for other questions to decide; --json lists all\.", lines[-1])


def test_risks_are_named_by_their_titles(tmp_path: Path) -> None:
    path = tmp_path / "blank.yaml"
    assert typed("new", "--perspective", "board", path).status == 0
    page = typed("evaluate", path).out
    titles = {risk.id: risk.title for risk in sound(path).method.risks}
    assert f"Not assessed, as nothing asked speaks to it: {titles['governance']}; " in page
    assert f"may settle “{titles['diversification']}”" in page


@pytest.mark.parametrize(
    ("certain", "counts", "words"),
    [
        (True, {"high": (1, 1)}, "high"),
        (False, {"extreme": (0, 2), "high": (0, 2)}, "open"),
        (False, {"extreme": (0, 1), "moderate": (2, 3)}, "moderate to extreme"),
        (False, {"high": (0, 1), "low": (0, 1)}, "at most high"),
    ],
)
def test_the_highest_rating_is_stated_where_it_is_certain(
    *, certain: bool, counts: dict[Rating, tuple[int, int]], words: str
) -> None:
    made = tuple(RatingCount(rating, sure, 0, most) for rating, (sure, most) in counts.items())
    assert highest(Profile("high", certain, made, (), ())).text == words


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_sound_and_shows_every_assessment(path: Path) -> None:
    shown = typed("evaluate", path)
    assert (shown.status, shown.err) == (0, "")
    assert all(f"Assessment {one.id}: " in shown.out for one in sound(path).case.assessments)


def test_one_assessment_can_be_named() -> None:
    wanted = sound(SAMPLES[0]).case.assessments[1].id
    shown = typed("evaluate", SAMPLES[0], "--assessment", wanted).out
    assert shown.count("Assessment ") == 1
    refused = typed("evaluate", SAMPLES[0], "--assessment", f"{wanted}x")
    assert refused.status == 2
    assert f"Did you mean “{wanted}”?" in refused.err


def test_another_version_of_the_method_is_said_and_the_case_is_judged(tmp_path: Path) -> None:
    old = case_data() | {"method": {"id": "blank", "version": "2020.1"}}
    shown = typed("evaluate", written(tmp_path / "case.yaml", old))
    assert shown.status == 0
    assert shown.err.startswith("warning: case.yaml, line 1, method.version: ")
    assert "Recorded under version 2020.1 of the method; 2026.1 is used." in shown.err


def test_a_method_of_ones_own_is_used_where_it_is_named(tmp_path: Path, blank: Path) -> None:
    head = blank / "method.yaml"
    head.write_text(
        head.read_text(encoding="utf-8").replace("The smallest method", "Our own"), encoding="utf-8"
    )
    assert "Method: Our own, blank 2026.1" in typed("evaluate", good_case(tmp_path), "--method", blank).out


def test_a_text_of_a_case_cannot_steer_the_terminal(tmp_path: Path) -> None:
    data = case_data()
    data["organisations"] = [{"id": "harbour", "name": "Har\u009b31mbour\u202e [bold]Care"}]
    page = typed("evaluate", written(tmp_path / "case.yaml", data)).out
    assert "Har?31mbour? [bold]Care\n" in page


def test_a_page_says_how_many_answers_nobody_has_confirmed(tmp_path: Path) -> None:
    read = {"imported": True, "origin": "accounts.html"}
    data = case_data(accounts_checked={"value": "auditor", **read}, months_of_reserves={"value": 2.0, **read})
    page = typed("evaluate", written(tmp_path / "read.yaml", data)).out
    assert "Two answers were read from files and not yet confirmed by a person." in page
