"""Kills the real window while somebody types, and looks whether what it had shown as kept comes back.

python tools/fault_window.py [--rounds 20] [--seed 1]

A round starts the program without a screen, begins a case, types numbers into a question by real key strokes,
and is killed at a random moment. The number that the window had last shown as kept, or one typed after it,
must then be in what the next start offers.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUESTION = "turnover"
DIGITS = 7
SHORTEST, LONGEST = 0.05, 1.2
"""Seconds from the first key to the kill."""


def main() -> None:
    """Play the rounds, or be the program that is killed."""
    if sys.argv[1:] == ["--child"]:
        type_until_killed()
        return
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kept = sum(play(given.seed * 1_000 + number) for number in range(given.rounds))
    print(f"{given.rounds} rounds, {kept} key strokes shown as kept; all came back")


def play(seed: int) -> int:
    """One round; says how many key strokes were shown as kept. Exits where one did not come back."""
    with tempfile.TemporaryDirectory(prefix="fault-") as home:
        shown = _killed(home, random.Random(seed).uniform(SHORTEST, LONGEST))  # noqa: S311 - no secret
        back = _brought_back(Path(home))
        if shown and not _is_as_shown(back, shown[-1]):
            sys.exit(f"seed {seed}: {shown[-1]} was shown as kept, {back} came back")
        return len(shown)


def _is_as_shown(back: str | None, shown: str) -> bool:
    """Whether what came back is what was shown last, or one key later: a digit more or a new number."""
    return back is not None and (back.startswith(shown) or (len(shown) == DIGITS and len(back) == 1))


def _killed(home: str, after: float) -> list[str]:
    """What a window showed as kept before it was killed."""
    environment = os.environ | dict.fromkeys(
        ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"), home
    )
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, __file__, "--child"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdout is not None  # noqa: S101 - it was asked for
        said = [child.stdout.readline()]
        time.sleep(after)
        child.kill()
        said += child.stdout.read().split(b"\n")[:-1]
    return [line.split()[1].decode() for line in said if line.startswith(b"kept ")]


def _brought_back(home: Path) -> str | None:
    """The answer in what the next start would offer."""
    from mutualrisk.store.recovery import left_journals  # noqa: PLC0415 - the child needs it not

    folder = next(home.rglob("journals"), home / "journals")
    for left in left_journals(folder):
        answer = left.held.case.assessments[0].answers.get(QUESTION)
        value = answer.value if answer else None
        return f"{value:.0f}" if isinstance(value, float) else None
    return None


def type_until_killed() -> None:
    """Type by real keys into the window, and say what it shows as kept after each."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the parent draws nothing
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from mutualrisk.app import started  # noqa: PLC0415
    from mutualrisk.store.opening import NewCase  # noqa: PLC0415
    from mutualrisk.ui.questions.question_card import QuestionCard  # noqa: PLC0415
    from mutualrisk.ui.widgets.money_edit import MoneyEdit  # noqa: PLC0415

    _, windows = started([])
    window = windows.all_open()[0]
    window.show_session(windows.begin(NewCase("commissioner", "full", "Harbour Care")))
    assert window.frame is not None  # noqa: S101 - a case is open
    window.frame.show_page("questions", f"question:{QUESTION}")
    QApplication.processEvents()
    card = next(one for one in window.frame.findChildren(QuestionCard) if one.question.id == QUESTION)
    field = card.findChild(MoneyEdit)
    assert isinstance(field, MoneyEdit)  # noqa: S101 - the question asks for money
    print("ready")
    while True:
        field.line.selectAll()
        for key in f"{random.randint(1_000_000, 9_999_999)}":  # noqa: S311 - no secret
            QTest.keyClick(field.line, Qt.Key(ord(key)))
            QApplication.processEvents()
            if window.session and window.session.trouble is None:
                print("kept", field.line.text().replace(",", ""))


if __name__ == "__main__":
    main()
