"""Citations that name no dossier, or only a dossier within brackets: the wording around them tells."""

import re

from .base import Rule

_NUMBERS = r"(?P<numbers>[1-9][0-9]{0,3}(?:(?:\s*,\s*|\s+en\s+|\s*[-–]\s*)[1-9][0-9]{0,3}){0,20})(?![0-9])"
_NR = r"(?:nrs?|nummers?)\.?\s*"

BARE_PAPER = Rule(
    name="verwijzing_los_nummer",
    explanation="Een nummer na 'stuk nr.' hoort bij het dossier ernaast, anders bij dit dossier.",
    pattern=re.compile(
        rf"(?P<printed>\b(?:(?:op |onder )?stuk(?:ken)?|gedrukt\s+onder|t\.?v\.?v\.?)\s+{_NR}{_NUMBERS})"
        r"(?!\s*\()",
        re.IGNORECASE,
    ),
    example="De motie op stuk nr. 8 is aangehouden.",
)

BRACKETED_PAPER = Rule(
    name="verwijzing_nummer_tussen_haakjes",
    explanation="Een nummer achter een motie of brief hoort bij het dossier ernaast, anders bij dit dossier.",
    pattern=re.compile(
        r"\b(?:moties?|amendement"
        rf"|brief)\b[^().;:\n]{{0,80}}\((?:t\.v\.v\.\s+)?(?P<printed>{_NR}{_NUMBERS})\)",
        re.IGNORECASE,
    ),
    example="De motie van het lid Jansen (nr. 12) vraagt hierom.",
)

BRACKETED_DOSSIER = Rule(
    name="verwijzing_dossier_tussen_haakjes",
    explanation="Vijf cijfers met een spatie, alleen tussen haakjes, zijn een dossier.",
    pattern=re.compile(
        r"\((?P<dossier>[23][0-9][ \u00a0][0-9]{3})(?:[ \u00a0-](?P<chapter>[IVX]{1,6}|[A-Z]))?\)"
    ),
    example="Gelet op het initiatiefvoorstel Wet gesloten coffeeshopketen (34 165) is dit nodig.",
)

RULES = (BARE_PAPER, BRACKETED_PAPER, BRACKETED_DOSSIER)
