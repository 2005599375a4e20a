"""Forms below a row of the list of work: what they hold, what saving gives, and who may."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.statuses import latest_change
from commitments.actions.terms import latest_term
from commitments.models import Assignment, Commitment, Ministerie, Proposal, WorkEntry
from commitments.statuses import Track
from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate
LIST = "/werk/?wie=allen&lijst=alles"
QUOTE = "Hiermee is de toezegging afgedaan."
VIEWS = {
    "status": "status_update",
    "termijn": "work_term",
    "opmerking": "work_item",
    "geregeld": "work_arrange",
}


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], subject="Een strategie", due=date(2030, 1, 1))


@pytest.fixture
def officer(bz: Ministerie, client: Client) -> User:
    user: User = UserFactory(staff_of=bz, first_name="Daan", last_name="Smit")
    client.force_login(user)
    return user


def address(door: str, commitment: Commitment) -> str:
    track = ["ministerie"] if door == "status" else []
    return reverse(VIEWS[door], args=[commitment.slug, *track])


def values(door: str, commitment: Commitment) -> dict[str, Any]:
    """What somebody fills in behind this door of a row."""
    status, term = latest_change(commitment, Track.MINISTRY), latest_term(commitment)
    shared = {"next": f"{LIST}#werk-{commitment.slug}", "ministerie": "bz"}
    filled: dict[str, dict[str, Any]] = {
        "status": {
            "to": "in_behandeling",
            "effective_from": TODAY().isoformat(),
            "seen": status.pk if status else "",
        },
        "termijn": {
            "due_to": "2031-06-30",
            "effective": TODAY().isoformat(),
            "note": "De uitvoerder heeft meer tijd nodig.",
            "seen": term.pk if term else "",
        },
        "opmerking": {"text": "De brief ligt bij de minister."},
        "geregeld": {"waits_for": "de landsadvocaat", "seen": "0"},
    }
    return {**shared, **filled[door]}


@pytest.fixture
def send(client: Client) -> Callable[..., HttpResponse]:
    """Send the form of a door from below its row."""

    def sent(door: str, commitment: Commitment, **other: Any) -> Any:
        headers = {"HX-Request": "true", "HX-Target": f"bij-{commitment.slug}"}
        data = {**values(door, commitment), **other}
        return client.post(address(door, commitment), data, headers=headers)

    return sent


def number_of(response: Any, label: str) -> int:
    """What stands before this list among the numbers that come beside the row."""
    counts = response.text.split('id="work-counts"')[1].split("</ul>")[0]
    found = re.search(rf"<strong>(\d+)</strong> <span>{label}</span>", counts)
    assert found
    return int(found[1])


@pytest.mark.parametrize("door", VIEWS)
def test_door_gives_the_form_alone_and_as_a_page(
    client: Client, commitment: Commitment, officer: User, door: str
) -> None:
    headers = {"HX-Request": "true", "HX-Target": f"bij-{commitment.slug}"}
    asked = {"ministerie": "bz", "next": LIST}

    fragment = client.get(address(door, commitment), asked, headers=headers)
    page = client.get(address(door, commitment), asked)

    assert "<html" not in fragment.text
    assert "<html" in page.text
    for response in (fragment, page):
        assert 'name="next" value="/werk/?wie=allen&amp;lijst=alles"' in response.text
    assert "data-close" in fragment.text
    assert "data-close" not in page.text
    ids = [part.split('"')[0] for part in fragment.text.split(' id="')[1:]]
    assert ids
    assert [one for one in ids if not one.startswith(f"bij-{commitment.slug}-")] == []


@pytest.mark.parametrize("door", VIEWS)
def test_saving_gives_the_row_its_numbers_and_what_is_read_aloud(
    send: Callable[..., HttpResponse], commitment: Commitment, officer: User, door: str
) -> None:
    response = send(door, commitment)

    assert response["HX-Retarget"] == f"#werk-{commitment.slug}"
    assert response["HX-Reswap"] == "outerHTML"
    assert "HX-Request" in response["Vary"]
    assert "<html" not in response.text
    assert 'id="work-counts" hx-swap-oob="true"' in response.text
    assert '<div id="work-said" hx-swap-oob="innerHTML">Opgeslagen.' in response.text
    assert number_of(response, "Al het werk") == 1
    # The doors lead back to the list that the reader has before them, and the numbers to its lists.
    assert "next=%2Fwerk%2F%3Fwie%3Dallen%26lijst%3Dalles%23werk-" in response.text
    assert 'href="?wie=allen&amp;lijst=stil"' in response.text


@pytest.mark.parametrize("door", VIEWS)
def test_focus_goes_back_to_the_door(
    send: Callable[..., HttpResponse], commitment: Commitment, officer: User, door: str
) -> None:
    focused = [
        part for part in send(door, commitment).text.split("<a ") if " autofocus" in part.split(">")[0]
    ]

    assert len(focused) == 1
    assert address(door, commitment) in focused[0]


@pytest.mark.parametrize("door", VIEWS)
def test_without_javascript_it_leads_back_to_the_row(
    client: Client, commitment: Commitment, officer: User, door: str
) -> None:
    response = client.post(address(door, commitment), values(door, commitment))

    assert response.status_code == 302
    assert response["Location"] == f"{LIST}#werk-{commitment.slug}"


def test_elsewhere_is_no_way_back(client: Client, commitment: Commitment, officer: User) -> None:
    sent = {**values("status", commitment), "next": "https://example.org/"}

    response = client.post(address("status", commitment), sent)

    assert response["Location"] == commitment.get_absolute_url()


def test_status_with_its_letter(
    send: Callable[..., HttpResponse], client: Client, commitment: Commitment, officer: User
) -> None:
    letter = DocumentFactory(reference="33694-98", text=QUOTE)
    found = client.get(
        reverse("evidence_search", args=[commitment.slug, "ministerie"]),
        {"letter": "33694-98"},
        headers={"HX-Request": "true", "HX-Target": f"bij-{commitment.slug}-found"},
    )
    assert f'id="bij-{commitment.slug}-found"' in found.text
    assert letter.slug in found.text

    response = send(
        "status",
        commitment,
        to="afgedaan",
        letter="33694-98",
        document=letter.slug,
        quote=QUOTE,
        place="blz. 1",
    )

    # Done: it is no work any more, which the row says.
    assert "staat niet meer bij uw werk" in text_of(response)
    assert "Ongedaan maken" in text_of(response)
    assert number_of(response, "Al het werk") == 0
    commitment.refresh_from_db()
    assert commitment.ministry_status == "afgedaan"


def test_row_shows_the_new_state(
    send: Callable[..., HttpResponse], commitment: Commitment, officer: User
) -> None:
    assert "In behandeling" in text_of(send("status", commitment))
    assert "30 juni 2031" in text_of(send("termijn", commitment))
    assert "wacht op de landsadvocaat" in text_of(send("geregeld", commitment))
    remarked = text_of(send("opmerking", commitment))
    assert "Uw opmerking staat erbij." in remarked
    # What was said stays said.
    assert "Ongedaan maken" not in remarked
    assert WorkEntry.objects.filter(what="opmerking").get().text == "De brief ligt bij de minister."


@pytest.mark.parametrize(
    ("door", "wrong", "field", "said"),
    [
        ("status", {"to": ""}, "id_to", "Kies de nieuwe status."),
        ("status", {"to": "afgedaan"}, "id_letter", "Kies de brief waarin dit staat"),
        ("termijn", {"due_to": ""}, "id_due_to", "Vul de nieuwe termijn in."),
        ("termijn", {"note": ""}, "id_note", "of schrijf waarom hij verschuift."),
        ("opmerking", {"text": " "}, "id_text", "Schrijf de opmerking."),
        (
            "geregeld",
            {"internal_due_on": "2030-01-02"},
            "id_internal_due_on",
            "Dit is na de termijn aan de Kamer",
        ),
    ],
)
def test_what_is_wrong_stands_at_its_field_below_the_row(
    send: Callable[..., HttpResponse],
    commitment: Commitment,
    officer: User,
    door: str,
    wrong: dict[str, str],
    field: str,
    said: str,
) -> None:
    response = send(door, commitment, **wrong)

    assert "HX-Retarget" not in response
    at_field = response.text.split(f'id="bij-{commitment.slug}-{field}_error"')[1]
    assert said in at_field.split("</p>")[0]


def test_looking_for_a_letter_saves_nothing(
    send: Callable[..., HttpResponse], commitment: Commitment, officer: User
) -> None:
    letter = DocumentFactory(reference="33694-98", text=QUOTE)

    response = send("termijn", commitment, letter="33694-98", find="1")

    assert letter.slug in response.text
    # What was typed stays, and the focus where it is.
    assert 'value="2031-06-30"' in response.text
    assert " autofocus" not in response.text
    commitment.refresh_from_db()
    assert commitment.due_on == date(2030, 1, 1)


@pytest.mark.parametrize(
    ("door", "kept"), [("status", "Mijn woorden"), ("termijn", "Mijn woorden"), ("geregeld", "Mijn woorden")]
)
def test_second_of_two_savers_sees_what_the_first_wrote_and_keeps_their_words(
    send: Callable[..., HttpResponse],
    bz: Ministerie,
    commitment: Commitment,
    officer: User,
    door: str,
    kept: str,
) -> None:
    stale = values(door, commitment)["seen"]
    if door == "status":
        StatusChangeFactory(commitment=commitment, to="in_behandeling", note="Wij beginnen.")
    elif door == "termijn":
        send("termijn", commitment, due_to="2032-01-01")
    else:
        AssignmentFactory(commitment=commitment, ministerie=bz, waits_for="de Raad van State")
        Assignment.objects.update(version=4)

    response = send(door, commitment, seen=stale, note=kept, waits_for=kept)

    assert "Iemand anders was u voor." in text_of(response)
    assert kept in response.text
    assert {"status": "Wij beginnen.", "termijn": "1 januari 2032", "geregeld": "de Raad van State"}[
        door
    ] in text_of(response)


def test_who_is_signed_out_is_told_and_keeps_their_words(
    send: Callable[..., HttpResponse], client: Client, commitment: Commitment, officer: User
) -> None:
    client.logout()

    response = send("opmerking", commitment)

    assert response["HX-Retarget"] == "body"
    assert "U was niet meer ingelogd." in text_of(response)
    assert "De+brief+ligt+bij+de+minister." in response.text
    assert not WorkEntry.objects.exists()


@pytest.mark.parametrize("door", ["status", "termijn"])
def test_what_needs_a_second_pair_of_eyes_waits_for_the_coordinator(
    send: Callable[..., HttpResponse], bz: Ministerie, commitment: Commitment, officer: User, door: str
) -> None:
    MinistryRulesFactory(ministerie=bz)
    letter = DocumentFactory(reference="33694-98", text=QUOTE)
    closing = {
        "to": "afgedaan",
        "letter": "33694-98",
        "document": letter.slug,
        "quote": QUOTE,
        "place": "blz. 1",
    }

    response = send(door, commitment, **closing)

    shown = " ".join(text_of(response).split())
    assert "Uw voorstel ligt bij de coördinator." in shown
    assert "voorstel van Daan Smit wacht op de coördinator" in shown
    assert number_of(response, "Wacht op iemand") == 1
    assert "Ongedaan maken" not in shown
    assert Proposal.objects.get().is_open
    before = commitment.ministry_status, commitment.due_on
    commitment.refresh_from_db()
    assert (commitment.ministry_status, commitment.due_on) == before


@pytest.mark.parametrize("door", VIEWS)
@pytest.mark.parametrize(
    ("who", "code"), [("coordinator", 200), ("elsewhere", 404), ("researcher", 403), ("keeper", 403)]
)
def test_each_role_gets_what_its_page_gives(
    send: Callable[..., HttpResponse],
    client: Client,
    bz: Ministerie,
    commitment: Commitment,
    door: str,
    who: str,
    code: int,
) -> None:
    people: dict[str, dict[str, Any]] = {
        "coordinator": {"coordinator_of": bz},
        "elsewhere": {"staff_of": MinisterieFactory(slug="elders")},
        "researcher": {},
        "keeper": {"data_entry": True},
    }
    client.force_login(UserFactory(**people[who]))
    own = {"ministerie": "elders"} if who == "elsewhere" else {}

    # The page of a status is public to find, and tells who may not change it.
    expected = 403 if door == "status" and code == 404 else code

    assert send(door, commitment, **own).status_code == expected
    assert Commitment.objects.get().ministry_status == (
        "in_behandeling" if code == 200 and door == "status" else "openstaand"
    )


def test_numbers_count_the_list_that_the_reader_has_before_them(
    send: Callable[..., HttpResponse], bz: Ministerie, commitment: Commitment, officer: User
) -> None:
    CommitmentFactory(held_by=[bz], due=TODAY() + timedelta(days=1000))

    assert number_of(send("opmerking", commitment), "Al het werk") == 2
    assert number_of(send("opmerking", commitment, next="/werk/?wie=ik"), "Al het werk") == 0


def test_row_that_moved_says_where_it_stands_now(
    send: Callable[..., HttpResponse], bz: Ministerie, commitment: Commitment, officer: User
) -> None:
    AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=officer)
    given = {"behandelaar": officer.pk, "seen": 0, "groep": "alles"}

    moved = send("geregeld", commitment, **given)
    stayed = send("geregeld", commitment, **{**given, "seen": 1, "groep": "wacht", "waits_for": "Defensie"})

    assert "Dit is bijgewerkt. Staat nu onder Wacht op iemand." in text_of(moved)
    assert 'href="?wie=allen&amp;lijst=wacht"' in moved.text
    assert "groep=wacht" in moved.text
    assert "Dit is bijgewerkt." in text_of(stayed)
    assert "Staat nu" not in text_of(stayed)


def test_row_that_left_the_list_before_the_reader_says_so(
    send: Callable[..., HttpResponse], commitment: Commitment, officer: User
) -> None:
    back = f"/werk/?wie=allen&lijst=zonder-behandelaar#werk-{commitment.slug}"

    response = send("geregeld", commitment, behandelaar=officer.pk, waits_for="", next=back)

    assert "Staat nu onder Al het werk." in text_of(response)


def test_row_that_went_to_a_colleague_says_to_whom(
    send: Callable[..., HttpResponse], bz: Ministerie, commitment: Commitment, officer: User
) -> None:
    AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=officer)
    colleague = UserFactory(staff_of=bz, first_name="Fatima", last_name="Smit")
    given = {"seen": 0, "waits_for": "", "next": f"/werk/?wie=ik#werk-{commitment.slug}"}

    handed_over = send("geregeld", commitment, behandelaar=colleague.pk, **given)
    let_go = send("geregeld", commitment, behandelaar="", **{**given, "seen": 1})

    assert "Staat nu bij Fatima Smit." in text_of(handed_over)
    assert "Staat nu onder Zonder behandelaar." in text_of(let_go)
