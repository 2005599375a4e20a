"""An uncertain date as one value over four columns, in Python and in the database."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import Promise

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Advies, Commitment, Document, Milestone, Motie, StatusChange, TermChange
from commitments.models.fields import UncertainDateGroup
from tests.database import refused, run
from tests.factories import (
    AdviesFactory,
    CommitmentFactory,
    DocumentFactory,
    MilestoneFactory,
    MotieFactory,
    StatusChangeFactory,
    TermChangeFactory,
)

DAY = date(2022, 6, 17)
END_OF_2022 = UncertainDate.between(date(2022, 10, 1), date(2022, 12, 31), printed="eind 2022")

GROUPS: list[tuple[type[models.Model], str, Any]] = [
    (Commitment, "made", CommitmentFactory),
    (Document, "dated", DocumentFactory),
    (Motie, "tabled", MotieFactory),
    (Motie, "voted", MotieFactory),
    (Advies, "published", AdviesFactory),
    (Milestone, "held", MilestoneFactory),
    (Milestone, "planned", MilestoneFactory),
]


def test_group_reads_its_four_columns() -> None:
    document = Document(dated_from=DAY, dated_to=DAY, dated_printed="17 juni 2022", dated_basis="vermeld")

    assert document.dated == UncertainDate(DAY, DAY, "17 juni 2022", DateBasis.STATED)


def test_group_writes_its_four_columns() -> None:
    document = Document()

    document.dated = END_OF_2022

    columns = [getattr(document, f"dated_{part}") for part in ("from", "to", "printed", "basis")]
    assert columns == [date(2022, 10, 1), date(2022, 12, 31), "eind 2022", "vermeld"]


def test_group_without_a_value_is_unknown() -> None:
    assert Document().dated == UncertainDate()


def test_group_of_the_class_tells_its_columns() -> None:
    assert isinstance(Document.dated, UncertainDateGroup)
    assert Document.dated.columns == ("dated_from", "dated_to", "dated_printed", "dated_basis")


def test_groups_of_a_model_do_not_leak_into_its_relatives() -> None:
    assert set(StatusChange.uncertain_dates) == {"effective"}
    assert set(TermChange.uncertain_dates) == {"effective", "due"}
    assert set(Commitment.uncertain_dates) == {"made"}


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"dated_from": DAY, "dated_basis": "vermeld"}, "dated_to", "of geen van beide"),
        ({"dated_to": DAY, "dated_basis": "vermeld"}, "dated_from", "of geen van beide"),
        (
            {"dated_from": DAY, "dated_to": date(2022, 6, 16), "dated_basis": "vermeld"},
            "dated_to",
            "ligt voor de eerste dag",
        ),
        ({"dated_from": DAY, "dated_to": DAY}, "dated_basis", "waarop deze datum rust"),
        (
            {"dated_from": DAY, "dated_to": DAY, "dated_basis": "gegokt"},
            "dated_basis",
            "gegokt",
        ),
    ],
)
def test_clean_names_the_field_that_is_wrong(values: dict[str, Any], field: str, words: str) -> None:
    document = Document(slug="brief", kind="kamerbrief", title="Brief", **values)

    with pytest.raises(ValidationError) as refusal:
        document.full_clean(validate_unique=False, validate_constraints=False)

    assert set(refusal.value.message_dict) == {field}
    assert words in " ".join(refusal.value.message_dict[field])


@pytest.mark.parametrize(
    "value", [UncertainDate(), UncertainDate(printed="binnenkort"), UncertainDate.on(DAY), END_OF_2022]
)
def test_clean_accepts_what_can_be_true(value: UncertainDate) -> None:
    document = Document(slug="brief", kind="kamerbrief", title="Brief")
    document.dated = value

    document.full_clean(validate_unique=False, validate_constraints=False)


def test_required_group_cannot_be_empty() -> None:
    change = StatusChange(track="ministerie", to="openstaand", recorded_as="Gegevensbeheer")

    with pytest.raises(ValidationError) as refusal:
        change.full_clean(exclude=["commitment"], validate_unique=False, validate_constraints=False)

    assert set(refusal.value.message_dict) == {"effective_from", "effective_to"}
    assert change.effective.basis == DateBasis.STATED


# First day, last day, basis.
IMPOSSIBLE = [
    pytest.param("2022-06-17", None, "vermeld", id="no last day"),
    pytest.param(None, "2022-06-17", "vermeld", id="no first day"),
    pytest.param("2022-06-17", "2022-06-16", "vermeld", id="wrong order"),
    pytest.param("2022-06-17", "2022-06-17", "", id="no basis"),
    pytest.param("2022-06-17", "2022-06-17", "gegokt", id="unknown basis"),
]
POSSIBLE = [
    pytest.param(None, None, "", id="unknown"),
    pytest.param("2022-06-17", "2022-06-17", "vermeld", id="day"),
    pytest.param("2022-06-01", "2022-06-30", "afgeleid", id="month"),
    pytest.param("2022-01-01", "2022-12-31", "register", id="year"),
]


def _write(model: type[models.Model], group: str, *values: str | None) -> None:
    run(
        f"UPDATE {model._meta.db_table} SET {group}_from = %s, {group}_to = %s, {group}_basis = %s",
        *values,
    )


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "group", "factory"), GROUPS)
@pytest.mark.parametrize(("start", "end", "basis"), IMPOSSIBLE)
def test_database_refuses_what_cannot_be_true(
    model: type[models.Model], group: str, factory: Any, start: str | None, end: str | None, basis: str
) -> None:
    factory()

    with refused(f"{model._meta.model_name}_{group}_interval"):
        _write(model, group, start, end, basis)


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "group", "factory"), GROUPS)
@pytest.mark.parametrize(("start", "end", "basis"), POSSIBLE)
def test_database_keeps_what_can_be_true(
    model: type[models.Model], group: str, factory: Any, start: str | None, end: str | None, basis: str
) -> None:
    factory()

    _write(model, group, start, end, basis)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"effective_from": DAY, "effective_to": date(2022, 6, 16)}, "effective_interval"),
        ({"effective_basis": ""}, "effective_interval"),
        ({"effective_from": None}, "effective_from"),
        ({"effective_from": DAY, "effective_to": None}, "effective_to"),
    ],
)
def test_database_refuses_an_entry_without_a_clear_beginning(values: dict[str, Any], words: str) -> None:
    commitment = CommitmentFactory()

    with refused(words):
        StatusChangeFactory(commitment=commitment, **values)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "values",
    [
        {"due_from": DAY, "due_to": None},
        {"due_from": None, "due_to": DAY},
        {"due_from": DAY, "due_to": date(2022, 6, 16)},
        {"due_from": DAY, "due_basis": ""},
        {"due_from": DAY, "due_basis": "gegokt"},
    ],
)
def test_database_refuses_an_impossible_term(values: dict[str, Any]) -> None:
    commitment = CommitmentFactory()

    with refused("termchange_due_interval"):
        TermChangeFactory(commitment=commitment, **values)


def test_names_of_the_columns_follow_the_language_of_the_reader() -> None:
    # Written out at import they would stay in whatever language was active then.
    field = Document._meta.get_field("dated_from")

    assert isinstance(field.verbose_name, Promise)
    assert str(field.verbose_name) == "datum: vanaf"
