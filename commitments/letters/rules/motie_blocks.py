"""The labels of a list that gives each motie as a block of fields: 'Motie:', 'Vindplaats:', 'Status:'."""

import re

from .base import Rule
from .moties import NAMES

_DATED = r"(?: (?:per|op|d\.d\.) [^:.|]{3,30})?"
_TITLE = (
    r"Motie(?:/toezegging|titel)?|Titel|Onderwerp|Omschrijving|Betreft|Naam|Thema"
    r"|Korte (?:titel|omschrijving)"
)
_SUBMITTER = r"(?:Eerste )?[Ii]ndieners?(?:\(s\))?|Ingediend door|Lid|Leden|Van|Kamerlid|Kamerleden"
_NUMBER = (
    r"Vindplaats(?:en)?|Kamerstuk(?:ken|nummer|nr\.?)?|(?:Motie)?[Nn]ummer|Nr\.?|Dossier(?:nummer)?"
    r"|Stuk(?:nummer)?|Bron|Referentie|Verwijzing|Kst\.?"
)
_STATE = (
    r"(?:Huidige )?(?:[Ss]tand(?: van (?:de )?(?:zaken|uitvoering))?|[Ss]tatus)|Voortgang|Uitvoering"
    r"|Afdoening|Afhandeling|Opvolging|Resultaat|Wijze van (?:afdoening|uitvoering)|Reactie(?: kabinet)?"
    r"|Toelichting|Beantwoording|Antwoord|Actie"
)
_OTHER = (
    r"Verzoek|Dictum|Inhoud|Tekst|Kern|Datum|Debat|Aangenomen|Ingediend|Stemming|Verantwoordelijk(?:e)?"
    r"|Ministerie|Directie|Bewindspersoon|Planning|Termijn|Gereed|Opmerking(?:en)?|Vervolg|Appreciatie|Soort"
    r"|Vergadering|Bron debat|Datum aangenomen|Verwachte afdoening"
)
_PROMISE = r"Toezegging|Aanbeveling|Vraag|Actiepunt|Conclusie"

BLOCK_FIELD = Rule(
    name="motie_veld",
    explanation="De regel is een veld van een motie in een lijst: een opschrift en wat daarachter staat.",
    pattern=re.compile(
        r"(?:\A\W{0,3}(?:\d{1,3}[.)]? )?|[|;•·]\s?|\s[–—-]\s|(?<=[.)\d])\s)"
        rf"(?P<label>(?:(?P<title>{_TITLE})|(?P<submitter>{_SUBMITTER})|(?P<number>{_NUMBER})"
        rf"|(?P<state>{_STATE})|(?P<other>{_OTHER})|(?P<promise>{_PROMISE})){_DATED}(?: \d{{1,3}}(?=\s?:))?)"
        r"\W{0,2}?(?P<mark>\s?[:|]\W{0,2}?|\s[–—-](?=\s)|\s|\Z)"
    ),
    example="Vindplaats: Kamerstukken II 2024/25, 36 602, nr. 88",
)
# In a field that gives the submitter, or behind the label 'Motie', the name stands alone.
BLOCK_SUBMITTER = Rule(
    name="motie_veld_indiener",
    explanation="Het veld geeft de naam van de indiener.",
    pattern=re.compile(
        r"\A\W{0,3}(?:(?:[Hh]et |[Dd]e )?(?:[Kk]amer)?(?:lid|leden) |[Mm]evrouw |[Dd]e he(?:er|ren) )?"
        rf"(?P<names>{NAMES})(?P<others>,? c\.s\.)?(?=\W*\Z|\s?[(,;|]| over | om | inzake | [–—-] )"
    ),
    example="Jansen en Piri c.s.",
)
# Such a motie asks nothing of the government: there is nothing to execute.
NOT_ADOPTED = Rule(
    name="motie_veld_niet_aangenomen",
    explanation="De motie is aangehouden, ingetrokken, verworpen of vervallen: zij wordt niet uitgevoerd.",
    pattern=re.compile(
        r"\A\W{0,3}(?:(?:deze |de )?motie )?(?:(?:is|werd|wordt) )?"
        r"(?:(?:door|op|na|tijdens|bij|in) [^.;]{3,60}? )?"
        r"(?:aangehouden|ingetrokken|verworpen|vervallen|niet aangenomen|(?:nog )?niet in stemming)\b",
        re.IGNORECASE,
    ),
    example="Aangehouden op 30 september 2025.",
)
RULES: tuple[Rule, ...] = (BLOCK_FIELD, BLOCK_SUBMITTER, NOT_ADOPTED)
