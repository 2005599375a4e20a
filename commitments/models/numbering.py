"""What the database holds to about the number of a Kamerstuk."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from commitments.references import CANONICAL_FORM


def canonical_reference_check() -> models.CheckConstraint:
    """`reference` is empty or in the one spelling that `Kamerstuk.from_canonical` reads."""
    return models.CheckConstraint(
        condition=Q(reference="") | Q(reference__regex=CANONICAL_FORM),
        name="%(class)s_reference_canonical",
        violation_error_message=_(
            "Dit is niet te lezen als Kamerstuknummer. Schrijf bijvoorbeeld: 33694-43 of 33 694, nr. 43."
        ),
    )
