"""What drives a risk, in one sentence: the finding on what weighs most, else the reading itself."""

from collections.abc import Iterator, Mapping

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.result import RiskResult
from mutualrisk.domain.value import worded
from mutualrisk.engine import answers
from mutualrisk.engine.drive import ENOUGH, drives, finding_drive, tells
from mutualrisk.ui.results.words import sentence, wholly_open
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate

TWO_FIT = 110
"""Two findings are named where they are no longer than this together."""


def driver_words(session: Session, risk: RiskResult, told: set[str]) -> str:
    """What lifts a risk most, of what was not ``told`` of another risk before."""
    if wholly_open(risk.current):
        return translate("Results", "Too little is answered to say.")
    drive = drives(risk)
    said = sorted((one for one in _told(session, drive) if one[1] not in told), reverse=True)
    found = [text for lift, text in said if lift > ENOUGH]
    if not found:
        return next((text for lift, text in _read(session, drive) if lift > ENOUGH and text), "")
    kept = found[:2] if sum(map(len, found[:2])) <= TWO_FIT else found[:1]
    told.update(kept)
    return " ".join(kept)


def _told(session: Session, drive: Mapping[str, float]) -> Iterator[tuple[float, str]]:
    for finding in session.result.findings:
        if finding.certain and tells(finding):
            yield finding_drive(finding, drive), finding.text


def _read(session: Session, drive: Mapping[str, float]) -> Iterator[tuple[float, str]]:
    measures = {measure.id: measure for measure in session.result.measures}
    given = session.answers
    for source in sorted(drive, key=lambda id_: (-drive[id_], id_)):
        if source in measures:
            yield drive[source], f"{measures[source].text}: {measures[source].words}."
        elif source in given:
            yield drive[source], _answered(session, source, given[source])


def _answered(session: Session, source: str, answer: Answer) -> str:
    if answer.state != "value":
        return ""
    question = session.question(source)
    perspective = session.assessment.perspective
    held = session.program.reader.words.answer(question, answers.held(question, answer), perspective)
    return f"{' '.join(worded(question.text, perspective).split())} {sentence(held)}."
