"""The lines of a journal: each carries a check of all before it, so that any good beginning can be trusted.

The first line says what the edits build on (:class:`Head`), each other one is an entry of the log. An entry
whose sequence number was there before replaces that one and all after it.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.value import Value
from mutualrisk.store.document import Document
from mutualrisk.store.history import START, Entry, seal
from mutualrisk.store.json_text import write_line
from mutualrisk.store.validation import validated

VERSION: Final = 1
"""The version of journals. One of a newer program is left for that."""

_CHECK = 32


class Head(Value):
    """What the edits of a journal build on.

    ``base`` names the file in the journal's folder that holds it; its ending tells what kind it is. Until a
    slow disk has brought that, the case file at ``path`` does while its fingerprint is still ``file``.
    ``attachments`` are the documents that lay elsewhere: name, file, and whether that is a case file.
    """

    journal: Literal[1] = VERSION
    app: str
    path: str = ""
    base: str
    attachments: tuple[tuple[str, str, bool], ...] = ()
    file: tuple[int, int, int, str] | None = None


class Chain(NamedTuple):
    """How far a journal is good: its size, and the check that the next line goes on from."""

    size: int = 0
    check: str = ""


class Found(NamedTuple):
    """What the good lines of a journal say."""

    head: Head
    entries: tuple[Entry, ...]
    chain: Chain


def next_line(chain: Chain, text: str) -> tuple[bytes, Chain]:
    """A line of JSON as it stands in the journal, and the chain after it."""
    payload = text.encode()
    check = _checked(chain.check, payload)
    line = b"%s %s\n" % (check.encode(), payload)
    return line, Chain(chain.size + len(line), check)


def head_text(head: Head) -> str:
    """The first line's JSON."""
    return write_line(head.model_dump(mode="json"))


def journal_from_bytes(data: bytes) -> Found | None:
    """The longest good beginning of a journal; None where not even its first line is good."""
    lines = _good_lines(data)
    try:
        payload, chain = next(lines)
        head = validated(Head, _read(payload))
    except (StopIteration, Faulty):
        return None
    entries: list[Entry] = []
    with contextlib.suppress(Faulty):
        for payload, after in lines:
            entries.append(validated(Entry, _read(payload)))
            chain = after
    return Found(head, tuple(entries), chain)


def joined(history: Sequence[Entry], entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The log with the journal's entries; those that do not follow on, and all after them, are left out."""
    log = list(history)
    for entry in entries:
        kept = entry.sequence - 1
        if kept > len(log) or entry.previous != (seal(log[kept - 1]) if kept else START):
            break
        log[kept:] = [entry]
    return tuple(log)


def _good_lines(data: bytes) -> Iterator[tuple[bytes, Chain]]:
    """What the lines say as far as each is whole and follows on, with the chain after each."""
    chain = Chain()
    for line in data.split(b"\n")[:-1]:
        check, _, payload = line.partition(b" ")
        if check.decode("ascii", "replace") != _checked(chain.check, payload):
            return
        chain = Chain(chain.size + len(line) + 1, check.decode())
        yield payload, chain


def _checked(before: str, payload: bytes) -> str:
    return hashlib.sha256(before.encode() + payload).hexdigest()[:_CHECK]


def _read(payload: bytes) -> Document:
    """What a line says. Its check shows that we wrote it, so even a stray control character may come back."""
    return Document(json.loads(payload), "journal")
