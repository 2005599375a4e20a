"""What the loaded dossier holds: how many of what, and that all of it is complete."""

from datetime import date

import pytest
from django.apps import apps
from django.db.models import Count, Q

from commitments import words
from commitments.dates import DateBasis
from commitments.models import (
    Aanbeveling,
    Advies,
    Citation,
    Claim,
    Commitment,
    Document,
    Link,
    Milestone,
    Motie,
    OfficeChange,
    Oordeel,
    Passage,
    Proposal,
    StatusChange,
    TermChange,
    Toezegging,
)
from commitments.models.history import Change
from commitments.statuses import CLOSED, Kind, Track, Verdict, is_reopening, needs_evidence

pytestmark = pytest.mark.usefixtures("dossier")

READ = {"33694-63", "33694-67", "beslisnota-reaim-2025", "kabinetsreactie-aiv-119", "kamerbrief-reaim-2025"}


def test_documents_five_read_and_fourteen_only_cited() -> None:
    assert {d.slug for d in Document.objects.filter(holding="gelezen")} == READ
    assert Document.objects.filter(holding="aangehaald").count() == 14


def test_documents_hold_no_text() -> None:
    assert not Document.objects.exclude(text="", file="").exists()


def test_citations_thirteen_printed_to_ten_kamerstukken() -> None:
    numbered = Citation.objects.exclude(normalised="")

    assert numbered.values("document", "place", "printed").distinct().count() == 13
    assert set(numbered.values_list("normalised", flat=True)) == {
        "21501-02-2405", "33694-43", "33694-45", "33694-48", "33694-59", "33694-64", "33694-68",
        "35848-3", "35848-8", "36600-50",
    }  # fmt: skip


def test_citations_all_find_the_document_they_mean() -> None:
    for citation in Citation.objects.select_related("target"):
        assert citation.target is not None
        assert citation.normalised in ("", citation.target.reference)


def test_own_numbers_are_no_citations() -> None:
    own = Document.objects.exclude(reference_printed="").order_by("slug")

    assert list(own.values_list("slug", "reference_printed", "reference_basis")) == [
        ("33694-63", "Nr. 63", "afgeleid"),
        ("33694-67", "Nr. 67", "afgeleid"),
    ]


def test_commitments_of_each_kind() -> None:
    counted = dict(Commitment.objects.values_list("kind").annotate(n=Count("id")).order_by())

    assert counted == {Kind.MOTIE: 3, Kind.TOEZEGGING: 33, Kind.AANBEVELING: 10}


def test_toezeggingen_by_the_document_that_holds_their_words() -> None:
    read_in = dict.fromkeys(READ, 0)
    for slug in Toezegging.objects.values_list("commitment__slug", flat=True):
        document, _, line = slug.removeprefix("toezegging-").rpartition("-r")
        assert Passage.objects.filter(slug=f"{document}-r{line}", document__slug=document).exists()
        read_in[document] += 1

    assert read_in == {
        "33694-63": 8, "kabinetsreactie-aiv-119": 13, "33694-67": 6, "kamerbrief-reaim-2025": 6,
        "beslisnota-reaim-2025": 0,
    }  # fmt: skip


def test_toezegging_text_is_the_quote_of_its_passage() -> None:
    for commitment in Commitment.objects.filter(kind=Kind.TOEZEGGING):
        passage = Passage.objects.get(slug=commitment.slug.removeprefix("toezegging-"))
        assert commitment.text == passage.quote


def test_toezeggingen_by_strength() -> None:
    counted = dict(Toezegging.objects.values_list("strength").annotate(n=Count("pk")).order_by())

    assert counted == {"uitdrukkelijk": 2, "sterk": 13, "zwak": 18}


def test_aanbevelingen_are_ten_with_the_verdicts_of_the_kabinetsreactie() -> None:
    verdicts = {a.number: a.oordeel.verdict for a in Aanbeveling.objects.all() if a.oordeel}

    assert verdicts == {
        1: Verdict.ADOPTED, 2: Verdict.FULLY, 3: Verdict.ADOPTED, 4: Verdict.PARTLY, 5: Verdict.ADOPTED,
        6: Verdict.LARGELY, 7: Verdict.NOT_STATED, 8: Verdict.EMBRACED, 9: Verdict.ENDORSED,
        10: Verdict.ADOPTED,
    }  # fmt: skip


def test_oordelen_refer_to_the_aanbevelingen_the_reactie_names() -> None:
    answered = Oordeel.objects.filter(refers_to__isnull=False, aanbeveling__isnull=False).distinct()
    refers = {o.aanbeveling.number: {to.number for to in o.refers_to.all()} for o in answered}

    assert refers == {1: {6, 9}, 3: {5}, 5: {2, 3}, 9: {6, 8}}


def test_moties_with_submitters_dates_and_outcome() -> None:
    seen = {
        m.commitment.reference: (m.name, m.outcome, m.tabled.start, m.zaak_number)
        for m in Motie.objects.select_related("commitment")
    }

    assert seen == {
        "33694-43": ("motie-Koopmans c.s.", "aangenomen", date(2019, 4, 24), "2019Z08535"),
        "35848-8": ("motie-Van Ginneken c.s.", "onbekend", date(2021, 12, 13), "2021Z23226"),
        "36600-50": ("motie-Van Dijk", "aangenomen", date(2024, 12, 4), "2024Z20278"),
    }


def test_advies_by_its_colleges_and_numbers() -> None:
    numbers = {a.slug: [str(n) for n in a.numbers.all()] for a in Advies.objects.all()}

    assert numbers == {"aiv-119-cavv-38": ["AIV 119", "CAVV 38"], "aiv-97-cavv-26": ["AIV 97", "CAVV 26"]}


def test_commitments_are_published_held_and_findable() -> None:
    for commitment in Commitment.objects.annotate(held=Count("holders")):
        assert commitment.published_at is not None
        assert commitment.held in (1, 2), commitment.slug
        assert commitment.search_version == words.VERSION


def test_commitment_found_by_the_numbers_of_all_sources() -> None:
    for typed in ("36600, nr. 50", "36600 X, nr. 50", "2024Z20278"):
        assert [c.slug for c in Commitment.objects.with_reference(typed)] == ["motie-36600-50"], typed
    assert "motie-35848-8" in {c.slug for c in Commitment.objects.search("Ginneken")}


def test_commitments_each_rest_on_a_passage() -> None:
    assert not Commitment.objects.filter(links__isnull=True).exists()


def test_links_that_are_inferred_say_why() -> None:
    assert Link.objects.filter(basis=DateBasis.INFERRED).count() > 15
    assert not Link.objects.filter(basis=DateBasis.INFERRED, note="").exists()


def test_claims_each_have_a_source() -> None:
    assert Claim.objects.count() > 50
    assert not Claim.objects.filter(passage__isnull=True, register_record="").exists()


def test_chosen_claims_agree_with_their_record() -> None:
    for claim in Claim.objects.filter(is_chosen=True):
        record = claim.commitment or claim.document or claim.milestone
        if claim.field in ("tabled", "voted", "outcome", "kabinetsappreciatie"):
            record = claim.commitment.motie
        if claim.field in ("dated", "made", "tabled", "voted", "held"):
            when = getattr(record, claim.field)
            first, _, last = claim.normalised.partition("/")
            assert (when.start.isoformat().startswith(first), when.basis) == (True, claim.basis), claim
            assert not last or when.end.isoformat() == last
        elif claim.field in ("reference", "outcome", "kabinetsappreciatie"):
            assert getattr(record, claim.field) == claim.normalised


def test_history_is_of_the_ministry_recorded_by_nobody_in_person() -> None:
    assert not StatusChange.objects.exclude(track=Track.MINISTRY).exists()
    for model in (StatusChange, TermChange, OfficeChange):
        assert issubclass(model, Change)
        assert set(model.objects.values_list("by", "recorded_as")) == {(None, "Startgegevens REAIM-dossier")}


def test_status_changes_cite_a_letter_to_the_kamer() -> None:
    for change in StatusChange.objects.select_related("evidence__document", "commitment"):
        assert change.evidence is not None
        assert change.evidence.document.can_be_evidence
        assert not is_reopening(Track.MINISTRY, "openstaand", change.to)
        assert needs_evidence(Track.MINISTRY, change.to) is (change.to in CLOSED[Track.MINISTRY])


def test_proposals_are_open_and_ready_to_be_judged() -> None:
    for proposal in Proposal.objects.all():
        assert (proposal.state, proposal.change) == ("open", "status")
        assert proposal.reasons
        assert proposal.passage
        assert proposal.commitment
        assert proposal.payload["to"] in CLOSED[Track.MINISTRY]
        assert proposal.commitment.links.filter(passage=proposal.passage, basis=DateBasis.INFERRED).exists()


def test_milestones_with_a_date_and_a_passage() -> None:
    assert Milestone.objects.count() == 17
    assert not Milestone.objects.filter(Q(held_from__isnull=True) | Q(passages__isnull=True)).exists()


def test_records_pass_the_checks_of_the_forms() -> None:
    for model in apps.get_app_config("commitments").get_models():
        for record in model._default_manager.all():
            record.full_clean()
