"""Traffic, water, building, energy and the environment: what is said and what is printed."""

ROAD = """
auto | personenauto | automobiel
auto > motorvoertuig | motorvoertuigen
busje | bestelauto | bestelbus | bestelwagen
camper | kampeerauto
caravan | kampeerwagen
oldtimer | youngtimer | klassieke auto
aanhanger | aanhangwagen
vrachtvervoer | goederenvervoer | wegvervoer | wegtransport
stoplicht | verkeerslicht | verkeersregelinstallatie | VRI
zebrapad | voetgangersoversteekplaats | oversteekplaats
stoep | trottoir | voetpad
spookrijden | spookrijder
te hard rijden | snelheidsovertreding | snelheidsovertredingen
blaastest | alcoholcontrole
verkeersdode | verkeersdoden | dodelijke verkeersongevallen
vignet | tolvignet | wegenvignet
milieuzone | zero-emissiezone | nul-emissiezone | zero-emissiezones
km/u | kilometer per uur
130 km/u | 130 kilometer per uur
30 km/u > dertig kilometer per uur
carpoolen | samen rijden
pechhulp | wegenwacht | bergingsbedrijf
viaduct > kunstwerk
brug | oeververbinding
vaarweg | waterweg | vaarroute
boot | vaartuig | schip
plezierboot | pleziervaart | recreatievaart | pleziervaartuig
jetski | waterscooter
cruiseschip | cruise | riviercruise
ontgassen | varend ontgassen
fietsendief | fietsdiefstal
autodief | autodiefstal | voertuigcriminaliteit
gehandicaptenparkeerplaats | invalidenparkeerplaats
kilometertellerfraude | tellerfraude | terugdraaien van kilometerstanden
huurauto | autoverhuur
lijnbus | streekvervoer | busvervoer | stadsvervoer
bushokje | bushalte
stoptrein | sprinter
Thalys | Eurostar
intercity Brussel > Benelux-trein
treinkaartje | treintarief | treinkaartjes | ov-tarieven
OVpay | ov-chipkaart | inchecken met bankpas
ProRail | spoorbeheerder
spitstoeslag | spitsheffing | hyperspits
privéjet | privévliegtuig | zakenvliegtuig | zakenjet | privévlucht
vliegtuig > luchtvaartuig | luchtvaartuigen
startbaan | landingsbaan | Polderbaan | Aalsmeerbaan
vliegroute | luchtruim | luchtruimherziening | laagvliegroutes
bagageafhandeling | grondafhandelaar | grondafhandeling | bagageafhandelaars
vluchtvertraging | passagiersrechten | geannuleerde vluchten
krimp van Schiphol | vliegbewegingen | 500.000 vliegbewegingen
"""
WATER = """
zeespiegelstijging | stijging van de zeespiegel | stijgende zeespiegel
bodemdaling | bodemverzakking | verzakking
blauwalg | blauwalgen | cyanobacterie
waterzuivering | rioolwaterzuivering | RWZI | zuiveringsinstallatie
waterschapsbelasting | waterschapslasten | waterschapsheffing
kwel > grondwater
uiterwaarden | Ruimte voor de Rivier | rivierverruiming
zeekabel | onderzeese kabel | onderzeese kabels | kabels op zee
zandwinning | ontgronding | grindwinning
"""
ENERGY = """
kleine kerncentrale | SMR | small modular reactor | modulaire reactor
thorium | thoriumreactor | gesmoltenzoutreactor
nieuwe kerncentrale | nieuwe kerncentrales | bouw van kerncentrales
energiebesparing | zuinig met energie
verduurzamen | verduurzaming | energiebesparende maatregelen
gaskraan dicht | sluiting Groningenveld | afbouw gaswinning | gaskraan
energieneutraal | nul-op-de-meter | nul op de meter
energielabel | energieprestatie
windmolengeluid | geluid van windturbines | laagfrequent geluid
laagfrequent geluid | bromtoon | LFG
klimaatontkenner > klimaatsceptici
klimaatneutraal | nuluitstoot | netto nul | CO2-neutraal
klimaatdemonstratie > Extinction Rebellion
klimaatzaak | Urgenda | Urgendavonnis
klimaatadaptatie | aanpassing aan klimaatverandering
anderhalve graad | 1,5 graad | anderhalvegraaddoelstelling
uitstootrechten | emissierechten | CO2-rechten
recycling | recyclen | hergebruik
circulaire economie | kringloopeconomie
kringloopwinkel | tweedehands
peuk | sigarettenfilter | sigarettenpeuken
lichtvervuiling | lichthinder
wensballon | ballonnen oplaten
vuurwerk > jaarwisseling
vuurwerkverbod | verbod op consumentenvuurwerk | consumentenvuurwerk
zwaar vuurwerk | illegaal vuurwerk | knalvuurwerk | vuurwerkbom | cobra's
milieudelict | milieucriminaliteit | milieumisdrijf
ecocide | vernietiging van ecosystemen
biodiversiteit | soortenrijkdom | natuurverlies
bomen planten | bosaanplant | bosuitbreiding
"""
BUILDING = """
hospita | kamerverhuur | hospitaverhuur
huurcontract | huurovereenkomst
huurbevriezing | huurstop
koopwoning | koophuis | eigen woning
bouwvergunning | omgevingsvergunning
bestemmingsplan | omgevingsplan
nieuwbouw | woningbouw | nieuwbouwwoningen
dorpshuis | buurthuis | wijkcentrum | ontmoetingscentrum
spookburger > adresfraude
adresfraude | spookadres | spookbewoning
startersvrijstelling > overdrachtsbelasting
restschuld | onderwaterhypotheek | huis onder water
eigenwoningforfait | huurwaardeforfait
speculant | grondspeculatie | huizenspeculant
VON-prijs > woningprijs
huizenprijs | woningprijs | huizenprijzen
galerijflat > bezwijken van vloeren
gevelbrand | brandgevaarlijke gevels | Grenfell
bouwfraude | bouwkartel
aannemer | bouwbedrijf | bouwonderneming
biobased bouwen > houtbouw
woonboot | woonark | drijvende woning
kangoeroewoning | mantelzorgwoning
ouderenwoning | seniorenwoning | ouderenhuisvesting
daklozenopvang | nachtopvang | maatschappelijke opvang
blijf-van-mijn-lijfhuis | vrouwenopvang | vrouwenopvangcentrum
drempelvrij > toegankelijkheid
"""
TRAFFIC = f"{ROAD}{WATER}{ENERGY}{BUILDING}"
