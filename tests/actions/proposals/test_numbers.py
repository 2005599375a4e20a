"""A record gets the number that the register gives it; what is printed and its address stay."""

from datetime import datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from commitments.actions.proposals.judging import accept
from commitments.actions.register.matching import match_all
from commitments.models import Commitment, Proposal
from commitments.statuses import Kind
from tests.actions.proposals.conftest import Proposes
from tests.actions.register.taking import take
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MotieFactory,
    RegisterRowFactory,
)
from tests.sources.rows import document, motie

pytestmark = pytest.mark.django_db
TITLE = "Motie van het lid Aalders over jaarlijkse keuring van zeedijken en rivierdijken"


def in_the_register() -> Commitment:
    """A motie without its chapter here, which the register has with it; as a run takes it in."""
    known = CommitmentFactory(
        kind=Kind.MOTIE,
        detail=False,
        slug="motie-36600-50",
        citation="36 600, nr. 50",
        dossier=DossierFactory(slug="36600"),
        reference="36600-50",
    )
    MotieFactory(commitment=known, zaak_number="2031Z00001")
    take("moties", motie(1, Onderwerp=TITLE, Document=[document(801, "kst-36600-X-50")]))
    match_all()
    return known


def test_motie_gets_number_and_dossier_and_keeps_address_and_printed_form(
    keeper: User, now: datetime
) -> None:
    known = in_the_register()

    accept(proposal=Proposal.objects.get(commitment=known), by=keeper, now=now)

    known.refresh_from_db()
    assert (known.reference, known.dossier.slug) == ("36600-X-50", "36600-X")
    assert (known.slug, known.citation) == ("motie-36600-50", "36 600, nr. 50")
    assert known.claims.get(field="reference", is_chosen=True).normalised == "36600-X-50"


def test_register_agrees_from_then_on_and_proposes_it_no_more(keeper: User, now: datetime) -> None:
    known = in_the_register()
    accept(proposal=Proposal.objects.get(commitment=known), by=keeper, now=now)

    row = known.register_rows.get()
    assert not {"number", "dossier"} & set(row.conflicts)
    counts = take("moties", motie(1, Onderwerp=TITLE, Document=[document(801, "kst-36600-X-50")]))

    assert counts.conflicts.get("moties", 0) == len(row.conflicts)
    assert match_all() == 0
    known.refresh_from_db()
    assert known.reference == "36600-X-50"


def test_paper_of_a_motie_is_settled_in_its_own_part_of_the_row(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    paper = DocumentFactory(reference="36600-50", reference_basis="vermeld", reference_printed="Nr. 50")
    said = {"number": {"value": {"reference": "36600-X-50", "basis": "register"}}}
    row = RegisterRowFactory(
        commitment=MotieFactory().commitment,
        document=paper,
        conflicts={"tabled": {"value": ["2024-12-04", "2024-12-04", "", ""]}, "document": said},
    )
    proposal = proposes("correctie", document=paper, reference="36600-X-50", dossier="36600-X")

    accept(proposal=proposal, by=keeper, now=now)

    paper.refresh_from_db()
    row.refresh_from_db()
    assert (paper.reference, paper.reference_basis, paper.reference_printed) == (
        "36600-X-50",
        "register",
        "Nr. 50",
    )
    assert set(row.conflicts) == {"tabled"}
    assert row.applied["document"]["number"]["reference"] == "36600-X-50"


def test_another_number_than_the_register_gives_is_a_persons(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    paper = DocumentFactory(reference="36600-50", reference_basis="vermeld")
    said = {"number": {"value": {"reference": "36600-X-50", "basis": "register"}}}
    row = RegisterRowFactory(document=paper, conflicts=said)
    proposal = proposes("correctie", document=paper, reference="36600-X-50", dossier="36600-X")

    accepted = accept(proposal=proposal, by=keeper, now=now, edited={"reference": "36600-V-50"})

    paper.refresh_from_db()
    row.refresh_from_db()
    assert (paper.reference, paper.reference_basis, paper.dossier.slug) == (
        "36600-V-50",
        "vermeld",
        "36600-V",
    )
    assert row.conflicts == said
    assert accepted.edited == {"reference": "36600-V-50"}


def test_chosen_claim_makes_way_and_stays_beside_the_new_one(
    proposes: Proposes, keeper: User, now: datetime
) -> None:
    known = MotieFactory(commitment__reference="36600-50").commitment
    printed = ClaimFactory(commitment=known, printed="36600, nr. 50", normalised="36600-50", is_chosen=True)
    ClaimFactory(commitment=known, printed="kst-36600-X-50", normalised="36600-X-50")
    proposal = proposes("correctie", commitment=known, reference="36600-X-50", dossier="36600-X")

    accept(proposal=proposal, by=keeper, now=now)

    printed.refresh_from_db()
    assert (printed.printed, printed.is_chosen) == ("36600, nr. 50", False)
    assert known.claims.get(is_chosen=True).normalised == "36600-X-50"
    assert Commitment.objects.with_reference("36600-50").get() == known


def test_number_of_another_record_is_refused(proposes: Proposes, keeper: User, now: datetime) -> None:
    MotieFactory(commitment__reference="36600-X-50", commitment__subject="Een andere")
    known = MotieFactory(commitment__reference="36600-50").commitment
    proposal = proposes("correctie", commitment=known, reference="36600-X-50", dossier="36600-X")

    with pytest.raises(ValidationError, match="Een andere") as refused:
        accept(proposal=proposal, by=keeper, now=now)

    assert "reference" in refused.value.message_dict
    known.refresh_from_db()
    assert known.reference == "36600-50"
