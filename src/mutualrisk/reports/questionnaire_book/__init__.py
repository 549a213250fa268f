"""The questionnaire that an organisation fills in: a workbook of what it is asked, and of nothing else."""
