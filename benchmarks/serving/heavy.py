"""What somebody can type to keep the database busy, and how long it takes."""

from urllib.parse import urlencode

QUESTIONS = (
    "van OR de",
    "mot*",
    "a* b* c* d*",
    "moti* OR kame* OR rege* OR mini* OR over*",
    "-motie",
    "-motie -toezegging -kamer",
    '"de Kamer" "het kabinet"',
    "motie kamer regering minister verzoekt",
    "motie OR kamer OR regering -minister",
    " ".join(f"woord{n}" for n in range(200)),
    '"' + " ".join(["motie"] * 60) + '"',
    "x" * 500,
    "%%%%____",
    "33694-43 OR 33694-44",
)
FILTERS = (
    {"indiener": "e"},
    {"indiener": "zzzzzz"},
    {"jaar": "1801"},
    {"jaar": "2020", "volgorde": "termijn"},
    {"bewijs": "ja", "kamer": "betwist"},
    {"bewijs": "nee", "status": "afgedaan"},
    {"oordeel": "volledig"},
    {"uitkomst": "overgenomen"},
    {"rol": "mede", "termijn": "zonder", "kamer": "vervallen"},
    {"termijn": "week"},
    {"telaat": "on", "volgorde": "oudste", "rol": "mede"},
    {"status": "niet_uitgevoerd", "kamer": "betwist", "volgorde": "gewijzigd"},
)


def addresses(pages: list[str]) -> list[str]:
    """Every question at every page that takes one, and the filters of the list."""
    asked = [f"{page}?{urlencode({'q': question})}" for page in pages for question in QUESTIONS]
    narrowed = [f"{pages[0]}?{urlencode(chosen)}" for chosen in FILTERS]
    documents = [f"/documenten/?{urlencode({'q': word})}" for word in ("de", "zzzzzz", "motie kamer")]
    members = [f"/kamerleden/?{urlencode({'q': word})}" for word in ("e", "zzzzzz")]
    return [*asked, *narrowed, *documents, *members]
