"""What a ministry arranges, asks and offers while it works on its commitments."""

from datetime import date

from factory import LazyAttribute, Sequence, SubFactory

from commitments.models import (
    Absence,
    Assignment,
    AuditEntry,
    MinistryRules,
    OutgoingMail,
    Reces,
    Transfer,
    UpdateRequest,
    WorkEntry,
)
from tests.factories.base import RecordFactory
from tests.factories.commitments import CommitmentFactory
from tests.factories.people import MinisterieFactory, UserFactory


class AssignmentFactory(RecordFactory[Assignment]):
    """Of a ministry that holds the commitment."""

    class Meta:
        model = Assignment

    ministerie = SubFactory(MinisterieFactory)
    commitment = LazyAttribute(lambda o: CommitmentFactory(held_by=[o.ministerie]))
    behandelaar = SubFactory(UserFactory)


class WorkEntryFactory(RecordFactory[WorkEntry]):
    class Meta:
        model = WorkEntry

    ministerie = SubFactory(MinisterieFactory)
    commitment = LazyAttribute(lambda o: CommitmentFactory(held_by=[o.ministerie]))
    by = SubFactory(UserFactory)
    text = "De brief ligt bij de minister."


class MinistryRulesFactory(RecordFactory[MinistryRules]):
    class Meta:
        model = MinistryRules

    ministerie = SubFactory(MinisterieFactory)
    needs_second_pair = True


class TransferFactory(RecordFactory[Transfer]):
    class Meta:
        model = Transfer

    from_ministerie = SubFactory(MinisterieFactory)
    to_ministerie = SubFactory(MinisterieFactory)
    commitment = LazyAttribute(lambda o: CommitmentFactory(held_by=[o.from_ministerie]))
    reason = "Dit onderwerp hoort sinds de zomer bij uw ministerie."
    offered_by = SubFactory(UserFactory)


class UpdateRequestFactory(RecordFactory[UpdateRequest]):
    class Meta:
        model = UpdateRequest

    ministerie = SubFactory(MinisterieFactory)
    commitment = LazyAttribute(lambda o: CommitmentFactory(held_by=[o.ministerie]))
    asked_of = SubFactory(UserFactory)
    asked_by = SubFactory(UserFactory)
    question = "Hoe staat het hiermee?"
    answer_by = date(2026, 12, 1)


class AbsenceFactory(RecordFactory[Absence]):
    class Meta:
        model = Absence

    user = SubFactory(UserFactory)
    substitute = SubFactory(UserFactory)
    from_on = date(2026, 11, 1)
    until_on = date(2026, 11, 30)


class RecesFactory(RecordFactory[Reces]):
    class Meta:
        model = Reces

    name = "zomerreces 2024"
    from_on = Sequence(lambda n: date(2024 - n, 7, 5))
    until_on = LazyAttribute(lambda o: o.from_on.replace(month=9, day=2))
    source = "tweedekamer.nl, Recessen"


class AuditEntryFactory(RecordFactory[AuditEntry]):
    class Meta:
        model = AuditEntry

    what = AuditEntry.What.SIGNED_IN
    about = SubFactory(UserFactory)


class OutgoingMailFactory(RecordFactory[OutgoingMail]):
    class Meta:
        model = OutgoingMail

    purpose = OutgoingMail.Purpose.REQUEST
    item = Sequence(lambda n: f"uitvraag:{n}")
    recipient = SubFactory(UserFactory)
    address = LazyAttribute(lambda o: o.recipient.email)
    message_id = Sequence(lambda n: f"<uitvraag.{n}@tracker.example>")
    subject = "Hoe staat het met deze toezegging?"
    text = "Beste collega,"
    html = "<p>Beste collega,</p>"
