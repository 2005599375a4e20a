"""Names that mean the same. A question for one asks for all; vectors hold what is printed.

Closed lists only: bodies, countries and regions, illnesses, and things that people and papers call by
different names. Abbreviations that the records explain themselves are learnt from them, see
`abbreviations.py`.
"""

# One group a line, the names between bars.
BODIES = """
AI | kunstmatige intelligentie | artificiële intelligentie | artificial intelligence
AIV | Adviesraad Internationale Vraagstukken
CAVV | Commissie van Advies inzake Volkenrechtelijke Vraagstukken
WRR | Wetenschappelijke Raad voor het Regeringsbeleid
SER | Sociaal-Economische Raad
ROB | Raad voor het Openbaar Bestuur
RVS | Raad voor Volksgezondheid en Samenleving
AWTI | Adviesraad voor wetenschap, technologie en innovatie
ACVZ | Adviescommissie voor Vreemdelingenzaken
ATR | Adviescollege toetsing regeldruk
OVV | Onderzoeksraad voor Veiligheid
AR | Algemene Rekenkamer
AP | Autoriteit Persoonsgegevens
ACM | Autoriteit Consument en Markt
AFM | Autoriteit Financiële Markten
DNB | De Nederlandsche Bank
CPB | Centraal Planbureau
PBL | Planbureau voor de Leefomgeving
SCP | Sociaal en Cultureel Planbureau
CBS | Centraal Bureau voor de Statistiek
RIVM | Rijksinstituut voor Volksgezondheid en Milieu
NVWA | Nederlandse Voedsel- en Warenautoriteit
IGJ | Inspectie Gezondheidszorg en Jeugd
IGZ | Inspectie voor de Gezondheidszorg
ILT | Inspectie Leefomgeving en Transport
NZa | Nederlandse Zorgautoriteit
IND | Immigratie- en Naturalisatiedienst
COA | Centraal Orgaan opvang asielzoekers
DJI | Dienst Justitiële Inrichtingen
OM | Openbaar Ministerie
UWV | Uitvoeringsinstituut Werknemersverzekeringen
SVB | Sociale Verzekeringsbank
DUO | Dienst Uitvoering Onderwijs
RDW | Rijksdienst voor het Wegverkeer
RVO | Rijksdienst voor Ondernemend Nederland
VNG | Vereniging van Nederlandse Gemeenten
IPO | Interprovinciaal Overleg
AIVD | Algemene Inlichtingen- en Veiligheidsdienst
MIVD | Militaire Inlichtingen- en Veiligheidsdienst
NCTV | Nationaal Coördinator Terrorismebestrijding en Veiligheid
KMar | Koninklijke Marechaussee | marechaussee
NS | Nederlandse Spoorwegen
Omrop Fryslân | Omroep Friesland
NPO | Nederlandse Publieke Omroep | publieke omroep
GGD | Gemeentelijke Gezondheidsdienst
AZ | Algemene Zaken
BZ | BuZa | Buitenlandse Zaken
BHOS | Buitenlandse Handel en Ontwikkelingssamenwerking
BZK | Binnenlandse Zaken | Binnenlandse Zaken en Koninkrijksrelaties
Def | Defensie
EZ | Economische Zaken
EZK | Economische Zaken en Klimaat
FIN | MinFin | Financiën
IenW | I&W | Infrastructuur en Waterstaat
IenM | I&M | Infrastructuur en Milieu
JenV | J&V | Justitie en Veiligheid
VenJ | V&J | Veiligheid en Justitie
AenM | Asiel en Migratie
KGG | Klimaat en Groene Groei
LNV | Landbouw, Natuur en Voedselkwaliteit
LVVN | Landbouw, Visserij, Voedselzekerheid en Natuur
OCW | Onderwijs, Cultuur en Wetenschap
SZW | Sociale Zaken | Sociale Zaken en Werkgelegenheid
VRO | Volkshuisvesting en Ruimtelijke Ordening
VROM | Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer
VWS | Volksgezondheid, Welzijn en Sport
EK | Eerste Kamer
TK | Tweede Kamer
EC | Europese Commissie
EP | Europees Parlement
EU | Europese Unie
ECB | Europese Centrale Bank
EHRM | Europees Hof voor de Rechten van de Mens
IMF | Internationaal Monetair Fonds
NAVO | NATO
OVSE | Organisatie voor Veiligheid en Samenwerking in Europa
VN | Verenigde Naties
WHO | Wereldgezondheidsorganisatie
"""
PLACES = """
VS | Verenigde Staten | Amerika
VK | Verenigd Koninkrijk | Groot-Brittannië
VAE | Verenigde Arabische Emiraten
Friesland | Fryslân
Caribisch Nederland | BES-eilanden | Bonaire | Sint Eustatius | Saba
Antillen | Nederlandse Antillen
Belarus | Wit-Rusland
Birma | Myanmar
Turkije | Türkiye
Kiev | Kyiv | Kyjiv
Den Haag | 's-Gravenhage
Den Bosch | 's-Hertogenbosch
Noord-Korea | Democratische Volksrepubliek Korea
"""
ILLNESSES = """
MKZ | mond- en klauwzeer | mondenklauwzeer
BSE | gekkekoeienziekte
blauwtong | bluetongue
vogelgriep | vogelpest | aviaire influenza
Q-koorts | Q fever
corona | covid | COVID-19 | coronavirus
diabetes | suikerziekte
ALS | amyotrofische laterale sclerose
MS | multiple sclerose
ME | CVS | chronischevermoeidheidssyndroom
HPV | humaan papillomavirus | baarmoederhalskanker
soa | seksueel overdraagbare aandoening
PTSS | posttraumatische stressstoornis
tbc | tuberculose
hiv | aids
borstkanker | mammacarcinoom
reuma | artritis
"""
THINGS = """
art | artikel
nr | nummer
xtc | ecstasy | MDMA
cannabis | wiet | hennep | softdrugs
lachgas | distikstofmonoxide
e-sigaret | vape | elektronische sigaret
bodycam | lichaamscamera
drone | onbemand vliegtuig | onbemande vliegtuigen | UAV
killer robot | killerrobot | volledig autonoom wapen | LAWS | lethal autonomous weapon systems
GGE | group of governmental experts
dual-use | tweeërlei gebruik
explainable | uitlegbaar
cosmetica | make-up
plastic | kunststof
gevangenis | penitentiaire inrichting | PI
tbs | terbeschikkingstelling
e-bike | elektrische fiets
speed-pedelec | speedpedelec
elektrische auto | EV
openbaar vervoer | OV
ov-chipkaart | OV-kaart
verpleeghuis | verpleegtehuis
ggz | geestelijke gezondheidszorg
pgb | persoonsgebonden budget
zzp | zelfstandige zonder personeel | zelfstandigen zonder personeel
mkb | midden- en kleinbedrijf
ww | werkloosheidswet
aow | ouderdomspensioen
cao | collectieve arbeidsovereenkomst
btw | omzetbelasting
erfbelasting | successierechten
schenkbelasting | schenkingsrecht
hypotheekrenteaftrek | hypotheekaftrek
NHG | nationale hypotheek garantie
avg | algemene verordening gegevensbescherming | GDPR
woo | wob | Wet open overheid | Wet openbaarheid van bestuur
bsn | burgerservicenummer
vog | verklaring omtrent het gedrag
ic | intensive care
ngo | niet-gouvernementele organisatie
mbo | middelbaar beroepsonderwijs
hbo | hoger beroepsonderwijs
vmbo | voorbereidend middelbaar beroepsonderwijs
asielzoekerscentrum | azc
lhbti | lhbt | lhbtiq
"""
SYNONYMS = f"{BODIES}{PLACES}{ILLNESSES}{THINGS}"
