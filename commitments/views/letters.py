"""Bringing in a letter, and the letters that somebody works on."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from commitments.actions.intake.receiving import Outcome, Received, receive_letter
from commitments.forms.letter import LetterFileForm, LetterTextForm
from commitments.models import Intake
from commitments.models.intake import letters_for, may_bring_in
from commitments.views.access import refuse, signed_in

PAGE_SIZE = 50


@signed_in
@require_safe
def letter_list(request: HttpRequest) -> HttpResponse:
    """The letters in progress, the latest first, with how far each is."""
    if not may_bring_in(request.user):
        raise refuse()
    intakes = list(Intake.objects.visible_to(request.user).unfinished().for_list()[: PAGE_SIZE + 1])
    context = {"intakes": intakes[:PAGE_SIZE], "is_more": len(intakes) > PAGE_SIZE, "page_size": PAGE_SIZE}
    return render(request, "commitments/letter_list.html", context)


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def letter_new(request: HttpRequest) -> HttpResponse:
    """Two small forms: a file, or a text."""
    if not may_bring_in(request.user):
        raise refuse()
    is_file = request.method == "POST" and "text" not in request.POST
    is_text = request.method == "POST" and not is_file
    file_form = LetterFileForm(request.POST, request.FILES) if is_file else LetterFileForm()
    text_form = LetterTextForm(request.POST) if is_text else LetterTextForm()
    form = file_form if is_file else text_form
    if request.method == "POST" and form.is_valid():
        try:
            received = receive_letter(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return _arrived(request, received)
    context = {"file_form": file_form, "text_form": text_form, "form": form}
    return render(request, "commitments/letter_new.html", context)


def _arrived(request: HttpRequest, received: Received) -> HttpResponse:
    """On to the reading desk, with a word about what became of the letter."""
    document = received.document
    if not letters_for(request.user).filter(pk=document.pk).exists():
        messages.info(request, _("Deze brief was al aangeleverd. Gegevensbeheer werkt eraan."))
        return redirect("letter_list")
    told = {
        Outcome.NEW: _("De brief is bewaard als concept."),
        Outcome.FILLED: _("Dit document was alleen aangehaald. Nu staat de brief zelf erbij."),
        Outcome.BETTER: _("De nieuwe tekst staat erbij."),
        Outcome.SAME: _("Deze brief stond hier al. Er is niets veranderd."),
    }[received.outcome]
    if received.found:
        told += " " + ngettext(
            "Er is %(n)d voorstel gevonden.", "Er zijn %(n)d voorstellen gevonden.", received.found
        ) % {"n": received.found}
    messages.info(request, told)
    for passage in received.lost:
        warning = _("Deze passage staat niet in de nieuwe tekst: “%(quote)s”")
        messages.warning(request, warning % {"quote": passage.quote})
    return redirect("letter_read", document.slug)
