"""A letter's part in a commitment, a status, a term: each written by its own action, each with its words."""

from datetime import date, datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from commitments.actions.proposals.judging import accept
from commitments.models import Link, StatusChange, TermChange
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.actions.proposals.conftest import Proposes
from tests.factories import PROMISE, CommitmentFactory, DocumentFactory, PassageFactory

pytestmark = pytest.mark.django_db
FULFILS = {"role": "vervult", "basis": "afgeleid"}


def test_link_takes_the_words_that_a_person_read(proposes: Proposes, keeper: User, now: datetime) -> None:
    commitment, letter = CommitmentFactory(), DocumentFactory()
    proposal = proposes("verband", commitment=commitment, document=letter, **FULFILS)

    accepted = accept(proposal=proposal, by=keeper, now=now, edited={"quote": PROMISE})

    link = Link.objects.get()
    assert (link.commitment, link.passage.document, link.passage.quote) == (commitment, letter, PROMISE)
    assert (link.role, link.basis, link.note, link.by) == (
        "vervult",
        "afgeleid",
        "Dat blijkt uit het register.",
        keeper,
    )
    assert accepted.passage == link.passage


def test_link_closes_nothing(proposes: Proposes, keeper: User, now: datetime) -> None:
    commitment = CommitmentFactory()
    proposal = proposes("verband", commitment=commitment, document=DocumentFactory(), **FULFILS)

    accept(proposal=proposal, by=keeper, now=now, edited={"quote": PROMISE})

    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN
    assert not StatusChange.objects.exists()


def test_link_without_words_from_the_letter_is_refused(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    letter = DocumentFactory(stub=True)
    proposal = proposes("verband", commitment=CommitmentFactory(), document=letter, **FULFILS)

    for edited, field in (({}, "quote"), ({"quote": "De resultaten."}, "place")):
        with pytest.raises(ValidationError) as refused:
            accept(proposal=proposal, by=keeper, now=now, edited=edited)
        assert field in refused.value.message_dict
    assert not letter.passages.exists()


def test_beslisnota_fulfils_nothing(proposes: Proposes, keeper: User, now: datetime) -> None:
    note = DocumentFactory(kind="beslisnota", reference="", reference_basis="")
    proposal = proposes("verband", commitment=CommitmentFactory(), document=note, **FULFILS)

    with pytest.raises(ValidationError, match="beslisnota"):
        accept(proposal=proposal, by=keeper, now=now, edited={"quote": PROMISE})

    assert not note.passages.exists()


def test_link_that_the_letter_states_needs_no_note(proposes: Proposes, keeper: User, now: datetime) -> None:
    proposal = proposes("verband", commitment=CommitmentFactory(), passage=PassageFactory(), **FULFILS)

    accept(proposal=proposal, by=keeper, now=now, edited={"basis": "vermeld", "role": "meldt"})

    assert (Link.objects.get().role, Link.objects.get().note) == ("meldt", "")


def test_status_goes_through_its_door_with_passage_and_period(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    commitment, passage = CommitmentFactory(made_from=date(2022, 1, 1)), PassageFactory()
    proposal = proposes(
        "status",
        commitment=commitment,
        passage=passage,
        track="ministerie",
        to="afgedaan",
        effective_from="2023-01-01",
        effective_to="2023-12-31",
        effective_printed="in 2023",
        note="Later dan gepland.",
    )

    accept(proposal=proposal, by=keeper, now=now)

    entry = StatusChange.objects.get()
    assert (entry.commitment, entry.track, entry.to, entry.by) == (
        commitment,
        "ministerie",
        "afgedaan",
        keeper,
    )
    assert (entry.evidence, entry.note, str(entry.effective)) == (passage, "Later dan gepland.", "in 2023")
    assert entry.recorded_as == "Gegevensbeheer"


def test_status_without_a_day_holds_from_the_day_of_the_letter(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    passage = PassageFactory(document__dated_from=date(2023, 6, 23))
    commitment = CommitmentFactory(made_from=date(2022, 1, 1))
    proposal = proposes("status", commitment=commitment, passage=passage, track="ministerie", to="afgedaan")

    accept(proposal=proposal, by=keeper, now=now)

    assert StatusChange.objects.get().effective.end == date(2023, 6, 23)


def test_judgement_of_the_kamer_may_rest_on_its_register(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    proposal = proposes(
        "status",
        commitment=CommitmentFactory(made_from=date(2022, 1, 1)),
        track=Track.KAMER.value,
        to=KamerStatus.MET.value,
        effective_from="2023-06-23",
        register_record="Toezegging TZ202210-012",
    )

    accept(proposal=proposal, by=keeper, now=now)

    entry = StatusChange.objects.get()
    assert (entry.track, entry.evidence, entry.register_record) == ("kamer", None, "Toezegging TZ202210-012")


def test_status_that_cannot_follow_is_refused(proposes: Proposes, keeper: User, now: datetime) -> None:
    proposal = proposes(
        "status",
        commitment=CommitmentFactory(kind="motie", detail__rejected=True),
        passage=PassageFactory(),
        track="ministerie",
        to="afgedaan",
        effective_from="2023-06-23",
    )

    with pytest.raises(ValidationError, match="kan niet volgen"):
        accept(proposal=proposal, by=keeper, now=now)


def test_term_comes_from_the_letter(proposes: Proposes, keeper: User, now: datetime) -> None:
    passage = PassageFactory(document__dated_from=date(2023, 1, 26))
    commitment = CommitmentFactory()
    proposal = proposes(
        "termijn", commitment=commitment, passage=passage, deadline="voor de zomer", due_on="2023-06-20"
    )

    accept(proposal=proposal, by=keeper, now=now)

    commitment.refresh_from_db()
    assert (commitment.due_on, commitment.due_printed) == (date(2023, 6, 20), "voor de zomer")
    assert TermChange.objects.get().evidence == passage
