"""Terms without a day: the wording stays and nothing is ever late."""

from commitments.deadlines.rule import Example, TermRule, no_day

_DAY = "2025-01-10"


def _undated(name: str, explanation: str, pattern: str, *words: str) -> TermRule:
    return TermRule(name, explanation, pattern, no_day, tuple(Example(each, _DAY, None) for each in words))


RECURRING = _undated(
    "steeds opnieuw: geen dag",
    "Wat jaarlijks of regelmatig terugkomt, heeft geen einddag.",
    r"(?:half|drie|twee|vier|vijf)?(?:jaarlijkse?|maandelijkse?|wekelijkse?)|periodieke?|regelmatige?"
    r"|geregeld|doorlopend"
    r"|continu|structureel|(?:elk|ieder) (?:half ?)?(?:jaar|kwartaal)|(?:elke|iedere) (?:maand|week|zomer)"
    r"|(?:per|eens per|één keer per|een keer per|twee keer per|tweemaal per|eenmaal per) (?:jaar|kwartaal"
    r"|maand)"
    r"|om de (?:twee|drie|vier) jaar|(?:elke|iedere) (?:twee|drie|vier|zes) (?:jaar|maanden)",
    *(
        "jaarlijks",
        "halfjaarlijks",
        "elk kwartaal",
        "periodiek",
        "jaarlijks voor 1 juni",
        "tweemaal per jaar",
    ),
    *("ieder jaar", "regelmatig", "elke zes maanden"),
)

# Events without a day of their own.
_EVENT = (
    r"(?:afronding|ommekomst|ontvangst|vaststelling|inwerkingtreding|oplevering|publicatie|verschijnen"
    r"|verschijning"
    r"|plenaire behandeling|behandeling|begrotingsbehandeling|gereedkomen|bekend worden|besluitvorming"
    r"|tweeminutendebat|(?:volgende |eerstvolgende |komende |aanstaande )?(?:commissiedebat|debat"
    r"|wetgevingsoverleg"
    r"|notaoverleg|plenaire debat|begrotingsdebat|verkiezingen|stemmingen|stemming|formatie))"
)
_NEXT_PAPER = (
    r"(?:eerst)?(?:volgende?|komende|aankomende) (?:[\w-]{0,30}(?:rapportage|brief|monitor|update"
    r"|evaluatie|gelegenheid"
    r"|moment|sleutelmoment|nota|verslag|raad|ronde))"
)

RULES = (
    RECURRING,
    _undated(
        "op korte termijn: geen dag",
        "‘Op korte termijn’ en ‘zo spoedig mogelijk’ noemen geen dag.",
        r"(?:op|binnen) (?:zeer |heel |zo )?(?:korte|kort mogelijke|afzienbare|redelijke|de kortst mogelijke)"
        r" (?:termijn|tijd)|zo (?:spoedig|snel|gauw|vroeg)(?: als)? mogelijk|ten spoedigste|binnenkort"
        r"|spoedig"
        r"|met (?:de meeste |gepaste |de grootst mogelijke )?spoed|per omgaande|onverwijld|eerstdaags|een "
        r"dezer dagen",
        *(
            "op korte termijn",
            "zo spoedig mogelijk",
            "binnenkort",
            "ten spoedigste",
            "binnen afzienbare tijd",
        ),
        *("zo snel mogelijk", "op zeer korte termijn", "per omgaande"),
    ),
    _undated(
        "te zijner tijd: geen dag",
        "‘Te zijner tijd’ en ‘op termijn’ noemen geen dag.",
        r"te zijner tijd|t\.z\.t\.?|tzt|te gelegener tijd|op (?:een )?(?:later|nader te bepalen|gepast"
        r"|geschikt|passend)"
        r" (?:moment|tijdstip)|op (?:langere |lange |middellange )?termijn|in een later stadium|bij "
        r"gelegenheid"
        r"|tijdig|desgewenst|separaat|waar mogelijk(?: en opportuun)?|waar nodig|wanneer (?:dat )?(?:nodig"
        r"|mogelijk|opportuun)"
        r"|indien (?:nodig|mogelijk|opportuun)",
        *(
            "te zijner tijd",
            "t.z.t.",
            "op een later moment",
            "op termijn",
            "in een later stadium",
            "separaat",
        ),
    ),
    _undated(
        "zodra iets gebeurt: geen dag",
        "Een gebeurtenis zonder vaste dag geeft geen einddag.",
        r"(?:zodra|nadat|totdat|op het moment dat)\b[^.;:,]{0,160}"
        r"|(?:na|direct na|kort na|voor|vóór|voorafgaand aan|in (?:de )?aanloop naar|bij|ten tijde van"
        r"|rond) (?:de |het |een )?"
        + _EVENT
        + r"(?: (?:van|over|door) (?:de|het|een|deze|dit)(?: [\w-]+){1,6})?"
        + r"|(?:bij|in|met|via|na|voor) (?:de |het |een )?"
        + _NEXT_PAPER,
        *(
            "zodra het onderzoek is afgerond",
            "bij een volgend sleutelmoment",
            "na afronding van het onderzoek",
        ),
        *("op het moment dat het kabinet besluit tot inzet", "in de volgende voortgangsrapportage"),
        *("voor het commissiedebat", "na ommekomst van het advies", "bij de begrotingsbehandeling"),
    ),
    _undated(
        "de komende tijd: geen dag",
        "‘De komende tijd’, ‘de komende maanden’ en ‘deze kabinetsperiode’ hebben geen vaste laatste dag.",
        r"(?:in |gedurende |binnen |over )?(?:de |het )?(?:eerst)?(?:komende|volgende|aankomende) "
        r"(?:enkele |paar )?"
        r"(?:periode|tijd|weken|maanden|jaren|dagen|kabinetsperiode)"
        r"|(?:nog )?(?:in |gedurende |tijdens )?(?:deze|de huidige|de komende) (?:kabinets|regeer"
        r"|regerings|zittings)periode"
        r"|binnen (?:enkele|een paar|een aantal) (?:dagen|weken|maanden|jaren)|over (?:enkele|een paar) "
        r"(?:weken|maanden)"
        r"|(?:aan )?(?:een|het) volgende? kabinet|door een nieuw kabinet",
        *("de komende maanden", "in de komende periode", "deze kabinetsperiode", "binnen enkele weken"),
        *("de komende tijd", "het volgende kabinet", "de komende jaren"),
    ),
)
