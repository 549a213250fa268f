"""The base of what is made ready once and read ten thousand times: plain attributes, read most quickly.

The fields of a named tuple are read several times as slowly. Those of a dataclass are as quick, but Python
writes methods for it whenever it starts, which takes a short command a twentieth of its time.
"""

from typing import TYPE_CHECKING, Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Prepared:
    """What a class states is given by name; that all of it is given, and stays, a checker of types sees."""

    def __init_subclass__(cls, *, frozen: bool = True) -> None:
        """Whether what a class holds stays is said to that checker."""

    if not TYPE_CHECKING:

        def __init__(self, **fields: object) -> None:
            for name, value in fields.items():
                setattr(self, name, value)

    def replaced(self, **changed: Any) -> Self:  # noqa: ANN401 - of whatever kind the fields are
        """The same with some fields changed."""
        return type(self)(**{**vars(self), **changed})
