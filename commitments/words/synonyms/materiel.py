"""Weapon systems, soldiers, missions abroad and foreign affairs by letters, brand and plain name."""

MATERIEL = """
MQ-9 Reaper | MALE UAV
Apache | gevechtshelikopter | AH-64
Chinook | transporthelikopter | CH-47
NH90 | maritieme helikopter | NH-90
Cougar | transporthelikopter
C-130 | Hercules | transportvliegtuig | C-390
KDC-10 | MRTT | tankervliegtuig | A330 MRTT
Gulfstream | regeringsvliegtuig | PH-GOV
PC-7 | lesvliegtuig
F-16 > motorenonderhoud
F-35 > Verwerving F-35 | vervanging F-16
vervanging F-16 | opvolger F-16 | opvolging F-16
M-fregat | multipurpose fregat | anti-submarine warfare fregat | ASWF
LCF | luchtverdedigings- en commandofregat | luchtverdedigingsfregat
OPV | oceangaand patrouilleschip | patrouilleschepen
JSS | Joint Support Ship | Karel Doorman
Walrusklasse | onderzeebootcapaciteit | vervanging onderzeeboten | Naval Group
marineschip > Hr.Ms. | Zr.Ms.
CE-wapens > beschermingspakketten
Boxer | pantserwielvoertuig
Bushmaster > patrouillevoertuig
Patria > pantservoertuig
raketartillerie | HIMARS | MLRS
pantserhouwitser | houwitser | artillerie
DVOW | Defensiebrede Vervanging Operationele Wielvoertuigen
wielvoertuigen > DVOW
infanterie gevechtsvoertuig | CV9035 | CV90
GrIT | Grensverleggende IT
TITAAN > communicatienetwerk
JISTARC > inlichtingen
Diemaco | persoonlijk wapen
dronedetectie | counter-drone | anti-drone | drone-afweer
INF-verdrag | INF | middellangeafstandsraketten
B61 | tactische kernwapens | kernwapens in Nederland
"""
SOLDIERS = """
burgerpersoneel | burgermedewerker | burgerpersoneel van Defensie
militaire vakbond | militaire bonden | AFMP
dienjaar | feitelijk dienen | maatschappelijk dienjaar
onderofficier | sergeant
adelborst | cadet
commando's > special forces
uitgezonden militair | missieganger
UGM | uitkeringswet gewezen militairen | diensteinderegeling
AOW-gat militairen > uitkering gewezen militairen
materieelgereedheid | inzetbaarheid | operationele gereedheid | gereedheid
inzetbaarheidsrapportage | gereedheidsrapportage
artikel 100 | artikel 100-brief | uitzendbesluit
uitzendtoetsingskader | toetsingskader uitzendingen | toetsingskader
collateral damage | nevenschade | burgerslachtoffers
dienstweigeraar | gewetensbezwaarde
deserteur | desertie
munitietekort | munitievoorraad
munitiefabriek | munitieproductie | productie van munitie
Ruimte voor Defensie | Nationaal Programma Ruimte voor Defensie | NPRD
Defensienota | Houvast in een krimpende wereld | defensievisie
defensiebegroting | defensie-uitgaven | defensiebudget
host nation support | militaire mobiliteit | military mobility
doorvoer militair materieel > militaire mobiliteit
POMS | POMS-locaties | POMS-depots
chroom-6 | CARC
burnpit | burn pits
wapenexportbeleid | wapenexport | exportcontrole | exportcontrolebeleid
exportvergunning > wapenexport
militaire goederen | strategische goederen
wapensteun Oekraïne | militaire steun aan Oekraïne | wapenleveranties aan Oekraïne
vredestroepen | vredesmacht | stabilisatiemacht | blauwhelmen
vredesmacht Oekraïne | coalition of the willing | veiligheidsgaranties
burgeroorlog Soedan > Darfur
R2P | responsibility to protect | beschermingsplicht
volkenrechtelijk adviseur | extern volkenrechtelijk adviseur
volkenrechtelijk mandaat | volkenrecht | internationaal recht
genocideverdrag > genocide
noodhulp | humanitaire hulp
hulpgoederen | hulpkonvooi | humanitaire hulp
grensovergang Rafah | Rafah
nederzettingenbeleid > kolonisten
tweestatenoplossing | erkenning Palestina | erkennen van de Palestijnse staat
BDS > boycot
sancties tegen Israël | handelsboycot Israël | boycot tegen Israël
gijzelaars | vrijlating van gijzelaars
mensenrechtenactivist | mensenrechtenverdediger
Shelter City | opvang mensenrechtenverdedigers
vrouwen, vrede en veiligheid | resolutie 1325 | NAP 1325
feministisch buitenlandbeleid > vrouwenrechten
schone lei landen > schuldverlichting
schuldverlichting | schuldkwijtschelding | kwijtschelding ontwikkelingslanden
bedreiging | doodsbedreiging
diplomatieke immuniteit | diplomaat | immuniteit
consulaire bijstand | consulaire dienstverlening | hulp aan Nederlanders in het buitenland
gedetineerden in het buitenland | Nederlandse gedetineerden in het buitenland
reisadvies | reiswaarschuwing | negatief reisadvies
visum | inreisvisum
gezantschap > ambassade
ambassadeur | gezant
bondgenoot | NAVO-partner
Trump > Amerikaanse president
Groenland | Greenland
weduwen Nederlands-Indië > Rawagede
excuses Indonesië > Rawagede
"""
MATERIEL_NAMES = f"{MATERIEL}{SOLDIERS}"
