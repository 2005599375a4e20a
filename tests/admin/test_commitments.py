"""Recording a commitment of each kind, and changing one that somebody else changes too."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from commitments.actions.statuses import change_status
from commitments.dates import UncertainDate
from commitments.models import Commitment, Link, OfficeChange
from commitments.statuses import Kind, Track
from tests.admin.pages import Page, errors_on
from tests.factories import (
    PROMISE,
    AdviesFactory,
    AssignmentFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    SignerFactory,
    SubmitterFactory,
    ToezeggingFactory,
)
from tests.html import links_in, text_of

pytestmark = pytest.mark.django_db
ADD = reverse("admin:commitments_commitment_add")


def change(commitment: Commitment) -> str:
    """The page of a commitment."""
    return reverse("admin:commitments_commitment_change", args=[commitment.pk])


def test_adding_asks_the_kind_first_and_keeps_the_rest_of_the_address(desk: Client) -> None:
    response = desk.get(ADD, {"_popup": "1"})

    assert [link for link in links_in(response) if "kind=" in link] == [
        f"?_popup=1&kind={kind}" for kind in Kind
    ]


def test_toezegging_is_recorded_with_holder_term_and_passage_on_one_page(desk: Client, keeper: User) -> None:
    bz, passage = MinisterieFactory(), PassageFactory()
    page = Page(desk, f"{ADD}?kind=toezegging").fill(subject="De Kamer informeren", made_from="11-10-2021")
    page.fill("toezegging-0", made_by="Minister van Buitenlandse Zaken")
    page.fill("officechanges-0", ministerie=bz.pk)
    page.fill("termchanges-0", due_printed="eind 2022", due_from="01-10-2022", due_to="31-12-2022")
    page.fill("links-0", passage=passage.pk, role="doet")

    assert errors_on(page.press()) == ""

    commitment = Commitment.objects.get()
    assert (commitment.kind, commitment.slug, commitment.published_at) == (
        Kind.TOEZEGGING,
        "toezegging-de-kamer-informeren",
        None,
    )
    assert (str(commitment.made), commitment.made_basis) == ("11 oktober 2021", "vermeld")
    assert commitment.toezegging.made_by_basis == "vermeld"
    assert (commitment.lead, commitment.due_on) == (bz, date(2022, 12, 31))
    assert (commitment.due_printed, commitment.due_basis) == ("eind 2022", "vermeld")
    assert (commitment.links.get().by, commitment.links.get().passage) == (keeper, passage)
    for entry in (commitment.officechanges.get(), commitment.termchanges.get()):
        assert (entry.by, entry.recorded_as) == (keeper, "Gegevensbeheer")
        assert entry.effective == commitment.made


def test_new_commitment_is_found_by_its_words_and_its_holder_at_once(desk: Client) -> None:
    page = Page(desk, f"{ADD}?kind=toezegging").fill(subject="Wapenbeheersing", made_from="11-10-2021")
    page.fill("officechanges-0", ministerie=MinisterieFactory(name="Defensie").pk)
    page.press()

    assert Commitment.objects.search("wapenbeheersing defensie").count() == 1


def test_passage_fills_in_what_its_letter_says(desk: Client) -> None:
    document = DocumentFactory()
    signers = [SignerFactory(document=document, order=n) for n in (1, 2)]
    passage = PassageFactory(document=document, located=True)
    page = Page(desk, f"{ADD}?kind=toezegging&passage={passage.pk}").fill(subject="De Kamer informeren")

    assert errors_on(page.press()) == ""

    commitment = Commitment.objects.get()
    assert (commitment.text, commitment.made, commitment.dossier) == (
        PROMISE,
        document.dated,
        document.dossier,
    )
    assert commitment.toezegging.made_in == document.citation
    assert [(holder.ministerie, holder.is_lead) for holder in commitment.holders.all()] == [
        (signers[0].ministerie, True),
        (signers[1].ministerie, False),
    ]
    assert (commitment.links.get().passage, commitment.links.get().role) == (passage, Link.LinkRole.MAKES)


@pytest.mark.parametrize("passage", ["x", "9" * 40, "123456"])
def test_passage_that_does_not_exist_fills_in_nothing(desk: Client, passage: str) -> None:
    assert Page(desk, f"{ADD}?kind=motie&passage={passage}").data["text"] == [""]


def test_row_that_came_filled_in_is_dropped_when_emptied(desk: Client) -> None:
    passage = PassageFactory()
    SignerFactory(document=passage.document)
    page = Page(desk, f"{ADD}?kind=toezegging&passage={passage.pk}").fill(subject="Iets")
    page.fill("links-0", passage="").fill("officechanges-0", ministerie="")

    assert errors_on(page.press()) == ""
    assert (Link.objects.count(), OfficeChange.objects.count()) == (0, 0)


def test_document_page_offers_to_record_each_passage(desk: Client) -> None:
    passage = PassageFactory()

    response = desk.get(reverse("admin:commitments_document_change", args=[passage.document_id]))

    assert f"{ADD}?kind=motie&passage={passage.pk}" in links_in(response)


def test_motie_takes_any_spelling_of_its_number_and_its_submitters(desk: Client) -> None:
    dossier = DossierFactory(slug="33694")
    page = Page(desk, f"{ADD}?kind=motie").fill(subject="Aanjager zijn", reference="33 694, nr. 43")
    page.fill("motie-0", outcome="aangenomen", voted_from="24-04-2019").fill(
        "submitters-0", surname="Koopmans"
    )
    page.add_row("submitters", prefix="van", surname="Ginneken", fractie="D66")

    assert errors_on(page.press()) == ""

    motie = Commitment.objects.get().motie
    assert (motie.commitment.reference, motie.commitment.slug) == ("33694-43", "motie-33694-43")
    assert (motie.commitment.dossier, motie.commitment.execution) == (dossier, "te_volgen")
    assert (motie.outcome_basis, str(motie.voted)) == ("vermeld", "24 april 2019")
    assert [str(s) for s in motie.submitters.all()] == ["Koopmans", "Van Ginneken (D66)"]
    assert Commitment.objects.search("ginneken").count() == 1


def test_motie_without_anything_known_still_gets_its_part(desk: Client) -> None:
    assert errors_on(Page(desk, f"{ADD}?kind=motie").fill(subject="Aanjager zijn").press()) == ""

    motie = Commitment.objects.get().motie
    assert (motie.outcome, motie.outcome_basis) == ("onbekend", "")


def test_submitters_can_change_places_and_leave(desk: Client) -> None:
    motie = MotieFactory()
    one, two, three = (SubmitterFactory(motie=motie, order=n) for n in (1, 2, 3))
    page = Page(desk, change(motie.commitment))
    page.fill("submitters-0", DELETE="on").fill("submitters-1", order=2).fill("submitters-2", order=1)

    assert errors_on(page.press()) == ""

    assert list(motie.submitters.values_list("pk", flat=True)) == [three.pk, two.pk]
    assert not type(one).objects.filter(pk=one.pk).exists()


def test_aanbeveling_is_recorded_with_its_oordeel(desk: Client) -> None:
    advies, passage = AdviesFactory(), PassageFactory()
    page = Page(desk, f"{ADD}?kind=aanbeveling").fill(subject="Houd vast aan menselijke controle")
    page.fill("aanbeveling-0", advies=advies.pk, number=5)
    page.add_row("oordelen", passage=passage.pk, verdict="overgenomen")
    assert "heeft zijn letterlijke woorden nodig" in errors_on(page.press())

    page.fill("oordelen-0", phrase="Het kabinet neemt aanbeveling 3 en 5 over")

    assert errors_on(page.press()) == ""
    aanbeveling = Commitment.objects.get().aanbeveling
    assert (aanbeveling.oordeel.advies, aanbeveling.commitment.execution) == (advies, "te_volgen")


def test_second_oordeel_from_one_passage_is_refused(desk: Client) -> None:
    page = Page(desk, f"{ADD}?kind=aanbeveling").fill(subject="Iets")
    page.fill("aanbeveling-0", advies=AdviesFactory().pk, number=1)
    passage = PassageFactory()
    for _ in range(2):
        page.add_row("oordelen", passage=passage.pk, verdict="niet", phrase="neemt niet over")

    assert "staat hierboven al een oordeel" in errors_on(page.press())


def test_same_subject_gets_another_name(desk: Client) -> None:
    for _ in range(2):
        Page(desk, f"{ADD}?kind=toezegging").fill(subject="De Kamer informeren").press()

    assert Commitment.objects.filter(slug="toezegging-de-kamer-informeren-2").exists()


def test_taken_numbers_name_the_other_commitment(desk: Client) -> None:
    motie = MotieFactory(commitment__subject="De andere motie")
    toezegging = ToezeggingFactory(register_number="TZ202210-012", commitment__subject="De andere toezegging")
    page = Page(desk, f"{ADD}?kind=motie").fill(subject="Iets", reference=motie.commitment.reference)
    assert "De andere motie" in errors_on(page.press())

    page = Page(desk, f"{ADD}?kind=toezegging").fill(subject="Iets")
    page.fill("toezegging-0", register_number=toezegging.register_number)
    assert "De andere toezegging" in errors_on(page.press())


def test_holder_needs_a_date_from_itself_or_the_commitment(desk: Client) -> None:
    page = Page(desk, f"{ADD}?kind=toezegging").fill(subject="Iets")
    page.fill("officechanges-0", ministerie=MinisterieFactory().pk)

    assert "Vul in sinds wanneer dit geldt" in errors_on(page.press())


def test_inferred_link_says_why(desk: Client) -> None:
    page = Page(desk, f"{ADD}?kind=toezegging").fill(subject="Iets")
    page.fill("links-0", passage=PassageFactory().pk, role="vervult", basis="afgeleid")

    assert "waarom u dit denkt" in errors_on(page.press())


def test_stale_page_overwrites_neither_status_nor_holder_nor_term(desk: Client, keeper: User) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    page = Page(desk, change(commitment)).fill(subject="Anders gezegd")
    change_status(
        commitment=commitment,
        track=Track.MINISTRY,
        to="in_behandeling",
        effective=UncertainDate.on(date(2020, 1, 1)),
        by=keeper,
        today=date(2020, 1, 2),
        seen=None,
    )

    assert errors_on(page.press()) == ""

    commitment.refresh_from_db()
    assert (commitment.subject, commitment.ministry_status) == ("Anders gezegd", "in_behandeling")
    assert commitment.lead is not None


def test_two_people_changing_different_fields_both_get_their_way(desk: Client) -> None:
    commitment = CommitmentFactory(draft=True)
    first, second = Page(desk, change(commitment)), Page(desk, change(commitment))

    first.fill(subject="Nieuw onderwerp").press()
    second.fill(citation="Kamerstuk zoveel").press()

    commitment.refresh_from_db()
    assert (commitment.subject, commitment.citation) == ("Nieuw onderwerp", "Kamerstuk zoveel")


def test_saving_without_changes_changes_nothing(desk: Client) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()], due=date(2022, 12, 31))
    before = (
        Commitment.objects.defer("search", "search_version").values("changed_at", "subject", "made_to").get()
    )

    assert errors_on(Page(desk, change(commitment)).press()) == ""

    assert Commitment.objects.values("changed_at", "subject", "made_to").get() == before


def test_internal_fields_are_for_administrators_only(desk: Client) -> None:
    commitment = CommitmentFactory()

    assert "interne termijn" not in text_of(desk.get(change(commitment))).lower()


def test_administrator_sees_and_changes_what_a_ministry_arranged(chief: Client, keeper: User) -> None:
    assignment = AssignmentFactory()
    page = Page(chief, change(assignment.commitment))
    page.fill(**{"assignments-0-behandelaar": keeper.pk, "assignments-0-internal_due_on": "01-02-2023"})

    assert errors_on(page.press()) == ""

    assignment.refresh_from_db()
    assert (assignment.behandelaar, assignment.internal_due_on) == (keeper, date(2023, 2, 1))


def test_page_leads_to_both_status_pages(desk: Client) -> None:
    commitment = CommitmentFactory()

    links = links_in(desk.get(change(commitment)))

    assert {reverse("status_update", args=[commitment.slug, track]) for track in Track} <= set(links)
