"""The lists: found by number in any spelling and by words, filtered, in a fixed number of queries."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.actions.search import index_commitments
from tests.factories import (
    AanbevelingFactory,
    AdviesNumberFactory,
    BewindspersoonFactory,
    CitationFactory,
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    PassageFactory,
    ProposalFactory,
    SignerFactory,
    StatusChangeFactory,
    TermChangeFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def address(model: str) -> str:
    """The list of one kind of records."""
    return reverse(f"admin:commitments_{model}_changelist")


def found(client: Client, model: str, **query: str) -> list[Any]:
    """The records that the list shows."""
    return list(client.get(address(model), query).context["cl"].result_list)


@pytest.mark.parametrize("typed", ["33694-43", "Kamerstukken II 2018/19, 33 694, nr. 43", "kst-33694-43"])
def test_motie_is_found_by_its_number_in_any_spelling(desk: Client, typed: str) -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment
    MotieFactory()

    assert found(desk, "commitment", q=typed) == [motie]


def test_commitment_is_found_by_register_number_dossier_claim_and_words(desk: Client) -> None:
    dossier = DossierFactory(slug="35848")
    commitment = CommitmentFactory(
        dossier=dossier, detail__register_number="TZ202210-012", subject="Wapenbeheersing"
    )
    CommitmentFactory()
    ClaimFactory(commitment=commitment, normalised="36600-X-50")
    index_commitments()

    for typed in ("TZ202210-012", "35 848", "36600 X, nr. 50", "wapenbeheersing"):
        assert found(desk, "commitment", q=typed) == [commitment], typed


@pytest.mark.parametrize("typed", ["33 694, nr. 67", "33 694, nrs. 66 en 67", "33694", "voortgang reaim"])
def test_document_is_found_by_number_dossier_and_words(desk: Client, typed: str) -> None:
    document = DocumentFactory(
        reference="33694-67", dossier=DossierFactory(slug="33694"), title="Voortgang rond REAIM"
    )
    DocumentFactory(title="Iets anders")

    assert found(desk, "document", q=typed) == [document]


def test_passage_is_found_by_the_number_of_its_document(desk: Client) -> None:
    passage = PassageFactory(document__reference="33694-67")
    PassageFactory()

    assert found(desk, "passage", q="33 694, nr. 67") == [passage]


def test_dossier_is_found_in_any_spelling(desk: Client) -> None:
    dossier = DossierFactory(slug="36600-X")
    DossierFactory(slug="36600")

    assert found(desk, "dossier", q="36 600 X") == [dossier]


def test_field_with_search_tells_passages_apart(desk: Client) -> None:
    passage = PassageFactory(document__reference="33694-67", quote="Een bijzondere zin.")
    query = {"app_label": "commitments", "model_name": "link", "field_name": "passage", "term": "33694-67"}

    results = desk.get(reverse("admin:autocomplete"), query).json()["results"]

    assert results == [
        {"id": str(passage.pk), "text": "Kamerstuk 33694-67, blz. 1, derde alinea: Een bijzondere zin."}
    ]


def test_field_with_search_finds_a_toezegging_by_words(desk: Client) -> None:
    toezegging = CommitmentFactory(subject="De Kamer informeren over wapens").toezegging
    index_commitments()
    field = {"app_label": "commitments", "model_name": "toezegging", "field_name": "repeats"}

    results = desk.get(reverse("admin:autocomplete"), {**field, "term": "wapens"}).json()["results"]

    assert results == [{"id": str(toezegging.pk), "text": "Toezegging: De Kamer informeren over wapens"}]


def test_commitments_are_filtered(desk: Client) -> None:
    bz = MinisterieFactory()
    wanted = CommitmentFactory(held_by=[MinisterieFactory(), bz], draft=True)
    MotieFactory(commitment__held_by=[MinisterieFactory()])

    for query in (
        {"kind__exact": "toezegging"},
        {"publicatie": "concept"},
        {"ministry_status__exact": "openstaand"},
        {"ministerie": str(bz.pk)},
        {"dossier": wanted.dossier.slug},
    ):
        assert found(desk, "commitment", **query) == [wanted], query
    assert found(desk, "commitment", publicatie="gepubliceerd") != [wanted]
    assert len(found(desk, "commitment", kamer_status__exact="geen")) == 2


@pytest.mark.parametrize(
    "query", [{"dossier": "\0"}, {"ministerie": "9" * 30}, {"publicatie": "anders"}, {"ministerie": "x"}]
)
def test_filter_that_is_not_offered_filters_nothing(desk: Client, query: dict[str, str]) -> None:
    commitment = CommitmentFactory()

    assert found(desk, "commitment", **query) == [commitment]


def test_field_with_search_takes_anything_that_is_typed(desk: Client) -> None:
    query = {"app_label": "commitments", "model_name": "link", "field_name": "passage", "term": "\0' %s"}

    assert desk.get(reverse("admin:autocomplete"), query).json()["results"] == []


def test_documents_are_filtered(desk: Client) -> None:
    stub = DocumentFactory(stub=True, kind="motie", draft=True)
    DocumentFactory()

    for query in (
        {"holding__exact": "aangehaald"},
        {"kind__exact": "motie"},
        {"publicatie": "concept"},
        {"dossier": stub.dossier.slug},
    ):
        assert found(desk, "document", **query) == [stub], query


LISTS: dict[str, Callable[[], object]] = {
    "commitment": lambda: CommitmentFactory(held_by=[MinisterieFactory()], due=date(2022, 12, 31)),
    "document": DocumentFactory,
    "passage": PassageFactory,
    "dossier": DossierFactory,
    "claim": ClaimFactory,
    "statuschange": StatusChangeFactory,
    "termchange": TermChangeFactory,
    "officechange": OfficeChangeFactory,
    "advies": AdviesNumberFactory,
    "oordeel": lambda: AanbevelingFactory(verdict="niet"),
    "milestone": MilestoneFactory,
    "ministerie": MinisterieFactory,
    "bewindspersoon": BewindspersoonFactory,
    "proposal": ProposalFactory,
}


@pytest.mark.parametrize("model", LISTS)
def test_list_asks_as_much_for_ten_rows_as_for_one(desk: Client, model: str) -> None:
    def opened() -> list[str]:
        return queries_of(lambda: desk.get(address(model)))

    LISTS[model]()
    opened()
    one = opened()
    for _ in range(9):
        LISTS[model]()

    assert len(opened()) == len(one) <= 14


PARTS: dict[str, Callable[[Any], object]] = {
    "links": lambda c: LinkFactory(commitment=c),
    "statuses": lambda c: StatusChangeFactory(commitment=c, evidence=PassageFactory()),
    "terms": lambda c: TermChangeFactory(commitment=c, evidence=PassageFactory()),
    "offices": lambda c: OfficeChangeFactory(commitment=c),
}


@pytest.mark.parametrize("part", PARTS)
def test_commitment_page_asks_as_much_for_ten_parts_as_for_one(desk: Client, part: str) -> None:
    commitment = CommitmentFactory()
    page = reverse("admin:commitments_commitment_change", args=[commitment.pk])
    PARTS[part](commitment)
    desk.get(page)
    one = queries_of(lambda: desk.get(page))
    for _ in range(9):
        PARTS[part](commitment)

    assert len(queries_of(lambda: desk.get(page))) == len(one)


DOCUMENT_PARTS: dict[str, Callable[[Any, int], object]] = {
    "passages": lambda d, _n: PassageFactory(document=d),
    "signers": lambda d, n: SignerFactory(
        document=d, order=n, person=BewindspersoonFactory(), name_printed="K."
    ),
    "citations": lambda d, _n: CitationFactory(document=d, target=DocumentFactory()),
}


@pytest.mark.parametrize("part", DOCUMENT_PARTS)
def test_document_page_asks_as_much_for_ten_parts_as_for_one(desk: Client, part: str) -> None:
    document = DocumentFactory()
    page = reverse("admin:commitments_document_change", args=[document.pk])
    DOCUMENT_PARTS[part](document, 1)
    desk.get(page)
    one = queries_of(lambda: desk.get(page))
    for n in range(2, 11):
        DOCUMENT_PARTS[part](document, n)

    assert len(queries_of(lambda: desk.get(page))) == len(one)


def test_milestone_page_asks_as_much_for_ten_commitments_as_for_one(desk: Client) -> None:
    milestone = MilestoneLinkFactory().milestone
    page = reverse("admin:commitments_milestone_change", args=[milestone.pk])
    desk.get(page)
    one = queries_of(lambda: desk.get(page))
    for _ in range(9):
        MilestoneLinkFactory(milestone=milestone)

    assert len(queries_of(lambda: desk.get(page))) == len(one)
