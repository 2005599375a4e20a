"""Abbreviations that texts explain themselves."""

import pytest

from commitments.words.abbreviations import abbreviations_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapport van de Nederlandse Zorgautoriteit (NZa) over", [("NZa", "Nederlandse Zorgautoriteit")]),
        (
            "de Inspectie Leefomgeving en Transport (ILT)",
            [("ILT", "Inspectie Leefomgeving en Transport")],
        ),
        (
            "van de Onderzoeksraad voor Veiligheid (OvV) en de Raad Algemene Zaken (RAZ)",
            [("OvV", "Onderzoeksraad voor Veiligheid"), ("RAZ", "Raad Algemene Zaken")],
        ),
        ("begroting van Onderwijs, Cultuur en Wetenschap (VIII)", []),  # a chapter
        ("de leden Piri (PvdA)", []),  # a party
        ("een brief (zie bijlage)", []),
        ("(NZa) voorop", []),
        ("", []),
    ],
)
def test_an_abbreviation_stands_behind_what_it_means(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(abbreviations_in(text)) == expected
