"""Whether anybody checked the accounts: as the file states it, else as its reports show.

What a filing says of it in two ways is not known: a grade that is too good would be relied on.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mutualrisk.domain.figure import AuditStatus
from mutualrisk.exchange.accounts.document import Document
from mutualrisk.exchange.accounts.said import Said

_DIMENSION = "AccountsStatusDimension"
_STATUS: Mapping[str, AuditStatus] = {
    "Audited": "audited",
    "IndependentExaminationCharity": "examined",
    "AuditExemptWithAccountantsReport": "accountant",
    "AuditExempt-NoAccountantsReport": "unaudited",
}
_AUDITOR = re.compile(
    r"(Opinion\w*Auditor|NameEntityAuditors|DateAuditorsReport|AuditorsReport|StatutoryAuditor)"
)
_EXEMPT = re.compile(r"(Exempt\w*(Audit|Section47[7-9]|Section480)|HaveNotRequiredCompanyToObtainAnAudit)")
_EXAMINER = re.compile(r"IndependentExamin")
_NOBODY = re.compile(
    r"\W*((none|nil|no auditors?|not? (applicable|required|audited)|n/?a)\b.*|.*\b(exempt|unaudited)\b.*)?",
    re.IGNORECASE,
)
"""What stands in the field for an auditor's name or report where there is no auditor."""

_LONGEST_NOBODY = 60
"""An opinion may speak of unaudited figures of the year before; it is longer than this."""


class Checked(NamedTuple):
    """How far accounts were checked, where they say it, and in words where they contradict themselves."""

    status: AuditStatus = "unknown"
    said: Said | None = None
    clash: str = ""


def checked(document: Document, said: Sequence[Said]) -> Checked:
    """How far accounts were checked."""
    stated = _stated(document, said)
    exempt = next((one for one in said if _EXEMPT.search(one.name)), None)
    auditor = _by(_AUDITOR, said)
    if len(stated) > 1:
        return Checked(clash="The filing states several kinds of check, such as audited and unaudited.")
    for status, one in stated.items():
        if status == "audited" and exempt and not auditor:
            return Checked(clash="The filing is marked as audited, and states that it is exempt from audit.")
        return Checked(status, one)
    shown: tuple[tuple[AuditStatus, Said | None], ...] = (
        ("examined", _by(_EXAMINER, said)), ("unaudited", exempt), ("audited", auditor),
    )  # fmt: skip
    return next((Checked(status, one) for status, one in shown if one), Checked())


def _by(pattern: re.Pattern[str], said: Sequence[Said]) -> Said | None:
    """The first text of whoever checked the accounts, as far as it names or comes from somebody."""
    return next((one for one in said if pattern.search(one.name) and not _is_nobody(one.text)), None)


def _is_nobody(text: str) -> bool:
    return len(text) <= _LONGEST_NOBODY and bool(_NOBODY.fullmatch(text))


def _stated(document: Document, said: Sequence[Said]) -> dict[AuditStatus, Said]:
    """Every kind of check that the file states, with the first tag that states it."""
    found: dict[AuditStatus, Said] = {}
    for one in said:
        context = document.contexts.get(one.context)
        for dimension, member in context.dims if context else ():
            if dimension == _DIMENSION and member in _STATUS:
                found.setdefault(_STATUS[member], one)
    return found
