"""From a passage of a letter to a commitment: what the letter already says need not be typed again."""

from typing import Any

from django.db import models
from django.http import HttpRequest

from commitments.admin.forms import RecordForm
from commitments.admin.widgets import LONGEST_ID
from commitments.models import Commitment, Link, OfficeChange, Passage, Toezegging
from commitments.statuses import Kind


class PrefilledRow(RecordForm):
    """A row that may come filled in: it is saved unless its main field was emptied."""

    main_field = ""

    def has_changed(self) -> bool:
        """Whether there is something to save."""
        if self.instance._state.adding and self.initial.get(self.main_field):
            return bool(self.data.get(self.add_prefix(self.main_field)))
        return super().has_changed()


def initial_commitment(request: HttpRequest) -> dict[str, Any]:
    """The words, the date and the dossier of the letter in which it was made."""
    passage = chosen_passage(request)
    if passage is None:
        return {}
    document = passage.document
    dated = zip(Commitment.made.columns, _values(document, "dated"), strict=True)
    return {"text": passage.quote, "dossier": document.dossier_id, **dict(dated)}


def initial_rows(request: HttpRequest, model: type[models.Model]) -> list[dict[str, Any]]:
    """The first rows of the parts: this passage, the ministries that signed, the letter."""
    passage = chosen_passage(request)
    if passage is None:
        return []
    signers = list(passage.document.signers.select_related("ministerie"))
    if model is Link:
        return [{"passage": passage.pk, "role": Link.LinkRole.MAKES}]
    if model is OfficeChange:
        return [
            {
                "ministerie": signer.ministerie_id,
                "office": signer.office,
                "part": OfficeChange.Part.JOINT if number else OfficeChange.Part.LEAD,
            }
            for number, signer in enumerate(signer for signer in signers if signer.ministerie_id)
        ]
    if model is Toezegging:
        return [
            {"made_in": passage.document.citation, "made_by": " en ".join(s.office for s in signers)[:200]}
        ]
    return []


def chosen_passage(request: HttpRequest) -> Passage | None:
    """The passage named in the address, if it exists."""
    asked = request.GET.get("passage", "")
    if not asked.isdigit() or len(asked) >= LONGEST_ID or request.GET.get("kind") not in Kind.values:
        return None
    return Passage.objects.select_related("document").filter(pk=asked).first()


def _values(record: models.Model, group: str) -> list[Any]:
    return [getattr(record, f"{group}_{part}") for part in ("from", "to", "printed", "basis")]
