"""Who asked, and what came of it: the moties of members, of fracties, and of names that fit several."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from commitments.models import Commitment, Fractie, Kamerlid, Stemming, Submitter
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.submitter_queries import AS_PRINTED, Results, SubmitterQuerySet
from commitments.overviews.counted import OF_FRACTIES, OF_MEMBERS, OF_NAMES
from commitments.statuses import Outcome

MOST_NAMES = 100
"""Lines of a list; a name that was typed finds the others."""
NEWEST = 10


@dataclass(frozen=True)
class Line:
    """Somebody, or a name, with what came of their moties; `who` is the value of the list's filter."""

    name: str
    url: str
    who: str
    results: Results


@dataclass(frozen=True)
class Position:
    """On how many moties with one outcome a fractie was for, against, or did not take part."""

    label: str
    outcome: str
    numbers: Mapping[str, int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.numbers.values())

    @property
    def voted_for(self) -> int:
        """For."""
        return self.numbers.get(Stemming.Vote.FOR, 0)

    @property
    def voted_against(self) -> int:
        """Against."""
        return self.numbers.get(Stemming.Vote.AGAINST, 0)

    @property
    def other(self) -> int:
        """Did not take part, or the register's word is unknown."""
        return self.total - self.voted_for - self.voted_against


def members(commitments: CommitmentQuerySet, *, today: date, typed: str = "") -> list[Line]:
    """Members who tabled a motie among these, the most moties first."""
    named = Kamerlid.objects.all()
    for word in typed.split()[:5]:
        named = named.filter(
            Q(surname__icontains=word) | Q(given__icontains=word) | Q(prefix__icontains=word)
        )
    known = named.in_bulk()
    results = OF_MEMBERS.of(commitments, today=today).value
    return _lines({pk: found for pk, found in results.items() if pk in known}, known)


def printed_names(commitments: CommitmentQuerySet, *, today: date, typed: str = "") -> list[Line]:
    """Names on moties of which no source says which member it is, as printed."""
    words = [word.casefold() for word in typed.split()[:5]]
    results = OF_NAMES.of(commitments, today=today).value
    return _names(
        {name: found for name, found in results.items() if all(word in name.casefold() for word in words)}
    )


def fracties(commitments: CommitmentQuerySet, *, today: date) -> list[Line]:
    """Fracties of which a member tabled a motie among these, and the others. Two queries."""
    results = OF_FRACTIES.of(commitments, today=today).value
    lines = [
        Line(
            one.abbreviation,
            one.get_absolute_url(),
            str(one.register_id),
            results.get(one.pk, Results()),
        )
        for one in Fractie.objects.all()
    ]
    return sorted(lines, key=lambda line: (-line.results.total, line.name.casefold()))


def results_of(commitments: CommitmentQuerySet, who: Kamerlid | Fractie, *, today: date) -> Results:
    """What came of the moties of one member or one fractie."""
    figure = OF_MEMBERS if isinstance(who, Kamerlid) else OF_FRACTIES
    return figure.of(commitments, today=today).value.get(who.pk, Results())


def colleagues(commitments: CommitmentQuerySet, fractie: Fractie) -> list[Line]:
    """Members who tabled moties for this fractie. Two queries."""
    asked = Submitter.objects.of(commitments).filter(fractie_record=fractie, kamerlid__isnull=False)
    return _of_members(asked)


def fracties_of(commitments: CommitmentQuerySet, kamerlid: Kamerlid) -> list[Fractie]:
    """The fracties for which this member tabled moties. One query."""
    own = Submitter.objects.of(commitments).filter(kamerlid=kamerlid)
    return list(Fractie.objects.filter(pk__in=own.values("fractie_record")))


def namesakes(commitments: CommitmentQuerySet, kamerlid: Kamerlid, *, today: date) -> list[Line]:
    """Printed names with the surname of this member, of which nobody says that it is them."""
    surname = f" {kamerlid.surname}".casefold()
    results = OF_NAMES.of(commitments, today=today).value
    return _names({name: found for name, found in results.items() if f" {name}".casefold().endswith(surname)})


def newest(commitments: CommitmentQuerySet, who: str) -> list[Commitment]:
    """The latest moties of a member or name, for a short list."""
    return list(commitments.submitted_by(who).for_rows().by_made()[:NEWEST])


def newest_of_fractie(commitments: CommitmentQuerySet, fractie: Fractie) -> list[Commitment]:
    """The latest moties of a fractie, for a short list."""
    return list(commitments.submitted_by_fractie(fractie).for_rows().by_made()[:NEWEST])


def positions(commitments: CommitmentQuerySet, fractie: Fractie) -> list[Position]:
    """How the fractie as a whole voted in the votes that decided, by outcome. One query."""
    counted = Stemming.objects.of_fractie(fractie).about(commitments).by_outcome()
    found: dict[str, dict[str, int]] = {}
    for outcome, vote, number in counted:
        found.setdefault(outcome, {})[vote] = number
    return [Position(str(one.label), one.value, found[one.value]) for one in Outcome if one.value in found]


def _of_members(asked: SubmitterQuerySet) -> list[Line]:
    results = asked.results("kamerlid", most=MOST_NAMES)
    return _lines(results, Kamerlid.objects.in_bulk(list(results)))


def _lines(results: Mapping[int, Results], known: Mapping[int, Kamerlid]) -> list[Line]:
    return [
        Line(str(known[pk]), known[pk].get_absolute_url(), str(known[pk].register_id), found)
        for pk, found in list(results.items())[:MOST_NAMES]
    ]


def _names(results: Mapping[str, Results]) -> list[Line]:
    listed = list(results.items())[:MOST_NAMES]
    return [Line(name, "", f"{AS_PRINTED}{name}", found) for name, found in listed]
