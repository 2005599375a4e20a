"""What variations are made of: the records of the register as plain values, or a few of our own."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from commitments.models import Commitment, Document, Dossier, Ministerie, Submitter
from commitments.references import Kamerstuk
from commitments.statuses import Kind


class Asker(NamedTuple):
    """A submitter as printed, with the ids of the member and fractie where those are known."""

    prefix: str
    surname: str
    given: str
    fractie: str
    kamerlid_id: int | None
    fractie_id: int | None


@dataclass(frozen=True, slots=True)
class Example:
    """One motie or toezegging; `made_on` and `ministerie_id` are None where the source does not say."""

    kind: str
    subject: str
    dossier: int | None
    """The place of its dossier in `Examples.dossiers`."""
    number: str
    """Of a motie within its dossier: '43'."""
    text: str = ""
    made_on: date | None = None
    term: timedelta | None = None
    ministerie_id: int | None = None
    office: str = ""
    askers: tuple[Asker, ...] = ()
    has_more_askers: bool = False
    person: str = ""
    made_to: str = ""
    made_in: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """One letter."""

    kind: str
    title: str
    dossier: int | None
    dated_on: date


@dataclass(frozen=True)
class Examples:
    """All that is varied. The last two are lists to draw from, in which what occurs often stands often."""

    dossiers: list[str]
    """Their titles."""
    commitments: list[Example]
    papers: list[Paper]
    last_day: date
    """No variation is younger."""
    words: list[str] = field(default_factory=list)
    offices: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Draw up the lists."""
        for text in (*(one.subject for one in self.commitments), *(paper.title for paper in self.papers)):
            self.words.extend(word for word in text.split() if is_replaced(word))
        self.offices.extend(
            (one.ministerie_id, one.office) for one in self.commitments if one.ministerie_id is not None
        )


def is_replaced(word: str) -> bool:
    """True for a plain word that says something: no name, number, abbreviation or 'over'."""
    return len(word) > 4 and word.isalpha() and word.islower()


def examples_held(*, today: date) -> Examples:
    """The published moties, toezeggingen and letters of the database, in the order of their ids."""
    dossiers = list(Dossier.objects.order_by("pk").values_list("pk", "title"))
    places = {pk: place for place, (pk, _title) in enumerate(dossiers)}
    askers: dict[int, list[Asker]] = {}
    columns = ("motie_id", "prefix", "surname", "given", "fractie", "kamerlid_id", "fractie_record_id")
    for motie_id, *who in Submitter.objects.order_by("motie_id", "order").values_list(*columns).iterator():
        askers.setdefault(motie_id, []).append(Asker(*who))
    commitments = [
        Example(
            kind=one.kind,
            subject=one.subject,
            text=one.text,
            dossier=places.get(one.dossier_id or 0),
            number=(Kamerstuk.from_canonical(one.reference).number or "") if one.reference else "",
            made_on=one.made.end,
            term=one.due_on - one.made.end if one.due_on and one.made.end else None,
            ministerie_id=one.lead_id,
            askers=tuple(askers.get(one.pk, ())),
            **_parts(one),
        )
        for one in Commitment.objects.filter(published_at__isnull=False)
        .exclude(kind=Kind.AANBEVELING)
        .select_related("motie", "toezegging")
        .defer("search")
        .order_by("pk")
        .iterator(chunk_size=2000)
    ]
    papers = [
        Paper(kind, title, places.get(dossier_id or 0), dated_to or today)
        for kind, title, dossier_id, dated_to in Document.objects.filter(
            published_at__isnull=False, dated_to__isnull=False
        )
        .exclude(kind=Document.DocumentKind.MOTIE)
        .order_by("pk")
        .values_list("kind", "title", "dossier_id", "dated_to")
        .iterator()
    ]
    if not commitments or not papers:
        return examples_of_our_own(today=today)
    days = [one.made_on for one in commitments if one.made_on is not None]
    return Examples([title for _pk, title in dossiers], commitments, papers, min(max(days), today))


def _parts(one: Commitment) -> dict[str, Any]:
    """What only its kind has."""
    if one.kind == Kind.MOTIE:
        return {"has_more_askers": one.motie.has_cosubmitters}
    said = one.toezegging
    return {
        "office": said.made_by,
        "person": said.person_printed,
        "made_to": said.made_to,
        "made_in": said.made_in,
    }


def examples_of_our_own(*, today: date) -> Examples:
    """A handful, for a database without a register; of its ministries, if there are any, the first."""
    subjects = (
        "ruimte voor gemeenten bij de opvang van vluchtelingen",
        "toezicht op algoritmen bij de overheid en bij uitvoerders",
        "onderzoek naar autonome wapensystemen en menselijke controle",
        "betaalbare woningen voor starters in krimpregio's",
        "kwaliteit van onderwijs aan leerlingen met een beperking",
        "veiligheid van fietsers bij spoorwegovergangen",
        "vermindering van regeldruk voor kleine ondernemers",
    )
    ministerie = Ministerie.objects.order_by("pk").first()
    offices: dict[str, Any] = {}
    if ministerie:
        offices = {"ministerie_id": ministerie.pk, "office": f"Minister, {ministerie.name}"}
    asker = Asker("", "Voorbeeld", "", "", None, None)
    commitments = [
        Example(
            kind=Kind.MOTIE,
            subject=f"Motie van het lid Voorbeeld over {subject}",
            dossier=place % 2,
            number=str(place + 1),
            made_on=today - timedelta(days=200 * place + 30),
            askers=(asker,),
        )
        for place, subject in enumerate(subjects)
    ]
    commitments += [
        Example(
            kind=Kind.TOEZEGGING,
            subject=f"De Kamer wordt geïnformeerd over {subject}.",
            text=f"De Kamer wordt geïnformeerd over {subject}.",
            dossier=None,
            number="",
            made_on=today - timedelta(days=170 * place + 20),
            term=timedelta(days=120 + place),
            made_to="Voorbeeld",
            made_in="Plenair debat",
            **offices,
        )
        for place, subject in enumerate(subjects)
    ]
    papers = [
        Paper("kamerbrief", f"Stand van zaken {subject}", place % 2, today - timedelta(days=90 * place + 10))
        for place, subject in enumerate(subjects)
    ]
    return Examples(["Voorbeelddossier wonen", "Voorbeelddossier veiligheid"], commitments, papers, today)
