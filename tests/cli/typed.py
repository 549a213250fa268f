"""What somebody types, run inside the test: much quicker than starting the program each time."""

from typer.testing import CliRunner

from mutualrisk.cli.app import app
from tests.cli.program import Ran


def typed(*words: object) -> Ran:
    """Run a command as if its words had been typed, with its output in a pipe. A bug is raised."""
    done = CliRunner().invoke(app, [str(word) for word in words], prog_name="mutualrisk")
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Ran(done.exit_code, done.stdout, done.stderr)
