"""The kinds of documents and their readers in the window's words."""

from mutualrisk.reports.audiences import Audience
from mutualrisk.reports.kinds import KINDS, KindId
from mutualrisk.ui.translation import translate


def title(kind: KindId) -> str:
    """What a kind is called."""
    return {
        "summary": translate("Reports", "Summary, two pages"),
        "full": translate("Reports", "Full report"),
        "board": translate("Reports", "Board paper"),
        "feedback": translate("Reports", "Feedback to a bidder"),
        "questionnaire": translate("Reports", "Blank questionnaire"),
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
        "feedback": translate(
            "Reports",
            "For the bidder that was assessed: its ratings and reasons, and what else the law asks for.",
        ),
        "questionnaire": translate(
            "Reports",
            "To print and fill in by hand: every question, with nothing of your case in it.",
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


def left_out(kind: KindId, one: Audience) -> str:
    """What a document for an audience leaves out; nothing is said of a blank one."""
    if KINDS[kind].blank:
        return ""
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
            "Left out: the organisation’s answers, scores, findings, evidence, notes, actions and people.",
        ),
    }[one]
