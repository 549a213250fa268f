"""Values as people type them: "£1.2m", "(450)", "31st March 2025", "12345" for company 00012345."""
