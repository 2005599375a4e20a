"""/voorstellen/: what waits for a keeper's judgement, and judging it with and without JavaScript."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from commitments.models import Citation, Link, Proposal, StatusChange
from tests.factories import (
    PROMISE,
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    ProposalFactory,
    RegisterRowFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
URL = "/voorstellen/"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def keeper(client: Client) -> User:
    """Signed in."""
    user = UserFactory(data_entry=True, first_name="Joost")
    client.force_login(user)
    return user


def correction() -> Proposal:
    """That a letter's citation lacks its chapter."""
    citation = CitationFactory(printed="36600, nr. 50", normalised="36600-50", target=None)
    return ProposalFactory(
        change="correctie",
        commitment=None,
        passage=None,
        document=citation.document,
        payload={"citation": citation.pk, "normalised": "36600-X-50"},
        reasons="Dat nummer heeft geen stuk in het register, 36600-X-50 wel.",
        rule="register: een verwijzing die bijna een nummer is",
    )


def answer() -> Proposal:
    """That a later letter fulfils a promise."""
    return ProposalFactory(
        change="verband",
        commitment=CommitmentFactory(subject="De Kamer informeren"),
        passage=None,
        document=DocumentFactory(title="De resultaten"),
        payload={"role": "vervult", "basis": "afgeleid"},
        reasons="De latere brief deelt woorden met die belofte.",
    )


def settling() -> Proposal:
    """That a commitment is settled by a letter of 2023."""
    return ProposalFactory(
        commitment=CommitmentFactory(made_from=date(2022, 1, 1), subject="Een top houden"),
        passage=PassageFactory(document__dated_from=date(2023, 6, 23)),
    )


def seen_on(page: Any, proposal: Proposal) -> dict[str, str]:
    """What the hidden fields of the row tell the server that somebody saw."""
    row = next(one for one in page.context["rows"] if one.proposal.pk == proposal.pk)
    return {"version": str(row.proposal.version), "stood": row.stood}


def test_list_shows_old_beside_new_with_reasons_and_source(client: Client, keeper: User) -> None:
    proposal = correction()

    page = client.get(URL)

    text = text_of(page)
    assert "1 voorstel wacht op een oordeel" in text
    assert "Gelezen als Nu: 36600-50 Wordt: 36600-X-50" in text
    assert "Gedrukt‘36600, nr. 50’, voetnoot 1" in text
    assert proposal.reasons in text
    assert proposal.document is not None
    assert proposal.document.get_absolute_url() in links_in(page)


def test_number_of_a_record_shows_the_row_of_the_register(client: Client, keeper: User) -> None:
    motie = MotieFactory(commitment__reference="36600-50", commitment__subject="De motie")
    row = RegisterRowFactory(
        commitment=motie.commitment,
        raw={"Nummer": "2024Z20278"},
        conflicts={"number": {"value": {"reference": "36600-X-50", "basis": "register"}}},
    )
    payload = {"reference": "36600-X-50", "dossier": "36600-X"}
    ProposalFactory(
        change="correctie", commitment=motie.commitment, passage=None, document=None, payload=payload
    )

    page = client.get(URL, {"soort": "nummer"})

    assert "Kamerstuknummer Nu: 36600-50 Wordt: 36600-X-50" in text_of(page)
    assert "Zaak 2024Z20278: 36600-X-50" in text_of(page)
    assert f"/beheer/commitments/registerrow/{row.pk}/change/" in links_in(page)


def test_each_sort_has_its_own_list_and_what_a_letter_holds_has_its_desk(
    client: Client, keeper: User
) -> None:
    correction()
    answer()
    settling()
    ProposalFactory(group="motie", find="made", reasons="Uit een brief")

    first = client.get(URL)
    tabs = {tab.name: tab.number for tab in first.context["tabs"]}

    assert tabs == {"verwijzing": 1, "verband": 1, "status": 1, "beoordeeld": None}
    assert "Uit een brief" not in text_of(first)
    assert "De Kamer informeren" in text_of(client.get(URL, {"soort": "verband"}))
    assert "Een top houden" in text_of(client.get(URL, {"soort": "status"}))


def test_empty_list_says_so(client: Client, keeper: User) -> None:
    assert "Er wacht geen voorstel" in text_of(client.get(URL))
    assert "Nog niets beoordeeld" in text_of(client.get(URL, {"soort": "beoordeeld"}))


@pytest.mark.parametrize("question", ["soort=onzin", "open=9999&rij=x", "open=x", "na=2023-99-99_1"])
def test_nonsense_in_the_address_is_no_error(client: Client, keeper: User, question: str) -> None:
    correction()

    assert client.get(f"{URL}?{question}").status_code == 200


def test_pages_follow_on(client: Client, keeper: User) -> None:
    for n in range(25):
        ProposalFactory(reasons=f"Reden {n:02}.")

    first = client.get(URL)
    address = next(link for link in links_in(first) if "na=" in link)
    second = client.get(address)

    assert "Reden 24." in text_of(first)
    assert "Reden 04." not in text_of(first)
    assert "Reden 04." in text_of(second)
    assert "Reden 05." not in text_of(second)


def test_accepting_carries_out_and_leads_back_to_the_list(client: Client, keeper: User) -> None:
    proposal = correction()
    seen = seen_on(client.get(URL), proposal)

    answered = client.post(f"{URL}{proposal.pk}/", {"do": "accept", **seen}, follow=True)

    assert "Het voorstel is aanvaard en uitgevoerd." in text_of(answered)
    citation = Citation.objects.get()
    assert (citation.printed, citation.normalised) == ("36600, nr. 50", "36600-X-50")
    judged = text_of(client.get(URL, {"soort": "beoordeeld"}))
    assert "Aanvaard door Joost" in judged


def test_htmx_gets_the_row_and_the_count_alone(client: Client, keeper: User) -> None:
    proposal = correction()
    target = {**HTMX, "HX-Target": f"voorstel-{proposal.pk}"}

    page = client.post(f"{URL}{proposal.pk}/", {"do": "dismiss", "remark": "Klopt niet."}, headers=target)

    text = text_of(page)
    assert "<html" not in page.text
    assert "Afgewezen door Joost" in text
    assert "Klopt niet." in text
    assert "0 voorstellen wachten op een oordeel" in text
    assert 'hx-swap-oob="true"' in page.text
    proposal.refresh_from_db()
    assert (proposal.state, proposal.remark) == ("afgewezen", "Klopt niet.")


def test_dismissed_one_can_be_opened_again(client: Client, keeper: User) -> None:
    proposal = correction()
    client.post(f"{URL}{proposal.pk}/", {"do": "dismiss"})

    client.post(f"{URL}{proposal.pk}/", {"do": "reopen", "version": "1"})

    proposal.refresh_from_db()
    assert proposal.is_open


def test_link_asks_for_the_words_before_it_can_be_accepted(client: Client, keeper: User) -> None:
    proposal = answer()
    opened = client.get(URL, {"soort": "verband", "open": proposal.pk})
    fields = opened.context["rows"][0].form.fields
    name = f"p{proposal.pk}"
    sent = {"form": "1", "do": "accept", **seen_on(opened, proposal)}
    filled = {f"{name}-role": "vervult", f"{name}-basis": "vermeld"}

    refused = client.post(f"{URL}{proposal.pk}/", {**sent, **filled, f"{name}-quote": "Staat er niet."})
    assert "Deze woorden staan niet in de tekst" in text_of(refused)
    client.post(f"{URL}{proposal.pk}/", {**sent, **filled, f"{name}-quote": PROMISE})

    assert list(fields) == ["role", "quote", "place", "basis", "note"]
    link = Link.objects.get()
    assert (link.commitment, link.passage.quote, link.basis) == (proposal.commitment, PROMISE, "vermeld")


def test_accepting_a_link_at_once_opens_its_form(client: Client, keeper: User) -> None:
    proposal = answer()

    page = client.post(f"{URL}{proposal.pk}/", {"do": "accept"})

    assert page.context["rows"][0].form is not None
    assert "Vul de letterlijke woorden uit het document in." in text_of(page)
    assert not Link.objects.exists()


def test_changed_values_are_carried_out(client: Client, keeper: User) -> None:
    proposal = settling()
    name = f"p{proposal.pk}"
    opened = client.get(URL, {"soort": "status", "open": proposal.pk})
    values = {
        f"{name}-to": "deels_afgedaan",
        f"{name}-effective_from": "2023-06-01",
        f"{name}-note": "Voor een deel.",
    }

    client.post(f"{URL}{proposal.pk}/", {"form": "1", "do": "accept", **values, **seen_on(opened, proposal)})

    entry = StatusChange.objects.get()
    assert (entry.to, entry.effective.end, entry.note) == (
        "deels_afgedaan",
        date(2023, 6, 1),
        "Voor een deel.",
    )


def test_what_the_rules_refuse_stands_beside_its_field(client: Client, keeper: User) -> None:
    proposal = settling()
    name = f"p{proposal.pk}"
    values = {f"{name}-to": "afgedaan", f"{name}-effective_from": "2021-01-01"}

    page = client.post(f"{URL}{proposal.pk}/", {"form": "1", "do": "accept", **values})

    form = page.context["rows"][0].form
    assert "ligt voor de dag waarop de afspraak is gemaakt" in form.errors["effective_from"][0]
    assert form["effective_from"].value() == "2021-01-01"
    assert not StatusChange.objects.exists()


def test_second_of_two_judges_sees_how_it_is_now(client: Client, keeper: User) -> None:
    proposal = settling()
    seen = seen_on(client.get(URL), proposal)
    StatusChangeFactory(commitment=proposal.commitment, effective_from=date(2023, 1, 1))

    page = client.post(f"{URL}{proposal.pk}/", {"do": "accept", **seen})

    assert "Iemand anders was u voor." in text_of(page)
    assert "Nu: In behandeling" in text_of(page)
    assert StatusChange.objects.count() == 1


def test_who_says_nothing_is_asked(client: Client, keeper: User) -> None:
    proposal = correction()

    page = client.post(f"{URL}{proposal.pk}/", {"version": "onzin", "do": "iets"})

    assert "Kies wat er met dit voorstel moet gebeuren." in text_of(page)
    assert page.status_code == 200


def test_finds_of_a_letter_cannot_be_judged_here(client: Client, keeper: User) -> None:
    of_letter = ProposalFactory(group="motie", find="made")

    assert client.post(f"{URL}{of_letter.pk}/", {"do": "dismiss"}).status_code == 404


def test_new_record_is_only_dismissed(client: Client, keeper: User) -> None:
    ProposalFactory(change="nieuw", payload={"subject": "Een nieuwe afspraak"})

    text = text_of(client.get(URL))

    assert "Leg het vast in het beheer" in text
    assert "Wijs dit voorstel af" in text
    assert "Aanvaarden" not in text


def test_header_counts_for_keepers_alone(client: Client) -> None:
    ProposalFactory.create_batch(3)
    ProposalFactory(group="motie", find="made")
    ministerie = MinisterieFactory()
    shown = {}
    for name, user in (
        ("keeper", UserFactory(data_entry=True)),
        ("staff", UserFactory(staff_of=ministerie)),
        ("researcher", UserFactory()),
    ):
        client.force_login(user)
        shown[name] = text_of(client.get("/begrippen/"))

    assert "Voorstellen (3)" in shown["keeper"]
    assert "Voorstellen" not in shown["staff"] + shown["researcher"]


def test_header_counts_no_further_than_it_shows(client: Client, keeper: User) -> None:
    one = ProposalFactory()
    Proposal.objects.bulk_create(
        Proposal(change="status", commitment=one.commitment, reasons=str(n)) for n in range(150)
    )

    asked = queries_of(lambda: client.get("/begrippen/"))

    assert "Voorstellen (99+)" in text_of(client.get("/begrippen/"))
    (counting,) = [query for query in asked if "commitments_proposal" in query]
    assert "LIMIT 100" in counting


def test_list_asks_the_same_for_many(client: Client, keeper: User) -> None:
    def add(number: int) -> None:
        for make in (correction, answer, settling):
            for _ in range(number):
                make()

    def asked(sort: str) -> int:
        return len(queries_of(lambda: client.get(URL, {"soort": sort})))

    add(2)
    asked("status")
    few = {sort: asked(sort) for sort in ("verwijzing", "verband", "status")}
    add(12)

    assert {sort: asked(sort) for sort in few} == few
    assert max(few.values()) < 14


def test_admin_leads_to_where_a_proposal_is_judged(client: Client, keeper: User) -> None:
    proposal = correction()
    of_letter = ProposalFactory(group="motie", find="made")

    links = links_in(client.get("/beheer/commitments/proposal/"))

    assert f"/voorstellen/?soort=verwijzing#voorstel-{proposal.pk}" in links
    assert of_letter.document is not None
    assert f"/brieven/{of_letter.document.slug}/lezen/#voorstel-{of_letter.pk}" in links
