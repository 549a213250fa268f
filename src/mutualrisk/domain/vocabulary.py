"""The words that the engine itself puts round values: a method may say them in its own way or language."""

from string import Formatter

from mutualrisk.domain.value import Text, Value

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


class Vocabulary(Value):
    """Every word that is not the method's own text. What stands in braces is filled in.

    ``not_known`` and ``not_applicable`` stand alone, as in a list; ``unknown_…`` and ``inapplicable_…`` stand
    in a sentence in the place of a value of that unit.
    """

    yes: Text = "yes"
    no: Text = "no"
    not_known: Text = "not known"
    not_applicable: Text = "does not apply"
    none_of_these: Text = "none of these"
    no_limit: Text = "without limit"
    at_least: Text = "at least {low}"
    at_most: Text = "at most {high}"
    between: Text = "between {low} and {high}"
    unknown_pounds: Text = "an unknown sum"
    unknown_percent: Text = "an unknown share"
    unknown_months: Text = "an unknown number of months"
    unknown_times: Text = "an unknown multiple of"
    unknown_number: Text = "an unknown number"
    unknown_people: Text = "an unknown number of"
    unknown_date: Text = "an unknown date"
    inapplicable_pounds: Text = "an inapplicable sum"
    inapplicable_percent: Text = "an inapplicable share"
    inapplicable_months: Text = "an inapplicable number of months"
    inapplicable_times: Text = "an inapplicable multiple of"
    inapplicable_number: Text = "an inapplicable number"
    inapplicable_people: Text = "an inapplicable number of"
    inapplicable_date: Text = "an inapplicable date"
    pounds: Text = "£{number}"
    million: Text = "£{number} million"
    percent: Text = "{number}%"
    month: Text = "{number} month"
    months: Text = "{number} months"
    times: Text = "{number} times"
    day: Text = "{day} {month} {year}"
    month_names: tuple[Text, ...] = MONTHS
    assessment_date: Text = "Date of the assessment"
    scale_end: Text = "End of the scale"
    scale: Text = "The scale runs from {low} to {high}."
    in_place: Text = "in place"
    not_in_place: Text = "not in place"
    raised: Text = "raised by the rule"
    lowered: Text = "lowered by the rule"
    floored: Text = "held at no less by the rule"
    capped: Text = "held at no more by the rule"
    negative: Text = "{value} is negative, and this cannot be."
    too_low: Text = "{value} is below the least that can be answered, {limit}."
    too_high: Text = "{value} is above the most that can be answered, {limit}."
    too_early: Text = "{value} is before {limit}."
    too_late: Text = "{value} is after {limit}."
    check_sign: Text = "Check the sign and the digits."
    check_digits: Text = "Check the digits and the unit."
    check_year: Text = "Check the year."

    def contradiction(self) -> str:
        """Which word could not be filled with what is put into it."""
        for name, field in type(self).model_fields.items():
            said = getattr(self, name)
            if isinstance(said, str) and fillings(said) != fillings(field.default):
                wanted = ", ".join(f"{{{each}}}" for each in sorted(fillings(field.default))) or "nothing"
                return f"“{name}” is filled with {wanted}"
        return "" if len(self.month_names) == len(MONTHS) else "a year has twelve months"


def fillings(said: str) -> frozenset[str]:
    """What a word is filled with, and in what form; raises ValueError where a brace has no partner."""
    found = Formatter().parse(said)
    return frozenset(f"{name}{form or ''}{shape}" for _, name, shape, form in found if name is not None)
