"""Asks what a new case is for. It opens before the engine is loaded."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from mutualrisk.ui.depths import depth_options
from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.widgets.fact_form import Fact, FactForm
from mutualrisk.ui.widgets.option_face import Choosable

if TYPE_CHECKING:
    from mutualrisk.domain.value import Depth, Perspective
    from mutualrisk.store.opening import NewCase


def ask_new_case(parent: QWidget, perspective: str) -> "NewCase | None":
    """Ask for whom the case is and how deep; None where the person thinks better of it."""
    dialog = NewCaseDialog(parent, perspective)
    return dialog.wanted() if dialog.exec() else None


class NewCaseDialog(DialogFrame):
    """For whom, how deep, and two names that may also be given later."""

    def __init__(self, parent: QWidget, perspective: str) -> None:
        """Propose a first look for one of the two perspectives."""
        super().__init__(parent, self.tr("A new case"), self.tr("Begin"))
        self.form = FactForm(self.look, self._facts())
        self.form.show_values({"perspective": perspective, "depth": "screening"})
        self.body.addWidget(self.form)
        self.form.edited.connect(self._name_fields)
        self._name_fields()
        self.form.field("perspective").control.setFocus()

    def wanted(self) -> "NewCase":
        """What was asked for."""
        from mutualrisk.store.opening import NewCase  # noqa: PLC0415 - loads what the start page does without

        values = self.form.values()
        return NewCase(
            cast("Perspective", values["perspective"]),
            cast("Depth", values["depth"]),
            values["organisation"].strip(),
            values["contract"].strip(),
        )

    def _name_fields(self) -> None:
        """Ask for the names as this reader calls them."""
        ours = self.form.values()["perspective"] == "board"
        self.form.field("organisation").rename(
            self.tr("Name of our organisation") if ours else self.tr("Name of the bidder")
        )
        self.form.field("contract").rename(
            self.tr("The contract or service that we look ahead to")
            if ours
            else self.tr("Name of the contract or service")
        )

    def _facts(self) -> tuple[Fact, ...]:
        later = self.tr("You may leave this for later.")
        return (
            Fact("perspective", self.tr("Who asks?"), "", "choice", self._perspectives()),
            Fact("depth", self.tr("How much do you want to answer?"), "", "choice", depth_options()),
            Fact("organisation", self.tr("Name of the bidder"), later),
            Fact("contract", self.tr("Name of the contract or service")),
        )

    def _perspectives(self) -> tuple[Choosable, ...]:
        return (
            Choosable("commissioner", self.tr("A commissioner, about a bidder")),
            Choosable("board", self.tr("A board, about its own organisation")),
        )
