"""Finding: each filter alone and with others, what nonsense does, and the chips that undo one choice."""

import uuid
from datetime import date
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from django.http import QueryDict

from commitments.actions.search import index_commitments
from commitments.dates import UncertainDate
from commitments.finding.filters import CommitmentFilter, DocumentFilter
from commitments.finding.layout import expected_rows
from commitments.finding.orders import DEFAULT_ORDER, ORDERS
from commitments.models import Commitment, Document, StatusChange
from commitments.statuses import KamerStatus, MinistryStatus, Outcome, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    FractieFactory,
    KamerlidFactory,
    MinisterieFactory,
    MotieFactory,
    StatusChangeFactory,
    SubmitterFactory,
)
from tests.queries import analyse, queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2023, 6, 1)


def finder(question: str = "", **values: Any) -> CommitmentFilter:
    """The filter of an address's query string."""
    data = QueryDict(question or urlencode(values, doseq=True))
    visible = Commitment.objects.filter(published_at__isnull=False)
    return CommitmentFilter(data, queryset=visible, today=TODAY)


@pytest.fixture
def records() -> dict[str, Commitment]:
    """Six that differ in everything that can be filtered on."""
    bz = MinisterieFactory(slug="bz", name="Buitenlandse Zaken")
    defensie = MinisterieFactory(slug="defensie", name="Defensie")
    dossier = DossierFactory(slug="33694")
    records = {
        "adopted": MotieFactory(
            adopted=True, commitment__dossier=dossier, commitment__held_by=[bz], commitment__due=TODAY
        ).commitment,
        "unknown": MotieFactory(commitment__dossier=dossier, commitment__made_from=None).commitment,
        "late": CommitmentFactory(
            subject="Zeemijnen opruimen",
            held_by=[defensie, bz],
            due=date(2023, 5, 31),
            made_from=date(2018, 12, 1),
            made_to=date(2019, 1, 31),
        ),
        "done": CommitmentFactory(held_by=[defensie], due=date(2020, 1, 1), made_from=date(2018, 5, 1)),
        "partly": AanbevelingFactory(verdict=Verdict.PARTLY).commitment,
        "unanswered": AanbevelingFactory().commitment,
        "draft": CommitmentFactory(draft=True, held_by=[bz], subject="Zeemijnen verkopen"),
    }
    StatusChangeFactory(commitment=records["done"], to=MinistryStatus.DONE)
    StatusChangeFactory(commitment=records["done"], to=KamerStatus.MET, track=Track.KAMER)
    StatusChangeFactory(commitment=records["late"], to=MinistryStatus.IN_PROGRESS)
    index_commitments()
    return records


QUESTIONS = {
    "": "adopted unknown late done partly unanswered",
    "soort=motie": "adopted unknown",
    "soort=motie&soort=toezegging": "adopted unknown late done",
    "status=openstaand": "adopted partly",
    "status=geen&status=afgedaan": "unknown unanswered done",
    "kamer=voldaan": "done",
    "telaat=on": "late",
    "telaat=true": "late",
    "telaat=false": "adopted unknown late done partly unanswered",
    "ministerie=bz": "adopted late",
    "ministerie=defensie": "late done",
    "dossier=33694": "adopted unknown",
    "jaar=2018": "late done",
    "jaar=2019": "adopted late partly unanswered",
    "jaar=2017": "",
    "jaar=2018&jaar=2019": "adopted late done partly unanswered",
    "jaar=2018&jaar=2021": "late done",
    "jaar=2016&jaar=2019&volgorde=termijn": "adopted late partly unanswered",
    "ministerie=bz&ministerie=defensie": "adopted late done",
    "ministerie=bz&ministerie=defensie&rol=mede": "late",
    "volgorde=langst-open": "adopted late partly",
    "volgorde=langst-open&status=openstaand&status=afgedaan": "adopted partly",
    "volgorde=langst-open&status=afgedaan": "",
    "volgorde=langst-open&uitkomst=onbekend": "",
    "uitkomst=aangenomen": "adopted",
    "uitkomst=aangenomen&uitkomst=onbekend": "adopted unknown",
    "oordeel=deels": "partly",
    "oordeel=deels&oordeel=niet": "partly",
    "bewijs=ja": "done",
    "bewijs=nee": "adopted unknown late partly unanswered",
    "q=zeemijn": "late",
    "q=zeemijnen+-opruimen": "",
    "q=&soort=&jaar=": "adopted unknown late done partly unanswered",
    "soort=toezegging&ministerie=bz&telaat=on&jaar=2018&q=opruimen&bewijs=nee&status=in_behandeling": "late",
    "soort=motie&telaat=on": "",
    "dossier=33694&uitkomst=onbekend": "unknown",
}


def test_filters_find(records: dict[str, Commitment]) -> None:
    names = {record.pk: name for name, record in records.items()}
    found = {
        question: {names[pk] for pk in finder(question).qs.values_list("pk", flat=True)}
        for question in QUESTIONS
    }

    assert found == {question: set(expected.split()) for question, expected in QUESTIONS.items()}
    counted = {question: finder(question).to_count.count() for question in QUESTIONS}
    assert counted == {question: len(names) for question, names in found.items()}


def test_how_many_of_a_kind_have_a_status_is_known_without_counting() -> None:
    for _ in range(40):
        CommitmentFactory()
        MotieFactory(rejected=True)
    analyse()

    # By kind and by status apart the planner would expect half of them, and twenty where there are none.
    assert 38 <= expected_rows(finder("soort=motie&status=geen").to_count) <= 42
    assert 38 <= expected_rows(finder("soort=toezegging&status=openstaand").to_count) <= 42
    assert expected_rows(finder("soort=motie&status=openstaand").to_count) <= 2
    assert 38 <= expected_rows(finder("uitkomst=verworpen").to_count) <= 42


ALONG_THE_ORDER = {
    "": None,
    "volgorde=termijn": None,
    "soort=motie&status=openstaand&kamer=geen&uitkomst=aangenomen&jaar=2019&telaat=on": None,
    "ministerie=bz": "adopted unknown late done partly unanswered",
    "ministerie=bz&soort=motie": "adopted unknown",
    "q=zeemijn&jaar=2019&volgorde=langst-open": "adopted late partly",
    "bewijs=nee&dossier=33694&indiener=Koopmans&status=afgedaan": "done",
}


def test_what_the_index_of_an_order_holds_is_left_along_it(records: dict[str, Commitment]) -> None:
    names = {record.pk: name for name, record in records.items()}
    for question, expected in ALONG_THE_ORDER.items():
        along = finder(question).along
        left = None if along is None else {names[pk] for pk in along.values_list("pk", flat=True)}
        assert left == (None if expected is None else set(expected.split())), question


def test_filter_by_evidence_looks_at_standing_entries_only(records: dict[str, Commitment]) -> None:
    done = records["done"]
    for change in StatusChange.objects.filter(commitment=done):
        StatusChangeFactory(
            commitment=done,
            corrects=change,
            track=change.track,
            to="openstaand" if change.track == Track.MINISTRY else "geen",
            evidence=None,
        )

    assert not finder(bewijs="ja").qs.exists()


NONSENSE = ["onzin", "\0", "a\0b", "\U0001f916", "x" * 10_000, "-1", "1e400", "NaN", "%", "'\"--", "٢٠١٩"]


@pytest.mark.parametrize("name", [*CommitmentFilter.base_filters, "volgorde", "na", "voor", "onbekend"])
def test_filters_survive_nonsense(name: str) -> None:
    CommitmentFactory()

    for value in NONSENSE:
        found = finder(f"{name}={quote(value)}")
        assert found.qs.count() <= 1
        assert len(found.chips()) <= 1
        assert found.order in [order for _label, order in ORDERS.values()]
        assert str(found.form)


@pytest.mark.parametrize("jaar", ["abc", "2019.5", "1799", "2201", "20190000000000000000", "-2019"])
def test_filter_by_year_leaves_out_what_is_no_year(jaar: str) -> None:
    CommitmentFactory()
    found = finder(jaar=jaar)

    assert found.qs.count() == 1
    assert [chip.label for chip in found.chips()] == [f"Jaar: {jaar} (niet herkend)"]
    assert "jaar" in found.form.errors


def test_chips_say_what_was_chosen_in_words(records: dict[str, Commitment]) -> None:
    question = (
        "q=wapens&soort=motie&status=afgedaan&kamer=voldaan&telaat=on&ministerie=bz&dossier=33694&jaar=2019"
        "&uitkomst=aangenomen&oordeel=deels&bewijs=ja&volgorde=oudste&na=2019-04-24_1"
    )

    assert [chip.label for chip in finder(question).chips()] == [
        "Soort: Motie",
        "Volgens het ministerie: Afgedaan gemeld",
        "Volgens de Kamer: Voldaan",
        "Termijn voorbij en nog open",
        "Ministerie: Buitenlandse Zaken",
        "Dossier: 33694 · Internationale veiligheidsstrategie",
        "Jaar: 2019",
        "Uitkomst van de stemming: Aangenomen",
        "Oordeel over een aanbeveling: Ten dele overgenomen",
        "Bewijs: Met bewijs",
    ]


def test_chips_leave_out_one_value_each_and_go_to_the_first_page() -> None:
    question = "q=wapens&soort=motie&soort=toezegging&jaar=2019&volgorde=oudste&na=2019-04-24_1&voor=x"

    without = [QueryDict(chip.without) for chip in finder(question).chips()]

    kept = {"q": ["wapens"], "volgorde": ["oudste"]}
    assert [{name: values for name, values in rest.lists() if values} for rest in without] == [
        {**kept, "soort": ["toezegging"], "jaar": ["2019"]},
        {**kept, "soort": ["motie"], "jaar": ["2019"]},
        {**kept, "soort": ["motie", "toezegging"]},
    ]


@pytest.mark.parametrize("question", ["telaat=false", "soort=", "jaar=+", "q=wapens", "volgorde=oudste", ""])
def test_chips_are_only_for_what_narrows(question: str) -> None:
    assert finder(question).chips() == []


@pytest.mark.parametrize("question", ["bewijs=nee&bewijs=ja", "soort=motie&soort=motie"])
def test_chips_show_a_repeated_value_as_it_counts(question: str) -> None:
    (chip,) = finder(question).chips()

    assert chip.label in ("Bewijs: Met bewijs", "Soort: Motie")
    assert chip.without == ""


def test_chips_say_so_of_a_value_that_is_not_known() -> None:
    CommitmentFactory()
    found = finder(soort=["motie", "onzin"], ministerie="niets")

    assert [chip.label for chip in found.chips()] == [
        "Soort: motie (niet herkend)",
        "Soort: onzin (niet herkend)",
        "Ministerie: niets (niet herkend)",
    ]
    assert found.qs.count() == 1


@pytest.mark.parametrize(
    ("volgorde", "name"), [("termijn", "termijn"), ("", DEFAULT_ORDER), ("onzin", DEFAULT_ORDER)]
)
def test_order_is_the_chosen_one_or_the_newest(volgorde: str, name: str) -> None:
    assert (finder(volgorde=volgorde).order_name, finder(volgorde=volgorde).order) == (name, ORDERS[name][1])
    assert CommitmentFilter(None, queryset=Commitment.objects.all(), today=TODAY).order_name == DEFAULT_ORDER


def test_filter_offers_no_dossier_that_has_only_drafts() -> None:
    CommitmentFactory(dossier=DossierFactory(slug="33694"))
    CommitmentFactory(dossier=DossierFactory(slug="36600-X"), draft=True)
    DossierFactory(slug="35848")

    choices: Any = finder().form.fields["dossier"]
    assert [str(key) for key, _label in choices.choices] == ["33694"]


def test_filter_asks_for_choices_only_where_they_are_needed() -> None:
    found = finder(soort="motie")

    assert len(queries_of(lambda: [list(found.qs), found.chips()])) == 1


def documents(question: str) -> set[str]:
    """The names of the documents that the question finds."""
    found = DocumentFilter(QueryDict(question), queryset=Document.objects.filter(published_at__isnull=False))
    str(found.form)
    return set(found.qs.values_list("slug", flat=True))


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("", "brief advies nota"),
        ("soort=kamerbrief", "brief"),
        ("soort=advies&soort=beslisnota", "advies nota"),
        ("gelezen=aangehaald", "advies"),
        ("dossier=33694", "brief"),
        ("q=33+694%2C+nr.+67", "brief"),
        ("q=2023Z01213", "brief"),
        ("q=REAIM", "brief nota"),
        ("q=reaim+nota", "nota"),
        ("q=reaim&soort=kamerbrief", "brief"),
        ("q=%25", ""),
        ("q=_", ""),
        ("q=%00&soort=onzin&gelezen=onzin&dossier=%00", "brief advies nota"),
        ("q=" + "x" * 10_000, ""),
    ],
)
def test_document_filters_find(question: str, found: str) -> None:
    dossier = DossierFactory(slug="33694")
    DocumentFactory(
        slug="brief", title="REAIM", dossier=dossier, reference="33694-67", register_id="2023Z01213"
    )
    DocumentFactory(slug="advies", title="Wapens", kind="advies", dossier=None, stub=True)
    DocumentFactory(slug="nota", title="REAIM: nota", beslisnota=True, dossier=None)
    DocumentFactory(slug="concept", title="REAIM", draft=True, register_id="2023Z01213")

    assert documents(question) == set(found.split())


def test_filter_by_year_counts_an_uncertain_date_in_every_year_it_touches() -> None:
    period = UncertainDate.between(date(2021, 11, 1), date(2023, 2, 1))
    commitment = CommitmentFactory(made_from=period.start, made_to=period.end)

    years = [year for year in range(2019, 2026) if commitment in finder(jaar=year).qs]
    assert years == [2021, 2022, 2023]


def test_filter_by_outcome_leaves_out_what_is_no_motie() -> None:
    CommitmentFactory()

    assert not finder(uitkomst=list(Outcome.values)).qs.exists()


def test_submitter_is_found_by_key_by_name_and_as_printed() -> None:
    member = KamerlidFactory(given="Lisa", prefix="van", surname="Ginneken")
    known, printed, other = MotieFactory(), MotieFactory(), MotieFactory()
    SubmitterFactory(motie=known, prefix="van", surname="Ginneken", given="Lisa", kamerlid=member)
    SubmitterFactory(motie=printed, prefix="van", surname="Ginneken", given="")
    SubmitterFactory(motie=other, surname="Koopmans", given="")

    def asked(who: str) -> set[int]:
        return {one.pk for one in finder(indiener=who).qs}

    assert asked(str(member.register_id)) == {known.pk}
    assert asked("van ginneken") == asked("Ginneken") == {known.pk, printed.pk}
    assert asked("Lisa van Ginneken") == {known.pk}
    assert asked("gedrukt:van Ginneken") == {printed.pk}
    assert asked("Gin") == asked(str(uuid.uuid4())) == set()


def test_submitters_chip_says_the_name() -> None:
    member = KamerlidFactory(given="Lisa", prefix="van", surname="Ginneken")
    SubmitterFactory(kamerlid=member)
    questions = {
        f"indiener={member.register_id}": "Indiener: Lisa van Ginneken",
        "indiener=gedrukt:van Ginneken": "Indiener: van Ginneken, zoals gedrukt",
        "indiener=Piri": "Indiener: Piri",
    }

    for question, label in questions.items():
        finder = CommitmentFilter(QueryDict(question), queryset=Commitment.objects.all(), today=TODAY)
        assert [chip.label for chip in finder.chips()] == [label]


def test_fractie_counts_only_where_the_register_names_it() -> None:
    fractie = FractieFactory(abbreviation="VVD")
    motie = MotieFactory()
    SubmitterFactory(motie=motie, fractie_record=fractie)
    SubmitterFactory(fractie="VVD")

    assert [one.pk for one in finder(fractie=str(fractie.register_id)).qs] == [motie.pk]


@pytest.mark.parametrize("name", ["soort", "status", "kamer", "uitkomst"])
def test_filter_on_a_column_leaves_the_order_to_its_index(name: str) -> None:
    value = {"soort": "motie", "status": "openstaand", "kamer": "voldaan", "uitkomst": "aangenomen"}[name]

    [asked] = queries_of(lambda: list(finder(f"{name}={value}").qs))

    assert "DISTINCT" not in asked
