from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from commitments.models import Commitment, Dossier, Ministerie

pytestmark = pytest.mark.django_db


def load(*, only_if_empty: bool = False) -> str:
    output = StringIO()
    call_command("load_dossier", only_if_empty=only_if_empty, stdout=output)
    return output.getvalue()


def test_load_fills_an_empty_tracker_and_says_with_what() -> None:
    # A ministry that was entered before is recognised by its name.
    Ministerie.objects.create(slug="defensie", name="Defensie")

    said = load(only_if_empty=True)

    assert "19 documenten, 3 moties, 33 toezeggingen, 10 aanbevelingen en 17 mijlpalen" in said
    assert "65 afspraken en documenten" in said
    assert Ministerie.objects.get(slug="defensie").abbreviation == "DEF"
    assert not Commitment.objects.filter(search=None).exists()


def test_load_refuses_when_there_is_data() -> None:
    Dossier.objects.create(slug="33694", title="Van een gebruiker")

    with pytest.raises(CommandError, match="Er staan al gegevens in de tracker"):
        load()
    assert Dossier.objects.get().title == "Van een gebruiker"


def test_load_only_if_empty_leaves_data_as_it_is() -> None:
    Dossier.objects.create(slug="33694", title="Van een gebruiker")

    assert "blijft zoals het is" in load(only_if_empty=True)
    assert not Commitment.objects.exists()
