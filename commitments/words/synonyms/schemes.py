"""Funds, subsidies, taxes, pensions, programmes, agreements and projects by nickname and full name."""

FUNDS = """
Infrastructuurfonds | Mobiliteitsfonds
Defensiematerieelbegrotingsfonds | DMF | defensiefonds
Klimaatfonds | Klimaat- en Transitiefonds
FES | Fonds economische structuurversterking | aardgasbaten
aardgasbaten | gasbaten
Zorgverzekeringsfonds > zorgpremies
Waddenfonds > Wadden
Noodfonds Energie | Tijdelijk Noodfonds Energie | energienoodfonds
Energieprestatievergoeding | EPV
Warmtefonds | Nationaal Warmtefonds | Energiebespaarfonds
DGGF | Dutch Good Growth Fund
ORIO > ontwikkelingsrelevante infrastructuur
PUM > ontwikkelingslanden
CBI | Centrum tot Bevordering van de Import uit ontwikkelingslanden
MATRA > maatschappelijke transformatie
Invest-NL | investeringsinstelling | Nederlandse investeringsbank
nationale investeringsbank > Invest-NL | Nederlands Investerings Agentschap
NIA | Nederlandse Investeringsinstelling | NLII
Toekomstfonds > innovatiekrediet
Innovatiekrediet | innovatiefonds
SEED Capital | startkapitaal
Qredits | microkrediet | microfinanciering
KKC | Klein Krediet Corona
GO-C | GO-regeling | Garantie Ondernemersfinanciering
TVL > steunpakket
steunpakket | noodpakket | steun- en herstelpakket | coronasteun
coronaschuld | belastingschuld corona | uitstel van betaling
TEK | Tegemoetkoming Energiekosten
TAZ > Toekomstbestendige Arbeidsmarkt Zorg
WTV | werktijdverkorting | deeltijd-ww
kinderopvang terugbetalen > kinderopvangtoeslag
NOW > loonsubsidie
loonsubsidie | loonkostensubsidie | NOW
SLIM-regeling | leren en ontwikkelen in mkb | scholing in het mkb
sectorplannen > Asscher
Crossover > arbeidsbeperking
MDIEU | duurzame inzetbaarheid
blinde hulp > tegemoetkoming
Wtcg | tegemoetkoming specifieke zorgkosten | chronisch zieken en gehandicapten
TSZ > specifieke zorgkosten
specifieke zorgkosten | buitengewone uitgavenregeling | aftrek van zorgkosten | buitengewone uitgaven
IOAOW | MKOB | koopkrachttegemoetkoming oudere belastingplichtigen
IACK | inkomensafhankelijke combinatiekorting | combinatiekorting
kindregelingen | kinderbijslag en kindgebonden budget
alleenverdiener | eenverdiener
alleenverdienersproblematiek > eenverdiener
sociaal minimum | bestaansminimum | commissie sociaal minimum
bestaanszekerheid > sociaal minimum
vrij te laten bedrag | beslagvrije voet
beslagvrije voet > loonbeslag
loonbeslag | beslaglegging | beslag op loon
landbouwvrijstelling > landbouwgrond
kinderopvangstelsel > kinderopvang gratis
gratis kinderopvang | bijna gratis kinderopvang | kosteloze kinderopvang
eigen risico > zorgkosten
eigen risico | verplicht eigen risico
energiebelasting > belasting op gas
energiebelasting | belasting op energie | EB
verpakkingenbelasting | verpakkingsbelasting | Afvalfonds Verpakkingen
kansspelbelasting | gokbelasting
assurantiebelasting | verzekeringsbelasting
leidingwaterbelasting | belasting op leidingwater
plastictaks | plasticheffing | plasticbelasting
open cv > fonds voor gemene rekening
fbi | fiscale beleggingsinstelling
afdrachtvermindering | WVA
jaarruimte | lijfrente
Witteveenkader > pensioenopbouw
middelingsregeling | middeling
fiscale partner | toeslagpartner
doelmatigheidsmarge > ministersnorm
ministersnorm > WNT
loongerelateerde uitkering > WW
handhavingsmoratorium > schijnzelfstandigheid
WSBO > pensioenfonds
pensioenopbouw | pensioenaangroei
pensioenverhoging | indexatie | indexeren van pensioenen
pensioenafkoop | afkoop klein pensioen | kleine pensioenen
AOW-toeslag | AOW-partnertoeslag | partnertoeslag
pensioendiefstal > korten
rekenrente | rente pensioenen | rekenregels pensioenfondsen
IORP | pensioenfondsenrichtlijn | pensioenrichtlijn
Solvency II | Solvabiliteit II
Basel III | bankenkapitaal | kapitaaleisen
bankenunie > Europees depositogarantiestelsel
EDIS | Europees depositogarantiestelsel
SSM > bankentoezicht
bankierseed | eed financiële sector
bankstresstest | stresstest
bankenresolutie | bail-in | afwikkeling van banken
provisieverbod | provisie
woekerrente | maximale kredietvergoeding | kredietrente
MiFID | beleggingsondernemingen
AML | antiwitwaspakket | antiwitwas
trustkantoor | trustsector
country-by-country | landenrapportage | country-by-country reporting
CCCTB | gemeenschappelijke heffingsgrondslag | BEFIT
voorkennis | handel met voorkennis | marktmisbruik
MOB > Maatschappelijk Overleg Betalingsverkeer
overstappen bank | overstapservice | bankrekeningnummerportabiliteit | nummerportabiliteit
basisbankrekening | recht op een bankrekening | betaalrekening
"""
PROGRAMMES = """
Langer Thuis | zelfstandig wonen ouderen
Eén tegen eenzaamheid | eenzaamheidsaanpak
Geweld hoort nergens thuis | huiselijk geweld en kindermishandeling
Scheiden zonder schade > vechtscheiding
Breed Offensief | arbeidsbeperkten aan het werk
Simpel Switchen > Participatiewet
Participatiewet in balans | herziening Participatiewet
Perspectief op werk > arbeidsmarktregio
Tel mee met Taal | laaggeletterdheid
Masterplan basisvaardigheden | taal en rekenen | basisvaardigheden
kerndoelen > curriculum
Gelijke Kansen Alliantie | kansengelijkheid
School en Omgeving | rijke schooldag | verlengde schooldag
Bibliotheek op school > leesbevordering
leesbevordering | leesoffensief | ontlezing
Muziek in de klas > muziekonderwijs
cultuureducatie > cultuuronderwijs
cultuureducatie met kwaliteit | cultuuronderwijs
Cultuurkaart | CJP
open science | open access | open wetenschap
kennisveiligheid | ongewenste kennisoverdracht | academische spionage
Valorisatie | kennisbenutting | kennisoverdracht
topsectorenbeleid | topsectoren | bedrijfslevenbeleid
missiegedreven innovatiebeleid > topsectoren
Vogelaarheffing > wijkaanpak
wijkaanpak | wijkenaanpak | herstructurering van wijken
Regio Deal | regiodeal | regioenvelop
City Deal > Agenda Stad
Elke regio telt > regio
Nij Begun | ereschuld | sociale agenda Groningen
Programma Energiehoofdstructuur | PEH
Deltaplan biodiversiteit | biodiversiteitsherstel
Deltaplan agrarisch waterbeheer > waterkwaliteit
Programma Natuur > natuurherstel
Noordzeeakkoord | Noordzeeoverleg
Nationaal Preventieakkoord | preventieakkoord
Sportakkoord > sport
Klimaatakkoord | klimaattafels
Energieakkoord | SER-akkoord
Woondeal | regionale woondeal
woontop > volkshuisvesting
Nationale Prestatieafspraken > woningcorporaties
Beter Benutten > files
Anders Betalen voor Mobiliteit | kilometerprijs | kilometerheffing
PAGW > programmatische aanpak grote wateren
Room for the River > Ruimte voor de Rivier
Nationale Fietsprojecten > fiets
Tour de Force > fietsbeleid
Toekomstbeeld ov > openbaar vervoer
Deltaplan Noorden > Lelylijn
Lelylijn > Noord-Nederland en de Randstad
Wunderline | spoorlijn Groningen-Bremen
Nedersaksenlijn | Stadskanaal
Zeesluis IJmuiden | zeesluis
Maaslijn | spoorlijn Nijmegen-Roermond
A4 Midden-Delfland | A4 Delft-Schiedam
A74 > Venlo
Rail Gent-Terneuzen | spoorverbinding tussen Gent en Terneuzen | North Sea Port
Westerscheldetunnel | toltunnel
Afsluitdijk > Levvel
IJsseldelta-Zuid | Reevediep
Volkerak-Zoommeer | Volkerak
Grevelingen > getij
Maeslantkering | stormvloedkering
Markermeer | Marker Wadden | Markerwadden
IJsselmeergebied > IJsselmeer
Tweede Maasvlakte | Maasvlakte 2
Groningen Airport Eelde | vliegveld Eelde | luchthaven Eelde
regionale luchthaven > Groningen Airport Eelde | Maastricht Aachen Airport
Twente Airport | luchthaven Twente
N-wegen | provinciale weg
Ring Utrecht > A27
ViA15 > A12
SLA > Schone Lucht Akkoord
"""
SCHEMES_NAMES = f"{FUNDS}{PROGRAMMES}"
