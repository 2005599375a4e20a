"""The object that `read_letter --json` prints: the contract with other programs."""

from dataclasses import fields
from datetime import date

from commitments.letters.findings import (
    Act,
    Basis,
    Chamber,
    DocumentFacts,
    DocumentKind,
    FoundMotie,
    FoundReference,
    FoundToezegging,
    FoundVerdict,
    Reading,
    ReferenceType,
    Reported,
    Signer,
    Strength,
    Verdict,
)

PLACE = {"quote": "…", "start": 3, "end": 4, "rule": "regel"}


def full_reading() -> Reading:
    return Reading(
        document=DocumentFacts(
            kind=DocumentKind.KAMERBRIEF,
            date=date(2023, 1, 26),
            date_to=date(2023, 1, 26),
            date_basis=Basis.STATED,
            kamerstuk="33694-67",
            kamerstuk_basis=Basis.INFERRED,
            chamber=Chamber.TWEEDE_KAMER,
            signers=(Signer(office="Minister van Defensie"),),
            submitters=("Koopmans",),
        ),
        references=(
            FoundReference(
                **PLACE, printed="33 694, nr. 43", type=ReferenceType.KAMERSTUK, normalised=("33694-43",)
            ),
        ),
        moties=(
            FoundMotie(**PLACE, submitter="Koopmans c.s.", number="33694-43", reported=Reported.PROGRESS),
        ),
        toezeggingen=(
            FoundToezegging(
                **PLACE,
                act=Act.MADE,
                strength=Strength.STRONG,
                deadline_printed="voor de zomer",
                due_on=date(2023, 6, 30),
            ),
            FoundToezegging(**PLACE, act=Act.MADE, strength=Strength.WEAK),
        ),
        verdicts=(FoundVerdict(**PLACE, recommendations=(3, "4a"), verdict=Verdict.ADOPTED),),
    )


def test_a_full_reading_prints_the_contract() -> None:
    assert full_reading().as_json() == {
        "document": {
            "kind": "kamerbrief",
            "date": "2023-01-26",
            "date_to": "2023-01-26",
            "date_basis": "stated",
            "kamerstuk": "33694-67",
            "kamerstuk_basis": "inferred",
            "chamber": "Tweede Kamer",
            "signers": [{"office": "Minister van Defensie", "name": None}],
            "submitters": ["Koopmans"],
        },
        "references": [
            {
                "printed": "33 694, nr. 43",
                "type": "kamerstuk",
                "normalised": ["33694-43"],
                "start": 3,
                "end": 4,
                "note": None,
            }
        ],
        "moties": [
            {
                "submitter": "Koopmans c.s.",
                "number": "33694-43",
                "reported": "progress",
                "quote": "…",
                "start": 3,
                "end": 4,
                "rule": "regel",
            }
        ],
        "toezeggingen": [
            {
                "act": "made",
                "quote": "…",
                "start": 3,
                "end": 4,
                "made_by": None,
                "made_to": None,
                "deadline_printed": "voor de zomer",
                "due_on": "2023-06-30",
                "rule": "regel",
                "strength": "strong",
            }
        ],
        "verdicts": [
            {
                "recommendations": [3, "4a"],
                "verdict": "overgenomen",
                "quote": "…",
                "start": 3,
                "end": 4,
                "basis": "stated",
                "overall": False,
                "rule": "regel",
            }
        ],
    }


def test_weak_intentions_are_left_out_unless_asked_for() -> None:
    strengths = [one["strength"] for one in full_reading().as_json(weak=True)["toezeggingen"]]  # type: ignore[attr-defined]
    assert strengths == ["strong", "weak"]


def test_an_unread_document_has_every_key_and_no_value() -> None:
    document = Reading(document=DocumentFacts()).as_json()["document"]
    assert document == {
        "kind": "onbekend",
        "date": None,
        "date_to": None,
        "date_basis": "none",
        "kamerstuk": None,
        "kamerstuk_basis": "none",
        "chamber": None,
        "signers": [],
        "submitters": [],
    }


def test_every_fact_of_a_document_is_printed_except_where_it_was_read() -> None:
    printed = Reading(document=DocumentFacts()).as_json()["document"]
    assert {field.name for field in fields(DocumentFacts)} - {"evidence"} == set(printed)  # type: ignore[call-overload]
