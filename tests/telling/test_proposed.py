"""A proposal told: its sort, what would change, and by what one sees that somebody changed it in between."""

from datetime import date

import pytest

from commitments.models import Citation, Proposal
from commitments.models.proposal_queries import ProposalSort
from commitments.statuses import KamerStatus, Track
from commitments.telling.proposed import Line, lacks_words, rows_of, sort_of, stands_now
from tests.factories import (
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    MotieFactory,
    PassageFactory,
    ProposalFactory,
    StatusChangeFactory,
)

pytestmark = pytest.mark.django_db


def about(change: str, **values: object) -> Proposal:
    """A proposal about a commitment."""
    return ProposalFactory(change=change, payload=values)


def lines(proposal: Proposal) -> list[Line]:
    """As the page shows them."""
    return list(rows_of(Proposal.objects.for_judging().filter(pk=proposal.pk))[0].lines)


def test_the_sort_of_one_is_that_by_which_many_are_found() -> None:
    proposals = {
        ProposalSort.CITATION: about("correctie", citation=1, normalised="33694-1"),
        ProposalSort.NUMBER: about("correctie", reference="33694-1"),
        ProposalSort.LINK: about("verband", role="vervult"),
        ProposalSort.STATUS: about("status", track="ministerie", to="afgedaan"),
        ProposalSort.TERM: about("termijn", due_on="2023-06-20"),
        ProposalSort.RECORD: about("nieuw", subject="Nieuw"),
    }

    for sort, proposal in proposals.items():
        assert sort_of(proposal) == sort
        assert Proposal.objects.of_sort(sort).get() == proposal
    assert Proposal.objects.count_sorts() == dict.fromkeys(ProposalSort, 1)


def test_status_tells_both_since_when() -> None:
    commitment = CommitmentFactory()
    StatusChangeFactory(commitment=commitment, effective_from=date(2023, 1, 26))
    values = {"track": "ministerie", "to": "afgedaan", "effective_from": "2023-01-01"}
    proposal = ProposalFactory(
        commitment=commitment,
        payload={**values, "effective_to": "2023-12-31", "effective_printed": "in 2023", "note": "Later."},
    )

    assert lines(proposal) == [
        Line("Volgens het ministerie", "In behandeling", "Afgedaan gemeld"),
        Line("Sinds", "26 januari 2023", "in 2023"),
        Line("Toelichting", "", "Later."),
    ]


def test_judgement_of_the_kamer_has_its_own_words() -> None:
    proposal = about("status", track=Track.KAMER.value, to=KamerStatus.MET.value)

    assert lines(proposal)[0] == Line("Volgens de Kamer", "Nog geen oordeel", "Voldaan")


def test_term_tells_the_day_or_the_words() -> None:
    commitment = CommitmentFactory(due=date(2022, 12, 31))
    day = ProposalFactory(change="termijn", commitment=commitment, payload={"due_on": "2023-06-20"})
    words = ProposalFactory(change="termijn", commitment=commitment, payload={"deadline": "binnenkort"})

    assert lines(day) == [Line("Termijn", "31 december 2022", "20 juni 2023")]
    assert lines(words) == [Line("Termijn", "31 december 2022", "binnenkort")]


def test_citation_tells_at_what_it_would_point() -> None:
    citation = CitationFactory(normalised="36600-50", target=None)
    values = {"citation": citation.pk, "normalised": "36600-X-50"}
    proposal = ProposalFactory(
        change="correctie", commitment=None, passage=None, document=citation.document, payload=values
    )
    unknown = lines(proposal)
    DocumentFactory(reference="36600-X-50", reference_basis="register", title="De motie")

    assert unknown[1] == Line("Wijst naar", "", "Kamerstuk 36600-X-50")
    assert lines(proposal) == [
        Line("Gelezen als", "36600-50", "36600-X-50"),
        Line("Wijst naar", "", "Kamerstuk 36600-X-50 · De motie"),
    ]


def test_what_stands_now_changes_with_what_would_be_replaced() -> None:
    motie = MotieFactory(commitment__reference="36600-50").commitment
    citation = CitationFactory(target=None)
    number = ProposalFactory(change="correctie", commitment=motie, payload={"reference": "36600-X-50"})
    reading = ProposalFactory(
        change="correctie", commitment=None, document=citation.document, passage=None,
        payload={"citation": citation.pk, "normalised": "36600-X-50"},
    )  # fmt: skip
    status = about("status", track="ministerie", to="afgedaan")
    before = [stands_now(one) for one in (number, reading, status)]

    motie.reference = "36600-V-50"
    motie.save(update_fields=["reference"])
    Citation.objects.filter(pk=citation.pk).update(correction="Met de hand.")
    StatusChangeFactory(commitment=status.commitment)
    fresh = [Proposal.objects.get(pk=one.pk) for one in (number, reading, status)]

    assert all(stands_now(one) != old for one, old in zip(fresh, before, strict=True))


def test_words_are_lacking_where_no_passage_and_no_register_bears_it() -> None:
    values = {"change": "status", "commitment": CommitmentFactory(), "document": DocumentFactory()}
    claim = {"track": "kamer", "to": "voldaan"}

    assert lacks_words(ProposalFactory(**values, passage=None, payload=claim))
    assert not lacks_words(ProposalFactory(**values, passage=PassageFactory(), payload=claim))
    of_register = {**claim, "register_record": "Toezegging TZ202210-012"}
    assert not lacks_words(ProposalFactory(**values, passage=None, payload=of_register))


@pytest.mark.parametrize(
    ("change", "values"),
    [("verband", {}), ("status", {"track": "ministerie"}), ("correctie", {}), ("nieuw", {"subject": "x"})],
)
def test_what_lacks_a_value_cannot_be_accepted(change: str, values: dict[str, object]) -> None:
    proposal = about(change, **values)

    assert not rows_of(Proposal.objects.for_judging().filter(pk=proposal.pk))[0].may_accept
