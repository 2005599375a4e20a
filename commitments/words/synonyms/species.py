"""Animals, plants and what ails them, farming words and food."""

ANIMALS = """
bejaagbare dieren | wildsoorten | jachtsoorten | wildlijst
afschot | afschieten | doodschieten van dieren | doden van dieren
zeehond | zeehondenopvang | Pieterburen | zeehondencrèche
potvis > walvis
bultrug > walvis
tonijn | blauwvintonijn
mossel | schelpdieren | mosselzaad
rivierkreeft | rivierkreeften | uitheemse rivierkreeft
mosselvisserij | mosselzaadvisserij | mosselsector
geit | melkgeit | geitenhouderij
hamster > korenwolf
marter | steenmarter
hoornaar | Aziatische hoornaar
tijgermug | exotische mug | exotische muggen
aap | primaat | primaten | chimpansee
ivoor > slagtanden | olifanten
Buba > circusolifant
bestuiver | hommel | wilde bijen
insectensterfte | bijensterfte | insectenachteruitgang
koraal | koraalrif | koraalriffen
bodemberoering | bodemberoerende visserij | boomkor
aanlandplicht | discardban
visserijquota | vangstquota | visquota
stroper | stroperij | wildstroperij
wildviaduct | ecoduct | faunapassage
valwild > aangereden dieren
gevaarlijke hond | hoogrisicohond | bijtincident | pitbull | bijtincidenten | vechthond
paardensport | hippische sport | ruitersport
manege | paardrijden | paardensector
huisdierenlijst | positieflijst | huis- en hobbydierenlijst
kortsnuit | kortsnuitige honden | doorgefokte honden
schadelijke uiterlijke kenmerken > doorfok
hobbyboer | hobbydierhouder | hobbydieren
dierenambulance | dierenhulp
dierenwelzijn | dierenrechten | welzijn van dieren | dierwaardig
dierwaardige veehouderij | dierenwelzijn in de veehouderij
biggencastratie | castratie | castreren
staarten couperen | couperen | staartcouperen
waterbad > elektrisch verdoven
CO2-bedwelming | bedwelming van varkens | vergassen
"""
ANIMAL_ILLNESSES = """
Afrikaanse varkenspest | AVP
klassieke varkenspest | KVP
IBR > koeiengriep
schmallenbergvirus | Schmallenberg
pseudovogelpest | Newcastle disease | NCD
varroa | varroamijt
uierontsteking | mastitis
lumpy skin disease | nodulaire dermatose
blauwtong | blauwtongvirus | BTV
ruiming | ruimen | preventief ruimen
ophokplicht | ophokgebod | afschermplicht
dierziekte | besmettelijke dierziekten | zoönose | zoönosen
dierengeneesmiddel | diergeneesmiddel | antibiotica in de veehouderij
DGF > Diergezondheidsfonds
zoönose | van dier op mens
"""
PLANTS = """
berenklauw | reuzenberenklauw
jakobskruiskruid | Jacobskruiskruid
aardappelziekte | phytophthora
bacterievuur | perenvuur
aaltjes | nematoden
suzukifruitvlieg | suzuki-fruitvlieg | Drosophila suzukii
iepziekte | iepenziekte
essentaksterfte | essen
plantenziekte | fytosanitair | quarantaineorganismen | plantgezondheid
waterplanten | woekerende waterplanten | invasieve waterplanten
onkruid | onkruidbestrijding
vezelhennep | industriële hennep
graan > tarwe
suikerbiet | suikerbieten | bietenteelt
fruitteler | fruitteelt | hardfruit
weiland | grasland | weide
weidegang | beweiding | koeien in de wei
zaaizaad | pootgoed | plantgoed
kwekersrecht | patent op planten | octrooi op planten | patenten op leven
tropisch hout | tropisch hardhout | illegaal hout
stadsbos | Tiny Forest | stadsgroen
voedselbos | agroforestry
"""
FARMS = """
tractor | landbouwvoertuig
tractorrijbewijs | trekkerrijbewijs
loonwerker | agrarisch loonwerker | cumela
boerenprotest | boerenacties | Farmers Defence Force
uitkoop | opkoop | opkoopregeling | uitkoopregeling
uitkoop boeren > Lbv | beëindigingsregeling | stoppersregeling
Lbv | Landelijke beëindigingsregeling veehouderijlocaties
piekbelaster | MGA-2 | aanpak piekbelasting | piekbelasting
melkquotum | superheffing | melkquotering
derogatie > nitraatrichtlijn
fosfaatrechten | fosfaatreductieplan | fosfaatstelsel
stalsysteem | luchtwasser | emissiearme stal | emissiearme stallen
kringlooplandbouw > natuurinclusieve landbouw
agrarisch natuurbeheer | ANLb | agrarisch natuur- en landschapsbeheer
ruilverkaveling | kavelruil | landinrichting
korte keten | streekproduct | streekproducten
voedselbank | voedselhulp | voedselpakket
honger | hongersnood | ondervoeding | voedselonzekerheid
paardenvlees | paardenvleesschandaal
kiloknaller | stuntprijzen vlees | vleesreclame
koosjer | kosjer
biet > suikerbiet
etiket | etikettering | voedseletikettering
THT | houdbaarheidsdatum | ten minste houdbaar tot
Nutri-Score | voedselkeuzelogo | Vinkje
insecten eten | eetbare insecten | insectenkweek
kaas | zuivelproducten
voedselprijzen | prijs van boodschappen
boodschappen > levensmiddelen
fastfood | ongezond voedsel | ongezond eten
inkoopmacht | marktmacht supermarkten | eerlijke prijs boeren
Skal | biologische certificering
productschap | bedrijfschap | productschappen
"""
SPECIES = f"{ANIMALS}{ANIMAL_ILLNESSES}{PLANTS}{FARMS}"
