"""A Kamerstuk number is kept in one spelling: the database refuses what Python could not read back."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commitments.models import Commitment, Document
from commitments.references import CANONICAL_FORM, Kamerstuk
from tests.database import refused, run
from tests.factories import DocumentFactory, MotieFactory

pytestmark = pytest.mark.django_db
# Of these pieces, of numbers and of what looks like one, many combinations are right and as many wrong.
DOSSIERS = ["33694", "2019", "2018", "201", "21501", "CXXXIX", "43210987", "é"]
ADDITIONS = ["-02", "-43", "-0", "-X", "-XV", "-XXIIIA", "-A", "-EA", "-(R1669)", "-(R12)"]
ADDITIONS += ["-ZZ", "43", " ", "\n"]
TEXT = st.tuples(st.sampled_from(DOSSIERS), st.lists(st.sampled_from(ADDITIONS), max_size=3))
TEXTS = st.lists(TEXT.map(lambda text: text[0] + "".join(text[1])), min_size=40, max_size=40)


def is_canonical(text: str) -> bool:
    """Whether Python reads it."""
    try:
        return Kamerstuk.from_canonical(text).canonical == text
    except ValueError:
        return False


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(texts=TEXTS)
def test_database_reads_the_same_numbers_as_python(texts: list[str], db: None) -> None:
    read = dict(run("SELECT t, t ~ %s FROM unnest(%s::text[]) t", CANONICAL_FORM, texts))

    assert read == {text: is_canonical(text) for text in texts}


@pytest.mark.parametrize(
    "number", ["33694-43", "36600-X-50", "21501-02-2405", "27484-(R1669)-5", "36067-E", "CXXXIX-B", ""]
)
def test_number_in_its_spelling_is_kept(number: str) -> None:
    document, motie = DocumentFactory(reference=number), MotieFactory(commitment__reference=number)

    for record in (document, motie.commitment):
        assert (record.kamerstuk.canonical if record.kamerstuk else "") == number


@pytest.mark.parametrize("number", ["33 694, nr. 43", "nr. 43", "33694-043", "2019-43", "33694-43\n", "x"])
def test_number_in_another_spelling_is_refused(number: str) -> None:
    document, commitment = DocumentFactory(), MotieFactory().commitment
    record: Any
    for model, record in ((Document, document), (Commitment, commitment)):
        with refused("reference_canonical"):
            model.objects.filter(pk=record.pk).update(reference=number)
        record.reference = number
        with pytest.raises(ValidationError, match="niet te lezen als Kamerstuknummer"):
            record.full_clean()
