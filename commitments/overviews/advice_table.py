"""An advies as people ask for it: what was advised, what the cabinet answered, what came of it.

Everything is what one visitor may see: aanbevelingen that are drafts are left out, and so is
what a draft document says. Who sees drafts sees such an answer too, but it counts for nobody.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.translation import gettext as _

from commitments.dates import latest_of
from commitments.models import (
    Aanbeveling,
    Advies,
    Citation,
    Commitment,
    DeclinedPart,
    Document,
    Link,
    Oordeel,
)
from commitments.statuses import Verdict
from commitments.telling import timeline
from commitments.telling.drafts import forget_hidden_evidence
from commitments.telling.standing import Standing, standing_of


@dataclass(frozen=True)
class VerdictCount:
    """How often one verdict was given, and on which aanbevelingen. Without a verdict: not answered yet."""

    verdict: str
    label: str
    aanbevelingen: list[Aanbeveling]


@dataclass(frozen=True)
class Summary:
    """One advies in the list: its verdicts counted, and the oordeel on the whole where there is one."""

    advies: Advies
    counts: list[VerdictCount]
    whole: Oordeel | None

    @property
    def total(self) -> int:
        """How many aanbevelingen the visitor may see."""
        return sum(len(count.aanbevelingen) for count in self.counts)


@dataclass(frozen=True)
class Answer:
    """One oordeel, what it declines, and the others that its sentence answers or refers to."""

    oordeel: Oordeel
    declined: list[DeclinedPart]
    shares: list[Aanbeveling]
    refers_to: list[Aanbeveling]


@dataclass(frozen=True)
class Row:
    """One aanbeveling: its answers, what was done since and how it stands.

    The answer that counts comes first, then the earlier ones, and drafts last.
    """

    aanbeveling: Aanbeveling
    answers: list[Answer]
    referred_from: list[Aanbeveling]
    since: list[timeline.Entry]
    standing: Standing


@dataclass(frozen=True)
class AnsweringDocument:
    """A document with an oordeel, and the documents that it says it answers."""

    document: Document
    answered: list[Document]


@dataclass(frozen=True)
class AdviceTable:
    """The whole page: rows, counts, oordelen on the advies as a whole (as in a row), and the sources."""

    rows: list[Row]
    counts: list[VerdictCount]
    whole: list[Oordeel]
    documents: list[AnsweringDocument]
    changed_at: datetime | None


def summaries(adviezen: Sequence[Advies], *, user: Any) -> list[Summary]:
    """The adviezen with their counts, in a fixed number of queries."""
    documents = Document.objects.visible_to(user)
    seen = Aanbeveling.objects.filter(commitment__in=Commitment.objects.visible_to(user))
    given = _oordelen(documents)
    prefetch_related_objects(
        list(adviezen),
        "numbers__college",
        Prefetch("aanbevelingen", seen.prefetch_related(Prefetch("oordelen", given))),
        Prefetch("oordelen", given.filter(aanbeveling__isnull=True)),
    )
    return [
        Summary(
            advies=advies,
            counts=counted(advies.aanbevelingen.all()),
            whole=next(iter(_drafts_last(advies.oordelen.all())), None),
        )
        for advies in adviezen
    ]


def counted(aanbevelingen: Iterable[Aanbeveling]) -> list[VerdictCount]:
    """The verdicts that count, in the order from yes to no; those not answered come last."""
    by_verdict: dict[str, list[Aanbeveling]] = {}
    for aanbeveling in aanbevelingen:
        oordeel = aanbeveling.oordeel
        by_verdict.setdefault(oordeel.verdict if oordeel else "", []).append(aanbeveling)
    labels = [*Verdict.choices, ("", _("Nog geen kabinetsreactie bekend"))]
    return [
        VerdictCount(str(verdict), str(label), by_verdict[verdict])
        for verdict, label in labels
        if verdict in by_verdict
    ]


def table_of(advies: Advies, *, user: Any, today: date) -> AdviceTable:
    """Everything about one advies, in a fixed number of queries."""
    documents = Document.objects.visible_to(user)
    aanbevelingen = _aanbevelingen(advies, user)
    whole = list(_oordelen(documents).filter(advies=advies, aanbeveling__isnull=True))
    answers = {a.pk: _answers(a, aanbevelingen) for a in aanbevelingen}
    rows = [
        Row(
            aanbeveling=aanbeveling,
            answers=answers[aanbeveling.pk],
            referred_from=[
                other
                for other in aanbevelingen
                if any(aanbeveling in answer.refers_to for answer in answers[other.pk])
            ],
            since=_since(aanbeveling),
            standing=standing_of(aanbeveling.commitment, today=today),
        )
        for aanbeveling in aanbevelingen
    ]
    oordelen = [*whole, *(answer.oordeel for row in rows for answer in row.answers)]
    sources = _sources(oordelen, documents)
    return AdviceTable(
        rows=rows,
        counts=counted(aanbevelingen),
        whole=_drafts_last(whole),
        documents=sources,
        changed_at=latest_of([advies.changed_at, *_moments(rows, sources)]),
    )


def _aanbevelingen(advies: Advies, user: Any) -> list[Aanbeveling]:
    visible = Commitment.objects.visible_to(user)
    documents = Document.objects.visible_to(user)
    links = Link.objects.filter(passage__document__in=documents)
    referred = Aanbeveling.objects.filter(commitment__in=visible).select_related("commitment", "advies")
    aanbevelingen = list(
        Aanbeveling.objects.filter(advies=advies, commitment__in=visible)
        .select_related("commitment", "advies")
        .defer("commitment__search")
        .prefetch_related(
            Prefetch(
                "oordelen",
                _oordelen(documents).prefetch_related(
                    Prefetch(
                        "declined_parts",
                        DeclinedPart.objects.filter(passage__document__in=documents)
                        .select_related("passage__document")
                        .defer("passage__document__text"),
                    ),
                    Prefetch(
                        "refers_to",
                        referred.defer("commitment__search").prefetch_related("advies__numbers__college"),
                    ),
                ),
            ),
            Prefetch(
                "commitment__links",
                links.select_related("passage__document").defer("passage__document__text"),
            ),
            Prefetch("commitment__statuschanges__evidence__document", Document.objects.defer("text")),
        )
        .order_by("number")
    )
    for aanbeveling in aanbevelingen:
        forget_hidden_evidence(aanbeveling.commitment.statuschanges.all(), user)
    return aanbevelingen


def _oordelen(documents: Any) -> Any:
    """Oordelen in documents that the visitor may see, the earliest first."""
    return Oordeel.objects.filter(passage__document__in=documents).with_document()


def _answers(aanbeveling: Aanbeveling, aanbevelingen: Sequence[Aanbeveling]) -> list[Answer]:
    return [_answer(oordeel, aanbevelingen) for oordeel in _drafts_last(aanbeveling.oordelen.all())]


def _drafts_last(oordelen: Iterable[Oordeel]) -> list[Oordeel]:
    """The one that counts first: the latest that is published, the earlier ones, then drafts."""
    latest_first = list(oordelen)[::-1]
    return sorted(latest_first, key=lambda oordeel: oordeel.is_draft)


def _answer(oordeel: Oordeel, aanbevelingen: Sequence[Aanbeveling]) -> Answer:
    return Answer(
        oordeel=oordeel,
        declined=list(oordeel.declined_parts.all()),
        shares=[
            other
            for other in aanbevelingen
            if other.pk != oordeel.aanbeveling_id
            and any(o.passage_id == oordeel.passage_id for o in other.oordelen.all())
        ],
        refers_to=sorted(oordeel.refers_to.all(), key=lambda a: (a.advies_id, a.number)),
    )


def _since(aanbeveling: Aanbeveling) -> list[timeline.Entry]:
    """What was done, as far as a visible document says so, and not certainly before the advies came out."""
    commitment, published = aanbeveling.commitment, aanbeveling.advies.published
    return [
        deed
        for deed in timeline.deeds(commitment, commitment.links.all())
        if published.start is None or deed.when.end is None or deed.when.end >= published.start
    ]


def _sources(oordelen: Iterable[Oordeel], documents: Any) -> list[AnsweringDocument]:
    found = {oordeel.passage.document_id: oordeel.passage.document for oordeel in oordelen}
    answers = Citation.objects.filter(
        document__in=found, relation=Citation.Relation.ANSWERS, target__in=documents
    ).select_related("target")
    answered: dict[int, list[Document]] = {}
    for citation in answers.defer("target__text"):
        if citation.target is not None:
            answered.setdefault(citation.document_id, []).append(citation.target)
    in_order = sorted(found.values(), key=lambda d: (d.dated.end or date.max, d.slug))
    return [AnsweringDocument(document, answered.get(document.pk, [])) for document in in_order]


def _moments(rows: Iterable[Row], sources: Iterable[AnsweringDocument]) -> Iterable[datetime]:
    """When the records that the page is made of were last changed."""
    for source in sources:
        yield source.document.changed_at
    for row in rows:
        commitment = row.aanbeveling.commitment
        yield commitment.changed_at
        yield from (link.created_at for link in commitment.links.all())
        yield from (change.recorded_at for change in commitment.statuschanges.all())
