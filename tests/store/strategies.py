"""Generated cases: everything that a case may hold, with texts that are as odd as they may be."""

from typing import TypeVar

from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import (
    EVIDENCE_GRADES,
    Action,
    Assessment,
    Case,
    Contract,
    Evidence,
    MethodUsed,
    Organisation,
)
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.store.text_file import UNWANTED

Element = TypeVar("Element")


def few(elements: st.SearchStrategy[Element]) -> st.SearchStrategy[tuple[Element, ...]]:
    """Up to two of them."""
    return st.lists(elements, max_size=2).map(tuple)


_unwanted = "".join(chr(code) for code in range(0x10000) if UNWANTED.match(chr(code)))
characters = st.characters(exclude_categories=["Cs"], exclude_characters=_unwanted)
_odd_words = (
    "yes no null ~ Unknown 1 01 1e5 .nan - # #x ' \" & &a * *a ! !a % @ ` | > { [ } ] , ? : << =1+1 --- ..."
)
_odd_texts = [
    "",
    " ",
    "not known",
    "- a",
    "a: b",
    "a #b",
    "a\n",
    "\na",
    "a\n\n b\n",
    " a",
    "a ",
    "a\tb",
    "a\r\nb",
]
_odd_signs = ["\t", "\x85", "\u2028", "\ufeff"]
surprises = st.sampled_from([*_odd_words.split(), *_odd_texts, *_odd_signs])
texts = surprises | st.text(characters, max_size=40) | st.text("ab \n'\"#:-\\", max_size=200)
words = st.sampled_from(["yes", "null", "value", "note", "answers"])
ids = words | st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
slugs = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)
dates = st.dates().map(str)
numbers = st.floats(-1e15, 1e15) | st.integers(-(10**15), 10**15).map(float)

_values = st.fixed_dictionaries({"value": numbers | texts | few(texts)})
_ranges = st.tuples(numbers, numbers).map(lambda ends: {"low": min(ends), "high": max(ends)})
_others = st.just({"not_known": True}) | st.fixed_dictionaries({"not_applicable": texts})
_extras = st.fixed_dictionaries(
    {}, optional={"note": texts, "evidence": few(slugs), "imported": st.booleans()}
)
answers = st.tuples(_values | _ranges | _others, _extras).map(
    lambda parts: Answer.model_validate({**parts[0], **parts[1]})
)
groups = st.dictionaries(ids, answers, max_size=5)

effects = st.builds(
    StatedEffect,
    factor=ids,
    side=st.sampled_from(["likelihood", "impact", "strength"]),
    by=st.floats(0.01, 100),
    reason=texts,
)
actions = st.builds(
    Action,
    id=slugs,
    advice=st.none() | ids,
    title=texts,
    due=st.none() | dates,
    cost=st.none() | st.floats(0, 1e12),
    state=st.sampled_from(["proposed", "agreed", "in_place"]),
    effects=few(effects),
)
assessments = st.builds(
    Assessment,
    id=slugs,
    organisation=slugs,
    date=dates,
    assessor=texts,
    perspective=st.sampled_from(["commissioner", "board"]),
    depth=st.sampled_from(["screening", "full"]),
    answers=groups,
    actions=few(actions),
    note=texts,
)
evidence = st.builds(
    Evidence, id=slugs, title=texts, grade=st.sampled_from(EVIDENCE_GRADES), page=texts, file_name=texts
)
cases = st.builds(
    Case,
    method=st.builds(MethodUsed, id=texts, version=texts),
    title=texts,
    contract=st.builds(Contract, title=texts, answers=groups),
    organisations=few(st.builds(Organisation, id=slugs, name=texts, number=texts)),
    assessments=few(assessments),
    evidence=few(evidence),
    note=texts,
)
