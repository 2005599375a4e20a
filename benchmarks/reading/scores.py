"""How far findings agree with what a person says that stands in a document.

An expectation is a TOML table as `tests/letters/samples/README.md` describes it. Values may be a list of
answers that all hold. What is `optional` or weak may be found and may be missed.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

BARS = {
    "document": 0.95,
    "references": 0.97,
    "moties": 0.95,
    "toezeggingen": 0.85,
    "terms": 0.90,
    "verdicts": 0.90,
}
"""The least F1 that each kind of finding must reach."""

# Two quotes are of the same sentence when the one holds this much of the other, without spaces and marks.
_LEAST_QUOTE = 12


@dataclass
class Score:
    """What was found and expected (`hits`), expected only (`missed`), and found only (`extra`)."""

    hits: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    def __iadd__(self, other: "Score") -> "Score":
        """Add another document's."""
        self.hits += other.hits
        self.missed += other.missed
        self.extra += other.extra
        return self

    @property
    def precision(self) -> float:
        """How much of what was found is right; 1 when nothing was found."""
        found = self.hits + len(self.extra)
        return self.hits / found if found else 1.0

    @property
    def recall(self) -> float:
        """How much of what stands there was found; 1 when nothing does."""
        expected = self.hits + len(self.missed)
        return self.hits / expected if expected else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def load(path: Path) -> dict[str, Any]:
    """An expectation file. Raises tomllib.TOMLDecodeError when it is not well written."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def score(found: dict[str, Any], expected: dict[str, Any]) -> dict[str, Score]:
    """Compare the object that `read_letter --json` prints with an expectation, by kind of finding."""
    promises, pairs = _matched(found["toezeggingen"], expected.get("toezeggingen", []), _same_promise, _told)
    return {
        "document": _document(found["document"], expected["document"]),
        "references": _matched(found["references"], expected.get("references", []), _same_reference, _told)[
            0
        ],
        "moties": _matched(found["moties"], expected.get("moties", []), _same_motie, _told)[0],
        "toezeggingen": promises,
        "terms": _terms(pairs),
        "verdicts": _verdicts(found["verdicts"], expected.get("verdicts", [])),
    }


def _is_optional(entry: dict[str, Any]) -> bool:
    return bool(entry.get("optional")) or entry.get("strength") == "weak"


def _matched(
    found: Sequence[dict[str, Any]],
    expected: Sequence[dict[str, Any]],
    same: Callable[[dict[str, Any], dict[str, Any]], bool],
    told: Callable[[dict[str, Any]], str],
) -> tuple[Score, list[tuple[dict[str, Any], dict[str, Any]]]]:
    """Each expectation takes the first finding that is the same and still free, the required ones first."""
    left = list(found)
    result = Score()
    pairs = []
    for entry in sorted(expected, key=_is_optional):
        taken = next((one for one in left if same(one, entry)), None)
        if taken is not None:
            left.remove(taken)
            if not _is_optional(entry):
                pairs.append((taken, entry))
                result.hits += 1
        elif not _is_optional(entry):
            result.missed.append(told(entry))
    # A second finding in the same sentence is no mistake when it is expected there.
    result.extra += [told(one) for one in left if not any(_is_also(one, entry) for entry in expected)]
    return result, pairs


def _told(entry: dict[str, Any]) -> str:
    words = entry.get("quote") or entry.get("printed") or ""
    named = [entry.get(key) for key in ("act", "number", "reported", "normalised") if entry.get(key)]
    return " ".join([*map(str, named), words[:140]])


def _is_also(found: dict[str, Any], entry: dict[str, Any]) -> bool:
    return "act" in found and any(_same_words(found["quote"], words) for words in entry.get("also", []))


def _holds(value: Any, answers: Any) -> bool:
    """Whether a value is the answer, or one of them where several hold."""
    return value in answers if isinstance(answers, list) else value == answers


def _same_words(one: str, other: str) -> bool:
    first, second = _bare(one), _bare(other)
    short, long = sorted((first, second), key=len)
    return len(short) >= _LEAST_QUOTE and short in long


def _bare(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()


def _same_reference(found: dict[str, Any], entry: dict[str, Any]) -> bool:
    if found["type"] != entry["type"]:
        return False
    if "normalised" in entry:
        return sorted(found["normalised"]) == sorted(entry["normalised"])
    return _bare(found["printed"]) in _bare(entry["printed"]) or _bare(entry["printed"]) in _bare(
        found["printed"]
    )


def _same_motie(found: dict[str, Any], entry: dict[str, Any]) -> bool:
    if not _holds(found["reported"], entry["reported"]):
        return False
    if found.get("number") != entry.get("number"):
        return False
    named = entry.get("submitter")
    return named is None or _names(found.get("submitter") or "") == _names(named)


def _names(printed: str) -> frozenset[str]:
    """The words of the names: 'Haverkort/Yilmaz' is 'Haverkort en Yilmaz'."""
    return frozenset(re.findall(r"\w+", printed.casefold())) - {"en"}


def _same_promise(found: dict[str, Any], entry: dict[str, Any]) -> bool:
    words = [entry["quote"], *entry.get("also", [])]
    return _holds(found["act"], entry["act"]) and any(_same_words(found["quote"], one) for one in words)


def _terms(pairs: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> Score:
    """The terms of open promises that were found: the day must be right, and the words must overlap.

    Words without a day ('separaat') where none are expected are no mistake: nothing gets late by them.
    """
    result = Score()
    for found, entry in pairs:
        if found["act"] not in ("made", "postponed"):
            continue
        is_right = found["due_on"] == _text(entry.get("due_on")) and _same_term(found, entry)
        told = (
            f"{entry.get('deadline_printed')} {entry.get('due_on')} / {_said(found)} | {found['quote'][:90]}"
        )
        if entry.get("deadline_printed") and is_right:
            result.hits += 1
        elif entry.get("deadline_printed"):
            result.missed.append(told)
        if found["due_on"] and not is_right:
            result.extra.append(told)
    return result


def _same_term(found: dict[str, Any], entry: dict[str, Any]) -> bool:
    first, second = _bare(found["deadline_printed"] or ""), _bare(entry.get("deadline_printed") or "")
    return bool(first) == bool(second) and (first in second or second in first)


def _said(found: dict[str, Any]) -> str:
    return f"{found['deadline_printed']} {found['due_on']}"


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _document(found: dict[str, Any], expected: dict[str, Any]) -> Score:
    """Each fact that the expectation names, right or not; what it leaves out is not asked."""
    result = Score()
    for name, answer in expected.items():
        value = found[name]
        wanted = [_text(one) for one in answer] if isinstance(answer, list) else _text(answer)
        if name == "signers":
            value = [(_bare(one["office"]), _bare(one["name"] or "")) for one in value]
            wanted = [[(_bare(one["office"]), _bare(one.get("name", ""))) for one in answer]]
        elif name == "submitters":
            wanted = [answer]
        if _holds(value, wanted):
            result.hits += 1
        else:
            result.missed.append(f"{name}: {answer} / {found[name]}")
            result.extra.append(name)
    return result


def _verdicts(found: Sequence[dict[str, Any]], expected: Sequence[dict[str, Any]]) -> Score:
    """Recommendation by recommendation, and the whole advice; a stated verdict must have its phrase."""
    left = {label: one for one in found for label in _labels(one)}
    result = Score()
    for entry in expected:
        for label in _labels(entry):
            one = left.pop(label, None)
            if one is not None and _holds(one["verdict"], entry["verdict"]) and _has_phrase(one, entry):
                result.hits += 1
                continue
            result.missed.append(f"{label}: {entry['verdict']} {entry.get('quote', '')[:100]}")
            if one is not None:
                result.extra.append(f"{label}: {one['verdict']} {one['quote'][:100]}")
    result.extra += [f"{label}: {one['verdict']} {one['quote'][:100]}" for label, one in left.items()]
    return result


def _labels(one: dict[str, Any]) -> list[str]:
    return ["advies"] if one.get("overall") else [str(label) for label in one["recommendations"]]


def _has_phrase(found: dict[str, Any], entry: dict[str, Any]) -> bool:
    """A verdict in a table may be one word: it has no least length."""
    return "quote" not in entry or _bare(entry["quote"]) in _bare(found["quote"])
