"""Citations: every printed form, what looks like one and is none, and properties that hold for any text."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.references import (
    Identifier,
    IdentifierKind,
    Kamerstuk,
    find_references,
    likely_slip,
    parse_identifier,
    parse_kamerstuk,
    session_years,
)
from commitments.references.finding import (
    NOTE_AMBIGUOUS,
    NOTE_CHAMBER,
    NOTE_CHAPTER,
    NOTE_JOINT,
    NOTE_RANGE,
    NOTE_SLIP,
    RULES,
    Rule,
)

LETTERS = Path(__file__).resolve().parents[2] / "shared" / "letters"

# Read the same in a search box and in running text: canonical numbers, and the prints that mean them.
PRINTS = {
    "33694-43": "33 694, nr. 43|33\u00a0694, nr.\u00a043|33 694,\nnr. 43|33 694, \r\n   nr. 43|33694 nr 43"
    "|33694,nr.43|33.694, nr. 43|33 694, nummer 43|33 694, nr. 043|Kamerstuk 33694-43"
    "|kamerstuk 33 694, nr. 43|Kamer-\nstuk 33 694, nr. 43|motie 33 694, nr. 43"
    "|Kamerstukken II 2018/19, 33694, nr. 43|Kamerstukken II, 2018-2019, 33694, nr. 43"
    "|Kamerstukken II 2018\u20132019, 33 694, 43|kst-33694-43"
    "|Kamerstuk nr. 33694, nr. 43|Tweede Kamer, vergaderjaar 2022\u20132023, 33 694, nr. 43"
    "|https://zoek.officielebekendmakingen.nl/kst-33694-43.html"
    "|https://zoek.officielebekendmakingen.nl/dossier/33694/kst-33694-43?resultIndex=2",
    "36600-50": "36600, nr. 50|Kamerstukken II, 2024/25, 36600, nr. 50.",
    "9724-3": "Kamerstuk 9724, nr. 3",
    "36600-X-50": "36600-X-50|36 600-X, nr. 50|36 600 X, nr. 50|36600X, nr. 50|36 600, X, nr. 50"
    "|36 600 (X), nr. 50|36 600 hoofdstuk X, nr. 50|36 600 - X, nr. 50|kst-36600-X-50-h1.pdf",
    "36200-IV-12": "36 200 IV, nr. 12|Kamerstukken II 2022/23, 36200 IV, nr. 12",
    "32710-IXA-1": "32710 IXA, nr. 1",
    "35300-XV": "35 300-XV|Kamerstuk 35 300 XV",
    "36410-A-33": "36 410A, nr. 33|36 410-A, nr. 33|36410-A-33",
    "21501-02-2405": "21 501-02, nr. 2405|21501-02-2405|21 501-\n02, nr. 2405|21 501-02, stuk nr. 2405",
    "21501-32-1668": "21501\u201332, nr. 1668|kst-21501-32-1668",
    "21501-20": "Kamerstuk 21501-20|21 501-20",
    "27484-(R1669)": "27 484 (R 1669)|27484-(R1669)",
    "27484-(R1669)-5": "27 484 (R 1669), nr. 5|27484-(R1669)-5",
    "36600-B-A": "EK 36 600 B, A|36 600 B, A|Kamerstukken I 2024/25, 36 600 B, A",
    "36600-XVII-M": "36 600 XVII, letter M",
    "36067-E": "Kamerstukken I 2023/24, 36 067, E|36 067, nr. E",
    "36067-Y": "kst-36067-Y|Kamerstuk 36 067, letter Y",
    "33506-AB": "Kamerstuk 33506-AB",
    "CCD-II": "Kamerstuk CCD II",
    "CXXXIX-A": "Kamerstukken I 2023/24, CXXXIX, A",
    "36410-VI-41": "op stuk nr. 41 (36 410 VI)|stuk nr. 41 (36 410-VI)",
    "36800-XVI-456": "nr. 456 (36800-XVI)",
    "31497-297": "(t.v.v. 31497-297)|t.v.v.31497, nr. 297|ter vervanging van 31497-297",
    "33694-45 33694-48 33694-59": "33 694, nrs. 45, 48 en 59|33 694, nrs. 45, 48 en nr. 59",
    "33694-45 33694-48": "33 694, nr. 45 en nr. 48|33 694, nr. 45 en 48",
    "33694-12 33694-13 33694-14": "33 694, nrs. 12\u201314|33694, nr. 12 t/m 14|33694, nrs. 12 tot en met 14",
    "31570-B 31570-C 31570-D": "31 570, nrs. B t/m D",
    "22112-3235 22112-3236": "Kamerstuk 22112-3235 en 3236",
    "31293-653 31289-653": "31 293 en 31 289, nr. 653|Kamerstuk 31293/31289-653",
    "33694-43 35848-8": "33 694, nr. 43 en 35 848, nr. 8|Kamerstuk 33694-43 en Kamerstuk 35848-8",
    "36600-X": "https://zoek.officielebekendmakingen.nl/dossier/36600-X",
}
PRINTED = [(printed, numbers) for numbers, prints in PRINTS.items() for printed in prints.split("|")]

# Only in a search box, where the whole text is known to be meant as a citation.
TYPED = [
    ("33 694", ["33694"]),
    ("33694 43", ["33694-43"]),
    ("33694/43", ["33694-43"]),
    ("33694-43; 35848-8", ["33694-43", "35848-8"]),
    ("33 694 en 35 848", ["33694", "35848"]),
    ("36600 x nr 50", ["36600-X-50"]),
    ("KST-33694-43.HTML", ["33694-43"]),
    ("\u201c33 694, nr. 43\u201d.", ["33694-43"]),
    ("  ( 33 694, nr. 43 ) ", ["33694-43"]),
    ("33 694\n\nnr. 43", ["33694-43"]),
    ("[Kamerstukken II 2018/19, 33 694, nr. 43, blz. 2-3]", ["33694-43"]),
    ("CCD II", ["CCD-II"]),
    ("CXXXIX, A en B", ["CXXXIX-A", "CXXXIX-B"]),
    ("9724, nr. 3", ["9724-3"]),
    ("233694, nr. 43", ["233694-43"]),
    ("motie op stuk nr. 41 (36 410 VI)", ["36410-VI-41"]),
]

_NO_CITATION = (
    "|nr. 67|nr. E|2019|2018-2019|2018/19|2019, nr. 5|2023-2027|233694|2019/452|79/239|070-3182211|0623456789"
    "|12345678|CCW/MSP/2019/9|Handelingen II 2017/18, nr. 19, item 11|2019Z08535|TZ202210-012|lid|mild"
    "|de motie (33 694, nr. 43) is uitgevoerd|33 694, nr. 43 van de motie|33 694-00"
)
NO_CITATION = [*_NO_CITATION.split("|"), "33 694, nr. 43; " * 100]

# Running texts without any reference.
NONE_IN_TEXT = [
    "Nr. 67 BRIEF VAN DE MINISTER",
    "Verordening (EU) 2019/452 en Richtlijn 2009/43/EG",
    "Verordening (EU) nr. 36410/2013, nr. 4",
    "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:02008E0944-20191",
    "https://www.example.org/kst-33694-43.html",
    "resolutie 79/239 en A/RES/78/241, document CCW/MSP/2019/9",
    "in de periode 2023-2027 en in 2018/19",
    "Stb. 2018, 144; Stcrt. 2019, 33694, nr. 4; Stcrt. 2023, nr. 12345; Trb. 1988, 7",
    "artikel 12, lid 3, en artikel 100 van de Grondwet",
    "bel 070-3486486 of (070) 348 64 86, postcode 2500 EB, Washington 20301-1400",
    "norm NEN-EN 12464-1, ISO/IEC 27001-2 en HFM-330 / IST-169",
    "EHRM 27 november 2008, nr. 36391/02 (Salduz)",
    "ruim 33 694 inwoners en 12 500 V spanning, € 1.233 694",
    "de nieuwe CCD II-regelgeving",
    "het dossier van 2019 en Kamerstukken II",
    "voorbehouden handelingen in 2019/20",
    "Handelingen II 2017/27, nr. 19",
]


@pytest.mark.parametrize(("printed", "numbers"), PRINTED)
def test_printed_form_is_read_in_a_search_box(printed: str, numbers: str) -> None:
    assert [paper.canonical for paper in parse_kamerstuk(printed)] == numbers.split()


@pytest.mark.parametrize(("printed", "numbers"), PRINTED)
@pytest.mark.parametrize("sentence", ["Ik verwijs naar de brief ({}) van vorig jaar.", "Zie\n{}.", "{}"])
def test_printed_form_is_found_in_a_text(sentence: str, printed: str, numbers: str) -> None:
    text = sentence.format(printed)

    found = find_references(text)

    assert [number for reference in found for number in reference.normalised] == numbers.split()
    assert {reference.type for reference in found} <= {"kamerstuk", "dossier"}


@pytest.mark.parametrize(("typed", "numbers"), TYPED)
def test_parse_kamerstuk_reads_what_a_person_types(typed: str, numbers: list[str]) -> None:
    assert [paper.canonical for paper in parse_kamerstuk(typed)] == numbers


@pytest.mark.parametrize("typed", NO_CITATION)
def test_parse_kamerstuk_refuses_what_is_not_wholly_a_citation(typed: str) -> None:
    assert parse_kamerstuk(typed) == []


@pytest.mark.parametrize("text", NONE_IN_TEXT)
def test_find_references_passes_over_other_numbers(text: str) -> None:
    assert find_references(text) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("36 600 B", [Kamerstuk("36600", "B"), Kamerstuk("36600", "", "B")]),
        ("36600-X", [Kamerstuk("36600", "X"), Kamerstuk("36600", "", "X")]),
        ("37 000 B", [Kamerstuk("37000", "B"), Kamerstuk("37000", "", "B")]),
        ("36067-E", [Kamerstuk("36067", "", "E"), Kamerstuk("36067", "E")]),
        ("36067-Y", [Kamerstuk("36067", "", "Y")]),
        ("EK 36 600 B", [Kamerstuk("36600", "", "B")]),
        ("Kamerstukken I 36 600 B", [Kamerstuk("36600", "", "B")]),
        ("Kamerstukken II 36 600 B", [Kamerstuk("36600", "B")]),
        ("Kamerstukdossier 36 600 B", [Kamerstuk("36600", "B")]),
        ("kst-36600-B", [Kamerstuk("36600", "", "B")]),
        ("36600, nr. 50", [Kamerstuk("36600", "", "50")]),
        ("21501-20", [Kamerstuk("21501", "20")]),
        ("33694-20", [Kamerstuk("33694", "", "20")]),
    ],
)
def test_letter_after_a_dossier_gives_the_readings_that_are_open(
    typed: str, expected: list[Kamerstuk]
) -> None:
    assert parse_kamerstuk(typed) == expected


def test_range_past_the_most_numbers_keeps_its_ends() -> None:
    assert len(parse_kamerstuk("33694, nrs. 1-200")) == 200
    assert [paper.number for paper in parse_kamerstuk("33694, nrs. 1-201")] == ["1", "201"]
    assert [paper.number for paper in parse_kamerstuk("33694, nrs. 59-45")] == ["59", "45"]
    assert find_references("(33694, nrs. 1-201)")[0].note == NOTE_RANGE


@pytest.mark.parametrize(
    ("text", "printed", "numbers", "note"),
    [
        ("1 Kamerstukken II, 233694, nr. 43. ", "Kamerstukken II, 233694, nr. 43", "33694-43", NOTE_SLIP),
        ("(kamerstuk 332 440, nr. 72)", "kamerstuk 332 440, nr. 72", "32440-72", NOTE_SLIP),
        ("zie Kamerstuk 33 6941, nr. 43", "Kamerstuk 33 6941, nr. 43", "33694-43", NOTE_SLIP),
        ("(233694, nr. 43)", "233694, nr. 43", "33694-43", NOTE_SLIP),
        ("zie 36600, nr. 50.1 Voorts", "36600, nr. 50", "36600-50", NOTE_CHAPTER),
        ("zie 33 694, nr. 43\u00b9", "33 694, nr. 43", "33694-43", None),
        ("1Kamerstuk 33 694, nr. 43", "Kamerstuk 33 694, nr. 43", "33694-43", None),
        ("technologie133 694, nr. 43", "33 694, nr. 43", "33694-43", None),
        ("31 293 en 31 289, nr. 653", "31 293 en 31 289, nr. 653", "31293-653 31289-653", NOTE_JOINT),
        ("Kamerstuk 36 600 B is", "Kamerstuk 36 600 B", "36600-B", NOTE_AMBIGUOUS),
        ("33 694, nr. 45 en 2 andere moties", "33 694, nr. 45", "33694-45", None),
        ("Handelingen 2017/18, nr. 19, item 11", None, "h-tk-20172018-19-11", NOTE_CHAMBER),
    ],
)
def test_find_references_keeps_the_print_and_notes_what_it_corrects(
    text: str, printed: str | None, numbers: str, note: str | None
) -> None:
    (reference,) = find_references(text)

    assert reference.printed == (printed or text)
    assert reference.normalised == tuple(numbers.split())
    assert reference.note == note


@pytest.mark.parametrize(
    ("text", "kind", "ids"),
    [
        ("Handelingen II 2017/18, nr. 19, item 11", "handelingen", "h-tk-20172018-19-11"),
        ("Handelingen I 1999/00, 9, items 3 en 5", "handelingen", "h-ek-19992000-9-3 h-ek-19992000-9-5"),
        ("Handelingen TK 2010-2011, 26-2", "handelingen", "h-tk-20102011-26-2"),
        ("Handelingen II 2008/09, nr. 49, p. 4599\u20134602", "handelingen", "h-tk-20082009-49"),
        ("h-tk-20102011-26-2", "handelingen", "h-tk-20102011-26-2"),
        ("Aanhangsel Handelingen, vergaderjaar 2024\u20132025,\nnr. 8", "aanhangsel", "ah-tk-20242025-8"),
        ("Aanhangsel van de Handelingen II 2018/19, 123", "aanhangsel", "ah-tk-20182019-123"),
        ("Kamerstuk 33 694", "dossier", "33694"),
        ("wetsvoorstel 31 774", "dossier", "31774"),
    ],
)
def test_find_references_tells_types_apart(text: str, kind: str, ids: str) -> None:
    (reference,) = find_references(text)

    assert (reference.type, reference.normalised) == (kind, tuple(ids.split()))


def test_citation_does_not_cross_the_end_of_a_paragraph() -> None:
    assert find_references("gemeente met 33 694\n\nNr. 67 BRIEF") == []


def test_list_of_papers_in_a_text_gives_each_its_own_place() -> None:
    text = "aangehouden: 35925-32; 35570-XIV-46; 21501-32-1188; 22343-354."

    printed = "; ".join(reference.printed for reference in find_references(text))
    assert printed == "35925-32; 35570-XIV-46; 21501-32-1188; 22343-354"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_example(rule: Rule) -> None:
    match = rule.pattern.search(rule.example)

    assert match is not None
    assert bool(find_references(rule.example)) == (rule.read(match) is not None)


@pytest.mark.parametrize(
    ("paper", "printed", "official_id", "dossier_page"),
    [
        (Kamerstuk("33694", "", "43"), "Kamerstukken 33 694, nr. 43", "kst-33694-43", "33694"),
        (Kamerstuk("36600", "X", "50"), "Kamerstukken 36 600 X, nr. 50", "kst-36600-X-50", "36600-X"),
        (Kamerstuk("21501", "02", "7"), "Kamerstukken 21 501-02, nr. 7", "kst-21501-02-7", "21501-02"),
        (Kamerstuk("36600", "B", "A"), "Kamerstukken 36 600 B, A", "kst-36600-B-A", "36600-B"),
        (Kamerstuk("35300", "XV"), "Kamerstukdossier 35 300 XV", None, "35300-XV"),
    ],
)
def test_kamerstuk_names_itself(
    paper: Kamerstuk, printed: str, official_id: str | None, dossier_page: str
) -> None:
    site = "https://zoek.officielebekendmakingen.nl"

    assert paper.printed == printed
    assert paper.official_id == official_id
    assert paper.official_url == (f"{site}/{official_id}.html" if official_id else None)
    assert paper.dossier_key == dossier_page
    assert paper.dossier_url == f"{site}/dossier/{dossier_page}"


@pytest.mark.parametrize(
    "text", ["", "2019", "2018-2019", "33 694, nr. 43", "33694-", "33694-0", "abc", "36600-CC-5"]
)
def test_from_canonical_refuses_other_text(text: str) -> None:
    with pytest.raises(ValueError, match="is not a Kamerstuk number"):
        Kamerstuk.from_canonical(text)


@pytest.mark.parametrize(
    ("dossier", "slip"),
    [("233694", "33694"), ("332440", "32440"), ("367700", "36770"), ("33694", None), ("999999", None)],
)
def test_likely_slip_drops_the_extra_digit(dossier: str, slip: str | None) -> None:
    paper = Kamerstuk(dossier, "X", "43")

    assert likely_slip(paper) == (replace(paper, dossier=slip) if slip else None)


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("2019Z08535", IdentifierKind.ZAAK, "2019Z08535"),
        (" 2022d27104 ", IdentifierKind.DOCUMENT, "2022D27104"),
        ("2024A05766", IdentifierKind.ACTIVITEIT, "2024A05766"),
        ("TZ202210\u2013012", IdentifierKind.TOEZEGGING_TK, "TZ202210-012"),
        ("t02867", IdentifierKind.TOEZEGGING_EK, "T02867"),
        (
            "https://www.tweedekamer.nl/x/detail?did=2019D16997&id=2019Z08535",
            IdentifierKind.ZAAK,
            "2019Z08535",
        ),
    ],
)
def test_parse_identifier_tells_kind_and_value(typed: str, kind: IdentifierKind, value: str) -> None:
    assert parse_identifier(typed) == Identifier(kind, value)


@pytest.mark.parametrize(
    "typed", ["", "33694-43", "2019Z0853", "TZ202213-012", "T2867", "2019X08535", "motie"]
)
def test_parse_identifier_refuses_the_rest(typed: str) -> None:
    assert parse_identifier(typed) is None


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2018/19", (2018, 2019)),
        ("2018\u20132019", (2018, 2019)),
        ("1999/00", (1999, 2000)),
        ("2023-2027", None),
        ("2019/452", None),
    ],
)
def test_session_years_are_two_years_in_a_row(text: str, years: tuple[int, int] | None) -> None:
    assert session_years(text) == years


CANONICAL = st.one_of(
    st.from_regex(
        r"(?:[1-9][0-9]{4,5}|[3-9][0-9]{3})(?:-(?:\(R[0-9]{4}\)|0[1-9]|X{0,2}(?:IV|IX|VI{0,3})|[A-Z]))?"
        r"(?:-(?:[1-9][0-9]{0,3}|[A-DF-H]?[A-Z]))?",
        fullmatch=True,
    ),
    st.from_regex(r"21501-(?:0[1-9]|[1-9][0-9])(?:-[1-9][0-9]{0,3})?|C[XLV]{2,4}-[A-Z]", fullmatch=True),
)


@given(CANONICAL)
def test_canonical_number_survives_value_print_and_parse(text: str) -> None:
    paper = Kamerstuk.from_canonical(text)

    assert paper.canonical == text
    assert parse_kamerstuk(paper.printed) == [paper]
    assert paper in parse_kamerstuk(text) or len(paper.dossier) != 5


_PIECES = (
    "33 694|36600|-X| B|, nr. |nrs. |43| en |\u2013|\u00a0|\n|Kamerstukken II |2018/19, |(|)|kst-|EK |21501"
    "|Handelingen I |Aanhangsel |, item 1|\u00ad|-\n|R 1669|; | t/m |-02|CXL, "
)
PIECES = _PIECES.split("|")


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_any_text_gives_literal_spans_in_order(text: str) -> None:
    end = 0
    for reference in find_references(text):
        assert text[reference.start : reference.end] == reference.printed
        assert end <= reference.start < reference.end
        assert reference.normalised
        end = reference.end
    for paper in parse_kamerstuk(text):
        assert Kamerstuk.from_canonical(paper.canonical).canonical == paper.canonical


@pytest.mark.parametrize(
    "piece",
    ["1234567890", "12 345 ", " ", "-\n", "33694-", "nr. 4 (", "1, ", "Kamerstukken II ", "https://", "A"],
)
def test_long_hostile_text_is_read_to_the_end(piece: str) -> None:
    text = "33 694, nrs. " + piece * (200_000 // len(piece)) + " (33 694, nr. 43)"

    assert find_references(text)[-1].normalised == ("33694-43",)


# The references of the five reference letters that name their dossier; the other two are bare own numbers.
IN_LETTERS = {
    "000": "33694-64 33694-43 35848-8 33694-64",
    "001": "36600-50 33694-43 33694-68",
    "002": "33694-43 36600-50",
    "003": "21501-02-2405 33694-43 33694-45 33694-48 33694-59",
    "004": "35848-3",
}


def test_reference_letters_hold_exactly_their_known_references() -> None:
    for path in LETTERS.glob("*.txt"):
        found = find_references(path.read_text(encoding="utf-8"))

        assert [number for one in found for number in one.normalised] == IN_LETTERS[path.name[:3]].split()
