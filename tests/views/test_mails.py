"""The log of mails: of the own ministry, with the reason of a failure and without anybody's link."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.work.requests import ask
from commitments.models import Ministerie, OutgoingMail
from commitments.telling.dropped import NOT_IN_USE
from commitments.views.mails import PAGE_SIZE
from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    OutgoingMailFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

LOG = reverse("mail_list")


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def coordinator(bz: Ministerie, client: Client) -> Any:
    user = UserFactory(coordinator_of=bz)
    client.force_login(user)
    return user


def text_of(response: Any) -> str:
    """Return a page in one line."""
    return " ".join(response.content.decode().split())


def address(name: str, mail: OutgoingMail) -> str:
    """Return the address of a page about one mail."""
    return reverse(name, args=[mail.pk])


def test_log_shows_the_mails_of_the_own_ministry(client: Client, bz: Ministerie, coordinator: Any) -> None:
    OutgoingMailFactory(ministerie=bz, subject="De eigen vraag", state="mislukt", error="Geen gehoor.")
    OutgoingMailFactory(ministerie=MinisterieFactory(), subject="Van elders")
    OutgoingMailFactory(subject="Van niemand")

    page = text_of(client.get(LOG))

    assert "De eigen vraag" in page
    assert "Geen gehoor." in page
    assert "Van elders" not in page
    assert "Van niemand" not in page
    assert "De eigen vraag" not in text_of(client.get(LOG, {"stand": "verzonden"}))
    assert "De eigen vraag" in text_of(client.get(LOG, {"stand": "onzin", "voor": "x"}))


def test_administrator_reads_all_and_has_nothing_sent(client: Client, bz: Ministerie) -> None:
    client.force_login(UserFactory(admin=True))
    mail = OutgoingMailFactory(ministerie=bz, subject="De eigen vraag", state="mislukt")

    assert "De eigen vraag" in text_of(client.get(LOG))
    assert "Probeer opnieuw" not in text_of(client.get(address("mail_detail", mail)))
    assert client.post(address("mail_retry", mail)).status_code == 404


@pytest.mark.parametrize("who", ["researcher", "staff", "data_entry"])
def test_log_is_for_coordinators(client: Client, bz: Ministerie, who: str) -> None:
    people: dict[str, dict[str, Any]] = {
        "researcher": {},
        "staff": {"staff_of": bz},
        "data_entry": {"data_entry": True},
    }
    client.force_login(UserFactory(**people[who]))
    mail = OutgoingMailFactory(ministerie=bz)

    assert client.get(LOG).status_code == 403
    for name in ("mail_detail", "mail_html"):
        assert client.get(address(name, mail)).status_code == 404
    assert client.post(address("mail_retry", mail)).status_code == 404


def test_mail_of_another_ministry_is_not_there(client: Client, coordinator: Any) -> None:
    mail = OutgoingMailFactory(ministerie=MinisterieFactory())

    for name in ("mail_detail", "mail_html"):
        assert client.get(address(name, mail)).status_code == 404


def test_log_goes_on_where_a_page_ends(client: Client, bz: Ministerie, coordinator: Any) -> None:
    mails = OutgoingMailFactory.create_batch(PAGE_SIZE + 1, ministerie=bz)

    first = client.get(LOG)
    assert f"?voor={mails[1].pk}" in first.content.decode()
    second = client.get(LOG, {"voor": mails[1].pk})
    assert address("mail_detail", mails[0]) in second.content.decode()
    assert address("mail_detail", mails[1]) not in second.content.decode()


def test_log_asks_the_database_as_much_for_ten_as_for_one(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    numbers = []
    for extra in (1, 9):
        OutgoingMailFactory.create_batch(extra, ministerie=bz)
        numbers.append(len(queries_of(lambda: client.get(LOG))))

    assert numbers[0] == numbers[1]


def test_mail_is_shown_as_text_and_in_a_frame_that_runs_nothing(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    mail = OutgoingMailFactory(ministerie=bz, text="Beste <collega>,", html="<p style='color:red'>Beste</p>")

    page = client.get(address("mail_detail", mail))
    frame = client.get(address("mail_html", mail))

    assert "Beste &lt;collega&gt;," in text_of(page)
    assert f'src="{address("mail_html", mail)}"' in text_of(page)
    assert "frame-src 'self'" in page["Content-Security-Policy"]
    assert frame.content.decode() == mail.html
    assert frame["Content-Security-Policy"].endswith("sandbox")
    assert "script-src" not in frame["Content-Security-Policy"]


def test_coordinator_cannot_answer_with_the_link_of_a_colleague(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    commitment = CommitmentFactory(held_by=[bz])
    AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=UserFactory(staff_of=bz))
    today = timezone.localdate()
    asked = {"commitments": [commitment], "ministerie": bz, "by": coordinator, "question": ""}
    ask(**asked, answer_by=today, today=today)
    mail = OutgoingMail.objects.get()

    for name in ("mail_detail", "mail_html"):
        shown = client.get(address(name, mail)).content.decode()
        assert "/antwoord/persoonlijk/" in shown
        assert shown.count("/antwoord/") - shown.count("/antwoord/persoonlijk/") == shown.count(
            f"/werk/uitvragen/{mail.item.split(':')[1]}/antwoord/"
        )
    assert client.get("/antwoord/persoonlijk/").status_code == 404


def test_failed_mail_is_tried_again_on_request(client: Client, bz: Ministerie, coordinator: Any) -> None:
    mail = OutgoingMailFactory(ministerie=bz, state="mislukt", attempts=5, error="Geen gehoor.")

    page = client.post(address("mail_retry", mail), follow=True)

    assert "De mail gaat binnen enkele minuten opnieuw weg." in text_of(page)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("wacht", 0)


def test_mail_that_was_never_tried_is_not_tried_again(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    new = OutgoingMailFactory(ministerie=bz, state="wacht", attempts=0)
    tried = OutgoingMailFactory(ministerie=bz, state="wacht", attempts=1)

    assert "Probeer opnieuw" not in text_of(client.get(address("mail_detail", new)))
    assert "Probeer opnieuw" in text_of(client.get(address("mail_detail", tried)))


def test_sent_mail_is_not_sent_again(client: Client, bz: Ministerie, coordinator: Any) -> None:
    mail = OutgoingMailFactory(ministerie=bz, state="verzonden", sent_at=timezone.now())

    assert "Probeer opnieuw" not in text_of(client.get(address("mail_detail", mail)))
    page = client.post(address("mail_retry", mail), follow=True)
    assert "Deze mail is intussen verzonden." in text_of(page)
    mail.refresh_from_db()
    assert mail.state == "verzonden"


@pytest.mark.parametrize(
    ("purpose", "told"),
    [
        ("uitvraag", "De vraag is intussen beantwoord of ingetrokken"),
        ("voorstel", "Het voorstel is intussen beoordeeld of ingetrokken"),
        ("toegewezen", "Wijs de afspraak dan opnieuw toe."),
        ("vermelding", "Waar deze mail over ging, is niet meer aan de orde."),
    ],
)
def test_dropped_mail_says_what_happened_and_what_to_do(
    client: Client, bz: Ministerie, coordinator: Any, purpose: str, told: str
) -> None:
    mail = OutgoingMailFactory(ministerie=bz, purpose=purpose, item="iets:1", state="vervallen")

    assert told in text_of(client.get(address("mail_detail", mail)))
    assert told in text_of(client.post(address("mail_retry", mail), follow=True))


def test_dropped_mail_to_an_account_out_of_use_says_so(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    mail = OutgoingMailFactory(ministerie=bz, state="vervallen", error=NOT_IN_USE)

    page = text_of(client.get(address("mail_detail", mail)))

    assert "Het account van deze collega is niet meer in gebruik, dus de mail is niet verzonden." in page
    assert "Vraag dan opnieuw" not in page


def test_only_a_mail_with_a_link_tells_of_it(client: Client, bz: Ministerie, coordinator: Any) -> None:
    told = "De koppeling in de mail is hier vervangen"
    question = OutgoingMailFactory(ministerie=bz)
    notice = OutgoingMailFactory(ministerie=bz, purpose="toegewezen", item="toewijzingen:1:2:3")

    assert told in text_of(client.get(address("mail_detail", question)))
    assert told not in text_of(client.get(address("mail_detail", notice)))


def test_page_of_the_mails_has_the_name_of_the_menu(client: Client, bz: Ministerie, coordinator: Any) -> None:
    page = text_of(client.get(LOG))
    mail = text_of(client.get(address("mail_detail", OutgoingMailFactory(ministerie=bz))))

    assert "<h1>Post</h1>" in page
    assert "<title>Post" in page
    assert "Post</a></li>" in page
    assert f'<a href="{LOG}">Post</a>' in mail
    assert "Logboek van de mails" not in page + mail
