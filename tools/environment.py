"""Makes ``.venv`` hold exactly what one lock asks for, and this checkout; does nothing when it already does.

python3 tools/environment.py run|test|bench
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
SOURCES = ROOT / "requirements" / "source.txt"
PURPOSES = ("run", "test", "bench")
"""Each lock contains the one before it, so a larger environment serves the smaller purpose too."""


def fingerprint(purpose: str) -> str:
    """Changes whenever the environment for a purpose has to be brought up to date."""
    digest = hashlib.sha256(sys.version.encode())
    for file in (ROOT / "requirements" / f"{purpose}.lock", SOURCES, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def stamp(purpose: str) -> Path:
    """The file that remembers the fingerprint of the last complete installation."""
    return HOME / f"installed-{purpose}"


def is_ready(purpose: str) -> bool:
    """Whether this purpose, or a larger one, stands as its lock says now."""
    serving = PURPOSES[PURPOSES.index(purpose) :]
    return any(stamp(one).exists() and stamp(one).read_text() == fingerprint(one) for one in serving)


def is_ours() -> bool:
    """Whether the environment was made by this very Python; another one's cannot be built upon."""
    maker = HOME / "made-by"
    return maker.exists() and maker.read_text() == sys.version


def pip(*arguments: str) -> None:
    """Run the environment's own pip, which speaks of errors only."""
    command = ["-m", "pip", "--disable-pip-version-check", "install", "-qq", *arguments]
    subprocess.run([BIN / "python", *command], cwd=ROOT, check=True)


def make(purpose: str) -> None:
    """Create or bring up to date. Nothing is compiled here: wheels only, each checked against its hash."""
    if not is_ours():
        venv.create(HOME, clear=True, with_pip=True)
        (HOME / "made-by").write_text(sys.version)
    pip("--require-hashes", "--no-deps", "--only-binary=:all:", "-r", f"requirements/{purpose}.lock")
    # one library is published as plain Python without a wheel; what packs it is in the lock
    pip("--require-hashes", "--no-deps", "--no-build-isolation", "-r", str(SOURCES))
    pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", ".")
    stamp(purpose).write_text(fingerprint(purpose))


def main() -> None:
    """Serve one purpose, named on the command line."""
    purpose = "".join(sys.argv[1:])
    if purpose not in PURPOSES:
        sys.exit(__doc__)
    if is_ready(purpose):
        return
    print(f"Setting up .venv from requirements/{purpose}.lock ...", flush=True)
    try:
        make(purpose)
    except subprocess.CalledProcessError:
        sys.exit("Setting up stopped. Is the package index reachable? `make clean` starts afresh.")


if __name__ == "__main__":
    main()
