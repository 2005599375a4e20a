"""Labels of choices: those of Django, in the language of whoever reads."""

import pytest
from django.db.models import Model
from django.utils import translation

from commitments.models import Citation, Commitment, Document, Motie, OfficeChange, Oordeel, StatusChange
from commitments.models.labels import Labelled


@pytest.mark.parametrize(
    "model", [Citation, Commitment, Document, Motie, OfficeChange, Oordeel, StatusChange], ids=str
)
def test_label_of_every_choice_is_what_django_calls_it(model: type[Labelled]) -> None:
    for field in model._meta.concrete_fields:
        for value in [choice for choice, _label in field.flatchoices] + ["staat-er-niet-bij"]:
            record = model(**{field.attname: value})
            if field.choices:
                shown = getattr(record, f"get_{field.name}_display")()
                assert shown == Model._get_FIELD_display(record, field)  # type: ignore[attr-defined]


def test_label_is_in_the_language_of_the_reader() -> None:
    commitment = Commitment(ministry_status="in_behandeling")

    assert commitment.get_ministry_status_display() == "In behandeling"
    with translation.override("en"):
        english = commitment.get_ministry_status_display()
    assert english != "In behandeling"
    assert commitment.get_ministry_status_display() == "In behandeling"


def test_no_value_has_no_label() -> None:
    record = Commitment()
    record.ministry_status = None  # type: ignore[assignment]  # of a form that was not filled in

    assert record.get_ministry_status_display() is None
