"""From everything said about a recommendation to one verdict on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from .findings import Basis, Verdict
from .recommendations import Label


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Something said about recommendations, at a span of the plain text.

    `own`: the labels in whose own section it stands, where it counts for more than in a summary.
    `refers_to`: the recommendations whose answer is said to hold here too. `is_rest`: about all the others.
    """

    labels: tuple[Label, ...]
    verdict: Verdict
    basis: Basis
    rule: str
    start: int
    end: int
    own: frozenset[Label] = frozenset()
    refers_to: tuple[Label, ...] = ()
    is_whole: bool = False
    is_rest: bool = False


# What wins where a section says more than one thing; declining beside adopting makes a part.
_ORDER = (
    Verdict.PARTLY,
    Verdict.LARGELY,
    Verdict.FULLY,
    Verdict.ADOPTED,
    Verdict.NOT,
    Verdict.ENDORSED,
    Verdict.STANDING_POLICY,
)
_TAKEN = frozenset({Verdict.FULLY, Verdict.ADOPTED})


def settled(candidates: Sequence[Candidate], *, total: int | None) -> list[Candidate]:
    """One candidate for each recommendation, those that share a sentence together; the whole advice last."""
    said = [one for one in candidates if one.verdict is not Verdict.UNCLEAR and not one.refers_to]
    chosen: dict[Label, Candidate] = {}
    for label in _labels(said):
        chosen[label] = _best(label, said)
    chosen |= _referred(candidates, chosen)
    chosen |= _rest(said, candidates, chosen, total)
    chosen |= _undecided(candidates, chosen)
    return [*_grouped(chosen), *_whole(said)]


def _labels(candidates: Iterable[Candidate]) -> list[Label]:
    return list(dict.fromkeys(label for one in candidates for label in one.labels))


def _best(label: Label, said: Sequence[Candidate]) -> Candidate:
    about = [one for one in said if label in one.labels]
    about = [one for one in about if label in one.own] or about
    verdicts = {one.verdict for one in about}
    if Verdict.NOT in verdicts and verdicts & _TAKEN:
        return replace(about[0], verdict=Verdict.PARTLY)
    verdict = min(verdicts, key=_ORDER.index)
    return next(one for one in about if one.verdict is verdict)


def _referred(candidates: Sequence[Candidate], chosen: dict[Label, Candidate]) -> dict[Label, Candidate]:
    """'Voor aanbeveling 3 verwijst het kabinet naar de reactie op aanbeveling 5': inferred, never stated."""
    found: dict[Label, Candidate] = {}
    for one in candidates:
        answers = {chosen[label].verdict for label in one.refers_to if label in chosen}
        if len(answers) == 1:
            answer = replace(one, verdict=answers.pop(), basis=Basis.INFERRED)
            found.update((label, answer) for label in one.labels if label not in chosen)
    return found


def _rest(
    said: Sequence[Candidate],
    candidates: Sequence[Candidate],
    chosen: dict[Label, Candidate],
    total: int | None,
) -> dict[Label, Candidate]:
    """'De overige aanbevelingen neemt het kabinet over': those without an answer of their own."""
    numbers = [label for label in _labels(candidates) if isinstance(label, int)]
    last = total or max(numbers, default=0)
    rest = next((one for one in said if one.is_rest), None)
    if rest is None:
        return {}
    return {
        label: rest for label in range(1, last + 1) if label not in chosen and not _has_parts(label, chosen)
    }


def _undecided(candidates: Sequence[Candidate], chosen: dict[Label, Candidate]) -> dict[Label, Candidate]:
    found: dict[Label, Candidate] = {}
    for one in candidates:
        if one.verdict is Verdict.UNCLEAR:
            found.update(
                (label, one)
                for label in one.labels
                if label not in chosen and label not in found and not _has_parts(label, chosen)
            )
    return found


def _has_parts(label: Label, chosen: dict[Label, Candidate]) -> bool:
    """Whether 4a or 4.1 has a verdict, so that 4 needs none."""
    return any(isinstance(one, str) and one[: len(str(label))] == str(label) for one in chosen)


def _grouped(chosen: dict[Label, Candidate]) -> list[Candidate]:
    groups: dict[Candidate, list[Label]] = {}
    for label, one in chosen.items():
        groups.setdefault(one, []).append(label)
    grouped = [replace(one, labels=tuple(sorted(labels, key=_in_order))) for one, labels in groups.items()]
    return sorted(grouped, key=lambda one: (_in_order(one.labels[0]), one.start))


def _in_order(label: Label) -> tuple[int, str]:
    digits = "".join(sign for sign in str(label) if sign.isdigit())
    return (int(digits[:2]) if digits else 0, str(label))


def _whole(said: Sequence[Candidate]) -> list[Candidate]:
    """The verdict on the whole advice: adopting counts for more than endorsing, the later for more."""
    whole = [one for one in said if one.is_whole]
    adopting = [one for one in whole if one.verdict not in (Verdict.ENDORSED, Verdict.STANDING_POLICY)]
    return (adopting or whole)[-1:]
