"""Addresses of the filtered list: they ask for what a number counted."""

import pytest
from django.http import QueryDict
from django.utils import timezone, translation

from commitments.finding.filters import CommitmentFilter
from commitments.models import Commitment
from commitments.models.submitter_queries import Results
from commitments.statuses import CLOSED, OPEN, Track
from commitments.templatetags.addresses import commitments_url, count_link, results_cells


def asked(address: str) -> dict[str, list[str]]:
    """The parameters of an address."""
    return dict(QueryDict(address.partition("?")[2]).lists())


def test_address_without_a_question_is_the_whole_list() -> None:
    assert commitments_url() == commitments_url(soort="", status="") == "/afspraken/"


def test_address_spells_out_groups_of_states() -> None:
    question = asked(commitments_url(status="open", kamer="klaar", ministerie="bz"))

    assert set(question["status"]) == OPEN[Track.MINISTRY]
    assert set(question["kamer"]) == CLOSED[Track.KAMER]
    assert question["ministerie"] == ["bz"]
    assert set(asked(commitments_url(status="gemeld"))["status"]) == CLOSED[Track.MINISTRY]
    assert set(asked(commitments_url(kamer="open"))["kamer"]) == OPEN[Track.KAMER]


def test_address_takes_a_single_state_as_it_is() -> None:
    assert commitments_url(status="geen", soort="motie") == "/afspraken/?soort=motie&status=geen"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        commitments_url(status="open", kamer="open", soort="motie"),
        commitments_url(status="gemeld", telaat="on", volgorde="termijn"),
        commitments_url(termijn="binnenkort", rol="eerste"),
        commitments_url(termijn="zonder", status="openstaand", rol="mede"),
    ],
)
def test_list_understands_the_address(address: str) -> None:
    finder = CommitmentFilter(
        QueryDict(address.partition("?")[2]), queryset=Commitment.objects.all(), today=timezone.localdate()
    )

    assert finder.form.is_valid(), finder.form.errors


def test_count_leads_to_its_list_and_nothing_leads_nowhere() -> None:
    assert count_link(3, soort="motie", status="geen") == (
        '<a class="count-link" href="/afspraken/?soort=motie&amp;status=geen">3</a>'
    )
    assert count_link(0, soort="motie") == '<span class="count-link">0</span>'


def test_thousands_stand_apart_as_the_reader_writes_them() -> None:
    results = Results(total=1234567)

    assert ">1.234.567<" in count_link(1234567)
    assert ">1.234.567<" in results_cells(results)
    with translation.override("en"):
        assert ">1,234,567<" in count_link(1234567)
        assert ">1,234,567<" in results_cells(results)


def test_cells_of_results_lead_to_the_moties_of_this_submitter_only() -> None:
    results = Results(total=6, adopted=5, rejected=4, dropped=3, unknown=2, open=1)

    koopmans = results_cells(results, indiener="gedrukt:Koopmans")

    assert [int(cell.partition(">")[2].partition("<")[0]) for cell in koopmans.split("href=")[1:]] == [
        *(6, 5, 1, 4, 3, 2)
    ]
    assert koopmans.count("indiener=gedrukt%3AKoopmans") == 6
    assert results_cells(results, indiener="gedrukt:Dassen").count("Koopmans") == 0
    assert results_cells(results, fractie="cda").count("fractie=cda") == 6
