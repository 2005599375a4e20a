"""Toezeggingen from the register: a status on the Kamer's track, a term and a ministry in the history."""

from datetime import date, timedelta

import pytest

from commitments.dates import DateBasis
from commitments.models import Commitment, Ministerie, Toezegging
from commitments.statuses import KamerStatus, Track
from tests.actions.register.taking import NOW, take
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    StatusChangeFactory,
    TermChangeFactory,
)
from tests.sources.rows import activiteit, toezegging

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(hours=1)


def the_commitment() -> Commitment:
    return Commitment.objects.select_related("toezegging", "lead").get()


def test_a_new_toezegging_has_office_name_and_number() -> None:
    take("toezeggingen", toezegging())

    commitment = the_commitment()
    assert commitment.slug == "toezegging-tz203103-001"
    assert commitment.toezegging.register_number == "TZ203103-001"
    assert commitment.toezegging.made_by == "Staatssecretaris van Waterstaat"
    assert commitment.toezegging.made_by_basis == DateBasis.REGISTER
    assert commitment.toezegging.person_printed == "A.B. van Beverwijk"
    assert commitment.toezegging.person is None
    assert commitment.text.startswith("De staatssecretaris stuurt")


def test_its_status_stands_on_the_kamers_track_alone() -> None:
    take("toezeggingen", toezegging(Status="Deels Voldaan"))

    commitment = the_commitment()
    entry = commitment.statuschanges.get()
    assert (entry.track, entry.to, entry.raw_word) == (Track.KAMER, KamerStatus.PARTLY_MET, "Deels Voldaan")
    assert (entry.recorded_as, entry.register_record) == ("Register van de Tweede Kamer", "TZ203103-001")
    assert (entry.effective_from, entry.effective_to) == (date(2031, 3, 11), date(2031, 3, 12))
    assert commitment.kamer_status == KamerStatus.PARTLY_MET
    assert commitment.ministry_status == "openstaand"


def test_an_unknown_status_is_kept_as_its_word() -> None:
    counts = take("toezeggingen", toezegging(Status="Aangehouden"))

    assert the_commitment().statuschanges.get().raw_word == "Aangehouden"
    assert the_commitment().kamer_status == KamerStatus.UNKNOWN
    assert counts.as_json()["unknown_words"] == [["Toezegging", "Status", "Aangehouden", 1]]


def test_without_a_status_there_is_no_entry() -> None:
    take("toezeggingen", toezegging(Status=None))

    assert not the_commitment().statuschanges.exists()


def test_a_new_entry_only_when_the_word_changes() -> None:
    take("toezeggingen", toezegging())
    take("toezeggingen", toezegging(Notities="iets"))
    assert the_commitment().statuschanges.count() == 1
    take("toezeggingen", toezegging(Status="Voldaan", GewijzigdOp="2031-05-02T10:00:00+02:00"))

    assert [entry.raw_word for entry in the_commitment().statuschanges.all()] == ["Openstaand", "Voldaan"]
    last = the_commitment().statuschanges.last()
    assert (last.effective_from, last.effective_to) == (date(2031, 3, 12), date(2031, 5, 2))


def test_the_term_is_read_from_the_words_and_marked_as_inferred() -> None:
    take("toezeggingen", toezegging())

    term = the_commitment().termchanges.get()
    assert (the_commitment().due_on, term.due_basis) == (date(2031, 6, 1), DateBasis.INFERRED)
    assert term.due_printed == "uiterlijk 1 juni 2031"
    assert term.rule


def test_other_words_give_another_term() -> None:
    take("toezeggingen", toezegging())
    take("toezeggingen", toezegging(Tekst="De staatssecretaris stuurt de lijst uiterlijk 1 september 2031."))

    assert the_commitment().termchanges.count() == 2
    assert the_commitment().due_on == date(2031, 9, 1)


def test_the_ministry_is_found_by_name_or_added() -> None:
    known = Ministerie.objects.create(name="Waterstaat", slug="waterstaat")
    take("toezeggingen", toezegging(1), toezegging(2, Ministerie="Dijkbeheer"))

    first, second = Commitment.objects.order_by("source_id")
    assert first.lead == known
    assert second.lead.name == "Dijkbeheer"
    assert first.officechanges.get().basis == DateBasis.REGISTER


def test_another_ministry_takes_over() -> None:
    take("toezeggingen", toezegging())
    take("toezeggingen", toezegging(Ministerie="Dijkbeheer", GewijzigdOp="2031-05-02T10:00:00+02:00"))

    assert the_commitment().lead.name == "Dijkbeheer"
    assert [holder.ministerie.name for holder in the_commitment().holders.all()] == ["Dijkbeheer"]
    assert the_commitment().officechanges.count() == 3


def test_the_meeting_gives_its_day_and_name() -> None:
    take("toezeggingen", toezegging(Activiteit=[activiteit()]))

    commitment = the_commitment()
    assert commitment.made.basis == DateBasis.REGISTER
    assert commitment.toezegging.made_in == "Commissiedebat Dijken, 11 maart 2031"


def test_a_toezegging_known_from_a_letter_is_found_by_its_number() -> None:
    known = CommitmentFactory(detail__register_number="TZ203103-001", subject="Lijst van dijken")
    StatusChangeFactory(commitment=known, to="in_behandeling")
    take("toezeggingen", toezegging(Status="Voldaan"))

    commitment = the_commitment()
    assert commitment == known
    assert commitment.subject == "Lijst van dijken"
    assert commitment.ministry_status == "in_behandeling"
    assert commitment.kamer_status == KamerStatus.MET


def test_two_rows_with_one_number_both_stay() -> None:
    counts = take("toezeggingen", toezegging(1), toezegging(2, Nummer="TZ203103-001"))

    assert sorted(Toezegging.objects.values_list("register_number", flat=True)) == ["", "TZ203103-001"]
    assert len(counts.double_numbers) == 1


def test_a_meeting_that_is_held_as_a_row_gives_its_day() -> None:
    take("activiteiten", activiteit(1, Datum="2031-03-10T00:00:00+01:00"))
    take("toezeggingen", toezegging())

    commitment = the_commitment()
    assert (commitment.made.start, commitment.made.basis) == (date(2031, 3, 10), DateBasis.REGISTER)
    assert commitment.toezegging.made_in == "Commissiedebat Dijken, 10 maart 2031"


def test_without_its_meeting_the_day_is_that_of_registration_and_inferred() -> None:
    take("activiteiten", activiteit(2))
    take("toezeggingen", toezegging())

    commitment = the_commitment()
    assert (commitment.made.start, commitment.made.basis) == (date(2031, 3, 11), DateBasis.INFERRED)
    assert commitment.toezegging.made_in == "2031A00001"


def test_a_meeting_that_comes_later_gives_its_day_too_and_counts_the_term_anew() -> None:
    take("toezeggingen", toezegging(Tekst="De staatssecretaris stuurt de lijst binnen drie weken."))
    assert the_commitment().due_on == date(2031, 4, 1)
    take("activiteiten", activiteit(1, Datum="2031-03-10T00:00:00+01:00"))

    commitment = the_commitment()
    assert (commitment.made.start, commitment.made.basis) == (date(2031, 3, 10), DateBasis.REGISTER)
    assert commitment.due_on == date(2031, 3, 31)
    assert commitment.statuschanges.count() == 1


def test_a_day_that_a_person_gave_stays_when_the_meeting_comes() -> None:
    take("toezeggingen", toezegging())
    Commitment.objects.update(made_from="2031-03-01", made_to="2031-03-01", made_basis=DateBasis.STATED)
    take("activiteiten", activiteit(1, Datum="2031-03-10T00:00:00+01:00"))

    commitment = the_commitment()
    assert commitment.made.start == date(2031, 3, 1)
    assert commitment.register_rows.get().conflicts["made"]["value"][0] == "2031-03-10"


def test_a_term_that_a_person_gave_stays_and_the_one_in_the_words_stands_beside_it() -> None:
    known = CommitmentFactory(detail__register_number="TZ203103-001", due=date(2031, 12, 31))
    take("toezeggingen", toezegging())

    known.refresh_from_db()
    assert known.due_on == date(2031, 12, 31)
    assert known.register_rows.get().conflicts["due"]["value"][1] == "2031-06-01"


def test_a_term_that_a_person_corrected_stays_when_the_words_change() -> None:
    take("toezeggingen", toezegging())
    TermChangeFactory(commitment=the_commitment(), due_from=date(2031, 7, 1), recorded_at=LATER)
    take("toezeggingen", toezegging(Tekst="De staatssecretaris stuurt de lijst uiterlijk 1 september 2031."))

    assert the_commitment().due_on == date(2031, 7, 1)
    assert the_commitment().register_rows.get().conflicts["due"]["value"][1] == "2031-09-01"


def test_the_same_term_as_a_person_gave_is_no_difference() -> None:
    known = CommitmentFactory(detail__register_number="TZ203103-001", due=date(2031, 6, 1))
    take("toezeggingen", toezegging())

    assert known.termchanges.count() == 1
    assert "due" not in known.register_rows.get().conflicts


def test_a_ministry_that_a_person_gave_the_lead_keeps_it() -> None:
    known = CommitmentFactory(
        detail__register_number="TZ203103-001", held_by=[MinisterieFactory(name="Dijkbeheer")]
    )
    take("toezeggingen", toezegging())

    known.refresh_from_db()
    assert known.lead.name == "Dijkbeheer"
    assert known.register_rows.get().conflicts["lead"]["value"] == "Waterstaat"


def test_a_transfer_that_a_person_entered_is_not_undone_by_another_office_title() -> None:
    take("toezeggingen", toezegging())
    OfficeChangeFactory(
        commitment=the_commitment(), ministerie=MinisterieFactory(name="Dijkbeheer"), recorded_at=LATER
    )
    take("toezeggingen", toezegging(Functie="Minister van Waterstaat"))

    assert the_commitment().lead.name == "Dijkbeheer"
