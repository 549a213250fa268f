"""What a filing says of itself in words."""

from typing import NamedTuple


class Said(NamedTuple):
    """A text that the file has under some name, where it stands, and the format that its tag names."""

    name: str
    text: str
    tag: str = ""
    context: str = ""
    line: int = 0
    form: str = ""
    hidden: bool = False
