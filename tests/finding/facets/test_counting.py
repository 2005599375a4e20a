"""Facets: each number is the length of the list that its value leads to; drafts are in none."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from commitments.finding.facets import counting, samples
from commitments.finding.facets.counting import Facet, Facets, counted, uncounted
from commitments.finding.facets.described import NAMES
from commitments.finding.facets.samples import sample_of
from commitments.finding.filters import CommitmentFilter
from commitments.models import Commitment
from commitments.statuses import KamerStatus, MinistryStatus, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DossierFactory,
    FractieFactory,
    KamerlidFactory,
    MinisterieFactory,
    MotieFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    SubmitterFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2023, 6, 1)


def finder(question: str = "") -> CommitmentFilter:
    """The filter of an address, over what everybody may see."""
    visible = Commitment.objects.filter(published_at__isnull=False)
    return CommitmentFilter(QueryDict(question), queryset=visible, today=TODAY)


def facets(question: str = "") -> Facets:
    """The facets of an address."""
    found = finder(question)
    return counted(found, lambda without: sample_of(found.leaving_out(without)))


def facet(name: str, question: str = "") -> Facet:
    """One of them."""
    [one] = [one for one in facets(question).facets if one.described.name == name]
    return one


def numbers(name: str, question: str = "") -> dict[str, int | None]:
    """The values of one facet with their numbers, in the order shown."""
    return {value.value: value.count for value in facet(name, question).values}


@pytest.fixture
def records() -> None:
    """Commitments that share some values and not others, and a draft that has them all."""
    bz = MinisterieFactory(slug="bz", name="Buitenlandse Zaken")
    defensie = MinisterieFactory(slug="defensie", name="Defensie")
    dossier = DossierFactory(slug="33694")
    member = KamerlidFactory(given="Lisa", prefix="van", surname="Ginneken")
    fractie = FractieFactory(abbreviation="D66")
    for draft in (False, False, True):
        motie = MotieFactory(
            adopted=True,
            commitment__dossier=dossier,
            commitment__held_by=[bz, defensie],
            commitment__draft=draft,
        )
        SubmitterFactory(motie=motie, order=1, kamerlid=member, fractie_record=fractie)
        SubmitterFactory(motie=motie, order=2, surname="Koopmans", given="", fractie_record=fractie)
    MotieFactory(commitment__made_from=date(2018, 12, 1), commitment__made_to=date(2019, 1, 31))
    late = CommitmentFactory(held_by=[defensie], dossier=DossierFactory(slug="36600-X"), due=date(2023, 5, 1))
    StatusChangeFactory(commitment=late, to=MinistryStatus.IN_PROGRESS)
    StatusChangeFactory(commitment=late, to=KamerStatus.OPEN, track=Track.KAMER)
    CommitmentFactory(made_from=None)
    AanbevelingFactory(verdict=Verdict.PARTLY)
    AanbevelingFactory(verdict=Verdict.DECLINED, commitment__dossier=dossier)
    hidden = AanbevelingFactory()
    OordeelFactory(aanbeveling=hidden, verdict=Verdict.FULLY, passage=PassageFactory(document__draft=True))


QUESTIONS = (
    "",
    "soort=motie",
    "soort=motie&soort=toezegging",
    "status=openstaand&status=in_behandeling",
    "ministerie=bz",
    "ministerie=bz&ministerie=defensie",
    "ministerie=defensie&rol=eerste",
    "rol=mede",
    "dossier=33694&soort=aanbeveling",
    "jaar=2018",
    "uitkomst=aangenomen&fractie=onzin",
    "indiener=Koopmans",
    "telaat=on",
    "oordeel=deels&oordeel=niet",
    "dossier=33694&soort=motie&ministerie=bz&jaar=2019",
    "soort=motie&volgorde=langst-open",
)


def leading_to(question: str, name: str, value: str) -> int:
    """The length of the list with only this value of the facet."""
    data = QueryDict(question, mutable=True)
    data.setlist(name, [value])
    return finder(data.urlencode()).qs.count()


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_number_is_the_length_of_the_list_it_leads_to(records: None, question: str) -> None:
    seen = 0
    for one in facets(question).facets:
        assert one.is_exact
        for value in one.values:
            if value.count is not None:
                assert value.count == leading_to(question, one.described.name, value.value), one.label
                seen += 1
    assert seen >= 5


def test_every_value_that_occurs_is_listed(records: None) -> None:
    assert numbers("soort") == {"motie": 3, "toezegging": 2, "aanbeveling": 3}
    assert numbers("ministerie") == {"defensie": 3, "bz": 2}
    assert next(iter(numbers("dossier").items())) == ("33694", 3)
    assert numbers("uitkomst") == {"aangenomen": 2, "onbekend": 1}
    assert numbers("oordeel") == {"deels": 1, "niet": 1}
    assert [(value.label, value.count) for value in facet("indiener").values] == [
        ("Koopmans", 2),
        ("Lisa van Ginneken", 2),
    ]
    assert [(value.label, value.count) for value in facet("fractie").values] == [("D66", 2)]


def test_years_run_backwards_and_an_uncertain_date_counts_in_each_it_touches(records: None) -> None:
    years = numbers("jaar")

    assert list(years) == sorted(years, reverse=True)
    assert years["2018"] == 1


def test_chosen_facet_is_counted_as_if_it_were_not(records: None) -> None:
    assert numbers("soort", "soort=motie") == numbers("soort")
    assert numbers("ministerie", "soort=aanbeveling&ministerie=bz") == {"bz": 0}
    assert numbers("soort", "soort=motie&dossier=33694") == {"motie": 2, "aanbeveling": 1}
    assert [value.is_chosen for value in facet("soort", "soort=motie").values] == [True, False, False]


def test_value_that_is_not_understood_narrows_nothing_and_is_not_shown(records: None) -> None:
    assert numbers("ministerie", "ministerie=onzin") == numbers("ministerie")
    assert not facet("ministerie", "ministerie=onzin").is_chosen


def test_name_that_was_typed_stays_with_the_choices_without_a_number(records: None) -> None:
    assert numbers("indiener", "indiener=koopmans")["koopmans"] is None


def test_drafts_are_in_no_number_and_name_nothing() -> None:
    shown = CommitmentFactory()
    ministerie = MinisterieFactory(slug="geheim")
    draft = MotieFactory(
        adopted=True,
        commitment__draft=True,
        commitment__held_by=[ministerie],
        commitment__made_from=date(1999, 1, 1),
        commitment__made_to=date(1999, 1, 1),
    )
    SubmitterFactory(motie=draft, kamerlid=KamerlidFactory(), fractie_record=FractieFactory())

    found = {name: numbers(name) for name in NAMES}
    assert found["soort"] == {shown.kind: 1}
    assert draft.commitment.dossier.slug not in found["dossier"]
    assert "1999" not in found["jaar"]
    assert found["ministerie"] == found["uitkomst"] == found["indiener"] == found["fractie"] == {}


def test_more_than_the_newest_is_said_and_all_choices_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(samples, "NEWEST", 2)
    MotieFactory(commitment__made_from=date(2010, 1, 1), commitment__made_to=date(2010, 1, 1))
    for year in (2020, 2021):
        CommitmentFactory(made_from=date(year, 1, 1), made_to=date(year, 1, 1))

    sampled, whole = facets(), facets("jaar=2020&jaar=2021")

    assert (sampled.is_exact, whole.is_exact) == (False, True)
    assert numbers("soort") == {"motie": None, "toezegging": 2, "aanbeveling": None}
    years = numbers("jaar")
    assert {year: number for year, number in years.items() if number} == {"2021": 1, "2020": 1}
    # Older years are offered all the same, without a number.
    assert list(years) == sorted(years, reverse=True)
    assert years["2010"] is None
    assert not sampled.is_exact_throughout
    # Without the years there are more than are looked at.
    assert not facet("jaar", "jaar=2020&jaar=2021").is_exact


def test_facets_cost_the_same_for_ten_times_as_many(records: None) -> None:
    def questions() -> Iterator[int]:
        for question in QUESTIONS:
            yield len(queries_of(lambda question=question: facets(question)))  # type: ignore[misc]

    few = list(questions())
    ministeries = [MinisterieFactory() for _ in range(3)]
    for _ in range(30):
        CommitmentFactory(held_by=ministeries, dossier=DossierFactory())
        SubmitterFactory(kamerlid=KamerlidFactory(), fractie_record=FractieFactory())
    assert list(questions()) == few
    # One of them for where the chosen years end.
    assert max(few) <= 20


def test_only_so_many_chosen_facets_are_loosened(records: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "LOOSENED", 1)
    question = urlencode({"soort": "motie", "ministerie": "bz"})

    assert numbers("soort", question) == {"motie": 2}
    assert numbers("ministerie", question) == {"bz": None}


def test_facets_without_numbers_ask_nothing_of_the_commitments(records: None) -> None:
    found = finder("soort=motie&jaar=2019")
    assert found.form.is_valid()

    MinisterieFactory(slug="nog-een")
    asked = queries_of(lambda: uncounted(found))

    assert not [sql for sql in asked if "commitments_ministerie" not in sql]
    assert len(asked) == 1
    shown = {one.described.name: one for one in uncounted(found).facets}
    assert [(value.value, value.is_chosen, value.count) for value in shown["soort"].values] == [
        ("motie", True, None),
        ("toezegging", False, None),
        ("aanbeveling", False, None),
    ]
    assert [value.value for value in shown["jaar"].values if value.is_chosen] == ["2019"]
    assert "nog-een" in [value.value for value in shown["ministerie"].values]
    assert shown["dossier"].values == []


def test_long_list_keeps_eight_in_sight_and_opens_for_what_is_chosen() -> None:
    for n in range(12):
        CommitmentFactory(dossier=DossierFactory(slug=f"3369{n}"))

    whole = facet("dossier")
    assert (len(whole.shown), len(whole.more), whole.is_open) == (8, 4, False)
    hidden = whole.more[-1].value
    assert facet("dossier", f"dossier={hidden}").is_open
