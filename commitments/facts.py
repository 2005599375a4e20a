"""The facts of one commitment as rows: what it is, its value, and the source of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Claim, Commitment
from commitments.statuses import Outcome


@dataclass(frozen=True)
class Fact:
    """One row. `date` is given in place of text where the value is a date."""

    label: str
    text: str = ""
    date: UncertainDate | None = None
    basis: str = ""
    sources: list[Claim] = field(default_factory=list)
    url: str = ""

    @property
    def is_inferred(self) -> bool:
        """True when a reader concluded it."""
        return self.basis == DateBasis.INFERRED

    @property
    def is_from_register(self) -> bool:
        """True when the Kamer's register says so and no letter does."""
        return self.basis == DateBasis.REGISTER


@dataclass(frozen=True)
class Difference:
    """One field about which sources differ: the value that is shown, and the others."""

    label: str
    claims: list[Claim]


def of_commitment(commitment: Commitment) -> list[Fact]:
    """All rows that this kind has, without the empty ones."""
    chosen: dict[str, list[Claim]] = {}
    for claim in commitment.claims.all():
        if claim.is_chosen:
            chosen.setdefault(claim.field, []).append(claim)
    rows = [*_general(commitment, chosen)]
    if hasattr(commitment, "motie"):
        rows += _motie(commitment, chosen)
    if hasattr(commitment, "toezegging"):
        rows += _toezegging(commitment)
    if hasattr(commitment, "aanbeveling"):
        rows += _aanbeveling(commitment)
    return [row for row in rows if row.text or row.date]


def differences(commitment: Commitment) -> list[Difference]:
    """The fields on which the sources do not say the same, the chosen value first."""
    by_field: dict[str, list[Claim]] = {}
    for claim in commitment.claims.all():
        by_field.setdefault(claim.field, []).append(claim)
    return [
        Difference(str(Claim.Field(name).label), claims)
        for name, claims in by_field.items()
        if len({claim.normalised or claim.printed for claim in claims}) > 1
    ]


def _general(commitment: Commitment, chosen: dict[str, list[Claim]]) -> Iterator[Fact]:
    if commitment.kamerstuk is not None:
        yield Fact(
            _("Kamerstuk"),
            commitment.kamerstuk.canonical,
            sources=chosen.get("reference", []),
            url=commitment.kamerstuk.official_url or "",
        )
    if not hasattr(commitment, "motie"):
        yield Fact(
            _("Gedaan"), date=commitment.made, basis=commitment.made.basis, sources=chosen.get("made", [])
        )
    for holder in commitment.holders.all():
        label = _("Eerste verantwoordelijke") if holder.is_lead else _("Mede verantwoordelijk")
        yield Fact(label, holder.office or _("Ministerie van %(name)s") % {"name": holder.ministerie.name})
    if commitment.dossier is not None:
        yield Fact(_("Dossier"), str(commitment.dossier), url=commitment.dossier.official_url or "")


def _motie(commitment: Commitment, chosen: dict[str, list[Claim]]) -> Iterable[Fact]:
    motie = commitment.motie
    submitters = ", ".join(str(submitter) for submitter in motie.submitters.all())
    yield Fact(
        _("Ingediend door"),
        f"{submitters} c.s." if submitters and motie.has_cosubmitters else submitters,
        sources=chosen.get("submitters", []),
    )
    yield Fact(_("Ingediend"), date=motie.tabled, basis=motie.tabled.basis, sources=chosen.get("tabled", []))
    yield Fact(
        _("Uitkomst"),
        str(motie.get_outcome_display()),
        basis=motie.outcome_basis,
        sources=chosen.get("outcome", []),
    )
    if motie.voted:
        yield Fact(_("Stemming"), date=motie.voted, basis=motie.voted.basis, sources=chosen.get("voted", []))
    elif motie.outcome != Outcome.UNKNOWN:
        yield Fact(_("Stemming"), _("dag niet bekend"))
    if motie.kabinetsappreciatie:
        yield Fact(
            _("Advies van het kabinet vooraf"),
            str(motie.get_kabinetsappreciatie_display()),
            sources=chosen.get("kabinetsappreciatie", []),
        )


def _toezegging(commitment: Commitment) -> Iterable[Fact]:
    toezegging = commitment.toezegging
    yield Fact(_("Gedaan door"), toezegging.made_by or _("niet vermeld"), basis=toezegging.made_by_basis)
    if toezegging.person is not None:
        yield Fact(_("Bewindspersoon"), toezegging.person.name)
    yield Fact(_("Gedaan aan"), toezegging.made_to)
    yield Fact(_("Gedaan in"), toezegging.made_in)
    yield Fact(_("Hoe uitdrukkelijk"), str(toezegging.get_strength_display()))
    yield Fact(_("Voorwaarde"), toezegging.condition)
    yield Fact(_("Nummer in het register"), toezegging.register_number or _("geen: staat in geen register"))


def _aanbeveling(commitment: Commitment) -> Iterable[Fact]:
    advies = commitment.aanbeveling.advies
    yield Fact(_("Advies"), advies.title)
    yield Fact(
        _("Nummer"), f"{' / '.join(str(n) for n in advies.numbers.all())}, {commitment.aanbeveling.number}"
    )
