"""What is still open, and what would settle most of it."""

from dataclasses import dataclass

from mutualrisk.domain.value import worded
from mutualrisk.reports.content import Text, text
from mutualrisk.reports.material import Material
from mutualrisk.reports.phrases import listed


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A question whose answer is open, how many levels rest on it, and the risks that it moves."""

    question: str
    weight: float
    risks: tuple[str, ...]


def open_points(material: Material) -> tuple[OpenPoint, ...]:
    """The open questions, those that leave most open first."""
    loose = set(material.result.open_questions)
    weights: dict[str, float] = {}
    moved: dict[str, list[str]] = {}
    for risk in material.result.risks:
        for part in (*risk.likelihood.contributions, *risk.impact.contributions):
            open_share = part.share * part.level.width if part.level else 0.0
            for question in material.program.reads.get(part.id, frozenset()) & loose if open_share else ():
                weights[question] = weights.get(question, 0.0) + open_share * risk.current.score.point
                moved.setdefault(question, []).append(risk.title)
    ranked = sorted(weights, key=lambda question: (-weights[question], question))
    return tuple(OpenPoint(q, weights[q], tuple(dict.fromkeys(moved[q]))) for q in ranked)


def asked_words(material: Material, question: str) -> str:
    """What is asked, as the reader's perspective words it."""
    found = material.questions.get(question)
    return " ".join(worded(found.text, material.perspective).split()) if found else question


def moves_words(point: OpenPoint, most: int = 3) -> Text:
    """The risks that an answer moves, shortened where they are many."""
    names = [name.lower() if not name.isupper() else name for name in point.risks]
    kept = names if len(names) <= most else [*names[: most - 1], f"{len(names) - most + 1} more"]
    return text(listed(kept))
