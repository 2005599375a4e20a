"""Decisions and votes."""

from uuid import UUID

from commitments.dates import DateBasis, UncertainDate
from commitments.sources.datatypes import BesluitRecord, StemmingRecord, Vote
from commitments.statuses import Outcome

from .activiteiten import load_agendapunt
from .reader import Reader
from .words import BESLUIT_STATUSES, VOTE_OUTCOMES, VOTES, VOTING_WAYS

_VOTE = "stemmen"  # kinds of decisions are open text, but every vote begins so


def load_besluit(reader: Reader) -> BesluitRecord:
    """A decision, with its votes, Zaken and Agendapunt where those were expanded."""
    kind_word = reader.text("BesluitSoort")
    is_vote = kind_word.casefold().startswith(_VOTE)
    status_word, is_final = reader.word("Status", BESLUIT_STATUSES, False)
    voting_word, is_roll_call = reader.word("StemmingsSoort", VOTING_WAYS, False)
    outcome = _read_outcome(reader, kind_word) if is_vote else Outcome.UNKNOWN
    return BesluitRecord(
        **reader.head(),
        agendapunt_id=reader.guid("Agendapunt_Id") or _nested_id(reader, "Agendapunt"),
        kind_word=kind_word,
        text=reader.text("BesluitTekst"),
        remark=reader.text("Opmerking"),
        status_word=status_word,
        voting_word=voting_word,
        order=reader.integer("AgendapuntZaakBesluitVolgorde"),
        is_vote=is_vote,
        is_final=is_final,
        is_roll_call=is_roll_call,
        outcome=outcome if is_final else Outcome.UNKNOWN,
        voted=_read_voted(reader),
        zaak_ids=tuple(filter(None, (zaak.guid("Id") for zaak in reader.nested("Zaak", "Zaak")))),
        stemmingen=reader.records("Stemming", "Stemming", load_stemming),
    )


def _read_outcome(reader: Reader, kind_word: str) -> Outcome:
    """'Stemmen - aangenomen' as an outcome; a new word decides nothing and is reported."""
    result = kind_word[len(_VOTE) :].strip(" -–:").casefold()
    outcome = VOTE_OUTCOMES.get(result)
    if outcome is None:
        reader.report.meet_word(reader.entity, "BesluitSoort", kind_word)
        return Outcome.UNKNOWN
    return outcome


def _read_voted(reader: Reader) -> UncertainDate:
    """The day of the meeting; else, inferred, the day the decision or one of its votes was last changed.

    Of the two the first: a correction comes later, never earlier, than the vote.
    """
    for nested in reader.records("Agendapunt", "Agendapunt", load_agendapunt):
        if nested.activiteit and nested.activiteit.held_on:
            return UncertainDate.on(nested.activiteit.held_on, basis=DateBasis.REGISTER)
    changed = [one.day("GewijzigdOp") for one in (reader, *reader.nested("Stemming", "Stemming"))]
    first = min(filter(None, changed), default=None)
    return UncertainDate.on(first, basis=DateBasis.INFERRED) if first else UncertainDate()


def _nested_id(reader: Reader, name: str) -> UUID | None:
    """The id of an expanded record, for rows of which the key itself was not selected."""
    nested = next(reader.nested(name, name), None)
    return nested.guid("Id") if nested else None


def load_stemming(reader: Reader) -> StemmingRecord:
    """One vote, of a fractie or of a member."""
    vote_word, vote = reader.word("Soort", VOTES, Vote.UNKNOWN)
    return StemmingRecord(
        **reader.head(),
        besluit_id=reader.guid("Besluit_Id") or _nested_id(reader, "Besluit"),
        vote=vote,
        vote_word=vote_word,
        seats=reader.integer("FractieGrootte") or 0,
        actor=reader.text("ActorNaam"),
        fractie=reader.text("ActorFractie"),
        fractie_id=reader.guid("Fractie_Id"),
        persoon_id=reader.guid("Persoon_Id"),
        is_mistake=reader.flag("Vergissing"),
    )
