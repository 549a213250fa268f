"""A list of organisations against a case, and the case once a person has taken some of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, Organisation
from mutualrisk.domain.method import Method
from mutualrisk.domain.organisation_offer import OfferedOrganisation, OrganisationsOffer
from mutualrisk.engine import offers
from mutualrisk.engine.edits import with_fields
from mutualrisk.engine.offers import Comparison, Taken
from mutualrisk.engine.same_organisation import name_key, number_key

Standing = Literal["new", "there", "unclear", "twice", "unnamed"]
"""How an offered organisation stands to those of the case.

``unclear``: its name or number is there, and what else is known of it speaks against it. ``twice``: the
list had it before. ``unnamed``: it has no name, and no number that is known.
"""

STANDINGS: tuple[Standing, ...] = ("new", "there", "unclear", "twice", "unnamed")
"""All of them, in the order in which a person wants to count them."""

Wish = Literal["proposed", "all"]
"""How much of an organisation is taken: what nothing speaks against, or whatever can be taken."""


class OrganisationLine(NamedTuple):
    """One offered organisation beside the case."""

    offered: OfferedOrganisation
    standing: Standing
    comparison: Comparison
    why: str = ""
    """What speaks against it."""
    organisation: Organisation | None = None
    """The one of the case that it is."""
    assessment: Assessment | None = None
    """The assessment that its answers are for; None where one is added."""

    @property
    def possible(self) -> bool:
        """Whether it can be taken at all."""
        return self.standing in {"new", "there", "unclear"}

    @property
    def proposed(self) -> bool:
        """Whether it is taken unless somebody decides otherwise."""
        is_sure = self.standing in {"new", "there"} and not self.why
        return is_sure and (self.standing == "new" or bool(wished(self, "proposed")))


class TakenOrganisation(NamedTuple):
    """An organisation with what a person takes of it."""

    line: OrganisationLine
    taken: Taken

    @property
    def assessed_anew(self) -> bool:
        """Whether it brings an assessment that the case does not have."""
        return self.line.assessment is None


def compared(
    method: Method, case: Case, like: Assessment, offer: OrganisationsOffer
) -> tuple[OrganisationLine, ...]:
    """Each organisation of a list beside the case; ``like`` says what a new assessment would be."""
    known, seen = _Known(case), _Seen()
    lines: list[OrganisationLine] = []
    for offered in offer.organisations:
        line = known.line(method, like, offered)
        first = seen.place(line)
        if first is not None:
            earlier = lines[first]
            line = line._replace(standing="twice", why=f"It stands in {earlier.offered.place} already.")
            if earlier.possible and not earlier.why and _told(earlier.offered) != _told(offered):
                why = f"It stands again in {offered.place}, and says otherwise there."
                lines[first] = earlier._replace(why=why)
        lines.append(line)
    return tuple(lines)


def wished(line: OrganisationLine, wish: Wish) -> Taken | None:
    """What is taken of an organisation; None where there is nothing to take."""
    if not line.possible:
        return None
    found, everything = line.comparison, wish == "all"
    possible = tuple(one.offered for one in found.lines if one.possible and one.standing != "same")
    answers = possible if everything else found.proposed
    wanted = {"new", "changed"} if everything else {"new"}
    facts = tuple(one.offered for one in found.facts if one.standing in wanted)
    return Taken(answers, facts) if answers or facts or line.standing == "new" else None


def chosen(lines: Iterable[OrganisationLine], wish: Wish) -> tuple[TakenOrganisation, ...]:
    """What is taken of a whole list at once. What is unclear is only ever taken one by one."""
    wanted = [line for line in lines if (line.standing != "unclear" if wish == "all" else line.proposed)]
    return tuple(TakenOrganisation(line, found) for line in wanted if (found := wished(line, wish)))


class Recording(NamedTuple):
    """How what is taken is recorded."""

    like: Assessment
    """What a new assessment is like: its perspective, its depth, its assessor."""
    day: str
    """The date of new ones."""
    files: Mapping[str, str] = {}
    """The names that attached files have in the case, by the keys of their documents."""


def accepted(
    case: Case, offer: OrganisationsOffer, taken: Sequence[TakenOrganisation], how: Recording
) -> Case:
    """The case with the organisations that were taken, as one edit.

    Where the case does not know one it is added, with an assessment. Answers are marked as imported.
    """
    if not taken:
        return case
    rests = any(one.answer.evidence for item in taken for one in item.taken.answers)
    case, names = offers.with_documents(case, [offer.document] if rests else [], how.files)
    organisations = {one.id: one for one in case.organisations}
    assessments = {one.id: one for one in case.assessments}
    ids = _Ids((*organisations, *assessments))
    for item in taken:
        organisation = _organisation(item, how.like, ids)
        organisations[organisation.id] = organisation
        assessment = _assessment(item, assessments, organisation.id, how, ids)
        answers = _answers(assessment.answers, item.taken, names)
        assessments[assessment.id] = with_fields(assessment, answers=answers) if answers else assessment
    return with_fields(
        case, organisations=tuple(organisations.values()), assessments=tuple(assessments.values())
    )


# -- comparing


class _Known:
    """The organisations of a case, found by number and by name without looking through all of them."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._by_number = {key: one for one in case.organisations if (key := number_key(one.number))}
        self._by_name = {key: one for one in case.organisations if (key := name_key(one.name))}
        self._assessments: dict[str, list[Assessment]] = {}
        for one in case.assessments:
            self._assessments.setdefault(one.organisation, []).append(one)

    def line(self, method: Method, like: Assessment, offered: OfferedOrganisation) -> OrganisationLine:
        """How an offered organisation stands to them."""
        there, standing, why = self._found(offered)
        target = self._target(there, like) if there else None
        found = self._comparison(method, offered, there, target or _blank(like))
        return OrganisationLine(offered, standing, found, why or offered.doubt, there, target)

    def _found(self, offered: OfferedOrganisation) -> tuple[Organisation | None, Standing, str]:
        numbered = self._by_number.get(number_key(offered.number)) if offered.number else None
        named = self._by_name.get(name_key(offered.name)) if offered.name else None
        if numbered is not None:
            if offered.name and numbered.name and name_key(offered.name) != name_key(numbered.name):
                return numbered, "unclear", f"That number is {numbered.name}’s in the case."
            return numbered, "there", ""
        if named is not None and named.number and offered.number:
            return named, "unclear", f"The case has it with the number {named.number}."
        if named is not None:
            return named, "there", ""
        if not offered.name:
            return None, "unnamed", "Give it a name in the list."
        return None, "new", ""

    def _target(self, there: Organisation, like: Assessment) -> Assessment | None:
        """The assessment that answers are for: the given one, else the latest of the same perspective."""
        mine = [one for one in self._assessments.get(there.id, ()) if one.perspective == like.perspective]
        if any(one.id == like.id for one in mine):
            return like
        return max(mine, key=lambda one: (one.depth == like.depth, one.date), default=None)

    def _comparison(
        self, method: Method, offered: OfferedOrganisation, there: Organisation | None, target: Assessment
    ) -> Comparison:
        """The answers against those that are recorded; only what is of this organisation is looked at."""
        organisation = there or Organisation(id=target.organisation, name="")
        own = with_fields(target, organisation=organisation.id)
        small = with_fields(self._case, organisations=(organisation,), assessments=(own,))
        return offers.compared(method, small, own.id, offered.offer)


def _blank(like: Assessment) -> Assessment:
    """An assessment like another one in which nothing is answered."""
    return with_fields(like, answers={}, actions=(), note="", round="")


class _Seen:
    """Which organisations a list had so far, by the places of their lines."""

    def __init__(self) -> None:
        self._count = 0
        self._numbers: dict[str, int] = {}
        self._names: dict[str, tuple[int, bool]] = {}
        self._there: dict[str, int] = {}

    def place(self, line: OrganisationLine) -> int | None:
        """Where the list had an organisation first; None where it did not. The line is remembered.

        One name with two numbers is two organisations.
        """
        number, name = number_key(line.offered.number), name_key(line.offered.name)
        there = line.organisation.id if line.organisation else ""
        found = self._numbers.get(number) if number else None
        if found is None and name in self._names and not (number and self._names[name][1]):
            found = self._names[name][0]
        if found is None and there:
            found = self._there.get(there)
        if number:
            self._numbers.setdefault(number, self._count)
        if name:
            self._names.setdefault(name, (self._count, bool(number)))
        if there:
            self._there.setdefault(there, self._count)
        self._count += 1
        return found


def _told(offered: OfferedOrganisation) -> object:
    """What a line of the list says, wherever it stands."""
    wherever = {"evidence": (), "origin": ""}
    answers = [(one.question, one.answer.model_copy(update=wherever)) for one in offered.offer.answers]
    return answers, [(one.fact, one.value) for one in offered.offer.facts]


# -- taking


class _Ids:
    """Free ids, each found without looking at all that are taken."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def free(self, wanted: str) -> str:
        """The wanted one, or with the first number behind it that is free."""
        name, number = wanted, self._next.get(wanted, 2)
        while name in self._taken:
            name, number = f"{wanted}-{number}", number + 1
        self._next[wanted] = number
        self._taken.add(name)
        return name


def _organisation(item: TakenOrganisation, like: Assessment, ids: _Ids) -> Organisation:
    """The organisation with the facts that are taken; a new one where the case does not know it."""
    there = item.line.organisation
    if there is None:
        there = Organisation(id=ids.free("bidder" if like.perspective == "commissioner" else "us"), name="")
    facts = {one.fact: one.value for one in item.taken.facts}
    return with_fields(there, **facts) if facts else there


def _assessment(
    item: TakenOrganisation, known: Mapping[str, Assessment], organisation: str, how: Recording, ids: _Ids
) -> Assessment:
    """The assessment that the answers are for; a new one where there is none."""
    if item.line.assessment is not None:
        return known[item.line.assessment.id]
    return Assessment(
        id=ids.free(f"{organisation}-first"),
        organisation=organisation,
        date=how.day,
        assessor=how.like.assessor,
        perspective=how.like.perspective,
        depth=how.like.depth,
    )


def _answers(given: Mapping[str, Answer], taken: Taken, names: Mapping[str, str]) -> dict[str, Answer]:
    """All answers of an assessment, with those that are taken."""
    made = {one.question: offers.recorded(one, given.get(one.question), names) for one in taken.answers}
    return {**given, **made}
