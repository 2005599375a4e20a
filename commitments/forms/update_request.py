"""The forms with which a coordinator asks how commitments stand, and a colleague answers."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from commitments import statuses
from commitments.actions.statuses import current_state
from commitments.actions.work.answering import LONGEST_ANSWER, NewStatus, NewTerm
from commitments.actions.work.proposing import Evidence
from commitments.actions.work.requests import LONGEST_QUESTION
from commitments.dates import UncertainDate
from commitments.forms.evidence import LONGEST_TYPED, QuoteForm, usable
from commitments.models import Commitment, Document
from commitments.statuses import STATES, Kind, Track

WORDS, STATUS, TERM = "bericht", "status", "termijn"


def _day(**kwargs: Any) -> forms.DateField:
    return forms.DateField(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **kwargs)


class RequestForm(forms.Form):
    """What is asked, and by when."""

    question = forms.CharField(
        label=_("Uw vraag"),
        required=False,
        max_length=LONGEST_QUESTION,
        help_text=_("Leeg: alleen hoe het staat. De vraag komt in de mail en op het formulier."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    answer_by = _day(
        label=_("Antwoord uiterlijk op"),
        help_text=_("De laatste dag waarop antwoord past."),
        error_messages={"required": _("Kies de dag waarop u antwoord wilt.")},
    )


class AnswerForm(QuoteForm):
    """How it stands: in words, or as another status or term with its letter."""

    field_order = ("what", "text", "to", "due", "effective", "letter")

    what = forms.ChoiceField(
        label=_("Wat wilt u melden?"),
        choices=[
            (WORDS, _("Hoe het staat, in eigen woorden")),
            (STATUS, _("Een andere status")),
            (TERM, _("Een andere termijn")),
        ],
        initial=WORDS,
        widget=forms.RadioSelect,
    )
    text = forms.CharField(
        label=_("Hoe staat het ervoor?"),
        required=False,
        max_length=LONGEST_ANSWER,
        help_text=_("Alleen uw ministerie leest dit. Nodig als u het in eigen woorden meldt."),
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    to = forms.ChoiceField(label=_("Nieuwe status"), required=False, widget=forms.RadioSelect)
    due = _day(label=_("Nieuwe termijn"), required=False)
    effective = _day(
        label=_("Sinds"),
        required=False,
        help_text=_("De dag van de brief of van het besluit."),
    )
    letter = forms.CharField(
        label=_("In welke brief staat dit?"),
        required=False,
        max_length=LONGEST_TYPED,
        help_text=_("Het nummer, zoals 33694-67. Nodig om een afspraak af te sluiten."),
    )
    note = forms.CharField(
        label=_("Toelichting"),
        required=False,
        max_length=2000,
        help_text=_("Na het akkoord kan iedereen dit lezen. Schrijf er geen interne informatie in."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, commitment: Commitment, documents: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.documents = usable(documents)
        self.chosen: Document | None = None
        following = statuses.next_states(
            Kind(commitment.kind),
            Track.MINISTRY,
            current_state(commitment, Track.MINISTRY),
            commitment.execution,
        )
        to: Any = self.fields["to"]
        to.choices = [(name, STATES[Track.MINISTRY](name).label) for name in following]

    def clean_letter(self) -> str:
        """The letter that this number names, for `change`."""
        typed = str(self.cleaned_data["letter"]).strip()
        found = list(self.documents.matching(typed).defer("text")[:2]) if typed else []
        if typed and not found:
            raise ValidationError(
                _("Geen brief gevonden. Vul het nummer in, of schrijf het bij de toelichting.")
            )
        if len(found) > 1:
            raise ValidationError(_("Hier passen meer brieven bij. Vul het hele nummer in."))
        self.chosen = found[0] if found else None
        return typed

    def clean(self) -> dict[str, Any]:
        """Each sort of answer has what it needs; the action checks the rest."""
        data = super().clean() or self.cleaned_data
        what = data.get("what")
        if what == WORDS and not (data.get("text") or "").strip():
            self.add_error("text", _now("Schrijf hoe het ervoor staat."))
        if what == STATUS and not data.get("to"):
            self.add_error("to", _now("Kies de nieuwe status."))
        if what == TERM and not data.get("due"):
            self.add_error("due", _now("Vul de nieuwe termijn in."))
        if what in (STATUS, TERM):
            if not data.get("effective") and "effective" not in self.errors:
                self.add_error("effective", _now("Vul in sinds wanneer dit geldt."))
            self.check_cited(self.chosen, is_unclear="letter" in self.errors)
        return data

    @property
    def change(self) -> NewStatus | NewTerm | None:
        """What is proposed, after validation; None for an answer in words."""
        data = self.cleaned_data
        if data["what"] == WORDS:
            return None
        evidence = Evidence(document=self.chosen, quote=data["quote"], place=data["place"])
        shared = {
            "effective": UncertainDate.on(data["effective"]),
            "evidence": evidence,
            "note": data["note"],
        }
        if data["what"] == STATUS:
            return NewStatus(to=data["to"], **shared)
        return NewTerm(due=UncertainDate.on(data["due"]), **shared)
