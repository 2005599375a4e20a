"""The Tweede Kamer's open data (OData v4): asked for, and read into records. No database, no models.

`client.py` is the only code that uses the network; `queries.py` writes what to ask for; `datatypes/` says
what a record is; `loading/` turns JSON into those; `deciding.py` and `tally.py` draw from several records
what became of a motie and who voted how. Actions keep the result.
"""
