"""A window that the dialog belongs to."""

from tests.ui.dialogs.conftest import owner

__all__ = ["owner"]
