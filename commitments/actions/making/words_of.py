"""The search words of what is made up, by the same functions as those of every other record."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from commitments.actions.making.examples import Paper
from commitments.actions.making.rows import dossier_number, holding, reference_of
from commitments.actions.making.varying import Variation, Varying
from commitments.actions.search_texts import numbers_of, parts_of, years_of
from commitments.models import (
    Commitment,
    Document,
    Dossier,
    Holder,
    Ministerie,
    Motie,
    Passage,
    Submitter,
    Toezegging,
)
from commitments.statuses import Kind
from commitments.words import Lexicon, vector


@dataclass(frozen=True)
class Words:
    """Makes vectors from records that are not in the database (yet)."""

    varying: Varying
    ministeries: dict[int, Ministerie]
    lexicon: Lexicon

    def of_paper(self, paper: Paper, quotes: Sequence[str]) -> str:
        """The vector of a letter, in the text form of a `tsvector`."""
        document = Document(
            pk=-1, kind=paper.kind, title=paper.title, dated_from=paper.dated_on, dated_to=paper.dated_on
        )
        document.dossier = self._dossier(paper.dossier)
        passages = [Passage(quote=quote) for quote in quotes]
        _at_hand(document, passages=passages, signers=[], claims=[])
        return self._vector(document)

    def of(self, variation: Variation) -> str:
        """The vector, in the text form of a `tsvector`."""
        example = variation.example
        commitment = Commitment(
            # Related records hang on a key; this one is nobody's.
            pk=-1,
            kind=example.kind,
            subject=example.subject,
            text=example.text,
            reference=reference_of(variation),
            source_id=f"P{variation.place}",
            made_from=variation.made_on,
            made_to=variation.made_on,
        )
        commitment.dossier = self._dossier(variation.dossier)
        holders = [
            Holder(ministerie=self.ministeries[one.ministerie_id], office=one.office)
            for one in holding(variation.parts)
        ]
        _at_hand(commitment, holders=holders, claims=[])
        commitment._state.fields_cache |= dict.fromkeys(Kind.values)  # of the other kinds it has no part
        if example.kind == Kind.MOTIE:
            motie = Motie(commitment=commitment)
            askers = [
                Submitter(prefix=a.prefix, surname=a.surname, fractie=a.fractie) for a in example.askers
            ]
            _at_hand(motie, submitters=askers)
        else:
            Toezegging(
                commitment=commitment,
                made_by=example.office,
                made_to=example.made_to,
                made_in=example.made_in,
            )
        return self._vector(commitment)

    def _vector(self, record: Commitment | Document) -> str:
        return vector(parts_of(record), numbers_of(record), aside=years_of(record), lexicon=self.lexicon)

    def _dossier(self, number: int | None) -> Dossier | None:
        if number is None:
            return None
        return Dossier(slug=dossier_number(number), title=self.varying.dossier_title(number))


def _at_hand(record: Any, **related: list[Any]) -> None:
    """As if these had been fetched beforehand."""
    record._prefetched_objects_cache = related
