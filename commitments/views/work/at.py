"""At which ministry somebody works on a page of the work, and on which commitment."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from commitments.models import Commitment, Membership, Ministerie
from commitments.models.membership import memberships_of
from commitments.views.access import refuse


@dataclass(frozen=True)
class Place:
    """The ministry that a page is about, what the reader is there, and where else they work."""

    ministerie: Ministerie
    role: str
    others: list[Ministerie]

    @property
    def is_coordinator(self) -> bool:
        """Whether the reader coordinates here, or stands in today for somebody who does."""
        return self.role == Membership.MemberRole.COORDINATOR


def place_of(request: HttpRequest) -> Place:
    """The ministry that the address names (`ministerie`), else the reader's first.

    Raises PermissionDenied for whoever works at no ministry, Http404 for a ministry that is not theirs.
    """
    roles = memberships_of(request.user)
    own = sorted(Ministerie.objects.in_bulk(roles).values(), key=lambda ministerie: ministerie.name)
    if not own:
        raise refuse()
    asked = request.GET.get("ministerie") or request.POST.get("ministerie") or own[0].slug
    chosen = next((ministerie for ministerie in own if ministerie.slug == asked), None)
    if chosen is None:
        raise Http404
    return Place(chosen, roles[chosen.pk], [one for one in own if one != chosen])


def coordinating(request: HttpRequest) -> Place:
    """As `place_of`, for what only a coordinator does. Raises PermissionDenied for others."""
    place = place_of(request)
    if not place.is_coordinator:
        raise refuse()
    return place


def held_commitment(request: HttpRequest, slug: str, place: Place) -> Commitment:
    """A commitment that this ministry holds. Raises Http404 for any other: who asks need not know of it."""
    rows: Any = Commitment.objects.visible_to(request.user).held_by([place.ministerie])
    found: Commitment = get_object_or_404(rows.for_brief(), slug=slug)
    return found


def next_address(request: HttpRequest, *, otherwise: str | None = None) -> str:
    """Where the reader came from, as far as it is one of our own pages; else `otherwise`, or their work."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    is_own = asked.startswith("/") and url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    if is_own:
        return asked
    return reverse("work_list") if otherwise is None else otherwise
