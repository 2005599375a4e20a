"""Parliamentary years begin on Prinsjesdag."""

from datetime import date

from commitments.sessions import session_of, sessions_until


def test_session_begins_on_the_third_tuesday_of_september() -> None:
    assert session_of(date(2023, 9, 18)).label == "2022-2023"
    assert session_of(date(2023, 9, 19)).label == "2023-2024"
    assert session_of(date(2024, 1, 1)).label == "2023-2024"


def test_sessions_run_back_to_where_the_open_data_begin() -> None:
    found = sessions_until(date(2011, 1, 1))

    assert [one.label for one in found] == ["2010-2011", "2009-2010", "2008-2009"]
