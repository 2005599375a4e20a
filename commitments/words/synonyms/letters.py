"""Abbreviations of papers, rules, programmes, bodies and techniques, with the words they stand for."""

PAPERS = """
AO | algemeen overleg
VAO | voortgezet algemeen overleg
WGO | wetgevingsoverleg
SO > schriftelijk overleg
BNC > Beoordeling Nieuwe Commissievoorstellen
JBZ | Justitie en Binnenlandse Zaken
nvw > nota van wijziging
MvT | memorie van toelichting
IAK > integraal afwegingskader
MEV > Macro Economische Verkenning
MLT | middellangetermijnverkenning
kpi > kritieke prestatie-indicator
SMART > specifiek, meetbaar, acceptabel, realistisch en tijdgebonden
SPUK | specifieke uitkering
BDU | brede doeluitkering
BCF | btw-compensatiefonds
DBFMO | DBFM
pps | publiek-private samenwerking
PBO | publiekrechtelijke bedrijfsorganisatie
rwt > rechtspersoon met een wettelijke taak
DAEB | dienst van algemeen economisch belang | diensten van algemeen economisch belang
MoU | memorandum of understanding
SOFA > status of forces agreement
RIA > regulatory impact assessment
"""
BODIES = """
ACVG > Adviescommissie Versterking Groningen
AEF | Andersson Elffers Felix
ANWB | wielrijdersbond
ANBO | ouderenbond
CIO > chief information officer
CCE > Centrum voor Consultatie en Expertise
COELO | Centrum voor Onderzoek van de Economie van de Lagere Overheden
CSR > Cyber Security Raad
Cft | College financieel toezicht
CIVD > commissie voor de Inlichtingen- en Veiligheidsdiensten
CPT > comité ter voorkoming van foltering
Consumentenbond | consumentenorganisatie
EASA | Europees luchtvaartagentschap
EBA > Europese Bankautoriteit
EBRD > Europese Bank voor Wederopbouw en Ontwikkeling
ECDC > Europees Centrum voor ziektepreventie
EDA > Europees Defensieagentschap
EEA > Europees Milieuagentschap
EFTA | Europese Vrijhandelsassociatie
EIA > energie-investeringsaftrek
ESMA > Europese Autoriteit voor effecten en markten
Europol | Europese politiedienst
Eurojust | Europese justitiële samenwerking
EDEO | EEAS | Europese dienst voor extern optreden
GRECO | Groep van Staten tegen Corruptie
HCSS | Den Haag Centrum voor Strategische Studies
IBAN > bankrekeningnummer
ICAO | internationale burgerluchtvaartorganisatie
IMO > Internationale Maritieme Organisatie
IGH > Internationaal Gerechtshof
ICJ > Internationaal Gerechtshof
IOC > Internationaal Olympisch Comité
IOM > Internationale Organisatie voor Migratie
IPU > Interparlementaire Unie
ITU > Internationale Telecommunicatie-unie
KBvG | Koninklijke Beroepsorganisatie van Gerechtsdeurwaarders
KNB | Koninklijke Notariële Beroepsorganisatie
KNGF | Koninklijk Nederlands Genootschap voor Fysiotherapie
KNMP | apothekersorganisatie
KNMT | tandartsenorganisatie
KNMvD | Koninklijke Nederlandse Maatschappij voor Diergeneeskunde
KNOV | Koninklijke Nederlandse Organisatie van Verloskundigen
KNRM | Koninklijke Nederlandse Redding Maatschappij | reddingsmaatschappij | Reddingmaatschappij
KNSB | schaatsbond
KNLTB | tennisbond
KNV | Koninklijk Nederlands Vervoer
PostNL | TNT Post | PTT Post | TPG
LAKS | Landelijk Aktie Komitee Scholieren
LHV | Landelijke Huisartsen Vereniging
LSVb | Landelijke Studentenvakbond | studentenvakbond
ISO > Interstedelijk Studenten Overleg
LTO | Land- en Tuinbouworganisatie
LOWI > wetenschappelijke integriteit
MSF | Artsen zonder Grenzen
NAJK | Nederlands Agrarisch Jongeren Kontakt
NBA > Nederlandse Beroepsorganisatie van Accountants
NIMD | Nederlands Instituut voor Meerpartijendemocratie
NIVEL | Nederlands instituut voor onderzoek van de gezondheidszorg
NJCM | Nederlands Juristen Comité voor de Mensenrechten
NLR | Lucht- en Ruimtevaartlaboratorium
NOB > Nederlandse Orde van Belastingadviseurs
NOvA | Nederlandse Orde van Advocaten | advocatenorde
NPCF | Patiëntenfederatie | Patiëntenfederatie Nederland
NPM > nationaal preventiemechanisme
NRGD > Nederlands Register Gerechtelijk Deskundigen
NVB | Nederlandse Vereniging van Banken
NVM | Nederlandse Vereniging van Makelaars
NVZ | Nederlandse Vereniging van Ziekenhuizen
NFU | Nederlandse Federatie van Universitair Medische Centra
NVVK | branchevereniging schuldhulpverlening
NVVE | Nederlandse Vereniging voor een Vrijwillig Levenseinde
PKN > Protestantse Kerk
PO-Raad | sectororganisatie primair onderwijs
VO-raad | sectororganisatie voortgezet onderwijs
RCN | Rijksdienst Caribisch Nederland
RIEC | Regionaal Informatie- en Expertisecentrum
LIEC | Landelijk Informatie- en Expertisecentrum
RIBW | beschermd wonen
ROAZ | Regionaal Overleg Acute Zorgketen
RUD | omgevingsdienst | regionale uitvoeringsdienst
SKJ > Stichting Kwaliteitsregister Jeugd
SLO | leerplanontwikkeling
SSC > shared service center
SVn > Stimuleringsfonds Volkshuisvesting
TLN | Transport en Logistiek Nederland
UvA > Universiteit van Amsterdam
VU > Vrije Universiteit
RUG > Rijksuniversiteit Groningen
RU > Radboud Universiteit
TUD > TU Delft
TU > technische universiteit
UMCG > Universitair Medisch Centrum Groningen
VUmc > VU medisch centrum
AMC > Academisch Medisch Centrum
VEWIN | drinkwaterbedrijven
VGN | Vereniging Gehandicaptenzorg Nederland
VNO | Verbond van Nederlandse Ondernemingen
ZN > Zorgverzekeraars Nederland
ZonMw | Zorgonderzoek Nederland
WWF | WNF | Wereld Natuur Fonds
G4 > vier grote steden
G20 > twintig grootste economieën
G7 > zeven grootste economieën
BRICS > opkomende economieën
ASEAN > Zuidoost-Aziatische landen
AU > Afrikaanse Unie
ACS > Afrika, Caribisch gebied en Stille Oceaan
PA > Palestijnse Autoriteit
PKK > Koerdische Arbeiderspartij
IDF > Israëlische leger
IRGC | Revolutionaire Garde | Islamitische Revolutionaire Garde
RvT > raad van toezicht
RvB > raad van bestuur
RvC > raad van commissarissen
ava > aandeelhoudersvergadering
"""
THINGS = """
AED | automatische externe defibrillator | automatische externe defibrillatoren | defibrillator
ANPR | automatische nummerplaatherkenning | kentekenregistratie | kentekencamera
ADV > arbeidsduurverkorting
API > advance passenger information
PNR | passagiersgegevens | passenger name record
AWACS | radarvliegtuig
BAG > Basisregistratie Adressen en Gebouwen
BIO > Baseline Informatiebeveiliging Overheid
BMKB | Borgstelling MKB-kredieten
BENG | bijna energieneutrale gebouwen
BBT > best beschikbare technieken
BRZO | Besluit risico's zware ongevallen
BRO > Basisregistratie Ondergrond
CBRN > chemisch, biologisch, radiologisch en nucleair
CFK > chloorfluorkoolwaterstoffen
CT > contraterrorisme
DBA | Deregulering Beoordeling Arbeidsrelaties
DHW > Drank- en Horecawet
DSO > Digitaal Stelsel Omgevingswet
EHIC > Europese ziektekostenpas
ECRIS > strafregisterinformatie
ETIAS > reisautorisatie
EES > grensregistratiesysteem
EURODAC | vingerafdrukkensysteem
EITI > extractive industries transparency initiative
EUTR > houtverordening
FLEGT > illegale houtkap
FIU | Financial Intelligence Unit
FPC > forensisch psychiatrisch centrum
FPK > forensisch psychiatrische kliniek
GLI | gecombineerde leefstijlinterventie
GMO > gemeenschappelijke marktordening
HACCP > voedselveiligheidssysteem
HRN | hoofdrailnet
HWN > hoofdwegennet
IKC > integraal kindcentrum
IKB > individueel keuzebudget
ILG | Investeringsbudget Landelijk Gebied
ISV | Investeringsbudget Stedelijke Vernieuwing
IOW | inkomensvoorziening oudere werklozen
IPCEI > important project of common European interest
IZA | Integraal Zorgakkoord
GALA | Gezond en Actief Leven Akkoord
WOZO | Wonen, Ondersteuning en Zorg voor Ouderen
AZWA | Aanvullend Zorg- en Welzijnsakkoord
JTF > Just Transition Fund
JOGG | Jongeren Op Gezond Gewicht
KOT > kinderopvangtoeslag
KEI > Kwaliteit en Innovatie rechtspraak
KB > koninklijk besluit
KCT | Korps Commandotroepen | commando's
LIV > lage-inkomensvoordeel
LKV > loonkostenvoordeel
LKS > loonkostensubsidie
LNG | vloeibaar gas | vloeibaar aardgas
LULUCF > landgebruik
MAP > mutual agreement procedure
MALE > onbemande verkenner
MIA > milieu-investeringsaftrek
Vamil > milieu-investeringsaftrek
MQ-9 | Reaper
MST > multi systeem therapie
macrobeheersinstrument | mbi
MOOC > open onderwijs
NOx | stikstofoxiden | stikstofoxide
NH3 > ammoniak
NIP > Nationaal Isolatieprogramma
NGF | Nationaal Groeifonds | groeifonds
NPO > Nationaal Programma Onderwijs
NPRZ > Nationaal Programma Rotterdam Zuid
NPLV | Nationaal Programma Leefbaarheid en Veiligheid
NOVI | Nationale Omgevingsvisie
NMCA | Nationale Markt- en Capaciteitsanalyse
NHG > huisartsgenootschap
NLDA | Nederlandse Defensie Academie
KMA > Koninklijke Militaire Academie
NSS | Nuclear Security Summit | nucleaire top
NT2 > Nederlands als tweede taal
OOV > openbare orde en veiligheid
OSS > one stop shop
PBM | persoonlijke beschermingsmiddelen
PMR > Project Mainportontwikkeling Rotterdam
PGD > preïmplantatie genetische diagnostiek
PGT | embryoselectie | preïmplantatie genetische test
PICU > kinder-ic
PUR | purschuim | spuitpurschuim
PV > proces-verbaal
RI&E | risico-inventarisatie en -evaluatie
RTE | regionale toetsingscommissies euthanasie
RVV | Reglement verkeersregels en verkeerstekens
RWI > Raad voor Werk en Inkomen
SAR | search and rescue
SBIR > small business innovation research
SIS | Schengen Informatiesysteem
SRGR | seksuele en reproductieve gezondheid en rechten
SUWI | Suwinet | structuur uitvoeringsorganisatie werk en inkomen
SWT > sociaal wijkteam
TONK | Tijdelijke Ondersteuning Noodzakelijke Kosten
TOGS | tegemoetkoming ondernemers getroffen sectoren
TOG > tegemoetkoming onderhoudskosten thuiswonende gehandicapte kinderen
TKI > topconsortium voor kennis en innovatie
UBO | uiteindelijk belanghebbende | uiteindelijk belanghebbenden
UPV | uitgebreide producentenverantwoordelijkheid
UPR > Universal Periodic Review
UTP > oneerlijke handelspraktijken
UZI > zorgverlenersregister
VAR > verklaring arbeidsrelatie
VIR > verwijsindex risicojongeren
VTH | vergunningverlening, toezicht en handhaving
VTV > Volksgezondheid Toekomst Verkenning
WACC > vermogenskostenvoet
WBSO | Wet Bevordering Speur- en Ontwikkelingswerk
WHOA > Wet homologatie onderhands akkoord
WKR > werkkostenregeling
WKO > warmte-koudeopslag
WLTP > emissietest
WMS > Wet medezeggenschap op scholen
WSF > Wet studiefinanciering
WTOS > Wet tegemoetkoming onderwijsbijdrage en schoolkosten
ZEZ | zelfstandig en zwanger
ZSM > zorgvuldig, snel en op maat
bbp > bruto binnenlands product
ID > identiteitsbewijs
MC > medium care
KBO > ouderenbond
EHS > elektrohypersensitiviteit
SES > sociaaleconomische status
"""
LETTERS = f"{PAPERS}{BODIES}{THINGS}"
