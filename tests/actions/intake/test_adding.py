"""Adding by hand what the reader missed: literal words become a proposal like the others."""

from datetime import datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.intake.adding import BY_HAND, KINDS, add_find
from commitments.actions.intake.judging import accept
from commitments.actions.intake.receiving import receive_letter
from commitments.models import Document, Proposal
from commitments.statuses import MinistryStatus, Verdict
from tests.factories import AdviesFactory, UserFactory

pytestmark = pytest.mark.django_db

WORDS = "Met deze brief informeer ik u over de voortgang\nvan het werk aan de AIRCW."


def add(letter: Document, keeper: User, kind: str, words: str = WORDS) -> Proposal:
    return add_find(document=letter, words=words, kind=kind, by=keeper)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "verwijzing"])
def test_words_become_a_proposal_of_that_kind(letter: Document, keeper: User, kind: str) -> None:
    proposal = add(letter, keeper, kind)

    assert (proposal.group, proposal.find) == KINDS[kind]
    assert proposal.is_open
    assert proposal.proposed_by == keeper
    assert (proposal.rule, proposal.reasons) == ("", BY_HAND)
    assert proposal.quote == " ".join(WORDS.split())
    assert letter.text[proposal.start : proposal.end].startswith("Met deze brief")
    assert letter.text[proposal.start : proposal.end].endswith("AIRCW.")
    assert proposal.order == max(letter.proposals.values_list("order", flat=True))


def test_promise_is_filled_in_and_can_be_accepted(letter: Document, keeper: User, now: datetime) -> None:
    words = "dat ik uw Kamer voor de zomer van 2024 informeer over de AIRCW"

    proposal = add(letter, keeper, "toezegging-made", words)

    assert proposal.values["deadline"] == "voor de zomer van 2024"
    assert proposal.values["due_on"] == "2024-06-30"
    assert proposal.values["ministeries"] == ["defensie"]
    promise = accept(proposal=proposal, by=keeper, now=now, is_new=True).commitment
    assert promise is not None
    assert (promise.due_on.isoformat(), promise.text) == ("2024-06-30", words)


def test_motie_and_citation_take_the_number_from_the_words(letter: Document, keeper: User) -> None:
    words = "Aan de motie-Koopmans c.s. (Kamerstuk 33 694, nr. 43) wordt uitvoering gegeven."

    motie = add(letter, keeper, "motie-executed", words)
    cited = add(letter, keeper, "verwijzing", words)

    assert (motie.values["number"], motie.values["status"]) == ("33694-43", MinistryStatus.DONE)
    assert (cited.values["normalised"], cited.change) == (["33694-43"], Proposal.Change.LINK)


def test_verdict_asks_first_which_advies_and_takes_any_value(
    letter: Document, keeper: User, now: datetime
) -> None:
    AdviesFactory(slug="aiv-119", title="Een advies")

    proposal = add(letter, keeper, "oordeel")

    advies = letter.proposals.get(group="oordeel", find="advies")
    accept(proposal=advies, by=keeper, now=now, edited={"advies": "aiv-119"})
    edited: dict[str, Any] = {"recommendations": [3], "verdict": Verdict.EMBRACED.value}
    accept(proposal=proposal, by=keeper, now=now, edited=edited)
    assert letter.passages.get().oordelen.get().verdict == Verdict.EMBRACED


def test_which_advies_is_asked_once(letter: Document, keeper: User) -> None:
    add(letter, keeper, "oordeel")
    add(letter, keeper, "oordeel", "Ik zeg u toe")

    assert letter.proposals.filter(find="advies").count() == 1


def test_words_named_with_a_recommendation_are_about_it(keeper: User) -> None:
    text = "Den Haag, 1 maart 2024\n\nOver aanbeveling 4 denkt het kabinet nog na."
    letter = receive_letter(by=keeper, text=text).document

    proposal = add(letter, keeper, "oordeel", "Over aanbeveling 4 denkt het kabinet nog na.")

    assert (proposal.find, proposal.values["recommendations"]) == ("4", [4])


@pytest.mark.parametrize("words", ["Dit staat er niet.", "   ", "-", "Met deze brief … de AIRCW."])
def test_words_that_do_not_stand_there_are_refused(letter: Document, keeper: User, words: str) -> None:
    before = letter.proposals.count()

    with pytest.raises(ValidationError) as error:
        add(letter, keeper, "toezegging-made", words)

    assert list(error.value.message_dict) == ["words"]
    assert letter.proposals.count() == before


def test_same_words_twice_are_refused(letter: Document, keeper: User) -> None:
    add(letter, keeper, "toezegging-made")

    with pytest.raises(ValidationError, match="al bij de voorstellen"):
        add(letter, keeper, "toezegging-made")


def test_citation_without_a_number_is_refused(letter: Document, keeper: User) -> None:
    with pytest.raises(ValidationError, match="geen nummer"):
        add(letter, keeper, "verwijzing")


def test_unknown_kind_is_refused(letter: Document, keeper: User) -> None:
    with pytest.raises(ValidationError) as error:
        add(letter, keeper, "besluit")

    assert list(error.value.message_dict) == ["kind"]


def test_only_who_judges_may_add(letter: Document) -> None:
    with pytest.raises(PermissionDenied):
        add(letter, UserFactory(), "toezegging-made")


def test_what_was_added_outlives_another_reading(letter: Document, keeper: User) -> None:
    from commitments.actions.intake.rereading import read_again

    proposal = add(letter, keeper, "toezegging-made")

    assert read_again(document=letter, by=keeper) == 0
    assert Proposal.objects.filter(pk=proposal.pk, state="open").exists()
