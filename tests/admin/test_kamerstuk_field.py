"""A Kamerstuk number in any spelling, kept in one."""

import pytest
from django.core.exceptions import ValidationError

from commitments.admin.kamerstuk_field import DossierNumberField, KamerstukField


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("33694-43", "33694-43"),
        ("33 694, nr. 43", "33694-43"),
        ("Kamerstukken II, vergaderjaar 2018/19, 33 694, nr. 43.", "33694-43"),
        ("36 600 X, nr. 50", "36600-X-50"),
        ("21 501–02, nr. 2405", "21501-02-2405"),
        ("EK 36 600 B, A", "36600-B-A"),
        ("36067, E", "36067-E"),
        ("36067-E", "36067-E"),
        ("https://zoek.officielebekendmakingen.nl/kst-33694-43.html", "33694-43"),
        ("  ", ""),
    ],
)
def test_number_is_kept_in_one_spelling(typed: str, number: str) -> None:
    assert KamerstukField(required=False, max_length=40).clean(typed) == number


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("brief van vorige week", "niet te lezen als Kamerstuknummer"),
        ("nr. 67", "niet te lezen als Kamerstuknummer"),
        ("33 694, nrs. 45 en 48", "33694-45, 33694-48"),
        ("33694", "een dossier en geen document: Kamerstukdossier 33 694"),
        ("36 600 B", "Kamerstukdossier 36 600 B; Kamerstukken 36 600, B"),
        ("233694-43", "Bedoelt u 33694-43"),
    ],
)
def test_anything_else_is_refused_with_the_readings(typed: str, complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        KamerstukField(required=False).clean(typed)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("33 694", "33694"),
        ("36600-X", "36600-X"),
        ("36 600 B", "36600-B"),
        ("21501-02", "21501-02"),
        ("", ""),
    ],
)
def test_dossier_is_kept_by_its_number(typed: str, number: str) -> None:
    assert DossierNumberField(required=False).clean(typed) == number


@pytest.mark.parametrize("typed", ["wapenbeheersing", "33694 en 35848"])
def test_what_is_no_dossier_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError, match="geen dossiernummer"):
        DossierNumberField(required=False).clean(typed)
