"""European acts, funds, councils and procedures: letters, English and Dutch names."""

BRUSSELS = """
Fit for 55 | Europees klimaatpakket
Europese klimaatwet > Klimaatwet
AFIR > infrastructuur voor alternatieve brandstoffen
ETS2 | ETS-2 | brandstof emissiehandel
ESR > Effort Sharing Regulation
RED III | hernieuwbare-energierichtlijn | richtlijn hernieuwbare energie
REPowerEU > Russisch gas
RePowerEU | onafhankelijk van Russische fossiele energie
EED | energie-efficiëntierichtlijn | energie-efficiency
Net Zero Industry Act | NZIA
Critical Raw Materials Act | CRMA | kritieke grondstoffen
taxonomie | groene taxonomie | EU-taxonomie
SFDR > duurzaamheidsrapportage
omnibus > vereenvoudigingspakket
ESPR | ecodesign | ecodesignrichtlijn
productpaspoort | digitaal productpaspoort
right to repair | recht op reparatie | repareerbaarheid
IED | Richtlijn industriële emissies
KRM | Kaderrichtlijn Mariene Strategie | mariene strategie
zwemwaterrichtlijn > zwemwater
Nitraatrichtlijn | actieprogramma nitraatrichtlijn | nitraat
actieprogramma > Nitraatrichtlijn
grondwaterrichtlijn > grondwater
drinkwaterrichtlijn > drinkwater
Richtlijn stedelijk afvalwater | stedelijk afvalwater
SUR | verordening duurzaam gebruik gewasbeschermingsmiddelen
NSP | Nationaal Strategisch Plan | GLB-NSP
eco-regeling | ecoregeling
toeslagrechten | betalingsrechten | inkomenssteun boeren
POP > plattelandsontwikkelingsprogramma
plattelandsontwikkeling | POP3
EMVAF | EFMZV | Europees Visserijfonds
TAC > vangstmogelijkheden
vangstmogelijkheden | vangstquota | visquota
INTERREG > grensoverschrijdende samenwerking
cohesiebeleid | cohesiefonds | structuurfondsen
EU-begroting | Europese begroting | eigen middelen
EU-afdracht | afdracht aan de EU | korting op de EU-afdracht
NextGenerationEU | herstelfonds
HVP | Herstel- en Veerkrachtplan | herstelplan
eigenmiddelenbesluit > eigen middelen
SGP > Stabiliteits- en Groeipact
begrotingsregels > Stabiliteits- en Groeipact
Stabiliteitsprogramma > Nationaal Hervormingsprogramma
landenspecifieke aanbeveling > Europees Semester
rechtsstaatmechanisme | rechtsstaattoets | MFK-rechtsstaatverordening
artikel 7-procedure > Hongarije | Polen
vetorecht | veto | unanimiteit
passerelle > gekwalificeerde meerderheid
QMV | gekwalificeerde meerderheid | meerderheidsbesluitvorming
EU-uitbreiding | uitbreiding van de Europese Unie | toetreding tot de EU | nieuwe lidstaten
toetredingsonderhandelingen | toetreding | kandidaat-lidstaat
toetredingsproces Turkije > Turkije
EPG > Europese Politieke Gemeenschap
conferentie over de toekomst van Europa > toekomst van Europa
Witboek > groenboek
groenboek | witboek
BNC-fiche | fiche
EU-voorzitterschap | voorzitterschap van de Raad
RBZ Handel | Raad Buitenlandse Zaken Handel | Handelsraad
RBZ OS | Raad Buitenlandse Zaken Ontwikkelingssamenwerking
RBZ Defensie | Raad Buitenlandse Zaken Defensie
Milieuraad > milieuministers
Telecomraad | VTE-raad | digitale ministers
Transportraad | Raad Transport, Telecommunicatie en Energie
Energieraad > energieministers
EU-Gezondheidsraad | EPSCO Gezondheid
Eurogroep | ministers van Financiën eurozone
PESC > GBVB
GBVB | gemeenschappelijk buitenlands en veiligheidsbeleid
GVDB | gemeenschappelijk veiligheids- en defensiebeleid | EVDB
CEAS | GEAS | gemeenschappelijk Europees asielstelsel | gemeenschappelijk Europees asielbeleid
screening aan de grens > grensprocedure
Stockholmprogramma | Stockholm Programma | ruimte van vrijheid, veiligheid en recht
visumplicht | visumliberalisatie | visumvrijstelling
blauwe kaart | Blue Card | hoogopgeleide migranten
IMI > Informatiesysteem interne markt
toegankelijkheidsakte | toegankelijkheidsrichtlijn | European Accessibility Act
loontransparantierichtlijn | loontransparantie | beloningstransparantie
platformwerkrichtlijn | richtlijn platformwerk
arbeidstijdenrichtlijn > Arbeidstijdenwet
ELA > Europese Arbeidsautoriteit
Europese Arbeidsautoriteit | European Labour Authority
Europese sociale pijler | Europese Pijler van Sociale Rechten
MDR > medische hulpmiddelen
medische hulpmiddelen | medical devices
IVDR | in-vitrodiagnostica | in-vitro diagnostica
HTA > health technology assessment
GGO-verordening > genetisch gemodificeerd
EMFA | Europese mediavrijheidsverordening | mediavrijheid
AVMSD | audiovisuele mediarichtlijn | richtlijn audiovisuele mediadiensten
Data Act | dataverordening
TCO > terroristische online-inhoud
roaming | roamingtarieven | bellen in het buitenland
radiospectrum | frequentieveiling | frequentiebeleid | frequenties
Erasmus | uitwisseling van studenten
CER-richtlijn | Wet weerbaarheid kritieke entiteiten | Wwke
single permit > gecombineerde vergunning
ITER > kernfusie
Euratom | kernenergieverdrag
Copernicus | aardobservatie | aardobservatiesatellieten
Rail Baltica > spoorpakket
spoorpakket | vierde spoorpakket
Single European Sky | gemeenschappelijk Europees luchtruim | SES2+
slot > slotcoördinatie
euro 7 | euro 7-norm | emissienormen auto's
verbrandingsmotor | brandstofauto | benzineauto | emissieloze auto
zomertijd | wintertijd | tijdsomschakeling | klok verzetten
emissievrij | uitstootvrij | emissieloos | zero emissie
EU-Marokko | associatieverdrag Marokko
EU-Israël | associatieverdrag met Israël
sanctieregime | sanctiemaatregelen | sancties
EU-mensenrechtensanctieregime | Magnitsky | Magnitskywet
SLAPP | strategische rechtszaken | intimidatieprocessen
whistleblower | klokkenluider
infringement | inbreukprocedure | ingebrekestelling
EU-recht > omzetting
implementatie van richtlijnen | omzetting van richtlijnen
nationale koppen | gold plating
"""
