"""Pointing at words of a letter that the reader missed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.actions.intake.adding import KINDS
from commitments.models import Proposal
from commitments.telling.reading_desk import WHAT

LONGEST_WORDS = 3000


class FoundWordsForm(forms.Form):
    """The literal words, and what stands in them."""

    words = forms.CharField(
        label=_("Woorden uit de brief"),
        help_text=_("Kopieer de zin letterlijk uit de brief. Regels en afbreekstreepjes maken niet uit."),
        max_length=LONGEST_WORDS,
        widget=forms.Textarea(attrs={"rows": 4, "lang": "nl"}),
    )
    kind = forms.ChoiceField(label=_("Wat staat er?"))

    def __init__(self, data: object = None) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # a QueryDict
        self.fields["kind"].choices = _choices()  # type: ignore[attr-defined]  # a ChoiceField


def _choices() -> list[tuple[str, object]]:
    """Under the headings of the desk, in the words of its finds."""
    headings: dict[str, list[tuple[str, object]]] = {}
    for kind, (group, find) in KINDS.items():
        label = WHAT.get((group, find)) or _SINGLE[group]
        headings.setdefault(str(group.label), []).append((kind, label))
    return [("", _("Kies …")), *headings.items()]


_SINGLE = {
    Proposal.Group.VERDICT: _("Oordeel over een aanbeveling"),
    Proposal.Group.CITATION: _("Verwijst naar"),
}
