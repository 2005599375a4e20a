"""Rows that are kept: nobody is shown what was kept for another, or for a record as it was before."""

from datetime import date

import pytest
from django.test import Client
from django.utils import translation

from commitments.models import Commitment
from commitments.statuses import MinistryStatus
from commitments.templatetags.rows import facts_row, result
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    PassageFactory,
    StatusChangeFactory,
    SubmitterFactory,
    TermChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)


def read(commitment: Commitment) -> Commitment:
    """As a page reads it."""
    return Commitment.objects.for_rows().get(pk=commitment.pk)


def test_result_follows_the_record() -> None:
    commitment = CommitmentFactory(subject="De Kamer informeren", draft=True)
    assert "Concept" in result(read(commitment), TODAY)

    Commitment.objects.filter(pk=commitment.pk).update(subject="Anders", published_at="2026-01-01T00:00Z")

    shown = result(read(commitment), TODAY)
    assert "Concept" not in shown
    assert "Anders" in shown
    assert "De Kamer informeren" not in shown


def test_result_is_late_from_the_day_after_its_term() -> None:
    commitment = CommitmentFactory()
    TermChangeFactory(commitment=commitment, due_from=TODAY, due_to=TODAY, due_basis="vermeld")

    assert "Te laat" not in result(read(commitment), TODAY)
    assert "Te laat" in result(read(commitment), date(2026, 11, 23))


def test_result_marks_what_this_reader_typed() -> None:
    commitment = read(CommitmentFactory(subject="Over drones <b>"))

    assert "<mark>drones</mark>" in result(commitment, TODAY, "drones")
    plain = result(commitment, TODAY)
    assert "<mark>" not in plain
    assert "Over drones &lt;b&gt;" in plain


def test_result_is_in_the_language_of_the_reader() -> None:
    commitment = CommitmentFactory()
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.IN_PROGRESS)
    commitment = read(commitment)

    dutch = result(commitment, TODAY)
    with translation.override("en"):
        english = result(commitment, TODAY)

    assert "In behandeling" in dutch
    assert "In behandeling" not in english
    assert result(commitment, TODAY) == dutch


def test_facts_name_the_motie_its_outcome_and_its_ministeries() -> None:
    motie = MotieFactory(adopted=True, commitment__held_by=[MinisterieFactory(name="Defensie")])
    SubmitterFactory(motie=motie, order=1, surname="Koopmans", prefix="", given="")

    shown = facts_row(read(motie.commitment))

    assert "<li>motie-Koopmans</li>" in shown
    assert "<li>Minister van Defensie</li>" in shown


def test_page_of_a_ministry_keeps_no_words_of_a_draft_for_others(client: Client) -> None:
    ministerie = MinisterieFactory(slug="bz")
    secret = PassageFactory(document=DocumentFactory(draft=True), quote="Een concept van een brief.")
    OfficeChangeFactory(
        commitment=CommitmentFactory(held_by=[MinisterieFactory()]),
        ministerie=ministerie,
        effective_from=date(2022, 7, 1),
        evidence=secret,
    )
    keeper = Client()
    keeper.force_login(UserFactory(data_entry=True))

    assert "Een concept van een brief." in text_of(keeper.get("/ministeries/bz/"))
    assert "Een concept van een brief." not in text_of(client.get("/ministeries/bz/"))


def test_list_of_dossiers_counts_drafts_for_who_keeps_them_only(client: Client) -> None:
    dossier = DossierFactory(slug="33694")
    CommitmentFactory(dossier=dossier)
    CommitmentFactory(dossier=dossier, draft=True)
    keeper = Client()
    keeper.force_login(UserFactory(data_entry=True))

    assert "2 afspraken" in text_of(keeper.get("/dossiers/"))
    assert "1 afspraak" in text_of(client.get("/dossiers/"))
