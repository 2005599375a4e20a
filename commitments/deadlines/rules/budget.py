"""Terms that name a paper of the budget year: Prinsjesdag, begroting, Voorjaarsnota, jaarverslag.

Sources: Grondwet, article 65 (Prinsjesdag); Comptabiliteitswet 2016 (Voorjaarsnota by 1 June, Najaarsnota by
1 December, annual reports on the third Wednesday of May).
"""

import re
from datetime import date

from commitments.deadlines.days import day_before, day_of, prinsjesdag, verantwoordingsdag
from commitments.deadlines.pieces import is_before
from commitments.deadlines.rule import Example, Moment, Reader, TermRule, in_year


def _earlier_if_before(found: re.Match[str], day: date | None) -> date | None:
    return day_before(day) if day and is_before(found) else day


def _prinsjesdag(found: re.Match[str], moment: Moment) -> date | None:
    return _earlier_if_before(found, in_year(found, moment, prinsjesdag))


def _budget(found: re.Match[str], moment: Moment) -> date | None:
    """The budget of a year is tabled on Prinsjesdag of the year before."""
    if found["year"] is None:
        return _prinsjesdag(found, moment)
    return _earlier_if_before(found, in_year(found, moment, lambda year: prinsjesdag(year - 1)))


def _report(found: re.Match[str], moment: Moment) -> date | None:
    """The report over a year is tabled on Verantwoordingsdag of the year after."""
    if found["year"] is None:
        return _verantwoordingsdag(found, moment)
    return _earlier_if_before(found, in_year(found, moment, lambda year: verantwoordingsdag(year + 1)))


def _verantwoordingsdag(found: re.Match[str], moment: Moment) -> date | None:
    return _earlier_if_before(found, in_year(found, moment, verantwoordingsdag))


def _yearly(month: int, day: int) -> Reader:
    def read(found: re.Match[str], moment: Moment) -> date | None:
        return _earlier_if_before(found, in_year(found, moment, lambda year: day_of(year, month, day)))

    return read


# What shows that the paper is the moment, and not what is spoken of
_BY = (
    r"(?P<lead>(?:(?:nog|al|uiterlijk|ruim|kort|vlak|gelijktijdig|tegelijk|samen|in ieder geval|naar "
    r"verwachting|zoals"
    r" gebruikelijk) ){0,3}(?:bij|met|voor|vóór|in|op|rond|rondom|tegen|via|ten tijde van|tijdens|als "
    r"onderdeel van"
    r"|ter gelegenheid van|gelijk met|middels|door middel van|parallel aan|tot|tot aan)) "
)
_THE = (
    r"(?:(?:de|het|deze|dit|komende|komend|aanstaande|eerstvolgende|volgende|aankomende|aankomend"
    r"|indiening van|de indiening van"
)
_THE += (
    r"|aanbieding van|de aanbieding van|publicatie van|de publicatie van|ontwerp|de aankondiging van) ){0,4}"
)
_OF = (
    r"(?: (?:van|voor) (?:(?:het|de|mijn|ons) )?(?:ministerie(?: van)? |departement )?[A-Z][\w.&, ]{1,50}?)?"
)
_FOR_YEAR = r"(?:(?: (?:voor|over|van|in))?(?: het)?(?: (?:begrotings|verslag)?jaar)? \(?{year}\)?)?"

RULES = (
    TermRule(
        "Prinsjesdag: de derde dinsdag van september",
        "Prinsjesdag is de derde dinsdag van september; voor Prinsjesdag is uiterlijk de dag ervoor.",
        _BY
        + _THE
        + r"(?:Prinsjesdag(?:stukken|besluitvorming)?|(?:de )?derde dinsdag (?:van|in) september){of_year}",
        _prinsjesdag,
        (
            Example("op Prinsjesdag", "2025-02-10", "2025-09-16"),
            Example("uiterlijk op Prinsjesdag 2026", "2025-02-10", "2026-09-15"),
            Example("voor Prinsjesdag", "2025-02-10", "2025-09-15"),
            Example("met Prinsjesdag", "2025-10-10", "2026-09-15"),
            Example("tot Prinsjesdag", "2025-06-20", "2025-09-16"),
            Example("bij de Prinsjesdagstukken", "2025-02-10", "2025-09-16"),
        ),
    ),
    TermRule(
        "Prinsjesdag: de derde dinsdag van september",
        "Prinsjesdag is de derde dinsdag van september; voor Prinsjesdag is uiterlijk de dag ervoor.",
        r"{lead}Prinsjesdag{of_year}",
        _prinsjesdag,
        (Example("Prinsjesdag 2025", "2025-02-10", "2025-09-16"),),
        alone=True,
    ),
    TermRule(
        "begroting of Belastingplan van een jaar: Prinsjesdag van het jaar ervoor",
        "De begroting en het Belastingplan van een jaar komen op Prinsjesdag van het jaar ervoor: de derde "
        "dinsdag "
        "van september.",
        _BY
        + _THE
        + r"(?:(?:pakket|wetsvoorstel|fiscale pakket) )?(?:(?:ontwerp|rijks|"
        + r"[a-z&]{2,20}-?)?begroting(?!s)(?:swetsvoorstel|sstaat)?|ontwerp[- ]?begroting"
        r"|begrotingsstukken|begrotingswet"
        + r"|Belastingplan(?:pakket)?|Miljoenennota|Rijksbegroting)"
        + _OF
        + _FOR_YEAR,
        _budget,
        (
            Example("bij de begroting 2026", "2024-11-10", "2025-09-16"),
            Example("bij de begroting", "2025-02-10", "2025-09-16"),
            Example("in de ontwerpbegroting 2026", "2024-11-10", "2025-09-16"),
            Example("bij de begroting van Defensie voor 2027", "2025-11-10", "2026-09-15"),
            Example("met het pakket Belastingplan 2026", "2024-11-10", "2025-09-16"),
            Example("in het Belastingplan 2026", "2024-11-10", "2025-09-16"),
            Example("in de Miljoenennota 2026", "2025-03-10", "2025-09-16"),
            Example("bij de defensiebegroting voor 2026", "2025-03-10", "2025-09-16"),
            Example("voor de begroting 2026", "2025-03-10", "2025-09-15"),
        ),
    ),
    TermRule(
        "begroting of Belastingplan van een jaar: Prinsjesdag van het jaar ervoor",
        "De begroting en het Belastingplan van een jaar komen op Prinsjesdag van het jaar ervoor: de derde "
        "dinsdag "
        "van september.",
        r"{lead}(?:(?:pakket|ontwerp) ?)?(?:begroting|Belastingplan|Miljoenennota) {year}",
        _budget,
        (
            Example("pakket Belastingplan 2026", "2024-11-10", "2025-09-16"),
            Example("begroting 2026", "2024-11-10", "2025-09-16"),
        ),
        alone=True,
    ),
    TermRule(
        "Voorjaarsnota: 1 juni",
        "De Voorjaarsnota komt uiterlijk 1 juni; voor de Voorjaarsnota is uiterlijk 31 mei.",
        _BY
        + _THE
        + r"(?:Voorjaarsnota|voorjaarsbesluitvorming|(?:eerste|1e) suppletoire begroting(?:swet)?)"
        + _FOR_YEAR,
        _yearly(6, 1),
        (
            Example("bij de Voorjaarsnota 2025", "2024-11-10", "2025-06-01"),
            Example("bij Voorjaarsnota", "2025-01-10", "2025-06-01"),
            Example("voor de Voorjaarsnota", "2025-01-10", "2025-05-31"),
            Example("in de eerste suppletoire begroting 2026", "2025-11-10", "2026-06-01"),
        ),
    ),
    TermRule(
        "Voorjaarsnota: 1 juni",
        "De Voorjaarsnota komt uiterlijk 1 juni; voor de Voorjaarsnota is uiterlijk 31 mei.",
        r"{lead}Voorjaarsnota{of_year}",
        _yearly(6, 1),
        (Example("Voorjaarsnota 2025", "2024-11-10", "2025-06-01"),),
        alone=True,
    ),
    TermRule(
        "Najaarsnota: 1 december",
        "De Najaarsnota komt uiterlijk 1 december; voor de Najaarsnota is uiterlijk 30 november.",
        _BY + _THE + r"(?:Najaarsnota|(?:tweede|2e) suppletoire begroting(?:swet)?)" + _FOR_YEAR,
        _yearly(12, 1),
        (
            Example("bij de Najaarsnota", "2025-01-10", "2025-12-01"),
            Example("voor de Najaarsnota 2026", "2025-01-10", "2026-11-30"),
        ),
    ),
    TermRule(
        "jaarverslag over een jaar: Verantwoordingsdag van het jaar erna",
        "Het jaarverslag over een jaar komt op Verantwoordingsdag van het jaar erna: de derde woensdag van "
        "mei.",
        _BY
        + _THE
        + r"(?:(?:departementaal|departementale|financieel|ministeriële) )?(?:[a-z&]{2,20}-)?"
        + r"(?:jaarverslag(?:en)?|slotwet(?:ten)?)"
        + _OF
        + r"(?: Rijk)?"
        + _FOR_YEAR,
        _report,
        (
            Example("in het jaarverslag over 2024", "2024-11-10", "2025-05-21"),
            Example("bij het jaarverslag 2025", "2024-11-10", "2026-05-20"),
            Example("in het departementaal jaarverslag over 2024", "2024-11-10", "2025-05-21"),
            Example("bij het jaarverslag", "2024-11-10", "2025-05-21"),
            Example("in het jaarverslag van Defensie over 2025", "2025-11-10", "2026-05-20"),
        ),
    ),
    TermRule(
        "jaarverslag over een jaar: Verantwoordingsdag van het jaar erna",
        "Het jaarverslag over een jaar komt op Verantwoordingsdag van het jaar erna: de derde woensdag van "
        "mei.",
        r"{lead}(?:het )?jaarverslag (?:over )?{year}",
        _report,
        (Example("jaarverslag over 2024", "2024-11-10", "2025-05-21"),),
        alone=True,
    ),
    TermRule(
        "Verantwoordingsdag: de derde woensdag van mei",
        "Verantwoordingsdag is de derde woensdag van mei; voor Verantwoordingsdag is uiterlijk de dag "
        "ervoor.",
        r"{lead}(?:de )?Verantwoordingsdag{of_year}",
        _verantwoordingsdag,
        (
            Example("op Verantwoordingsdag", "2024-11-10", "2025-05-21"),
            Example("voor Verantwoordingsdag 2026", "2024-11-10", "2026-05-19"),
        ),
    ),
)
