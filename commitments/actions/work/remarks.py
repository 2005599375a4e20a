"""Remarks within a ministry, and whom they are meant for."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.work.assigning import check_works_here, members_of
from commitments.actions.work.notifying import tell_mentioned
from commitments.models import Commitment, Ministerie, WorkEntry

LONGEST_REMARK = 4000
"""Characters of one remark."""


@transaction.atomic
def remark(
    *, commitment: Commitment, ministerie: Ministerie, by: Any, text: str, mentions: Iterable[Any] = ()
) -> WorkEntry:
    """Add a remark that only people of this ministry read; those who are mentioned work there
    too and get a mail.

    Raises PermissionDenied, or ValidationError keyed by field (text, mentions).
    """
    check_works_here(commitment, ministerie, by)
    words = text.strip()
    if not words:
        raise ValidationError({"text": _("Schrijf de opmerking.")})
    if len(words) > LONGEST_REMARK:
        raise ValidationError(
            {"text": _("De opmerking is te lang: hooguit %(most)d tekens.") % {"most": LONGEST_REMARK}}
        )
    people = list(mentions)
    known = set(members_of(ministerie).values_list("user_id", flat=True))
    if any(person.pk not in known for person in people):
        raise ValidationError({"mentions": _("Kies collega's die bij uw ministerie werken.")})
    entry = WorkEntry.objects.create(commitment=commitment, ministerie=ministerie, by=by, text=words)
    entry.mentions.set(people)
    tell_mentioned(entry, people)
    return entry
