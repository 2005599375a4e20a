"""Lists of promises: what opens and closes one, what stands behind an item, and the states of a register."""

import re

from commitments.letters.findings import Act

from .base import phrases
from .toezegging_later import WHEN
from .toezegging_rule import ToezeggingRule

# 'T02867' is the Eerste Kamer's number, 'TZ202412-116' the Tweede Kamer's.
NUMBER = re.compile(r"(?<!\w)(?:T\d{5}|TZ\d{6}-\d{3})(?!\w)")
OPENS_LIST = re.compile(
    r"\A(?:\d{1,2}\.? )?(?:(?:lijst|overzicht) (?:van|met) )?(?:de )?(?:gedane )?toezeggingen\b ?:?\Z"
    r"|\b(?:volgende|aantal|genoteerde|onderstaande|lijst (?:van|met)|de|drie|twee|vier|vijf|zes|zeven"
    r"|acht|negen|tien|\d{1,2})"
    r" toezeggingen\b.{0,120}(?:gedaan|genoteerd|voor(?:lezen)?|op|door|na|af|nog|lopen|vast)?\W*:?\Z"
    r"|\b(?:lees|neem|loop|noem|heb|hebben|zijn|noteer|noteerde|herhaal)\b.{0,80}\btoezeggingen\b",
    re.IGNORECASE,
)
CLOSES_LIST = phrases(
    r"sluiting",
    r"(?:over|de|deze) (?:\w+ ){0,2}moties? … (?:gestemd|stemming(?:en)?)|(?:stemmen|stemt) (?:wij|we"
    r"|de Kamer)",
    r"(?:dank|bedankt|dan sluit|daarmee zijn wij|hiermee zijn we|ik sluit)",
    r"volledig agenda",
)
CLOSES_LETTER = re.compile(
    r"(?:hoogachtend|met vriendelijke groet|de (?:minister|staatssecretaris) van\b[^.]*\Z)", re.IGNORECASE
)
# How an item without a bullet begins, and what it does: the chair reads them out one behind the other.
BEGINS_ITEM = re.compile(
    r"(?:(?:De|Het) (?:[Mm]inister|[Ss]taatssecretaris|Kamer|kabinet|bewinds\w+)|(?:Minister"
    r"|Staatssecretaris) [A-Z]"
    r"|(?:Er|Een|Over|Voor|Vóór|Na|In|Uiterlijk|Binnen|Eind|Begin|Medio|Zodra|Het lid|De leden)\b)"
)
DOES = phrases(
    r"(?:informeert|stuurt|zendt|komt|ontvangt|krijgt|gaat|zal|zullen|bericht|onderzoekt|neemt|spreekt"
    r"|laat|volgt|voert"
    r"|rapporteert|treedt|verkent|beziet|deelt|biedt|brengt|legt|maakt|overlegt|vraagt|kijkt|doet|wordt"
    r"|worden"
    r"|bekijkt|evalueert|stelt|organiseert|past|werkt|zegt … toe|zoekt|betrekt|koppelt|meldt|verstrekt"
    r"|gezonden|gestuurd)"
)
TO_THE_KAMER = phrases("Kamer", "brief", "toegezonden", "gestuurd", r"geïnformeerd", "terug")
# The cell that says how it stands, in a table whose lines are lost: 'Evaluatie Tuinman (BBB) Openstaand.'
ROW_STATE = re.compile(
    r"(?<=[\w)\]] )(?P<state>(?:Deels|Nog niet|Niet) (?:afgedaan|voldaan|nagekomen)|Afgedaan|Voldaan"
    r"|Nagekomen|Afgerond"
    r"|Openstaand|Lopend|Loopt|Open|In behandeling|In uitvoering|Uitgesteld|Vertraagd|Vervallen"
    r"|Overgedragen)\b"
)
ABOUT_PROMISES = re.compile(r"\btoezegging(?:en)?\b", re.IGNORECASE)
# The heading behind an overview of promises.
ENDS_OVERVIEW = re.compile(
    r"\bmoties?\b|\b(?:toelichting|tot slot|slot|overig\w*|bijlagen?|inleiding|aanbeveling\w*)\b",
    re.IGNORECASE,
)
TERM_LINE = re.compile(
    r"\W*(?:termijn|deadline|planning|status|stand|stand van zaken|afdoening|afhandeling"
    r"|toezegging (?:aan|gedaan aan)|aan (?:het lid"
    r"|de leden)|\(?op verzoek van"
    r"|gedaan aan|verantwoordelijk|nieuwe (?:termijn|deadline)|streefdatum|datum|nummer|bewindspersoon"
    r"|commissie|kenmerk|omschrijving"
    r"|voortgang|opmerking(?:en)?|vindplaats|debat|onderwerp)\b",
    re.IGNORECASE,
)
# The title of an entry: 'Toezegging aan het lid Jansen over tolken (commissiedebat, 2 oktober 2024).'
ENTRY_TITLE = re.compile(
    r"\A(?:De )?(?:toezegging(?: \w+){0,3}|toegezegd|gedaan|beloofd) aan ?:? (?:het lid|de leden"
    r"|de heer|mevrouw)\b(?!.*\b(?:is|zijn"
    r"|wordt|worden|heb"
    r"|heeft|was|zal|stuurt|komt)\b)",
    re.IGNORECASE,
)
# In this order: a new term means that it is put off, 'deels voldaan' stays open.
STATES: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.LAPSED, phrases(r"vervallen", r"vervalt", r"komt te vervallen")),
    (Act.TRANSFERRED, phrases("overgedragen", "overgeheveld", "overgenomen door")),
    (
        Act.POSTPONED,
        phrases(
            r"(?:nieuwe|gewijzigde|aangepaste|andere|latere) (?:deadline|termijn|streefdatum|datum)",
            r"(?:termijn|deadline) … (?:verlengd|verlengen|verplaatst|verplaatsen|verschoven|opgeschoven)",
            r"(?:termijn|deadline) … (?:aangepast|aan te passen|gewijzigd|te wijzigen|verzet|te verzetten)",
            *(r"(?:loopt|lopen) uit", rf"toezegging … {WHEN} … (?:nakom|nakomen|gestand doe)"),
            r"(?:stel|stelt|stellen) … uit (?:tot|naar)",
            r"(?:pas|niet eerder dan) (?:uiterlijk|eind|begin|medio|half|in|op|bij|volgend)",
            r"(?:termijn|deadline|datum) … niet (?:is |wordt )?(?:gehaald|haalbaar)",
            *("vertraagd", "verlaat", "opgeschoven", "doorgeschoven"),
            *("uitstel", "uitgesteld", r"later (?:\w+ ){0,2}dan", "vertraging"),
        ),
    ),
    (Act.MADE, phrases(r"(?:deels|gedeeltelijk) (?:voldaan|afgedaan|nagekomen)")),
    (
        Act.MADE,
        phrases(
            r"toezegging(?:en)? … (?:blijft|blijven|staat|staan) … (?:openstaan|open|staan)",
            r"(?:wordt|worden|zal|zullen) (?:naar verwachting )?(?:voor|vóór|in|eind|begin|medio"
            r"|uiterlijk) … afgerond",
        ),
    ),
    (Act.MADE, phrases(r"niet (?:\w+ ){0,3}(?:voldaan|afgedaan|nagekomen)")),
    (Act.FULFILLED, phrases("voldaan", "afgedaan", "nagekomen", "gestand gedaan", "gestand")),
    (
        Act.FULFILLED,
        phrases(r"(?<!niet\s)afgerond", r"(?:kom|komen) (?:ik|wij) … toezegging … na(?=[.,;]|\Z)"),
    ),
    (
        Act.MADE,
        phrases(
            *(r"openstaande?", "open", "in behandeling", "termijn", "deadline"),
            *("lopend", "loopt", "in uitvoering"),
        ),
    ),
    (Act.MADE, phrases("toezegging", "zegt toe")),
)
MADE_THERE = phrases(
    "toegezegd", r"(?:zegt|zeg|zegde) … toe", r"\A\W{0,3}(?:toezegging )?(?:T\d{5}|TZ\d{6}-\d{3})\b"
)
STATED = STATES[-2][1]
PUT_OFF = next(pattern for act, pattern in STATES if act is Act.POSTPONED)
IN_LIST = ToezeggingRule(
    name="in een lijst van toezeggingen",
    explanation="De regel staat in de lijst van toezeggingen, zoals de voorzitter die voorleest.",
    pattern=OPENS_LIST,
    example="Ik lees de toezeggingen voor:",
    act=Act.MADE,
)
IN_ROW = ToezeggingRule(
    name="in een tabel van toezeggingen",
    explanation="De regel staat in een tabel van toezeggingen, met hoe het ermee staat.",
    pattern=ROW_STATE,
    example="Evaluatie van de regeling Tuinman (BBB) Openstaand.",
    act=Act.MADE,
)
IN_REGISTER = ToezeggingRule(
    name="met een nummer van het register",
    explanation="De tekst noemt het nummer van de toezegging in het register van de Kamer, met haar stand.",
    pattern=NUMBER,
    example="T02867 Toezegging over de evaluatie. Status: openstaand.",
    act=Act.MADE,
)
