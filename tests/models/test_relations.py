"""What the database refuses of ministeries, links, milestones and proposals."""

from datetime import date
from typing import Any

import pytest
from django.utils import timezone

from commitments.models import Dossier, Link, Ministerie, Proposal
from tests.database import refused
from tests.factories import (
    BewindspersoonFactory,
    DeclinedPartFactory,
    LinkFactory,
    MilestoneLinkFactory,
    MinisterieFactory,
    ProposalFactory,
    UserFactory,
)


@pytest.mark.parametrize(("abbreviations", "shown"), [(["BZ", "BuZa"], "BZ"), ([], "Buitenlandse Zaken")])
def test_ministry_is_shortened_where_it_can_be(abbreviations: list[str], shown: str) -> None:
    assert Ministerie(name="Buitenlandse Zaken", abbreviations=abbreviations).abbreviation == shown


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("make", "constraint"),
    [(MinisterieFactory, "ministerie_period"), (BewindspersoonFactory, "bewindspersoon_period")],
)
def test_period_does_not_end_before_it_begins(make: Any, constraint: str) -> None:
    make(from_on=date(2022, 1, 10), until_on=date(2022, 1, 10))
    make(from_on=date(2022, 1, 10), until_on=None)
    make(from_on=None, until_on=date(2022, 1, 10))

    with refused(constraint):
        make(from_on=date(2022, 1, 10), until_on=date(2022, 1, 9))


@pytest.mark.django_db
def test_renamed_ministry_knows_what_it_was() -> None:
    before, after = MinisterieFactory(), MinisterieFactory()

    before.successors.add(after)

    assert list(after.predecessors.all()) == [before]
    assert not before.predecessors.exists()


@pytest.mark.django_db
def test_person_holds_an_office_once() -> None:
    person = BewindspersoonFactory()
    BewindspersoonFactory(name=person.name)

    with refused("bewindspersoon_once_per_office"):
        BewindspersoonFactory(name=person.name, office=person.office)


@pytest.mark.parametrize(
    ("slug", "url"),
    [
        ("33694", "https://zoek.officielebekendmakingen.nl/dossier/33694"),
        ("36600-X", "https://zoek.officielebekendmakingen.nl/dossier/36600-X"),
        ("overig", None),
    ],
)
def test_dossier_has_an_official_page_where_it_has_a_number(slug: str, url: str | None) -> None:
    assert Dossier(slug=slug).official_url == url


@pytest.mark.django_db
def test_inferred_link_says_why() -> None:
    with refused("link_inferred_says_why"):
        LinkFactory(basis="afgeleid")
    link = LinkFactory(basis="afgeleid", note="De conferentie is gehouden.")
    assert link.is_inferred
    assert not LinkFactory().is_inferred


@pytest.mark.django_db
def test_passage_does_a_thing_to_a_commitment_once() -> None:
    link = LinkFactory(role=Link.LinkRole.REPORTS)
    fulfils = LinkFactory(passage=link.passage, commitment=link.commitment, role=Link.LinkRole.FULFILS)

    with refused("link_once"):
        LinkFactory(passage=link.passage, commitment=link.commitment, role=link.role)
    assert Link.objects.get_by_natural_key(*fulfils.natural_key()) == fulfils


@pytest.mark.django_db
def test_milestone_means_a_thing_to_a_commitment_once() -> None:
    link = MilestoneLinkFactory()

    with refused("milestonelink_once"):
        MilestoneLinkFactory(milestone=link.milestone, commitment=link.commitment, meaning=link.meaning)


@pytest.mark.django_db
def test_declined_parts_go_with_their_oordeel() -> None:
    part = DeclinedPartFactory()
    DeclinedPartFactory(oordeel=part.oordeel)

    with refused("declinedpart_order_unique"):
        DeclinedPartFactory(oordeel=part.oordeel, order=part.order)
    part.oordeel.delete()
    assert not type(part).objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("state", Proposal.State)
def test_proposal_is_judged_by_somebody_at_a_moment_or_not_at_all(state: Proposal.State) -> None:
    proposal = ProposalFactory()
    nobody = {"judged_by": None, "judged_at": None}
    somebody = {"judged_by": UserFactory(), "judged_at": timezone.now()}
    right, wrong = (nobody, somebody) if state == Proposal.State.OPEN else (somebody, nobody)

    Proposal.objects.filter(pk=proposal.pk).update(state=state, **right)
    for values in (wrong, somebody | {"judged_at": None}, somebody | {"judged_by": None}):
        with refused("proposal_judged_by_and_at"):
            Proposal.objects.filter(pk=proposal.pk).update(state=state, **values)
