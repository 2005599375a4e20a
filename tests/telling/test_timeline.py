"""The course of one commitment: in order of time, with what was corrected and what was concluded."""

from datetime import date

import pytest

from commitments.dates import DateBasis
from commitments.models import Commitment, OfficeChange
from commitments.statuses import MinistryStatus, Track, Verdict
from commitments.telling import timeline
from commitments.telling.timeline import Entry
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    LinkFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    TermChangeFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def read(commitment: Commitment) -> Commitment:
    """As its page reads it."""
    return Commitment.objects.for_detail().get(pk=commitment.pk)


def course(commitment: Commitment) -> list[Entry]:
    """The history as a reader sees it who may see everything."""
    fresh = read(commitment)
    oordelen = list(fresh.aanbeveling.oordelen.all()) if hasattr(fresh, "aanbeveling") else []
    return timeline.of_commitment(fresh, list(fresh.links.all()), oordelen)


def test_of_commitment_puts_all_sorts_in_order_of_time() -> None:
    bz, defensie = MinisterieFactory(), MinisterieFactory(name="Defensie")
    commitment = CommitmentFactory(made_from=date(2020, 1, 1), held_by=[bz])
    TermChangeFactory(commitment=commitment, effective_from=date(2020, 2, 1))
    LinkFactory(commitment=commitment, passage__document__dated_from=date(2021, 1, 1))
    LinkFactory(commitment=commitment, passage__document__dated_from=None, role="doet")
    StatusChangeFactory(commitment=commitment, effective_from=date(2021, 1, 1))
    MilestoneLinkFactory(
        commitment=commitment, milestone__held_from=date(2020, 6, 1), milestone__held_to=date(2020, 6, 2)
    )
    OfficeChangeFactory(commitment=commitment, ministerie=defensie, effective_from=date(2020, 3, 1))
    StatusChangeFactory(
        commitment=commitment, track=Track.KAMER, to="voldaan", effective_from=date(2020, 12, 31)
    )

    entries = course(commitment)

    assert [(entry.when.end, entry.lane) for entry in entries] == [
        (None, "document"),
        (date(2020, 2, 1), "ministerie"),
        (date(2020, 3, 1), "ministerie"),
        (date(2020, 6, 2), "mijlpaal"),
        (date(2020, 12, 31), "kamer"),
        (date(2021, 1, 1), "document"),  # the letter stands before what it reports
        (date(2021, 1, 1), "ministerie"),
    ]


def test_of_commitment_counts_a_period_from_its_last_day() -> None:
    commitment = CommitmentFactory()
    StatusChangeFactory(
        commitment=commitment,
        effective_from=date(2020, 1, 1),
        effective_to=date(2020, 12, 31),
        note="in 2020",
    )
    StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.DONE, effective_from=date(2020, 6, 1), note="juni"
    )

    assert [entry.note for entry in course(commitment)] == ["juni", "in 2020"]


def test_of_commitment_keeps_a_corrected_entry_with_its_own_note_and_the_reason() -> None:
    wrong = StatusChangeFactory(note="Volgens de brief.")
    right = StatusChangeFactory(
        commitment=wrong.commitment, to=MinistryStatus.OPEN, corrects=wrong, note="Verkeerde brief."
    )

    first, second = course(wrong.commitment)

    assert (first.record, first.note, first.undone, first.is_corrected) == (
        wrong,
        "Volgens de brief.",
        "Verkeerde brief.",
        True,
    )
    assert (second.record, second.note, second.undone, second.is_corrected) == (
        right,
        "Verkeerde brief.",
        "",
        False,
    )


def test_of_commitment_offers_to_undo_the_last_entry_of_each_track_only() -> None:
    commitment = CommitmentFactory()
    first = StatusChangeFactory(commitment=commitment, effective_from=date(2020, 1, 1))
    last = StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.LAPSED, effective_from=date(2020, 2, 1)
    )
    judged = StatusChangeFactory(
        commitment=commitment, track=Track.KAMER, to="voldaan", effective_from=date(2019, 5, 1)
    )
    TermChangeFactory(commitment=commitment)

    assert {entry.record for entry in course(commitment) if entry.is_undoable} == {last, judged}

    undone = StatusChangeFactory(commitment=commitment, corrects=last, effective_from=date(2020, 1, 1))
    assert {entry.record for entry in course(commitment) if entry.is_undoable} == {undone, judged}
    assert first not in {entry.record for entry in course(commitment) if entry.is_corrected}


def test_of_commitment_tells_a_first_term_from_a_new_one_and_from_none() -> None:
    commitment = CommitmentFactory()
    TermChangeFactory(
        commitment=commitment, effective_from=date(2020, 1, 1), rule="Uiterlijk de laatste dag."
    )
    TermChangeFactory(
        commitment=commitment,
        effective_from=date(2021, 1, 1),
        due_from=date(2023, 10, 1),
        due_to=date(2023, 12, 31),
        due_printed="eind 2023",
        due_basis=DateBasis.INFERRED,
    )
    TermChangeFactory(commitment=commitment, effective_from=date(2022, 1, 1), due_from=None)

    first, new, none = course(commitment)

    assert (first.what, first.note) == ("Termijn gesteld: 31 december 2022", "Uiterlijk de laatste dag.")
    assert (new.what, new.is_inferred) == ("Nieuwe termijn: eind 2023", True)
    assert none.what == "Geen termijn meer"


def test_of_commitment_leaves_out_who_started_with_it() -> None:
    bz, defensie = MinisterieFactory(name="Buitenlandse Zaken"), MinisterieFactory(name="Defensie")
    commitment = CommitmentFactory(held_by=[bz, defensie])
    assert course(commitment) == []

    OfficeChangeFactory(
        commitment=commitment,
        ministerie=bz,
        part=OfficeChange.Part.GONE,
        effective_from=date(2022, 1, 1),
        basis=DateBasis.INFERRED,
    )
    (entry,) = course(commitment)
    assert (entry.what, entry.is_inferred) == ("Buitenlandse Zaken: Niet meer verantwoordelijk", True)


def test_of_commitment_marks_what_a_reader_concluded() -> None:
    commitment = CommitmentFactory()
    LinkFactory(commitment=commitment, basis=DateBasis.INFERRED, note="Dezelfde woorden.")
    LinkFactory(commitment=commitment)
    MilestoneLinkFactory(commitment=commitment, is_inferred=True)
    MilestoneLinkFactory(commitment=commitment, is_inferred=False)

    inferred = [(entry.lane, entry.note) for entry in course(commitment) if entry.is_inferred]
    assert inferred == [("document", "Dezelfde woorden."), ("mijlpaal", "Achtergrond")]


def test_of_commitment_begins_an_aanbeveling_with_its_advies_and_answers_it() -> None:
    aanbeveling = AanbevelingFactory(advies__published_from=date(2021, 12, 3))
    OordeelFactory(
        aanbeveling=aanbeveling, verdict=Verdict.DECLINED, passage__document__dated_from=date(2022, 6, 1)
    )

    first, second = course(aanbeveling.commitment)

    assert (first.when.start, first.lane) == (date(2021, 12, 3), "document")
    assert (second.when.start, second.what) == (date(2022, 6, 1), "Niet overgenomen")


def test_of_commitment_shows_only_the_links_and_oordelen_that_it_is_given() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.ADOPTED)
    LinkFactory(commitment=aanbeveling.commitment)

    (entry,) = timeline.of_commitment(read(aanbeveling.commitment), [], [])

    assert entry.passage is None


def test_of_commitment_quotes_the_same_words_once() -> None:
    commitment, passage = CommitmentFactory(), PassageFactory()
    LinkFactory(commitment=commitment, passage=passage)
    StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.DONE, evidence=passage, effective_from=date(2024, 1, 1)
    )

    assert [(entry.passage, entry.is_quoted_above) for entry in course(commitment)] == [
        (passage, False),
        (passage, True),
    ]


def test_of_commitment_asks_nothing_beyond_the_page() -> None:
    commitment = AanbevelingFactory(verdict=Verdict.ADOPTED).commitment
    for n in range(3):
        LinkFactory(commitment=commitment)
        StatusChangeFactory(commitment=commitment, effective_from=date(2022, 1, 1 + n))
        TermChangeFactory(commitment=commitment, evidence=PassageFactory())
        OfficeChangeFactory(commitment=commitment, effective_from=date(2022, 1, 1 + n))
        MilestoneLinkFactory(commitment=commitment)
    fresh = read(commitment)

    def show() -> None:
        for entry in timeline.of_commitment(fresh, fresh.links.all(), fresh.aanbeveling.oordelen.all()):
            assert str(entry.when), entry.what
            assert entry.passage is None or entry.passage.document.citation

    assert queries_of(show) == []


def test_of_commitment_leaves_out_words_that_the_page_shows_above() -> None:
    link = LinkFactory(passage__quote="Ik stuur een brief.")
    fresh = read(link.commitment)

    (entry,) = timeline.of_commitment(fresh, fresh.links.all(), quoted=[link.passage])

    assert (entry.passage, entry.is_quoted_above) == (link.passage, True)
