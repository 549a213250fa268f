"""Trees as lists of JSON: they come back as they were."""

import json

from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain import expression as tree_of
from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_form import form, tree

NAMES = st.sampled_from(("turnover", "form", "Number"))
TEXTS = st.sampled_from(("yes", "no", "OneOf"))


def deeper(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Nodes over others, whatever they would mean."""
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(tree_of.Negative, inner),
        st.builds(tree_of.Not, inner),
        st.builds(tree_of.Arithmetic, st.sampled_from("+-*/"), inner, inner),
        st.builds(tree_of.Compare, st.sampled_from(("<", "<=", ">", ">=", "==", "!=")), inner, inner),
        st.builds(tree_of.Call, st.sampled_from(("min", "abs", "or_else")), several),
        st.builds(tree_of.Logic, st.sampled_from(("and", "or")), several),
        st.builds(tree_of.Choose, inner, inner, inner),
    )


LEAVES: st.SearchStrategy[Node] = st.one_of(
    st.builds(tree_of.Number, st.floats(allow_nan=False, allow_infinity=False)),
    st.builds(tree_of.Has, NAMES, TEXTS),
    st.builds(tree_of.OneOf, NAMES, st.lists(TEXTS, min_size=1, max_size=3).map(tuple)),
    *(st.builds(kind, NAMES) for kind in (tree_of.Name, tree_of.Flag, tree_of.Count, tree_of.Applies)),
)


@given(st.recursive(LEAVES, deeper, max_leaves=12))
def test_a_tree_comes_back_as_it_was(node: Node) -> None:
    back = tree(json.loads(json.dumps(form(node), allow_nan=False)))
    assert repr(back) == repr(node)  # which tells a kind from another with equal parts
