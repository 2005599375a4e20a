"""Accepting what a letter says of a motie: the motie itself, the link, and the status that is claimed."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from commitments.actions.intake import matching
from commitments.actions.intake.facts import dossier_of
from commitments.actions.intake.recording import (
    Judging,
    Written,
    claim_status,
    link,
    save_new,
    set_holders_of_none,
)
from commitments.dates import DateBasis
from commitments.models import Commitment, Link, Motie, Submitter
from commitments.models.naming import free_name
from commitments.statuses import Kind, Outcome

ROLE = {
    "made": Link.LinkRole.MAKES,
    "none": Link.LinkRole.MENTIONS,
    "progress": Link.LinkRole.REPORTS,
    "executed": Link.LinkRole.FULFILS,
    "partly": Link.LinkRole.FULFILS,
    "refused": Link.LinkRole.DECLINES,
    "transferred": Link.LinkRole.TRANSFERS,
}


def record(judging: Judging) -> Written:
    """The motie is found by its number, chosen, or new; what the letter claims goes through its door."""
    motie = _meant(judging)
    passage = judging.passage()
    role = Link.LinkRole(judging.values.get("role") or ROLE[judging.proposal.find])
    link(judging, motie, passage, role)
    _complete(judging, motie)
    set_holders_of_none(judging, motie, passage)
    claim_status(judging, motie, passage, judging.values.get("status", ""))
    return Written(commitment=motie, passage=passage)


def _meant(judging: Judging) -> Commitment:
    if judging.linked_to is not None:
        return judging.linked_to
    number = judging.values.get("number", "")
    if known := matching.by_number(number):
        return known[0].commitment
    if not number and not judging.is_new:
        raise ValidationError({"number": _("Vul het nummer van de motie in, of kies welke motie het is.")})
    return _new(judging, number)


def _complete(judging: Judging, motie: Commitment) -> None:
    """What a person read in the letter about the motie, where nothing is known of it yet."""
    values, part = judging.values, motie.motie
    if values.get("text") and not motie.text:
        motie.text = values["text"]
        motie.save(update_fields=["text"])
    outcome = values.get("outcome") or Outcome.UNKNOWN
    if outcome != Outcome.UNKNOWN and part.outcome == Outcome.UNKNOWN:
        part.outcome, part.outcome_basis = outcome, DateBasis.STATED
        part.save(update_fields=["outcome", "outcome_basis"])
    if not part.has_cosubmitters and any("c.s." in name for name in values.get("submitters", [])):
        part.has_cosubmitters = True
        part.save(update_fields=["has_cosubmitters"])


def _new(judging: Judging, number: str) -> Commitment:
    """A motie of which only this letter is known: the outcome of its vote is not."""
    names = judging.values.get("submitters", [])
    subject = judging.values["subject"]
    made = judging.document.dated if judging.proposal.find == "made" else None
    motie = Commitment(
        kind=Kind.MOTIE,
        subject=f"{subject} ({number})" if subject == "Motie" and number else subject,
        reference=number,
        citation=f"Kamerstuk {number}" if number else "",
        dossier=dossier_of(number) if number else None,
    )
    if made is not None:
        motie.made = made
    motie.slug = free_name(motie, f"motie {number or subject}")
    part = Motie(commitment=motie, has_cosubmitters=any("c.s." in name for name in names))
    save_new(motie, part)
    for order, name in enumerate(names, start=1):
        prefix, surname = _split(name.removesuffix("c.s.").strip())
        Submitter.objects.create(
            motie=part, order=order, prefix=prefix, surname=surname, basis=DateBasis.STATED
        )
    return motie


def _split(name: str) -> tuple[str, str]:
    """'Van der Lee' → 'van der', 'Lee': the surname's prefix is what begins it in small words."""
    words = name.split()
    small = {"van", "de", "der", "den", "het", "ter", "ten", "te", "el", "in", "'t", "von", "la", "le"}
    at = 0
    while at < len(words) - 1 and words[at].lower() in small:
        at += 1
    return " ".join(words[:at]).lower()[:20], " ".join(words[at:])[:100]
