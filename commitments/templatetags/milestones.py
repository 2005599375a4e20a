"""What templates ask of an event's date."""

from datetime import date

from django import template

from commitments.dates import UncertainDate
from commitments.overviews import milestones

register = template.Library()


@register.filter
def lies_ahead(when: UncertainDate, today: date) -> bool:
    """It has certainly not begun today."""
    return milestones.lies_ahead(when, today=today)


@register.filter
def goes_on(when: UncertainDate, today: date) -> bool:
    """Today falls in its period."""
    return milestones.goes_on(when, today=today)


@register.filter
def lasts_days(when: UncertainDate) -> bool:
    """Some days in a row, all of them meant."""
    return milestones.lasts_days(when)
