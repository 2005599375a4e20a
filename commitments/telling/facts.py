"""The facts of one commitment as rows: what it is, its value, and the source of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from commitments.dates import DateBasis, UncertainDate
from commitments.glossary import entry_for
from commitments.models import Claim, Commitment, Link, OfficeChange, Passage
from commitments.statuses import Outcome


@dataclass(frozen=True)
class Fact:
    """One row. `date` is given in place of text where the value is a date.

    `label_term` and `text_term` are the glossary's anchors of words that need explaining.
    """

    label: str
    text: str = ""
    date: UncertainDate | None = None
    basis: str = ""
    sources: list[Claim] = field(default_factory=list)
    # Where it can be read, for what no claim was made of.
    passages: list[Passage] = field(default_factory=list)
    url: str = ""
    label_term: str = ""
    text_term: str = ""
    # The date is of an event that took some days: all of them are meant.
    lasts_days: bool = False
    # In place of text: several names, each with its page ('' for one that has none).
    names: list[tuple[str, str]] = field(default_factory=list)
    # What the register literally says, where the value is our word for it.
    raw_word: str = ""
    remark: str = ""

    @property
    def is_inferred(self) -> bool:
        """True when a reader concluded it."""
        return self.basis == DateBasis.INFERRED

    @property
    def is_elsewhere(self) -> bool:
        """True when its page is not one of the tracker's own."""
        return self.url.startswith("http")

    @property
    def is_from_register(self) -> bool:
        """True when the Kamer's register says so and no letter does."""
        return self.basis == DateBasis.REGISTER


@dataclass(frozen=True)
class Difference:
    """One field about which sources differ: the value that is shown, and the others."""

    label: str
    claims: list[Claim]


def of_commitment(
    commitment: Commitment, claims: Iterable[Claim], said_in: Iterable[Link] = ()
) -> list[Fact]:
    """All rows that this kind has, without the empty ones.

    `claims`, and the links of `quoting.where_said`, are those that the reader may see.
    """
    said = [link.passage for link in said_in]
    chosen: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.is_chosen:
            chosen.setdefault(claim.field, []).append(claim)
    rows = [*_general(commitment, chosen, said)]
    if hasattr(commitment, "motie"):
        rows += _motie(commitment, chosen)
    if hasattr(commitment, "toezegging"):
        rows += _toezegging(commitment, said)
    if hasattr(commitment, "aanbeveling"):
        rows += _aanbeveling(commitment)
    return [row for row in rows if row.text or row.date or row.names]


def differences(claims: Iterable[Claim]) -> list[Difference]:
    """The fields on which the sources do not say the same, in the order of `claims`."""
    by_field: dict[str, list[Claim]] = {}
    for claim in claims:
        by_field.setdefault(claim.field, []).append(claim)
    return [
        Difference(str(Claim.Field(name).label), about)
        for name, about in by_field.items()
        if len({claim.normalised or claim.printed for claim in about}) > 1
    ]


def claims_by_field(claims: Iterable[Claim]) -> list[tuple[str, list[tuple[Claim, bool]]]]:
    """Per field: its claims, each with whether it says something else than the chosen one."""
    fields: dict[str, list[Claim]] = {}
    for claim in claims:
        fields.setdefault(claim.field, []).append(claim)
    rows = []
    for name, group in fields.items():
        chosen = next((c.normalised or c.printed for c in group if c.is_chosen), None)
        differs = [(c, chosen is not None and (c.normalised or c.printed) != chosen) for c in group]
        rows.append((str(Claim.Field(name).label), differs))
    return rows


def _general(commitment: Commitment, chosen: dict[str, list[Claim]], said: list[Passage]) -> Iterator[Fact]:
    if commitment.kamerstuk is not None:
        yield Fact(
            _("Kamerstuk"),
            commitment.kamerstuk.canonical,
            basis=_number_basis(commitment),
            sources=chosen.get("reference", []),
            url=commitment.kamerstuk.official_url or "",
            label_term="kamerstuk",
        )
    if not hasattr(commitment, "motie"):
        yield Fact(
            _("Gedaan"),
            date=commitment.made,
            basis=commitment.made.basis,
            sources=chosen.get("made", []),
            passages=said if hasattr(commitment, "toezegging") and "made" not in chosen else [],
        )
    changes = _standing_offices(commitment)
    for holder in commitment.holders.all():
        label = _("Eerste verantwoordelijke") if holder.is_lead else _("Mede verantwoordelijk")
        name = holder.office or _("Ministerie van %(name)s") % {"name": holder.ministerie.name}
        change = changes.get(holder.ministerie_id)
        yield Fact(
            label,
            name,
            basis=change.basis if change else "",
            passages=[change.evidence] if change and change.evidence else [],
            label_term="ministerie",
        )
    if commitment.dossier is not None:
        yield Fact(
            _("Dossier"),
            str(commitment.dossier),
            basis=_number_basis(commitment),
            url=commitment.dossier.get_absolute_url(),
        )
    if any(row.removed_at for row in commitment.register_rows.all()):
        yield Fact(
            _("Register Tweede Kamer"),
            _("verwijderd"),
            remark=_("De Kamer heeft dit uit haar register gehaald. Wat er stond, blijft hier bewaard."),
        )


def _number_basis(commitment: Commitment) -> str:
    """Of a motie: whether the register ties it to its dossier, or only the dossier's title does."""
    return commitment.motie.number_basis if hasattr(commitment, "motie") else ""


def _standing_offices(commitment: Commitment) -> dict[int, OfficeChange]:
    """Ministry id → the standing entry that its part follows from."""
    changes = list(commitment.officechanges.all())
    corrected = {change.corrects_id for change in changes}
    # In the order in which entries count, so that the last one is the one that holds.
    return {change.ministerie_id: change for change in changes if change.pk not in corrected}


def _motie(commitment: Commitment, chosen: dict[str, list[Claim]]) -> Iterable[Fact]:
    motie = commitment.motie
    submitters = list(motie.submitters.all())
    if submitters:
        yield Fact(
            _("Ingediend door"),
            "c.s." if motie.has_cosubmitters else "",
            names=[(str(one), one.kamerlid.get_absolute_url() if one.kamerlid else "") for one in submitters],
            basis=DateBasis.INFERRED if any(one.basis == DateBasis.INFERRED for one in submitters) else "",
            sources=chosen.get("submitters", []),
            remark=_("Een naam zonder link staat hier zoals gedrukt: geen bron zegt welk Kamerlid het is.")
            if any(one.kamerlid is None for one in submitters)
            else "",
        )
    yield Fact(_("Ingediend"), date=motie.tabled, basis=motie.tabled.basis, sources=chosen.get("tabled", []))
    yield Fact(
        _("Uitkomst"),
        str(motie.get_outcome_display()),
        basis=motie.outcome_basis,
        sources=chosen.get("outcome", []),
        text_term=_anchor("uitkomst", motie.outcome),
        raw_word=motie.decided_by.kind_word if motie.decided_by else "",
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
            label_term="kabinetsappreciatie",
            text_term=_anchor("appreciatie", motie.kabinetsappreciatie),
            raw_word=motie.appreciatie_word,
        )


def _anchor(group: str, value: str) -> str:
    """The glossary's anchor for a choice, '' where there is none."""
    found = entry_for(group, value)
    return found.anchor if found else ""


def _toezegging(commitment: Commitment, said: list[Passage]) -> Iterable[Fact]:
    toezegging = commitment.toezegging
    yield Fact(
        _("Gedaan door"),
        toezegging.made_by or _("niet vermeld"),
        basis=toezegging.made_by_basis,
        passages=said if toezegging.made_by else [],
    )
    if toezegging.person is not None:
        yield Fact(_("Bewindspersoon"), toezegging.person.name, label_term="bewindspersoon")
    else:
        yield Fact(_("Bewindspersoon"), toezegging.person_printed, label_term="bewindspersoon")
    yield Fact(_("Gedaan aan"), toezegging.made_to)
    yield Fact(_("Gedaan in"), toezegging.made_in, passages=said)
    yield Fact(_("Hoe uitdrukkelijk"), str(toezegging.get_strength_display()), label_term="uitdrukkelijk")
    yield Fact(_("Voorwaarde"), toezegging.condition)
    yield Fact(
        _("Nummer in het register"),
        toezegging.register_number or _("geen: staat in geen register"),
        label_term="register",
    )
    if toezegging.nakoming_on is not None:
        yield Fact(
            _("Datum nakoming in het register"),
            date=UncertainDate.on(toezegging.nakoming_on, basis=DateBasis.REGISTER),
            remark=_("Soms de verwachte dag, soms de dag zelf: het register zegt niet welke."),
        )


def _aanbeveling(commitment: Commitment) -> Iterable[Fact]:
    advies = commitment.aanbeveling.advies
    yield Fact(_("Advies"), advies.title, url=advies.get_absolute_url(), label_term="advies")
    yield Fact(
        _("Nummer"), f"{' / '.join(str(n) for n in advies.numbers.all())}, {commitment.aanbeveling.number}"
    )
