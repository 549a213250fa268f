"""The settings, made from their model: a new one shows by itself, once it has words."""

from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mutualrisk.domain.issue import Faulty
from mutualrisk.store.settings import Settings
from mutualrisk.ui import languages
from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.faults import said
from mutualrisk.ui.setting import wording
from mutualrisk.ui.setting.field import Field
from mutualrisk.ui.setting.folder_field import FolderField
from mutualrisk.ui.setting.logo_field import LogoField
from mutualrisk.ui.setting.method_field import MethodField
from mutualrisk.ui.setting.size_field import SizeField
from mutualrisk.ui.widgets.fact_form import Fact, FactField
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.option_face import Choosable

if TYPE_CHECKING:
    from mutualrisk.ui.main_window import MainWindow
    from mutualrisk.ui.preferences import Preferences

TYPING = 400
"""Milliseconds after the last key stroke at which a text is kept."""


def show_settings(parent: "MainWindow") -> None:
    """Show the settings; each is in force as soon as it is set."""
    SettingsDialog(parent, parent.windows.preferences).exec()


class SettingsDialog(DialogFrame):
    """Every setting of the model that is not hidden, under its group."""

    def __init__(self, parent: QWidget, preferences: "Preferences") -> None:
        super().__init__(parent, self.tr("Settings"), self.tr("Close"))
        self._preferences = preferences
        self._typed: dict[str, object] = {}
        self._pause = QTimer(self, singleShot=True, interval=TYPING)
        self._pause.timeout.connect(self._keep_typed)
        self.fields: dict[str, FactField | Field] = {}
        self._reject.hide()
        self._make()
        preferences.changed.connect(self._on_preferences_changed)

    def done(self, result: int) -> None:
        """Keep what was typed last."""
        self._keep_typed()
        super().done(result)

    def _make(self) -> None:
        for group, title in wording.groups().items():
            self.body.addSpacing(self.look.gap(16))
            self.body.addWidget(Heading(self.look, title, "h3"))
            for name in names(group):
                if name == "language" and len(languages.languages()) == 1:
                    continue  # a choice of one is none
                self.body.addSpacing(self.look.gap(10))
                self.fields[name] = self._field(name)
                self.body.addWidget(self.fields[name])
        first = self.fields["assessor"]
        if isinstance(first, FactField):
            first.control.setFocus()

    def _field(self, name: str) -> FactField | Field:
        value = getattr(self._preferences.settings, name)
        special = self._special(name, value)
        if special is None:
            return self._plain(name, value)
        special.edited.connect(self._on_field_set)
        return special

    def _special(self, name: str, value: Any) -> Field | None:  # noqa: ANN401 - as the model has it
        """The field of a setting that is no plain line and no choice."""
        look, words = self.look, wording.words()[name]
        match name:
            case "logo":
                return LogoField(look, words, self._preferences.folder, value)
            case "text_size":
                return SizeField(look, words, value)
            case "cases":
                return FolderField(look, words, value)
            case "method":
                return MethodField(look, words, value)
        return None

    def _plain(self, name: str, value: str) -> FactField:
        """A line to type in, or a choice where the model names the possibilities."""
        words, options = wording.words()[name], self._options(name)
        kind: Literal["choice", "line"] = "choice" if options else "line"
        field = FactField(self.look, Fact(name, words.label, words.hint, kind, options))
        field.show_value(value)
        field.edited.connect(self._on_field_set if options else self._on_field_typed)
        return field

    def _options(self, name: str) -> tuple[Choosable, ...]:
        if name == "language":
            return tuple(Choosable(code, languages.own_name(code)) for code in languages.languages())
        annotation = Settings.model_fields[name].annotation
        return wording.options(name) if get_origin(annotation) is Literal and get_args(annotation) else ()

    def _on_field_typed(self, name: str, value: str) -> None:
        self._typed[name] = value.strip()
        self._pause.start()

    def _on_field_set(self, name: str, value: object) -> None:
        self._set(name, value)

    def _keep_typed(self) -> None:
        self._pause.stop()
        typed, self._typed = self._typed, {}
        for name, value in typed.items():
            self._set(name, value)

    def _set(self, name: str, value: object) -> None:
        field = self.fields[name]
        try:
            self._preferences.change(name, value)
        except Faulty as fault:
            field.say(said(fault.issues[0]))
        except ValueError:
            field.say(self.tr("This cannot be kept: it is too long."))
        else:
            field.say("")

    def _on_preferences_changed(self, name: str) -> None:
        """Follow what is set elsewhere meanwhile, as the text size with its keys."""
        field = self.fields.get(name)
        if isinstance(field, SizeField):
            field.show_value(self._preferences.settings.text_size)


def names(group: str) -> list[str]:
    """The settings of a group, in the model's order."""
    fields = Settings.model_fields.items()
    return [name for name, field in fields if field.group == group]
