"""The verdict in sentences: its headline, the two profiles, how it was reached."""

from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain.result import RatingCount, Result
from mutualrisk.ui import wording
from mutualrisk.ui.results.words import sentence, spelt, uncapitalised, wholly_open
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate


def all_open(result: Result) -> bool:
    """Whether nothing can be said of any risk yet."""
    return bool(result.risks) and all(wholly_open(risk.current) for risk in result.risks)


def headline(result: Result) -> str:
    """The verdict in a line, said to be unsettled where it may still change."""
    if all_open(result):
        return translate("Results", "Nothing can be said yet")
    if result.verdict.certain:
        return result.verdict.title
    return translate("Results", "Not settled; so far: {verdict}").format(
        verdict=uncapitalised(result.verdict.title)
    )


def lead(result: Result, since: str = "") -> str:
    """The two profiles in a sentence each, what moved ``since`` last time, then what the verdict asks."""
    loose = "" if result.verdict.certain or all_open(result) else _may_change()
    told = (f"**{risks_sentence(result)}**", benefits_sentence(result), since, loose, result.verdict.text)
    return " ".join(filter(None, told))


def _may_change() -> str:
    return translate("Results", "What is still open may change the verdict.")


def risks_sentence(result: Result) -> str:
    """How many risks stand at the two highest ratings for certain, and how many are still open."""
    loose = sum(not risk.current.certain for risk in result.risks)
    if not result.risks:
        return translate("Results", "No risk was assessed.")
    if loose == len(result.risks):
        return translate("Results", "No rating is certain yet: every risk is still open.")
    counts = {count.rating: count.certain for count in result.profile.counts}
    told = _highest(counts["extreme"], counts["high"])
    if not loose:
        return translate("Results", "{told}; every rating is certain.").format(told=told)
    if loose == 1:
        return translate("Results", "{told} for certain; one is still open.").format(told=told)
    return translate("Results", "{told} for certain; {count} are still open.").format(
        told=told, count=spelt(loose)
    )


def _highest(extreme: int, high: int) -> str:
    parts = []
    if extreme:
        one = translate("Results", "one risk is extreme")
        many = translate("Results", "{count} risks are extreme")
        parts.append(one if extreme == 1 else many.format(count=spelt(extreme)))
    if high:
        one = translate("Results", "one is high") if extreme else translate("Results", "one risk is high")
        many = (
            translate("Results", "{count} are high")
            if extreme
            else translate("Results", "{count} risks are high")
        )
        parts.append(one if high == 1 else many.format(count=spelt(high)))
    return sentence(wording.both(parts)) or translate("Results", "No risk is extreme or high")


def benefits_sentence(result: Result) -> str:
    """How many benefits are strong for certain as claimed, and how many of those on evidence."""
    if not result.benefits:
        return ""
    if all(wholly_open(benefit.claimed) for benefit in result.benefits):
        return translate("Results", "Every benefit is open too.")
    strong = [benefit for benefit in result.benefits if benefit.claimed.possible == ("strong",)]
    borne = sum(bool(b.evidenced and b.evidenced.possible == ("strong",)) for b in strong)
    if not strong:
        return translate("Results", "No benefit is strong for certain, as claimed.")
    one = translate("Results", "One benefit is strong as claimed")
    many = translate("Results", "{count} benefits are strong as claimed")
    claim = one if len(strong) == 1 else many.format(count=sentence(spelt(len(strong))))
    if borne == len(strong):
        return translate("Results", "{claim}, and evidence bears this out.").format(claim=claim)
    if not borne:
        return translate("Results", "{claim}, none of it on evidence.").format(claim=claim)
    return translate("Results", "{claim}, {count} of them on evidence.").format(
        claim=claim, count=spelt(borne)
    )


class Reached(NamedTuple):
    """How a verdict was reached: sentences, and the row of the method's table that it is."""

    sentences: tuple[str, ...]
    row: str


def reached(session: Session) -> Reached:
    """Why the decision table says so, and what else is possible."""
    return Reached(tuple(_reasons(session)), f"verdict:{session.result.verdict.id}")


def _reasons(session: Session) -> Iterator[str]:
    verdict = session.result.verdict
    yield translate(
        "Results", "The method's decision table is read from its top; the first row that holds counts."
    )
    yield verdict.reason
    others = verdict.possible_titles[1:]
    if verdict.certain:
        yield translate("Results", "No answer that is still open can change this.")
    elif others:
        yield translate(
            "Results", "Not settled. Still possible, if open answers turn out so: {others}."
        ).format(others="; ".join(others))


def count_words(count: RatingCount) -> str:
    """How many risks have a rating, for certain and at most."""
    if count.certain == count.possible:
        return translate("Results", "{count} for certain").format(count=count.certain)
    return translate("Results", "{certain} for certain, up to {possible}").format(
        certain=count.certain, possible=count.possible
    )
