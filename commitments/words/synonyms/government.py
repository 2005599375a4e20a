"""Ministries through time, councils, inspections, services and courts of the Netherlands."""

# The name that a ministry has had is in the papers of its time.
MINISTRIES = """
AZ | Algemene Zaken
BZ | BuZa | Buitenlandse Zaken
BHOS | BuHa-OS | Buitenlandse Handel en Ontwikkelingssamenwerking
BZK | Binnenlandse Zaken | Binnenlandse Zaken en Koninkrijksrelaties
Def > Defensie
EZ | Economische Zaken
EL&I | ELI | Economische Zaken, Landbouw en Innovatie
EZK | Economische Zaken en Klimaat
FIN > Financiën
MinFin | Financiën
IenW | I&W | Infrastructuur en Waterstaat
IenM | I&M | Infrastructuur en Milieu
VenW | V&W | Verkeer en Waterstaat
JenV | J&V | Justitie en Veiligheid
VenJ | V&J | Veiligheid en Justitie
AenM | A&M | Asiel en Migratie
KGG | Klimaat en Groene Groei
LNV | Landbouw, Natuur en Voedselkwaliteit
LVVN | Landbouw, Visserij, Voedselzekerheid en Natuur
OCW | OC&W | Onderwijs, Cultuur en Wetenschap
SZW | Sociale Zaken | Sociale Zaken en Werkgelegenheid
VRO | Volkshuisvesting en Ruimtelijke Ordening
VROM | Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer
VWS | Volksgezondheid, Welzijn en Sport
WWI | Wonen, Wijken en Integratie
MP | minister-president | premier
bewindspersoon | bewindslieden
ambtenaar | rijksambtenaar | overheidspersoneel
SG > secretaris-generaal
DG > directeur-generaal
ABD | Algemene Bestuursdienst
"""
STATE = """
EK | Eerste Kamer | senaat
TK | Tweede Kamer
parlementariër | Kamerlid | Kamerleden | volksvertegenwoordiger
parlement | Staten-Generaal
RvS | Raad van State
AR > Algemene Rekenkamer
Rekenkamer | Algemene Rekenkamer
ombudsman | Nationale ombudsman
HR > Hoge Raad
CRvB | Centrale Raad van Beroep
CBb | College van Beroep voor het bedrijfsleven
RvdR > Raad voor de rechtspraak
koningshuis | koninklijk huis
koning | koningin | staatshoofd
AMvB | algemene maatregel van bestuur
grondwet | constitutie
referendum | volksraadpleging
verkiezing | stembusgang
burgemeester > burgervader
college van B en W | college van burgemeester en wethouders
CdK | commissaris van de Koning | commissaris van de Koningin
GS > gedeputeerde staten
PS > provinciale staten
gemeentelijke herindeling | gemeentefusie | gemeentelijke fusie
ZBO | zelfstandig bestuursorgaan
wgr > gemeenschappelijke regeling
rijksbegroting | miljoenennota
Prinsjesdag | troonrede
regeerakkoord | coalitieakkoord | hoofdlijnenakkoord
lobbyist | belangenbehartiger | belangenvertegenwoordiger
lobbyregister | transparantieregister
klokkenluider | melder van misstanden
"""
COUNCILS = """
AIV | Adviesraad Internationale Vraagstukken
CAVV | Commissie van Advies inzake Volkenrechtelijke Vraagstukken
WRR | Wetenschappelijke Raad voor het Regeringsbeleid
SER | Sociaal-Economische Raad
ROB | Raad voor het Openbaar Bestuur
Rfv | Raad voor de financiële verhoudingen
RVS | Raad voor Volksgezondheid en Samenleving
RVZ | Raad voor de Volksgezondheid en Zorg
RMO | Raad voor Maatschappelijke Ontwikkeling
Rli | Raad voor de leefomgeving en infrastructuur
AWTI | Adviesraad voor wetenschap, technologie en innovatie
AWT | Adviesraad voor het Wetenschaps- en Technologiebeleid
ACVZ | Adviescommissie voor Vreemdelingenzaken
ATR | Adviescollege toetsing regeldruk
Actal | Adviescollege toetsing administratieve lasten
AcICT | BIT | Adviescollege ICT-toetsing | Bureau ICT-toetsing
ACOI | Adviescollege Openbaarheid en Informatiehuishouding
RSJ | Raad voor Strafrechtstoepassing en Jeugdbescherming
RDA | Raad voor Dierenaangelegenheden
GR > Gezondheidsraad
RvC > Raad voor Cultuur
CGB > Commissie Gelijke Behandeling
College voor de Rechten van de Mens | mensenrechteninstituut | Commissie Gelijke Behandeling
NLsportraad | Nederlandse Sportraad
OVV | Onderzoeksraad voor Veiligheid | onderzoeksraad
COGEM | Commissie Genetische Modificatie
CTIVD | Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten
TIB | Toetsingscommissie Inzet Bevoegdheden
POK | parlementaire ondervragingscommissie kinderopvangtoeslag
CAF > combiteam aanpak facilitators
LSR > Landelijke Studentenraad
NCDR > Nationaal Coördinator tegen Discriminatie en Racisme
NCAB | Nationaal Coördinator Antisemitismebestrijding
NCG | Nationaal Coördinator Groningen
IMG | Instituut Mijnbouwschade Groningen
TCMG | Tijdelijke Commissie Mijnbouwschade Groningen
SodM | Staatstoezicht op de Mijnen
EBN | Energie Beheer Nederland
ANVS | Autoriteit Nucleaire Veiligheid en Stralingsbescherming
COVRA | Centrale Organisatie Voor Radioactief Afval
NEa | Nederlandse Emissieautoriteit
WKR > Wetenschappelijke Klimaatraad
"""
SUPERVISORS = """
AP | Autoriteit Persoonsgegevens | CBP | College bescherming persoonsgegevens | privacywaakhond
ACM | Autoriteit Consument en Markt
NMa | Nederlandse Mededingingsautoriteit
OPTA | Onafhankelijke Post en Telecommunicatie Autoriteit
AFM | Autoriteit Financiële Markten
DNB | De Nederlandsche Bank
NVWA | VWA | Nederlandse Voedsel- en Warenautoriteit | Voedsel- en Warenautoriteit
IGJ | Inspectie Gezondheidszorg en Jeugd
IGZ | Inspectie voor de Gezondheidszorg
ILT | ILenT | Inspectie Leefomgeving en Transport
IVW > Inspectie Verkeer en Waterstaat
IJenV | Inspectie Justitie en Veiligheid
IVenJ | Inspectie Veiligheid en Justitie
ISZW | Inspectie SZW | Nederlandse Arbeidsinspectie | Arbeidsinspectie | NLA
SIOD | Sociale Inlichtingen- en Opsporingsdienst
FIOD | Fiscale inlichtingen- en opsporingsdienst
onderwijsinspectie | Inspectie van het Onderwijs
IOOV | Inspectie Openbare Orde en Veiligheid
IWI | Inspectie Werk en Inkomen
IBTD | Inspectie belastingen, toeslagen en douane
NZa | Nederlandse Zorgautoriteit
Ksa | Kansspelautoriteit
CvdM | Commissariaat voor de Media
AT > Agentschap Telecom
RDI > Rijksinspectie Digitale Infrastructuur
CCV | Centrum voor Criminaliteitspreventie en Veiligheid
NICAM | Kijkwijzer
Nibud | Nationaal Instituut voor Budgetvoorlichting
Kifid | Klachteninstituut Financiële Dienstverlening
BFT > Bureau Financieel Toezicht
Wsw > Waarborgfonds Sociale Woningbouw
CFV | Centraal Fonds Volkshuisvesting
Aw > Autoriteit woningcorporaties
"""
RESEARCH = """
CPB | Centraal Planbureau
PBL | Planbureau voor de Leefomgeving
SCP | Sociaal en Cultureel Planbureau
CBS | Centraal Bureau voor de Statistiek
RIVM | Rijksinstituut voor Volksgezondheid en Milieu
WODC | Wetenschappelijk Onderzoek- en Documentatiecentrum
KNMI | Koninklijk Nederlands Meteorologisch Instituut
KiM | Kennisinstituut voor Mobiliteitsbeleid
TNO | Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek
NWO | Nederlandse Organisatie voor Wetenschappelijk Onderzoek
KNAW | Koninklijke Nederlandse Akademie van Wetenschappen
NFI | Nederlands Forensisch Instituut
NIOD | Instituut voor Oorlogsdocumentatie
SWOV | Stichting Wetenschappelijk Onderzoek Verkeersveiligheid
IOB | Inspectie Ontwikkelingssamenwerking en Beleidsevaluatie
Clingendael | Instituut Clingendael
ECN | Energieonderzoek Centrum Nederland
BPRC | apencentrum | Biomedical Primate Research Centre
WUR | Wageningen Universiteit | Universiteit Wageningen
ibo | interdepartementaal beleidsonderzoek
mkba | maatschappelijke kosten-batenanalyse
"""
SERVICES = """
IND | Immigratie- en Naturalisatiedienst
DT&V | Dienst Terugkeer en Vertrek
COA | Centraal Orgaan opvang asielzoekers
DJI | Dienst Justitiële Inrichtingen | gevangeniswezen
OM | Openbaar Ministerie
officier van justitie | OvJ
CJIB | Centraal Justitieel Incassobureau
RvdK > Raad voor de Kinderbescherming
kinderbescherming | Raad voor de Kinderbescherming
LBIO | Landelijk Bureau Inning Onderhoudsbijdragen
UWV | Uitvoeringsinstituut Werknemersverzekeringen
SVB | Sociale Verzekeringsbank
CWI > Centrum voor Werk en Inkomen
DUO | IB-Groep | Dienst Uitvoering Onderwijs
RDW | Rijksdienst voor het Wegverkeer | Dienst Wegverkeer
CBR | Centraal Bureau Rijvaardigheidsbewijzen
RVO | Rijksdienst voor Ondernemend Nederland | AgentschapNL | Agentschap NL
RWS | Rijkswaterstaat
SBB | Staatsbosbeheer
DLG > Dienst Landelijk Gebied
RVB > Rijksvastgoedbedrijf
RGD > Rijksgebouwendienst
RCE > Rijksdienst voor het Cultureel Erfgoed
RvIG | Rijksdienst voor Identiteitsgegevens
ADR | Auditdienst Rijk
fiscus | belastingdienst
UHT | Uitvoeringsorganisatie Herstel Toeslagen
toeslagenaffaire | kinderopvangtoeslagaffaire | toeslagenschandaal
VNG | Vereniging van Nederlandse Gemeenten
IPO | Interprovinciaal Overleg
UvW > Unie van Waterschappen
waterschap | hoogheemraadschap
CAK | Centraal Administratie Kantoor
CIZ | Centrum Indicatiestelling Zorg
CIBG | Centraal Informatiepunt Beroepen Gezondheidszorg
CVZ | College voor zorgverzekeringen
ZiNL | Zorginstituut | Zorginstituut Nederland
CBG | College ter Beoordeling van Geneesmiddelen
Ctgb | College voor de toelating van gewasbeschermingsmiddelen en biociden
CCMO | Centrale Commissie Mensgebonden Onderzoek
GGD | Gemeentelijke Gezondheidsdienst
OMT | Outbreak Management Team
LVNL | Luchtverkeersleiding Nederland | luchtverkeersleiding
KvK | Kamer van Koophandel
CvTE | College voor Toetsen en Examens
NVAO | Nederlands-Vlaamse Accreditatieorganisatie
Nuffic | Neso
NCP | Nationaal Contactpunt
NCSC | Nationaal Cyber Security Centrum
BKR | Bureau Krediet Registratie
NLFI | NL Financial Investments
FMO | ontwikkelingsbank
"""
GOVERNMENT = f"{MINISTRIES}{STATE}{COUNCILS}{SUPERVISORS}{RESEARCH}{SERVICES}"
