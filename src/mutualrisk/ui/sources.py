"""Keeps the Qt binding out of the imports of the modules that are loaded after it.

PySide6 stands before every import, and looks in each module for its own name, so that ``from __feature__
import snake_case`` changes the names in just those modules. Nothing here writes that. To open a case, 200
sources would be read for it, and each import that a function makes while somebody types would take longer.
"""

import builtins
import sys


def leave_unread() -> None:
    """Import as Python does. Where PySide6 no longer stands before that, do nothing."""
    if "__feature__" in sys.modules and hasattr(builtins, "__orig_import__"):
        builtins.__import__ = builtins.__orig_import__
