"""Generated cases: everything that a case may hold, with texts that are as odd as they may be."""

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

_unwanted = "".join(chr(code) for code in range(0x10000) if UNWANTED.match(chr(code)))
characters = st.characters(exclude_categories=["Cs"], exclude_characters=_unwanted)
surprises = st.sampled_from(
    ["", " ", "yes", "no", "null", "~", "not known", "Unknown", "1", "01", "1e5", ".nan", "-", "- a", "a: b"]
    + ["#x", "a #b", "'", '"', "&a", "*a", "!a", "%", "@", "`", "|", ">", "{", "[", "}", "]", ",", "?", ":", "<<"]
    + ["=1+1", "a\n", "\na", "a\n\n b\n", " a", "a ", "\t", "a\tb", "a\r\nb", "\x85", "\u2028", "\ufeff", "---", "..."]
)
texts = surprises | st.text(characters, max_size=40) | st.text("ab \n'\"#:-\\", max_size=200)
ids = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True) | st.sampled_from(["yes", "null", "value", "note", "answers"])
slugs = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)
dates = st.dates().map(str)
numbers = st.floats(-1e15, 1e15) | st.integers(-(10**15), 10**15).map(float)

_values = st.builds(dict, value=numbers | texts | st.lists(texts, max_size=3).map(tuple))
_ranges = st.tuples(numbers, numbers).map(lambda ends: {"low": min(ends), "high": max(ends)})
_states = st.one_of(
    _values, _ranges, st.just({"not_known": True}), st.builds(dict, not_applicable=texts)
)
_extras = st.fixed_dictionaries(
    {}, optional={"note": texts, "evidence": st.lists(slugs, max_size=2).map(tuple), "imported": st.booleans()}
)
answers = st.tuples(_states, _extras).map(lambda parts: Answer.model_validate({**parts[0], **parts[1]}))
groups = st.dictionaries(ids, answers, max_size=5)

effects = st.builds(
    StatedEffect, factor=ids, side=st.sampled_from(["likelihood", "impact", "strength"]),
    by=st.floats(0.01, 100), reason=texts,
)  # fmt: skip
actions = st.builds(
    Action, id=slugs, advice=st.none() | ids, title=texts, due=st.none() | dates, cost=st.none() | st.floats(0, 1e12),
    state=st.sampled_from(["proposed", "agreed", "in_place"]), effects=st.lists(effects, max_size=2).map(tuple),
)  # fmt: skip
assessments = st.builds(
    Assessment, id=slugs, organisation=slugs, date=dates, assessor=texts, answers=groups, note=texts,
    perspective=st.sampled_from(["commissioner", "board"]), depth=st.sampled_from(["screening", "full"]),
    actions=st.lists(actions, max_size=2).map(tuple),
)  # fmt: skip
cases = st.builds(
    Case,
    method=st.builds(MethodUsed, id=texts, version=texts),
    title=texts,
    contract=st.builds(Contract, title=texts, answers=groups),
    organisations=st.lists(st.builds(Organisation, id=slugs, name=texts, number=texts), max_size=2).map(tuple),
    assessments=st.lists(assessments, max_size=3).map(tuple),
    evidence=st.lists(
        st.builds(Evidence, id=slugs, title=texts, grade=st.sampled_from(EVIDENCE_GRADES), page=texts), max_size=2
    ).map(tuple),
    note=texts,
)
