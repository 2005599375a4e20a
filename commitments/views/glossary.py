"""The glossary: what the words on the other pages mean."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from commitments.glossary import CHANGED_ON, SECTIONS
from commitments.views.access import public
from commitments.views.fragments import render_page


@public
@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """All terms, each with an address of its own."""
    context = {"sections": SECTIONS, "changed_on": CHANGED_ON}
    return render_page(request, "commitments/glossary.html", context, partials={})
