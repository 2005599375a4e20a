"""What becomes of a promise, told in the sentences behind it: put off, delivered, still to come."""

import re

from commitments.letters.findings import Act

from .base import phrases
from .toezegging_later import PAPER, TERM, WHEN
from .toezegging_rule import promise_rule
from .toezegging_words import KAMER, listed

# Behind 'heb ik toegezegd …': it comes later than was promised.
DELAY = phrases(
    listed(
        r"""
        vertraging, vertraagd, uitgesteld, uitstel, meer tijd, later (?:\w+ ){0,2}dan, langer dan,
        langer duurt, langer de tijd, op zich laten wachten, laat op zich wachten, verschoven,
        lukt (?:\w+ ){0,4}niet,
        loopt uit, lopen uit, uitgelopen, uitloopt, langer geduurd, duurt langer, duren langer, meer werk,
        schuift (?:\w+ ){0,3}(?:op|door), opgeschoven, doorgeschoven, niet tijdig, alsnog
        """
    ),
    r"niet (?:\w+ ){0,3}(?:gelukt|haalbaar|mogelijk|lukken|lukt|gereed|afgerond|gehaald|halen)",
    r"nog niet (?:\w+ ){0,4}(?:gereed|afgerond|beschikbaar|klaar)",
    rf"(?:nieuwe|gewijzigde|andere) {TERM}",
    rf"nu (?:plaats |gepland |voorzien |verwacht )?{WHEN}",
    r"(?:pas|niet eerder dan) (?:uiterlijk|eind|begin|medio|half|in|op|bij|volgend|later)",
    r"later (?:gereed|klaar|beschikbaar|afgerond|verschijnen|verschijnt|opgeleverd|worden)",
    r"(?:stel|stelt|stellen) (?:ik|wij|het kabinet) … uit",
)
# What was to come by a term, told as past; put off where that failed.
OLD_PLAN = promise_rule(
    Act.POSTPONED,
    "een plan dat niet is gehaald",
    "Een stuk zou op een genoemd moment komen; wat erop volgt, zegt dat het later wordt.",
    "De evaluatie zou voor de zomer gereed zijn.",
    rf"{PAPER} … (?:zou|zouden)",
    rf"(?:zou|zouden) … {PAPER}",
    rf"(?:zou|zouden) (?:ik|wij|{KAMER}) … (?:informeren|berichten|sturen|ontvangen|toesturen|aanbieden"
    r"|krijgen|toekomen)",
    rf"(?:zou|zouden) {KAMER} … geïnformeerd",
    rf"(?:zou|zouden) … (?:naar|bij) {KAMER}",
    rf"{KAMER} … (?:zou|zouden) (?:\w+ ){{0,2}}(?:ontvangen|krijgen|informeren|toekomen|worden)",
    r"(?:het streven|de planning|de verwachting|de inzet|het voornemen|de bedoeling|mijn streven"
    r"|mijn voornemen|de ambitie"
    r"|het doel) was",
    r"(?:was|waren|stond|stonden) (?:\w+ ){0,3}(?:voorzien|gepland|beoogd|aangekondigd)",
    rf"{PAPER} … (?:voorzien|gepland|beoogd|aangekondigd|verwacht) (?:was|waren|stond)",
    r"(?:eerder|vorig jaar|vorige maand|aanvankelijk) (?:meldde|schreef|berichtte|gaf|kondigde) (?:ik"
    r"|wij) … (?:zou"
    r"|zouden)",
    r"(?:had|hadden) (?:ik|wij) … (?:aangekondigd|gemeld|verwacht|voorzien|gehoopt|beoogd)",
)
# 'Dat wordt het derde kwartaal': the new term without a word that says so.
NOW_IT_IS = phrases(
    r"\A(?:Dit|Dat|Deze|Die|Het) (?:wordt|is|zal)(?: nu| thans| naar verwachting)?",
    r"nu (?:voorzien|gepland|verwacht|naar verwachting|uiterlijk|eind|begin|medio)",
    r"(?:wordt|is) (?:dit|dat|het) (?:nu |thans |naar verwachting )?(?:eind|begin|medio|half|uiterlijk"
    r"|voor|in|na)",
    r"wordt (?:dit|dat|het)",
    r"(?:dit|dat|het) (?:[\w-]+ ){1,4}wordt",
    "inmiddels (?:voorzien|gepland)",
)
# 'Heb ik toegezegd u te informeren over …': the letter in which it stands does so.
TO_INFORM = re.compile(
    r"\b(?:informeren|in te lichten|terug te komen|terugkom|terug zou komen|brief|toe te sturen|toe te "
    r"zenden|te sturen"
    r"|te zenden|schriftelijk|ingaan op|in te gaan|te delen|te rapporteren|nader|geïnformeerd|berichten"
    r"|aan te bieden"
    r"|uiteen te zetten|toe te lichten|duidelijkheid te geven|reactie)\b",
    re.IGNORECASE,
)
# Behind a promise: what was promised lies here, was sent, or took place.
DELIVERED = phrases(
    r"(?:treft|vindt|ontvangt) u (?:\w+ ){0,4}(?:hierbij|bijgaand|bijgevoegd|in de bijlage|als bijlage"
    r"|bij deze brief)",
    r"(?:hierbij|bijgaand|in de bijlage|als bijlage) (?:treft|vindt|ontvangt) u",
    r"(?:is|zijn|heb ik|hebben wij) (?:\w+ ){0,8}(?:bijgevoegd|bijgesloten|toegevoegd als bijlage)",
    r"(?:is|zijn|gaat|gaan) (?:\w+ ){0,4}(?:als bijlage|bij deze brief) (?:gevoegd|bij deze brief"
    r"|toegevoegd|opgenomen)",
    rf"(?:is|zijn) … (?:aan|naar) {KAMER} … (?:gestuurd|gezonden|aangeboden|toegezonden|toegestuurd"
    r"|verzonden|verstuurd|verstrekt)",
    rf"(?:is|zijn) (?:aan |naar )?{KAMER} … (?:toegezonden|toegestuurd|geïnformeerd|bericht|aangeboden"
    r"|gestuurd)",
    rf"(?:is|zijn) … met {KAMER} … (?:gedeeld|besproken)",
    rf"(?:heeft|hebt|hebben) {KAMER} … ontvangen",
    r"(?:voldoe|voldoen|kom|komen) (?:ik|wij) (?:\w+ ){0,2}(?:hieraan|daaraan|daar\w* tegemoet)",
    r"(?:geef|geven|doe|doen) (?:ik|wij) (?:hier|daar)\w* (?:\w+ ){0,2}(?:gevolg|invulling|uitvoering"
    r"|gestand)",
    r"(?:gaat|gaan|treft u|vindt u|zend ik u|stuur ik u|bied ik u) (?:\w+ ){0,4}(?:hierbij|bijgaand)",
    rf"(?:heb|hebben) (?:ik|wij) {KAMER} … (?:geïnformeerd|bericht|gestuurd|toegezonden|aangeboden)",
    r"(?:dat|dit|het|die|deze) (?:\w+)?(?:gesprek|overleg|bezoek|bijeenkomst|briefing) (?:heeft|is|heb ik"
    r"|hebben wij|vond) … (?:plaatsgevonden"
    r"|gevoerd|gehouden|afgelegd|plaats)",
)
DONE_AS_PROMISED = phrases(
    r"\A(?:Dat|Dit) (?:heb ik|hebben wij|is) (?:[\w-]+ ){0,6}(?:gedaan|gebeurd|uitgevoerd|onderzocht"
    r"|nagegaan|uitgezocht"
    r"|besproken|nagevraagd|afgerond)",
    r"(?:heb|hebben) (?:ik|wij) (?:dit|dat|deze|het|die) (?:[\w-]*(?:gesprek|overleg|bezoek|bijeenkomst"
    r"|onderzoek))"
    r" … (?:gevoerd|gehad|afgelegd|gehouden|gedaan)",
    r"(?:heb|hebben) (?:ik|wij) (?:dit|dat|hier\w*|daar\w*) … (?:besproken|onderzocht|nagegaan|uitgezocht"
    r"|gesproken)",
)
NOT_DELIVERED = phrases(
    "niet", "nog", "zodra", "wanneer", "nadat", "deels", "eerste deel", "zal", "zullen", "wordt", "volgt"
)
