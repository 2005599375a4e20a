"""Substances, fuels, drugs and medicines: formulas, brands, lay and chemical names."""

CHEMICALS = """
methaan | CH4
lachgas | N2O
SO2 | zwaveldioxide
NO2 | stikstofdioxide
H2 > waterstof
CO > koolmonoxide
koolmonoxidevergiftiging | CO-vergiftiging | kolendamp
F-gassen | fluorkoolwaterstoffen | HFK
PFAS | forever chemicals | poly- en perfluoralkylstoffen | eeuwige chemicaliën
BPA | bisfenol A
weekmakers | ftalaten
hormoonverstorende stoffen | hormoonverstoorders | hormoonverstorend
nanodeeltjes | nanomaterialen | nanotechnologie
zeldzame aardmetalen | zeldzame aarden | kritieke grondstoffen | aardmetalen
ureum > AdBlue
gevaarlijke stoffen | chemicaliën | chemische stoffen
uitstoot | emissie
stikstofneerslag | stikstofdepositie
PAK > polycyclische aromatische koolwaterstoffen
dioxine | dioxines | PCB
fipronil | fipronilcrisis | eiercrisis | gifeieren
aspartaam | zoetstof | kunstmatige zoetstoffen
transvet | transvetten | transvetzuren
zout > natrium
nitriet > E250
lood > loodvergiftiging
kristallijn kwarts | kwartsstof | silicastof
dieseldampen | dieselmotoremissie | DME
"""
FUELS = """
benzine > motorbrandstof | autobrandstof
benzineprijs | brandstofprijs | brandstofprijzen | pompprijs
benzineaccijns | brandstofaccijns | accijns op brandstof | dieselaccijns
diesel > gasolie
kerosine | vliegtuigbrandstof
lpg | autogas
biobrandstof | bio-ethanol | biodiesel | bijmengverplichting
stookolie | scheepsbrandstof
aardolie | ruwe olie | petroleum
oliebedrijf | oliemaatschappij
houtpellets > biomassa
biogas | groen gas
SAF > duurzame luchtvaartbrandstof
e-fuels | synthetische brandstof | synthetische brandstoffen
stroom | elektriciteit
stroomstoring | stroomuitval | black-out | stroompanne
thuisbatterij | energieopslag | batterijopslag
energiebedrijf | energieleverancier
"""
DRUGS = """
harddrugs > cocaïne | heroïne
coke | cocaïne
speed > amfetamine
crystal meth | methamfetamine
paddo | paddenstoelen | psilocybine | paddo's
lsd > psychedelica
designerdrugs | NPS | nieuwe psychoactieve stoffen | 3-MMC
opioïden | opiaten
snus | nicotinezakjes | nicotinebuiltjes | nicotinezakje
shisha | waterpijp
mediwiet | medicinale cannabis | medicinale wiet
coffeeshop > softdrugsbeleid | gedoogbeleid
achterdeur coffeeshop | achterdeurproblematiek
wietpas | clubpas | ingezetenencriterium
growshop | voorbereidingshandelingen hennepteelt
drugsafval | drugsdumping | dumping van drugsafval
drugstest | speekseltest
drugsgebruiker | verslaafde
gebruikersruimte | drugsopvang
roken > tabak | tabaksgebruik
sigaret > tabak | rookwaren
rookverbod | rookvrij | rookvrije
meeroken | passief roken | tabaksrook
alcoholreclame | reclame voor alcohol | bierreclame
happy hour | prijsstunten alcohol
frisdrank | suikerhoudende dranken
"""
MEDICINES = """
Spinraza | nusinersen
Orkambi | lumacaftor
Keytruda | pembrolizumab
Ozempic | semaglutide | afslankmedicijn | afslankmiddel
CDCA | chenodeoxycholzuur | Leadiant
Softenon | thalidomide
Tamiflu | oseltamivir | virusremmer
Thyrax | schildkliermedicijn | levothyroxine
antidepressiva | SSRI | antidepressivum
antibiotica | antimicrobiële middelen
kalmeringsmiddel | benzodiazepine
Zolgensma > gentherapie
AstraZeneca | Vaxzevria
Pfizer | BioNTech | Comirnaty
weesgeneesmiddel > dure geneesmiddelen
magistrale bereiding | apotheekbereiding | apotheekbereidingen
merkloos | generiek | generieke geneesmiddelen
bijsluiter | patiënteninformatie
preferentiebeleid | preferentiebeleid geneesmiddelen | voorkeursbeleid
zelfzorgmiddel | zelfzorggeneesmiddel | vrij verkrijgbaar geneesmiddel
vitaminepil | voedingssupplement | voedingssupplementen
bloeddonor | bloeddonatie
plasma | bloedplasma
adrenalinepen | EpiPen | adrenaline-injector
medische isotopen > Pallas | Petten
"""
SUBSTANCES = f"{CHEMICALS}{FUELS}{DRUGS}{MEDICINES}"
