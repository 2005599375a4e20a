"""What ties a sentence to a motie, or keeps it apart: words for it, asides, and where another subject"
" begins."""

import re

from .base import Rule, phrases

BASED = Rule(
    name="motie_als_aanleiding",
    explanation="De zin zegt wat er naar aanleiding van de motie gebeurt.",
    pattern=phrases(
        r"(?:zoals|als) (?:\w+ ){0,6}(?:gevraagd|verzocht|gewenst|bepleit|opgedragen|opgenomen|verwoord"
        r"|voorgesteld) … moties?",
        r"(?:in reactie op|in het verlengde van|in vervolg op|in aansluiting op|in antwoord op|op basis van"
        r"|vanwege|ingevolge|krachtens|dankzij|in opvolging van|ter opvolging van|ter invulling van"
        r"|in navolging van|met inachtneming van|gehoor gevend aan|uitvoering gevend aan"
        r"|in het licht van) … moties?",
        r"(?:met betrekking tot|wat betreft|voor wat|ten aanzien van|inzake|aangaande|betreffende|omtrent"
        r"|aan de hand van) … moties?",
        r"\A(?:over|rond|rondom|bij|voor|op) (?:de )?(?:uitvoering van )?(?:de |deze )?moties?",
        r"wat … moties? … (?:betreft|aangaat)",
        r"(?:in|door|bij|met) (?:de |deze )?moties? … (?:gevraagde|verzochte|bedoelde|genoemde|gewenste)",
        r"(?:zoals|waar|waartoe|waarom|wat) (?:\w+ ){0,3}moties? … (?:vraagt|verzoekt|vroeg|verzocht"
        r"|oproept|bepleit"
        r"|beoogt|wil)",
    ),
    example="In reactie op de motie heb ik de SER om advies gevraagd.",
)
STANDS_FOR_PART = Rule(
    name="motie_als_dat_deel",
    explanation="‘Het eerste verzoek’ en ‘dat onderdeel’ zijn een deel van wat de motie vraagt.",
    pattern=phrases(
        r"(?:het|dit|dat) (?:eerste|tweede|derde|laatste|andere|overige|1e|2e)"
        r" (?:deel|onderdeel|verzoek|dictum|element|punt)(?! van)",
        r"(?:dit|dat|het) (?:deel|onderdeel|dictum)(?! van)",
    ),
    example="Het tweede verzoek wijs ik af.",
)
STANDS_FOR = Rule(
    name="motie_als_dit_verzoek",
    explanation="‘Dit verzoek’ is wat de motie vraagt.",
    pattern=phrases(
        r"(?:dit|het|dat|deze|die|uw|de) (?:verzoek|oproep|wens|opdracht|uitspraak)(?: (?:van|uit) (?:de"
        r"|uw) (?:Kamer|motie)"
        r"| van het lid \w+)?"
    ),
    example="Aan dit verzoek is voldaan.",
)
STANDS_FOR_DOING = Rule(
    name="motie_als_uitvoering",
    explanation="‘Uitvoering’ zonder meer is in het verhaal van een motie de uitvoering van de motie.",
    pattern=phrases(r"(?<!ter\s)uitvoering(?! (?:van|aan|door|te|gegeven|geven))"),
    example="Het kabinet zal niet tot uitvoering overgaan.",
)
STANDS_FOR_OF = Rule(
    name="motie_als_hieraan",
    explanation="‘Hieraan’ en ‘daaraan’ slaan op wat de motie vraagt.",
    pattern=phrases(r"(?:hieraan|daaraan|aan dit punt)"),
    example="Hieraan is voldaan.",
)
STANDS_FOR_IT = Rule(
    name="motie_als_zij",
    explanation="‘Zij’, ‘haar’ of ‘deze’ is de motie.",
    pattern=phrases(
        r"(?:zij|ze|haar|deze|die)(?= (?:is|zijn|kan|wordt|worden|voer|voert|voeren|neem|neemt|beschouw"
        r"|acht|daarmee|hiermee|daarom|dan|dus"
        r"|ook|niet"
        r"|om|als|inmiddels|aan|naar|over|af|ten|uitgevoerd|afgedaan|overgedragen)\b|[.,;])"
    ),
    example="Hiermee is zij uitgevoerd.",
)
NEXT_SUBJECT = Rule(
    name="motie_volgend_onderwerp",
    explanation="Hier begint iets anders, dat niet meer over de motie gaat.",
    pattern=phrases(
        r"\A(?:Ook |Daarnaast |Verder |Voorts |Tevens )?(?:heeft |vroeg |vraagt |verzocht )?(?:het lid"
        r"|de leden|mevrouw|de heer)",
        r"\A(?:Tijdens|In) (?:het|een) [\w-]{0,30}(?:debat|overleg)",
        r"\A(?:Tot slot|Ten slotte|Los hiervan|Los daarvan|Een ander|Een tweede|Een derde)",
        r"(?:toezegging|toezeggingen|toegezegd)",
        r"aanbeveling(?:en)?",
    ),
    example="Tijdens het debat van 3 maart vroeg het lid Piri naar de kosten.",
)
NEXT_SPEAKER = Rule(
    name="motie_volgende_spreker",
    explanation="Hier neemt in een verslag een ander het woord.",
    pattern=re.compile(
        r"\A(?:De voorzitter|(?:De heer|Mevrouw|Minister|Staatssecretaris|Het lid)(?: [\w'’-]{1,30}){1,4})"
        r"(?: \([^()]{1,30}\))?:"
    ),
    example="De voorzitter:",
)
IN_PASSING = Rule(
    name="motie_terloops",
    explanation="De zin noemt de motie terloops; wat erop volgt, gaat niet over de motie.",
    pattern=phrases(
        r"(?:verwijst|verwijzen|verwees|verwezen|refereert|refereren|gerefereerd|herinnert|herinnerde"
        r"|herinnerd) … (?:naar|aan) … moties?",
        r"(?:noemt|noemen|noemde|noemden|genoemd|citeert|citeren|citeerde|vermeldt|vermelden) … moties?",
        r"(?:haalt|halen|haalde|haalden) … moties? … aan",
        r"(?:naar|aan) … moties? … (?:verwezen|gerefereerd|herinnerd)",
        r"(?:gesproken|gedebatteerd|gediscussieerd|gewezen|gestemd|gevraagd|wijst|wijzen|wees|wezen"
        r"|spraken|sprak)"
        r" (?:over|op|naar) (?:de |deze |die )?moties?",
        r"moties? … (?:genoemd|aangehaald|vermeld|aangestipt)(?=\W*\Z)",
        r"moties? … (?:ter sprake|aangehaald|geciteerd)",
        r"(?:ter sprake|aangehaald|geciteerd) … moties?",
        r"(?:vraagt|vragen|vroeg|vroegen) (?:[\w-]+ ){0,6}(?:naar|over) (?:\w+ ){0,3}moties?",
        r"(?:debat|overleg) (?:waarin|waarbij|waar) … moties?",
        r"moties? … (?:aangehouden|ingetrokken|verworpen)",
        r"(?:naar aanleiding van|in|tijdens|bij) (?:het|de|een|dit) (?:[\w-]+ )?(?:debat|discussie"
        r"|gesprek|overleg|vragen|stemming|stemmingen) over (?:de |deze |die )?moties?",
    ),
    example="In het rapport wordt verwezen naar de motie-Jansen.",
)
INTRODUCED = Rule(
    name="motie_aangekondigd",
    explanation="De zin noemt de motie en zegt wat zij vraagt; wat erop volgt, gaat erover.",
    pattern=phrases(
        r"(?:noem|noemen|vermeld|vermelden) (?:ik|wij) … moties? … (?:verzoekt|vraagt|oproept|verzocht|vroeg)"
    ),
    example="In dit verband noemen wij de motie, die de regering verzoekt om een meestertitel.",
)
# 'Die motie is aangehouden': what the letter tells behind it is for information.
NOT_PURSUED = Rule(
    name="motie_aangehouden",
    explanation="De motie is aangehouden, ingetrokken of verworpen; wat erop volgt, is geen uitvoering.",
    pattern=phrases(
        r"\A(?:deze|die|de|zij|haar) (?:motie )?(?:(?:is|werd|heeft) )?(?:[\w-]+ ){0,6}"
        r"(?:aangehouden|ingetrokken|verworpen)(?: en| door| op| na| bij| in|\W)",
        r"\ATer informatie (?:meld|merk|geef|deel|vermeld) (?:ik|wij)",
    ),
    example="Die motie is aangehouden.",
)
KAMER_KNOWS = Rule(
    name="motie_kamer_weet_ervan",
    explanation="De zin zegt alleen dat de Kamer eerder over de motie is bericht.",
    pattern=phrases(
        r"(?:heb|heeft|hebben|bent|is|zijn|ben) (?:ik|wij|het kabinet|u|uw Kamer|de Kamer|de minister) …"
        r" (?:geïnformeerd|bericht|ingelicht|geschreven|gemeld|gerapporteerd|gereageerd|toegelicht"
        r"|aangegeven)",
        r"(?:ik|wij|u|uw Kamer|de Kamer) … (?:geïnformeerd|bericht|ingelicht|gemeld|gerapporteerd) (?:heb"
        r"|hebben|bent|is)",
    ),
    example="Daarover heb ik uw Kamer eerder bericht.",
)
NO_STORY = Rule(
    name="motie_vergadering",
    explanation="De zin gaat over de vergadering of de stemming, niet over de uitvoering van de motie.",
    pattern=phrases(
        r"(?:einde|eind|slot) (?:gekomen )?van (?:dit|het|deze|ons) [\w-]{0,30}(?:overleg|debat|vergadering"
        r"|termijn|beantwoording)",
        r"(?:gestemd|stemmen wij|stemming(?:en)?)(?! (?:met|over en weer))",
        r"(?:ik|wij) (?:sluit|sluiten|schors|schorsen|open|heropen|dank|danken)",
        r"(?:dank|sluit|schors|heropen|open) (?:ik|wij)",
        r"(?:geef|geeft) … (?:het woord|gelegenheid)",
        r"(?:is|werd|zijn|heeft|hebben|had) … (?:ingediend|aangenomen|aanvaard|verworpen|aangehouden"
        r"|ingetrokken"
        r"|aangevraagd|ontraden)(?=\W*\Z)",
    ),
    example="Daarmee zijn wij aan het einde gekomen van dit notaoverleg.",
)
GOES_ON = Rule(
    name="motie_vervolg",
    explanation="De zin gaat verder over de motie die ervoor is genoemd.",
    pattern=phrases(
        r"(?:deze|de|die|beide|bovengenoemde|genoemde|voornoemde) (?:\w+ )?moties?",
        r"(?:conform|overeenkomstig|gelet op) (?:de |deze )?moties?",
        r"(?:dit|dat|het) (?:(?:eerste|tweede|derde|laatste|andere|overige) )?(?:deel|onderdeel|verzoek"
        r"|dictum)",
        "hiermee",
        "daarmee",
        "waarmee",
        "uitvoering",
        r"(?:behandeling|afhandeling|afdoening) (?:daarvan|hiervan|ervan)",
    ),
    example="Deze motie is uitgevoerd.",
)
ON_ALL = Rule(
    name="motie_alle",
    explanation="De zin gaat over alle moties die ervoor zijn genoemd.",
    pattern=phrases(
        r"(?:beide|deze|de|alle|bovenstaande|bovengenoemde|genoemde|voornoemde|twee|drie) (?:\w+ )?moties"
    ),
    example="Hiermee zijn beide moties uitgevoerd.",
)
RULES: tuple[Rule, ...] = (
    BASED,
    STANDS_FOR_PART,
    STANDS_FOR,
    STANDS_FOR_DOING,
    STANDS_FOR_OF,
    STANDS_FOR_IT,
    NEXT_SUBJECT,
    NEXT_SPEAKER,
    IN_PASSING,
    INTRODUCED,
    NOT_PURSUED,
    KAMER_KNOWS,
    NO_STORY,
    GOES_ON,
    ON_ALL,
)
