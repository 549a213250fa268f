"""The command line: the whole of the program's work without a window."""

import gc
import os
import sys
from typing import NoReturn

_PATIENCE = 500_000
"""How many new objects wait for the next look for garbage: a case makes many, and hardly any garbage."""


def main() -> None:
    """Run the command that was typed, and leave with its status: 0 fine, 1 faults found, 2 wrong use."""
    from mutualrisk.cli import shortcut, streams  # noqa: PLC0415 - importing the package alone costs nothing

    gc.set_threshold(_PATIENCE)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some takes longer than a case
    streams.prepare()
    plain = shortcut.of(sys.argv[1:])
    if plain is not None:
        _leave(plain())
    try:
        sys.exit(_typed())
    finally:
        gc.freeze()  # at the end Python looks for garbage once more, a seventh of the time of a case: no need


def _leave(status: int) -> NoReturn:
    """End at once. Taking all apart would take a fifteenth of the time of a case, which left nothing open."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _typed() -> int:
    """Let Typer understand what was typed. It writes its help itself, to a full disk too."""
    from mutualrisk.cli import streams  # noqa: PLC0415 - as above
    from mutualrisk.cli.app import app  # noqa: PLC0415 - the shortcut does without it

    try:
        app(prog_name="mutualrisk")
    except OSError as fault:
        if fault.filename is not None:
            raise
        from mutualrisk.cli import faults, page  # noqa: PLC0415 - help nearly always finds room

        streams.silence()
        faults.show([page.unwritable(fault)])
        return 1
    return 0
