"""The questionnaire in the window: sections, question cards, and what they say."""
