"""Proposes what each column holds, by its heading, and says why. A person has the last word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from mutualrisk.exchange.organisation_list.headings import Heading, heading, words
from mutualrisk.exchange.organisation_list.subjects import FACTS, Subjects
from mutualrisk.exchange.organisation_list.vocabulary import CAUTIONS, EARLIER
from mutualrisk.exchange.organisation_list.vocabulary import FACTS as FACT_NAMES
from mutualrisk.exchange.organisation_list.vocabulary import QUESTIONS as QUESTION_NAMES

_ENOUGH = 0.6
_USUAL, _ITS_NAME = "A usual heading for it.", "The heading is its name in the method."
_ALIKE = 0.84
"""From which likeness on two words are one with a slip of the keyboard."""
_MOST_EXTRA_WORDS = 3


class Likeness(NamedTuple):
    """What a heading may mean."""

    subject: str
    score: float
    """From 0 to 1."""
    why: str


class Match(NamedTuple):
    """What a column is taken for."""

    column: int
    """From 1."""
    heading: Heading
    subject: str = ""
    """A fact or the id of a question; empty: the column is left out."""
    scale: float = 1
    """What its bare numbers are multiplied by."""
    why: str = ""
    """Why it is proposed, or left out; a sentence."""
    caution: str = ""
    """What to look at before believing it; a sentence."""

    @property
    def plain(self) -> bool:
        """Whether the heading says just what the column is taken for, so that nobody needs to be told why."""
        return self.why in {_USUAL, _ITS_NAME}


def matched(known: Subjects, headings: Mapping[int, str]) -> tuple[Match, ...]:
    """What each column is proposed to hold, by the texts of the headings; no subject is proposed twice."""
    read = {column: heading(text) for column, text in headings.items()}
    found = {column: list(likenesses(known, one)) for column, one in read.items()}
    _tell_years_apart(known, read, found)
    taken: dict[str, int] = {}
    chosen: dict[int, Likeness] = {}
    for column in sorted(found, key=lambda column: -max((one.score for one in found[column]), default=0)):
        free = [one for one in found[column] if one.subject not in taken]
        if free:
            best = max(free, key=lambda one: one.score)
            taken[best.subject], chosen[column] = column, best
    made = [
        _match(known, column, one, chosen.get(column), _nearer(found[column], taken, read))
        for column, one in read.items()
    ]
    return tuple(_beside_others(known, made))


def changed(known: Subjects, matches: Sequence[Match], column: int, subject: str) -> tuple[Match, ...]:
    """The same matches with another subject for one column; whichever column had it before is left out."""
    return tuple(_changed(known, one, column, subject) for one in matches)


def likenesses(known: Subjects, one: Heading) -> Iterator[Likeness]:
    """All that a heading may mean, each with how sure that is."""
    if not one.words:
        return
    for subject in known.names:
        names = FACT_NAMES[subject] if subject in FACTS else QUESTION_NAMES.get(subject, ())
        best = max(_of_subject(known, subject, names, one), key=lambda like: like.score, default=None)
        if best and best.score >= _ENOUGH:
            yield best


def _of_subject(known: Subjects, subject: str, names: Iterable[str], one: Heading) -> Iterator[Likeness]:
    about, text = one.about, known.text(subject)
    if about in {subject, " ".join(words(subject.replace("_", " ")))}:
        yield Likeness(subject, 1, _ITS_NAME)
    if text and words(text) == one.words:
        yield Likeness(subject, 1, "The heading is the question.")
    for name in names:
        yield _by_name(subject, name, one)
    if text and (share := _shared(words(text), one.words)) >= _ENOUGH:
        yield Likeness(subject, 0.85 * share, "Its words are those of the question.")


def _by_name(subject: str, name: str, one: Heading) -> Likeness:
    """How like a heading is to one of the usual ones."""
    said = words(name)
    if said == one.words:
        return Likeness(subject, 0.98, _USUAL)
    extra = len(one.words) - len(said)
    if subject not in FACTS and set(said) < set(one.words) and extra <= _MOST_EXTRA_WORDS:
        return Likeness(subject, 0.9 - 0.09 * extra, f"The heading holds “{name}”.")
    alike = _alike(" ".join(said), one.about)
    return Likeness(subject, 0.9 * alike if alike >= _ALIKE else 0, f"The heading is nearly “{name}”.")


def _alike(one: str, other: str) -> float:
    """How like two texts are; 0 where they are far apart, which is quickly seen."""
    if not 0.7 < len(one) / max(1, len(other)) < 1.4 or len(one) < 4:  # noqa: PLR2004 - no word is that different
        return 0
    found = SequenceMatcher(None, one, other, autojunk=False)
    is_near = found.real_quick_ratio() >= _ALIKE and found.quick_ratio() >= _ALIKE
    return found.ratio() if is_near else 0


def _shared(text: Sequence[str], said: Sequence[str]) -> float:
    """How much of a heading of several words stands in a question, and of the question in the heading."""
    if len(said) < 3:  # noqa: PLR2004 - two words stand in many questions
        return 0
    both = len(set(text) & set(said))
    return (both / len(set(said))) * 0.6 + (both / len(set(text))) * 0.4


def _tell_years_apart(
    known: Subjects, read: Mapping[int, Heading], found: Mapping[int, list[Likeness]]
) -> None:
    """Of columns that ask one thing of several years the last is this year's, the one before last year's."""
    for subject, earlier in EARLIER.items():
        years = {
            column: one.year
            for column, one in read.items()
            if one.year and any(like.subject == subject for like in found[column])
        }
        if len(years) < 2 or earlier not in known.questions:  # noqa: PLR2004
            continue
        first, second = sorted(years, key=lambda column: -(years[column] or 0))[:2]
        for column in years:
            found[column][:] = [like for like in found[column] if like.subject not in {subject, earlier}]
        found[first].append(Likeness(subject, 0.99, f"The last year of several, {years[first]}."))
        found[second].append(Likeness(earlier, 0.99, f"The year before the last, {years[second]}."))


def _nearer(found: Iterable[Likeness], taken: Mapping[str, int], read: Mapping[int, Heading]) -> str:
    """Which column a heading lost its meaning to."""
    lost = next((one for one in found if one.subject in taken), None)
    return f"“{read[taken[lost.subject]].text}” is nearer to what it may mean." if lost else ""


def _match(known: Subjects, column: int, one: Heading, best: Likeness | None, nearer: str) -> Match:
    if best is None:
        return Match(column, one, why=nearer or "Nothing that is asked has such a name.")
    scale = one.scale if known.takes_scale(best.subject) else 1
    return Match(column, one, best.subject, scale, best.why, CAUTIONS.get(one.about, ""))


def _beside_others(known: Subjects, made: Sequence[Match]) -> Iterator[Match]:
    """The matches; where some amounts are in thousands, those that do not say so deserve a look."""
    scaled = next((one for one in made if one.scale != 1), None)
    for one in made:
        if scaled and one.scale == 1 and known.takes_scale(one.subject) and not one.caution:
            caution = f"“{scaled.heading.text}” counts in {scaled.scale:,.0f}s; this heading does not say."
            yield one._replace(caution=caution)
        else:
            yield one


def _changed(known: Subjects, one: Match, column: int, subject: str) -> Match:
    if one.column == column:
        scale = one.heading.scale if known.takes_scale(subject) else 1
        return one._replace(
            subject=subject, scale=scale, why="Chosen by hand." if subject else "", caution=""
        )
    if subject and one.subject == subject:
        return one._replace(subject="", scale=1, why="Another column was chosen for it.", caution="")
    return one
