"""Paging by permanent name: every record once, forwards and backwards, and nonsense gives the first page."""

import pytest

from commitments.finding.by_name import page_by_name
from commitments.models import Dossier
from tests.factories import DossierFactory

pytestmark = pytest.mark.django_db
NAMES = ["33694", "35848", "36410", "36600", "36600-X"]


@pytest.fixture(autouse=True)
def _dossiers() -> None:
    for name in reversed(NAMES):
        DossierFactory(slug=name)


def names(**params: str) -> tuple[list[str], str | None, str | None]:
    """The names on the page, and those of its neighbours."""
    page = page_by_name(Dossier.objects.all(), size=2, params=params)
    return [dossier.slug for dossier in page.rows], page.previous, page.next


def test_forwards_every_record_comes_once() -> None:
    assert names() == (NAMES[:2], None, "35848")
    assert names(na="35848") == (NAMES[2:4], "36410", "36600")
    assert names(na="36600") == (NAMES[4:], "36600-X", None)


def test_backwards_gives_the_same_pages() -> None:
    assert names(voor="36600-X") == (NAMES[2:4], "36410", "36600")
    assert names(voor="36410") == (NAMES[:2], None, "35848")


@pytest.mark.parametrize("params", [{"na": "99999"}, {"voor": "0"}, {"na": "'; --"}, {"voor": "x" * 200}])
def test_nonsense_gives_the_first_page(params: dict[str, str]) -> None:
    assert names(**params) == (NAMES[:2], None, "35848")
