"""Zaken: moties, letters of the government, and others that we only count."""

from typing import Any

from commitments.dates import DateBasis, UncertainDate
from commitments.references import Kamerstuk
from commitments.sources.datatypes import (
    Appreciatie,
    DocumentRecord,
    Name,
    Office,
    Replacement,
    Submitter,
    ZaakBrief,
    ZaakMotie,
    ZaakRecord,
    ZaakReference,
)

from .besluiten import load_besluit
from .names import read_actor
from .offices import read_office
from .papers import DossierTitles, filed_in, load_document, own_paper, read_dossier
from .reader import Reader
from .subjects import Subject, read_subject
from .words import APPRECIATIES, RELATIONS, ZAAK_KINDS

_NO_DATE = UncertainDate()


def load_zaak(reader: Reader, titles: DossierTitles) -> ZaakRecord:
    """A motie, a letter, or a plain Zaak for any other kind, which is reported."""
    _, kind = reader.word("Soort", ZAAK_KINDS, "")
    if kind == "motie":
        return _load_motie(reader, titles)
    if kind == "brief":
        return ZaakBrief(
            **_load_common(reader, titles),
            senders=tuple(_read_senders(reader)),
        )
    return ZaakRecord(**_load_common(reader, titles))


def _load_common(reader: Reader, titles: DossierTitles) -> dict[str, Any]:
    """The fields of every Zaak."""
    documents = reader.records("Document", "Document", load_document)
    kamerstuk, basis, also_filed = _read_number(reader, documents, titles)
    started = reader.day("GestartOp")
    return {
        **reader.head(),
        "number": reader.text("Nummer"),
        "kind_word": reader.text("Soort"),
        "subject": reader.text("Onderwerp"),
        "dossier_title": reader.text("Titel"),
        "session": reader.text("Vergaderjaar"),
        "sequence": reader.sequence(),
        "started": UncertainDate.on(started, basis=DateBasis.REGISTER) if started else _NO_DATE,
        "kamerstuk": kamerstuk,
        "kamerstuk_basis": basis,
        "also_filed": also_filed,
        "status_word": reader.text("Status"),
        "organisation_word": reader.text("Organisatie"),
        "is_settled": reader.flag("Afgedaan"),
        "term_on": reader.day("Termijn"),
        "documents": documents,
    }


def _read_number(
    reader: Reader, documents: tuple[DocumentRecord, ...], titles: DossierTitles
) -> tuple[Kamerstuk | None, DateBasis, tuple[Kamerstuk, ...]]:
    """The number, what it rests on, and the other numbers of a joint paper."""
    own = own_paper(documents, reader.text("Soort"))
    dossiers = reader.records("Kamerstukdossier", "Kamerstukdossier", read_dossier)
    filed = filed_in(dossiers, reader.sequence())
    if own:
        others = tuple(paper for paper in filed if paper.dossier_key != own.dossier_key)
        return own, DateBasis.REGISTER, others
    if filed:
        return filed[0], DateBasis.REGISTER, filed[1:]
    if dossier := titles.find(reader.text("Titel")):
        return filed_in((dossier,), reader.sequence())[0], DateBasis.INFERRED, ()
    return None, DateBasis.NONE, ()


def _load_motie(reader: Reader, titles: DossierTitles) -> ZaakMotie:
    common = _load_common(reader, titles)
    subject = read_subject(common["subject"])
    submitters, basis = _read_submitters(reader, subject)
    appreciatie_word, appreciatie = reader.word("Kabinetsappreciatie", APPRECIATIES, None)
    return ZaakMotie(
        **common,
        submitters=submitters,
        submitters_basis=basis,
        has_cosubmitters=subject.has_cosubmitters,
        topic=subject.topic,
        is_amended=subject.is_amended,
        appreciatie=_or_other(appreciatie_word, appreciatie),
        appreciatie_word=appreciatie_word,
        replaces=_read_replacement(reader, subject, common["kamerstuk"]),
        replaced_by=reader.records("VervangenDoor", "Zaak", _load_reference),
        besluiten=reader.records("Besluit", "Besluit", load_besluit),
    )


def _or_other(word: str, appreciatie: Appreciatie | None) -> Appreciatie:
    """A word that is new is an advice all the same; no word is none."""
    if appreciatie is not None:
        return appreciatie
    return Appreciatie.OTHER if word else Appreciatie.NONE


def _read_submitters(reader: Reader, subject: Subject) -> tuple[tuple[Submitter, ...], DateBasis]:
    """From ZaakActor where it names any, else from the words."""
    found: list[tuple[bool, Submitter]] = []
    for actor in reader.nested("ZaakActor", "ZaakActor"):
        _, role = actor.word("Relatie", RELATIONS, "")
        if role and (printed := actor.text("ActorNaam")):
            submitter = Submitter(
                name=read_actor(printed),
                fractie=actor.text("ActorFractie"),
                persoon_id=actor.guid("Persoon_Id"),
                fractie_id=actor.guid("Fractie_Id"),
            )
            found.append((role != "first", submitter))
    if found:
        found.sort(key=lambda one: one[0])  # stable: the register's order within each role
        return _first_marked([submitter for _, submitter in found]), DateBasis.REGISTER
    named = _first_marked([Submitter(name=name) for name in subject.names])
    return named, DateBasis.INFERRED if named else DateBasis.NONE


def _first_marked(submitters: list[Submitter]) -> tuple[Submitter, ...]:
    return tuple(
        Submitter(
            name=one.name,
            fractie=one.fractie,
            persoon_id=one.persoon_id,
            fractie_id=one.fractie_id,
            is_first=place == 0,
        )
        for place, one in enumerate(submitters)
    )


def _load_reference(reader: Reader) -> ZaakReference:
    """Another Zaak. Raises UnreadableError without an id."""
    return ZaakReference(id=reader.key(), number=reader.text("Nummer"), subject=reader.text("Onderwerp"))


def _read_replacement(reader: Reader, subject: Subject, own: Kamerstuk | None) -> Replacement | None:
    """The motie replaced: by the register's link, by the words, or both."""
    zaak = next(iter(reader.records("VervangenVanuit", "Zaak", _load_reference)), None)
    words = subject.replaced
    if zaak is None and words is None:
        return None
    return Replacement(
        zaak=zaak,
        kamerstuk=_complete(words.kamerstuk, words.number, own) if words else None,
        printed=words.printed if words else "",
        basis=DateBasis.REGISTER if zaak else DateBasis.INFERRED,
    )


def _complete(cited: Kamerstuk | None, number: str, own: Kamerstuk | None) -> Kamerstuk | None:
    """What is replaced stands in the same dossier as a rule: that fills in what was not printed."""
    if own and cited is None and number:
        return Kamerstuk(own.dossier, own.suffix, number)
    if own and cited and cited.dossier == own.dossier and not cited.suffix:
        return Kamerstuk(own.dossier, own.suffix, cited.number)
    return cited


def _read_senders(reader: Reader) -> list[tuple[Office, Name | None]]:
    """Who sent a letter: the actors that submit it, by the office they have there."""
    senders = []
    for actor in reader.nested("ZaakActor", "ZaakActor"):
        _, role = actor.word("Relatie", RELATIONS, "")
        if role and (office := actor.text("Functie")):
            printed = actor.text("ActorNaam")
            senders.append((read_office(office), read_actor(printed) if printed else None))
    return senders
