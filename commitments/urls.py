"""The addresses of the tracker's own pages. They are Dutch, permanent, and carry the whole question."""

from django.contrib.auth import views as auth_views
from django.urls import path, register_converter
from django.urls.converters import StringConverter

from commitments.statuses import Track
from commitments.views.access import public
from commitments.views.account import (
    account,
    account_end_sessions,
    account_password,
    second_factor,
    second_factor_codes,
)
from commitments.views.adviezen import advies_detail, advies_list
from commitments.views.answers import answer_by_link, request_answer
from commitments.views.commitments import commitment_detail, commitment_list
from commitments.views.differences import difference_judge, difference_list
from commitments.views.documents import document_detail, document_list
from commitments.views.dossiers import dossier_detail, dossier_list
from commitments.views.files import document_file
from commitments.views.glossary import glossary
from commitments.views.health import health
from commitments.views.kamerleden import fractie_detail, fractie_list, kamerlid_detail, kamerlid_list
from commitments.views.languages import choose_language
from commitments.views.letters import letter_list, letter_new
from commitments.views.mails import mail_detail, mail_html, mail_list, mail_retry
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
from commitments.views.signing_in import SignIn, SignInCode
from commitments.views.single_sign_on import single_sign_on, single_sign_on_return
from commitments.views.sources import sources
from commitments.views.start import start
from commitments.views.statuses import evidence_search, status_update
from commitments.views.statuses_undo import status_undo
from commitments.views.update_requests import request_list, request_new, request_preview, request_withdraw
from commitments.views.well_known import robots_txt, security_txt
from commitments.views.work.bulk import work_bulk
from commitments.views.work.item import work_item, work_term
from commitments.views.work.lists import work_arrange, work_list
from commitments.views.work.log import work_log, work_log_export
from commitments.views.work.proposals import work_proposal, work_proposal_withdraw, work_proposals
from commitments.views.work.rules import work_absence_end, work_absences, work_rules
from commitments.views.work.transfers import (
    work_transfer,
    work_transfer_new,
    work_transfer_withdraw,
    work_transfers,
)
from commitments.views.work.undoing import work_undo


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
    path("werk/", work_list, name="work_list"),
    path("werk/samen/", work_bulk, name="work_bulk"),
    path("werk/ongedaan/<slug:key>/", work_undo, name="work_undo"),
    path("werk/voorstellen/", work_proposals, name="work_proposals"),
    path("werk/voorstellen/<int:pk>/", work_proposal, name="work_proposal"),
    path("werk/voorstellen/<int:pk>/intrekken/", work_proposal_withdraw, name="work_proposal_withdraw"),
    path("werk/overdrachten/", work_transfers, name="work_transfers"),
    path("werk/overdrachten/<int:pk>/", work_transfer, name="work_transfer"),
    path("werk/overdrachten/<int:pk>/intrekken/", work_transfer_withdraw, name="work_transfer_withdraw"),
    path("werk/werkwijze/", work_rules, name="work_rules"),
    path("werk/logboek/", work_log, name="work_log"),
    path("werk/logboek/uitvoer/", work_log_export, name="work_log_export"),
    path("werk/afwezigheid/", work_absences, name="work_absences"),
    path("werk/afwezigheid/<int:pk>/beeindigen/", work_absence_end, name="work_absence_end"),
    path("werk/afspraak/<slug:slug>/", work_item, name="work_item"),
    path("werk/afspraak/<slug:slug>/regelen/", work_arrange, name="work_arrange"),
    path("werk/afspraak/<slug:slug>/termijn/", work_term, name="work_term"),
    path("werk/afspraak/<slug:slug>/overdragen/", work_transfer_new, name="work_transfer_new"),
    path("werk/uitvragen/", request_list, name="request_list"),
    path("werk/uitvragen/nieuw/", request_new, name="request_new"),
    path("werk/uitvragen/voorbeeld/<str:token>/", request_preview, name="request_preview"),
    path("werk/uitvragen/<int:pk>/antwoord/", request_answer, name="request_answer"),
    path("werk/uitvragen/<int:pk>/intrekken/", request_withdraw, name="request_withdraw"),
    path("werk/post/", mail_list, name="mail_list"),
    path("werk/post/<int:pk>/", mail_detail, name="mail_detail"),
    path("werk/post/<int:pk>/html/", mail_html, name="mail_html"),
    path("werk/post/<int:pk>/opnieuw/", mail_retry, name="mail_retry"),
    path("antwoord/<str:token>/", answer_by_link, name="answer_by_link"),
    path("inloggen/", public(SignIn.as_view()), name="login"),
    path("inloggen/code/", public(SignInCode.as_view()), name="sign_in_code"),
    path("inloggen/organisatie/", single_sign_on, name="single_sign_on"),
    path("inloggen/organisatie/terug/", single_sign_on_return, name="single_sign_on_return"),
    path("account/", account, name="account"),
    path("account/sessies/", account_end_sessions, name="account_end_sessions"),
    path("account/wachtwoord/", account_password, name="account_password"),
    path("account/tweede-factor/", second_factor, name="second_factor"),
    path("account/tweede-factor/herstelcodes/", second_factor_codes, name="second_factor_codes"),
    path("uitloggen/", public(auth_views.LogoutView.as_view()), name="logout"),
    path("taal/", public(choose_language), name="set_language"),
    path("healthz", health, name="health"),
    path("robots.txt", robots_txt, name="robots_txt"),
    path(".well-known/security.txt", security_txt, name="security_txt"),
]
