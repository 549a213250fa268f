"""Rich text as the reader shows it: everything from a method is escaped, so no text of it can be mark-up."""

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from mutualrisk.domain.value import Grade, Perspective, Wording, worded
from mutualrisk.ui import wording as words
from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.type_scale import Role
from mutualrisk.ui.translation import translate

_HOLE = re.compile(r"(\{[^{}]*\})")
LONG = 70
"""Letters from which a heading is a sentence, and is set smaller."""


def plain(text: str) -> str:
    """A text on one line, escaped."""
    return escape(" ".join(text.split()))


def filled(text: str) -> str:
    """A text of a rule; its holes, which each case fills, stand out."""
    return "".join(
        code(piece) if _HOLE.fullmatch(piece) else plain_piece(piece) for piece in _HOLE.split(text)
    )


def plain_piece(text: str) -> str:
    """A piece of a sentence, escaped; spaces at its ends stay."""
    return escape(re.sub(r"\s+", " ", text))


def code(text: str) -> str:
    """A formula."""
    return f'<span class="code">{plain(text)}</span>'


def link(place: str, text: str) -> str:
    """Words that lead to another place of the method."""
    return f'<a href="{escape(place)}">{plain(text)}</a>'


def heading(level: int, text: str) -> str:
    """A heading; 1 is the name of what is read."""
    shown = ' class="long"' if len(text) > LONG else ""
    return f"<h{level}{shown}>{plain(text)}</h{level}>"


def paragraph(markup: str, tone: str = "") -> str:
    """A paragraph of mark-up; nothing where it is empty. Tones: second, lead, mark."""
    shown = f' class="{tone}"' if tone else ""
    return f"<p{shown}>{markup}</p>" if markup else ""


def listed(items: Iterable[str]) -> str:
    """A list of mark-up; nothing where it is empty."""
    found = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{found}</ul>" if found else ""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of mark-up under plain heads; nothing where it has no rows."""
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    if not body:
        return ""
    top = "".join(f"<th>{plain(one)}</th>" for one in head)
    return f'<table cellspacing="0"><tr>{top}</tr>{body}</table>'


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Names with what is said of each; those of which nothing is said are left out."""
    rows = "".join(
        f'<tr><td class="name" width="30%">{plain(name)}</td><td>{said}</td></tr>'
        for name, said in pairs
        if said
    )
    return f'<table cellspacing="0" width="100%" class="facts">{rows}</table>' if rows else ""


def picture(name: str) -> str:
    """A picture of the sheet."""
    return f'<p class="drawn"><img src="{escape(name)}"></p>'


def both(text: Wording, perspective: Perspective) -> str:
    """A text as this reader gets it, with the other reader's where that differs."""
    mine = filled(worded(text, perspective))
    other: Perspective = "board" if perspective == "commissioner" else "commissioner"
    theirs = filled(worded(text, other))
    if not mine or theirs == mine:
        return mine
    return f'{mine} <span class="second">{plain(to_reader(other))} {theirs}</span>'


def to_reader(perspective: Perspective) -> str:
    """Whom a text is for, before it."""
    return {
        "commissioner": translate("Method", "To a commissioner:"),
        "board": translate("Method", "To a board:"),
    }[perspective]


def graded(grade: Grade, reason: str = "", sources: str = "") -> str:
    """How certain a number or a rule is, why it is as it is, and where it comes from."""
    said = words.grade(grade)
    mark = f"<b>{plain(said[:1].upper() + said[1:])}.</b>"
    return " ".join(filter(None, (mark, plain(reason), sources)))


def style(look: Look) -> str:
    """How the mark-up looks, in a theme's colours and at its text size."""
    sizes = {name: look.font(role).pixelSize() for name, role in _ROLES.items()}
    colours, gap = look.colours, look.gap
    return f"""
    body, p, li, td, th {{ color: {colours["ink"]}; font-size: {sizes["body"]}px; line-height: 114%; }}
    p {{ margin-top: 0; margin-bottom: {gap(10)}px; }}
    h1, h2, h3 {{ font-weight: 600; line-height: 100%; }}
    h1 {{ font-size: {sizes["h1"]}px; margin-top: 0; margin-bottom: {gap(10)}px; }}
    h2 {{ font-size: {sizes["h2"]}px; margin-top: {gap(26)}px; margin-bottom: {gap(8)}px; }}
    h3 {{ font-size: {sizes["h3"]}px; margin-top: {gap(20)}px; margin-bottom: {gap(4)}px; }}
    h1.long {{ font-size: {sizes["h2"]}px; }}
    b {{ font-weight: 600; }}
    a {{ color: {colours["accent"]}; text-decoration: underline; }}
    .second, .mark {{ color: {colours["second_ink"]}; }}
    .mark {{ font-size: {sizes["small"]}px; margin-bottom: {gap(4)}px; }}
    .lead {{ font-size: {sizes["h3"]}px; }}
    .code {{ background-color: {colours["hover"]}; font-size: {sizes["small"]}px; }}
    .drawn {{ line-height: 100%; margin-bottom: 0; }}
    ul {{ margin-top: 0; margin-bottom: {gap(10)}px; margin-left: 0; -qt-list-indent: 1; }}
    li {{ margin-bottom: {gap(4)}px; }}
    table {{ margin-bottom: {gap(12)}px; }}
    th {{ color: {colours["second_ink"]}; font-size: {sizes["small"]}px; font-weight: normal; }}
    th {{ text-align: left; padding: {gap(4)}px {gap(24)}px {gap(6)}px 0; }}
    th {{ border-bottom: 1px solid {colours["ink"]}; }}
    td {{ padding: {gap(6)}px {gap(24)}px {gap(6)}px 0; border-bottom: 1px solid {colours["line"]}; }}
    td {{ vertical-align: top; font-size: {sizes["small"]}px; }}
    .name {{ color: {colours["second_ink"]}; }}
    """


_ROLES: Mapping[str, Role] = {"body": "body", "h1": "h1", "h2": "h2", "h3": "h3", "small": "small"}
