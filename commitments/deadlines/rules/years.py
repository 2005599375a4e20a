"""Terms that name a year, half of it or a quarter: 'eind 2024', 'dit jaar', 'Q1 2025', 'eerste helft van "
"2025'."""

import re
from datetime import date

from commitments.deadlines.days import day_before, day_of, month_end
from commitments.deadlines.numbers import ordinal
from commitments.deadlines.pieces import is_before, is_next, position_number
from commitments.deadlines.rule import Example, Moment, Reader, TermRule, in_year


def _year(found: re.Match[str], moment: Moment) -> date | None:
    if is_before(found):
        return in_year(found, moment, lambda year: day_of(year - 1, 12, 31))
    return in_year(found, moment, lambda year: day_of(year, 12, 31))


def _on(month: int, day: int) -> Reader:
    def read(found: re.Match[str], moment: Moment) -> date | None:
        return in_year(found, moment, lambda year: day_of(year, month, day))

    return read


def _last_year(found: re.Match[str], _moment: Moment) -> date:
    return day_of(int(found["last"]), 12, 31)


def _quarter(found: re.Match[str], moment: Moment) -> date | None:
    printed = found["quarter"] or found["q_number"] or ""
    quarter = int(printed) if printed.isdigit() else ordinal(found["ordinal"])
    quarter = 4 if quarter < 0 else quarter
    if is_before(found) and not found["position"]:
        first = in_year(found, moment, lambda year: day_of(year, 3 * quarter - 2, 1))
        return day_before(first) if first else None
    short = 2 - position_number(found["position"]) if found["position"] else 0
    return in_year(found, moment, lambda year: month_end(year, 3 * quarter - short))


def _half(found: re.Match[str], moment: Moment) -> date | None:
    month = 6 if (found["half"] or "") == "1" or (found["ordinal"] and ordinal(found["ordinal"]) == 1) else 12
    return in_year(found, moment, lambda year: month_end(year, month))


def _near_quarter(found: re.Match[str], moment: Moment) -> date | None:
    if moment.after is None:
        return None
    quarter = (moment.after.month - 1) // 3 + 1
    which = found["which"]
    return month_end(moment.after.year, 3 * (quarter + (bool(which) and is_next(which))))


def _near_half(found: re.Match[str], moment: Moment) -> date | None:
    if moment.after is None:
        return None
    return month_end(moment.after.year, 6 * ((moment.after.month > 6) + 1 + is_next(found["which"])))


# 'het tweede en derde kwartaal', 'Q1/Q2': the last one counts
_QUARTERS = (
    r"(?:(?:het |dit )?(?:(?:eerste|tweede|derde) (?:en|of) (?:het )?)?{ordinal} kwartaal|kwartaal "
    r"(?P<quarter>[1-4])"
    r"|(?:[QK][1-4](?: ?[/-] ?| (?:en|of) ))?[QK](?P<q_number>[1-4]))"
)
_QUARTER_POSITION = r"(?:(?P<position>begin|medio|halverwege|eind|einde|het einde|het eind)(?: van)? )?"

# 'voor 2026' may be about money: only 'vóór', or 'nog voor', makes it a term.
_LEAD = (
    r"(?:(?:nog|al|uiterlijk|in ieder geval|naar verwachting) ){0,3}(?:in(?: de loop van)?|gedurende|tot "
    r"en met|t/m"
    r"|uiterlijk(?: in)?|vóór|vòòr|vóor|voór|(?:nog|uiterlijk|ruim|al) voor|in de periode tot) "
)

RULES = (
    TermRule(
        "een jaar: 31 december",
        "Een jaar loopt tot en met 31 december.",
        r"(?P<lead>" + _LEAD + r"){year}",
        _year,
        (
            Example("in 2026", "2025-10-11", "2026-12-31"),
            Example("In de loop van 2025", "2025-01-11", "2025-12-31"),
            Example("in het komende jaar", "2025-01-11", "2026-12-31"),
            Example("nog vóór 2026", "2025-01-11", "2025-12-31"),
            Example("in de loop van volgend jaar", "2025-01-11", "2026-12-31"),
            Example("gedurende het jaar 2025", "2024-01-11", "2025-12-31"),
        ),
    ),
    TermRule(
        "een jaar: 31 december",
        "Een jaar loopt tot en met 31 december.",
        r"{lead}{digits}",
        _year,
        (
            Example("2025", "2024-01-11", "2025-12-31"),
            Example("voor 2026", "2024-01-11", "2025-12-31"),
        ),
        alone=True,
    ),
    TermRule(
        "dit of volgend jaar: 31 december",
        "Dit jaar is het jaar van de brief en loopt tot en met 31 december; volgend jaar is het jaar daarna.",
        r"(?:(?:later|verderop|nog|al|reeds|ook|in het|in de loop van het) )?(?P<lead>)"
        r"(?P<year>(?:later )?(?:dit|volgend|komend|aankomend|het komende?) (?:kalender)?jaar)",
        _on(12, 31),
        (
            Example("later dit jaar", "2025-01-11", "2025-12-31"),
            Example("nog dit jaar", "2025-01-11", "2025-12-31"),
            Example("volgend jaar", "2025-01-11", "2026-12-31"),
            Example("dit kalenderjaar", "2025-01-11", "2025-12-31"),
        ),
    ),
    TermRule(
        "een reeks jaren: 31 december van het laatste",
        "Een reeks jaren loopt tot en met 31 december van het laatste jaar.",
        r"{led}(?:de (?:periode|jaren) |de )?{digits} ?(?:[-–/]| (?:en|of|tot en met|t/m|tot) ) ?"
        r"(?P<last>(?:19|20|21)\d\d(?!\d))",
        _last_year,
        (
            Example("in de periode 2024-2026", "2023-10-11", "2026-12-31"),
            Example("in 2025 en 2026", "2024-10-11", "2026-12-31"),
        ),
    ),
    TermRule(
        "begin van een jaar: 31 maart",
        "Het begin van een jaar loopt tot en met 31 maart.",
        r"{lead}{begin}{year}",
        _on(3, 31),
        (
            Example("begin 2024", "2023-10-11", "2024-03-31"),
            Example("begin volgend jaar", "2025-01-11", "2026-03-31"),
            Example("in de eerste maanden van 2026", "2025-01-11", "2026-03-31"),
            Example("aan het begin van het nieuwe jaar", "2025-11-11", "2026-03-31"),
            Example("uiterlijk begin 2026", "2025-11-11", "2026-03-31"),
        ),
    ),
    TermRule(
        "medio van een jaar: 31 juli",
        "Medio of halverwege een jaar is uiterlijk 31 juli.",
        r"{lead}{medio}{year}",
        _on(7, 31),
        (
            Example("medio 2024", "2023-10-11", "2024-07-31"),
            Example("mid-2025", "2025-01-11", "2025-07-31"),
            Example("halverwege 2025", "2025-01-11", "2025-07-31"),
            Example("medio volgend jaar", "2025-01-11", "2026-07-31"),
        ),
    ),
    TermRule(
        "eind van een jaar: 31 december",
        "Het eind van een jaar is 31 december.",
        r"{lead}{eind}{year}",
        _on(12, 31),
        (
            Example("eind 2022", "2021-10-11", "2022-12-31"),
            Example("eind dit jaar", "2025-01-11", "2025-12-31"),
            Example("voor het einde van het jaar", "2025-01-11", "2025-12-31"),
            Example("uiterlijk voor eind 2025", "2025-01-11", "2025-12-31"),
            Example("aan het eind van dit jaar", "2025-01-11", "2025-12-31"),
            Example("per ultimo 2025", "2025-01-11", "2025-12-31"),
            Example("nog voor het einde van dit kalenderjaar", "2025-01-11", "2025-12-31"),
        ),
    ),
    TermRule(
        "eind van een jaar: 31 december",
        "Het eind van een jaar is 31 december.",
        r"{lead}(?:(?:het |de )?(?:jaareinde|jaarwisseling|jaareind|oud en nieuw)|einde? jaar){of_year}",
        _on(12, 31),
        (
            Example("voor het jaareinde", "2025-01-11", "2025-12-31"),
            Example("voor de jaarwisseling", "2025-11-11", "2025-12-31"),
            Example("eind jaar", "2025-11-11", "2025-12-31"),
        ),
    ),
    TermRule(
        "een kwartaal: de laatste dag",
        "Een kwartaal loopt tot en met zijn laatste dag: 31 maart, 30 juni, 30 september of 31 december.",
        r"{lead}" + _QUARTER_POSITION + _QUARTERS + r"{of_year}",
        _quarter,
        (
            Example("in het eerste kwartaal van 2025", "2024-10-11", "2025-03-31"),
            Example("in het derde kwartaal", "2025-01-11", "2025-09-30"),
            Example("Q1 2025", "2024-10-11", "2025-03-31"),
            Example("in Q2 van 2025", "2024-10-11", "2025-06-30"),
            Example("het laatste kwartaal van dit jaar", "2025-01-11", "2025-12-31"),
            Example("1e kwartaal volgend jaar", "2025-01-11", "2026-03-31"),
            Example("in kwartaal 3 van 2025", "2025-01-11", "2025-09-30"),
            Example("eind Q1 2026", "2025-01-11", "2026-03-31"),
            Example("voor het tweede kwartaal van 2026", "2025-01-11", "2026-03-31"),
            Example("voor het einde van het tweede kwartaal 2026", "2025-01-11", "2026-06-30"),
            Example("in het tweede of derde kwartaal van 2025", "2025-01-11", "2025-09-30"),
            Example("Q1/Q2 2026", "2025-01-11", "2026-06-30"),
            Example("uiterlijk Q4", "2025-01-11", "2025-12-31"),
        ),
    ),
    TermRule(
        "een halfjaar: 30 juni of 31 december",
        "De eerste helft van een jaar loopt tot en met 30 juni, de tweede tot en met 31 december.",
        r"{lead}(?:(?:de |het )?{ordinal} (?:helft(?! van de maand)|half ?jaar|semester)"
        r"|H(?P<half>[12])){of_year}",
        _half,
        (
            Example("in de eerste helft van 2025", "2024-10-11", "2025-06-30"),
            Example("in het tweede halfjaar", "2025-01-11", "2025-12-31"),
            Example("eerste helft van dit jaar", "2025-01-11", "2025-06-30"),
            Example("in de tweede helft van het jaar", "2025-01-11", "2025-12-31"),
            Example("de eerste helft van volgend jaar", "2025-01-11", "2026-06-30"),
            Example("H1 2026", "2025-01-11", "2026-06-30"),
        ),
    ),
    TermRule(
        "dit of volgend kwartaal: de laatste dag",
        "Dit kwartaal is dat van de brief, volgend kwartaal het eerste erna, tot en met de laatste dag.",
        r"{lead}(?:(?:eind|einde|het einde)(?: van)? )?(?:{this_or_next}|het) kwartaal",
        _near_quarter,
        (
            Example("nog dit kwartaal", "2025-02-11", "2025-03-31"),
            Example("komend kwartaal", "2025-11-11", "2026-03-31"),
            Example("voor het einde van het kwartaal", "2025-02-11", "2025-03-31"),
        ),
    ),
    TermRule(
        "dit of volgend halfjaar: de laatste dag",
        "Dit halfjaar is dat van de brief, volgend halfjaar het eerste erna, tot en met de laatste dag.",
        r"{lead}(?P<which>dit|het lopende|het volgende|volgend) half ?jaar",
        _near_half,
        (
            Example("nog dit halfjaar", "2025-02-11", "2025-06-30"),
            Example("volgend half jaar", "2025-02-11", "2025-12-31"),
        ),
    ),
)
