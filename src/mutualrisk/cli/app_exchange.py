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
    """Offer filed accounts to a case, to accept some or all."""
    from mutualrisk.cli import accounts as filed
    from mutualrisk.cli.accepting import Wish

    return filed.take(case, files, Wish(accept, assessment, out, method))


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
