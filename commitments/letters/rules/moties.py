"""How letters name a motie. What they say was done with it: see `motie_reports.py`."""

import re

from .base import Rule

_PARTICLE = (
    r"(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Tt]e|[OÓ]|N[ií]"
    r"|[Ee]l|[Aa]l|[Ll]a|[Ll]e|[Vv]on|in|['’‘]t|[Oo]p)"
)
_PARTICLES = rf"(?:{_PARTICLE} ){{0,3}}"
# 'motie-Jansen, Kamerstuk 33 694, nr. 43': what a citation begins with is no name.
_CAPITALISED = (
    r"(?!(?:Kamerstuk(?:ken)?|Handelingen|Kamer|TK|EK|II?|Nr|Zie)\b)"
    r"[A-ZÀ-ÖØ-Þ][\w'’]{1,40}(?:-[A-ZÀ-ÖØ-Þa-z][\w'’]{0,40}){0,3}"
)
# 'Koopmans', 'Van der Plas', 'Inge van Dijk', 'Six Dijkstra', 'Paul van Meenen'
NAME = rf"{_PARTICLES}{_CAPITALISED}(?: {_PARTICLES}{_CAPITALISED})?"
_PARTY = r"(?: \((?![0-9]{2} ?[0-9]{3}|Kamerstuk)[^()]{1,20}\))?"
NAMES = (
    rf"{NAME}{_PARTY}(?:(?:, | ?/ ?){NAME}{_PARTY}){{0,12}}(?:,? en (?:het lid |de heer |mevrouw )?{NAME})?"
)
_MEMBER = (
    r"(?:(?:ingediend |gedaan |voorgesteld )?(?:van|door) )?(?:het |de )?(?:(?:Eerste "
    r"|Tweede )?[Kk]amer)?(?:lid|leden|fracties?)"
    r"|(?:van|door) (?:mevrouw|de heer|de heren|de dames|mw\.|dhr\.|senator|senatoren)"
    r"|(?:op initiatief|van de hand|onder aanvoering) van(?: het lid| de leden)?|van"
)
_NOBODY = (
    r"(?!(?:van )?(?:[Dd]e |[Uu]w )?(?:Kamer|Nr|Eerste|Tweede|Indiener|Onderwerp"
    r"|Stand|Status|Dossier|Nummer|Vindplaats|Titel))"
)

BY_NAME = Rule(
    name="motie_met_indiener",
    explanation="De motie wordt genoemd met de naam van de indiener.",
    pattern=re.compile(
        r"\b(?:[Mm]otie|MOTIE)s?(?: (?:op|met) stuk (?:met )?(?:nr\."
        rf"|nummer) ?\d{{1,4}})?(?: \([^()]{{1,60}}\))?(?: van (?:uw|de) (?:Eerste "
        rf"|Tweede )?Kamer)?(?:[-–]|,?(?: aan| in)? (?:{_MEMBER}) "
        rf"| )(?P<names>{_NOBODY}{NAMES})(?P<others> c\.s\.)?"
    ),
    example="Daarmee voert het kabinet de motie van het lid Jansen c.s. uit.",
)
_TABLED = (
    r"(?:heeft|hebben|had|hadden|diende|dienden|indiende|indienden|ingediend|ingediende|voorgesteld"
    r"|voorgestelde)"
)
# 'het lid Jansen' and, where only the verb tells, the name alone: 'de door Jansen ingediende motie'
MEMBER_OF = (
    r"(?:(?:[Hh]et |[Dd]e )?(?:[Kk]amer)?(?:lid|leden)|[Mm]evrouw|[Dd]e he(?:er|ren)|[Ss]enator(?:en)?)"
)
BY_SUBMITTER = Rule(
    name="motie_ingediend_door",
    explanation="De zin zegt wie de motie indiende.",
    pattern=re.compile(
        rf"\bdoor (?:{MEMBER_OF} )?(?P<names>{_NOBODY}{NAMES})(?P<others> c\.s\.)?(?: \([^()]{{1,40}}\))?"
        r" (?:\w+ ){0,2}(?:ingediende|voorgestelde|opgestelde) (?:en (?:aangenomen"
        r"|aanvaarde) )?(?:\w+ )?motie\b"
        r"|\b(?:heeft|hebben|had|hadden|diende"
        rf"|dienden) (?:\w+ ){{0,2}}{MEMBER_OF} (?P<behind>{NAMES})(?P<others_b> c\.s\.)?"
        r"(?: \([^()]{1,40}\))? (?:[\w-]+ ){0,6}?(?:de|een|haar|zijn|hun|twee|per|bij) (?:[\w-]+ )?motie\b"
        rf"|\b{MEMBER_OF} (?P<front>{NAMES})(?P<others_f> c\.s\.)?(?: \([^()]{{1,40}}\))? (?:heeft|hebben"
        r"|diende|dienden)"
        r" (?:[\w-]+ ){0,8}?(?:de|een|haar|zijn|hun|twee|per|bij|via|middels) (?:[\w-]+ )?motie\b"
        rf"|\b{MEMBER_OF} (?P<asking>{NAMES})(?P<others_q> c\.s\.)?(?: \([^()]{{1,40}}\))?"
        r" (?:vraagt|vroeg|vragen|vroegen|verzoekt|verzoeken|verzocht|verzochten) (?:[\w-]+ ){0,4}?"
        r"(?:per|bij|middels|(?:in|met|via) (?:de|een|haar|zijn|hun)) (?:[\w-]+ )?motie\b"
        # 'dat ook het lid Jansen een motie over drones heeft ingediend', 'heeft ook het lid …'
        rf"|\b{MEMBER_OF} (?P<tabling>{NAMES})(?P<others_t> c\.s\.)? (?:[\w-]+ ){{0,6}}?(?:de|een|haar"
        rf"|zijn|hun|deze)"
        rf" (?:[\w-]+ )?motie\b(?=[^.;:]{{0,120}}\b{_TABLED})"
        r"|\bmotie,? (?:die"
        rf"|welke)[^.;:()]{{0,80}}? (?:door )?{MEMBER_OF} (?P<after>{NAMES})(?P<others_a> c\.s\.)?"
        rf"(?=[^.;:]{{0,80}}\b{_TABLED})"
    ),
    example="Tijdens het debat heeft het lid Jansen de motie over drones ingediend (33 694, nr. 43).",
)
# '… (33 694, nr. 43) en Piri (33 694, nr. 44)': the next motie of several, known by its name and number.
NEXT_OF_SEVERAL = Rule(
    name="motie_in_een_rij",
    explanation="De zin noemt moties in een rij, elk met haar indiener en nummer.",
    pattern=re.compile(
        r"\)(?:,? en(?: die)?|,| alsmede| evenals) ?(?:van )?(?:(?:[Hh]et lid|[Dd]e leden|mevrouw"
        r"|de heer) |[-–])?"
        rf"(?P<names>{_NOBODY}{NAMES})(?P<others> c\.s\.)?(?:,? (?:over|om|inzake|waarin)[^().;]{{3,120}})?"
        r"(?= \((?:Kamerstuk|[0-9]))"
        # 'De motie-Jansen is uitgevoerd. Aan die van het lid Piri (33 694, nr. 44) wordt gewerkt.'
        rf"|\b[Dd]ie van (?:het lid|de leden|mevrouw|de heer) (?P<that>{NAMES})(?P<others_t> c\.s\.)?"
        r"(?= \((?:Kamerstuk|[0-9]))"
    ),
    example="De moties van de leden Jansen (33 694, nr. 43) en Piri (33 694, nr. 44) zijn uitgevoerd.",
)
# 'Het lid Jansen vroeg om een proef. De Kamer nam haar motie aan (…)': whose is told in the sentence before.
THEIR_MOTIE = Rule(
    name="motie_van_wie_ervoor_staat",
    explanation="‘Haar motie’ is de motie van het lid dat de zin ervoor noemt.",
    pattern=re.compile(r"\b(?:haar|zijn|hun|diens) (?:\w{1,30} )?moties?\b", re.IGNORECASE),
    example="De Kamer nam haar motie aan (33 694, nr. 43).",
)
A_MEMBER = re.compile(rf"\b{MEMBER_OF} (?P<names>{NAMES})(?P<others> c\.s\.)?")
BY_REQUEST = Rule(
    name="motie_als_verzoek",
    explanation="Een verzoek van de Kamer of een lid, met het nummer van een Kamerstuk erbij, is een motie.",
    pattern=re.compile(
        r"\b[Oo]p verzoek van (?:(?:de|uw|de Tweede|de Eerste) Kamer"
        rf"|het (?:Kamer)?lid (?P<names>{NAME})|de (?:Kamer)?leden (?P<several>{NAMES}))(?P<others> c\.s\.)?"
    ),
    example="Op verzoek van het lid Jansen (Kamerstuk 33 694, nr. 43) is dit onderzocht.",
)
BY_NUMBER = Rule(
    name="motie_met_nummer",
    explanation="De motie wordt alleen met haar nummer genoemd.",
    pattern=re.compile(r"(?<!toezeggingen en )\b(?:[Mm]oties?|MOTIE)\b(?! en toezeggingen)"),
    example="De Kamer nam een motie aan (Kamerstuk 33 694, nr. 43).",
)
SPEAKER = Rule(
    name="motie_van_de_spreker",
    explanation="Wie in een verslag zegt dat hij een motie indiende, is de indiener.",
    pattern=re.compile(rf"(?:De heer|Mevrouw|Het lid) (?P<name>{NAME})(?: \([^)]{{1,30}}\))?:\Z"),
    example="De heer Jansen (PvdV):",
)
OWN_MOTIE = Rule(
    name="motie_eigen",
    explanation="De spreker noemt een eigen motie.",
    pattern=re.compile(r"\b(?:ik|mijn)\b.{0,200}\bmotie\b", re.IGNORECASE),
    example="Ik heb daarover een motie ingediend (33 694, nr. 43).",
)
# In a table under 'Moties' a row does not say 'motie': 'Verbod Jansen c.s. 33 694, nr. 43 Uitgevoerd.'
IN_ROW = Rule(
    name="motie_in_een_tabel",
    explanation="De regel staat in een tabel van moties: wiens motie, haar nummer, en hoe het ermee staat.",
    pattern=re.compile(
        rf"(?<![\w-])(?P<names>{_NOBODY}{NAMES})(?P<others> c\.s\.)?(?: \([^()]{{1,20}}\))?[ ,|]{{1,6}}\(?"
        r"(?:Kamerstuk(?:ken)?"
        r"(?: II| I)? )?\(?[0-9]{2} ?[0-9]{3}(?:[- ](?:[IVXLC]{1,6}|[A-Z]))?,? ?nr\.? ?[0-9]{1,4}\)?"
        # '33 694, nr. 43 (Jansen c.s.) | Uitgevoerd'
        r"|\A\W{0,3}(?:Kamerstuk(?:ken)?(?: II| I)? )?[0-9]{2} ?[0-9]{3}(?:[- ](?:[IVXLC]{1,6}"
        r"|[A-Z]))?,? ?nr\.? ?[0-9]{1,4}"
        rf"(?: \(| ?\| ?)(?P<behind>{_NOBODY}{NAMES})(?P<others_b> c\.s\.)?(?=\)| ?\|)"
    ),
    example="Verbod op vuurwerk Jansen c.s. 33 694, nr. 43 Uitgevoerd.",
)
# The line below a motie's title that gives only its number.
NUMBER_LINE = re.compile(
    r"\A\W{0,3}(?:(?:Kamerstuk(?:nummer|nr\.?)?|Nummer|Vindplaats|Dossier(?:nummer)?|Nr\.|Stuk)\W{1,3}"
    r"|(?=[^\w]{0,2}(?:Motie:? )?(?:Kamerstuk(?:ken)? )?(?:II )?[0-9]{2} ?[0-9]{3}\b.{0,30}\Z))",
    re.IGNORECASE,
)
TABLE_HEAD = re.compile(r"\bmoties\b|\bmotie\b.*\b(?:indiener|kamerstuk|stand|status)", re.IGNORECASE)
# 'Bent u bericht', 'heb ik uw Kamer geïnformeerd', 'schreef ik': the paper behind it is what told so.
_TOLD = (
    r"(?:geïnformeerd|bericht|ingelicht|geschreven|gemeld|gerapporteerd|ingegaan|gereageerd"
    r"|toegelicht|gestuurd"
    r"|gezonden|toegezonden|aangeboden|teruggekomen|aangegeven|medegedeeld|meegedeeld|verwezen)"
)
_TELLER = r"(?:ik|wij|we|u|uw Kamer|de Kamer|het kabinet|(?:mijn|de) (?:\w{1,30}voorganger|ambtgenoot))"
_HAS_TOLD = (
    rf"\b(?:(?:heb|hebben|heeft|bent|is|ben|werd|was) {_TELLER}\b[^().;]{{0,120}}\b{_TOLD}"
    rf"|{_TELLER}\b[^().;]{{0,120}}\b{_TOLD} (?:heb|hebben|heeft|bent|is|ben|werd)"
    r"|(?:informeerde|schreef|berichtte|meldde|reageerde) (?:ik|wij|mijn)\b[^().;]{0,60})"
)
# What stands right before a citation that is not the motie's: 'per brief van 8 juli 2022 (Kamerstuk …)'.
OTHER_PAPER = Rule(
    name="motie_ander_stuk",
    explanation="Het nummer hoort bij de brief of het debat dat er vlak voor staat.",
    pattern=re.compile(
        r"(?:\b(?:per|mijn|onze|eerdere|deze) (?:\w{1,30} )?(?:kamer)?brief|\bkamerbrief|\bper brief"
        r"|\b(?:brief|(?:commissie|plenaire? |nota)?debat|overleg|verslag)\b[^()]{0,60}\b(?:19|20)[0-9]{2}"
        r"|\b(?:jl|d\.d)\.[^()]{0,30}|\bzie ook"
        r"|\b(?:in|bij|per|met|via|zie|middels) (?:(?:mijn|de|een|onze|die|deze|het|haar"
        r"|zijn) )?(?:\w{1,30} )"
        r"{0,2}[\w-]{0,30}(?:brief|rapportage|reactie|nota|verslag|beantwoording)"
        r"(?: (?:van|aan|over|inzake) [^()]{1,80})?"
        rf"|{_HAS_TOLD}[^()]{{0,40}})[^()\w]{{0,3}}\(?\Z",
        re.IGNORECASE,
    ),
    example="De motie van het lid Jansen, waarover ik u informeerde per brief van 8 juli 2022 (",
)
# 'De tweede motie voer ik niet uit': of those that were named before it.
ORDINAL = Rule(
    name="motie_eerste_tweede",
    explanation="‘De tweede motie’ is de tweede van de moties die ervoor zijn genoemd.",
    pattern=re.compile(
        r"\b[Dd]e (?:als )?(?P<which>eerste|tweede|derde|vierde|laatste|eerstgenoemde|laatstgenoemde)"
        r" motie\b"
    ),
    example="De tweede motie voer ik niet uit.",
)
# 'De eerste twee moties zijn uitgevoerd.'
SOME_OF_THEM = Rule(
    name="motie_eerste_twee",
    explanation="‘De eerste twee moties’ zijn de moties die er vlak voor als eerste zijn genoemd.",
    pattern=re.compile(r"\b[Dd]e (?P<which>eerste|laatste) (?P<many>twee|drie|vier|vijf) (?:\w+ )?moties\b"),
    example="De eerste twee moties zijn uitgevoerd.",
)
# 'De gewijzigde motie-Jansen (t.v.v. 33 694, nr. 43) (33 694, nr. 51)': the first number is of the old motie.
REPLACED = Rule(
    name="motie_vervangen",
    explanation="Het nummer hoort bij de motie die door deze is vervangen.",
    pattern=re.compile(
        r"\b(?:t\.?v\.?v\.?|(?:ter|in de) (?:vervanging|plaats) van|vervangt|voorheen|eerder) ?"
        r"(?:(?:de|die|dat|het|motie|gedrukt|stuk|op|onder|met|nummer|Kamerstuk) ){0,4}\(?\Z",
        re.IGNORECASE,
    ),
    example="De gewijzigde motie van het lid Jansen (t.v.v. ",
)
RULES: tuple[Rule, ...] = (
    BY_NAME,
    BY_SUBMITTER,
    NEXT_OF_SEVERAL,
    THEIR_MOTIE,
    BY_REQUEST,
    IN_ROW,
    BY_NUMBER,
    SPEAKER,
    OWN_MOTIE,
    OTHER_PAPER,
    ORDINAL,
    SOME_OF_THEM,
    REPLACED,
)
