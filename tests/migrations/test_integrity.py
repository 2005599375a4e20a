"""Each commitment has its part, each passage lies in its text, changed words are searched anew (0002_integrity.sql)."""

from typing import Any

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from commitments.models import Commitment, Document, Motie, Passage, Toezegging
from commitments.statuses import Kind
from tests.database import end_of_transaction, refused, run
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    AdviesNumberFactory,
    BewindspersoonFactory,
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    SubmitterFactory,
    ToezeggingFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("kind", Kind)
def test_commitment_without_its_part_is_refused_at_the_end(kind: Kind) -> None:
    with refused(f"heeft geen {kind} erbij"):
        CommitmentFactory(kind=kind, detail=False)
        end_of_transaction()


@pytest.mark.django_db(transaction=True)
def test_commitment_without_its_part_is_not_committed() -> None:
    with pytest.raises(IntegrityError, match="heeft geen motie erbij"):
        CommitmentFactory(kind=Kind.MOTIE, detail=False)

    assert not Commitment.objects.exists()


@pytest.mark.parametrize(
    ("kind", "add_part"),
    [
        (Kind.MOTIE, lambda c: Toezegging.objects.create(commitment=c)),
        (Kind.AANBEVELING, lambda c: Motie.objects.create(commitment=c)),
        (Kind.TOEZEGGING, lambda c: AanbevelingFactory(commitment=c, advies=AdviesFactory())),
    ],
)
def test_part_of_another_kind_is_refused(kind: Kind, add_part: Any) -> None:
    commitment = CommitmentFactory(kind=kind)

    with refused("of_its_kind"):
        add_part(commitment)


@pytest.mark.parametrize(
    ("factory", "kind"),
    [(MotieFactory, "toezegging"), (ToezeggingFactory, "aanbeveling"), (AanbevelingFactory, "motie")],
)
def test_part_cannot_take_another_kind(factory: Any, kind: str) -> None:
    part = factory()

    with refused("_kind"):
        run(f"UPDATE {part._meta.db_table} SET kind = %s", kind)


@pytest.mark.parametrize("factory", [MotieFactory, ToezeggingFactory, AanbevelingFactory])
def test_commitment_does_not_lose_its_part(factory: Any) -> None:
    part = factory()
    end_of_transaction()

    with refused("kan niet zonder"):
        run(f"DELETE FROM {part._meta.db_table}")
        end_of_transaction()


def test_part_does_not_move_to_another_commitment() -> None:
    first, second = MotieFactory(), MotieFactory()
    end_of_transaction()

    with refused("kan niet zonder"):
        Motie.objects.filter(pk=second.pk).delete()
        run("UPDATE commitments_motie SET commitment_id = %s", second.pk)
        end_of_transaction()
    assert {first.pk, second.pk} == set(Motie.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("factory", [MotieFactory, ToezeggingFactory, AanbevelingFactory])
def test_commitment_can_go_together_with_its_part(factory: Any) -> None:
    part = factory()
    commitment = part.commitment

    with transaction.atomic():
        part.delete()
        commitment.delete()
        end_of_transaction()

    assert not Commitment.objects.exists()


# The text has 14 characters, one of them outside the first plane of Unicode and so two units long elsewhere.
TEXT = "Een dröne 🛰 af"


@pytest.mark.parametrize(("start", "end"), [(0, 14), (13, 14), (0, 1)])
def test_passage_within_its_text(start: int, end: int) -> None:
    passage = PassageFactory(document__text=TEXT, start=start, end=end)

    assert TEXT[passage.start : passage.end]


@pytest.mark.parametrize(("start", "end"), [(0, 15), (14, 15), (100, 200)])
def test_passage_beyond_its_text_is_refused(start: int, end: int) -> None:
    document = DocumentFactory(text=TEXT)
    passage = PassageFactory(document=document, start=0, end=1)

    with refused("voorbij het eind van de tekst"):
        PassageFactory(document=document, start=start, end=end)
    with refused("voorbij het eind van de tekst"):
        Passage.objects.filter(pk=passage.pk).update(start=start, end=end)


def test_passage_is_not_moved_to_a_document_with_a_shorter_text() -> None:
    passage = PassageFactory(document__text=TEXT, start=0, end=14)

    with refused("voorbij het eind van de tekst"):
        run("UPDATE commitments_passage SET document_id = %s", DocumentFactory(stub=True).pk)
    assert passage.pk


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (None, 5), (5, None), (-1, 5)])
def test_span_has_both_ends_in_order(start: int | None, end: int | None) -> None:
    document = DocumentFactory(text=TEXT)

    with refused("passage_span|start_check"):
        PassageFactory(document=document, start=start, end=end)


def test_text_does_not_shrink_below_its_passages() -> None:
    document = PassageFactory(document__text=TEXT, start=4, end=9).document

    with refused("Passages wijzen voorbij het eind"):
        Document.objects.filter(pk=document.pk).update(text=TEXT[:8])
    Document.objects.filter(pk=document.pk).update(text=TEXT[:9])


def test_text_without_passages_may_go() -> None:
    document = DocumentFactory(text=TEXT)
    PassageFactory(document=document)

    Document.objects.filter(pk=document.pk).update(text="")


def _indexed(commitment: Commitment) -> Commitment:
    run("UPDATE commitments_commitment SET search = 'wapens'::tsvector, search_version = 9")
    return commitment


def _version(commitment: Commitment) -> int:
    return int(Commitment.objects.values_list("search_version", flat=True).get(pk=commitment.pk))


@pytest.mark.parametrize(
    ("column", "value"),
    [("subject", "Nieuw"), ("text", "Nieuw"), ("citation", "nr. 1"), ("source_id", "TZ202210-012")],
)
def test_changed_words_are_searched_anew(column: str, value: str) -> None:
    commitment = _indexed(CommitmentFactory())

    Commitment.objects.filter(pk=commitment.pk).update(**{column: value})

    assert _version(commitment) == 0


def test_changed_dates_are_searched_anew() -> None:
    commitment, document = _indexed(CommitmentFactory()), DocumentFactory()
    run("UPDATE commitments_document SET search = 'wapens'::tsvector, search_version = 9")
    day = date(2001, 2, 3)

    Commitment.objects.filter(pk=commitment.pk).update(made_from=day, made_to=day)
    Document.objects.filter(pk=document.pk).update(dated_from=day, dated_to=day)

    assert _version(commitment) == 0
    assert Document.objects.get(pk=document.pk).search_version == 0


def test_what_is_no_word_is_not_searched_anew() -> None:
    commitment = _indexed(CommitmentFactory())

    Commitment.objects.filter(pk=commitment.pk).update(published_at=None)

    assert _version(commitment) == 9


@pytest.mark.parametrize("change", ["motie", "submitter", "no submitter", "claim"])
def test_changed_parts_are_searched_anew(change: str) -> None:
    motie = MotieFactory()
    submitter = SubmitterFactory(motie=motie)
    _indexed(motie.commitment)

    if change == "motie":
        Motie.objects.filter(pk=motie.pk).update(zaak_number="2019Z08535")
    elif change == "submitter":
        SubmitterFactory(motie=motie)
    elif change == "no submitter":
        submitter.delete()
    else:
        ClaimFactory(commitment=motie.commitment)

    assert _version(motie.commitment) == 0


def _renamed(record: str) -> Commitment:
    """A commitment that is found by the name of this record, which then gets another."""
    if record == "ministerie":
        commitment = CommitmentFactory(held_by=[MinisterieFactory()])
        change, table = "name = 'Volksgezondheid'", "commitments_ministerie"
    elif record == "abbreviation":
        commitment = CommitmentFactory(held_by=[MinisterieFactory()])
        change, table = "abbreviations = ARRAY['VWS']", "commitments_ministerie"
    elif record == "dossier":
        commitment = CommitmentFactory()
        change, table = "title = 'Wapenbeheersing'", "commitments_dossier"
    elif record == "person":
        commitment = ToezeggingFactory(person=BewindspersoonFactory()).commitment
        change, table = "name = 'A. Ander'", "commitments_bewindspersoon"
    else:
        advies = AdviesNumberFactory().advies
        commitment = AanbevelingFactory(advies=advies).commitment
        change, table = {
            "advies": ("title = 'Autonome wapens'", "commitments_advies"),
            "number": ("number = '999'", "commitments_adviesnumber"),
            "college": ("name = 'Rekenkamer'", "commitments_adviescollege"),
        }[record]
    end_of_transaction()
    _indexed(commitment)
    run(f"UPDATE {table} SET {change}")
    return commitment


@pytest.mark.parametrize(
    "record", ["ministerie", "abbreviation", "dossier", "person", "advies", "number", "college"]
)
def test_what_is_found_by_a_changed_name_is_searched_anew(record: str) -> None:
    other = CommitmentFactory(dossier=None)

    assert _version(_renamed(record)) == 0
    assert _version(other) == 9


def test_same_name_written_again_is_not_searched_anew() -> None:
    commitment = _indexed(CommitmentFactory(held_by=[MinisterieFactory()]))

    run("UPDATE commitments_ministerie SET name = name, slug = 'anders'")

    assert _version(commitment) == 9
