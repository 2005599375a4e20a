"""The reading desk: a letter beside what was found in it, and judging that."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.middleware import HtmxDetails

from commitments.actions.intake.adding import add_find
from commitments.actions.intake.going_public import publish_letter, waiting
from commitments.actions.intake.judging import accept, accept_all_explicit, change, dismiss
from commitments.actions.intake.record_verdicts import advies_of
from commitments.actions.intake.rereading import read_again
from commitments.actions.proposals.conflict import Conflict
from commitments.actions.proposals.deciding import may_judge, take_up
from commitments.forms.found_words import FoundWordsForm
from commitments.forms.proposal_parts import ProposalForm
from commitments.forms.proposals import form_for
from commitments.models import Commitment, Document, Proposal
from commitments.models.intake import letters_for, may_bring_in
from commitments.statuses import Kind
from commitments.telling.desk_pages import PAGE_SIZE, page_of, stretch
from commitments.telling.reading_desk import Candidate, Row, desk, rows_of
from commitments.views.access import refuse, signed_in
from commitments.views.fragments import go_to, render_page

TEMPLATE = "commitments/letter_read.html"
NEW = "nieuw"
MOST_FOUND = 5
LONGEST_ASKED = 200


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def letter_read(request: HttpRequest, slug: str) -> HttpResponse:
    """The desk. `open` names the proposal that somebody wants to change, `row` one that is shown alone.

    POST reads the letter, or reads it again.
    """
    document = _letter(request, slug)
    if request.method == "POST":
        found = read_again(document=document, by=request.user)
        told = ngettext("Er is %(n)d nieuw voorstel.", "Er zijn %(n)d nieuwe voorstellen.", found)
        messages.info(request, told % {"n": found})
        return redirect("letter_read", slug)
    rows = rows_of(document, Commitment.objects.visible_to(request.user))
    opened = request.GET.get("open", "")
    named = opened or request.GET.get("row", "")
    row = next((one for one in rows if str(one.proposal.pk) == named), None)
    if row is not None and opened and row.proposal.is_open and may_judge(request.user):
        row.form = form_for(row.proposal)
    return _page(request, document, rows, row)


@signed_in
@require_POST
def letter_judge(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Accept, keep a change, leave out, take up again, or look for the record that is meant."""
    document = _letter(request, slug)
    proposal = get_object_or_404(document.proposals.exclude(group=""), pk=pk)
    if not may_judge(request.user):
        raise refuse()
    form = form_for(proposal, request.POST) if "form" in request.POST else None
    what = _asked(request)
    problem = ""
    try:
        if what != "find" and (form is None or what in ("dismiss", "reopen") or form.is_valid()):
            judged = _judge(request, proposal, what, form)
            return _judged(request, document, judged, what)
    except Conflict:
        problem = _("Iemand anders was u voor. Hieronder staat hoe het nu is.")
        form = None
    except ValidationError as error:
        problem = " ".join(error.messages)
    rows = rows_of(document, Commitment.objects.visible_to(request.user))
    row = next(one for one in rows if one.proposal.pk == pk)
    row.form = form if row.proposal.is_open else None
    row.problem = problem
    _remember_choice(request, row)
    return _page(request, document, rows, row)


@signed_in
@require_POST
def letter_accept_explicit(request: HttpRequest, slug: str) -> HttpResponse:
    """All that the letter says outright, at once."""
    document = _letter(request, slug)
    accepted, left = accept_all_explicit(document=document, by=request.user, now=timezone.now())
    told = ngettext("%(n)d voorstel aanvaard.", "%(n)d voorstellen aanvaard.", accepted) % {"n": accepted}
    if left:
        told += " " + ngettext(
            "%(n)d uitdrukkelijk voorstel vraagt nog uw oordeel.",
            "%(n)d uitdrukkelijke voorstellen vragen nog uw oordeel.",
            len(left),
        ) % {"n": len(left)}
        if any(one.group == Proposal.Group.VERDICT for one in left) and advies_of(document) is None:
            told += " " + _("Kies eerst van welk advies dit de reactie is, bij ‘Oordelen’.")
    messages.success(request, told)
    return redirect("letter_read", slug)


@signed_in
@require_POST
def letter_add(request: HttpRequest, slug: str) -> HttpResponse:
    """What the reader missed: words of the letter and what they are, as a proposal that is opened at once."""
    document = _letter(request, slug)
    if not may_judge(request.user):
        raise refuse()
    form = FoundWordsForm(request.POST)
    if form.is_valid():
        try:
            added = add_find(document=document, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect(
                f"{reverse('letter_read', args=[slug])}?{urlencode({'open': added.pk})}#voorstel-{added.pk}"
            )
    rows = rows_of(document, Commitment.objects.visible_to(request.user))
    return _page(request, document, rows, None, form)


@signed_in
@require_POST
def letter_publish(request: HttpRequest, slug: str) -> HttpResponse:
    """The letter, what it makes and the stubs that it cites become public."""
    document = _letter(request, slug)
    number = publish_letter(document=document, by=request.user, now=timezone.now())
    told = ngettext("%(n)d record is nu openbaar.", "%(n)d records zijn nu openbaar.", number)
    messages.success(request, told % {"n": number})
    return redirect("letter_read", slug)


def _asked(request: HttpRequest) -> str:
    """What to do. Enter in a field accepts; where something new stands in the search field it searches."""
    what = request.POST.get("do", "")
    if what != "enter":
        return what
    return "find" if request.POST.get("q", "").strip() != request.POST.get("asked", "") else "accept"


def _letter(request: HttpRequest, slug: str) -> Document:
    """The letter, if this visitor may see it at the desk."""
    if not may_bring_in(request.user):
        raise refuse()
    return get_object_or_404(letters_for(request.user).exclude(text=""), slug=slug)


def _judge(request: HttpRequest, proposal: Proposal, what: str, form: ProposalForm | None) -> Proposal:
    seen = request.POST.get("version", "")
    known: dict[str, Any] = {
        "proposal": proposal,
        "by": request.user,
        "seen": int(seen) if seen.isdecimal() and len(seen) < 10 else None,
    }
    edited = form.edited() if form is not None and form.is_valid() else {}
    if what == "accept":
        chosen = request.POST.get("linked_to", "")
        linked_to = _chosen(request, chosen) if chosen.isdecimal() else None
        is_new = chosen == NEW
        return accept(**known, now=timezone.now(), edited=edited, linked_to=linked_to, is_new=is_new)
    if what == "save":
        return change(**known, edited=edited)
    if what == "dismiss":
        return dismiss(**known, now=timezone.now(), remark=request.POST.get("remark", "")[:1000])
    if what == "reopen":
        return take_up(**known)
    raise ValidationError(_("Kies wat er met dit voorstel moet gebeuren."))


def _chosen(request: HttpRequest, pk: str) -> Commitment:
    found = Commitment.objects.visible_to(request.user).defer("search").filter(pk=int(pk[:18])).first()
    if found is None:
        raise ValidationError(_("Deze afspraak is er niet meer. Kies een andere."))
    return found


def _judged(request: HttpRequest, document: Document, proposal: Proposal, what: str) -> HttpResponse:
    """htmx: the row as it is now. Plain, or when the letter moved to the stub that it fills: its page."""
    at = proposal.document or document
    is_moved = at.pk != document.pk
    if is_moved or not request.headers.get("HX-Request"):
        goal = proposal.pk if what in ("save", "reopen") else _next_open(at, proposal)
        return go_to(request, _address(at, goal))
    rows = rows_of(document, Commitment.objects.visible_to(request.user))
    row = next(one for one in rows if one.proposal.pk == proposal.pk)
    return _page(request, document, rows, row)


def _address(document: Document, goal: int | None) -> str:
    """The desk at a find; on a desk of several pages the one that holds it."""
    address = reverse("letter_read", args=[document.slug])
    if goal is None:
        return address
    is_long = document.proposals.exclude(group="").count() > PAGE_SIZE
    return f"{address}{f'?row={goal}' if is_long else ''}#voorstel-{goal}"


def _next_open(document: Document, proposal: Proposal) -> int | None:
    """The next proposal that waits, in the order of the letter; the first where none is left behind it."""
    is_open = document.proposals.exclude(group="").filter(state=Proposal.State.OPEN)
    behind = is_open.filter(order__gt=proposal.order).order_by("order", "pk").first()
    found = behind or is_open.order_by("order", "pk").first()
    return found.pk if found else None


def _remember_choice(request: HttpRequest, row: Row) -> None:
    """What somebody chose or looked for stays chosen and found."""
    asked = request.POST.get("q", "")[:LONGEST_ASKED].strip()
    row.asked = asked
    if asked:
        kind = Kind.MOTIE if row.proposal.group == Proposal.Group.MOTIE else Kind.TOEZEGGING
        known = {one.commitment.pk for one in row.candidates}
        visible = Commitment.objects.visible_to(request.user).filter(kind=kind).exclude(pk__in=known)
        found = visible.find(asked).by_made().defer("search", "text")[:MOST_FOUND]
        why = _("Gevonden met: %(asked)s.") % {"asked": asked}
        row.candidates += [Candidate(one, why) for one in found]
    row.chosen = request.POST.get("linked_to", "")


def _page(
    request: HttpRequest,
    document: Document,
    rows: list[Row],
    row: Row | None,
    add_form: FoundWordsForm | None = None,
) -> HttpResponse:
    """The whole desk, or the one row that changed."""
    partials = {f"voorstel-{row.proposal.pk}": "proposal"} if row else {}
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]  # its middleware sets it
    page = page_of(rows, request.GET.get("deel", ""), holding=row.proposal.pk if row else None)
    context = {
        "document": document,
        "desk": desk(document, rows, page.rows, stretch(document.text, page.rows)),
        "page": page,
        "form": add_form,
        "add_form": add_form or FoundWordsForm(),
        "row": row,
        "may_judge": may_judge(request.user),
        "waiting": waiting(document) if may_judge(request.user) else None,
        # Progress and what becomes public go along with a row that comes alone.
        "is_single": (htmx.target or "") in partials,
    }
    return render_page(request, TEMPLATE, context, partials=partials)
