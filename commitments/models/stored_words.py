"""The column of stored search words, and how it is asked."""

from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchVectorField


class LexemeQuery(SearchQuery):
    """A tsquery that `words` wrote: lexemes already, PostgreSQL must not parse them again."""

    template = "%(expressions)s::tsquery"

    def __init__(self, query: str) -> None:
        super().__init__(query, search_type="raw")


class StoredWordsField(SearchVectorField):
    """Asked by queries and never read with its record: of a long letter it is larger than the text.

    A record that is saved therefore writes NULL; a trigger keeps what is stored.
    """

    def select_format(self, _compiler: Any, _sql: str, _params: Any) -> tuple[str, tuple[()]]:
        """What stands in a SELECT in its place."""
        return "NULL::tsvector", ()
