"""A form below its row in the list of work: where it stands, and the row as it is once the form was saved.

The same views serve these forms on a page of their own. Which of the two is asked, the id of the element
tells that htmx fills: a row has one such place, so that one form stands open in it.
"""

import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urldefrag

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.html import format_html
from django.utils.translation import gettext as _

from commitments.actions.work.assigning import name_of
from commitments.actions.work.undoing import Step, is_undoable
from commitments.finding.work_lists import LABELS, Desk, WorkList
from commitments.models import Commitment
from commitments.overviews.my_work import list_counts, stands_in, work_row
from commitments.views.fragments import go_to
from commitments.views.work.asked import desk_asked, list_asked, query_of
from commitments.views.work.at import Place, next_address
from commitments.views.work.steps import undo_address


@dataclass(frozen=True)
class Spot:
    """Where a form stands: on its page, or below the row of one commitment."""

    slug: str
    in_row: bool
    back: str
    """Where the reader came from and goes back to; empty where nothing was said of that."""
    group: str = ""
    """The list by which the row stood where the reader saw it; empty where nothing was said of that."""

    @property
    def row(self) -> str:
        """The id of the element below the row."""
        return f"bij-{self.slug}"

    @property
    def prefix(self) -> str:
        """Before every id in the form: forms of two rows may be open, and share none."""
        return f"{self.row}-" if self.in_row else ""

    @property
    def form_ids(self) -> str:
        """How the fields of the form are to be called, for Django's `auto_id`."""
        return f"{self.prefix}id_%s"


def spot_of(request: HttpRequest, slug: str) -> Spot:
    """Where the form that is asked or sent stands."""
    target = request.headers.get("HX-Target", "")
    row = f"bij-{slug}"
    in_row = "HX-Request" in request.headers and (target == row or target.startswith(f"{row}-"))
    group = request.POST.get("groep") or request.GET.get("groep") or ""
    return Spot(slug, in_row, next_address(request, otherwise=""), group)


def row_asked(request: HttpRequest) -> str:
    """The slug of the row below which something is asked; empty elsewhere."""
    named = re.fullmatch(r"bij-([-\w]+)", request.headers.get("HX-Target", ""), re.ASCII)
    return named[1] if named else ""


@dataclass(frozen=True)
class Saved:
    """What a row says of the change that was just made in it."""

    said: str
    door: str
    """The button that the focus goes back to."""
    undo_url: str
    """Empty where it cannot be undone."""
    now_with: str = ""
    """Who handles it now, where it left the list for them."""
    now_under: WorkList | None = None
    """The list by which it stands elsewhere now; None where it stays where it is."""

    @property
    def now_label(self) -> str:
        """The name of that list."""
        return str(LABELS[self.now_under]) if self.now_under else ""


def saved(
    request: HttpRequest,
    place: Place,
    commitment: Commitment,
    *,
    said: str,
    door: str,
    otherwise: str,
    step: Step | None = None,
) -> HttpResponse:
    """Below its row: the row as it is now, with the numbers of the lists. On its page: back, and told there.

    `step` is what was done, where it may be undone; `otherwise` where to go when nobody said where from.
    """
    spot = spot_of(request, commitment.slug)
    undo_url = ""
    if step and is_undoable(step, commitment, ministerie=place.ministerie, by=request.user):
        undo_url = undo_address(request, place, [step], back=spot.back)
    if spot.in_row:
        return _row(request, place, commitment, Saved(said, door, undo_url), spot)
    messages.success(request, with_undo(said, undo_url))
    return go_to(request, spot.back or otherwise)


def with_undo(said: str, undo_url: str) -> str:
    """A message, with the way to undo what it tells."""
    if not undo_url:
        return said
    return format_html('{} <a href="{}">{}</a>', said, undo_url, _("Ongedaan maken"))


def _row(
    request: HttpRequest, place: Place, commitment: Commitment, saved: Saved, spot: Spot
) -> HttpResponse:
    visible = Commitment.objects.visible_to(request.user)
    back = urldefrag(spot.back).url
    asked = query_of(back)
    desk, chosen = desk_asked(asked, request, place), list_asked(asked)
    own = work_row(desk, visible, commitment.slug)
    row = own or work_row(Desk(place.ministerie, timezone.localdate()), visible, commitment.slug)
    person = row.assignment.behandelaar if row and row.assignment else None
    stays = stands_in(chosen, desk, visible, commitment.slug)
    if row and own is None and person:
        saved = replace(saved, now_with=name_of(person))
    elif row and (not stays or spot.group not in ("", row.group.value)):
        saved = replace(saved, now_under=row.group)
    context: dict[str, Any] = {
        "place": place,
        "commitment": row.commitment if row else commitment,
        "row": row,
        "saved": saved,
        "back": back,
        # The row stands in the list again, where it can be chosen.
        "is_selectable": True,
        "counts": list_counts(desk, visible),
        "chosen": chosen,
        "asked": asked,
    }
    response = render(request, "commitments/work/row_saved.html", context)
    response["HX-Retarget"], response["HX-Reswap"] = f"#werk-{commitment.slug}", "outerHTML"
    patch_vary_headers(response, ["HX-Request"])
    return response
