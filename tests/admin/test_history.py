"""The history in the admin: added to, corrected by a new row, never changed."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from commitments.models import Commitment, OfficeChange, StatusChange, TermChange
from tests.admin.pages import Page, errors_on
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    StatusChangeFactory,
    TermChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db
FACTORIES = {
    StatusChange: StatusChangeFactory,
    TermChange: TermChangeFactory,
    OfficeChange: OfficeChangeFactory,
}


def change(commitment: Commitment) -> str:
    """The page of a commitment."""
    return reverse("admin:commitments_commitment_change", args=[commitment.pk])


def test_transfer_is_a_new_row(desk: Client) -> None:
    old, new = MinisterieFactory(), MinisterieFactory()
    commitment = CommitmentFactory(held_by=[old])
    page = Page(desk, change(commitment))
    page.add_row("officechanges", ministerie=old.pk, part="niet_meer", effective_from="01-07-2024")
    page.add_row("officechanges", ministerie=new.pk, part="eerste", effective_from="01-07-2024")

    assert errors_on(page.press()) == ""

    commitment.refresh_from_db()
    assert commitment.lead == new
    assert commitment.officechanges.count() == 3


def test_later_row_says_since_when(desk: Client) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    page = Page(desk, change(commitment)).add_row("officechanges", ministerie=MinisterieFactory().pk)

    assert "Vul in sinds wanneer dit geldt" in errors_on(page.press())


def test_correction_says_why_and_keeps_both_rows(desk: Client) -> None:
    commitment = CommitmentFactory()
    wrong = TermChangeFactory(commitment=commitment, effective_from=date(2021, 10, 11))
    page = Page(desk, change(commitment))
    page.add_row("termchanges", due_from="01-03-2023", corrects=wrong.pk)
    assert "waarom de eerdere regel fout was" in errors_on(page.press())

    page.fill("termchanges-0", note="Verkeerd gelezen.")

    assert errors_on(page.press()) == ""
    commitment.refresh_from_db()
    assert (str(commitment.due), commitment.termchanges.count()) == ("1 maart 2023", 2)
    assert wrong.corrected_by.effective == wrong.effective


def test_only_own_standing_rows_can_be_corrected(desk: Client) -> None:
    commitment, other = CommitmentFactory(), TermChangeFactory()
    wrong = TermChangeFactory(commitment=commitment)
    TermChangeFactory(commitment=commitment, corrects=wrong)
    page = Page(desk, change(commitment))

    for pk in (wrong.pk, other.pk):
        page.add_row("termchanges", due_from="01-03-2023", corrects=pk, note="Fout.")

    assert errors_on(page.press()).count("Selecteer een geldige keuze") == 2


def test_rows_that_stand_cannot_be_changed_from_the_page(desk: Client) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    entry = OfficeChange.objects.get()
    page = Page(desk, change(commitment)).fill(
        "officechanges-known-0", id=entry.pk, office="Anders", DELETE="on"
    )
    page.fill("officechanges-known", TOTAL_FORMS=1, INITIAL_FORMS=1)

    assert errors_on(page.press()) == ""

    assert OfficeChange.objects.values_list("office", flat=True).get() == entry.office


@pytest.mark.parametrize("model", FACTORIES)
def test_history_lists_are_only_read(desk: Client, model: type) -> None:
    entry = FACTORIES[model]()
    name = f"admin:commitments_{model._meta.model_name}"
    page = reverse(f"{name}_change", args=[entry.pk])

    assert desk.get(reverse(f"{name}_changelist")).status_code == 200
    shown = desk.get(page)
    assert shown.status_code == 200
    assert 'name="_save"' not in shown.text
    assert desk.post(page, {"note": "anders"}).status_code == 403
    assert desk.get(reverse(f"{name}_add")).status_code == 403
    assert desk.post(reverse(f"{name}_delete", args=[entry.pk]), {"post": "yes"}).status_code == 403


@pytest.mark.parametrize("page", ["list", "entry", "commitment"])
def test_names_of_officials_are_not_shown_to_data_entry(desk: Client, page: str) -> None:
    official = UserFactory(username="wilhelmina", first_name="Wilhelmina")
    entry = StatusChangeFactory(by=official, recorded_as="Ministerie van Defensie")
    addresses = {
        "list": reverse("admin:commitments_statuschange_changelist"),
        "entry": reverse("admin:commitments_statuschange_change", args=[entry.pk]),
        "commitment": change(entry.commitment),
    }

    as_keeper = text_of(desk.get(addresses[page]))
    desk.force_login(UserFactory(admin=True))
    as_administrator = text_of(desk.get(addresses[page]))

    assert "Ministerie van Defensie" in as_keeper
    assert "wilhelmina" not in as_keeper.lower()
    assert "wilhelmina" in as_administrator.lower()


def test_corrected_row_says_that_it_no_longer_counts(desk: Client, keeper: User) -> None:
    wrong = StatusChangeFactory(by=keeper)
    StatusChangeFactory(commitment=wrong.commitment, corrects=wrong)

    assert "Telt niet meer: gecorrigeerd" in text_of(desk.get(change(wrong.commitment)))
