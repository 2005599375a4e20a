"""The dossier beside its letters as the tracker reads them: what a person at the desk is offered of it.

Where the letters are not at hand, what is known to be missed must still stand in the dossier.
"""

import re

import pytest
from django.core.management import call_command
from django.utils import timezone

from commitments.actions.intake.judging import accept
from commitments.actions.intake.receiving import receive_letter
from commitments.letters.reading import read_letter
from commitments.management.commands.load_dossier import FOLDER
from commitments.models import Commitment, Oordeel, Proposal
from tests.actions.intake.letters import LETTER, sample
from tests.dossier.test_quotes import FILES, letter, lines_of, rows
from tests.factories import UserFactory

MISSED = {
    "toezegging-33694-63-r37": "The aim of a conference, said of other countries.",
    "toezegging-33694-67-r76": "'Zoals aangekondigd … is uitgewerkt': kept without a word of promise.",
    "toezegging-kabinetsreactie-aiv-119-r491": "A reaction that 'naar verwachting verschijnt'.",
    "toezegging-kamerbrief-reaim-2025-r16a": "'Heeft aangeboden te ondersteunen', in the past.",
}
"""Toezeggingen that the reader does not find: a person adds them by hand."""

OTHERWISE = {8: "onderschreven"}
"""Verdicts that the reader words otherwise than the dossier: 'omarmt' is no word of its own to it."""

OWN_NUMBERS = ("33694-63", "33694-67", "35925-X-90")
"""The letters themselves, and the number that the kabinetsreactie has in the register alone."""

ROLES = ("doet", "vervult")


def promised() -> list[tuple[str, str, tuple[int, int]]]:
    """Each toezegging of the dossier with the document and the lines in which it is made, or kept first."""
    places = {row["slug"]: (row["document"][0], row["place"]) for row in rows("passage")}
    found: dict[str, tuple[str, str, tuple[int, int]]] = {}
    for link in sorted(rows("link"), key=lambda row: ROLES.index(row["role"]) if row["role"] in ROLES else 9):
        slug = link["commitment"][0]
        document, place = places[link["passage"][0]]
        is_line = re.match(r"regel \d", place)
        if slug.startswith("toezegging") and link["role"] in ROLES and document in FILES and is_line:
            found.setdefault(slug, (slug, document, lines_of(place)))
    return list(found.values())


def test_every_toezegging_of_the_dossier_is_found_or_known_to_be_missed() -> None:
    every = promised()
    assert len(every) == len(rows("toezegging"))
    assert MISSED.keys() <= {slug for slug, _document, _lines in every}
    for document in FILES:
        text = letter(document) or ""
        spans = [
            (text.count("\n", 0, one.start) + 1, text.count("\n", 0, one.end) + 1)
            for one in read_letter(text).toezeggingen
        ]
        missed = {
            slug
            for slug, where, (first, last) in every
            if where == document and not any(start <= last and first <= end for start, end in spans)
        }
        assert not text or missed <= MISSED.keys(), document


def test_moties_and_papers_of_the_dossier_are_found() -> None:
    readings = [read_letter(text) for text in map(letter, FILES) if text]
    if len(readings) < len(FILES):
        readings = [read_letter(LETTER)]
    moties = {one.number for reading in readings for one in reading.moties if one.number}
    cited = {number for reading in readings for one in reading.references for number in one.normalised}

    papers = {row["reference"] for row in rows("document") if row.get("reference")}
    assert moties <= {row["reference"] for row in rows("commitment") if row["kind"] == "motie"}
    assert "33694-43" in moties & cited
    if len(readings) == len(FILES):
        assert cited | set(OWN_NUMBERS) == papers


@pytest.mark.django_db
def test_kabinetsreactie_that_is_brought_in_gives_its_verdicts_and_holders() -> None:
    call_command("loaddata", FOLDER / "ministeries.json", verbosity=0)
    keeper, now = UserFactory(data_entry=True), timezone.now()
    text = letter("kabinetsreactie-aiv-119")
    document = receive_letter(by=keeper, text=text or sample("kabinetsreactie-zeekabels.txt")).document
    which = document.proposals.get(find="advies")

    accept(proposal=which, by=keeper, now=now, edited={"title": which.values["title"] or "Advies"})
    for one in document.proposals.filter(group=Proposal.Group.VERDICT, state=Proposal.State.OPEN):
        accept(proposal=one, by=keeper, now=now)

    assert not Commitment.objects.filter(kind="aanbeveling", holders=None).exists()
    oordelen = {one.aanbeveling.number: one.verdict for one in Oordeel.objects.exclude(aanbeveling=None)}
    assert oordelen
    if text:
        kept = {row["aanbeveling"][0]: row["verdict"] for row in rows("oordeel") if row.get("aanbeveling")}
        held = {int(slug.rpartition("-")[2]): verdict for slug, verdict in kept.items()}
        assert oordelen.keys() == held.keys()
        differing = {number: oordelen[number] for number in held if oordelen[number] != held[number]}
        assert differing.items() <= OTHERWISE.items()
