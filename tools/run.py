"""Opens the window on a worked sample. Where there is no screen, writes its documents instead, and says so.

python tools/run.py
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = Path("build", "sample")
SAMPLE = "community-health"
CANNOT_OPEN = -6 if os.name == "posix" else 3
"""How Qt ends a program whose screen it cannot reach: by abort()."""


def has_screen() -> bool:
    """Whether there may be a screen: on Linux and its kin somebody has to say where."""
    if sys.platform in ("win32", "darwin", "cygwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def main() -> None:
    """Show the window, or what can be shown without one."""
    if has_screen():
        print("Opening the window on a worked sample. Close it to come back here.", flush=True)
        ended = subprocess.run(
            [sys.executable, "-m", "mutualrisk.app", "--sample", SAMPLE], check=False
        ).returncode
        if ended != CANNOT_OPEN:
            sys.exit(ended)
        print("The window could not be opened.", flush=True)
    print(f"There is no screen here, so the sample's documents are written to {OUT} instead.")
    done = subprocess.run([sys.executable, "-m", "mutualrisk", "sample", "--out", OUT], cwd=ROOT, check=False)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
