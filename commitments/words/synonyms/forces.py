"""Army, crime, police and all that is digital: more of what is said and printed."""

ARMY = """
CDS > Commandant der Strijdkrachten
Patriot | luchtverdediging | Patriots
raketschild | raketafweer | raketverdediging
kruisraket | Tomahawk | kruisraketten
gevechtstank | Leopard | tanks
pantservoertuig | CV90 | gepantserd voertuig
kazerne | militaire basis
vliegbasis | luchtmachtbasis | militaire luchthaven
laagvliegen | laagvlieggebied | laagvliegoefeningen
marinier | Korps Mariniers
special forces | speciale eenheden
legeroefening | militaire oefening
Europees leger | EU-leger | Europese defensie | Europese defensiesamenwerking
PESCO | permanente gestructureerde samenwerking
EPF | Europese Vredesfaciliteit
EDF | Europees Defensiefonds
biowapen | biologisch wapen | biologische wapens | bioterrorisme
gewapende drone | bewapende drone | gevechtsdrone | bewapende drones
gerichte liquidatie | targeted killing | extraterritoriale liquidaties | signature strikes
hybride dreiging | hybride oorlogsvoering | hybride aanvallen
buitenlandse inmenging | ongewenste buitenlandse inmenging | statelijke actoren | heimelijke beïnvloeding
spionage | spion | spionnen
vitale infrastructuur | kritieke infrastructuur | vitale sectoren
schuilkelder | bunker | atoomschuilkelder
noodpakket | noodvoorraad
dreigingsniveau | terreurdreiging | DTN
terreur | terrorisme | terroristisch
terreuraanslag | terroristische aanslag | aanslag
defensie-industrie | wapenindustrie | defensiebedrijven
kogelvrij vest | scherfvest
legeruniform | militaire kleding | gevechtskleding
wapenwedloop | bewapening
ontwapening | wapenbeheersing
autonome wapens | menselijke controle
betekenisvolle menselijke controle | meaningful human control
besluitvormingsondersteuning | decision support
verantwoorde AI | responsible AI
cyberwapen | offensieve cybercapaciteit | cyberoorlog | cyberoperaties
cyberleger | Defensie Cyber Commando
zeemijnen | mijnenruimen | ontmijnen | ontmijning
blindganger | niet-gesprongen explosieven | oude bom | onontplofte oorlogsresten | conventionele explosieven
"""
CRIME = """
liquidatie | huurmoord | onderwereldmoord
drugsbaas | drugscrimineel | drugscriminaliteit | drugsmaffia
uithaler > drugssmokkel
drugskoerier | bolletjesslikker | drugssmokkelaar
heler | heling
babbeltruc | oplichting van ouderen
koperdiefstal | metaaldiefstal
vandalisme | vernieling
levenslang | levenslange gevangenisstraf
jeugdcriminaliteit | jeugdige daders | minderjarige verdachten
adolescentenstrafrecht | jeugdstrafrecht
kindverhoor > verhoor van minderjarigen
schikking | hoge transactie
afpakken | ontneming | crimineel vermogen | confiscatie
verjaring | verjaringstermijn
cold case | onopgeloste misdrijven
politiegeweld | geweldgebruik door de politie
agressie tegen hulpverleners | geweld tegen hulpverleners | geweld tegen politieagenten
politiehond | diensthond | surveillancehond
burgerwacht | buurtpreventie | buurtwacht
beveiliger | particuliere beveiliging | beveiligingsbedrijf
grenscontrole | grensbewaking | grenstoezicht
preventief fouilleren | veiligheidsrisicogebied
kinderlokker | grooming | lokpuber
sekspop | kindersekspop
misbruikslachtoffer | slachtoffers van seksueel misbruik
ontucht | zedenmisdrijf | zedendelict
voyeurisme > heimelijk filmen
dickpic > seksuele intimidatie
ruzie met buren > buurtbemiddeling
mediation | bemiddeling
klassenjustitie > rechtsgelijkheid
etnische registratie | registratie van etniciteit
onverzekerd rijden | WAM
griffierecht | griffierechten | proceskosten
vonnis > uitspraak | arrest
noodweer | zelfverdediging
buitenlander > vreemdeling
vluchteling | ontheemde | ontheemden
Oekraïense vluchtelingen | ontheemden uit Oekraïne | Oekraïners
veiligelander | veiligelanders | asielzoekers uit veilige landen
overlastgevende asielzoekers | overlast door asielzoekers | amok
crisisnoodopvang | noodopvang | noodopvanglocatie
pushback | pushbacks | terugduwen
opvang in de regio | opvang buiten Europa
derdelander | onderdaan van derde land | derdelanders
"""
COMPUTERS = """
hacken | computervredebreuk
datalek | gegevenslek | privacylek | datalekken
algoritme | zelflerend systeem | machine learning
big data | data-analyse
internet der dingen | Internet of Things | IoT | slimme apparaten
chip | halfgeleider | microchip
chipmachine | ASML | lithografiemachine
darkweb | dark web | darknet
trol | trollen | nepaccount | nepaccounts
influencer | vlogger | influencers
cyberpesten | digitaal pesten | online pesten
onlinehaat | online haat | haatberichten | hatespeech
identiteitsfraude | identiteitsdiefstal
spoofing | bankhelpdeskfraude | helpdeskfraude
WhatsAppfraude | vriend-in-noodfraude
wifi | draadloos internet
satellietinternet | Starlink
big tech | techbedrijf | techreus | techreuzen | techbedrijven
digibeet | digitale vaardigheden | digivaardigheid | digitale inclusie | niet-digitaal
berichtenbox | MijnOverheid | digitale post
e-overheid | digitale overheid | elektronische overheid
IRMA | Yivi
gps | Galileo | satellietnavigatie
mail | e-mail
sms | tekstbericht | sms-berichten
zoekmachine | Google
telefoonstoring | netwerkstoring | internetstoring
mobiel bereik | mobiele dekking | dekking mobiele telefonie
leeftijdsverificatie | leeftijdscontrole | online leeftijdsverificatie
smartphoneverslaving > schermtijd
digitale soevereiniteit | digitale autonomie | digitale afhankelijkheid
spywarebedrijf | spionagesoftware
kwetsbaarheid > zerodays
zero-day | zeroday | onbekende kwetsbaarheden
cyberspionage | digitale spionage
broncode > open source
robot | robotica | robots
chatbot | AI-chatbot | AI-chatbots
webpagina | website
ICT-project | ICT-projecten | automatiseringsproject
persoonsgegevens | persoonlijke gegevens
gegevensuitwisseling | datadeling | gegevensdeling
abonnementsval | stilzwijgende verlenging | abonnement opzeggen
nepwebshop | malafide webwinkel | malafide webwinkels
onlinereclame | gepersonaliseerde advertenties | gepersonaliseerde reclame
"""
NUMBERS = """
achttien > 18
achttienjarige | 18-jarige
zestienjarige | 16-jarige
zestien > 16
twintig > 20
eenentwintig > 21
dertig > 30
veertig > 40
vijftig > 50
zestig > 60
vijfenzestig > 65
zevenenzestig > 67
zeventig > 70
tachtig > 80
negentig > 90
honderd > 100
procent > percentage
tweederde | twee derde
24 uur | vierentwintig uur | 24/7
"""
FORCES = f"{ARMY}{CRIME}{COMPUTERS}{NUMBERS}"
