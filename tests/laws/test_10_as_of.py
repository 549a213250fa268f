"""Law 10. A case that was saved and read again gives the saved result, bit for bit."""

from hypothesis import given, settings

from mutualrisk.domain.method import Method
from mutualrisk.store.case_text import case_from_json, case_from_yaml, case_to_json, case_to_yaml
from tests.laws.readings import judged
from tests.strategies import Made, cases_of_methods


@settings(max_examples=75)
@given(cases_of_methods())
def test_a_case_read_again_gives_the_same_result(made: Made) -> None:
    before = judged(made.method, made.case)
    again = Method.model_validate(made.method.model_dump(by_alias=True, mode="json"))
    assert judged(again, case_from_json(case_to_json(made.case))) == before
    assert judged(again, case_from_yaml(case_to_yaml(made.case))) == before
