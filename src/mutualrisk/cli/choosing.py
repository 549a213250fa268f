"""Which part of a case or of a method is meant by a name that was typed."""

from collections.abc import Sequence
from typing import NoReturn

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.nearest import nearest


def assessments(case: Case, wanted: str | None) -> Sequence[Assessment]:
    """The assessment that was named, or all of them."""
    if wanted is None:
        return case.assessments
    found = [one for one in case.assessments if one.id == wanted]
    return found or refuse("assessment", wanted, [one.id for one in case.assessments])


def refuse(kind: str, wanted: str, known: Sequence[str]) -> NoReturn:
    """Say that there is no such thing, and what there is."""
    import typer  # noqa: PLC0415 - only wrong use needs it

    near = nearest(wanted, known)
    remedy = f"Did you mean “{near}”?" if near else f"There are: {', '.join(known)}."
    raise typer.BadParameter(f"There is no {kind} “{wanted[:64]}” here. {remedy}")
