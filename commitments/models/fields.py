"""An uncertain date as one reusable group of four columns with its own check."""

from collections.abc import Mapping
from datetime import date
from typing import Any, overload

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis, UncertainDate


class UncertainDateGroup:
    """Adds `<name>_from`, `_to`, `_printed` and `_basis` and reads and writes them as one value.

    `made = UncertainDateGroup(_("gedaan"))` gives `record.made`, an `UncertainDate`, and the
    four columns for queries. Add `uncertain_date_check("made")` to the model's constraints;
    `tests/test_conventions.py` sees to it that nobody forgets.
    """

    def __init__(self, label: Any, *, is_required: bool = False) -> None:
        self.label = label
        self.is_required = is_required

    def contribute_to_class(self, cls: type[models.Model], name: str) -> None:
        """Called by Django's model class in place of setting the attribute."""
        self.name = name
        optional: Mapping[str, Any] = {} if self.is_required else {"null": True, "blank": True}
        fields: dict[str, models.Field] = {
            "from": models.DateField(
                format_lazy(_("{label}: vanaf"), label=self.label),
                help_text=_("Eerste dag van de periode. Bij een precieze dag gelijk aan de laatste."),
                **optional,
            ),
            "to": models.DateField(
                format_lazy(_("{label}: tot en met"), label=self.label),
                help_text=_("Laatste dag van de periode."),
                **optional,
            ),
            "printed": models.CharField(
                format_lazy(_("{label}: zoals gedrukt"), label=self.label),
                max_length=200,
                blank=True,
                help_text=_("De woorden uit de bron, bijvoorbeeld: eind 2022."),
            ),
            "basis": models.CharField(
                format_lazy(_("{label}: waarop dit rust"), label=self.label),
                max_length=10,
                choices=DateBasis.choices,
                default=DateBasis.STATED if self.is_required else DateBasis.NONE,
                blank=not self.is_required,
                help_text=_("Vermeld in de bron, afgeleid door een lezer, of uit het register."),
            ),
        }
        for suffix, field in fields.items():
            field.contribute_to_class(cls, f"{name}_{suffix}")
        groups = dict(getattr(cls, "uncertain_dates", {}))
        groups[name] = self
        cls.uncertain_dates = groups  # type: ignore[attr-defined]  # read by admin, forms and tests
        setattr(cls, name, self)

    @overload
    def __get__(self, instance: None, owner: type) -> "UncertainDateGroup": ...
    @overload
    def __get__(self, instance: models.Model, owner: type) -> UncertainDate: ...
    def __get__(self, instance: models.Model | None, owner: type) -> "UncertainDateGroup | UncertainDate":
        if instance is None:
            return self
        return UncertainDate(*(getattr(instance, column) for column in self.columns))

    def __set__(self, instance: models.Model, value: UncertainDate) -> None:
        parts = (value.start, value.end, value.printed, value.basis)
        for column, part in zip(self.columns, parts, strict=True):
            setattr(instance, column, part)

    @property
    def columns(self) -> tuple[str, str, str, str]:
        """The names of the four columns, in the order of `UncertainDate`."""
        n = self.name
        return f"{n}_from", f"{n}_to", f"{n}_printed", f"{n}_basis"

    def validate(self, start: date | None, end: date | None, basis: str) -> None:
        """Raise ValidationError, field by field, for what the check would refuse."""
        from_, to, _printed, basis_name = self.columns
        if (start is None) != (end is None):
            raise ValidationError(
                {to if end is None else from_: _("Vul de eerste en de laatste dag in, of geen van beide.")}
            )
        if start is not None and end is not None:
            if end < start:
                raise ValidationError({to: _("De laatste dag ligt voor de eerste dag.")})
            if not basis:
                raise ValidationError({basis_name: _("Kies waarop deze datum rust.")})


def uncertain_date_check(name: str) -> models.CheckConstraint:
    """Both ends or neither, in order, and a known interval says what it rests on."""
    from_, to, basis = f"{name}_from", f"{name}_to", f"{name}_basis"
    unknown = Q(**{f"{from_}__isnull": True, f"{to}__isnull": True})
    known = (
        Q(**{f"{from_}__isnull": False, f"{to}__isnull": False, f"{from_}__lte": F(to)})
        & ~Q(**{basis: ""})
        & Q(**{f"{basis}__in": [b.value for b in DateBasis]})
    )
    return models.CheckConstraint(
        condition=unknown | known,
        name=f"%(class)s_{name}_interval",
        violation_error_message=_("De periode klopt niet: vul begin en eind in, in de goede volgorde."),
    )


class UncertainDatesMixin:
    """`clean()` for models with uncertain dates, so that forms name the field that is wrong."""

    uncertain_dates: Mapping[str, UncertainDateGroup] = {}

    def clean(self) -> None:
        """Check every group of the model."""
        super().clean()  # type: ignore[misc]  # Model.clean, next in line
        for group in self.uncertain_dates.values():
            from_, to, _printed, basis = group.columns
            group.validate(getattr(self, from_), getattr(self, to), getattr(self, basis))
