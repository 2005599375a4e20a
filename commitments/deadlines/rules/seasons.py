"""Terms that name a season, a holiday or a recess: 'voor de zomer', 'na het zomerreces', 'in het najaar'."""

import re
from collections.abc import Callable
from datetime import date

from commitments.deadlines.days import day_before, day_of
from commitments.deadlines.rule import Example, Moment, Reader, TermRule, in_year


def _yearly(month: int, day: int) -> Reader:
    """Reads a day that comes round each year."""

    def read(found: re.Match[str], moment: Moment) -> date | None:
        return in_year(found, moment, lambda year: day_of(year, month, day))

    return read


def _before_recess(name: str, month: int, day: int) -> Reader:
    """Reads the day before a recess that somebody dated; otherwise the fixed day."""

    def read(found: re.Match[str], moment: Moment) -> date | None:
        def in_one(year: int) -> date:
            # A kerstreces that begins in January is that of the year before.
            dated = [one.starts_on for one in moment.recesses if name in one.name.lower()]
            return next(
                (day_before(start) for start in dated if start.year == year), day_of(year, month, day)
            )

        return in_year(found, moment, in_one)

    return read


def _winter(found: re.Match[str], moment: Moment) -> date | None:
    return in_year(found, moment, lambda year: day_of(year, 3, 20))


def _first_of(*days: tuple[int, int]) -> Reader:
    """Reads the first of several yearly days that comes after the document."""

    def read(found: re.Match[str], moment: Moment) -> date | None:
        ahead = [in_year(found, moment, _on(month, day)) for month, day in days]
        return min((day for day in ahead if day), default=None)

    return read


def _on(month: int, day: int) -> Callable[[int], date]:
    return lambda year: day_of(year, month, day)


_BEFORE = (
    r"(?P<lead>(?:(?:nog|al|uiterlijk|ruim|kort|vlak|net|in ieder geval|in elk geval|naar verwachting|zo "
    r"mogelijk"
    r"|het liefst|bij voorkeur|pas|tot|eerst) ){0,3})(?:voor|vóór|vòòr|vóor|voór|tot|tegen|richting"
    r"|in de aanloop naar"
    r"|aan de vooravond van)"
    r" (?:(?:aanvang|de aanvang|het begin|begin|de start|ingang) van )?"
)
_AFTER = (
    r"(?P<lead>(?:(?:nog|al|uiterlijk|ruim|kort|vlak|net|direct|meteen|onmiddellijk|snel|gelijk|in ieder "
    r"geval"
    r"|naar verwachting|pas) ){0,3})(?:na|aan het eind van|na afloop van|na het einde van|na ommekomst van) "
)
_THE = (
    r"(?:(?:het|de|dit|deze|komend|komende|aankomend|aankomende|aanstaand|aanstaande|het komende|de "
    r"komende) ){0,2}"
)
_SEASON = (
    r"{lead}(?:(?:vroeg in|begin|medio|eind|einde|laat in|in de loop van|het einde van|het begin van) )?"
    r"(?:van )?(?:(?:het|de|dit|deze|volgend|volgende|komend|komende|aankomend|aankomende|aanstaand"
    r"|aanstaande"
    r"|vroege|late) ){0,2}"
)

RULES = (
    TermRule(
        "voor de zomer: 30 juni",
        "Voor de zomer en voor het zomerreces is uiterlijk 30 juni; noemt de tekst de eerste dag van het "
        "reces, "
        "dan de dag daarvoor.",
        _BEFORE + _THE + r"(?:zomer(?!reces)(?:periode|vakantie|maanden)?|zomerreces){coming}{of_year}",
        _before_recess("zomer", 6, 30),
        (
            Example("voor de zomer", "2023-01-26", "2023-06-30"),
            Example("nog voor de zomer", "2023-07-10", "2024-06-30"),
            Example("voor het zomerreces van 2025", "2024-10-10", "2025-06-30"),
            Example("vóór het zomerreces 2025", "2024-10-10", "2025-06-30"),
            Example("uiterlijk voor de zomer van 2026", "2024-10-10", "2026-06-30"),
            Example("voor de zomervakantie", "2025-02-10", "2025-06-30"),
            Example("ruim voor aanvang van het zomerreces", "2025-02-10", "2025-06-30"),
            Example("voor de zomer van volgend jaar", "2025-02-10", "2026-06-30"),
            Example("in de aanloop naar de zomer", "2025-02-10", "2025-06-30"),
            Example("tot voor de zomer", "2025-02-10", "2025-06-30"),
            Example("pas voor de zomer", "2025-09-10", "2026-06-30"),
        ),
    ),
    TermRule(
        "na de zomer: 30 september",
        "Na de zomer en na het zomerreces is uiterlijk 30 september.",
        _AFTER + _THE + r"(?:zomer(?!reces)(?:periode|vakantie|maanden)?|zomerreces){coming}{of_year}",
        _yearly(9, 30),
        (
            Example("na de zomer", "2025-02-10", "2025-09-30"),
            Example("direct na het zomerreces", "2025-02-10", "2025-09-30"),
            Example("kort na de zomer van 2026", "2025-02-10", "2026-09-30"),
        ),
    ),
    TermRule(
        "einde van het zomerreces: 31 augustus",
        "Het zomerreces loopt hooguit tot en met 31 augustus.",
        r"{lead}(?:(?:het )?(?:eind|einde) van )?(?:de|het|dit) zomerreces{of_year}",
        _yearly(8, 31),
        (
            Example("voor het einde van het zomerreces", "2025-06-10", "2025-08-31"),
            Example("tijdens het zomerreces", "2025-06-10", "2025-08-31"),
        ),
    ),
    TermRule(
        "voorjaar: 20 juni",
        "Het voorjaar loopt tot en met 20 juni.",
        _SEASON + r"(?:voorjaar|lente){coming}{of_year}",
        _yearly(6, 20),
        (
            Example("in het voorjaar", "2025-01-10", "2025-06-20"),
            Example("in het voorjaar van 2026", "2025-01-10", "2026-06-20"),
            Example("voorjaar 2026", "2025-01-10", "2026-06-20"),
            Example("dit voorjaar", "2025-01-10", "2025-06-20"),
            Example("komend voorjaar", "2025-09-10", "2026-06-20"),
            Example("in het voorjaar van volgend jaar", "2025-01-10", "2026-06-20"),
        ),
    ),
    TermRule(
        "zomer: 20 september",
        "De zomer loopt tot en met 20 september.",
        _SEASON + r"(?:zomer|zomerperiode|zomermaanden)(?!reces){coming}{of_year}",
        _yearly(9, 20),
        (
            Example("in de zomer", "2025-01-10", "2025-09-20"),
            Example("deze zomer", "2025-06-10", "2025-09-20"),
            Example("rond de zomer van 2025", "2025-01-10", "2025-09-20"),
            Example("eind van de zomer", "2025-01-10", "2025-09-20"),
        ),
    ),
    TermRule(
        "najaar: 20 december",
        "Het najaar loopt tot en met 20 december.",
        _SEASON + r"(?:najaar|herfst){coming}{of_year}",
        _yearly(12, 20),
        (
            Example("in het najaar", "2022-06-17", "2022-12-20"),
            Example("naar verwachting in het najaar", "2022-06-17", "2022-12-20"),
            Example("najaar 2024", "2023-06-17", "2024-12-20"),
            Example("dit najaar", "2025-06-17", "2025-12-20"),
            Example("in de loop van het najaar", "2025-06-17", "2025-12-20"),
            Example("in het late najaar van 2025", "2025-06-17", "2025-12-20"),
        ),
    ),
    TermRule(
        "winter: 20 maart",
        "De winter loopt tot en met 20 maart.",
        _SEASON + r"winter(?:periode)?{coming}{of_year}",
        _winter,
        (
            Example("deze winter", "2025-10-17", "2026-03-20"),
            Example("in de winter", "2025-01-17", "2025-03-20"),
        ),
    ),
    TermRule(
        "voor het kerstreces: 20 december",
        "Voor het kerstreces is uiterlijk 20 december; noemt de tekst de eerste dag van het reces, dan de "
        "dag "
        "daarvoor.",
        _BEFORE + _THE + r"(?:kerst|winter)reces{coming}{of_year}",
        _before_recess("kerst", 12, 20),
        (
            Example("voor het kerstreces", "2025-06-17", "2025-12-20"),
            Example("nog vóór het kerstreces van 2026", "2025-06-17", "2026-12-20"),
            Example("uiterlijk voor het kerstreces 2025", "2025-06-17", "2025-12-20"),
        ),
    ),
    TermRule(
        "voor de kerst: 24 december",
        "Voor de kerst is uiterlijk 24 december.",
        _BEFORE + _THE + r"(?:kerst(?!reces)(?:mis|dagen|vakantie|periode)?|feestdagen){coming}{of_year}",
        _yearly(12, 24),
        (
            Example("voor de kerst", "2025-06-17", "2025-12-24"),
            Example("nog voor Kerst", "2025-06-17", "2025-12-24"),
            Example("voor Kerstmis 2025", "2025-06-17", "2025-12-24"),
            Example("voor de feestdagen", "2025-06-17", "2025-12-24"),
        ),
    ),
    TermRule(
        "rond de kerst: 31 december",
        "Rond de kerst is uiterlijk 31 december.",
        r"(?P<lead>)(?:rond|rondom|met|tijdens) "
        + _THE
        + r"(?:kerst(?!reces)(?:dagen|mis)?|kerstreces){of_year}",
        _yearly(12, 31),
        (Example("rond de kerst", "2025-06-17", "2025-12-31"),),
    ),
    TermRule(
        "na het kerstreces: 31 januari",
        "Na de kerst en na het kerstreces is uiterlijk 31 januari.",
        _AFTER + _THE + r"(?:kerst(?:reces|vakantie|dagen)?|winterreces|jaarwisseling|feestdagen){coming}",
        _yearly(1, 31),
        (
            Example("na het kerstreces", "2025-11-17", "2026-01-31"),
            Example("direct na de jaarwisseling", "2025-11-17", "2026-01-31"),
        ),
    ),
    TermRule(
        "voor het voorjaarsreces: 28 februari",
        "Voor het voorjaarsreces is uiterlijk 28 februari; noemt de tekst de eerste dag van het reces, dan "
        "de dag "
        "daarvoor.",
        _BEFORE + _THE + r"(?:voorjaars|krokus)(?:reces|vakantie){coming}{of_year}",
        _before_recess("voorjaar", 2, 28),
        (Example("voor het voorjaarsreces", "2024-11-17", "2025-02-28"),),
    ),
    TermRule(
        "na het voorjaarsreces: 31 maart",
        "Na het voorjaarsreces is uiterlijk 31 maart.",
        _AFTER + _THE + r"(?:voorjaars|krokus)(?:reces|vakantie){coming}{of_year}",
        _yearly(3, 31),
        (Example("na het krokusreces", "2024-11-17", "2025-03-31"),),
    ),
    TermRule(
        "voor het meireces: 30 april",
        "Voor het meireces is uiterlijk 30 april; noemt de tekst de eerste dag van het reces, dan de dag "
        "daarvoor.",
        _BEFORE + _THE + r"mei(?:reces|vakantie){coming}{of_year}",
        _before_recess("mei", 4, 30),
        (Example("nog voor het meireces", "2024-11-17", "2025-04-30"),),
    ),
    TermRule(
        "na het meireces: 31 mei",
        "Na het meireces is uiterlijk 31 mei.",
        _AFTER + _THE + r"mei(?:reces|vakantie){coming}{of_year}",
        _yearly(5, 31),
        (Example("na het meireces", "2024-11-17", "2025-05-31"),),
    ),
    TermRule(
        "voor het herfstreces: 25 oktober",
        "Voor het herfstreces is uiterlijk 25 oktober; noemt de tekst de eerste dag van het reces, dan de "
        "dag "
        "daarvoor.",
        _BEFORE + _THE + r"herfst(?:reces|vakantie){coming}{of_year}",
        _before_recess("herfst", 10, 25),
        (Example("voor het herfstreces", "2025-06-17", "2025-10-25"),),
    ),
    TermRule(
        "na het herfstreces: 30 november",
        "Na het herfstreces is uiterlijk 30 november.",
        _AFTER + _THE + r"herfst(?:reces|vakantie){coming}{of_year}",
        _yearly(11, 30),
        (Example("na het herfstreces", "2025-06-17", "2025-11-30"),),
    ),
    TermRule(
        "voor het reces: 30 juni of 20 december",
        "Voor het reces is voor het eerste grote reces na de brief: dat van de zomer (uiterlijk 30 juni) "
        "of dat van "
        "de kerst (uiterlijk 20 december).",
        _BEFORE + _THE + r"reces",
        _first_of((6, 30), (12, 20)),
        (
            Example("voor het reces", "2025-03-17", "2025-06-30"),
            Example("nog voor het reces", "2025-10-17", "2025-12-20"),
        ),
    ),
    TermRule(
        "na het reces: 30 september of 31 januari",
        "Na het reces is na het eerste grote reces na de brief: uiterlijk 30 september of 31 januari.",
        _AFTER + _THE + r"reces",
        _first_of((9, 30), (1, 31)),
        (
            Example("na het reces", "2025-06-17", "2025-09-30"),
            Example("direct na het reces", "2025-12-17", "2026-01-31"),
        ),
    ),
)
