"""Events in order of time, what a date of several days means, and the page of one event."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.dates import UncertainDate
from commitments.models import Claim, Milestone, MilestoneLink
from commitments.overviews import milestones
from commitments.overviews.milestones import MilestonePage, goes_on, lasts_days, lies_ahead
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    PassageFactory,
    UserFactory,
)
from tests.queries import queries_of

TODAY = date(2026, 2, 4)
SUMMIT = UncertainDate.between(date(2026, 2, 4), date(2026, 2, 5))


@pytest.mark.parametrize(
    ("when", "ahead", "now"),
    [
        (UncertainDate.on(date(2026, 2, 3)), False, False),
        (UncertainDate.on(TODAY), False, True),
        (UncertainDate.on(date(2026, 2, 5)), True, False),
        (UncertainDate.year(2026), False, True),
        (UncertainDate(printed="binnenkort"), False, False),
    ],
)
def test_where_an_event_lies_from_today(when: UncertainDate, ahead: bool, now: bool) -> None:
    assert (lies_ahead(when, today=TODAY), goes_on(when, today=TODAY)) == (ahead, now)


@pytest.mark.parametrize(
    ("when", "lasts"),
    [
        (SUMMIT, True),
        (UncertainDate.between(date(2026, 2, 1), date(2026, 2, 7)), True),
        (UncertainDate.between(date(2026, 2, 1), date(2026, 2, 8)), False),
        (UncertainDate.month(2026, 2), False),
        (UncertainDate.on(TODAY), False),
        (UncertainDate(), False),
    ],
)
def test_some_days_in_a_row_are_how_long_it_lasts(when: UncertainDate, lasts: bool) -> None:
    assert lasts_days(when) is lasts


@pytest.mark.django_db
def test_by_year_groups_by_the_first_year_and_keeps_the_unknown_apart() -> None:
    MilestoneFactory(slug="voorzitter", held_from=date(2024, 1, 1), held_to=date(2026, 12, 31))
    MilestoneFactory(slug="top", held_from=date(2024, 9, 1), held_to=date(2024, 9, 30))
    MilestoneFactory(slug="onbekend", held_from=None, held_to=None)
    MilestoneFactory(slug="eerste")

    years = milestones.by_year(Milestone.objects.in_time_order())

    assert [(year.number, [m.slug for m in year.milestones]) for year in years] == [
        (2023, ["eerste"]),
        (2024, ["voorzitter", "top"]),
        (None, ["onbekend"]),
    ]


def page(milestone: Milestone, user: object = None) -> MilestonePage:
    visitor = user or AnonymousUser()
    found = milestones.for_page(Milestone.objects.all(), user=visitor).get(pk=milestone.pk)
    return milestones.page_of(found, user=visitor)


@pytest.mark.django_db
def test_page_groups_commitments_by_meaning_and_leaves_drafts_out() -> None:
    milestone = MilestoneFactory()
    evidence, term = (
        MilestoneLinkFactory(milestone=milestone, meaning=meaning)
        for meaning in (MilestoneLink.Meaning.EVIDENCE, MilestoneLink.Meaning.TERM)
    )
    draft = MilestoneLinkFactory(milestone=milestone, commitment=CommitmentFactory(draft=True))

    public, kept = page(milestone), page(milestone, UserFactory(data_entry=True))

    assert [(m.label, m.links) for m in public.meanings] == [
        ("Laat zien dat er iets gebeurd is", [evidence]),
        ("Bepaalt de termijn", [term]),
    ]
    assert [m.links for m in kept.meanings][-1] == [draft]


def claimed(milestone: Milestone, printed: str, **values: object) -> Claim:
    return ClaimFactory(
        commitment=None,
        milestone=milestone,
        printed=printed,
        normalised=printed,
        **{"field": Claim.Field.HELD, **values},
    )


@pytest.mark.django_db
def test_page_shows_where_sources_differ_about_the_date_but_not_about_the_name() -> None:
    milestone = MilestoneFactory()
    chosen = claimed(milestone, "op 15 en 16 februari", is_chosen=True)
    other = claimed(milestone, "in het voorjaar van 2023")
    names = [claimed(milestone, name, field=Claim.Field.TITLE) for name in ("een conferentie", "REAIM")]

    found = page(milestone)

    assert [difference.claims for difference in found.differences] == [[chosen, other]]
    assert found.titles == names
    assert found.facts[0].sources == [chosen]


@pytest.mark.django_db
def test_page_leaves_out_what_a_draft_document_says() -> None:
    draft = DocumentFactory(draft=True)
    milestone = MilestoneFactory()
    milestone.passages.add(PassageFactory(document=draft), shown := PassageFactory())
    claimed(milestone, "2016", is_chosen=True)
    claimed(milestone, "2017", passage=PassageFactory(document=draft))

    found = page(milestone)

    assert (found.passages, found.differences) == ([shown], [])
    assert len(page(milestone, UserFactory(data_entry=True)).differences) == 1


@pytest.mark.django_db
def test_last_change_is_that_of_the_event_or_of_what_hangs_on_it() -> None:
    milestone = MilestoneFactory()
    assert page(milestone).changed_at == milestone.changed_at is not None

    claim = claimed(milestone, "2023")
    assert page(milestone).changed_at == max(claim.recorded_at, milestone.changed_at)

    milestone.title = "Een andere titel"
    milestone.save()
    assert page(milestone).changed_at == milestone.changed_at > claim.recorded_at


@pytest.mark.django_db
def test_event_of_before_this_was_kept_knows_no_last_change() -> None:
    milestone = MilestoneFactory()
    Milestone.objects.update(changed_at=None)
    assert page(milestone).changed_at is None

    claim = claimed(milestone, "2023")
    assert page(milestone).changed_at == claim.recorded_at


@pytest.mark.django_db
def test_page_asks_as_much_for_a_hundred_links_as_for_ten() -> None:
    def event(size: int) -> Milestone:
        milestone = MilestoneFactory()
        for n in range(size):
            MilestoneLinkFactory(milestone=milestone)
            milestone.passages.add(PassageFactory())
            claimed(milestone, str(n), passage=PassageFactory())
        return milestone

    few, many = event(10), event(100)

    assert len(queries_of(lambda: page(few))) == len(queries_of(lambda: page(many)))
