"""The one search: what it finds, in what order, and what it does when little or nothing matches."""

from datetime import date, timedelta
from string import ascii_lowercase
from typing import Any

import pytest

from commitments.actions.search import index_commitments, index_documents
from commitments.finding.layout import expected_rows
from commitments.finding.search import Search, citations, search
from commitments.models import Commitment, Document
from commitments.statuses import Kind
from tests.factories import (
    AbbreviationFactory,
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    FractieFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    SignerFactory,
    SubmitterFactory,
    ToezeggingFactory,
    WordFactory,
)
from tests.queries import analyse, queries_of

pytestmark = pytest.mark.django_db


def ask(typed: str, **options: Any) -> Search:
    """The search of a visitor without an account, after indexing what was stale."""
    index_commitments()
    index_documents()
    public = {"published_at__isnull": False}
    return search(
        typed,
        commitments=Commitment.objects.filter(**public),
        documents=Document.objects.filter(**public),
        **options,
    )


def titles(typed: str, **options: Any) -> list[str]:
    return [one.candidate.title for one in ask(typed, **options).found]


def letter(title: str, **values: Any) -> Document:
    return DocumentFactory(title=title, **{"text": "", "dossier": None, **values})


def motie(subject: str, **values: Any) -> Commitment:
    return CommitmentFactory(kind=Kind.MOTIE, **{"subject": subject, "text": "", "dossier": None, **values})


def test_commitments_documents_and_passages_are_found_together() -> None:
    motie("Over drijvende zonnepanelen")
    letter("Zonnepanelen op zee")
    PassageFactory(document=letter("Voortgang"), quote="Het zonnepaneel blijft.")

    assert set(titles("zonnepaneel")) == {"Over drijvende zonnepanelen", "Zonnepanelen op zee", "Voortgang"}


def test_what_a_visitor_may_not_see_is_neither_found_nor_counted_nor_suggested() -> None:
    motie("Geheime walvisjacht", published_at=None)
    letter("Walvisjacht in concept", published_at=None)

    found = ask("walvisjacht")

    assert (found.found, found.with_all) == ([], 0)
    assert not found.matches(Commitment).exists()
    assert not ask("walvisjagt").corrected_from


def test_the_subject_beats_the_text_and_the_word_its_compounds() -> None:
    WordFactory(word="zadel", count=9)
    WordFactory(word="fabriek", count=9)
    letter("Zadelfabriek geopend")
    letter("Een heel ander onderwerp", text="Ook over het zadel wordt gesproken.")
    letter("Het zadel")

    assert titles("zadel")[0] == "Het zadel"
    assert set(titles("zadel")[1:]) == {"Zadelfabriek geopend", "Een heel ander onderwerp"}


def test_of_equals_the_newest_comes_first() -> None:
    motie("Over zeekoeien", made_from=date(2015, 1, 1))
    motie("Over zeekoeien", made_from=date(2020, 1, 1))

    assert [one.candidate.day.year for one in ask("zeekoeien").found] == [2020, 2015]


def test_a_compound_is_found_by_a_word_that_is_nowhere_alone() -> None:
    WordFactory(word="hand", count=30)
    WordFactory(word="visserij", count=30)
    motie("Vergunningen voor handkokkelvisserij")

    assert titles("visserij op kokkels") == ["Vergunningen voor handkokkelvisserij"]


def test_a_compound_that_was_asked_is_found_by_its_words() -> None:
    WordFactory(word="paarden", count=30)
    WordFactory(word="markten", count=30)
    motie("Een verbod op markten waar paarden staan")

    assert titles("paardenmarkten") == ["Een verbod op markten waar paarden staan"]


def test_an_abbreviation_and_what_it_means_find_each_other() -> None:
    AbbreviationFactory(short="nza", long="Nederlandse Zorgautoriteit", key="nederland zorgautoriteit")
    motie("Tarieven van de NZa")
    motie("Toezicht door de Nederlandse Zorgautoriteit")

    assert set(titles("nza")) == set(titles("nederlandse zorgautoriteit"))
    assert len(titles("nza")) == 2


def test_a_word_for_a_kind_brings_that_kind_first_and_need_not_be_there() -> None:
    motie("Over de waterbuffel", made_from=date(2012, 1, 1))
    letter("Waterbuffels in het voorjaar")

    assert titles("moties waterbuffel")[0] == "Over de waterbuffel"
    assert titles("brieven over waterbuffels")[0] == "Waterbuffels in het voorjaar"


def test_what_lacks_a_word_comes_after_what_has_all_and_says_which() -> None:
    motie("Hulphonden vergoeden")
    motie("Hulphonden opleiden", made_from=date(2023, 1, 1))

    found = ask("hulphond vergoeding")

    assert [(one.candidate.title, one.lacking) for one in found.found] == [
        ("Hulphonden vergoeden", ()),
        ("Hulphonden opleiden", ("vergoeding",)),
    ]
    assert found.with_all == 1


def test_old_records_with_all_words_are_not_lost_among_many_new_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.MOST", 3)
    monkeypatch.setattr("commitments.finding.search.searching.MOST_PARTIAL", 3)
    motie("Nicolaï over het postennetwerk", made_from=date(2009, 1, 1))
    for day in range(1, 6):
        motie("Het postennetwerk", made_from=date(2024, 1, day))

    assert titles("nicolai postennetwerk")[0] == "Nicolaï over het postennetwerk"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"menselijke controle"', {"Menselijke controle"}),
        ("controle -menselijke", {"Controle op mensen"}),
        ("menselijke OR mensen", {"Menselijke controle", "Controle op mensen"}),
    ],
)
def test_phrase_exclusion_and_or(typed: str, expected: set[str]) -> None:
    letter("Menselijke controle")
    letter("Controle op mensen")

    assert set(titles(typed)) == expected


@pytest.mark.parametrize("typed", ["kwel* zeedijk", "zeedijk kwel*", "motie* kwel*"])
def test_a_star_stands_for_the_rest_of_a_word(typed: str) -> None:
    motie("Motief voor kwelderherstel langs de zeedijk")
    motie("Zeedijk met een moeilijke kwal")

    found = ask(typed)

    assert found.with_all == 1
    assert found.found[0].candidate.title == "Motief voor kwelderherstel langs de zeedijk"


def test_a_word_with_a_star_can_be_left_out() -> None:
    motie("Kwelderherstel langs de zeedijk")
    motie("De zeedijk")

    assert titles("zeedijk -kwel*") == ["De zeedijk"]


def test_without_a_star_a_word_is_whole() -> None:
    motie("Kwelderherstel langs de zeedijk")

    assert not ask("zeedijk kwel").with_all


def test_a_near_miss_is_asked_again_and_says_so() -> None:
    motie("Aanvalsplan grutto")

    found = ask("aanvalsplan grutoo")

    assert [one.candidate.title for one in found.found] == ["Aanvalsplan grutto"]
    assert (found.corrected_from, found.asked.typed) == ("aanvalsplan grutoo", "aanvalsplan grutto")


def test_a_near_miss_is_left_alone_when_asked_literally() -> None:
    motie("Aanvalsplan grutto")

    found = ask("grutoo", is_literal=True)

    assert (found.found, found.corrected_from, found.unknown) == ([], "", ("grutoo",))


def test_however_many_unknown_words_are_typed_the_database_is_asked_as_often() -> None:
    motie("Aanvalsplan grutto")

    def statements(words: int) -> int:
        return len(queries_of(lambda: ask(" ".join(f"qzx{letter}vvk" for letter in ascii_lowercase[:words]))))

    statements(8)  # what is asked once, and kept

    assert statements(24) <= statements(8)


def test_numbers_do_not_take_the_place_of_a_word_that_is_unknown() -> None:
    motie("Aanvalsplan grutto")

    assert ask("10 20 30 40 50 60 70 80 90 gruttoo").corrected_from


@pytest.mark.parametrize(
    "typed", ["33 694, nr. 43", "33694-43", "Kamerstukken II 2018/19, 33694, nr. 43", "motie 33694-43"]
)
def test_a_citation_names_its_record_and_lists_what_prints_it(typed: str) -> None:
    named = motie("Over een conventie", reference="33694-43")
    letter("Reactie op Kamerstuk 33 694, nr. 43")
    CitationFactory(document=letter("Vervolg"), normalised="33694-43", target=None)
    DocumentFactory(kind=Document.DocumentKind.MOTIE, reference="33694-43", dossier=None, text="")

    found = ask(typed)

    assert found.found[0].candidate.pk == named.pk
    assert found.named == 1
    assert {one.candidate.title for one in found.found[1:]} == {
        "Reactie op Kamerstuk 33 694, nr. 43",
        "Vervolg",
    }


def test_a_number_of_the_register_names_its_record() -> None:
    zaak = MotieFactory(zaak_number="2019Z08535").commitment
    toezegging = ToezeggingFactory(register_number="TZ202210-012").commitment
    brief = letter("Over iets", register_id="2020Z19883")

    assert [ask(one).found[0].candidate.pk for one in ("2019z08535", "tz 202210-012", "2020Z19883")] == [
        zaak.pk,
        toezegging.pk,
        brief.pk,
    ]


def test_fields_narrow_the_question() -> None:
    bz = MinisterieFactory(name="Buitenlandse Zaken", abbreviations=["BZ", "BuZa"])
    dossier = DossierFactory(slug="33694")
    asked = SubmitterFactory(
        motie=MotieFactory(commitment__subject="Drones verbieden", commitment__held_by=[bz]),
        prefix="van",
        surname="Ginneken",
    ).motie.commitment
    letter("Drones boven zee", dossier=dossier)
    SignerFactory(document=letter("Drones boven land"), ministerie=bz)

    assert titles("drones indiener:ginneken") == [asked.subject]
    assert titles('drones indiener:"van Ginneken"') == [asked.subject]
    assert titles("drones dossier:33694") == ["Drones boven zee"]
    assert set(titles("drones ministerie:buza")) == {asked.subject, "Drones boven land"}
    assert titles("dossier:33694") == ["Drones boven zee"]
    assert titles("drones ministerie:bestaatniet") == []


def test_the_submitter_may_be_a_fractie() -> None:
    fractie = FractieFactory(abbreviation="VVD")
    asked = SubmitterFactory(
        motie=MotieFactory(commitment__subject="Drones verbieden"), fractie_record=fractie
    ).motie.commitment
    SubmitterFactory(motie=MotieFactory(commitment__subject="Drones toestaan"), surname="Vvd-Jansen")

    assert titles("drones indiener:vvd") == [asked.subject]


def test_a_field_with_a_hyphen_leaves_out() -> None:
    bz = MinisterieFactory(abbreviations=["BZ"])
    MotieFactory(commitment__subject="Drones van BZ", commitment__held_by=[bz])
    SubmitterFactory(
        motie=MotieFactory(commitment__subject="Drones van de VVD"),
        fractie_record=FractieFactory(abbreviation="VVD"),
    )
    motie("Drones in een dossier", dossier=DossierFactory(slug="33694"))
    letter("Brief over drones")
    every = {"Drones van BZ", "Drones van de VVD", "Drones in een dossier", "Brief over drones"}

    assert set(titles("drones -indiener:VVD")) == every - {"Drones van de VVD"}
    assert set(titles("drones -ministerie:BZ -dossier:33694")) == {"Drones van de VVD", "Brief over drones"}
    assert set(titles("drones -indiener:niemand")) == every


def test_a_name_of_a_member_that_is_also_that_of_a_fractie_is_both() -> None:
    fractie = FractieFactory(abbreviation="Omtzigt")
    SubmitterFactory(motie=MotieFactory(commitment__subject="Van het lid"), surname="Omtzigt", given="")
    SubmitterFactory(motie=MotieFactory(commitment__subject="Van de fractie"), fractie_record=fractie)
    MotieFactory(commitment__subject="Van een ander")

    assert set(titles("indiener:omtzigt")) == {"Van het lid", "Van de fractie"}


@pytest.mark.parametrize(
    "typed",
    [
        "indiener:Van Ginneken zeewier",
        "indiener: van Ginneken zeewier",
        'indiener:"van ginneken" zeewier',
    ],
)
def test_a_surname_with_its_prefix_needs_no_quotation_marks(typed: str) -> None:
    SubmitterFactory(
        motie=MotieFactory(commitment__subject="Over zeewier"), prefix="van", surname="Ginneken", given=""
    )
    motie("Ook over zeewier")

    assert titles(typed) == ["Over zeewier"]


def test_a_dossier_may_be_written_with_a_space() -> None:
    motie("Over zeewier", dossier=DossierFactory(slug="35848"))
    motie("Ook over zeewier")

    assert titles("zeewier dossier:35 848") == ["Over zeewier"]


def test_a_motie_that_is_left_out_does_not_return_as_its_paper() -> None:
    bz = MinisterieFactory(abbreviations=["BZ"])
    drones = MotieFactory(
        commitment__subject="Drones van de VVD",
        commitment__reference="33694-43",
        commitment__held_by=[bz],
    )
    SubmitterFactory(motie=drones, surname="Koopmans", given="", prefix="")
    letter("Motie over drones", kind=Document.DocumentKind.MOTIE, reference="33694-43")

    assert titles("drones") == titles("33694-43") == ["Drones van de VVD"]
    for typed in ("drones -indiener:Koopmans", "drones -ministerie:BZ", "33694-43 -indiener:Koopmans"):
        assert titles(typed) == []


def test_a_field_with_a_hyphen_leaves_the_planner_its_estimate() -> None:
    for number in range(40):
        motie(f"Zeewier {number}")
    index_commitments()
    analyse()

    found = ask("zeewier -indiener:niemand")

    assert expected_rows(found.matches(Commitment)) >= 36


def test_what_prints_a_number_is_counted_where_not_all_of_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for day in (1, 2, 3):
        letter(f"Over Kamerstuk 33694-43, {day}", dated_from=date(2020, 1, day))
    assert not ask("33694-43").is_capped

    monkeypatch.setattr(citations, "MOST_PARTIAL", 2)
    found = ask("33694-43")

    assert found.is_capped
    assert [one.candidate.day.day for one in found.found] == [3, 2]
    assert found.matches(Document).count() == 3


def test_how_a_motie_ended_need_not_be_one_of_its_words() -> None:
    motie("Over zeewier")
    motie("Over aangenomen kinderen")

    assert titles("zeewier aangenomen") == ["Over zeewier"]
    assert ask("zeewier aangenomen").found[0].lacking == ()
    assert titles("aangenomen") == ["Over aangenomen kinderen"]


def test_in_the_order_of_a_term_nothing_lacks_a_word() -> None:
    for subject, day in (("Zeewier eten", 1), ("Zeewier oogsten", 2), ("Oogsten", 3)):
        CommitmentFactory(kind=Kind.TOEZEGGING, subject=subject, text="", due=date(2030, 1, day))

    assert titles("zeewier oogsten", sort="termijn") == ["Zeewier oogsten"]
    nothing_has_both = ask("zeewier drogen", sort="termijn")
    assert [one.candidate.title for one in nothing_has_both.found] == ["Zeewier eten", "Zeewier oogsten"]
    assert nothing_has_both.with_all == 0


def test_the_order_can_be_by_date_or_by_term() -> None:
    first = motie("Zeewier oogsten en zeewier eten", made_from=date(2012, 1, 1))
    CommitmentFactory(kind=Kind.TOEZEGGING, subject="Zeewier", text="", due=date(2030, 1, 1))
    CommitmentFactory(kind=Kind.TOEZEGGING, subject="Ook zeewier", text="", due=date(2029, 1, 1))

    assert titles("zeewier", sort="termijn") == ["Ook zeewier", "Zeewier"]
    assert titles("zeewier", sort="nieuwste")[-1] == first.subject


def test_the_oldest_come_first_and_what_has_no_date_last() -> None:
    motie("Zeewier eten", made_from=date(2015, 1, 1))
    motie("Zeewier oogsten", made_from=None)
    letter("Zeewier planten", dated_from=date(2012, 1, 1))
    motie("Zeewier", made_from=date(2018, 1, 1))
    motie("Oogsten", made_from=date(2010, 1, 1))

    assert titles("zeewier", sort="oudste") == [
        "Zeewier planten",
        "Zeewier eten",
        "Zeewier",
        "Zeewier oogsten",
    ]
    assert titles("zeewier oogsten", sort="oudste")[:2] == ["Zeewier oogsten", "Oogsten"]


@pytest.mark.parametrize("typed", ["", "   ", "de van het", '"', "-", "OR", "indiener:"])
def test_nothing_to_look_for_finds_nothing(typed: str) -> None:
    motie("Over zeewier")

    assert ask(typed).found == []


def test_the_matches_are_a_set_to_count() -> None:
    motie("Over zeewier")
    letter("Zeewier")

    found = ask("zeewier")

    assert (found.matches(Commitment).count(), found.matches(Document).count()) == (1, 1)


def test_a_slip_that_a_record_has_too_finds_the_common_spelling_with_it() -> None:
    for _ in range(10):
        letter("Plastic tassen")
    letter("Plastik tassen")

    assert set(titles("plastik")) == {"Plastik tassen", "Plastic tassen"}


def test_of_many_the_best_are_ranked_and_the_rest_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.BEST", 2)
    for number in range(10):
        motie(f"Motie {number}", text="Iets over zeewier.", made_from=date(2024, 1, 1 + number))
    for title in ("Zeewier in de Noordzee", "Zeewier oogsten"):
        motie(title, made_from=date(2020, 1, 1))

    found = ask("zeewier")

    assert {one.candidate.title for one in found.found} == {"Zeewier in de Noordzee", "Zeewier oogsten"}
    assert (found.candidates, found.is_capped) == (12, True)
    assert len(ask("zeewier", sort="nieuwste").found) == 12


def test_what_it_may_also_be_called_is_asked_only_when_little_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    motie("Over dierenactivisten")
    motie("Over een stalbezetting")
    assert titles("stalbezetting") == ["Over een stalbezetting", "Over dierenactivisten"]
    assert ask("stalbezetting").with_all == 1

    monkeypatch.setattr("commitments.finding.search.searching.ENOUGH", 1)
    assert titles("stalbezetting") == ["Over een stalbezetting"]


def test_only_what_was_cut_off_is_told_as_part_of_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.MOST", 3)
    for day in range(1, 6):
        motie(f"Het postennetwerk {day}", made_from=date(2024, 1, day))

    # With few answers those that may lack a word are looked for as well, among more: these five are all.
    assert not ask("postennetwerk").is_capped
    monkeypatch.setattr("commitments.finding.search.searching.ENOUGH", 1)
    assert ask("postennetwerk").is_capped


def test_a_phrase_is_never_left_out() -> None:
    motie("Bezorging van maaltijden")
    motie("Bezorging onder de zestien jaar")

    assert titles('bezorging bromfiets "onder de zestien"') == ["Bezorging onder de zestien jaar"]


def test_short_words_and_years_are_not_rare() -> None:
    """The table of words has none of two letters: with a count of nothing each would be the most telling."""
    motie("Over drones in de EU in 2023")
    motie("De EU in 2023")
    WordFactory(word="drones", lexeme="dron", count=40)

    assert titles("EU drones 2023 kwantum")[0] == "Over drones in de EU in 2023"
    assert "De EU in 2023" not in titles("kwantum EU")


def test_a_misspelt_plural_finds_the_singular() -> None:
    motie("De muskusrat")

    found = ask("muskesratten")
    assert [one.candidate.title for one in found.found] == ["De muskusrat"]
    assert found.corrected_from == "muskesratten"


@pytest.mark.parametrize(
    ("typed", "printed"), [("alcohol", "Alcoholische dranken"), ("alcoholisch", "Alcohol")]
)
def test_words_of_one_root_find_each_other(typed: str, printed: str) -> None:
    motie(printed)

    assert titles(typed) == [printed]


def test_how_many_are_likely_is_told_where_only_the_newest_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.ENOUGH", 1)
    for number in range(40):
        day = date(2024, 1, 1) + timedelta(days=number)
        motie("Het postennetwerk" if number % 2 else "Iets anders", made_from=day)
    analyse()
    monkeypatch.setattr("commitments.finding.layout._SMALL", 0)
    monkeypatch.setattr("commitments.finding.layout._known", {})
    all_read = ask("postennetwerk")
    monkeypatch.setattr("commitments.finding.search.searching.MOST", 10)

    assert all_read.likely == 0
    assert 15 <= ask("postennetwerk").likely <= 25
    assert 15 <= ask("postennetwerk", sort="nieuwste").likely <= 25
    assert ask("postennetwerk", sort="oudste").likely == 0
    assert ask("postennetwerk", start=date(2024, 1, 25)).likely == 0


def test_when_all_of_both_tables_was_read_their_number_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.BEST", 2)
    monkeypatch.setattr("commitments.finding.search.searching.MOST", 5)
    for number in range(4):
        motie(f"Het postennetwerk {number}", reference=f"33694-{number + 1}")
        letter(f"Het postennetwerk {number}", reference=f"33694-{number + 1}")
    for number in range(7):
        letter(f"De hulphond {number}")

    found = ask("postennetwerk")
    assert (found.candidates, found.is_all_read) == (4, True)
    monkeypatch.setattr("commitments.finding.search.searching.ENOUGH", 3)
    assert ask("postennetwerk").is_all_read
    assert not ask("hulphond").is_all_read
    monkeypatch.setattr("commitments.finding.search.searching.ENOUGH", 10)
    # What lacks a word is looked for too, and further.
    assert ask("hulphond").is_all_read
    monkeypatch.setattr("commitments.finding.search.searching.MOST_PARTIAL", 6)
    assert not ask("hulphond").is_all_read
