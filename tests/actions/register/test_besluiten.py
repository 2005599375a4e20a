"""What became of a motie: from its besluiten, in whatever order they come, and who voted how."""

from datetime import date

import pytest

from commitments.dates import DateBasis
from commitments.models import Besluit, Claim, Motie, Stemming
from commitments.statuses import Execution, Outcome
from tests.actions.register.taking import take
from tests.sources.rows import CHANGED, besluit, fractie, guid, motie, persoon, row, stemming

pytestmark = pytest.mark.django_db

# Keys of besluiten, apart from those of Zaken.
FIRST, SECOND = 101, 102


def on_the_motie(number: int, kind: str = "Stemmen - aangenomen", **fields: object) -> dict:
    return besluit(number, kind, Zaak=[{"Id": guid(1)}], **fields)


def test_an_adopted_motie_is_tracked_without_an_entry_in_its_history() -> None:
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST))

    record = Motie.objects.select_related("commitment", "decided_by").get()
    assert (record.outcome, record.outcome_basis) == (Outcome.ADOPTED, DateBasis.REGISTER)
    assert record.commitment.execution == Execution.TRACKED
    assert record.commitment.ministry_status == "openstaand"
    assert not record.commitment.statuschanges.exists()
    assert str(record.decided_by.register_id) == guid(FIRST)


def test_the_day_of_the_vote_is_inferred_from_the_change_of_the_besluit() -> None:
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST, GewijzigdOp="2031-03-13T09:00:00+01:00"))

    voted = Motie.objects.get().voted
    assert (voted.start, voted.end, voted.basis) == (date(2031, 3, 13), date(2031, 3, 13), DateBasis.INFERRED)


def test_a_rejected_motie_has_nothing_to_track() -> None:
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST, "Stemmen - verworpen"))

    assert Motie.objects.get().commitment.execution == Execution.NOT_TRACKED


def test_a_besluit_that_came_before_its_motie_waits_with_its_votes() -> None:
    take("besluiten", on_the_motie(FIRST))
    take("stemmingen", stemming(1, "Dijk", "Voor", 9, Besluit_Id=guid(FIRST)))
    assert not Besluit.objects.exists()
    take("moties", motie(1))

    assert Motie.objects.get().outcome == Outcome.ADOPTED
    assert Stemming.objects.get().besluit == Besluit.objects.get()


def test_a_later_besluit_gives_another_outcome() -> None:
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST, "Stemmen - aangehouden", GewijzigdOp="2031-03-10T09:00:00+01:00"))
    take("besluiten", on_the_motie(SECOND, "Stemmen - verworpen", GewijzigdOp="2031-03-17T09:00:00+01:00"))

    record = Motie.objects.get()
    assert record.outcome == Outcome.REJECTED
    assert str(record.decided_by.register_id) == guid(SECOND)
    assert record.besluiten.count() == 2


def test_a_besluit_that_is_gone_decides_nothing() -> None:
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST))
    take("besluiten", {**row(FIRST, BesluitSoort=None), "Verwijderd": True})

    record = Motie.objects.select_related("commitment").get()
    assert record.outcome == Outcome.UNKNOWN
    assert record.voted.start is None
    assert record.commitment.execution == Execution.UNKNOWN


def test_an_outcome_that_a_person_entered_stays_with_the_registers_beside_it() -> None:
    take("moties", motie(1))
    Motie.objects.update(outcome=Outcome.REJECTED, outcome_basis=DateBasis.STATED)
    counts = take("besluiten", on_the_motie(FIRST))

    assert Motie.objects.get().outcome == Outcome.REJECTED
    assert counts.conflicts["besluiten"] == 1
    claim = Claim.objects.get(field="outcome")
    assert (claim.printed, claim.normalised) == ("Stemmen - aangenomen", "aangenomen")
    assert claim.register_record == f"Besluit {guid(FIRST)}"


def test_a_besluit_on_something_else_is_kept_as_a_row_only() -> None:
    take("besluiten", besluit(FIRST, Zaak=[{"Id": guid(77)}]))

    assert not Besluit.objects.exists()


def test_votes_name_fractie_or_member_by_key() -> None:
    take("fracties", fractie(60))
    take("kamerleden", persoon(70))
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST))
    take(
        "stemmingen",
        stemming(1, "DIJK", "Voor", 9, Besluit_Id=guid(FIRST), Fractie_Id=guid(60)),
        stemming(
            2,
            "DIJK",
            "Tegen",
            9,
            Besluit_Id=guid(FIRST),
            Fractie_Id=guid(60),
            Persoon_Id=guid(70),
            ActorNaam="Zijl, C.D. van der",
            Vergissing=True,
        ),
    )

    whole, member = Stemming.objects.order_by("register_id")
    assert (whole.vote, whole.seats, whole.fractie.abbreviation, whole.is_by_person) == (
        "voor",
        9,
        "DIJK",
        False,
    )
    assert (member.vote, member.actor, member.is_mistake) == ("tegen", "Zijl, C.D. van der", True)
    assert member.is_by_person
    assert str(member.kamerlid.register_id) == guid(70)


def test_a_vote_that_changes_or_goes_follows_the_register() -> None:
    take("moties", motie(1))
    take("besluiten", on_the_motie(FIRST))
    take("stemmingen", stemming(1, "Dijk", "Voor", 9, Besluit_Id=guid(FIRST)))
    take("stemmingen", stemming(1, "Dijk", "Tegen", 9, Besluit_Id=guid(FIRST)))
    assert Stemming.objects.get().vote == "tegen"
    take("stemmingen", {"Id": guid(1), **CHANGED, "Soort": None, "Verwijderd": True})

    assert not Stemming.objects.exists()
