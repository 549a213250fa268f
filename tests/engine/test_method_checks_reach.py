"""What a method says but can never do: rules, questions, ratings and verdicts that no answers lead to."""

# ruff: noqa: E501 - the lines of small YAML read best unbroken

import re
from pathlib import Path

import pytest

from tests.engine.faulty_methods import (
    DEBT,
    HERE,
    INCOME,
    PLANS,
    READS_DEBT,
    READS_INCOME,
    READS_STAGE,
    STAGE,
    STARTED,
    Fault,
    add,
    broken,
    issues_of,
    marked,
    measure,
    rule,
    template,
)

HIDDEN_DEBT = DEBT.replace("}\n", ', visible_when: "stage == settled"}\n')
NEVER_FIRES = "The rule can never fire"


def shown_when(question: str, condition: str) -> str:
    """A question on the line that is looked at, shown only when a condition holds."""
    return question.replace("}\n", f', visible_when: "{condition}"}}  {HERE}\n')


def asked_of(question: str, *perspectives: str) -> str:
    """A question that only some are asked."""
    return question.replace("type:", f"asks: [{', '.join(perspectives)}], type:")


CONTRADICTIONS = {
    "two answers to one choice among many parts": (
        {},
        " and ".join(f"months_of_reserves > {n}" for n in range(12))
        + " and accounts_checked == auditor and accounts_checked == nobody",
    ),
    "a sum below nothing that is above something": (
        {"questions.yaml": INCOME.replace(", minimum: 0", "")},
        "income < -100 and income > -50",
    ),
    "two answers to one choice": ({}, "accounts_checked == auditor and accounts_checked == nobody"),
    "two answers to one choice, far apart": (
        {},
        (
            "accounts_checked == auditor and (months_of_reserves < 3 or not months_of_reserves > 5) "
            "and accounts_checked in (examiner, nobody)"
        ),
    ),
    "a number below one and above five": ({}, "months_of_reserves < 1 and months_of_reserves > 5"),
    "a number at an edge that belongs to neither": ({}, "months_of_reserves < 3 and months_of_reserves >= 3"),
    "a number beyond its bounds": ({}, "months_of_reserves > 60"),
    "a number that is and is not": ({}, "months_of_reserves == 4 and months_of_reserves != 4"),
    "yes and no": ({"questions.yaml": DEBT, "rules.yaml": READS_DEBT}, "has_debt and not has_debt"),
    "more options than there are": ({"questions.yaml": PLANS}, "count(plans) > 3"),
    "several choices, one with and without": (
        {"questions.yaml": PLANS},
        "has(plans, people) and has(plans, money) and has(plans, place) and count(plans) <= 2",
    ),
    "two orders of two numbers": (
        {"questions.yaml": INCOME, "measures.yaml": measure("income / 12", "unit: pounds").replace(HERE, "")},
        "income > a_measure and a_measure > income",
    ),
    "a computed number out of reach": (
        {"measures.yaml": measure("min(months_of_reserves, 12)", "unit: months").replace(HERE, "")},
        "a_measure > 12",
    ),
    "against the condition under which it is shown": (
        {"questions.yaml": STAGE + HIDDEN_DEBT, "rules.yaml": READS_STAGE + READS_DEBT},
        "stage == new and has_debt",
    ),
    "against a condition two questions back": (
        {
            "questions.yaml": STAGE + HIDDEN_DEBT + INCOME.replace("}\n", ", visible_when: has_debt}\n"),
            "rules.yaml": READS_STAGE + READS_DEBT + READS_INCOME,
        },
        "income > 5 and stage in (new, young)",
    ),
    "a day after the last day": (
        {"questions.yaml": STARTED},
        "months_between(started, assessment_date) > 9000",
    ),
}

POSSIBLE = {
    "a number below nothing": "months_of_reserves - 10 < -2 and months_of_reserves > -1",
    "more parts than two contradict": " and ".join(f"months_of_reserves > {n}" for n in range(20)),
    "a number exactly at a mark": "months_of_reserves == 4",
    "the least and the most": "months_of_reserves == 0 or months_of_reserves == 60",
    "a narrow gap": "months_of_reserves > 3 and months_of_reserves < 3.001",
    "all options with their limits": "accounts_checked == auditor and months_of_reserves > 59.9",
    "a chain": "0 < months_of_reserves <= 0.5 and accounts_checked not in (auditor, nobody)",
}


@pytest.mark.parametrize(("files", "when"), CONTRADICTIONS.values(), ids=CONTRADICTIONS.keys())
def test_a_rule_that_can_never_fire_is_an_error(files: dict[str, str], when: str, tmp_path: Path) -> None:
    folder = broken(tmp_path, Fault(files, NEVER_FIRES))
    add(folder, "rules.yaml", rule(when))
    (issue,) = [issue for issue in issues_of(folder) if issue.severity == "error"]
    assert issue.what.startswith(NEVER_FIRES)
    assert issue.remedy
    assert {(issue.place.file, issue.place.line)} == marked(folder)


@pytest.mark.parametrize("when", POSSIBLE.values(), ids=POSSIBLE.keys())
def test_a_rule_that_can_fire_is_let_be(when: str, tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "rules.yaml", rule(when))
    assert issues_of(folder) == ()


def test_it_is_said_which_part_of_a_long_condition_contradicts_itself(tmp_path: Path) -> None:
    folder = broken(
        tmp_path, Fault({"questions.yaml": STAGE + DEBT, "rules.yaml": READS_STAGE + READS_DEBT}, "")
    )
    add(
        folder,
        "rules.yaml",
        rule("has_debt and stage == new and accounts_checked == nobody and stage == settled"),
    )
    (issue,) = issues_of(folder)
    assert issue.what == "The rule can never fire: what it asks of stage is never so."


def test_a_rule_for_one_who_is_not_asked_is_named_with_the_questions_that_are_missing(tmp_path: Path) -> None:
    files = {
        "questions.yaml": asked_of(DEBT, "board"),
        "rules.yaml": READS_DEBT.replace("then", "asks: [board], then"),
    }
    folder = broken(tmp_path, Fault(files, ""))
    add(folder, "rules.yaml", rule("has_debt", "then: finding, asks: [commissioner]"))
    (issue,) = issues_of(folder)
    assert (issue.severity, issue.what[: len(NEVER_FIRES)]) == ("error", NEVER_FIRES)
    assert "has_debt" in issue.remedy


def test_a_rule_that_can_fire_for_one_of_two_readers_is_a_warning(tmp_path: Path) -> None:
    folder = broken(tmp_path, Fault({"questions.yaml": asked_of(DEBT, "board")}, ""))
    add(folder, "rules.yaml", rule("has_debt"))
    (issue,) = issues_of(folder)
    assert (issue.severity, issue.what) == ("warning", "The rule can never fire for a commissioner.")
    assert {(issue.place.file, issue.place.line)} == marked(folder)


REACH = {
    "a question shown only against the condition of what it reads": Fault(
        {
            "questions.yaml": STAGE + HIDDEN_DEBT + shown_when(INCOME, "has_debt and stage == new"),
            "rules.yaml": READS_STAGE + READS_DEBT + "- {id: r, when: not applies(income), then: finding, "
            "text: So., reason: So.}\n",
        },
        "The question is never shown to a (commissioner|board)",
    ),
    "a question shown on two answers to one choice": Fault(
        {
            "questions.yaml": STAGE + shown_when(DEBT, "stage == new and stage == young"),
            "rules.yaml": READS_STAGE + READS_DEBT.replace("when: has_debt", "when: not applies(has_debt)"),
        },
        "The question is never shown to a (commissioner|board)",
    ),
    "a question behind one that this reader is not asked": Fault(
        {
            "questions.yaml": asked_of(STAGE, "board") + shown_when(DEBT, "stage == new"),
            "rules.yaml": READS_STAGE.replace("then", "asks: [board], then")
            + READS_DEBT.replace("then", "asks: [board], then"),
        },
        "The question is never shown to a commissioner",
    ),
    "a question of the screening behind one that is not": Fault(
        {
            "questions.yaml": STAGE
            + shown_when(DEBT.replace("type:", "depth: screening, type:"), "stage == new"),
            "rules.yaml": READS_STAGE + READS_DEBT,
        },
        "In a screening the question is never shown",
    ),
    "a check that can never fire": Fault(
        {
            "checks.yaml": "- {id: a_check, when: months_of_reserves > 70, text: That is much., remedy: Look again., "
            f"fields: [months_of_reserves]}}  {HERE}\n"
        },
        "The check can never fire",
    ),
    "a need that is never met": Fault(
        {
            "measures.yaml": measure(
                "12 / months_of_reserves", "unit: months, needs: months_of_reserves > 70"
            ).replace("12 /", "months_of_reserves * 12 /"),
            "rules.yaml": "- {id: r, when: not applies(a_measure), then: finding, text: So., reason: So.}\n",
        },
        "never",
    ),
    "a signal that can never count": Fault(
        {},
        "The signal can never count",
        replaced={
            "risks.yaml": (
                "levels: {auditor: 1, examiner: 3, nobody: 5}\n      weight: 100",
                (
                    "levels: {auditor: 1, examiner: 3, nobody: 5}\n      weight: 50\n      reason: So.\n"
                    "    - from: months_of_reserves\n      curve: {0: 5, 60: 1}\n      weight: 50\n"
                    f"      when: months_of_reserves < 1 and months_of_reserves > 2  {HERE}"
                ),
            )
        },
    ),
    "a rule about a risk that its reader is not shown": Fault(
        {
            "risks.yaml": "- id: other\n  title: Other\n  summary: Another risk.\n  asks: [board]\n"
            "  likelihood:\n    - {from: months_of_reserves, curve: {0: 5, 60: 1}, weight: 100, reason: So.}\n"
            "  impact:\n    - {from: months_of_reserves, curve: {0: 5, 60: 1}, weight: 100, reason: So.}\n",
            "rules.yaml": rule(
                "accounts_checked == nobody",
                "then: raise, asks: [commissioner], factor: other, side: impact, by: 1",
            ),
        },
        "who is not shown other",
        "warning",
    ),
}

RATINGS = {
    "levels that end too early": Fault(
        {},
        "running_dry can never be extreme",
        "warning",
        {
            "risks.yaml": (
                "- id: running_dry",
                (
                    f"- id: narrow  {HERE}\n  title: Narrow\n  summary: A narrow risk.\n  likelihood:\n"
                    "    - {from: months_of_reserves, curve: {0: 3, 60: 1}, weight: 100, reason: So.}\n"
                    "  impact:\n    - {from: accounts_checked, levels: {auditor: 1, examiner: 3, nobody: 4}, "
                    "weight: 100, reason: So.}\n- id: running_dry"
                ),
            )
        },
    ),
    "two sides that one answer pulls apart": Fault(
        {
            "questions.yaml": STAGE,
            "risks.yaml": f"- id: torn  {HERE}\n  title: Torn\n  summary: A torn risk.\n  likelihood:\n"
            "    - {from: stage, levels: {new: 5, young: 3, settled: 1}, weight: 100, reason: So.}\n"
            "  impact:\n    - {from: stage, levels: {new: 1, young: 3, settled: 5}, weight: 100, reason: So.}\n",
        },
        "torn can never be (extreme or low|low or extreme)",
        "warning",
    ),
}

TABLE = {
    "a row behind one that always holds first": Fault(
        {},
        "can never be chosen",
        replaced={
            "verdicts.yaml": (
                "- id: act_first\n  when: 1 == 1",
                (
                    f"- id: hopeless\n  when: highest == 1 and open_count == 0  {HERE}\n  title: Low\n  text: It is low.\n"
                    "  reason: So.\n\n- id: act_first\n  when: 1 == 1"
                ),
            )
        },
    ),
    "a row that contradicts itself": Fault(
        {},
        "can never be chosen",
        replaced={
            "verdicts.yaml": ("when: highest <= 2", f"when: highest == 4 and extreme_count == 0  {HERE}")
        },
    ),
    "a row for more risks than there are": Fault(
        {},
        "can never be chosen",
        replaced={"verdicts.yaml": ("when: highest <= 2", f"when: high_count + extreme_count > 1  {HERE}")},
    ),
    "a table with a gap": Fault(
        {},
        "does not always hold",
        replaced={"verdicts.yaml": ("when: 1 == 1", f"when: highest == 4  {HERE}")},
    ),
}

FAULTS = {**REACH, **TABLE}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found_where_it_is_and_nothing_else_is(fault: Fault, tmp_path: Path) -> None:
    folder = broken(tmp_path, fault)
    found = issues_of(folder)
    assert {issue.severity for issue in found} == {fault.severity}, found
    assert all(re.search(fault.what, issue.what) for issue in found), found
    assert all(issue.remedy for issue in found)
    assert {(issue.place.file, issue.place.line) for issue in found} <= marked(folder)


def test_a_rating_that_can_never_be_reached_is_a_warning(tmp_path: Path) -> None:
    fault = RATINGS["two sides that one answer pulls apart"]
    folder = broken(tmp_path, fault)
    found = issues_of(folder)
    assert [issue.what for issue in found] == [
        "For a commissioner, torn can never be low or extreme.",
        "For a board, torn can never be low or extreme.",
    ]
    assert {(issue.place.file, issue.place.line) for issue in found} == marked(folder)


def test_levels_that_end_too_early_leave_a_rating_out(tmp_path: Path) -> None:
    folder = broken(tmp_path, RATINGS["levels that end too early"])
    assert {issue.what.partition(", ")[2] for issue in issues_of(folder)} == {"narrow can never be extreme."}


def test_an_empty_decision_table_is_an_error(tmp_path: Path) -> None:
    folder = template(tmp_path)
    (folder / "verdicts.yaml").write_text("[]\n", encoding="utf-8")
    (issue,) = issues_of(folder)
    assert issue.what == "The decision table is empty."
    assert issue.place.file == "verdicts.yaml"


def test_a_rule_that_lifts_a_level_makes_a_rating_reachable(tmp_path: Path) -> None:
    folder = broken(tmp_path, RATINGS["levels that end too early"])
    add(
        folder,
        "rules.yaml",
        rule("accounts_checked == nobody", "then: raise, factor: narrow, side: likelihood, by: 2"),
    )
    assert issues_of(folder) == ()


def test_a_benefit_that_can_never_be_strong_is_a_warning(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(
        folder,
        "benefits.yaml",
        f"- id: dull  {HERE}\n  title: Dull\n  summary: Dull.\n  strength:\n    - {{from: accounts_checked, "
        "levels: {auditor: 60, examiner: 50, nobody: 0}, weight: 100, reason: So.}\n",
    )
    found = issues_of(folder)
    assert {issue.what.partition(", ")[2] for issue in found} == {"dull can never be strong."}
    assert {(issue.place.file, issue.place.line) for issue in found} == marked(folder)


def test_a_risk_on_what_a_reader_is_not_asked_can_never_be_rated(tmp_path: Path) -> None:
    folder = broken(tmp_path, Fault({"questions.yaml": asked_of(DEBT, "board")}, ""))
    side = "    - {from: has_debt, levels: {yes: 5, no: 1}, weight: 100, reason: So.}\n"
    text = f"- id: owing\n  title: Owing\n  summary: It owes.\n  likelihood:\n{side}  impact:\n{side}"
    add(folder, "risks.yaml", text)
    said = {issue.what for issue in issues_of(folder)}
    assert "For a commissioner, owing can never be rated." in said
