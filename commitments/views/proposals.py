"""Proposals of the register's rules and of people: the list for keepers, and judging one."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from commitments.actions.proposals.conflict import Conflict
from commitments.actions.proposals.deciding import may_judge, take_up
from commitments.actions.proposals.judging import accept, dismiss
from commitments.finding.keyset import Order, page_of
from commitments.forms.proposal_parts import ProposalForm
from commitments.forms.register_proposals import form_for
from commitments.models import Proposal
from commitments.models.proposal_queries import ProposalSort
from commitments.telling.proposed import Row, rows_of
from commitments.views.access import refuse, signed_in
from commitments.views.fragments import go_to, render_page

TEMPLATE = "commitments/proposal_list.html"
PAGE_SIZE = 20
JUDGED = "beoordeeld"
LONGEST_REMARK = 1000


@dataclass(frozen=True)
class Tab:
    """One list of the page: the waiting proposals of a sort, or those that were judged."""

    name: str
    label: str
    number: int | None = None


@signed_in
@require_safe
def proposal_list(request: HttpRequest) -> HttpResponse:
    """By sort, the newest first. `open` names the proposal that somebody wants to change, `rij` one alone."""
    if not may_judge(request.user):
        raise refuse()
    opened = request.GET.get("open", "")
    named = opened or request.GET.get("rij", "")
    if named.isdecimal() and request.headers.get("HX-Request"):
        row = _row(named)
        if opened and row.may_accept and row.proposal.is_open:
            row.form = form_for(row.proposal)
        return _page(request, row)
    return _page(request, None)


@signed_in
@require_POST
def proposal_judge(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept, dismiss or take up again. Who judges what was changed in between sees how it is now."""
    if not may_judge(request.user):
        raise refuse()
    proposal = get_object_or_404(Proposal.objects.apart_from_letters(), pk=pk)
    what = request.POST.get("do", "")
    form = form_for(proposal, request.POST) if "form" in request.POST and what == "accept" else None
    problem = ""
    if form is None or form.is_valid():
        try:
            _judge(request, proposal, what, form)
            return _judged(request, proposal, what)
        except Conflict:
            problem, form = _("Iemand anders was u voor. Hieronder staat hoe het nu is."), None
        except ValidationError as error:
            problem = _explain(form, error)
    row = _row(pk)
    row.problem = problem
    if row.may_accept and row.proposal.is_open:
        # Words that nobody took from the letter yet are asked for when somebody accepts without them.
        row.form = form or (form_for(row.proposal) if what == "accept" and row.needs_words else None)
    return _page(request, row)


def _judge(request: HttpRequest, proposal: Proposal, what: str, form: ProposalForm | None) -> None:
    seen = request.POST.get("version", "")
    known: dict[str, Any] = {
        "proposal": proposal,
        "by": request.user,
        "seen": int(seen) if seen.isdecimal() and len(seen) < 10 else None,
    }
    if what == "accept":
        edited = form.edited() if form is not None else {}
        stood = request.POST.get("stood")
        accept(**known, now=timezone.now(), stood=stood, edited=edited)
    elif what == "dismiss":
        dismiss(**known, now=timezone.now(), remark=request.POST.get("remark", "")[:LONGEST_REMARK])
    elif what == "reopen":
        take_up(**known)
    else:
        raise ValidationError(_("Kies wat er met dit voorstel moet gebeuren."))


_FIELD = {"effective": "effective_from", "reference": "reference", "evidence": "quote"}
"""The form's field for what the action complains about."""


def _explain(form: ProposalForm | None, error: ValidationError) -> str:
    """Put what the action refuses beside its field; give what belongs to none, '' for nothing."""
    if form is None or not hasattr(error, "error_dict"):
        return " ".join(error.messages)
    left = []
    for name, texts in error.message_dict.items():
        at = _FIELD.get(name, name)
        if at in form.fields:
            for text in texts:
                form.add_error(at, text)
        else:
            left += texts
    return " ".join(left)


def _judged(request: HttpRequest, proposal: Proposal, what: str) -> HttpResponse:
    """htmx: the row as it is now. Plain: back to the list of its sort, with a word about what was done."""
    row = _row(proposal.pk)
    if request.headers.get("HX-Request"):
        return _page(request, row)
    told = {
        "accept": _("Het voorstel is aanvaard en uitgevoerd."),
        "dismiss": _("Het voorstel is afgewezen."),
        "reopen": _("Het voorstel staat weer open."),
    }[what]
    messages.success(request, told)
    return go_to(request, f"{reverse('proposal_list')}?soort={row.sort.value}")


def _row(pk: int | str) -> Row:
    proposals = Proposal.objects.apart_from_letters().for_judging()
    return rows_of([get_object_or_404(proposals, pk=int(str(pk)[:18]))])[0]


def _page(request: HttpRequest, row: Row | None) -> HttpResponse:
    """The row alone for htmx; else the list that is asked for, above it the row that was refused."""
    counts = Proposal.objects.waiting().count_sorts()
    context: dict[str, Any] = {"waiting": sum(counts.values()), "row": row}
    if row is not None and request.headers.get("HX-Request"):
        partials = {f"voorstel-{row.proposal.pk}": "proposal"}
        return render_page(request, TEMPLATE, {**context, "is_single": True}, partials=partials)
    chosen = _chosen(request, counts, row)
    apart = Proposal.objects.apart_from_letters().for_judging()
    if chosen == JUDGED:
        found = apart.exclude(state=Proposal.State.OPEN)
    else:
        found = apart.waiting().of_sort(ProposalSort(chosen))
    page: Any = page_of(found, order=Order("proposed_on"), size=PAGE_SIZE, params=request.GET)
    rows = rows_of(page.rows)
    opened = request.GET.get("open", "")
    for one in rows:
        if opened == str(one.proposal.pk) and one.may_accept and one.proposal.is_open:
            one.form = form_for(one.proposal)
    if row is not None:
        rows = [row, *(one for one in rows if one.proposal.pk != row.proposal.pk)]
    tabs = [Tab(sort.value, str(sort.label), number) for sort, number in counts.items() if number]
    if chosen not in {tab.name for tab in tabs} and chosen != JUDGED:
        tabs.append(Tab(chosen, str(ProposalSort(chosen).label), 0))
    tabs.append(Tab(JUDGED, _("Beoordeeld")))
    context |= {"rows": rows, "page": page, "tabs": tabs, "chosen": chosen, "is_judged": chosen == JUDGED}
    return render_page(request, TEMPLATE, context, partials={})


def _chosen(request: HttpRequest, counts: dict[ProposalSort, int], row: Row | None) -> str:
    """The list that is asked for, else the one of the row, else the first with something in it."""
    asked = request.GET.get("soort", "")
    if asked == JUDGED or asked in ProposalSort.values:
        return asked
    if row is not None:
        return row.sort.value
    return next((sort.value for sort, number in counts.items() if number), ProposalSort.CITATION.value)
