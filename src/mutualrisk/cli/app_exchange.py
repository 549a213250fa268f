"""The commands that exchange files with others: forms that go out, filings and answers that come in."""

from pathlib import Path
from typing import Annotated

import typer

from mutualrisk.cli.root import Accept, Case, Depth, Method, Perspective

Filings = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help="Filings: .html, .xhtml, .xml or Companies House .zip."),
]


def questionnaire(  # noqa: PLR0913, PLR0917 - each is an option that people may type
    out: Annotated[
        Path,
        typer.Argument(
            metavar="OUT", help="A .pdf to print, or an .xlsx to send and read back.", dir_okay=False
        ),
    ],
    perspective: Annotated[
        Perspective | None, typer.Option("--perspective", help="Who asks, where there is no case.")
    ] = None,
    depth: Annotated[
        Depth, typer.Option("--depth", help="Everything unless told, or only a screening.")
    ] = "full",
    case: Annotated[
        Path | None,
        typer.Option(
            "--case", metavar="CASE", help="For an assessment of it (.xlsx).", exists=True, dir_okay=False
        ),
    ] = None,
    assessment: Annotated[
        str | None, typer.Option("--assessment", metavar="ID", help="Which, where it has several.")
    ] = None,
    answers: Annotated[
        bool, typer.Option("--answers", help="With its present answers, without any note.")
    ] = False,
    method: Method = None,
) -> int:
    """Write the questions as a form to fill in."""
    from mutualrisk.cli import blank_form

    wanted = blank_form.Wanted(perspective, depth, case, assessment, answers, method)
    return blank_form.run(out, wanted)


def import_answers(  # noqa: PLR0913, PLR0917 - each is an option that people may type
    case: Case,
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...", help="Questionnaires or workbooks of ours.", exists=True, dir_okay=False
        ),
    ],
    assessment: Annotated[
        str | None, typer.Option("--assessment", metavar="ID", help="For which; else the one they name.")
    ] = None,
    anew: Annotated[
        bool, typer.Option("--new-assessment", help="Each file as an assessment of its own.")
    ] = False,
    accept: Accept = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="OUT", help="Write here, not into the case.", dir_okay=False),
    ] = None,
    method: Method = None,
) -> int:
    """Take in workbooks of answers."""
    from mutualrisk.cli import import_answers as work
    from mutualrisk.cli.accepting import Wish

    return work.run(case, files, Wish(accept, assessment, out, method, anew))


def accounts(
    files: Filings,
    json: Annotated[
        bool, typer.Option("--json", help="With every tag and place, for another program.")
    ] = False,
) -> int:
    """Show what filed accounts (iXBRL) say."""
    from mutualrisk.cli import accounts as filed

    return filed.show(files, as_json=json)


def import_accounts(  # noqa: PLR0913, PLR0917 - each is an option that people may type
    case: Case,
    files: Filings,
    assessment: Annotated[
        str | None, typer.Option("--assessment", metavar="ID", help="Into which, where there are several.")
    ] = None,
    accept: Accept = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT", help="Write there, not into CASE.", dir_okay=False)
    ] = None,
    method: Method = None,
) -> int:
    """Offer filed accounts to a case."""
    from mutualrisk.cli import accounts as filed
    from mutualrisk.cli.accepting import Wish

    return filed.take(case, files, Wish(accept, assessment, out, method))


def import_organisations(  # noqa: PLR0913, PLR0917 - each is an option that people may type
    case: Case,
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="The list: .xlsx, .ods or .csv.", exists=True, dir_okay=False),
    ],
    sheet: Annotated[str | None, typer.Option("--sheet", metavar="NAME", help="Its sheet.")] = None,
    headings: Annotated[
        int | None, typer.Option("--headings", metavar="ROW", help="The row of its headings.", min=1)
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            metavar="COLUMN=ID",
            help="What a column holds, by its heading or letter: “Income=turnover”, in thousands "
            "“Income=turnover*1000”, “C=” for nothing. Ids: name, number, legal_form, note, and "
            "those of questions.",
        ),
    ] = None,
    accept: Annotated[
        str | None,
        typer.Option(
            "--accept",
            metavar="WHICH",
            help="new, all, none, or numbers of rows. A pipe without it writes nothing.",
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT", help="Write to this file instead.", dir_okay=False)
    ] = None,
    assessment: Annotated[
        str | None, typer.Option("--assessment", metavar="ID", help="What new ones are like; else the first.")
    ] = None,
    method: Method = None,
) -> int:
    """Take a list of bidders into a case."""
    from mutualrisk.cli import import_organisations as importing

    wish = importing.Wish(column or (), sheet, headings, accept, assessment, out, method)
    return importing.run(case, file, wish)


def join(app: typer.Typer) -> None:
    """Add them to the commands, each with its example."""
    app.command(
        "questionnaire", epilog="Example: mutualrisk questionnaire --case tender.mutualrisk bidder.xlsx"
    )(questionnaire)
    app.command("import-answers", epilog="Example: mutualrisk import-answers tender.mutualrisk bidder.xlsx")(
        import_answers
    )
    app.command("accounts", epilog="Example: mutualrisk accounts accounts-2026.html")(accounts)
    app.command(
        "import-accounts",
        epilog="Example: mutualrisk import-accounts tender.mutualrisk 2026.html --accept all",
    )(import_accounts)
    app.command(
        "import-organisations", epilog="Example: mutualrisk import-organisations tender.yaml bidders.xlsx"
    )(import_organisations)
