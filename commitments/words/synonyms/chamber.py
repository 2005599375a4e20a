"""The Chamber and the State, courts and prisons, asylum, and professions: said and printed."""

CHAMBER = """
amendement | wijzigingsvoorstel
initiatiefwet | initiatiefwetsvoorstel | initiatiefvoorstel
motie van wantrouwen | opzeggen van het vertrouwen | wantrouwen
motie van afkeuring | afkeuren
interpellatie | interpellatiedebat
vragenuur | mondelinge vragen
hoorzitting | rondetafelgesprek
APB | algemene politieke beschouwingen
begrotingsbehandeling > begroting
Voorjaarsnota | voorjaarsbesluitvorming
Najaarsnota | tweede suppletoire begroting | suppletoire begroting
Verantwoordingsdag | gehaktdag | jaarverslag
Belastingplan | fiscale wetgeving
onderuitputting | onderbesteding | geld dat overblijft
Kamerbrief | brief aan de Kamer
kabinetsreactie | beleidsreactie | regeringsreactie | kabinetsstandpunt
appreciatie | oordeel
nahang | voorhang | voorhangprocedure
rectificatie | verbetering brief
zetelroof | afsplitser | afsplitsing
partijfinanciering | financiering van politieke partijen | partijsubsidie
motie intrekken > aanhouden
extraparlementair > kabinetsformatie
informateur | formateur | verkenner
vicepremier | viceminister-president
Torentje > ministerie van Algemene Zaken
chatberichten | appjes | sms-berichten | archivering van berichten
Ollongren-brief > motie
Hoge Colleges van Staat | hoge colleges
vice-president Raad van State > Raad van State
Kroonbenoeming | benoeming burgemeester
grondwetswijziging | wijziging van de Grondwet | grondwetsherziening
constitutionele toetsing | constitutioneel hof | toetsingsrecht
noodrecht | staatsnoodrecht | noodtoestand
bindend correctief referendum | correctief referendum
kiezer | kiesgerechtigde | stemgerechtigde
stembiljet | stemformulier
briefstemmen | stemmen per brief
Provinciale Statenverkiezingen | provinciale verkiezingen
Europese verkiezingen | verkiezing van het Europees Parlement
deelgemeente | stadsdeel | bestuurscommissie
wethouder | gemeentebestuurder
fusieprovincie | superprovincie | samenvoeging provincies
stadsregio | WGR-plus | plusregio
Rijksvertegenwoordiger > Caribisch Nederland
eilandsbestuur | openbaar lichaam
Cft > financieel toezicht
COHO | Caribische hervormingsentiteit | hervormingsentiteit
geschillenregeling | Koninkrijksgeschillen | geschillenbeslechting Koninkrijk
StatiaTerminals > Sint Eustatius
orkaan | Irma | wederopbouw Sint Maarten
Prinses van Oranje | Amalia
inkomen koning | grondwettelijke uitkering | uitkering koning
Gouden Koets > koets
Kroondomein | Kroondomein Het Loo | jacht op het Loo
documenten lakken > openbaarmaking
ambtsmisdrijf | vervolging van bewindspersonen
draaideurconstructie | lobbyverbod oud-bewindspersonen
leugen | onjuist informeren | verkeerd informeren
agenda's bewindspersonen | openbare agenda
geheim stuk | staatsgeheim | gerubriceerd
baliemedewerker > loket
burgerservice > dienstverlening
rijkstrainee | Rijkstraineeprogramma
topambtenaar | ABD
rijksinkoop | inkoop overheid
duurzaam inkopen | maatschappelijk verantwoord inkopen | MVI
consultancy | consultants | externe adviseurs
agentschap > baten-lastendienst
baten-lastendienst | baten- en lastendienst | agentschap
rijkskantoor | rijksgebouwen | rijksvastgoed
Binnenhof | renovatie Binnenhof
"""
JUSTICE = """
kort geding | voorlopige voorziening
cassatie > Hoge Raad
hoger beroep | appel
uitspraak rechter | vonnis | gerechtelijke uitspraak | rechterlijke uitspraak
kantonrechter | kantonrechtspraak | kantongerecht
advocaat-generaal > gerechtshof
OM-strafbeschikking | strafbeschikking | OM-afdoening
transactie > hoge transacties
voorarrest | voorlopige hechtenis
voorwaardelijke straf | voorwaardelijke veroordeling
gratie | gratieverlening | gratiebesluit
klassiek strafrecht > taakstraf
spreekrecht | slachtofferverklaring | spreekrecht van slachtoffers
schadevergoedingsmaatregel | vordering benadeelde partij | voorschotregeling
strafblad | justitiële documentatie | justitieel verleden
recidive | herhaling | terugval criminaliteit
ebi | extra beveiligde inrichting | Vught
meerpersoonscel | twee op een cel | meerpersoonscelgebruik
cellentekort | celcapaciteit | detentiecapaciteit | tekort aan cellen
masterplan DJI | sluiting van gevangenissen | gevangenissen sluiten
gevangenispersoneel | DJI-personeel | piw'er
SBF | substantieel bezwarende functies
reclassering | reclasseringswerker
bezoek in gevangenis | bezoek aan gedetineerden | bezoektijden
contrabande | telefoon in gevangenis | contrabande in gevangenissen
voortgezet crimineel handelen | VCHD | criminaliteit vanuit de gevangenis
verlof tbs | onttrekking tbs | ongeoorloofde afwezigheid
longstay | longstay-afdeling | longcare
weigeraars PBC > weigerende observandi
PBC | Pieter Baan Centrum
kroongetuige | toezeggingen aan getuigen
infiltrant | burgerinfiltrant | criminele burgerinfiltrant
undercover | infiltratie | stelselmatige informatie-inwinning
stelsel bewaken en beveiligen | persoonsbeveiliging | bewaken en beveiligen | DKDB
anonieme aangifte | aangifte onder nummer | anonieme getuige
politiemeldkamer > meldkamer
recherche | rechercheur
politiecapaciteit | agententekort | tekort aan agenten | politiesterkte
politieacademie | School voor Politiekunde | politieonderwijs
politievrijwilliger | vrijwillige politie
hoofdagent > politieagent
politieregio > regionale eenheid
PIOFACH > bedrijfsvoering
C2000 | portofoon | communicatiesysteem hulpdiensten
korpsbeheerder > burgemeester
gebiedsverbod | samenscholingsverbod | contactverbod
avondklok | uitgaansverbod
avondklok > lockdown
lockdown | coronamaatregelen
vermissing | vermiste personen | vermist
mensensmokkel | smokkelaars
verblijfsregeling mensenhandel | B8-regeling | B9
schijnhuwelijk | schijnrelatie
airsoft | balletjespistool | airsoft apparaten
wapenvergunning | wapenverlof | wapenbezit
hennepzaad > cannabis
smartshop > paddo
beslag > inbeslagname
inbeslagname | in beslag nemen | beslaglegging
profilering | risicoprofiel
identificatieplicht | legitimatieplicht
vingerafdruk | biometrie | biometrische gegevens
nieuwkomer | inburgeraar
inburgeringsplicht > Wet inburgering
taaltoets | taaleis
taalles | taalcursus | NT2-onderwijs
IND-achterstand | doorlooptijden asiel | achterstanden IND
beslistermijn | wettelijke termijn | doorlooptijd
asielstop | migratiestop | asielquotum | immigratiestop
tijdelijke verblijfsvergunning | asielvergunning
permanente verblijfsvergunning | vergunning voor onbepaalde tijd
verblijfsvergunning | verblijfsdocument | verblijfsrecht
hoger opgeleide migrant > kennismigrant
RANOV | Ranov-vergunninghouders | generaal pardon
afghaanse medewerkers | lokaal personeel Afghanistan | Afghaanse bewakers
noodopvang > cruiseschip
opvanglocatie | opvangplek
kinderen in azc | asielkinderen | vluchtelingenkinderen
verdwenen kinderen azc > vermist
asieldwangwet | spreidingswet | dwang gemeenten opvang
voorrang statushouders | huisvesting van statushouders | huisvesting vergunninghouders
werk asielzoekers | 24-weken-eis | werken door asielzoekers
grensarbeider | grenswerker
naamrecht | achternaam
fiscale fraude > belastingfraude
Bulgarenfraude | toeslagfraude | toeslagfraude door Bulgaren
mestfraude | mestcriminaliteit | mestsjoemel
subsidiefraude | misbruik van subsidie
zorgfraude | fraude in de zorg | malafide zorgbureaus
examenfraude | spieken
voedselfraude | voedselschandaal
fraude met toeslagen > FSV
oplichter | oplichting | fraudeur
cybercrimineel > hacker
"""
PEOPLE = """
ZZP'er | freelancer | zelfstandige
starter arbeidsmarkt > afgestudeerden
hoogopgeleid | theoretisch opgeleid
laagopgeleid | praktisch opgeleid | praktijkgeschoold
sporter | atleet
marktkoopman | ambulante handel | markthandel | marktkooplieden
leidinggevende | manager | bestuurder
topman | bestuursvoorzitter | ceo
commissaris > raad van commissarissen
onderwijsassistent | klassenassistent | instructeur
zijinstromer | zij-instromer | zij-instroom
invaller | vervanger | invalkracht
machinist | treinmachinist | treinbestuurder
verkeersregelaar > verkeer
douane | douanier | douanebeambte
keuringsdierenarts > NVWA
tandprotheticus > kunstgebit
kunstgebit | gebitsprothese
medisch specialist | specialist | vrijgevestigd specialist
maatschap > medisch specialist
zorgmanager > zorgbestuurder
ambulanceverpleegkundige > ambulance
jeugdzorgwerker | jeugdhulpverlener
jongerenwerker | jongerenwerk
maatschappelijk werker | maatschappelijk werk | sociaal werker
gezinsvoogd | jeugdbeschermer | voogd
bewindvoerder | beschermingsbewind | onderbewindstelling
curator | faillissementscurator
vertrouwenspersoon | vertrouwensarts | vertrouwensinspecteur
"""
CHAMBER_NAMES = f"{CHAMBER}{JUSTICE}{PEOPLE}"
