"""What a commitment shows follows from its history, and from nothing else (0002_projections.sql).

The rules are worked out a second time here, in plain Python, and compared after histories of all sorts.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from commitments.models import Commitment, Holder, Ministerie, OfficeChange, Passage, StatusChange, TermChange
from commitments.statuses import STATES, Kind, Track
from tests.factories import CommitmentFactory, MinisterieFactory, PassageFactory, TermChangeFactory

pytestmark = pytest.mark.django_db

FIRST = date(2022, 1, 1)
RECORDED = datetime(2023, 1, 1, tzinfo=UTC)

# Few different days and moments, so that entries often share them and the order decides.
WHEN = {"since": st.integers(0, 1), "lasting": st.integers(0, 1), "recorded": st.integers(0, 2)}
CORRECTS = {"corrects": st.none() | st.integers(0, 9)}
STATUS = st.sampled_from([(track, str(to)) for track in Track for to in STATES[track]])
STATUSES = st.fixed_dictionaries({"says": STATUS, **WHEN, **CORRECTS})
TERMS = st.fixed_dictionaries({"due": st.none() | st.integers(0, 9), **WHEN, **CORRECTS})
OFFICES = st.fixed_dictionaries(
    {"ministerie": st.integers(0, 2), "part": st.sampled_from(OfficeChange.Part.values), **WHEN, **CORRECTS}
)
ENTRIES = st.sampled_from([STATUSES, TERMS, OFFICES, STATUSES | TERMS | OFFICES]).flatmap(
    lambda entries: st.lists(entries, min_size=3, max_size=8)
)


def _since(entry: dict[str, Any]) -> dict[str, Any]:
    start = FIRST + timedelta(days=entry["since"])
    return {
        "effective_from": start,
        "effective_to": start + timedelta(days=entry["lasting"]),
        "recorded_at": RECORDED + timedelta(hours=entry["recorded"]),
        "recorded_as": "Gegevensbeheer",
    }


def _correction(entry: dict[str, Any], earlier: list[Any]) -> dict[str, Any]:
    """One of the earlier entries that nothing corrects yet, if this entry is to correct any."""
    free = [e for e in earlier if e.pk not in {other.corrects_id for other in earlier}]
    if entry["corrects"] is None or not free:
        return {}
    return {"corrects": free[entry["corrects"] % len(free)], "note": "Verkeerd overgenomen."}


def _add(
    commitment: Commitment,
    entry: dict[str, Any],
    added: list[Any],
    ministeries: list[Ministerie],
    passage: Passage,
) -> Any:
    earlier: list[Any]
    parts: dict[str, Any] = {"commitment": commitment, **_since(entry)}
    if "says" in entry:
        track, to = entry["says"]
        earlier = [e for e in added if isinstance(e, StatusChange) and e.track == track]
        return StatusChange.objects.create(
            track=track, to=to, evidence=passage, **parts, **_correction(entry, earlier)
        )
    if "due" in entry:
        if entry["due"] is None:
            parts |= {"due_printed": "zo snel mogelijk"}
        else:
            start = FIRST + timedelta(days=entry["due"])
            parts |= {"due_from": start, "due_to": start + timedelta(days=1), "due_basis": "vermeld"}
        earlier = [e for e in added if isinstance(e, TermChange)]
        return TermChange.objects.create(**parts, **_correction(entry, earlier))
    earlier = [e for e in added if isinstance(e, OfficeChange)]
    return OfficeChange.objects.create(
        ministerie=ministeries[entry["ministerie"]],
        part=entry["part"],
        office=f"ambt {len(added)}",
        **parts,
        **_correction(entry, earlier),
    )


def _counting(entries: list[Any]) -> list[Any]:
    """Those that nothing corrects, the one that counts most first."""
    corrected = {entry.corrects_id for entry in entries}
    standing = [entry for entry in entries if entry.pk not in corrected]
    return sorted(standing, key=lambda e: (e.effective_to, e.recorded_at, e.pk), reverse=True)


def _expected_status(entries: list[Any], track: Track, start: str) -> tuple[str, date | None]:
    own = [e for e in entries if isinstance(e, StatusChange) and e.track == track]
    # An entry 'geen' takes back what it corrects and says nothing: with no other there is no day either.
    counting = [e for e in _counting(own) if e.to != "geen"]
    return (counting[0].to, counting[0].effective_to) if counting else (start, None)


def _expected_term(entries: list[Any]) -> tuple[Any, ...]:
    counting = _counting([e for e in entries if isinstance(e, TermChange)])
    if not counting:
        return None, None, "", ""
    return counting[0].due_from, counting[0].due_to, counting[0].due_printed, counting[0].due_basis


def _expected_holders(entries: list[Any]) -> set[tuple[int, str, bool]]:
    latest: dict[int, Any] = {}
    for entry in reversed(_counting([e for e in entries if isinstance(e, OfficeChange)])):
        latest[entry.ministerie_id] = entry
    leads = _counting([e for e in latest.values() if e.part == "eerste"])
    return {
        (ministerie, entry.office, bool(leads) and entry is leads[0])
        for ministerie, entry in latest.items()
        if entry.part != "niet_meer"
    }


@settings(
    max_examples=40,
    phases=[phase for phase in Phase if phase != Phase.explain],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(kind=st.sampled_from(Kind), entries=ENTRIES)
def test_commitment_shows_what_its_history_says(
    kind: Kind, entries: list[dict[str, Any]], surroundings: tuple[list[Ministerie], Passage]
) -> None:
    ministeries, passage = surroundings
    commitment = CommitmentFactory(kind=kind)
    added: list[Any] = []
    for entry in entries:
        added.append(_add(commitment, entry, added, ministeries, passage))

    shown = Commitment.objects.get(pk=commitment.pk)
    start = "openstaand" if kind == Kind.TOEZEGGING else "geen"
    assert (shown.ministry_status, shown.ministry_since) == _expected_status(added, Track.MINISTRY, start)
    assert (shown.kamer_status, shown.kamer_since) == _expected_status(added, Track.KAMER, "geen")
    assert (shown.due_from, shown.due_on, shown.due_printed, shown.due_basis) == _expected_term(added)
    holders = set(shown.holders.values_list("ministerie_id", "office", "is_lead"))
    assert holders == _expected_holders(added)
    assert shown.lead_id == next((ministerie for ministerie, _, is_lead in holders if is_lead), None)
    for track, status in ((Track.MINISTRY, shown.ministry_status), (Track.KAMER, shown.kamer_status)):
        then: Any = Commitment.objects.as_of(track, date.max).get(pk=commitment.pk)
        assert (then.status_then, then.due_then) == (status, shown.due_on)


@pytest.fixture
def surroundings() -> tuple[list[Ministerie], Passage]:
    """What the entries point at."""
    return MinisterieFactory.create_batch(3), PassageFactory()


def _held(commitment: Commitment) -> dict[str, bool]:
    return dict(Holder.objects.filter(commitment=commitment).values_list("ministerie__name", "is_lead"))


def _office(commitment: Commitment, ministerie: Ministerie, part: str, day: int) -> OfficeChange:
    entry = {"ministerie": 0, "part": part, "since": day, "lasting": 0, "recorded": day, "corrects": None}
    change: OfficeChange = _add(commitment, entry, [], [ministerie], PassageFactory())
    commitment.refresh_from_db()
    return change


def test_ministry_that_takes_over_leads_and_the_other_stays_until_it_leaves() -> None:
    bz, szw = MinisterieFactory(name="BZ"), MinisterieFactory(name="SZW")
    commitment = CommitmentFactory()

    _office(commitment, bz, "eerste", 0)
    assert _held(commitment) == {"BZ": True}
    _office(commitment, szw, "mede", 1)
    assert (_held(commitment), commitment.lead) == ({"BZ": True, "SZW": False}, bz)
    _office(commitment, szw, "eerste", 2)
    assert (_held(commitment), commitment.lead) == ({"BZ": False, "SZW": True}, szw)
    _office(commitment, bz, "niet_meer", 3)
    assert (_held(commitment), commitment.lead) == ({"SZW": True}, szw)
    _office(commitment, szw, "niet_meer", 4)
    assert (_held(commitment), commitment.lead) == ({}, None)


def test_term_is_the_last_day_of_its_period() -> None:
    change = TermChangeFactory(
        due_from=date(2022, 10, 1),
        due_to=date(2022, 12, 31),
        due_printed="eind 2022",
        rule="het laatste kwartaal",
    )

    shown = change.commitment
    assert (shown.due_from, shown.due_on) == (date(2022, 10, 1), date(2022, 12, 31))
    assert (shown.due_printed, shown.due_rule, str(shown.due)) == (
        "eind 2022",
        "het laatste kwartaal",
        "eind 2022",
    )


def test_term_in_words_alone_gives_no_day() -> None:
    first = TermChangeFactory(due_from=date(2022, 12, 31))
    change = TermChangeFactory(
        commitment=first.commitment, due_from=None, due_printed="bij een sleutelmoment"
    )

    shown = change.commitment
    assert (shown.due_on, shown.due_from, shown.due_basis) == (None, None, "")
    assert shown.due_printed == "bij een sleutelmoment"
    assert not Commitment.objects.overdue(Track.MINISTRY, today=date(2030, 1, 1)).exists()


def test_unknown_term_sorts_last() -> None:
    late, never = CommitmentFactory(due=date(2030, 1, 1)), CommitmentFactory()

    assert list(Commitment.objects.order_by("due_order")) == [late, never]
