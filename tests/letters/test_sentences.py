"""Where Dutch sentences end."""

import pytest

from commitments.letters.sentences import split


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    "one",
    [
        "Zie Kamerstuk 33 694, nr. 43 en Kamerst. II nr. E.",
        "De brief van W.B. Hoekstra en drs. K.H. Ollongren aan prof. Jansen.",
        "Volgens art. 100 van de Grondwet, d.d. 5 mei, m.b.t. Rusland t.v.v. Kamerstuk 1.",
        "Onder leiding van o.a. Prof. Sir Lawrence Freedman en H.E. Ms. Izumi.",
        "De motie van het lid Koopmans c.s. is op 5 oktober jl. aangenomen.",
        "Het groeit met 3.5 procent, of 1.000 per jaar.",
        "Zie www.defensie.nl voor meer.",
        "Een zin zonder punt",
        "Kamerlid J. de Vries vroeg dit.",
    ],
)
def test_stays_one(one: str) -> None:
    assert parts(one) == [one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dit is gedaan. Dat volgt.", ["Dit is gedaan.", "Dat volgt."]),
        ("Wat nu? Nu niets! En toen…", ["Wat nu?", "Nu niets!", "En toen…"]),
        ("Dat zei hij op 8 juli jl. Daarna niets.", ["Dat zei hij op 8 juli jl.", "Daarna niets."]),
        ("De motie-Koopmans c.s. Hierin staat dat.", ["De motie-Koopmans c.s.", "Hierin staat dat."]),
        ("Zie nr. 43. Het vervolg komt.", ["Zie nr. 43.", "Het vervolg komt."]),
        ("Wij kiezen optie B. Het kabinet volgt.", ["Wij kiezen optie B.", "Het kabinet volgt."]),
        ("Hij zei “klaar.” Toen niets.", ["Hij zei “klaar.”", "Toen niets."]),
        ("(Zie de bijlage.) Dan verder.", ["(Zie de bijlage.)", "Dan verder."]),
        ("Dit is kaderstelling.De derde top volgt.", ["Dit is kaderstelling.", "De derde top volgt."]),
        ("Dat kost geld. €3 miljoen.", ["Dat kost geld. €3 miljoen."]),
        ("Dat was 2019. 12 landen tekenden.", ["Dat was 2019.", "12 landen tekenden."]),
    ],
)
def test_is_split(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_nothing_has_no_sentences() -> None:
    assert split("") == []
