"""What stands on the reading desk: a letter's text with its finds marked, and each find with what it says."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.models import Commitment, Document, Ministerie, Proposal
from commitments.models.toezegging import Toezegging
from commitments.statuses import MinistryStatus, Verdict
from commitments.telling.marking import cut
from commitments.telling.reasons import reason_of, told_again, why_of

WHAT = {
    ("brief", "title"): gettext_lazy("Titel"),
    ("brief", "kind"): gettext_lazy("Soort"),
    ("brief", "number"): gettext_lazy("Kamerstuknummer"),
    ("brief", "date"): gettext_lazy("Datum"),
    ("brief", "chamber"): gettext_lazy("Gericht aan"),
    ("brief", "signers"): gettext_lazy("Ondertekend door"),
    ("motie", "made"): gettext_lazy("Dit is een motie"),
    ("motie", "none"): gettext_lazy("Noemt een motie"),
    ("motie", "progress"): gettext_lazy("Meldt voortgang van een motie"),
    ("motie", "executed"): gettext_lazy("Meldt een motie als uitgevoerd"),
    ("motie", "partly"): gettext_lazy("Meldt een motie als deels uitgevoerd"),
    ("motie", "refused"): gettext_lazy("Voert een motie niet uit"),
    ("motie", "transferred"): gettext_lazy("Draagt een motie over"),
    ("toezegging", "made"): gettext_lazy("Doet een toezegging"),
    ("toezegging", "fulfilled"): gettext_lazy("Komt een toezegging na"),
    ("toezegging", "progress"): gettext_lazy("Meldt voortgang van een toezegging"),
    ("toezegging", "postponed"): gettext_lazy("Stelt een toezegging uit"),
    ("toezegging", "transferred"): gettext_lazy("Draagt een toezegging over"),
    ("toezegging", "lapsed"): gettext_lazy("Laat een toezegging vervallen"),
    ("oordeel", "advies"): gettext_lazy("Van welk advies?"),
    ("oordeel", "overall"): gettext_lazy("Oordeel over het hele advies"),
}
STRENGTH = {
    Toezegging.Strength.EXPLICIT: gettext_lazy("uitdrukkelijk"),
    Toezegging.Strength.STRONG: gettext_lazy("waarschijnlijk"),
    Toezegging.Strength.WEAK: gettext_lazy("zwak"),
}
SAME = 0.85
"""So alike that a second record would be a double: then the known one is chosen beforehand."""


DECIDED_BY_HAND = (Proposal.Change.STATUS, Proposal.Change.CORRECTION, Proposal.Change.TERM)


def is_for_at_once(proposal: Proposal) -> bool:
    """True for what the letter says outright and nobody needs to look at.

    Not what would close something, put it off or correct what is printed, nor what may be recorded already.
    """
    is_unsure = bool(proposal.payload.get("likely")) and proposal.commitment_id is None
    is_explicit = proposal.strength == Toezegging.Strength.EXPLICIT
    return is_explicit and not is_unsure and proposal.change not in DECIDED_BY_HAND


@dataclass(frozen=True)
class Candidate:
    """A record that may be meant, and why."""

    commitment: Commitment
    why: str
    is_chosen: bool = False


@dataclass
class Row:
    """One proposal on the desk."""

    proposal: Proposal
    number: int
    what: str
    title: str
    facts: list[tuple[str, str]]
    strength: str
    reason: str
    candidates: list[Candidate] = field(default_factory=list)
    # What a visitor is doing with it at this moment.
    form: Any = None
    problem: str = ""
    asked: str = ""
    chosen: str = ""

    @property
    def is_choosing(self) -> bool:
        """True for what may be, or must be, about a record that is known."""
        proposal = self.proposal
        if proposal.group == Proposal.Group.MOTIE:
            return bool(self.candidates) or not proposal.values.get("number")
        # That a promise was made before, a person may know where no likeness tells.
        return proposal.group == Proposal.Group.TOEZEGGING and (
            bool(self.candidates) or bool(self.form) or proposal.find != "made"
        )

    @property
    def is_new_chosen(self) -> bool:
        """Where nothing known is chosen beforehand, what is made is mostly new; the rest must be chosen."""
        return self.proposal.find == "made" and not any(one.is_chosen for one in self.candidates)

    @property
    def closes(self) -> str:
        """The status that accepting would write; '' for none."""
        to = self.proposal.values.get("status", "")
        return str(MinistryStatus(to).label) if to else ""


@dataclass(frozen=True)
class Shelf:
    """The finds under one heading; the weak ones apart."""

    name: str
    label: str
    rows: list[Row]
    weak: list[Row]

    @property
    def waiting(self) -> int:
        """How many still wait for a judgement."""
        return sum(row.proposal.is_open for row in [*self.rows, *self.weak])


@dataclass(frozen=True)
class Piece:
    """A stretch of the text and the finds that it is part of, those that begin here apart."""

    text: str
    rows: list[Row]
    starts: list[Row]


@dataclass(frozen=True)
class Desk:
    """What is shown of it, and the numbers of the whole."""

    shelves: list[Shelf]
    pieces: list[Piece]
    found: int
    judged: int
    explicit: int
    is_whole_text: bool


def rows_of(document: Document, visible: Any) -> list[Row]:
    """The proposals in the order of the letter; `visible` are the commitments that may be told of."""
    proposals = list(
        document.proposals.exclude(group="")
        .select_related("judged_by", "commitment__aanbeveling", "passage")
        .defer("commitment__search", "commitment__text")
        .order_by("order", "pk")
    )
    ids = {one["id"] for proposal in proposals for one in proposal.payload.get("likely", [])}
    likely = {one.pk: one for one in visible.filter(pk__in=ids).defer("search", "text")} if ids else {}
    names = dict(Ministerie.objects.values_list("slug", "name"))
    return [_row(proposal, number, likely, names) for number, proposal in enumerate(proposals, start=1)]


def desk(
    document: Document, rows: Sequence[Row], shown: Sequence[Row], stretch: tuple[int, int] | None = None
) -> Desk:
    """The rows `shown` under their headings, beside the text or a stretch of it."""
    shelves = []
    for group in Proposal.Group:
        own = [row for row in shown if row.proposal.group == group]
        weak = [row for row in own if row.proposal.strength == Toezegging.Strength.WEAK]
        if own:
            kept = [row for row in own if row.proposal.strength != Toezegging.Strength.WEAK]
            shelves.append(Shelf(str(group.value), str(group.label), kept, weak))
    is_open = [row for row in rows if row.proposal.is_open]
    at_once = [row for row in is_open if is_for_at_once(row.proposal)]
    accepted = [row.proposal.find for row in rows if row.proposal.state == Proposal.State.ACCEPTED]
    is_answered = "advies" in accepted
    explicit = [row for row in at_once if is_answered or row.proposal.group != Proposal.Group.VERDICT]
    whole = (0, len(document.text))
    return Desk(
        shelves,
        _pieces(document.text, shown, stretch or whole),
        len(rows),
        len(rows) - len(is_open),
        len(explicit),
        stretch in (None, whole),
    )


def _pieces(text: str, rows: Sequence[Row], stretch: tuple[int, int]) -> list[Piece]:
    placed = [row for row in rows if row.proposal.start is not None]
    spans = [(row.proposal.start or 0, row.proposal.end or 0) for row in placed]
    pieces = []
    for start, end, within in cut(len(text), [*spans, stretch]):
        if len(placed) not in within:
            continue
        inside = [placed[n] for n in within[:-1]]
        pieces.append(Piece(text[start:end], inside, [row for row in inside if row.proposal.start == start]))
    return pieces


def _row(proposal: Proposal, number: int, likely: dict[int, Commitment], names: dict[str, str]) -> Row:
    found = [one for one in proposal.payload.get("likely", []) if one["id"] in likely]
    candidates = [
        Candidate(likely[one["id"]], why_of(one["why"]), is_chosen=n == 0 and one["likeness"] >= SAME)
        for n, one in enumerate(found)
    ]
    what = WHAT.get((proposal.group, proposal.find))
    return Row(
        proposal=proposal,
        number=number,
        what=str(what or _OTHERWISE[proposal.group]),
        title=_title(proposal),
        facts=[(label, value) for label, value in _facts(proposal, names) if value],
        strength=str(STRENGTH.get(Toezegging.Strength(proposal.strength), "")) if proposal.strength else "",
        reason=reason_of(proposal),
        candidates=candidates,
    )


_OTHERWISE: dict[str, Any] = {
    Proposal.Group.DOCUMENT: gettext_lazy("Over de brief"),
    Proposal.Group.CITATION: gettext_lazy("Verwijst naar"),
    Proposal.Group.MOTIE: gettext_lazy("Motie"),
    Proposal.Group.TOEZEGGING: gettext_lazy("Toezegging"),
    Proposal.Group.VERDICT: gettext_lazy("Oordeel over een aanbeveling"),
}


def _title(proposal: Proposal) -> str:
    """What is found, in a few words."""
    values, group = proposal.values, proposal.group
    if group == Proposal.Group.DOCUMENT:
        return _fact(proposal.find, values)
    if group == Proposal.Group.CITATION:
        return ", ".join(values["normalised"]) or values["printed"]
    if group == Proposal.Group.MOTIE:
        return " · ".join(part for part in (values["subject"], values["number"]) if part)
    return str(values["subject"]) if group == Proposal.Group.TOEZEGGING else _verdict(proposal.find, values)


def _verdict(find: str, values: dict[str, Any]) -> str:
    """The advies, or the verdict and the recommendations that it is about."""
    if find == "advies":
        return str(values.get("title") or _("Nog niet gekozen"))
    verdict = str(Verdict(values["verdict"]).label)
    numbers = ", ".join(str(number) for number in values["recommendations"])
    if not numbers:
        return verdict
    return _("Aanbeveling %(numbers)s: %(verdict)s") % {"numbers": numbers, "verdict": verdict}


def _fact(fact: str, values: dict[str, Any]) -> str:
    """A fact about the letter in words."""
    if fact == "kind":
        return str(Document.DocumentKind(values["kind"]).label)
    if fact == "chamber":
        return str(Document.Chamber(values["chamber"]).label)
    if fact == "signers":
        return ", ".join(
            f"{one['office']} ({one['name']})" if one["name"] else one["office"] for one in values["signers"]
        )
    if fact == "date":
        first, last = _day(values["from"]), _day(values["to"])
        return first if first == last else _("tussen %(first)s en %(last)s") % {"first": first, "last": last}
    return str(values["reference"] if fact == "number" else values["title"])


def _facts(proposal: Proposal, names: dict[str, str]) -> list[tuple[str, str]]:
    """The rest of what would be written, field by field."""
    values = proposal.values
    if proposal.group == Proposal.Group.CITATION:
        return [(_("Gedrukt"), values["printed"]), (_("Let op"), told_again(values["note"]))]
    if proposal.group == Proposal.Group.DOCUMENT:
        was = _fact(proposal.find, proposal.payload["was"]) if "was" in proposal.payload else ""
        basis = _("afgeleid") if values.get("basis") == "afgeleid" else ""
        return [(_("Nu staat er"), was), (_("Waarop dit rust"), basis)]
    holders = ", ".join(names.get(slug, slug) for slug in values.get("ministeries", []))
    if proposal.group != Proposal.Group.TOEZEGGING:
        return [(_("Ministerie, als er nog geen is"), holders)]
    term = " → ".join(part for part in (values.get("deadline", ""), _day(values.get("due_on", ""))) if part)
    return [
        (_("Door"), values.get("made_by", "")),
        (_("Aan"), values.get("made_to", "")),
        (_("Gedaan in"), values.get("made_in", "")),
        (_("Gedaan op"), _day(values.get("made_on", ""))),
        (_("Termijn"), term),
        (_("Ministerie"), holders),
    ]


def _day(iso: str) -> str:
    return formats.date_format(date.fromisoformat(iso), "j F Y") if iso else ""
