"""What people say and what papers write: places, people, acts and things of every day."""

PEOPLE = """
tiener | puber | jongere
student | studerende
weduwe | weduwnaar | nabestaande
alleenstaande ouder | eenoudergezin | alleenstaande moeder
grootouder | opa | oma
zwangere | zwangere vrouw | aanstaande moeder
wees | weeskind | weeskinderen
adoptiekind | geadopteerde | adoptie
baas | werkgever
werknemer | medewerker | arbeidskracht
winkelier | detaillist | middenstander | detailhandel
kapper | kapsalon
nagelstudio | nagelstyliste
loodgieter | installateur | monteur
bouwvakker | bouwmedewerker
schipper | zeevarende | zeeman
piloot | vlieger | verkeersvlieger
stewardess | cabinepersoneel
buschauffeur | busvervoer
notaris | notariaat
makelaar | makelaardij
accountant | accountancy
deskundige | expert
hoogleraar | professor
promovendus | promovendi | onderzoeker in opleiding
wetenschapper | onderzoeker
kunstenaar | artiest
schrijver | auteur
muzikant | musicus
journalist | verslaggever | pers
huurder | bewoner van een huurwoning
huiseigenaar | woningeigenaar | eigenwoningbezitter
omwonende | buurtbewoner
toerist | vakantieganger
automobilist | bestuurder | weggebruiker
voetganger | wandelaar
fietser | wielrijder
passagier | reiziger
cliënt | zorgvrager
lotgenoot | ervaringsdeskundige
melder | aangever
dader | pleger | misdadiger
crimineel | misdadiger
ex-gedetineerde | oud-gedetineerde
veelpleger | draaideurcrimineel | recidivist
hangjongeren | overlastgevende jongeren | jeugdbende
predikant | dominee
imam | voorganger
moslim | islamiet | islamitisch
christen | christelijk
vrouwenhandelaar | mensenhandelaar
au pair | huishoudelijke hulp
"""
PLACES = """
binnenstad | stadscentrum | stadskern
café | kroeg | horeca
restaurant | eetgelegenheid
boerderij | agrarisch bedrijf
tuin | volkstuin
camping | kampeerterrein
duinen | duingebied
heide | hei
veen | veengebied | veenweide
moeras | wetland
kade | kademuur
station | treinstation
perron | treinperron
halte | bushalte
parkeergarage | parkeervoorziening
rotonde | verkeersplein
tankstation | benzinestation | pompstation
rechtbank | gerecht | gerechtsgebouw
politiebureau | politiepost
ambassade | consulaat | diplomatieke post
stemlokaal | stembureau
stadhuis | gemeentehuis
sporthal | sportaccommodatie | gymzaal
voetbalstadion | stadion
theater | schouwburg
bioscoop | filmtheater
dierentuin | dierenpark
"""
THINGS = """
huis | woning
flat | appartement | appartementengebouw
dak | dakbedekking
balkon | galerij
gloeilamp | spaarlamp
airco | airconditioning
vliegramp | vliegtuigcrash | vliegtuigongeluk
kleding | kleren | textiel
schoolboek | leermiddel | lesmateriaal
brood | bakkerij
snoep | zoetwaren
wapenstok | pepperspray
mes | messen | steekwapen | steekwapens
vuurwapen | pistool | schietwapen
jachtgeweer | jachtwapen
munitie | kogel
explosief | bom | springstof
zonnebank | zonnestudio
tatoeage | tattoo | piercing
parfum | cosmetica | make-up
deodorant | spuitbus
batterij | accu
computer | laptop
postzegel | porto
brievenbus | postbus
bewijsmateriaal | bewijs
diploma | getuigschrift
rekening | factuur | nota
huurprijs | huur
huurverhoging | huurstijging
korting | reductie
lening | krediet
hypotheek | woningkrediet
spaarrekening | spaarrente
verzekering | polis
pensioen | oudedagsvoorziening
bezuiniging | ombuiging | taakstelling
schuld | betalingsachterstand
ruzie | conflict | geschil
onweer | bliksem
hitte | hittegolf | extreme warmte
stank | geurhinder | geuroverlast
lawaai | geluidsoverlast | geluidhinder
trilling | trillinghinder
vervuiling | verontreiniging
gif | giftige stoffen | toxische stoffen | vergif
schimmel | vochtproblemen
loden leiding | loden leidingen | loden waterleidingen
luizen | ongedierte | plaagdieren
ratten | rattenplaag | ongedierte
muggen | muskieten | knutten
misbruik | oneigenlijk gebruik
omkoping | corruptie
vriendjespolitiek | belangenverstrengeling
geheimhouding | vertrouwelijkheid
openbaar maken | openbaarmaking | publiceren
operatie | chirurgische ingreep
ouderdom | vergrijzing
eenzaamheid | sociaal isolement
discriminatie | ongelijke behandeling
racisme | rassendiscriminatie
slavernij | slavernijverleden
herdenking | dodenherdenking | herdenken
nationaal monument | gedenkteken
lintje | koninklijke onderscheiding | ridderorde
volksfeest | evenement
kermis | pretpark | attractiepark
vakantie | zomervakantie | schoolvakantie
zondag | zondagsrust | koopzondag
winkeltijden | openingstijden
nachtleven | uitgaan | uitgaansgeweld
"""
EVERYDAY = f"{PEOPLE}{PLACES}{THINGS}"
