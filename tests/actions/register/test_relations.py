"""Which motie replaces which: from the words of its title, or from the register's own ties, either way."""

import pytest

from commitments.actions.register.relations import relate
from commitments.models import Motie
from tests.actions.register.taking import take
from tests.sources.rows import Row, dossier, guid, motie

pytestmark = pytest.mark.django_db

FILED = {"Kamerstukdossier": [dossier(900)]}


def one(number: int, **fields: object) -> Row:
    return motie(number, Volgnummer=number, **FILED, **fields)


def replaced_by(number: int) -> tuple[str, str] | None:
    """Number and basis of the motie that took its place."""
    later = Motie.objects.filter(replaces__zaak_number=f"2031Z{number:05}").first()
    return (later.zaak_number, later.replaces_basis) if later else None


def tie(number: int, **fields: object) -> dict[str, object]:
    return {"Id": guid(number), "Nummer": f"2031Z{number:05}", **fields}


@pytest.mark.parametrize("as_list", [True, False])
def test_the_tie_on_the_motie_that_was_replaced_is_enough(as_list: bool) -> None:
    tied = tie(2)
    take("moties", one(1, VervangenDoor=[tied] if as_list else tied), one(2))
    relate()

    assert replaced_by(1) == ("2031Z00002", "register")


def test_the_tie_on_the_motie_that_replaces_is_enough() -> None:
    take("moties", one(1), one(2, VervangenVanuit=[tie(1)]))
    relate()

    assert replaced_by(1) == ("2031Z00002", "register")


def test_a_tie_and_words_that_agree_rest_on_the_register() -> None:
    words = "Gewijzigde motie van het lid Aalders (t.v.v. 41234, nr. 1)"
    take("moties", one(1, VervangenDoor=[tie(2)]), one(2, Onderwerp=words))
    relate()

    assert replaced_by(1) == ("2031Z00002", "register")
    assert Motie.objects.get(zaak_number="2031Z00002").replaces_printed == "41234, nr. 1"


def test_the_register_goes_before_the_words() -> None:
    words = "Gewijzigde motie van het lid Aalders (t.v.v. 41234, nr. 1)"
    take("moties", one(1), one(2, VervangenDoor=[tie(3)]), one(3, Onderwerp=words))
    relate()

    assert replaced_by(1) is None
    assert replaced_by(2) == ("2031Z00003", "register")


def test_a_tie_that_was_deleted_is_none() -> None:
    take("moties", one(1, VervangenDoor=[tie(2, Verwijderd=True)]), one(2))
    relate()

    assert replaced_by(1) is None


def test_a_tie_that_a_person_took_away_stays_away() -> None:
    take("moties", one(1, VervangenDoor=[tie(2)]), one(2))
    relate()
    Motie.objects.update(replaces=None)
    relate()

    assert replaced_by(1) is None
