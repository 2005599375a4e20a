"""Proposals within a ministry: the list, judging one, taking one's own back."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from commitments.actions import statuses as status_actions
from commitments.actions import terms as term_actions
from commitments.actions.proposals.conflict import Conflict
from commitments.actions.statuses import latest_change
from commitments.actions.terms import latest_term
from commitments.actions.work.judging import approve, give_back, may_judge
from commitments.actions.work.proposing import withdraw
from commitments.forms.work.judging import APPROVE, JudgeForm
from commitments.models import Link, Proposal
from commitments.models.membership import memberships_of
from commitments.statuses import Track
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import place_of
from commitments.views.work.suggested import doing_again, suggested

MOST_JUDGED = 50
"""Judged proposals that the list still shows, the latest first."""


@signed_in
@require_safe
def work_proposals(request: HttpRequest) -> HttpResponse:
    """What waits for a second pair of eyes, what came back, and what was decided lately."""
    place = place_of(request)
    rows = Proposal.objects.of_ministeries([place.ministerie.pk]).select_related(
        "commitment__aanbeveling", "proposed_by", "judged_by", "document"
    )
    rows = rows.defer("commitment__search", "commitment__text", "document__text")
    context = {
        "place": place,
        "open": [
            (one, suggested(one), may_judge(one, request.user)) for one in rows.open().order_by("proposed_at")
        ],
        "judged": [
            (one, suggested(one))
            for one in rows.filter(~Q(state=Proposal.State.OPEN)).order_by("-judged_at")[:MOST_JUDGED]
        ],
    }
    return render_page(request, "commitments/work/proposals.html", context, partials={})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """What is proposed beside what was promised and what the letter says; a coordinator decides."""
    proposal = _own(request, pk)
    judges = proposal.is_open and may_judge(proposal, request.user)
    standing = _standing(proposal)
    given: dict[str, Any] = {"proposal": proposal, "standing": standing.pk if standing else None}
    form = JudgeForm(request.POST if request.method == "POST" else None, **given) if judges else None
    if request.method == "POST" and form is None:
        messages.warning(request, _("Dit voorstel is al beoordeeld, of het is niet aan u om dat te doen."))
    elif request.method == "POST" and form is not None and form.is_valid():
        try:
            messages.success(request, _judged(request, proposal, form))
        except (status_actions.Conflict, term_actions.Conflict) as error:
            standing = error.latest
            form = JudgeForm({**request.POST.dict(), "standing": standing.pk if standing else ""}, **given)
            form.add_error(
                None, _("De afspraak is intussen gewijzigd. Bekijk wat nu geldt en beslis opnieuw.")
            )
        except Conflict as error:
            state = {"state": error.proposal.get_state_display()}
            form.add_error(None, _("Iemand anders oordeelde al: %(state)s.") % state)
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            return redirect(f"{reverse('work_proposals')}?ministerie={proposal.ministerie.slug}")
    context = {
        "proposal": proposal,
        "commitment": proposal.commitment,
        "form": form,
        "is_own": proposal.proposed_by_id == request.user.pk,
        "said": suggested(proposal),
        "as_proposed": suggested(proposal, as_proposed=True),
        "again_url": doing_again(proposal) if proposal.state == Proposal.State.RETURNED else "",
        "quote": proposal.passage.quote if proposal.passage else proposal.quote,
        "standing": standing,
        "is_changed_since": _is_changed_since(proposal, standing),
        "promised": _promised(proposal),
    }
    return render_page(request, "commitments/work/proposal.html", context, partials={})


@signed_in
@require_POST
def work_proposal_withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back one's own proposal."""
    proposal = _own(request, pk)
    try:
        withdraw(proposal=proposal, by=request.user)
    except ValidationError as error:
        messages.warning(request, error.messages[0])
    else:
        messages.success(request, _("Uw voorstel is ingetrokken."))
    return redirect("work_proposal", pk=pk)


def _own(request: HttpRequest, pk: int) -> Any:
    """A proposal of a ministry where the reader works; any other does not exist for them."""
    place_of(request)
    rows = Proposal.objects.of_ministeries(memberships_of(request.user)).select_related(
        "commitment__aanbeveling", "ministerie", "document", "passage__document", "proposed_by", "judged_by"
    )
    return get_object_or_404(rows, pk=pk)


def _judged(request: HttpRequest, proposal: Proposal, form: JudgeForm) -> str:
    """Carry the decision out and say what was done."""
    data = form.cleaned_data
    shared: dict[str, Any] = {
        "proposal": proposal,
        "by": request.user,
        "seen": data["seen"],
        "remark": data["remark"],
    }
    if data["decision"] != APPROVE:
        give_back(**shared)
        return _("Teruggegeven met uw opmerking.")
    approve(today=timezone.localdate(), edited=form.edited, **shared)
    if proposal.change == Proposal.Change.REPORT:
        return _("Gelezen. Er is niets gewijzigd.")
    if form.is_corrected:
        return _("Akkoord. Het voorstel is uitgevoerd, met uw verbetering.")
    return _("Akkoord. Het voorstel is uitgevoerd.")


def _standing(proposal: Proposal) -> Any:
    """The entry that holds now on what the proposal would change."""
    if proposal.commitment is None:
        return None
    if proposal.change == Proposal.Change.TERM:
        return latest_term(proposal.commitment)
    return latest_change(proposal.commitment, Track.MINISTRY)


def _is_changed_since(proposal: Proposal, standing: Any) -> bool:
    """Whether something else holds now than when it was proposed; a report changes nothing, so never."""
    if proposal.change == Proposal.Change.REPORT:
        return False
    return standing is not None and standing.pk != proposal.values.get("seen")


def _promised(proposal: Proposal) -> Any:
    """The passages that made the commitment, in the letters that everybody can read."""
    if proposal.commitment is None:
        return []
    rows = proposal.commitment.links.filter(
        role=Link.LinkRole.MAKES, passage__document__published_at__isnull=False
    )
    return rows.select_related("passage__document").defer("passage__document__text")[:3]
