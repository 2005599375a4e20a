"""What is written on each mark of the picture, in the reader's language."""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from commitments.dates import UncertainDate
from commitments.picture.marks import Chain, Group, Mark, Shape
from commitments.picture.routes import Wire, busiest_sides
from commitments.picture.sheet import Chips, Interval, Item, Sheet, Style, Text
from commitments.statuses import Kind


def items_of(chain: Chain, wires: Iterable[Wire], sheet: Sheet) -> list[Item]:
    """One item per mark, high enough for the lines that will leave it."""
    columns = {mark.key: sheet.column_of(mark.lane) for mark in chain.marks}
    ports = busiest_sides(wires, columns, is_single=sheet.is_single)
    return [_item(mark, ports.get(mark.key, 0)) for mark in chain.marks]


def date_words(mark: Mark) -> str:
    """The date, whether it is only planned, and whether a reader concluded it."""
    words = _("Gepland: %(date)s") % {"date": mark.when} if mark.is_only_planned else str(mark.when)
    return _("%(date)s (afgeleid)") % {"date": words} if mark.when.is_inferred else words


def group_words(group: Group) -> str:
    """'7 toezeggingen'."""
    count = len(group.members)
    if group.kind is Kind.AANBEVELING:
        words = ngettext("%(n)s aanbeveling", "%(n)s aanbevelingen", count)
    elif group.kind is Kind.MOTIE:
        words = ngettext("%(n)s motie", "%(n)s moties", count)
    else:
        words = ngettext("%(n)s toezegging", "%(n)s toezeggingen", count)
    return words % {"n": count}


def _item(mark: Mark, ports: int) -> Item:
    caption = date_words(mark)
    if mark.shape is not Shape.EVENT:
        caption = f"{caption} · {mark.kind_label} {mark.reference}".strip()
    texts = [Text(caption, Style.DATE), Text(mark.title, Style.TITLE, 4)]
    if mark.planned:
        texts.append(Text(_("Eerst gepland: %(date)s") % {"date": mark.planned}, Style.SMALL, 2))
    if mark.commitment is not None:
        texts.append(Text(str(mark.commitment.get_ministry_status_display()), Style.STATUS, 2))
    return Item(
        key=mark.key,
        lane=mark.lane,
        when=_interval(mark.when),
        texts=tuple(texts),
        chips=tuple(Chips(group_words(group), len(group.members)) for group in mark.groups),
        planned=_interval(mark.planned),
        ports=ports,
        is_event=mark.shape is Shape.EVENT,
    )


def _interval(when: UncertainDate) -> Interval | None:
    return (when.start, when.end) if when.start is not None and when.end is not None else None
