"""Promises and papers that come later than was said: 'niet voor de zomer, maar in het najaar'."""

from commitments.letters.findings import Act

from .toezegging_rule import promise_rule
from .toezegging_words import GOVERNMENT, INFORM, KAMER, SENT, listed

_NAMED = r"(?:toegezegde?|toezegging(?:en)?|beloofde?)"
PAPER = (
    r"(?:[\w-]{0,30}(?:brief|rapport|evaluatie|onderzoek|voorstel|plan|plannen|nota|reactie|beantwoording"
    r"|antwoorden"
    r"|aanbieding|toezending|pakket|stukken|publicatie|verzending|oplevering|visie|strategie|verkenning|monitor|rapportage|besluit"
    r"|indiening"
    r"|standpunt|actieplan|routekaart|analyse|overzicht|uitkomsten|resultaten))"
)
_IS_LATER = r"(?:uitgesteld|vertraagd|verschoven|doorgeschoven|opgeschoven|aangehouden|verlaat)"
_LATE = listed(
    r"""
    later (?:\w+ ){0,2}dan, vertraging, vertraagd, uitgesteld, uitstel, niet haalbaar, niet meer haalbaar,
    meer tijd, opgeschoven, doorgeschoven, helaas niet, verschoven, niet lukken, lukt (?:\w+ ){0,4}niet,
    langer de tijd, niet gehaald, schuift, niet op tijd, niet tijdig, langer op zich
    """
)
_SHIFT = listed(
    "verlengen, aan te passen, verplaatsen, op te schuiven, te verzetten, te wijzigen, bij te stellen"
)
TERM = "(?:termijn|deadline|planning|datum|streefdatum)"
WHEN = "(?:pas|uiterlijk|eind|begin|medio|na|voor|vóór|in (?:het|de|\\w+))"
# 'Pas bij de begroting', 'niet eerder dan in mei'; 'pas na overleg' is no moment.
_NOT_BEFORE = (
    r"(?:(?:pas|eerst|niet eerder dan|niet voor|niet vóór) (?:uiterlijk|eind|begin|medio|half|rond|in"
    r"|op|bij|volgend"
    r"|later|voor|vóór|na (?:de zomer|de kerst|het (?:\w*reces|voorjaar|najaar|jaar))))"
)
POSTPONED = (
    promise_rule(
        Act.POSTPONED,
        "toezegging wordt later nagekomen",
        "De brief zegt dat het toegezegde later komt dan beloofd.",
        "De toegezegde evaluatie ontvangt uw Kamer later dan gepland, namelijk in het najaar.",
        rf"{_NAMED} … {_LATE}",
        rf"{_LATE} … {_NAMED}",
        rf"{_NAMED} … (?:schuif|schuiven|verschuif|verschuiven|verplaats|verplaatsen) {GOVERNMENT} … naar",
        rf"{_NAMED} … nog niet (?:\w+ ){{0,3}}plaatsgevonden",
        rf"{_NAMED} … {_NOT_BEFORE}",
        rf"{_NAMED} … later (?:wordt|worden|zal|kan) … (?:nagekomen|verzonden|gestuurd|aangeboden"
        rf"|gezonden|worden)",
        rf"{_NAMED} … later (?:aan|toe|te|in|bij|gereed|beschikbaar|verschijnt|verschijnen|komt|komen)",
        rf"{_NAMED} … (?:vergt|vergen|vraagt|vragen|kost|kosten) (?:nog |ook )?(?:nader|nadere"
        rf"|aanvullend|aanvullende"
        r"|extra|meer|langer)",
        rf"{_NAMED} … (?:heb|heeft|hebben|is|zijn|wordt|worden) … (?:verplaatst|verzet"
        rf"|opgeschoven) (?:naar|tot)",
        r"anders dan (?:\w+ ){0,3}(?:toegezegd|beloofd)",
        rf"{_NAMED} … maar (?:\w+ ){{0,5}}alsnog {WHEN}",
        rf"toezegging(?:en)? … {WHEN} … (?:nakom|na kan komen|nakomen|gestand doe|gestand doen|inlos"
        rf"|inlossen)",
        rf"{_NAMED} … niet (?:meer )?(?:voor|vóór|binnen) … "
        r"(?:lukt|lukken|gereed|mogelijk|haalbaar|ontvangen|worden)",
        rf"{_NAMED} … (?:zal|zullen|kan|kunnen) … niet … (?:voor|vóór|binnen|tijdig|halen)",
        rf"toezegging(?:en)? … (?:nieuwe|gewijzigde|andere|latere) {TERM}",
        rf"(?:verzoek|vraag|verzoeken) … {TERM} … toezegging(?:en)? … {_SHIFT}",
        rf"toezegging(?:en)? … als [\"'“‘]?openstaand[\"'”’]? … nieuwe {TERM}",
        rf"niet (?:is |was )?(?:gelukt|haalbaar|mogelijk|gehaald) … {_NAMED}",
        rf"{_NAMED} … nog niet (?:\w+ ){{0,3}}(?:gereed|afgerond|beschikbaar|klaar|verzonden|voltooid)",
        rf"{_NAMED} … (?:nieuwe|gewijzigde|andere|latere|aangepaste) {TERM}",
        rf"{TERM} … {_NAMED} … (?:verlengd|verlengen|verleng|verschuiven|verzetten|aangepast|gewijzigd"
        rf"|verzet|verschoven|verplaatst"
        r"|opgeschoven|bijgesteld|verschuift)",
        rf"(?:verleng|verlengen|verschuif|wijzig|pas) {GOVERNMENT} … {TERM} … toezegging",
        rf"toezegging(?:en)? … {TERM} … (?:verlengd|verleng|aangepast|gewijzigd|verzet|verschoven|verplaatst"
        r"|opgeschoven|bijgesteld|verschuift)",
        rf"niet … {_NAMED}, maar {WHEN}",
        r"(?:toegezegd|aangekondigd|beloofd|gepland) (?:voor|vóór) [\w ]{3,30}, (?:volgt|komt"
        r"|verschijnt|ontvangt"
        r"|krijgt|wordt|stuur|zend)",
        r"(?:eerder|oorspronkelijk|aanvankelijk) (?:voor|vóór|in|op|medio|eind|begin) (?:[\w-]+ ){1,4}"
        r"(?:toegezegde|aangekondigde|geplande|voorziene|beloofde) … (?:ontvangt|volgt|komt|verschijnt"
        r"|stuur|zend"
        r"|wordt|krijgt)",
        r"(?:voor|vóór|binnen|in|medio|eind|begin) (?:(?![\w-]*(?:debat|overleg|brief"
        r"|vergadering))[\w-]+ ){1,4}"
        rf"(?:was|waren|had|hadden) (?:ik |u )?(?:toegezegd|beloofd|aangekondigd), (?:{WHEN}"
        r"|(?:komt|volgt|verschijnt|ontvangt|krijgt|wordt|is nu))",
        rf"{_NAMED} … in plaats van (?:{WHEN}|dit|deze)",
        rf"{_NAMED} … (?:volgt|volgen|komt|komen|verschijnt|lukt|lukken) (?:\w+ ){{0,2}}(?:niet"
        rf"|evenmin) (?:meer )?"
        r"(?:dit|deze|voor|vóór|in|binnen|op|tijdig)",
        rf"{_NAMED} … niet (?:voor|vóór|in|op|medio|eind|begin|binnen|dit|deze) … maar {WHEN}",
        rf"{_NAMED} … nu (?:\w+ )?(?:voorzien|gepland|ingepland|verwacht|geagendeerd)",
        rf"(?:voorzie|voorzien|verwacht|verwachten) {GOVERNMENT} (?:\w+ ){{0,4}}{_NAMED} … nu",
        rf"{_NAMED}, … niet …,? maar {WHEN}",
        rf"{_NAMED} … (?:niet|onvoldoende) (?:\w+ ){{0,3}}(?:nakomen|na te komen|waarmaken|gestand doen"
        r"|gestand te doen)"
        rf"(?! meer)",
    ),
    promise_rule(
        Act.POSTPONED,
        "het toegezegde lukt niet op tijd",
        "De brief zegt dat een eerder genoemde termijn niet wordt gehaald.",
        "Het is helaas niet gelukt om u voor de zomer te informeren; ik stuur u de brief in het najaar.",
        rf"niet (?:is )?(?:gelukt|haalbaar|mogelijk|lukken) … {KAMER} … (?:voor|vóór|binnen|in)"
        r" … te \w+n",
        r"(?:eerder|oorspronkelijk|aanvankelijk)"
        r" (?:genoemde|gecommuniceerde|aangekondigde|beoogde|toegezegde)"
        rf" {TERM} … (?:niet|verschuift|verschoven|opgeschoven|verplaatst)",
        rf"(?:komt|komen|volgt|volgen|ontvangt) (?:\w+ ){{0,3}}nu {WHEN}",
        rf"(?:ontvangt|krijgt|zend|stuur|informeer|bericht|bied) … niet (?:voor|vóór|in|op|medio|eind"
        rf"|begin) … maar"
        rf" {WHEN}",
        rf"(?:(?:zal|zullen|kan|kunnen) {GOVERNMENT}|{GOVERNMENT} (?:zal|zullen|kan|kunnen)) …"
        rf" niet (?:voor|vóór|in|op|medio|eind|begin|binnen) … maar"
        rf" (?:wel |pas |alsnog )?{WHEN} … (?:{INFORM})",
        rf"(?:{PAPER}|{KAMER}) … niet (?:voor|vóór|in|op|medio|eind|begin|binnen) … maar {WHEN} …"
        rf" (?:{SENT}|{INFORM}|ontvangen|tegemoet(?: )?zien)",
        rf"(?:stel|stelt|stellen) {GOVERNMENT} … uit (?:tot|naar)",
        rf"(?:{PAPER}|aanbieding|oplevering|toezending) … (?:stel|stelt|stellen) … uit (?:tot|naar)",
        r"(?:schuift|schuiven|verschuift|verschuiven) (?:\w+ ){0,4}(?:op |door )?naar",
        rf"(?:ontvangt|zal|kan) {KAMER} … later (?:ontvangen|dan)",
        rf"{PAPER} … later (?:\w+ ){{0,3}}dan (?:\w+ ){{0,3}}(?:gepland|voorzien|beoogd|toegezegd"
        r"|aangekondigd|gemeld"
        r"|verwacht|beloofd)",
    ),
    promise_rule(
        Act.POSTPONED,
        "een stuk komt later",
        "De brief zegt dat een stuk voor de Kamer later komt, en wanneer dan.",
        "De evaluatie vergt meer tijd en is nu voorzien in het najaar.",
        rf"{PAPER} … (?:vergt|vergen|vraagt|vragen|kost|kosten|heeft|hebben) (?:\w+ ){{0,5}}meer tijd",
        rf"{PAPER} … (?:is|zijn|wordt|worden|heeft|loopt) (?:\w+ ){{0,5}}(?:{_IS_LATER}|vertraging)",
        rf"{PAPER} … (?:is|zijn|staat|staan|wordt|worden) (?:\w+ ){{0,3}}nu (?:\w+ )?(?:voorzien"
        r"|gepland|verwacht)",
        rf"{PAPER} … (?:lukt|lukken|haal|halen) (?:\w+ ){{0,5}}niet",
        r"(?:uiterlijk|pas) nu voorzien",
        rf"{PAPER} … niet … zoals (?:\w+ ){{0,3}}(?:toegezegd|aangekondigd|gemeld|gepland), maar",
        rf"{PAPER} … (?:pas|niet eerder dan) (?:in|na|eind|begin|medio) (?:\w+ ){{1,4}}(?:gereed"
        r"|beschikbaar|afgerond)",
    ),
)
