"""The program as Typer sees it: how commands are run, and the arguments that many of them take."""

import sys
from collections.abc import Iterable
from os.path import isfile
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

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
