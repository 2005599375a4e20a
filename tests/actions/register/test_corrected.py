"""What a person corrects stands on the list of differences at once, and goes when it is put back."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.urls import reverse

from commitments.actions.register import compare_with_register
from commitments.models import Claim, Commitment, Document, Motie, RegisterRow
from commitments.overviews.differences import for_differences, of_facts
from tests.actions.register.taking import NOW, take
from tests.admin.pages import Page, errors_on
from tests.factories import DocumentFactory, MinisterieFactory, OfficeChangeFactory, TermChangeFactory
from tests.sources.rows import activiteit, besluit, brief, dossier, guid, motie, toezegging

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(hours=1)
FILED = {"Kamerstukdossier": [dossier(900)]}


@pytest.fixture
def taken() -> Motie:
    """Return a motie with an outcome, as the register gives it."""
    take("moties", motie(**FILED))
    take("besluiten", besluit(11, Zaak=[{"Id": guid(1)}]))
    return Motie.objects.get()


def conflicts() -> dict[str, object]:
    return RegisterRow.objects.get(entity="Zaak").conflicts


def about(record: Commitment) -> dict[str, str]:
    """The facts on which sources differ, with what the others say."""
    found = for_differences(Commitment.objects.filter(pk=record.pk)).get()
    return {one.about: one.conflict.others[0].text for one in of_facts(found, AnonymousUser())}


def test_what_was_taken_over_differs_in_nothing(taken: Motie) -> None:
    compare_with_register(taken.commitment, now=NOW)

    assert conflicts() == {}
    assert not Claim.objects.exists()


def test_a_day_and_an_outcome_that_a_person_wrote_are_listed_with_what_the_register_says(
    taken: Motie,
) -> None:
    Motie.objects.update(tabled_from=date(2031, 3, 1), tabled_to=date(2031, 3, 1), outcome="verworpen")
    compare_with_register(taken.commitment, now=NOW)

    taken.refresh_from_db()
    assert (taken.tabled.start, taken.outcome) == (date(2031, 3, 1), "verworpen")
    assert conflicts().keys() == {"tabled", "outcome"}
    assert about(taken.commitment) == {"tabled": "5 maart 2031", "outcome": "Stemmen - aangenomen"}
    assert RegisterRow.objects.in_conflict("commitment").count() == 1


def test_what_is_put_back_differs_no_more(taken: Motie) -> None:
    Motie.objects.update(kabinetsappreciatie="ontraden")
    compare_with_register(taken.commitment, now=NOW)
    assert conflicts().keys() == {"appreciatie"}
    Motie.objects.update(kabinetsappreciatie="oordeel_kamer")
    compare_with_register(taken.commitment, now=NOW)

    assert conflicts() == {}
    assert about(taken.commitment) == {}


def test_a_run_that_follows_finds_the_same(taken: Motie) -> None:
    Motie.objects.update(kabinetsappreciatie="ontraden")
    compare_with_register(taken.commitment, now=NOW)
    noted = conflicts()
    take("moties", motie(**FILED, Afgedaan=False))

    assert conflicts() == noted
    assert Claim.objects.count() == 1


def test_a_toezegging_keeps_the_words_that_a_person_gave_it() -> None:
    take("activiteiten", activiteit(1))
    take("toezeggingen", toezegging())
    Commitment.objects.update(text="Andere woorden.")
    compare_with_register(Commitment.objects.get(), now=NOW)

    row = RegisterRow.objects.get(entity="Toezegging")
    assert row.conflicts.keys() == {"text"}
    assert Commitment.objects.get().text == "Andere woorden."


def test_the_number_of_a_letter_is_compared_too() -> None:
    take("brieven", brief(30, Volgnummer=7, **FILED))
    Document.objects.update(reference="41234-8")
    compare_with_register(Document.objects.get(), now=NOW)

    assert conflicts().keys() == {"number"}


def test_the_paper_of_a_motie_is_noted_apart_from_the_motie() -> None:
    DocumentFactory(kind="motie", reference="41234-12", reference_basis="vermeld", dossier=None)
    take("moties", motie(**FILED))
    Document.objects.update(dated_from=date(2031, 1, 1), dated_to=date(2031, 1, 1), dated_basis="vermeld")
    compare_with_register(Document.objects.get(), now=NOW)

    assert conflicts()["document"].keys() == {"dated"}


def test_a_record_that_the_register_does_not_know_has_nothing_to_compare() -> None:
    compare_with_register(DocumentFactory(), now=NOW)

    assert not RegisterRow.objects.exists()


def test_saving_a_correction_in_the_admin_puts_it_on_the_list(taken: Motie, admin_client: Client) -> None:
    url = reverse("admin:commitments_commitment_change", args=[taken.pk])
    page = Page(admin_client, url).fill("motie-0", kabinetsappreciatie="ontraden")
    assert errors_on(page.press()) == ""

    assert about(taken.commitment) == {"kabinetsappreciatie": "Oordeel Kamer"}
    listed = admin_client.get(reverse("difference_list"), {"wat": "feiten"})
    assert taken.commitment.subject in listed.content.decode()


def test_a_term_that_a_person_entered_is_listed_beside_the_one_in_the_words() -> None:
    take("toezeggingen", toezegging())
    commitment = Commitment.objects.get()
    TermChangeFactory(commitment=commitment, due_from=date(2031, 7, 1), recorded_at=LATER)
    compare_with_register(commitment, now=NOW)

    commitment.refresh_from_db()
    assert commitment.due_on == date(2031, 7, 1)
    assert about(commitment) == {"due": "1 juni 2031"}


def test_a_transfer_that_a_person_entered_is_listed_beside_the_ministry_of_the_register() -> None:
    take("toezeggingen", toezegging())
    commitment = Commitment.objects.get()
    OfficeChangeFactory(
        commitment=commitment, ministerie=MinisterieFactory(name="Dijkbeheer"), recorded_at=LATER
    )
    compare_with_register(commitment, now=NOW)

    assert about(commitment) == {"lead": "Waterstaat"}
