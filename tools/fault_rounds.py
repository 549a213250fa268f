"""Kills a program that edits a case, spoils its disk and its files, and looks whether anything was lost.

python tools/fault_rounds.py [--rounds 500] [--seed 1] [--child COMMAND]

After each round every edit that the program had said was kept must come back just as it was, with its
documents, and the case file must be whole. ``--child`` is run with a case, a folder for journals, one for
documents, and a seed; ``fault_child.py`` tells what it must do and say.
"""

import argparse
import shlex
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from fault_child import moment, take_step
from fault_ground import Ground, Watched, laid_out
from mutualrisk.domain.case import Case, MethodUsed
from mutualrisk.store.attachments import read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.desk import Desk, Place
from mutualrisk.store.history import Edit, Entry, replayed, verify
from mutualrisk.store.record import Record, begun
from mutualrisk.store.recovery import Left, left_journals, recover

START = begun(
    Record(Case(method=MethodUsed(id="tiny", version="2026.1"), title="A case")),
    Edit("2026-02-01T09:00:00+00:00", "Ann", "Begin"),
)
CHILD = (sys.executable, str(Path(__file__).with_name("fault_child.py")))
OTHER = CaseFile(START.case.model_copy(update={"title": "Somebody else's"}))
_LONGEST = 0.4


class Lost(Exception):  # noqa: N818 - it says what happened
    """Something that was kept is not there, or a file is not whole."""


class Fault(NamedTuple):
    """What is done to a running program, what to the disk after it was killed, and what that may cost."""

    during: Callable[[Ground, Watched], object]
    after: Callable[[Ground], object] = bool
    spoils_file: bool = False
    spoils_journal: bool = False


def main() -> None:
    """Play the rounds and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", default=shlex.join(CHILD))
    given = parser.parse_args()
    begin, counts = time.monotonic(), Counter[str]()
    names = [name for name in FAULTS if Ground.can(name)]
    for number in range(given.rounds):
        name = names[number % len(names)]
        counts[name] += 1
        counts.update(_round(name, given.seed * 100_000 + number, shlex.split(given.child)))
    for name in names:
        print(f"{counts[name]:6} rounds  {name}")
    print(
        f"{counts['kept']:6} edits kept, {counts['saved']} saves, {counts['refused']} refusals said;", end=" "
    )
    print(f"{counts['recovered']} recoveries; nothing lost, no file half-written")
    print(f"{time.monotonic() - begin:6.0f} seconds, seed {given.seed}")
    for name in FAULTS.keys() - names:
        print(f"not tried, since it cannot be done here: {name}")


def _round(name: str, seed: int, command: list[str]) -> Counter[str]:
    """One round; raises :class:`Lost` with all that is needed to play it again."""
    with tempfile.TemporaryDirectory(prefix="fault-") as folder, laid_out(Path(folder), name, seed) as ground:
        save_case(ground.case, CaseFile(START.case, START.history))
        with Watched(command, ground) as child:
            try:
                child.wait_for("ready")
                FAULTS[name].during(ground, child)
                child.kill()
                FAULTS[name].after(ground)
                counts = _checked(ground, child, FAULTS[name])
            except Exception as fault:
                kept = shutil.copytree(ground.folder, tempfile.mkdtemp(prefix="lost-"), dirs_exist_ok=True)
                raise Lost(f"{name}, seed {seed}, see {kept}: {fault}\n{child.said()[-800:]}") from fault
    return counts


def _checked(ground: Ground, child: Watched, fault: Fault) -> Counter[str]:
    """Hold what is there against what was said."""
    logs = _foreseen(ground, child.reached + 1)
    possible = logs if fault.spoils_journal else logs[child.kept :]
    in_file = _in_file(ground, logs, fault)
    left = left_journals(ground.journals)
    state = left[0].held if left else in_file
    if len(left) > 1 or state is None:
        raise Lost(f"{len(left)} journals are left, and no state")
    if state.history not in possible:
        raise Lost(f"the log has {len(state.history)} entries; {child.kept} steps were kept")
    _refuse_unsound(state)
    if left:
        _bring_back(ground, left[0])
    counts = Counter(saved=child.count("saved"), kept=child.kept, recovered=len(left))
    counts["refused"] = sum(map(child.count, ("unkept", "unsaved", "stuck", "read-only")))
    return counts


def _foreseen(ground: Ground, steps: int) -> list[tuple[Entry, ...]]:
    """The log after each step, by a program that nobody disturbs."""
    desk = Desk(CaseFile(START.case, START.history), Place(author="Ann"), clock=moment)
    documents = ground.folder / "foreseen"
    documents.mkdir()
    logs = [desk.history]
    for number in range(1, steps + 1):
        take_step(desk, ground.seed, number, documents)
        logs.append(desk.history)
    return logs


def _in_file(ground: Ground, logs: list[tuple[Entry, ...]], fault: Fault) -> CaseFile | None:
    """What the case file holds, which is whole."""
    if fault.spoils_file and not ground.case.exists():
        return None
    held = open_case(ground.case)
    if not (held.history in logs or (fault.spoils_file and held == OTHER)):
        raise Lost("the case file holds something else")
    return held


def _refuse_unsound(state: CaseFile) -> None:
    if verify(state.history) or replayed(state.history) != case_data(state.case):
        raise Lost("the log does not lead to the case")
    there = {attachment.name: attachment for attachment in state.attachments}
    for evidence in state.case.evidence:
        read_attachment(there[evidence.file])


def _bring_back(ground: Ground, left: Left) -> None:
    """Recover as a user would, and save."""
    held, _, journal = recover(left)
    saved = save_case(ground.folder / "brought-back.mutualrisk", held)
    again = open_case(ground.folder / "brought-back.mutualrisk")
    if again != saved._replace(attachments=tuple(sorted(saved.attachments))):
        raise Lost("what was brought back does not open as it was")
    journal.build_on(saved, ground.folder / "brought-back.mutualrisk")
    journal.close()
    if left_journals(ground.journals):
        raise Lost("the journal is still there")


# What goes wrong


def _pause(ground: Ground) -> None:
    time.sleep(ground.chance.random() * _LONGEST)


def _killed(ground: Ground, _child: Watched) -> None:
    _pause(ground)


def _full(ground: Ground, child: Watched) -> None:
    _pause(ground)
    with ground.full(child.process.pid):
        _pause(ground)
        if ground.chance.random() < 1 / 2:
            child.kill()
    _pause(ground)


def _read_only(ground: Ground, child: Watched) -> None:
    _pause(ground)
    with ground.read_only():
        _pause(ground)
        if ground.chance.random() < 1 / 2:
            child.kill()
    _pause(ground)


def _deleted(ground: Ground, _child: Watched) -> None:
    _pause(ground)
    ground.case.unlink(missing_ok=True)
    _pause(ground)


def _replaced(ground: Ground, _child: Watched) -> None:
    _pause(ground)
    save_case(ground.case, OTHER)
    _pause(ground)


def _two(ground: Ground, child: Watched) -> None:
    with Watched(child.command, ground) as second:
        second.wait_for("read-only Ann")
    _pause(ground)
    child.kill()
    shutil.copytree(ground.journals, ground.folder / "kept")
    with Watched(child.command, ground) as third:
        third.wait_for("ready")
        third.kill()
    shutil.rmtree(ground.journals, ignore_errors=True)
    shutil.copytree(ground.folder / "kept", ground.journals)


def _cut(ground: Ground) -> None:
    for lines in ground.journals.glob("*/edits"):
        data = lines.read_bytes()
        lines.write_bytes(data[: ground.chance.randrange(len(data))])


def _changed(ground: Ground) -> None:
    for lines in ground.journals.glob("*/edits"):
        data = bytearray(lines.read_bytes())
        for _ in range(ground.chance.randint(1, 4)):
            data[ground.chance.randrange(len(data))] = ground.chance.randrange(256)
        lines.write_bytes(data)


FAULTS = {
    "killed while editing and saving": Fault(_killed),
    "disk full": Fault(_full),
    "folder read-only": Fault(_read_only),
    "case file deleted meanwhile": Fault(_deleted, spoils_file=True),
    "case file replaced meanwhile": Fault(_replaced, spoils_file=True),
    "journal cut short": Fault(_killed, _cut, spoils_journal=True),
    "journal changed": Fault(_killed, _changed, spoils_journal=True),
    "two programs on one case": Fault(_two),
}


if __name__ == "__main__":
    main()
