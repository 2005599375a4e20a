"""The smaller records: passages, dossiers, adviezen, oordelen, milestones, ministeries, users."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from commitments.models import Advies, Commitment, Dossier, Milestone, Ministerie, Oordeel, Passage, Reces
from commitments.models.membership import general_roles
from commitments.permissions import Role
from tests.admin.pages import Page, errors_on
from tests.factories import (
    PROMISE,
    AanbevelingFactory,
    AdviescollegeFactory,
    AdviesFactory,
    CommitmentFactory,
    DocumentFactory,
    MilestoneFactory,
    MinisterieFactory,
    OordeelFactory,
    PassageFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def add(client: Client, model: str) -> Page:
    """The page that adds one."""
    return Page(client, reverse(f"admin:commitments_{model}_add"))


def change(client: Client, record: Any) -> Page:
    """The page of a record."""
    meta = record._meta
    return Page(client, reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk]))


def test_passage_is_found_in_the_held_text_and_named(desk: Client) -> None:
    document = DocumentFactory()
    page = add(desk, "passage").fill(document=document.pk, quote="Dit staat er niet.")
    assert "Deze woorden staan niet in de tekst" in errors_on(page.press())

    assert errors_on(page.fill(quote=PROMISE).press()) == ""

    passage = Passage.objects.get()
    assert (passage.slug, document.text[passage.start : passage.end]) == (f"{document.slug}-p1", PROMISE)


def test_changed_passage_is_found_again_and_stays_with_its_document(desk: Client) -> None:
    passage = PassageFactory(located=True)
    page = change(desk, passage).fill(quote="Geachte  voorzitter", document=DocumentFactory().pk)

    assert errors_on(page.press()) == ""

    before = passage.document
    passage.refresh_from_db()
    assert (passage.document, passage.quote, passage.start) == (before, "Geachte voorzitter", 0)


def test_passage_that_is_too_long_is_refused(desk: Client) -> None:
    page = add(desk, "passage").fill(
        document=DocumentFactory(text="").pk, quote="woord " * 300, place="blz. 1"
    )

    assert "Het citaat is te lang" in errors_on(page.press())


def test_dossier_is_named_by_its_number_for_good(desk: Client) -> None:
    assert errors_on(add(desk, "dossier").fill(slug="36 600 X", title="Defensie").press()) == ""

    dossier = Dossier.objects.get()
    assert dossier.slug == "36600-X"
    assert "slug" not in change(desk, dossier).data


def test_renamed_dossier_is_found_by_its_new_title(desk: Client) -> None:
    commitment = CommitmentFactory()

    change(desk, commitment.dossier).fill(title="Wapenbeheersing").press()

    assert Commitment.objects.search("wapenbeheersing").get() == commitment


def test_advies_is_recorded_with_its_number(desk: Client) -> None:
    college = AdviescollegeFactory()
    page = add(desk, "advies").fill(title="Autonome wapens", published_from="03-12-2021")

    assert errors_on(page.fill("numbers-0", college=college.pk, number="119").press()) == ""

    advies = Advies.objects.get()
    assert (advies.slug, str(advies.published)) == ("autonome-wapens", "3 december 2021")
    assert str(advies.numbers.get()) == f"{college.abbreviation} 119"


def test_oordeel_takes_the_advies_of_its_aanbeveling_and_keeps_what_is_declined(desk: Client) -> None:
    aanbeveling, passage = AanbevelingFactory(), PassageFactory()
    page = add(desk, "oordeel").fill(aanbeveling=aanbeveling.pk, passage=passage.pk, verdict="deels")
    page.fill(phrase="neemt deze ten dele over")
    for text in ("volledige publicatie", "nationale wetgeving"):
        page.add_row("declined_parts", text=text, passage=passage.pk)

    assert errors_on(page.press()) == ""

    oordeel = Oordeel.objects.get()
    assert oordeel.advies == aanbeveling.advies
    assert [(part.order, part.text) for part in oordeel.declined_parts.all()] == [
        (1, "volledige publicatie"),
        (2, "nationale wetgeving"),
    ]


def test_oordeel_about_another_advies_is_refused(desk: Client) -> None:
    page = change(desk, OordeelFactory()).fill(advies=AdviesFactory().pk)

    assert "staat in een ander advies" in errors_on(page.press())


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"verdict": "onduidelijk", "phrase": "neemt over"}, "kies dan dat oordeel"),
        ({"verdict": "niet", "phrase": ""}, "heeft zijn letterlijke woorden nodig"),
        ({"verdict": "niet", "phrase": "niet", "reading": "wel"}, "staat alleen bij"),
    ],
)
def test_oordeel_is_stated_or_says_that_it_is_not(
    desk: Client, values: dict[str, str], complaint: str
) -> None:
    assert complaint in errors_on(change(desk, OordeelFactory()).fill(**values).press())


def test_milestone_is_recorded_with_its_commitment(desk: Client) -> None:
    commitment = CommitmentFactory()
    page = add(desk, "milestone").fill(
        title="REAIM Summit", aliases="conferentie, top", held_from="15-02-2023"
    )
    page.fill(held_to="16-02-2023").add_row("links", commitment=commitment.pk, meaning="bewijs")

    assert errors_on(page.press()) == ""

    milestone = Milestone.objects.get()
    assert (milestone.slug, milestone.aliases) == ("reaim-summit", ["conferentie", "top"])
    assert milestone.links.get().commitment == commitment


def test_part_that_is_added_changes_the_record_and_saving_nothing_does_not(desk: Client) -> None:
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    milestone = MilestoneFactory()
    Milestone.objects.update(changed_at=long_ago)

    assert errors_on(change(desk, milestone).press()) == ""
    milestone.refresh_from_db()
    assert milestone.changed_at == long_ago

    page = change(desk, milestone).add_row("links", commitment=CommitmentFactory().pk, meaning="bewijs")
    assert errors_on(page.press()) == ""
    milestone.refresh_from_db()
    assert milestone.changed_at > long_ago


@pytest.mark.parametrize("source", ["", "   "])
def test_recess_needs_its_source(desk: Client, source: str) -> None:
    page = add(desk, "reces").fill(
        name="zomerreces 2027", from_on="02-07-2027", until_on="30-08-2027", source=source
    )
    assert "id_source_error" in errors_on(page.press())
    assert not Reces.objects.knows(2027)

    assert errors_on(page.fill(source="Brief van de Kamer van 8 februari 2026").press()) == ""
    assert Reces.objects.knows(2027)


def test_period_that_ends_before_it_begins_is_refused(desk: Client) -> None:
    page = add(desk, "milestone").fill(title="Top", held_from="16-02-2023", held_to="15-02-2023")

    assert "De laatste dag ligt voor de eerste dag" in errors_on(page.press())


def test_last_day_alone_is_refused(desk: Client) -> None:
    page = add(desk, "milestone").fill(title="Top", held_to="15-02-2023")

    assert "Vul de eerste en de laatste dag in" in errors_on(page.press())


def test_ministerie_with_a_new_name_succeeds_the_old(desk: Client) -> None:
    old = MinisterieFactory()
    assert (
        errors_on(add(desk, "ministerie").fill(name="Klimaat en Groene Groei", abbreviations="KGG").press())
        == ""
    )

    new = Ministerie.objects.get(slug="klimaat-en-groene-groei")
    assert errors_on(change(desk, old).fill(successors=[new.pk]).press()) == ""
    assert list(old.successors.all()) == [new]


def test_administrator_makes_somebody_data_entry_and_undoes_it(chief: Client) -> None:
    user = UserFactory()

    assert errors_on(change(chief, user).fill(is_data_entry="on").press()) == ""
    assert Role.DATA_ENTRY in general_roles(User.objects.get(pk=user.pk))
    assert User.objects.get(pk=user.pk).is_staff

    page = change(chief, user)
    del page.data["is_data_entry"]
    page.press()
    assert general_roles(User.objects.get(pk=user.pk)) == {Role.RESEARCHER}
    assert not User.objects.get(pk=user.pk).is_staff


def test_administrator_gives_somebody_a_ministry(chief: Client) -> None:
    user, bz = UserFactory(), MinisterieFactory()
    page = change(chief, user).add_row("memberships", ministerie=bz.pk, role="coordinator")

    assert errors_on(page.press()) == ""
    assert user.memberships.get().ministerie == bz


def test_account_is_never_deleted(chief: Client) -> None:
    address = reverse("admin:auth_user_delete", args=[UserFactory().pk])

    assert chief.post(address, {"post": "yes"}).status_code == 403


def test_part_of_a_commitment_opens_the_page_of_the_commitment(desk: Client) -> None:
    commitment = CommitmentFactory()
    response = desk.get(reverse("admin:commitments_toezegging_change", args=[commitment.pk]))

    assert response.headers["Location"] == reverse(
        "admin:commitments_commitment_change", args=[commitment.pk]
    )
