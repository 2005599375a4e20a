"""Laws that are known by their letters, and words of law: justice, police, prison, asylum."""

LAWS = """
Awb | Algemene wet bestuursrecht
Awgb > Algemene wet gelijke behandeling
Woo | Wob | Wet open overheid | Wet openbaarheid van bestuur
avg | Wbp | algemene verordening gegevensbescherming | GDPR | Wet bescherming persoonsgegevens
UAVG | Uitvoeringswet AVG
Wiv | Wet op de inlichtingen- en veiligheidsdiensten | sleepwet | aftapwet
Bibob | Wet bevordering integriteitsbeoordelingen door het openbaar bestuur
Wwft | witwaswet | Wet ter voorkoming van witwassen en financieren van terrorisme
Wft > Wet op het financieel toezicht
WNT | Wet normering topinkomens | balkenendenorm | topinkomens
Wtta | toelatingsstelsel uitzendbureaus
Wnra | Wet normalisering rechtspositie ambtenaren
Wmo | Wet maatschappelijke ondersteuning
Wlz | AWBZ | Wet langdurige zorg | Algemene Wet Bijzondere Ziektekosten
Zvw | Zorgverzekeringswet
Wmg > Wet marktordening gezondheidszorg
Wtza | Wet toetreding zorgaanbieders
Wkkgz | Wet kwaliteit, klachten en geschillen zorg
Wvggz | Bopz | Wet verplichte ggz | Wet verplichte geestelijke gezondheidszorg
Wzd | Wet zorg en dwang
WGBO > Wet op de geneeskundige behandelingsovereenkomst
Wet BIG | Wet op de beroepen in de individuele gezondheidszorg | BIG-registratie | BIG-register
WMO > medisch-wetenschappelijk onderzoek
Wtcg > tegemoetkoming chronisch zieken en gehandicapten
WIA | Wet werk en inkomen naar arbeidsvermogen
IVA > WIA
WGA > WIA
WAO | Wet op de arbeidsongeschiktheidsverzekering
Wajong | Wet arbeidsongeschiktheidsvoorziening jonggehandicapten | jonggehandicapten
Wsw | Wet sociale werkvoorziening | sociale werkplaats | sociale werkvoorziening
Wwb | Wet werk en bijstand | bijstand
Pw > Participatiewet
Bbz | bijstandsbesluit zelfstandigen
IOAW | inkomensvoorziening oudere werklozen
Wwz | Wet werk en zekerheid
Wab | Wet arbeidsmarkt in balans
Wet DBA | VAR | schijnzelfstandigheid
Wfsv > Wet financiering sociale verzekeringen
Waz > Wet arbeidsongeschiktheidsverzekering zelfstandigen
Anw | Algemene nabestaandenwet | nabestaandenwet
AKW | Algemene Kinderbijslagwet
Wgs | Wet gemeentelijke schuldhulpverlening
Wsnp | Wet schuldsanering natuurlijke personen | schuldsanering
Arbowet | arbeidsomstandighedenwet
Arbo | arbeidsomstandigheden
Atw > Arbeidstijdenwet
Wml > Wet minimumloon
WOR > Wet op de ondernemingsraden
WOZ | Wet waardering onroerende zaken
Wabo | Wet algemene bepalingen omgevingsrecht
Wro > Wet ruimtelijke ordening
Wnb | Natuurbeschermingswet | Wet natuurbescherming
Wgh > Wet geluidhinder
MER | milieueffectrapportage | milieueffectrapport
PAS | Programma Aanpak Stikstof | Programmatische Aanpak Stikstof
Crisis- en herstelwet | Chw
Wbmgp | Rotterdamwet | Wet bijzondere maatregelen grootstedelijke problematiek
Wgv > Wet gebruik vlees
Wvw | Wegenverkeerswet
WHW | Wet op het hoger onderwijs
WPO > Wet op het primair onderwijs
WVO > Wet op het voortgezet onderwijs
WEB > Wet educatie en beroepsonderwijs
Wi > Wet inburgering
Wpg > Wet publieke gezondheid
Tabakswet | Tabaks- en rookwarenwet
Drank- en Horecawet | Alcoholwet
APV > algemene plaatselijke verordening
Archiefwet | archivering
Wm > Wet milieubeheer
Wed > Wet op de economische delicten
spreidingswet | Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen
donorwet | orgaandonatie
"""
JUSTICE = """
Sv > Wetboek van Strafvordering
Sr > Wetboek van Strafrecht
BW > Burgerlijk Wetboek
gevangenis | penitentiaire inrichting | PI | bajes | gevangeniswezen | detentiecentrum
gevangene | gedetineerde
celstraf | gevangenisstraf | vrijheidsstraf
cipier | gevangenisbewaarder | penitentiair inrichtingswerker
jeugdgevangenis | justitiële jeugdinrichting | JJI | jeugdinrichting
tbs | terbeschikkingstelling | tbs-kliniek
tbs-kliniek | forensisch psychiatrisch centrum | FPC
enkelband | elektronisch toezicht | elektronische detentie
taakstraf | werkstraf
boete | geldboete | bekeuring
verkeersboete | bekeuring | Mulderboete
tolk | vertaler
advocaat | raadsman | advocatuur
rechter | magistraat | rechterlijke macht
pro-Deoadvocaat | gesubsidieerde rechtsbijstand | sociale advocatuur
deurwaarder | gerechtsdeurwaarder
rechtszaak | rechtsgang
vog | verklaring omtrent het gedrag
bvd > AIVD
AIVD | Algemene Inlichtingen- en Veiligheidsdienst
inlichtingendienst | veiligheidsdienst | geheime dienst
afluisteren | tappen | telefoontap
NCTV | NCTb | Nationaal Coördinator Terrorismebestrijding en Veiligheid
KLPD | Korps landelijke politiediensten
CCTV | cameratoezicht | bewakingscamera
boa | buitengewoon opsporingsambtenaar
agent | politieagent | politieambtenaar | politieman
wijkagent | buurtagent
ME > mobiele eenheid
taser | stroomstootwapen
bodycam | lichaamscamera
gezichtsherkenning | gelaatsherkenning
DNA-onderzoek | DNA-test | DNA-databank
aangifte | strafaangifte
zinloos geweld | geweldsdelict
straatroof | beroving
inbraak | woninginbraak | inbreker
zakkenroller | zakkenrollerij
winkeldief | winkeldiefstal
moord | doodslag | levensdelict
femicide | vrouwenmoord
eerwraak | eergerelateerd geweld
mensenhandel | moderne slavernij
loverboy | loverboys
pooier | prostitutie | prostituee | sekswerk | sekswerker | seksindustrie
pedofiel | pedoseksueel | zedendelinquent
kinderporno | kinderpornografie | kindermisbruikmateriaal
kindersekstoerisme | sekstoerisme
stalking | belaging | stalker
huiselijk geweld | partnergeweld | relationeel geweld
aanranding | verkrachting | seksueel geweld
wraakporno | sexting
drugs | verdovende middelen | drugsgebruik
drugslab | drugslaboratorium
xtc | ecstasy | MDMA
cannabis | wiet | hennep | softdrugs | marihuana | hasj
wietteelt | hennepteelt | wietplantage | hennepkwekerij | cannabisteelt
wietexperiment | gesloten coffeeshopketen | experiment gesloten coffeeshopketen
lachgas | distikstofmonoxide
GHB | gammahydroxyboterzuur
crack > cocaïne
qat | khat
drugshond | speurhond | snuffelhond
ondermijning | georganiseerde criminaliteit | georganiseerde misdaad
maffia | georganiseerde misdaad
outlawbikers | motorbendes | motorclubs | outlaw motorcycle gangs | OMG
plofkraak | geldautomaatkraak
oud en nieuw | jaarwisseling
hooligan | voetbalvandaal | voetbalgeweld | voetbalvandalisme
hufterigheid | verruwing
relschopper | ordeverstoring | rellen | ongeregeldheden
betoging | demonstratie | demonstratierecht | protest
kraken | krakers | kraakverbod
nepnieuws | desinformatie | fake news
haatzaaien | haatzaaiend | haatpredikers | haatimam
boerka | burka | nikab | niqaab | gezichtsbedekkende kleding | boerkaverbod
moslimhaat | moslimdiscriminatie | islamofobie
jodenhaat | antisemitisme
homohaat | homofobie | antihomogeweld
homogenezing | conversietherapie
jihadist | jihadganger | Syriëganger | uitreiziger | terugkeerder
zwart geld | zwartgeld | witwassen
faillissement | bankroet | failliet
schadevergoeding | schadeloosstelling | genoegdoening
stemrecht | kiesrecht
bsn | burgerservicenummer | sofinummer
ID-kaart | identiteitskaart | identiteitsbewijs | ID-bewijs
BRP | GBA | basisregistratie personen | gemeentelijke basisadministratie | bevolkingsregister
OTS | ondertoezichtstelling
uithuisplaatsing | uit huis plaatsen | uithuisgeplaatst
alimentatie | kinderalimentatie | partneralimentatie
draagmoeder | draagmoederschap
vechtscheiding | complexe scheiding
kindhuwelijk | huwelijksdwang | gedwongen huwelijk | uithuwelijking
"""
ASYLUM = """
azc | asielzoekerscentrum | asielzoekerscentra | asielopvang
asielzoeker | asielmigrant
statushouder | vergunninghouder | verblijfsgerechtigde
amv | ama | alleenstaande minderjarige vreemdeling | alleenstaande minderjarige asielzoeker
illegaal | illegalen | ongedocumenteerde | uitgeprocedeerde
uitzetten | uitzetting | gedwongen terugkeer | deportatie | gedwongen vertrek
kinderpardon | gewortelde kinderen | pardonregeling | generaal pardon
allochtoon | migratieachtergrond | niet-westers
gastarbeider | arbeidsmigrant | seizoenarbeider | seizoensarbeider
expat | kennismigrant
nareis | gezinshereniging | nareizigers
bed-bad-brood | bed, bad en brood | LVV | landelijke vreemdelingenvoorziening
mvv | machtiging tot voorlopig verblijf
vreemdelingenbewaring | vreemdelingendetentie
safe country > veilig land van herkomst
naturalisatie | naturaliseren | Nederlanderschap | staatsburgerschap
dubbele nationaliteit | dubbel paspoort
staatloos | stateloos | staatlozen
inburgeringscursus | inburgering
bootvluchteling | bootvluchtelingen | drenkeling
Zwarte Piet | Sinterklaas
woonwagen | woonwagenbewoner | woonwagenkamp | woonwagenstandplaats
zigeuner | Roma | Sinti
"""
LAW = f"{LAWS}{JUSTICE}{ASYLUM}"
