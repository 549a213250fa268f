"""Claims of the founding review: each is served by something that a user sees."""

from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.method import Method
from mutualrisk.engine.method_checks.checked import Checked, near

KINDS = {
    "question": "questions", "measure": "measures", "risk": "risks", "benefit": "benefits", "rule": "rules",
    "action": "actions", "partnership": "partnerships", "benchmark": "benchmarks", "note": "notes",
    "check": "checks",
}  # fmt: skip


def check(checked: Checked) -> Iterator[Issue]:
    """Claims that nothing serves, or that name what is not there."""
    known = set(servants(checked.method))
    for claim in checked.method.claims:
        keys = ("claims", claim.id)
        if not claim.served_by:
            remedy = "Add a question, rule, benchmark or note that serves it, and name that in served_by."
            yield checked.error(keys, f"Nothing serves the claim {claim.id}.", remedy)
        for name in claim.served_by:
            if name not in known:
                remedy = near(name, known, "Write kind:id, such as question:turnover.")
                yield checked.error(
                    (*keys, "served_by"), f"{name!r} is not there to serve the claim.", remedy
                )


def servants(method: Method) -> Iterator[str]:
    """Everything that may serve a claim, as ``kind:id``."""
    for kind, part in KINDS.items():
        for item in getattr(method, part):
            yield f"{kind}:{item.id}"
    for question in method.questions:
        for option in question.options:
            yield f"option:{question.id}.{option}"
