"""Defence, weapons, and what is digital."""

DEFENCE = """
AI | kunstmatige intelligentie | artificiële intelligentie | artificial intelligence
MIVD | Militaire Inlichtingen- en Veiligheidsdienst
KMar | Koninklijke Marechaussee | marechaussee
KL > Koninklijke Landmacht
KLu > Koninklijke Luchtmacht | luchtmacht
KM > Koninklijke Marine | marine
krijgsmacht | leger | strijdkrachten | landmacht
soldaat | militair
oud-militair | veteraan | oud-strijder
oud-gediende | veteraan
reservist | reservisten | Natres
dienstplicht | militaire dienst | opkomstplicht
JSF | F-35 | Joint Strike Fighter | F35
F-16 | jachtvliegtuig | gevechtsvliegtuig | straaljager
onderzeeër | onderzeeboot | duikboot | onderzeeboten
mijnenjager | mijnenbestrijding
fregat | fregatten | marineschip
helikopter | heli | NH90 | Chinook
atoombom | kernbom | atoomwapen | kernwapen | kernwapens | nucleaire wapens
landmijn | antipersoneelsmijn | antipersoonsmijn | antipersoneelslandmijn | Verdrag van Ottawa
clustermunitie | clusterbom | clusterbommen
witte fosfor | fosforbommen
gifgas | chemisch wapen | chemische wapens | mosterdgas
killer robot | killerrobot | volledig autonoom wapen | LAWS | lethal autonomous weapon systems
killer robot | autonome wapensystemen | dodelijke autonome wapensystemen | autonoom wapensysteem
GGE | group of governmental experts
REAIM | Responsible AI in the Military Domain
CCW | conventionele wapens
dual-use | tweeërlei gebruik | dual use
wapenexport | wapenuitvoer | wapenhandel | wapenleverantie | wapenleveranties
wapenembargo | wapenstop
vredesmissie | vredesoperatie | militaire missie | uitzending
ISAF | Afghanistanmissie
Uruzgan | Kunduz
MINUSMA | Malimissie | missie in Mali
Dutchbat | Srebrenica
piraterij | piraten | zeeroof | zeerover
VPD | vessel protection detachment | gewapende beveiliging koopvaardij
verarmd uranium | PX-10
DMO > Defensie Materieel Organisatie | COMMIT
schietbaan | schietterrein | oefenterrein
MH17 | vliegramp Oekraïne | neerhalen MH17
veiligheidshuis | zorg- en veiligheidshuis
rampoefening | crisisbeheersing | rampenbestrijding
meldkamer | alarmcentrale | 112
P2000 | C2000
brandweer | brandweerman | brandweervrijwilliger
"""
DIGITAL = """
ict | IT | informatietechnologie | automatisering
DigiD | eID | digitale identiteit | elektronische identiteit
eID | e-ID | eIDAS | digitale portemonnee | wallet
explainable | uitlegbaar
algoritmeregister | algoritmetoezicht
ChatGPT | generatieve AI | taalmodel
deepfake | deep fake
facebook | sociale media | social media | TikTok | Instagram
WhatsApp | encryptie | versleuteling
end-to-end-encryptie | chatcontrole | client-side scanning
hacker | hacken | computercriminaliteit | hack
cybercrime | cybercriminaliteit | computercriminaliteit | internetcriminaliteit
cyberaanval | hack | DDoS-aanval | cyberaanvallen
cybersecurity | cyberveiligheid | digitale veiligheid | digitale weerbaarheid
gijzelsoftware | ransomware
phishing | internetoplichting | internetfraude | onlinefraude
privacy | persoonlijke levenssfeer
cookie | cookies | cookiewet | cookiemuur
dataretentie | bewaarplicht | bewaarplicht telecomgegevens
5G | zendmast | antenne-installatie | UMTS-mast
glasvezel | breedband | snel internet
mobiele telefoon | smartphone | mobieltje | telefoon in de klas
netneutraliteit | open internet
webwinkel | onlinewinkel | internetwinkel | e-commerce
webshop | webwinkel
bulkdata | metadata
streaming | streamingdienst | Netflix
auteursrecht | kopieerheffing | thuiskopie | downloadverbod
game | gamen | videogame | computerspel | lootbox
e-health | digitale zorg | zorg op afstand
DPIA | gegevensbeschermingseffectbeoordeling | privacy impact assessment
SyRI | Systeem Risico Indicatie
NL-Alert | NL Alert | luchtalarm
Huawei | ZTE
datacenter | datacentrum | datacentra | hyperscale
quantum | kwantum | quantumtechnologie
cloud | clouddienst | clouddiensten
open source | opensource | vrije software
spam | telemarketing | colportage | bel-me-niet
"""
PLAIN = """
art | artikel
nr > nummer
toestaan | legaliseren | legalisering
afschaffen | opheffen | schrappen | afschaffing
stoppen | stopzetten | beëindigen | beëindiging | staken
gratis | kosteloos | kosteloze
goedkoper | goedkoop | betaalbaar
slachtoffer | gedupeerde | gedupeerden
experiment | proef | pilot | proeftuin
meldpunt | klachtenlijn | klachtenloket
"""
SAFETY = f"{DEFENCE}{DIGITAL}{PLAIN}"
