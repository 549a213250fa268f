"""Every command with its arguments. A command loads what it needs when it runs, so that all start quickly."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from mutualrisk import __version__
from mutualrisk.cli import app_exchange
from mutualrisk.cli.root import Assessment, Case, Depth, Documents, Method, Perspective, app

__all__ = ["app"]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mutualrisk {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version, and stop.")
    ] = False,
) -> None:
    """Take the options that stand before a command."""


@app.command(epilog="Example: mutualrisk new --perspective board ours.yaml")
def new(
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The file: .yaml to fill in by hand, or .mutualrisk.")
    ],
    perspective: Annotated[Perspective, typer.Option("--perspective", help="Who asks.")],
    depth: Annotated[
        Depth, typer.Option("--depth", help="Only a screening unless told, or everything.")
    ] = "screening",
    method: Method = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if there is one.")] = False,
) -> int:
    """Start a blank case."""
    from mutualrisk.cli import new_case

    return new_case.run(out, new_case.Wanted(perspective, depth, method), force=force)


@app.command(epilog="Example: mutualrisk questions --perspective board --depth screening")
def questions(
    perspective: Annotated[
        Perspective | None, typer.Option("--perspective", help="Only what one is asked.")
    ] = None,
    depth: Annotated[
        Depth, typer.Option("--depth", help="Everything unless told, or only a screening (as new).")
    ] = "full",
    long: Annotated[bool, typer.Option("--long", help="With bounds, options and conditions.")] = False,
    json: Annotated[
        bool, typer.Option("--json", help="With hints and reasons, for another program.")
    ] = False,
    method: Method = None,
) -> int:
    """List what is asked, with ids."""
    from mutualrisk.cli import question_list

    return question_list.run(perspective, depth, method, as_json=json, long=long)


@app.command(epilog="Example: mutualrisk check tender.yaml 2> faults.txt")
def check(case: Case, method: Method = None) -> int:
    """Find the faults in a case."""
    from mutualrisk.cli import checking

    return checking.run_case(case, method)


@app.command(epilog="Example: mutualrisk evaluate tender.yaml --json > result.json")
def evaluate(
    case: Case,
    assessment: Assessment = None,
    json: Annotated[bool, typer.Option("--json", help="All of the result, for another program.")] = False,
    method: Method = None,
) -> int:
    """Show verdict, profile and findings."""
    from mutualrisk.cli import evaluating

    return evaluating.run(case, assessment, method, as_json=json)


@app.command(epilog="Example: mutualrisk explain tender.yaml reserves")
def explain(
    case: Case,
    factor: Annotated[
        str, typer.Argument(metavar="FACTOR", help="The id of a risk or benefit, as evaluate shows it.")
    ],
    assessment: Assessment = None,
    method: Method = None,
) -> int:
    """Say why a risk or benefit stands where it does."""
    from mutualrisk.cli import explaining

    return explaining.run(case, factor, assessment, method)


Kind = Literal["summary", "full", "board", "feedback", "questionnaire"]
Audience = Literal["internal", "bidder", "board", "public"]


@app.command(epilog="Example: mutualrisk report tender.yaml --out papers --kind board")
def report(  # noqa: PLR0913, PLR0917 - each is an option that people may type
    case: Case,
    out: Documents,
    kind: Annotated[Kind, typer.Option("--kind", help="Which document.")] = "full",
    audience: Annotated[
        Audience | None, typer.Option("--audience", help="For whom; else the kind's usual readers.")
    ] = None,
    successful: Annotated[
        str, typer.Option("--successful", metavar="ID", help="Feedback: the organisation that won.")
    ] = "",
    pdf: Annotated[bool, typer.Option("--pdf", help="Only the PDF.")] = False,
    xlsx: Annotated[bool, typer.Option("--xlsx", help="Only the workbook.")] = False,
    assessment: Assessment = None,
    method: Method = None,
) -> int:
    """Write the documents, each for its readers."""
    from mutualrisk.cli import reporting

    asked = reporting.Asked(kind, audience, successful, pdf=pdf, xlsx=xlsx)
    return reporting.run(case, out, asked, reporting.Of(assessment, method))


@app.command(epilog="Example: mutualrisk verify papers/summary.pdf --case tender.yaml")
def verify(
    document: Annotated[
        Path, typer.Argument(metavar="FILE", help="A PDF or workbook of ours.", exists=True, dir_okay=False)
    ],
    case: Annotated[
        Path | None,
        typer.Option(
            "--case", metavar="CASE", help="Its case, where it carries none.", exists=True, dir_okay=False
        ),
    ] = None,
    logo: Annotated[
        Path | None,
        typer.Option("--logo", metavar="FILE", help="Its logo, the same.", exists=True, dir_okay=False),
    ] = None,
    method: Method = None,
) -> int:
    """Say whether a document was altered."""
    from mutualrisk.cli import verifying

    return verifying.run(document, verifying.Against(case, method, logo))


@app.command(epilog="Example: mutualrisk bulk cases/*.yaml --csv all.csv")
def bulk(
    cases: Annotated[list[Path], typer.Argument(metavar="CASES...", help="Any number of cases.")],
    csv: Annotated[
        Path,
        typer.Option("--csv", metavar="OUT", help="The table: a line for each assessment.", dir_okay=False),
    ],
    method: Method = None,
) -> int:
    """Evaluate many cases into one table."""
    from mutualrisk.cli import bulk_table

    return bulk_table.run(cases, csv, method)


@app.command("check-method", epilog="Example: mutualrisk check-method my-method")
def check_method(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder of a method.", exists=True, file_okay=False)
    ],
) -> int:
    """Find the faults in a method."""
    from mutualrisk.cli import checking

    return checking.run_method(folder)


@app.command(
    "translate-method", epilog="Example: mutualrisk translate-method my-method --language cy --out cy.yaml"
)
def translate_method(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder of a method.", exists=True, file_okay=False)
    ],
    language: Annotated[str, typer.Option("--language", metavar="CODE", help="Into which: cy, gd, …")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The form to write.", dir_okay=False)],
    force: Annotated[bool, typer.Option("--force", help="Replace the file if there is one.")] = False,
) -> int:
    """Write a form to translate a method with."""
    from mutualrisk.cli import translating

    return translating.run(folder, language, out, force=force)


@app.command("document-method", epilog="Example: mutualrisk document-method my-method > method.md")
def document_method(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]", help="The folder of a method; else our own.", exists=True, file_okay=False
        ),
    ] = None,
) -> int:
    """Write all of a method as Markdown."""
    from mutualrisk.cli import method_page

    return method_page.run(folder)


@app.command(epilog="Example: mutualrisk sample --out samples")
def sample(out: Documents) -> int:
    """Show the worked samples and write their documents."""
    from mutualrisk.cli import sampling

    return sampling.run(out)


app_exchange.join(app)
