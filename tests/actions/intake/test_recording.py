"""What accepting writes: records, passages, links, terms, holders, citations and oordelen."""

from datetime import date, datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from commitments.actions.intake.judging import accept, dismiss
from commitments.models import Advies, Citation, Commitment, Document, Link, Ministerie, Oordeel
from commitments.statuses import Kind
from tests.actions.intake.conftest import Finds
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
)

pytestmark = pytest.mark.django_db

PROMISE = "Ik zeg u toe dat ik uw Kamer voor de zomer van 2024 informeer over de AIRCW."
MOTIE = "Aan de motie-Koopmans c.s. (Kamerstuk 33 694, nr. 43) wordt uitvoering gegeven."


def test_promise_becomes_a_toezegging_with_all_that_belongs_to_it(
    letter: Document, keeper: User, now: datetime, defensie: Ministerie
) -> None:
    accepted = accept(proposal=letter.proposals.get(find="made"), by=keeper, now=now)

    promise = Commitment.objects.get()
    assert accepted.commitment == promise
    assert (promise.kind, promise.text, promise.published_at) == (Kind.TOEZEGGING, PROMISE, None)
    assert (str(promise.made), promise.lead) == ("11 maart 2024", defensie)
    assert (promise.due_on, promise.due_printed) == (date(2024, 6, 30), "voor de zomer van 2024")
    assert promise.due_rule
    assert promise.toezegging.made_by == "Minister van Defensie"
    assert promise.toezegging.strength == "uitdrukkelijk"
    link = promise.links.get()
    assert (link.role, link.by, link.passage.quote) == (Link.LinkRole.MAKES, keeper, PROMISE)
    assert letter.text[link.passage.start : link.passage.end] == PROMISE
    assert Commitment.objects.search("AIRCW").get() == promise


def test_edited_values_are_written_and_the_find_is_kept(
    letter: Document, keeper: User, now: datetime
) -> None:
    proposal = letter.proposals.get(find="made")

    accepted = accept(
        proposal=proposal, by=keeper, now=now, edited={"subject": "De Kamer over de AIRCW schrijven"}
    )

    assert Commitment.objects.get().subject == "De Kamer over de AIRCW schrijven"
    assert accepted.payload == proposal.payload


def test_promise_that_is_recorded_already_is_linked(letter: Document, keeper: User, now: datetime) -> None:
    known = CommitmentFactory()

    accept(proposal=letter.proposals.get(find="made"), by=keeper, now=now, linked_to=known)

    assert Commitment.objects.get() == known
    assert known.links.get().role == Link.LinkRole.MENTIONS


def test_promise_needs_the_day_of_the_letter(letter: Document, keeper: User, now: datetime) -> None:
    dismiss(proposal=letter.proposals.get(group="brief", find="date"), by=keeper, now=now)

    with pytest.raises(ValidationError, match="datum van de brief"):
        accept(proposal=letter.proposals.get(find="made"), by=keeper, now=now)


def test_fulfilment_closes_through_the_door_for_statuses(
    letter: Document, keeper: User, now: datetime
) -> None:
    promise = CommitmentFactory(draft=True, made_from=date(2023, 10, 5))

    accept(proposal=letter.proposals.get(find="fulfilled"), by=keeper, now=now, linked_to=promise)

    promise.refresh_from_db()
    assert promise.ministry_status == "afgedaan"
    change = promise.statuschanges.get()
    assert (change.by, str(change.effective), change.evidence.document) == (keeper, "11 maart 2024", letter)
    assert promise.links.get().role == Link.LinkRole.FULFILS


def test_draft_letter_does_not_close_what_is_public(letter: Document, keeper: User, now: datetime) -> None:
    promise = CommitmentFactory(made_from=date(2023, 10, 5))

    with pytest.raises(ValidationError, match="nog een concept"):
        accept(proposal=letter.proposals.get(find="fulfilled"), by=keeper, now=now, linked_to=promise)

    assert not promise.statuschanges.exists()
    assert not promise.links.exists()


def test_fulfilment_without_a_choice_asks_for_one(letter: Document, keeper: User, now: datetime) -> None:
    with pytest.raises(ValidationError) as refused:
        accept(proposal=letter.proposals.get(find="fulfilled"), by=keeper, now=now)

    assert "linked_to" in refused.value.message_dict


def test_fulfilment_of_a_promise_that_nobody_recorded_records_it(
    letter: Document, keeper: User, now: datetime
) -> None:
    accept(
        proposal=letter.proposals.get(find="fulfilled"),
        by=keeper,
        now=now,
        is_new=True,
        edited={"subject": "De Kamer informeren over de conferentie"},
    )

    promise = Commitment.objects.get()
    assert (promise.subject, promise.ministry_status) == (
        "De Kamer informeren over de conferentie",
        "afgedaan",
    )


def test_status_can_be_left_as_it_is(letter: Document, keeper: User, now: datetime) -> None:
    promise = CommitmentFactory()

    proposal = letter.proposals.get(find="fulfilled")
    accept(proposal=proposal, by=keeper, now=now, linked_to=promise, edited={"status": ""})

    assert promise.links.get().role == Link.LinkRole.FULFILS
    assert not promise.statuschanges.exists()


def test_postponement_gives_a_new_term(find: Finds, keeper: User, now: datetime) -> None:
    promise = CommitmentFactory(due=date(2023, 12, 21))
    values = {"deadline": "voor de zomer van 2024", "due_on": "2024-06-30", "subject": "", "status": ""}

    accept(proposal=find("toezegging", "postponed", PROMISE, **values), by=keeper, now=now, linked_to=promise)

    promise.refresh_from_db()
    assert (promise.due_on, promise.links.get().role) == (date(2024, 6, 30), Link.LinkRole.POSTPONES)


def test_transfer_changes_the_holder(find: Finds, keeper: User, now: datetime, defensie: Ministerie) -> None:
    szw = MinisterieFactory(name="Sociale Zaken", slug="szw")
    promise = CommitmentFactory(held_by=[defensie])

    accept(
        proposal=find("toezegging", "transferred", PROMISE, ministeries=["szw"], subject=""),
        by=keeper,
        now=now,
        linked_to=promise,
    )

    promise.refresh_from_db()
    assert promise.lead == szw
    assert [one.ministerie for one in promise.holders.all()] == [szw]


def test_transfer_asks_to_whom(find: Finds, keeper: User, now: datetime) -> None:
    with pytest.raises(ValidationError) as refused:
        accept(
            proposal=find("toezegging", "transferred", PROMISE, ministeries=[], subject=""),
            by=keeper,
            now=now,
            linked_to=CommitmentFactory(),
        )

    assert "ministeries" in refused.value.message_dict


def test_lapse_is_claimed(find: Finds, keeper: User, now: datetime) -> None:
    promise = CommitmentFactory(draft=True)

    accept(
        proposal=find("toezegging", "lapsed", PROMISE, status="vervallen", subject=""),
        by=keeper,
        now=now,
        linked_to=promise,
    )

    promise.refresh_from_db()
    assert promise.ministry_status == "vervallen"


def test_unknown_motie_is_recorded_with_its_submitter(letter: Document, keeper: User, now: datetime) -> None:
    accept(proposal=letter.proposals.get(group="motie"), by=keeper, now=now)

    motie = Commitment.objects.get()
    assert (motie.kind, motie.reference, motie.execution) == (Kind.MOTIE, "33694-43", "onbekend")
    assert motie.motie.name == "motie-Koopmans c.s."
    assert motie.links.get().role == Link.LinkRole.REPORTS


def test_known_motie_is_linked_by_its_number(letter: Document, keeper: User, now: datetime) -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment

    accept(proposal=letter.proposals.get(group="motie"), by=keeper, now=now)

    assert Commitment.objects.get() == motie
    assert motie.links.exists()


def test_executed_motie_is_closed_by_hand(find: Finds, keeper: User, now: datetime) -> None:
    motie = MotieFactory(adopted=True, commitment__draft=True).commitment

    accept(
        proposal=find("motie", "executed", MOTIE, number=motie.reference, status="afgedaan", subject=""),
        by=keeper,
        now=now,
    )

    motie.refresh_from_db()
    assert motie.ministry_status == "afgedaan"


def test_members_with_a_prefix_keep_it(find: Finds, keeper: User, now: datetime) -> None:
    accept(
        proposal=find(
            "motie", "none", MOTIE, number="33694-99", subject="Motie", submitters=["Van der Lee"], status=""
        ),
        by=keeper,
        now=now,
    )

    submitter = Commitment.objects.get().motie.submitters.get()
    assert (submitter.prefix, submitter.surname) == ("van der", "Lee")


def test_citation_of_an_unknown_document_makes_a_draft_stub(
    letter: Document, keeper: User, now: datetime
) -> None:
    accept(proposal=letter.proposals.get(group="verwijzing"), by=keeper, now=now)

    citation = letter.citations.get()
    assert (citation.printed, citation.normalised) == ("Kamerstuk 33 694, nr. 43", "33694-43")
    assert citation.place.startswith("regel ")
    assert citation.target.is_stub
    assert (citation.target.kind, citation.target.published_at) == ("motie", None)


def test_list_of_numbers_gives_a_citation_for_each(find: Finds, keeper: User, now: datetime) -> None:
    known = DocumentFactory(reference="33694-45")

    accept(
        proposal=find(
            "verwijzing", "kamerstuk", normalised=["33694-45", "33694-48"], printed="nrs. 45 en 48", note=""
        ),
        by=keeper,
        now=now,
    )

    assert set(Citation.objects.values_list("normalised", flat=True)) == {"33694-45", "33694-48"}
    assert Citation.objects.get(normalised="33694-45").target == known


def test_correction_keeps_the_printed_form_and_says_why(find: Finds, keeper: User, now: datetime) -> None:
    proposal = find(
        "verwijzing",
        "kamerstuk",
        change="correctie",
        normalised=["33694-43"],
        printed="233694, nr. 43",
        note="Het dossiernummer telt zes cijfers.",
    )

    accept(proposal=proposal, by=keeper, now=now)

    citation = Citation.objects.get()
    assert (citation.printed, citation.correction) == (
        "233694, nr. 43",
        "Het dossiernummer telt zes cijfers.",
    )


def test_verdict_waits_for_the_advies(find: Finds, keeper: User, now: datetime) -> None:
    verdict = find("oordeel", "3", PROMISE, recommendations=[3], verdict="overgenomen", overall=False)

    with pytest.raises(ValidationError) as refused:
        accept(proposal=verdict, by=keeper, now=now)

    assert "advies" in refused.value.message_dict


def test_verdict_on_two_recommendations_of_a_new_advies(find: Finds, keeper: User, now: datetime) -> None:
    accept(proposal=find("oordeel", "advies", advies="", title="Autonome wapens"), by=keeper, now=now)
    verdict = find("oordeel", "3, 5", PROMISE, recommendations=[3, 5], verdict="overgenomen", overall=False)

    accept(proposal=verdict, by=keeper, now=now)

    advies = Advies.objects.get()
    assert [one.number for one in advies.aanbevelingen.all()] == [3, 5]
    assert {one.verdict for one in Oordeel.objects.all()} == {"overgenomen"}
    assert len({one.passage_id for one in Oordeel.objects.all()}) == 1


def test_verdict_on_a_known_advies_uses_its_recommendations(find: Finds, keeper: User, now: datetime) -> None:
    advies = AdviesFactory(slug="aiv-119")
    known = AanbevelingFactory(advies=advies, number=7)
    accept(proposal=find("oordeel", "advies", advies="aiv-119", title=""), by=keeper, now=now)

    unclear = find("oordeel", "7", PROMISE, recommendations=[7], verdict="onduidelijk", basis="afgeleid")
    accept(proposal=unclear, by=keeper, now=now)

    oordeel = known.oordelen.get()
    assert (oordeel.verdict, oordeel.phrase, oordeel.basis) == ("onduidelijk", "", "afgeleid")


def test_verdict_on_the_whole_advies(find: Finds, keeper: User, now: datetime) -> None:
    accept(proposal=find("oordeel", "advies", advies="", title="Autonome wapens"), by=keeper, now=now)

    whole = find("oordeel", "overall", PROMISE, recommendations=[], verdict="grotendeels", overall=True)
    accept(proposal=whole, by=keeper, now=now)

    assert Oordeel.objects.get().aanbeveling is None


def test_fact_is_written_and_left_out(letter: Document, keeper: User, now: datetime) -> None:
    facts = letter.proposals.filter(group="brief")
    accept(proposal=facts.get(find="title"), by=keeper, now=now, edited={"title": "Voortgang van de AIRCW"})
    dismiss(proposal=facts.get(find="chamber"), by=keeper, now=now)

    letter.refresh_from_db()
    assert (letter.title, letter.chamber, letter.chamber_basis) == ("Voortgang van de AIRCW", "", "")


def test_number_of_another_letter_is_refused(letter: Document, keeper: User, now: datetime) -> None:
    DocumentFactory(reference="33694-71")

    with pytest.raises(ValidationError, match="al in gebruik"):
        accept(
            proposal=letter.proposals.get(find="number"), by=keeper, now=now, edited={"reference": "33694-71"}
        )


def test_number_of_a_stub_brings_the_letter_there(letter: Document, keeper: User, now: datetime) -> None:
    stub = DocumentFactory(stub=True, reference="33694-71", slug="bekend")
    accept(proposal=letter.proposals.get(find="made"), by=keeper, now=now)

    accepted = accept(
        proposal=letter.proposals.get(find="number"), by=keeper, now=now, edited={"reference": "33694-71"}
    )

    assert accepted.document == stub
    stub.refresh_from_db()
    assert stub.text == letter.text
    assert stub.intake.by == keeper
    assert stub.proposals.filter(group="toezegging").exists()
    assert Commitment.objects.get().links.get().passage.document == stub
    assert not Document.objects.filter(pk=letter.pk).exists()
