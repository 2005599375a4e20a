"""Committees by chairman, inspections, services, companies, missions and world bodies by other names."""

COMMITTEES = """
commissie-Van Zwol | Staatscommissie Demografische Ontwikkelingen
commissie-Borstlap | Commissie Regulering van Werk
commissie-Donner > Adviescommissie uitvoering toeslagen
commissie-Dijsselbloem | parlementair onderzoek onderwijsvernieuwingen
commissie-De Wit | parlementair onderzoek financieel stelsel | parlementaire enquête financieel stelsel
commissie-Elias | parlementair onderzoek ICT | ICT-projecten bij de overheid
Fyra-enquête | parlementaire enquête Fyra
corporatie-enquête | parlementaire enquête woningcorporaties
gasenquête | parlementaire enquête aardgaswinning Groningen | enquête aardgaswinning
commissie-Bosman | Tijdelijke commissie Uitvoeringsorganisaties
commissie-Samson > seksueel misbruik in de jeugdzorg
commissie-Veerman > Deltacommissie
commissie-Hordijk | Adviescollege Meten en Berekenen Stikstof
commissie-Joustra | Commissie onderzoek interlandelijke adoptie
commissie-Hoekstra > Bart van U
commissie-Dannenberg > beschermd wonen
commissie-Van Dijkhuizen | Commissie inkomstenbelasting en toeslagen
commissie-Wijffels | Commissie Structuur Nederlandse Banken
commissie-Elverding | versnelling besluitvorming infrastructurele projecten
commissie-Wolfsen > rechtsbijstand
commissie-Baarsma > macrobeheersinstrument
commissie-Schneiders | monitoringscommissie Schneiders
commissie-Meijdam > gaswinning
commissie-Roemer | Aanjaagteam Bescherming Arbeidsmigranten
commissie-Van Rijn > bekostiging hoger onderwijs
commissie-Linschoten | Taskforce Linschoten
Alderstafel | Omgevingsraad Schiphol | ORS
Maatschappelijke Raad Schiphol | Omgevingsraad Schiphol
rapport-Draghi | Draghi | Europees concurrentievermogen
memo-Palmen | Palmen
zaak-Tuitjenhorn | Tuitjenhorn | huisarts Tromp
zaak-Demmink | Demmink
Puttense moordzaak | gerechtelijke dwaling | herziening strafzaak
Arnhemse villamoord > gerechtelijke dwaling
Spekmanprocedure | motie-Spekman
commissie-Remkes > staatscommissie parlementair stelsel | Adviescollege Stikstofproblematiek
"""
NATIONAL = """
Kinderombudsman | Kinderombudsvrouw
Veteranenombudsman > Veteranen
OSO > ouderenorganisaties
Regeringscommissaris seksueel geweld | regeringscommissaris seksueel grensoverschrijdend gedrag | Hamer
Taalunie | Nederlandse Taalunie
CvE | College voor Examens
LIO | Landelijk Informatiepunt Ondermijning
Erfgoedinspectie | Inspectie Overheidsinformatie en Erfgoed
archiefinspectie | Inspectie Overheidsinformatie en Erfgoed
Inspectie Jeugdzorg | jeugdinspectie
IGJ > Inspectie Jeugdzorg
zorginspectie | Inspectie voor de Gezondheidszorg | IGJ
mijninspectie | Staatstoezicht op de Mijnen
milieu-inspectie | VROM-Inspectie | Inspectie Leefomgeving en Transport
transportinspectie > ILT
veiligheidsinspectie > Inspectie Justitie en Veiligheid
CIOT | Centraal Informatiepunt Onderzoek Telecommunicatie
Huurcommissie > huurgeschil
Slachtofferhulp Nederland | slachtofferhulp
Schadefonds Geweldsmisdrijven | schadefonds
SGH > Stichting Gelijkwaardig Herstel
Stichting Gelijkwaardig Herstel | Gelijk Herstel | Laurentienroute | prinses Laurentien
CWS | Commissie Werkelijke Schade
Nationaal Archief | rijksarchief
Logius > DigiD
RINIS > gegevensuitwisseling
ICTU > e-overheid
leerplichtambtenaar | leerplicht
RPO | Regionale Publieke Omroep | regionale omroepen
NLPO | lokale omroep
Wereldomroep | Radio Nederland Wereldomroep
Fonds Podiumkunsten > podiumkunsten
Filmfonds > film
BIS > culturele basisinfrastructuur
culturele basisinfrastructuur | cultuursubsidies | cultuurnota
Stimuleringsfonds voor de Journalistiek | persfonds
kustwacht | kustwacht Caribisch gebied
Kustwacht > KWCARIB
Thuiswinkel > e-commerce
Bouwend Nederland | bouwsector
Aedes | koepel van woningcorporaties
Woonbond | huurdersorganisatie
VEH | Vereniging Eigen Huis
IVBN > institutionele beleggers
Actiz | branchevereniging ouderenzorg
Mezzo | MantelzorgNL | mantelzorgorganisatie
Ieder(in) | gehandicaptenorganisatie
Vluchtelingenwerk | VluchtelingenWerk Nederland
Divosa | sociale diensten
Cedris > sociale werkvoorziening
MOgroep | Sociaal Werk Nederland
NJi > Nederlands Jeugdinstituut
Trimbos | Trimbos-instituut
Movisie > sociaal domein
VGVZ > geestelijke verzorging
V&VN | Verpleegkundigen en Verzorgenden Nederland
KNMG | artsenfederatie | artsenorganisatie
FMS | Federatie Medisch Specialisten
NVZA > ziekenhuisapotheker
ziekenhuisapotheker | ziekenhuisapotheek | Nederlandse Vereniging van Ziekenhuisapothekers
InEen > huisartsenposten
SAZ > Samenwerkende Algemene Ziekenhuizen
Berenschot > onderzoeksbureau
PwC | PricewaterhouseCoopers
KPMG > accountantskantoor
BCG > Boston Consulting Group
KHN | Koninklijke Horeca Nederland | horecaondernemers
KNRB > roeien
VVN | Veilig Verkeer Nederland
Fietsersbond | fietsorganisatie
Rover | reizigersvereniging | Locov
Wakker Dier > dierenwelzijn
Natuurmonumenten | terreinbeherende organisatie | TBO | terreinbeheerders
Staatsbosbeheer > terreinbeherende organisatie
Meten=Weten > bestrijdingsmiddelen
Cumela > loonwerk
Rabobank | Rabo
Philip Morris | sigarettenfabriek
VDL Nedcar | Nedcar | autofabriek
Damen > scheepswerf
scheepswerf | scheepsbouw | maritieme maakindustrie
Gazprom | Russisch gas
URENCO | uraniumverrijking
Holtec > berging
DigiNotar | beveiligingscertificaten
telecombedrijf | telecomaanbieder | telecomprovider
Sandd | postbedrijf
Imtech > faillissement
Ruwaard van Putten > ziekenhuis
Zonnehuizen > zorginstelling
Amarantis > onderwijsgroep
ROC Leiden | faillissement onderwijsinstelling
Cornelius Haga Lyceum | Haga Lyceum
Ibn Ghaldoun | examendiefstal | gestolen examens
"""
ABROAD = """
ACTA | antinamaakverdrag
EUCAP > EU-missie
EUCAP Nestor > Hoorn van Afrika
Atalanta | Ocean Shield | antipiraterijmissie | EUNAVFOR
EUNAVFOR MED > Sophia | Irini
UNMIS | vredesmissie Soedan | missie in Zuid-Soedan
UNIFIL | UNIFIL-missie | missie in Libanon
UNDOF > Golan
EUFOR Althea | missie in Bosnië
KFOR | missie in Kosovo
EULEX > Kosovo
Resolute Support | missie in Afghanistan
politietrainingsmissie | Kunduzmissie | politiemissie
eFP | enhanced Forward Presence | battlegroup Litouwen | NAVO-missie Litouwen
VJTF | flitsmacht | NAVO-flitsmacht | Very High Readiness Joint Task Force
NRF > NATO Response Force
anti-ISIS-coalitie | Operation Inherent Resolve | strijd tegen ISIS | OIR
Red Flag > oefening
Aspides | Rode Zee | Prosperity Guardian
EUTM > trainingsmissie
MFO > Sinaï
VN-gezant | speciaal gezant
VN-rapporteur | speciaal rapporteur
Mensenrechtenraad | VN-Mensenrechtenraad
Mensenrechtencommissaris | Commissaris voor de Mensenrechten
CCR > Centrale Commissie voor de Rijnvaart
CoP > Conference of the Parties
biodiversiteitstop | VN-biodiversiteitsverdrag | CBD | biodiversiteitsverdrag
UNFCCC | klimaatverdrag | VN-klimaatverdrag
Ramsar | wetlandsverdrag | Ramsar-conventie
Aarhus | Verdrag van Aarhus
UNCTAD > handel en ontwikkeling
UNDP > ontwikkelingsprogramma
UN Women > vrouwenorganisatie
GAVI | vaccinalliantie | COVAX
IDA > Wereldbank
ADB > Aziatische Ontwikkelingsbank
IMFC > IMF
Wereldeconomisch Forum | World Economic Forum | WEF | Davos
G20-top | G20
diepzeemijnbouw | deep sea mining | zeebodemmijnbouw
IHR | Internationale Gezondheidsregeling
pandemieverdrag | pandemie-instrument | WHO-verdrag | pandemieakkoord
SOLAS > beveiliging van mensenlevens op zee
MARPOL > verontreiniging door schepen
Rome-statuut | Statuut van Rome
agressietribunaal | agressiemisdrijf | tribunaal voor de Oekraïneoorlog
Bretton Woods > IMF | Wereldbank
"""
BODIES_NAMES = f"{COMMITTEES}{NATIONAL}{ABROAD}"
