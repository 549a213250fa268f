"""A window without a screen, with a case to work on."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mutualrisk import resources
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.desk import Desk
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look, apply, load_look

DAY = "2026-09-01"


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The light theme at the plain size, put on."""
    found = load_look("light")
    apply(qapp, found)
    return found
