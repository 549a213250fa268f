"""Tests of the questionnaire that an organisation fills in."""
