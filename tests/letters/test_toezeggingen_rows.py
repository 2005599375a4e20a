"""Rows of an overview of promises: what was promised, where, and how it stands."""

import pytest

from tests.letters.test_toezeggingen import read

PROMISED = "De Minister zegt het lid Bos toe de Kamer {}te informeren over tolken"
PLACE = "Commissiedebat Asiel d.d. 5 februari 2024"


def told(*paragraphs: str) -> list[str]:
    return [" ".join(filter(None, (one.act.value, str(one.due_on or "")))) for one in read(*paragraphs)]


@pytest.mark.parametrize(
    ("expected", "old", "state"),
    [
        ("fulfilled", "", "Voldaan per brief van 10 april 2024 (35 165, nr. 91)."),
        ("fulfilled", "", "De cijfers zijn op 18 april 2024 aan de Kamer gestuurd."),
        ("fulfilled", "voor de zomer ", "Verzonden op 4 oktober 2024"),
        ("lapsed", "", "Vervallen. De pilot is beëindigd."),
        ("transferred", "voor 1 mei ", "Overgedragen aan de Minister van Financiën."),
        ("postponed 2025-11-30", "voor de zomer ", "In behandeling. De brief volgt in november 2025."),
        ("postponed 2025-11-30", "", "Vertraagd door overleg. De brief wordt in november 2025 verzonden."),
        ("made 2025-12-31", "", "Het overzicht volgt eind 2025."),
        ("made", "", "In behandeling."),
    ],
)
@pytest.mark.parametrize("form", ["{}\t{}\t{}", "{} | {} | {}", "{} {} {}", "{}.\n{}\nStand van zaken: {}"])
def test_state_of_a_row_says_what_became_of_the_promise(
    expected: str, old: str, state: str, form: str
) -> None:
    row = form.format(PROMISED.format(old), PLACE, state)

    assert told("Toezeggingen", row) == [expected]


def test_rows_below_each_other_are_promises_apart() -> None:
    rows = "\n".join(f"{PROMISED.format('')}\t{PLACE}\t{state}" for state in ("Voldaan.", "Vervallen."))

    assert told("Omschrijving\tVindplaats\tStand van zaken\n" + rows) == ["fulfilled", "lapsed"]


def test_heading_above_a_table_says_what_a_row_does_not() -> None:
    row = f"De cijfers over tolken\t{PLACE}\tZie Kamerstuk 19 637, nr. 3250."

    assert told("Toezeggingen, afgerond", row) == ["fulfilled"]
    assert told("Toezeggingen, in behandeling", row) == ["made"]


def test_items_under_promises_that_are_over_need_no_state() -> None:
    assert told("Afgeronde toezeggingen", "- Een brief over tolken.\n- Een gesprek met de gemeenten.") == [
        "fulfilled",
        "fulfilled",
    ]


def test_labels_and_cells_on_lines_of_their_own_are_one_row() -> None:
    assert told(
        "Omschrijving", PROMISED.format("voor Prinsjesdag ") + ".", "Vindplaats", PLACE, "Stand van zaken",
        "De brief is vertraagd en wordt in november 2025 verzonden.",
    ) == ["postponed 2025-11-30"]  # fmt: skip


def test_running_text_with_a_debate_is_no_row() -> None:
    text = (
        "In het commissiedebat Asiel d.d. 5 februari 2024 is een toezegging besproken. De inzet is voldaan."
    )

    assert told("Stand van zaken", text) == []
