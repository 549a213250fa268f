"""The organisations of a case and their assessments: bidder by bidder, assessor by assessor, year by year."""
