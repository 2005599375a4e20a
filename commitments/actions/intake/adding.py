"""A find that the reader missed: a person points at the words, and it becomes a proposal like the others."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.intake import finds
from commitments.actions.intake.finds import Find
from commitments.actions.intake.proposing import proposal_of
from commitments.actions.passages import find_span
from commitments.actions.proposals.deciding import may_judge
from commitments.deadlines import find_terms, read_span
from commitments.letters.findings import (
    Act,
    DocumentFacts,
    FoundMotie,
    FoundReference,
    FoundToezegging,
    FoundVerdict,
    Reading,
    ReferenceType,
    Reported,
    Signer,
    Strength,
)
from commitments.letters.recommendations import Mention, mentions
from commitments.models import Document, Proposal
from commitments.references import find_references

BY_HAND = "Door een mens in de brief aangewezen."
"""Why it is proposed. Kept with the proposal, so in Dutch."""

PROGRESS = "progress"
"""Of a promise this is told by a person alone: the reader finds what is made, kept, put off or dropped."""

KINDS: Mapping[str, tuple[Proposal.Group, str]] = {
    **{f"toezegging-{act.value}": (Proposal.Group.TOEZEGGING, act.value) for act in Act},
    f"toezegging-{PROGRESS}": (Proposal.Group.TOEZEGGING, PROGRESS),
    **{f"motie-{one.value}": (Proposal.Group.MOTIE, one.value) for one in Reported},
    "oordeel": (Proposal.Group.VERDICT, "oordeel"),
    "verwijzing": (Proposal.Group.CITATION, ReferenceType.KAMERSTUK.value),
}
"""What a person can say that the words are: the heading of the desk, and the find under it."""


@transaction.atomic
def add_find(*, document: Document, words: str, kind: str, by: Any) -> Proposal:
    """Propose what stands in these literal words, with what can be read in them filled in.

    Raises PermissionDenied, or ValidationError keyed `words` or `kind`.
    """
    if not may_judge(by):
        raise PermissionDenied(_("U mag hier niets toevoegen. Dat doet gegevensbeheer."))
    if kind not in KINDS:
        raise ValidationError({"kind": _("Kies wat er in deze woorden staat.")})
    span = find_span(document.text, words)
    if span is None:
        raise ValidationError(
            {
                "words": _(
                    "Deze woorden staan niet zo in de brief. Kopieer ze letterlijk uit de tekst, "
                    "zonder iets weg te laten."
                )
            }
        )
    group, what = KINDS[kind]
    order = max(document.proposals.values_list("order", flat=True), default=0)
    added: Proposal | None = None
    for find in _finds(document, group, what, " ".join(words.split()), span):
        order += 1
        added = _added(proposal_of(find, document, by, order, reasons=BY_HAND))
    if added is None:
        raise ValidationError({"words": _("In deze woorden staat geen nummer van een Kamerstuk.")})
    return added


def _added(proposal: Proposal) -> Proposal:
    if proposal.document and proposal.document.proposals.filter(key=proposal.key).exists():
        raise ValidationError({"words": _("Dit staat al bij de voorstellen.")})
    proposal.save()
    return proposal


def _finds(
    document: Document, group: Proposal.Group, what: str, words: str, span: tuple[int, int]
) -> list[Find]:
    """As if the reader had found it, by the same road; the last one is what was asked for."""
    where: dict[str, Any] = {"quote": words, "start": span[0], "end": span[1], "rule": ""}
    if group == Proposal.Group.CITATION:
        return list(finds.citations(Reading(document=DocumentFacts(), references=_cited(words, where))))
    if group == Proposal.Group.MOTIE:
        number = next((one.normalised[0] for one in _cited(words, where)), None)
        motie = FoundMotie(**where, number=number, reported=Reported(what))
        return list(finds.moties(Reading(document=_signed(document), moties=(motie,)), document))
    if group == Proposal.Group.TOEZEGGING:
        act = Act.FULFILLED if what == PROGRESS else Act(what)
        reading = Reading(document=_signed(document), toezeggingen=(_promise(document, act, where),))
        found_promises = finds.toezeggingen(reading, document)
        return [_as_progress(one) if what == PROGRESS else one for one in found_promises]
    named = [one for one in mentions(words) if one.how is Mention.NAMED]
    labels = tuple(dict.fromkeys(label for one in named for label in one.labels))
    verdict = FoundVerdict(**where, recommendations=labels)
    found = list(finds.verdicts(Reading(document=_signed(document), verdicts=(verdict,)), document))
    # Which advies it is, is asked once for each letter.
    is_asked = document.proposals.filter(group=group, find="advies").exists()
    return found[1:] if is_asked else found


def _cited(words: str, where: dict[str, Any]) -> tuple[FoundReference, ...]:
    """The first paper that the words cite, as one citation at their place."""
    cited = [one for one in find_references(words) if one.type == ReferenceType.KAMERSTUK and one.normalised]
    return tuple(
        FoundReference(
            **where,
            printed=one.printed,
            type=ReferenceType.KAMERSTUK,
            normalised=one.normalised,
            note=one.note,
        )
        for one in cited[:1]
    )


def _as_progress(find: Find) -> Find:
    """What is under way claims no status by itself."""
    values = {**find.values, "status": ""}
    return replace(find, find=PROGRESS, change=Proposal.Change.LINK, values=values)


def _promise(document: Document, act: Act, where: dict[str, Any]) -> FoundToezegging:
    """With the first term in its words. A person judges the rest."""
    spans = find_terms(where["quote"])
    dated = document.dated
    written = (dated.start, dated.end) if dated.start and dated.end else None
    term = read_span(spans[0], document_date=written) if spans else None
    signers = list(document.signers.all()) if act is Act.MADE else []
    return FoundToezegging(
        **where,
        act=act,
        strength=Strength.STRONG,
        made_by=signers[0].office if len(signers) == 1 else None,
        deadline_printed=term.printed if term else None,
        due_on=term.due_on if term else None,
    )


def _signed(document: Document) -> DocumentFacts:
    """What the document says of its signers, whose ministries hold what it promises."""
    signers = tuple(Signer(office=one.office, name=one.name_printed) for one in document.signers.all())
    return DocumentFacts(signers=signers)
