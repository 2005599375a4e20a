"""Moties and letters."""

from datetime import date
from typing import Any

import pytest

from commitments.dates import DateBasis
from commitments.models import Motie
from commitments.sources.datatypes import (
    Appreciatie,
    KamerstukdossierRecord,
    ZaakBrief,
    ZaakMotie,
    ZaakRecord,
)
from commitments.sources.loading import DossierTitles, Report, load_rows
from commitments.statuses import Outcome
from tests.sources import rows


def load(row: dict[str, Any], *, titles: DossierTitles | None = None) -> tuple[ZaakRecord, Report]:
    """The Zaak of a row and the report about it."""
    report = Report()
    (record,) = load_rows("Zaak", [row], report, titles=titles or DossierTitles())
    assert isinstance(record, ZaakRecord)
    return record, report


def motie(*, titles: DossierTitles | None = None, **fields: Any) -> ZaakMotie:
    """The motie of a row with these fields; nothing in it may be unknown."""
    record, report = load(rows.motie(**fields), titles=titles)
    assert isinstance(record, ZaakMotie)
    assert report.is_clean
    return record


def titles(*given: dict[str, Any]) -> DossierTitles:
    """These dossiers by title."""
    records = load_rows("Kamerstukdossier", given, Report())
    return DossierTitles(one for one in records if isinstance(one, KamerstukdossierRecord))


def test_the_fields_of_a_motie() -> None:
    record = motie(Onderwerp=" Motie van het lid Aalders  over\u00a0dijken ", Volgnummer=-1)

    assert record.number == "2031Z00001"
    assert record.subject == "Motie van het lid Aalders over dijken"
    assert record.topic == "dijken"
    assert (record.started.start, record.started.basis) == (date(2031, 3, 5), DateBasis.REGISTER)
    assert record.session == "2030-2031"
    assert record.sequence is None
    assert record.is_settled
    assert not record.is_amended


def test_the_number_stands_in_the_identifier_of_its_own_document() -> None:
    letter = rows.document(5, "kst-41234-99", Soort="Brief regering")
    paper = rows.document(6, "kst-41300-X-50", Soort="Motie (gewijzigd/nader)")

    record = motie(Document=[letter, paper], Kamerstukdossier=[rows.dossier(1), rows.dossier(2, 41300, "X")])

    assert record.kamerstuk.canonical == "41300-X-50"
    assert record.kamerstuk_basis == DateBasis.REGISTER
    assert [paper.canonical for paper in record.also_filed] == ["41234-12"]
    assert [document.kind_word for document in record.documents] == [
        "Brief regering",
        "Motie (gewijzigd/nader)",
    ]


@pytest.mark.parametrize(
    ("dossier", "canonical"),
    [
        (rows.dossier(1, 41234), "41234-12"),
        (rows.dossier(1, 41300, "X"), "41300-X-12"),
        (rows.dossier(1, 27484, "(R1669)"), "27484-(R1669)-12"),
        (rows.dossier(1, 27484, "(R 1669)"), "27484-(R1669)-12"),
        (rows.dossier(1, 21501, "02"), "21501-02-12"),
    ],
)
def test_else_in_the_dossier_that_the_register_ties_it_to(dossier: dict[str, Any], canonical: str) -> None:
    record = motie(Kamerstukdossier=[dossier], Document=[rows.document(6, None)])

    assert record.kamerstuk.canonical == canonical
    assert record.kamerstuk_basis == DateBasis.REGISTER


def test_else_in_the_one_dossier_with_the_same_title() -> None:
    known = titles(rows.dossier(1), rows.dossier(2, 41300, "X", Titel="Begroting"))

    record = motie(titles=known, Titel="TOEZICHT op dijken")

    assert record.kamerstuk.canonical == "41234-12"
    assert record.kamerstuk_basis == DateBasis.INFERRED


@pytest.mark.parametrize(
    ("title", "known"),
    [
        ("Toezicht op dijken", titles()),
        ("Toezicht op dijken", titles(rows.dossier(1), rows.dossier(2, 41300))),
        (None, titles(rows.dossier(1, Titel=None))),
    ],
)
def test_else_it_is_unknown(title: str | None, known: DossierTitles) -> None:
    record = motie(titles=known, Titel=title)

    assert (record.kamerstuk, record.kamerstuk_basis) == (None, DateBasis.NONE)


def test_without_a_number_only_the_dossier_is_known() -> None:
    record = motie(Kamerstukdossier=[rows.dossier()], Volgnummer=-1)

    assert record.kamerstuk.canonical == "41234"


def test_submitters_come_from_the_actors_with_their_fractie() -> None:
    record = motie(
        Onderwerp="Motie van het lid Van Beverwijk c.s. over dijken",
        ZaakActor=[
            rows.actor(1, "Medeindiener", "C.D. van der Zijl", ActorFractie="DUIN", Persoon_Id=rows.guid(81)),
            rows.actor(2, "Voortouwcommissie", "WS"),
            rows.actor(
                3, "Indiener", "A.B. (Bram) van Beverwijk", ActorFractie="DIJK", Fractie_Id=rows.guid(9)
            ),
            {**rows.actor(4, "Medeindiener", "X. Weg"), "Verwijderd": True},
        ],
    )

    assert [(one.name.surname, one.fractie, one.is_first) for one in record.submitters] == [
        ("Beverwijk", "DIJK", True),
        ("Zijl", "DUIN", False),
    ]
    assert str(record.submitters[0].fractie_id) == rows.guid(9)
    assert str(record.submitters[1].persoon_id) == rows.guid(81)
    assert record.submitters_basis == DateBasis.REGISTER
    assert record.has_cosubmitters


@pytest.mark.parametrize("actors", [[], None, [rows.actor(2, "Voortouwcommissie", "WS")]])
def test_else_submitters_come_from_the_words(actors: list[dict[str, Any]] | None) -> None:
    record = motie(ZaakActor=actors)

    assert [(one.name.surname, one.fractie, one.is_first) for one in record.submitters] == [
        ("Aalders", "", True)
    ]
    assert record.submitters_basis == DateBasis.INFERRED


def test_submitters_may_be_unknown() -> None:
    record = motie(Onderwerp="Het keuren van dijken")

    assert (record.submitters, record.submitters_basis) == ((), DateBasis.NONE)


def test_a_new_relation_is_reported() -> None:
    _, report = load(rows.motie(ZaakActor=[rows.actor(1, "Souffleur", "A. Aalders")]))

    assert report.unknown_words == {("ZaakActor", "Relatie", "Souffleur"): 1}


def test_the_motie_replaced_comes_from_the_link_and_the_words() -> None:
    record = motie(
        Onderwerp="Gewijzigde motie van het lid Aalders over dijken (t.v.v. 41234-7)",
        VervangenVanuit=[
            {"Id": rows.guid(70), "Nummer": "2031Z00070", "Onderwerp": "Motie", "Verwijderd": False}
        ],
    )

    assert record.replaces.zaak.number == "2031Z00070"
    assert record.replaces.kamerstuk.canonical == "41234-7"
    assert record.replaces.printed == "41234-7"
    assert record.replaces.basis == DateBasis.REGISTER


@pytest.mark.parametrize(
    ("words", "canonical"),
    [("41300, nr. 7", "41300-X-7"), ("nr. 7", "41300-X-7"), ("41234, nr. 7", "41234-7")],
)
def test_words_that_leave_out_the_chapter_or_dossier_mean_its_own(words: str, canonical: str) -> None:
    record = motie(
        Onderwerp=f"Gewijzigde motie van het lid Aalders over dijken (t.v.v. {words})",
        Kamerstukdossier=[rows.dossier(1, 41300, "X")],
    )

    assert record.replaces.kamerstuk.canonical == canonical
    assert record.replaces.basis == DateBasis.INFERRED


def test_what_replaced_it_comes_from_the_link() -> None:
    record = motie(VervangenDoor=[{"Id": rows.guid(71)}, {"Nummer": "2031Z00072"}, None][:1])

    assert [str(one.id) for one in record.replaced_by] == [rows.guid(71)]
    assert record.replaces is None


def test_a_link_without_a_key_is_reported_and_left_out() -> None:
    record, report = load(rows.motie(VervangenDoor=[{"Nummer": "2031Z00072"}, 7]))

    assert isinstance(record, ZaakMotie)
    assert record.replaced_by == ()
    assert report.unreadable == {("Zaak/VervangenDoor", "no id"): 1}
    assert report.bad_values == {("Zaak", "VervangenDoor", "7"): 1}


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("Overgenomen", Appreciatie.TAKEN_OVER),
        ("Oordeel Kamer", Appreciatie.LEFT_TO_KAMER),
        ("Ontraden", Appreciatie.ADVISED_AGAINST),
        ("Ontraden, tenzij gewijzigd", Appreciatie.ADVISED_AGAINST),
        ("Ontijdig", Appreciatie.UNTIMELY),
        ("Overbodig", Appreciatie.SUPERFLUOUS),
        ("Verzocht motie aan te houden", Appreciatie.ASKED_TO_HOLD),
        ("Geen (expliciete) appreciatie", Appreciatie.OTHER),
        ("Nog niet bekend", Appreciatie.NONE),
        ("Niet beschikbaar bij gewijzigde moties en/of amendementen", Appreciatie.NONE),
        (None, Appreciatie.NONE),
    ],
)
def test_the_appreciation_keeps_its_word(word: str | None, meaning: Appreciatie) -> None:
    record = motie(Kabinetsappreciatie=word)

    assert (record.appreciatie, record.appreciatie_word) == (meaning, word or "")


def test_a_new_appreciation_is_kept_and_reported() -> None:
    record, report = load(rows.motie(Kabinetsappreciatie="Toegejuicht"))

    assert isinstance(record, ZaakMotie)
    assert (record.appreciatie, record.appreciatie_word) == (Appreciatie.OTHER, "Toegejuicht")
    assert report.unknown_words == {("Zaak", "Kabinetsappreciatie", "Toegejuicht"): 1}


def test_the_appreciations_are_those_that_the_tracker_keeps() -> None:
    assert {str(one) for one in Appreciatie} == set(Motie.Appreciatie.values)


def test_decisions_come_along_when_expanded() -> None:
    record = motie(Besluit=[rows.besluit(4, "Stemmen - verworpen")])

    assert [one.outcome for one in record.besluiten] == [Outcome.REJECTED]


def test_a_letter_names_its_senders_by_office() -> None:
    record, report = load(
        rows.brief(
            ZaakActor=[
                rows.actor(1, "Indiener", "A.B. van Beverwijk", Functie="Minister van Waterstaat"),
                rows.actor(2, "Medeindiener", None, Functie="Staatssecretaris van Defensie"),
                rows.actor(3, "Volgcommissie", "DEF", Functie=None),
            ],
            Termijn="2031-05-01T00:00:00+02:00",
        )
    )

    assert isinstance(record, ZaakBrief)
    assert [(office.field, name.surname if name else None) for office, name in record.senders] == [
        ("Waterstaat", "Beverwijk"),
        ("Defensie", None),
    ]
    assert record.term_on == date(2031, 5, 1)
    assert report.is_clean


def test_another_kind_of_zaak_is_kept_and_reported() -> None:
    record, report = load(rows.motie(Soort="Amendement"))

    assert type(record) is ZaakRecord
    assert record.kind_word == "Amendement"
    assert report.unknown_words == {("Zaak", "Soort", "Amendement"): 1}
