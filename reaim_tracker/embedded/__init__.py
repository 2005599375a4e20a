"""A PostgreSQL of our own, started at the first connection: for trying out and for tests.

Reads from the bottom up: `binaries` (which PostgreSQL), `places` (where it keeps things), `server` (its
life), `locks` (who uses it), `launcher` (what this process does with it) and `base` (Django's engine).
"""
