"""What is made ready: given by name, with what is usual, and replaced in part."""

from mutualrisk.engine.prepared import Prepared


class Sign(Prepared):
    """A sign on a road."""

    town: str
    miles: float
    lit: bool = False


def read(sign: Sign) -> tuple[str, float, bool]:
    """What stands on it."""
    return sign.town, sign.miles, sign.lit


def test_what_is_not_given_is_as_usual() -> None:
    assert read(Sign(town="Ely", miles=4)) == ("Ely", 4, False)
    assert read(Sign(lit=True, miles=4, town="Ely")) == ("Ely", 4, True)


def test_one_is_replaced_in_part_and_stays_itself() -> None:
    sign = Sign(town="Ely", miles=4, lit=True)
    assert read(sign.replaced(miles=5)) == ("Ely", 5, True)
    assert read(sign) == ("Ely", 4, True)
