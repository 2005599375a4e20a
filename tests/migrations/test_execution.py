"""Whether there is anything to execute follows from the vote and the verdict (0002_projections.sql)."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commitments.models import Aanbeveling, Commitment, Document, Motie, Oordeel, Passage
from commitments.statuses import (
    Execution,
    Outcome,
    Track,
    Verdict,
    execution_of_aanbeveling,
    execution_of_motie,
    initial,
)
from tests.database import end_of_transaction, run
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DocumentFactory,
    MotieFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
)

pytestmark = pytest.mark.django_db


def _shown(part: Motie | Aanbeveling) -> tuple[str, str]:
    shown = Commitment.objects.get(pk=part.pk)
    return shown.execution, shown.ministry_status


def _expected(execution: Execution) -> tuple[str, str]:
    return str(execution), initial(Track.MINISTRY, execution)


def test_toezegging_is_always_to_be_executed() -> None:
    commitment = CommitmentFactory()

    assert (commitment.execution, commitment.ministry_status) == _expected(Execution.TRACKED)


@pytest.mark.parametrize("outcome", Outcome)
def test_motie_is_to_be_executed_by_its_outcome(outcome: Outcome) -> None:
    assert _shown(MotieFactory(outcome=outcome)) == _expected(execution_of_motie(outcome))


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("before", [Outcome.UNKNOWN, Outcome.ADOPTED, Outcome.REJECTED])
def test_changed_outcome_changes_execution(before: Outcome, outcome: Outcome) -> None:
    motie = MotieFactory(outcome=before)

    motie.outcome, motie.outcome_basis = outcome, "" if outcome == Outcome.UNKNOWN else "vermeld"
    motie.save()

    assert _shown(motie) == _expected(execution_of_motie(outcome))


def test_motie_made_anew_starts_anew() -> None:
    motie = MotieFactory(adopted=True)

    Motie.objects.filter(pk=motie.pk).delete()
    MotieFactory(commitment=motie.commitment)
    end_of_transaction()

    assert _shown(motie) == _expected(Execution.UNKNOWN)


@pytest.mark.parametrize("verdict", [None, *Verdict])
def test_aanbeveling_is_to_be_executed_by_its_verdict(verdict: Verdict | None) -> None:
    assert _shown(AanbevelingFactory(verdict=verdict)) == _expected(execution_of_aanbeveling(verdict))


@pytest.mark.parametrize("verdict", Verdict)
def test_changed_verdict_changes_execution(verdict: Verdict) -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.DECLINED)

    phrase = "" if verdict == Verdict.NOT_STATED else "anders"
    Oordeel.objects.update(verdict=verdict, phrase=phrase)

    assert _shown(aanbeveling) == _expected(execution_of_aanbeveling(verdict))


def test_removed_verdict_leaves_execution_unknown() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.DECLINED)

    aanbeveling.oordelen.all().delete()

    assert _shown(aanbeveling) == _expected(Execution.UNKNOWN)


def test_verdict_that_is_moved_changes_both_aanbevelingen() -> None:
    first = AanbevelingFactory(verdict=Verdict.DECLINED)
    second = AanbevelingFactory(advies=first.advies)

    Oordeel.objects.update(aanbeveling=second)

    assert _shown(first) == _expected(Execution.UNKNOWN)
    assert _shown(second) == _expected(Execution.NOT_TRACKED)


def test_verdict_on_the_whole_advies_is_none_on_its_aanbevelingen() -> None:
    aanbeveling = AanbevelingFactory()

    OordeelFactory(aanbeveling=None, advies=aanbeveling.advies, verdict=Verdict.ADOPTED)

    assert _shown(aanbeveling) == _expected(Execution.UNKNOWN)


def _answer(aanbeveling: Aanbeveling, verdict: Verdict, day: date | None) -> Oordeel:
    return OordeelFactory(
        aanbeveling=aanbeveling, verdict=verdict, passage__document=DocumentFactory(dated_from=day)
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (date(2022, 6, 17), date(2023, 1, 1)),
        (date(2022, 6, 17), date(2022, 6, 17)),
        (None, date(2022, 6, 17)),
        (None, None),
    ],
)
def test_latest_letter_gives_the_verdict_that_counts(first: date | None, second: date | None) -> None:
    aanbeveling = AanbevelingFactory()
    _answer(aanbeveling, Verdict.ADOPTED, first)
    last = _answer(aanbeveling, Verdict.DECLINED, second)

    assert _shown(aanbeveling) == _expected(Execution.NOT_TRACKED)
    assert Aanbeveling.objects.get(pk=aanbeveling.pk).oordeel == last


@pytest.mark.parametrize("day", [date(2022, 6, 17), None])
def test_earlier_letter_that_is_entered_later_does_not_count(day: date | None) -> None:
    aanbeveling = AanbevelingFactory()
    latest = _answer(aanbeveling, Verdict.DECLINED, date(2023, 1, 1))
    _answer(aanbeveling, Verdict.ADOPTED, day)

    assert _shown(aanbeveling) == _expected(Execution.NOT_TRACKED)
    assert Aanbeveling.objects.get(pk=aanbeveling.pk).oordeel == latest


@pytest.mark.parametrize("corrected", ["day of the letter", "letter of the passage"])
def test_corrected_letter_changes_which_verdict_counts(corrected: str) -> None:
    aanbeveling = AanbevelingFactory()
    _answer(aanbeveling, Verdict.DECLINED, date(2023, 1, 1))
    earlier = _answer(aanbeveling, Verdict.ADOPTED, date(2022, 6, 17))

    if corrected == "day of the letter":
        document: Any = earlier.passage.document
        document.dated_from = document.dated_to = date(2024, 1, 1)
        document.save()
    else:
        later = DocumentFactory(dated_from=date(2024, 1, 1))
        Passage.objects.filter(pk=earlier.passage_id).update(document=later)

    assert _shown(aanbeveling) == _expected(Execution.TRACKED)


DAYS = (None, date(2022, 6, 17), date(2023, 1, 1))
MOMENTS = (None, datetime(2023, 2, 1, tzinfo=UTC))
LETTERS = st.lists(st.tuples(st.sampled_from(DAYS), st.sampled_from(MOMENTS)), min_size=2, max_size=3)
ANSWERS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([Verdict.ADOPTED, Verdict.DECLINED, Verdict.NOT_STATED])),
    min_size=1,
    max_size=4,
)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("published_at"), st.integers(0, 2), st.sampled_from(MOMENTS)),
        st.tuples(st.just("dated"), st.integers(0, 2), st.sampled_from(DAYS)),
        st.tuples(st.just("letter"), st.integers(0, 3), st.integers(0, 2)),
        st.tuples(st.just("verdict"), st.integers(0, 3), st.sampled_from([Verdict.FULLY, Verdict.DECLINED])),
        st.tuples(st.just("removed"), st.integers(0, 3), st.none()),
    ),
    max_size=4,
)


def _change(what: str, which: int, value: Any, letters: list[Document], oordelen: list[Oordeel]) -> None:
    """One thing that a keeper of the data corrects, as one statement of SQL."""
    letter = Document.objects.filter(pk=letters[which % len(letters)].pk)
    oordeel = Oordeel.objects.filter(pk=oordelen[which % len(oordelen)].pk)
    if what == "published_at":
        letter.update(published_at=value)
    elif what == "dated":
        letter.update(dated_from=value, dated_to=value, dated_basis="vermeld" if value else "")
    elif what == "letter":
        Passage.objects.filter(oordelen__in=oordeel).update(document=letters[value % len(letters)])
    elif what == "verdict":
        oordeel.update(verdict=value, phrase="anders")
    else:
        oordeel.delete()


def _latest_published(aanbeveling: Aanbeveling) -> Oordeel | None:
    """The rule a second time: of what everybody may read the latest letter; one without a day is the oldest."""
    known = [
        (oordeel.passage.document.dated_to or date.min, oordeel.pk, oordeel)
        for oordeel in Oordeel.objects.filter(aanbeveling=aanbeveling)
        if oordeel.passage.document.published_at
    ]
    return max(known)[2] if known else None


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(letters=LETTERS, answers=ANSWERS, changes=CHANGES)
def test_only_the_latest_published_verdict_counts(letters: Any, answers: Any, changes: Any, db: None) -> None:
    aanbeveling = AanbevelingFactory()
    documents = [DocumentFactory(dated_from=day, published_at=moment) for day, moment in letters]
    oordelen = [
        OordeelFactory(
            aanbeveling=aanbeveling, verdict=verdict, passage__document=documents[n % len(documents)]
        )
        for n, verdict in answers
    ]
    for change in changes:
        _change(*change, documents, oordelen)

    counts = _latest_published(aanbeveling)
    assert Aanbeveling.objects.get(pk=aanbeveling.pk).oordeel == counts
    assert _shown(aanbeveling) == _expected(execution_of_aanbeveling(counts.verdict if counts else None))


def test_draft_verdict_leaves_the_day_of_change_alone() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.DECLINED)
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    Commitment.objects.update(changed_at=long_ago)

    draft = OordeelFactory(aanbeveling=aanbeveling, passage__document__draft=True)
    Oordeel.objects.filter(pk=draft.pk).update(verdict=Verdict.PARTLY)
    Document.objects.filter(passages=draft.passage_id).update(dated_from=None, dated_to=None, dated_basis="")
    Passage.objects.filter(pk=draft.passage_id).update(document=DocumentFactory(draft=True))
    draft.delete()

    assert Commitment.objects.get(pk=aanbeveling.pk).changed_at == long_ago


@pytest.mark.parametrize("status", ["in_behandeling", "afgedaan"])
def test_withdrawn_letter_does_not_undo_what_the_ministry_reported(status: str) -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.ADOPTED)
    StatusChangeFactory(commitment=aanbeveling.commitment, to=status, evidence=PassageFactory())

    Document.objects.filter(passages__oordelen__aanbeveling=aanbeveling).update(published_at=None)

    assert _shown(aanbeveling) == (Execution.UNKNOWN, status)


@pytest.mark.parametrize("outcome", Outcome)
def test_vote_does_not_undo_what_the_ministry_reported(outcome: Outcome) -> None:
    motie = MotieFactory()
    StatusChangeFactory(commitment=motie.commitment, to="afgedaan", evidence=PassageFactory())

    Motie.objects.update(outcome=outcome, outcome_basis="" if outcome == Outcome.UNKNOWN else "vermeld")

    assert _shown(motie) == (execution_of_motie(outcome), "afgedaan")
