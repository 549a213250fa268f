"""Edits a case as a window would, says after each edit what is kept, and waits to be killed.

python tools/fault_child.py CASE JOURNALS DOCUMENTS SEED

It says ``ready``, then after each step ``kept N`` or ``unkept N``, before that ``saved N`` or ``unsaved N``
if it was a save; ``stuck N`` where it goes no further; or ``read-only NAME`` where another has the case.
Whatever takes the same steps and speaks these words can be tried in its place.
"""

import os
import random
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case, Evidence
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.case_file import open_case
from mutualrisk.store.desk import Desk, Place
from mutualrisk.store.hold import Hold
from mutualrisk.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_STEPS = 400
_MOMENT = datetime(2026, 3, 1, 9, tzinfo=UTC)
_KINDS = ("answer", "answer", "type", "type", "type", "undo", "redo", "restore", "attach", "save")
_LONGEST_PAUSE = 0.004


def moment() -> datetime:
    """The same time always, so that the same steps give the same log."""
    return _MOMENT


def kind_of(seed: int, number: int) -> str:
    """What a step does; known beforehand, whatever became of the steps before it."""
    return random.Random(f"{seed} {number}").choice(_KINDS)  # noqa: S311 - no secret


def take_step(desk: Desk, seed: int, number: int, documents: Path) -> None:
    """Take one step; to save is the program's."""
    chance = random.Random(f"{seed} {number} more")  # noqa: S311 - no secret
    question, saves = f"q{chance.randrange(5)}", sum(kind_of(seed, n) == "save" for n in range(number))
    steps: dict[str, Callable[[], object]] = {
        "answer": lambda: desk.edit(f"Step {number}", answered(desk.case, question, float(number))),
        "type": lambda: desk.edit(f"Step {number}", noted(desk.case, number), merge=f"note {saves}"),
        "undo": desk.undo,
        "redo": desk.redo,
        "restore": lambda: desk.restore(chance.randint(1, max(1, len(desk.history))), f"Step {number}"),
        "attach": lambda: attach(desk, documents, number),
    }
    steps.get(kind_of(seed, number), bool)()


def answered(case: Case, question: str, value: float) -> Case:
    """The case with one answer more."""
    answers = {**case.contract.answers, question: Answer(value=value)}
    return case.model_copy(update={"contract": case.contract.model_copy(update={"answers": answers})})


def noted(case: Case, number: int) -> Case:
    """The case with a longer note."""
    return case.model_copy(update={"note": f"{case.note[-40:]} {number}"})


def attach(desk: Desk, documents: Path, number: int) -> None:
    """Attach a document, and name it in the case."""
    document = documents / f"{number}.pdf"
    document.write_bytes(f"Document {number}".encode() * 300)
    name = desk.attach(document)
    proof = Evidence(id=f"d{number}", title=f"Document {number}", grade="documented", file=name)
    desk.edit(f"Step {number}", desk.case.model_copy(update={"evidence": (*desk.case.evidence, proof)}))


def save(desk: Desk, number: int) -> None:
    """Save, and say whether that went well."""
    try:
        desk.save()
    except Faulty as fault:
        say(f"unsaved {number} {fault}")
    else:
        say(f"saved {number}")


def say(words: str) -> None:
    """Tell whoever watches, at once."""
    os.write(1, f"{words}\n".encode())


def main() -> None:
    """Open the case, edit it until killed."""
    case, journals, documents, seed = (
        Path(sys.argv[1]),
        Path(sys.argv[2]),
        Path(sys.argv[3]),
        int(sys.argv[4]),
    )
    hold = Hold(case, "Ann", moment)
    if hold.holder:
        say(f"read-only {hold.holder.name}")
        return
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    desk = Desk(
        open_case(case), Place(case, author="Ann", hold=hold, journal=Journal(journals)), clock=moment
    )
    say("ready")
    for number in range(1, MOST_STEPS + 1):
        try:
            take_step(desk, seed, number, documents)
        except Faulty as fault:  # a document could not be attached: what follows would not be foreseen
            say(f"stuck {number} {fault}")
            break
        if kind_of(seed, number) == "save":
            save(desk, number)
        say(f"unkept {number} {desk.trouble}" if desk.trouble else f"kept {number}")
        time.sleep(random.random() * _LONGEST_PAUSE)  # noqa: S311 - no secret
    time.sleep(60)


if __name__ == "__main__":
    main()
