"""Where this mutual lies in the sector's range: figures of the method beside its own."""

from collections.abc import Iterator

from mutualrisk.domain.method import Benchmark
from mutualrisk.domain.question import NUMERIC
from mutualrisk.domain.value import worded
from mutualrisk.engine import answers
from mutualrisk.engine.words import UNIT_OF_KIND
from mutualrisk.engine.words import Words as Amounts
from mutualrisk.ui.results.blocks import Band, Block, Grid, Title, Words
from mutualrisk.ui.results.words import sentence, source_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row
from mutualrisk.ui.widgets.sector_strip import Figure, Strip


def sector_blocks(session: Session) -> Iterator[Block]:
    """Each figure of the sector that stands beside an answer of this assessment."""
    found = [(item, name) for item in session.method.benchmarks if (name := _beside(session, item))]
    yield Title(translate("Results", "In the sector"), place="sector")
    if not found:
        yield Words(translate("Results", "No answer yet stands beside a figure of the sector."), "second_ink")
        return
    yield Words(translate("Results", "These figures move no score."), "second_ink", "small")
    others = []
    for item, name in found:
        strip = _strip(session, item, name)
        if strip is None:
            others.append(_row(session, item, name))
            continue
        yield Title(worded(item.title, session.assessment.perspective), "h3")
        yield Band(strip)
        yield Words(f"{_caution(session, item)} {_source(session, item)}", "second_ink", "small")
    if others:
        name = translate("Results", "What surveys say")
        yield Title(name, "h3")
        yield Grid(name, _cols(), tuple(others))


def _cols() -> tuple[Col, ...]:
    return (
        Col(translate("Results", "Figure"), 1, 240, folds=False),
        Col(translate("Results", "The sector"), 0.2, 130),
        Col(translate("Results", "This organisation"), 0.5, 170),
        Col(translate("Results", "Source"), 0.5, 170),
    )


def _row(session: Session, item: Benchmark, name: str) -> Row:
    perspective = session.assessment.perspective
    question = any(one.id == name for one in session.method.questions)
    return Row(
        f"question:{name}" if question else "",
        (
            Cell(worded(item.title, perspective), _caution(session, item), font="body"),
            Cell(sector_words(session.program.reader.words, item), font="small_strong"),
            Cell(sentence(_words(session, name)), session.program.labels.get(name, "")),
            Cell(_source(session, item), tone="second_ink"),
        ),
    )


def _beside(session: Session, item: Benchmark) -> str:
    """The question or measure that a figure stands beside, of those that something is known of; else ""."""
    return next((name for name in item.beside if _words(session, name)), "")


def _caution(session: Session, item: Benchmark) -> str:
    return " ".join(worded(item.caution, session.assessment.perspective).split())


def _words(session: Session, name: str) -> str:
    """What is recorded or worked out under a name, in words; "" where nothing is known."""
    said = session.program.reader.words.say
    measure = next((one for one in session.result.measures if one.id == name), None)
    if measure is not None:
        return "" if measure.words in {said.not_known, said.not_applicable} else measure.words
    answer = session.answers.get(name)
    asked = any(one.id == name and one.shown == "yes" for one in session.result.asked)
    amiss = any(issue.place.path == name and issue.severity == "error" for issue in session.issues)
    if answer is None or not asked or amiss or answer.state not in {"value", "range"}:
        return ""
    question = session.question(name)
    held, perspective = answers.held(question, answer), session.assessment.perspective
    return session.program.reader.words.answer(question, held, perspective)


def _own(session: Session, name: str, unit: str) -> Figure | None:
    """This organisation's figure, where it is one number and counted as the sector's is."""
    measure = next((one for one in session.result.measures if one.id == name), None)
    if measure is not None:
        sure = measure.state == "value" and measure.low is not None and measure.unit == unit
        return Figure(measure.low, measure.words) if sure and measure.low is not None else None
    question, answer = session.question(name), session.answers.get(name)
    same = UNIT_OF_KIND.get(question.type) == unit or (unit == "people" and question.type == "number")
    if answer is None or question.type not in NUMERIC or not same or not isinstance(answer.value, float):
        return None
    return Figure(answer.value, session.program.reader.words.amount(answer.value, unit))


def compares(item: Benchmark) -> bool:
    """Whether a figure is a range of single organisations. One in per cent is a share of them all."""
    return item.low is not None and item.high is not None and item.unit != "percent"


def sector_words(said: Amounts, item: Benchmark) -> str:
    """The sector's figures in words."""
    low, typical, high = (
        "" if value is None else said.amount(value, item.unit)
        for value in (item.low, item.typical, item.high)
    )
    if low and high:
        ends = translate("Results", "{low} to {high}").format(low=low, high=high)
    elif low:
        ends = translate("Results", "{low} or more").format(low=low)
    elif high:
        ends = translate("Results", "up to {high}").format(high=high)
    else:
        return typical
    usual = translate("Results", "typically {figure}").format(figure=typical) if typical else ""
    return sentence("; ".join(filter(None, (ends, usual))))


def _strip(session: Session, item: Benchmark, name: str) -> Strip | None:
    """The figures on one scale; None where this organisation's is not counted as the sector's is."""
    own = _own(session, name, item.unit)
    if own is None or not compares(item):
        return None
    said = session.program.reader.words
    low, typical, high = (
        None if value is None else Figure(value, said.amount(value, item.unit))
        for value in (item.low, item.typical, item.high)
    )
    words = translate("Results", "{title}: {sector}. This organisation: {own}.").format(
        title=worded(item.title, session.assessment.perspective),
        sector=sector_words(said, item),
        own=own.text,
    )
    return Strip(low, typical, high, own, words)


def _source(session: Session, item: Benchmark) -> str:
    sources = {source.id: source for source in session.method.references}
    named = "; ".join(source_words(sources[id_]) for id_ in item.reference[:1] if id_ in sources)
    return translate("Results", "{year}: {source}").format(year=item.year, source=named)
