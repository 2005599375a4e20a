"""Every field of the admin that somebody can fill in says what it asks."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.forms import ModelForm
from django.http import HttpRequest
from django.test import RequestFactory

from commitments.admin.site import admin_site
from commitments.models import Advies, Commitment, Oordeel, Passage
from commitments.statuses import Kind
from tests.factories import CommitmentFactory, UserFactory

pytestmark = pytest.mark.django_db

NOT_TYPED = {"id", "DELETE"}


def _forms(request: HttpRequest) -> Iterator[ModelForm]:
    """The form of each page that may be filled in, and one row of everything below it."""
    for model, page in admin_site._registry.items():
        if not page.has_add_permission(request):
            continue
        records: list[Any] = [None]
        if model is Commitment:
            records = [CommitmentFactory(kind=kind) for kind in Kind]
        for record in records:
            yield page.get_form(request, record)(instance=record)
            for inline in page.get_inline_instances(request, record):
                yield inline.get_formset(request, record)(instance=record or page.model()).empty_form


def _unexplained(form: ModelForm) -> Iterator[str]:
    # A date is explained once, above its four fields.
    dates = {name for group in getattr(form, "date_groups", list)() for name in group.columns}
    for name, field in form.fields.items():
        if not field.help_text and not field.widget.is_hidden and name not in NOT_TYPED | dates:
            yield f"{form._meta.model.__name__}.{name}"


def test_every_field_says_what_it_asks() -> None:
    request = RequestFactory().get("/beheer/")
    request.user = UserFactory(admin=True)

    forms = list(_forms(request))

    assert {Commitment, Advies, Oordeel, Passage} <= {form._meta.model for form in forms}
    assert [name for form in forms for name in _unexplained(form)] == []
