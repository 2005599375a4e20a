"""How far a kabinetsreactie goes: 'volledig', 'ten dele', 'niet', and what takes it back: 'mits'."""

from dataclasses import dataclass

from commitments.letters.findings import Verdict

from .base import Rule, phrases


@dataclass(frozen=True, kw_only=True)
class VerdictRule(Rule):
    """A wording and the verdict that it gives."""

    verdict: Verdict


# How far: the first that stands beside the verb decides.
DEGREES: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_niet_geheel",
        explanation="Het kabinet neemt de aanbeveling niet helemaal over.",
        pattern=phrases(
            r"niet (?:geheel|volledig|helemaal|integraal|onverkort|in zijn geheel|in haar geheel|zonder meer|"
            r"op alle (?:punten|onderdelen)|in alle opzichten|in deze vorm|één op één)"
        ),
        example="Het kabinet neemt aanbeveling 2 niet volledig over.",
        verdict=Verdict.PARTLY,
    ),
    VerdictRule(
        name="oordeel_niet",
        explanation="Het kabinet neemt de aanbeveling niet over.",
        pattern=phrases(r"niet(?! (?:alleen|slechts|enkel))", "evenmin", "geenszins", "noch"),
        example="Het kabinet neemt deze aanbeveling dan ook niet over.",
        verdict=Verdict.NOT,
    ),
    VerdictRule(
        name="oordeel_grotendeels",
        explanation="Het kabinet neemt de aanbeveling voor het grootste deel over.",
        pattern=phrases(
            "grotendeels",
            "merendeels",
            "grosso modo",
            r"in (?:grote|hoofd)\s?lijnen",
            "op hoofdlijnen",
            "in (?:belangrijke|overwegende|hoge) mate",
            r"op (?:één|een|1|enkele|een enkel|twee) (?:belangrijk |klein |enkel )?(?:punten|punt"
            r"|onderdelen|onderdeel|aspecten|aspect|elementen|element|uitzondering|detail|details) na",
            r"(?:met|op) (?:één|een enkele|slechts één) uitzondering(?: na)?",
            "in (?:zeer )?(?:grote|ruime|belangrijke) (?:mate|lijn)",
            "in essentie",
            "in de kern",
            "voor (?:het|een) (?:grootste|overgrote|belangrijk|belangrijkste|groot) deel",
            "vrijwel (?:geheel|volledig)",
            "nagenoeg (?:geheel|volledig)",
        ),
        example="Het kabinet neemt aanbeveling 6 grotendeels over.",
        verdict=Verdict.LARGELY,
    ),
    VerdictRule(
        name="oordeel_deels",
        explanation="Het kabinet neemt een deel van de aanbeveling over.",
        pattern=phrases(
            "ten dele",
            "deels",
            "gedeeltelijk",
            "voor een deel",
            "op (?:onderdelen|enkele (?:punten|onderdelen)|een aantal (?:punten|onderdelen)"
            "|sommige (?:punten|onderdelen))(?! na)",
            "in (?:een )?(?:iets |enigszins |licht |wat )?(?:aangepaste|gewijzigde|afgezwakte|andere"
            "|beperkte|afgeslankte|lichtere|minder vergaande) vorm",
            "(?:in aangepaste|in gewijzigde) (?:zin|opzet|variant)",
            "met (?:een |enkele |enige )?(?:aanpassing|aanpassingen|wijziging|wijzigingen)",
            "alleen (?:voor|waar|op|wat betreft)",
            "(?:slechts|uitsluitend|enkel) (?:voor|waar|op|wat betreft)",
            "(?:niet letterlijk|niet naar de letter)",
            "voor de helft",
            "tot op zekere hoogte",
            "in beperkte mate",
            "naar de geest",
        ),
        example="Het kabinet neemt deze aanbeveling ten dele over.",
        verdict=Verdict.PARTLY,
    ),
    VerdictRule(
        name="oordeel_volledig",
        explanation="Het kabinet neemt de aanbeveling helemaal over.",
        pattern=phrases(
            "volledig",
            "integraal",
            "onverkort",
            "geheel",
            "helemaal",
            "in (?:zijn|haar|hun) geheel",
            "zonder (?:voorbehoud|meer)",
            "in volle (?:omvang|breedte)",
            "ten volle",
            "onverminderd",
            "volmondig",
        ),
        example="Het kabinet neemt aanbeveling 2 volledig over.",
        verdict=Verdict.FULLY,
    ),
)

CONDITION = VerdictRule(
    name="oordeel_onder_voorwaarde",
    explanation="Het kabinet neemt de aanbeveling over met een voorwaarde of een uitzondering.",
    pattern=phrases(
        "mits",
        "tenzij",
        "(?:op|onder) (?:de |die )?voorwaarde",
        "met uitzondering van",
        "behalve",
        "behoudens",
        "indien(?! (?:nodig|mogelijk|gewenst|van toepassing))",
        "voor zover",
        "uitgezonderd",
        r"(?:maar|doch|echter|en|,) niet (?:voor|op|waar|wat|ten aanzien van|in|bij|de|het|binnen|met)",
        r"(?:maar|doch|,) (?:alleen|slechts|uitsluitend|enkel) (?:voor|waar|op|wat|als|bij|binnen)",
        r"(?:zij het|maar|doch|al is het) (?:wel )?(?:in|met|onder) (?:een )?(?:\w+ )?(?:andere"
        r"|aangepaste|gewijzigde|"
        r"beperkte|langere|aanpassing\w*|kanttekening\w*|wijziging\w*|voorbehoud|beperking\w*)",
    ),
    example="Het kabinet neemt aanbeveling 4 over, mits de Europese Commissie ermee instemt.",
    verdict=Verdict.PARTLY,
)

LIMITS = VerdictRule(
    name="oordeel_niet_maar_wel",
    explanation="Het kabinet neemt de aanbeveling niet over, behalve voor een deel.",
    pattern=phrases(
        r"(?:maar|doch|,) wel (?:voor|waar|op|wat|ten aanzien van|in|bij|binnen|het deel|de onderdelen)",
        r"niet (?:over)?,? (?:behalve|tenzij|met uitzondering van|uitgezonderd)",
    ),
    example="Aanbeveling 4 neemt het kabinet niet over voor gemeenten, maar wel voor provincies.",
    verdict=Verdict.PARTLY,
)
RULES: tuple[Rule, ...] = (*DEGREES, CONDITION, LIMITS)
