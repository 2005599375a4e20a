"""Whose moties are meant by a name that somebody typed."""

import pytest

from commitments.models import Submitter
from tests.factories import SubmitterFactory
from tests.queries import indexes_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "typed", ["de Vries Jansen", "anna DE vries jansen", "  Vries   Jansen ", "gedrukt:Anna de Vries Jansen"]
)
def test_a_name_is_the_surname_with_or_without_what_stands_before_it(typed: str) -> None:
    meant = SubmitterFactory(given="Anna", prefix="de", surname="Vries Jansen")
    SubmitterFactory(given="Anna", prefix="de", surname="Vries")
    SubmitterFactory(given="", prefix="", surname="Jansen")

    assert list(Submitter.objects.named(typed)) == [meant]


@pytest.mark.parametrize(
    "typed", ["Anna", "Vries", "de Vries", "Jan de Vries Jansen", "x " * 300, "gedrukt:"]
)
def test_a_part_of_a_name_is_not_the_name(typed: str) -> None:
    SubmitterFactory(given="Anna", prefix="de", surname="Vries Jansen")

    assert not Submitter.objects.named(typed)


def test_a_name_is_looked_up_in_an_index() -> None:
    assert indexes_of(Submitter.objects.named("Anna de Vries")) == {"submitter_by_surname_typed"}
