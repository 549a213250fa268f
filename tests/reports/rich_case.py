"""A small method and a case that holds one of everything, each text with a mark of its own."""

from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Perspective
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.material import Material, material
from tests import small_method as small

OPTIONS = {
    "none": {"text": "No papers at all"},
    "some": {"text": "Some papers"},
    "all": {"text": "All papers"},
}


def method() -> Method:
    """Questions of every kind, two risks, two benefits, findings of every sort, advice, forms and sources."""
    return small.method(
        questions(),
        sections=[
            {"id": "contract", "about": "contract", "title": "The contract"},
            {"id": "all", "title": "The organisation"},
        ],
        measures=[small.measure("cover", "reserves / turnover * 12", "months", reference=["source"])],
        risks=[
            small.risk(
                "money",
                [
                    small.signal("cover", 60, curve={0: 5, 3: 3, 12: 1}, reference=["source"]),
                    small.signal("papers", 40, levels={"all": 1, "some": 3, "none": 5}),
                ],
                [small.signal("contract_value", curve={0: 1, 1e7: 3, 1e8: 5})],
                reference=["source"],
            ),
            small.risk("people", [small.signal("leavers", curve={0: 1, 50: 5})], [small.signal("insured")]),
        ],
        benefits=[
            small.benefit("staff", small.signal("insured", levels={"no": 10, "yes": 90})),
            small.benefit("place", small.signal("leavers", curve={0: 100, 100: 0})),
        ],
        rules=rules(),
        actions=[advice()],
        partnerships=[form()],
        references=[source("source", "The first source"), source("law", "The law, section 1: its title")],
        benchmarks=[
            {
                "id": "usual",
                "title": "Usual cover",
                "unit": "months",
                "low": 1,
                "typical": 3,
                "year": 2024,
                "reference": ["law"],
            }
        ],
    )


def questions() -> list[small.Data]:
    """One question of each kind; the last shows only where there are no papers."""
    return [
        small.question("contract_value", "money", section="contract", worse="higher", minimum=0, maximum=1e9),
        small.question("turnover", "money", worse="lower", minimum=0, maximum=1e9),
        small.question("reserves", "money", worse="lower", minimum=0, maximum=1e9),
        small.question(
            "papers", "choice", options=OPTIONS, worse=["all", "some", "none"], mutability="ready"
        ),
        small.question("insured", worse="no", not_applicable=True),
        small.question("leavers", "percent", worse="higher", minimum=0, maximum=100),
        small.question("started", "date"),
        small.question("areas", "choices", options="north south"),
        small.question("remark", "text"),
        small.question("why_not", "text", visible_when="papers == none"),
    ]


def rules() -> list[small.Data]:
    """A finding about the tender, one that only may hold, a step, a floor and a cap."""
    tender: small.Data = {"about": "tender", "to": "commissioner", "weight": "serious", "grade": "S-act"}
    large = {"text": "CanaryLarge {contract_value}.", "says": "Why so.", "reference": ["law"], **tender}
    step: small.Data = {"factor": "money", "side": "likelihood"}
    limit: small.Data = {"factor": "people", "side": "impact"}
    return [
        small.rule("large", "contract_value > 1000000", **large),
        small.rule("leaving", "leavers > 10", text="CanaryLeaving.", advice=["help"]),
        small.rule("step", "papers == some", "raise", **step, by=0.3, text="CanaryStep."),
        small.rule("least", "papers == some", "floor", **limit, at=3.5, text="CanaryLeast."),
        small.rule("most", "papers == all", "cap", **limit, at=1.5, text="CanaryMost."),
    ]


def advice() -> small.Data:
    """An action of the catalogue."""
    effect = {"factor": "money", "side": "likelihood", "by": 1.5, "reason": small.REASON}
    return {
        "id": "help", "title": "Get help", "text": "Ask for it.", "who": "both", "effort": "small",
        "months": 2, "effects": [effect], "brings": [{"factor": "people", "text": "More work."}],
        "reference": ["law"],
    }  # fmt: skip


def form() -> small.Data:
    """A form of partnership."""
    gap = {"factor": "money", "text": "It lends."}
    return {
        "id": "together", "title": "Together", "closeness": 3, "text": "Two as one.",
        "closes": [gap], "brings": [{"factor": "people", "text": "More to agree."}], "agree": ["Who leads"],
        "reference": ["law"],
    }  # fmt: skip


def source(name: str, title: str) -> small.Data:
    """A source."""
    return {
        "id": name, "title": title, "publisher": "A body", "year": 2023, "place": "page 3",
        "address": "https://example.org/a?b=1&c=2", "grade": "S", "note": "Read in full.",
    }  # fmt: skip


def case_data(name: str = "Fernleaf Care", **over: object) -> small.Data:
    """A case with one of everything. ``CanaryN`` marks stand once each in it."""
    own = [{"factor": "people", "side": "likelihood", "by": 0.5, "reason": "Ours."}]
    return {
        "method": {"id": "small", "version": "2026.1"},
        "title": "Home care",
        "note": "Canary1 case note.",
        "contract": {
            "title": "Home care, lot 1", "authority": "Westmere Council", "reference": "WM/1",
            "note": "Canary2 contract note.", "answers": contract_answers(),
        },
        "organisations": [
            {"id": "org", "name": name, "legal_form": "Society", "number": "SC1", "note": "Canary3 who."},
            {"id": "rival", "name": "HiddenRival"},
        ],
        "evidence": evidence(),
        "assessments": [
            {
                "id": "first", "organisation": "org", "date": small.DAY, "assessor": "Panel", "round": "One",
                "perspective": "commissioner", "note": "Canary4 assessment note.", "answers": answers(),
                "actions": [
                    {
                        "id": "a", "advice": "help", "owner": "Canary5 owner", "due": "2026-09-01",
                        "cost": 1200.5, "state": "agreed", "note": "Canary6 action note.",
                    },
                    {"id": "b", "title": "Canary7 own action", "effects": own, "state": "in_place"},
                ],
                **over,
            },
            {
                "id": "other", "organisation": "rival", "date": small.DAY, "perspective": "commissioner",
                "answers": {"remark": {"value": "HiddenAnswer", "evidence": ["theirs"]}},
            },
        ],
    }  # fmt: skip


def contract_answers() -> small.Data:
    """What the contract's part says."""
    return {"contract_value": {"value": 12345678.0, "note": "Canary8 note.", "evidence": ["accounts"]}}


def answers() -> small.Data:
    """Answers in every state; one is kept though nobody asks for it."""
    return {
        "turnover": {"value": 23456789.0, "evidence": ["accounts", "old"]},
        "reserves": {"low": 1e6, "high": 2e6, "note": "Canary9 range."},
        "papers": {"value": "some", "imported": True, "origin": "Canary21.html, line 9."},
        "insured": {"not_applicable": "Canary10 reason"},
        "leavers": {"not_known": True, "note": "Canary11 unknown."},
        "started": "2020-02-29",
        "areas": ["north", "south"],
        "remark": "Canary12 remark",
        "why_not": "Canary13 kept",
        "gone": "Canary14 of another method",
    }


def evidence() -> list[small.Data]:
    """Evidence of every sort, and one of a rival."""
    filed = {"file": "Canary18.pdf", "file_name": "Canary22 letter.pdf"}
    dated = {"date": "2025-12-31", "page": "Canary16 page"}
    return [
        {"id": "accounts", "title": "Canary15 accounts", "grade": "audited", **dated},
        {"id": "old", "title": "Canary17 letter", "grade": "documented", "date": "2020-01-01", **filed},
        {"id": "spare", "title": "Canary19 spare", "grade": "asserted", "note": "Canary20 note."},
        {"id": "theirs", "title": "HiddenEvidence", "grade": "verified"},
    ]


CANARIES = tuple(f"Canary{number}" for number in range(1, 23))
FOUND = ("CanaryLarge", "CanaryLeaving", "CanaryStep", "CanaryLeast")
HIDDEN = ("HiddenRival", "HiddenAnswer", "HiddenEvidence", "CanaryMost")


def rich(perspective: Perspective = "commissioner", **over: object) -> Material:
    """The case, judged and ready to print."""
    return judged(method(), Case.model_validate(_case(perspective, over)))


def _case(perspective: Perspective, over: small.Data) -> small.Data:
    return case_data(**{"perspective": perspective, **over})


def judged(under: Method, case: Case) -> Material:
    """The first assessment of a case, ready to print."""
    assessment = case.assessments[0]
    program = prepare(under, assessment.perspective, assessment.depth)
    return material(program, case, assessment, evaluate_with(program, case, assessment))
