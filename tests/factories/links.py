"""What ties commitments to documents, to events and to what sources say of them."""

from datetime import date

from factory import LazyAttribute, SelfAttribute, Sequence, SubFactory

from commitments.models import Claim, Link, Milestone, MilestoneLink, Proposal
from commitments.statuses import MinistryStatus, Track
from tests.factories.base import RecordFactory, basis_of
from tests.factories.commitments import CommitmentFactory
from tests.factories.documents import PassageFactory


class LinkFactory(RecordFactory[Link]):
    class Meta:
        model = Link

    passage = SubFactory(PassageFactory)
    commitment = SubFactory(CommitmentFactory)
    role = Link.LinkRole.REPORTS


class MilestoneFactory(RecordFactory[Milestone]):
    class Meta:
        model = Milestone

    slug = Sequence(lambda n: f"mijlpaal-{n}")
    title = "REAIM Summit"
    held_from = date(2023, 2, 15)
    held_to = date(2023, 2, 16)
    held_basis = basis_of("held_from")


class MilestoneLinkFactory(RecordFactory[MilestoneLink]):
    class Meta:
        model = MilestoneLink

    milestone = SubFactory(MilestoneFactory)
    commitment = SubFactory(CommitmentFactory)
    meaning = MilestoneLink.Meaning.CONTEXT


class ClaimFactory(RecordFactory[Claim]):
    """A claim of the Kamer's register about a commitment; give `commitment=None, document=…` for another."""

    class Meta:
        model = Claim

    commitment = SubFactory(CommitmentFactory)
    field = Claim.Field.REFERENCE
    printed = Sequence(lambda n: f"33 694, nr. {n + 1}")
    normalised = Sequence(lambda n: f"33694-{n + 1}")
    register_record = "Zaak 2019Z08535"


class ProposalFactory(RecordFactory[Proposal]):
    class Meta:
        model = Proposal

    change = Proposal.Change.STATUS
    commitment = SubFactory(CommitmentFactory)
    passage = SubFactory(PassageFactory)
    document = SelfAttribute("passage.document")
    payload = LazyAttribute(lambda o: {"track": Track.MINISTRY, "to": MinistryStatus.DONE})
    reasons = "De brief zegt dat de toezegging hiermee is nagekomen."
