"""The table of an advies: verdict, words, what is declined, what hangs together and what was done since."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.dates import DateBasis
from commitments.models import Aanbeveling, Advies, Citation, Document, Link
from commitments.overviews.advice_table import AdviceTable, Row, counted, summaries, table_of
from commitments.statuses import KamerStatus, MinistryStatus, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    CitationFactory,
    DeclinedPartFactory,
    DocumentFactory,
    LinkFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
ANSWERED = date(2022, 6, 17)
AFTER = date(2025, 6, 5)


def table(advies: Advies, user: object = None) -> AdviceTable:
    return table_of(advies, user=user or AnonymousUser(), today=date(2026, 1, 1))


def only_row(advies: Advies) -> Row:
    (row,) = table(advies).rows
    return row


def reported(aanbeveling: Aanbeveling, day: date, **values: object) -> Link:
    passage = PassageFactory(document__dated_from=day)
    return LinkFactory(commitment=aanbeveling.commitment, passage=passage, **values)


def test_row_has_the_verdict_its_words_and_what_is_declined() -> None:
    oordeel = OordeelFactory(verdict=Verdict.PARTLY, phrase="neemt deze aanbeveling ten dele over")
    first = DeclinedPartFactory(oordeel=oordeel, text="volledig openbaar maken")
    second = DeclinedPartFactory(oordeel=oordeel, text="een coördinerende taak")

    (answer,) = only_row(oordeel.advies).answers

    assert answer.oordeel == oordeel
    assert answer.declined == [first, second]


def test_rows_come_by_number() -> None:
    advies = AdviesFactory()
    for number in (10, 2, 1):
        AanbevelingFactory(advies=advies, number=number)

    assert [row.aanbeveling.number for row in table(advies).rows] == [1, 2, 10]


def test_latest_oordeel_counts_and_the_earlier_one_stays() -> None:
    aanbeveling = AanbevelingFactory()
    early = OordeelFactory(
        aanbeveling=aanbeveling, verdict=Verdict.DECLINED, passage__document__dated_from=ANSWERED
    )
    late = OordeelFactory(
        aanbeveling=aanbeveling, verdict=Verdict.ADOPTED, passage__document__dated_from=AFTER
    )

    found = table(aanbeveling.advies)

    assert [answer.oordeel for answer in found.rows[0].answers] == [late, early]
    assert [count.verdict for count in found.counts] == [Verdict.ADOPTED]


def test_one_sentence_may_answer_several() -> None:
    advies = AdviesFactory()
    third, fifth, other = (AanbevelingFactory(advies=advies, number=n) for n in (3, 5, 6))
    sentence = PassageFactory(quote="Het kabinet neemt aanbeveling 3 en 5 over.")
    for aanbeveling in (third, fifth):
        OordeelFactory(aanbeveling=aanbeveling, passage=sentence)
    OordeelFactory(aanbeveling=other)

    shared = {row.aanbeveling: row.answers[0].shares for row in table(advies).rows}

    assert shared == {third: [fifth], fifth: [third], other: []}


def test_references_are_told_on_both_sides() -> None:
    advies = AdviesFactory()
    first, sixth = (AanbevelingFactory(advies=advies, number=n) for n in (1, 6))
    elsewhere = AanbevelingFactory(number=2)
    OordeelFactory(aanbeveling=first).refers_to.set([sixth, elsewhere])

    of_first, of_sixth = table(advies).rows

    assert set(of_first.answers[0].refers_to) == {sixth, elsewhere}
    assert (of_first.referred_from, of_sixth.referred_from) == ([], [first])


def test_reference_to_a_draft_is_not_told() -> None:
    advies = AdviesFactory()
    shown = AanbevelingFactory(advies=advies)
    draft = AanbevelingFactory(advies=advies, commitment__draft=True)
    OordeelFactory(aanbeveling=shown).refers_to.set([draft])
    OordeelFactory(aanbeveling=draft, passage=shown.oordelen.get().passage)

    row = only_row(advies)

    assert (row.answers[0].refers_to, row.answers[0].shares, row.referred_from) == ([], [], [])


def test_what_a_draft_letter_says_is_left_out() -> None:
    aanbeveling = AanbevelingFactory()
    draft = DocumentFactory(draft=True)
    OordeelFactory(aanbeveling=aanbeveling, passage=PassageFactory(document=draft))
    LinkFactory(commitment=aanbeveling.commitment, passage=PassageFactory(document=draft))
    StatusChangeFactory(
        commitment=aanbeveling.commitment,
        to=MinistryStatus.DONE,
        evidence=PassageFactory(document=draft),
        effective_from=AFTER,
    )

    found = table(aanbeveling.advies)

    assert (found.rows[0].answers, found.rows[0].since, found.documents) == ([], [], [])
    assert [count.verdict for count in found.counts] == [""]
    assert found.rows[0].standing.ministry.label == "Afgedaan gemeld"
    kept = table(aanbeveling.advies, UserFactory(data_entry=True))
    assert len(kept.rows[0].since) == 2
    assert [source.document for source in kept.documents] == [draft]


def test_declined_part_of_a_draft_letter_is_left_out() -> None:
    part = DeclinedPartFactory(passage=PassageFactory(document__draft=True))

    (answer,) = only_row(part.oordeel.advies).answers

    assert answer.declined == []


def test_since_tells_what_documents_report_and_claims_with_evidence_in_order() -> None:
    aanbeveling = AanbevelingFactory()
    OordeelFactory(aanbeveling=aanbeveling, passage__document__dated_from=ANSWERED)
    reported(aanbeveling, AFTER, role=Link.LinkRole.REPORTS, basis=DateBasis.INFERRED, note="Zelfde werk.")
    reported(aanbeveling, AFTER, role=Link.LinkRole.MENTIONS)
    reported(aanbeveling, AFTER, role=Link.LinkRole.MAKES)
    StatusChangeFactory(commitment=aanbeveling.commitment, effective_from=date(2022, 7, 1))
    StatusChangeFactory(
        commitment=aanbeveling.commitment, to=MinistryStatus.DONE, effective_from=date(2023, 1, 26)
    )

    claim, report = only_row(aanbeveling.advies).since

    assert (claim.what, claim.status, claim.is_inferred) == ("Afgedaan gemeld", "afgedaan", False)
    assert (report.what, report.note, report.is_inferred) == ("Meldt de voortgang", "Zelfde werk.", True)


def test_since_leaves_out_what_was_certainly_before_the_advies() -> None:
    advies = AdviesFactory(published_from=date(2021, 12, 3))
    aanbeveling = AanbevelingFactory(advies=advies)
    reported(aanbeveling, date(2021, 12, 2))
    same_day = reported(aanbeveling, date(2021, 12, 3))
    undated = LinkFactory(
        commitment=aanbeveling.commitment, passage=PassageFactory(document__dated_from=None)
    )

    since = only_row(advies).since

    assert [deed.record for deed in since] == [undated, same_day]


def test_since_tells_an_undone_claim_no_more() -> None:
    aanbeveling = AanbevelingFactory()
    StatusChangeFactory(
        commitment=aanbeveling.commitment, to=MinistryStatus.PARTLY_DONE, effective_from=AFTER
    )
    before = aanbeveling.commitment.statuschanges.get()
    wrong = StatusChangeFactory(
        commitment=aanbeveling.commitment, to=MinistryStatus.DONE, effective_from=AFTER
    )
    StatusChangeFactory(
        commitment=aanbeveling.commitment,
        corrects=wrong,
        effective_from=AFTER,
        to=MinistryStatus.PARTLY_DONE,
        evidence=before.evidence,
    )

    assert [deed.what for deed in only_row(aanbeveling.advies).since] == ["Deels afgedaan gemeld"]


def test_standing_has_both_tracks() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.ADOPTED)
    StatusChangeFactory(commitment=aanbeveling.commitment, track=Track.KAMER, to=KamerStatus.MET)

    standing = only_row(aanbeveling.advies).standing

    assert (standing.ministry.state, standing.kamer.state) == (MinistryStatus.OPEN, KamerStatus.MET)


def test_no_stated_verdict_has_no_status_and_says_why() -> None:
    aanbeveling = AanbevelingFactory()
    OordeelFactory(
        aanbeveling=aanbeveling,
        verdict=Verdict.NOT_STATED,
        reading="impliciet onderschreven",
        basis=DateBasis.INFERRED,
    )

    row = only_row(aanbeveling.advies)

    assert row.answers[0].oordeel.phrase == ""
    assert row.answers[0].oordeel.is_inferred
    assert row.standing.ministry.state == MinistryStatus.NONE
    assert "geen uitdrukkelijk oordeel" in row.standing.ministry.explanation


def test_oordeel_on_the_whole_stands_apart() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.ADOPTED)
    whole = OordeelFactory(aanbeveling=None, advies=aanbeveling.advies, verdict=Verdict.LARGELY)

    found = table(aanbeveling.advies)

    assert found.whole == [whole]
    assert [count.verdict for count in found.counts] == [Verdict.ADOPTED]


def test_counts_go_from_yes_to_no_and_the_unanswered_come_last() -> None:
    advies = AdviesFactory()
    for verdict in (None, Verdict.DECLINED, Verdict.ADOPTED, Verdict.NOT_STATED, Verdict.ADOPTED):
        AanbevelingFactory(advies=advies, verdict=verdict)

    counts = counted(advies.aanbevelingen.all())

    assert [(count.label, [a.number for a in count.aanbevelingen]) for count in counts] == [
        ("Overgenomen", [3, 5]),
        ("Niet overgenomen", [2]),
        ("Geen uitdrukkelijk oordeel", [4]),
        ("Nog geen kabinetsreactie bekend", [1]),
    ]


def test_documents_are_those_that_answer_with_what_they_say_they_answer() -> None:
    oordeel = OordeelFactory()
    letter = oordeel.passage.document
    OordeelFactory(aanbeveling=None, advies=oordeel.advies, passage=PassageFactory(document=letter))
    report = DocumentFactory(kind=Document.DocumentKind.ADVIES, stub=True)
    CitationFactory(document=letter, target=report, relation=Citation.Relation.ANSWERS)
    CitationFactory(document=letter, target=DocumentFactory())
    CitationFactory(document=letter, target=DocumentFactory(draft=True), relation=Citation.Relation.ANSWERS)

    (source,) = table(oordeel.advies).documents

    assert (source.document, source.answered) == (letter, [report])


def test_last_change_is_the_latest_of_what_the_page_is_made_of() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.ADOPTED)
    change = StatusChangeFactory(commitment=aanbeveling.commitment)

    changed_at = table(aanbeveling.advies).changed_at

    assert changed_at is not None
    assert changed_at >= change.recorded_at


def test_last_change_is_that_of_the_advies_itself_where_nothing_is_newer() -> None:
    advies = AanbevelingFactory(verdict=Verdict.ADOPTED).advies
    advies.title = "Een andere titel"
    advies.save()
    assert table(advies).changed_at == advies.changed_at

    bare = AdviesFactory()
    assert table(bare).changed_at == bare.changed_at is not None
    # Nobody changed it since this is kept.
    bare.changed_at = None
    assert table(bare).changed_at is None


def test_summaries_count_what_the_visitor_may_see() -> None:
    advies = AdviesFactory()
    AanbevelingFactory(advies=advies, verdict=Verdict.ADOPTED)
    AanbevelingFactory(advies=advies, verdict=Verdict.ADOPTED, commitment__draft=True)
    OordeelFactory(aanbeveling=None, advies=advies, passage__document__draft=True)

    (public,) = summaries([advies], user=AnonymousUser())
    (keeper,) = summaries([Advies.objects.get(pk=advies.pk)], user=UserFactory(data_entry=True))

    assert (public.total, public.whole) == (1, None)
    assert keeper.total == 2
    assert keeper.whole is not None


def test_table_asks_as_much_for_a_hundred_rows_as_for_ten() -> None:
    def advies_of(size: int) -> Advies:
        advies = AdviesFactory()
        for _ in range(size):
            aanbeveling = AanbevelingFactory(advies=advies)
            oordeel = OordeelFactory(aanbeveling=aanbeveling, verdict=Verdict.PARTLY)
            DeclinedPartFactory(oordeel=oordeel)
            oordeel.refers_to.add(aanbeveling)
            reported(aanbeveling, AFTER)
            StatusChangeFactory(commitment=aanbeveling.commitment, to=MinistryStatus.DONE)
        return advies

    few, many = (advies_of(size) for size in (10, 100))

    assert len(queries_of(lambda: table(few))) == len(queries_of(lambda: table(many)))
