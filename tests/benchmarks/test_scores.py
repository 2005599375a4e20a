"""The measure of the letter reader: what counts as found, as missed and as too much."""

from typing import Any

import pytest

from benchmarks.reading.scores import Score, score

PROMISE = {
    "act": "made",
    "quote": "Ik zal uw Kamer voor de zomer informeren.",
    "deadline_printed": "voor de zomer",
    "due_on": "2024-06-30",
    "strength": "strong",
}
VERDICT = {
    "recommendations": [3, 5],
    "verdict": "overgenomen",
    "quote": "Het kabinet neemt aanbeveling 3 en 5 over.",
    "overall": False,
}
FOUND: dict[str, Any] = {
    "document": {"kind": "kamerbrief", "signers": [{"office": "Minister van Defensie", "name": None}]},
    "references": [{"type": "kamerstuk", "normalised": ["1-2", "1-3"], "printed": "nrs. 2 en 3"}],
    "moties": [{"submitter": "Bisschop/Tjeenk", "number": "1-2", "reported": "progress", "quote": "…"}],
    "toezeggingen": [PROMISE],
    "verdicts": [VERDICT],
}
EXPECTED: dict[str, Any] = {
    "document": {"kind": ["kamerbrief", "verzamelbrief"], "signers": [{"office": "minister van Defensie"}]},
    "references": [{"type": "kamerstuk", "normalised": ["1-3", "1-2"], "printed": "nrs. 2 en 3"}],
    "moties": [{"submitter": "Bisschop en Tjeenk", "number": "1-2", "reported": "progress"}],
    "toezeggingen": [{**PROMISE, "quote": "uw Kamer voor de\nzomer infor-meren"}],
    "verdicts": [
        {"recommendations": [5, 3], "verdict": "overgenomen", "quote": "neemt aanbeveling 3 en 5 over"}
    ],
}


def f1(kind: str, *, found: dict[str, Any] | None = None, expected: dict[str, Any] | None = None) -> float:
    return score(FOUND | (found or {}), EXPECTED | (expected or {}))[kind].f1


@pytest.mark.parametrize("kind", ["document", "references", "moties", "toezeggingen", "terms", "verdicts"])
def test_the_same_in_other_spelling_is_found(kind: str) -> None:
    assert f1(kind) == 1


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("document", {"document": FOUND["document"] | {"kind": "motie"}}),
        ("references", {"references": [FOUND["references"][0] | {"normalised": ["1-2"]}]}),
        ("moties", {"moties": [FOUND["moties"][0] | {"reported": "executed"}]}),
        ("moties", {"moties": [FOUND["moties"][0] | {"submitter": "Bisschop"}]}),
        ("toezeggingen", {"toezeggingen": [PROMISE | {"act": "fulfilled"}]}),
        ("toezeggingen", {"toezeggingen": [PROMISE, PROMISE | {"quote": "De raad wil iets heel anders."}]}),
        ("terms", {"toezeggingen": [PROMISE | {"due_on": "2024-07-01"}]}),
        ("verdicts", {"verdicts": [VERDICT | {"verdict": "volledig"}]}),
        ("verdicts", {"verdicts": [VERDICT | {"recommendations": [3]}]}),
        ("verdicts", {"verdicts": [VERDICT | {"quote": "Het kabinet dankt de raad hartelijk."}]}),
        ("verdicts", {"verdicts": [VERDICT, VERDICT | {"recommendations": [], "overall": True}]}),
    ],
)
def test_what_is_wrong_or_too_much_costs(kind: str, found: dict[str, Any]) -> None:
    assert f1(kind, found=found) < 1


def test_what_is_optional_or_weak_may_be_found_and_may_be_missed() -> None:
    for entry in (PROMISE | {"optional": True}, PROMISE | {"strength": "weak"}):
        assert f1("toezeggingen", expected={"toezeggingen": [entry]}) == 1
        assert f1("toezeggingen", expected={"toezeggingen": [entry]}, found={"toezeggingen": []}) == 1


def test_precision_recall_and_f1() -> None:
    both = Score(hits=3, missed=["one"], extra=["two", "three", "four"])
    assert (both.precision, both.recall) == (0.5, 0.75)
    assert both.f1 == pytest.approx(0.6)
    assert Score().f1 == 1
