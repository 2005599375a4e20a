"""Datasette on the same rows: an SQLite file with FTS5, and an environment of its own to run it in.

What somebody would use who wants the register searchable today. It is installed once, in the data folder,
from the index that pip is set to; the project does not depend on it.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import psycopg

VERSION = "datasette==0.65.5"
PAGE = 25
_FACETS = ("kind", "ministry_status", "lead")

_ROWS = """
SELECT c.id, c.slug, c.kind, c.subject, c.text, c.reference, c.made_to::text, c.ministry_status,
       c.kamer_status, c.due_on::text, m.name, d.slug, d.title,
       (SELECT string_agg(concat_ws(' ', nullif(s.prefix, ''), s.surname), ', ' ORDER BY s."order")
          FROM commitments_submitter s WHERE s.motie_id = c.id),
       concat_ws(' ', t.made_by, t.made_to, t.made_in)
  FROM commitments_commitment c
  LEFT JOIN commitments_ministerie m ON m.id = c.lead_id
  LEFT JOIN commitments_dossier d ON d.id = c.dossier_id
  LEFT JOIN commitments_toezegging t ON t.commitment_id = c.id
 WHERE c.published_at IS NOT NULL
"""
_COLUMNS = (
    "id INTEGER PRIMARY KEY, slug, kind, subject, text, reference, made_on, ministry_status, kamer_status, "
    "due_on, lead, dossier, dossier_title, submitters, promised"
)
_SEARCHED = "subject, text, reference, lead, dossier, dossier_title, submitters, promised"
_INDEXES = ("made_on, id", "kind, ministry_status, made_on", "ministry_status, made_on", "lead, made_on")


def export(database: str, path: Path) -> None:
    """Write the file anew.

    Datasette knows an index for full-text search by its content="…" in double quotes: without them it leaves
    the question out, and answers at once.
    """
    path.unlink(missing_ok=True)
    with psycopg.connect(database) as source, sqlite3.connect(path) as target:
        target.executescript(f"PRAGMA journal_mode = OFF; CREATE TABLE commitments ({_COLUMNS});")
        marks = ", ".join("?" * 15)
        target.executemany(f"INSERT INTO commitments VALUES ({marks})", _rows(source))  # noqa: S608 (marks)
        for columns in _INDEXES:
            target.execute(f"CREATE INDEX by_{columns.replace(', ', '_')} ON commitments ({columns})")
        target.executescript(
            f"""CREATE VIRTUAL TABLE commitments_fts USING fts5({_SEARCHED},
                    content="commitments", content_rowid="id", tokenize='unicode61 remove_diacritics 2');
                INSERT INTO commitments_fts (commitments_fts) VALUES ('rebuild');
                INSERT INTO commitments_fts (commitments_fts) VALUES ('optimize');
                ANALYZE;"""  # noqa: S608 (names of our own)
        )


def _rows(source: psycopg.Connection) -> Iterator[tuple[object, ...]]:
    with source.cursor(name="rows") as cursor:
        cursor.itersize = 10_000
        yield from cursor.execute(_ROWS)


def installed(folder: Path) -> Path:
    """Its Python, installed first where it is not there yet."""
    python = folder / "bin" / "python"
    if not (folder / "bin" / "datasette").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", VERSION], check=True)
    return python


def command(folder: Path, path: Path, *, port: int) -> list[str]:
    """It may take as long as it needs: where it stopped counting, it would not be exact."""
    settings = {
        "sql_time_limit_ms": "60000",
        "facet_time_limit_ms": "60000",
        "facet_suggest_time_limit_ms": "1",
        "suggest_facets": "off",
        "default_page_size": str(PAGE),
        "max_returned_rows": "1000",
    }
    given = [part for name, value in settings.items() for part in ("--setting", name, value)]
    return [str(folder / "bin" / "datasette"), "serve", "-i", str(path), "--port", str(port), *given]


def address(fts: str, where: tuple[tuple[str, str], ...], *, name: str) -> str:
    """The page with the newest matches, their number and three facets."""
    question = [("_sort_desc", "made_on"), ("_searchmode", "raw"), *where]
    question += [("_facet", facet) for facet in _FACETS]
    if fts:
        question.append(("_search", fts))
    return f"/{name}/commitments?{urlencode(question)}"
