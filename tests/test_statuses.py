"""The two tracks: which state may follow which, and what a state counts as."""

import pytest

from commitments.statuses import (
    ADOPTED_VERDICTS,
    CLOSED,
    OPEN,
    STATES,
    STEPS,
    Execution,
    Judgement,
    KamerStatus,
    Kind,
    MinistryStatus,
    Outcome,
    Track,
    Verdict,
    execution_of_aanbeveling,
    execution_of_motie,
    initial,
    is_reopening,
    judgement,
    needs_evidence,
    next_states,
)

# What the rules are meant to be, written out by hand: state -> the states that may follow, in order.
MINISTRY = {
    "geen": "openstaand in_behandeling afgedaan deels_afgedaan niet_uitgevoerd vervallen",
    "openstaand": "in_behandeling afgedaan deels_afgedaan niet_uitgevoerd vervallen",
    "in_behandeling": "afgedaan deels_afgedaan niet_uitgevoerd vervallen",
    "afgedaan": "in_behandeling",
    "deels_afgedaan": "in_behandeling afgedaan niet_uitgevoerd vervallen",
    "niet_uitgevoerd": "in_behandeling",
    "vervallen": "in_behandeling",
}
KAMER = {
    "geen": "openstaand deels_voldaan voldaan vervallen betwist onbekend",
    "openstaand": "deels_voldaan voldaan vervallen betwist onbekend",
    "deels_voldaan": "openstaand voldaan vervallen betwist onbekend",
    "voldaan": "openstaand deels_voldaan vervallen betwist onbekend",
    "vervallen": "openstaand deels_voldaan voldaan betwist onbekend",
    "betwist": "openstaand deels_voldaan voldaan vervallen onbekend",
    "onbekend": "openstaand deels_voldaan voldaan vervallen betwist",
}
KAMER_ON_ADVICE = {
    "geen": "openstaand deels_voldaan voldaan vervallen onbekend",
    "openstaand": "deels_voldaan voldaan vervallen onbekend",
    "deels_voldaan": "openstaand voldaan vervallen onbekend",
    "voldaan": "openstaand deels_voldaan vervallen onbekend",
    "vervallen": "openstaand deels_voldaan voldaan onbekend",
    "betwist": "openstaand deels_voldaan voldaan vervallen onbekend",
    "onbekend": "openstaand deels_voldaan voldaan vervallen",
}
EXPECTED = {
    (Kind.MOTIE, Track.MINISTRY): MINISTRY,
    (Kind.MOTIE, Track.KAMER): KAMER,
    (Kind.TOEZEGGING, Track.MINISTRY): MINISTRY,
    (Kind.TOEZEGGING, Track.KAMER): KAMER,
    (Kind.AANBEVELING, Track.MINISTRY): MINISTRY,
    (Kind.AANBEVELING, Track.KAMER): KAMER_ON_ADVICE,
}
EVERY_STATE = [(kind, track, state) for (kind, track), table in EXPECTED.items() for state in table]


def test_expected_table_covers_every_kind_track_and_state() -> None:
    assert set(EXPECTED) == {(kind, track) for kind in Kind for track in Track}
    for (kind, track), table in EXPECTED.items():
        assert set(table) == {str(state) for state in STATES[track]} == set(STEPS[kind, track])


@pytest.mark.parametrize(("kind", "track", "state"), EVERY_STATE)
def test_next_states_are_those_of_the_table(kind: Kind, track: Track, state: str) -> None:
    allowed = EXPECTED[kind, track][state].split()

    for to in STATES[track]:
        assert (str(to) in next_states(kind, track, state, Execution.TRACKED)) is (str(to) in allowed)
    assert next_states(kind, track, state, Execution.TRACKED) == allowed


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("state", MinistryStatus)
def test_ministry_says_nothing_where_nothing_is_to_be_executed(kind: Kind, state: MinistryStatus) -> None:
    assert next_states(kind, Track.MINISTRY, state, Execution.NOT_TRACKED) == []


@pytest.mark.parametrize("kind", Kind)
def test_kamer_may_judge_where_nothing_is_to_be_executed(kind: Kind) -> None:
    assert (
        next_states(kind, Track.KAMER, "geen", Execution.NOT_TRACKED)
        == EXPECTED[kind, Track.KAMER]["geen"].split()
    )


@pytest.mark.parametrize(("kind", "track", "state"), EVERY_STATE)
def test_unknown_execution_forbids_nothing(kind: Kind, track: Track, state: str) -> None:
    assert next_states(kind, track, state, Execution.UNKNOWN) == EXPECTED[kind, track][state].split()


@pytest.mark.parametrize(
    ("track", "execution", "state"),
    [
        (Track.MINISTRY, Execution.TRACKED, "openstaand"),
        (Track.MINISTRY, Execution.NOT_TRACKED, "geen"),
        (Track.MINISTRY, Execution.UNKNOWN, "geen"),
        (Track.KAMER, Execution.TRACKED, "geen"),
        (Track.KAMER, Execution.NOT_TRACKED, "geen"),
        (Track.KAMER, Execution.UNKNOWN, "geen"),
    ],
)
def test_initial_state(track: Track, execution: Execution, state: str) -> None:
    assert initial(track, execution) == state


@pytest.mark.parametrize(
    ("track", "words"),
    [
        (Track.MINISTRY, {"geen": "neither", "openstaand": "open", "in_behandeling": "open"}),
        (Track.MINISTRY, dict.fromkeys(["afgedaan", "deels_afgedaan"], "closed")),
        (Track.MINISTRY, dict.fromkeys(["niet_uitgevoerd", "vervallen"], "closed")),
        (Track.KAMER, {"geen": "neither", "onbekend": "neither"}),
        (Track.KAMER, dict.fromkeys(["openstaand", "deels_voldaan", "betwist"], "open")),
        (Track.KAMER, dict.fromkeys(["voldaan", "vervallen"], "closed")),
    ],
)
def test_judgement_of_each_state(track: Track, words: dict[str, str]) -> None:
    assert {state: judgement(track, state).value for state in words} == words


@pytest.mark.parametrize("track", Track)
def test_no_state_is_both_open_and_closed(track: Track) -> None:
    states = {str(state) for state in STATES[track]}
    neither = {state for state in states if judgement(track, state) is Judgement.NEITHER}

    assert not OPEN[track] & CLOSED[track]
    assert OPEN[track] | CLOSED[track] | neither == states


REOPENINGS = {
    Track.MINISTRY: {
        (state, to)
        for state in ("afgedaan", "deels_afgedaan", "niet_uitgevoerd", "vervallen")
        for to in ("openstaand", "in_behandeling")
    },
    Track.KAMER: {
        (state, to) for state in ("voldaan", "vervallen") for to in ("openstaand", "deels_voldaan", "betwist")
    },
}


@pytest.mark.parametrize("track", Track)
def test_reopening_is_from_closed_to_open(track: Track) -> None:
    states = [str(state) for state in STATES[track]]

    found = {(state, to) for state in states for to in states if is_reopening(track, state, to)}

    assert found == REOPENINGS[track]


def test_ministry_cites_a_passage_for_each_closing_claim_only() -> None:
    needing = [str(to) for to in MinistryStatus if needs_evidence(Track.MINISTRY, to)]

    assert needing == ["afgedaan", "deels_afgedaan", "niet_uitgevoerd", "vervallen"]


@pytest.mark.parametrize("to", KamerStatus)
def test_kamer_always_has_a_source(to: KamerStatus) -> None:
    assert needs_evidence(Track.KAMER, to)


@pytest.mark.parametrize(
    ("outcome", "execution"),
    [
        (Outcome.UNKNOWN, Execution.UNKNOWN),
        (Outcome.ADOPTED, Execution.TRACKED),
        (Outcome.TAKEN_OVER, Execution.TRACKED),
        (Outcome.REJECTED, Execution.NOT_TRACKED),
        (Outcome.HELD_OVER, Execution.NOT_TRACKED),
        (Outcome.WITHDRAWN, Execution.NOT_TRACKED),
        (Outcome.LAPSED, Execution.NOT_TRACKED),
    ],
)
def test_execution_of_motie_follows_its_outcome(outcome: Outcome, execution: Execution) -> None:
    assert execution_of_motie(outcome) is execution


@pytest.mark.parametrize(
    ("verdict", "execution"),
    [
        (None, Execution.UNKNOWN),
        (Verdict.NOT_STATED, Execution.UNKNOWN),
        (Verdict.DECLINED, Execution.NOT_TRACKED),
        *((verdict, Execution.TRACKED) for verdict in Verdict if verdict in ADOPTED_VERDICTS),
    ],
)
def test_execution_of_aanbeveling_follows_its_verdict(verdict: Verdict | None, execution: Execution) -> None:
    assert execution_of_aanbeveling(verdict) is execution


def test_every_verdict_but_no_and_none_is_a_yes() -> None:
    assert {str(verdict) for verdict in ADOPTED_VERDICTS} == {
        "volledig",
        "overgenomen",
        "grotendeels",
        "deels",
        "onderschreven",
        "omarmd",
        "staand_beleid",
    }
