"""Writes how far each weight and curve could move before a sample's rating changes."""

from collections.abc import Iterator

from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.sensitivity import FARTHEST, Tolerance, tolerances
from mutualrisk.reports.markdown import code, table

Found = dict[str, list[Tolerance]]


def document(method: Method, samples: dict[str, Case]) -> str:
    """The whole document in Markdown. ``samples`` by their names."""
    return "\n".join((*_front(method), *_body(_found(method, samples)))) + "\n"


def _found(method: Method, samples: dict[str, Case]) -> Found:
    return {
        f"{name}, {assessment.id}": list(
            tolerances(prepare(method, assessment.perspective, assessment.depth), case, assessment)
        )
        for name, case in samples.items()
        for assessment in case.assessments
    }


def _front(method: Method) -> Iterator[str]:
    yield "# How far weights and thresholds could move"
    yield ""
    yield (
        f"Made from method `{method.id}` {method.version} and the samples; `make fresh` fails when it is out "
        "of date. One weight or one curve is moved at a time, by a factor, from nothing (a quarter for "
        f"curves) to {FARTHEST:g} times what the method states. A curve is stretched along its values: 1.2 "
        "puts every point at a value one fifth higher. What no row names could move over that whole range "
        "and no rating of these assessments would change."
    )


def _body(found: Found) -> Iterator[str]:
    for name, rows in found.items():
        telling = [row for row in rows if row.low is not None or row.high is not None]
        yield ""
        yield f"## {name}"
        yield ""
        free = len(rows) - len(telling)
        yield f"{len(rows)} weights and curves count here; {free} of them could move over the whole range."
        yield ""
        head = ("Factor", "Side", "What", "Stated", "Rating holds between", "Below that", "Above that")
        yield from table(head, map(_row, sorted(telling, key=_nearness)))


def _nearness(row: Tolerance) -> tuple[float, str, str]:
    low = 1 - row.low if row.low is not None else FARTHEST
    high = row.high - 1 if row.high is not None else FARTHEST
    return (round(min(low, high), 6), row.factor, row.source)


def _row(row: Tolerance) -> tuple[str, ...]:
    weight = row.kind == "weight"
    stated = f"{row.stated:g}%" if weight else "curve"
    unit, suffix = (row.stated, "%") if weight else (1.0, " times")
    ends = ("any" if end is None else f"{end * unit:.3g}{suffix}" for end in (row.low, row.high))
    return (
        row.factor,
        row.side,
        code(row.source),
        stated,
        " to ".join(ends),
        row.below or "–",
        row.above or "–",
    )
