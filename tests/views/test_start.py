"""/: the overview, for everybody and for those who work at a ministry; drafts in no number."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

from commitments.models import Commitment
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.bulk import many_toezeggingen
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def due(days: int, **values: object) -> Commitment:
    """An open toezegging whose term ends so many days after today."""
    return CommitmentFactory(due=timezone.localdate() + timedelta(days), **values)


def follow(client: Client, address: str) -> list[str]:
    """The subjects in the list that an address of the overview leads to."""
    return [row.subject for row in client.get(address).context["page"].rows]


def test_start_of_an_empty_tracker_says_so_and_still_searches(client: Client) -> None:
    response = client.get("/")

    assert response.status_code == 200
    assert "Er zijn nog geen afspraken" in text_of(response)
    assert 'action="/zoeken/"' in response.text
    assert '<svg class="bar"' not in response.text


def test_start_has_one_search_box(client: Client) -> None:
    CommitmentFactory()

    assert client.get("/").text.count('name="q"') == 1


def test_start_says_that_nothing_became_late_and_gives_what_did_before(client: Client) -> None:
    due(-40, subject="Rapport van de werkgroep sturen")
    due(60, subject="Deelnemen aan het overleg")

    text = text_of(client.get("/"))

    assert "Er is deze week niets te laat geworden. Eerder te laat geworden Rapport van de werkgroep" in text
    assert "In de komende 30 dagen loopt geen termijn af. Daarna Deelnemen aan het overleg" in text


def test_start_lists_what_became_late_this_week_and_what_is_due(client: Client) -> None:
    late = due(-2, subject="De evaluatie toesturen", held_by=[MinisterieFactory(name="Defensie")])
    soon = due(12, subject="De voortgang melden")

    response = client.get("/")

    text = text_of(response)
    assert "Er is deze week niets" not in text
    assert (
        f"De evaluatie toesturen Te laat Toezegging uiterlijk {date_format(late.due_on, 'j F Y')} Defensie"
        in text
    )
    assert text.index("De evaluatie toesturen") < text.index("Binnenkort") < text.index("De voortgang melden")
    assert soon.get_absolute_url() in links_in(response)


def test_start_counts_lead_to_the_list_that_they_count(client: Client) -> None:
    due(-1, subject="Te laat")
    due(5, subject="Straks")
    CommitmentFactory(subject="Zonder termijn")
    StatusChangeFactory(to=MinistryStatus.DONE, commitment__subject="Klaar gemeld")
    MotieFactory(rejected=True, commitment__subject="Verworpen")

    links = links_in(client.get("/"))

    expected = {
        "telaat=on&volgorde=termijn": ["Te laat"],
        "termijn=binnenkort&volgorde=termijn": ["Straks"],
        "termijn=zonder&status=openstaand&status=in_behandeling": ["Zonder termijn"],
        "soort=motie&status=geen": ["Verworpen"],
        "soort=toezegging&status=afgedaan&status=deels_afgedaan&status=niet_uitgevoerd&status=vervallen": [
            "Klaar gemeld"
        ],
    }
    for question, subjects in expected.items():
        assert f"/afspraken/?{question}" in links
        assert follow(client, f"/afspraken/?{question}") == subjects


def test_start_draws_a_bar_for_each_kind_and_says_it_in_words(client: Client) -> None:
    MotieFactory(adopted=True)
    CommitmentFactory.create_batch(2)

    response = client.get("/")

    assert response.text.count('<svg class="bar"') == 2
    assert 'aria-label="Toezeggingen: Openstaand 2"' in response.text
    assert "style=" not in response.text


def test_start_keeps_percents_free_of_dutch_commas(client: Client) -> None:
    CommitmentFactory.create_batch(2)
    StatusChangeFactory()

    assert 'width="66.67%"' in client.get("/").text


def test_start_shows_the_latest_changes_with_their_evidence(client: Client) -> None:
    passage = PassageFactory(document__reference="33694-67", place="regel 8")
    change = StatusChangeFactory(to=MinistryStatus.DONE, evidence=passage, effective_from=date(2023, 1, 26))

    response = client.get("/")

    text = text_of(response)
    assert "Afgedaan gemeld volgens het ministerie" in text
    assert "sinds 26 januari 2023 bewijs: Kamerstuk 33694-67, regel 8" in text
    assert passage.get_absolute_url() in links_in(response)
    assert change.commitment.get_absolute_url() in links_in(response)


def test_start_says_where_ministry_and_kamer_differ(client: Client) -> None:
    change = StatusChangeFactory(to=MinistryStatus.DONE)
    StatusChangeFactory(commitment=change.commitment, track=Track.KAMER, to=KamerStatus.OPEN)

    text = text_of(client.get("/"))

    assert "Bij 1 afspraak meldt het ministerie dat die klaar is, en vindt de Kamer van niet." in text
    assert "Van geen van deze afspraken is een oordeel" not in text


def test_start_counts_what_the_list_of_differences_shows(client: Client) -> None:
    for ministry, kamer in (
        (MinistryStatus.DONE, KamerStatus.OPEN),
        (MinistryStatus.PARTLY_DONE, KamerStatus.PARTLY_MET),
        (MinistryStatus.IN_PROGRESS, KamerStatus.MET),
        (MinistryStatus.IN_PROGRESS, KamerStatus.MET),
        (None, KamerStatus.MET),
    ):
        commitment = CommitmentFactory()
        if ministry:
            StatusChangeFactory(commitment=commitment, to=ministry)
        StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=kamer)

    start = client.get("/")

    assert "Bij 1 afspraak meldt het ministerie dat die klaar is, en vindt de Kamer van niet." in text_of(
        start
    )
    assert "Bij 2 afspraken vindt de Kamer dat die klaar zijn, en meldt het ministerie dat" in text_of(start)
    for address, number in (("?soort=gemeld", "1 afspraak"), ("?soort=kamer-klaar", "2 afspraken")):
        assert f"/verschillen/{address}" in links_in(start)
        assert f"Bij {number} verschillen bronnen" in text_of(client.get(f"/verschillen/{address}"))


def test_start_hides_drafts_from_every_number_and_list(client: Client) -> None:
    hidden = due(-1, subject="Nog geheim", draft=True, held_by=[MinisterieFactory(name="Defensie")])
    StatusChangeFactory(commitment=hidden)

    text = text_of(client.get("/"))

    assert "Er zijn nog geen afspraken" in text
    assert "Nog geheim" not in text
    assert "Defensie" not in text


def test_start_shows_drafts_to_those_who_keep_the_data(client: Client) -> None:
    client.force_login(UserFactory(data_entry=True))
    due(-1, subject="Nog geheim", draft=True)

    text = text_of(client.get("/"))

    assert "Nog geheim Te laat Concept" in text


def test_start_hides_the_evidence_of_a_draft_letter_but_not_the_change(client: Client) -> None:
    secret = PassageFactory(document=DocumentFactory(draft=True, reference="33694-99"))
    StatusChangeFactory(to=MinistryStatus.DONE, evidence=secret)

    text = text_of(client.get("/"))

    assert "Afgedaan gemeld" in text
    assert "33694-99" not in text


def test_start_puts_the_own_ministry_of_staff_first(client: Client) -> None:
    own, other = MinisterieFactory(name="Defensie", slug="defensie"), MinisterieFactory()
    due(-1, subject="Van ons, te laat", held_by=[own])
    due(3, subject="Van ons, straks", held_by=[other, own])
    CommitmentFactory(subject="Van ons, zonder termijn", held_by=[own])
    due(-1, subject="Van een ander", held_by=[other])
    client.force_login(UserFactory(staff_of=own))

    response = client.get("/")

    text = text_of(response)
    assert "Uw ministerie: Defensie 1 te laat 1 binnen 30 dagen 1 open zonder termijn 3 open" in text
    assert text.index("Uw ministerie") < text.index("Hoe het ervoor staat")
    late = "/afspraken/?ministerie=defensie&telaat=on&volgorde=termijn"
    assert late in links_in(response)
    assert follow(client, late) == ["Van ons, te laat"]


@pytest.mark.parametrize("signed_in", [True, False])
def test_start_has_no_own_ministry_for_others(client: Client, signed_in: bool) -> None:
    CommitmentFactory(held_by=[MinisterieFactory()])
    if signed_in:
        client.force_login(UserFactory())

    assert "Uw ministerie" not in text_of(client.get("/"))


def test_start_of_staff_whose_ministry_holds_nothing_shows_zeros(client: Client) -> None:
    client.force_login(UserFactory(coordinator_of=MinisterieFactory(name="Defensie")))

    text = text_of(client.get("/"))

    assert "Uw ministerie: Defensie 0 te laat 0 binnen 30 dagen" in text


def test_start_lists_the_ministeries_with_what_they_hold(client: Client) -> None:
    bz = MinisterieFactory(name="Buitenlandse Zaken", slug="bz")
    MinisterieFactory(name="Financiën")
    due(-1, held_by=[bz])

    response = client.get("/")

    assert "Buitenlandse Zaken 1 1 0 0 1" in text_of(response)
    assert "Financiën" not in text_of(response)
    assert "/ministeries/bz/" in links_in(response)


def test_start_is_only_read(client: Client) -> None:
    assert client.post("/").status_code == 405
    assert client.head("/").status_code == 200


def test_start_asks_the_database_as_much_of_a_thousand_as_of_ten(client: Client) -> None:
    ministerie = MinisterieFactory()
    client.force_login(UserFactory(staff_of=ministerie))
    yesterday = timezone.localdate() - timedelta(1)
    many_toezeggingen(10, held_by=ministerie, due_on=yesterday)
    many_toezeggingen(10, held_by=ministerie, due_on=timezone.localdate(), name="straks")
    with_few = len(queries_of(lambda: client.get("/")))
    many_toezeggingen(1000, held_by=ministerie, due_on=yesterday, name="meer")

    assert len(queries_of(lambda: client.get("/"))) == with_few < 20
