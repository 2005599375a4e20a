"""What people say of work, money, school and the State, and what the papers print of it."""

WORKING = """
loon | salaris | bezoldiging
loonsverhoging | loonstijging | salarisverhoging
jeugdloon | minimumjeugdloon
vakantiegeld | vakantiebijslag | vakantietoeslag
vakantiedag | verlofdag
zwartwerk | zwart werken | illegale arbeid | informele arbeid | illegale tewerkstelling
schijnconstructie | loondumping | sociale dumping
arbeidsuitbuiting | uitbuiting van arbeidsmigranten
arbeidsongeluk | arbeidsongeval | bedrijfsongeval
AOW-gat | AOW-hiaat | overbruggingsregeling AOW
deeltijd | parttime | deeltijdwerk
voltijd | fulltime
ontslagronde | massaontslag | collectief ontslag | reorganisatie
externe inhuur | inhuur van externen
dga | directeur-grootaandeelhouder
proefplaatsing | werken met behoud van uitkering
tegenprestatie | verplicht vrijwilligerswerk
mantelzorgboete | kostendelersnorm | voordeurdelers
uitkering > bijstand
bijstandswet | Participatiewet
bijstandsfraude | uitkeringsfraude | fraudewet
boodschappenboete > giften in de bijstand
langdurigheidstoeslag | individuele inkomenstoeslag
kinderbijslag | AKW
sollicitatieplicht | arbeidsplicht
45-plusser | oudere werknemer | oudere werklozen | 50-plusser
leeftijdsdiscriminatie | discriminatie van ouderen
stagediscriminatie > arbeidsmarktdiscriminatie
werkende armen | armoede onder werkenden
zwangerschapsdiscriminatie | discriminatie van zwangere vrouwen
bijbaan > nevenfunctie
omscholing | bijscholing
onbetaald werk > werkervaringsplaats
arbeidsmigrant | buitenlandse werknemer | EU-migrant | MOE-lander | migrerende werknemer
Polenhotel | huisvesting van arbeidsmigranten
kinderopvangpersoneel | pedagogisch medewerker
vakkracht | vakman | vakmensen
personeelstekort | arbeidsmarktkrapte | arbeidstekort | krapte op de arbeidsmarkt
thuishulp > huishoudelijke hulp
nabestaandenpensioen | partnerpensioen
pensioenpot | pensioenvermogen
invaren | omzetten van pensioenen
ouderdomsuitkering | aow-uitkering
"""
FINANCE = """
uitvoer > export
invoer > import
invoerrechten | importheffing | importtarief | importheffingen | handelstarieven
handelsmissie | economische missie
octrooi | patent
bedrijventerrein | industrieterrein
staatssteun | overheidssteun
durfkapitaal | risicokapitaal | venture capital
private equity | durfinvesteerder | opkoopfonds | investeringsmaatschappij
hedgefonds | hefboomfonds
flitshandel | high-frequency trading
bankpas | betaalpas | pinpas
bankkantoor | bankfiliaal | bankfilialen
systeembank | grootbank
franchise | franchisenemer
loonbelasting | loonheffing
vlaktaks | belastingschijf | belastingschijven
innovatiebox | octrooibox
BOR > bedrijfsopvolgingsregeling
bedrijfsopvolgingsregeling | bedrijfsopvolgingsfaciliteit
overwinst | overwinstbelasting | solidariteitsbijdrage
tabaksaccijns | accijns op tabak | prijs van sigaretten
rioolheffing | rioolrecht
gemeentelijke belastingen | lokale lasten | gemeentebelasting
paspoortkosten > leges
btw-verhoging | verhoging van de btw | verhoogd btw-tarief
lage btw | verlaagd btw-tarief | lage btw-tarief | nultarief
blauwe envelop | papieren aangifte | papieren post van de Belastingdienst
belastingaangifte | aangifte inkomstenbelasting
doorwerkbonus | werkbonus
miljonair | vermogenden | superrijken
armoede | armen | arme mensen
recessie | economische crisis | economische neergang
prijsstijging | prijsverhoging | duurder
koopkracht | besteedbaar inkomen
schuldeiser | crediteur
dwanginvordering | invordering | terugvordering
deurwaarderskosten | incassokosten
faillissementsfraude | faillissementsmisbruik
zwendel | oplichting | bedrog
piramidespel | ponzifraude
ODA-norm | 0,7%-norm | 0,7 procent
NAVO-norm | 2%-norm | tweeprocentsnorm | 2 procent
3%-norm | drieprocentsnorm
mln > miljoen
mld > miljard
m2 > vierkante meter
m3 > kubieke meter
kWh > kilowattuur
MW > megawatt
GW > gigawatt
km > kilometer
ha > hectare
Mton > megaton
bcm > miljard kubieke meter
dB > decibel
"""
LEARNING = """
juf > leraar | leerkracht
meester > leraar
pabo | lerarenopleiding basisonderwijs
schoolbestuur | bevoegd gezag
kleuterklas | kleuteronderwijs | kleuter
brugklas | brugperiode | brugjaar
zittenblijven | doubleren | zittenblijver
plofklas | klassengrootte | groepsgrootte | grote klassen | kleinere klassen
schoolgebouw | onderwijshuisvesting | schoolhuisvesting
voorlichting over seks | seksuele vorming | seksuele voorlichting | Lentekriebels
thuisonderwijs | thuisscholing | vrijstelling leerplicht
thuiszitter | langdurig schoolverzuim | schoolthuiszitter
schakelklas | internationale schakelklas | ISK | nieuwkomersonderwijs | nieuwkomers
achterstandsleerling | gewichtenregeling | onderwijsachterstanden
kansenongelijkheid | kansengelijkheid | gelijke kansen
numerus fixus | studentenstop
associate degree | Ad-opleiding
bètaonderwijs | bètatechniek | techniekonderwijs | technisch onderwijs
tweetalig onderwijs | Engelstalig onderwijs | verengelsing
promoveren > promotie | promotiestudent
wetenschapsfraude | wetenschappelijke fraude
studentencorps | studentenvereniging
urennorm | onderwijstijd | lesuren
islamitische school | islamitisch onderwijs | moslimschool
zwarte school | segregatie in het onderwijs | schoolsegregatie
PISA > leesvaardigheid van leerlingen
mobieltje in de klas | telefoonverbod | mobiele telefoons in de klas
schoolboeken | leermiddelen
schoolkosten | kosten van onderwijs
lerarenregister | registerleraar
geschiedenisles | geschiedenisonderwijs
burgerschapsles | burgerschapsonderwijs | maatschappijleer
prestatiebox | prestatiebeloning
lumpsum > bekostiging
"""
BODIES = """
Infrastructuur en Waterstaat > Infrastructuur en Milieu | Verkeer en Waterstaat
Justitie en Veiligheid > Veiligheid en Justitie
Landbouw, Visserij, Voedselzekerheid en Natuur > Landbouw, Natuur en Voedselkwaliteit
Volkshuisvesting en Ruimtelijke Ordening > Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer
IGJ > IGZ | Inspectie voor de Gezondheidszorg
ACM > NMa | OPTA | Consumentenautoriteit
AWTI > AWT
ATR > Actal
RVS > RVZ | RMO
Rli > VROM-raad
ILT > Inspectie Verkeer en Waterstaat
SZW-inspectie | Arbeidsinspectie
Adviesraad Migratie | ACVZ | Adviescommissie voor Vreemdelingenzaken
UWV > CWI | UWV WERKbedrijf
gecertificeerde instelling | Bureau Jeugdzorg | bureaus jeugdzorg
SenterNovem | Agentschap NL | EVD
politie | politiekorps | nationale politie
korpschef | korpsleiding | politieleiding
politiebond | politievakbond | politiebonden
voedselwaakhond > NVWA
mededingingswaakhond > ACM
beurswaakhond > AFM
centrale bank | DNB
spoorwegpolitie > KLPD
vreemdelingendienst > IND | vreemdelingenpolitie
kinderrechter | jeugdrechter
hooggerechtshof > Hoge Raad
planbureau > CPB | PBL | SCP
dienst Toeslagen | Belastingdienst/Toeslagen
Rekenkamerrapport > Algemene Rekenkamer
Europees parlementariër | Europarlementariër
staatssecretaris > bewindspersoon
regering > kabinet
kabinetsformatie | formatie | informateur
kabinetscrisis | val van het kabinet
vraag van Kamerlid | Kamervragen | schriftelijke vragen
belofte > toezegging
enquêtecommissie > parlementaire enquête
verkiezingsuitslag | verkiezingen
volmachtstem | stemmen bij volmacht
stemcomputer | elektronisch stemmen | stemmachine
kiesdrempel > kiesstelsel
stemgerechtigde leeftijd | stemrecht voor 16-jarigen | kiesgerechtigde leeftijd
burgerberaad | burgerforum | burgertop
burgerinitiatief | volksinitiatief
gekozen burgemeester | benoeming burgemeester
gemeenteraad | raadslid | raadsleden
ambtseed | eed | integriteit van bestuurders
paspoort | reisdocument
naamswijziging > achternaam | geslachtsnaam
erkenning kind > ouderschap
trouwen | huwelijk
homohuwelijk | huwelijk tussen personen van hetzelfde geslacht
scheiden | echtscheiding
meerouderschap | meeroudergezag
omgangsregeling | omgangsrecht
decentralisatie | overheveling van taken
gemeentefonds | financiën van gemeenten
ravijnjaar > gemeentefonds
regeldruk | administratieve lasten | bureaucratie | rompslomp | papierwinkel
klare taal | begrijpelijke taal | eenvoudige taal | heldere taal
bezwaarschrift | bezwaarprocedure
"""
OFFICIAL = f"{WORKING}{FINANCE}{LEARNING}{BODIES}"
