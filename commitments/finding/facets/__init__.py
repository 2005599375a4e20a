"""Facets: the values that a filter may take, each with the number of records that have it."""
