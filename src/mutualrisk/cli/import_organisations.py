"""``import-organisations``: a list of bidders or partners beside a case, and into it as far as accepted."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, NoReturn

from mutualrisk.cli import cases, faults, page
from mutualrisk.cli.accepting import ask_of_person
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.choosing import assessments
from mutualrisk.cli.import_organisations_page import Shown, blocks
from mutualrisk.cli.taking import Import, Target, write
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.organisation_offer import OrganisationsOffer
from mutualrisk.engine import organisation_offers as offers
from mutualrisk.engine.case_checks import structure
from mutualrisk.engine.organisation_offers import OrganisationLine, TakenOrganisation
from mutualrisk.exchange.organisation_list.listing import listed
from mutualrisk.exchange.organisation_list.matching import Match, changed, matched
from mutualrisk.exchange.organisation_list.subjects import Subjects, subjects
from mutualrisk.exchange.organisation_list.table import read_table
from mutualrisk.exchange.spreadsheet_file.book import letters
from mutualrisk.exchange.spreadsheet_file.opening import opened as book_at
from mutualrisk.exchange.written.reading import tidy
from mutualrisk.store.case_limits import refuse_more_assessments

ASK = "Accept which? new, all, none, or rows by their number, with commas [none]: "


class Wish(NamedTuple):
    """What somebody typed behind the command."""

    columns: Sequence[str] = ()
    """"Heading=subject": what a column holds, whatever is proposed."""
    sheet: str | None = None
    headings: int | None = None
    accept: str | None = None
    assessment: str | None = None
    out: Path | None = None
    method: Path | None = None


def run(path: Path, file: Path, wish: Wish) -> int:
    """Show what a list offers to a case, and write what is accepted.

    Returns 1 where some of the list could not be read or cannot be taken, else 0.
    """
    opened = cases.looked_at(path, wish.method)
    broken = [issue for issue in structure(opened.method, opened.case) if issue.severity == "error"]
    if broken:
        raise Faulty(*cases.placed(path, broken))
    like = _like(opened, wish.assessment)
    shown = _read(opened, like, file, wish)
    page.show(blocks(shown))
    faults.show(shown.offer.unread)
    is_whole = not shown.offer.unread and all(line.possible for line in shown.lines)
    wanted = ask_of_person(ASK) if wish.accept is None and shown.lines else wish.accept
    if wanted is None:
        page.write("\nNothing was written: say with --accept what to take.")
        return 0 if is_whole else 1
    taken = _chosen(shown.lines, wanted)
    if not taken:
        page.write("\nNothing was accepted, so nothing was written.")
        return 0 if is_whole else 1
    _write(Target(path, wish.out, opened, opened.case), shown.offer, taken, like)
    return 0 if is_whole else 1


def _read(opened: Opened, like: Assessment, file: Path, wish: Wish) -> Shown:
    """The list, with its columns as they are proposed and as somebody said otherwise."""
    known = subjects(opened.method, like.perspective)
    table = read_table(book_at(file), known, wish.sheet, wish.headings)
    matches = matched(known, table.headings)
    for said in wish.columns:
        matches = _told(known, matches, said)
    offer = listed(known, table, matches, str(file.resolve()))
    return Shown(known, table, matches, offer, offers.compared(opened.method, opened.case, like, offer))


def _told(known: Subjects, matches: tuple[Match, ...], said: str) -> tuple[Match, ...]:
    """The matches with one column as somebody typed it: "Income=turnover", "D=turnover*1000", "D="."""
    name, sign, meant = said.rpartition("=")
    if not sign:
        _refuse(f"“{said[:60]}” does not say what a column holds. Write it as “Income=turnover”.")
    found = [one for one in matches if tidy(name) in {tidy(one.heading.text), letters(one.column).lower()}]
    if len(found) != 1:
        headings = [one.heading.text for one in matches if one.heading.text]
        remedy = _nearest(name, headings) if not found else "Name it by its letter."
        _refuse(f"There is {'more than one' if found else 'no'} column “{name[:60]}”. {remedy}")
    subject, _, scale = (part.strip() for part in meant.partition("*"))
    if subject and subject not in known.names:
        _refuse(f"“{subject[:60]}” is nothing that a column can hold. {_nearest(subject, known.names)}")
    matches = changed(known, matches, found[0].column, subject)
    if not scale:
        return matches
    if not (scale.isascii() and scale.isdigit() and 0 < len(scale) < 11):  # noqa: PLR2004 - billions
        _refuse(f"“{scale[:20]}” is no number to multiply by. Write “*1000” for thousands.")
    return tuple(
        one._replace(scale=float(scale)) if one.column == found[0].column else one for one in matches
    )


def _nearest(name: str, known: Sequence[str]) -> str:
    near = nearest(name, known)
    return f"Did you mean “{near}”?" if near else f"There are: {', '.join(known[:20])}."


def _chosen(lines: Sequence[OrganisationLine], wanted: str) -> tuple[TakenOrganisation, ...]:
    """What words take of a list; rows by their number are taken whole."""
    match wanted.strip().lower():
        case "none" | "":
            return ()
        case "new":
            return offers.chosen(lines, "proposed")
        case "all":
            return offers.chosen(lines, "all")
    by_row = {_row(line): line for line in lines}
    picked = []
    for name in (part.strip() for part in wanted.split(",") if part.strip()):
        line = by_row.get(name)
        if line is None:
            _refuse(
                f"There is no organisation in row “{name[:20]}”. Write new, all, none, or numbers of rows."
            )
        if not line.possible:
            _refuse(f"Row {name} cannot be taken. {line.why}")
        picked.append(line)
    return tuple(TakenOrganisation(line, found) for line in picked if (found := offers.wished(line, "all")))


def _row(line: OrganisationLine) -> str:
    return str(line.offered.row)


def _write(
    target: Target, offer: OrganisationsOffer, taken: Sequence[TakenOrganisation], like: Assessment
) -> None:
    refuse_more_assessments(target.case, sum(one.assessed_anew for one in taken))
    today = date.today().isoformat()  # noqa: DTZ011 - the day on the wall
    what = Import(
        f"Import {offer.title}"[:500],
        (offer.document,),
        lambda case, files: offers.accepted(case, offer, taken, offers.Recording(like, today, files)),
    )
    written = write(target, what)
    for remark in written.remarks:
        faults.say("note", remark)
    answers = sum(len(one.taken.answers) for one in taken)
    page.write(
        f"\n{written.path}: {len(taken)} organisations with {answers} answers accepted, to be confirmed."
    )


def _like(opened: Opened, wanted: str | None) -> Assessment:
    """The assessment that new ones are like: the one that was named, or the first."""
    return assessments(opened.case, wanted)[0]


def _refuse(what: str) -> NoReturn:
    import typer  # noqa: PLC0415 - only wrong use needs it

    raise typer.BadParameter(what)
