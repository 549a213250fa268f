"""A large case is looked through once it is open: a person learns what is lost, and goes on with the rest."""

import random
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mutualrisk.domain.case import Evidence
from mutualrisk.store import container, opening
from mutualrisk.store.attachments import read_attachment
from mutualrisk.store.opening import NewCase, Office, OnDesk
from mutualrisk.ui.mending import looked_through
from mutualrisk.ui.notices import Notices
from mutualrisk.ui.reporting.errand import running
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A case file with a document, and its backup."""
    document = tmp_path / "proof.pdf"
    document.write_bytes(random.Random(1).randbytes(3_000))  # noqa: S311 - any bytes will do
    desk = opening.begun(Office(), NewCase("board", "screening", "Harbour Care")).desk
    proof = Evidence(id="d1", title="Accounts", grade="audited", file=desk.attach(document))
    desk.edit("Proof", desk.case.model_copy(update={"evidence": (proof,)}))
    desk.save(tmp_path / "a.mutualrisk")
    desk.save()
    desk.close()
    return tmp_path / "a.mutualrisk"


def spoil(path: Path) -> None:
    """Change a byte of the document, where it lies in the file."""
    with zipfile.ZipFile(path) as archive:
        info = next(info for info in archive.infolist() if info.filename.startswith("evidence/"))
    data = bytearray(path.read_bytes())
    data[info.header_offset + 500] ^= 1
    path.unlink()  # the journal's second name of it, and the backup, stay as they are
    path.write_bytes(data)


def opened(path: Path) -> Session:
    """The case in a window's hands."""
    found: OnDesk = opening.opened(Office(), path)
    return Session(found.desk, found.judge)


def test_a_small_case_was_looked_at_when_it_was_opened(saved: Path, qtbot: QtBot) -> None:  # noqa: ARG001 - Qt
    session = opened(saved)
    assert looked_through(session) is None
    session.close()


@pytest.mark.parametrize("has_backup", [True, False])
def test_what_is_lost_of_a_large_case_is_said(
    saved: Path, qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch, *, has_backup: bool
) -> None:
    monkeypatch.setattr(container, "LOOKED_THROUGH", 1_000)
    spoil(saved)
    if not has_backup:
        saved.with_name("a.mutualrisk.bak").unlink()
    session = opened(saved)
    notices = Notices(session, look)
    qtbot.addWidget(notices)
    assert looked_through(session)
    qtbot.waitUntil(lambda: not running(), timeout=60_000)  # it may be done before anybody waits for it
    assert bool(session.lost) is not has_backup
    assert ("lost" in notices._shown) is not has_backup  # noqa: SLF001 - the bar that a person sees
    if has_backup:
        session.save()
        assert read_attachment(session.desk.attachments[0])
    else:
        assert "The document of “Accounts” is lost." in session.lost[0].what
    session.close()
