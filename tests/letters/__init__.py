"""Tests of commitments/letters: reading documents, without a database."""
