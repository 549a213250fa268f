"""The command line: the whole of the program's work without a window."""

import sys


def main() -> None:
    """Run the command that was typed, and leave with its status: 0 fine, 1 faults found, 2 wrong use."""
    from mutualrisk.cli import streams  # noqa: PLC0415 - whoever imports the package need not load a terminal

    streams.prepare()
    try:
        _run()
        sys.stdout.flush()
    except BrokenPipeError:
        streams.abandon()


def _run() -> None:
    from mutualrisk.cli.app import app  # noqa: PLC0415 - the same

    app(prog_name="mutualrisk")
