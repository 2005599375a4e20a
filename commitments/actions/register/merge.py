"""What the register says now, what it said when we last took it over, and what stands here: three ways.

Nobody touched a value since we wrote it: the register's new one takes its place. Somebody did: theirs stays
and the register's stands beside it. Values are JSON, so that 'the same' is so here and in the database.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

Values = Mapping[str, Any]
_NEVER = object()


@dataclass(frozen=True, slots=True)
class Merged:
    """What to write, where the register differs, what it only words otherwise, and what is taken over now."""

    writes: dict[str, Any] = field(default_factory=dict)
    conflicts: dict[str, Any] = field(default_factory=dict)
    beside: dict[str, Any] = field(default_factory=dict)
    applied: dict[str, Any] = field(default_factory=dict)


def merge(
    *,
    current: Values,
    incoming: Values,
    applied: Values,
    is_empty: Callable[[Any], bool],
    means_same: Mapping[str, Callable[[Any, Any], bool]],
    only_when_empty: Collection[str] = (),
) -> Merged:
    """Decide each value of `incoming`.

    `means_same` tells per value when two that are written otherwise say the same: then what stands stays,
    without a conflict. What is in `only_when_empty` a person words in their own way: where the register
    never wrote it, a difference is no conflict.
    """
    merged = Merged(applied=dict(applied))
    for name, said in incoming.items():
        stands, last = current[name], applied.get(name, _NEVER)
        if stands == said:
            merged.applied[name] = said
        elif stands == last or (last is _NEVER and is_empty(stands)):
            merged.writes[name] = merged.applied[name] = said
        elif is_empty(said) or (name in means_same and means_same[name](stands, said)):
            continue
        elif last is _NEVER and name in only_when_empty:
            merged.beside[name] = said
        else:
            merged.conflicts[name] = said
    return merged
