"""Which filters are facets, as data. The names are those of the filters, and stand in addresses."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Described:
    """One facet, apart from any question."""

    name: str
    is_first: bool = False
    """Always in sight; the others wait behind 'more'."""
    is_fixed: bool = False
    """Its values are a short list that the code knows; they keep the order of that list."""
    hint: str | Promise = ""
    """What may be typed where the list does not have it; '' where nothing may."""


DESCRIBED = (
    Described("soort", is_first=True, is_fixed=True),
    Described("status", is_first=True, is_fixed=True),
    Described("kamer", is_first=True, is_fixed=True),
    Described("ministerie", is_first=True),
    Described("dossier", is_first=True, hint=_("Nummer, zoals 36600-X")),
    Described("jaar", is_first=True, hint=_("Jaar, zoals 2023")),
    Described("uitkomst", is_fixed=True),
    Described("oordeel", is_fixed=True),
    Described("indiener", hint=_("Naam, zoals Van Ginneken")),
    Described("fractie"),
)
NAMES = tuple(facet.name for facet in DESCRIBED)
