"""What is read becomes proposals: each once, with its reason, strength and the records it may be about."""

import pytest
from django.contrib.auth.models import User

from commitments.actions.intake.judging import dismiss
from commitments.actions.intake.receiving import receive_letter
from commitments.actions.intake.rereading import read_again
from commitments.actions.search import index_commitments
from commitments.models import Commitment, Document, Ministerie, Proposal
from commitments.statuses import Kind
from tests.actions.intake.conftest import NOW
from tests.actions.intake.letters import BESLISNOTA, LETTER, sample
from tests.factories import CommitmentFactory

pytestmark = pytest.mark.django_db


def test_finds_stand_under_their_headings_in_the_order_of_the_letter(letter: Document) -> None:
    groups = list(letter.proposals.order_by("order").values_list("group", flat=True))

    assert list(dict.fromkeys(groups)) == ["brief", "verwijzing", "motie", "toezegging"]
    promises = letter.proposals.filter(group="toezegging").order_by("order")
    assert [one.find for one in promises] == ["fulfilled", "made"]


def test_each_find_points_into_the_text_and_says_why(letter: Document) -> None:
    for proposal in letter.proposals.filter(group__in=["verwijzing", "motie", "toezegging"]):
        words = " ".join(letter.text[proposal.start : proposal.end].split())
        assert words == proposal.quote
        assert proposal.reasons
        assert proposal.strength


def test_promise_carries_its_term_and_ministry(letter: Document, defensie: Ministerie) -> None:
    values = letter.proposals.get(group="toezegging", find="made").values

    assert (values["deadline"], values["due_on"]) == ("voor de zomer van 2024", "2024-06-30")
    assert values["ministeries"] == ["defensie"]


def test_reading_again_adds_nothing_also_not_what_was_dismissed(letter: Document, keeper: User) -> None:
    dismissed = letter.proposals.get(group="motie")
    dismiss(proposal=dismissed, by=keeper, now=NOW)

    assert read_again(document=letter, by=keeper) == 0
    assert letter.proposals.get(group="motie") == dismissed


def test_one_sentence_about_two_moties_gives_two_proposals(keeper: User) -> None:
    document = receive_letter(by=keeper, text=sample("verzamelbrief-waterveiligheid.txt")).document

    numbers = document.proposals.filter(group="motie", quote__startswith="Aan beide moties")
    assert {one.values["number"] for one in numbers} == {"27625-618", "27625-619"}


def test_printed_slip_is_proposed_as_a_correction(keeper: User) -> None:
    document = receive_letter(by=keeper, text=BESLISNOTA).document

    proposal = document.proposals.get(group="verwijzing")
    assert proposal.change == Proposal.Change.CORRECTION
    assert proposal.values["normalised"] == ["33694-43"]
    assert "233694" in proposal.values["printed"]


def test_motie_is_found_by_its_number(keeper: User, defensie: Ministerie) -> None:
    motie = CommitmentFactory(kind=Kind.MOTIE, reference="33694-43")

    document = receive_letter(by=keeper, text=LETTER).document

    assert document.proposals.get(group="motie").commitment == motie


def test_promise_is_found_by_its_words_with_the_reason(keeper: User, defensie: Ministerie) -> None:
    known = CommitmentFactory(
        subject="De Kamer informeren over de resultaten van de conferentie over militaire AI", text=""
    )
    CommitmentFactory(subject="Een wettelijke regeling voor zwemwater", text="")
    index_commitments()

    document = receive_letter(by=keeper, text=LETTER).document

    likely = document.proposals.get(find="fulfilled").payload["likely"]
    assert [one["id"] for one in likely] == [known.pk]
    assert "woorden" in likely[0]["why"]


def test_fulfilment_is_a_proposal_to_change_the_status(letter: Document) -> None:
    proposal = letter.proposals.get(find="fulfilled")

    assert (proposal.change, proposal.values["status"]) == (Proposal.Change.STATUS, "afgedaan")
    assert not Commitment.objects.exists()


def test_kabinetsreactie_asks_once_for_its_advies(keeper: User) -> None:
    document = receive_letter(by=keeper, text=sample("kabinetsreactie-zeekabels.txt")).document

    verdicts = document.proposals.filter(group="oordeel").order_by("order")
    assert [one.find for one in verdicts[:3]] == ["advies", "1", "2"]
    assert verdicts.filter(find="overall").count() == 1


@pytest.mark.parametrize(
    "words",
    [
        "over het advies “Autonome wapens: een belang”",
        "voor hun advies Autonome wapens: een belang.1 Hiermee is het compleet",
    ],
)
def test_title_of_the_advies_is_read_quoted_or_not(keeper: User, words: str) -> None:
    text = LETTER.replace("de voortgang van het werk aan de AIRCW", words, 1)
    text += "\nHet kabinet neemt aanbeveling 1 over.\n"

    document = receive_letter(by=keeper, text=text).document

    assert document.proposals.get(find="advies").values["title"] == "Autonome wapens: een belang"
