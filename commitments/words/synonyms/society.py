"""School, work, money, housing and society: organisations, taxes, benefits, and lay words for them."""

SCHOOL = """
po > primair onderwijs
vo > voortgezet onderwijs
wo > wetenschappelijk onderwijs
ho > hoger onderwijs
basisschool | lagere school | primair onderwijs | basisonderwijs
middelbare school | voortgezet onderwijs | middelbaar onderwijs
mbo | middelbaar beroepsonderwijs
mbo | roc | regionaal opleidingencentrum
hbo | hoger beroepsonderwijs | hogeschool
vmbo | voorbereidend middelbaar beroepsonderwijs
havo | hoger algemeen voortgezet onderwijs
vwo | gymnasium | voorbereidend wetenschappelijk onderwijs
vso | voortgezet speciaal onderwijs
bijzonder onderwijs | confessioneel onderwijs | confessionele scholen
speciaal onderwijs | cluster 4
vve | voor- en vroegschoolse educatie | voorschoolse educatie
vsv | voortijdig schoolverlaten | schooluitval | schoolverlater
bpv | beroepspraktijkvorming | stage
bbl | beroepsbegeleidende leerweg | leerwerkplek
evc | erkenning verworven competenties | eerder verworven competenties
llo | leven lang leren | leven lang ontwikkelen | een leven lang leren
bsa | bindend studieadvies
leraar | leerkracht | docent | onderwijzer | leraren
lerarentekort | tekort aan leraren | docententekort
schooldirecteur | schoolleider | schoolbestuurder | rector
leerling | scholier
schooladvies | Cito-toets | eindtoets | doorstroomtoets
schoolgeld | collegegeld | lesgeld
langstudeerboete | langstudeerders | langstudeerdersregeling
studiebeurs | studiefinanciering | basisbeurs | stufi
leenstelsel | sociaal leenstelsel | studievoorschot
studieschuld | studielening | studentenschuld
ov-studentenkaart | studentenreisproduct | studentenkaart | reisproduct
studentenkamer | studentenhuisvesting | studentenwoning | kamernood
buitenlandse student | internationale student | internationale studenten
rekentoets | rekenexamen
pesten | pestgedrag | pestprotocol
spijbelen | schoolverzuim | ongeoorloofd verzuim
schoolmaaltijd | schoollunch | schoolontbijt
gymles | gymnastiek | bewegingsonderwijs | lichamelijke opvoeding
zwemles | schoolzwemmen | zwemonderwijs | zwemdiploma
leesvaardigheid | laaggeletterdheid | analfabetisme | ongeletterdheid
bijles | schaduwonderwijs | huiswerkbegeleiding
eindexamen | centraal examen | schoolexamen
ouderbijdrage | vrijwillige ouderbijdrage
mr > medezeggenschapsraad
crèche | kinderdagverblijf | kinderopvang | kdv
bso | buitenschoolse opvang | naschoolse opvang
peuterspeelzaal | peuterspeelzaalwerk
gastouder | gastouderopvang
oppas | gastouder
NGT | gebarentaal | Nederlandse Gebarentaal
gebarentolk | tolk gebarentaal | doventolk
NSE > Nationale Studenten Enquête
VSNU | UNL | Vereniging van Universiteiten | Universiteiten van Nederland
"""
WORK = """
ww | werkloosheidswet | werkloosheidsuitkering
aow | ouderdomspensioen | Algemene Ouderdomswet | staatspensioen
aow-leeftijd | pensioenleeftijd | pensioengerechtigde leeftijd
vut | vervroegd uittreden | prepensioen
RVU | zwaarwerkregeling | zware beroepen
AIO | aanvullende inkomensvoorziening ouderen
AOV | arbeidsongeschiktheidsverzekering
bijstand | bijstandsuitkering | sociale bijstand
bijstandsmoeder | bijstandsgerechtigde | uitkeringsgerechtigde
werkloze | werkzoekende | werkloosheid
zieke werknemer | loondoorbetaling bij ziekte | ziekteverzuim
zzp | zelfstandige zonder personeel | zelfstandigen zonder personeel | zelfstandige
mkb | midden- en kleinbedrijf | middenstand
cao | collectieve arbeidsovereenkomst
ondernemingsraad | medezeggenschap
vakbond | vakbeweging | FNV | CNV
FNV | Federatie Nederlandse Vakbeweging
VNO-NCW | werkgeversorganisatie | werkgevers
flexwerk | flexwerker | flexibele arbeid | flexkracht
uitzendkracht | uitzendbureau | uitzendbranche
nulurencontract | oproepcontract | oproepkracht
platformwerk | platformwerker | maaltijdbezorger | Deliveroo | Uber
fietskoerier | maaltijdbezorger | pakketbezorger
pakketbezorger | pakketbezorging | pakketpost
postbode | postbezorger
schoonmaker | schoonmaak | glazenwasser
thuiswerken | telewerken | plaatsonafhankelijk werken
arbeidsgehandicapt | arbeidsbeperking | arbeidsgehandicapte | arbeidsbeperkt
sociaal akkoord | banenafspraak | garantiebanen | quotum arbeidsgehandicapten
beschut werk | sociale werkvoorziening
vaderschapsverlof | partnerverlof | geboorteverlof | kraamverlof
zwangerschapsverlof | bevallingsverlof
ouderschapsverlof | zorgverlof
loonkloof | beloningsverschil | gelijke beloning | gelijk loon
vrouwenquotum | topvrouwen | vrouwen aan de top | diversiteitsquotum
burn-out | werkstress | werkdruk
PSA > psychosociale arbeidsbelasting
ontslagvergoeding | transitievergoeding | gouden handdruk | vertrekpremie
topinkomen | bonus | topbeloning | bonussen | graaicultuur
staken | staking | stakingsrecht
kinderarbeid | dwangarbeid
STAP-budget | scholingsbudget
NOW | noodmaatregel overbrugging werkgelegenheid
TOZO | tijdelijke overbruggingsregeling zelfstandig ondernemers
TVL | tegemoetkoming vaste lasten
OPS > organisch psychosyndroom
schildersziekte | organisch psychosyndroom | OPS | CTE
chroom-6 | chroomhoudende verf
beroepsziekte | arbeidsgerelateerde ziekte
KIFO > kinderopvangorganisaties
"""
MONEY = """
btw | omzetbelasting | belasting over de toegevoegde waarde
ib > inkomstenbelasting
vpb | vennootschapsbelasting | winstbelasting
bpm | belasting op personenauto's en motorrijwielen | aanschafbelasting
mrb | motorrijtuigenbelasting | wegenbelasting
ozb | onroerendezaakbelasting | onroerende-zaakbelasting
WOZ | WOZ-waarde | huiswaarde
erfbelasting | successierechten | successiewet | erfenis
schenkbelasting | schenkingsrecht | jubelton
vermogensrendementsheffing | box 3 | spaartaks | vermogensbelasting
box 2 > aanmerkelijk belang
hypotheekrenteaftrek | hypotheekaftrek | HRA
NHG | nationale hypotheek garantie | nationale hypotheekgarantie
belastingparadijs | belastingontwijking | brievenbusfirma | belastingconstructie
belastingontduiking | belastingfraude | zwartsparen | zwartspaarder
rulings | ruling | belastingafspraken | rulingpraktijk
vliegtaks | vliegbelasting | ticketbelasting | vliegticketbelasting
suikertaks | suikerbelasting | frisdrankbelasting | verbruiksbelasting
vleestaks | vleesheffing | vleesbelasting
kilometerheffing | rekeningrijden | betalen naar gebruik | spitsheffing
bankentaks | bankenbelasting | bankbelasting
digitaks | digitaledienstenbelasting
financiële transactietaks | financiëletransactiebelasting | FTT
dividendtaks | dividendbelasting
verhuurderheffing | verhuurdersheffing
aftrekpost | aftrek
giftenaftrek | ANBI | algemeen nut beogende instelling
30%-regeling | 30%-regeling | dertigprocentregeling | expatregeling
zelfstandigenaftrek | ondernemersaftrek
heffingskorting | arbeidskorting | algemene heffingskorting
toeslag > huurtoeslag | zorgtoeslag | kinderopvangtoeslag
huursubsidie | huurtoeslag
kgb | kindgebonden budget
FSV | Fraude Signalering Voorziening | fraudesignaleringsvoorziening | zwarte lijst
gift | donatie | schenking
goede doelen | goed doel | liefdadigheid | filantropie
hgis | homogene groep internationale samenwerking
bnp | bbp | bruto binnenlands product | bruto nationaal product
staatsschuld | overheidsschuld
begrotingstekort | overheidstekort | financieringstekort
overheidsfinanciën | schatkist
geldontwaarding | inflatie
cryptomunt | bitcoin | cryptovaluta | crypto | cryptogeld
digitale euro | CBDC | digitaal centralebankgeld
contant geld | cash | chartaal geld | contant betalen
wettig betaalmiddel | wettelijk betaalmiddel
pinautomaat | geldautomaat | pinnen | betaalautomaat
incassobureau | incasso | incassokosten
schuldhulpverlening | schuldhulp | schuldsanering | schuldenproblematiek
minima | lage inkomens | armoede
kinderarmoede | kinderen in armoede
woekerpolis | beleggingsverzekering | beleggingsverzekeringen
flitskrediet | minilening | payday loan
achteraf betalen | buy now pay later | BNPL
rood staan | debetstand
spaarder | spaargeld | depositogarantiestelsel | dgs
ABN AMRO | ABN
SNS | SNS Reaal | SNS Bank | Volksbank
KLM | Air France-KLM
pensioenkorting | korten van pensioenen | rechtenkorting
ftk | financieel toetsingskader
ABP | pensioenfonds ABP
aanbesteding | aanbestedingsprocedure | Europese aanbesteding
staatsbedrijf | staatsdeelneming | overheidsbedrijf
ekv | exportkredietverzekering | exportkredietgarantie
loterij | kansspel | Staatsloterij
gokreclame | kansspelreclame | gokadvertenties
casino | Holland Casino | speelhal
"""
LIVING = """
VvE | vereniging van eigenaars | vereniging van eigenaren
woningcorporatie | woningbouwvereniging | corporatie | woningbouwcorporatie
huisjesmelker | malafide verhuurder | verhuurder
sociale huurwoning | sociale huur | huurhuis
middenhuur | middeldure huur | vrije sector
wws | woningwaarderingsstelsel | puntenstelsel
scheefwoner | scheefhuurder | scheefwonen | inkomensafhankelijke huurverhoging
starterslening | starter | startersregeling
woningnood | woningtekort | wooncrisis | woningkrapte
tiny house | kleine woning | tiny houses | flexwoning | flexwonen
vakantiewoning | recreatiewoning | vakantiehuis | vakantiepark
dakloze | daklozen | thuisloze | zwerver | dakloosheid | dak- en thuislozen
zwerfjongeren | dakloze jongeren
huisuitzetting | ontruiming
opkoopbescherming | zelfbewoningsplicht | huisjesmelkers
Airbnb | vakantieverhuur | toeristische verhuur
erfpacht | erfpachtcanon
achterstandswijk | krachtwijk | Vogelaarwijk | prachtwijk | aandachtswijk | probleemwijk
funderingsschade | funderingsproblematiek | funderingsherstel | paalrot
welstand | welstandscommissie
rookmelder | brandmelder | rookalarm | brandalarm
koolmonoxide | koolmonoxidemelder | CO-melder
rolstoeltoegankelijk | toegankelijkheid gehandicapten
make-up | cosmetica
NPO | Nederlandse Publieke Omroep | publieke omroep
NOS | Nederlandse Omroep Stichting
Omrop Fryslân | Omroep Friesland
RTV | regionale omroep
tv | televisie
reclame | advertentie
krant | dagblad | dagbladen
boekenprijs | vaste boekenprijs
cultureel erfgoed | monument | rijksmonument
kunstroof | roofkunst
bieb | bibliotheek | leeszaal
kerk | kerkgebouw | religieus erfgoed
moskee | gebedshuis | islamitisch gebedshuis
begraafplaats | kerkhof | graf | lijkbezorging
resomeren | alkalische hydrolyse | lijkbezorging
volkslied | Wilhelmus
WK > wereldkampioenschap
OS > Olympische Spelen
NOC*NSF | sportkoepel
doping | dopinggebruik
vechtsport | kooigevecht | cage fighting | freefight
KNVB | voetbalbond
sportschool | fitness | fitnesscentrum
zwembad | zwembaden | zwemwater
speeltuin | speelplaats | speelplek
scouting | jeugdbeweging
rampenfonds | Wts | tegemoetkoming schade bij rampen
vrijwilliger | vrijwilligerswerk
maatschappelijke diensttijd | MDT | sociale dienstplicht
"""
SOCIETY = f"{SCHOOL}{WORK}{MONEY}{LIVING}"
