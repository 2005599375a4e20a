"""What a row of a list tells of one commitment: words and days only, so that equal rows look the same."""

from dataclasses import dataclass
from datetime import date

from commitments.dates import UncertainDate
from commitments.models import Commitment
from commitments.telling.standing import is_overdue


@dataclass(frozen=True)
class Facts:
    """What a row tells beside title and status."""

    motie: str
    """'motie-Koopmans c.s.'; '' when it is no motie."""
    outcome: str
    verdict: str
    """The cabinet's, on an aanbeveling."""
    holders: tuple[str, ...]
    due: UncertainDate


@dataclass(frozen=True)
class Row:
    """One commitment in a list, in the reader's language."""

    url: str
    subject: str
    kind: str
    reference: str
    advies: str
    """The advies of an aanbeveling, by the number that people call it."""
    number: int | None
    """Of an aanbeveling in its advies."""
    register_number: str
    when: UncertainDate
    is_late: bool
    is_draft: bool
    ministry_status: str
    ministry_label: str
    kamer_status: str
    kamer_label: str
    facts: Facts


def row_of(commitment: Commitment, *, today: date) -> Row:
    """The row of this commitment. Asks nothing of the database after `for_rows`."""
    aanbeveling = getattr(commitment, "aanbeveling", None)
    return Row(
        url=commitment.get_absolute_url(),
        subject=commitment.subject,
        kind=str(commitment.get_kind_display()),
        reference=commitment.reference,
        advies=aanbeveling.advies.short_name if aanbeveling else "",
        number=aanbeveling.number if aanbeveling else None,
        register_number=commitment.toezegging.register_number if hasattr(commitment, "toezegging") else "",
        when=_when(commitment),
        is_late=is_overdue(commitment, today=today),
        is_draft=commitment.is_draft,
        ministry_status=commitment.ministry_status,
        ministry_label=str(commitment.get_ministry_status_display()),
        kamer_status=commitment.kamer_status,
        kamer_label=str(commitment.get_kamer_status_display()),
        facts=facts_of(commitment),
    )


def facts_of(commitment: Commitment) -> Facts:
    """The facts of this commitment. Asks nothing of the database after `for_rows` or `for_list`."""
    motie = getattr(commitment, "motie", None)
    aanbeveling = getattr(commitment, "aanbeveling", None)
    oordeel = aanbeveling.oordeel if aanbeveling else None
    return Facts(
        motie=motie.name if motie else "",
        outcome=str(motie.get_outcome_display()) if motie else "",
        verdict=str(oordeel.get_verdict_display()) if oordeel else "",
        holders=tuple(str(holder) for holder in commitment.holders.all()),
        due=commitment.due,
    )


def _when(commitment: Commitment) -> UncertainDate:
    """The day on which a motie was tabled, where that is known; else when the commitment was made."""
    tabled = commitment.motie.tabled if hasattr(commitment, "motie") else None
    return tabled or commitment.made
