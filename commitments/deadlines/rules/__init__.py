"""The rules for terms, by subject. At one place the longest match wins, then the first in `RULES`."""

from . import budget, calendar_days, durations, months, seasons, undated, weeks, years

RULES = (
    *undated.RULES,
    *calendar_days.RULES,
    *months.RULES,
    *budget.RULES,
    *seasons.RULES,
    *years.RULES,
    *weeks.RULES,
    *durations.RULES,
)
