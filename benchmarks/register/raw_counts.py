"""Numbers straight from the Kamer's raw files: plain JSON, nothing of the tracker's own reading."""

import json
import lzma
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Counts = Counter[str]

NONE = "(leeg)"
KAMERDATA = Path(
    os.environ.get("REAIM_KAMERDATA") or Path(__file__).resolve().parents[3] / "shared" / "kamerdata"
)
# The entities that a run reads.
ENTITIES = ("Fractie", "Persoon", "Kamerstukdossier", "Activiteit", "Zaak", "Besluit", "Stemming")

_BOOKKEEPING = {"Id", "GewijzigdOp", "ApiGewijzigdOp", "Verwijderd"}

# By the words after 'Stemmen -'. A tie and a vote put off decide nothing.
OUTCOMES = {
    "aangenomen": "aangenomen",
    "zonder stemming aannemen": "aangenomen",
    "zonder stemming aangenomen": "aangenomen",
    "verworpen": "verworpen",
    "niet aangenomen": "verworpen",
    "overgenomen": "overgenomen",
    "aangehouden": "aangehouden",
    "ingetrokken": "ingetrokken",
    "vervallen": "vervallen",
}
UNDECIDED = "onbekend"
ADVICE = {
    "Oordeel Kamer": "oordeel_kamer",
    "Ontraden": "ontraden",
    "Ontraden, tenzij gewijzigd": "ontraden",
    "Ontijdig": "ontijdig",
    "Overbodig": "overbodig",
    "Overgenomen": "overgenomen",
    "Verzocht motie aan te houden": "verzocht_aan_te_houden",
    "Verzocht aan te houden": "verzocht_aan_te_houden",
}
NO_ADVICE_YET = ("Nog te ontvangen", "Nog niet bekend", "Niet beschikbaar bij")
JUDGEMENTS = {
    "Openstaand": "openstaand",
    "Voldaan": "voldaan",
    "Afgedaan": "voldaan",
    "Nagekomen": "voldaan",
    "Deels Voldaan": "deels_voldaan",
    "Deels Afgedaan": "deels_voldaan",
    "Vervallen": "vervallen",
}


class Raw:
    """The files of a folder, read once."""

    def __init__(self, folder: Path = KAMERDATA) -> None:
        self.rows = {name: list(_held(_read(folder / f"{name}.ndjson.xz"))) for name in ENTITIES}
        self.rows["Toezegging"] = list(_held(_made_up(folder)))

    def all_counts(self) -> dict[str, Counts]:
        """Every table by its name."""
        zaken = self.rows["Zaak"]
        moties = [row for row in zaken if row["Soort"] == "Motie"]
        letters = [row for row in zaken if row["Soort"] == "Brief regering"]
        toezeggingen = self.rows["Toezegging"]
        votes = self._votes({row["Id"] for row in moties})
        decided = self._outcomes()
        return {
            "moties by outcome": _count(moties, lambda row: decided.get(row["Id"], UNDECIDED)),
            "moties by kabinetsappreciatie, in the register's words": _count(
                moties, lambda row: row["Kabinetsappreciatie"]
            ),
            "moties by kabinetsappreciatie, as read": _count(
                moties, lambda row: _advice(row["Kabinetsappreciatie"])
            ),
            "moties by vergaderjaar": _count(moties, lambda row: row["Vergaderjaar"]),
            "moties by year tabled": _count(moties, lambda row: (row["GestartOp"] or "")[:4]),
            "letters by vergaderjaar": _count(letters, lambda row: row["Vergaderjaar"]),
            "toezeggingen by status, in the register's words": _count(
                toezeggingen, lambda row: row["Status"]
            ),
            "toezeggingen by status, as read": _count(toezeggingen, lambda row: _judged(row["Status"])),
            "toezeggingen by ministry": _count(toezeggingen, lambda row: row["Ministerie"]),
            "votes on moties": _count(votes, lambda row: row["Soort"]),
            "votes on moties, fractie or member": Counter(
                {
                    "by fractie": sum(not row["Persoon_Id"] for row in votes),
                    "by member": sum(bool(row["Persoon_Id"]) for row in votes),
                    "of which called a mistake": sum(row["Vergissing"] is True for row in votes),
                }
            ),
            "rows kept as they came": self._kept(moties, letters),
        }

    def _outcomes(self) -> dict[str, str]:
        """Of each Zaak the word of its last final vote that decides."""
        last: dict[str, tuple[str, str]] = {}
        for row in self.rows["Besluit"]:
            kind, _, result = (row["BesluitSoort"] or "").partition("-")
            word = OUTCOMES.get(result.strip().lower())
            if kind.strip() != "Stemmen" or row["Status"] != "Besluit" or word is None:
                continue
            for zaak in row["Zaak"]:
                last[zaak["Id"]] = max(last.get(zaak["Id"], ("", "")), (row["GewijzigdOp"], word))
        return {zaak: word for zaak, (_, word) in last.items()}

    def _votes(self, moties: set[str]) -> list[Row]:
        """The votes of besluiten on these moties."""
        on_motie = {
            row["Id"] for row in self.rows["Besluit"] if any(one["Id"] in moties for one in row["Zaak"])
        }
        return [row for row in self.rows["Stemming"] if row["Besluit_Id"] in on_motie]

    def _kept(self, moties: list[Row], letters: list[Row]) -> Counts:
        numbers = {name: len({row["Id"] for row in rows}) for name, rows in self.rows.items()}
        return Counter({**numbers, "Zaak": len({row["Id"] for row in [*moties, *letters]})})


def _read(path: Path) -> Iterator[Row]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _made_up(folder: Path) -> Iterable[Row]:
    """The toezeggingen that the replayed service gives."""
    sys.path.insert(0, str(folder))
    try:
        from toezegging import made_up  # type: ignore[import-not-found]  # lies beside the data
    finally:
        sys.path.remove(str(folder))
    rows: Iterable[Row] = made_up()
    return rows


def _held(rows: Iterable[Row]) -> Iterator[Row]:
    """Without the deleted ones and the few that are empty: these have nothing but an id."""
    return (row for row in rows if not row["Verwijderd"] and _filled(row) - _BOOKKEEPING)


def _filled(row: Row) -> set[str]:
    return {name for name, value in row.items() if value not in (None, "", [])}


def _count(rows: Iterable[Row], label: Callable[[Row], str | None]) -> Counts:
    return Counter(" ".join((label(row) or "").split()) or NONE for row in rows)


def _advice(word: str | None) -> str:
    if not word or word.startswith(NO_ADVICE_YET):
        return ""
    return ADVICE.get(word, "anders")


def _judged(word: str | None) -> str:
    """Without a word nobody judged: 'geen'. 'Niet nagekomen' and new words leave it open."""
    return JUDGEMENTS.get(word, "onbekend") if word else "geen"
