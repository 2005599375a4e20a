"""/mijlpalen/: the list by year, its dossier filter, and the page of one event."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from commitments.models import Claim, Commitment, Dossier, MilestoneLink
from tests.factories import (
    AanbevelingFactory,
    ClaimFactory,
    CommitmentFactory,
    DossierFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    PassageFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def text_of(client: Client, address: str) -> str:
    """The page as a reader reads it: without tags, in single spaces."""
    response = client.get(address)
    assert response.status_code == 200
    body = response.content.decode().partition("<main")[2].partition("</main>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_list_groups_by_year_and_tells_planned_from_held(client: Client) -> None:
    MilestoneFactory(
        title="REAIM Summit in Den Haag",
        aliases=["eerste REAIM Summit"],
        planned_from=date(2022, 10, 1),
        planned_to=date(2022, 12, 31),
        planned_printed="eind 2022",
        planned_basis="vermeld",
    )
    MilestoneFactory(title="GGE LAWS opgericht", held_from=date(2016, 1, 1), held_to=date(2016, 12, 31))

    text = text_of(client, "/mijlpalen/")

    assert "2016 2016 geen precieze dag GGE LAWS opgericht" in text
    assert "2023 15–16 februari 2023 REAIM Summit in Den Haag" in text
    assert "Oorspronkelijk gepland: eind 2022" in text
    assert "Ook genoemd: eerste REAIM Summit" in text


def test_list_says_what_lies_ahead_and_what_may_still_come(client: Client) -> None:
    today = timezone.localdate()
    MilestoneFactory(title="Later", held_from=today + timedelta(days=1), held_to=today + timedelta(days=1))
    MilestoneFactory(
        title="Misschien", held_from=today - timedelta(days=40), held_to=today + timedelta(days=40)
    )

    text = text_of(client, "/mijlpalen/")

    assert "Later Ligt nog voor ons" in text
    assert "Misschien Deze periode loopt nog" in text


def test_list_keeps_to_a_dossier(client: Client) -> None:
    dossier = DossierFactory(slug="33694")
    MilestoneFactory(title="Van het dossier", dossier=dossier)
    MilestoneFactory(title="Van elders")

    response = client.get("/mijlpalen/?dossier=33694", headers={"HX-Request": "true", "HX-Target": "results"})

    fragment = response.content.decode()
    assert "<html" not in fragment
    assert "Van het dossier" in fragment
    assert "Van elders" not in fragment
    assert 'value="33694" selected' in client.get("/mijlpalen/?dossier=33694").content.decode()


def test_only_dossiers_with_events_are_offered(client: Client) -> None:
    for slug in ("11111", "22222", "33333", "44444"):
        CommitmentFactory(dossier=DossierFactory(slug=slug))
    MilestoneFactory(dossier=Dossier.objects.get(slug="11111"))
    event = MilestoneFactory()
    MilestoneLinkFactory(milestone=event, commitment=Commitment.objects.get(dossier__slug="22222"))
    MilestoneLinkFactory(
        milestone=event, commitment=CommitmentFactory(draft=True, dossier=Dossier.objects.get(slug="33333"))
    )

    offered = set(re.findall(r'<option value="(\d{5})"', client.get("/mijlpalen/").text))
    assert offered == {"11111", "22222"}


def test_dossier_without_events_helps_on(client: Client) -> None:
    DossierFactory(slug="35848")
    MilestoneFactory()

    text = text_of(client, "/mijlpalen/?dossier=35848")

    assert "Bij dit dossier zijn nog geen mijlpalen vastgelegd" in text
    assert "Alle mijlpalen" in text


@pytest.mark.parametrize("typed", ["bestaat-niet", "%00"])
def test_unknown_dossier_is_said_and_filters_nothing(client: Client, typed: str) -> None:
    MilestoneFactory(title="Van elders")

    text = text_of(client, f"/mijlpalen/?dossier={typed}")

    assert "Fout:" in text
    assert "Van elders" in text


def test_dossier_of_drafts_is_as_unknown_as_one_that_does_not_exist(client: Client) -> None:
    CommitmentFactory(draft=True, dossier=DossierFactory(slug="35848", title="Nog geheim"))

    text = text_of(client, "/mijlpalen/?dossier=35848")

    assert "Nog geheim" not in text
    assert "Fout:" in text


def test_empty_list_helps_on(client: Client) -> None:
    assert "Er zijn nog geen mijlpalen" in text_of(client, "/mijlpalen/")


def test_list_pages_on_and_asks_as_much_for_a_hundred_as_for_ten(client: Client) -> None:
    for n in range(10):
        MilestoneFactory(held_from=date(2001, 1, 1 + n), held_to=date(2001, 1, 1 + n))
    few = len(queries_of(lambda: client.get("/mijlpalen/")))
    for n in range(90):
        day = date(2002, 1, 1) + timedelta(days=n)
        MilestoneFactory(title=f"Gebeurtenis {n}", held_from=day, held_to=day)

    assert len(queries_of(lambda: client.get("/mijlpalen/"))) == few
    following = re.search(r'href="(\?na=[^"]+)"', client.get("/mijlpalen/").content.decode())
    assert following is not None
    assert "Gebeurtenis 40 " in text_of(client, f"/mijlpalen/{following[1]}")


def test_page_tells_dates_sources_passages_and_commitments(client: Client) -> None:
    milestone = MilestoneFactory(title="REAIM Summit", description="Gastland: Nederland.", aliases=["Top"])
    for printed, is_chosen in (("op 15 en 16 februari", True), ("in het voorjaar van 2023", False)):
        ClaimFactory(
            commitment=None,
            milestone=milestone,
            field=Claim.Field.HELD,
            printed=printed,
            normalised=printed,
            is_chosen=is_chosen,
        )
    milestone.passages.add(PassageFactory(quote="Zuid-Korea is gevraagd.", place="regel 71"))
    inferred = MilestoneLinkFactory(milestone=milestone, meaning=MilestoneLink.Meaning.EVIDENCE)
    said = MilestoneLinkFactory(
        milestone=milestone,
        meaning=MilestoneLink.Meaning.TERM,
        is_inferred=False,
        commitment__subject="Een slotverklaring afspreken",
    )

    text = text_of(client, milestone.get_absolute_url())

    assert "Gastland: Nederland." in text
    assert "Bronnen verschillen: Datum van de gebeurtenis" in text
    assert "Zuid-Korea is gevraagd." in text
    assert f"Laat zien dat er iets gebeurd is {inferred.commitment.subject} Afgeleid" in text
    assert f"Bepaalt de termijn {said.commitment.subject} Toezegging" in text
    assert "Ook genoemd Top" in text


def test_page_of_a_bare_event_helps(client: Client) -> None:
    text = text_of(client, MilestoneFactory().get_absolute_url())

    assert "Er zijn nog geen afspraken aan deze gebeurtenis verbonden." in text
    assert "Er zijn geen passages vastgelegd." in text


def test_hidden_event_is_not_found_and_a_keeper_sees_it(client: Client) -> None:
    link = MilestoneLinkFactory(commitment=CommitmentFactory(draft=True, subject="Nog geheim"))
    address = link.milestone.get_absolute_url()

    assert client.get(address).status_code == 404
    assert link.milestone.slug not in client.get("/mijlpalen/").content.decode()
    client.force_login(UserFactory(data_entry=True))
    assert "Nog geheim" in text_of(client, address)


def test_draft_beside_published_ones_leaves_no_trace(client: Client) -> None:
    link = MilestoneLinkFactory()
    MilestoneLinkFactory(
        milestone=link.milestone, commitment=CommitmentFactory(draft=True, subject="Nog geheim")
    )

    assert "Nog geheim" not in client.get(link.milestone.get_absolute_url()).content.decode()


def test_commitment_leads_to_its_events_and_its_advies(client: Client) -> None:
    aanbeveling = AanbevelingFactory()
    link = MilestoneLinkFactory(commitment=aanbeveling.commitment)

    page = client.get(aanbeveling.commitment.get_absolute_url()).content.decode()

    history = page.partition('id="verloop"')[2]
    assert f'<a href="{link.milestone.get_absolute_url()}">{link.milestone.title}</a>' in history
    assert f'href="{aanbeveling.advies.get_absolute_url()}"' in history


def test_pages_are_only_read(client: Client) -> None:
    assert client.post("/mijlpalen/").status_code == 405
    assert client.post(MilestoneFactory().get_absolute_url()).status_code == 405
