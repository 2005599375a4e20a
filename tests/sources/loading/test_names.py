"""Dutch names in their parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.sources.loading.names import read_actor, read_name


@pytest.mark.parametrize(
    ("printed", "given", "prefix", "surname"),
    [
        ("Aalders", "", "", "Aalders"),
        ("Van Beverwijk", "", "van", "Beverwijk"),
        ("van Beverwijk", "", "van", "Beverwijk"),
        ("Van der Zijl", "", "van der", "Zijl"),
        ("Van 't Hof", "", "van 't", "Hof"),
        ("De Wit-Zwart", "", "de", "Wit-Zwart"),
        ("Bram van Beverwijk", "Bram", "van", "Beverwijk"),
        ("Mei Li Duin", "Mei Li", "", "Duin"),
        ("Jan Willem de Wit", "Jan Willem", "de", "Wit"),
        ("Rood-van der Zijl", "", "", "Rood-van der Zijl"),
        ("Rood-Van der Zijl", "", "", "Rood-Van der Zijl"),
        ("Rood-van Duin Zand", "", "", "Rood-van Duin Zand"),
        ("Van Haersma Buma", "", "van", "Haersma Buma"),
        ("Six Dijkstra", "", "", "Six Dijkstra"),
        ("Koser Kaya", "", "", "Koser Kaya"),
        ("El Hadaoui", "", "", "El Hadaoui"),
        ("Fatma El Hadaoui", "Fatma", "", "El Hadaoui"),
        ("De Geer tot Oudegein", "", "de", "Geer tot Oudegein"),
        ("Öztan", "", "", "Öztan"),
        ("Şahin", "", "", "Şahin"),
        ("d'Hondt", "", "", "d'Hondt"),
        ("Gill'ard", "", "", "Gill'ard"),
    ],
)
def test_a_name_in_running_text(printed: str, given: str, prefix: str, surname: str) -> None:
    name = read_name(printed)

    assert name is not None
    assert (name.given, name.prefix, name.surname, name.printed) == (given, prefix, surname, printed)


def test_initials_are_no_first_name() -> None:
    name = read_name("A.B. van Beverwijk")

    assert name is not None
    assert (name.initials, name.given, name.prefix, name.surname) == ("A.B.", "", "van", "Beverwijk")


@pytest.mark.parametrize(
    "printed", ["", "wantrouwen", "van wantrouwen", "de regering", "Van", "De", "12", "Aalders c.s."]
)
def test_other_words_are_no_name(printed: str) -> None:
    assert read_name(printed) is None


@pytest.mark.parametrize(
    ("printed", "initials", "given", "prefix", "surname"),
    [
        ("A.B. (Bram) van Beverwijk", "A.B.", "Bram", "van", "Beverwijk"),
        ("C. (Coby) Rood Zand", "C.", "Coby", "", "Rood Zand"),
        ("C.D. van der Zijl", "C.D.", "", "van der", "Zijl"),
        ("Kamercommissie 7", "", "", "", "Kamercommissie 7"),
        ("C. (Coby) 7", "C.", "Coby", "", "7"),
    ],
)
def test_the_name_of_an_actor(printed: str, initials: str, given: str, prefix: str, surname: str) -> None:
    name = read_actor(printed)

    assert (name.initials, name.given, name.prefix, name.surname) == (initials, given, prefix, surname)


@given(st.text(max_size=60))
def test_any_text_is_read_without_failing(printed: str) -> None:
    name = read_name(printed)

    assert name is None or (name.surname and name.surname in " ".join(printed.split()))
    assert read_actor(printed).printed == printed


SURNAMES = st.sampled_from(["Aalders", "Beverwijk", "Zand-Duin", "Öztan", "Zijl", "Groothuis"])
PREFIXES = st.sampled_from(["", "van", "van der", "de", "van den", "ten", "van 't"])
GIVEN = st.sampled_from(["", "Bram", "Coby", "Anne-Marie", "Jan Willem"])


@given(GIVEN, PREFIXES, SURNAMES)
def test_a_name_put_together_is_taken_apart_again(given: str, prefix: str, surname: str) -> None:
    printed = " ".join(filter(None, (given, prefix, surname)))

    name = read_name(printed[:1].upper() + printed[1:])

    assert name is not None
    assert (name.given, name.prefix, name.surname) == (given, prefix, surname)
