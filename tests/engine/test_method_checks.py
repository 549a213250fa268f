"""The checks of a method: each fault is found, with its file, its line, what it is and how to mend it."""

# ruff: noqa: E501 - the lines of small YAML read best unbroken

import re
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.engine.method_checks import check_method
from mutualrisk.store.method_files import Places, load_method
from tests.engine.faulty_methods import (
    DEBT,
    HERE,
    INCOME,
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
    replace,
    rule,
    template,
)

CURVE = "{0: 5, 3: 3, 6: 2, 12: 1, 60: 1}"
LEVELS = "levels: {auditor: 1, examiner: 3, nobody: 5}"
WEIGHT = "      weight: 100\n      grade: illustrative\n      reference: [own_choice]\n      reason: Fewer"
ACTS = "{id: act, title: Act, text: Do it., who: mutual, effort: small"
CLAIM = '- {id: RV-01, text: "A claim.", served_by: '
REFERENCE = "- {id: bare, title: A source, grade: M-low}"

NAMES = {
    "an action that brings a risk that is not there": Fault(
        {
            "actions.yaml": f"- {ACTS}, effects: [{{factor: running_dry, side: impact, by: 1, reason: So.}}], "
            f"brings: [{{factor: dry, text: It costs.}}]}}  {HERE}\n"
        },
        "'dry' is not a risk or benefit",
    ),
    "a partnership that brings a risk that is not there": Fault(
        {
            "partnerships.yaml": "- {id: alliance, title: Alliance, closeness: 1, text: Meet., "
            "closes: [{factor: running_dry, text: It helps.}], "
            f"brings: [{{factor: dry, text: It costs.}}]}}  {HERE}\n"
        },
        "'dry' is not a risk or benefit",
    ),
    "an unknown section": Fault(
        {
            "questions.yaml": STAGE.replace("basics", "basic").replace("\n", f"  {HERE}\n"),
            "rules.yaml": READS_STAGE,
        },
        "'basic' is not a section",
    ),
    "a rule about a factor that is not there": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody", "then: raise, factor: running_dri, side: impact, by: 1"
            )
        },
        "'running_dri' is not a risk or benefit",
    ),
    "a rule that recommends what is not there": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", "then: finding, advice: [audit]")},
        "'audit' is not a action or form of partnership",
    ),
    "a source that is not there": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", "then: finding, reference: [own_choise]")},
        "'own_choise' is not a reference",
    ),
    "cut-points with a source that is not there": Fault(
        {},
        "'own' is not a reference",
        replaced={"method.yaml": ("reference: [own_choice]", f"reference: [own_choice, own]  {HERE}")},
    ),
    "an action on a factor that is not there": Fault(
        {
            "actions.yaml": f"- {ACTS}, effects: [{{factor: dry, side: impact, by: 1, reason: So.}}]}}  {HERE}\n"
        },
        "'dry' is not a risk or benefit",
    ),
    "an action by a partnership that is not there": Fault(
        {
            "actions.yaml": f"- {ACTS}, partnership: merger, "
            f"effects: [{{factor: running_dry, side: impact, by: 1, reason: So.}}]}}  {HERE}\n"
        },
        "'merger' is not a form of partnership",
    ),
    "a partnership that closes a gap that is not there": Fault(
        {
            "partnerships.yaml": "- {id: alliance, title: Alliance, closeness: 1, text: Meet., "
            f"closes: [{{factor: dry, text: It helps.}}], brings: []}}  {HERE}\n"
        },
        "'dry' is not a risk or benefit",
    ),
    "a benchmark beside nothing known": Fault(
        {
            "benchmarks.yaml": "- {id: usual, beside: [reserves], title: Usual, unit: months, typical: 3, year: 2020, "
            f"reference: [own_choice]}}  {HERE}\n"
        },
        "'reserves' is not a question or measure",
    ),
    "a check of a field that is not there": Fault(
        {
            "checks.yaml": "- {id: a_check, when: months_of_reserves > 50, text: That is much., "
            f"remedy: Look again., fields: [months]}}  {HERE}\n"
        },
        "'months' is not a question",
    ),
    "a signal from nothing": Fault(
        {},
        "'month_of_reserves' is not known",
        replaced={"risks.yaml": ("from: months_of_reserves", f"from: month_of_reserves  {HERE}")},
    ),
    "an id given twice": Fault(
        {"questions.yaml": STAGE + STAGE.replace("\n", f"  {HERE}\n"), "rules.yaml": READS_STAGE},
        "'stage' is given twice",
    ),
    "a measure called as a question": Fault(
        {
            "questions.yaml": DEBT,
            "rules.yaml": READS_DEBT,
            "measures.yaml": measure("months_of_reserves < 3", "unit: yes_no", name="has_debt"),
        },
        "is a question and a measure",
    ),
    "a benefit called as a risk": Fault(
        {
            "benefits.yaml": f"- id: running_dry  {HERE}\n  title: Good\n  summary: Good.\n  strength:\n"
            "    - {from: accounts_checked, levels: {auditor: 100, examiner: 50, nobody: 0}, weight: 100, reason: So.}\n"
        },
        "is a risk and a benefit",
    ),
    "a question called as a function": Fault(
        {
            "questions.yaml": STAGE.replace("id: stage", "id: min").replace("\n", f"  {HERE}\n"),
            "rules.yaml": READS_STAGE.replace("stage == new", "min == new"),
        },
        "'min' is a word of the language",
    ),
    "an option called as a word of the language": Fault(
        {
            "questions.yaml": STAGE.replace("young:", "pass:").replace("\n", f"  {HERE}\n"),
            "rules.yaml": READS_STAGE,
        },
        "'pass' is a word of the language",
    ),
    "a claim that nothing serves": Fault(
        {"claims.yaml": f"{CLAIM}[]}}  {HERE}\n"}, "Nothing serves the claim RV-01"
    ),
    "a claim served by nothing known": Fault(
        {"claims.yaml": f"{CLAIM}[question:stage]}}  {HERE}\n"}, "'question:stage' is not there"
    ),
}

FORMULAS = {
    "half a formula": Fault(
        {"measures.yaml": measure("months_of_reserves +", "unit: months")}, "cannot be read"
    ),
    "half a formula with a limit": Fault(
        {"measures.yaml": measure("months_of_reserves +", "unit: months, otherwise: 0")}, "cannot be read"
    ),
    "half a condition of a step": Fault(
        {"rules.yaml": rule("months_of_reserves <", "then: raise, factor: running_dry, side: impact, by: 1")},
        "cannot be read",
    ),
    "half a condition that rests on nothing": Fault(
        {"rules.yaml": rule("months_of_reserves <").replace(", reason: Our own view.", "")}, "cannot be read"
    ),
    "measures in a loop": Fault(
        {
            "measures.yaml": "- {id: aa, text: A, unit: number, is: bb + 1}  # here\n"
            "- {id: bb, text: B, unit: number, is: aa + 1}  # here\n",
            "rules.yaml": "- {id: r, when: aa > 1, then: finding, text: So., reason: So.}\n",
        },
        "in a circle: (aa → bb → aa|bb → aa → bb)[.]",
    ),
    "questions that hide each other": Fault(
        {
            "questions.yaml": DEBT.replace("}", ", visible_when: stage == new}  # here")
            + STAGE.replace("}}}", "}}, visible_when: has_debt}  # here"),
            "rules.yaml": READS_STAGE + READS_DEBT,
        },
        "in a circle",
    ),
    "pounds and months together": Fault(
        {"questions.yaml": INCOME, "measures.yaml": measure("income + months_of_reserves", "unit: pounds")},
        "Pounds and months are put together",
    ),
    "pounds compared with months": Fault(
        {"questions.yaml": INCOME, "rules.yaml": rule("income > months_of_reserves")},
        "Pounds and months are put together",
    ),
    "a wrong declared unit": Fault(
        {"questions.yaml": INCOME, "measures.yaml": measure("income * 2", "unit: months")},
        "gives pounds, but the measure is declared in months",
    ),
    "a unit that is none": Fault(
        {"measures.yaml": measure("months_of_reserves", "unit: weeks")}, "'weeks' is not a unit"
    ),
    "an unknown name in a condition": Fault(
        {"rules.yaml": rule("months_of_reserve < 3")}, "'months_of_reserve' is not known"
    ),
    "an option that is not there": Fault(
        {"rules.yaml": rule("accounts_checked == somebody")},
        "'somebody' is not an option of 'accounts_checked'",
    ),
    "a condition where a number is needed": Fault(
        {"measures.yaml": measure("months_of_reserves < 3", "unit: months")}, "a number is needed"
    ),
    "a number where a condition is needed": Fault(
        {"rules.yaml": rule("months_of_reserves")}, "a condition is needed"
    ),
    "half a condition": Fault({"rules.yaml": rule("months_of_reserves <")}, "cannot be read as a formula"),
    "a division by nothing": Fault(
        {"measures.yaml": measure("months_of_reserves / (2 - 2)", "unit: months")},
        "always divides by nothing",
    ),
    "a division by nothing in a condition": Fault(
        {"rules.yaml": rule("months_of_reserves / 0 > 3")}, "always divides by nothing"
    ),
    "a limit that is never used": Fault(
        {"measures.yaml": measure("months_of_reserves", "unit: months, otherwise: 0")}, "nothing says when"
    ),
    "a row of the table that reads answers": Fault(
        {},
        "'accounts_checked' is not known",
        replaced={"verdicts.yaml": ("when: highest <= 2", f"when: accounts_checked == nobody  {HERE}")},
    ),
}

SCALES = {
    "a curve that turns back": Fault(
        {}, "turns back", replaced={"risks.yaml": (CURVE, "{0: 5, 3: 3, 6: 4, 60: 1}  # here")}
    ),
    "a curve that stops short": Fault(
        {}, "covers 0 to 12 of 0 to 60", "warning", {"risks.yaml": (CURVE, "{0: 5, 12: 1}  # here")}
    ),
    "a curve that begins late": Fault(
        {}, "covers 3 to 60 of 0 to 60", "warning", {"risks.yaml": (CURVE, "{3: 5, 60: 1}  # here")}
    ),
    "a table that misses an option": Fault(
        {}, "misses examiner", replaced={"risks.yaml": (LEVELS, "levels: {auditor: 1, nobody: 5}  # here")}
    ),
    "a table with an option too many": Fault(
        {},
        "names bookkeeper",
        replaced={
            "risks.yaml": (LEVELS, "levels: {auditor: 1, examiner: 3, nobody: 5, bookkeeper: 4}  # here")
        },
    ),
    "a level off the scale": Fault(
        {},
        "outside 1 to 5",
        replaced={
            "risks.yaml": (
                f"- from: months_of_reserves\n      curve: {CURVE}",
                f"- from: months_of_reserves  {HERE}\n      curve: {{0: 6, 60: 1}}",
            )
        },
    ),
    "a table for a number": Fault(
        {},
        "does not fit this signal",
        replaced={
            "risks.yaml": (
                f"- from: months_of_reserves\n      curve: {CURVE}",
                f"- from: months_of_reserves  {HERE}\n      levels: {{few: 5, many: 1}}",
            )
        },
    ),
    "a signal that reads in two ways": Fault(
        {},
        "one of levels, curve and steps",
        replaced={
            "risks.yaml": (
                f"- from: months_of_reserves\n      curve: {CURVE}",
                f"- from: months_of_reserves  {HERE}\n      curve: {CURVE}\n      steps: {{0: 5}}",
            )
        },
    ),
    "weights that do not add up": Fault(
        {},
        "add up to 90 for a commissioner",
        "warning",
        {
            "risks.yaml": (
                f"likelihood:\n    - from: months_of_reserves\n      curve: {CURVE}\n      weight: 100",
                (
                    f"likelihood:  {HERE}\n    - from: months_of_reserves\n      curve: {CURVE}\n"
                    "      weight: {commissioner: 90, board: 100}"
                ),
            )
        },
    ),
    "a weight below nothing": Fault(
        {}, "below nothing", replaced={"risks.yaml": (WEIGHT, WEIGHT.replace("100", f"-100  {HERE}", 1))}
    ),
    "a side on which nothing counts": Fault(
        {
            "risks.yaml": "- id: other\n  title: Other\n  summary: Another risk.\n"
            f"  likelihood: []  {HERE}\n  impact:\n    - {{from: accounts_checked, {LEVELS}, weight: 100, reason: So.}}\n"
        },
        "Nothing says anything about the likelihood of other",
    ),
    "cut-points that do not rise": Fault(
        {},
        "do not rise",
        replaced={"method.yaml": ("ratings:\n  moderate: 4", f"ratings:  {HERE}\n  moderate: 9")},
    ),
    "cut-points of benefits that do not rise": Fault(
        {},
        "cut-points of benefits",
        replaced={
            "method.yaml": (
                "ratings:\n  moderate: 4\n  high: 8\n  extreme: 15\n  fair: 40",
                f"ratings:  {HERE}\n  moderate: 4\n  high: 8\n  extreme: 15\n  fair: 80",
            )
        },
    ),
    "bounds the wrong way round": Fault(
        {}, "minimum is not below", replaced={"questions.yaml": ("  minimum: 0", f"  minimum: 70  {HERE}")}
    ),
    "bounds of a choice": Fault(
        {
            "questions.yaml": STAGE.replace("}}}\n", f"}}}}, minimum: 1}}  {HERE}\n"),
            "rules.yaml": READS_STAGE,
        },
        "of type choice has no minimum",
    ),
    "a choice of one": Fault(
        {
            "questions.yaml": "- {id: stage, section: basics, type: choice, text: How old?, why: Age tells., "
            f"options: {{new: {{text: New}}}}}}  {HERE}\n",
            "rules.yaml": READS_STAGE,
        },
        "needs two options",
    ),
    "options of a number": Fault(
        {
            "questions.yaml": INCOME.replace(
                "}\n", f", options: {{a: {{text: A}}, b: {{text: B}}}}}}  {HERE}\n"
            ),
            "rules.yaml": READS_INCOME,
        },
        "of type money has no options",
    ),
    "a direction that misses an option": Fault(
        {},
        "`worse` does not fit",
        replaced={
            "questions.yaml": ("worse: [auditor, examiner, nobody]", f"worse: [auditor, nobody]  {HERE}")
        },
    ),
    "a direction of another kind of question": Fault(
        {}, "`worse` does not fit", replaced={"questions.yaml": ("worse: lower", f"worse: no  {HERE}")}
    ),
    "a screening that is too long": Fault(
        {
            "questions.yaml": "".join(
                f"- {{id: q{n}, section: basics, depth: screening, type: yes_no, text: Is it {n}?, why: So., "
                f"visible_when: months_of_reserves > 1}}{f'  {HERE}' if n == 13 else ''}\n"
                for n in range(14)
            ),
            "rules.yaml": "- {id: r, when: "
            + " and ".join(f"q{n}" for n in range(14))
            + ", then: finding, text: So., reason: So.}\n",
        },
        "asks a (commissioner|board) 16 questions",
    ),
    "a rule that is not whole": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", "then: raise, factor: running_dry, side: impact")},
        "is not whole",
    ),
    "a finding that moves a level": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", "then: finding, by: 1")}, "moves no level"
    ),
    "a floor off the scale": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody", "then: floor, factor: running_dry, side: impact, at: 6"
            )
        },
        "outside 1 to 5",
    ),
    "a rule on a side that a risk has not": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody", "then: raise, factor: running_dry, side: strength, by: 1"
            )
        },
        "Risks have likelihood and impact",
    ),
    "an action on a side that a risk has not": Fault(
        {
            "actions.yaml": f"- {ACTS}, effects: [{{factor: running_dry, side: strength, by: 1, reason: So.}}]}}  {HERE}\n"
        },
        "Risks have likelihood and impact",
    ),
    "a rule on the tender that moves the bidder": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody",
                "then: raise, factor: running_dry, side: impact, by: 1, about: tender",
            )
        },
        "never moves a factor of the bidder",
    ),
    "a recommendation of nothing": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", "then: action")}, "recommends no action"
    ),
    "a benchmark without a figure": Fault(
        {
            "benchmarks.yaml": "- {id: usual, beside: [months_of_reserves], title: Usual, unit: months, year: 2020, "
            f"reference: [own_choice]}}  {HERE}\n"
        },
        "gives no figure",
    ),
    "a benchmark the wrong way round": Fault(
        {
            "benchmarks.yaml": "- {id: usual, beside: [months_of_reserves], title: Usual, unit: months, low: 9, high: 3, "
            f"year: 2020, reference: [own_choice]}}  {HERE}\n"
        },
        "do not rise",
    ),
}

DIRECTIONS = {
    "a worse answer that lowers a risk": Fault(
        {},
        "A worse answer to 'months_of_reserves' lowers a risk",
        replaced={
            "risks.yaml": (
                f"- from: months_of_reserves\n      curve: {CURVE}",
                f"- from: months_of_reserves  {HERE}\n      curve: {{0: 1, 60: 5}}",
            )
        },
    ),
    "a worse choice that lowers a risk": Fault(
        {},
        "A worse answer to 'accounts_checked' lowers a risk",
        replaced={
            "risks.yaml": (
                f"- from: accounts_checked\n      {LEVELS}",
                f"- from: accounts_checked  {HERE}\n      levels: {{auditor: 1, examiner: 5, nobody: 3}}",
            )
        },
    ),
    "a worse answer that raises a benefit": Fault(
        {
            "benefits.yaml": "- id: good\n  title: Good\n  summary: Good.\n  strength:\n"
            "    - {from: accounts_checked, levels: {auditor: 0, examiner: 50, nobody: 100}, weight: 100, reason: So.}"
            f"  {HERE}\n"
        },
        "raises a benefit",
    ),
    "a rule that makes a cliff": Fault(
        {
            "rules.yaml": rule(
                "months_of_reserves < 3", "then: raise, factor: running_dry, side: impact, by: 1"
            )
        },
        "a cliff",
    ),
    "a gate without a reason": Fault(
        {
            "rules.yaml": rule(
                "months_of_reserves < 3",
                "then: floor, factor: running_dry, side: impact, at: 4, gate: true, reference: [own_choice]",
            ).replace(", reason: Our own view.", "")
        },
        "gives no reason",
    ),
}

SOURCES = {
    "a threshold that rests on nothing": Fault(
        {"rules.yaml": rule("months_of_reserves < 3").replace(", reason: Our own view.", "")},
        "neither a reference nor a reason",
    ),
    "a step that rests on nothing": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody", "then: raise, factor: running_dry, side: impact, by: 1"
            ).replace(", reason: Our own view.", "")
        },
        "neither a reference nor a reason",
    ),
    "a grade without a source": Fault(
        {"rules.yaml": rule("months_of_reserves < 3", "then: finding, grade: S")},
        "claimed without a reference",
    ),
    "a grade above that of its source": Fault(
        {
            "rules.yaml": rule(
                "months_of_reserves < 3", "then: finding, grade: S-act, reference: [own_choice]"
            )
        },
        "rests on weaker sources",
    ),
    "a signal's grade above that of its source": Fault(
        {},
        "rests on weaker sources",
        replaced={"risks.yaml": (WEIGHT, WEIGHT.replace("grade: illustrative", f"grade: S  {HERE}"))},
    ),
    "a measure's grade without a source": Fault(
        {
            "measures.yaml": measure("months_of_reserves * 2", "unit: months, grade: S"),
            "rules.yaml": "- {id: r, when: a_measure > 3, then: finding, text: So., reason: So.}\n",
        },
        "claimed without a reference",
    ),
    "a signal without a reason": Fault(
        {},
        "No reason is given",
        replaced={
            "risks.yaml": (
                "reason: Fewer months leave less time to act. No source sets the points.",
                f'reason: " "  {HERE}',
            )
        },
    ),
    "a verdict without a reason": Fault(
        {},
        "No reason is given",
        replaced={
            "verdicts.yaml": (
                "reason: What is not known must not be read as low risk.",
                f'reason: ""  {HERE}',
            )
        },
    ),
    "a figure without a source": Fault(
        {
            "benchmarks.yaml": "- {id: usual, beside: [months_of_reserves], title: Usual, unit: months, typical: 3, "
            f"year: 2020, reference: []}}  {HERE}\n"
        },
        "figure has no source",
    ),
}

TEXTS = {
    "a hole for what people wrote themselves": Fault(
        {
            "questions.yaml": "- {id: remarks, section: basics, type: text, text: What else?, why: It helps.}\n",
            "rules.yaml": rule("accounts_checked == nobody", text="They say {remarks}."),
        },
        "cannot be shown in a text",
    ),
    "a text above the reading age": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody",
                text="Notwithstanding any antecedent or subsequent commissioning representations, "
                "organisational sustainability necessitates comprehensive institutional consideration of "
                "counterparty creditworthiness and the proportionality of contractual undertakings.",
            )
        },
        "reading age of [0-9.]+, above 13",
        "warning",
    ),
    "a hole that nothing fills": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has {months_of_reserve} left.")},
        "'months_of_reserve' is not known",
    ),
    "a hole with a unit that is none": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has {months_of_reserves:weeks} left.")},
        "'weeks' is not a unit",
    ),
    "a hole that is not closed": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has {months_of_reserves left.")},
        "has no partner",
    ),
    "a hole in a check": Fault(
        {
            "checks.yaml": '- {id: a_check, when: months_of_reserves > 50, text: "{moths} is much.", '
            f"remedy: Look again., fields: [months_of_reserves]}}  {HERE}\n"
        },
        "'moths' is not known",
    ),
    "a clause that is not closed": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has [{months_of_reserves} left.")},
        "has no partner, or a clause stands in another",
    ),
    "a clause within a clause": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has [some [of {months_of_reserves}]].")},
        "a clause stands in another",
    ),
    "a clause that is always said": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has [sic] little left.")},
        "holds no value, and is always said",
    ),
    "an alternative that is never said": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", text="It has [some|{months_of_reserves}] left.")},
        "an alternative without a value is always said",
    ),
    "a hole where nothing is filled in": Fault(
        {
            "questions.yaml": DEBT.replace("Is there debt?", '"Is there debt over {income}?"').replace(
                "\n", f"  {HERE}\n"
            ),
            "rules.yaml": READS_DEBT,
        },
        "no values are filled in here",
    ),
    "a text that one reader would not get": Fault(
        {"rules.yaml": rule("accounts_checked == nobody").replace('"It holds."', "{board: We hold.}")},
        "not written for the commissioner",
    ),
    "a question without a reason": Fault(
        {
            "questions.yaml": DEBT.replace("Debt costs.", '""').replace("\n", f"  {HERE}\n"),
            "rules.yaml": READS_DEBT,
        },
        "The text is empty",
    ),
}

DATES = {
    "a day that is none": Fault(
        {},
        "'2026-02-30' is not a date",
        replaced={"method.yaml": ('effective_from: "2026-01-01"', f'effective_from: "2026-02-30"  {HERE}')},
    ),
    "a method that ends before it begins": Fault(
        {},
        r"\(2025-12-31\) lies before",
        replaced={
            "method.yaml": (
                'effective_from: "2026-01-01"',
                f'effective_from: "2026-01-01"\neffective_to: "2025-12-31"  {HERE}',
            )
        },
    ),
    "a rule that ends before it begins": Fault(
        {
            "rules.yaml": rule(
                "accounts_checked == nobody",
                "then: finding, effective_from: 2027-01-01, effective_to: 2026-06-01",
            )
        },
        "lies before",
    ),
    "a rule that ends before the method begins": Fault(
        {"rules.yaml": rule("accounts_checked == nobody", "then: finding, effective_to: 2025-06-01")},
        "never in force",
    ),
    "an earliest day after the latest": Fault(
        {
            "questions.yaml": STARTED.replace(
                "}\n", f", earliest: 2020-01-01, latest: 2019-01-01}}  {HERE}\n"
            ),
            "rules.yaml": "- {id: r, when: applies(started), then: finding, text: So., reason: So.}\n",
        },
        "lies before",
    ),
    "an earliest day of a sum": Fault(
        {
            "questions.yaml": INCOME.replace("}\n", f", earliest: 2020-01-01}}  {HERE}\n"),
            "rules.yaml": READS_INCOME,
        },
        "has no earliest or latest day",
    ),
}

USE = {
    "a question that nothing reads": Fault(
        {"questions.yaml": STAGE.replace("\n", f"  {HERE}\n")}, "Nothing reads the answer"
    ),
    "a measure that nothing reads": Fault(
        {"measures.yaml": measure("months_of_reserves * 2", "unit: months")},
        "No risk, benefit, rule or check rests on this measure",
        "warning",
    ),
    "a question asked of nobody": Fault(
        {
            "questions.yaml": STAGE.replace("type:", "asks: [], type:").replace("\n", f"  {HERE}\n"),
            "rules.yaml": READS_STAGE,
        },
        "nobody would ever see this question",
    ),
    "a question whose source is the buyer, put to the bidder": Fault(
        {
            "questions.yaml": STAGE.replace(
                "type:", "evidence: own, put_to: {commissioner: commissioner, board: organisation}, type:"
            ).replace("\n", f"  {HERE}\n"),
            "rules.yaml": READS_STAGE,
        },
        "its answer would count without a paper",
    ),
    "a source that nothing names": Fault(
        {"references.yaml": f"{REFERENCE}  {HERE}\n"}, "Nothing names this source", "warning"
    ),
    "an action that takes an unknown name for granted": Fault(
        {
            "actions.yaml": f'- {ACTS}, when: "bond > 0", effects: '
            f"[{{factor: running_dry, side: impact, by: 1, reason: So.}}]}}  {HERE}\n"
        },
        "bond",
    ),
    "an action that is never offered": Fault(
        {
            "actions.yaml": f'- {ACTS}, when: "months_of_reserves < 0", effects: '
            f"[{{factor: running_dry, side: impact, by: 1, reason: So.}}]}}  {HERE}\n"
        },
        "The action is never offered",
    ),
    "an action that nothing leads to": Fault(
        {"actions.yaml": f"- {ACTS}}}  {HERE}\n"}, "No rule recommends this action", "warning"
    ),
    "a partnership that nothing leads to": Fault(
        {
            "partnerships.yaml": "- {id: alliance, title: Alliance, closeness: 1, text: Meet., closes: [], brings: []}"
            f"  {HERE}\n"
        },
        "No rule recommends this form",
        "warning",
    ),
    "a section without questions": Fault(
        {"method.yaml": f"  - {{id: more, title: More}}  {HERE}\n"}, "No question stands here", "warning"
    ),
    "a benchmark beside nothing": Fault(
        {
            "benchmarks.yaml": "- {id: usual, title: Usual, unit: months, typical: 3, year: 2020, "
            f"reference: [own_choice]}}  {HERE}\n"
        },
        "stands beside nothing",
        "warning",
    ),
    "two rules that are alike": Fault(
        {
            "rules.yaml": "- {id: first, when: accounts_checked  ==  nobody, then: finding, text: It holds., reason: So.}\n"
            + rule("accounts_checked == nobody")
        },
        "does the same on the same condition as 'first'",
        "warning",
    ),
    "two steps on the same condition": Fault(
        {
            "rules.yaml": "- {id: first, when: accounts_checked == nobody, then: raise, factor: running_dry, side: impact, "
            "by: 0.5, text: It holds., reason: So.}\n"
            + rule(
                "accounts_checked == nobody",
                "then: raise, factor: running_dry, side: impact, by: 1",
                text="Other.",
            )
        },
        "does the same on the same condition as 'first'",
        "warning",
    ),
}

FAULTS = {**NAMES, **FORMULAS, **SCALES, **DIRECTIONS, **SOURCES, **TEXTS, **DATES, **USE}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found_where_it_is_and_nothing_else_is(fault: Fault, tmp_path: Path) -> None:
    folder = broken(tmp_path, fault)
    found = issues_of(folder)
    assert {issue.severity for issue in found} == {fault.severity}, found
    assert all(re.search(fault.what, issue.what) for issue in found), found
    assert all(len(issue.remedy.split()) > 1 for issue in found)
    assert {(issue.place.file, issue.place.line) for issue in found} <= marked(folder)


def test_the_template_has_no_fault_before_it_is_broken(tmp_path: Path) -> None:
    assert issues_of(template(tmp_path)) == ()


@pytest.mark.parametrize("name", ["blank", "public-service-mutuals"])
def test_what_is_shipped_has_neither_errors_nor_warnings(name: str) -> None:
    found = issues_of(resources.path("methods", name))
    assert [str(issue) for issue in found] == []


def test_the_faults_of_a_file_and_those_of_another_come_together(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "rules.yaml", rule("months_of_reserve < 3"))
    replace(folder, "risks.yaml", LEVELS, "levels: {auditor: 1, nobody: 5}", must=True)
    assert [issue.place.file for issue in issues_of(folder)] == ["risks.yaml", "rules.yaml"]


def test_errors_come_before_warnings(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "rules.yaml", rule("months_of_reserve < 3"))
    replace(folder, "risks.yaml", CURVE, "{0: 5, 60: 5}", must=True)
    assert [issue.severity for issue in issues_of(folder)] == ["error", "warning"]


def test_a_flat_curve_is_a_warning(tmp_path: Path) -> None:
    folder = template(tmp_path)
    replace(folder, "risks.yaml", CURVE, f"{{0: 3, 60: 3}}  {HERE}", must=True)
    flat = [issue for issue in issues_of(folder) if "flat" in issue.what]
    assert {(issue.place.file, issue.place.line) for issue in flat} == marked(folder)


def test_a_method_without_lines_is_checked_too(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "rules.yaml", rule("months_of_reserve < 3"))
    loaded = load_method(folder, use_compiled=False)
    (issue,) = check_method(loaded.method, Places())
    assert issue.place.path == "rules.a_rule.when"
