"""/ministeries/: the list, and what one ministry holds, held, took over and handed over."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from commitments.models import OfficeChange
from commitments.statuses import MinistryStatus
from tests.bulk import many_toezeggingen
from tests.factories import (
    BewindspersoonFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    PassageFactory,
    SignerFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

GONE = OfficeChange.Part.GONE


def test_list_gives_each_ministry_its_numbers_and_the_others_apart(client: Client) -> None:
    bz = MinisterieFactory(name="Buitenlandse Zaken", slug="bz")
    MinisterieFactory(name="Economische Zaken en Klimaat", until_on=date(2024, 7, 1))
    CommitmentFactory(held_by=[bz])

    response = client.get("/ministeries/")

    text = text_of(response)
    assert "Buitenlandse Zaken 1 0 0 0 1" in text
    assert text.index("Zonder afspraken") < text.index("Economische Zaken en Klimaat")
    assert "bestond tot en met 1 juli 2024" in text
    assert "/ministeries/bz/" in links_in(response)
    assert "/afspraken/?ministerie=bz&status=openstaand&status=in_behandeling" in links_in(response)


def test_list_of_an_empty_tracker_helps(client: Client) -> None:
    assert "Nog geen ministerie heeft een afspraak" in text_of(client.get("/ministeries/"))


def test_list_counts_no_drafts(client: Client) -> None:
    CommitmentFactory(draft=True, held_by=[MinisterieFactory(name="Defensie")])

    text = text_of(client.get("/ministeries/"))

    assert "Nog geen ministerie heeft een afspraak" in text
    assert text.index("Zonder afspraken") < text.index("Defensie")


def test_detail_links_every_number_to_its_list(client: Client) -> None:
    bz, defensie = MinisterieFactory(slug="bz"), MinisterieFactory()
    MotieFactory(adopted=True, commitment__held_by=[bz], commitment__subject="Motie van ons")
    CommitmentFactory(held_by=[defensie, bz], subject="Samen met een ander")
    StatusChangeFactory(to=MinistryStatus.DONE, commitment__held_by=[bz], commitment__subject="Klaar gemeld")

    response = client.get("/ministeries/bz/")

    text = text_of(response)
    assert "Open 1 1 2 Te laat 0 0 0 Gemeld klaar 0 1 1" in text
    assert "In totaal 1 2 3 Als eerste 1 1 2 Mede 0 1 1" in text
    joint = "/afspraken/?ministerie=bz&soort=toezegging&rol=mede"
    assert joint in links_in(response)
    rows = client.get(joint).context["page"].rows
    assert [row.subject for row in rows] == ["Samen met een ander"]


def test_detail_shows_load_as_picture_and_as_numbers(client: Client) -> None:
    ministerie = MinisterieFactory(slug="bz", name="Buitenlandse Zaken")
    this_year = timezone.localdate().year
    CommitmentFactory(
        made_from=date(this_year - 2, 5, 1), held_by=[ministerie], due=date(this_year - 1, 2, 1)
    )

    response = client.get("/ministeries/bz/")

    assert f"1 op 31 december {this_year - 2}, 1 nu." in response.text
    assert f"31 december {this_year - 2} 1 0 31 december {this_year - 1} 1 1" in text_of(response)
    assert response.text.count('fill="url(#pattern-hatch)"') >= 3
    assert "style=" not in response.text


def test_detail_shows_what_moved_with_its_passage_and_the_other_ministry(client: Client) -> None:
    old = MinisterieFactory(slug="bz", name="Buitenlandse Zaken")
    new = MinisterieFactory(slug="szw", name="Sociale Zaken")
    commitment = CommitmentFactory(held_by=[old], subject="De Kamer informeren over stages")
    passage = PassageFactory(quote="Deze toezegging is overgedragen.", document__reference="36600-12")
    moved = {"commitment": commitment, "effective_from": date(2022, 7, 1), "evidence": passage}
    OfficeChangeFactory(ministerie=old, part=GONE, **moved)
    OfficeChangeFactory(ministerie=new, **moved)

    out, into = client.get("/ministeries/bz/"), client.get("/ministeries/szw/")

    assert "Overgedragen 1 juli 2022 De Kamer informeren over stages" in text_of(out)
    assert "Sociale Zaken: eerste verantwoordelijke" in text_of(out)
    assert "Dit ministerie heeft nu geen afspraken." in text_of(out)
    assert "Erbij gekomen 1 juli 2022" in text_of(into)
    assert "Buitenlandse Zaken: niet meer verantwoordelijk" in text_of(into)
    for response in (out, into):
        assert "Deze toezegging is overgedragen. Kamerstuk 36600-12" in text_of(response)
        assert passage.get_absolute_url() in links_in(response)


def test_detail_hides_drafts_and_the_words_of_draft_letters(client: Client) -> None:
    ministerie = MinisterieFactory(slug="bz")
    draft = CommitmentFactory(draft=True, held_by=[MinisterieFactory()], subject="Nog geheim")
    OfficeChangeFactory(commitment=draft, ministerie=ministerie, effective_from=date(2022, 7, 1))
    secret = PassageFactory(document=DocumentFactory(draft=True), quote="Een concept van een brief.")
    OfficeChangeFactory(
        commitment=CommitmentFactory(held_by=[MinisterieFactory()], subject="Gewoon te zien"),
        ministerie=ministerie,
        effective_from=date(2022, 7, 1),
        evidence=secret,
    )

    text = text_of(client.get("/ministeries/bz/"))

    assert "Nog geheim" not in text
    assert "Een concept van een brief." not in text
    assert "Gewoon te zien" in text
    assert "In totaal 1 1" in text


def test_detail_shows_drafts_to_those_who_keep_the_data(client: Client) -> None:
    client.force_login(UserFactory(data_entry=True))
    CommitmentFactory(draft=True, held_by=[MinisterieFactory(slug="bz")])

    assert "In totaal 1 1" in text_of(client.get("/ministeries/bz/"))


def test_detail_names_bewindspersonen_with_the_letters_they_signed(client: Client) -> None:
    person = BewindspersoonFactory(ministerie__slug="defensie", name="K.H. Ollongren")
    for document in (
        DocumentFactory(reference="33694-67"),
        DocumentFactory(reference="33694-99", draft=True),
    ):
        SignerFactory(document=document, person=person, name_printed="drs. K.H. Ollongren")

    text = text_of(client.get("/ministeries/defensie/"))

    assert "K.H. Ollongren vanaf 10 januari 2022 ondertekende Kamerstuk 33694-67" in text
    assert "33694-99" not in text


def test_detail_leads_to_predecessors_and_successors(client: Client) -> None:
    old = MinisterieFactory(slug="ezk", name="Economische Zaken en Klimaat", until_on=date(2024, 7, 1))
    new = MinisterieFactory(slug="ez", name="Economische Zaken", from_on=date(2024, 7, 2))
    old.successors.add(new)

    before, after = client.get("/ministeries/ezk/"), client.get("/ministeries/ez/")

    assert "Bestaat niet meer" in text_of(before)
    assert "Werk ging over naar Economische Zaken" in text_of(before)
    assert "/ministeries/ez/" in links_in(before)
    assert "Nam werk over van Economische Zaken en Klimaat" in text_of(after)


def test_detail_of_a_ministry_without_anything_says_so(client: Client) -> None:
    MinisterieFactory(slug="fin")

    text = text_of(client.get("/ministeries/fin/"))

    assert "Dit ministerie heeft nu geen afspraken." in text
    assert "Dit ministerie had nog nooit een afspraak." in text
    assert "Er is niets overgedragen van of naar dit ministerie." in text
    assert "Van niemand staat de naam onder een ingevoerde brief." in text


def test_detail_of_an_unknown_ministry_is_not_found(client: Client) -> None:
    assert client.get("/ministeries/onbekend/").status_code == 404


@pytest.mark.parametrize("address", ["/ministeries/", "/ministeries/bz/"])
def test_pages_have_a_breadcrumb_and_are_only_read(client: Client, address: str) -> None:
    MinisterieFactory(slug="bz")

    assert 'aria-current="page"' in client.get(address).text
    assert client.post(address).status_code == 405


@pytest.mark.parametrize("address", ["/ministeries/", "/ministeries/bz/"])
def test_pages_ask_the_database_as_much_of_a_thousand_as_of_ten(client: Client, address: str) -> None:
    ministerie = MinisterieFactory(slug="bz")
    yesterday = timezone.localdate() - timedelta(1)
    many_toezeggingen(10, held_by=ministerie, due_on=yesterday)
    many_toezeggingen(10, held_by=ministerie, due_on=timezone.localdate(), name="straks")
    with_few = len(queries_of(lambda: client.get(address)))
    many_toezeggingen(1000, held_by=ministerie, due_on=yesterday, name="meer")

    assert len(queries_of(lambda: client.get(address))) == with_few < 24
