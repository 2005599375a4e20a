"""Verbs beside the nouns that papers print for them, where the stems differ, and acts by two names."""

VERB_AND_NOUN = """
immigreren | immigrant
emigreren | emigrant
subsidiëren | subsidie
garanderen | garantie
sanctioneren | sanctie
produceren | productie
consumeren | consumptie
exporteren | export | uitvoeren naar
importeren | import
transporteren | transport
protesteren | protest | actievoeren
reduceren | reductie
rapporteren | rapportage
controleren | controle
analyseren | analyse
ratificeren | bekrachtiging
experimenteren | experiment
fuseren | fusie | samenvoegen
inspecteren | inspectie
arresteren | aanhouding
privatiseren > verkoop van aandelen | beursgang
beursgang > verkoop van aandelen
rehabiliteren | eerherstel
selecteren | selectie
innoveren | vernieuwing
infecteren | infectie | besmetting
corrigeren | correctie
interveniëren | interventie | ingrijpen
investeren > investeringsfonds
kandideren | kandidatuur
mandateren | mandaat
reguleren | aan banden leggen
reorganiseren > herstructurering
stimuleren | bevorderen | aanmoedigen
tolereren | gedogen | gedoogd
traineren > vertragen
vitaliseren | revitaliseren
stelen | diefstal | gestolen
erven | erfenis | nalatenschap
sterfte | doodgaan
geboorte | geboren
telen | teelt | kweken
fokken | fokker
jagen | jacht
schieten > schietincident
ontslaan | ontslag
kopen | aankoop | aanschaf
inkopen | inkoopbeleid
bewijzen > bewijslast
verdwijnen | vermist | vermissing
ontvoeren | kidnapping
zwemmen > zwemvaardigheid | zwemveiligheid
schaatsen > ijsbaan
"""
CHANGES = """
weinig > tekort
gebrek > tekort
verhogen | ophogen
verhogen > optrekken
verminderen | terugdringen | reduceren
vermindering | reductie | afname
toename | stijging
daling | afname | terugloop
uitbreiden | vergroten
afslanken > inkrimpen | krimp
halveren | vijftig procent minder
verdubbelen | twee keer zoveel | tweemaal zoveel
compensatie | vergoeding | tegemoetkoming
vergoeden | compenseren | tegemoetkomen
uitstellen | opschorten | vooruitschuiven
uitstel > opschorting
bouwstop | bouwmoratorium
terugdraaien | ongedaan maken
oprichten | in het leven roepen
aanstellen | benoemen
benoeming | aanstelling
aftreden | opstappen
instandhouding | in stand houden | behoud
heropenen | herstarten
versnellen | bespoedigen | sneller
vertragen | oponthoud
vereenvoudigen | versimpelen | eenvoudiger
versoepelen | verruimen
aanscherpen | strenger | verscherpen
strengere straffen | hogere straffen | zwaarder straffen | strafverhoging
hoger straffen > strafmaat
strafbaar maken | strafbaarstelling | strafbaar stellen | criminaliseren
decriminaliseren | uit het strafrecht halen
vrijlaten | invrijheidstelling
opsluiten | vastzetten | gevangenzetten
ontsnappen | uitbraak uit gevangenis | ontvluchting
verbieden > uitbannen | ban
toegestaan | toestaan | toestemming
weigeren | afwijzen
goedkeuren | instemmen
afkeuren > veroordelen
bekostigen | financieren
doorberekenen | doorbelasten
terugbetalen | restitutie
kwijtschelden | schrappen van schulden
aflossen | afbetalen
innen | incasseren
terugvorderen | terugvordering | terughalen
bijverdienen | bijverdiengrens | bijverdienen in de bijstand
verplichten | verplicht stellen
samenwerken | samenwerkingsverband
aanpakken | bestrijden | tegengaan
tegengaan | voorkomen
uitfaseren | afbouwen
uitsluiten | weren
bespioneren > spionage
oprollen > ontmantelen
opsporen | opsporingsonderzoek
vervolgen | strafvervolging
seponeren | sepot
toetsen | doorlichten
doorlichting | audit
uitvoerbaarheid | uitvoeringstoets
handhaven | handhaving | naleving
waarschuwen | alarmeren
voorlichten | bewustwordingscampagne | publiekscampagne
excuses | sorry zeggen | spijt betuigen | verontschuldigingen
verhuizen | verplaatsing
slopen | afbreken
opknappen | renovatie | groot onderhoud
dempen > geluidsreductie
afsluiten van stroom | afsluiting van energie | afsluitbeleid
bijmengen | bijmengverplichting
lozen | afvalwaterlozing
opruimen | sanering
bespuiten > spuiten | bestrijdingsmiddelen
opvangen > opvanglocatie
herplaatsen | herplaatsing | relocatie | herverdeling van asielzoekers
hervestigen | hervestigde vluchtelingen
repatriëren | terughalen naar Nederland
terugkeren | remigratie
meebeslissen | inspraak | zeggenschap | meepraten
inspraak | burgerparticipatie | bewonersparticipatie
afstemmen > coördinatie
tekenen > ondertekening
wegpesten > pesten op het werk
aanbesteden | aanbesteding
uitbesteden | uitbesteding | outsourcing
loskoppelen | ontkoppelen
koppelen > koppelingswet
opsplitsen | splitsing | splitsen
"""
VERBS_NAMES = f"{VERB_AND_NOUN}{CHANGES}"
