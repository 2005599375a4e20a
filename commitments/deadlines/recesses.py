"""Recesses that a text dates itself: 'het zomerreces, dat op 4 juli begint'."""

from datetime import date

from .days import day_of
from .pieces import compiled, month_number
from .rule import Moment, Recess

_DATED = compiled(
    r"(?P<name>zomer|kerst|voorjaars|mei|herfst)reces(?: van de (?:Tweede |Eerste )?Kamer)?(?: {digits})?"
    r"(?:,? ?\(?(?:,| dat| die| dit jaar| begint| start| aanvangt| gaat in| ingaat| loopt| is| van| vanaf| op"
    r"| per| met ingang van| aanvang:?| begin:?| in){1,5}) ?\(?(?:(?:maan|dins|woens|donder|vrij|zater"
    r"|zon)dag )?"
    r"{day} {month}(?: (?P<year_of_day>(?:19|20|21)\d\d))?"
)


def find_recesses(text: str, *, written_on: date | None) -> tuple[Recess, ...]:
    """The recesses whose first day the text gives. Without a printed year: the first after the document."""
    recesses = []
    for found in _DATED.finditer(text):
        month, number = month_number(found["month"]), int(found["day"])
        printed_year = found["year_of_day"] or found["year"]
        if not 1 <= number <= 31:
            continue
        if printed_year:
            start: date | None = day_of(int(printed_year), month, number)
        else:
            start = Moment(written_on, None).first(lambda year, m=month, n=number: day_of(year, m, n))  # type: ignore[misc]
        if start:
            recesses.append(Recess(f"{found['name'].lower()}reces", start))
    return tuple(recesses)
