"""Claims: one record, one source, one value that is shown."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from commitments.models import Claim, Commitment
from tests.admin.pages import Page, errors_on
from tests.factories import ClaimFactory, CommitmentFactory, DocumentFactory, PassageFactory

pytestmark = pytest.mark.django_db
ADD = reverse("admin:commitments_claim_add")


def test_claim_reads_its_number_and_says_who_recorded_it(desk: Client, keeper: User) -> None:
    commitment = CommitmentFactory()
    page = Page(desk, ADD).fill(commitment=commitment.pk, field="reference", printed="36 600 X, nr. 50")
    page.fill(passage=PassageFactory().pk)

    assert errors_on(page.press()) == ""

    claim = Claim.objects.get()
    assert (claim.normalised, claim.by) == ("36600-X-50", keeper)
    assert Commitment.objects.search("36600-X-50").get() == commitment


def test_claim_that_is_changed_says_who_changed_it(desk: Client, keeper: User) -> None:
    claim = ClaimFactory()
    page = Page(desk, reverse("admin:commitments_claim_change", args=[claim.pk])).fill(note="Nagekeken.")

    assert errors_on(page.press()) == ""

    claim.refresh_from_db()
    assert (claim.note, claim.by) == ("Nagekeken.", keeper)


def test_claim_needs_one_record_and_a_source(desk: Client) -> None:
    page = Page(desk, ADD).fill(field="title", printed="REAIM")
    page.fill(commitment=CommitmentFactory().pk, document=DocumentFactory().pk)

    errors = errors_on(page.press())

    assert "Kies één record" in errors
    assert "Geef de passage of de regel in het register" in errors


def test_second_shown_value_is_refused(desk: Client) -> None:
    shown = ClaimFactory(is_chosen=True, field="title")
    page = Page(desk, ADD).fill(
        commitment=shown.commitment_id, field="title", printed="Anders", is_chosen="on"
    )
    page.fill(register_record="Zaak 2019Z08535")

    assert "al een andere waarde getoond" in errors_on(page.press())


def test_number_that_cannot_be_read_is_refused(desk: Client) -> None:
    page = Page(desk, ADD).fill(
        commitment=CommitmentFactory().pk, field="reference", printed="33694", register_record="x"
    )

    assert "een dossier en geen document" in errors_on(page.press())
