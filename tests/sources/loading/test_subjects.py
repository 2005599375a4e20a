"""What the words of Onderwerp tell of a motie."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.sources.loading.subjects import read_subject


def surnames(onderwerp: str) -> list[str]:
    """The submitters, as printed."""
    return [name.printed for name in read_subject(onderwerp).names]


@pytest.mark.parametrize(
    ("onderwerp", "names", "has_cosubmitters"),
    [
        ("Motie van het lid Aalders over dijken", ["Aalders"], False),
        ("Motie van het lid Aalders c.s. over dijken", ["Aalders"], True),
        ("Motie van het lid Aalders cs. over dijken", ["Aalders"], True),
        ("Motie van het lid Aalders, c.s. over dijken", ["Aalders"], True),
        ("Motie van het lid Aalders c.s.over dijken", ["Aalders"], True),
        ("Motie van de leden Aalders en Van der Zijl over dijken", ["Aalders", "Van der Zijl"], False),
        (
            "Motie van de leden Aalders, Bram van Beverwijk en Zand-Duin c.s. over dijken",
            ["Aalders", "Bram van Beverwijk", "Zand-Duin"],
            True,
        ),
        ("Motie van de leden Aalders en het lid Zijl over dijken", ["Aalders", "Zijl"], False),
        ("Motie Aalders over dijken", ["Aalders"], False),
        ("Motie-Aalders over dijken", ["Aalders"], False),
        ("Motie-Aalders/Van der Zijl c.s. over dijken", ["Aalders", "Van der Zijl"], True),
        ("Motie Aalders / Zijl over dijken", ["Aalders", "Zijl"], False),
        ("Moties Aalders over dijken", ["Aalders"], False),
        ("Motie van Beverwijk over dijken", ["van Beverwijk"], False),
        ("Motie van Van Beverwijk over dijken", ["Van Beverwijk"], False),
        ("Motie van Bram van Beverwijk over dijken", ["Bram van Beverwijk"], False),
        ("Motie Rood -Van der Zijl over dijken", ["Rood-Van der Zijl"], False),
        ("Gewijzigde motie van het lid Aalders over dijken (t.v.v. 41234, nr. 9)", ["Aalders"], False),
        ("Gewijzigde motie van de leden Aalders en Zijl (t.v.v. 41234-X, nr. 9)", ["Aalders", "Zijl"], False),
        ("Gew. motie Aalders over dijken", ["Aalders"], False),
        ("Nader gew motie Aalders t.v.v. 41234, nr. 9", ["Aalders"], False),
        ("Tweede nader gewijzigde motie van het lid Aalders c.s. over dijken", ["Aalders"], True),
        ("Motie van het lid Bram van Beverwijk", ["Bram van Beverwijk"], False),
        ("Motie van de het lid Aalders over dijken", ["Aalders"], False),
        ("Motie van de leden lid Aalders en Zijl over dijken", ["Aalders", "Zijl"], False),
        ("Motie van het lid Aalders dijken ieder jaar keuren", ["Aalders"], False),
        ("Motie van de leden Aalders en De Wit de dijken keuren", ["Aalders", "De Wit"], False),
        ("Motie van het lid Aalders inzake dijken", ["Aalders"], False),
        ("Motie over dijken", [], False),
        ("Motie van wantrouwen", [], False),
        ("Motie van de vaste commissie voor Waterstaat over dijken", [], False),
        ("Motie bijzondere gedelegeerde Aalders over dijken", [], False),
        ("Het keuren van dijken", [], False),
        ("Emotie van het lid Aalders", [], False),
        ("", [], False),
    ],
)
def test_the_submitters(onderwerp: str, names: list[str], has_cosubmitters: bool) -> None:
    subject = read_subject(onderwerp)

    assert [name.printed for name in subject.names] == names
    assert subject.has_cosubmitters == has_cosubmitters


@pytest.mark.parametrize(
    ("tail", "kamerstuk"),
    [
        ("(t.v.v. 34550-V, nr. 35)", "34550-V-35"),
        ("(t.v.v. 34550-V-35)", "34550-V-35"),
        ("(t.v.v.34550-V-35)", "34550-V-35"),
        ("(tvv 30950-495)", "30950-495"),
        ("(T.v.v. 31 700 XIV, nr. 22)", "31700-XIV-22"),
        ("(t.v.v. die gedrukt onder 33000 XVI, nr. 57)", "33000-XVI-57"),
        ("(t.v.v. (32500 XIII, nr. 121)", "32500-XIII-121"),
        ("(t.v.v. kamerstuknummer 33891, nr. 166)", "33891-166"),
        ("(t.v.v. nr. 21501-20-573)", "21501-20-573"),
        ("(t.v.v. 33410. nr. 43)", "33410-43"),
        ("(t.v.v. 27484-(R1669), nr. 5)", "27484-(R1669)-5"),
        ("(ter vervanging van 31497-297)", "31497-297"),
        ("t.v.v. 25295-592", "25295-592"),
        ("(34199, nr. 73)", "34199-73"),
        ("(t.a.v. 34300, nr. 17)", "34300-17"),
    ],
)
def test_the_motie_replaced(tail: str, kamerstuk: str) -> None:
    subject = read_subject(f"Gewijzigde motie van het lid Aalders over dijken {tail}")
    before = read_subject(f"Gewijzigde motie van het lid Aalders {tail} over dijken")

    assert subject.replaced is not None
    assert subject.replaced.kamerstuk is not None
    assert subject.replaced.kamerstuk.canonical == kamerstuk
    assert subject.topic == before.topic == "dijken"
    assert before.replaced == subject.replaced
    assert subject.is_amended


@pytest.mark.parametrize("tail", ["(t.v.v. nr. 114)", "t.v.v. die gedrukt onder nr.114", "(t.v.v. nr 114)"])
def test_a_number_alone_is_of_the_same_dossier(tail: str) -> None:
    replaced = read_subject(f"Gew. motie Aalders over dijken {tail}").replaced

    assert replaced is not None
    assert (replaced.kamerstuk, replaced.number) == (None, "114")


def test_a_number_that_cannot_be_read_is_kept_as_printed() -> None:
    replaced = read_subject("Gewijzigde motie van het lid Aalders over dijken (t.v.v. 34775-XV1-92)").replaced

    assert replaced is not None
    assert (replaced.printed, replaced.kamerstuk, replaced.number) == ("34775-XV1-92", None, "")


@pytest.mark.parametrize(
    "onderwerp",
    [
        "Motie van het lid Aalders over stenen ter vervanging van beton",
        "Motie van het lid Aalders over het verslag (41234, nr. 9)",
        "Motie van het lid Aalders over dijken",
    ],
)
def test_other_words_replace_nothing(onderwerp: str) -> None:
    assert read_subject(onderwerp).replaced is None


def test_a_motie_without_a_topic_has_none() -> None:
    assert read_subject("Motie van het lid Aalders").topic == ""


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing(onderwerp: str) -> None:
    read_subject(" ".join(onderwerp.split()))


HEADS = ["Motie", "motie", "gewijzigde", "van", "het", "lid", "de", "leden"]
TAILS = ["en", "c.s.", "over", "t.v.v.", "nr.", "41234", "Van", "der", "Zijl", "(", ")", ",", "/", "-"]
WORDS = st.lists(st.sampled_from([*HEADS, *TAILS]), max_size=40)


@given(WORDS)
def test_words_of_moties_in_any_order_are_read_without_failing(words: list[str]) -> None:
    subject = read_subject(" ".join(words))

    assert all(name.surname for name in subject.names)


NAMES = st.lists(
    st.sampled_from(["Aalders", "Van der Zijl", "Bram de Wit", "Zand-Duin", "Six Dijkstra", "El Hadaoui"]),
    min_size=1,
    max_size=5,
    unique=True,
)
KINDS = st.sampled_from(["Motie", "Gewijzigde motie", "Nader gewijzigde motie"])


@given(KINDS, NAMES, st.booleans(), st.booleans())
def test_names_put_together_are_found_again(
    kind: str, names: list[str], has_cosubmitters: bool, is_old: bool
) -> None:
    if is_old:
        who = f" {'/'.join(names)}"
    else:
        joined = " en ".join(filter(None, (", ".join(names[:-1]), names[-1])))
        who = f" van {'het lid' if len(names) == 1 else 'de leden'} {joined}"

    subject = read_subject(
        f"{kind}{who}{' c.s.' if has_cosubmitters else ''} over de staat van dijken en duinen"
    )

    assert [name.printed for name in subject.names] == names
    assert subject.has_cosubmitters == has_cosubmitters
    assert subject.is_amended == (kind != "Motie")
    assert subject.topic == "de staat van dijken en duinen"


@pytest.mark.parametrize(
    "onderwerp",
    [
        "Motie " + "van het lid Aalders en " * 2000,
        "Gewijzigde motie van het lid Aalders (t.v.v. " + "(" * 5000 + "1 " * 5000,
        "motie " * 5000,
        "Motie van het lid " + "Aalders " * 3000,
    ],
)
def test_a_long_text_takes_no_long_time(onderwerp: str) -> None:
    began = time.process_time()

    read_subject(onderwerp)

    assert time.process_time() - began < 1
