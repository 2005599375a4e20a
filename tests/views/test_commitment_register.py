"""What the page of one commitment tells of the Kamer's register: the vote, the words, the submitters."""

import uuid
from datetime import date

import pytest
from django.test import Client

from commitments.models import Commitment, Motie
from commitments.statuses import KamerStatus, MinistryStatus, Outcome, Track
from tests.factories import (
    BesluitFactory,
    FractieFactory,
    KamerlidFactory,
    MotieFactory,
    PassageFactory,
    RegisterRowFactory,
    StatusChangeFactory,
    StemmingFactory,
    SubmitterFactory,
    ToezeggingFactory,
)
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def voted_motie() -> Motie:
    """An adopted motie of which the register has the vote, and a tie before it."""
    besluit = BesluitFactory(text="Aangenomen. (118-32)")
    BesluitFactory(
        motie=besluit.motie,
        kind_word="Stemmen - gestaakt",
        text="De stemmen staken.",
        outcome=Outcome.UNKNOWN,
        voted_from=date(2024, 12, 1),
    )
    Motie.objects.filter(pk=besluit.motie_id).update(
        decided_by=besluit,
        tabled_from=date(2024, 11, 28),
        tabled_to=date(2024, 11, 28),
        tabled_basis="register",
        zaak_number="2024Z20278",
        kabinetsappreciatie="oordeel_kamer",
        appreciatie_word="Oordeel Kamer",
    )
    for abbreviation, seats, vote in (("VVD", 24, "voor"), ("PVV", 37, "tegen")):
        fractie = FractieFactory(abbreviation=abbreviation, seats=seats)
        StemmingFactory(besluit=besluit, fractie=fractie, vote=vote)
    return Motie.objects.get(pk=besluit.motie_id)


def test_vote_is_drawn_told_and_tabled(client: Client) -> None:
    motie = voted_motie()

    response = client.get(motie.commitment.get_absolute_url())

    text = text_of(response)
    assert "Stemming Aangenomen 5 december 2024 Afgeleid" in text
    assert "“Stemmen - aangenomen” “Aangenomen. (118-32)”" in text
    assert "De dag is afgeleid" in text
    assert "de stem van 61 van de 150 zetels" in text
    assert 'aria-label="Voor 24 zetels, Tegen 37 zetels.' in response.text
    assert 'data-part="tegen"' in response.text
    assert "url(#pattern-hatch)" in response.text
    assert "Het register heeft nog 1 ander besluit" in text
    assert "style=" not in response.text.partition('id="stemming"')[2].partition("</section>")[0]


def test_roll_call_lists_members_and_mistakes(client: Client) -> None:
    motie = voted_motie()
    member = KamerlidFactory()
    StemmingFactory(
        besluit=motie.decided_by,
        kamerlid=member,
        persoon_register_id=member.register_id,
        actor="Koopmans, S. (Sven)",
        vote="tegen",
        is_mistake=True,
    )

    response = client.get(motie.commitment.get_absolute_url())

    assert "De stem van 1 Kamerlid" in text_of(response)
    assert "Koopmans, S. (Sven)" in text_of(response)
    assert "Vergissing: na de stemming is gemeld" in text_of(response)
    assert member.get_absolute_url() in links_in(response)


def test_unknown_outcome_has_no_vote_and_no_status(client: Client) -> None:
    motie = MotieFactory()

    text = text_of(client.get(motie.commitment.get_absolute_url()))

    assert "Uitkomst onbekend" in text
    assert "De uitkomst van de stemming is niet bekend. Daarom is er geen status." in text
    assert "Het register geeft" not in text


def test_besluit_without_votes_says_so(client: Client) -> None:
    besluit = BesluitFactory()
    Motie.objects.filter(pk=besluit.motie_id).update(decided_by=besluit, outcome=Outcome.REJECTED)

    text = text_of(client.get(besluit.motie.commitment.get_absolute_url()))

    assert "Het register geeft bij dit besluit niet wie voor of tegen stemde." in text
    assert "Bij de gegevens staat een andere uitkomst." in text


def test_history_tells_tabling_and_every_besluit_with_its_words(client: Client) -> None:
    motie = voted_motie()

    history = text_of(client.get(motie.commitment.get_absolute_url())).partition("Verloop")[2]

    tabled = history.index("28 november 2024 Tweede Kamer Ingediend Register Tweede Kamer, Zaak 2024Z20278")
    tie = history.index("Besluit Register Tweede Kamer, Besluit: “De stemmen staken.”")
    vote = history.index("Aangenomen Register Tweede Kamer, Besluit: “Aangenomen. (118-32)”")
    assert tabled < tie < vote
    assert "Dit besluit geeft de uitkomst." in history


def test_both_judgements_say_since_when_by_what_source_and_in_which_word(client: Client) -> None:
    commitment = ToezeggingFactory(commitment__made_from=date(2022, 10, 4)).commitment
    StatusChangeFactory(
        commitment=commitment,
        track=Track.KAMER,
        to=KamerStatus.PARTLY_MET,
        effective_from=date(2023, 2, 1),
        evidence=PassageFactory(),
        register_record="TZ202210-012",
        raw_word="Deels Voldaan",
    )

    text = text_of(client.get(commitment.get_absolute_url()))

    assert "Openstaand sinds 4 oktober 2022 Nog niet gemeld dat eraan wordt gewerkt." in text
    assert "Deels voldaan sinds 1 februari 2023" in text
    assert text.count("Register Tweede Kamer, TZ202210-012: “Deels Voldaan”") == 2


def test_register_words_stand_with_the_facts(client: Client) -> None:
    text = text_of(client.get(voted_motie().commitment.get_absolute_url()))

    assert "Oordeel Kamer Register Tweede Kamer: “Oordeel Kamer”" in text
    assert "Aangenomen Register Tweede Kamer: “Stemmen - aangenomen”" in text


def test_submitters_link_to_their_page_and_printed_names_do_not(client: Client) -> None:
    motie = MotieFactory()
    member = KamerlidFactory()
    SubmitterFactory(motie=motie, surname="Koopmans", kamerlid=member)
    SubmitterFactory(motie=motie, surname="Piri")

    response = client.get(motie.commitment.get_absolute_url())

    assert f'<a href="{member.get_absolute_url()}">Koopmans (VVD)</a>, Piri (VVD)' in response.text
    assert "Een naam zonder link staat hier zoals gedrukt" in text_of(response)


def test_what_the_register_says_otherwise_stands_on_the_page(client: Client) -> None:
    motie = MotieFactory(zaak_number="2024Z1")
    StatusChangeFactory(commitment=motie.commitment, to=MinistryStatus.DONE)
    RegisterRowFactory(commitment=motie.commitment, conflicts={"zaak_number": {"value": "2024Z2"}})

    text = text_of(client.get(motie.commitment.get_absolute_url()))

    assert "Bronnen verschillen: Zaaknummer" in text
    assert "Nog niemand heeft dit verschil beoordeeld." in text
    assert "Beoordelen" not in text


def test_page_asks_the_same_for_many_votes_and_submitters(client: Client) -> None:
    motie = voted_motie()
    url = motie.commitment.get_absolute_url()

    def asked() -> int:
        return len(queries_of(lambda: client.get(url)))

    SubmitterFactory(motie=motie, kamerlid=KamerlidFactory())
    asked()
    few = asked()
    for _ in range(20):
        SubmitterFactory(motie=motie, kamerlid=KamerlidFactory())
        BesluitFactory(motie=motie, outcome=Outcome.UNKNOWN)
        StemmingFactory(besluit=motie.decided_by, persoon_register_id=uuid.uuid4())

    assert asked() == few <= 32
    assert Commitment.objects.count() == 1
