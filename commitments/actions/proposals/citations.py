"""Another reading of what a letter cites: what is printed stays as it is."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from commitments.actions.intake.record_citations import target_of
from commitments.actions.intake.recording import Judging, Written
from commitments.actions.publishing import publish
from commitments.models import Citation


def correct_citation(judging: Judging) -> Written:
    """Read the citation as the other number, point it at the paper with that number, and keep why.

    A public letter cites public papers: a stub that is made for it is published. Raises ValidationError.
    """
    values = judging.values
    citation = Citation.objects.select_for_update(of=("self",)).filter(pk=values["citation"]).first()
    if citation is None:
        raise ValidationError(_("Deze verwijzing is er niet meer. Wijs het voorstel af."))
    number = values["normalised"]
    target = target_of(number, citation.document)
    if target == citation.document:
        raise ValidationError(
            {"normalised": _("Een document haalt niet zichzelf aan: dit is het eigen nummer.")}
        )
    same = Citation.objects.filter(
        document=citation.document,
        place=citation.place,
        printed=citation.printed,
        relation=citation.relation,
        normalised=number,
        target=target,
    )
    if same.exclude(pk=citation.pk).exists():
        raise ValidationError(_("Deze verwijzing staat er al, met dit nummer. Wijs het voorstel af."))
    citation.normalised, citation.target = number, target
    citation.correction = values.get("note") or judging.proposal.reasons
    citation.save(update_fields=["normalised", "target", "correction"])
    if target.is_stub and citation.document.published_at is not None:
        publish(record=target, by=judging.by, now=judging.now)
    return Written(document=citation.document)
