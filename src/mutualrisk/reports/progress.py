"""How a long piece of writing tells how far it has come, and how it is stopped."""

from collections.abc import Callable

Tell = Callable[[float], None]
"""Is told the share that is done, from 0 to 1; raises :class:`Stopped` where nobody waits for the rest."""


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """Nobody waits for the document any more."""


def untold(_share: float) -> None:
    """For those who just wait."""


def part(tell: Tell, begin: float, end: float) -> Tell:
    """The telling of a part, which goes from ``begin`` to ``end`` of the whole."""

    def told(share: float) -> None:
        tell(begin + (end - begin) * min(share, 1.0))

    return told
