"""The author's cases of a method: they name what is there, answer what is asked, expect something."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from mutualrisk.domain.author_case import AuthorCase
from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import case_checks
from mutualrisk.engine.authored import as_case
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.method_checks.checked import near
from mutualrisk.engine.program import Program


class Placed(Protocol):
    """An author's case, and where it stands."""

    @property
    def case(self) -> AuthorCase:
        """What the author wrote."""

    @property
    def place(self) -> Place:
        """Its file and line."""


def check_author_cases(method: Method, cases: Iterable[Placed]) -> tuple[Issue, ...]:
    """Every fault of the cases that authors wrote for a method. Without errors they can be run."""
    desk = _Desk(method)
    seen: set[str] = set()
    issues: list[Issue] = []
    for placed in cases:
        issues += _one(desk, placed)
        if placed.case.title in seen:
            what = f"Two author's cases have the title {placed.case.title!r}."
            issues.append(error(what, "Give one of them another.", _at(placed, "title")))
        seen.add(placed.case.title)
    return tuple(issues)


class _Desk:
    """A method whose programs are made once for all its cases."""

    def __init__(self, method: Method) -> None:
        self.method = method
        self._programs: dict[tuple[Perspective, Depth], Program] = {}

    def prepared(self, method: Method, perspective: Perspective, depth: Depth) -> Program:
        key = (perspective, depth)
        if key not in self._programs:
            self._programs[key] = prepare(method, perspective, depth)
        return self._programs[key]


def _one(desk: _Desk, placed: Placed) -> Iterator[Issue]:
    authored = placed.case
    yield from _names(desk.method, placed)
    if not (authored.expect.model_fields_set or authored.compare is not None):
        what = "The case expects nothing, so it tests nothing."
        yield error(what, "Say under `expect` what the answers must lead to.", _at(placed, "expect"))
    yield from _answers(desk, placed, authored, "answers")
    if authored.compare is not None:
        answers = {**authored.answers, **authored.compare.answers}
        other = authored.model_copy(update={"answers": answers})
        said = {issue.what for issue in _answers(desk, placed, authored, "answers")}
        found = _answers(desk, placed, other, "compare.answers")
        yield from (issue for issue in found if issue.what not in said)


def _answers(desk: _Desk, placed: Placed, authored: AuthorCase, part: str) -> Iterator[Issue]:
    for issue in case_checks.check(desk.method, as_case(authored, desk.method), desk.prepared):
        name = issue.place.path.rpartition(".")[2]
        path = f"{part}.{name}" if ".answers." in issue.place.path else part
        yield issue._replace(place=_at(placed, path))


def _names(method: Method, placed: Placed) -> Iterator[Issue]:
    case, expect = placed.case, placed.case.expect
    risks, benefits = {risk.id for risk in method.risks}, {benefit.id for benefit in method.benefits}
    questions = {question.id for question in method.questions}
    rules, rows = {rule.id for rule in method.rules}, {row.id for row in method.verdicts}
    named: list[tuple[str, Iterable[str], set[str], str]] = [
        ("evidence", case.evidence.keys() - {"all"}, questions, "question"),
        ("expect.ratings", expect.ratings, risks, "risk"),
        ("expect.possible", expect.possible, risks, "risk"),
        ("expect.not_rated", expect.not_rated, risks, "risk"),
        ("expect.top_risks", expect.top_risks.include if expect.top_risks else (), risks, "risk"),
        ("expect.benefits", expect.benefits, benefits, "benefit"),
        ("expect.findings", expect.findings, rules, "rule"),
        ("expect.no_findings", expect.no_findings, rules, "rule"),
        ("expect.verdict", expect.verdict, rows, "row of the decision table"),
    ]
    if case.compare is not None:
        factors = (*case.compare.unchanged, *case.compare.lower, *case.compare.higher)
        named.append(("compare", factors, risks | benefits, "risk or benefit"))
    for path, ids, known, kind in named:
        for id_ in sorted(set(ids) - known):
            remedy = near(id_, known, f"Name a {kind} of this method.")
            yield error(f"{id_!r} is not a {kind} of this method.", remedy, _at(placed, path))


def _at(placed: Placed, path: str) -> Place:
    return placed.place._replace(path=path)
