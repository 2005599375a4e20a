"""The page of one commitment: both tracks, what sources say, what was concluded, what stays inside."""

from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Claim, Commitment
from commitments.statuses import KamerStatus, MinistryStatus, Outcome, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    AssignmentFactory,
    ClaimFactory,
    CommitmentFactory,
    DeclinedPartFactory,
    DocumentFactory,
    LinkFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    TermChangeFactory,
    UserFactory,
)
from tests.html import links_in, text_of

pytestmark = pytest.mark.django_db


def page(client: Client, commitment: Commitment) -> str:
    """The text of the commitment's page."""
    response = client.get(commitment.get_absolute_url())
    assert response.status_code == 200
    return text_of(response)


def test_detail_names_the_outcome_of_a_motie_at_the_top(client: Client) -> None:
    rejected, unknown = (
        MotieFactory(rejected=True).commitment,
        MotieFactory(outcome=Outcome.UNKNOWN).commitment,
    )

    assert "Motie Verworpen" in page(client, rejected)
    assert f"Motie {unknown.subject}" in page(client, unknown)


def test_detail_shows_both_tracks_and_that_they_differ(client: Client) -> None:
    claim = StatusChangeFactory(
        to=MinistryStatus.DONE,
        effective_from=date(2023, 1, 1),
        effective_to=date(2023, 12, 31),
        effective_printed="in de loop van 2023",
    )
    StatusChangeFactory(
        commitment=claim.commitment,
        track=Track.KAMER,
        to=KamerStatus.OPEN,
        evidence=None,
        register_record="TZ202210-012",
    )

    shown = page(client, claim.commitment)

    assert "Afgedaan gemeld sinds in de loop van 2023 geen precieze dag" in shown
    assert "Register Tweede Kamer, TZ202210-012" in shown
    assert "Verschil." in shown
    assert claim.evidence is not None
    assert claim.evidence.document.citation in shown


def test_detail_says_late_only_where_a_term_has_passed(client: Client) -> None:
    today = timezone.localdate()
    late = CommitmentFactory(due=date(2020, 1, 1))
    vague = CommitmentFactory(due=UncertainDate(printed="te zijner tijd"))

    assert "Te laat" in page(client, late)
    for commitment in (CommitmentFactory(due=today), CommitmentFactory(), vague):
        assert "Te laat" not in page(client, commitment)
    assert "Geen termijn" in page(client, CommitmentFactory())
    assert "Geen dag af te lezen" in page(client, vague)

    StatusChangeFactory(commitment=late, to=MinistryStatus.DONE)
    assert "Te laat" not in page(client, late)


def test_detail_says_what_is_not_known(client: Client) -> None:
    assert "uitkomst van de stemming is niet bekend" in page(client, MotieFactory().commitment)
    unstated = AanbevelingFactory(verdict=Verdict.NOT_STATED).commitment
    assert "geen uitdrukkelijk oordeel" in page(client, unstated)
    assert "geen zin die de aanbeveling overneemt of afwijst" in page(client, unstated)
    assert "nog geen kabinetsreactie bekend" in page(client, AanbevelingFactory().commitment)
    assert "letterlijke tekst is hier niet bekend" in page(client, CommitmentFactory(text=""))


def test_detail_gives_the_source_of_its_words_once(client: Client) -> None:
    commitment = CommitmentFactory(text="Ik stuur een brief.")
    passage = PassageFactory(quote="Ik stuur\neen brief.")
    LinkFactory(commitment=commitment, passage=passage, role="doet")

    shown = page(client, commitment)

    assert shown.count("stuur een brief.") == 1
    assert f"een brief. {passage.document.citation}, {passage.place}" in shown


def test_detail_of_a_motie_without_text_leads_to_its_paper(client: Client) -> None:
    day = date(2019, 4, 24)
    motie = MotieFactory(
        commitment__text="",
        commitment__reference="33694-43",
        tabled_from=day,
        tabled_to=day,
        tabled_basis=DateBasis.REGISTER,
    )
    response = client.get(motie.commitment.get_absolute_url())

    assert "Lees Kamerstuk 33694-43" in text_of(response)
    assert "ingediend 24 april 2019" in text_of(response)
    assert "https://zoek.officielebekendmakingen.nl/kst-33694-43.html" in links_in(response)


def test_detail_names_the_last_day_of_a_term_without_words(client: Client) -> None:
    summit = UncertainDate.between(date(2023, 2, 15), date(2023, 2, 16))

    assert "De laatste dag is 16 februari 2023." in page(client, CommitmentFactory(due=summit))
    assert "De laatste dag" not in page(client, CommitmentFactory(due=date(2023, 2, 16)))


def test_detail_puts_what_sources_say_beside_each_other(client: Client) -> None:
    commitment = MotieFactory().commitment
    ClaimFactory(commitment=commitment, printed="33 694, nr. 43", normalised="33694-43", is_chosen=True)
    ClaimFactory(
        commitment=commitment,
        printed="36 600 X, nr. 50",
        normalised="36600-X-50",
        passage=PassageFactory(place="voetnoot 3"),
        register_record="",
        basis=DateBasis.INFERRED,
        note="De brief telt anders.",
    )

    shown = page(client, commitment)

    assert "Bronnen verschillen: Kamerstuknummer" in shown
    assert shown.index("33 694, nr. 43") < shown.index("36 600 X, nr. 50")
    assert "De brief telt anders." in shown
    assert "voetnoot 3 Afgeleid" in shown


def test_detail_marks_what_a_reader_concluded(client: Client) -> None:
    plain = AanbevelingFactory(verdict=Verdict.ADOPTED).commitment
    LinkFactory(commitment=plain)
    StatusChangeFactory(commitment=plain, effective_from=date(2023, 5, 1))
    assert "Afgeleid" not in page(client, plain)

    deeds = (
        lambda c: LinkFactory(commitment=c, basis=DateBasis.INFERRED, note="Zelfde woorden."),
        lambda c: LinkFactory(commitment=c, basis=DateBasis.INFERRED, note="Zelfde woorden.", role="doet"),
        lambda c: MilestoneLinkFactory(commitment=c, is_inferred=True),
        lambda c: StatusChangeFactory(commitment=c, effective_basis=DateBasis.INFERRED),
        lambda c: TermChangeFactory(commitment=c, due_basis=DateBasis.INFERRED),
        lambda c: OfficeChangeFactory(commitment=c, basis=DateBasis.INFERRED),
    )
    for deed in deeds:
        commitment = CommitmentFactory()
        deed(commitment)
        assert "Afgeleid" in page(client, commitment)
    assert "Afgeleid" in page(client, CommitmentFactory(made_basis=DateBasis.INFERRED))
    oordeel = OordeelFactory(basis=DateBasis.INFERRED)
    assert "Afgeleid" in page(client, oordeel.aanbeveling.commitment)


def test_detail_tells_the_course_with_what_was_taken_back(client: Client) -> None:
    wrong = StatusChangeFactory(
        to=MinistryStatus.DONE, effective_from=date(2023, 5, 1), note="Volgens de brief van mei."
    )
    StatusChangeFactory(
        commitment=wrong.commitment,
        to=MinistryStatus.OPEN,
        corrects=wrong,
        effective_from=date(2023, 5, 1),
        note="Dat was een andere brief.",
    )
    LinkFactory(commitment=wrong.commitment, passage__document__dated_from=date(2019, 5, 1))

    shown = page(client, wrong.commitment)

    parts = ["1 mei 2019", "Volgens de brief van mei.", "Ongedaan gemaakt: Dat was een andere brief."]
    assert [shown.index(part) for part in parts] == sorted(shown.index(part) for part in parts)
    assert shown.count("Dat was een andere brief.") == 2


def test_detail_offers_changes_only_to_those_who_may(client: Client) -> None:
    bz = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[bz])
    entry = StatusChangeFactory(commitment=commitment)
    url = commitment.get_absolute_url()
    offered = {
        "ministry": f"{url}status/ministerie/",
        "kamer": f"{url}status/kamer/",
        "undo": f"{url}status/{entry.pk}/ongedaan/",
    }

    def links() -> set[str]:
        found = links_in(client.get(url))
        return {name for name, address in offered.items() if address in found}

    assert links() == set()
    for user, expected in (
        (UserFactory(), set()),
        (UserFactory(staff_of=MinisterieFactory()), set()),
        (UserFactory(staff_of=bz), {"ministry", "undo"}),
        (UserFactory(data_entry=True), {"ministry", "kamer", "undo"}),
    ):
        client.force_login(user)
        assert links() == expected


def test_detail_of_a_draft_is_for_keepers_of_the_data(client: Client) -> None:
    bz = MinisterieFactory()
    draft = CommitmentFactory(draft=True, held_by=[bz])

    assert client.get(draft.get_absolute_url()).status_code == 404
    for user, expected in (
        (UserFactory(), 404),
        (UserFactory(coordinator_of=bz), 404),
        (UserFactory(data_entry=True), 200),
        (UserFactory(admin=True), 200),
    ):
        client.force_login(user)
        assert client.get(draft.get_absolute_url()).status_code == expected


def test_detail_hides_related_drafts(client: Client) -> None:
    passage = PassageFactory()
    shown, near, hidden = CommitmentFactory(), CommitmentFactory(), CommitmentFactory(draft=True)
    for commitment in (shown, near, hidden):
        LinkFactory(commitment=commitment, passage=passage)

    found = links_in(client.get(shown.get_absolute_url()))

    assert near.get_absolute_url() in found
    assert hidden.get_absolute_url() not in found


def test_detail_hides_the_words_of_draft_documents(client: Client) -> None:
    secret = PassageFactory(document=DocumentFactory(draft=True), quote="Geheime woorden.", place="geheim")
    oordeel = OordeelFactory()
    aanbeveling = oordeel.aanbeveling
    commitment = aanbeveling.commitment
    LinkFactory(commitment=commitment, passage=secret)
    LinkFactory(commitment=commitment, passage=secret, role="doet")
    ClaimFactory(commitment=commitment, passage=secret, field=Claim.Field.MADE, printed="geheime datum")
    ClaimFactory(commitment=commitment, field=Claim.Field.MADE, printed="2021")
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE, evidence=secret)
    TermChangeFactory(commitment=commitment, evidence=secret)
    OfficeChangeFactory(commitment=commitment, evidence=secret, effective_from=date(2020, 1, 1))
    OfficeChangeFactory(commitment=commitment, evidence=secret, effective_from=date(2021, 1, 1))
    DeclinedPartFactory(oordeel=oordeel, passage=secret, text="geheim deel")
    OordeelFactory(aanbeveling=aanbeveling, passage=secret, phrase="geheime zin")
    url = commitment.get_absolute_url()

    for headers in ({}, {"HX-Request": "true", "HX-Target": "verloop"}):
        response = client.get(url, headers=headers)
        assert response.status_code == 200
        assert "geheim" not in response.text.lower()
        assert secret.document.slug not in response.text
        assert "Afgedaan gemeld" in response.text

    client.force_login(UserFactory(data_entry=True))
    assert client.get(url).text.lower().count("geheim") > 5


def test_detail_keeps_what_is_internal_inside(client: Client) -> None:
    names = {"first_name": "Xanthippe", "last_name": "Zonderling", "email": "x.zonderling@example.org"}
    official = UserFactory(username="zonderlingx", **names)
    bz = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[bz])
    AssignmentFactory(
        commitment=commitment, ministerie=bz, behandelaar=official, internal_due_on=date(2031, 7, 13)
    )
    LinkFactory(commitment=commitment, by=official)
    ClaimFactory(commitment=commitment, by=official)
    StatusChangeFactory(commitment=commitment, by=official, approved_by=official)
    TermChangeFactory(commitment=commitment, by=official, effective_from=date(2020, 1, 1))

    for user in (
        None,
        UserFactory(),
        UserFactory(staff_of=MinisterieFactory()),
        UserFactory(data_entry=True),
    ):
        if user:
            client.force_login(user)
        for url in (commitment.get_absolute_url(), "/afspraken/"):
            shown = client.get(url).text.lower()
            for secret in ("xanthippe", "zonderling", "2031", "13 juli"):
                assert secret not in shown


def test_detail_escapes_what_people_entered(client: Client) -> None:
    evil = "<script>alert(1)</script>"
    commitment = CommitmentFactory(subject=evil, text=evil)
    passage = PassageFactory(quote=evil, place=evil, document__title=evil)
    LinkFactory(commitment=commitment, passage=passage, note=evil, role="doet")
    StatusChangeFactory(commitment=commitment, note=evil, recorded_as=evil)

    assert "<script>alert" not in client.get(commitment.get_absolute_url()).text
    assert "<script>alert" not in client.get(passage.document.get_absolute_url()).text


@pytest.mark.parametrize(("target", "element"), [("stand", "section"), ("verloop", "section")])
def test_detail_gives_its_parts_to_htmx(client: Client, target: str, element: str) -> None:
    headers = {"HX-Request": "true", "HX-Target": target}
    response = client.get(CommitmentFactory().get_absolute_url(), headers=headers)

    assert response.text.strip().startswith(f"<{element}")
    assert f'id="{target}"' in response.text


def test_detail_of_nothing_is_not_found(client: Client) -> None:
    assert client.get("/afspraken/bestaat-niet/").status_code == 404
    assert client.head(CommitmentFactory().get_absolute_url()).status_code == 200
    assert client.post(CommitmentFactory().get_absolute_url()).status_code == 405


def test_event_of_two_days_is_dated_and_one_of_a_year_is_not(client: Client) -> None:
    commitment = CommitmentFactory()
    MilestoneLinkFactory(commitment=commitment)  # its event took the two days of the Summit
    assert "geen precieze dag" not in page(client, commitment)

    MilestoneLinkFactory(
        commitment=commitment, milestone__held_from=date(2025, 1, 1), milestone__held_to=date(2025, 12, 31)
    )
    assert "geen precieze dag" in page(client, commitment)
