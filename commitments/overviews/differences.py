"""The page of differences: each with both sides, since when, and what people made of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from commitments.models import Claim, Commitment, DifferenceJudgement, Document, Submitter
from commitments.models.commitment_shown import holders_with_names
from commitments.models.difference_judgement import STANDING
from commitments.telling.conflicts import Conflict, of_record
from commitments.telling.drafts import readable
from commitments.telling.standing import compare

_OF_A_CONTRADICTION = (
    *("slug", "kind", "subject", "reference", "published_at"),
    *("ministry_status", "ministry_since", "kamer_status", "kamer_since"),
    *("motie__has_cosubmitters", "aanbeveling__number"),
)


@dataclass(frozen=True)
class Remark:
    """A judgement, and whether both sides still say what they said then."""

    judgement: DifferenceJudgement
    is_outdated: bool


@dataclass(frozen=True)
class Difference:
    """One difference about one record: the two judgements, or one fact (`conflict`)."""

    record: Commitment | Document
    about: str
    seen: str
    """What both sides say, as `DifferenceJudgement.seen` keeps it."""
    sentence: str = ""
    conflict: Conflict | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def anchor(self) -> str:
        """Its place on a page."""
        return f"verschil-{self.record.slug}-{self.about}"

    @property
    def sort(self) -> str:
        """Of what sort of record, as addresses have it."""
        return "documenten" if isinstance(self.record, Document) else "afspraken"


def of_standing(commitment: Commitment) -> Difference | None:
    """Between the ministry's claim and the Kamer's judgement, None where they do not differ."""
    sentence, is_different = compare(commitment.ministry_status, commitment.kamer_status)
    if not is_different:
        return None
    seen = f"{commitment.ministry_status}/{commitment.kamer_status}"
    return Difference(
        commitment, STANDING, seen, sentence=sentence, remarks=_remarks(commitment, STANDING, seen)
    )


def of_facts(record: Commitment | Document, user: Any) -> list[Difference]:
    """One for each fact about which sources that this visitor may read differ."""
    claims = readable(record.claims.all(), user)
    return [
        Difference(
            record,
            conflict.about,
            conflict.seen,
            conflict=conflict,
            remarks=_remarks(record, conflict.about, conflict.seen),
        )
        for conflict in of_record(record, claims, record.register_rows.all())
    ]


def of_commitment(commitment: Commitment, user: Any) -> list[Difference]:
    """All differences about it: first between the two judgements, then the facts."""
    standing = of_standing(commitment)
    return [*([standing] if standing else []), *of_facts(commitment, user)]


def find(record: Commitment | Document, about: str, user: Any) -> Difference | None:
    """The one difference of this name, None where sources do not differ about it (any longer)."""
    if about == STANDING:
        return of_standing(record) if isinstance(record, Commitment) else None
    return next((one for one in of_facts(record, user) if one.about == about), None)


def for_differences(records: Any) -> Any:
    """Commitments with all that differences are made of, in a fixed number of queries."""
    claims = Claim.objects.select_related("passage__document").defer("passage__document__text")
    return (
        records.select_related("lead", "dossier", "motie", "toezegging", "aanbeveling")
        .defer("search")
        .prefetch_related(
            "holders__ministerie",
            "motie__submitters__kamerlid",
            "difference_judgements",
            "register_rows",
            Prefetch("claims", claims),
        )
    )


def for_contradictions(records: Any) -> Any:
    """Commitments with what a list of differing judgements tells, in a fixed number of queries."""
    tabled_by = Submitter.objects.only("motie", "order", "prefix", "surname", "given")
    return (
        records.select_related("motie", "aanbeveling")
        .only(*_OF_A_CONTRADICTION)
        .prefetch_related(
            holders_with_names(), Prefetch("motie__submitters", tabled_by), "difference_judgements"
        )
    )


def documents_for_differences(records: Any) -> Any:
    """Documents with all that differences are made of, in a fixed number of queries."""
    claims = Claim.objects.select_related("passage__document").defer("passage__document__text")
    return (
        records.select_related("dossier")
        .defer("text")
        .prefetch_related("difference_judgements", "register_rows", Prefetch("claims", claims))
    )


def _remarks(record: Commitment | Document, about: str, seen: str) -> tuple[Remark, ...]:
    own: Iterable[DifferenceJudgement] = record.difference_judgements.all()
    return tuple(Remark(one, is_outdated=one.seen != seen) for one in own if one.about == about)
