"""What the columns of a sheet of answers are called, so that what was written can be found and read again."""

NUMBER, QUESTION, STATE, PART = "No", "Question", "State", "Part"
ANSWER, AT_LEAST, AT_MOST, UNIT = "Answer", "Or at least", "and at most", "Unit"
INSTEAD = "If you cannot answer"
NOTE, EVIDENCE, PAGE, ID = "Note", "Evidence", "Page", "Id"
DOCUMENTS = "Documents"
"""What a questionnaire calls the evidence."""
RELIED = "Relied on"

NAME = "answer."
"""How the names of cells begin in which an answer is typed."""

DATE_ID = "assessment_date"
"""What stands in the column of ids beside the date of the assessment."""
