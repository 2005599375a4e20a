"""Terms counted from the document or the debate: 'binnen zes weken', 'over drie maanden'."""

import re
from datetime import date

from commitments.deadlines.days import plus_days, plus_months, plus_working_days
from commitments.deadlines.numbers import number
from commitments.deadlines.rule import Example, Moment, TermRule, no_day

_MONTHS = {"maand": 1, "kwartaal": 3, "half jaar": 6, "halfjaar": 6, "jaar": 12}


def _counted(found: re.Match[str], moment: Moment) -> date | None:
    if moment.counts_from is None:
        return None
    many = number(found["number"]) if found["number"] else 1
    unit = " ".join(found["unit"].lower().split())
    if unit.startswith("werkdag"):
        return plus_working_days(moment.counts_from, many)
    if unit.startswith(("week", "weken")):
        return plus_days(moment.counts_from, 7 * many)
    if unit.startswith("dag"):
        return plus_days(moment.counts_from, many)
    if unit == "uur":
        return plus_days(moment.counts_from, -(-many // 24))
    single = {"maanden": "maand", "kwartalen": "kwartaal", "jaren": "jaar"}.get(unit, unit)
    return plus_months(moment.counts_from, many * _MONTHS[single])


def _year_and_a_half(_found: re.Match[str], moment: Moment) -> date | None:
    return plus_months(moment.counts_from, 18) if moment.counts_from else None


_UNIT = (
    r"(?P<unit>werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|kwartaal|kwartalen|half ?jaar|jaar"
    r"|jaren|uur)"
)
# 'twee à drie', '4 tot 6', '2-3': the larger counts
_LOW = r"(?:[a-z]{3,10}|\d{1,3})(?: (?:à|a|tot|of|tot en met) | ?[-–] ?)"
_AFTER = (
    r"(?: (?:na (?:heden|vandaag|dagtekening|nu|dit debat|het debat|deze brief)|vanaf (?:nu|heden)|van nu))?"
    r"(?! (?:daarna|nadien|erna|daarvoor|later)(?!\w))"
    r"(?! (?:na|voor|vóór|voorafgaand aan) (?:de|het|een|die|dat|uw|mijn|hun|haar|elk|ieder|elke"
    r"|iedere|ontvangst"
    r"|publicatie|afronding|inwerkingtreding|vaststelling|afloop|verschijning|verschijnen|oplevering|start|aanvang"
    r"|ommekomst)(?!\w))"
)
_NAME = "binnen een aantal weken of maanden: geteld vanaf de brief of het debat"
_EXPLAINED = (
    "Geteld vanaf de datum van de brief, of vanaf de dag van het debat: weken zijn zeven dagen, een maand "
    "verder "
    "is dezelfde dag of anders de laatste van die maand."
)

# 'ten minste vier weken voor', 'uiterlijk zes weken na'
_AT_LEAST = (
    r"(?:(?:binnen|uiterlijk|over|maximaal|ten minste|tenminste|minimaal|minstens|niet later dan"
    r"|ongeveer|circa"
    r"|ruim|hooguit|ten hoogste|op zijn laatst) ){0,3}"
)
_MANY = r"(?:{number} |enkele |een paar |een )"

RULES = (
    TermRule(
        "een aantal weken daarna: geen dag",
        "De termijn telt vanaf een gebeurtenis waarvan de dag hier niet staat.",
        r"{lead}" + _AT_LEAST + _MANY + _UNIT + r" (?:daarna|nadien|erna|daarvoor|ervoor|van tevoren)",
        no_day,
        (
            Example("uiterlijk zes weken daarna", "2025-03-10", None),
            Example("binnen een maand nadien", "2025-03-10", None),
            Example("enkele weken daarvoor", "2025-03-10", None),
        ),
    ),
    TermRule(
        "een aantal weken voor of na een gebeurtenis: geen dag",
        "De termijn telt vanaf een gebeurtenis waarvan de dag hier niet staat.",
        r"{lead}" + _AT_LEAST + _MANY + _UNIT + r" (?:na|voor|vóór|voorafgaand aan)"
        r""
        r" (?:(?:de|het|een|die|dat|uw|mijn|hun|haar|elk|ieder|elke|iedere)"
        r" (?!debat\b|zomer|kerst|herfst|mei|voorjaar|najaar|einde?\b|reces|jaar)"
        r"[\w-]{3,40}"
        r"|ontvangst|publicatie|afronding|inwerkingtreding|vaststelling|afloop|verschijning|verschijnen|oplevering"
        r"|start|aanvang|ommekomst)",
        no_day,
        (
            Example("binnen drie maanden na publicatie", "2025-03-10", None),
            Example("binnen zes weken na de inwerkingtreding", "2025-03-10", None),
            Example("ten minste vier weken voor de conferentie", "2025-03-10", None),
            Example("drie maanden na de start", "2025-03-10", None),
            Example("uiterlijk twee weken voor het commissiedebat", "2025-03-10", None),
            Example("binnen zes weken na dat rapport", "2025-03-10", None),
            Example("een jaar na inwerkingtreding", "2025-03-10", None),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}(?:binnen|over)(?: (?:nu en|uiterlijk|maximaal|ten hoogste|hooguit|ongeveer|circa|een "
        r"periode van"
        r"|een termijn van|de (?:eerst)?(?:komende|volgende))){0,2}(?: (?:"
        + _LOW
        + r")?{number})? "
        + _UNIT
        + _AFTER,
        _counted,
        (
            Example("binnen zes weken", "2025-03-10", "2025-04-21"),
            Example("binnen drie maanden", "2024-11-30", "2025-02-28"),
            Example("binnen een half jaar", "2025-03-10", "2025-09-10"),
            Example("binnen tien werkdagen", "2025-03-10", "2025-03-24"),
            Example("binnen 2 à 3 weken", "2025-03-10", "2025-03-31"),
            Example("binnen vier tot zes weken", "2025-03-10", "2025-04-21"),
            Example("over twee maanden", "2025-03-10", "2025-05-10"),
            Example("binnen een jaar", "2025-03-10", "2026-03-10"),
            Example("uiterlijk binnen 14 dagen", "2025-03-10", "2025-03-24"),
            Example("binnen uiterlijk twaalf weken na heden", "2025-03-10", "2025-06-02"),
            Example("binnen 48 uur", "2025-03-10", "2025-03-12"),
            Example("binnen een termijn van drie weken", "2025-03-10", "2025-03-31"),
            Example("binnen nu en drie maanden", "2025-03-10", "2025-06-10"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}(?:de |het )?(?:eerst)?(?:komende|volgende) (?:" + _LOW + r")?{number} " + _UNIT,
        _counted,
        (
            Example("in de komende zes weken", "2025-03-10", "2025-04-21"),
            Example("de komende twee jaar", "2025-03-10", "2027-03-10"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}(?:het |dit )?(?:eerst)?(?:komende?|volgende) (?P<number>)(?P<unit>half ?jaar)",
        _counted,
        (Example("in het komende half jaar", "2025-03-10", "2025-09-10"),),
    ),
    TermRule(
        "anderhalf jaar: achttien maanden geteld vanaf de brief of het debat",
        "Anderhalf jaar is achttien maanden na de datum van de brief, of na de dag van het debat.",
        r"{lead}(?:binnen|over|de komende|komende) anderhalf jaar",
        _year_and_a_half,
        (Example("binnen anderhalf jaar", "2025-03-10", "2026-09-10"),),
    ),
)
