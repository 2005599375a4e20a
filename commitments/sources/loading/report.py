"""What a load met: how many rows of which sort, and everything in them that we do not know."""

from collections import Counter
from dataclasses import dataclass, field

# Past so many different words of one sort the rest is counted under '…': a report is for reading.
MOST_DIFFERENT = 500
LONGEST_WORD = 120  # characters


def _counter() -> "Counter[tuple[str, ...]]":
    return Counter()


@dataclass(slots=True)
class Report:
    """Counts, by entity. Nothing in it stops a load: the raw words are kept with their records.

    `rows` are all that came; each is in one of `loaded`, `deleted`, `empty` (nothing but nulls) or
    `unreadable`. `unknown_words` (entity, field, word) were mapped to 'onbekend'; `unknown_fields` (entity,
    field) are new in the API; `bad_values` (entity, field, value) were read as if absent; `cut_lists`
    (entity, field) are expanded lists of which the API gave only the first part.
    """

    rows: Counter[str] = field(default_factory=Counter)
    loaded: Counter[str] = field(default_factory=Counter)
    deleted: Counter[str] = field(default_factory=Counter)
    empty: Counter[str] = field(default_factory=Counter)
    unreadable: Counter[tuple[str, ...]] = field(default_factory=_counter)
    unknown_words: Counter[tuple[str, ...]] = field(default_factory=_counter)
    unknown_fields: Counter[tuple[str, ...]] = field(default_factory=_counter)
    bad_values: Counter[tuple[str, ...]] = field(default_factory=_counter)
    cut_lists: Counter[tuple[str, ...]] = field(default_factory=_counter)

    def skip(self, entity: str, reason: str) -> None:
        """Count a row that cannot be kept."""
        self.unreadable[entity, reason] += 1

    def meet_word(self, entity: str, name: str, word: str) -> None:
        """Count a word that stands for a meaning we do not know."""
        _count(self.unknown_words, entity, name, word)

    def meet_field(self, entity: str, name: str) -> None:
        """Count a field that we do not know."""
        _count(self.unknown_fields, entity, name)

    def meet_value(self, entity: str, name: str, value: object) -> None:
        """Count a value that is not what its field should hold."""
        _count(self.bad_values, entity, name, str(value))

    @property
    def is_clean(self) -> bool:
        """True when everything was understood."""
        return not (
            self.unreadable or self.unknown_words or self.unknown_fields or self.bad_values or self.cut_lists
        )


def _count(counter: "Counter[tuple[str, ...]]", *key: str) -> None:
    short = (*key[:-1], key[-1][:LONGEST_WORD])
    counter[short if short in counter or len(counter) < MOST_DIFFERENT else (*key[:-1], "…")] += 1
