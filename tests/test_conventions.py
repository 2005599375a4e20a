"""What holds for all of the code, so that nobody has to remember it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.core.management import call_command
from django.db import models
from django.utils.functional import Promise

import commitments
from commitments import models as records
from commitments.models.fields import UncertainDateGroup
from tests import factories

APP = Path(commitments.__file__).parent
MODELS = list(apps.get_app_config("commitments").get_models())
# Nobody fills these in: triggers do.
PROJECTIONS = {records.Holder}
LONGEST_FILE = 300


def _files(folder: str = "") -> list[Path]:
    return sorted(path for path in (APP / folder).rglob("*.py") if not path.match("migrations/[0-9]*.py"))


def _written_fields() -> Iterator[tuple[type[models.Model], models.Field]]:
    """Fields that somebody fills in; the key to what a part belongs to is not among them."""
    for model in MODELS:
        for field in [*model._meta.local_fields, *model._meta.local_many_to_many]:
            is_part_of = (
                isinstance(field, models.ForeignKey) and field.remote_field.on_delete is models.CASCADE
            )
            is_ours = field.editable and not field.auto_created and model not in PROJECTIONS
            if is_ours and not is_part_of:
                yield model, field


def _wrong(is_right: Callable[[models.Field], object]) -> list[str]:
    """The fields for which it does not hold."""
    return [f"{model.__name__}.{field.name}" for model, field in _written_fields() if not is_right(field)]


def test_every_model_is_offered_by_the_package() -> None:
    assert {model.__name__ for model in MODELS if not model._meta.auto_created} == set(records.__all__)


@pytest.mark.parametrize("name", records.__all__)
def test_every_model_has_a_factory(name: str) -> None:
    assert getattr(factories, f"{name}Factory")._meta.model is getattr(records, name)


@pytest.mark.django_db
@pytest.mark.parametrize("name", records.__all__)
def test_every_factory_makes_valid_records(name: str) -> None:
    first, second = getattr(factories, f"{name}Factory").create_batch(2)

    assert first.pk != second.pk
    assert str(first)
    first.full_clean()


@pytest.mark.parametrize("model", MODELS)
def test_every_uncertain_date_has_its_check(model: type[models.Model]) -> None:
    groups = {
        name
        for owner in model.__mro__
        for name, value in vars(owner).items()
        if isinstance(value, UncertainDateGroup)
    }
    checks = {c.name for c in model._meta.constraints if isinstance(c, models.CheckConstraint)}

    assert {f"{model._meta.model_name}_{group}_interval" for group in groups} <= checks
    assert groups == set(getattr(model, "uncertain_dates", {}))


def test_every_field_that_is_filled_in_has_a_dutch_name() -> None:
    assert not _wrong(lambda field: isinstance(field.verbose_name, Promise))


@pytest.mark.parametrize("model", MODELS)
def test_every_model_has_a_dutch_name_for_one_and_for_several(model: type[models.Model]) -> None:
    assert isinstance(model._meta.verbose_name, Promise)
    assert isinstance(model._meta.verbose_name_plural, Promise)


def test_every_list_and_place_in_the_address_explains_itself() -> None:
    unusual = (ArrayField, models.SlugField, models.JSONField)

    assert not _wrong(lambda field: field.help_text or not isinstance(field, unusual))


def test_choices_differ_in_value_and_in_words() -> None:
    def differ(field: models.Field) -> bool:
        values = {str(value).casefold() for value, _ in field.flatchoices}
        labels = {str(label) for _, label in field.flatchoices}
        return len(values) == len(labels) == len(list(field.flatchoices))

    assert not _wrong(differ)


def test_every_constraint_and_index_has_a_name_of_its_own() -> None:
    names = [part.name for model in MODELS for part in [*model._meta.constraints, *model._meta.indexes]]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize("path", _files(), ids=lambda path: str(path.relative_to(APP)))
def test_no_file_has_two_subjects(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    assert path.name not in {"utils.py", "helpers.py", "misc.py"}


@pytest.mark.parametrize("path", _files("views"), ids=lambda path: path.name)
def test_views_do_not_ask_the_tables_themselves(path: Path) -> None:
    # A view starts from `visible_to`, so that it cannot show a draft by forgetting a filter.
    asked = re.findall(r"\.objects\s*\.\s*(?:filter|all|get)\(", path.read_text(encoding="utf-8"))

    assert not asked


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
