"""The words that promises are made of: who undertakes, to whom, what is done. A word can be added to a list.

The lists are pieces of regular expressions; in every piece a space stands for any white space.
"""

import re


def one_of(*words: str) -> str:
    """Pattern of one of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def listed(words: str) -> str:
    """The same from a text: words apart by a comma and white space."""
    return one_of(*re.split(r",\s+", words.strip()))


# A ministry's name behind 'van' or 'voor': 'Buitenlandse Zaken', 'Sociale Zaken en Werkgelegenheid', 'VWS'.
_NAME_WORD = r"(?-i:[A-Z][\w&’'-]{1,40})"
PORTFOLIO = (
    rf"(?:(?:van|voor) {_NAME_WORD}(?:(?:,| en|,? en(?: van| voor)?| voor| van)? {_NAME_WORD}){{0,6}})"
)
_OFFICE_WORD = listed(
    """
    minister, ministers, staatssecretaris, staatssecretarissen, minister-president, bewindspersoon,
    bewindspersonen, bewindslieden
    """
)
OFFICE = rf"(?:(?:de|onze) (?:demissionaire? |toenmalige? )?{_OFFICE_WORD}(?: {PORTFOLIO})?)"
COLLEAGUE = (
    rf"(?:mijn (?:ambtgenoot|ambtgenote|collega|collega’s|collega's)(?: de {_OFFICE_WORD})? {PORTFOLIO})"
)

# Who undertakes. The first group speaks for itself, the second is the cabinet as a whole.
SPEAKERS = (
    *("ik", "wij", "we", "ondergetekende", "ondergetekenden"),
    *("mijn ambtsvoorganger", "mijn voorganger", "mijn ambtsvoorgangster", "mijn voorgangster"),
)
CABINET = (
    *("het kabinet", "dit kabinet", "ons kabinet", "het demissionaire kabinet", "de regering", "het Rijk"),
    *("de rijksoverheid", "Nederland", "Defensie", "mijn ministerie", "mijn departement", "ons ministerie"),
    "ons departement",
)
MINISTRY = rf"(?:het ministerie (?:(?-i:[A-Z]{{2,5}})|{PORTFOLIO})|de ministeries {PORTFOLIO})"
GOVERNMENT = (
    rf"(?:(?:{COLLEAGUE}|{OFFICE}) en ik|ik en (?:{COLLEAGUE}|{OFFICE})|{one_of(*SPEAKERS, *CABINET)}"
    rf"|{MINISTRY}|{COLLEAGUE}|{OFFICE})"
)

# To whom: the Kamer or its chair, 'u' in a letter.
KAMER = listed(
    """
    u, uw Kamer, de Kamer, beide Kamers, de Tweede Kamer, de Eerste Kamer, uw Kamers, het parlement,
    uw commissie, de Kamers, de commissie, de Staten-Generaal
    """
)

# Informing: the infinitive behind 'zal', the participle behind 'wordt', the present behind 'ik'.
INFORM = listed(
    """
    informeren, inlichten, in te lichten, berichten, op de hoogte (?:te )?(?:brengen|houden|stellen),
    sturen, toesturen, toe te sturen, versturen, zenden, toezenden, toe te zenden, aanbieden,
    aan te bieden, toekomen, toegaan, terugkomen, terug te komen, terugkoppelen, terug te koppelen,
    rapporteren, melden, delen, voorleggen, voor te leggen, verslag (?:te )?doen, verstrekken,
    doen toekomen, te doen toekomen, nader berichten, schetsen, uiteenzetten, ingaan, in te gaan,
    nazenden, laten weten, te laten weten, toelichten, terugmelden, mededelen, mededeling doen
    """
)
INFORMED = listed(
    """
    geïnformeerd, ingelicht, bericht, op de hoogte (?:gebracht|gehouden|gesteld), gerapporteerd,
    teruggekoppeld, teruggekomen, geïnformeerd worden, op de hoogte worden (?:gebracht|gehouden|gesteld),
    in kennis gesteld, in kennis worden gesteld
    """
)
SENT = listed(
    """
    gestuurd, toegestuurd, verstuurd, gezonden, toegezonden, verzonden, aangeboden, voorgelegd, gedeeld,
    nagezonden, gepubliceerd, verstrekt
    """
)
INFORM_NOW = listed(
    """
    informeer, informeert, informeren, bericht, berichten, stuur, stuurt, sturen, zend, zendt, zenden,
    bied, biedt, bieden, kom, komt, komen, rapporteer, rapporteert, rapporteren, deel, deelt, delen,
    breng, brengt, brengen, houd, houdt, houden, koppel, koppelt, koppelen, licht, lichten, leg, legt,
    leggen, doe, doet, doen, verstrek, verstrekt, meld, meldt
    """
)
# The same at the end of a clause: 'die ik medio 2026 aan uw Kamer voorleg'.
INFORM_LAST = listed(
    """
    voorleg, voorlegt, voorleggen, toestuur, toestuurt, toesturen, toezend, toezendt, toezenden, verstuur,
    aanbied, aanbiedt, aanbieden, terugkom, terugkomt, terugkomen, inlicht, inlichten, toelicht, toelichten
    """
)

# Papers that the government itself sends: 'de beleidsreactie volgt in het najaar'.
OWN_PAPER = listed(
    r"""
    [\w-]{0,30}brief, kabinetsreactie, beleidsreactie, reactie, kabinetsstandpunt, wetsvoorstel,
    plan van aanpak, voortgangsrapportage, beleidsnota, appreciatie, nadere informatie, terugkoppeling,
    actieplan
    """
)

# Effort, aim and attitude: an intention, no act that can be ticked off.
EFFORT = listed(
    """
    inspannen, inzetten, in te zetten, pleiten, streven, blijven, bevorderen, stimuleren, agenderen,
    aandacht, hard maken, ijveren, bijdragen, ondersteunen, als uitgangspunt nemen, benadrukken,
    aandringen, aansporen, aanmoedigen, voortbouwen, waar mogelijk, waar nodig, zo veel mogelijk,
    zoveel mogelijk, trachten, proberen, meewegen, in het oog houden, in de gaten houden, volgen,
    waar dat kan, onder de aandacht brengen, opkomen voor, blijvend, hechten, oog houden, oog hebben,
    alert, versterken, vergroten, beoordelen, bestuderen, afwachten, met belangstelling
    """
)
# What 'zal' foretells: no act of the government.
FORECAST = listed(
    """
    leiden tot, blijken, duren, afhangen, plaatsvinden, verschillen, profiteren, ondervinden, merken,
    te maken krijgen, te maken hebben, nodig hebben, nodig zijn, noodzakelijk zijn, toenemen, afnemen,
    ontstaan, gevolgen hebben, uitwijzen, resulteren, betekenen, afhankelijk zijn, moeten, hoeven,
    dienen te, kunnen, mogen, voldoen aan
    """
)
# Acts that somebody undertakes in the passive: 'zullen expertbijeenkomsten worden georganiseerd'.
DONE = listed(
    """
    geplaatst, ingericht, opengesteld, georganiseerd, gehouden, opgesteld, verkend, onderzocht,
    geëvalueerd, gestart, ingediend, ontwikkeld, uitgewerkt, opgericht, ingesteld, aangepast, gewijzigd,
    herzien, geactualiseerd, opgeleverd, afgerond, besproken, ingevuld, bezien, vastgesteld, opgenomen,
    meegenomen, ingevoerd, uitgevoerd, gemonitord, geïnventariseerd, in kaart gebracht, uitgebreid,
    gepresenteerd, aangeboden, gepubliceerd, gestuurd, verzonden, toegezonden, betrokken bij de,
    ingegaan op, verwerkt, voorgehangen, geopend, voorgelegd, gelanceerd, aanbesteed, geconsulteerd,
    benoemd, aangesteld, aangewezen, bekendgemaakt, doorgevoerd, hervat, bijgewerkt, uitgebracht,
    teruggekoppeld, besloten, beslist, in consultatie gebracht, ter consultatie gelegd, opengezet,
    doorgelicht, herijkt
    """
)

# This document does it now: nothing is promised.
_BY = one_of("in", "met", "middels", "via", "door", "door middel van", "bij", "per")
_THIS = one_of(
    *("deze", "dit", "onderhavige", "de onderhavige", "voorliggende", "de voorliggende"),
    *("bijgevoegde", "de bijgevoegde"),
)
_LETTER = one_of(
    *("brief", "Kamerbrief", "kabinetsreactie", "reactie", "nota", "notitie", "verzamelbrief", "schrijven"),
    *("rapportage", "beantwoording", "verslag"),
)
HERE = listed(
    rf"""
    hierbij, hiermee, hierna, hieronder, hierboven, hiernavolgend, bijgaand, bijgevoegd, bijgesloten,
    {_BY} {_THIS} {_LETTER}, in het (?:vervolg|navolgende|onderstaande|hiernavolgende),
    in de bijlage(?:n)?, in bijlage, als bijlage, heden, in deze paragraaf, in dit hoofdstuk,
    in de volgende (?:paragraaf|paragrafen), onderstaand, in antwoord op, met dit schrijven
    """
)
# Moments without a day that still make 'ik informeer uw Kamer' a promise.
LATER = listed(
    """
    separaat, nader, nog, te zijner tijd, later, op een later moment, zo spoedig mogelijk,
    zo snel mogelijk, binnenkort, spoedig, op korte termijn, zodra, wanneer, nadat, na afronding,
    na ommekomst, jaarlijks, halfjaarlijks, jaarlijkse, halfjaarlijkse, ieder half(?: )?jaar,
    elk half(?: )?jaar, elk jaar, ieder jaar, elk kwartaal, periodiek, regelmatig, in een volgende,
    in de volgende, in de eerstvolgende, bij de volgende, bij de eerstvolgende, met de volgende,
    via de volgende, voortaan, tussentijds, opnieuw, in een aparte, in een afzonderlijke,
    in een separate, afzonderlijk, in de komende, de komende, op de hoogte, na het debat,
    na besluitvorming, na afloop, na ontvangst, na publicatie, na oplevering, na vaststelling, na consultatie,
    na verschijning, na advies, na het advies, over de uitkomsten?, doorlopend, schriftelijk, per brief,
    bij nieuwe ontwikkelingen, bij relevante ontwikkelingen, bij bijzonderheden, gaandeweg
    """
)

# Who 'verzoekt', 'adviseert', 'wil dat': a wish of somebody else stands behind it.
ASKS = listed(
    """
    verzoekt, verzocht, verzoeken, vraagt, vragen, vroeg, vroegen, gevraagd, adviseert, adviseren,
    adviseerde, geadviseerd, beveelt, bevelen, stelt voor, stellen voor, pleit, pleiten, bepleit, roept,
    roepen, opgeroepen, wenst, wensen, suggereert, wil, willen, zou graag, vindt, vinden
    """
)
WISH = listed("oproep, verzoek, aanbeveling, suggestie, wens, advies, voorstel")
# Being, having, thinking, paying: no act, whatever moment stands with it.
STATE = listed(
    """
    heb, heeft, hebben, had, hadden, is, ben, zijn, was, waren, werd, werden, wordt, worden, kan,
    kunnen, moet, moeten, mag, mogen, zou, zouden, acht, achten, vindt, vind, vinden, meent, meen,
    menen, erkent, erken, ziet, zie, zien, onderschrijft, onderschrijf, begrijpt, begrijp, hecht,
    hechten, deelt, deel, wil, willen, constateert, constateer, merkt, merk, benadrukt, benadruk,
    investeert, investeer, investeren, reserveert, reserveer, besteedt, trekt, trek, trekken, verwacht,
    verwachten, weet, weten, gaf, gaven, deed, deden, vond, kwam, steunt, steun, dankt, dank,
    verwelkomt, verwelkom, waardeert, waardeer, beschikt, hanteert, voldoet, loopt, ligt, staat, sta,
    speelt, levert, ontvangt, ontving, telt, kent, leidt, draagt, geldt, blijft, blijf, streeft, streef,
    beoogt, verwijst, verwijs, verzoekt, vraagt, zal, zullen, ga, gaat, gaan
    """
)
# What stands beside 'ik' or 'het kabinet' and is no verb at all.
SMALL_WORDS = listed(
    """
    ik, wij, we, en, of, maar, dat, die, de, het, een, om, in, op, van, voor, met, aan, bij, door, over,
    naar, uit, tot, als, ook, niet, dan, nu, zo, te, er, hier, daar, dit, deze, uw, mijn, onze, zoals,
    tussen, binnen, onder, tegen, sinds, volgens, namens, zodra, omdat, waar, hoe, ter, per
    """
)
# Papers that the Kamer receives: 'uw Kamer krijgt een overzicht', not 'krijgt meer tijd'.
PAPER = listed(
    """
    brief, rapport, evaluatie, overzicht, reactie, informatie, plan, nota, voorstel, notitie, analyse,
    terugkoppeling, update, toelichting, antwoord, beantwoording, uitkomsten, resultaten, voortgang,
    verslag, onderzoek, agenda, uitwerking, visie, strategie, bericht, tijdpad, planning, rapportage,
    monitor, stukken, stand van zaken, appreciatie, verkenning, kader, inventarisatie, cijfers, advies,
    afschrift, kopie, handreiking, document, lijst, concept, ontwerp, memo, factsheet, briefing, antwoorden,
    beeld, opbrengst, bevindingen, conclusies, besluit, regeling, duiding, verantwoording, tabel, verordening
    """
)
# What comes of something that is done first: who shares it, does so later.
OUTCOME = listed(
    """
    uitkomst, uitkomsten, resultaat, resultaten, conclusies, bevindingen, verslag, afschrift, opbrengst,
    opbrengsten, eindrapport, terugkoppeling, kopie, uitslag, eindverslag
    """
)
# Work that begins on a day, by whose hand is not said: 'de proef start in mei'.
WORK = listed(
    r"""
    [\w-]{0,20}aanbesteding, pilot, [\w-]{0,20}proef, evaluatie, campagne, [\w-]{0,20}onderzoek, verkenning,
    consultatie, internetconsultatie, werkgroep, taskforce, kwartiermaker, loket, meldpunt, uitrol, tender,
    subsidieregeling, regeling, doorlichting, inventarisatie, openstelling
    """
)
# Papers on their way through the procedures before a law or a decision.
DRAFT = listed(
    r"""
    [\w-]{0,20}wetsvoorstel, wet, [\w-]{0,20}voorstel, [\w-]{0,30}besluit, [\w-]{0,20}regeling,
    ontwerp, concept, amvb, ontwerp\w{2,20}, concept[\w-]{2,30}, wijziging, nota, plan,
    verordening, leidraad, kader,
    wetswijziging, visie, agenda, strategie
    """
)
# 'Ik deel de zorgen van uw Kamer': agreement, no sharing of papers.
VIEW = listed(
    """
    zorg, zorgen, mening, opvatting, analyse, conclusie, conclusies, oproep, wens, constatering, visie,
    gevoel, beeld, ambitie, uitgangspunt, lijn, observatie
    """
)
# What may stand before a verb whose subject follows: 'In 2026 start het kabinet', not 'De motie vraagt'.
FRONT = listed(
    r"""
    in, voor, vóór, na, op, per, vanaf, tijdens, met, bij, binnen, uiterlijk, begin, medio, eind, half,
    rond, aan, naar, over, om, uit, via, tot, samen, gelijktijdig, parallel, naast, dit, volgend,
    komend, later, deze, komende, volgende, nog, ook, daarom, daarnaast, daarbij, daartoe, hiertoe,
    verder, tevens, bovendien, vervolgens, daarna, eerst, ten, tot slot, tenslotte, tegelijk\w*, voorts,
    eveneens, onder, jaarlijks, binnenkort, zodra, zo, als, wanneer, hier\w*, daar\w*, de komende,
    het komende, het eerste, de resultaten, de uitkomsten, de evaluatie, het rapport, het plan
    """
)
# Who is not the government: what they publish or decide, it does not promise.
OTHERS = listed(
    r"""
    (?:[\w-]*)raad, Rekenkamer, commissie, inspectie, autoriteit, toezichthouder, gemeenten?,
    provincies?, sector, Unie, universiteit(?:en)?, onderzoekers?, WODC, TNO, RIVM, CBS, CPB, SCP,
    planbureau, waterschappen, VNG, IPO, Kamer, leden, fractie, vakbonden, werkgevers
    """
)
