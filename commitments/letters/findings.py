"""What was read in one document: findings with their literal words, place and the rule that took them."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class DocumentKind(StrEnum):
    """What sort of document was read."""

    KAMERBRIEF = "kamerbrief"
    KABINETSREACTIE = "kabinetsreactie"
    BESLISNOTA = "beslisnota"
    MOTIE = "motie"
    VERSLAG = "verslag"
    VERZAMELBRIEF = "verzamelbrief"
    UNKNOWN = "onbekend"


class Basis(StrEnum):
    """Whether the document says it, a reader concludes it, or neither."""

    STATED = "stated"
    INFERRED = "inferred"
    NONE = "none"


class Chamber(StrEnum):
    """The Kamer that a document is addressed to or comes from."""

    TWEEDE_KAMER = "Tweede Kamer"
    EERSTE_KAMER = "Eerste Kamer"


class ReferenceType(StrEnum):
    """What sort of parliamentary paper a citation names."""

    KAMERSTUK = "kamerstuk"
    HANDELINGEN = "handelingen"
    AANHANGSEL = "aanhangsel"
    DOSSIER = "dossier"


class Reported(StrEnum):
    """What the document says was done with a motie."""

    NONE = "none"
    PROGRESS = "progress"
    EXECUTED = "executed"
    PARTLY = "partly"
    REFUSED = "refused"
    TRANSFERRED = "transferred"


class Act(StrEnum):
    """What the document does with a toezegging."""

    MADE = "made"
    FULFILLED = "fulfilled"
    POSTPONED = "postponed"
    TRANSFERRED = "transferred"
    LAPSED = "lapsed"


class Strength(StrEnum):
    """How surely the words undertake something: 'toegezegd', 'zal uw Kamer informeren', 'is voornemens'."""

    EXPLICIT = "explicit"
    STRONG = "strong"
    WEAK = "weak"


class Verdict(StrEnum):
    """What the cabinet says to a recommendation; no phrase that says it = `UNCLEAR`."""

    FULLY = "volledig"
    ADOPTED = "overgenomen"
    LARGELY = "grotendeels"
    PARTLY = "deels"
    NOT = "niet"
    ENDORSED = "onderschreven"
    STANDING_POLICY = "staand_beleid"
    UNCLEAR = "onduidelijk"


@dataclass(frozen=True, kw_only=True)
class Found:
    """Something read in the text: the quote is literal after joining white space and line-end hyphens.

    `start` and `end` count characters of `LetterText.text`; `rule` is the name of the rule that took it.
    """

    quote: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, kw_only=True)
class Signer:
    """The office under a letter, and the person's name where it is printed."""

    office: str
    name: str | None = None


@dataclass(frozen=True, kw_only=True)
class Evidence(Found):
    """Where one field of `DocumentFacts` was read."""

    field: str


@dataclass(frozen=True, kw_only=True)
class DocumentFacts:
    """The document itself: its kind, its day (an interval where the day is not known), number and signers."""

    kind: DocumentKind = DocumentKind.UNKNOWN
    date: datetime.date | None = None
    date_to: datetime.date | None = None
    date_basis: Basis = Basis.NONE
    kamerstuk: str | None = None
    kamerstuk_basis: Basis = Basis.NONE
    chamber: Chamber | None = None
    signers: tuple[Signer, ...] = ()
    submitters: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FoundReference(Found):
    """A citation of a parliamentary paper: `printed` as it stands, `normalised` the papers that it names."""

    printed: str
    type: ReferenceType
    normalised: tuple[str, ...]
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class FoundMotie(Found):
    """A motie that the document names, and what it says was done with it."""

    submitter: str | None = None
    number: str | None = None
    reported: Reported = Reported.NONE


@dataclass(frozen=True, kw_only=True)
class FoundToezegging(Found):
    """An undertaking of the government made, kept, put off, handed over or dropped in the document."""

    act: Act
    strength: Strength
    made_by: str | None = None
    made_to: str | None = None
    deadline_printed: str | None = None
    due_on: datetime.date | None = None


@dataclass(frozen=True, kw_only=True)
class FoundVerdict(Found):
    """What the cabinet says to one or more recommendations (3, '4a'), or to the whole advice (`overall`)."""

    recommendations: tuple[int | str, ...] = ()
    verdict: Verdict = Verdict.UNCLEAR
    basis: Basis = Basis.STATED
    overall: bool = False


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Everything that was read in one document."""

    document: DocumentFacts
    references: tuple[FoundReference, ...] = ()
    moties: tuple[FoundMotie, ...] = ()
    toezeggingen: tuple[FoundToezegging, ...] = ()
    verdicts: tuple[FoundVerdict, ...] = ()

    def as_json(self, *, weak: bool = False) -> dict[str, object]:
        """Give the object that `read_letter --json` prints; weak intentions only when asked."""
        return {
            "document": _document(self.document),
            "references": [_reference(one) for one in self.references],
            "moties": [_motie(one) for one in self.moties],
            "toezeggingen": [
                _toezegging(one) for one in self.toezeggingen if weak or one.strength is not Strength.WEAK
            ],
            "verdicts": [_verdict(one) for one in self.verdicts],
        }


def _day(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _document(facts: DocumentFacts) -> dict[str, object]:
    return {
        "kind": facts.kind.value,
        "date": _day(facts.date),
        "date_to": _day(facts.date_to),
        "date_basis": facts.date_basis.value,
        "kamerstuk": facts.kamerstuk,
        "kamerstuk_basis": facts.kamerstuk_basis.value,
        "chamber": facts.chamber.value if facts.chamber else None,
        "signers": [{"office": signer.office, "name": signer.name} for signer in facts.signers],
        "submitters": list(facts.submitters),
    }


def _reference(one: FoundReference) -> dict[str, object]:
    return {
        "printed": one.printed,
        "type": one.type.value,
        "normalised": list(one.normalised),
        "start": one.start,
        "end": one.end,
        "note": one.note,
    }


def _motie(one: FoundMotie) -> dict[str, object]:
    return {
        "submitter": one.submitter,
        "number": one.number,
        "reported": one.reported.value,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "rule": one.rule,
    }


def _toezegging(one: FoundToezegging) -> dict[str, object]:
    return {
        "act": one.act.value,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "made_by": one.made_by,
        "made_to": one.made_to,
        "deadline_printed": one.deadline_printed,
        "due_on": _day(one.due_on),
        "rule": one.rule,
        "strength": one.strength.value,
    }


def _verdict(one: FoundVerdict) -> dict[str, object]:
    return {
        "recommendations": list(one.recommendations),
        "verdict": one.verdict.value,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "basis": one.basis.value,
        "overall": one.overall,
        "rule": one.rule,
    }
