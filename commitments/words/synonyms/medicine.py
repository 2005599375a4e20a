"""Illnesses, treatments and those who give them: lay names, Latin ones and abbreviations."""

CANCERS = """
kanker > oncologie | tumor | carcinoom
leukemie | bloedkanker
melanoom | huidkanker
prostaatkanker | prostaatcarcinoom
longkanker | longcarcinoom
mesothelioom | asbestkanker | longvlieskanker | borstvlieskanker
eierstokkanker | ovariumcarcinoom | ovariumkanker
alvleesklierkanker | pancreaskanker | pancreascarcinoom
hersentumor | hersenkanker | glioblastoom
baarmoederhalskanker | cervixcarcinoom
lymfeklierkanker | lymfoom | hodgkin
bestraling | radiotherapie | protonentherapie
chemo | chemotherapie | chemokuur
bevolkingsonderzoek | screening
uitstrijkje > bevolkingsonderzoek baarmoederhalskanker
mammografie > bevolkingsonderzoek borstkanker
"""
INFECTIONS = """
infectieziekte | besmettelijke ziekte
epidemie > pandemie
bloedvergiftiging | sepsis
hersenvliesontsteking | meningitis
meningokokken > hersenvliesontsteking
longontsteking | pneumonie
leverontsteking | hepatitis
geelzucht > hepatitis
polio | kinderverlamming | poliomyelitis
waterpokken | varicella
gordelroos | herpes zoster
rodehond | rode hond | rubella
BMR | bof, mazelen en rodehond
kroep > difterie
hondsdolheid | rabiës
knokkelkoorts | dengue
malaria | moeraskoorts
westnijlvirus | westnijlkoorts | West-Nijlvirus | West-Nijlkoorts
tekenencefalitis | TBE
papegaaienziekte | psittacose
ziekte van Weil | leptospirose
schurft | scabiës
druiper | gonorroe
lepra | melaatsheid
buikgriep | norovirus
EHEC | STEC
Creutzfeldt-Jakob | Creutzfeldt Jakob | CJD
BCO | bron- en contactonderzoek | contactonderzoek
anderhalve meter | 1,5 meter | anderhalvemeter
groepsimmuniteit | kudde-immuniteit
ongevaccineerd | niet-gevaccineerd | prikweigeraar | vaccinatieweigeraar | antivaxer
vaccinatiepaspoort | coronapaspoort | vaccinatiebewijs
vaccinatieschade | vaccinatieletsel | bijwerkingen vaccinatie
coronabewijs | coronatoegangsbewijs
sneltest > zelftest | antigeentest
thuisisolatie | thuisquarantaine | quarantaine
NTD > verwaarloosde tropische ziekten
"""
BODY = """
taaislijmziekte | cystic fibrosis | cystische fibrose
CF > taaislijmziekte | cystic fibrosis
SMA | spinale musculaire atrofie | spinale spieratrofie
sikkelcelziekte | sikkelcelanemie
hemofilie | bloederziekte
bloedarmoede | anemie
epilepsie | vallende ziekte
hooikoorts | pollenallergie
coeliakie | glutenallergie | glutenintolerantie
darmziekte > Crohn | colitis ulcerosa
maag-, lever- en darmziekten | MLDS
nierfalen | nierziekte | nierpatiënten | nierdialyse | dialyse
hartziekte | hart- en vaatziekten | hartpatiënten | hartkwaal
hartstilstand | circulatiestilstand
hartritmestoornis | boezemfibrilleren
hoge bloeddruk | hypertensie
botontkalking | osteoporose
overgang > menopauze
menopauze | overgangsklachten
menstruatie | ongesteldheid | menstrueren
maandverband > menstruatieproducten | menstruatiearmoede
bekkenbodemmatje | bekkenbodemmatjes | vaginale mesh | transvaginale mesh | vaginaal mesh
doodgeboren | levenloos geboren | doodgeboorte
vroeggeboorte | prematuur | couveuse
open rug | spina bifida
hazenlip | schisis
FAS | foetaal alcoholsyndroom
staar | cataract
tinnitus | oorsuizen
prikkelbare darm | prikkelbaredarmsyndroom
whiplash | nekletsel
lage rugpijn | rugklachten
stoflong | silicose | kwartsstof
RSI | muisarm
elektrosensitief | elektrogevoelig | elektrohypersensitiviteit
longziekte | longaandoening | longpatiënten
ziekte van Huntington | Huntington
Q-koortspatiënten | slachtoffers van Q-koorts
hersenaandoening | hersenziekte
tienerzwangerschap | tienermoeder | tienerzwangerschappen
kindersterfte | zuigelingensterfte
"""
MIND = """
schizofrenie > psychose
manisch-depressief | bipolaire stoornis | manisch depressief
borderline | persoonlijkheidsstoornis
angststoornis | fobie
postnatale depressie | postpartumdepressie
automutilatie | zelfbeschadiging | zelfverwonding
slapeloosheid | slaapstoornis
dyslexie | woordblindheid | leesblindheid
dyscalculie | rekenstoornis
TOS | taalontwikkelingsstoornis
EPA > ernstige psychiatrische aandoening
psychische klachten | mentale klachten | psychische problemen
mentale gezondheid | geestelijke gezondheid | psychische gezondheid
113 > zelfmoordpreventie | suïcidepreventie
113 Zelfmoordpreventie | 113Online | suïcidepreventie
gedragsstoornis | gedragsproblemen
krankzinnig > psychiatrisch patiënt
"""
TREATMENT = """
zorgverlener | zorgprofessional | zorgmedewerker | zorgpersoneel
vrouwenarts | gynaecoloog | gynaecologie
kno-arts | keel-, neus- en oorarts
cardioloog | hartspecialist | cardiologie
anesthesist | anesthesioloog | anesthesie | narcose
coassistent | coschap | coschappen
voedingsdeskundige | diëtist | dieetadvisering
mondhygiënist | tandartsassistent
geriater | ouderengeneeskunde | geriatrie
arboarts | bedrijfsarts | arbodienst
keuringsarts | verzekeringsarts | medische keuring
lijkschouwer | forensisch arts | lijkschouw | lijkschouwing
autopsie | obductie
hulp in de huishouding | huishoudelijke hulp | huishoudelijke verzorging | poetshulp
dagbesteding | dagopvang
respijtzorg | logeerzorg | vervangende zorg
aanleunwoning | serviceflat | zorgwoning
zorgboerderij | zorgboer
zorgcowboy > zorgfraude | pgb-fraude
prothese | kunstledemaat | kunstbeen
scootmobiel | invalidenwagen | gehandicaptenvoertuig
rollator > loophulpmiddel
steunkousen | compressiekousen
röntgen | röntgenfoto
pretecho | niet-medische echo
total body scan | bodyscan | preventieve scan | health check
maagverkleining | bariatrische chirurgie
plastische chirurgie | cosmetische chirurgie | cosmetische ingreep
botox | fillers | injectables
morning-afterpil | morningafterpil | noodanticonceptie
overtijdbehandeling > zwangerschapsafbreking
stamcel | navelstrengbloed
klonen | kloneren
embryo-onderzoek | kweekembryo | Embryowet
hart-longmachine > ECMO
MRI | MRI-scan
dna-test kind > vaderschapstest
levenstestament | wilsverklaring | behandelverbod
niet-reanimerenpenning | NR-penning | reanimatieverklaring
stervensbegeleiding | palliatieve sedatie
begrafenis | uitvaart
crematie > lijkbezorging
sterven | overlijden | overleden
wanbetaler zorgverzekering | wanbetalers zorgpremie
leefstijlarts | leefstijlgeneeskunde | leefstijl
gendergeneeskunde | vrouwengezondheid | man-vrouwverschillen in de gezondheidszorg
genderkliniek | genderzorg | transgenderzorg
puberteitsremmers | puberteitsblokkers
interseks | intersekse | geslachtskenmerken
X in paspoort | geslachtsregistratie
"""
MEDICINE = f"{CANCERS}{INFECTIONS}{BODY}{MIND}{TREATMENT}"
