"""Accounts as an offer to an assessment: each figure beside the question that it fills.

Which figure fills which question is the method's (``figure`` of a question); how a figure is worked out of a
filing is in :mod:`mutualrisk.exchange.accounts.worked`. The latest filing fills the answers; earlier ones
give the year before where the latest does not, and serve the reconciliation.

Accounts that an auditor signed are evidence of grade *audited*. All others are *documented*: they are filed
under the directors' names, which makes more of them than an assertion, and nobody outside has checked them.
An independent examiner looks at less than an auditor and gives no opinion that they are true and fair, so
examined accounts are *documented* too; so are those that an accountant drew up.

The document's date is the last day of the period, not the day of approval: figures say how things stood on
that day, and evidence ages from then.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Organisation
from mutualrisk.domain.figure import FigureId
from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.offer import Document, FactId, Offer, Offered, OfferedFact, Trail
from mutualrisk.domain.question import Question
from mutualrisk.engine.words import day
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.identity import company_number
from mutualrisk.exchange.accounts.reading import Reading
from mutualrisk.exchange.accounts.said import Said
from mutualrisk.exchange.accounts.sums import Worked
from mutualrisk.exchange.accounts.worked import worked

MOST_PLACES = 40
"""How many places of one figure are told; no filing repeats one more often."""

ELSEWHERE = "Another filing gives it as {value}."
OTHER_END = "The accounts state another last day than that of their figures."
NOTHING = "no accounts that could be read"

_CHECKED = {
    "audited": "audited",
    "examined": "independently examined",
    "accountant": "unaudited, drawn up by an accountant",
    "unaudited": "unaudited",
    "unknown": "not said whether audited",
}


def offer(
    reading: Reading, method: Method, organisation: Organisation, *, asked: Collection[str] | None = None
) -> Offer:
    """What accounts offer to an assessment of an organisation.

    Args:
        reading: What was read.
        method: Says which figure fills which question.
        organisation: Whose accounts they should be.
        asked: The questions that the assessment asks; None for all. A screening asks few of those that
            accounts answer, and an answer that is not asked would only be in the way.
    """
    filings = _own(reading, organisation)
    if not filings:
        return Offer(title=NOTHING, findings=reading.findings, unread=reading.unread)
    latest = filings[0]
    other = _other_number(latest, organisation)
    wanted = [one for one in method.questions if asked is None or one.id in asked]
    made = [one for question in wanted for one in _answers(filings, question)]
    names = tuple(_other_name(latest, organisation))
    other = other or _unproved(reading, latest, organisation, names)
    if other:
        made = [one.model_copy(update={"doubt": f"{other.what} {one.doubt}".strip()}) for one in made]
    used = {key for one in made for key in one.answer.evidence}
    documents = tuple(
        _document(filing, place) for place, filing in enumerate(filings, 1) if _key(place) in used
    )
    return Offer(
        title=_title(latest),
        documents=documents,
        facts=tuple(_facts(latest)),
        answers=tuple(made),
        findings=(*dict.fromkeys([*([other] if other else []), *names]), *reading.findings),
        unread=reading.unread,
    )


def _own(reading: Reading, organisation: Organisation) -> tuple[Filing, ...]:
    """The filings of the organisation; where none bears its number, those of whoever filed last."""
    wanted = company_number(organisation.number)
    own = tuple(one for one in reading.filings if wanted and one.number == wanted)
    if own or not reading.latest:
        return own
    return tuple(one for one in reading.filings if one.number == reading.latest.number)


def _title(filing: Filing) -> str:
    return f"accounts to {_end(filing)}"


def _end(filing: Filing) -> str:
    return day(filing.period.end.toordinal()) if filing.period else "a day that is not said"


def _key(place: int) -> str:
    return f"filing-{place}"


def _document(filing: Filing, place: int) -> Document:
    about = filing.about
    told = [about.kind, _CHECKED[filing.audit], filing.taxonomy]
    told += [f"approved on {day(about.approved.toordinal())}"] if about.approved else []
    told += [f"the file is {filing.file}"]
    words = "; ".join(part for part in told if part)
    return Document(
        key=_key(place),
        title=f"Accounts of {filing.name or filing.number or 'an organisation'} to {_end(filing)}"[:300],
        grade="audited" if filing.audit == "audited" else "documented",
        date=filing.period.end.isoformat() if filing.period else None,
        note=f"{words[:1].upper()}{words[1:]}."[:1_000],
        file=str(filing.path),
    )


# -- answers


class _Value(NamedTuple):
    """A value for one question, with the filing that gives it."""

    value: float | str
    place: int
    trail: tuple[Trail, ...]
    derived: str = ""
    doubt: str = ""


def _answers(filings: tuple[Filing, ...], question: Question) -> Iterator[Offered]:
    """What the filings offer to one question."""
    if question.figure is None:
        return
    for one in _values(filings, question, question.figure):
        yield Offered(
            question=question.id,
            answer=Answer(value=one.value, evidence=(_key(one.place),)),
            trail=one.trail,
            derived=one.derived[:4_000],
            doubt=one.doubt[:4_000],
        )


def _values(filings: tuple[Filing, ...], question: Question, figure: FigureId) -> Iterator[_Value]:
    latest = filings[0]
    if figure == "accounts_end":
        if latest.period:
            trail = _trail_of(latest, latest.about.end_said)
            other = latest.about.other_end is not None
            yield _Value(latest.period.end.isoformat(), 1, trail, doubt=OTHER_END if other else "")
        return
    if figure == "audit_status":
        option = question.figure_options.get(latest.audit)
        if option:
            yield _Value(option, 1, _trail_of(latest, latest.about.audit_said), _status_words(latest))
        return
    found = [(1, one) for one in worked(latest, figure)]
    if not found and figure == "previous_turnover" and len(filings) > 1 and _follows(latest, filings[1]):
        found = [(2, one) for one in worked(filings[1], "turnover")]
    others = tuple(_elsewhere(filings, figure)) if found and found[0][0] == 1 else ()
    for place, one in found:
        against = [told for told in others if not _agree(one, told)]
        doubts = (*one.doubts, *([ELSEWHERE.format(value=f"{against[0].value:,.15g}")] if against else []))
        yield _of(filings[place - 1], place, one._replace(doubts=doubts))


def _elsewhere(filings: tuple[Filing, ...], figure: FigureId) -> Iterator[Worked]:
    """What other filings say of the same: others of the same year, and last year's own of last year's."""
    latest = filings[0]
    for other in filings[1:]:
        if latest.period and other.period and latest.period.end == other.period.end:
            yield from worked(other, figure)
        elif figure == "previous_turnover" and _follows(latest, other):
            yield from worked(other, "turnover")


def _agree(one: Worked, other: Worked) -> bool:
    """Whether two values are the same, as far as both are exact."""
    step = max((fact.step for fact in (*one.facts, *other.facts)), default=1)
    return abs(one.value - other.value) <= step


def _status_words(filing: Filing) -> str:
    return f"The accounts say: {_CHECKED[filing.audit]}."


def _follows(latest: Filing, earlier: Filing) -> bool:
    """Whether an earlier filing ends just before the latest begins."""
    if latest.period is None or latest.period.start is None or earlier.period is None:
        return False
    return (latest.period.start - earlier.period.end).days == 1


def _of(filing: Filing, place: int, one: Worked) -> _Value:
    trail = tuple(fact.trail(filing.file) for fact in one.facts[:MOST_PLACES])
    return _Value(float(one.value), place, trail, one.derived, " ".join(one.doubts))


def _trail_of(filing: Filing, said: Said | None) -> tuple[Trail, ...]:
    if said is None:
        return ()
    place = f"line {said.line}" if said.line else "the head of the document"
    return (
        Trail(
            file=filing.file[:4_000], place=place, name=said.tag,
            about=f"context {said.context}", text=said.text[:200],
        ),
    )  # fmt: skip


# -- facts, and whose accounts these are


def _facts(filing: Filing) -> Iterator[OfferedFact]:
    about = filing.about
    told: tuple[tuple[FactId, str, tuple[Said, ...]], ...] = (
        ("name", about.name, about.names),
        ("number", about.number, about.numbers),
        ("legal_form", about.legal_form, (about.legal_form_said,) if about.legal_form_said else ()),
    )
    for fact, value, said in told:
        if value:
            yield OfferedFact(fact=fact, value=value[:500], trail=_trail_of(filing, next(iter(said), None)))


def _other_number(filing: Filing, organisation: Organisation) -> Issue | None:
    """That the accounts bear another company's number."""
    wanted = company_number(organisation.number)
    if not wanted or not filing.number or wanted == filing.number:
        return None
    what = f"These accounts are of company {filing.number}; the organisation's number is {wanted}."
    return warning(what, "Make sure that they are the organisation's own.", Place(filing.file))


def _unproved(
    reading: Reading, filing: Filing, organisation: Organisation, names: tuple[Issue, ...]
) -> Issue | None:
    """Why it is open whose accounts they are: no number proves it, nor does the name, or files disagree."""
    if filing.number and filing.number == company_number(organisation.number):
        return None
    if names and not _is_short_for(filing.name, organisation.name):
        return names[0]
    if len({one.number for one in reading.filings if one.number}) > 1 and (names or not organisation.name):
        what = f"The files are of several organisations; these figures are of “{filing.name[:100]}”."
        return warning(what, "Read in the files of one of them alone.", Place(filing.file))
    return None


def _is_short_for(one: str, other: str) -> bool:
    """Whether one name holds every word of the other, but for those of legal forms: "Harbour Care"."""
    mine, theirs = ({*_bare(name).split()} - _FORMS for name in (one, other))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _other_name(filing: Filing, organisation: Organisation) -> Iterator[Issue]:
    if not filing.name or not organisation.name or _bare(filing.name) == _bare(organisation.name):
        return
    mine, theirs = organisation.name[:100], filing.name[:100]
    what = f"These accounts are of “{theirs}”; the organisation is called “{mine}”."
    yield warning(what, "Make sure that they are the organisation's own.", Place(filing.file))


_FORMS = frozenset({"ltd", "cic", "plc", "llp", "cio", "co", "&", "of", "uk", "community", "interest"})
_ENDINGS = {"limited": "ltd", "cyfyngedig": "ltd", "cyf": "ltd", "company": "co", "and": "&"}


def _bare(name: str) -> str:
    """A name without what is written in several ways."""
    words = "".join(sign if sign.isalnum() or sign == "&" else " " for sign in name.lower()).split()
    return " ".join(_ENDINGS.get(word, word) for word in words if word != "the")
