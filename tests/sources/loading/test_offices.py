"""Offices of government."""

import pytest

from commitments.sources.loading.offices import read_office


@pytest.mark.parametrize(
    ("printed", "role", "field", "has_ministry"),
    [
        ("Minister van Defensie", "minister", "Defensie", True),
        (
            "minister van Volksgezondheid, Welzijn en Sport",
            "minister",
            "Volksgezondheid, Welzijn en Sport",
            True,
        ),
        ("Staatssecretaris van Defensie", "staatssecretaris", "Defensie", True),
        ("Minister voor Rechtsbescherming", "minister", "Rechtsbescherming", False),
        ("Minister-president", "minister-president", "Algemene Zaken", True),
        ("Minister-president, minister van Algemene Zaken", "minister-president", "Algemene Zaken", True),
        ("Regeringscommissaris Omgevingswet", "", "", False),
        ("Minister", "minister", "", False),
        ("", "", "", False),
    ],
)
def test_an_office_in_its_parts(printed: str, role: str, field: str, has_ministry: bool) -> None:
    office = read_office(printed)

    assert (office.role, office.field, office.has_ministry) == (role, field, has_ministry)
    assert office.printed == printed
