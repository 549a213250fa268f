"""Claims of the founding review: each is served by something that a user sees."""

from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.engine.method_checks.checked import Checked

KINDS = {
    "question": "questions", "measure": "measures", "risk": "risks", "benefit": "benefits", "rule": "rules",
    "action": "actions", "partnership": "partnerships", "benchmark": "benchmarks", "note": "notes", "check": "checks",
}  # fmt: skip


def check(checked: Checked) -> Iterator[Issue]:
    """Claims that nothing serves, or that name what is not there."""
    method = checked.method
    known = {f"{kind}:{item.id}" for kind, part in KINDS.items() for item in getattr(method, part)}
    known |= {f"option:{question.id}.{option}" for question in method.questions for option in question.options}
    for claim in method.claims:
        keys = ("claims", claim.id)
        if not claim.served_by:
            yield checked.error(keys, f"Nothing serves the claim {claim.id}.", "Add a question, rule, benchmark or note that does.")
        for name in claim.served_by:
            if name not in known:
                yield checked.error((*keys, "served_by"), f"{name!r} is not there.", "Write kind:id, such as question:turnover.")
