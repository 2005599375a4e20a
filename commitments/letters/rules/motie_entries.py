"""How a list of moties tells how each stands: 'Uitgevoerd.', 'Stand: loopt', 'Overgedragen aan SZW'.

The words open a sentence or a line of their own; the motie that they are about stands above them.
"""

import re

from commitments.letters.findings import Reported

from .base import Rule
from .motie_rule import ReportRule
from .motie_words import DONE, PARTLY

_SMALL = (
    r"(?:(?:(?:deze|de|die) )?motie (?:is |wordt |kan )?|(?:is|zijn|wordt|worden|deze|dit|dat|zij|ze"
    r"|inmiddels"
    r"|reeds|al|nu|momenteel|thans|daarmee|hiermee|volledig|geheel|per|sinds|als) ){0,4}"
)
# What may stand behind a state: a stop, or what goes on about it ('afgedaan met de brief van 3 mei').
_ENDS = (
    r"(?=\s*(?:\Z|[.;:,!()|–—-])|\s+(?:met|bij|door|per|via|in|op|sinds|aan|naar|zie|en|maar|voor"
    r"|conform|middels"
    r"|na|omdat|wegens|vanwege|want|tot|nog|tijdens|begin|medio|eind|d\.d\.)\b)"
)


def _opens(states: str) -> re.Pattern[str]:
    return re.compile(rf"\A\W{{0,3}}{_SMALL}(?:{states}){_ENDS}", re.IGNORECASE)


STATES = (
    ReportRule(
        name="motie_stand_overgedragen",
        reported=Reported.TRANSFERRED,
        explanation="De stand van de motie in de lijst: overgedragen aan een ander.",
        pattern=_opens(
            r"overgedragen|overgeheveld|overgegaan|doorgeleid|doorgezonden|overgenomen door"
            r"|(?:ligt|belegd|ondergebracht|neergelegd|in behandeling) bij (?:het ministerie|ministerie"
            r"|de (?:minister|staatssecretaris)|mijn (?:ambtgenoot|ambtgenote|collega))(?: [\w-]+)*?"
            r"|(?:valt|hoort) (?:onder|bij) (?:het ministerie|de (?:minister|staatssecretaris))(?: [\w-]+)*?"
        ),
        example="Overgedragen aan SZW.",
    ),
    ReportRule(
        name="motie_stand_deels",
        reported=Reported.PARTLY,
        explanation="De stand van de motie in de lijst: voor een deel uitgevoerd.",
        pattern=_opens(
            rf"{PARTLY}(?: (?:{DONE}|voldaan|gereed|gerealiseerd|overgenomen))?"
            rf"|niet (?:volledig|geheel) (?:{DONE}|voldaan)"
        ),
        example="Deels: de deuren zijn er, de drempels niet.",
    ),
    ReportRule(
        name="motie_stand_nog_niet",
        reported=Reported.PROGRESS,
        explanation="De stand van de motie in de lijst: nog niet klaar.",
        pattern=_opens(
            rf"nog niet(?: (?:{DONE}|gestart|begonnen|gereed|voldaan|in uitvoering))?|nog (?:open"
            rf"|bezig|loopt)|open"
            r"|openstaand|lopend|loopt|onderhanden|in (?:uitvoering|behandeling|voorbereiding|ontwikkeling"
            r"|onderzoek|bewerking|consultatie|procedure|gang|overleg)|mee bezig|gestart|begonnen|gepland"
            r"|(?:nog )?niet (?:gestart|begonnen|gereed)|voortdurend|doorlopend"
            r"|(?:opgenomen|verwerkt|opgepakt|betrokken|meegenomen|onderzocht|verkend|uitgewerkt|uitgezet"
            r"|voorbereid)"
            r"|(?:wordt|worden) (?:(?!niet|geen|als)\w+ ){0,2}uitgevoerd"
            r"|(?:[\w-]+ ){1,3}in (?:uitvoering|behandeling|voorbereiding|consultatie|procedure)"
        ),
        example="In behandeling.",
    ),
    ReportRule(
        name="motie_stand_geweigerd",
        reported=Reported.REFUSED,
        explanation="De stand van de motie in de lijst: wordt niet uitgevoerd.",
        pattern=_opens(
            rf"niet (?:{DONE}|overgenomen|opgevolgd|uitvoerbaar|ingewilligd|gehonoreerd)"
            rf"|geen (?:uitvoering|gevolg)"
            r"(?: gegeven)?|afgewezen|onuitgevoerd|onuitvoerbaar"
        ),
        example="Niet overgenomen.",
    ),
    ReportRule(
        name="motie_stand_uitgevoerd",
        reported=Reported.EXECUTED,
        explanation="De stand van de motie in de lijst: uitgevoerd.",
        pattern=_opens(
            rf"{DONE}|voldaan|gereed|gerealiseerd|voltooid|klaar|gedaan|beëindigd|gesloten|vervuld"
            rf"|geëffectueerd"
            rf"|(?:kan|wordt) (?:\w+ ){{0,3}}(?:{DONE})(?: (?:worden )?beschouwd)"
        ),
        example="Afgedaan met de brief van 3 mei.",
    ),
)
UNDER_ENTRY = ReportRule(
    name="motie_verhaal_in_lijst",
    reported=Reported.PROGRESS,
    explanation="Onder de motie in de lijst staat wat er gebeurt, zonder dat de motie weer wordt genoemd.",
    pattern=re.compile(
        r"\b(?:wordt|worden|werkt|werken|onderzoekt|onderzoeken|verkent|bereidt|loopt|lopen|volgt|volgen"
        r"|verwacht|ik|wij|het kabinet|in (?:gesprek|overleg|voorbereiding|consultatie))\b",
        re.IGNORECASE,
    ),
    example="Met de brancheorganisaties wordt gewerkt aan een convenant.",
)
# Of what it asks and of what became of it before it was adopted a list says nothing with these.
TELLS_NOTHING = Rule(
    name="motie_lijst_zegt_niets",
    explanation="De regel zegt wat de motie vraagt of wat de Kamer ermee deed, niet hoe het ermee staat.",
    pattern=re.compile(
        r"\A\W{0,3}(?:(?:Verzoek|Dictum|Onderwerp|Inhoud|Tekst|Vindplaats|Kamerstuk|Indiener|Datum"
        r"|Debat)\b.{0,80}?:"
        r"|(?:(?:deze|de) motie )?(?:is |werd )?(?:ingetrokken|aangehouden|verworpen|aangenomen|vervallen)\b)"
        r"|\bverzoekt\b|\bmotie (?:verzoekt|vraagt)",
        re.IGNORECASE,
    ),
    example="Verzoek: de pleinen vergroenen.",
)
LABEL = Rule(
    name="motie_lijst_label",
    explanation="‘Stand van zaken:’ staat voor wat er met de motie is gedaan.",
    pattern=re.compile(
        r"\A\W{0,3}(?:Huidige )?(?:Stand(?: van (?:de )?(?:zaken|uitvoering))?|Status|Voortgang"
        r"|Reactie|Toelichting|Uitvoering"
        r"|Afdoening|Appreciatie|Afhandeling|Beantwoording|Wijze van (?:afdoening|uitvoering)"
        r"|Resultaat|Actie|Antwoord"
        r"|Opvolging|Hoe staat het ermee|Wat is er gedaan)"
        r"(?: (?:per|op|d\.d\.) [^:.|]{3,30})?(?: (?:motie|kabinet|(?:van (?:het )?)kabinet|van de motie"
        r"|uitvoering))?\s*(?:[:–—|?-]\s*|\Z)",
        re.IGNORECASE,
    ),
    example="Stand van zaken: in behandeling.",
)
RULES: tuple[Rule, ...] = (*STATES, UNDER_ENTRY, TELLS_NOTHING, LABEL)
