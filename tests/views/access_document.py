"""The tables of who may do what, as documentation: `make access` writes them to docs/access.md.

Made from the same data that the pages use (`permissions.py`) and that the tests hold against the pages
(`access_table.py`), so the document cannot say something else.
"""

from collections.abc import Iterable, Sequence

from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import translation

from commitments.permissions import ALLOWED, Role
from tests.views.access_table import ADMIN_PAGES, PAGES, ROWS, VISITORS, Row

INTRODUCTION = (
    "# Who may do what\n\n"
    "Made by `make access`; a test fails while it differs from the rules. The first table is "
    "`commitments/permissions.py`, which pages and admin use. The second and third are the answers of "
    "every address, tested for every sort of visitor.\n\n"
    "A role is always meant towards one record: somebody is *staff* for what their own ministry holds, "
    "and staff *of another ministry* for the rest.\n"
)
MEANING = (
    "200 opens · 302 leads elsewhere: to signing in, or to the page that takes its place · "
    "403 refuses and says why · 404 does not tell whether there is anything · 405 takes what is sent only.\n"
)
SHORT = {
    "anonymous": "anonymous",
    "researcher": "researcher",
    "staff_own": "staff",
    "staff_other": "staff of another ministry",
    "coordinator": "coordinator",
    "data_entry": "data entry",
    "admin": "admin",
}


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def actions() -> str:
    """Action by role, in English."""
    rows = [
        [str(action.value), *("yes" if role in roles else "" for role in Role)]
        for action, roles in ALLOWED.items()
    ]
    return table(["action", *(str(role.label) for role in Role)], rows)


def routes(resolver: URLResolver, prefix: str = "", namespace: str = "") -> dict[str, str]:
    """The path of every address by its full name."""
    found: dict[str, str] = {}
    for pattern in resolver.url_patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            found |= routes(pattern, path, namespace + inner)
        elif isinstance(pattern, URLPattern) and pattern.name:
            found[f"{namespace}{pattern.name}"] = path
    return found


def address(row: Row, paths: dict[str, str]) -> str:
    """The method and the path, and what makes this row differ from the one before."""
    details = [str(value) for value in row.kwargs.values()] + list(row.data.values())
    told = f" ({', '.join(details)})" if details else ""
    return f"{row.method.upper()} `/{paths[row.name]}`{told}"


def addresses() -> str:
    """Address by visitor."""
    paths = routes(get_resolver())
    rows = [[address(row, paths), *(str(row.codes[visitor]) for visitor in VISITORS)] for row in ROWS]
    return table(["address", *SHORT.values()], rows)


def admin_pages() -> str:
    """Page of the admin by visitor."""
    rows = [
        [f"{label.partition('.')[2]} {page}", *(str(codes[page][visitor]) for visitor in VISITORS)]
        for label, codes in ADMIN_PAGES.items()
        for page in PAGES
    ]
    return table(["page of the admin", *SHORT.values()], rows)


def document() -> str:
    """The whole document."""
    with translation.override("en"):
        return "\n".join(
            [
                INTRODUCTION,
                "## Actions\n",
                actions(),
                "## Addresses\n",
                MEANING,
                addresses(),
                "## Pages of the admin\n",
                admin_pages(),
            ]
        )
