"""Letters of our own, to bring in: short, with one of each thing that matters."""

from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "letters" / "samples"

LETTER = """\
Vergaderjaar 2023–2024

33 694 Internationale veiligheidsstrategie

Nr. 70 BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 11 maart 2024

Met deze brief informeer ik u over de voortgang van het werk aan de AIRCW.

Aan de motie-Koopmans c.s. (Kamerstuk 33 694, nr. 43) wordt uitvoering gegeven.

In het commissiedebat van 5 oktober jl. heb ik toegezegd uw Kamer te informeren over de resultaten van
de conferentie over militaire AI. Met deze brief doe ik die toezegging gestand.

Ik zeg u toe dat ik uw Kamer voor de zomer van 2024 informeer over de AIRCW.

De Minister van Defensie,
K.H. Ollongren
"""

BESLISNOTA = """\
Nota ter besluitvorming

Aan de minister

Gevraagd besluit

U wordt gevraagd in te stemmen met de brief over de motie (Kamerstukken II, 2018-2019, 233694, nr. 43).
"""


def sample(name: str) -> str:
    """The text of a letter that the tests of the reader use as well."""
    return (SAMPLES / name).read_text(encoding="utf-8")
