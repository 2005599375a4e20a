"""The addresses of the tracker's own pages. They are Dutch, permanent, and carry the whole question."""

from django.contrib.auth import views as auth_views
from django.urls import path, register_converter
from django.urls.converters import StringConverter
from django.views.i18n import set_language

from commitments.statuses import Track
from commitments.views.access import public
from commitments.views.adviezen import advies_detail, advies_list
from commitments.views.commitments import commitment_detail, commitment_list
from commitments.views.differences import difference_judge, difference_list
from commitments.views.documents import document_detail, document_list
from commitments.views.dossiers import dossier_detail, dossier_list
from commitments.views.files import document_file
from commitments.views.glossary import glossary
from commitments.views.health import health
from commitments.views.kamerleden import fractie_detail, fractie_list, kamerlid_detail, kamerlid_list
from commitments.views.letters import letter_list, letter_new
from commitments.views.milestones import milestone_detail, milestone_list
from commitments.views.ministeries import ministerie_detail, ministerie_list
from commitments.views.proposals import proposal_judge, proposal_list
from commitments.views.reading_desk import (
    letter_accept_explicit,
    letter_add,
    letter_judge,
    letter_publish,
    letter_read,
)
from commitments.views.search import search_results
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


class SortConverter(StringConverter):
    """'afspraken' or 'documenten' in an address: of what the sources differ."""

    regex = "afspraken|documenten"


register_converter(TrackConverter, "track")
register_converter(SortConverter, "sort")

urlpatterns = [
    path("", start, name="start"),
    path("zoeken/", search_results, name="search"),
    path("afspraken/", commitment_list, name="commitment_list"),
    path("afspraken/<slug:slug>/", commitment_detail, name="commitment_detail"),
    path("afspraken/<slug:slug>/status/<track:track>/", status_update, name="status_update"),
    path("afspraken/<slug:slug>/status/<track:track>/bewijs/", evidence_search, name="evidence_search"),
    path("afspraken/<slug:slug>/status/<int:pk>/ongedaan/", status_undo, name="status_undo"),
    path("documenten/", document_list, name="document_list"),
    path("documenten/<slug:slug>/", document_detail, name="document_detail"),
    path("documenten/<slug:slug>/bestand/", document_file, name="document_file"),
    path("brieven/", letter_list, name="letter_list"),
    path("brieven/nieuw/", letter_new, name="letter_new"),
    path("brieven/<slug:slug>/lezen/", letter_read, name="letter_read"),
    path("brieven/<slug:slug>/lezen/<int:pk>/", letter_judge, name="letter_judge"),
    path("brieven/<slug:slug>/toevoegen/", letter_add, name="letter_add"),
    path("brieven/<slug:slug>/uitdrukkelijk/", letter_accept_explicit, name="letter_accept_explicit"),
    path("brieven/<slug:slug>/publiceren/", letter_publish, name="letter_publish"),
    path("adviezen/", advies_list, name="advies_list"),
    path("adviezen/<slug:slug>/", advies_detail, name="advies_detail"),
    path("dossiers/", dossier_list, name="dossier_list"),
    path("dossiers/<slug:slug>/", dossier_detail, name="dossier_detail"),
    path("mijlpalen/", milestone_list, name="milestone_list"),
    path("mijlpalen/<slug:slug>/", milestone_detail, name="milestone_detail"),
    path("ministeries/", ministerie_list, name="ministerie_list"),
    path("ministeries/<slug:slug>/", ministerie_detail, name="ministerie_detail"),
    path("kamerleden/", kamerlid_list, name="kamerlid_list"),
    path("kamerleden/<uuid:key>/", kamerlid_detail, name="kamerlid_detail"),
    path("fracties/", fractie_list, name="fractie_list"),
    path("fracties/<uuid:key>/", fractie_detail, name="fractie_detail"),
    path("verschillen/", difference_list, name="difference_list"),
    path("verschillen/<sort:sort>/<slug:slug>/<slug:about>/", difference_judge, name="difference_judge"),
    path("voorstellen/", proposal_list, name="proposal_list"),
    path("voorstellen/<int:pk>/", proposal_judge, name="proposal_judge"),
    path("bronnen/", sources, name="sources"),
    path("begrippen/", glossary, name="glossary"),
    path("inloggen/", public(SignIn.as_view()), name="login"),
    path("uitloggen/", public(auth_views.LogoutView.as_view()), name="logout"),
    path("taal/", public(set_language), name="set_language"),
    path("healthz", health, name="health"),
    path("robots.txt", robots_txt, name="robots_txt"),
    path(".well-known/security.txt", security_txt, name="security_txt"),
]
