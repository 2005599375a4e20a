"""What accepting writes of a record that nobody had yet: who holds it, where it was made, its numbers."""

from datetime import date, datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from commitments.actions.intake.adding import add_find
from commitments.actions.intake.judging import accept, dismiss
from commitments.actions.intake.receiving import receive_letter
from commitments.models import Advies, Citation, Commitment, Document, Link, Ministerie
from tests.actions.intake.conftest import Finds
from tests.actions.intake.letters import LETTER
from tests.factories import (
    AdviescollegeFactory,
    AdviesFactory,
    AdviesNumberFactory,
    CommitmentFactory,
    DocumentFactory,
    MotieFactory,
)

pytestmark = pytest.mark.django_db

MOTIE = "Aan de motie-Koopmans c.s. (Kamerstuk 33 694, nr. 43) wordt uitvoering gegeven."
TERM = "De Kamer krijgt naar verwachting in het najaar een brief over de AIRCW."


def test_kept_promise_that_is_new_is_held_by_who_signs_and_was_made_in_its_debate(
    letter: Document, keeper: User, now: datetime, defensie: Ministerie
) -> None:
    edited = {"made_by": "Minister van Defensie", "made_in": "Commissiedebat Autonome Wapens"}

    accept(proposal=letter.proposals.get(find="fulfilled"), by=keeper, now=now, is_new=True, edited=edited)

    promise = Commitment.objects.get()
    assert (promise.lead, str(promise.made), promise.made.basis) == (defensie, "5 oktober 2023", "afgeleid")
    made = promise.toezegging
    assert (made.made_by, made.made_in) == ("Minister van Defensie", "Commissiedebat Autonome Wapens")
    assert promise.officechanges.get().note == "Afgeleid uit de ondertekening van de brief."


def test_kept_promise_that_is_known_keeps_its_holders(
    letter: Document, keeper: User, now: datetime, defensie: Ministerie
) -> None:
    known = CommitmentFactory(draft=True, made_from=date(2023, 10, 5))
    before = known.holders.count()

    accept(proposal=letter.proposals.get(find="fulfilled"), by=keeper, now=now, linked_to=known)

    assert known.holders.count() == before


def test_motie_that_a_letter_reports_on_is_held_by_who_signs(
    letter: Document, keeper: User, now: datetime, defensie: Ministerie
) -> None:
    edited = {"text": "verzoekt de regering voorop te lopen", "outcome": "aangenomen"}

    accept(proposal=letter.proposals.get(find="progress"), by=keeper, now=now, edited=edited)

    motie = Commitment.objects.get()
    assert (motie.subject, motie.lead, motie.text) == ("Motie-Koopmans c.s.", defensie, edited["text"])
    assert (motie.motie.outcome, motie.motie.outcome_basis) == ("aangenomen", "vermeld")


def test_motie_that_is_known_is_completed_and_not_changed(
    letter: Document, keeper: User, now: datetime
) -> None:
    known = MotieFactory(
        adopted=True, commitment__reference="33694-43", commitment__text="verzoekt", has_cosubmitters=False
    )
    edited = {"text": "iets anders", "outcome": "verworpen"}

    accept(proposal=letter.proposals.get(find="progress"), by=keeper, now=now, edited=edited)

    known.refresh_from_db()
    assert (known.commitment.text, known.outcome, known.has_cosubmitters) == ("verzoekt", "aangenomen", True)


def test_letter_that_only_names_a_motie_gives_it_no_holder(
    find: Finds, keeper: User, now: datetime, letter: Document
) -> None:
    added = add_find(document=letter, words=MOTIE, kind="motie-none", by=keeper)

    accept(proposal=added, by=keeper, now=now)

    assert not Commitment.objects.get().holders.exists()


def test_motie_in_a_letter_without_a_day_has_no_holder_yet(
    letter: Document, keeper: User, now: datetime
) -> None:
    dismiss(proposal=letter.proposals.get(group="brief", find="date"), by=keeper, now=now)

    accept(proposal=letter.proposals.get(find="progress"), by=keeper, now=now)

    assert not Commitment.objects.get().holders.exists()


def test_new_advies_has_its_numbers_and_day_and_its_recommendations_a_holder(
    letter: Document, keeper: User, now: datetime, defensie: Ministerie
) -> None:
    AdviescollegeFactory(abbreviation="AIV")
    added = add_find(document=letter, words=MOTIE, kind="oordeel", by=keeper)
    edited = {"title": "Autonome wapens", "numbers": [["AIV", "119"]], "published_on": "2021-12-03"}

    accept(proposal=letter.proposals.get(find="advies"), by=keeper, now=now, edited=edited)
    accept(proposal=added, by=keeper, now=now, edited={"recommendations": [2], "verdict": "overgenomen"})

    advies = Advies.objects.get()
    assert (str(advies.numbers.get()), str(advies.published)) == ("AIV 119", "3 december 2021")
    assert advies.aanbevelingen.get().commitment.lead == defensie


@pytest.mark.parametrize("college", ["AIV", "WRR"])
def test_number_of_another_advies_or_of_no_college_is_refused(
    letter: Document, keeper: User, now: datetime, college: str
) -> None:
    AdviesNumberFactory(advies=AdviesFactory(), college__abbreviation="AIV", number="119")
    add_find(document=letter, words=MOTIE, kind="oordeel", by=keeper)
    edited = {"title": "Autonome wapens", "numbers": [[college, "119"]]}

    with pytest.raises(ValidationError) as refused:
        accept(proposal=letter.proposals.get(find="advies"), by=keeper, now=now, edited=edited)

    assert "numbers" in refused.value.message_dict
    assert Advies.objects.count() == 1


def test_progress_of_a_promise_is_linked_without_a_status(
    letter: Document, keeper: User, now: datetime
) -> None:
    known = CommitmentFactory()
    added = add_find(document=letter, words=MOTIE, kind="toezegging-progress", by=keeper)

    accept(proposal=added, by=keeper, now=now, linked_to=known)

    assert known.links.get().role == Link.LinkRole.REPORTS
    assert not known.statuschanges.exists()


def test_term_in_a_letter_of_an_uncertain_day_is_that_of_its_whole_period(keeper: User) -> None:
    letter = DocumentFactory(
        text=TERM, dated_from=date(2021, 12, 31), dated_to=date(2022, 12, 20), dated_basis="afgeleid"
    )

    added = add_find(document=letter, words=TERM, kind="toezegging-made", by=keeper)

    assert (added.values["deadline"], added.values["due_on"]) == (
        "naar verwachting in het najaar",
        "2022-12-20",
    )


def test_citation_can_be_a_follow_up(letter: Document, keeper: User, now: datetime) -> None:
    cited = letter.proposals.filter(group="verwijzing").earliest("order")
    same = {"normalised": cited.values["normalised"], "note": "", "relation": "vervolgt"}

    accept(proposal=cited, by=keeper, now=now, edited=same)

    written = Citation.objects.get(document=letter)
    assert (written.relation, written.correction) == (Citation.Relation.FOLLOWS_UP, "")


def test_sole_signer_is_who_promises_what_a_person_points_at(letter: Document, keeper: User) -> None:
    added = add_find(document=letter, words=MOTIE, kind="toezegging-made", by=keeper)

    assert added.values["made_by"] == "Minister van Defensie"


def test_two_signers_leave_open_who_promises(keeper: User, defensie: Ministerie) -> None:
    text = LETTER + "\nDe Minister van Buitenlandse Zaken,\nW.B. Hoekstra\n"
    letter = receive_letter(by=keeper, text=text).document
    assert letter.signers.count() == 2

    added = add_find(document=letter, words=MOTIE, kind="toezegging-made", by=keeper)

    assert added.values["made_by"] == ""
