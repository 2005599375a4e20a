"""The moties that a letter names and what it reports of them."""

import pytest

from commitments.letters.moties import find_moties
from commitments.letters.references import references
from commitments.letters.text import letter_text


def moties(text: str) -> list[tuple[str | None, str | None, str]]:
    letter = letter_text(text)
    return [
        (one.submitter, one.number, one.reported.value) for one in find_moties(letter, references(letter))
    ]


@pytest.mark.parametrize(
    ("named", "submitter"),
    [
        ("de motie van het lid Koopmans c.s.", "Koopmans c.s."),
        ("de motie-Koopmans", "Koopmans"),
        ("motie Van Heugten c.s.", "Van Heugten c.s."),
        ("een motie van het lid van Dijk (NSC)", "Van Dijk"),
        ("de motie van de leden Spies en El Fassed", "Spies en El Fassed"),
        ("de motie Bergkamp/Van der Burg", "Bergkamp/Van der Burg"),
        ("de gewijzigde motie van het lid Tjeerd de Groot", "Tjeerd de Groot"),
        ("de motie van het Kamerlid Nijhof-Leeuw", "Nijhof-Leeuw"),
    ],
)
def test_submitter_as_named(named: str, submitter: str) -> None:
    assert moties(f"In {named} (Kamerstuk 33 694, nr. 43) staat dit.") == [(submitter, "33694-43", "none")]


def test_number_stands_in_a_note() -> None:
    assert moties("De motie van het lid Jansen1 vraagt dit.\n\n1 Kamerstuk 33 694, nr. 43.\n") == [
        ("Jansen", "33694-43", "none")
    ]


def test_number_of_a_letter_is_not_the_moties() -> None:
    text = "Over de motie van het lid Jansen schreef ik per brief van 8 juli 2022 (Kamerstuk 33 694, nr. 64)."

    assert moties(text) == [("Jansen", None, "none")]


def test_motie_may_have_a_number_only() -> None:
    assert moties("De Kamer nam een motie aan (Kamerstuk 33 694, nr. 43).") == [(None, "33694-43", "none")]
    assert moties("De Kamer nam een motie aan.") == []


def test_request_with_a_kamerstuk_is_a_motie() -> None:
    assert moties("Op verzoek van het lid Jansen (Kamerstuk 33 694, nr. 43) is dit onderzocht.") == [
        ("Jansen", "33694-43", "none")
    ]
    assert moties("Op verzoek van het lid Jansen is dit onderzocht.") == []


def test_motie_named_twice_is_one() -> None:
    text = (
        "De motie-Koopmans c.s. (Kamerstuk 33 694, nr. 43) vraagt dit. De motie van het lid Koopmans ook."
        "\n\nZie ook motie 33 694, nr. 43."
    )

    assert moties(text) == [("Koopmans c.s.", "33694-43", "none")]


def test_two_moties_of_one_member_stay_two() -> None:
    text = (
        "De motie-Smit (33 694, nr. 12) is uitgevoerd. De motie-Smit (33 694, nr. 14) is nog niet uitgevoerd."
    )

    assert moties(text) == [("Smit", "33694-12", "executed"), ("Smit", "33694-14", "progress")]


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("Hiermee beschouw ik de motie-Jansen als afgedaan.", "executed"),
        ("De motie-Jansen is hiermee uitgevoerd.", "executed"),
        ("Ik heb hiermee uitvoering gegeven aan de motie-Jansen.", "executed"),
        ("Hiermee is aan de motie-Jansen voldaan.", "executed"),
        ("Met deze brief geef ik uitvoering aan de motie-Jansen.", "executed"),
        ("Daarmee wordt invulling gegeven aan de motie-Jansen.", "progress"),
        ("Conform de motie-Jansen zal hierop worden ingegaan.", "progress"),
        ("Zodra de wet er is, is de motie-Jansen uitgevoerd.", "progress"),
        ("De motie-Jansen is nog niet uitgevoerd.", "progress"),
        ("De motie-Jansen is deels uitgevoerd.", "partly"),
        ("Aan de motie-Jansen is gedeeltelijk uitvoering gegeven.", "partly"),
        ("Het kabinet zal geen uitvoering geven aan de motie-Jansen.", "refused"),
        ("Ik kan de motie-Jansen niet uitvoeren.", "refused"),
        ("Ik zie geen mogelijkheid om de motie-Jansen uit te voeren.", "refused"),
        ("Het kabinet ziet af van uitvoering van de motie-Jansen.", "refused"),
        ("De motie-Jansen is overgedragen aan de minister van Financiën.", "transferred"),
        ("In de motie-Jansen wordt om onderzoek verzocht.", "none"),
    ],
)
def test_what_is_reported(sentence: str, reported: str) -> None:
    assert moties(sentence) == [("Jansen", None, reported)]


def test_each_motie_in_a_sentence_has_its_own_report() -> None:
    text = (
        "De motie van het lid Jansen (Kamerstuk 33 694, nr. 12) is uitgevoerd en de motie van het lid Smit "
        "(Kamerstuk 33 694, nr. 13) voert het kabinet niet uit."
    )

    assert moties(text) == [("Jansen", "33694-12", "executed"), ("Smit", "33694-13", "refused")]


def test_report_may_stand_in_a_later_sentence_until_another_motie_is_named() -> None:
    text = (
        "De motie-Jansen vraagt om een register. Dat is er. Hiermee is deze motie uitgevoerd. "
        "De motie-Smit vraagt om meer."
    )

    assert moties(text) == [("Jansen", None, "executed"), ("Smit", None, "none")]


def test_all_under_its_heading_is_about_the_motie() -> None:
    text = (
        "Motie-Jansen over drones (33 694, nr. 12)\n\nHet onderzoek loopt. Ik ben in gesprek daarover.\n\n"
        "Motie-Smit over tanks (33 694, nr. 14)\n\nDe motie is daarmee ten dele uitgevoerd."
    )

    assert moties(text) == [("Jansen", "33694-12", "progress"), ("Smit", "33694-14", "partly")]


def test_number_below_the_heading_belongs_to_the_motie_in_it() -> None:
    text = (
        "7. Motie-Jansen c.s. over drones\nDe motie (Kamerstuk 33 694, nr. 12) vraagt om een verbod. "
        "De motie is uitgevoerd.\n\n8. Motie-Smit over tanks\nDeze motie is nog niet uitgevoerd."
    )

    assert moties(text) == [("Jansen c.s.", "33694-12", "executed"), ("Smit", None, "progress")]


def test_speaker_in_a_verslag_is_the_submitter_of_his_own_motie() -> None:
    text = (
        "De heer Jansen (PvdV):\n\nIk heb daarover een motie ingediend (36 600 XIV, nr. 57).\n\n"
        "De Staatssecretaris:\n\nDe motie-Jansen is in uitvoering."
    )

    assert moties(text) == [("Jansen", "36600-XIV-57", "progress")]


def test_title_of_a_motie_names_no_other() -> None:
    assert moties("33 694\n\nNr. 43 MOTIE VAN HET LID JANSEN\n\nDe Kamer,\n\nverzoekt iets.") == []


def test_quote_is_literal_with_its_place() -> None:
    text = "Eerst dit. Hiermee beschouw ik de motie-\nJansen als afge-\ndaan."
    letter = letter_text(text)
    (one,) = find_moties(letter, references(letter))

    assert one.quote == "Hiermee beschouw ik de motie-Jansen als afgedaan."
    assert text[one.start : one.end].startswith("Hiermee beschouw")
    assert one.rule == "motie_uitgevoerd"
