"""Which records, in what order: filters, and paging that costs the same on every page."""
