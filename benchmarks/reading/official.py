"""How well the reader reads official moties: its findings against the publisher's own marking.

    python -m benchmarks.reading.official moties-xml.tar.xz

Each file is laid out as text and read as any letter is, without its metadata. What the publisher says of it
(dossier, chapter, number, date, submitters, the citations it marked) is the answer sheet. Files are read from
the archive one by one; nothing is unpacked.
"""

import argparse
import re
import sys
import tarfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from commitments.letters.document_facts import document_facts
from commitments.letters.extraction import extract
from commitments.letters.findings import DocumentFacts, FoundReference
from commitments.letters.references import references
from commitments.letters.text import letter_text

SHOWN = 12
"""How many misses are shown."""


@dataclass
class Scores:
    """Right and asked, by field, and the misses."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, name: str, *, is_right: bool, miss: str) -> None:
        """Count one answer."""
        self.asked[name] += 1
        self.right[name] += is_right
        if not is_right:
            self.misses.append(f"{name}: {miss}")

    def lines(self) -> Iterator[str]:
        """The score of each field, then some misses."""
        for name, asked in self.asked.items():
            yield f"{name:<12} {self.right[name]:>6} of {asked:<6} {self.right[name] / asked:.4f}"
        yield from (f"  {miss}" for miss in self.misses[:SHOWN])


def measure(archive: Path) -> Scores:
    """Read every XML file in the archive and compare."""
    scores = Scores()
    with tarfile.open(archive) as files:
        for member in files:
            stream = files.extractfile(member) if member.name.endswith(".xml") else None
            if stream is not None:
                _compare(Path(member.name).stem, stream.read(), scores)
    return scores


def _compare(name: str, content: bytes, scores: Scores) -> None:
    root: Element = fromstring(content)
    letter = letter_text(extract(content).text)
    found = references(letter)
    facts = document_facts(letter, found)
    _compare_number(name, root, facts, scores)
    day = root.find(".//datumtekst/datum")
    if day is not None:
        wanted = day.get("isodatum", "")
        scores.add("date", is_right=str(facts.date) == wanted, miss=f"{name} {facts.date} for {wanted}")
    scores.add("kind", is_right=facts.kind.value == "motie", miss=f"{name} {facts.kind.value}")
    _compare_submitters(name, root, facts, scores)
    _compare_citations(name, root, found, scores)


def _compare_number(name: str, root: Element, facts: DocumentFacts, scores: Scores) -> None:
    number = root.find(".//dossiernummer")
    if number is None:
        return
    dossier = re.sub(r"\D", "", number.findtext("dossiernr", ""))
    council = number.findtext("raadnr", "").strip(" -")
    kingdom = re.sub(r"\W", "", number.findtext("rijkswetnr", ""))
    chapter = number.findtext("begrotingshoofdstuk", "").strip(" -") or council
    chapter = chapter or (f"({kingdom})" if kingdom else "")
    paper = root.findtext(".//stuknr/ondernummer", "").strip()
    printed = facts.kamerstuk or ""
    read = (printed[:5], printed[6:].rpartition("-")[0], printed.rpartition("-")[2])
    for field_name, is_value, wanted in zip(
        ("dossier", "chapter", "number"), read, (dossier, chapter, paper), strict=True
    ):
        scores.add(field_name, is_right=is_value == wanted, miss=f"{name} {is_value} for {wanted}")


def _compare_submitters(name: str, root: Element, facts: DocumentFacts, scores: Scores) -> None:
    named = [
        meta.get("content", "") for meta in root.iter("meta") if meta.get("name") == "OVERHEIDop.indiener"
    ]
    wanted = sorted(_surname(one) for one in named if one)
    if wanted:
        read = sorted(_surname(one) for one in facts.submitters)
        is_same = len(read) == len(wanted) and all(
            one == two or one.endswith(f" {two}") or two.endswith(f" {one}")
            for one, two in zip(_matched(read, wanted), wanted, strict=True)
        )
        scores.add("submitters", is_right=is_same, miss=f"{name} {read} for {wanted}")


def _matched(read: list[str], wanted: list[str]) -> list[str]:
    """The names read in the order of the names wanted: 'inge van dijk' beside 'van dijk'."""
    left = list(read)
    ordered = []
    for one in wanted:
        match = next(
            (name for name in left if name == one or name.endswith(f" {one}")), left[0] if left else ""
        )
        if match in left:
            left.remove(match)
        ordered.append(match)
    return ordered


def _surname(name: str) -> str:
    """'I. Kostic' and 'Kostić' alike: without initials, a first name in brackets, accents and capitals."""
    bare = re.sub(r"\A(?:[A-ZÀ-Ý][a-z]{0,2}\.[ -]?)+|\([^)]*\)", "", name.strip())
    letters = unicodedata.normalize("NFKD", bare)
    return "".join(c for c in letters if not unicodedata.combining(c)).lower().strip()


def _compare_citations(name: str, root: Element, found: tuple[FoundReference, ...], scores: Scores) -> None:
    body = root.find("kamerstuk")
    read = {normalised for one in found for normalised in one.normalised}
    for mark in body.iter("extref") if body is not None else ():
        official = mark.get("doc", "")
        if official.startswith("kst-"):
            printed = "".join(mark.itertext())
            scores.add(
                "citations",
                is_right=official.removeprefix("kst-") in read,
                miss=f"{name} {official} “{printed}”",
            )


def main() -> int:
    """Measure the archive that the command line names."""
    parser = argparse.ArgumentParser(description="Measure the reader on official moties.")
    parser.add_argument("archive", type=Path, help="tar file with the XML of official publications")
    for line in measure(parser.parse_args().archive).lines():
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
