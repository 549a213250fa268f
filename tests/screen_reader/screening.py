"""A board screens its own organisation by ear, from the start page to a saved case.

python3 -m tests.screen_reader.screening PYTHON FILE

Everything is found by what it is and what it is called. What does not come is a failure, with what was heard.
"""

import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

from tests.screen_reader.hearer import alerts, do, every, find, is_on, program, table, wait, write

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

ANSWERS = {
    "What kind of service": "Health care",
    "What is the contract worth": "2400000",
    "How many of every 100 marks": "40",
    "Does the budget cover": "Yes, in full",
    "How do we take part": "Alone",
    "How much of the lot": "At least three quarters",
    "What was our total income": "3.1m",
    "What did we spend": "3050000",
    "How much do we hold in free reserves": "410000",
    "What surplus or loss": "50000",
    "What share of our income": "45",
    "In how many months": "18",
    "What say do our staff": "Staff elect one",
    "What did the last outside": "Good",
    "Who measured": "The provider measured",
}
"""What is answered to each question, by how both begin."""

COUNT = re.compile(r", (\d+) of (\d+) answered$")
MONEY = "What is the contract worth"


def main() -> None:
    """Start what is needed, screen, and leave."""
    python, file = sys.argv[1:]
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    with (
        subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL) as bus,
        subprocess.Popen([python, "-m", "mutualrisk.app"]) as window,
    ):
        try:
            screen(Path(file))
            wait("the end of the program", lambda: window.poll() is not None)
        finally:
            window.kill()
            bus.terminate()  # killed, it would leave its daemon behind


def screen(file: Path) -> None:
    """From the start page to a saved case."""
    wait("the program", program)
    begin()
    say_nonsense()
    answer_all()
    hear_the_result()
    save(file)
    do(within_menu("File", "Quit"))


def begin() -> None:
    """Ask for a case of our own, name it, and come to the first question."""
    do(find("push button", "Assess our own organisation"))
    write(find("text", "Name of our organisation"), "Harbour Care")
    assert is_on(find("radio button", "A board")), "the start page asked for a board's case"
    do(find("push button", "Begin"))
    do(find("push button", "Skip the tour"))
    do(find("radio button", "Questions, 0 of 15"))


def say_nonsense() -> None:
    """What cannot be used is told at once: as an alert, and by the field itself."""
    field = find("text", MONEY)
    hint = field.description
    assert "Whole pounds" in hint, "the hint is told with the field"
    write(field, "quite a lot")
    fault = "is not a number"
    wait("an alert", lambda: [one for one in alerts() if fault in one])
    assert fault in find("text", MONEY).description, "the field tells its fault"
    write(field, ANSWERS[MONEY])
    wait("the alert to go", lambda: not [one for one in alerts() if fault in one])
    assert find("text", MONEY).description == hint


def answer_all() -> None:
    """Go through the sections, and answer each question that is asked."""
    for question, answer in ANSWERS.items():
        thing = wait(f"the question “{question}”", partial(asked_now, question))
        if thing.getRoleName() == "text":
            write(thing, answer)
        else:
            do(find("radio button", answer, within=thing))
    find("radio button", "Questions, 15 of 15")


def asked_now(question: str) -> Any:  # noqa: ANN401 - pyatspi has no types
    """The field, or the group of options, of a question; once this section is answered, the next is shown."""
    fits = (one for one in every(program()) if one.name.startswith(question))
    found = next((one for one in fits if one.getRoleName() in ("text", "panel")), None)
    if found is None and is_answered():
        go_on()
    return found


def is_answered() -> bool:
    """Whether the section that is shown has no open question; some of them may still be on their way."""
    rows = (one for one in every(program()) if one.getRoleName() == "radio button" and is_on(one))
    counts = [COUNT.search(one.name) for one in rows]
    return any(count is not None and count[1] == count[2] for count in counts)


def go_on() -> None:
    """Go to the next section, where there is one."""
    steps = (one for one in every(program()) if one.getRoleName() == "push button")
    following = next((one for one in steps if one.name.startswith("Continue: ")), None)
    if following is not None:
        do(following)
        find("heading", following.name.partition(": ")[2])


def hear_the_result() -> None:
    """The verdict is a heading; the risks are a table that says what the picture says."""
    do(find("radio button", "Results"))
    wait("a verdict", verdict)
    risks = table("Risks")
    assert len(risks) >= 5, risks
    told = "\n".join(" | ".join(row) for row in risks)
    assert "A contract too large to carry" in told, told
    assert any(word in told for word in ("Low", "Moderate", "High", "Extreme")), told
    sys.stdout.write(f"{verdict()}\n{told}\n")


def verdict() -> str:
    """The first heading of the results, once it is more than that nothing can be said."""
    headings = (one.name for one in every(program()) if one.getRoleName() == "heading")
    first = next(headings, "")
    return "" if first.startswith("Nothing") else first


def save(file: Path) -> None:
    """Save under a name, and hear that it is saved."""
    do(within_menu("File", "Save as"))
    write(find("text", "File name"), str(file))
    do(find("push button", "Save"))
    find("push button", "Saved")
    assert file.exists()


def within_menu(menu: str, command: str) -> object:
    """A command of the menu bar, whether its menu is open or not."""

    def look() -> object:
        bar = next(one for one in every(program()) if one.getRoleName() == "menu bar")
        shown = next(one for one in bar if one.name == menu)
        return next(one for one in shown[0] if one.name.startswith(command))

    return wait(f"{menu} > {command}", look)


if __name__ == "__main__":
    main()
