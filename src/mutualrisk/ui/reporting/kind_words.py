"""The kinds of documents and their readers in the window's words."""

from mutualrisk.reports.audiences import Audience
from mutualrisk.reports.kinds import KindId
from mutualrisk.ui.translation import translate


def title(kind: KindId) -> str:
    """What a kind is called."""
    return {
        "summary": translate("Reports", "Summary, two pages"),
        "full": translate("Reports", "Full report"),
        "board": translate("Reports", "Board paper"),
    }[kind]


def purpose(kind: KindId) -> str:
    """What a kind is for."""
    return {
        "summary": translate(
            "Reports", "For a busy reader: the verdict, where the risks lie, and what would change them."
        ),
        "full": translate("Reports", "Everything: every answer, proof, finding, action and source."),
        "board": translate(
            "Reports",
            "For a decision: what is asked, the options, what changed since last time, and who does what.",
        ),
    }[kind]


def audience(one: Audience) -> str:
    """Whom a document is for."""
    return {
        "internal": translate("Reports", "Our own use"),
        "bidder": translate("Reports", "The bidder"),
        "board": translate("Reports", "A board or committee"),
        "public": translate("Reports", "The public"),
    }[one]


def left_out(one: Audience) -> str:
    """What a document for an audience leaves out."""
    return {
        "internal": translate("Reports", "Nothing is left out: keep it among colleagues."),
        "bidder": translate(
            "Reports",
            "Left out: other bidders’ answers, assessors’ names, notes, evidence, actions, advice to you.",
        ),
        "board": translate(
            "Reports", "Left out: working notes, places and file names of evidence, and other organisations."
        ),
        "public": translate(
            "Reports",
            "Left out: the organisation’s answers, findings, evidence, names of people, notes, and actions.",
        ),
    }[one]
