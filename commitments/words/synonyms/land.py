"""Nature, farming, energy, climate and transport."""

ANIMALS = """
I&R | identificatie en registratie
gezelschapsdier | huisdier
puppy | hondenhandel | broodfok | puppyhandel
kat | poes | zwerfkat
koe | rund | vee | melkvee
varken | zwijn | big
kip | pluimvee | leghen | vleeskuiken
kuiken | eendagskuiken | eendagshaantje
plofkip | vleeskuiken
paard | pony | pony's
kalf | kalveren | vleeskalf
megastal | megastallen | bio-industrie | intensieve veehouderij
bio-industrie | intensieve veehouderij | vee-industrie
stalbrand | brand in stal
slachterij | slachthuis | abattoir
onverdoofd slachten | ritueel slachten | onbedwelmd slachten | rituele slacht | halal
nerts | pelsdier | nertsenfokkerij | pelsdierhouderij | bont
bont | bontkraag | pels
foie gras | ganzenlever | dwangvoederen
veetransport | diertransport | veevervoer
dierenbeul | dierenmishandeling | dierenmishandelaar
dierenpolitie | animal cops
dierenasiel | dierenopvang | opvangcentrum dieren
circus | wilde dieren in circussen | circusdieren
dolfinarium | dolfijn | dolfijnen | orka
ijsbeer | poolbeer
wild zwijn | everzwijn | wilde zwijnen
ree | hert | damhert | edelhert
jager | jacht | plezierjacht | hobbyjacht
muskusrat | bisamrat | muskusrattenvanger
bij | bijen | honingbij
weidevogel | grutto | kievit
exoot | invasieve exoot | uitheemse soort
japanse duizendknoop | duizendknoop
eikenprocessierups | processierups
aal | paling | glasaal
garnaal | garnalen | garnalenvisser | garnalenvisserij
pulsvisserij | pulsvissen | pulskor
wetenschappelijke walvisvangst | walvisjacht | walvisvangst | walvisvaart
hengelsport | sportvisser | sportvisserij
visser | visserij | kotter | viskotter
"""
FARMING = """
NNN | EHS | ecologische hoofdstructuur | Natuurnetwerk Nederland
Natura 2000 | Natura 2000-gebied | habitatrichtlijn
VHR | Vogel- en Habitatrichtlijn
NPLG | Nationaal Programma Landelijk Gebied | transitiefonds
KDW | kritische depositiewaarde
agrariër | boer | landbouwer | veehouder
jonge boeren | bedrijfsopvolger | bedrijfsovername landbouw
landbouwgif | bestrijdingsmiddel | gewasbeschermingsmiddel | pesticide
onkruidverdelger | glyfosaat | roundup
insecticide | neonicotinoïden | neonicotinoïde
kunstmest | meststof | meststoffen
mest | dierlijke mest | drijfmest
mestvergister | mestvergisting | co-vergisting | biogas
kas | glastuinbouw | kassen | tuinder
pacht | pachter | pachtprijs
biologisch | biologische landbouw | ecologische landbouw
plantaardig | vegetarisch | veganistisch | vleesvervanger | eiwittransitie
kweekvlees | kunstvlees | celgekweekt vlees
rauwe melk | zuivel | melk
ei | eieren | legbatterij
voedselverspilling | verspilling van voedsel
schaalvergroting | megabedrijf
bloembollen | bollenteelt | lelieteelt | sierteelt
boomkap | kappen van bomen | ontbossing | houtkap
bos | bossen | bosbouw
natuurbrand | bosbrand
"""
CLIMATE = """
CO2 | koolstofdioxide | kooldioxide
CO2-heffing | CO2-belasting | koolstofbelasting
CO2-opslag | CCS | opslag van CO2 | koolstofafvang
klimaatverandering | opwarming van de aarde | opwarming
luchtvervuiling | luchtverontreiniging | luchtkwaliteit
NSL | Nationaal Samenwerkingsprogramma Luchtkwaliteit
fijnstof | ultrafijnstof | roet
SDE | stimulering duurzame energieproductie | SDE-subsidie
ISDE | investeringssubsidie duurzame energie
ODE > opslag duurzame energie
duurzame energie | hernieuwbare energie | groene energie | groene stroom
RES > regionale energiestrategie
RED > richtlijn hernieuwbare energie
windmolen | windturbine | windenergie
windmolenpark | windpark | windmolenparken
wind op zee | windenergie op zee | offshore wind
zonnepaneel | zonnepanelen | pv-paneel | zon-pv
zonnepark | zonneweide | zonneakker
salderen | salderingsregeling | terugleveren | teruglevering
kernenergie | kerncentrale | kernreactor | atoomenergie
kerncentrale Borssele | Borssele | EPZ
kernafval | radioactief afval | atoomafval | nucleair afval
kolencentrale | steenkool | bruinkool
biomassa | houtstook | biomassacentrale | bijstook
houtkachel | houtrook | openhaard | pelletkachel
schaliegas | fracking | steenkoolgas
gaswinning | aardgaswinning | gasboring | gasboringen
aardbeving | aardbevingsschade | mijnbouwschade | bevingsschade
NAM | Nederlandse Aardolie Maatschappij
warmtepomp | cv-ketel
hybride warmtepomp | hybride ketel
stadsverwarming | warmtenet | blokverwarming | stadswarmte
aardwarmte | geothermie
waterstof | groene waterstof | waterstofgas
isolatie | woningisolatie | spouwmuurisolatie
stroomnet | elektriciteitsnet | hoogspanningsnet | netcongestie
TenneT | netbeheerder
hoogspanningskabel | hoogspanningsverbinding | hoogspanningslijn | hoogspanningsmast
slimme meter | energiemeter
energierekening | stookkosten | gasrekening | energiekosten
energiearmoede | energietoeslag | energiesteun
prijsplafond | energieplafond
fossiele subsidie | subsidies op fossiele brandstoffen
aardgasvrij | van het gas af | gasloos
plastic | kunststof
statiegeld | flesjes en blikjes | retoursysteem
zwerfvuil | zwerfafval
plastic soep | microplastics | microplastic
plastic tas | plastic tasje | draagtas
wegwerpplastic | plastic voor eenmalig gebruik | SUP
afval | huisvuil | vuilnis
vuilverbranding | afvalverbranding | AVI | afvalverbrandingsinstallatie
stortplaats | vuilstort | vuilnisbelt
asbestdak | asbest | asbestsanering
PFAS | PFOA | GenX | forever chemicals
Chemours | DuPont
ZZS | zeer zorgwekkende stoffen
granuliet | bagger | diepe plassen
rubbergranulaat | kunstgras | kunstgrasveld
drinkwater | kraanwater | leidingwater
riool | riolering | afvalwater
dijk | waterkering | dijkversterking
HWBP | Hoogwaterbeschermingsprogramma
overstroming | watersnood | wateroverlast | hoogwater
ontpoldering | Hedwigepolder | Hedwige
zandsuppletie | kustversterking | zandmotor
droogte | watertekort | verdroging
"""
TRANSPORT = """
ov | openbaar vervoer
ov-chipkaart | OV-kaart | chipkaart
NS | Nederlandse Spoorwegen
spoor > spoorwegen
HSL | hogesnelheidslijn | hogesnelheidstrein | HSL-Zuid
Fyra | V250 | hogesnelheidstrein
ERTMS | treinbeveiliging | treinbeveiligingssysteem
ATB | automatische treinbeïnvloeding
PHS | Programma Hoogfrequent Spoor
MIRT | Meerjarenprogramma Infrastructuur, Ruimte en Transport
nachttrein | nachtnet
treinreiziger | reiziger per trein
spoorwegovergang | overweg | spoorovergang | onbewaakte overwegen
goederentrein | spoorgoederenvervoer | goederenvervoer per spoor
conducteur | treinpersoneel | hoofdconducteur
zwartrijder | zwartrijden | vervoersbewijs
treintoilet | toilet in de trein | toiletten in treinen
tram | metro | lightrail
veerboot | veerdienst | pont | veerpont | veer
regiotaxi | doelgroepenvervoer | taxivervoer | Valys
taxi | taxichauffeur
vliegveld | luchthaven | airport
vliegtuiglawaai | geluidsoverlast luchtvaart | vliegtuiggeluid | vlieghinder
nachtvlucht | nachtvluchten | nachtsluiting
vliegshaming | vliegschaamte
EV > elektrische auto
elektrische auto | elektrisch rijden | elektrisch vervoer | stekkerauto | elektrisch voertuig
laadpaal | oplaadpunt | laadpunt | laadinfrastructuur
zelfrijdende auto | autonoom voertuig | zelfrijdend voertuig
auto van de zaak | leaseauto | bijtelling
deelauto | autodelen | deelmobiliteit
vrachtwagen | vrachtauto | truck | vrachtverkeer
LZV | langere en zwaardere vrachtautocombinaties | ecocombi
vrachtwagenchauffeur | trucker | beroepschauffeur
vrachtwagenheffing | Maut | tolheffing vrachtverkeer
tol | tolheffing
parkeerplaats | verzorgingsplaats | rustplaats
motorfiets | motorrijder | motorrijwiel
bromfiets | scooter | snorfiets | brommer
e-bike | elektrische fiets | fatbike
speed-pedelec | speedpedelec
step > e-step | elektrische step
fiets | rijwiel
fietshelm | helmplicht
fietssnelweg | snelle fietsroute | doorfietsroute | fietspad
Stint | bolderkar | elektrische bolderkar
brommobiel | 45-km-auto | Canta
rijbewijs | rijvaardigheidsbewijs
rijexamen | rijles | rijschool | rijinstructeur
apk | algemene periodieke keuring
kenteken | nummerplaat | kentekenplaat
appen achter het stuur | mobiele telefoon in het verkeer | smartphone in het verkeer
dronken rijden | rijden onder invloed | alcohol in het verkeer | alcoholslot
alcoholslot | alcoholslotprogramma | ASP
trajectcontrole | flitspaal | snelheidscontrole
maximumsnelheid | snelheidslimiet | 130 km/u
file | files | filebestrijding | congestie
rondweg | ringweg | randweg
snelweg | autosnelweg | rijksweg
knooppunt Hoevelaken > Hoevelaken
matrixbord | wegsignalering
ongeval | ongeluk | verkeersongeval | verkeersslachtoffer
zeeschip | zeevaart | koopvaardij | koopvaardijschip
binnenvaart | binnenschip | binnenschipper | schipper
scheepswrak | wrak
containers | overboord geslagen containers | MSC Zoe
loods | loodsen | loodswezen
drone | onbemand vliegtuig | onbemande vliegtuigen | UAV | onbemand luchtvaartuig | RPAS
ruimtevaart | ESA | satelliet
"""
LAND = f"{ANIMALS}{FARMING}{CLIMATE}{TRANSPORT}"
