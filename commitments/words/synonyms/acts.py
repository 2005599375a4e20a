"""Laws, rules, treaties and European acts by nickname, official name and letters."""

NICKNAMES = """
Wet Damocles | artikel 13b Opiumwet | drugspanden
Wet Poortwachter | Wet verbetering poortwachter | poortwachter
Wet Mulder | Wahv | administratiefrechtelijke handhaving verkeersvoorschriften
Wet Hillen | Hillenregeling | geen of geringe eigenwoningschuld | hillenaftrek
Tante Agaath | Agaathregeling | durfkapitaalregeling
hackwet | terughackwet | Computercriminaliteit III | hackbevoegdheid
huisverbod | tijdelijk huisverbod
antikraak | anti-kraak | Leegstandwet
euthanasiewet | toetsing levensbeëindiging op verzoek
coronawet | coronaspoedwet | Tijdelijke wet maatregelen covid-19 | Twm
coronawet > Wet publieke gezondheid
lobbyverbod | afkoelperiode | draaideurverbod
wachtgeld | Appa | wachtgeldregeling
dwangsomwet | Wet dwangsom | niet tijdig beslissen
kopschoppers > taakstrafverbod
taakstrafverbod | verbod op kale taakstraf | kale taakstraf
wapenwet | Wet wapens en munitie | WWM
drugswet | Opiumwet
mestwet | Meststoffenwet
dierenwet | Wet dieren | GWWD | Gezondheids- en welzijnswet voor dieren
huurwet | Wet betaalbare huur | regulering middenhuur
tijdelijk huurcontract | tijdelijke huurcontracten | vaste huurcontracten
pensioenwet > Wet toekomst pensioenen
Wtp | Wet toekomst pensioenen | nieuw pensioenstelsel | nieuwe pensioenstelsel
asielnoodmaatregelenwet | asielwet | tweestatusstelsel
waterschapswet > geborgde zetels
politiewet | nationale politie | Politiewet
bonuswet | bonusplafond | beloningsbeleid financiële ondernemingen
voetbalwet | Wet maatregelen bestrijding voetbalvandalisme en ernstige overlast
internationalisering in balans | WIB
Tozo > bijstand voor zelfstandigen
transgenderwet | transgenderwetgeving
Alcoholwet | drankwet
gokwet | Wet op de kansspelen | kansspelen op afstand | KOA | online gokken
onlinegokken | online gokken | kansspelen op afstand | online kansspelen
godslastering | blasfemie | smalende godslastering
majesteitsschennis | belediging koning
"""
LETTERED = """
Wbni | Wet beveiliging netwerk- en informatiesystemen | Cyberbeveiligingswet
Wdo | Wet digitale overheid
WGS > gegevensverwerking door samenwerkingsverbanden
Wht | Wet hersteloperatie toeslagen | hersteloperatie toeslagen
WAMCA | massaschade | collectieve actie | massaclaim
WSNS | Weer samen naar school | passend onderwijs
WEC > Wet op de expertisecentra
WOT > Wet op het onderwijstoezicht
WagwEU | detacheringsrichtlijn | gedetacheerde werknemers
WAS > Wet aanpak schijnconstructies
Waadi | allocatie arbeidskrachten door intermediairs
Wav | Wet arbeid vreemdelingen
WAZO | Wet arbeid en zorg
ZW > Ziektewet
IOAZ | gewezen zelfstandigen
WIJ > Wet investeren in jongeren
RWN | Rijkswet op het Nederlanderschap
EAB | Europees aanhoudingsbevel | overlevering
WOTS | overdracht strafvonnissen | strafoverdracht | gevangenenruil
Wfz > forensische zorg
PIJ | jeugd-tbs | plaatsing in een inrichting voor jeugdigen
ISD | inrichting voor stelselmatige daders | ISD-maatregel
VI > voorwaardelijke invrijheidstelling
voorwaardelijke invrijheidstelling | vervroegde vrijlating | vervroegde invrijheidstelling
Wkb | Wet kwaliteitsborging voor het bouwen | private kwaliteitsborging
Bbl | Bouwbesluit | Besluit bouwwerken leefomgeving
Wvg > voorkeursrecht gemeenten
Flora- en faunawet | Ffw
Wcw | Warmtewet | Wet collectieve warmte | Wet collectieve warmtevoorziening
Energiewet | Elektriciteitswet | Gaswet
LVB > luchthavenverkeersbesluit
Wfpp | financiering politieke partijen | Wet op de politieke partijen | Wpp
raadgevend referendum | Wrr
Wlb > Wet op de lijkbezorging
Wafz | Wet afbreking zwangerschap
Wkkgz > klachten en geschillen zorg
Wmcz | medezeggenschap cliënten zorginstellingen | cliëntenraad
Wft > Wet financieel toezicht
ATAD | belastingontwijkingsrichtlijn | anti-belastingontwijkingsrichtlijn
Pijler 2 | Pillar 2 | minimumbelasting | wereldwijde minimumbelasting
DAC6 | meldplicht grensoverschrijdende constructies | mandatory disclosure
FATCA | toevalsamerikanen | toeval-Amerikanen | accidental Americans
PSD2 | betaalrichtlijn | betaaldienstenrichtlijn
AMLR | antiwitwasrichtlijn | antiwitwasverordening | antiwitwaspakket
awgb | gelijkebehandelingswet
"""
EUROPE = """
Bolkesteinrichtlijn | dienstenrichtlijn
tabaksrichtlijn | tabaksproductenrichtlijn | TPD
uploadfilter | auteursrechtrichtlijn | DSM-richtlijn
mobiliteitspakket | Mobility Package
PPWR | verpakkingenverordening
Farm to Fork | van boer tot bord | Boer-tot-bordstrategie
Green Deal > Europese Green Deal
Chips Act | chipverordening | chipwet
DMA > digitalemarktenverordening | Digital Markets Act
DSA > Digital Services Act
CRA > Cyber Resilience Act | cyberweerbaarheid
EHDS | gezondheidsgegevens | European Health Data Space
REACH | stoffenverordening | chemische stoffen
NEC-richtlijn | nationale emissieplafonds
bodemrichtlijn | Soil Monitoring Law | bodemmonitoring
Schengen | Schengengebied | Schengenzone | vrij verkeer van personen
Europese grondwet | grondwettelijk verdrag
begrotingspact | Stabiliteits- en Groeipact
eurobonds | euro-obligaties | coronabonds
Spitzenkandidat | voorzitter van de Europese Commissie
subsidiariteit | gele kaart
Brexit | uittreding Verenigd Koninkrijk | terugtrekkingsakkoord
Nexit | uittreding uit de Europese Unie
migratiepact | asiel- en migratiepact
Turkijedeal | EU-Turkijeverklaring | EU-Turkije-verklaring | Turkije-akkoord
Tunesiëdeal | migratiedeal | migratiedeals
Horizon Europe | kaderprogramma onderzoek
"""
TREATIES = """
Istanbulconventie | Istanbul Conventie | Verdrag van Istanbul
klimaatakkoord van Parijs | Parijsakkoord | Parijse klimaatakkoord | Overeenkomst van Parijs
Kyotoprotocol | Kyoto
vluchtelingenverdrag | Verdrag van Genève
oorlogsrecht | humanitair oorlogsrecht | internationaal humanitair recht | Geneefse Conventies
kernwapenverdrag | kernwapenverbod | TPNW | verbod op kernwapens | kernwapenverbodsverdrag
NPT > non-proliferatieverdrag
kernstopverdrag | CTBT | kernproeven
ATT > wapenhandelsverdrag
gehandicaptenverdrag | VN-verdrag Handicap | VRPH | rechten van personen met een handicap
marteling | foltering | martelen | antifolterverdrag
kinderontvoering | Haags Kinderontvoeringsverdrag | ouderontvoering
interlandelijke adoptie | adoptie uit het buitenland | buitenlandse adoptie
ECT > Energiehandvest | Energy Charter Treaty
Energiehandvest | Energy Charter Treaty
associatieverdrag | associatieakkoord | associatieovereenkomst
Oekraïnereferendum | associatieakkoord met Oekraïne | referendum over het associatieverdrag
Irandeal | Iranakkoord | JCPOA | nucleair akkoord met Iran
VN-migratiepact | Marrakeshpact | Marrakesh | Global Compact
kaderverdrag tabak | FCTC
verdragen over dubbele belasting | belastingverdrag
bilateraal investeringsverdrag | investeringsbeschermingsovereenkomst
economisch partnerschap | EPA's | economische partnerschapsakkoorden
"""
ACTS = f"{NICKNAMES}{LETTERED}{EUROPE}{TREATIES}"
