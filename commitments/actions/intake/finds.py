"""Each kind of finding as something to propose, with the records that it is probably about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from commitments.actions.intake import matching
from commitments.actions.intake.matching import Likely
from commitments.actions.intake.naming import subject_of
from commitments.actions.intake.offices import ministeries_in
from commitments.letters.debate_days import said_on
from commitments.letters.findings import (
    Act,
    Basis,
    FoundToezegging,
    Reading,
    Reported,
    Strength,
    Verdict,
)
from commitments.models import Document, Ministerie, Proposal
from commitments.models.toezegging import Toezegging
from commitments.statuses import Kind, MinistryStatus, Outcome

STRENGTH = {
    Strength.EXPLICIT: Toezegging.Strength.EXPLICIT,
    Strength.STRONG: Toezegging.Strength.STRONG,
    Strength.WEAK: Toezegging.Strength.WEAK,
}
CLAIMED = {
    Reported.EXECUTED: MinistryStatus.DONE,
    Reported.PARTLY: MinistryStatus.PARTLY_DONE,
    Reported.REFUSED: MinistryStatus.NOT_EXECUTED,
}
"""What a letter reports of a motie → the status that it claims. A person decides whether it is written."""

CLAIMED_OF_PROMISE = {Act.FULFILLED: MinistryStatus.DONE, Act.LAPSED: MinistryStatus.LAPSED}
MOST_COMPARED = 300
"""Promises of one letter for which a record like them is looked for; no letter has as many."""

WHICH_ADVIES = "De brief geeft oordelen over aanbevelingen. Kies eenmaal van welk advies."
"""Kept with the proposal, so in Dutch."""

_ADVIES = re.compile(r"\badvies\b[^.“”‘’\"]{0,200}[“‘\"](?P<title>[^”’\"]{8,200})[”’\"]")
_ADVIES_UNQUOTED = re.compile(r"\b(?:hun|haar|zijn|het) advies (?P<title>[A-Z][^.;()“”‘’\"]{15,200})\.")


@dataclass(frozen=True, kw_only=True)
class Find:
    """One thing to propose. `values` is what accepting it would write."""

    group: Proposal.Group
    find: str
    rule: str
    quote: str = ""
    start: int | None = None
    end: int | None = None
    strength: str = ""
    change: str = Proposal.Change.RECORD
    reasons: str = ""
    values: dict[str, Any]
    likely: Sequence[Likely] = field(default_factory=list)

    @property
    def span(self) -> tuple[int, int]:
        """For sorting: what stands nowhere comes first."""
        return (self.start or 0, self.end or 0)

    @property
    def payload(self) -> dict[str, Any]:
        """As a proposal keeps it."""
        return {**self.values, "likely": matching.as_payload(self.likely)} if self.likely else self.values


def citations(reading: Reading) -> Iterator[Find]:
    """Every citation. One that is printed otherwise than it is read is proposed as a correction."""
    for one in reading.references:
        is_slip = bool(one.note and re.search(r"(?<!\d)\d{6,}(?!\d)", one.printed))
        yield Find(
            group=Proposal.Group.CITATION,
            find=one.type.value,
            rule=one.rule,
            quote=" ".join(one.printed.split()),
            start=one.start,
            end=one.end,
            strength=Toezegging.Strength.STRONG if one.note else Toezegging.Strength.EXPLICIT,
            change=Proposal.Change.CORRECTION if is_slip else Proposal.Change.LINK,
            values={
                "printed": " ".join(one.printed.split()),
                "normalised": list(one.normalised),
                "note": one.note or "",
            },
        )


def own_motie(reading: Reading, document: Document) -> Iterator[Find]:
    """A letter that is itself a motie is the motie."""
    facts = reading.document
    if document.kind != Document.DocumentKind.MOTIE or not facts.kamerstuk:
        return
    says = next((one for one in facts.evidence if one.field == "kind"), None)
    yield Find(
        group=Proposal.Group.MOTIE,
        find="made",
        rule=says.rule if says else "",
        quote=says.quote if says else "",
        start=says.start if says else None,
        end=says.end if says else None,
        strength=Toezegging.Strength.EXPLICIT,
        values={
            "number": facts.kamerstuk,
            "submitters": list(facts.submitters),
            "subject": subject_of(document.title),
        },
        likely=matching.by_number(facts.kamerstuk),
    )


def moties(reading: Reading, document: Document) -> Iterator[Find]:
    """Moties that the letter names, and what it reports of them."""
    signers = _signing(reading, document)
    for one in reading.moties:
        likely = matching.by_number(one.number or "")
        if not likely and one.submitter:
            likely = matching.by_submitter(one.submitter, document)
        claimed = CLAIMED.get(one.reported)
        yield Find(
            group=Proposal.Group.MOTIE,
            find=one.reported.value,
            rule=one.rule,
            quote=one.quote,
            start=one.start,
            end=one.end,
            strength=Toezegging.Strength.EXPLICIT if one.number else Toezegging.Strength.STRONG,
            change=Proposal.Change.STATUS if claimed else Proposal.Change.LINK,
            values={
                "number": one.number or "",
                "submitters": [one.submitter] if one.submitter else [],
                "subject": f"Motie-{one.submitter}" if one.submitter else "Motie",
                "status": str(claimed or ""),
                "text": "",
                "outcome": str(Outcome.UNKNOWN),
                # A letter that only names a motie may be of another ministry.
                **(_held_by(signers) if one.reported is not Reported.NONE else {}),
            },
            likely=likely,
        )


def _signing(reading: Reading, document: Document, known: list[Ministerie] | None = None) -> list[Ministerie]:
    """The ministries whose ministers sign."""
    signed = " · ".join(signer.office for signer in reading.document.signers)
    return ministeries_in(signed, document.dated.end, known)


def _held_by(ministeries: Sequence[Ministerie]) -> dict[str, Any]:
    """Who holds what nobody holds yet, as the signature says."""
    return {"ministeries": [one.slug for one in ministeries], "holders_basis": "afgeleid"}


def toezeggingen(reading: Reading, document: Document) -> Iterator[Find]:
    """Promises made, kept, put off, handed over or dropped."""
    ministeries = list(Ministerie.objects.all())
    signers = _signing(reading, document, ministeries)
    for number, one in enumerate(reading.toezeggingen):
        likely = matching.by_words(one.quote, kind=Kind.TOEZEGGING) if number < MOST_COMPARED else []
        if one.act is Act.MADE:
            named = ministeries_in(one.made_by or "", document.dated.end, ministeries)
            yield _made(one, named, signers, likely)
        else:
            yield _treated(one, document, signers, likely)


def _made(
    one: FoundToezegging, named: list[Ministerie], signers: list[Ministerie], likely: list[Likely]
) -> Find:
    """Held by the ministries that are named, else by those whose ministers sign."""
    offices = named or signers
    return Find(
        group=Proposal.Group.TOEZEGGING,
        find=one.act.value,
        rule=one.rule,
        quote=one.quote,
        start=one.start,
        end=one.end,
        strength=STRENGTH[one.strength],
        values={
            "subject": subject_of(one.quote),
            "made_by": (one.made_by or "")[:200],
            "made_to": (one.made_to or "")[:200],
            "deadline": (one.deadline_printed or "")[:200],
            "due_on": one.due_on.isoformat() if one.due_on else "",
            "ministeries": [ministerie.slug for ministerie in offices],
            "holders_basis": "vermeld" if named else "afgeleid",
        },
        likely=likely,
    )


def _treated(
    one: FoundToezegging, document: Document, signers: list[Ministerie], likely: list[Likely]
) -> Find:
    """With what is known of a promise that nobody recorded yet: who holds it, and the day of its debate."""
    claimed = CLAIMED_OF_PROMISE.get(one.act)
    change = {Act.POSTPONED: Proposal.Change.TERM}.get(one.act, Proposal.Change.LINK)
    values: dict[str, Any] = {"subject": subject_of(one.quote), "status": str(claimed or "")}
    if one.act is Act.POSTPONED:
        values |= {
            "deadline": (one.deadline_printed or "")[:200],
            "due_on": one.due_on.isoformat() if one.due_on else "",
        }
    if one.act is Act.TRANSFERRED:
        signed = {signer.ministerie_id for signer in document.signers.all()}
        taking = [m for m in ministeries_in(one.quote, document.dated.end) if m.pk not in signed]
        values["ministeries"] = [ministerie.slug for ministerie in taking]
    else:
        said = said_on(one.quote, before=document.dated.start)
        values |= {
            "made_by": "",
            "made_in": "",
            "made_on": said.isoformat() if said else "",
            "made_on_basis": "vermeld" if said and str(said.year) in one.quote else "afgeleid",
            **_held_by(signers),
        }
    return Find(
        group=Proposal.Group.TOEZEGGING,
        find=one.act.value,
        rule=one.rule,
        quote=one.quote,
        start=one.start,
        end=one.end,
        strength=STRENGTH[one.strength],
        change=Proposal.Change.STATUS if claimed else change,
        values=values,
        likely=likely,
    )


def verdicts(reading: Reading, document: Document) -> Iterator[Find]:
    """Which advies the letter answers, once; then its verdicts in the order of the recommendations."""
    if not reading.verdicts:
        return
    signers = _signing(reading, document)
    plain = " ".join(document.text.split())
    title = _ADVIES.search(plain) or _ADVIES_UNQUOTED.search(plain)
    yield Find(
        group=Proposal.Group.VERDICT,
        find="advies",
        rule="",
        strength=Toezegging.Strength.STRONG,
        reasons=WHICH_ADVIES,
        values={"advies": "", "title": title["title"] if title else ""},
    )
    for one in sorted(reading.verdicts, key=lambda v: (v.overall, v.start)):
        is_stated = one.verdict is not Verdict.UNCLEAR
        labels = ", ".join(str(label) for label in one.recommendations)
        yield Find(
            group=Proposal.Group.VERDICT,
            find="overall" if one.overall else labels[:20] or "oordeel",
            rule=one.rule,
            quote=one.quote,
            start=one.start,
            end=one.end,
            strength=Toezegging.Strength.EXPLICIT if is_stated else Toezegging.Strength.STRONG,
            values={
                "recommendations": [int(n) for n in one.recommendations if str(n).isdecimal()],
                "verdict": one.verdict.value,
                "basis": "afgeleid" if one.basis is Basis.INFERRED else "vermeld",
                "overall": one.overall,
                **_held_by(signers),
            },
        )
