"""Where a round of faults takes place: on small disks of its own if it may, with a program under watch."""

import contextlib
import io
import os
import random
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

_DISK = "1m"
_PATIENCE = 30.0


class Ground(NamedTuple):
    """The folders of a round, and its chance. ``disks`` are those that were mounted for it."""

    folder: Path
    cases: Path
    journals: Path
    disks: tuple[Path, ...]
    seed: int
    chance: random.Random

    @property
    def case(self) -> Path:
        """The case file."""
        return self.cases / "a.mutualrisk"

    @staticmethod
    def can(fault: str) -> bool:
        """Whether a fault can be made to happen here: nobody hinders root but a disk of its own."""
        return fault != "folder read-only" or os.geteuid() != 0 or _can_mount()

    @contextlib.contextmanager
    def full(self, process: int) -> Iterator[None]:
        """Leave no room on the disks, or for want of such, let the process write no further."""
        fillers = [disk / "filler" for disk in self.disks]
        for filler in fillers:
            with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
                while file.write(bytes(4_096)):
                    pass
        if not fillers:
            _limit(process, 2_000)
        try:
            yield
        finally:
            for filler in fillers:
                filler.unlink()
            if not fillers:
                _limit(process, -1)

    @contextlib.contextmanager
    def read_only(self) -> Iterator[None]:
        """Let nobody write beside the case file."""
        usual = self.cases.stat().st_mode
        mounted = self.cases in self.disks and _run("mount", "-o", "remount,ro", self.cases)
        if not mounted:
            self.cases.chmod(0o500)
        try:
            yield
        finally:
            if mounted:
                _run("mount", "-o", "remount,rw", self.cases)
            self.cases.chmod(usual)


class Watched:
    """A program that edits the case, and what it said so far."""

    def __init__(self, command: list[str], ground: Ground) -> None:
        self.command = command
        documents = ground.folder / f"documents-{ground.chance.randrange(10**9)}"
        documents.mkdir()
        arguments = [str(ground.case), str(ground.journals), str(documents), str(ground.seed)]
        own = {**os.environ, "XDG_DATA_HOME": str(ground.folder)}
        self.process = subprocess.Popen(
            [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=own
        )
        self._lines: list[str] = []
        self._news, self._over = threading.Condition(), False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _fault: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.kill()

    @property
    def kept(self) -> int:
        """The last step after which everything was said to be kept."""
        return self._last("kept")

    @property
    def reached(self) -> int:
        """The last step that was taken."""
        return max(self._last("kept"), self._last("unkept"))

    def count(self, word: str) -> int:
        """How often something was said."""
        return sum(line.split(" ")[0] == word for line in self._lines)

    def said(self) -> str:
        """All that was said."""
        return "\n".join(self._lines)

    def wait_for(self, words: str) -> None:
        """Wait until something is said."""
        with self._news:
            if not self._news.wait_for(lambda: words in self._lines or self._over, _PATIENCE):
                raise TimeoutError(f"it never said “{words}”")
        if words not in self._lines:
            raise RuntimeError(f"it ended without “{words}”: {self.said()}")

    def kill(self) -> None:
        """End it without a word of warning, and hear the rest of what it said."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._reader.join()

    def _last(self, word: str) -> int:
        numbers = [int(line.split(" ")[1]) for line in self._lines if line.split(" ")[0] == word]
        return numbers[-1] if numbers else 0

    def _read(self) -> None:
        with self.process.stdout or io.BytesIO() as stream:
            for line in stream:
                with self._news:
                    self._lines.append(line.decode(errors="replace").rstrip("\n"))
                    self._news.notify_all()
        with self._news:
            self._over = True
            self._news.notify_all()


@contextlib.contextmanager
def laid_out(folder: Path, fault: str, seed: int) -> Iterator[Ground]:
    """The folders of a round: case and journals on one disk, or each on its own."""
    chance = random.Random(f"{fault} {seed}")  # noqa: S311 - no secret
    wanted = ("one", "two") if chance.random() < 1 / 2 or fault == "folder read-only" else ("one",)
    disks = []
    try:
        for name in wanted:
            (folder / name).mkdir()
            if _run("mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", folder / name):
                disks.append(folder / name)
        cases, journals = folder / wanted[0], folder / wanted[-1] / "journals"
        yield Ground(folder, cases, journals, tuple(disks), seed, chance)
    finally:
        for disk in disks:
            _run("umount", "-l", disk)


def _can_mount() -> bool:
    return os.geteuid() == 0 and _run("mount", "--version")


def _run(*command: str | Path) -> bool:
    """Run a command of the system and say whether it went well."""
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _limit(process: int, size: int) -> None:
    """Let a process write no file beyond a size; -1 lets it write any."""
    import resource  # noqa: PLC0415 - Unix alone

    if hasattr(resource, "prlimit"):
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
