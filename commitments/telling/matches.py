"""Why a record was found: its title and the field that says most, with the found words marked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.utils.translation import gettext as _

from commitments.finding.search import Found, Search, lexicon_of
from commitments.models import Commitment, Document
from commitments.telling.also_known import OtherName, is_shown, other_names
from commitments.telling.excerpts import Pieces, excerpt
from commitments.words import Lexicon, Term, mark
from commitments.words.analyser import WORDS, fold_word
from commitments.words.terms import is_year

# Of a longer text the end is not looked at for an excerpt: marking costs a millisecond for a thousand words.
_LOOKED_AT = 60_000

# A text in which the found words are marked, the name of its field, and its address.
_Field = tuple[Pieces, str, str]


@dataclass(frozen=True)
class Excerpt:
    """A stretch of one field of the record, with the found words marked."""

    pieces: Pieces
    where: str
    """The field in words."""
    url: str


@dataclass(frozen=True)
class Match:
    """One result as the page shows it."""

    record: Any
    title: Pieces
    excerpts: tuple[Excerpt, ...] = ()
    """None where the title says it all; a second one for a word that the first does not show."""
    lacking: tuple[str, ...] = ()
    other_names: tuple[OtherName, ...] = ()

    @property
    def is_commitment(self) -> bool:
        """A commitment has statuses, a document has none."""
        return isinstance(self.record, Commitment)


def matches_of(search: Search, found: Sequence[Found]) -> list[Match]:
    """These results with their records, in a fixed number of queries."""
    records = _records(found)
    known = [(one, records[one.candidate.key]) for one in found if one.candidate.key in records]
    lexicon = _lexicon(search, [record for _, record in known])
    return [_match(search, one, record, lexicon) for one, record in known]


def _records(found: Sequence[Found]) -> dict[Any, Any]:
    ids = {
        model: [one.candidate.pk for one in found if one.candidate.model is model]
        for model in (Commitment, Document)
    }
    commitments = Commitment.objects.filter(pk__in=ids[Commitment]).for_results()
    documents = Document.objects.filter(pk__in=ids[Document]).for_results()
    return {(type(record), record.pk): record for records in (commitments, documents) for record in records}


def _lexicon(search: Search, records: Iterable[Any]) -> Lexicon:
    """What is needed to see an asked word in a compound of these records' titles and quotes."""
    begins = {
        lexeme[:3]
        for term in search.asked.question.wanted
        for way in (*term.sequences, *term.names)
        for _, lexeme, _ in way
    }
    begins |= {
        lexeme[:3] for term in search.asked.question.wanted for parts in term.together for lexeme in parts
    }
    compounds = {
        word
        for record in records
        for text, _where, _url in [(_title(record), "", ""), *_short_fields(record)]
        for printed in WORDS.findall(text)
        if any(begin in (word := fold_word(printed)) for begin in begins)
    }
    return lexicon_of(*compounds)


def _title(record: Any) -> str:
    return record.subject if isinstance(record, Commitment) else record.title


def _match(search: Search, found: Found, record: Any, lexicon: Lexicon) -> Match:
    question = search.asked.question if found.is_distant else search.asked.question.strictly
    title = mark(_title(record), question, lexicon=lexicon)
    texts_of = chain(_fields(record), _date_of(record) if _asks_a_year(search) else ())
    fields = [
        (mark(text[:_LOOKED_AT], question, lexicon=lexicon), where, url or record.get_absolute_url())
        for text, where, url in texts_of
    ]
    best = _best(fields, shown=_marked_words(title))
    excerpts = [best] if best else []
    texts = [_title(record), *(_joined(one.pieces) for one in excerpts)]
    unseen = [
        term
        for number, term in enumerate(question.wanted)
        if not (number in search.asked.optional or term.printed in found.lacking)
        and not is_shown(term, texts, lexicon=lexicon)
    ]
    if best and unseen:
        also = _best(
            [(_only(pieces, unseen, lexicon), where, url) for pieces, where, url in fields], shown=set()
        )
        excerpts += [also] if also else []
        texts += [_joined(also.pieces)] if also else []
    known_as = other_names(question.wanted, texts, lexicon=lexicon)
    return Match(record, title, tuple(excerpts), found.lacking, known_as)


def _best(fields: Iterable[_Field], *, shown: set[str]) -> Excerpt | None:
    """The stretch with the most found words that are not `shown`; None where there are none."""
    best, most = None, 0
    for marked, where, url in fields:
        pieces = excerpt(marked)
        new = len(_marked_words(pieces) - shown)
        if new > most:
            best, most = Excerpt(pieces, where, url), new
    return best


def _only(pieces: Pieces, terms: Sequence[Term], lexicon: Lexicon) -> Pieces:
    """The same text with no more marked than these words."""
    kept = {
        word
        for word in _marked_words(pieces)
        if any(is_shown(term, [word], lexicon=lexicon) for term in terms)
    }
    return [(piece, is_found and piece.casefold() in kept) for piece, is_found in pieces]


def _joined(pieces: Pieces) -> str:
    return "".join(piece for piece, _ in pieces)


def _marked_words(pieces: Pieces) -> set[str]:
    return {piece.casefold() for piece, is_found in pieces if is_found}


def _fields(record: Any) -> Iterator[tuple[str, str, str]]:
    """The texts beside the title: each with the name of its field, and its own address if it has one."""
    yield from _short_fields(record)
    if isinstance(record, Document) and record.text:
        yield record.text, _("in de tekst"), ""


def _asks_a_year(search: Search) -> bool:
    return any(is_year(term.printed) for term in search.asked.question.wanted)


def _date_of(record: Any) -> Iterator[tuple[str, str, str]]:
    """Of which the year is one of the words."""
    yield str(record.made if isinstance(record, Commitment) else record.dated), _("datum"), ""


def _short_fields(record: Any) -> Iterator[tuple[str, str, str]]:
    if isinstance(record, Document):
        for passage in record.passages.all():
            place = passage.place
            where = _("in een passage, %(place)s") % {"place": place} if place else _("in een passage")
            yield passage.quote, where, passage.get_absolute_url()
        for signer in record.signers.all():
            ministerie = signer.ministerie
            names = [str(signer), *([ministerie.name, *ministerie.abbreviations] if ministerie else [])]
            yield " · ".join(names), _("ondertekenaar"), ""
    else:
        if record.text and record.text != record.subject:
            yield record.text, _("in de tekst"), ""
        yield from _people(record)
    if record.dossier is not None:
        yield record.dossier.title, _("titel van het dossier"), ""


def _people(commitment: Commitment) -> Iterator[tuple[str, str, str]]:
    if hasattr(commitment, "motie"):
        names = ", ".join(map(str, commitment.motie.submitters.all()))
        yield names, _("indiener"), ""
    if hasattr(commitment, "toezegging"):
        toezegging = commitment.toezegging
        yield f"{toezegging.made_by} {toezegging.person_printed}", _("gedaan door"), ""
        yield toezegging.made_to, _("gedaan aan"), ""
        yield toezegging.made_in, _("gedaan in"), ""
    if hasattr(commitment, "aanbeveling"):
        advies = commitment.aanbeveling.advies
        yield f"{advies.title} {advies.short_name}", _("advies"), ""
    for holder in commitment.holders.all():
        names = " · ".join([str(holder), holder.ministerie.name, *holder.ministerie.abbreviations])
        yield names, _("ministerie"), ""
