import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commitments.management.dossier_source import SourceError, build, interval


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder with the defaults that hold everywhere."""
    (tmp_path / "defaults.toml").write_text(
        'moment = "2026-01-01T00:00:00Z"\n[commitment]\nsource = "dossier"\n', encoding="utf-8"
    )
    return tmp_path


def rows(folder: Path, source: str) -> list[tuple[str, dict[str, Any]]]:
    """Build one source and return its rows as (model, fields)."""
    (folder / "one.toml").write_text(source, encoding="utf-8")
    return [(row["model"].removeprefix("commitments."), row["fields"]) for row in json.loads(build(folder))]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019-04-24", date(2019, 4, 24), date(2019, 4, 24)),
        ("2019-04", date(2019, 4, 1), date(2019, 4, 30)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2023-02-15/2023-02-16", date(2023, 2, 15), date(2023, 2, 16)),
        ("2024/2026", date(2024, 1, 1), date(2026, 12, 31)),
    ],
)
def test_interval_reads_days_months_years_and_periods(text: str, first: date, last: date) -> None:
    assert interval(text) == (first, last)


def test_interval_without_text_is_unknown() -> None:
    assert interval("") is None


@pytest.mark.parametrize("text", ["2019-13", "2019-02-30", "april 2019", "2019-01-01-01"])
def test_interval_refuses_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        interval(text)


def test_build_writes_a_date_as_four_columns_and_a_relation_as_a_natural_key(sources: Path) -> None:
    [(model, fields)] = rows(
        sources,
        """
        [document.33694-67]
        dossier = "33694"
        dated = ["2019-04", "vermeld", "april 2019"]
        """,
    )

    assert (model, fields["slug"], fields["dossier"]) == ("document", "33694-67", ["33694"])
    assert [fields[f"dated_{part}"] for part in ("from", "to", "printed", "basis")] == [
        "2019-04-01", "2019-04-30", "april 2019", "vermeld",
    ]  # fmt: skip
    assert fields["published_at"] == fields["created_at"] == "2026-01-01T00:00:00Z"


def test_build_keeps_the_words_of_a_date_without_days(sources: Path) -> None:
    [_commitment, (_, term)] = rows(
        sources,
        """
        [commitment.c]
        made = ["2022", "vermeld"]
        termchanges = [{ due = ["", "vermeld", "op termijn"] }]
        """,
    )

    assert (term["due_from"], term["due_to"], term["due_printed"]) == (None, None, "op termijn")


def test_build_gives_children_their_parent_and_a_change_the_day_of_its_commitment(sources: Path) -> None:
    (_, commitment), (model, change) = rows(
        sources,
        """
        [commitment.c]
        made = ["2022-10-05", "vermeld", "5 oktober"]
        statuschanges = [{ to = "in_behandeling" }]
        """,
    )

    assert commitment["source"] == "dossier"
    assert (model, change["commitment"]) == ("statuschange", ["c"])
    assert (change["effective_from"], change["effective_to"]) == ("2022-10-05", "2022-10-05")


def test_build_names_an_oordeel_by_its_passage_and_aanbeveling(sources: Path) -> None:
    built = rows(
        sources,
        """
        [[oordeel]]
        passage = "p"
        aanbeveling = "a"
        declined_parts = [{ text = "dit niet", passage = "q" }]
        [[oordeel]]
        passage = "p"
        declined_parts = [{ text = "dat niet", passage = "q" }]
        """,
    )

    assert [fields["oordeel"] for model, fields in built if model == "declinedpart"] == [
        ["p", "a"],
        ["p", ""],
    ]


def test_build_fills_in_the_quote_of_a_passage(sources: Path) -> None:
    built = dict(rows(sources, '[passage.p]\nquote = "Wij doen het."\n[commitment.c]\ntext = "passage:p"'))

    assert built["commitment"]["text"] == "Wij doen het."


def test_build_lets_a_record_override_the_defaults_of_its_file(sources: Path) -> None:
    built = rows(
        sources,
        """
        [defaults.commitment]
        kind = "toezegging"
        toezegging = { strength = "zwak", made_in = "brief" }
        [commitment.a]
        [commitment.b]
        toezegging = { strength = "sterk" }
        """,
    )

    promises = [(f["commitment"], f["strength"], f["made_in"]) for model, f in built if model == "toezegging"]
    assert promises == [(["a"], "zwak", "brief"), (["b"], "sterk", "brief")]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("[brief.a]", "one.toml: there is no kind of record 'brief'."),
        ("[document.a]\ntitel = 1", "one.toml, document a: document has no field 'titel'."),
        (
            '[document.a]\ndated = "2019"',
            "one.toml, document a: dated is not [interval, basis, words]: '2019'.",
        ),
        ('[commitment.a]\ntext = "passage:p"', "commitment a: there is no passage 'p'."),
        ("[document.a", "one.toml: Expected ']'"),
    ],
)
def test_build_says_where_a_source_is_wrong(sources: Path, source: str, problem: str) -> None:
    with pytest.raises(SourceError) as raised:
        rows(sources, source)

    assert str(raised.value).startswith(problem)
