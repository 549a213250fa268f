"""What each setting is called, what it is good for, and the words of its options, by the model's names."""

from typing import NamedTuple

from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.option_face import Choosable


class Words(NamedTuple):
    """The label of a setting, and a hint."""

    label: str
    hint: str = ""


def groups() -> dict[str, str]:
    """The parts of the dialog, in order."""
    return {
        "you": translate("Settings", "You and your reports"),
        "look": translate("Settings", "Look"),
        "cases": translate("Settings", "Cases and method"),
    }


def words() -> dict[str, Words]:
    """Every setting that is shown."""
    return {
        "assessor": Words(
            translate("Settings", "Your name"),
            translate(
                "Settings",
                "Stands on reports and in the history of what you edit. It is never taken from your login.",
            ),
        ),
        "organisation": Words(
            translate("Settings", "Your organisation"),
            translate("Settings", "On top of reports. Left empty, the authority of the case stands there."),
        ),
        "logo": Words(
            translate("Settings", "Logo"),
            translate("Settings", "A PNG or JPEG picture, which is printed beside your organisation."),
        ),
        "perspective": Words(translate("Settings", "New cases are for")),
        "theme": Words(translate("Settings", "Theme")),
        "text_size": Words(translate("Settings", "Text size")),
        "language": Words(
            translate("Settings", "Language"),
            translate("Settings", "Changes when the program is started again."),
        ),
        "cases": Words(
            translate("Settings", "Folder for cases"),
            translate("Settings", "Opened first when you open or save a case."),
        ),
        "method": Words(
            translate("Settings", "Method for new cases"),
            translate("Settings", "Cases that are open keep the method that they were begun with."),
        ),
    }


def options(name: str) -> tuple[Choosable, ...]:
    """What may be chosen where there are only a few possibilities."""
    return {
        "perspective": (
            Choosable("commissioner", translate("Settings", "A commissioner who looks at bidders")),
            Choosable("board", translate("Settings", "A board that looks at its own organisation")),
        ),
        "theme": (
            Choosable("system", translate("Settings", "As the system has it")),
            Choosable("light", translate("Settings", "Light")),
            Choosable("dark", translate("Settings", "Dark")),
            Choosable("high_contrast", translate("Settings", "High contrast")),
        ),
    }[name]
