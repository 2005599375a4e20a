"""Wars, disasters and affairs, each under the names that press and papers give it; parties, faith, sport."""

WARS = """
oorlog in Oekraïne | Russische invasie | Russische agressie | Oekraïneoorlog | inval in Oekraïne
Gaza | Gazastrook
WOII | Tweede Wereldoorlog | WO II
WOI | Eerste Wereldoorlog | WO I
Holocaust | Shoah | Jodenvervolging
Armeense genocide | genocide op de Armeniërs
volkerenmoord | genocide
politionele acties | dekolonisatieoorlog | onafhankelijkheidsoorlog | dekolonisatie
Indische kwestie | backpay | Indische gemeenschap
Indiëveteranen | Indiëweigeraars
Joegoslaviëtribunaal | ICTY
Rwandatribunaal | ICTR
Hawija | burgerslachtoffers
Commissie-Davids | commissie-Davids | Irakonderzoek
Decembermoorden | Bouterse
Afghaanse tolken | evacuatie uit Afghanistan | tolken in Afghanistan
wapenstilstand | staakt-het-vuren
staatsgreep | coup | militaire machtsovername
burgeroorlog | binnenlands conflict
bezetting > bezet gebied
etnische zuivering > genocide
oorlogsmisdaad | oorlogsmisdrijf | oorlogsmisdrijven | internationale misdrijven
sanctiepakket > sancties
bevroren tegoeden | Russische tegoeden | bevriezing van tegoeden
oorlogsgraf | erebegraafplaats | oorlogsgraven
kindsoldaat | kindsoldaten | kinderen in gewapende conflicten
huurlingen | particuliere militairen
"""
AFFAIRS = """
toeslagenaffaire > kinderopvangtoeslag | hersteloperatie
toeslagenouders | gedupeerde ouders | toeslagenouder
bonnetjesaffaire | Teevendeal | Cees H.
functie elders > positie Omtzigt
mondkapjesdeal | Sywert | Van Lienden | Hulptroepen Alliantie
Dieselgate | sjoemelsoftware | dieselfraude | dieselschandaal | sjoemeldiesel
sjoemelsigaret | filtergaatjes
LuxLeaks > belastingafspraken
NSA-affaire | Snowden | PRISM
Pegasus | spionagesoftware | spyware
Amsterdamse zedenzaak | Hofnarretje
Facebookrellen | Project X
avondklokrellen | coronarellen
Maccabirellen | rellen in Amsterdam | Maccabi
Bijlmerramp | vliegramp Bijlmer
vuurwerkramp > Enschede
cafébrand Volendam | nieuwjaarsbrand
Chemie-Pack | brand Moerdijk
Alphen aan den Rijn | schietpartij Alphen
tramaanslag | aanslag Utrecht
watersnoodramp | watersnood 1953
watersnood Limburg | wateroverlast in Limburg | overstromingen in Limburg
kredietcrisis | bankencrisis | financiële crisis
eurocrisis | schuldencrisis
DSB | DSB Bank | Scheringa
Icesave | Landsbanki
Vestia > derivatenaffaire
rentederivaat | renteswap | rentederivaten | derivaten
Skripal | novitsjok | zenuwgas
Marengo | Taghi
zaak-Anne Faber | Michael P.
Deetman > misbruik in de kerk | seksueel misbruik in de katholieke kerk
commissie-De Winter | geweld in de jeugdzorg
afstandsmoeders | binnenlandse afstand | afstand ter adoptie
Rana Plaza | textielramp | kledingindustrie
boekhoudfraude > accountantsfraude
stintdrama | Stint
treinramp | treinongeluk | treinongeval | spoorongeval
scheepsramp | scheepsongeval
gijzeling | gijzelneming
metoo | grensoverschrijdend gedrag | seksuele intimidatie
straatintimidatie | nafluiten | seksuele straatintimidatie
etnisch profileren | racial profiling
slavernijexcuses | excuses voor het slavernijverleden
Ketikoti | Keti Koti | 1 juli
koloniale kunst | teruggave koloniale objecten | koloniale collecties
"""
PARTIES = """
PvdA | Partij van de Arbeid
VVD | Volkspartij voor Vrijheid en Democratie
PVV | Partij voor de Vrijheid
SP > Socialistische Partij
PvdD | Partij voor de Dieren
FVD | Forum voor Democratie
BBB | BoerBurgerBeweging
CU > ChristenUnie
GL > GroenLinks
SGP > Staatkundig Gereformeerde Partij
NSC | Nieuw Sociaal Contract
LPF | Lijst Pim Fortuyn
"""
FAITH = """
rooms-katholiek | katholiek | katholieke kerk
joods | jodendom
synagoge | sjoel | Joodse instelling
hindoe | hindoeïsme | hindoestaan
boeddhist | boeddhisme
hoofddoek > religieuze uitingen
gebedsoproep | oproep tot gebed | minaret
salafisme | salafistisch | salafistische organisaties
buitenlandse financiering moskeeën | ongewenste beïnvloeding | financiering van moskeeën
koranschool | Koranles | weekendschool | informeel onderwijs
afvallige | geloofsverlater | ex-moslim
geloofsvervolging | christenvervolging | vervolging van christenen | vrijheid van godsdienst
godsdienstvrijheid | vrijheid van godsdienst | vrijheid van religie | geloofsvrijheid
kerst > Kerstmis | kerstdagen
Bevrijdingsdag | 5 mei
Dodenherdenking | 4 mei
Koningsdag | Koninginnedag
geestelijk verzorger | geestelijke verzorging | geestelijke bijstand
"""
SPORT = """
WK voetbal | wereldkampioenschap voetbal
WK Qatar | wereldkampioenschap in Qatar | WK in Qatar
EK voetbal | Europees kampioenschap voetbal
Olympische Spelen | Winterspelen | Olympische Winterspelen | Zomerspelen
Formule 1 | Grand Prix | Zandvoort
betaald voetbal | bvo | betaaldvoetbalorganisatie | voetbalclub
matchfixing | wedstrijdmanipulatie
gehandicaptensport | aangepast sporten | paralympisch
sportclub | sportvereniging | amateursport
vechtsportgala | mma | kickboksen
wielrennen | wielersport
denksport | schaaksport
e-sports | esports
turnen | gymsport
topsport | topsporter | stipendium
gokken | kansspel | kansspelen
festival | muziekfestival
omroepbijdrage | kijk- en luistergeld
STER | Ster-reclame | reclamevrije publieke omroep
Ongehoord Nederland | Ongehoord
streektaal | dialect | Nedersaksisch
Papiaments | Papiamento | Papiamentu
opgraving > archeologie
muziekles | muziekonderwijs
popmuziek | poppodium | poppodia
bioscoopfilm > film | filmproductie
"""
EVENTS = f"{WARS}{AFFAIRS}{PARTIES}{FAITH}{SPORT}"
