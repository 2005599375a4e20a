"""The table of words: counted by record, never of drafts, and counting twice changes nothing."""

import pytest

from commitments.actions.search import index_commitments, index_in_batches
from commitments.models import Abbreviation, Commitment, Word
from tests.factories import CommitmentFactory, DocumentFactory, SubmitterFactory

pytestmark = pytest.mark.django_db


def counts(*words: str) -> dict[str, int]:
    return dict(Word.objects.filter(word__in=words).values_list("word", "count"))


def test_words_are_counted_once_a_record_in_commitments_and_documents() -> None:
    CommitmentFactory(subject="Zeewier, zeewier en kelp", text="")
    DocumentFactory(title="Zeewier", text="")
    SubmitterFactory(surname="Ginneken")

    list(index_in_batches())

    assert counts("zeewier", "kelp", "ginneken", "en") == {"zeewier": 2, "kelp": 1, "ginneken": 1}


def test_counting_again_does_not_add_up() -> None:
    commitment = CommitmentFactory(subject="Zeewier", text="")
    index_commitments()
    index_commitments(only=[commitment.pk], everything=True)
    list(index_in_batches(everything=True))

    assert counts("zeewier") == {"zeewier": 1}


def test_what_is_gone_is_forgotten_when_everything_is_counted() -> None:
    commitment = CommitmentFactory(subject="Zeewier", text="")
    index_commitments()
    Commitment.objects.filter(pk=commitment.pk).update(subject="Kelp")

    list(index_in_batches(everything=True))

    assert counts("zeewier", "kelp") == {"kelp": 1}


def test_of_drafts_nothing_is_known() -> None:
    CommitmentFactory(subject="Zeewier van de Nederlandse Zorgautoriteit (NZa)", text="", draft=True)
    list(index_in_batches())

    assert counts("zeewier") == {}
    assert not Abbreviation.objects.exists()


def test_abbreviations_are_learnt_with_what_they_mean() -> None:
    for number in range(2):
        DocumentFactory(title=f"Rapport {number} van de Nederlandse Zorgautoriteit (NZa)", text="")
    list(index_in_batches())

    learnt = Abbreviation.objects.get()
    assert (learnt.short, learnt.long, learnt.count) == ("nza", "Nederlandse Zorgautoriteit", 2)
    assert Abbreviation.objects.groups_for("tarieven nza") == [("nza", "Nederlandse Zorgautoriteit")]
    assert Abbreviation.objects.groups_for("de nederlandse zorgautoriteit") == [
        ("nza", "Nederlandse Zorgautoriteit")
    ]
    assert Abbreviation.objects.groups_for("iets anders") == []
