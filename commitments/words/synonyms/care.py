"""Health: illnesses, care, medicines and those who give them, by their short, lay and official names."""

ILLNESSES = """
MKZ | mond- en klauwzeer | mondenklauwzeer
BSE | gekkekoeienziekte
blauwtong | bluetongue
vogelgriep | vogelpest | aviaire influenza | HPAI
varkenspest | AVP
varkensgriep | Mexicaanse griep | H1N1
griep | influenza
griepprik | griepvaccinatie | griepvaccin
Q-koorts | Q fever
corona | covid | COVID-19 | coronavirus | SARS-CoV-2 | coronacrisis
long covid | postcovid | post-covid | long-covid
long covid | PAIS | post-acute infectieuze syndromen
coronapas | coronatoegangsbewijs | CTB
coronamelder | corona-app
mondkapje | mondmasker | mondneusmasker
apenpokken | mpox | monkeypox
diabetes | suikerziekte | diabetespatiënten
ALS | amyotrofische laterale sclerose
MS | multiple sclerose
ME | CVS | chronischevermoeidheidssyndroom | chronisch vermoeidheidssyndroom | ME/CVS
HPV | humaan papillomavirus | baarmoederhalskanker
soa | seksueel overdraagbare aandoening | geslachtsziekte
PTSS | posttraumatische stressstoornis | posttraumatisch stresssyndroom
PTSS | posttraumatische stress-stoornis
COPD | chronische longziekte | longemfyseem
COPD | chronische obstructieve longziekte
tbc | tuberculose | tuberculosis
hiv | aids
PrEP | hiv-remmer | hiv-preventiepil
borstkanker | mammacarcinoom
darmkanker | dikkedarmkanker
reuma | artritis | reumatisch
hartinfarct | hartaanval
beroerte | herseninfarct | CVA | hersenbloeding
hersenletsel | NAH | niet-aangeboren hersenletsel
NAH | niet aangeboren hersenletsel
dementie | alzheimer | dementerende
parkinson | ziekte van Parkinson
down | downsyndroom | syndroom van Down
NIPT | niet-invasieve prenatale test
ADHD | ritalin | methylfenidaat
autisme | ASS | autismespectrumstoornis | autistisch
depressie | depressief
anorexia | eetstoornis | boulimia
lyme | ziekte van Lyme | tekenbeet
kinkhoest | pertussis
mazelen | BMR
rsv | RS-virus
ebola | ebolavirus
EHEC | E. coli
MRSA | ziekenhuisbacterie | BRMO
legionella | veteranenziekte | legionellose
antibioticaresistentie | resistente bacteriën | AMR
bevallen | bevalling | baring
DES > DES-dochters
SOLK > onverklaarde lichamelijke klachten
zwaarlijvigheid | overgewicht | obesitas | zwaarlijvig
slechthorend | slechthorendheid | gehoorverlies | hardhorend
doof | doven | gehoorloos
blind | slechtziend | visueel gehandicapt | visuele beperking
gehandicapte | mensen met een beperking | mensen met een handicap
verstandelijk gehandicapt | verstandelijke beperking | verstandelijk beperkt
LVB | licht verstandelijk beperkt | licht verstandelijke beperking
EMB | ernstig meervoudig beperkt | meervoudig gehandicapt
invalide | mindervalide | gehandicapt
invalidenparkeerkaart | gehandicaptenparkeerkaart
chronisch zieken | chronische aandoening | chronische ziekte
zeldzame ziekte | zeldzame aandoening | weesziekte
spierziekte | spierdystrofie
hielprik | hielprikscreening | neonatale screening
"""
CARE = """
ggz | geestelijke gezondheidszorg | psychiatrie | psychische zorg
LPGGz > MIND
ic | intensive care
SEH | spoedeisende hulp | spoedpost
EHBO | eerste hulp bij ongelukken | reanimatie
HAP | huisartsenpost
dokter | arts | medicus
huisarts | huisartsenpraktijk | huisdokter
dierenarts | veearts | veterinair
oogarts | oogheelkunde
huidarts | dermatoloog | dermatologie
kinderarts | kindergeneeskunde
psychiater | zielenknijper
tandarts | tandheelkunde | mondzorg
orthodontie | orthodontist | beugel
fysio | fysiotherapie | fysiotherapeut
logopedie | logopedist | spraakles
vroedvrouw | verloskundige | verloskunde
kraamhulp | kraamzorg | kraamverzorgende
apotheek | apotheker | apothekers
ziekenhuis | hospitaal
umc | academisch ziekenhuis | universitair medisch centrum
streekziekenhuis | regionaal ziekenhuis
polikliniek | poli
ziekenwagen | ambulance | ambulancezorg
traumaheli | traumahelikopter | MMT
verpleeghuis | verpleegtehuis | verpleeghuiszorg
bejaardenhuis | verzorgingshuis | bejaardentehuis | verzorgingstehuis
bejaarde | ouderen | senioren
ouderenzorg | bejaardenzorg
verpleger | verpleegkundige
mantelzorg | mantelzorger
thuiszorg | wijkverpleging
wijkzuster | wijkverpleegkundige
hospice | palliatieve zorg | terminale zorg
stervenshulp | euthanasie | hulp bij zelfdoding | levensbeëindiging | levenseinde
voltooid leven | levenseindekliniek
zelfdoding | suïcide | zelfmoord | suïcidepreventie
dwangopname | gedwongen opname | onvrijwillige opname
isoleercel | separeercel | separeren
verwarde mensen | verwarde personen | verward gedrag | onbegrepen gedrag
verslavingszorg | verslaafdenzorg | afkickkliniek
junk | drugsverslaafde | verslaafde
gokverslaving | kansspelverslaving | gokken
alcoholist | alcoholverslaving
drank | alcohol | alcoholhoudend
bingedrinken | comazuipen
tabak | rookwaren
e-sigaret | vape | vapen | vapes | elektronische sigaret | elektronische sigaretten
abortus | zwangerschapsafbreking | abortuspil
voorbehoedsmiddel | anticonceptie | anticonceptiva | anticonceptiepil | anticonceptiemiddel | spiraaltje
ivf | reageerbuisbevruchting | vruchtbaarheidsbehandeling
spermadonor | zaaddonor | donorkind | donorkinderen
eicel | eiceldonatie
vaccinatie | inenting | prik | vaccin | inenten
inentingsprogramma | rijksvaccinatieprogramma | RVP
bloedbank | Sanquin | bloedvoorziening
orgaandonor | orgaandonatie | donorregistratie | donorregister
medicijn | geneesmiddel | medicatie | medicament
geneesmiddelentekort | medicijntekort
medicijnprijzen | geneesmiddelenprijzen | dure geneesmiddelen
slaapmiddel | benzodiazepinen | benzodiazepines | slaappil
pijnstiller | opioïden | oxycodon
farmaceut | geneesmiddelenindustrie | farmaceutische industrie | farma
GVS | geneesmiddelenvergoedingssysteem
pil van Drion > laatstewilpil
laatstewilpil | zelfdodingspoeder | middel X
homeopathie | alternatieve geneeswijzen | kwakzalver | kwakzalverij
eigen bijdrage | eigen betaling
zorgpremie | zorgverzekeringspremie | ziektekostenpremie | nominale premie
ziekenfonds | zorgverzekeraar | zorgverzekering | ziektekostenverzekering
basispakket | basisverzekering
pgb | persoonsgebonden budget
EPD | elektronisch patiëntendossier | patiëntendossier
LSP > landelijk schakelpunt
PGO | persoonlijke gezondheidsomgeving
wachttijd | wachtlijst
medische misser | medische fout | calamiteit
letselschade | smartengeld
borstimplantaat | borstprothese
kunstheup | heupprothese | heupimplantaat
gehoorapparaat | hoortoestel | hoorapparaat
bril | leesbril | gezichtshulpmiddel
incontinentie | incontinentiemateriaal | luiers
blindengeleidehond | geleidehond | hulphond | assistentiehond
babysterfte | perinatale sterfte | zuigelingensterfte
moedermelk | borstvoeding
wiegendood | zuigeling
baby | zuigeling
JGZ | jeugdgezondheidszorg | consultatiebureau
jeugdzorg | jeugdhulp
jeugdzorgplus | gesloten jeugdzorg | gesloten jeugdhulp
kindermishandeling | mishandeling van kinderen
AMK | Veilig Thuis | meldpunt kindermishandeling | Steunpunt Huiselijk Geweld
pleegouder | pleeggezin | pleegzorg | pleegkind
besnijdenis | meisjesbesnijdenis | genitale verminking
transgender | transgenderzorg | transgenders | geslachtsverandering
lhbti | lhbt | lhbtiq | lhbtiqa | LGBT | homoseksueel | roze
lhbti | homo's en lesbiennes
homo | homoseksueel | homoseksualiteit | lhbti | lhbt
GGO | gmo | gentech | genetisch gemodificeerd | genetische modificatie | gentechnologie
crispr | nieuwe veredelingstechnieken | NGT
proefdier | dierproef | dierproeven | apenproef
levensmiddel | voedingsmiddel | voedsel
kinderreclame | kindermarketing
schijf van vijf | voedingscentrum
e-nummers | additieven
energiedrankje | energydrink | energiedrank
ADL > algemene dagelijkse levensverrichtingen
fokus | fokuswonen | ADL-assistentie
POH > praktijkondersteuner
VOV > verpleging en verzorging
zzp > zorgzwaartepakket
DBC | diagnosebehandelcombinatie | dbc's
"""
HEALTH = f"{ILLNESSES}{CARE}"
