"""Choosing a dossier: from a list, and by number where the list would be long."""

import pytest
from django.test import Client

from tests.factories import CommitmentFactory, DocumentFactory, DossierFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _commitments() -> None:
    for number in ("33694", "36600-X"):
        dossier = DossierFactory(slug=number, title=f"Dossier over {number}")
        CommitmentFactory(dossier=dossier, subject=f"In {number}")
        DocumentFactory(dossier=dossier)


def test_few_dossiers_are_a_list(client: Client) -> None:
    page = client.get("/documenten/").content.decode()

    assert '<option value="33694">33694 · Dossier over 33694</option>' in page


def test_many_dossiers_are_chosen_by_number(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.dossier_choice.MOST", 1)

    page = client.get("/documenten/", {"dossier": "33694"}).content.decode()

    assert "<option value" not in page.partition('name="dossier"')[0].rpartition("<label")[2]
    assert 'type="text" name="dossier" value="33694"' in page


def test_the_number_narrows_and_its_chip_names_the_dossier(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitments.finding.dossier_choice.MOST", 1)

    page = client.get("/afspraken/", {"dossier": "33694"}).content.decode()

    assert "Dossier: 33694 · Dossier over 33694" in page
    assert "In 33694" in page
    assert "In 36600-X" not in page
