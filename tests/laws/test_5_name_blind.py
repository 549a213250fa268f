"""Law 5. An organisation's name, legal form and number change no score and no text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Organisation
from tests.laws.readings import judged
from tests.strategies import Made, cases_of_methods

WORDS = st.text(max_size=30)


@settings(max_examples=100)
@given(cases_of_methods(), WORDS, WORDS, WORDS)
def test_a_name_moves_nothing(made: Made, name: str, legal_form: str, number: str) -> None:
    other = Organisation(id="org", name=name, legal_form=legal_form, number=number, note=name)
    renamed = made.case.model_copy(update={"organisations": (other,), "title": name})
    assert judged(made.method, renamed) == judged(made.method, made.case)
