"""Promises named as such: made, kept, put off, handed over, dropped. 'Heb ik uw Kamer toegezegd …'.

The rules are tried in this order and the first that takes a sentence gives its act.
"""

from commitments.letters.findings import Act

from .toezegging_later import POSTPONED
from .toezegging_rule import ToezeggingRule, promise_rule
from .toezegging_words import GOVERNMENT, KAMER, SENT, listed

_THIS = listed(
    "deze, die, de, mijn, onze, beide, bovenstaande, genoemde, bovengenoemde, voornoemde, alle, twee, drie,"
    " een, eerdere"
)
_PROMISE = rf"(?:{_THIS} (?:gedane |eerdere |eerder gedane |openstaande |volgende )?toezegging(?:en)?)"

_OTHER_OFFICE = (
    r"(?:de (?:nieuwe )?(?:minister|staatssecretaris|bewindspersoon)|(?:mijn|onze) (?:ambtgenoot"
    r"|ambtgenote|collega)"
    r"|het ministerie)"
)

LAPSED = (
    promise_rule(
        Act.LAPSED,
        "toezegging vervalt",
        "De brief zegt dat de toezegging is vervallen of niet meer wordt uitgevoerd.",
        "De toezegging over de pilot is daarmee komen te vervallen.",
        r"toezegging(?:en)? … (?:vervallen|vervalt|achterhaald|ingetrokken|niet langer (?:aan de orde"
        r"|opportuun|relevant))",
        r"(?:vervalt|vervallen|komt te vervallen) … toezegging(?:en)?",
        rf"(?:zie|zien) (?:ik|wij|we) (?:\w+ ){{0,3}}af van {_PROMISE}",
        rf"trek(?:ken)? (?:ik|wij|we) {_PROMISE} in",
        r"toezegging … (?:geen|niet langer|niet meer) … (?:uitvoering|gestand|opportuun|gevolg)",
        r"toezegging(?:en)? … (?:betekenis|belang|actualiteit|grond|relevantie) (?:\w+ )?verloren",
        r"toezegging(?:en)? … (?:overbodig|zonder voorwerp|ingehaald door|door de (?:tijd"
        r"|actualiteit) ingehaald)",
        rf"(?:zie|zien|ziet) {GOVERNMENT} … (?:toegezegde?|toezegging(?:en)?) … (?:af|van af)(?=\W*\Z|[.,;])",
        rf"{GOVERNMENT} (?:zie|zien|ziet) … (?:toegezegde?|toezegging(?:en)?) … (?:af|van af)(?=\W*\Z|[.,;])",
        rf"(?:zie|zien|ziet) {GOVERNMENT} (?:\w+ ){{0,3}}af van … (?:toegezegde?|toezegging(?:en)?)",
    ),
)
TRANSFERRED = (
    promise_rule(
        Act.TRANSFERRED,
        "toezegging gaat over naar een ander",
        "De brief draagt de toezegging over aan een andere bewindspersoon.",
        "Deze toezegging is overgedragen aan de minister van Sociale Zaken en Werkgelegenheid.",
        r"toezegging(?:en)? … (?:overgedragen|overgegaan|overgenomen|overgeheveld|overgaat|over te dragen)",
        rf"(?:draag|draagt|dragen) … {_PROMISE} … over",
        r"(?:draag|draagt|dragen) (?:ik|wij) (?:deze|die) over",
        rf"toezegging(?:en)? … (?:draag|draagt|dragen) {GOVERNMENT} … over (?:aan|naar)",
        r"toezegging … (?:ligt|berust|valt) … (?:bij|onder) (?:de|mijn|het)"
        r" (?:minister|staatssecretaris|ambtgenoot|collega|ministerie|verantwoordelijkheid van de)",
        r"uitvoering van … toezegging … (?:wordt|is|zal) … (?:overgedragen|overgenomen|opgepakt door)",
        r"toezegging(?:en)? … (?:opgepakt|afgehandeld|nagekomen|uitgevoerd"
        rf"|overgenomen) (?:worden )?door {_OTHER_OFFICE}",
        r"toezegging(?:en)? … (?:doorgeleid|doorgestuurd|doorgezonden|overgedaan|overgebracht) (?:naar|aan)",
        rf"toezegging(?:en)? … (?:belegd|ondergebracht|neergelegd) bij {_OTHER_OFFICE}",
        rf"(?:belegd|ondergebracht|neergelegd) bij {_OTHER_OFFICE} … toezegging(?:en)?",
        rf"{_OTHER_OFFICE} … (?:neemt|nemen) … toezegging(?:en)? … over",
        rf"{_OTHER_OFFICE} … (?:zal|zullen) … toezegging(?:en)? … overnemen",
        r"toezegging(?:en)? … (?:gaat|gaan) … over (?:naar|aan)",
        r"(?:gaat|gaan) (?:\w+ ){0,3}toezegging(?:en)? … over (?:naar|aan)",
        r"toezegging(?:en)? … (?:meegegaan|verhuisd|meeverhuisd|ondergebracht) (?:naar|bij)",
        rf"toezegging(?:en)? … (?:valt|vallen|ligt|berust) … (?:onder|bij) {_OTHER_OFFICE}",
        r"toezegging(?:en)? … (?:portefeuille|verantwoordelijkheid) van (?:de|mijn) (?:minister"
        r"|staatssecretaris"
        r"|ambtgenoot|collega)",
    ),
)
FULFILLED = (
    promise_rule(
        Act.FULFILLED,
        "toezegging wordt hiermee nagekomen",
        "De brief zegt zelf dat de toezegging hiermee is nagekomen.",
        "Met deze brief doe ik deze toezegging gestand.",
        r"(?:doe|doen|doet|gedaan) … toezegging(?:en)? … gestand",
        r"toezegging(?:en)? … gestand (?:gedaan|te doen)",
        r"gestand (?:gedaan )?(?:aan|doen aan) … toezegging(?:en)?",
        r"(?:kom|komen|komt) … toezegging(?:en)? … na\b",
        r"toezegging(?:en)? … (?:nagekomen|na te komen|ingelost|in te lossen)",
        r"(?:geef|geven|geeft|gaf|gegeven) … (?:invulling|uitvoering|gevolg|gehoor) … toezegging(?:en)?",
        r"toezegging(?:en)? … (?:invulling|uitvoering|gevolg|gehoor) (?:gegeven|te geven)",
        r"(?:voldoe|voldoen|voldoet|voldaan) … (?:aan )?(?:\w+ ){0,4}toezegging(?:en)?",
        r"toezegging(?:en)? (?!(?:\w+ ){0,6}deels).{0,160}?(?:voldaan|afgedaan|afgerond|gesloten"
        r"|afgehandeld)",
        r"\A(?:voldaan|afgedaan|nagekomen|afgerond)\W{1,3}(?:de )?toezegging(?:en)?",
        r"(?:los|lossen|lost) … toezegging(?:en)? … in",
        r"(?:kom|komen|komt) … tegemoet aan … toezegging(?:en)?",
        rf"(?:toegezegde|beloofde) … (?:heeft|hebt) {KAMER} … ontvangen",
        rf"toegezegde … (?:is|zijn|heb ik|hebben wij) … {KAMER} … {SENT}",
        rf"{KAMER} (?:heeft|hebt|hebben) … (?:toegezegde|beloofde) … ontvangen",
        r"(?:invulling|uitvoering|gevolg|gehoor) (?:is )?gegeven aan … toezegging(?:en)?",
        r"toegezegde? (?!(?:[\w-]+ ){0,14}(?:niet|nog|deels)\b).{0,120}?(?:heeft|hebben|is|zijn|heb ik) "
        r"(?:[\w-]+ ){0,8}(?:plaatsgevonden|gehouden|gevoerd|afgelegd|gepubliceerd|verschenen|nagezonden)",
        r"toezegging(?:en)? (?!(?:\w+ ){0,8}(?:niet|deels|nog)\b).{0,160}?(?:is|zijn|heb ik|hebben wij|kan"
        r"|kunnen) "
        r"(?:\w+ ){0,5}(?:uitgevoerd|afgevoerd|vervuld|gerealiseerd|ingevuld)",
        r"(?:hiermee|daarmee) … (?:doe|beschouw|acht|heb|is|zijn|wordt) … (?:toezegging(?:en)?|toegezegd)",
        r"ter (?:uitvoering|invulling|nakoming|voldoening|inlossing) van … toezegging(?:en)?",
        r"naar aanleiding van (?:de|mijn|een|onze|deze) (?:eerdere )?toezegging",
        r"(?:in vervolg|in aanvulling) op (?:de|mijn|een|onze|deze) (?:eerdere )?toezegging",
        r"(?:in reactie|in antwoord) op … toezegging",
    ),
    promise_rule(
        Act.FULFILLED,
        "zoals toegezegd",
        "De brief doet nu wat eerder is toegezegd.",
        "Zoals toegezegd tijdens het commissiedebat van 8 juli jl. informeer ik u over de voortgang.",
        r"(?:zoals|als|gelijk|conform) (?:\w+ ){0,6}(?:toegezegd|is toegezegd)",
        r"(?:zoals|als) (?:ik|wij|we) … (?:toegezegd|heb toegezegd|hebben toegezegd)",
        r"(?:conform|overeenkomstig|volgens|ingevolge|gevolg gevend aan) (?:de |mijn |onze |deze |een "
        r"|eerdere |gedane )*"
        r"toezegging(?:en)?",
        r"(?:hierbij|hiermee|bijgaand|met deze brief|bij dezen?) … (?:de |het |een )?toegezegde",
        r"(?:ontvangt|treft|vindt) u (?:hierbij|bijgaand|in de bijlage|als bijlage) … toegezegd(?:e)?",
        r"(?:door mij|eerder|u|uw Kamer|aan u|aan uw Kamer) toegezegde … (?:treft|vindt|ontvangt) u "
        r"(?:hierbij|bijgaand|in de bijlage)",
        r"(?:bied|stuur|zend) (?:ik|wij) … (?:hierbij|bijgaand) … toegezegde?",
    ),
)
MADE = (
    promise_rule(
        Act.MADE,
        "zegt toe",
        "Hier wordt met zoveel woorden iets toegezegd.",
        "Ik zeg uw Kamer toe dat ik voor de zomer een plan van aanpak stuur.",
        rf"(?:zeg|zegt|zeggen) (?:{GOVERNMENT}|hij|zij) … toe",
        rf"(?:{GOVERNMENT}|hij|zij|die|en|bij dezen?) (?:zeg|zegt|zeggen) … toe",
        rf"(?:{GOVERNMENT}) (?:zeg|zegt|zeggen) (?:graag |hierbij |gaarne )?toe",
        r"(?:zeg|zegt|zeggen) (?:toe|dit toe|dat toe|u toe)",
        rf"(?:kan|wil|zal|kunnen|willen) (?:{GOVERNMENT}) … (?:toezeggen|een toezegging doen)",
        rf"(?:{GOVERNMENT}|Dat|Dit) (?:kan|wil|zal|kunnen|willen) (?:\w+ ){{0,6}}toezeggen",
        rf"(?:doe|doen|doet) (?:{GOVERNMENT}) (?:hierbij |graag |bij dezen? )?(?:\w+ ){{0,4}}"
        r"(?:de|een|die|deze|volgende) toezegging",
        rf"(?:{GOVERNMENT}) (?:doe|doen|doet) (?:\w+ ){{0,5}}toezegging",
        rf"(?:{GOVERNMENT}) belo(?:of|ven|oft)",
        r"(?:die|deze|de) toezegging (?:doe|geef|kan|wil) (?:ik|wij)",
    ),
    promise_rule(
        Act.MADE,
        "is toegezegd",
        "De brief noemt een toezegging die eerder is gedaan.",
        "In het commissiedebat van 5 oktober heb ik uw Kamer toegezegd dit te onderzoeken.",
        r"(?:heb|hebben|heeft|had|hadden) … (?:toegezegd|beloofd)",
        r"toegezegd (?:heb|hebben|heeft|is|zijn|was|werd)",
        r"(?:is|zijn|was|waren|werd|werden) … toegezegd",
        r"(?:heb|heeft|hebben) (?:ik|wij|we|het kabinet|de minister|de staatssecretaris|mijn "
        r"ambtsvoorganger) … toezegging"
        r" (?:gedaan|gegeven)",
        r"(?:is|zijn) … toezegging(?:en)? (?:gedaan|gegeven)",
        r"(?:heb|hebben|heeft) … toezegging(?:en)? (?:gedaan|gegeven|gekregen|ontvangen)",
        r"(?:kreeg|kregen|ontving|ontvingen) … (?:de |een |deze )?toezegging(?:en)?",
        rf"(?:deed|deden|zegde|zegden) (?:{GOVERNMENT}) … (?:toe|toezegging)",
        r"(?:mijn|de|onze) toezegging(?:en)? (?:aan|van|in|tijdens|om|dat|uit|over|inzake"
        r"|bij (?:de|het|een|mijn|gelegenheid))",
    ),
    promise_rule(
        Act.MADE,
        "toezegging in een lijst",
        "De regel staat in een lijst van toezeggingen.",
        "Toezegging aan het lid Jansen (VVD): de minister stuurt voor de zomer een brief.",
        r"\A(?:De |Deze |Een )?toezegging(?:en)?(?: \w+){0,3} aan (?:het lid|de leden)",
        r"\Atoezegging(?: \d{1,2})?:",
    ),
)
ACTS: tuple[ToezeggingRule, ...] = (*LAPSED, *TRANSFERRED, *POSTPONED, *FULFILLED, *MADE)
