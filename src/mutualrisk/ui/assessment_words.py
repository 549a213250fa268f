"""What an assessment is called: whose, of whom, when, and how deep."""

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.ui import wording
from mutualrisk.ui.translation import translate


def organisation_name(case: Case, id_: str) -> str:
    """The name of an organisation of the case, or what it is called until it has one."""
    name = next((one.name.strip() for one in case.organisations if one.id == id_), "")
    if name:
        return name
    ours = all(one.perspective == "board" for one in case.assessments)
    return translate("Assessments", "Our organisation") if ours else translate("Assessments", "The bidder")


def when_and_whose(assessment: Assessment, *, with_round: bool = True) -> str:
    """Round, day, assessor and depth in a line."""
    depth = {
        "screening": translate("Assessments", "first look"),
        "full": translate("Assessments", "in full"),
    }[assessment.depth]
    round_ = assessment.round if with_round else ""
    said = (round_, wording.date_words(assessment.date), assessment.assessor, depth)
    return " · ".join(part for part in said if part.strip())


def shown_now() -> str:
    """What marks the one that is shown, for those who hear the list."""
    return translate("Assessments", "shown now")
