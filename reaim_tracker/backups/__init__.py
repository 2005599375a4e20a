"""A backup is one tar: the database as pg_dump writes it, the files of MEDIA_ROOT, and what they should be.

Reads from the bottom up: `programs` (PostgreSQL's own, new enough), `database` (what is in it, dumping it),
`loading` (replacing it), `manifest` and `archive` (the tar), `making` and `restoring` (the whole).
"""
