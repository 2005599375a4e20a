"""The addresses of the tracker's own pages. They are Dutch, permanent, and carry the whole question."""

from django.contrib.auth import views as auth_views
from django.urls import path, register_converter
from django.views.i18n import set_language

from commitments.statuses import Track
from commitments.views.access import public
from commitments.views.adviezen import advies_detail, advies_list
from commitments.views.commitments import commitment_detail, commitment_list
from commitments.views.documents import document_detail, document_list
from commitments.views.dossiers import dossier_detail, dossier_list
from commitments.views.glossary import glossary
from commitments.views.health import health
from commitments.views.milestones import milestone_detail, milestone_list
from commitments.views.ministeries import ministerie_detail, ministerie_list
from commitments.views.sources import sources
from commitments.views.start import start
from commitments.views.statuses import evidence_search, status_undo, status_update
from commitments.views.unsent import SignIn
from commitments.views.well_known import robots_txt, security_txt


class TrackConverter:
    """'ministerie' or 'kamer' in an address."""

    regex = "|".join(Track.values)

    def to_python(self, value: str) -> Track:
        """The track of that name."""
        return Track(value)

    def to_url(self, value: str) -> str:
        """Its name."""
        return str(Track(value))


register_converter(TrackConverter, "track")

urlpatterns = [
    path("", start, name="start"),
    path("afspraken/", commitment_list, name="commitment_list"),
    path("afspraken/<slug:slug>/", commitment_detail, name="commitment_detail"),
    path("afspraken/<slug:slug>/status/<track:track>/", status_update, name="status_update"),
    path("afspraken/<slug:slug>/status/<track:track>/bewijs/", evidence_search, name="evidence_search"),
    path("afspraken/<slug:slug>/status/<int:pk>/ongedaan/", status_undo, name="status_undo"),
    path("documenten/", document_list, name="document_list"),
    path("documenten/<slug:slug>/", document_detail, name="document_detail"),
    path("adviezen/", advies_list, name="advies_list"),
    path("adviezen/<slug:slug>/", advies_detail, name="advies_detail"),
    path("dossiers/", dossier_list, name="dossier_list"),
    path("dossiers/<slug:slug>/", dossier_detail, name="dossier_detail"),
    path("mijlpalen/", milestone_list, name="milestone_list"),
    path("mijlpalen/<slug:slug>/", milestone_detail, name="milestone_detail"),
    path("ministeries/", ministerie_list, name="ministerie_list"),
    path("ministeries/<slug:slug>/", ministerie_detail, name="ministerie_detail"),
    path("bronnen/", sources, name="sources"),
    path("begrippen/", glossary, name="glossary"),
    path("inloggen/", public(SignIn.as_view()), name="login"),
    path("uitloggen/", public(auth_views.LogoutView.as_view()), name="logout"),
    path("taal/", public(set_language), name="set_language"),
    path("healthz", health, name="health"),
    path("robots.txt", robots_txt, name="robots_txt"),
    path(".well-known/security.txt", security_txt, name="security_txt"),
]
