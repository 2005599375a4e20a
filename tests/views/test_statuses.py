"""Updating a status on the page: who may, what comes back, and what happens to those who are second."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from commitments.models import Commitment, Document, Passage, StatusChange
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true", "HX-Target": "status-form"}


@pytest.fixture
def commitment() -> Commitment:
    return CommitmentFactory(held_by=[MinisterieFactory(name="Buitenlandse Zaken")])


@pytest.fixture
def letter() -> Document:
    return DocumentFactory(slug="voortgang", title="Voortgang REAIM", reference="33694-67")


@pytest.fixture
def staff(client: Client, commitment: Commitment) -> Client:
    """Signed in for the ministry that holds the commitment."""
    client.force_login(UserFactory(staff_of=commitment.lead, first_name="Xanthippe"))
    return client


def url_of(commitment: Commitment, track: str = "ministerie") -> str:
    return f"{commitment.get_absolute_url()}status/{track}/"


def sent(**values: Any) -> dict[str, Any]:
    """What the form sends: 'in behandeling' since May 2023, seen by somebody who saw nothing yet."""
    return {"to": "in_behandeling", "effective_from": "2023-05-01", "seen": "", **values}


def done(**values: Any) -> dict[str, Any]:
    """What the form sends for a closing claim that cites the letter."""
    cited = {"letter": "reaim", "document": "voortgang", "quote": "Hoogachtend,", "place": "blz. 1"}
    return sent(**{"to": "afgedaan", **cited, **values})


def test_form_offers_what_may_follow(staff: Client, commitment: Commitment) -> None:
    response = staff.get(url_of(commitment))
    shown = text_of(response)

    assert [label in shown for label in ("In behandeling", "Afgedaan gemeld", "Geen status")] == [
        True,
        True,
        False,
    ]
    today = timezone.localdate().isoformat()
    assert f'name="effective_from" value="{today}"' in response.text
    assert f'max="{today}"' in response.text


def test_form_has_nothing_to_offer_where_nothing_is_tracked(client: Client) -> None:
    client.force_login(UserFactory(data_entry=True))
    rejected = MotieFactory(rejected=True).commitment

    assert "Hier valt geen status bij te werken" in text_of(client.get(url_of(rejected)))
    assert client.post(url_of(rejected), sent()).status_code == 200
    assert not StatusChange.objects.exists()


def test_form_is_a_page_and_for_htmx_a_fragment(staff: Client, commitment: Commitment) -> None:
    page, fragment = staff.get(url_of(commitment)), staff.get(url_of(commitment), headers=HTMX)

    assert "<html" in page.text
    assert fragment.text.strip().startswith("<section")
    assert fragment.text.count("<form") == page.text.count('class="form"') == 1


def test_saving_without_javascript_leads_back_to_the_commitment(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    response = staff.post(url_of(commitment), done(note="Zie de brief."), follow=True)

    assert response.redirect_chain == [(commitment.get_absolute_url(), 302)]
    shown = text_of(response)
    assert "De status is bijgewerkt." in shown
    assert "Afgedaan gemeld sinds 1 mei 2023" in shown
    assert "door Ministerie van Buitenlandse Zaken" in shown
    (change,) = StatusChange.objects.all()
    assert change.evidence is not None
    assert change.evidence.quote == "Hoogachtend,"
    assert (change.evidence.document, change.note) == (letter, "Zie de brief.")


def test_saving_with_htmx_gives_the_changed_parts(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    late = CommitmentFactory(held_by=[commitment.lead], due=date(2020, 1, 1))

    response = staff.post(url_of(late), done(), headers=HTMX)

    assert "<html" not in response.text
    assert response.text.count('hx-swap-oob="true"') == 3
    for part in ('id="status-form"', 'id="stand"', 'id="verloop"', 'id="labels"'):
        assert response.text.count(part) == 1
    shown = text_of(response)
    assert "De status is bijgewerkt." in shown
    assert "Afgedaan gemeld sinds 1 mei 2023" in shown
    assert "Ongedaan maken: Afgedaan gemeld" in shown
    assert "Te laat" not in shown
    # Told once: the next page has no message left.
    assert "De status is bijgewerkt." not in text_of(staff.get(late.get_absolute_url()))


def test_saving_a_period_in_words(staff: Client, commitment: Commitment) -> None:
    words = sent(effective_to="2023-11-30", effective_from="2023-09-01", effective_printed="najaar 2023")
    staff.post(url_of(commitment), words)

    (change,) = StatusChange.objects.all()
    assert (change.effective.start, change.effective.end, change.effective.printed) == (
        date(2023, 9, 1),
        date(2023, 11, 30),
        "najaar 2023",
    )


TOMORROW = (timezone.localdate() + timedelta(days=2)).isoformat()
WRONG = [
    ({"to": ""}, "to"),
    ({"to": "openstaand"}, "to"),
    ({"to": "voldaan"}, "to"),
    ({"effective_from": ""}, "effective_from"),
    ({"effective_from": "binnenkort"}, "effective_from"),
    ({"effective_from": TOMORROW}, "effective_from"),
    ({"effective_from": "2019-01-01"}, "effective_from"),  # before the commitment was made
    ({"effective_to": "2023-04-30"}, "effective_to"),
    ({"effective_to": TOMORROW}, "effective_to"),
    ({"note": "x" * 2001}, "note"),
    ({"note": "a\0b"}, "note"),
    ({"seen": "x"}, "seen"),
    ({"to": "afgedaan", "document": "", "quote": "", "letter": ""}, "letter"),
    ({"letter": "bestaat niet", "document": "", "quote": ""}, "letter"),
    ({"document": "", "quote": ""}, "letter"),  # found letters, none chosen
    ({"document": ""}, "letter"),  # words of no letter
    ({"quote": ""}, "quote"),
    ({"quote": "Deze woorden staan er niet."}, "quote"),
    ({"quote": "Hoogachtend,\0"}, "quote"),
    ({"quote": "x" * 1001}, "quote"),
    ({"document": "nabrief", "quote": "Iets.", "place": ""}, "place"),
    ({"document": "concept"}, "document"),
    ({"document": "nota"}, "document"),
    ({"document": "bestaat-niet"}, "document"),
    ({"document": "voortgang\0"}, "document"),
    ({"passage": "van-elders", "quote": ""}, "passage"),
    ({"passage": "bekend", "quote": "Geachte voorzitter,"}, "quote"),
]


@pytest.mark.parametrize(("values", "field"), WRONG)
def test_form_names_the_field_that_is_wrong_and_saves_nothing(
    staff: Client, commitment: Commitment, letter: Document, values: dict[str, str], field: str
) -> None:
    DocumentFactory(slug="nabrief", stub=True)
    DocumentFactory(slug="concept", draft=True, title="Voortgang REAIM")
    DocumentFactory(slug="nota", beslisnota=True)
    PassageFactory(slug="van-elders")
    PassageFactory(slug="bekend", document=letter, quote="Hoogachtend,")
    before = Passage.objects.count()

    for headers in ({}, HTMX):
        response = staff.post(url_of(commitment), done(**values), headers=headers)

        assert response.status_code == 200
        assert list(response.context["form"].errors) in ([field], [field, "quote"])
        assert "Er is iets niet goed ingevuld" in text_of(response)
    assert not StatusChange.objects.exists()
    assert Passage.objects.count() == before


def test_form_asks_for_a_reason_to_reopen(staff: Client, commitment: Commitment) -> None:
    closed = StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE)

    response = staff.post(url_of(commitment), sent(seen=closed.pk))

    assert list(response.context["form"].errors) == ["note"]
    assert "Schrijf waarom dit weer open is." in text_of(response)


def test_form_cites_a_known_passage_as_it_is(staff: Client, commitment: Commitment, letter: Document) -> None:
    """Also one whose words were recorded before the text was held and do not stand in it."""
    known = PassageFactory(document=letter, quote="Andere  woorden", place="blz. 9", slug="bekend")

    staff.post(url_of(commitment), done(passage="bekend", quote="", place=""))

    assert StatusChange.objects.get().evidence == known
    assert Passage.objects.count() == 1


def test_a_second_saver_sees_what_changed_and_keeps_the_text(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    first = StatusChangeFactory(
        commitment=commitment,
        recorded_as="Gegevensbeheer",
        note="Wij waren eerder.",
        effective_from=date(2023, 1, 1),
    )

    response = staff.post(url_of(commitment), done(note="Mijn toelichting."))

    shown = text_of(response)
    assert response.status_code == 200
    assert "Iemand anders was u voor." in shown
    assert "De status is nu “In behandeling”" in shown
    assert "door Gegevensbeheer" in shown
    assert "Wij waren eerder." in shown
    for kept in ("Mijn toelichting.", "Hoogachtend,", 'value="2023-05-01"', 'value="blz. 1"'):
        assert kept in response.text
    assert f'name="seen" value="{first.pk}"' in response.text
    assert not response.context["form"].errors
    assert StatusChange.objects.count() == 1
    assert not Passage.objects.exists()

    staff.post(url_of(commitment), done(note="Mijn toelichting.", seen=first.pk))
    assert StatusChange.objects.count() == 2


def test_a_second_saver_chooses_again_when_the_choice_is_gone(staff: Client, commitment: Commitment) -> None:
    StatusChangeFactory(commitment=commitment, by=UserFactory())

    response = staff.post(url_of(commitment), sent(note="Ik ook."))

    assert "Iemand anders was u voor." in text_of(response)
    assert list(response.context["form"].errors) == ["to"]
    assert "Ik ook." in response.text


def test_a_form_sent_twice_is_saved_once(staff: Client, commitment: Commitment, letter: Document) -> None:
    for headers in ({}, {}, HTMX):
        response = staff.post(url_of(commitment), done(), headers=headers, follow=True)
        assert "De status is bijgewerkt." in text_of(response)

    assert StatusChange.objects.count() == 1
    assert Passage.objects.count() == 1


def test_a_tampered_version_is_a_conflict_and_not_a_loop(staff: Client, commitment: Commitment) -> None:
    for seen in (str(StatusChangeFactory().pk), "9" * 40, "-1"):
        response = staff.post(url_of(commitment), sent(seen=seen))
        assert "De status is intussen gewijzigd." in text_of(response)
        assert 'name="seen" id="id_seen"' in response.text

    assert not StatusChange.objects.filter(commitment=commitment).exists()


def test_a_ministry_never_writes_for_the_kamer(staff: Client, commitment: Commitment) -> None:
    for deed in (staff.get, staff.post):
        assert deed(url_of(commitment, "kamer")).status_code == 403
    assert staff.get(url_of(commitment, "regering")).status_code == 404


def test_data_entry_writes_for_the_kamer(client: Client, commitment: Commitment, letter: Document) -> None:
    client.force_login(UserFactory(data_entry=True))

    client.post(url_of(commitment, "kamer"), done(to="betwist"))

    commitment.refresh_from_db()
    assert commitment.kamer_status == KamerStatus.DISPUTED
    assert StatusChange.objects.get().recorded_as == "Gegevensbeheer"


def test_changes_are_only_for_who_sees_and_may(client: Client, commitment: Commitment) -> None:
    draft = CommitmentFactory(draft=True, held_by=[commitment.lead])

    for user, on_published in (
        (UserFactory(), 403),
        (UserFactory(staff_of=MinisterieFactory()), 403),
        (UserFactory(coordinator_of=commitment.lead), 302),
    ):
        client.force_login(user)
        assert client.post(url_of(commitment), sent()).status_code == on_published
        assert client.post(url_of(draft), sent()).status_code == 404
    client.force_login(UserFactory(data_entry=True))
    assert client.post(url_of(draft), sent()).status_code == 302
    assert [change.commitment for change in StatusChange.objects.order_by("id")] == [commitment, draft]


def test_signing_in_comes_first_and_leads_back(client: Client, commitment: Commitment) -> None:
    url = url_of(commitment)

    assert client.get(url).headers["Location"] == f"/inloggen/?next={url}"
    response = client.get(url, headers=HTMX)
    assert (response.status_code, response.headers["HX-Redirect"]) == (200, f"/inloggen/?next={url}")


def test_form_survives_an_unknown_commitment(staff: Client) -> None:
    assert staff.get("/afspraken/bestaat-niet/status/ministerie/").status_code == 404
    assert staff.post("/afspraken/bestaat-niet/status/ministerie/", sent()).status_code == 404


def test_conflict_shows_the_words_that_the_other_cited(staff: Client, commitment: Commitment) -> None:
    StatusChangeFactory(
        commitment=commitment,
        track=Track.MINISTRY,
        to=MinistryStatus.DONE,
        evidence=PassageFactory(quote="Hiermee is de toezegging voldaan."),
    )

    response = staff.post(url_of(commitment), sent(), headers=HTMX)

    assert "Hiermee is de toezegging voldaan." in text_of(response)
    assert "Xanthippe" not in response.text
