"""Whatever somebody types, sends or asks: no SQL, no script, no more memory than a form needs."""

import io
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.finding.filters import CommitmentFilter, DocumentFilter
from commitments.finding.keyset import AFTER, BEFORE
from commitments.models import Commitment
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MilestoneFactory,
    MinisterieFactory,
    MotieFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    SubmitterFactory,
)

pytestmark = pytest.mark.django_db

HOSTILE = (
    "'; DROP TABLE commitments_commitment; --",
    "%' OR '1'='1",
    "1) UNION SELECT password FROM auth_user --",
    "a' & !b | (c:* <-> d) \\",
    "\0",
    "\ud7ff\U0010ffff",
    "9" * 40,
    "-1",
    "x" * 20_000,
    "(" * 2_000,
    " ".join(f"woord{n}" for n in range(3_000)),
)
SCRIPT = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>"


QUESTIONS = [
    (name, parameter)
    for name, finder in {"commitment_list": CommitmentFilter, "document_list": DocumentFilter}.items()
    for parameter in [*finder.base_filters, "volgorde", AFTER, BEFORE, "onbekend"]
]
"""Every parameter of both lists."""


@pytest.mark.parametrize(("name", "parameter"), QUESTIONS)
def test_hostile_question_is_only_a_question(client: Client, name: str, parameter: str) -> None:
    CommitmentFactory()

    for text in HOSTILE:
        answer = client.get(f"{reverse(name)}?{parameter}={quote(text)}")
        assert answer.status_code in {200, 302, 400, 404}, text[:40]

    assert Commitment.objects.count() == 1


@pytest.fixture
def hostile_dossier() -> list[str]:
    """Make records in which every text that somebody types is a script; return the pages that show them."""
    ministerie = MinisterieFactory(name=SCRIPT, slug="kwaad")
    motie = MotieFactory(
        adopted=True, commitment__subject=SCRIPT, commitment__text=SCRIPT, commitment__citation=SCRIPT
    )
    SubmitterFactory(motie=motie, surname=SCRIPT, fractie="VVD")
    toezegging = CommitmentFactory(subject=SCRIPT, text=SCRIPT, held_by=[ministerie])
    letter = DocumentFactory(title=SCRIPT, text=f"Geachte voorzitter, {SCRIPT} Hoogachtend,", source=SCRIPT)
    passage = PassageFactory(document=letter, quote=SCRIPT, located=True)
    loose = PassageFactory(document=letter, quote=SCRIPT, place=SCRIPT[:50])
    LinkFactory(passage=passage, commitment=toezegging)
    LinkFactory(passage=loose, commitment=motie.commitment)
    CitationFactory(document=letter, printed=SCRIPT, place=SCRIPT[:50])
    StatusChangeFactory(
        commitment=toezegging, to="afgedaan", evidence=passage, note=SCRIPT, recorded_as=SCRIPT[:50]
    )
    advies = AdviesFactory(title=SCRIPT)
    aanbeveling = AanbevelingFactory(commitment__subject=SCRIPT, commitment__text=SCRIPT, advies=advies)
    OordeelFactory(aanbeveling=aanbeveling, passage=loose)
    milestone = MilestoneFactory(title=SCRIPT)
    records = [motie.commitment, toezegging, aanbeveling.commitment, letter, advies, milestone, ministerie]
    pages = [record.get_absolute_url() for record in records if hasattr(record, "get_absolute_url")]
    lists = (
        "start",
        "commitment_list",
        "document_list",
        "advies_list",
        "milestone_list",
        "ministerie_list",
        "sources",
    )
    return [*pages, *(reverse(name) for name in lists)]


def test_script_in_a_record_is_shown_and_never_run(client: Client, hostile_dossier: list[str]) -> None:
    assert len(hostile_dossier) >= 13
    shown = 0
    for page in hostile_dossier:
        content = client.get(page, follow=True).content.decode()
        assert "<script>alert" not in content, page
        assert "<img src=x" not in content, page
        shown += "&lt;script&gt;" in content
    assert shown >= 10


@pytest.mark.parametrize("name", ["commitment_list", "document_list"])
def test_script_in_a_question_is_shown_and_never_run(client: Client, name: str) -> None:
    content = client.get(reverse(name), {"q": SCRIPT, "soort": SCRIPT, "volgorde": SCRIPT}).content.decode()

    assert "<script>alert" not in content
    assert "<img src=x" not in content


def test_script_in_an_address_is_never_run(client: Client) -> None:
    content = client.get(f"/{quote(SCRIPT)}/").content.decode()

    assert "<script>alert" not in content
    assert "<img src=x" not in content


def test_form_that_is_too_large_is_refused_before_it_is_read(client: Client, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
    body = io.BytesIO(b"username=" + b"x" * 2_000_000)

    answer = client.generic(
        "POST", reverse("login"), body.getvalue(), content_type="application/x-www-form-urlencoded"
    )

    assert answer.status_code == 413
    assert "Er past hooguit 2 MB in." in answer.content.decode()


def test_upload_that_is_too_large_is_refused_before_it_is_read(client: Client, settings: Settings) -> None:
    settings.LARGEST_UPLOAD = 1_000_000
    file = SimpleUploadedFile("brief.pdf", b"%PDF-" + b"x" * 1_000_000)

    answer = client.post(reverse("login"), {"file": file})

    assert answer.status_code == 413
    assert "Er past hooguit 1 MB in." in answer.content.decode()


@pytest.mark.parametrize("count", [1_001, 5_000])
def test_form_with_too_many_fields_gets_a_plain_page(client: Client, count: int) -> None:
    answer = client.post(reverse("login"), {f"veld{n}": "x" for n in range(count)})

    assert answer.status_code == 400
    assert "Deze vraag begrijpen we niet" in answer.content.decode()


def test_large_text_hidden_in_an_upload_gets_a_plain_page(client: Client, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100_000

    answer = client.post(reverse("login"), {"username": "x" * 200_000})

    assert answer.status_code == 400
    assert "Deze vraag begrijpen we niet" in answer.content.decode()
