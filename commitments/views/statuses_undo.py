"""Taking an update of a status back, from the page of the commitment."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from commitments.actions.second_pair import NeedsApproval
from commitments.actions.statuses import Conflict, comes_back, latest_change, may_change, undo_status
from commitments.forms.status import UndoForm
from commitments.models import Commitment, StatusChange
from commitments.statuses import STATES, Track, initial
from commitments.telling.drafts import forget_hidden_evidence
from commitments.views.access import refuse, signed_in
from commitments.views.fragments import render_page


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def status_undo(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Take back the last entry of a track: a new entry, with a reason."""
    visible = Commitment.objects.visible_to(request.user)
    change = get_object_or_404(
        StatusChange.objects.select_related("commitment", "evidence__document"),
        pk=pk,
        commitment__slug=slug,
        commitment__in=visible,
    )
    if not may_change(change.commitment, Track(change.track), request.user):
        raise refuse()
    forget_hidden_evidence([change], request.user)
    form = UndoForm(request.POST if request.method == "POST" else None, initial={"seen": change.pk})
    if request.method == "POST" and form.is_valid():
        try:
            undo_status(
                change=change,
                by=request.user,
                seen=form.cleaned_data["seen"],
                reason=form.cleaned_data["note"],
            )
        except Conflict:
            form.add_error(
                None, _("Iemand anders heeft de status intussen gewijzigd. Bekijk eerst de geschiedenis.")
            )
        except NeedsApproval as error:
            form.add_error(None, str(error))
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            messages.success(request, _("De wijziging is ongedaan gemaakt."))
            return redirect(change.commitment)
    context = {"commitment": change.commitment, "change": change, "form": form, **_coming_back(change)}
    return render_page(request, "commitments/status_undo.html", context, partials={})


def _coming_back(change: StatusChange) -> dict[str, Any]:
    """The entry that holds again, or the status that the track starts with; none for one that must stay."""
    track = Track(change.track)
    if latest_change(change.commitment, track) != change:
        return {}
    before = comes_back(change)
    if before is not None and not before.says_nothing:
        return {"before": before}
    return {"start": STATES[track](initial(track, change.commitment.execution))}
