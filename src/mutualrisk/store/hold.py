"""The file of an open case: ours alone to edit, watched for changes, and set aside when it was damaged."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.store import system
from mutualrisk.store.case_lock import Claim, Holder, claim, installation
from mutualrisk.store.fingerprint import Fingerprint, State


class Hold:
    """What the program has of one case file. Ask :attr:`holder` first: somebody else may have it."""

    def __init__(self, path: Path, author: str, now: Callable[[], datetime]) -> None:
        """Take the file, unless somebody has it."""
        since = now().isoformat(timespec="seconds")
        number = installation(system.data_folder())
        found = claim(path, Holder(author, since), number)
        self.path, self.damaged = path, False
        self.holder: Holder | None = found if isinstance(found, Holder) else None
        self._claim: Claim | None = found if isinstance(found, Claim) else None
        self.seen: Fingerprint | None = None
        """What the file looked like when it was taken or saved; read after that, a change is noticed."""
        with suppress(OSError):
            self.seen = Fingerprint.of(path)

    def state(self) -> State:
        """What has become of the file since it was looked at last."""
        if self.seen is not None:
            return self.seen.state_of(self.path)
        return "changed" if self.path.exists() else "missing"

    def before_save(self) -> None:
        """Keep a damaged file under another name, once; raises :class:`Faulty` where it cannot be kept."""
        if self.damaged and self.path.exists():
            from mutualrisk.store.repair import set_aside  # noqa: PLC0415 - hardly ever wanted

            try:
                set_aside(self.path)
            except OSError as fault:
                what = "The damaged file could not be kept under another name, so nothing was saved over it."
                raise Faulty(error(what, "Save under another name.", Place(self.path.name))) from fault
        self.damaged = False

    def release(self) -> None:
        """Let others edit the case."""
        if self._claim is not None:
            self._claim.release()
            self._claim = None
