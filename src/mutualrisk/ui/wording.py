"""The words of ratings, states and moves as the window says them, each through translation."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS, Depth, Grade, Move, Perspective
from mutualrisk.ui.translation import translate


def rating(level: str) -> str:
    """A rating or a strength as a word: Low, Moderate, High, Extreme; Weak, Fair, Strong."""
    return {
        "low": translate("Wording", "Low"),
        "moderate": translate("Wording", "Moderate"),
        "high": translate("Wording", "High"),
        "extreme": translate("Wording", "Extreme"),
        "weak": translate("Wording", "Weak"),
        "fair": translate("Wording", "Fair"),
        "strong": translate("Wording", "Strong"),
        "open": translate("Wording", "Open"),
    }[level]


def stage(found: Stage) -> str:
    """A risk's rating with what it leaves open: "High, extreme not excluded"."""
    return _with_open(found.rating, found.possible, RATINGS)


def strength(found: BenefitStage) -> str:
    """A benefit's strength with what it leaves open."""
    return _with_open(found.strength, found.possible, STRENGTHS)


def _with_open(stated: str, possible: Sequence[str], every: Sequence[str]) -> str:
    if len(possible) == len(every):
        return translate("Wording", "Anything is possible")
    return ", ".join(filter(None, (rating(stated), not_excluded(stated, possible))))


def not_excluded(stated: str, possible: Sequence[str]) -> str:
    """What is not excluded beside what is stated; "" where nothing is."""
    others = [rating(level).lower() for level in possible if level != stated]
    if not others:
        return ""
    return translate("Wording", "{others} not excluded").format(others=either(others))


def either(items: Sequence[str]) -> str:
    """Items as a sentence lists what may be: high, moderate or low."""
    if len(items) < 2:  # noqa: PLR2004 - a list begins with two
        return "".join(items)
    return translate("Wording", "{first} or {last}").format(first=", ".join(items[:-1]), last=items[-1])


def both(items: Sequence[str]) -> str:
    """Items as a sentence lists what is: reserves, capital and scale."""
    if len(items) < 2:  # noqa: PLR2004 - a list begins with two
        return "".join(items)
    return translate("Wording", "{first} and {last}").format(first=", ".join(items[:-1]), last=items[-1])


def move(whose: Move, perspective: Perspective) -> str:
    """Whose move it is, as this reader calls them."""
    if whose == "commissioner":
        return translate("Wording", "Commissioner")
    if whose == "both":
        return translate("Wording", "Both")
    return translate("Wording", "Bidder") if perspective == "commissioner" else translate("Wording", "Ours")


def perspective_words(perspective: Perspective, depth: Depth) -> str:
    """What kind of assessment this is: "Commissioner, in full"."""
    who = {"commissioner": translate("Wording", "Commissioner"), "board": translate("Wording", "Board")}[
        perspective
    ]
    kind = {"screening": translate("Wording", "first look"), "full": translate("Wording", "in full")}[depth]
    return translate("Wording", "{who}, {kind}").format(who=who, kind=kind)


def grade(found: Grade) -> str:
    """How certain a source is, in words."""
    return {
        "S-act": translate("Wording", "sourced: the Act itself"),
        "S": translate("Wording", "sourced"),
        "D": translate("Wording", "derived from a source"),
        "M-high": translate("Wording", "from memory, fairly sure"),
        "M-med": translate("Wording", "from memory, less sure"),
        "M-low": translate("Wording", "from memory, unsure"),
        "illustrative": translate("Wording", "illustrative: our own choice"),
    }[found]


def evidence_grade(found: str) -> str:
    """How far a document bears an answer out."""
    return {
        "asserted": translate("Wording", "Asserted"),
        "documented": translate("Wording", "Documented"),
        "audited": translate("Wording", "Audited"),
        "verified": translate("Wording", "Independently verified"),
    }[found]


def action_state(found: str) -> str:
    """How far an action has come."""
    return {
        "proposed": translate("Wording", "Proposed"),
        "agreed": translate("Wording", "Agreed"),
        "in_place": translate("Wording", "In place"),
    }[found]


def stage_name(name: str) -> str:
    """The stages of a risk or a benefit."""
    return {
        "inherent": translate("Wording", "Before actions"),
        "current": translate("Wording", "Today"),
        "target": translate("Wording", "With all actions"),
        "evidenced": translate("Wording", "As evidenced"),
        "claimed": translate("Wording", "As claimed"),
    }[name]


def likelihood(level: float) -> str:
    """A level of likelihood, 1 to 5, in words."""
    names = (
        translate("Wording", "Rare"),
        translate("Wording", "Unlikely"),
        translate("Wording", "Possible"),
        translate("Wording", "Likely"),
        translate("Wording", "Almost sure"),
    )
    return names[_nearest(level)]


def impact(level: float) -> str:
    """A level of impact, 1 to 5, in words."""
    names = (
        translate("Wording", "Minimal"),
        translate("Wording", "Minor"),
        translate("Wording", "Moderate"),
        translate("Wording", "Major"),
        translate("Wording", "Severe"),
    )
    return names[_nearest(level)]


def _nearest(level: float) -> int:
    return min(max(round(level), 1), 5) - 1


def date_words(iso: str | None) -> str:
    """A date as people write it; what is no date stays as it was typed."""
    from PySide6.QtCore import QDate  # noqa: PLC0415 - read beside its only use

    day = QDate.fromString(iso or "", "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else (iso or "")


def moment_words(moment: str) -> str:
    """A moment of the log as people write it, in local time; what is none stays as it is recorded."""
    from datetime import datetime  # noqa: PLC0415 - read beside its only use

    from PySide6.QtCore import QDateTime  # noqa: PLC0415 - as above

    try:
        seconds = int(datetime.fromisoformat(moment).timestamp())
    except ValueError:
        return moment
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds).toLocalTime(), "d MMMM yyyy, HH:mm")
