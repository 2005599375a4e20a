"""Which records belong to a dossier's chain, as which marks, and what connects them."""

from datetime import date

import pytest

from commitments.dates import DateBasis
from commitments.models import Citation, Commitment, Document, Dossier, Link, Milestone, MilestoneLink
from commitments.picture.chain import chain_of
from commitments.picture.marks import Chain, Lane, Mark, Shape
from commitments.picture.relations import Relation
from commitments.statuses import Kind, Verdict
from tests.factories import (
    AanbevelingFactory,
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    OordeelFactory,
    PassageFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def dossier() -> Dossier:
    return DossierFactory(slug="33694")


def chain(dossier: Dossier, user: object = None) -> Chain:
    visitor = user or UserFactory()
    return chain_of(
        dossier,
        documents=Document.objects.visible_to(visitor),
        commitments=Commitment.objects.visible_to(visitor),
        milestones=Milestone.objects.visible_to(visitor),
    )


def letter(dossier: Dossier | None, number: int, **values: object) -> Document:
    reference = f"{dossier.slug}-{number}" if dossier else ""
    return DocumentFactory(dossier=dossier, reference=reference, slug=f"brief-{number}", **values)


def link(document: Document, commitment: Commitment, role: str, **values: object) -> Link:
    return LinkFactory(passage__document=document, commitment=commitment, role=role, **values)


def titles(found: Chain) -> list[str]:
    return [mark.title for mark in found.marks]


def mark_of(found: Chain, record: object) -> Mark:
    return next(m for m in found.marks if record in (m.document, m.commitment, m.milestone))


def edges(found: Chain) -> set[tuple[str, str, Relation, bool]]:
    return {(e.source, e.target, e.relation, e.is_inferred) for e in found.edges}


def test_chain_of_makes_a_motie_and_its_document_one_mark(dossier: Dossier) -> None:
    document = letter(dossier, 43, kind=Document.DocumentKind.MOTIE, stub=True)
    motie = CommitmentFactory(kind=Kind.MOTIE, dossier=dossier, reference="33694-43")
    link(document, motie, Link.LinkRole.MAKES)

    [mark] = chain(dossier).marks

    assert (mark.document, mark.commitment, mark.groups) == (document, motie, ())
    assert (mark.shape, mark.lane, mark.is_stub) == (Shape.MOTIE, Lane.ASKED, True)
    assert mark.url == motie.get_absolute_url()


def test_chain_of_groups_toezeggingen_with_their_letter_in_reading_order(dossier: Dossier) -> None:
    document = letter(dossier, 63)
    made = [CommitmentFactory(dossier=dossier) for _ in range(3)]
    for commitment, place in zip(made, ("regel 90–92", "regel 7", "voetnoot ² bij regel 21"), strict=True):
        link(document, commitment, Link.LinkRole.MAKES, passage__place=place)

    [mark] = chain(dossier).marks
    [group] = mark.groups

    assert [(m.number, m.commitment) for m in group.members] == [(1, made[1]), (2, made[2]), (3, made[0])]


def test_chain_of_puts_aanbevelingen_under_the_advies_that_the_reactie_answers(dossier: Dossier) -> None:
    advies = DocumentFactory(kind=Document.DocumentKind.ADVIES, dossier=None, stub=True)
    reactie = letter(dossier, 90, kind=Document.DocumentKind.KABINETSREACTIE)
    CitationFactory(document=reactie, target=advies, relation=Citation.Relation.ANSWERS)
    second = AanbevelingFactory(number=2, commitment__dossier=dossier)
    first = AanbevelingFactory(number=1, advies=second.advies, commitment__dossier=None)
    for aanbeveling in (second, first):
        OordeelFactory(aanbeveling=aanbeveling, passage__document=reactie, verdict=Verdict.PARTLY)

    found = chain(dossier)
    [group] = mark_of(found, advies).groups

    assert [member.commitment for member in group.members] == [first.commitment, second.commitment]
    answers = [c for c in found.connections if c.relation is Relation.ANSWERS and c.commitment]
    assert {c.verdict for c in answers} == {str(Verdict.PARTLY.label)}


def test_chain_of_puts_aanbevelingen_under_the_document_that_is_named_as_their_advies(
    dossier: Dossier,
) -> None:
    aanbeveling = AanbevelingFactory(commitment__dossier=dossier)
    document = DocumentFactory(
        kind=Document.DocumentKind.ADVIES, dossier=dossier, reference="", slug=aanbeveling.advies.slug
    )

    [mark] = chain(dossier).marks

    assert mark.document == document
    assert [m.commitment for group in mark.groups for m in group.members] == [aanbeveling.commitment]


def test_chain_of_shows_a_commitment_without_a_document_by_itself(dossier: Dossier) -> None:
    toezegging = CommitmentFactory(dossier=dossier)
    motie = CommitmentFactory(dossier=dossier, kind=Kind.MOTIE)

    found = chain(dossier)

    assert (mark_of(found, toezegging).shape, mark_of(found, toezegging).lane) == (
        Shape.PROMISE,
        Lane.WRITTEN,
    )
    assert (mark_of(found, motie).shape, mark_of(found, motie).lane) == (Shape.MOTIE, Lane.ASKED)


def test_chain_of_includes_what_letters_of_elsewhere_do_to_the_dossier(dossier: Dossier) -> None:
    own = CommitmentFactory(dossier=dossier)
    elsewhere = letter(DossierFactory(), 5)
    link(elsewhere, own, Link.LinkRole.REPORTS)
    theirs = CommitmentFactory(dossier=elsewhere.dossier)
    link(elsewhere, theirs, Link.LinkRole.MAKES)

    found = chain(dossier)

    assert {c.pk for c in found.commitments} == {own.pk, theirs.pk}
    assert edges(found) == {(f"document-{elsewhere.slug}", f"commitment-{own.slug}", Relation.REPORTS, False)}


def test_chain_of_includes_what_is_cited_without_its_own_promises(dossier: Dossier) -> None:
    own, cited = letter(dossier, 63), letter(DossierFactory(), 5, title="Aangehaalde brief")
    CitationFactory(document=own, target=cited)
    beyond = letter(DossierFactory(), 6, title="Nog een stap verder")
    CitationFactory(document=cited, target=beyond)
    link(cited, CommitmentFactory(dossier=cited.dossier), Link.LinkRole.MAKES)

    found = chain(dossier)

    assert set(titles(found)) == {own.title, "Aangehaalde brief"}
    assert found.commitments == []


def test_chain_of_includes_the_events_of_the_dossier_and_of_its_commitments(dossier: Dossier) -> None:
    own = CommitmentFactory(dossier=dossier)
    filed = MilestoneFactory(dossier=dossier, title="Zonder afspraak")
    tied = MilestoneLinkFactory(commitment=own, meaning=MilestoneLink.Meaning.EVIDENCE, is_inferred=False)
    MilestoneLinkFactory(commitment=CommitmentFactory(), milestone__title="Van een ander")

    found = chain(dossier)

    assert {m.milestone for m in found.marks if m.milestone} == {filed, tied.milestone}
    assert edges(found) == {
        (f"milestone-{tied.milestone.slug}", f"commitment-{own.slug}", Relation.EVIDENCE, False)
    }
    assert mark_of(found, filed).url == filed.get_absolute_url()


def test_chain_of_places_an_event_by_its_plan_while_nothing_else_is_known(dossier: Dossier) -> None:
    planned = {"planned_from": date(2026, 9, 1), "planned_to": date(2026, 9, 30), "planned_basis": "vermeld"}
    MilestoneFactory(dossier=dossier, held_from=None, held_to=None, **planned)

    [mark] = chain(dossier).marks

    assert mark.is_only_planned
    assert mark.when.start == date(2026, 9, 1)
    assert not mark.planned


def test_chain_of_keeps_the_order_of_time_and_ends_with_what_has_no_date(dossier: Dossier) -> None:
    letter(dossier, 45, dated_from=None, title="Zonder datum")
    letter(dossier, 67, dated_from=date(2023, 1, 26), title="Later")
    letter(dossier, 48, dated_from=date(2019, 9, 20), title="Eerder")

    assert titles(chain(dossier)) == ["Eerder", "Later", "Zonder datum"]


def test_chain_of_gives_one_edge_with_what_tells_most(dossier: Dossier) -> None:
    first, second = letter(dossier, 63), letter(dossier, 67)
    kept, reported = CommitmentFactory(dossier=dossier), CommitmentFactory(dossier=dossier)
    for commitment in (kept, reported):
        link(first, commitment, Link.LinkRole.MAKES)
    CitationFactory(document=second, target=first)
    link(second, reported, Link.LinkRole.REPORTS)
    link(second, kept, Link.LinkRole.FULFILS, basis=DateBasis.INFERRED, note="De brief zegt het niet.")

    found = chain(dossier)

    assert edges(found) == {("document-brief-67", "document-brief-63", Relation.FULFILS, True)}
    assert len([c for c in found.connections if c.source == "document-brief-67"]) == 3


def test_chain_of_calls_an_edge_stated_when_one_source_states_it(dossier: Dossier) -> None:
    first, second = letter(dossier, 63), letter(dossier, 67)
    made = [CommitmentFactory(dossier=dossier) for _ in range(2)]
    for commitment, basis in zip(made, (DateBasis.INFERRED, DateBasis.STATED), strict=True):
        link(first, commitment, Link.LinkRole.MAKES)
        link(second, commitment, Link.LinkRole.FULFILS, basis=basis, note="Waarom.")

    assert edges(chain(dossier)) == {("document-brief-67", "document-brief-63", Relation.FULFILS, False)}


def test_chain_of_draws_a_citation_only_where_nothing_else_ties_the_document(dossier: Dossier) -> None:
    writer, loose, followed = letter(dossier, 63), letter(dossier, 45), letter(dossier, 48)
    CitationFactory(document=writer, target=loose)
    CitationFactory(document=writer, target=followed)
    CitationFactory(document=writer, target=followed, relation=Citation.Relation.FOLLOWS_UP)

    assert edges(chain(dossier)) == {
        ("document-brief-63", "document-brief-45", Relation.CITES, False),
        ("document-brief-63", "document-brief-48", Relation.FOLLOWS_UP, False),
    }


def test_chain_of_holds_nothing_that_the_reader_may_not_see(dossier: Dossier) -> None:
    shown = letter(dossier, 63)
    hidden = letter(dossier, 64, published_at=None)
    secret = CommitmentFactory(dossier=dossier, draft=True)
    link(shown, secret, Link.LinkRole.MAKES)
    link(hidden, CommitmentFactory(dossier=dossier), Link.LinkRole.MAKES)
    CitationFactory(document=hidden, target=shown)
    MilestoneLinkFactory(commitment=secret)

    found = chain(dossier)
    keepers = chain(dossier, UserFactory(data_entry=True))

    assert found.documents == [shown]
    assert secret not in found.commitments
    assert not [mark for mark in found.marks if mark.milestone]
    assert found.connections == ()
    assert set(keepers.documents) == {shown, hidden}
    assert secret in keepers.commitments
    assert mark_of(keepers, hidden).is_draft


def test_chain_of_finds_a_passage_by_its_place_in_the_text_first(dossier: Dossier) -> None:
    document = letter(dossier, 63, text="Eerst dit. Dan dat.")
    later, earlier = CommitmentFactory(dossier=dossier), CommitmentFactory(dossier=dossier)
    for commitment, start in ((later, 11), (earlier, 0)):
        passage = PassageFactory(document=document, quote="dit", place="", start=start, end=start + 3)
        LinkFactory(passage=passage, commitment=commitment, role=Link.LinkRole.MAKES)

    [mark] = chain(dossier).marks

    assert [m.commitment for m in mark.groups[0].members] == [earlier, later]
