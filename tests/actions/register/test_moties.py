"""Moties from the register: added once, completed where a person knew them, never overwritten."""

from datetime import date

import pytest

from commitments.dates import DateBasis
from commitments.models import Claim, Commitment, Motie, RegisterRow
from commitments.statuses import Execution, Kind
from tests.actions.register.taking import NOW, take
from tests.factories import CommitmentFactory, DocumentFactory, DossierFactory, MotieFactory, SubmitterFactory
from tests.queries import queries_of
from tests.sources.rows import actor, document, dossier, fractie, guid, motie, persoon, row

pytestmark = pytest.mark.django_db

FILED = {"Kamerstukdossier": [dossier(900)]}


def the_motie(number: int = 1) -> Motie:
    return Motie.objects.select_related("commitment__dossier").get(zaak_number=f"2031Z{number:05}")


def test_a_new_motie_is_published_with_its_number_and_day() -> None:
    counts = take("moties", motie(**FILED))

    record = the_motie()
    assert counts.new["moties"] == 1
    assert record.commitment.slug == "motie-41234-12"
    assert record.commitment.reference == "41234-12"
    assert record.commitment.dossier.title == "Toezicht op dijken"
    assert record.commitment.source == "register"
    assert record.commitment.published_at == NOW
    assert record.tabled.start == record.commitment.made.end == date(2031, 3, 5)
    assert record.tabled.basis == DateBasis.REGISTER
    assert (record.kabinetsappreciatie, record.appreciatie_word) == ("oordeel_kamer", "Oordeel Kamer")


def test_afgedaan_closes_nothing_and_an_unknown_outcome_stays_unknown() -> None:
    take("moties", motie(Afgedaan=True))

    commitment = the_motie().commitment
    assert commitment.execution == Execution.UNKNOWN
    assert commitment.ministry_status == "geen"
    assert commitment.lead is None
    assert not commitment.statuschanges.exists()


def test_a_number_from_the_title_is_marked_as_inferred() -> None:
    take("dossiers", dossier(900))
    take("moties", motie())

    assert the_motie().commitment.reference == "41234-12"
    assert the_motie().number_basis == DateBasis.INFERRED


def test_a_motie_without_a_known_dossier_has_no_number() -> None:
    take("moties", motie())

    assert the_motie().commitment.slug == "motie-2031z00001"
    assert the_motie().commitment.dossier is None
    assert the_motie().number_basis == DateBasis.NONE


def test_submitters_from_the_words_have_no_fractie() -> None:
    take("moties", motie(Onderwerp="Motie van de leden Aalders en Van der Zijl c.s. over dijken"))

    record = the_motie()
    assert [(s.full_name, s.fractie, s.basis) for s in record.submitters.all()] == [
        ("Aalders", "", DateBasis.INFERRED),
        ("Van der Zijl", "", DateBasis.INFERRED),
    ]
    assert record.has_cosubmitters


def test_submitters_from_the_register_are_tied_by_key_not_by_name() -> None:
    take("fracties", fractie(60))
    take("kamerleden", persoon(70), persoon(71))
    first = actor(
        50, "Indiener", "C.D. van der Zijl", ActorFractie="DIJK", Persoon_Id=guid(71), Fractie_Id=guid(60)
    )
    take("moties", motie(ZaakActor=[first]))

    submitter = the_motie().submitters.get()
    assert submitter.basis == DateBasis.REGISTER
    assert str(submitter.kamerlid.register_id) == guid(71)
    assert submitter.fractie_record.abbreviation == "DIJK"


def test_the_same_row_again_writes_nothing() -> None:
    take("moties", motie(**FILED))
    statements = queries_of(lambda: take("moties", motie(**FILED)))

    assert any(statement.startswith("SELECT") for statement in statements)
    assert not [one for one in statements if one.startswith(("INSERT", "UPDATE", "DELETE", "COPY"))]


def test_the_same_row_again_is_counted_as_unchanged() -> None:
    take("moties", motie(**FILED))
    counts = take("moties", motie(**FILED))

    assert (counts.unchanged["moties"], counts.new["moties"], counts.changed["moties"]) == (1, 0, 0)


def test_what_nobody_touched_follows_the_register() -> None:
    take("moties", motie(**FILED))
    counts = take("moties", motie(**FILED, Kabinetsappreciatie="Ontraden"))

    assert counts.changed["moties"] == 1
    assert counts.conflicts["moties"] == 0
    assert the_motie().kabinetsappreciatie == "ontraden"
    assert not Claim.objects.exists()


def test_what_a_person_corrected_stays_with_the_registers_word_beside_it() -> None:
    take("moties", motie(**FILED))
    Motie.objects.update(
        tabled_from=date(2031, 3, 4), tabled_to=date(2031, 3, 4), tabled_basis=DateBasis.STATED
    )
    counts = take("moties", motie(**FILED, GestartOp="2031-03-06T00:00:00+01:00"))

    assert the_motie().tabled.start == date(2031, 3, 4)
    assert counts.conflicts["moties"] == 1
    claim = Claim.objects.get()
    assert (claim.field, claim.normalised, claim.basis) == ("tabled", "2031-03-06", DateBasis.REGISTER)
    assert claim.register_record == "Zaak 2031Z00001"
    assert RegisterRow.objects.get().conflicts["tabled"]["claim"] == claim.pk


def test_the_same_difference_is_claimed_once_and_follows_the_register() -> None:
    take("moties", motie(**FILED))
    Motie.objects.update(kabinetsappreciatie="ontijdig")
    take("moties", motie(**FILED, Kabinetsappreciatie="Ontraden"))
    take("moties", motie(**FILED, Kabinetsappreciatie="Overbodig"))

    assert Claim.objects.get().normalised == "overbodig"
    assert the_motie().kabinetsappreciatie == "ontijdig"


def test_a_difference_that_is_gone_leaves_the_list() -> None:
    take("moties", motie(**FILED))
    Motie.objects.update(kabinetsappreciatie="ontijdig")
    take("moties", motie(**FILED, Kabinetsappreciatie="Ontraden"))
    take("moties", motie(**FILED, Kabinetsappreciatie="Ontijdig"))

    assert RegisterRow.objects.get().conflicts == {}


def test_a_claim_that_a_person_wrote_is_left_alone() -> None:
    take("moties", motie(**FILED))
    record = the_motie()
    Motie.objects.update(kabinetsappreciatie="ontijdig")
    written = Claim.objects.create(
        commitment=record.commitment,
        field="kabinetsappreciatie",
        printed="Ontraden, zei de minister",
        normalised="ontraden",
        register_record="Zaak 2031Z00001",
    )
    take("moties", motie(**FILED, Kabinetsappreciatie="Ontraden"))

    assert Claim.objects.get() == written
    assert Claim.objects.get().printed == "Ontraden, zei de minister"


def known_motie(**fields: object) -> Commitment:
    """A motie that a letter told of before the register did."""
    filed = DossierFactory(slug="41234")
    commitment = CommitmentFactory(
        kind=Kind.MOTIE,
        detail=False,
        dossier=filed,
        reference="41234-12",
        subject="Keur dijken elk jaar",
        **fields,
    )
    MotieFactory(commitment=commitment)
    return commitment


def test_a_motie_that_a_letter_cited_is_found_by_its_number_and_completed() -> None:
    commitment = known_motie()
    SubmitterFactory(motie=commitment.motie, surname="Aalders")
    take("moties", motie(**FILED))

    commitment.refresh_from_db()
    assert Commitment.objects.get() == commitment
    assert commitment.motie.zaak_number == "2031Z00001"
    assert commitment.motie.tabled.start == date(2031, 3, 5)
    assert commitment.subject == "Keur dijken elk jaar"
    assert Claim.objects.get(field="title").printed.startswith("Motie van het lid Aalders")
    assert RegisterRow.objects.get().conflicts == {}


def test_a_motie_is_found_by_zaaknummer_though_its_number_differs() -> None:
    commitment = known_motie()
    Motie.objects.update(zaak_number="2031Z00001")
    counts = take("moties", motie(Kamerstukdossier=[dossier(900, 41234, "X")]))

    commitment.refresh_from_db()
    assert commitment.reference == "41234-12"
    assert Claim.objects.get(field="reference").normalised == "41234-X-12"
    assert counts.conflicts["moties"] == 2


def test_a_stub_of_the_paper_is_filled() -> None:
    stub = DocumentFactory(
        kind="motie",
        reference="41234-12",
        reference_basis="vermeld",
        holding="aangehaald",
        text="",
        dated_from=None,
        dossier=None,
    )
    take("moties", motie(**FILED))

    stub.refresh_from_db()
    assert stub.register_id == "2031Z00001"
    assert stub.dated.start == date(2031, 3, 5)
    assert stub.dossier.slug == "41234"


def test_two_rows_with_one_number_leave_it_with_the_first() -> None:
    counts = take("moties", motie(1, **FILED), motie(2, **FILED))

    assert the_motie(1).commitment.reference == "41234-12"
    assert the_motie(2).commitment.reference == ""
    assert the_motie(2).commitment.slug == "motie-2031z00002"
    assert counts.double_numbers == ["41234-12: 2031Z00002"]


def test_a_stated_number_goes_before_an_inferred_one() -> None:
    take("dossiers", dossier(900))
    take("moties", motie(1))
    stated = [document(800, "kst-41234-12")]
    take("moties", motie(2, Document=stated))

    assert the_motie(1).commitment.reference == ""
    assert the_motie(2).commitment.reference == "41234-12"


def test_unknown_words_and_fields_are_kept_and_counted() -> None:
    counts = take("moties", motie(Kabinetsappreciatie="Misschien", Nieuwigheid="ja"))

    assert (the_motie().kabinetsappreciatie, the_motie().appreciatie_word) == ("anders", "Misschien")
    assert RegisterRow.objects.get().raw["Nieuwigheid"] == "ja"
    report = counts.as_json()
    assert report["unknown_words"] == [["Zaak", "Kabinetsappreciatie", "Misschien", 1]]
    assert report["unknown_fields"] == [["Zaak", "Nieuwigheid", 1]]


def test_a_long_subject_is_cut_and_kept_whole_in_the_row() -> None:
    subject = "Motie van het lid Aalders over " + "dijken en " * 60
    take("moties", motie(Onderwerp=subject))

    assert len(the_motie().commitment.subject) <= 300
    assert the_motie().commitment.subject.endswith("…")
    assert RegisterRow.objects.get().raw["Onderwerp"] == subject


def test_a_row_of_nothing_but_nulls_is_counted_and_skipped() -> None:
    empty = {**dict.fromkeys(motie()), "Id": guid(9), "Verwijderd": None}
    counts = take("moties", empty)

    assert counts.as_json()["empty"] == {"Zaak": 1}
    assert not RegisterRow.objects.exists()


def test_another_sort_of_zaak_is_only_kept_as_it_came() -> None:
    take("moties", motie(Soort="Amendement"))

    assert RegisterRow.objects.get().commitment is None
    assert not Commitment.objects.exists()


def test_a_row_that_vanished_is_marked_and_may_come_back() -> None:
    take("moties", motie(**FILED))
    gone = row(1, **dict.fromkeys(("Nummer", "Soort", "Onderwerp")), Verwijderd=True)
    gone["Verwijderd"] = True
    counts = take("verwijderd", gone)

    kept = RegisterRow.objects.get()
    assert counts.removed["verwijderd"] == 1
    assert kept.removed_at == NOW
    assert kept.raw["Nummer"] == "2031Z00001"
    assert the_motie().commitment.published_at is not None
    take("moties", motie(**FILED))
    assert RegisterRow.objects.get().removed_at is None
