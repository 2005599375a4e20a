"""Europe and the world: bodies, treaties, and places that have two names."""

EUROPE = """
EU | Europese Unie
EC | Europese Commissie
EP | Europees Parlement
ECB | Europese Centrale Bank
EIB | Europese Investeringsbank
EHRM | Europees Hof voor de Rechten van de Mens | mensenrechtenhof
EVRM | Europees Verdrag voor de Rechten van de Mens
HvJ > Hof van Justitie
EMA | Europees Geneesmiddelenbureau | Europees Geneesmiddelenagentschap
EFSA | Europese Autoriteit voor voedselveiligheid
EASO | Europees Asielagentschap | EUAA
Frontex | Europese grenswacht | Europees grensagentschap
EOM | Europees Openbaar Ministerie
OLAF | Europees Bureau voor fraudebestrijding
ERK > Europese Rekenkamer
EMU | Economische en Monetaire Unie
eurozone | eurolanden | eurogebied
ESM | Europees Stabiliteitsmechanisme | noodfonds
MFK | Meerjarig Financieel Kader | meerjarenbegroting
RRF | coronaherstelfonds | herstelfonds
GLB | gemeenschappelijk landbouwbeleid | landbouwsubsidies
GVB > gemeenschappelijk visserijbeleid
ESF | Europees Sociaal Fonds
EFRO | Europees Fonds voor Regionale Ontwikkeling
JBZ-Raad | Raad Justitie en Binnenlandse Zaken
RBZ | Raad Buitenlandse Zaken
RAZ | Raad Algemene Zaken
OJCS-Raad | Raad Onderwijs, Jeugd, Cultuur en Sport
WSBVC-Raad | Raad Werkgelegenheid en Sociaal Beleid | EPSCO
Ecofin | Raad Economische en Financiële Zaken
Landbouw- en Visserijraad | Landbouwraad | Visserijraad
eurotop | Europese top | Europese Raad
ETS | emissiehandel | emissiehandelssysteem | emissierechten
CBAM | koolstofheffing | koolstofgrensheffing
EPBD | energieprestatierichtlijn
KRW | Kaderrichtlijn Water
NIS2 | netwerk- en informatiebeveiliging
CSDDD | CSRD | gepaste zorgvuldigheid
eurocommissaris | Europees commissaris
EER > Europese Economische Ruimte
TEN-T | trans-Europees netwerk
Dublinverordening | Dublinclaimant | Dublinsysteem
AI Act | AI-verordening
DSA > digitaledienstenverordening
EUDR | ontbossingsverordening
natuurherstelwet | natuurherstelverordening
"""
WORLD = """
VN | Verenigde Naties | UN | UNO
VN-Veiligheidsraad | Veiligheidsraad
AVVN | Algemene Vergadering van de Verenigde Naties
NAVO | NATO | Noord-Atlantische Verdragsorganisatie
OVSE | Organisatie voor Veiligheid en Samenwerking in Europa
RvE > Raad van Europa
OESO | OECD | Organisatie voor Economische Samenwerking en Ontwikkeling
IMF | Internationaal Monetair Fonds
WTO | Wereldhandelsorganisatie
WHO | Wereldgezondheidsorganisatie
ILO | IAO | Internationale Arbeidsorganisatie
IAEA | Internationaal Atoomenergieagentschap | atoomagentschap
UNHCR | VN-vluchtelingenorganisatie | vluchtelingenorganisatie
UNRWA > Palestijnse vluchtelingen
UNICEF | kinderfonds
FAO > Voedsel- en Landbouworganisatie
WFP | Wereldvoedselprogramma
ICC > Internationaal Strafhof
Internationaal Strafhof | Strafhof
OPCW > chemische wapens
IPCC > klimaatpanel
COP > klimaattop | klimaatconferentie
klimaattop | klimaatconferentie
IWC > walvisvaart | walvisjacht
CITES | handel in bedreigde diersoorten
FATF | Financial Action Task Force
Wereldbank | World Bank
SDG | duurzame ontwikkelingsdoelen | millenniumdoelen | millenniumdoelstellingen
ODA | ontwikkelingshulp | ontwikkelingssamenwerking | OS
ngo | niet-gouvernementele organisatie | hulporganisatie
IVRK | kinderrechtenverdrag | Verdrag inzake de rechten van het kind
CEDAW | VN-Vrouwenverdrag | vrouwenverdrag
NPV > non-proliferatieverdrag
non-proliferatie | nonproliferatie
ISDS | investeerder-staatarbitrage | investeringsarbitrage
CETA | handelsverdrag met Canada
TTIP | trans-Atlantisch handelsverdrag
Mercosur | EU-Mercosur
handelsverdrag | handelsakkoord | vrijhandelsverdrag | vrijhandelsakkoord
imvo | internationaal maatschappelijk verantwoord ondernemen
mvo | maatschappelijk verantwoord ondernemen
ISIS | IS | Islamitische Staat | Daesh
mediafreedom | persvrijheid
conflictmineralen | bloedmineralen
"""
PLACES = """
VS | Verenigde Staten | Amerika | Amerikaanse
VK | Verenigd Koninkrijk | Groot-Brittannië | Engeland | Britse
VAE | Verenigde Arabische Emiraten | Emiraten
Saudi-Arabië | Saoedi-Arabië | Saudi | Saoedisch
Friesland | Fryslân | Friese
Caribisch Nederland | BES-eilanden | BES | Bonaire | Sint Eustatius | Statia | Saba
Sint Maarten | St. Maarten
Antillen | Nederlandse Antillen
Belarus | Wit-Rusland
Birma | Myanmar | Burma
Turkije | Türkiye | Turks
Kiev | Kyiv | Kyjiv
Oekraïne | Oekraïens
Den Haag | 's-Gravenhage | Haags
Den Bosch | 's-Hertogenbosch
Noord-Korea | Democratische Volksrepubliek Korea | DPRK
Congo | DRC | Democratische Republiek Congo
Ivoorkust | Côte d'Ivoire
Tsjechië | Tsjechische Republiek
Macedonië | Noord-Macedonië
Kaapverdië | Cabo Verde
Swaziland | Eswatini
Ceylon | Sri Lanka
Taiwan | Taipei
Palestina | Palestijnse gebieden | Palestijns | Westelijke Jordaanoever
Jordaanoever | Westbank | Westoever
Golanhoogte | Golan
Nagorno-Karabach | Artsach
Tibet | Tibetaans
Oeganda | Uganda
Rwanda | Ruanda
Soedan | Sudan
Zuid-Soedan | Zuid-Sudan
Kenia | Kenya
Kirgizië | Kirgistan | Kirgizstan
Kazachstan | Kazakstan
Georgië | Georgisch
Moldavië | Moldova
Libië | Libisch
Egypte | Egyptisch
Venezuela | Venezolaans
Colombia | Colombiaans
Somalië | Somalisch
Eritrea | Eritrees
Ethiopië | Ethiopisch
Armenië | Armeens
Azerbeidzjan | Azerbaijan
Kosovo | Kosovaars
Bosnië | Bosnië-Herzegovina
Cyprus | Cypriotisch
Zuid-Korea | Republiek Korea
Filipijnen | Filippijnen
Vaticaan | Heilige Stoel
Rotterdamse haven | haven van Rotterdam
Oeigoeren | Xinjiang
Papoea | Nieuw-Guinea
Schiphol | luchthaven Schiphol | Amsterdam Airport
Lelystad Airport | luchthaven Lelystad | vliegveld Lelystad
Eindhoven Airport | luchthaven Eindhoven
Rotterdam The Hague Airport | Zestienhoven
Maastricht Aachen Airport | vliegveld Beek
Westerschelde | Schelde
Wadden | Waddenzee | Waddengebied
Tata Steel | Hoogovens | Corus
Marokko | Marokkaans
Rusland | Russische Federatie | Russisch
China | Chinees | Volksrepubliek China
Griekenland | Grieks
Duitsland | Duits
België | Belgisch
Frankrijk | Frans
Roemenië | Roemeens
Afghanistan | Afghaans
Syrië | Syrisch
Israël | Israëlisch
Indonesië | Indonesisch | Nederlands-Indië
Molukken | Moluks | Molukkers
"""
WORLD_NAMES = f"{EUROPE}{WORLD}{PLACES}"
