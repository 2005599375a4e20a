"""School, care, housing, nature, energy, travel and media: what is asked and what is printed."""

SCHOOLS = """
schoolreis > schoolkosten
schorsen leerling | schorsing | verwijdering van leerlingen
schoolwet > funderend onderwijs
funderend onderwijs | basis- en voortgezet onderwijs
praktijkschool | praktijkonderwijs
kopklas | schakelklas
vroege selectie | brede brugklas | latere selectie
toets kleuters | kleutertoets
toetsbureau | Cito
onderwijsverslag | Staat van het Onderwijs
artikel 23 | vrijheid van onderwijs | onderwijsvrijheid
acceptatieplicht | toelatingsrecht
burgerschap | burgerschapsvorming
samenwerkingsverband > passend onderwijs
zorgplicht school > passend onderwijs
ZAT | zorg- en adviesteam
rugzakje | leerlinggebonden financiering | lgf
hoogbegaafd | meerbegaafd | hoogbegaafde leerlingen
leerachterstand | onderwijsachterstand | leervertraging
laptop school > digitale leermiddelen
maatschappelijke stage | verplichte stage
gap year | tussenjaar
decaan | loopbaanbegeleiding | studiekeuze | loopbaanoriëntatie
LOB | loopbaanoriëntatie en -begeleiding | loopbaanoriëntatie
stagetekort | stageplaats | stageplek | leerbaan
stagevergoeding > stage
kwaliteitsafspraken > studievoorschotmiddelen
studiesucces | rendement | studierendement
selectie hoger onderwijs > decentrale selectie
loting | decentrale selectie | lotingsstudie
bachelor-master | bama | harde knip
Ad-programma | Associate degree
collegegeldvrij > halvering collegegeld
halvering collegegeld | collegegeldkorting
uitwonendenbeurs | uitwonende beurs
aanvullende beurs > studiefinanciering
pechgeneratie | tegemoetkoming studenten leenstelsel | leenstelselstudenten
studentenpsycholoog > studentenwelzijn
studentenwelzijn | welzijn van studenten | mentaal welzijn studenten
ontgroening | introductieweek | misstanden studentenverenigingen
universiteitsbestuur > college van bestuur
islamitische universiteit > Europe Islamic University
bijzonder hoogleraar | leerstoel | bijzondere leerstoel
lector | lectoraat | praktijkgericht onderzoek
bekostigingssystematiek | bekostigingsmodel | lumpsumbekostiging
niet-bekostigd onderwijs | particulier onderwijs | privéschool
open dag > voorlichting
kindcentrum | integraal kindcentrum | brede school
ouderbetrokkenheid | ouderparticipatie
onderwijs2032 | curriculumherziening | Ons Onderwijs 2032
"""
CARING = """
niet-gecontracteerd | ongecontracteerd | ongecontracteerde zorg | artikel 13
vrije artsenkeuze | artikel 13 Zorgverzekeringswet
ziekenhuissluiting | sluiting van ziekenhuis | sluiting ziekenhuizen
ziekenhuisfusie | fusie van ziekenhuizen
concentratie van zorg | kinderhartchirurgie | sluiting kinderhartcentra
ic-bedden | ic-capaciteit | intensive-carecapaciteit
eerstelijnszorg | eerste lijn
ketenzorg | integrale bekostiging
meldcode > kindermishandeling
zorgmijding | zorg mijden | afzien van zorg | mijding van zorg
jeugdtandarts > mondzorg
kraamzorgtekort > kraamzorg
geboortezorg | zwangerschap en geboorte | perinatale zorg
babyluik > vondelingenkamer
vondeling | vondelingenkamer
donorgegevens | anonieme donor | donorgegevens kunstmatige bevruchting
bedenktijd abortus | beraadtermijn | vaste beraadtermijn
abortuskliniek | bufferzone | demonstraties abortuskliniek
zwangerschapstest > prenatale screening
prenatale screening | prenataal onderzoek | echo
keukentafelgesprek | Wmo-onderzoek
traplift | woningaanpassing | hulpmiddel Wmo
huishoudelijke hulp > Wmo | HH1
ADL-woning > Fokus
zorgsalaris | salarissen in de zorg | loon zorgpersoneel
zorgbonus | bonus zorgpersoneel
coronabonus | zorgbonus
eHealth | e-health
telezorg > digitale zorg
DBC-systematiek | dot
prijsplafond > energie
Wgp | Wet geneesmiddelenprijzen | maximumprijzen geneesmiddelen
biosimilar | biologische geneesmiddelen
donorhart > transplantatie
transplantatie | orgaantransplantatie
longcovid | long covid | postcovid
Q-koortsfonds > Q-koorts
fibromyalgie | wekedelenreuma
endometriose > vrouwengezondheid
GLI > leefstijl
leefstijlcoach | leefstijlprogramma
schijf for life > voedselbeleid
suikerreductie | productverbetering | verbetering productsamenstelling | minder zout, vet en suiker
displayban | uitstalverbod | uitstalverbod tabak
sigarettenautomaat | tabaksautomaat | verkooppunten tabak
alcoholslijterij | slijter | slijterij | alcoholverkooppunten
voedselvergiftiging | listeria | salmonella | voedselinfectie
allergie | voedselallergie | allergenen
lachgaspatroon | lachgastank
tolkkosten | tolkenvergoeding | tolkvoorziening
tolkentarieven | tolk- en vertaaldiensten | tarieven tolken
geestelijk leider > imam
woonzorg > ouderenhuisvesting
tijdschrijven | administratie in de zorg | regeldruk in de zorg
wachttijden | wachtlijsten | lange wachttijd
rechtbankdeskundige > gerechtelijk deskundige
geneesmiddelensluis | pakketsluis | sluis dure geneesmiddelen
"""
LIVING = """
woonlasten | kosten van wonen
woningdelen | woningsplitsen | woningsplitsing | friendscontract
optoppen | extra verdieping | optoppen van gebouwen
leegstaande kantoren > transformatie
permanent wonen vakantiepark | permanente bewoning | permanente bewoning recreatiewoningen
urgentieverklaring | voorrang woning | urgentieregeling
woningtoewijzing | woonruimteverdeling | huisvestingswet | passend toewijzen
sociale huur verkopen | verkoop van sociale huurwoningen | verkoop corporatiewoningen
institutionele belegger | pensioenbelegger
overdrachtsbelasting | kosten koper
hypotheekgarantie > NHG
aflossingsvrij | aflossingsvrije hypotheek
LTV | loan-to-value | maximale hypotheek | leennorm
Huisvesting studenten > studentenhuisvesting
sloopregeling | sloopsubsidie | sloop in krimpgebieden
blokaansluiting | blokverwarming
blokaansluitingen > energieplafond
cv-ketel | gasketel | verwarmingsketel
laadplein > laadpalen
inductie > koken
kookplaat > gas
kippenvangst | kippen vangen | vangen van pluimvee
houtwal > landschapselementen
landschapselement | heg | houtwallen
tuincentrum > sierteelt
boktor | Aziatische boktor | boktorlarven
plaagdier | rattengif | rodenticiden | biociden
wolf | wolvin
bever | beverdam
das | dassenburcht
gans | ganzenoverlast | ganzenbestrijding
vogelaanvaring | bird strike | gansaanlokkende gewassen | vogels rond Schiphol
duif | postduif
vogelmarkt | vogelhandel
reptielen > terrarium
papegaai > vogels
wolhandkrab | krab
haai | haaienvinnen | shark finning
zeebaars > vissen
kweekvis | viskwekerij | aquacultuur
zeewier | zeewierteelt
afvalwaterinjectie | waterinjectie | injectie van afvalwater Twente
gasopslag | ondergrondse gasopslag | gasvoorraad
gasvoorraad | vulgraad | gasleveringszekerheid
koolstofverwijdering | negatieve emissies
CO2-opslag Barendrecht > Shell
CO2-opslag in zee | Porthos | Aramis
waterkracht | waterkrachtcentrale
groene certificaten | garanties van oorsprong
gifterrein | bodemverontreiniging | bodemsanering | EMK-terrein | verontreinigde grond
vervuiler betaalt | kosten vervuiler
statiegeldfles > plastic flessen
drankflesjes | kunststof drankflessen | kleine plastic flesjes
wegwerpbeker | koffiebeker
elektronisch afval | e-waste | elektronica-afval | afgedankte apparatuur
afvalexport | export van afval | overbrenging van afval
scheepsafval | havenontvangst | havenafval
scheepssloop | sloopschip | Otapan | ontmanteling van schepen
stikstofuitstoot | stikstofemissie | ammoniakuitstoot
PAS-melder | PAS-meldingen | legalisatie meldingen
rekenkundige ondergrens | ondergrens stikstof | drempelwaarde
Aerius | stikstofmodel | rekenmodel
veestapel | aantal dieren | krimp veestapel | inkrimping van de veestapel
halvering veestapel > krimp van de veestapel
supersnelle trein | hyperloop | magneetzweefbaan
korteafstandsvlucht | korte vlucht | korteafstandvlucht
treinvertraging | punctualiteit | uitval van treinen
treinkaping > Molukse
ov-verbod | reisverbod | sociale veiligheid in het ov
ov-jaarkaart | jaarabonnement
concessie | hoofdrailnetconcessie | vervoerconcessie
PSO > Public Service Obligation
bereikbaarheid | ontsluiting
auto delen > deelauto
private lease > leaseauto
plug-inhybride | hybride auto
parkeerboete | naheffing parkeren
parkeertarief | parkeergeld | parkeerheffing
verkeersboetes | boetetarief | hoogte van verkeersboetes
CBR > rijgeschiktheid
rijgeschiktheid | medische keuring rijbewijs | rijbewijskeuring
theorie-examen | rijtheorie
tachograaf | rijtijden | rij- en rusttijden
cabotage | wegvervoer in het buitenland
uitvaartstoet | rouwstoet
traditionele zeilvaart | bruine vloot | historische zeilschepen
mobiel erfgoed | varend erfgoed
woonplaatsvereiste | woonplaatsbeginsel
0900-nummer | betaalnummer | informatienummer | betaalde telefoonnummers
telefonische klantenservice | klantenservice | wachtrij
bankhelpdesk > spoofing
doggybag | restjes | voedselverspilling
prijzenoorlog | prijsvechter | stunten met prijzen
supermarkt | winkelketen
winkelleegstand | lege winkels | leegstaande winkels
rommelroute > zwerfafval
mediabestel | omroepbestel | publiek bestel
omroepsalaris | salaris presentatoren | BPPO
tv-presentator > omroep
porno | pornografie | porno-industrie
boek verbranden > Koran
Koranverbranding | koranschenning | schenden van de Koran | verbranden van de Koran
canon | Canon van Nederland | geschiedeniscanon
slavernijmuseum | Nationaal Slavernijmuseum
joods museum > Holocaustmuseum
oorlogsgetroffenen | oorlogsslachtoffers | vervolgingsslachtoffers
volksverhuizing > migratie
toerisme | toerismesector | massatoerisme
reisbureau | reisorganisatie | reisbranche | voucher
evenementenverzekering > garantieregeling evenementen
sportbond | sportkoepel
voetbalwedstrijd > betaald voetbal
supporter | voetbalfan | uitsupporters
regenboog > lhbti
vrijwilligersvergoeding | onkostenvergoeding vrijwilligers
preventieve controle > screening
boorplatform | mijnbouwplatform
"""
DAILY_NAMES = f"{SCHOOLS}{CARING}{LIVING}"
