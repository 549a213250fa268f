"""Every command with its arguments. A command loads what it needs when it runs, so that all start quickly."""

import sys
from collections.abc import Iterable
from os.path import isfile
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from mutualrisk import __version__
from mutualrisk.cli.streams import is_person

EXAMPLES = """\
Examples:

\b
  mutualrisk new --perspective commissioner tender.yaml
  mutualrisk check tender.yaml
  mutualrisk evaluate tender.yaml
  mutualrisk explain tender.yaml reserves
  mutualrisk report tender.yaml --out papers

Exit status: 0 fine, 1 faults found, 2 wrong use."""

Perspective = Literal["commissioner", "board"]
Depth = Literal["screening", "full"]


class Commands(TyperGroup):
    """The commands. A number that one gives back is the exit status; faults in supplied data are shown."""

    def invoke(self, ctx: Any) -> None:  # noqa: ANN401 - Typer keeps this type to itself
        """Run the command that was typed."""
        from mutualrisk.cli import faults

        words = tuple(ctx.args)
        try:
            raise typer.Exit(faults.shown(lambda: super(Commands, self).invoke(ctx)) or 0)
        except TyperException as fault:
            _hint_at_dashes(fault, words)
            raise


def _hint_at_dashes(fault: TyperException, words: Iterable[str]) -> None:
    """Add to a complaint about an option how a file is named that begins with a dash."""
    named = (word for word in words if word.startswith("-"))
    file = next((word for word in named if isfile(word)), None)  # noqa: PTH113 - a path raises at long names
    if file and hasattr(fault, "message"):
        fault.message += f". For the file, write ./{file}"


app = typer.Typer(
    cls=Commands,
    help="Risks and benefits of a public service mutual: rated, explained, honest about what is not known.",
    epilog=EXAMPLES,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich" if is_person(sys.stdout) else None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

Case = Annotated[
    Path,
    typer.Argument(metavar="CASE", help="A case: .mutualrisk, .yaml or .json.", exists=True, dir_okay=False),
]
Method = Annotated[
    Path | None,
    typer.Option("--method", metavar="DIR", help="Judge by the method in DIR.", exists=True, file_okay=False),
]
Assessment = Annotated[
    str | None, typer.Option("--assessment", metavar="ID", help="Only this assessment; else all.")
]
Accept = Annotated[
    str | None,
    typer.Option("--accept", metavar="WHAT", help="proposed, all, none, or QUESTION,… by name or number."),
]
Documents = Annotated[
    Path, typer.Option("--out", metavar="DIR", help="The folder to write to.", file_okay=False)
]


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


@app.command(epilog="Example: mutualrisk questionnaire --case tender.mutualrisk bidder.xlsx")
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


@app.command(
    "import-answers",
    epilog="Example: mutualrisk import-answers tender.mutualrisk bidder.xlsx",
)
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
    accept: Annotated[
        str | None,
        typer.Option("--accept", metavar="WHAT", help="proposed, all, none, or questions with commas."),
    ] = None,
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


Filings = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help="Filings: .html, .xhtml, .xml or Companies House .zip."),
]


@app.command(epilog="Example: mutualrisk accounts accounts-2026.html")
def accounts(
    files: Filings,
    json: Annotated[
        bool, typer.Option("--json", help="With every tag and place, for another program.")
    ] = False,
) -> int:
    """Show what filed accounts (iXBRL) say."""
    from mutualrisk.cli import accounts as filed

    return filed.show(files, as_json=json)


@app.command(
    "import-accounts",
    epilog="Example: mutualrisk import-accounts tender.mutualrisk 2026.html --accept all",
)
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


@app.command(
    "import-organisations", epilog="Example: mutualrisk import-organisations tender.yaml bidders.xlsx"
)
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
