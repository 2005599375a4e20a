"""A reading told to a person: what the document is, and what it says of moties, promises and advice."""

from collections.abc import Iterator
from datetime import date
from textwrap import fill

from .findings import (
    Act,
    Basis,
    DocumentFacts,
    FoundMotie,
    FoundReference,
    FoundToezegging,
    FoundVerdict,
    Reading,
    Reported,
    Strength,
    Verdict,
)

WIDTH = 100
_REPORTED = {
    Reported.NONE: "genoemd",
    Reported.PROGRESS: "wordt uitgevoerd",
    Reported.EXECUTED: "gemeld als uitgevoerd",
    Reported.PARTLY: "gemeld als deels uitgevoerd",
    Reported.REFUSED: "wordt niet uitgevoerd",
    Reported.TRANSFERRED: "overgedragen",
}
_ACT = {
    Act.MADE: "gedaan",
    Act.FULFILLED: "gemeld als nagekomen",
    Act.POSTPONED: "uitgesteld",
    Act.TRANSFERRED: "overgedragen",
    Act.LAPSED: "vervallen",
}
_STRENGTH = {
    Strength.EXPLICIT: "uitdrukkelijk",
    Strength.STRONG: "duidelijk",
    Strength.WEAK: "voornemen",
}
_VERDICT = {
    Verdict.FULLY: "volledig overgenomen",
    Verdict.ADOPTED: "overgenomen",
    Verdict.LARGELY: "grotendeels overgenomen",
    Verdict.PARTLY: "deels overgenomen",
    Verdict.NOT: "niet overgenomen",
    Verdict.ENDORSED: "onderschreven",
    Verdict.STANDING_POLICY: "staand beleid",
    Verdict.UNCLEAR: "geen duidelijk oordeel",
}
_BASIS = {Basis.STATED: "", Basis.INFERRED: " (afgeleid)", Basis.NONE: ""}
_NOTHING = "  (niets gevonden)"


def report(reading: Reading, *, weak: bool = False) -> str:
    """The whole reading as text of `WIDTH` characters a line; weak intentions only when asked."""
    promised = [one for one in reading.toezeggingen if weak or one.strength is not Strength.WEAK]
    parts = [
        ("Document", list(_document(reading.document))),
        ("Verwijzingen", [_reference(one) for one in reading.references]),
        ("Moties", [_motie(one) for one in reading.moties]),
        ("Toezeggingen", [_toezegging(one) for one in promised]),
        ("Oordelen over aanbevelingen", [_verdict(one) for one in reading.verdicts]),
    ]
    return "\n\n".join(f"{title}\n" + ("\n".join(lines) or _NOTHING) for title, lines in parts)


def _day(day: date | None) -> str:
    return f"{day.day}-{day.month}-{day.year}" if day else "?"


def _document(facts: DocumentFacts) -> Iterator[str]:
    yield f"  soort: {facts.kind.value}"
    if facts.date_basis is Basis.NONE:
        yield "  datum: niet te lezen"
    elif facts.date == facts.date_to:
        yield f"  datum: {_day(facts.date)}{_BASIS[facts.date_basis]}"
    else:
        yield f"  datum: tussen {_day(facts.date)} en {_day(facts.date_to)}{_BASIS[facts.date_basis]}"
    yield f"  Kamerstuk: {facts.kamerstuk or 'geen nummer'}{_BASIS[facts.kamerstuk_basis]}"
    if facts.chamber:
        yield f"  Kamer: {facts.chamber.value}"
    for signer in facts.signers:
        yield f"  ondertekend: {signer.office}{', ' + signer.name if signer.name else ''}"
    if facts.submitters:
        yield f"  indieners: {', '.join(facts.submitters)}"


def _reference(one: FoundReference) -> str:
    printed = " ".join(one.printed.split())
    return f"  {', '.join(one.normalised) or one.type.value} ({printed}){': ' + one.note if one.note else ''}"


def _motie(one: FoundMotie) -> str:
    named = " ".join(part for part in (one.submitter, f"({one.number})" if one.number else None) if part)
    return _told(f"{named or 'zonder naam'}: {_REPORTED[one.reported]}", one.quote)


def _toezegging(one: FoundToezegging) -> str:
    told = f"{_ACT[one.act]}, {_STRENGTH[one.strength]}"
    if one.made_by:
        told += f", door {one.made_by}"
    if one.made_to:
        told += f", aan {one.made_to}"
    if one.deadline_printed:
        told += f"; termijn: {one.deadline_printed}"
        told += f" ({_day(one.due_on)})" if one.due_on else " (geen datum)"
    return _told(f"{told} [{one.rule}]", one.quote)


def _verdict(one: FoundVerdict) -> str:
    about = "het hele advies" if one.overall else ", ".join(str(label) for label in one.recommendations)
    return _told(f"{about}: {_VERDICT[one.verdict]}{_BASIS[one.basis]}", one.quote)


def _told(line: str, quote: str) -> str:
    """A finding on its line and its literal words below."""
    return f"  {line}\n" + fill(
        f"“{quote}”",
        WIDTH,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
