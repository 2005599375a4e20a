"""One commitment as work: remarks, its trail, and moving its term on the page."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.terms import latest_term
from commitments.models import Commitment, Ministerie, Proposal, WorkEntry
from commitments.statuses import MinistryStatus, Track
from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
    WorkEntryFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], due=date(2026, 1, 1))


@pytest.fixture
def officer(bz: Ministerie, client: Client) -> Any:
    user = UserFactory(staff_of=bz)
    client.force_login(user)
    return user


def sent_by(commitment: Commitment, **values: Any) -> dict[str, Any]:
    latest = latest_term(commitment)
    return {
        "due_to": "2026-12-31",
        "effective": timezone.localdate().isoformat(),
        "note": "De uitvoerder heeft meer tijd nodig.",
        "seen": latest.pk if latest else "",
        **values,
    }


def test_trail_shows_days_as_every_page_does(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    WorkEntryFactory(
        commitment=commitment, ministerie=bz, what=WorkEntry.What.INTERNAL_TERM, text="– → 2026-02-08"
    )

    page = text_of(client.get(reverse("work_item", args=[commitment.slug])))

    assert "– → 8 februari 2026" in page
    assert "2026-02-08" not in page


def test_remark_stands_in_the_trail_of_the_own_ministry_only(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    WorkEntryFactory(commitment=commitment, text="Van een ander ministerie")
    address = reverse("work_item", args=[commitment.slug])

    page = text_of(client.post(address, {"text": "De brief ligt bij de minister."}, follow=True))

    assert "De brief ligt bij de minister." in page
    assert "Van een ander ministerie" not in page
    client.logout()
    assert "ligt bij de minister" not in client.get(commitment.get_absolute_url()).text


def test_empty_remark_is_asked_for(client: Client, commitment: Commitment, officer: Any) -> None:
    assert "Schrijf de opmerking." in text_of(client.post(reverse("work_item", args=[commitment.slug]), {}))


def test_term_is_moved_and_its_figure_told(client: Client, commitment: Commitment, officer: Any) -> None:
    address = reverse("work_term", args=[commitment.slug])

    page = text_of(client.post(address, sent_by(commitment), follow=True))

    commitment.refresh_from_db()
    assert commitment.due_on == date(2026, 12, 31)
    assert "1 keer uitgesteld, samen 364 dagen." in " ".join(page.split())


def test_term_with_its_letter(client: Client, commitment: Commitment, officer: Any) -> None:
    quote = "Ik stuur u dit voor 1 juli 2026."
    letter = DocumentFactory(reference="33694-98", text=quote)
    address = reverse("work_term", args=[commitment.slug])
    found = client.post(address, sent_by(commitment, letter="33694-98", find="1"))
    assert letter.slug in found.text
    commitment.refresh_from_db()
    assert commitment.due_on == date(2026, 1, 1)

    client.post(
        address,
        sent_by(
            commitment, letter="33694-98", document=letter.slug, quote=quote, note="", due_to="2026-06-30"
        ),
    )

    moved = latest_term(commitment)
    assert moved is not None
    assert moved.evidence is not None
    assert (moved.due.end, moved.evidence.quote) == (date(2026, 6, 30), quote)


def test_letter_of_a_term_is_found_while_typing_with_its_known_sentences(
    client: Client, commitment: Commitment, officer: Any
) -> None:
    letter = DocumentFactory(reference="33694-98")
    known = PassageFactory(document=letter, quote="Ik stuur u dit voor 1 juli 2026.")
    address, headers = reverse("work_term", args=[commitment.slug]), {"HX-Request": "true"}

    typed = client.get(address, {"letter": "33694-98"}, headers={**headers, "HX-Target": "found"})
    chosen = client.get(
        address,
        {"letter": "33694-98", "document": letter.slug, "quote": "Iets"},
        headers={**headers, "HX-Target": f"bij-{commitment.slug}-found"},
    )

    assert "<html" not in typed.text
    assert "1 brief gevonden" in text_of(typed)
    assert known.slug not in typed.text
    assert f'id="bij-{commitment.slug}-found"' in chosen.text
    assert known.slug in chosen.text
    client.post(
        address,
        sent_by(commitment, letter="33694-98", document=letter.slug, passage=known.slug, note=""),
    )
    moved = latest_term(commitment)
    assert moved is not None
    assert moved.evidence == known


@pytest.mark.parametrize("door", ["work_term", "status_update"])
def test_enter_in_a_field_saves_instead_of_looking_for_a_letter(
    client: Client, commitment: Commitment, officer: Any, door: str
) -> None:
    track = ["ministerie"] if door == "status_update" else []

    page = client.get(reverse(door, args=[commitment.slug, *track])).text

    # A browser presses the first button of the form.
    form = page.split('class="form"')[1].split("</form>")[0]
    assert "name=" not in form.split("<button")[1].split(">")[0]
    assert 'name="find"' in form


def test_who_handled_it_stays_known_once_it_is_closed(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    owner = UserFactory(staff_of=bz, first_name="Fatima", last_name="Smit")
    AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=owner)
    StatusChangeFactory(commitment=commitment, track=Track.MINISTRY, to=MinistryStatus.DONE)

    page = text_of(client.get(reverse("work_item", args=[commitment.slug])))

    assert "BehandelaarFatima Smit" in page


@pytest.mark.parametrize("door", ["status_update", "work_term", "work_arrange"])
def test_doors_of_the_page_lead_back_to_it(
    client: Client, commitment: Commitment, officer: Any, door: str
) -> None:
    track = ["ministerie"] if door == "status_update" else []
    page = client.get(reverse("work_item", args=[commitment.slug])).text

    leads = page.split(f'href="{reverse(door, args=[commitment.slug, *track])}')[1].split('"')[0]

    assert "next=" in leads
    assert f"werk%2Fafspraak%2F{commitment.slug}" in leads.replace("/", "%2F")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"note": ""}, "Kies de brief die de nieuwe termijn meldt, of schrijf waarom hij verschuift."),
        ({"due_to": ""}, "Vul de nieuwe termijn in."),
        ({"due_to": "2026-01-01"}, "Dit is de termijn die al geldt."),
        ({"due_from": "2027-02-01"}, "De eerste dag ligt na de laatste dag."),
        ({"quote": "Zomaar."}, "Kies de brief waarin deze zin staat."),
    ],
)
def test_what_is_wrong_is_told_at_its_place(
    client: Client, commitment: Commitment, officer: Any, wrong: dict[str, str], said: str
) -> None:
    page = text_of(client.post(reverse("work_term", args=[commitment.slug]), sent_by(commitment, **wrong)))

    assert said in page
    commitment.refresh_from_db()
    assert commitment.due_on == date(2026, 1, 1)


def test_second_mover_sees_what_the_first_wrote(client: Client, commitment: Commitment, officer: Any) -> None:
    address = reverse("work_term", args=[commitment.slug])
    stale = sent_by(commitment, due_to="2027-03-01")
    client.post(address, sent_by(commitment))

    page = client.post(address, stale)

    assert "Iemand anders was u voor." in text_of(page)
    assert 'value="2027-03-01"' in page.text
    commitment.refresh_from_db()
    assert commitment.due_on == date(2026, 12, 31)


def test_where_a_second_pair_of_eyes_is_asked_it_is_proposed(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    MinistryRulesFactory(ministerie=bz)
    address = reverse("work_term", args=[commitment.slug])
    assert "tweede paar ogen" in text_of(client.get(address))

    client.post(address, sent_by(commitment))

    commitment.refresh_from_db()
    assert commitment.due_on == date(2026, 1, 1)
    assert Proposal.objects.get().change == Proposal.Change.TERM
