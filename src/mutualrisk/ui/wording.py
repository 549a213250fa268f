"""The words of ratings, states and moves as the window says them, each through translation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS, Depth, Grade, Move, Perspective

_tr = QCoreApplication.translate


def rating(level: str) -> str:
    """A rating or a strength as a word: Low, Moderate, High, Extreme; Weak, Fair, Strong."""
    return {
        "low": _tr("Wording", "Low"),
        "moderate": _tr("Wording", "Moderate"),
        "high": _tr("Wording", "High"),
        "extreme": _tr("Wording", "Extreme"),
        "weak": _tr("Wording", "Weak"),
        "fair": _tr("Wording", "Fair"),
        "strong": _tr("Wording", "Strong"),
        "open": _tr("Wording", "Open"),
    }[level]


def stage(found: Stage) -> str:
    """A risk's rating with what it leaves open: "High, extreme not excluded"."""
    return _with_open(found.rating, found.possible, RATINGS)


def strength(found: BenefitStage) -> str:
    """A benefit's strength with what it leaves open."""
    return _with_open(found.strength, found.possible, STRENGTHS)


def _with_open(stated: str, possible: Sequence[str], every: Sequence[str]) -> str:
    if len(possible) == len(every):
        return _tr("Wording", "Anything is possible")
    return ", ".join(filter(None, (rating(stated), not_excluded(stated, possible))))


def not_excluded(stated: str, possible: Sequence[str]) -> str:
    """What is not excluded beside what is stated; "" where nothing is."""
    others = [rating(level).lower() for level in possible if level != stated]
    if not others:
        return ""
    return _tr("Wording", "{others} not excluded").format(others=either(others))


def either(items: Sequence[str]) -> str:
    """Items as a sentence lists what may be: high, moderate or low."""
    if len(items) < 2:  # noqa: PLR2004 - a list begins with two
        return "".join(items)
    return _tr("Wording", "{first} or {last}").format(first=", ".join(items[:-1]), last=items[-1])


def both(items: Sequence[str]) -> str:
    """Items as a sentence lists what is: reserves, capital and scale."""
    if len(items) < 2:  # noqa: PLR2004 - a list begins with two
        return "".join(items)
    return _tr("Wording", "{first} and {last}").format(first=", ".join(items[:-1]), last=items[-1])


def move(whose: Move, perspective: Perspective) -> str:
    """Whose move it is, as this reader calls them."""
    if whose == "commissioner":
        return _tr("Wording", "Commissioner")
    if whose == "both":
        return _tr("Wording", "Both")
    return _tr("Wording", "Bidder") if perspective == "commissioner" else _tr("Wording", "Ours")


def perspective_words(perspective: Perspective, depth: Depth) -> str:
    """What kind of assessment this is: "Commissioner, full assessment"."""
    who = {"commissioner": _tr("Wording", "Commissioner"), "board": _tr("Wording", "Board")}[perspective]
    kind = {"screening": _tr("Wording", "screening"), "full": _tr("Wording", "full assessment")}[depth]
    return _tr("Wording", "{who}, {kind}").format(who=who, kind=kind)


def grade(found: Grade) -> str:
    """How certain a source is, in words."""
    return {
        "S-act": _tr("Wording", "sourced: the Act itself"),
        "S": _tr("Wording", "sourced"),
        "D": _tr("Wording", "derived from a source"),
        "M-high": _tr("Wording", "from memory, fairly sure"),
        "M-med": _tr("Wording", "from memory, less sure"),
        "M-low": _tr("Wording", "from memory, unsure"),
        "illustrative": _tr("Wording", "illustrative: our own choice"),
    }[found]


def evidence_grade(found: str) -> str:
    """How far a document bears an answer out."""
    return {
        "asserted": _tr("Wording", "Asserted"),
        "documented": _tr("Wording", "Documented"),
        "audited": _tr("Wording", "Audited"),
        "verified": _tr("Wording", "Independently verified"),
    }[found]


def action_state(found: str) -> str:
    """How far an action has come."""
    return {
        "proposed": _tr("Wording", "Proposed"),
        "agreed": _tr("Wording", "Agreed"),
        "in_place": _tr("Wording", "In place"),
    }[found]


def stage_name(name: str) -> str:
    """The stages of a risk or a benefit."""
    return {
        "inherent": _tr("Wording", "Before actions"),
        "current": _tr("Wording", "Today"),
        "target": _tr("Wording", "With all actions"),
        "evidenced": _tr("Wording", "As evidenced"),
        "claimed": _tr("Wording", "As claimed"),
    }[name]


def likelihood(level: float) -> str:
    """A level of likelihood, 1 to 5, in words."""
    names = (
        _tr("Wording", "Rare"),
        _tr("Wording", "Unlikely"),
        _tr("Wording", "Possible"),
        _tr("Wording", "Likely"),
        _tr("Wording", "Almost sure"),
    )
    return names[_nearest(level)]


def impact(level: float) -> str:
    """A level of impact, 1 to 5, in words."""
    names = (
        _tr("Wording", "Minimal"),
        _tr("Wording", "Minor"),
        _tr("Wording", "Moderate"),
        _tr("Wording", "Major"),
        _tr("Wording", "Severe"),
    )
    return names[_nearest(level)]


def _nearest(level: float) -> int:
    return min(max(round(level), 1), 5) - 1


def date_words(iso: str | None) -> str:
    """A date as people write it; what is no date stays as it was typed."""
    from PySide6.QtCore import QDate  # noqa: PLC0415 - read beside its only use

    day = QDate.fromString(iso or "", "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else (iso or "")
