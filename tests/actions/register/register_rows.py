"""A small register: several pages of moties, with their besluiten and votes, letters and toezeggingen."""

from tests.sources import rows
from tests.sources.rows import Row, guid

FILED = {"Kamerstukdossier": [rows.dossier(900)]}
MOTIES = 7


def _at(second: int) -> dict[str, str]:
    """Changed one after another."""
    return {"ApiGewijzigdOp": f"2031-03-12T16:04:{second:02}.1234567Z"}


def every_kind() -> dict[str, list[Row]]:
    """The rows by entity, oldest change first."""
    moties = [
        rows.motie(n, Volgnummer=n, **FILED, **_at(n), Onderwerp=f"Motie van het lid Aalders over dijk {n}")
        for n in range(1, MOTIES + 1)
    ]
    replacing = rows.motie(
        20,
        Volgnummer=20,
        **FILED,
        **_at(20),
        Onderwerp="Gewijzigde motie van het lid Aalders (t.v.v. 41234, nr. 1)",
    )
    return {
        "Fractie": [rows.fractie(60)],
        "Persoon": [rows.persoon(70)],
        "Kamerstukdossier": [rows.dossier(900)],
        "Activiteit": [rows.activiteit(80)],
        "Zaak": [
            *moties,
            replacing,
            *(rows.brief(n, Volgnummer=n, **FILED, **_at(n)) for n in range(30, 34)),
            {**rows.deleted(40, rows.motie()), **_at(40)},
        ],
        "Besluit": [rows.besluit(100 + n, Zaak=[{"Id": guid(n)}], **_at(n)) for n in range(1, MOTIES + 1)],
        "Stemming": [
            rows.stemming(200 + n, "DIJK", "Voor", 9, Besluit_Id=guid(100 + n), Fractie_Id=guid(60), **_at(n))
            for n in range(1, MOTIES + 1)
        ],
        "Toezegging": [rows.toezegging(300 + n, **_at(n)) for n in range(1, 6)],
    }
