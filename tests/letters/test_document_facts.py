"""What a document says of itself."""

from datetime import date
from pathlib import Path

import pytest

from commitments.letters.document_facts import document_facts
from commitments.letters.findings import Basis, Chamber, DocumentFacts, DocumentKind
from commitments.letters.references import references
from commitments.letters.text import letter_text

_REPORTS = Path(__file__).parent / "wordings" / "reports.txt"
HEADS = [line.split(" | ") for line in _REPORTS.read_text("utf-8").splitlines() if " | " in line]


def facts(text: str, **metadata: str) -> DocumentFacts:
    letter = letter_text(text)
    return document_facts(letter, references(letter), metadata)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nr. 43 MOTIE VAN HET LID JANSEN C.S.\n\nVoorgesteld 24 april 2019", "motie"),
        ("De Kamer,\n\ngehoord de beraadslaging,\n\nen gaat over tot de orde van de dag.\n\nJansen", "motie"),
        ("Nr. 2405 VERSLAG VAN EEN COMMISSIEDEBAT", "verslag"),
        ("Kernpunten\n\nU wordt geadviseerd in te stemmen met de brief.", "beslisnota"),
        ("Geachte voorzitter,\n\nIn deze verzamelbrief ga ik in op moties.", "verzamelbrief"),
        ("Geachte voorzitter,\n\nHierbij bied ik u de kabinetsreactie op het advies aan.", "kabinetsreactie"),
        ("Betreft: Reactie op het AIV-advies\n\nGeachte voorzitter,", "kabinetsreactie"),
        ("Geachte voorzitter,\n\nAanbeveling 1\n\nHet kabinet neemt dit over.", "kabinetsreactie"),
        ("Geachte voorzitter,\n\nDeze brief bevat de kabinetsreactie op dat rapport.", "kabinetsreactie"),
        ("Geachte voorzitter,\n\nEen brief over de stand van moties en toezeggingen.", "verzamelbrief"),
        ("Betreft: Reactie op verzoek commissie\n\nGeachte voorzitter,", "kamerbrief"),
        ("Geachte voorzitter,\n\nMet deze brief reageert het kabinet op het rapport.", "kabinetsreactie"),
        ("Geachte voorzitter,\n\nIn deze brief geven wij onze reactie op het advies.", "kabinetsreactie"),
        ("Geachte voorzitter,\n\nIk reageer later op het rapport.", "kamerbrief"),
        ("Geachte voorzitter,\n\nZoals in de kabinetsreactie op het advies staat.", "kamerbrief"),
        ("Nr. 67 BRIEF VAN DE MINISTER VAN DEFENSIE", "kamerbrief"),
        ("Een recept voor soep.", "onbekend"),
        ("", "onbekend"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    read = facts(text)

    assert read.kind.value == kind
    assert [one.rule[:6] for one in read.evidence if one.field == "kind"] == (
        [] if kind == "onbekend" else ["soort_"]
    )


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Den Haag, 26 januari 2023\n\nOp 8 juli 2022 schreef ik u.", date(2023, 1, 26), date(2023, 1, 26)),
        ("’s-Gravenhage, 1 mei 2009", date(2009, 5, 1), date(2009, 5, 1)),
        ("Datum\t12 mei 2023\nBetreft\tDrones", date(2023, 5, 12), date(2023, 5, 12)),
        ("Datum\n12 mei 2023", date(2023, 5, 12), date(2023, 5, 12)),
        ("Datum 12-05-2023", date(2023, 5, 12), date(2023, 5, 12)),
        ("Stand per 12 mei 2023", date(2023, 5, 12), date(2023, 5, 12)),
        (
            "Bijlage 1 bij de brief van de Minister van Defensie van 12 mei 2023",
            date(2023, 5, 12),
            date(2023, 5, 12),
        ),
        ("Voorgesteld tijdens het Notaoverleg van 9 december 2024", date(2024, 12, 9), date(2024, 12, 9)),
        ("Vastgesteld 2 april 2025\n\nDie heeft op 13 maart 2025 overleg gevoerd.", *[date(2025, 3, 13)] * 2),
        ("Den Haag, april 2019", date(2019, 4, 1), date(2019, 4, 30)),
    ],
)
def test_printed_day_is_stated(text: str, first: date, last: date) -> None:
    read = facts(text)

    assert (read.date, read.date_to, read.date_basis) == (first, last, Basis.STATED)


def test_undated_letter_gets_the_window_between_past_and_future() -> None:
    read = facts(
        "Geachte voorzitter,\n\nOp 23 september 2025 is het rapport gepubliceerd. Op 4 december 2024 heeft "
        "uw Kamer een motie aangenomen. In 2026 zal Nederland een top organiseren, op 4 en 5 februari 2026."
    )

    assert (read.date, read.date_to, read.date_basis) == (
        date(2025, 9, 23),
        date(2025, 12, 31),
        Basis.INFERRED,
    )
    assert {one.rule for one in read.evidence if one.field == "date"} == {"datum_uit_de_tekst"}


def test_coming_season_closes_the_window() -> None:
    read = facts(
        "In december 2021 is besloten om door te gaan. De reactie verschijnt naar verwachting in het najaar."
    )

    assert (read.date, read.date_to) == (date(2021, 12, 31), date(2022, 12, 20))


@pytest.mark.parametrize(
    "text",
    ["Geachte voorzitter,", "Op 23 september 2015 is dit gepubliceerd.", "In 2026 zal Nederland dit doen."],
)
def test_without_both_ends_there_is_no_date(text: str) -> None:
    read = facts(text)

    assert (read.date, read.date_to, read.date_basis) == (None, None, Basis.NONE)


def test_what_the_file_says_of_itself_serves_only_where_the_text_is_silent() -> None:
    said = {"issued": "2020-01-01", "identifier": "kst-11111-1"}

    silent, speaking = (
        facts("Een tekst.", **said),
        facts("33 694\n\nNr. 67 BRIEF VAN X\n\nDen Haag, 1 mei 2019", **said),
    )

    assert (silent.date, silent.kamerstuk) == (date(2020, 1, 1), "11111-1")
    assert (speaking.date, speaking.kamerstuk) == (date(2019, 5, 1), "33694-67")


def test_bare_number_takes_the_dossier_cited_most_among_older_papers() -> None:
    read = facts(
        "Nr. 63 BRIEF VAN DE MINISTER\n\nZie 21 501-02, nr. 2405 en 33 694, nr. 43.\n\n"
        "33 694, nrs. 45, 48 en 59."
    )

    assert (read.kamerstuk, read.kamerstuk_basis) == ("33694-63", Basis.INFERRED)


@pytest.mark.parametrize("cited", ["", "Zie 33 694, nr. 43 en 35 848, nr. 8.", "Zie 33 694, nr. 64."])
def test_bare_number_without_one_clear_dossier_is_no_number(cited: str) -> None:
    read = facts(f"Nr. 63 BRIEF VAN DE MINISTER\n\n{cited}")

    assert (read.kamerstuk, read.kamerstuk_basis) == (None, Basis.NONE)


def test_letter_without_a_number_gets_none_from_what_it_cites() -> None:
    assert facts("Geachte voorzitter,\n\nZie Kamerstuk 35848, nr. 3.").kamerstuk is None


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        ("Aan de Voorzitter van de Eerste Kamer der Staten-Generaal", Chamber.EERSTE_KAMER),
        ("Eerste Kamer der Staten-Generaal\n\n35 848\n\nE BRIEF VAN DE MINISTER", Chamber.EERSTE_KAMER),
        ("Geachte voorzitter,", Chamber.TWEEDE_KAMER),
        ("U wordt geadviseerd in te stemmen met de brief aan de Tweede Kamer.", None),
        ("Een recept voor soep.", None),
    ],
)
def test_chamber(text: str, chamber: Chamber | None) -> None:
    assert facts(text).chamber is chamber


def test_motie_has_submitters_and_no_signers() -> None:
    read = facts(
        "33 694\n\nNr. 43 MOTIE VAN HET LID JANSEN C.S.\n\nDe Kamer,\n\nverzoekt de regering iets,\n\n"
        "en gaat over tot de orde van de dag.\n\nJansen\n\nVan der Molen"
    )

    assert read.kind is DocumentKind.MOTIE
    assert (read.submitters, read.signers) == (("Jansen", "Van der Molen"), ())


@pytest.mark.parametrize(("day", "chamber", "head"), HEADS)
def test_head_of_a_report(day: str, chamber: str, head: str) -> None:
    found = facts(head.replace(" // ", "\n\n").replace(" / ", "\n"))

    assert (found.kind, found.date, found.chamber) == (
        DocumentKind.VERSLAG,
        date.fromisoformat(day),
        Chamber(chamber),
    )


@pytest.mark.parametrize(
    "words",
    [
        "De vaste commissie voor Defensie heeft op 7 februari 2024 overleg gevoerd met mij over materieel.",
        "Verslag van het overleg\n\nOp 7 februari 2024 sprak ik met de sector.",
        "Stenografisch verslag\n\nHet stenografisch verslag is openbaar.",
    ],
)
def test_letter_that_tells_of_a_debate_is_no_report(words: str) -> None:
    assert facts(f"Geachte voorzitter,\n\n{words}").kind is DocumentKind.KAMERBRIEF
