"""``verify``: whether a PDF or a workbook is what its case makes."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mutualrisk.cli import page
from mutualrisk.cli.page import Line
from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.result import Result
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports import phrases
from mutualrisk.reports.audiences import WORDS
from mutualrisk.reports.found import Found, found
from mutualrisk.reports.kinds import KINDS
from mutualrisk.reports.seal import CASE, LOGO
from mutualrisk.reports.verification import Outcome, Verification, verified
from mutualrisk.store import methods
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_from_json

SAID: dict[Outcome, str] = {
    "same": "It matches its case: made again, the file is the same byte for byte.",
    "saved again": "It was saved again by another program. All that it shows matches its case.",
    "altered": "It was altered: this is not what its case makes.",
    "other case": "It does not match this case: it was made from another, or the case was edited since.",
    "other rules": "It was made by another method than the one at hand, so it cannot be made again.",
    "other program": "Another version of MutualRisk laid it out, so its pages cannot be compared.",
}
SOUND: frozenset[Outcome] = frozenset({"same", "saved again"})


class Against(NamedTuple):
    """What a document is compared with; what is not given is taken from inside it."""

    case: Path | None = None
    method: Path | None = None
    logo: Path | None = None


def run(path: Path, against: Against) -> int:
    """Say whether the document at a path matches its case; 0 where it does."""
    document = found(path)
    case = _case(path, document, against)
    judge = methods.judge_for(document.seal.method, against.method, document.seal.language)
    made = verified(document, case, judge.program, _logo(document, against))
    page.show([*_head(path, document), Line(""), *_told(document, made), *_under_todays(document, case, made)])
    return 0 if made.outcome in SOUND else 1


def _case(path: Path, document: Found, against: Against) -> Case:
    if against.case:
        return open_case(against.case).case
    if CASE not in document.files:
        what = "It does not carry its case: only the full report for our own use does."
        raise Faulty(error(what, "Name the case that it was made from with --case.", Place(path.name)))
    return case_from_json(document.files[CASE].decode(errors="replace"), f"{path.name}, {CASE}")


def _logo(document: Found, against: Against) -> bytes:
    return against.logo.read_bytes() if against.logo else document.files.get(LOGO, b"")


def _head(path: Path, document: Found) -> Iterator[Line]:
    seal = document.seal
    kind = KINDS[seal.kind].title if document.form == "pdf" else "Workbook"
    yield Line(path.name)
    yield Line(f"{kind} for {WORDS[seal.audience].title}, by MutualRisk {seal.program}", indent=2)
    yield Line(f"Method {seal.method.id} {seal.method.version}", indent=2)


def _told(document: Found, made: Verification) -> Iterator[Line]:
    yield Line(SAID[made.outcome])
    for difference in made.differences:
        yield Line(f"- {difference}", indent=2)
    if made.outcome in {"other rules", "other program"}:
        yield Line("The case gives the same scores today." if made.same_scores else "The case gives other scores today.")


def _under_todays(document: Found, case: Case, made: Verification) -> Iterator[Line]:
    """What the method of today says, where the document came from an older one."""
    today = methods.judge_in_use()
    used = document.seal.method
    if made.material is None or used.id != today.method.id or used.version >= today.method.version:
        return
    yield Line(f"It came from an older method: {used.version}; today's is {today.method.version}.")
    now = made.material.assessment
    assessment = next(one for one in case.assessments if one.id == now.id)
    result = evaluate_with(today.program(now.perspective, now.depth), case, assessment)
    for line in _moved(made.material.result, result):
        yield Line(line, indent=2)


def _moved(then: Result, now: Result) -> Iterator[str]:
    before = {risk.id: risk.current.rating for risk in then.risks}
    for risk in now.risks:
        old = before.get(risk.id, "not assessed")
        if old != risk.current.rating:
            yield f"{risk.title}: {old} then, {risk.current.rating} now"
