"""One dossier only: the API cannot be asked for that, so the rows of others are left out here."""

from collections.abc import Iterable, Sequence

from django.db.models import Q

from commitments.models import Besluit, RegisterRow
from commitments.sources.datatypes import BesluitRecord, Record, StemmingRecord, ToezeggingRecord, ZaakRecord


def within(dossier: str, records: Sequence[Record]) -> list[Record]:
    """Zaken filed in the dossier, besluiten and votes on its moties, and what belongs to no dossier at all.

    A toezegging does: it was made in a meeting, and the register ties it to no dossier.
    """
    zaken = _zaken(dossier, (one for one in records if isinstance(one, BesluitRecord)))
    besluiten = _besluiten(dossier, (one for one in records if isinstance(one, StemmingRecord)))
    found = []
    for one in records:
        if isinstance(one, ZaakRecord):
            filed = [one.kamerstuk, *one.also_filed]
            keeps = any(paper and dossier in (paper.dossier, paper.dossier_key) for paper in filed)
        elif isinstance(one, BesluitRecord):
            keeps = not zaken.isdisjoint(one.zaak_ids)
        elif isinstance(one, StemmingRecord):
            keeps = one.besluit_id in besluiten
        else:
            keeps = not isinstance(one, ToezeggingRecord)
        if keeps:
            found.append(one)
    return found


def _of(dossier: str, path: str) -> Q:
    """Filed in '36600', in '36600-X' or, asked for '36600', in any of its chapters."""
    return Q(**{f"{path}slug": dossier}) | Q(**{f"{path}slug__startswith": f"{dossier}-"})


def _zaken(dossier: str, records: Iterable[BesluitRecord]) -> set[object]:
    asked = {zaak for one in records for zaak in one.zaak_ids}
    rows = RegisterRow.objects.filter(
        _of(dossier, "commitment__dossier__"), entity="Zaak", source_id__in=asked
    )
    return set(rows.values_list("source_id", flat=True)) if asked else set()


def _besluiten(dossier: str, records: Iterable[StemmingRecord]) -> set[object]:
    asked = {one.besluit_id for one in records if one.besluit_id}
    rows = Besluit.objects.filter(_of(dossier, "motie__commitment__dossier__"), register_id__in=asked)
    return set(rows.values_list("register_id", flat=True)) if asked else set()
