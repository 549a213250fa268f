"""What each row of a list offers, once it is known what its columns hold."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.domain.offer import Document, FactId, Offer, Offered, OfferedFact, Trail
from mutualrisk.domain.organisation_offer import OfferedOrganisation, OrganisationsOffer
from mutualrisk.exchange.organisation_list.matching import Match
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.organisation_list.table import Table
from mutualrisk.exchange.organisation_list.vocabulary import ASIDES, TOTALS
from mutualrisk.exchange.spreadsheet_file.book import Cell, Row, where
from mutualrisk.exchange.written.answer import answer, unusable
from mutualrisk.exchange.written.company_number import company_number
from mutualrisk.exchange.written.reading import shown, tidy

LIST = "list"
"""How the answers name the list as their evidence."""

LONGEST_NAME = 300
MOST_TOLD = 200
"""Faults of single cells that are told one by one; the rest are counted."""
_LONGEST_TRAIL = 200
_FACTS: tuple[FactId, ...] = ("name", "number", "legal_form", "note")


class _Columns(NamedTuple):
    """Which column holds what."""

    known: Subjects
    table: Table
    by_subject: Mapping[str, Match]

    def trail(self, cell: Cell, match: Match) -> Trail:
        """Where a value stands."""
        place = where(self.table.sheet, cell)
        return Trail(
            file=self.table.file, place=place, name=match.heading.text, text=cell.text[:_LONGEST_TRAIL]
        )

    def issue(self, cell: Cell, fault: str) -> Issue:
        """A fault of one cell."""
        said = fault.find("”") if fault.startswith("“") else 0
        cut = fault.find(". ", said)
        what, remedy = (fault[: cut + 1], fault[cut + 2 :]) if cut >= 0 else (fault, "")
        return warning(what, remedy, Place(self.table.file, 0, where(self.table.sheet, cell)))


def listed(known: Subjects, table: Table, matches: Sequence[Match], path: str = "") -> OrganisationsOffer:
    """What a list offers. ``path`` is where its file lies, to be attached; empty where it is not."""
    columns = _Columns(known, table, {one.subject: one for one in matches if one.subject})
    offered: list[OfferedOrganisation] = []
    findings: list[Issue] = []
    for row in table.rows:
        if aside := _aside(columns, row):
            findings.append(warning(f"Row {row.number} was left out: {aside}.", "", _at(table)))
        elif found := _organisation(columns, row):
            offered.append(found)
    hidden = sum(1 for one in offered if one.doubt)
    if hidden:
        what = f"{hidden} of the rows are hidden in the sheet."
        findings.append(warning(what, "They are taken only by choice.", _at(table)))
    findings += [issue for one in offered for issue in one.offer.findings]
    unread = [issue for one in offered for issue in one.offer.unread]
    return OrganisationsOffer(
        f"organisations from {table.file}",
        Document(key=LIST, title=table.file[:200], grade="asserted", note=_note(table), file=path),
        tuple(offered),
        (*table.findings, *_capped(findings, table)),
        (*table.unread, *_capped(unread, table)),
    )


def _note(table: Table) -> str:
    return f"A list of organisations, sheet {table.sheet}." if table.sheet else "A list of organisations."


def _at(table: Table) -> Place:
    return Place(table.file, 0, table.sheet)


def _capped(issues: Sequence[Issue], table: Table) -> Iterator[Issue]:
    yield from issues[:MOST_TOLD]
    if len(issues) > MOST_TOLD:
        yield warning(f"There are {len(issues) - MOST_TOLD:,} more like these.", "", _at(table))


def _aside(columns: _Columns, row: Row) -> str:
    """Why a row is no organisation: a total, a remark below the list, the headings once more; else empty."""
    texts = {cell.column: tidy(cell.text) for cell in row.cells}
    if all(text == tidy(columns.table.headings.get(column, "")) for column, text in texts.items()):
        return "it repeats the headings"
    match = columns.by_subject.get("name")
    name = texts.get(match.column, "") if match else ""
    first = texts[row.cells[0].column]
    if (name or first).rstrip(":. ") in TOTALS:
        return "it adds up the others"
    is_alone = len(texts) == 1 and len(columns.by_subject) > 1
    return "it is a remark" if is_alone and first.startswith(ASIDES) else ""


def _organisation(columns: _Columns, row: Row) -> OfferedOrganisation | None:
    """What a row offers; None where nothing of it is in a column that is used."""
    held = {cell.column: cell for cell in row.cells if cell.text.strip() or cell.formula}
    used = {
        subject: (held[match.column], match)
        for subject, match in columns.by_subject.items()
        if match.column in held
    }
    if not used:
        return None
    unread: list[Issue] = []
    findings: list[Issue] = []
    facts = tuple(_facts(columns, used, unread, findings))
    answers = tuple(_answers(columns, used, unread))
    said = {fact.fact: fact.value for fact in facts}
    offer = Offer(
        title=columns.table.file[:200],
        facts=facts,
        answers=answers,
        findings=tuple(findings),
        unread=tuple(unread),
    )
    place = ", ".join(part for part in (columns.table.sheet, f"row {row.number}") if part)
    doubt = "Its row is hidden in the sheet." if row.hidden else ""
    return OfferedOrganisation(place, said.get("name", ""), said.get("number", ""), offer, row.number, doubt)


def _facts(
    columns: _Columns, used: Mapping[str, tuple[Cell, Match]], unread: list[Issue], findings: list[Issue]
) -> Iterator[OfferedFact]:
    for fact in _FACTS:
        if fact not in used:
            continue
        cell, match = used[fact]
        value, fault = _fact(fact, cell)
        if fault:
            (findings if value else unread).append(columns.issue(cell, fault))
        if value:
            yield OfferedFact(fact=fact, value=value, trail=(columns.trail(cell, match),))


def _fact(fact: FactId, cell: Cell) -> tuple[str, str]:
    """The value of a fact and what is amiss with it; either may be empty."""
    if fault := unusable(cell):
        return "", fault
    text = " ".join(cell.text.split())
    if len(text) > (LONGEST_NAME if fact != "note" else 5_000):
        return "", f"{shown(text)} is too long. Shorten it."
    if fact != "number":
        return text, ""
    read = company_number(text)
    return read.value or "", f"{read.doubt} It is kept as it stands." if read.doubt else ""


def _answers(
    columns: _Columns, used: Mapping[str, tuple[Cell, Match]], unread: list[Issue]
) -> Iterator[Offered]:
    for subject, (cell, match) in used.items():
        question = columns.known.questions.get(subject)
        if question is None:
            continue
        read = answer(question, cell, match.scale)
        if read.value is None:
            unread.append(columns.issue(cell, read.fault))
            continue
        yield Offered(
            question=subject,
            answer=read.value.model_copy(update={"evidence": (LIST,)}),
            trail=(columns.trail(cell, match),),
            derived=read.derived,
            doubt=read.doubt,
        )
