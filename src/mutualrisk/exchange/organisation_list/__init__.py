"""Lists of bidders or partners: which column is what, and what each row offers to a case.

First :func:`mutualrisk.exchange.organisation_list.table.read_table`, then
:func:`mutualrisk.exchange.organisation_list.matching.matched`, which a person may change, then
:func:`mutualrisk.exchange.organisation_list.listing.listed`.
"""
