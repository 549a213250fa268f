"""Keeps the Qt binding from reading the source of every module that is loaded after it.

PySide6 looks in each for its own name, so that ``from __feature__ import snake_case`` changes the names in
just those modules. Nothing here writes that, and to open a case 300 sources would be read for it.
"""

import sys


def leave_unread() -> None:
    """Answer for every module that it wants no other names. Where PySide6 no longer asks, do nothing."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _wants_none  # type: ignore[union-attr]  # noqa: SLF001 - there is no other way in


def _wants_none(_module: object) -> bool:
    return False
