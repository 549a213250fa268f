"""The texts of a method: all that people read of it, and nothing else."""

from collections.abc import Iterator
from typing import get_args

import pytest

from mutualrisk.domain import method_texts
from mutualrisk.domain.field import Limits
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Value
from tests.small_method import benefit, measure, method, question, risk, rule, signal

UNSAID = {
    ("Method", "licence"),
    ("Method", "language"),
    ("Reference", "title"),
    ("Reference", "publisher"),
    ("Reference", "place"),
    ("Reference", "address"),
}
"""Texts that are the same in every language: names under which something is found."""

NOT_TEXTS = ("id", "unit", "effective_from", "effective_to", "earliest", "latest", "plain_words", "served_by")


def models(annotation: object) -> Iterator[type[Value]]:
    """The values that a type is made of."""
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
        for field in annotation.model_fields.values():
            yield from models(field.annotation)
    for part in get_args(annotation):
        yield from models(part)


def holds_free_text(annotation: object, metadata: list[Limits]) -> bool:
    """Whether a field may hold a text of any form: ids, words of a list and formulas are bound to one."""
    bound = any({"pattern", "min_length"} & each.stated.keys() for each in metadata)
    if annotation is str:
        return not bound
    parts = get_args(annotation)
    inner = getattr(annotation, "__metadata__", ())
    return any(holds_free_text(part, [*metadata, *inner]) for part in parts)


@pytest.mark.parametrize("model", sorted(set(models(Method)), key=str))
def test_every_text_of_a_method_can_be_said_in_another_language(model: type[Value]) -> None:
    free = {
        name
        for name, field in model.model_fields.items()
        if name not in NOT_TEXTS and holds_free_text(field.annotation, list(field.metadata))
    }
    free -= {name for owner, name in UNSAID if owner == model.__name__}
    assert free == set(method_texts.TEXTS.get(model, ()))


def test_texts_are_found_by_what_they_belong_to() -> None:
    made = method(
        [question("debt", options="none some", hint={"board": "Ours"}, worse=["none", "some"])],
        risks=[risk("harm", [signal("debt"), signal("debt", when="debt == some")], [signal("debt")])],
        benefits=[benefit("good", signal("debt"))],
        measures=[measure("twice", "2 * debt", because="It may be nothing.")],
        rules=[rule("heavy", "debt == some")],
        partnerships=[
            {
                "id": "alliance",
                "title": "Alliance",
                "closeness": 1,
                "text": "-",
                "closes": [{"factor": "harm", "text": "It helps."}],
                "brings": [],
                "agree": ["Who pays", "Who leads"],
            }
        ],
    )
    found = method_texts.texts(made)
    assert found["questions", "debt", "hint", "board"] == "Ours"
    assert found["questions", "debt", "options", "some", "text"] == "Some"
    assert found["risks", "harm", "likelihood", "debt 2", "reason"]
    assert found["measures", "twice", "because"] == "It may be nothing."
    assert found["partnerships", "alliance", "closes", "harm", "text"] == "It helps."
    assert found["partnerships", "alliance", "agree", "2"] == "Who leads"
    assert found["title",] == "Small"
    assert ("questions", "debt", "example") not in found


def test_changing_no_text_changes_nothing() -> None:
    made = method([question("debt")])
    assert method_texts.changed(made, lambda _, text: text) == made
