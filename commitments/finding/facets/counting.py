"""The facets of a question: their values with numbers, at a fixed number of queries.

A facet of which values are chosen is counted as if it were not: its other values tell what choosing them
too would add.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from commitments.finding.chips import value_in_words
from commitments.finding.facets.described import DESCRIBED, Described
from commitments.finding.facets.samples import Sample
from commitments.finding.facets.values import COUNTING, MOST, Tallied, offered

if TYPE_CHECKING:
    from commitments.finding.filters import CommitmentFilter

SHOWN = 8
"""Values of a facet that are in sight; the others wait behind 'more'."""

LOOSENED = 4
"""So many chosen facets are counted as if they were not chosen, each with a search of its own.

Those beyond it show what is chosen, without numbers.
"""

Sampling = Callable[[str], Sample]
"""The matches of the question without the facet of this name; of the whole question for ''."""


@dataclass(frozen=True)
class Value:
    """One value of a facet."""

    value: str
    label: str
    count: int | None
    """None: not counted, or not among the newest matches."""
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    """One facet of a question."""

    described: Described
    label: str
    values: list[Value]
    is_exact: bool = True

    @property
    def shown(self) -> list[Value]:
        """The values in sight."""
        return self.values[:SHOWN]

    @property
    def more(self) -> list[Value]:
        """The values behind 'more'."""
        return self.values[SHOWN:]

    @property
    def is_open(self) -> bool:
        """A chosen value must not be out of sight."""
        return any(value.is_chosen for value in self.more)

    @property
    def is_chosen(self) -> bool:
        """One of its values narrows."""
        return any(value.is_chosen for value in self.values)


@dataclass(frozen=True)
class Facets:
    """All facets of a question."""

    facets: list[Facet]
    is_counted: bool
    is_exact: bool
    """Every match was counted, not only the newest."""

    @property
    def is_exact_throughout(self) -> bool:
        """Also of the facets that are counted as if nothing of them was chosen."""
        return self.is_exact and all(facet.is_exact for facet in self.facets)

    @property
    def first(self) -> list[Facet]:
        """What most readers narrow by."""
        return [facet for facet in self.facets if facet.described.is_first]

    @property
    def others(self) -> list[Facet]:
        """The rest."""
        return [facet for facet in self.facets if not facet.described.is_first]


def uncounted(finder: "CommitmentFilter") -> Facets:
    """The facets without numbers: what the code knows, and what is chosen. For a page that must not wait."""
    facets = [_facet(finder, one, offered(one.name, finder.today), None) for one in DESCRIBED]
    return Facets(facets, is_counted=False, is_exact=False)


def counted(finder: "CommitmentFilter", sampling: Sampling) -> Facets:
    """The facets with their numbers over at most the newest matches."""
    asked = finder.asked
    whole = sampling("")
    loosened = {one.name: sampling(one.name) for one in _chosen(finder)[:LOOSENED]}
    facets = []
    for one in DESCRIBED:
        if chosen_of(finder, one.name) and one.name not in loosened:
            facets.append(_facet(finder, one, [], None))
            continue
        sample = loosened.get(one.name, whole)
        facets.append(_facet(finder, one, COUNTING[one.name](sample, asked), sample))
    return Facets(facets, is_counted=True, is_exact=whole.is_whole)


def chosen_of(finder: "CommitmentFilter", name: str) -> list[str]:
    """The values of a facet that narrow, as they stand in the address; none when one is not understood."""
    if name in finder.form.errors or not finder.asked.get(name):
        return []
    given: Any = finder.data
    return list(dict.fromkeys(value.strip() for value in given.getlist(name) if value.strip()))


def _chosen(finder: "CommitmentFilter") -> list[Described]:
    return [one for one in DESCRIBED if chosen_of(finder, one.name)]


def _facet(
    finder: "CommitmentFilter", described: Described, tallied: list[Tallied], sample: Sample | None
) -> Facet:
    """One facet with its values in the order in which they are shown."""
    name = described.name
    chosen = chosen_of(finder, name)
    is_whole = sample is not None and sample.is_whole
    if name == "jaar" and sample is not None and not is_whole:
        # Of the newest matches the older years are not: whoever looks for one of those need not type it.
        counted_years = {one.value for one in tallied}
        more = [one for one in offered(name, finder.today) if one.value not in counted_years]
        tallied = sorted([*tallied, *more], key=lambda one: one.value, reverse=True)
    known = {one.value: one for one in tallied}
    labels: dict[str, str] = {}
    if described.is_fixed:
        field: Any = finder.form.fields[name]
        labels = {str(value): str(label) for value, label in field.choices}
        # Of what occurs nowhere the box would only lead to an empty list.
        order = [value for value in labels if value in known or value in chosen or not is_whole]
    else:
        if name != "jaar":
            tallied = sorted(tallied, key=lambda one: (-(one.number or 0), one.label.casefold()))
        order = [one.value for one in tallied[:MOST]]
        order += [value for value in chosen if value not in order]
    # A name that was typed may be that of values that have others; a long list is cut off.
    none = 0 if is_whole and name != "indiener" and len(tallied) < MOST else None
    values = [
        Value(
            value,
            (value in known and known[value].label)
            or labels.get(value)
            or value_in_words(finder, name, value),
            known[value].number if value in known else none,
            value in chosen,
        )
        for value in order
    ]
    return Facet(described, str(finder.filters[name].label), values, is_whole)
