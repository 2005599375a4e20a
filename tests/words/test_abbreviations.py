"""Abbreviations that texts explain themselves."""

import pytest

from commitments.words.abbreviations import abbreviations_in, is_sure


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
        (
            "Rapport van de Vereniging van Nederlandse Gemeenten (VNG)",
            [("VNG", "Vereniging van Nederlandse Gemeenten")],
        ),
        (
            "indicaties door het CIZ (Centrum Indicatiestelling Zorg)",
            [("CIZ", "Centrum Indicatiestelling Zorg")],
        ),
        ("het midden- en kleinbedrijf (mkb)", [("mkb", "midden- en kleinbedrijf")]),
        ("de geestelijke gezondheidszorg (ggz)", [("ggz", "geestelijke gezondheidszorg")]),
        ("de Regionale Expertisecentra (REC’s)", [("REC", "Regionale Expertisecentra")]),
        ("een bedrag voor de opvang (over)", []),
        ("Brieven van de NS (onderzoek Alvarez en Marsal)", []),
        ("", []),
    ],
)
def test_an_abbreviation_stands_behind_what_it_means(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(abbreviations_in(text)) == expected


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("NZa", "Nederlandse Zorgautoriteit", True),
        ("KNRM", "Koninklijke Nederlandse Reddingsmaatschappij", True),
        ("RDW", "Rapport vijfde wettelijke evaluatie Dienst Wegverkeer", False),
        ("VNG", "van Nederlandse Gemeenten", False),
        ("EU", "EU en Verordening", False),
    ],
)
def test_it_is_sure_when_each_word_that_tells_something_gives_its_first_letter(
    short: str, long: str, expected: bool
) -> None:
    assert is_sure(short, long) is expected
