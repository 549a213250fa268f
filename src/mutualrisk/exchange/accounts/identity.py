"""Whose accounts they are, of which period, of what kind, and whether anybody checked them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from mutualrisk.domain.figure import AuditStatus
from mutualrisk.exchange.accounts.audit import checked
from mutualrisk.exchange.accounts.context import Context
from mutualrisk.exchange.accounts.dates import read_date
from mutualrisk.exchange.accounts.document import Document, Tagged, namespace_of
from mutualrisk.exchange.accounts.said import Said
from mutualrisk.exchange.accounts.taxonomy import vocabulary
from mutualrisk.exchange.accounts.text import ASIDE

_LONGEST = 2_000
_LONGEST_TEXT = 300
"""How much of a text is kept: nothing that is looked for is longer."""

DAYS_OF_MONTH = 365.25 / 12

_NAMES = ("EntityCurrentLegalOrRegisteredName", "EntityCurrentLegalName", "CompanyName", "EntityName")
_NUMBERS = ("UKCompaniesHouseRegisteredNumber", "CompaniesHouseRegisteredNumber")
_STARTS = ("StartDateForPeriodCoveredByReport", "PeriodStartDate")
_ENDS = ("EndDateForPeriodCoveredByReport", "BalanceSheetDate", "PeriodEndDate")
_APPROVED = ("DateAuthorisationFinancialStatementsForIssue", "DateApprovalAccounts", "DateApproval")
_DORMANT = ("EntityDormantTruefalse", "EntityDormant", "CompanyDormant")
_TYPES = {
    "FullAccounts": "full accounts",
    "AbridgedAccounts": "abridged accounts",
    "AbbreviatedAccounts": "abbreviated accounts",
    "FilletedAccounts": "filleted accounts",
}
PARTNERSHIP = "limited liability partnership"
_FORMS = {
    "CharitableCompanyLimitedByGuarantee": "charitable company limited by guarantee",
    "CompanyLimitedByGuarantee": "company limited by guarantee",
    "CompanyLimitedByGuaranteeWithoutShareCapital": "company limited by guarantee",
    "PrivateLimitedCompanyLtd": "private company limited by shares",
    "LimitedLiabilityPartnershipLLP": PARTNERSHIP,
    "PublicLimitedCompanyPLC": "public limited company",
    "CommunityInterestCompanyCIC": "community interest company",
    "CommunityInterestCompany": "community interest company",
    "CharitableIncorporatedOrganisation": "charitable incorporated organisation",
}
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\$\{|<<|\[(insert|enter|company|client|name|number)\b|\bX{4,}\b|^(company|client) name$",
    re.IGNORECASE,
)


class Period(NamedTuple):
    """A span of days that accounts cover. ``start`` is None where the file does not say it."""

    start: date | None
    end: date

    @property
    def months(self) -> int | None:
        """How many months, to the nearest."""
        if self.start is None:
            return None
        return round(((self.end - self.start).days + 1) / DAYS_OF_MONTH)


class Identity(NamedTuple):
    """What a filing says of itself. What it does not say is empty or None."""

    name: str = ""
    number: str = ""
    names: tuple[Said, ...] = ()
    numbers: tuple[Said, ...] = ()
    period: Period | None = None
    end_said: Said | None = None
    other_end: date | None = None
    last: Period | None = None
    kind: str = ""
    standard: str = ""
    legal_form: str = ""
    legal_form_said: Said | None = None
    audit: AuditStatus = "unknown"
    audit_said: Said | None = None
    audit_clash: str = ""
    approved: date | None = None
    dormant: bool = False
    placeholders: tuple[Said, ...] = ()
    bad_dates: tuple[Said, ...] = ()


def identity(document: Document) -> Identity:
    """What a document says of itself."""
    said = tuple(_said(document))
    names = tuple(one for one in said if one.name in _NAMES and one.text)
    numbers = tuple(one for one in said if one.name in _NUMBERS and one.text)
    sound = [one.text for one in names if not _PLACEHOLDER.search(one.text)]
    period, bad = _period(document, said)
    members = _members(document, said)
    audit = checked(document, said)
    return Identity(
        name=_usual(sound),
        number=_usual([one for one in map(_company_number, _given_numbers(document, numbers)) if one]),
        names=names,
        numbers=numbers,
        period=period,
        end_said=_end_said(said, period),
        other_end=_other_end(_stated_ends(said), period),
        last=_last(document, period),
        kind=_kind(members),
        standard=_standard(members),
        legal_form=_FORMS.get(members.get("LegalFormEntityDimension", ""), ""),
        legal_form_said=next((one for one in said if one.name == "LegalFormEntity"), None),
        audit=audit.status,
        audit_said=audit.said,
        audit_clash=audit.clash,
        approved=next((day for one in said if one.name in _APPROVED and (day := read_date(one.text))), None),
        dormant=any(_is_true(one) for one in said if one.name in _DORMANT),
        placeholders=tuple(one for one in (*names, *numbers) if _PLACEHOLDER.search(one.text)),
        bad_dates=bad,
    )


def _said(document: Document) -> Iterator[Said]:
    """The short texts about the entity and the report; notes and policies are passed over."""
    for tagged in document.words:
        local = tagged.name.rpartition(":")[2]
        if vocabulary(namespace_of(document, tagged)).family:
            yield _made(tagged, local)


def _made(tagged: Tagged, local: str) -> Said:
    """A text with its place; nothing of the parsed document is kept."""
    tag = tagged.tag
    hidden = tag.parent is not None and tag.parent.name == "hidden"
    text = " ".join(tag.text[:_LONGEST].split())[:_LONGEST_TEXT]
    form = str(tag.get(f"{ASIDE}format", "")).rpartition(":")[2].replace("-", "").lower()
    return Said(local, text, tagged.name[:200], tagged.context[:80], tagged.spot.line, form, hidden)


def company_number(text: str) -> str:
    """A company number as the register writes it: eight signs, with noughts in front; "" where it is none."""
    bare = re.sub(r"[\s.-]", "", text).upper()
    if re.fullmatch(r"\d{1,8}", bare):
        return bare.zfill(8)
    found = re.fullmatch(r"([A-Z]{2}|R[0-9])(\d{1,6})", bare)
    return f"{found[1]}{found[2].zfill(6)}" if found else ""


_company_number = company_number


def _given_numbers(document: Document, numbers: tuple[Said, ...]) -> list[str]:
    """The numbers that are tagged; where none is, the one that the contexts name."""
    return [one.text for one in numbers] or [one.entity for one in document.contexts.values()]


def _usual(texts: Iterable[str]) -> str:
    """What is said most often; of several the first."""
    counted = Counter(texts)
    return counted.most_common(1)[0][0] if counted else ""


def _is_true(one: Said) -> bool:
    if one.form in {"booleantrue", "fixedtrue"}:
        return True
    return one.form not in {"booleanfalse", "fixedfalse"} and one.text.lower() in {"true", "yes", "1"}


# -- kinds


def _members(document: Document, said: tuple[Said, ...]) -> dict[str, str]:
    """The members by their dimensions, of what is said of the entity and the report."""
    found: dict[str, str] = {}
    for one in said:
        context = document.contexts.get(one.context)
        for dimension, member in context.dims if context else ():
            found.setdefault(dimension, member)
    return found


def _kind(members: Mapping[str, str]) -> str:
    micro = "micro-entity" if members.get("AccountingStandardsDimension") == "Micro-entities" else ""
    said = _TYPES.get(members.get("AccountsTypeDimension", ""), "")
    return ", ".join(part for part in (micro, said) if part)


def _standard(members: Mapping[str, str]) -> str:
    member = members.get("AccountingStandardsDimension", "")
    return "FRS 105" if member == "Micro-entities" else re.sub(r"^FRS(\d+)$", r"FRS \1", member)


# -- periods


def _period(document: Document, said: tuple[Said, ...]) -> tuple[Period | None, tuple[Said, ...]]:
    """The period that the file states; where it states none, or another than its figures, that of these."""
    bad = tuple(
        one for one in said if one.name in (*_STARTS, *_ENDS) and one.text and not read_date(one.text)
    )
    ends = _stated_ends(said)
    starts = [day for one in said if one.name in _STARTS and (day := read_date(one.text))]
    spans = _spans(document)
    days = {context.end for context in document.contexts.values()}
    end = next((day for day in ends if day in days), None) or _latest(document, spans)
    end = end or (ends[0] if ends else None)
    if end is None:
        return None, bad
    start = next((day for day in starts if day < end), None)
    if start is None or not _is_span(spans, start, end):
        found = [first for first, last in spans if last == end]
        start = found[0] if found else start
    return Period(start, end), bad


def _other_end(ends: list[date], period: Period | None) -> date | None:
    """The last day that the file states, where that of its figures is none of those that it states."""
    return ends[0] if ends and period and period.end not in ends else None


def _stated_ends(said: Iterable[Said]) -> list[date]:
    """The last days that the file states, those of the period before those of the balance sheet."""
    every = tuple(said)
    return [day for name in _ENDS for one in every if one.name == name and (day := read_date(one.text))]


def _end_said(said: tuple[Said, ...], period: Period | None) -> Said | None:
    """Where the document says the last day of its period: on a page rather than in its head, if it does."""
    found = [one for one in said if one.name in _ENDS and period and read_date(one.text) == period.end]
    return next((one for one in found if not one.hidden), next(iter(found), None))


def _is_span(spans: Counter[tuple[date, date]], start: date, end: date) -> bool:
    return not spans or (start, end) in spans


def _used(document: Document) -> list[Context]:
    """The contexts that figures are said of, without those that are narrowed."""
    every = (document.contexts.get(one.context) for one in document.numbers)
    return [one for one in every if one is not None and not one.dims]


def _spans(document: Document) -> Counter[tuple[date, date]]:
    """The spans of contexts, those that most is said of first."""
    said = [document.contexts.get(one.context) for one in (*document.words, *document.numbers)]
    counted = Counter((one.start, one.end) for one in said if one is not None and one.start is not None)
    return Counter(dict(counted.most_common()))


def _latest(document: Document, spans: Counter[tuple[date, date]]) -> date | None:
    """The last day that figures are said of."""
    used = {context.end for context in _used(document)}
    whole = {last for _, last in spans}
    ends = whole & used or used or whole
    return max(ends) if ends else None


def _last(document: Document, period: Period | None) -> Period | None:
    """The period before: one that ended on the eve of this one."""
    if period is None:
        return None
    if period.start is None:
        ends = sorted({one.end for one in _used(document) if one.end < period.end})
        return Period(None, ends[-1]) if ends else None
    eve = period.start - timedelta(days=1)
    spans = [(first, last) for first, last in _spans(document) if last == eve]
    days = {one.end for one in document.contexts.values()}
    if spans:
        return Period(*spans[0])
    return Period(None, eve) if eve in days else None
