"""The two measures over the judged questions, and that a small corpus can be measured with every engine."""

import pytest

from benchmarks.search.engines import Engine, keys, own, postgresql, sqlite
from benchmarks.search.questions import gain, judged, recall
from commitments.actions.search import index_in_batches
from tests.factories import DocumentFactory, MotieFactory

GRADES = {"a": 2, "b": 1}


@pytest.mark.parametrize(
    ("found", "expected_recall", "expected_gain"),
    [
        (["a", "b"], 1.0, 1.0),
        (["a", "a", "x", "b"], 1.0, 0.964),  # one that returns counts at its first place only
        (["b", "a"], 1.0, 0.797),
        (["x", "a"], 0.5, 0.521),
        ([*"klmnopqrst", "a"], 0.0, 0.0),  # the eleventh
        ([], 0.0, 0.0),
    ],
)
def test_measures(found: list[str], expected_recall: float, expected_gain: float) -> None:
    assert recall(GRADES, found) == expected_recall
    assert gain(GRADES, found) == pytest.approx(expected_gain, abs=0.001)


def test_the_open_half_is_read() -> None:
    questions = judged("open")

    assert len(questions) == 96
    assert all(one.grades for one in questions)


@pytest.mark.django_db
@pytest.mark.parametrize("engine", [own, postgresql, sqlite])
def test_every_engine_answers_by_the_names_of_the_judgements(engine: object) -> None:
    MotieFactory(zaak_number="2019Z08535", commitment__reference="33694-43", commitment__subject="Zeewier")
    DocumentFactory(title="Zeewier als paper", reference="33694-43", text="")
    DocumentFactory(title="Zeewier in zee", slug="een-brief", text="", dossier=None)
    list(index_in_batches())

    ask: Engine = engine(keys())  # type: ignore[operator]

    assert set(ask("zeewier")) == {"2019Z08535", "een-brief"}
    assert ask("zeewier -zee") == ["2019Z08535"] or set(ask("zeewier -zee")) == {"2019Z08535"}
