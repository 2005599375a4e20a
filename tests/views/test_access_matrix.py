"""The table of addresses by visitor, held against the pages themselves; no address without a row."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from commitments.models import Document, Ministerie
from tests import factories
from tests.factories import (
    AanbevelingFactory,
    AbsenceFactory,
    CommitmentFactory,
    DocumentFactory,
    FractieFactory,
    IntakeFactory,
    KamerlidFactory,
    LinkFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    OutgoingMailFactory,
    ProposalFactory,
    RegisterRowFactory,
    StatusChangeFactory,
    TransferFactory,
    UpdateRequestFactory,
    UserFactory,
)
from tests.views.access_table import ADMIN_PAGES, PAGES, ROWS, Row


@pytest.fixture
def own() -> Ministerie:
    return MinisterieFactory(slug="eigen")


@pytest.fixture
def entries(own: Ministerie, settings: Any) -> dict[str, Any]:
    """The records that the rows name; gives the ids by the name that stands in the row."""
    settings.SECURITY_CONTACT = "mailto:beveiliging@example.org"
    commitment = CommitmentFactory(slug="toezegging", held_by=[own], dossier__slug="33694")
    draft = CommitmentFactory(slug="toezegging-concept", held_by=[own], dossier__slug="36600-X", draft=True)
    LinkFactory(commitment=commitment, passage__document__slug="kamerbrief")
    DocumentFactory(slug="kamerbrief-concept", draft=True)
    for document in Document.objects.filter(slug__startswith="kamerbrief"):
        document.file.save("brief.txt", ContentFile(b"Geachte voorzitter,"))
    sender = UserFactory(staff_of=own)
    letter = IntakeFactory(by=sender, document__slug="brief-in-bewerking").document
    find = ProposalFactory(
        document=letter,
        passage=None,
        commitment=None,
        group="brief",
        find="kind",
        payload={"kind": "kamerbrief"},
    )
    AanbevelingFactory(advies__slug="advies")
    AanbevelingFactory(advies__slug="advies-concept", commitment__draft=True)
    MilestoneLinkFactory(milestone__slug="top", commitment=commitment)
    MilestoneLinkFactory(milestone__slug="top-concept", commitment=draft)
    StatusChangeFactory(commitment=draft, track="kamer", to="voldaan")
    letter = Document.objects.get(slug="kamerbrief")
    RegisterRowFactory(document=letter, conflicts={"dated": {"value": ["2023-06-13", "2023-06-13", "", ""]}})
    colleague = UserFactory(staff_of=own)
    return {
        "ministerie": StatusChangeFactory(commitment=commitment).pk,
        "kamer": StatusChangeFactory(commitment=commitment, track="kamer", to="voldaan").pk,
        "user": UserFactory().pk,
        "voorstel": find.pk,
        "voorstel-register": ProposalFactory().pk,
        "kamerlid": KamerlidFactory().register_id,
        "fractie": FractieFactory().register_id,
        "voorgesteld": ProposalFactory(commitment=commitment, ministerie=own, proposed_by=colleague).pk,
        "aangeboden": TransferFactory(commitment=commitment, from_ministerie=own).pk,
        "gekregen": TransferFactory(to_ministerie=own).pk,
        "afwezig": AbsenceFactory(user=colleague, until_on=date.max).pk,
        "uitvraag": UpdateRequestFactory(commitment=commitment, ministerie=own).pk,
        "mail": OutgoingMailFactory(ministerie=own).pk,
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
        response = getattr(client, row.method)(url, row.data)
        found[name] = response.status_code
        if response.streaming:
            b"".join(response.streaming_content)  # a file is closed when it was sent
    return found


@pytest.mark.django_db
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_address_gives_each_visitor_their_code(
    row: Row, entries: dict[str, Any], visitors: dict[str, User | None]
) -> None:
    kwargs = {
        name: entries.get(value, value) if name in ("pk", "id", "key") else value
        for name, value in row.kwargs.items()
    }

    assert codes_at(reverse(row.name, kwargs=kwargs), visitors, row) == row.codes


@pytest.mark.django_db
@pytest.mark.parametrize("label", sorted(ADMIN_PAGES))
def test_admin_pages_give_each_visitor_their_code(label: str, visitors: dict[str, User | None]) -> None:
    model = apps.get_model(label)
    record = Group.objects.first() if model is Group else getattr(factories, f"{model.__name__}Factory")()
    assert record is not None

    found = {}
    for page in PAGES:
        name = f"admin:{label.replace('.', '_')}_{page}"
        url = reverse(name, args=[] if page in ("changelist", "add") else [record.pk])
        found[page] = codes_at(url, visitors, Row(name, {}))

    assert found == ADMIN_PAGES[label]


def patterns(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every pattern below a resolver with its full name."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from patterns(pattern, namespace + inner)
        else:
            yield f"{namespace}{pattern.name}", pattern


PATTERNS = list(patterns(get_resolver()))
OWN_PATTERNS = [(name, p) for name, p in PATTERNS if not name.startswith("admin:")]


def test_every_address_has_a_row() -> None:
    """A new page fails here until somebody has said who may open it."""
    of_models = {f"admin:{label.replace('.', '_')}_{page}" for label in ADMIN_PAGES for page in PAGES}
    # Django's admin has patterns without a name; they lead old addresses to the new.
    addresses = {name for name, _pattern in PATTERNS} - {"admin:None"}

    assert addresses == {row.name for row in ROWS} | of_models


@pytest.mark.parametrize(("name", "pattern"), OWN_PATTERNS, ids=[name for name, _pattern in OWN_PATTERNS])
def test_every_view_says_who_may_open_it(name: str, pattern: URLPattern) -> None:
    access = getattr(pattern.callback, "access", None)

    expected = "signed_in" if any(r.codes["anonymous"] == 302 for r in rows_of(name, "get")) else "public"
    assert access == expected


def rows_of(name: str, method: str) -> list[Row]:
    """The rows of an address for one method."""
    return [row for row in ROWS if row.name == name and row.method == method]
