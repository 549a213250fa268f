"""What a new case is for. To come."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from mutualrisk.domain.value import Perspective
    from mutualrisk.store.opening import NewCase


def ask_new_case(parent: QWidget, perspective: str) -> "NewCase | None":  # noqa: ARG001 - to come
    """Ask for whom the case is and how deep; None where the person thinks better of it."""
    from mutualrisk.store.opening import NewCase  # noqa: PLC0415 - loads what the start page does without

    return NewCase(cast("Perspective", perspective), "full")
