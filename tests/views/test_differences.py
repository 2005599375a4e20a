"""/verschillen/: where sources differ, in which ways, and what people made of it."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from commitments.models import Commitment, DifferenceJudgement, Document
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    DifferenceJudgementFactory,
    DocumentFactory,
    FractieFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    RegisterRowFactory,
    StatusChangeFactory,
    SubmitterFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

URL = "/verschillen/"
CLAIMED = (MinistryStatus.DONE, KamerStatus.OPEN)
SETTLED = (MinistryStatus.IN_PROGRESS, KamerStatus.MET)
OTHERWISE = (MinistryStatus.NOT_EXECUTED, KamerStatus.MET)


def differing(
    ministry: str | None, kamer: str, *, since: date = date(2023, 5, 1), commitment: Any = None, **values: Any
) -> Commitment:
    """A commitment on which the two judge so."""
    made: Commitment = commitment or CommitmentFactory(**values)
    if ministry:
        StatusChangeFactory(commitment=made, to=ministry, effective_from=since)
    StatusChangeFactory(
        commitment=made,
        track=Track.KAMER,
        to=kamer,
        effective_from=since,
        evidence=None,
        register_record="Toezegging TZ202210-012",
        raw_word="Openstaand",
    )
    made.refresh_from_db()
    return made


def test_list_shows_every_way_to_contradict_and_not_what_agrees(client: Client) -> None:
    shown = [differing(*way, subject=f"Wel {n}") for n, way in enumerate((CLAIMED, SETTLED, OTHERWISE))]
    differing(MinistryStatus.PARTLY_DONE, KamerStatus.PARTLY_MET, subject="Eens over deels")
    differing(MinistryStatus.DONE, KamerStatus.MET, subject="Eens over klaar")
    differing(MinistryStatus.IN_PROGRESS, KamerStatus.UNKNOWN, subject="Kamer weet het niet")

    response = client.get(URL)

    text = text_of(response)
    assert "Bij 3 afspraken verschillen bronnen" in text
    assert all(one.get_absolute_url() in links_in(response) for one in shown)
    assert "Eens over" not in text
    assert "Kamer weet het niet" not in text
    assert "Voor de Kamer staat het nog open." in text


def test_what_the_ministry_never_spoke_of_is_counted_and_shown_on_request(client: Client) -> None:
    silent = differing(None, KamerStatus.MET, subject="Stil")

    plain, asked = client.get(URL), client.get(URL, {"soort": "niets-gemeld"})

    assert "Geen verschillen gevonden" in text_of(plain)
    assert "1 Voor de Kamer klaar, ministerie meldde nog niets" in text_of(plain)
    assert silent.get_absolute_url() in links_in(asked)


def test_filters_narrow_by_ministry_fractie_age_and_judgement(client: Client) -> None:
    ministerie = MinisterieFactory(slug="bz")
    fractie = FractieFactory()
    today = timezone.localdate()
    motie = MotieFactory(adopted=True)
    SubmitterFactory(motie=motie, fractie_record=fractie)
    records = {
        "ministerie": differing(*CLAIMED, held_by=[ministerie], since=today - timedelta(days=5)),
        "fractie": differing(*CLAIMED, commitment=motie.commitment, since=today - timedelta(days=5)),
        "ouder": differing(*CLAIMED, since=today - timedelta(days=400)),
        "beoordeeld": differing(*CLAIMED, since=today - timedelta(days=5)),
    }
    DifferenceJudgementFactory(commitment=records["beoordeeld"])
    questions = {"ministerie": "bz", "fractie": str(fractie.register_id), "ouder": "365", "beoordeeld": "ja"}

    for name, value in questions.items():
        found = text_of(client.get(URL, {name: value}))
        assert "Bij 1 afspraak verschillen bronnen" in found, name
        assert records[name].get_absolute_url() in links_in(client.get(URL, {name: value}))
    assert "Bij 3 afspraken" in text_of(client.get(URL, {"beoordeeld": "nee"}))


def test_longest_difference_comes_first_and_pages_follow_on(client: Client) -> None:
    for n in range(25):
        differing(*CLAIMED, since=date(2022, 1, 1) + timedelta(days=n), subject=f"Zaak {n:02}")

    first = client.get(URL)
    address = next(link for link in links_in(first) if "na=" in link)
    second = client.get(URL + address.replace("&amp;", "&"))

    assert text_of(first).index("Zaak 00") < text_of(first).index("Zaak 19")
    assert "Zaak 20" not in text_of(first)
    assert "Zaak 20" in text_of(second)
    assert "Zaak 19" not in text_of(second)


def test_facts_show_both_sides_with_their_sources(client: Client) -> None:
    motie = MotieFactory(commitment__reference="33694-43", commitment__subject="De motie")
    ClaimFactory(commitment=motie.commitment, printed="36600, nr. 50", normalised="36600-50", is_chosen=True)
    ClaimFactory(commitment=motie.commitment, printed="kst-36600-X-50", normalised="36600-X-50")
    other = MotieFactory(zaak_number="2024Z1", commitment__subject="Een andere motie").commitment
    RegisterRowFactory(
        commitment=other,
        raw={"Nummer": "2024Z20278"},
        conflicts={
            "zaak_number": {"value": "2024Z20278"},
            "tabled": {"value": ["2024-12-04", "2024-12-04", "", "register"]},
            "submitters": {"value": {"names": [{"prefix": "van", "surname": "Dijk"}], "cs": True}},
        },
    )
    RegisterRowFactory(commitment=CommitmentFactory(subject="Zonder verschil"))

    text = text_of(client.get(URL, {"wat": "feiten"}))

    assert "Bij 2 afspraken verschillen bronnen" in text
    assert "Gekozen 36600, nr. 50" in text
    assert "Ook gevonden kst-36600-X-50" in text
    assert "Gekozen 2024Z1 Zoals het bij de gegevens staat. Ook gevonden 2024Z20278" in text
    assert "Ook gevonden 4 december 2024 Register Tweede Kamer, Zaak 2024Z20278" in text
    assert "Ook gevonden Van Dijk" in text
    assert "Zonder verschil" not in text


def test_documents_have_their_own_list(client: Client) -> None:
    letter = DocumentFactory(title="Een brief", dated_from=date(2023, 6, 14))
    RegisterRowFactory(document=letter, conflicts={"dated": {"value": ["2023-06-13", "2023-06-13", "", ""]}})

    text = text_of(client.get(URL, {"wat": "documenten"}))

    assert "Bij 1 document verschillen bronnen" in text
    assert "Gekozen 14 juni 2023" in text
    assert "Ook gevonden 13 juni 2023" in text


def test_drafts_and_words_from_drafts_stay_out_of_sight(client: Client) -> None:
    differing(*CLAIMED, subject="Geheim", draft=True)
    published = CommitmentFactory(subject="Openbaar")
    ClaimFactory(commitment=published, printed="nr. 1", normalised="1", is_chosen=True)
    passage = PassageFactory(document__draft=True)
    ClaimFactory(commitment=published, printed="Geheim nummer", normalised="2", passage=passage)
    letter = DocumentFactory(title="Geheime brief", draft=True)
    RegisterRowFactory(document=letter, conflicts={"dated": {"value": ["2023-06-13", "2023-06-13", "", ""]}})

    pages = [client.get(URL, {"wat": what}) for what in ("stand", "feiten", "documenten")]
    client.force_login(UserFactory(data_entry=True))
    shown = [client.get(URL, {"wat": what}) for what in ("stand", "documenten")]

    assert not any("Geheim" in text_of(page) for page in pages)
    assert all("Geheim" in text_of(page) for page in shown)


def test_fragment_is_the_list_alone(client: Client) -> None:
    differing(*CLAIMED)

    fragment = client.get(URL, headers={"HX-Request": "true", "HX-Target": "results"})

    assert "<html" not in fragment.text
    assert "Bij 1 afspraak verschillen bronnen" in text_of(fragment)


@pytest.mark.parametrize(
    "question",
    ["wat=onzin&soort=onzin&ministerie=geen&fractie=geen&ouder=x&beoordeeld=x&na=x", "na=2023-99-99_1"],
)
def test_nonsense_in_the_address_is_no_error(client: Client, question: str) -> None:
    differing(*CLAIMED)

    assert client.get(f"{URL}?{question}").status_code == 200


@pytest.mark.parametrize("what", ["stand", "feiten", "documenten"])
def test_list_asks_the_same_for_many(client: Client, what: str) -> None:
    ministerie = MinisterieFactory()
    client.force_login(UserFactory(staff_of=ministerie))

    def add(number: int) -> None:
        for n in range(number):
            one = differing(*CLAIMED, held_by=[ministerie])
            DifferenceJudgementFactory(commitment=one)
            RegisterRowFactory(commitment=one, conflicts={"made": {"value": ["2023-06-13", None, "", ""]}})
            letter = DocumentFactory()
            RegisterRowFactory(document=letter, conflicts={"title": {"value": f"Titel {n}"}})

    def asked() -> int:
        return len(queries_of(lambda: client.get(URL, {"wat": what})))

    add(3)
    asked()
    few = asked()
    add(17)

    assert asked() == few < 22
    assert Document.objects.count() >= 20


def judge_url(commitment: Commitment, about: str = "stand") -> str:
    return f"{URL}afspraken/{commitment.slug}/{about}/"


def test_staff_judge_and_everybody_reads_it_without_a_name(client: Client) -> None:
    ministerie = MinisterieFactory(name="Defensie")
    commitment = differing(*CLAIMED, held_by=[ministerie])
    user = UserFactory(staff_of=ministerie, first_name="Herkenbaar")
    client.force_login(user)
    page = client.get(judge_url(commitment))
    data = {"view": "toelichten", "note": "De brief komt nog.", "seen": page.context["form"]["seen"].value()}

    answer = client.post(judge_url(commitment), data)
    client.post(judge_url(commitment), data)

    assert answer.headers["Location"] == f"{commitment.get_absolute_url()}#verschillen"
    judgement = DifferenceJudgement.objects.get()
    assert (judgement.about, judgement.seen, judgement.by) == ("stand", "afgedaan/openstaand", user)
    client.logout()
    for url in (URL, commitment.get_absolute_url()):
        text = text_of(client.get(url))
        assert "Toelichting: zo komt het De brief komt nog. Ministerie van Defensie," in text
        assert "Herkenbaar" not in text


def test_judgement_about_what_has_changed_says_so(client: Client) -> None:
    commitment = differing(*CLAIMED)
    DifferenceJudgementFactory(commitment=commitment, seen="in_behandeling/voldaan")

    assert "Bronnen zijn daarna gewijzigd" in text_of(client.get(commitment.get_absolute_url()))


def test_who_saw_something_else_is_told_and_keeps_their_words(client: Client) -> None:
    commitment = differing(*CLAIMED)
    client.force_login(UserFactory(data_entry=True))

    answer = client.post(
        judge_url(commitment), {"view": "betwisten", "note": "Klopt niet.", "seen": "in_behandeling/voldaan"}
    )

    assert "De bronnen zeggen intussen iets anders." in text_of(answer)
    assert "Klopt niet." in answer.text
    assert not DifferenceJudgement.objects.exists()


@pytest.mark.parametrize("data", [{}, {"view": "onzin"}, {"view": "betwisten", "note": "  "}])
def test_incomplete_judgement_is_explained(client: Client, data: dict[str, str]) -> None:
    commitment = differing(*CLAIMED)
    client.force_login(UserFactory(data_entry=True))

    answer = client.post(judge_url(commitment), {"seen": "afgedaan/openstaand", **data})

    assert answer.status_code == 200
    assert "Er is iets niet goed ingevuld" in text_of(answer)
    assert not DifferenceJudgement.objects.exists()


def test_there_is_nothing_to_judge_where_sources_agree(client: Client) -> None:
    commitment = CommitmentFactory()
    client.force_login(UserFactory(data_entry=True))

    assert client.get(judge_url(commitment)).status_code == 404
    assert client.get(judge_url(commitment, "zaak_number")).status_code == 404


def test_keepers_judge_facts_of_documents(client: Client) -> None:
    letter = DocumentFactory(slug="brief")
    RegisterRowFactory(document=letter, conflicts={"title": {"value": "Andere titel"}})
    client.force_login(UserFactory(data_entry=True))
    url = f"{URL}documenten/brief/title/"
    seen = client.get(url).context["form"]["seen"].value()

    answer = client.post(url, {"view": "eens", "note": "", "seen": seen})

    assert answer.headers["Location"] == "/verschillen/?wat=documenten#brief"
    assert DifferenceJudgement.objects.get().document == letter


def test_remark_holds_in_every_language(client: Client) -> None:
    motie = MotieFactory(tabled_from=date(2024, 3, 5), tabled_to=date(2024, 3, 5), tabled_basis="vermeld")
    RegisterRowFactory(
        commitment=motie.commitment, conflicts={"tabled": {"value": ["2024-03-06", "2024-03-06", "", ""]}}
    )
    client.force_login(UserFactory(data_entry=True))
    url = judge_url(motie.commitment, "tabled")
    seen = client.get(url).context["form"]["seen"].value()
    client.post(url, {"view": "eens", "seen": seen})
    client.post("/taal/", {"language": "en"})

    page = client.get(motie.commitment.get_absolute_url())

    assert "6 March 2024" in text_of(page)
    assert "daarna gewijzigd" not in text_of(page)
    assert not any(remark.is_outdated for one in page.context["contradictions"] for remark in one.remarks)
