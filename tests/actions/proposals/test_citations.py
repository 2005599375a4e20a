"""A citation is read otherwise: the printed form stays, and the paper that is meant is there."""

from datetime import datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from commitments.actions.proposals.judging import accept
from commitments.models import Citation, Document, Proposal
from tests.actions.proposals.conftest import Proposes
from tests.factories import CitationFactory, DocumentFactory

pytestmark = pytest.mark.django_db
PRINTED = "Kamerstukken II, 2024/25, 36600, nr. 50"


@pytest.fixture
def citation() -> Citation:
    wrong = DocumentFactory(stub=True, reference="36600-50", reference_basis="vermeld")
    return CitationFactory(printed=PRINTED, normalised="36600-50", target=wrong)


@pytest.fixture
def proposal(citation: Citation, proposes: Proposes) -> Proposal:
    return proposes("correctie", document=citation.document, citation=citation.pk, normalised="36600-X-50")


def test_reading_and_target_change_and_what_is_printed_stays(
    citation: Citation, proposal: Proposal, keeper: User, now: datetime
) -> None:
    meant = DocumentFactory(reference="36600-X-50", reference_basis="register")

    accept(proposal=proposal, by=keeper, now=now)

    citation.refresh_from_db()
    assert (citation.printed, citation.normalised, citation.target) == (PRINTED, "36600-X-50", meant)
    assert citation.correction == "Dat blijkt uit het register."


@pytest.mark.parametrize("is_public", [True, False], ids=["public", "draft"])
def test_paper_that_is_not_here_becomes_a_stub_as_public_as_its_letter(
    citation: Citation, proposal: Proposal, keeper: User, now: datetime, is_public: bool
) -> None:
    Document.objects.filter(pk=citation.document.pk).update(published_at=now if is_public else None)

    accept(proposal=proposal, by=keeper, now=now)

    stub = Document.objects.get(reference="36600-X-50")
    assert (stub.holding, stub.dossier.slug, stub.published_at is not None) == (
        "aangehaald",
        "36600-X",
        is_public,
    )
    citation.refresh_from_db()
    assert citation.target == stub


def test_person_may_read_yet_another_number_and_say_why(
    citation: Citation, proposal: Proposal, keeper: User, now: datetime
) -> None:
    accept(
        proposal=proposal,
        by=keeper,
        now=now,
        edited={"normalised": "36600-V-50", "note": "Het gaat over Buitenlandse Zaken."},
    )

    citation.refresh_from_db()
    assert (citation.normalised, citation.correction) == ("36600-V-50", "Het gaat over Buitenlandse Zaken.")


def test_own_number_and_a_double_are_refused(
    citation: Citation, proposal: Proposal, keeper: User, now: datetime
) -> None:
    own = citation.document.reference
    with pytest.raises(ValidationError, match="eigen nummer"):
        accept(proposal=proposal, by=keeper, now=now, edited={"normalised": own})

    meant = DocumentFactory(reference="36600-X-50", reference_basis="register")
    Citation.objects.create(
        document=citation.document,
        place=citation.place,
        printed=PRINTED,
        normalised="36600-X-50",
        target=meant,
    )
    with pytest.raises(ValidationError, match="staat er al"):
        accept(proposal=proposal, by=keeper, now=now)


def test_citation_that_is_gone_is_told(
    citation: Citation, proposal: Proposal, keeper: User, now: datetime
) -> None:
    citation.delete()

    with pytest.raises(ValidationError, match="is er niet meer"):
        accept(proposal=proposal, by=keeper, now=now)
