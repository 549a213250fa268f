"""What is asked of an organisation and of an assessment, as tables."""

from mutualrisk.ui.depths import depth_options
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.fact_form import Fact


def organisation_facts() -> tuple[Fact, ...]:
    """What is recorded of an organisation. None of it moves a score."""
    return (
        Fact("name", translate("Organisations", "Name")),
        Fact(
            "legal_form",
            translate("Organisations", "Legal form"),
            translate(
                "Organisations", "Such as: community benefit society. It neither raises nor lowers a rating."
            ),
        ),
        Fact(
            "number",
            translate("Organisations", "Company, charity or society number"),
            translate("Organisations", "As it stands in the public register"),
        ),
        Fact("note", translate("Organisations", "Note"), "", "text"),
    )


def assessment_facts() -> tuple[Fact, ...]:
    """What is recorded of an assessment beside its answers."""
    return (
        Fact(
            "date",
            translate("Organisations", "As things stand on"),
            translate("Organisations", "The age of evidence and of accounts is counted to this day."),
            "date",
            needed=True,
        ),
        Fact("assessor", translate("Organisations", "Assessor")),
        Fact(
            "round",
            translate("Organisations", "Round"),
            translate("Organisations", "Such as: first stage, or yearly review 2027"),
        ),
        Fact("depth", translate("Organisations", "How much is asked"), "", "choice", depth_options()),
        Fact("note", translate("Organisations", "Note on this assessment"), "", "text"),
    )


def fact_name(name: str) -> str:
    """What undo calls a fact."""
    return {
        "name": translate("Organisations", "name"),
        "legal_form": translate("Organisations", "legal form"),
        "number": translate("Organisations", "number"),
        "note": translate("Organisations", "note"),
        "date": translate("Organisations", "date"),
        "assessor": translate("Organisations", "assessor"),
        "round": translate("Organisations", "round"),
        "depth": translate("Organisations", "how much is asked"),
    }[name]
