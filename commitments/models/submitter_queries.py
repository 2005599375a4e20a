"""Who asked, and what came of it: submitters counted by member, by fractie or by printed name."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import models
from django.db.models import Count, F, Func, Q, Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext as _

from commitments.models.kamerlid import Kamerlid
from commitments.statuses import ADOPTED_OUTCOMES, OPEN, Outcome, Track

if TYPE_CHECKING:
    from commitments.models.motie import Submitter

AS_PRINTED = "gedrukt:"
"""Before a name in an address: only moties on which the name stands without saying which member it is."""

LONGEST_SURNAME = 100
"""Characters."""

_DROPPED = (Outcome.HELD_OVER, Outcome.WITHDRAWN, Outcome.LAPSED)


@dataclass(frozen=True)
class Results:
    """What came of a number of moties."""

    total: int = 0
    adopted: int = 0
    """By vote, or taken over by the cabinet."""
    rejected: int = 0
    dropped: int = 0
    """Held over, withdrawn or lapsed."""
    unknown: int = 0
    open: int = 0
    """Of the adopted ones: not reported as closed by the ministry."""


class SubmitterQuerySet(models.QuerySet["Submitter"]):
    """Submitters as questions."""

    def of(self, commitments: models.QuerySet[Any]) -> "SubmitterQuerySet":
        """Those of moties among these commitments."""
        return self.filter(motie__in=commitments.order_by().values("pk"))

    def named(self, *who: str, fracties: Sequence[Any] = ()) -> "SubmitterQuerySet":
        """The members with these keys of the register, or whoever has one of these (sur)names in print.

        And whoever was of one of these fracties then.
        """
        keys = [key for key in map(member_key, who) if key]
        names = [name for name in who if not member_key(name)]
        # Found apart: joined in, the member would be looked up again for each motie of a long list.
        fits = Q(kamerlid__in=list(Kamerlid.objects.filter(register_id__in=keys))) if keys else Q()
        if fracties:
            fits |= Q(fractie_record__in=fracties)
        if not names:
            return self.filter(fits)
        for text in names:
            name = " ".join(text.removeprefix(AS_PRINTED).split())
            if text.startswith(AS_PRINTED):
                is_meant = Q(printed_name__iexact=name, kamerlid__isnull=True)
            elif " " in name:
                is_meant = Q(printed_name__iexact=name) | Q(last_name__iexact=name) | Q(surname__iexact=name)
            else:
                is_meant = Q()  # one word can only be the surname, and the planner knows how many have it
            fits |= _ends_in_surname(name) & is_meant
        printed = self.annotate(
            printed_name=_joined("given", "prefix", "surname"), last_name=_joined("prefix", "surname")
        )
        return printed.filter(fits)

    def in_words(self, who: str) -> str:
        """What the value of a filter says: a member's name, or the name that was typed."""
        if key := member_key(who):
            known = self.filter(kamerlid__register_id=key).select_related("kamerlid")
            found: Submitter | None = known.first()
            return str(found.kamerlid) if found else who
        name = who.removeprefix(AS_PRINTED)
        return _("%(name)s, zoals gedrukt") % {"name": name} if who.startswith(AS_PRINTED) else name

    def as_printed(self, *words: str) -> "SubmitterQuerySet":
        """Those of whom no source says which member they are, with these words in their name.

        Annotates `printed_name`.
        """
        names = self.filter(kamerlid__isnull=True).annotate(
            printed_name=_joined("given", "prefix", "surname")
        )
        for word in words:
            names = names.filter(printed_name__icontains=word)
        return names

    def results(self, by: str, *, most: int | None = None) -> dict[Any, Results]:
        """What came of the moties for each value of this column, most moties first. One query."""
        outcome = "motie__outcome"
        adopted = Q(**{f"{outcome}__in": sorted(ADOPTED_OUTCOMES)})
        rows = (
            self.order_by()
            .values(by)
            .annotate(
                total=_moties(),
                adopted=_moties(adopted),
                rejected=_moties(Q(**{outcome: Outcome.REJECTED})),
                dropped=_moties(Q(**{f"{outcome}__in": _DROPPED})),
                unknown=_moties(Q(**{outcome: Outcome.UNKNOWN})),
                open=_moties(adopted & Q(motie__commitment__ministry_status__in=OPEN[Track.MINISTRY])),
            )
            .order_by("-total", by)
        )
        return {row.pop(by): Results(**row) for row in rows[:most]}


def member_key(who: str) -> UUID | None:
    """The register's key of a member, None for a name."""
    try:
        return UUID(who)
    except ValueError:
        return None


def _ends_in_surname(name: str) -> Q:
    """Whose surname ends this name: the part of the question that an index answers."""
    words = name.split(" ")
    surnames = (" ".join(words[first:]) for first in range(len(words)))
    fits = [Q(surname__iexact=surname) for surname in surnames if len(surname) <= LONGEST_SURNAME]
    return reduce(or_, fits, Q(pk__in=[]))


def _moties(condition: Q | None = None) -> Count:
    """Different moties: several submitters of one fractie may stand on the same."""
    return Count("motie", distinct=True, filter=condition)


def _joined(*columns: str) -> Func:
    parts = [NullIf(F(column), Value("")) for column in columns]
    return Func(Value(" "), *parts, function="CONCAT_WS", output_field=models.CharField())
