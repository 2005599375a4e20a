"""The mails that tell of a colleague's work: what happened, the words, and where to sign in for it."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from commitments.actions.mail.composing import Content
from commitments.actions.mail.notices import (
    Reader,
    of_assignments,
    of_mention,
    of_offer,
    of_proposal,
    of_returned,
    of_transfer_answer,
)
from commitments.models import Commitment, Ministerie
from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    ProposalFactory,
    RecesFactory,
    TransferFactory,
    UserFactory,
    WorkEntryFactory,
)

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
SITE = "https://tracker.example"


@pytest.fixture(autouse=True)
def _site(settings: Any) -> None:
    settings.SITE_URL = SITE


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(subject="De Kamer <informeren>", held_by=[bz])


@pytest.fixture
def daan() -> Any:
    return UserFactory(first_name="Daan", last_name="Jansen")


@pytest.fixture
def reader() -> Reader:
    return Reader(UserFactory(first_name="Pieter", last_name="Bos"))


def check(content: Content, *said: str, subject: str = "") -> None:
    """Plain and HTML both say this; what people typed is escaped in HTML."""
    html = content.html.replace("&lt;", "<").replace("&gt;", ">")
    for words in (content.text, html):
        for one in (*said, "Beste Pieter Bos,", "De Kamer <informeren>"):
            assert one in " ".join(words.split())
    assert (subject or "De Kamer <informeren>") in content.subject
    assert "<informeren>" not in content.html
    assert "\n\n\n" not in content.text


def test_mention_gives_the_remark(commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader) -> None:
    entry = WorkEntryFactory(commitment=commitment, ministerie=bz, by=daan, text="Wie belt <u>het RIVM</u>?")

    content = of_mention(entry, reader=reader)

    assert content.subject == "Daan Jansen noemt u: De Kamer <informeren>"
    address = f"{SITE}/werk/afspraak/{commitment.slug}/?ministerie={bz.slug}"
    check(content, "Daan Jansen noemt u in een opmerking", "Wie belt <u>het RIVM</u>?", address)


def test_substitute_reads_for_whom_it_was_meant(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader
) -> None:
    away = UserFactory(first_name="Els", last_name="Kok")
    standing_in = Reader(reader.person, stands_in_for=away)
    row = AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=away)

    content = of_assignments([row], reader=standing_in, by=daan)

    check(content, "heeft Els Kok behandelaar gemaakt", "als vervanger van Els Kok")
    assert content.subject == "Els Kok is behandelaar: De Kamer <informeren>"
    assert "vervanger" not in of_assignments([row], reader=reader, by=daan).text


def test_new_owner_reads_the_internal_term(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader
) -> None:
    row = AssignmentFactory(commitment=commitment, ministerie=bz, internal_due_on=date(2026, 12, 1))

    content = of_assignments([row], reader=reader, by=daan)

    check(content, "Daan Jansen heeft u behandelaar gemaakt", "interne termijn is dinsdag 1 december 2026")


def test_several_are_listed_in_one_mail_each_with_its_terms(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader
) -> None:
    RecesFactory(name="zomerreces 2025", from_on=date(2025, 7, 4), until_on=date(2025, 9, 1))
    other = CommitmentFactory(subject="Een brief over drones", held_by=[bz], due=date(2025, 8, 1))
    rows = [
        AssignmentFactory(commitment=commitment, ministerie=bz, internal_due_on=date(2026, 12, 1)),
        AssignmentFactory(commitment=other, ministerie=bz),
    ]

    content = of_assignments(rows, reader=reader, by=daan)

    assert content.subject == "U bent behandelaar van 2 afspraken"
    address = f"{SITE}/werk/?ministerie={bz.slug}"
    said = (
        "van deze 2 afspraken.",
        "interne termijn: 1 december 2026",
        "valt in het zomerreces 2025",
        address,
    )
    check(content, *said, "Een brief over drones", subject=content.subject)
    for one in (commitment, other):
        assert f"{SITE}{one.get_absolute_url()}" in content.text
        assert f'href="{SITE}{one.get_absolute_url()}"' in content.html
    # Only the row that has one says so.
    assert content.text.count("interne termijn") == content.html.count("interne termijn") == 1


def test_substitute_reads_who_is_the_owner_of_several(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader
) -> None:
    standing_in = Reader(reader.person, stands_in_for=UserFactory(first_name="Els", last_name="Kok"))
    rows = [AssignmentFactory(ministerie=bz, commitment=one) for one in (commitment, CommitmentFactory())]

    content = of_assignments(rows, reader=standing_in, by=daan)

    assert content.subject == "Els Kok is behandelaar van 2 afspraken"
    check(content, "heeft Els Kok behandelaar gemaakt", "als vervanger van Els Kok", subject=content.subject)


def test_proposal_says_who_asks_what_and_where_to_judge(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader
) -> None:
    proposal = ProposalFactory(
        commitment=commitment, ministerie=bz, proposed_by=daan, change="bericht", reasons="De brief is weg."
    )

    content = of_proposal(proposal, reader=reader)

    address = f"{SITE}/werk/voorstellen/{proposal.pk}/"
    check(content, "Daan Jansen stelt iets voor", "(Stand van zaken)", "De brief is weg.", address)


def test_returned_proposal_says_what_has_to_be_different(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader
) -> None:
    proposal = ProposalFactory(
        commitment=commitment,
        ministerie=bz,
        change="bericht",
        state="teruggegeven",
        judged_by=daan,
        judged_at=NOW,
        remark="Welke brief?",
    )

    content = of_returned(proposal, reader=reader)

    check(content, "Daan Jansen geeft uw voorstel terug", "Wat er anders moet", "Welke brief?")
    assert f"{SITE}/werk/voorstellen/{proposal.pk}/" in content.text


def test_offer_gives_the_reason_and_where_to_answer(
    commitment: Commitment, bz: Ministerie, reader: Reader
) -> None:
    transfer = TransferFactory(commitment=commitment, from_ministerie=bz, reason="Dit gaat over materieel.")

    content = of_offer(transfer, reader=reader)

    address = f"{SITE}/werk/overdrachten/{transfer.pk}/"
    check(content, "Het ministerie van Buitenlandse Zaken biedt", "Dit gaat over materieel.", address)


@pytest.mark.parametrize(
    ("state", "remark", "said"),
    [
        ("aanvaard", "", "Het ministerie van Defensie heeft deze afspraak van uw ministerie overgenomen."),
        ("geweigerd", "Dit hoort bij BZ.", "Zij blijft bij uw ministerie."),
    ],
)
def test_answer_to_an_offer_says_what_became_of_it(
    commitment: Commitment, bz: Ministerie, daan: Any, reader: Reader, state: str, remark: str, said: str
) -> None:
    transfer = TransferFactory(
        commitment=commitment,
        from_ministerie=bz,
        to_ministerie=MinisterieFactory(name="Defensie"),
        state=state,
        answered_by=daan,
        answered_at=NOW,
        remark=remark,
    )

    content = of_transfer_answer(transfer, reader=reader)

    check(content, said, remark)
    assert content.subject.startswith(f"Overdracht {state}: ")
    assert ("Het antwoord" in content.text) is bool(remark)
