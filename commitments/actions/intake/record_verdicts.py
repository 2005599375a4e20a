"""Accepting which advies a letter answers, and its verdict on each recommendation."""

import re
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from commitments.actions.intake.naming import literal_start, shortened, subject_of
from commitments.actions.intake.recording import Judging, Written, save_new, set_holders_of_none
from commitments.dates import DateBasis, UncertainDate
from commitments.models import (
    Aanbeveling,
    Advies,
    Adviescollege,
    Commitment,
    Document,
    Oordeel,
    Proposal,
)
from commitments.models.advies import AdviesNumber
from commitments.models.naming import free_name
from commitments.statuses import Kind, Verdict

_LONGEST_PHRASE = 300


def record(judging: Judging) -> Written:
    """The advies first; a verdict is one Oordeel for each recommendation that its sentence answers."""
    if judging.proposal.find == "advies":
        _choose_advies(judging)
        return Written()
    advies = advies_of(judging.document)
    if advies is None:
        raise ValidationError(
            {"advies": _("Kies eerst van welk advies dit de reactie is. Dat staat bovenaan bij 'Oordelen'.")}
        )
    numbers = judging.values.get("recommendations", [])
    is_whole = bool(judging.values.get("overall"))
    if not numbers and not is_whole:
        raise ValidationError({"recommendations": _("Vul in op welke aanbeveling dit antwoordt.")})
    passage = judging.passage()
    last: Commitment | None = None
    for number in [None] if is_whole else numbers:
        aanbeveling = _aanbeveling(advies, number, judging.document) if number is not None else None
        Oordeel.objects.update_or_create(
            aanbeveling=aanbeveling,
            advies=advies,
            passage=passage,
            defaults=_said(judging, passage.quote),
        )
        if aanbeveling is not None:
            last = aanbeveling.commitment
            set_holders_of_none(judging, last, passage)
    return Written(commitment=last, passage=passage)


def advies_of(document: Document) -> Advies | None:
    """The advies that this letter answers, as somebody chose it or as its oordelen say."""
    chosen = document.proposals.filter(
        group=Proposal.Group.VERDICT, find="advies", state=Proposal.State.ACCEPTED
    ).first()
    if chosen is not None:
        return Advies.objects.filter(slug=chosen.values["advies"]).first()
    return Advies.objects.filter(oordelen__passage__document=document).first()


def _choose_advies(judging: Judging) -> None:
    values = judging.values
    if values.get("advies"):
        if not Advies.objects.filter(slug=values["advies"]).exists():
            raise ValidationError({"advies": _("Dit advies bestaat hier niet meer. Kies een ander.")})
        return
    title = values.get("title", "").strip()
    if not title:
        raise ValidationError({"title": _("Kies het advies, of vul de titel van een nieuw advies in.")})
    advies = Advies(title=title[:500])
    if values.get("published_on"):
        day = date.fromisoformat(values["published_on"])
        advies.published = UncertainDate.on(day, basis=DateBasis.STATED)
    advies.slug = free_name(advies, title)
    advies.save()
    for abbreviation, number in values.get("numbers", []):
        _number(advies, abbreviation, number)
    judging.proposal.edited = {**judging.proposal.edited, "advies": advies.slug}


def _number(advies: Advies, abbreviation: str, number: str) -> None:
    """The number that a college gave it. Raises ValidationError where another advies has that number."""
    college = Adviescollege.objects.filter(abbreviation=abbreviation).first()
    if college is None:
        raise ValidationError({"numbers": _("Dit adviescollege bestaat hier niet meer. Kies een ander.")})
    other = AdviesNumber.objects.filter(college=college, number=number).select_related("advies").first()
    if other is not None:
        told = _("Dit nummer is al in gebruik bij: %(other)s") % {"other": other.advies.title}
        raise ValidationError({"numbers": told})
    AdviesNumber.objects.create(advies=advies, college=college, number=number)


def _said(judging: Judging, quote: str) -> dict[str, Any]:
    verdict = judging.values["verdict"]
    is_stated = verdict != Verdict.NOT_STATED
    return {
        "verdict": verdict,
        "phrase": literal_start(quote, _LONGEST_PHRASE) if is_stated else "",
        "basis": judging.values.get("basis", "vermeld"),
    }


def _aanbeveling(advies: Advies, number: int, document: Document) -> Aanbeveling:
    """The recommendation with this number; a new one takes its words from the letter where those stand."""
    known = advies.aanbevelingen.filter(number=number).select_related("commitment").first()
    if known is not None:
        return known
    words = _words(document.text, number)
    commitment = Commitment(
        kind=Kind.AANBEVELING,
        subject=subject_of(words) if words else f"Aanbeveling {number} van {shortened(advies.title, 200)}",
        text=words,
    )
    commitment.made = advies.published
    commitment.slug = free_name(commitment, f"aanbeveling {advies.slug[:60]} {number}")
    aanbeveling = Aanbeveling(commitment=commitment, advies=advies, number=number)
    save_new(commitment, aanbeveling)
    return aanbeveling


def _words(text: str, number: int) -> str:
    """'Aanbeveling 7: “Stimuleer …”' → 'Stimuleer …'; '' where the letter does not quote it."""
    plain = " ".join(re.sub(r"-\s*\n\s*", "", text).split())
    quoted = re.search(rf"[Aa]anbeveling {number} ?: ?[“‘\"](?P<words>[^”’\"]{{8,600}})[”’\"]", plain)
    return quoted["words"] if quoted else ""
