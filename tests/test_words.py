"""The analyser: what joins, what stays apart, and what PostgreSQL itself makes of the result."""

import re

import pytest
from django.db import connection
from hypothesis import example, given
from hypothesis import strategies as st

from commitments import words

LETTER = """De regering heeft toegezegd de motie-Van Ginneken c.s. uit te voeren. De inzet van autonome
wapensystemen en van AI-systemen vraagt om regels; de Raad van State en de AIV/CAVV adviseren daarover. Zie
Kamerstuk 33 694, nr. 43 en de artikel 100-brief."""


def stem(word: str) -> str:
    """The lexeme of the word itself, without those of its parts."""
    return words.lexemes(word)[0][0]


def is_found(text: str, typed: str, extra: tuple[str, ...] = ()) -> bool:
    """Whether PostgreSQL finds the text with the question."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT %s::tsvector @@ %s::tsquery", [words.vector([(text, "B")], extra), words.query(typed)]
        )
        return bool(cursor.fetchone()[0])


def without_parts(query: str) -> str:
    """The query without what it asks of compounds: ('motie' | '~motie') as 'motie'."""
    return re.sub(r"\('([^']+)'(:\*)? \| '~\1'(?::\*)?\)", r"'\1'\2", query)


def marked(text: str, typed: str) -> list[str]:
    return [piece for piece, is_match in words.highlight(text, typed) if is_match]


@pytest.mark.parametrize(
    "forms",
    [
        "motie moties MOTIES",
        "hamster hamsters",
        "register registers",
        "uitreiziger uitreizigster uitreizigsters",
        "brief brieven",
        "commissie commissies",
        "evaluatie evaluaties evalueren geëvalueerd geevalueerd",
        "toezegging toezeggingen toegezegd toezeggen toegezegde",
        "huis huizen",
        "wapen wapens",
        "kernwapen kernwapens",
        "systeem systemen",
        "wapensysteem wapensystemen",
        "beleid Beleid",
        "advies adviezen",
        "verdrag verdragen",
        "akkoord akkoorden",
        "antwoord antwoorden",
        "maatregel maatregelen",
        "Kamerlid Kamerleden",
        "gemeente gemeenten gemeentes",
        "ministerie ministeries",
        "strategie strategieën strategieen",
        "technologie technologieën",
        "drone drones",
        "mens mensen",
        "grens grenzen",
        "dag dagen",
        "initiatief initiatieven",
        "europees Europese",
        "Nederland Nederlands Nederlandse",
        "financieel financiële financiele",
        "autonoom autonome",
        "openbaar openbare",
        "verantwoord verantwoorde",
        "wijziging wijzigingen wijzigen gewijzigd gewijzigde",
        "bevestiging bevestigd bevestigen",
        "ontwikkelen ontwikkeling ontwikkeld",
        "aannemen aangenomen",
        "intrekken ingetrokken",
        "aanbeveling aanbevelingen aanbevolen",
        "coördinatie coordinatie",
        "markt markten",
        "fiets fietsen",
        "beurs beurzen",
        "expert experts",
        "vrachtwagen vrachtwagens",
        "Frans Franse",
        "Chinees Chinese Chinezen",
        "tas tassen tasje tasjes",
        "haan hanen haantje haantjes",
        "kind kinderen kinder-",
        "schip schepen scheeps",
        "verbod verbieden verboden verbiedt",
        "gevangenis gevangenissen",
        "gebouw gebouwen",
        "zenderen gezenderd gezenderde",
        "aanhouden aangehouden",
        "mogelijk mogelijkheid mogelijkheden",
        "verslag verslagen",
        "foto foto's foto’s",
        "cafe café cafe\u0301",
        "efficiënt eﬃciënt",
        "IJssel Ĳssel",
        "wapens wa\u00adpens",
        "tvv t.v.v.",
        "zzp zzp'er zzp'ers",
        "cruiseschip cruiseschepen",
        "pleegkind pleegkinderen",
        "asielzoekerscentrum asielzoekerscentra",
        "criterium criteria",
        "politicus politici",
        "muziekles muzieklessen",
        "operationeel operationele",
        "vrijheid vrijheden",
        "betrokken betrokkene betrokkenen",
        "geclusterd geclusterde",
        "gehandicapt gehandicapte gehandicapten",
        "code codes",
        "controle controles",
        "huisadres huisadressen",
        "speekseltester speekseltesters",
        "middelbaar middelbare",
    ],
)
def test_forms_of_a_word_share_a_lexeme(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    [
        "motie motief",
        "motie motivering",
        "brief briefing",  # an oral or written presentation, not a letter
        "minister ministerie",  # the person and the organisation
        "minister mini",
        "beleid begeleiding",
        "wijziging wijze",
        "gemeente mening",
        "gebied bieden",
        "gevolg volgen",
        "systeem systematisch",
        "staat state",  # Raad van State
        "raad voorraad",
        "mens menen",
        "hamster ham",
        "getijden tijden",
        "mogelijk molen",
        "slavernijverleden lid",
    ],
)
def test_words_of_another_meaning_stay_apart(pair: str) -> None:
    one, other = pair.split()

    assert stem(one) not in {lexeme for lexeme, _ in words.lexemes(other)}
    assert stem(other) not in {lexeme for lexeme, _ in words.lexemes(one)}


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("wapensystemen", "wapens systeem"),
        ("massavernietigingswapens", "massavernietiging wapen"),
        ("kabinetsreactie", "kabinet reacties"),
        ("wapenbeheersing", "wapens beheersing"),
        ("veiligheidsbeleid", "veiligheid beleid"),
        ("Kamerbrieven", "Kamer brief"),
        ("wapenexportbeleid", "wapen export beleid"),
        ("ministerraad", "minister raad"),
        ("defensiesamenwerking", "defensie samenwerking"),
        ("vraagstukken", "vraagstuk"),
    ],
)
def test_a_compound_holds_its_parts_at_its_own_position(compound: str, parts: str) -> None:
    found = words.lexemes(compound)

    assert {stem(part) for part in parts.split()} <= {lexeme for lexeme, _ in found}
    assert {position for _, position in found} == {1}


@pytest.mark.parametrize("word", ["motief", "gemeentelijk", "voorraad", "overleden", "briefing"])
def test_a_word_that_only_looks_like_a_compound_is_one_lexeme(word: str) -> None:
    assert len(words.lexemes(word)) == 1


def test_stop_words_give_no_lexeme_but_keep_their_place() -> None:
    assert words.lexemes("de Raad van State") == [("raad", 2), ("state", 4)]


def test_a_hyphen_gives_the_parts_and_the_joined_form() -> None:
    assert words.lexemes("AI-systemen") == [(stem("aisystemen"), 1), ("ai", 1), ("systeem", 2)]
    assert words.lexemes("artikel 100‑brief")[1:] == [("100brief", 2), ("100", 2), ("brief", 3)]


def test_a_hyphen_at_the_end_of_a_line_is_no_border() -> None:
    assert stem("wapensystemen") in {lexeme for lexeme, _ in words.lexemes("wapen-\n  systemen")}
    assert "wapen" in {lexeme for lexeme, _ in words.lexemes("wapensys-\ntemen")}


def test_numbers_with_a_hyphen_are_not_joined() -> None:
    assert words.lexemes("2024–2025") == [("2024", 1), ("2025", 2)]


def test_a_footnote_digit_does_not_hide_its_word() -> None:
    assert stem("technologie") in {lexeme for lexeme, _ in words.lexemes("technologie1")}


def test_vector_keeps_weights_positions_and_whole_citations() -> None:
    assert words.vector([("De motie", "A"), ("motie", "D")], ["33694-43"]) == (
        "'33694-43':1A 'motie':18A,35D"
    )


def test_vector_of_nothing_is_empty() -> None:
    assert words.vector([("van de", "A")]) == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("motie brief", "'motie' & 'brief'"),
        ("“Raad van State”", "('raad' <2> 'state')"),
        ("motie -raket", "'motie' & !'raket'"),
        ('motie -"raad van state"', "'motie' & !('raad' <2> 'state')"),
        ("motie OR brief debat", "('motie' | 'brief') & 'debat'"),
        ("motie or brief", "'motie' & 'or' & 'brief'"),
        ("OR motie OR OR", "'motie'"),
        ("motie OR de OR brief", "('motie' | 'brief')"),
        ("motie OR -raket brief", "('motie' | 'brief') & !'raket'"),
        ('"wapens motie', "'wapen' & 'motie'"),
        ("- motie", "'motie'"),
        ("-raket", "!'raket'"),
        ("33694-43", "('33694' <-> '43' | '33694-43')"),
        ("BZ ", "('bz' | 'buza' | 'buitenland' <-> 'zaak')"),
        (
            "buitenlandse zaken motie",
            "('buitenland' | 'bz' | 'buza') & ('zaak' | 'bz' | 'buza') & 'motie'",
        ),
        ("-Def", "!'def'"),
        ('"def"', "'def'"),
        ("wapensys", "'wapensys':*"),
        ("evaluati", "('evaluati':* | 'evaluat' | 'evaluer')"),
        ("wapensys ", "'wapensys'"),
        ("sys", "'sys'"),
        ("motie", "'motie'"),
        ("van de", ""),
        ("?! ' \" - & | ( :* <->", ""),
        ("", ""),
    ],
)
def test_query_reads_what_is_typed(typed: str, expected: str) -> None:
    assert without_parts(words.query(typed)) == expected


def test_a_word_is_asked_for_by_itself_and_as_part_of_a_compound() -> None:
    assert words.query("motie") == "('motie' | '~motie')"
    assert words.query("motie -raket") == "('motie' | '~motie') & !('raket' | '~raket')"
    assert words.query("2024") == "'2024'"


def test_query_asks_for_ready_made_lexemes_as_they_are() -> None:
    assert without_parts(words.query("motie", ["36410-A-33"])) == "'36410-a-33' & 'motie'"


def test_query_of_a_finished_question_matches_whole_words_only() -> None:
    assert without_parts(words.query("wapensys", is_unfinished=False)) == "'wapensys'"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "typed",
    [
        "moties",
        "Ginneken",
        "van ginneken",
        "motie-Van Ginneken",
        '"motie van Ginneken"',
        "wapens",
        "systeem",
        "AI-systemen",
        "AI systemen",
        "aisystemen",
        '"AI-systemen"',
        "kunstmatige intelligentie",
        '"autonome wapens"',
        '"raad van state"',
        '"inzet van autonome wapensystemen"',
        "toezeggingen regeringen",
        "toezeggin",
        "toege OR wapensys",
        "autono",
        "artikel 100-brief",
        "art. 100",
        "CAVV",
        "adviesraad internationale vraagstukken",
        "33694-43",
        "drone OR brief",
        "motie -drone",
    ],
)
def test_a_letter_is_found(typed: str) -> None:
    assert is_found(LETTER, typed, ("33694-43",))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "typed",
    [
        "motief",
        "drone",
        '"state van raad"',
        '"raad state"',
        '"wapensystemen autonome"',
        "motie -wapens",
        "motie -AI",
        '-"raad van state"',
        "33694-4",
        "drone OR debat",
    ],
)
def test_a_letter_is_not_found(typed: str) -> None:
    assert not is_found(LETTER, typed, ("33694-43",))


@pytest.mark.django_db
def test_no_phrase_runs_from_one_part_into_the_next() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT %s::tsvector @@ %s::tsquery",
            [words.vector([("autonome", "A"), ("wapens", "B")]), words.query('"autonome wapens"')],
        )
        assert cursor.fetchone() == (False,)


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("Over moties en Moties.", "motie", ["moties", "Moties"]),
        ("autonome wapensystemen", "wapens", ["wapensystemen"]),
        ("de Raad van State en een raad", '"raad van state"', ["Raad van State"]),
        ("inzet van AI-systemen", "aisystemen", ["AI-systemen"]),
        ("inzet van AI-systemen", "systeem", ["systemen"]),
        ("kunstmatige intelligentie, intelligentie", "AI", ["kunstmatige intelligentie"]),
        ("de evaluaties", "evaluati", ["evaluaties"]),
        ("motie en drone", "motie -drone", ["motie"]),
        ("<b>motie</b>", "motie", ["motie"]),
        ("van de", "van", []),
        ("", "motie", []),
    ],
)
def test_highlight_marks_what_the_question_asks(text: str, typed: str, expected: list[str]) -> None:
    assert marked(text, typed) == expected


# Text as people and converted letters have it: words of the field among signs of every kind.
LEXICON = st.sampled_from(
    [*LETTER.split(), "AI", "OR", '"', "-", "'", "\\", ":*", "\x00", "\ud800", "ﷺ", "½"]
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(LEXICON, st.text(max_size=5)), max_size=30).map(" ".join))


@given(TEXTS, TEXTS)
def test_highlight_pieces_join_to_the_text(text: str, typed: str) -> None:
    pieces = words.highlight(text, typed)

    assert "".join(piece for piece, _ in pieces) == text
    assert all(piece for piece, _ in pieces)


@given(st.text(alphabet='abcdefghijklmnopqrstuvwxyzäéïöü -.’"', max_size=60))
def test_lexemes_are_blind_to_capitals_and_accents(text: str) -> None:
    plain = text.translate(str.maketrans("äéïöü", "aeiou"))

    assert words.lexemes(text) == words.lexemes(text.upper()) == words.lexemes(plain)


@pytest.mark.django_db
@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3))
@example("a" * 3000, "a" * 3000, ["é" * 3000, "'", "\\", "\x00", "\ud800"])
@example("ﷺ" * 900, "1-" + "ﷺ-" * 400 + "1", ["ﷺ" * 900])
@example("-".join("ab" * 9000), '"' + "x van " * 300 + '"', [])
def test_postgresql_accepts_every_vector_and_query(text: str, typed: str, extra: list[str]) -> None:
    vector = words.vector([(text, "A"), (typed, "C"), (text, "D")], extra)

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT %s::tsvector, %s::tsquery, %s::tsquery",
            [vector, words.query(typed), words.query(text, extra, is_unfinished=False)],
        )
        assert (cursor.fetchone()[0] == "") == (vector == "")


@pytest.mark.django_db
def test_postgresql_accepts_a_text_beyond_its_limits() -> None:
    many = " ".join(f"woord{number}x{'y' * 60}" for number in range(40_000))
    often = "motie " * 40_000

    with connection.cursor() as cursor:
        cursor.execute("SELECT length(%s::tsvector)", [words.vector([(often, "A"), (many, "B")])])
        assert 10_000 < cursor.fetchone()[0] < 40_000
