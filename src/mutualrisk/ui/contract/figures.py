"""What the contract's figures mean: the measures that its questions are part of. No widgets."""

from mutualrisk.domain.result import MeasureResult
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.figure_list import Figure


def contract_figures(session: Session) -> tuple[Figure, ...]:
    """Every measure that an answer about the contract is part of, and that says something now."""
    sections = {section.id for section in session.method.sections if section.about == "contract"}
    answers, reads = session.answers, session.program.reads
    asked = session.program.asked
    given = {question.id for question in asked if question.section in sections and question.id in answers}
    return tuple(
        Figure(measure.words[:1].upper() + measure.words[1:], " ".join(measure.text.split()))
        for measure in session.result.measures
        if given & reads.get(measure.id, frozenset()) and _says_something(measure)
    )


def _says_something(measure: MeasureResult) -> bool:
    """Whether a measure applies, and is bounded at all."""
    return measure.state != "not_applicable" and (measure.low is not None or measure.high is not None)
