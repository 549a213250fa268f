"""What drives a risk, in one sentence: the finding on what weighs most, else the reading itself."""

from collections.abc import Iterable, Iterator, Mapping

from mutualrisk.domain.result import RiskResult
from mutualrisk.domain.value import Wording, worded
from mutualrisk.engine.drive import ENOUGH, drives, finding_drive, tells
from mutualrisk.reports.material import Material
from mutualrisk.reports.phrases import answer_words
from mutualrisk.reports.stated import wholly_open

OPEN_WORDS = "Too little is answered to say."


def driver(material: Material, risk: RiskResult, said: Iterable[str] = (), most: int = 5_000) -> str:
    """What drives ``risk`` most, of all that can be said whole in ``most`` characters.

    Findings in ``said`` were told of another risk already. Nothing is cut: what is too long gives way.
    """
    if wholly_open(risk.current):
        return OPEN_WORDS
    drive = drives(risk)
    ranked = sorted(_candidates(material, drive, set(said)), key=lambda found: -found[0])
    return next((words for lift, words in ranked if lift > ENOUGH and 0 < len(words) <= most), "")


def _candidates(
    material: Material, drive: Mapping[str, float], told: set[str]
) -> Iterator[tuple[float, str]]:
    """What could be said, with how far it lifts the risk; a finding before the bare reading."""
    for finding in sorted(material.findings, key=lambda one: one.rule, reverse=True):
        if finding.certain and finding.rule not in told and tells(finding):
            yield finding_drive(finding, drive), finding.text
    for source, lift in sorted(drive.items()):
        yield from ((lift, words) for words in readings(material, source))


def told(material: Material, words: str) -> str:
    """The rule of the finding that says ``words``; nothing where they are a reading."""
    return next((finding.rule for finding in material.findings if finding.text == words), "")


def readings(material: Material, source: str) -> tuple[str, ...]:
    """What a question or a measure says, as phrases from the fullest to the shortest."""
    measure = next((m for m in material.result.measures if m.id == source), None)
    if measure is not None:
        return (f"{measure.text}: {measure.words}.",)
    question, answer = material.questions.get(source), material.answers.get(source)
    if question is None or answer is None or answer.state != "value":
        return ()
    words = answer_words(question, answer, material.perspective)
    chosen = question.type in {"choice", "choices"}
    return (f"{_asked(question.text, material)} {words}.", *([f"{words}."] * chosen))


def _asked(wording: Wording, material: Material) -> str:
    return " ".join(worded(wording, material.perspective).split())
