"""/kamerleden/ and /fracties/: who asked, and what came of it."""

import uuid
from datetime import date

import pytest
from django.db import connection
from django.test import Client

from commitments.models import Commitment, Kamerlid, Motie, Submitter
from commitments.statuses import Kind, Outcome
from tests.factories import (
    BesluitFactory,
    FractieFactory,
    KamerlidFactory,
    MotieFactory,
    StatusChangeFactory,
    StemmingFactory,
    SubmitterFactory,
    UserFactory,
)
from tests.factories.documents import PUBLISHED_AT
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def motie_of(kamerlid: Kamerlid | None = None, outcome: str = "aangenomen", **values: object) -> Motie:
    """A motie with this submitter."""
    motie = MotieFactory(outcome=outcome, **{k: v for k, v in values.items() if k.startswith("commitment")})
    named = {k: v for k, v in values.items() if not k.startswith("commitment")}
    SubmitterFactory(motie=motie, kamerlid=kamerlid, **named)
    return motie


def many_moties(number: int, *, kamerlid: Kamerlid, name: str) -> None:
    """Moties in bulk, half of them of this member and half of a printed name each."""
    made = Commitment.objects.bulk_create(
        Commitment(
            slug=f"{name}-{n}",
            kind=Kind.MOTIE,
            subject=f"Motie {n}",
            made_from=date(2020, 3, 1),
            made_to=date(2020, 3, 1),
            made_basis="register",
            published_at=PUBLISHED_AT,
        )
        for n in range(number)
    )
    moties = Motie.objects.bulk_create(
        Motie(commitment=one, outcome=Outcome.ADOPTED, outcome_basis="register") for one in made
    )
    Submitter.objects.bulk_create(
        Submitter(motie=motie, surname=f"Naam {n // 7}", kamerlid=kamerlid if n % 2 else None)
        for n, motie in enumerate(moties)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def test_list_counts_what_came_of_the_moties_of_each_member(client: Client) -> None:
    member = KamerlidFactory(given="Sven", surname="Koopmans")
    open_motie = motie_of(member)
    done = motie_of(member)
    StatusChangeFactory(commitment=done.commitment, to="afgedaan")
    for outcome in ("verworpen", "aangehouden", "ingetrokken", "onbekend", "overgenomen"):
        motie_of(member, outcome)
    motie_of(member, commitment__draft=True)

    response = client.get("/kamerleden/")

    # Moties, adopted, still open, rejected, held over or withdrawn, unknown.
    assert "Sven Koopmans 7 3 2 1 2 1" in text_of(response)
    assert member.get_absolute_url() in links_in(response)
    question = f"/afspraken/?indiener={member.register_id}&uitkomst=aangenomen&uitkomst=overgenomen"
    assert question in links_in(response)
    assert open_motie.commitment.subject in text_of(client.get(question))


def test_numbers_lead_to_as_many_moties(client: Client) -> None:
    member = KamerlidFactory()
    for outcome in ("aangenomen", "verworpen", "verworpen", "vervallen"):
        motie_of(member, outcome)
        motie_of(None, outcome, surname=member.surname, given="")

    for page in ("/kamerleden/", member.get_absolute_url()):
        response = client.get(page)
        for link in links_in(response):
            if link.startswith("/afspraken/?") and "uitkomst=verworpen" in link:
                assert "2 afspraken" in text_of(client.get(link))


def test_printed_names_are_not_merged_with_members(client: Client) -> None:
    member = KamerlidFactory(given="Sven", surname="Koopmans")
    motie_of(member)
    motie_of(None, prefix="", surname="Koopmans", given="")
    motie_of(None, prefix="van", surname="Ginneken", given="Lisa")

    response = client.get("/kamerleden/")
    page = client.get(member.get_absolute_url())

    text = text_of(response)
    assert "zij zijn niet samengevoegd" in text
    assert "Sven Koopmans 1 1 1 0 0 0" in text
    assert "Koopmans 1 1 1 0 0 0 Lisa van Ginneken 1" in text.partition("Namen zoals gedrukt")[2]
    assert "/afspraken/?indiener=gedrukt%3ALisa+van+Ginneken" in links_in(response)
    assert "1 motie met de naam “Koopmans”" in text_of(page)
    assert "1 afspraak" in text_of(client.get("/afspraken/?indiener=gedrukt%3AKoopmans"))


def test_typed_name_narrows_both_lists_and_comes_as_a_fragment(client: Client) -> None:
    motie_of(KamerlidFactory(given="Sven", surname="Koopmans"))
    motie_of(KamerlidFactory(given="Salima", surname="Belhaj"))
    motie_of(None, surname="Koopmans")
    motie_of(None, surname="Piri")

    fragment = client.get(
        "/kamerleden/", {"q": "koop"}, headers={"HX-Request": "true", "HX-Target": "results"}
    )

    assert "<html" not in fragment.text
    text = text_of(fragment)
    assert text.count("Koopmans") == 2
    assert "Belhaj" not in text
    assert "Piri" not in text
    assert "Niemand met deze naam gevonden" in text_of(client.get("/kamerleden/?q=Niemand"))


def test_a_sign_that_no_name_has_finds_nothing_wrong(client: Client) -> None:
    assert client.get("/kamerleden/?q=a%00b").status_code == 200


def test_empty_lists_say_so(client: Client) -> None:
    assert "Er zijn nog geen indieners bekend" in text_of(client.get("/kamerleden/"))
    assert "Er zijn nog geen fracties bekend" in text_of(client.get("/fracties/"))


@pytest.mark.parametrize("place", ["kamerleden", "fracties"])
def test_unknown_key_is_not_found(client: Client, place: str) -> None:
    assert client.get(f"/{place}/{uuid.uuid4()}/").status_code == 404
    assert client.get(f"/{place}/geen-sleutel/").status_code == 404


def test_member_page_names_fracties_and_newest_moties(client: Client) -> None:
    fractie = FractieFactory(abbreviation="VVD")
    member = KamerlidFactory()
    motie_of(member, fractie_record=fractie, commitment__subject="Over autonome wapens")
    motie_of(member, commitment__draft=True, commitment__subject="Nog geheim")

    hidden = client.get(member.get_absolute_url())
    client.force_login(UserFactory(data_entry=True))
    shown = client.get(member.get_absolute_url())

    assert fractie.get_absolute_url() in links_in(hidden)
    assert "Over autonome wapens" in text_of(hidden)
    assert "Nog geheim" not in text_of(hidden)
    assert "Nog geheim" in text_of(shown)
    assert "2 moties ingediend of mede ingediend" in text_of(shown)


def test_fractie_counts_a_motie_once_however_many_of_its_members_signed(client: Client) -> None:
    fractie = FractieFactory(abbreviation="D66")
    motie = motie_of(KamerlidFactory(), fractie_record=fractie)
    SubmitterFactory(motie=motie, kamerlid=KamerlidFactory(), fractie_record=fractie)

    response = client.get("/fracties/")

    assert "D66 1 1 1 0 0 0" in text_of(response)
    question = f"/afspraken/?fractie={fractie.register_id}"
    assert question in links_in(response)
    assert "Fractie van een indiener: D66" in text_of(client.get(question))


def test_fractie_page_says_how_it_voted(client: Client) -> None:
    fractie = FractieFactory()
    for outcome, vote in (("aangenomen", "voor"), ("aangenomen", "tegen"), ("verworpen", "voor")):
        besluit = BesluitFactory(outcome=outcome)
        Motie.objects.filter(pk=besluit.motie_id).update(decided_by=besluit)
        StemmingFactory(besluit=besluit, fractie=fractie, vote=vote)
        # What was no more than a mistake, or one member's own vote, does not count for the fractie.
        StemmingFactory(besluit=besluit, fractie=fractie, vote="niet_deelgenomen", is_mistake=True)
        StemmingFactory(besluit=besluit, fractie=fractie, vote="tegen", persoon_register_id=uuid.uuid4())
    StemmingFactory(fractie=fractie, vote="voor")

    text = text_of(client.get(fractie.get_absolute_url()))

    assert "Aangenomen 1 1 0 Verworpen 1 0 0" in text
    assert "Van geen enkele motie is bekend" in text_of(client.get(FractieFactory().get_absolute_url()))


def test_pages_ask_the_same_for_a_thousand_as_for_ten(client: Client) -> None:
    member, fractie = KamerlidFactory(), FractieFactory()
    pages = ("/kamerleden/", member.get_absolute_url(), "/fracties/", fractie.get_absolute_url())

    def asked() -> dict[str, int]:
        return {page: len(queries_of(lambda page=page: client.get(page))) for page in pages}

    many_moties(10, kamerlid=member, name="weinig")
    asked()
    few = asked()
    many_moties(1000, kamerlid=member, name="veel")

    assert asked() == few
    assert max(few.values()) <= 13
