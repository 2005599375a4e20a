"""What the tracker holds from where, how complete and how fresh it is, and what is missing."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.models import Citation, Claim, Commitment, Document, Dossier, StatusChange
from commitments.overviews import coverage
from commitments.overviews.counted import COVERAGE, DOCUMENTS
from commitments.overviews.register_coverage import register_coverage
from commitments.views.access import public
from commitments.views.fragments import render_page


@public
@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """Coverage in numbers, each over what this visitor may see."""
    commitments = Commitment.objects.visible_to(request.user)
    documents = Document.objects.visible_to(request.user)
    citations = Citation.objects.visible_to(request.user)
    today = timezone.localdate()
    counted = COVERAGE.of(commitments, today=today)
    rows = counted.value
    differences, number_of_differences = coverage.differences(Claim.objects.visible_to(request.user))
    context = {
        "register": register_coverage(commitments, documents, today=today),
        "counted_at": counted.counted_at,
        "kinds": coverage.by_kind(rows),
        "sources": coverage.by_source(rows),
        "documents": coverage.documents(DOCUMENTS.of(documents, today=today).value),
        "dossiers": Dossier.objects.visible_to(request.user).count(),
        "newest": documents.newest_read(),
        "last_recorded_at": StatusChange.objects.about(commitments).last_recorded_at(),
        "citations": citations.tally(),
        "notable": citations.notable()[: coverage.MOST_LINES],
        "differences": differences,
        "number_of_differences": number_of_differences,
    }
    return render_page(request, "commitments/sources.html", context, partials={})
