"""Every address, and what each sort of visitor gets there: one table, and no address without a row."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from commitments.admin import admin_site
from commitments.models import Ministerie
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    StatusChangeFactory,
    UserFactory,
)

VISITORS = ("anonymous", "researcher", "staff_own", "staff_other", "coordinator", "data_entry", "admin")


def codes(*, given: int, **others: int) -> dict[str, int]:
    """The status code for each visitor: `given`, and for those who are named another."""
    assert set(others) <= set(VISITORS)
    return {visitor: others.get(visitor, given) for visitor in VISITORS}


PUBLIC = codes(given=200)
KEEPERS_SEE = codes(given=404, data_entry=200, admin=200)
OWN_MINISTRY = codes(given=200, anonymous=302, researcher=403, staff_other=403)
KEEPERS_WRITE = codes(given=403, anonymous=302, data_entry=200, admin=200)
# The admin's own sign-in page tells whoever is known why they may not enter.
KEEPERS_ENTER = codes(given=302, data_entry=200, admin=200)
ADMIN_ONLY = codes(given=302, data_entry=403, admin=200)
LEADS_TO_COMMITMENTS = codes(given=302)


@dataclass(frozen=True)
class Row:
    """One address with the codes that it gives."""

    name: str
    codes: dict[str, int]
    kwargs: dict[str, Any] = field(default_factory=dict)
    method: str = "get"
    data: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return " ".join([self.method, self.name, *map(str, self.kwargs.values())])


SHOWN, DRAFT = {"slug": "toezegging"}, {"slug": "toezegging-concept"}

ROWS = [
    Row("start", PUBLIC),
    Row("commitment_list", PUBLIC),
    Row("commitment_detail", PUBLIC, SHOWN),
    Row("commitment_detail", KEEPERS_SEE, DRAFT),
    Row("document_list", PUBLIC),
    Row("document_detail", PUBLIC, {"slug": "kamerbrief"}),
    Row("document_detail", KEEPERS_SEE, {"slug": "kamerbrief-concept"}),
    Row("advies_list", PUBLIC),
    Row("advies_detail", PUBLIC, {"slug": "advies"}),
    Row("advies_detail", KEEPERS_SEE, {"slug": "advies-concept"}),
    Row("dossier_list", PUBLIC),
    Row("dossier_detail", PUBLIC, {"slug": "33694"}),
    Row("dossier_detail", KEEPERS_SEE, {"slug": "36600-X"}),
    Row("milestone_list", PUBLIC),
    Row("milestone_detail", PUBLIC, {"slug": "top"}),
    Row("milestone_detail", KEEPERS_SEE, {"slug": "top-concept"}),
    Row("ministerie_list", PUBLIC),
    Row("ministerie_detail", PUBLIC, {"slug": "eigen"}),
    Row("sources", PUBLIC),
    Row("glossary", PUBLIC),
    Row("health", PUBLIC),
    Row("robots_txt", PUBLIC),
    Row("security_txt", PUBLIC),
    Row("login", PUBLIC),
    Row("logout", codes(given=302), method="post"),
    Row("set_language", codes(given=302), method="post", data={"language": "en"}),
    Row("status_update", OWN_MINISTRY, {**SHOWN, "track": "ministerie"}),
    Row("status_update", OWN_MINISTRY, {**SHOWN, "track": "ministerie"}, method="post"),
    Row("status_update", KEEPERS_WRITE, {**SHOWN, "track": "kamer"}),
    Row("status_update", KEEPERS_WRITE, {**SHOWN, "track": "kamer"}, method="post"),
    Row("status_update", {**KEEPERS_SEE, "anonymous": 302}, {**DRAFT, "track": "ministerie"}),
    Row("evidence_search", OWN_MINISTRY, {**SHOWN, "track": "ministerie"}),
    Row("evidence_search", KEEPERS_WRITE, {**SHOWN, "track": "kamer"}),
    Row("status_undo", OWN_MINISTRY, {**SHOWN, "pk": "ministerie"}),
    Row("status_undo", OWN_MINISTRY, {**SHOWN, "pk": "ministerie"}, method="post"),
    Row("status_undo", KEEPERS_WRITE, {**SHOWN, "pk": "kamer"}),
    Row("admin:index", KEEPERS_ENTER),
]
CHANGELISTS = {
    "auth.group": ADMIN_ONLY,
    "auth.user": ADMIN_ONLY,
    "commitments.aanbeveling": LEADS_TO_COMMITMENTS,
    "commitments.advies": KEEPERS_ENTER,
    "commitments.adviescollege": KEEPERS_ENTER,
    "commitments.bewindspersoon": KEEPERS_ENTER,
    "commitments.claim": KEEPERS_ENTER,
    "commitments.commitment": KEEPERS_ENTER,
    "commitments.document": KEEPERS_ENTER,
    "commitments.dossier": KEEPERS_ENTER,
    "commitments.membership": ADMIN_ONLY,
    "commitments.milestone": KEEPERS_ENTER,
    "commitments.ministerie": KEEPERS_ENTER,
    "commitments.motie": LEADS_TO_COMMITMENTS,
    "commitments.officechange": KEEPERS_ENTER,
    "commitments.oordeel": KEEPERS_ENTER,
    "commitments.passage": KEEPERS_ENTER,
    "commitments.proposal": KEEPERS_ENTER,
    "commitments.statuschange": KEEPERS_ENTER,
    "commitments.termchange": KEEPERS_ENTER,
    "commitments.toezegging": LEADS_TO_COMMITMENTS,
}


@pytest.fixture
def own() -> Ministerie:
    return MinisterieFactory(slug="eigen")


@pytest.fixture
def entries(own: Ministerie, settings: Any) -> dict[str, int]:
    """The records that the rows name; gives the ids of the entries on the two tracks."""
    settings.SECURITY_CONTACT = "mailto:beveiliging@example.org"
    commitment = CommitmentFactory(slug="toezegging", held_by=[own], dossier__slug="33694")
    draft = CommitmentFactory(slug="toezegging-concept", held_by=[own], dossier__slug="36600-X", draft=True)
    LinkFactory(commitment=commitment, passage__document__slug="kamerbrief")
    DocumentFactory(slug="kamerbrief-concept", draft=True)
    AanbevelingFactory(advies__slug="advies")
    AanbevelingFactory(advies__slug="advies-concept", commitment__draft=True)
    MilestoneLinkFactory(milestone__slug="top", commitment=commitment)
    MilestoneLinkFactory(milestone__slug="top-concept", commitment=draft)
    return {
        "ministerie": StatusChangeFactory(commitment=commitment).pk,
        "kamer": StatusChangeFactory(commitment=commitment, track="kamer", to="voldaan").pk,
    }


@pytest.fixture
def visitors(own: Ministerie) -> dict[str, User | None]:
    """One of each sort, None for somebody who is not signed in."""
    return {
        "anonymous": None,
        "researcher": UserFactory(),
        "staff_own": UserFactory(staff_of=own),
        "staff_other": UserFactory(staff_of=MinisterieFactory()),
        "coordinator": UserFactory(coordinator_of=own),
        "data_entry": UserFactory(data_entry=True),
        "admin": UserFactory(admin=True),
    }


def codes_at(url: str, visitors: dict[str, User | None], row: Row) -> dict[str, int]:
    """What each visitor gets, each with a session of their own."""
    found = {}
    for name, user in visitors.items():
        client = Client()
        if user is not None:
            client.force_login(user)
        found[name] = getattr(client, row.method)(url, row.data).status_code
    return found


@pytest.mark.django_db
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_address_gives_each_visitor_their_code(
    row: Row, entries: dict[str, int], visitors: dict[str, User | None]
) -> None:
    kwargs = {
        name: entries.get(value, value) if name == "pk" else value for name, value in row.kwargs.items()
    }

    assert codes_at(reverse(row.name, kwargs=kwargs), visitors, row) == row.codes


@pytest.mark.django_db
@pytest.mark.parametrize("label", sorted(CHANGELISTS))
def test_admin_list_gives_each_visitor_their_code(label: str, visitors: dict[str, User | None]) -> None:
    name = f"admin:{label.replace('.', '_')}_changelist"

    assert codes_at(reverse(name), visitors, Row(name, {})) == CHANGELISTS[label]


def patterns(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every pattern below a resolver with its full name."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from patterns(pattern, namespace + inner)
        else:
            yield f"{namespace}{pattern.name}", pattern


OWN_PATTERNS = [(name, p) for name, p in patterns(get_resolver()) if not name.startswith("admin:")]


def test_every_address_has_a_row() -> None:
    """A new page fails here until somebody has said who may open it."""
    assert {name for name, _pattern in OWN_PATTERNS} == {
        row.name for row in ROWS if not row.name.startswith("admin:")
    }


@pytest.mark.parametrize(("name", "pattern"), OWN_PATTERNS, ids=[name for name, _pattern in OWN_PATTERNS])
def test_every_view_says_who_may_open_it(name: str, pattern: URLPattern) -> None:
    access = getattr(pattern.callback, "access", None)

    expected = "signed_in" if any(r.codes["anonymous"] == 302 for r in rows_of(name, "get")) else "public"
    assert access == expected


def rows_of(name: str, method: str) -> list[Row]:
    """The rows of an address for one method."""
    return [row for row in ROWS if row.name == name and row.method == method]


def test_changelists_are_those_of_the_admin() -> None:
    assert set(CHANGELISTS) == {model._meta.label_lower for model in admin_site._registry}
