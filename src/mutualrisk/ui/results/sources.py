"""The sources behind a proof, each with how certain we are of it."""

from collections.abc import Iterable, Iterator

from mutualrisk.domain.method import Reference
from mutualrisk.ui.results.blocks import Block, Grid, Title
from mutualrisk.ui.results.words import grade_words, source_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row


def cited(session: Session, ids: Iterable[str]) -> str:
    """Sources by their short names."""
    return "; ".join(_short(source) for source in _found(session, ids))


def source_blocks(session: Session, ids: Iterable[str]) -> Iterator[Block]:
    """The sources as a table, each once."""
    found = _found(session, ids)
    if found:
        name = translate("Results", "Sources")
        yield Title(name, "h3")
        cols = (
            Col(translate("Results", "Source"), 1, 240, folds=False),
            Col(translate("Results", "How certain"), 0.3, 160),
        )
        yield Grid(name, cols, tuple(_row(source) for source in found))


def _found(session: Session, ids: Iterable[str]) -> list[Reference]:
    known = {source.id: source for source in session.method.references}
    return [known[id_] for id_ in dict.fromkeys(ids) if id_ in known]


def _short(source: Reference) -> str:
    return ", ".join(str(part) for part in (source.title, source.year) if part)


def _row(source: Reference) -> Row:
    about = " ".join(part for part in (source.address, source.note) if part)
    return Row(
        f"reference:{source.id}",
        (Cell(source_words(source), about, font="body"), Cell(grade_words(source.grade))),
    )
