"""Countries, regions, peoples, cities and waters by two names, and words made of these names."""

COUNTRIES = """
Iran | Iraans | Perzië
Jemen | Jemenitisch
Spanje | Spaans
Italië | Italiaans
Kroatië | Kroatisch
Servië | Servisch
Slovenië | Sloveens
Slowakije | Slowaaks
Albanië | Albanees
Portugal | Portugees
Zwitserland | Zwitsers
Noorwegen | Noors
Denemarken | Deens
Ierland | Iers
Schotland | Schots
Estland | Ests
Letland | Lets
Canada | Canadees
Mexico | Mexicaans
Brazilië | Braziliaans
Argentinië | Argentijns
Nigeria | Nigeriaans
Ghana | Ghanees
Congo | Congolees
Algerije | Algerijns
Tunesië | Tunesisch
Libanon | Libanees
Jordanië | Jordaans
India | Indiaas
Vietnam | Vietnamees
Thailand | Thais
Australië | Australisch
Zuid-Afrika | Zuid-Afrikaans
Haïti | Haïtiaans
Cuba | Cubaans
Sovjet-Unie | Sovjetunie | USSR
Oost-Duitsland | DDR
Bangladesh | Bengalees
Cambodja | Cambodjaans
Zimbabwe | Rhodesië
Qatar | Katar
Koeweit | Kuweit
Oezbekistan | Uzbekistan
Maleisië | Malaysia
Noord-Korea | Noord-Koreaans
Zuid-Soedan | Zuid-Soedanees
Soedan | Soedanees
Mali | Malinees
Burkina Faso | Opper-Volta
Hongkong | Hong Kong
Aruba | Arubaans
Curaçao | Curaçaos
Antillen | Antilliaans | Antillianen
"""
REGIONS = """
Koerdistan | Koerden | Koerdisch
Catalonië | Catalaans | Catalanen
Vlaanderen | Vlaams
Wallonië | Waals
Krim > annexatie van de Krim | Schiereiland Krim
Donbas | Donbass | Donetsk
Tsjetsjenië | Tsjetsjeens | Tsjetsjenen
Westelijke Sahara | Westsahara | Polisario
Tigray | Tigrees
Kasjmir | Kashmir
Rohingya | Rohingya's | Rakhine
jezidi | yezidi | yazidi | jezidi's | jezidi-genocide
Assyriërs | Arameeërs | Suryoye
Berbers > Rif
Rif | Rifgebied | Rifbeweging
Midden-Oosten | Nabije Oosten
Israëlische nederzettingen | illegale nederzettingen | nederzettingen | kolonisten | bezette gebieden
nederzettingenproducten | producten uit nederzettingen | producten uit bezet gebied
Straat van Hormuz | Perzische Golf | Golfregio
Balkan | Westelijke Balkan
Joegoslavië | voormalig Joegoslavië
Baltische staten > Estland | Letland | Litouwen
Zuidoost-Azië > ASEAN
Koninkrijksdelen | Caribische delen van het Koninkrijk | overzeese gebiedsdelen
Caribische landen > Aruba, Curaçao en Sint Maarten
Waddeneilanden > Texel | Vlieland | Terschelling | Ameland | Schiermonnikoog
Zeeuws-Vlaanderen | Zeeuwsch-Vlaanderen
Eems-Dollard | Eems | Eemshaven
Noordpool | Arctis | Noordpoolgebied | Arctisch
Zuidpool | Antarctica | Zuidpoolgebied
Amazone | Amazonewoud | regenwoud
Brainport | regio Eindhoven
MRA > Metropoolregio Amsterdam
aardbevingsgebied | bevingsgebied | Groningenveld | Groninger gasveld
krimpregio | krimpgebied | bevolkingsdaling | bevolkingskrimp
platteland | landelijk gebied
Brabant | Noord-Brabant | Brabants
Zeeland | Zeeuws
Drenthe | Drents
Groningen | Gronings | Groninger
inheems | inheemse volkeren | inheemse bevolking | indianen
"""
CITIES = """
Peking | Beijing
Bombay | Mumbai
Lviv | Lvov
Odessa | Odesa
Charkov | Charkiv | Kharkiv
Marioepol | Mariupol
Boetsja | Bucha
Zaporizja | Zaporizhzhia | Zaporizja-kerncentrale
Kaboel | Kabul
Kobani | Kobane
Luik | Liège
Aken | Aachen
Rijsel | Lille
Keulen | Köln
Petersburg | Leningrad
Moria > Lesbos | Griekse eilanden
Tihange > Belgische kerncentrales
Istanbul | Istanboel
Ter Apel | aanmeldcentrum
Poetin | Putin
Zelensky | Zelenski | Zelenskyy
Kaddafi | Gadaffi | Khadaffi
Loekasjenko | Lukashenko
Chodorkovski | Khodorkovsky
Navalny | Navalni
Khashoggi | Chasjoggi
jihad | djihad
sharia | sjaria | shariaraad
sjiiet | sjiieten | sjiitisch
soenniet | soennieten | soennitisch
Al Qaida | Al-Qaeda | Al Qaeda
Hezbollah | Hizbollah | Hezbolla
Houthi | Huthi | Houthi's | Ansar Allah
Moslimbroederschap | Muslim Brotherhood
Gülen | Gülenbeweging | Hizmet
Grijze Wolven | Bozkurtlar
Tamiltijgers | Tamil Tijgers | LTTE
Diyanet | Turkse moskeeën
"""
SITES = """
Lelylijn | Zuiderzeelijn
IJzeren Rijn | 3RX
Betuweroute | Betuwelijn
Blankenburgverbinding | Blankenburgtunnel
Amelisweerd > Ring Utrecht | A27
ViA15 | doortrekking A15
Merwedebrug > Gorinchem
Haringvliet | Kierbesluit
Nord Stream | Nord Stream 2
DSM > Chemelot
Volkel > kernwapens in Nederland
Schipholbrand | brand cellencomplex Schiphol-Oost
marinierskazerne > Vlissingen
Soestdijk | paleis Soestdijk
Norg > gasopslag
zoutwinning | zoutcaverne | zoutcavernes | Nedmag
"""
PLACE_NAMES = f"{COUNTRIES}{REGIONS}{CITIES}{SITES}"
