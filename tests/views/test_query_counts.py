"""A page asks the database as much for a thousand records as for ten."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from commitments.actions.search import index_commitments
from commitments.dates import UncertainDate
from commitments.models import (
    Aanbeveling,
    Commitment,
    Document,
    Link,
    Ministerie,
    Motie,
    OfficeChange,
    Oordeel,
    Passage,
    StatusChange,
    Submitter,
    TermChange,
    Toezegging,
)
from commitments.statuses import Kind
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    AdviesNumberFactory,
    CitationFactory,
    ClaimFactory,
    CommitmentFactory,
    DeclinedPartFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    OordeelFactory,
    PassageFactory,
    SignerFactory,
    StatusChangeFactory,
    TermChangeFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

DAY = date(2019, 4, 24)


@transaction.atomic
def fill(number: int) -> None:
    """Commitments of all kinds with holders, terms, submitters and oordelen, written in bulk."""
    ministeries = list(Ministerie.objects.all()) or [MinisterieFactory() for _ in range(3)]
    dossier = DossierFactory()
    advies = AdviesNumberFactory(advies=AdviesFactory()).advies
    passage = PassageFactory()
    start = Commitment.objects.count()
    kinds = list(Kind)
    commitments = Commitment.objects.bulk_create(
        Commitment(
            slug=f"bulk-{n}",
            kind=kinds[n % 3],
            subject=f"De Kamer informeren over wapens, deel {n}",
            dossier=dossier,
            made_from=DAY + timedelta(days=n % 50),
            made_to=DAY + timedelta(days=n % 50),
            made_basis="vermeld",
            published_at=timezone.now(),
        )
        for n in range(start, start + number)
    )
    by_kind = {kind: [c for c in commitments if c.kind == kind] for kind in kinds}
    moties = Motie.objects.bulk_create(
        Motie(commitment=c, outcome="aangenomen", outcome_basis="vermeld") for c in by_kind[Kind.MOTIE]
    )
    Submitter.objects.bulk_create(Submitter(motie=motie, surname="Koopmans") for motie in moties)
    Toezegging.objects.bulk_create(Toezegging(commitment=c) for c in by_kind[Kind.TOEZEGGING])
    aanbevelingen = Aanbeveling.objects.bulk_create(
        Aanbeveling(commitment=c, advies=advies, number=n) for n, c in enumerate(by_kind[Kind.AANBEVELING], 1)
    )
    Oordeel.objects.bulk_create(
        Oordeel(aanbeveling=a, advies=advies, passage=passage, verdict="deels", phrase="ten dele")
        for a in aanbevelingen
    )
    since = {
        "effective_from": DAY,
        "effective_to": DAY,
        "effective_basis": "vermeld",
        "recorded_as": "Beheer",
    }
    OfficeChange.objects.bulk_create(
        OfficeChange(commitment=c, ministerie=ministerie, part=part, **since)
        for c in commitments
        for ministerie, part in zip(ministeries[:2], ("eerste", "mede"), strict=True)
    )
    terms = [TermChange(commitment=c, **since) for c in commitments]
    for term in terms:
        term.due = UncertainDate.on(date(2022, 12, 31))
    TermChange.objects.bulk_create(terms)


def equally(few: Callable[[], object], more: Callable[[], object], ask: Callable[[], object]) -> int:
    """How many queries `ask` sends with few and with many records; fails when that differs."""
    few()
    ask()  # what is kept from the first request on is no part of it
    before = queries_of(ask)
    more()
    after = queries_of(ask)
    assert len(after) == len(before), "\n".join(after)
    return len(before)


def opening(client: Client, url: str) -> Callable[[], object]:
    """Ask for the page, which must be there."""

    def ask() -> None:
        assert client.get(url).status_code == 200

    return ask


QUESTIONS = (
    "",
    "soort=motie&soort=aanbeveling&ministerie=ministerie&telaat=on&jaar=2019&bewijs=nee&oordeel=deels",
    "q=kamer+wapens&volgorde=termijn",
    "na=2019-05-01_1",
)


def test_list_asks_the_same_for_a_thousand(client: Client) -> None:
    MinisterieFactory(slug="ministerie")
    MinisterieFactory()

    def count() -> dict[str, int]:
        index_commitments()
        return {q: len(queries_of(opening(client, f"/afspraken/?{q}"))) for q in QUESTIONS}

    fill(10)
    count()  # what is kept from the first request on is no part of it
    few = count()
    fill(990)

    # What stands on one page is not counted by the database.
    more = count()
    assert all(0 <= more[question] - few[question] <= 1 for question in QUESTIONS)
    # Of which twelve for the facets, and one more for each that is chosen, up to four; two to ask the
    # newest days first, one for where the chosen years end, one to know whether the table is a large one.
    assert max(more.values()) <= 32


def test_list_asks_the_same_for_somebody_signed_in(client: Client) -> None:
    client.force_login(UserFactory(data_entry=True, staff_of=MinisterieFactory()))
    for _ in range(2):
        MinisterieFactory()

    # One of them for the header: how many proposals wait.
    assert equally(lambda: fill(30), lambda: fill(70), opening(client, "/afspraken/")) <= 25


def enrich(commitment: Commitment, number: int) -> None:
    """So many of everything that a page of one commitment shows."""
    for n in range(number):
        day = DAY + timedelta(days=n + 1)
        LinkFactory(commitment=commitment, passage=PassageFactory(), role=Link.LinkRole.values[n % 7])
        other = CommitmentFactory(kind=list(Kind)[n % 3])
        LinkFactory(commitment=other, passage=commitment.links.last().passage)
        StatusChangeFactory(commitment=commitment, effective_from=day, evidence=PassageFactory())
        TermChangeFactory(commitment=commitment, effective_from=day, evidence=PassageFactory())
        OfficeChangeFactory(commitment=commitment, effective_from=day, evidence=PassageFactory())
        MilestoneLinkFactory(commitment=commitment)
        ClaimFactory(commitment=commitment, passage=PassageFactory(), field=("made", "title")[n % 2])
        if commitment.kind == Kind.AANBEVELING:
            DeclinedPartFactory(oordeel=OordeelFactory(aanbeveling=commitment.aanbeveling))


@pytest.mark.parametrize(("kind", "number"), [(Kind.MOTIE, 20), (Kind.AANBEVELING, 100)])
def test_detail_asks_the_same_for_a_long_history(client: Client, kind: Kind, number: int) -> None:
    commitment = CommitmentFactory(kind=kind)
    if kind == Kind.AANBEVELING:
        commitment = AanbevelingFactory(advies=AdviesNumberFactory().advies).commitment
    client.force_login(UserFactory(data_entry=True))

    asked = equally(
        lambda: enrich(commitment, 5),
        lambda: enrich(commitment, number - 5),
        opening(client, commitment.get_absolute_url()),
    )

    assert asked <= 42
    assert StatusChange.objects.filter(commitment=commitment).count() == number


def test_detail_asks_the_same_among_a_thousand(client: Client) -> None:
    fill(10)

    def count() -> dict[str, int]:
        pages = [
            c.get_absolute_url() for c in Commitment.objects.filter(slug__in=["bulk-0", "bulk-1", "bulk-2"])
        ]
        return {page: len(queries_of(opening(client, page))) for page in pages}

    count()  # what is kept from the first request on is no part of it
    few = count()
    fill(990)

    assert len(few) == len(Kind)
    assert count() == few
    assert max(few.values()) <= 23


def test_document_asks_the_same_for_many_passages(client: Client) -> None:
    document = DocumentFactory(text="Het kabinet zal de Kamer informeren. " * 200)

    def add(number: int) -> None:
        for n in range(number):
            passage = PassageFactory(document=document, place="", start=n, end=n + 30)
            LinkFactory(passage=passage, commitment__kind=list(Kind)[n % 3])
            OordeelFactory(passage=passage)
            CitationFactory(document=document, target=DocumentFactory() if n % 2 else None)
            CitationFactory(target=document)
            ClaimFactory(commitment=None, document=document, field="dated", passage=PassageFactory())
            SignerFactory(document=document)

    asked = equally(lambda: add(5), lambda: add(45), opening(client, document.get_absolute_url()))

    assert asked <= 18
    assert Passage.objects.filter(document=document).count() == 50


def test_document_list_asks_the_same_for_many(client: Client) -> None:
    def add(number: int) -> None:
        for _ in range(number):
            SignerFactory(document=DocumentFactory())

    assert equally(lambda: add(60), lambda: add(60), opening(client, "/documenten/")) <= 6
    assert Document.objects.count() == 120


def test_pages_read_no_full_texts_of_other_documents(client: Client) -> None:
    commitment = LinkFactory().commitment
    letter = CitationFactory(target=DocumentFactory()).document

    asked = queries_of(lambda: client.get(letter.get_absolute_url()))
    assert sum('"commitments_document"."text"' in sql for sql in asked) == 1
    listed = queries_of(lambda: client.get("/documenten/")) + queries_of(lambda: client.get("/afspraken/"))
    assert not any('"text"' in sql for sql in listed)
    assert commitment.pk
