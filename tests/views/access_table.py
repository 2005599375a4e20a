"""Every address, and what each sort of visitor gets there: the table that is tested and printed.

The codes are those of HTTP: 200 opens, 302 leads elsewhere (to signing in, or to the page that takes its
place), 403 refuses and says why, 404 keeps silent about what there is.
"""

from dataclasses import dataclass, field
from typing import Any

VISITORS = ("anonymous", "researcher", "staff_own", "staff_other", "coordinator", "data_entry", "admin")


def codes(*, given: int, **others: int) -> dict[str, int]:
    """The status code for each visitor: `given`, and for those who are named another."""
    assert set(others) <= set(VISITORS)
    return {visitor: others.get(visitor, given) for visitor in VISITORS}


PUBLIC = codes(given=200)
KEEPERS_SEE = codes(given=404, data_entry=200, admin=200)
OWN_MINISTRY = codes(given=200, anonymous=302, researcher=403, staff_other=403)
KEEPERS_WRITE = codes(given=403, anonymous=302, data_entry=200, admin=200)
# The admin's own sign-in page tells whoever is known why they may not enter.
KEEPERS_ENTER = codes(given=302, data_entry=200, admin=200)
ADMIN_ONLY = codes(given=302, data_entry=403, admin=200)
NO_SUCH_RECORD = codes(given=302, data_entry=404, admin=404)
NOBODY_IN_THE_ADMIN = codes(given=302, data_entry=403, admin=403)
LEADS_TO_COMMITMENTS = LEADS_TO_THE_INDEX = codes(given=302)


@dataclass(frozen=True)
class Row:
    """One address with the codes that it gives."""

    name: str
    codes: dict[str, int]
    kwargs: dict[str, Any] = field(default_factory=dict)
    method: str = "get"
    data: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return " ".join([self.method, self.name, *map(str, self.kwargs.values())])


LOOKS_UP_A_DOCUMENT = {"app_label": "commitments", "model_name": "passage", "field_name": "document"}
LOOKS_UP_A_USER = {"app_label": "commitments", "model_name": "membership", "field_name": "user"}
# A letter that somebody of the own ministry brought in: who works elsewhere does not hear of it.
READS_LETTERS = codes(given=200, anonymous=302, researcher=403)
OWN_LETTER = codes(given=200, anonymous=302, researcher=403, staff_other=404)
OWN_ACCOUNT = codes(given=200, anonymous=302)
READS_LOG = codes(given=403, anonymous=302, coordinator=200, admin=200)
ONLY_SENT = codes(given=405, anonymous=302)
KEEPERS_JUDGE = codes(given=403, anonymous=302, staff_other=404, data_entry=302, admin=302)
COORDINATES = codes(given=403, anonymous=302, coordinator=200)
READS_MAILS = codes(given=404, anonymous=302, coordinator=200, admin=200)
COORDINATOR_SENDS = codes(given=404, anonymous=302, coordinator=302)
QUESTION, MAIL = {"pk": "uitvraag"}, {"pk": "mail"}
# The work of a ministry is for who works at one, and of one record for who works at its ministry.
WORKS = codes(given=403, anonymous=302, staff_own=200, staff_other=200, coordinator=200)
OWN_WORK = {**WORKS, "staff_other": 404}
COORDINATES_OWN = {**OWN_WORK, "staff_own": 403}
COORDINATOR_WRITES = {**COORDINATES_OWN, "coordinator": 302}
NOBODY_OF_THESE = {**OWN_WORK, "staff_own": 403, "coordinator": 403}
PROPOSED, ABSENT = {"pk": "voorgesteld"}, {"pk": "afwezig"}
OFFERED, RECEIVED = {"pk": "aangeboden"}, {"pk": "gekregen"}
LETTER = {"slug": "brief-in-bewerking"}
SHOWN, DRAFT = {"slug": "toezegging"}, {"slug": "toezegging-concept"}

ROWS = [
    Row("start", PUBLIC),
    Row("search", PUBLIC),
    Row("commitment_list", PUBLIC),
    Row("commitment_detail", PUBLIC, SHOWN),
    Row("commitment_detail", KEEPERS_SEE, DRAFT),
    Row("document_list", PUBLIC),
    Row("document_detail", PUBLIC, {"slug": "kamerbrief"}),
    Row("document_detail", KEEPERS_SEE, {"slug": "kamerbrief-concept"}),
    Row("document_file", PUBLIC, {"slug": "kamerbrief"}),
    Row("document_file", KEEPERS_SEE, {"slug": "kamerbrief-concept"}),
    Row("letter_list", READS_LETTERS),
    Row("letter_new", READS_LETTERS),
    Row("letter_new", READS_LETTERS, method="post"),
    Row("letter_read", OWN_LETTER, LETTER),
    Row("letter_read", KEEPERS_JUDGE, LETTER, method="post"),
    # Keepers who say nothing about the proposal are asked what should happen to it.
    Row(
        "letter_judge",
        {**KEEPERS_JUDGE, "data_entry": 200, "admin": 200},
        {**LETTER, "pk": "voorstel"},
        "post",
    ),
    Row("letter_judge", ONLY_SENT, {**LETTER, "pk": "voorstel"}),
    Row("letter_add", ONLY_SENT, LETTER),
    # Keepers who add nothing are asked for the words.
    Row("letter_add", {**KEEPERS_JUDGE, "data_entry": 200, "admin": 200}, LETTER, "post"),
    Row("letter_accept_explicit", ONLY_SENT, LETTER),
    Row("letter_accept_explicit", KEEPERS_JUDGE, LETTER, method="post"),
    Row("letter_publish", ONLY_SENT, LETTER),
    Row("letter_publish", KEEPERS_JUDGE, LETTER, method="post"),
    Row("advies_list", PUBLIC),
    Row("advies_detail", PUBLIC, {"slug": "advies"}),
    Row("advies_detail", KEEPERS_SEE, {"slug": "advies-concept"}),
    Row("dossier_list", PUBLIC),
    Row("dossier_detail", PUBLIC, {"slug": "33694"}),
    Row("dossier_detail", KEEPERS_SEE, {"slug": "36600-X"}),
    Row("milestone_list", PUBLIC),
    Row("milestone_detail", PUBLIC, {"slug": "top"}),
    Row("milestone_detail", KEEPERS_SEE, {"slug": "top-concept"}),
    Row("ministerie_list", PUBLIC),
    Row("ministerie_detail", PUBLIC, {"slug": "eigen"}),
    Row("kamerlid_list", PUBLIC),
    Row("kamerlid_detail", PUBLIC, {"key": "kamerlid"}),
    Row("fractie_list", PUBLIC),
    Row("fractie_detail", PUBLIC, {"key": "fractie"}),
    Row("difference_list", PUBLIC),
    Row("difference_judge", OWN_MINISTRY, {"sort": "afspraken", **SHOWN, "about": "stand"}),
    Row("difference_judge", OWN_MINISTRY, {"sort": "afspraken", **SHOWN, "about": "stand"}, method="post"),
    Row(
        "difference_judge",
        {**KEEPERS_SEE, "anonymous": 302},
        {"sort": "afspraken", **DRAFT, "about": "stand"},
    ),
    # A document belongs to no ministry.
    Row("difference_judge", KEEPERS_WRITE, {"sort": "documenten", "slug": "kamerbrief", "about": "dated"}),
    Row("proposal_list", KEEPERS_WRITE),
    # Keepers who say nothing about the proposal are asked what should happen to it.
    Row("proposal_judge", KEEPERS_WRITE, {"pk": "voorstel-register"}, method="post"),
    Row("proposal_judge", ONLY_SENT, {"pk": "voorstel-register"}),
    Row("request_list", COORDINATES),
    Row("request_new", COORDINATES),
    Row("request_new", COORDINATES, method="post"),
    # A preview is for who made it alone.
    Row("request_preview", codes(given=403, anonymous=302), {"token": "verknoeid"}),
    Row("request_answer", codes(given=404, anonymous=302, staff_own=403, coordinator=200), QUESTION),
    Row("request_answer", codes(given=404, anonymous=302, staff_own=403, coordinator=200), QUESTION, "post"),
    Row("request_withdraw", ONLY_SENT, QUESTION),
    Row("request_withdraw", COORDINATOR_SENDS, QUESTION, method="post"),
    Row("mail_list", {**COORDINATES, "admin": 200}),
    Row("mail_detail", READS_MAILS, MAIL),
    Row("mail_html", READS_MAILS, MAIL),
    Row("mail_retry", ONLY_SENT, MAIL),
    Row("mail_retry", COORDINATOR_SENDS, MAIL, method="post"),
    # The link in a mail is its own key, whoever opens it; this one is not whole.
    Row("answer_by_link", codes(given=404), {"token": "verknoeid"}),
    Row("answer_by_link", codes(given=404), {"token": "verknoeid"}, method="post"),
    Row("work_list", WORKS),
    Row("work_bulk", WORKS),
    Row("work_bulk", WORKS, method="post"),
    # Only who made a change finds something to undo there: it stands in their session.
    Row("work_undo", WORKS, {"key": "niets"}),
    Row("work_undo", WORKS, {"key": "niets"}, "post"),
    Row("work_item", OWN_WORK, SHOWN),
    Row("work_item", OWN_WORK, SHOWN, "post"),
    # What is not published yet is no work either: only keepers know of it, and they have no desk.
    Row("work_item", {**OWN_WORK, "staff_own": 404, "coordinator": 404}, DRAFT),
    Row("work_arrange", OWN_WORK, SHOWN),
    # Nothing filled in is an answer too: nobody, no term, no waiting.
    Row("work_arrange", {**OWN_WORK, "staff_own": 302, "coordinator": 302}, SHOWN, "post"),
    Row("work_term", OWN_WORK, SHOWN),
    Row("work_term", OWN_WORK, SHOWN, "post"),
    Row("work_proposals", WORKS),
    Row("work_proposal", OWN_WORK, PROPOSED),
    Row("work_proposal", OWN_WORK, PROPOSED, "post"),
    Row("work_proposal_withdraw", ONLY_SENT, PROPOSED),
    # Only who proposed it takes it back, and that is none of these.
    Row("work_proposal_withdraw", NOBODY_OF_THESE, PROPOSED, "post"),
    Row("work_transfers", WORKS),
    Row("work_transfer_new", {**COORDINATES_OWN, "staff_other": 403}, SHOWN),
    Row("work_transfer_new", {**COORDINATES_OWN, "staff_other": 403}, SHOWN, "post"),
    Row("work_transfer", OWN_WORK, OFFERED),
    # The ministry that offers reads the answer, and does not give it.
    Row("work_transfer", NOBODY_OF_THESE, OFFERED, "post"),
    Row("work_transfer", OWN_WORK, RECEIVED),
    Row("work_transfer", COORDINATES_OWN, RECEIVED, "post"),
    Row("work_transfer_withdraw", ONLY_SENT, OFFERED),
    Row("work_transfer_withdraw", COORDINATOR_WRITES, OFFERED, "post"),
    Row("work_transfer_withdraw", NOBODY_OF_THESE, RECEIVED, "post"),
    Row("work_rules", COORDINATES),
    Row("work_rules", COORDINATES, method="post"),
    Row("work_absences", WORKS),
    Row("work_absences", WORKS, method="post"),
    Row("work_absence_end", ONLY_SENT, ABSENT),
    Row("work_absence_end", COORDINATOR_WRITES, ABSENT, "post"),
    Row("sources", PUBLIC),
    Row("glossary", PUBLIC),
    Row("health", PUBLIC),
    Row("robots_txt", PUBLIC),
    Row("security_txt", PUBLIC),
    Row("login", PUBLIC),
    # Without the right password the page only says to begin again.
    Row("sign_in_code", PUBLIC),
    Row("sign_in_code", PUBLIC, method="post"),
    # Where the environment names no provider, as here, these addresses do not exist.
    Row("single_sign_on", codes(given=404)),
    Row("single_sign_on_return", codes(given=404)),
    Row("account", OWN_ACCOUNT),
    Row("account_end_sessions", ONLY_SENT),
    Row("account_end_sessions", codes(given=302), method="post"),
    Row("account_password", OWN_ACCOUNT),
    Row("account_password", OWN_ACCOUNT, method="post"),
    Row("second_factor", OWN_ACCOUNT),
    Row("second_factor", OWN_ACCOUNT, method="post"),
    # Who has no second factor needs no codes for it.
    Row("second_factor_codes", codes(given=302)),
    Row("work_log", READS_LOG),
    Row("work_log_export", ONLY_SENT),
    Row("work_log_export", READS_LOG, method="post"),
    Row("logout", codes(given=302), method="post"),
    Row("set_language", codes(given=302), method="post", data={"language": "en"}),
    Row("status_update", OWN_MINISTRY, {**SHOWN, "track": "ministerie"}),
    Row("status_update", OWN_MINISTRY, {**SHOWN, "track": "ministerie"}, method="post"),
    Row("status_update", KEEPERS_WRITE, {**SHOWN, "track": "kamer"}),
    Row("status_update", KEEPERS_WRITE, {**SHOWN, "track": "kamer"}, method="post"),
    Row("status_update", {**KEEPERS_SEE, "anonymous": 302}, {**DRAFT, "track": "ministerie"}),
    Row("evidence_search", OWN_MINISTRY, {**SHOWN, "track": "ministerie"}),
    Row("evidence_search", KEEPERS_WRITE, {**SHOWN, "track": "kamer"}),
    Row("status_undo", OWN_MINISTRY, {**SHOWN, "pk": "ministerie"}),
    Row("status_undo", OWN_MINISTRY, {**SHOWN, "pk": "ministerie"}, method="post"),
    Row("status_undo", KEEPERS_WRITE, {**SHOWN, "pk": "kamer"}),
    Row("admin:index", KEEPERS_ENTER),
    Row("admin:login", codes(given=403, anonymous=200, data_entry=302, admin=302)),
    Row("admin:logout", codes(given=302), method="post"),
    Row("admin:password_change", KEEPERS_ENTER),
    Row("admin:password_change_done", KEEPERS_ENTER),
    Row("admin:auth_user_password_change", codes(given=302, data_entry=403, admin=200), {"id": "user"}),
    Row("admin:view_on_site", NO_SUCH_RECORD, {"content_type_id": 0, "object_id": 0}),
    Row("admin:jsi18n", KEEPERS_ENTER),
    Row("admin:app_list", LEADS_TO_THE_INDEX, {"app_label": "commitments"}),
    # What may be looked up depends on the field that asks.
    Row("admin:autocomplete", NOBODY_IN_THE_ADMIN),
    Row("admin:autocomplete", KEEPERS_ENTER, data=LOOKS_UP_A_DOCUMENT),
    Row("admin:autocomplete", ADMIN_ONLY, data=LOOKS_UP_A_USER),
]

PAGES = ("changelist", "add", "change", "delete", "history")
"""The pages that Django's admin has for each model."""


def pages(*, given: dict[str, int], **others: dict[str, int]) -> dict[str, dict[str, int]]:
    """The codes of the pages of one model: `given`, and others for the pages that are named."""
    assert set(others) <= set(PAGES)
    return {page: others.get(page, given) for page in PAGES}


KEPT = pages(given=KEEPERS_ENTER)
KEPT_FOR_GOOD = pages(given=KEEPERS_ENTER, delete=NOBODY_IN_THE_ADMIN)
READ_ONLY = pages(given=KEEPERS_ENTER, add=NOBODY_IN_THE_ADMIN, delete=NOBODY_IN_THE_ADMIN)
PART_OF_A_COMMITMENT = pages(
    given=LEADS_TO_COMMITMENTS,
    add=NOBODY_IN_THE_ADMIN,
    delete=NOBODY_IN_THE_ADMIN,
    history=KEEPERS_ENTER,
)
PEOPLE = pages(given=ADMIN_ONLY)

ADMIN_PAGES = {
    "auth.group": PEOPLE | {"add": NOBODY_IN_THE_ADMIN, "delete": NOBODY_IN_THE_ADMIN},
    "auth.user": PEOPLE | {"delete": NOBODY_IN_THE_ADMIN},
    "commitments.aanbeveling": PART_OF_A_COMMITMENT,
    "commitments.advies": KEPT,
    "commitments.adviescollege": KEPT,
    "commitments.bewindspersoon": KEPT,
    "commitments.claim": KEPT,
    "commitments.commitment": KEPT_FOR_GOOD,
    "commitments.document": KEPT_FOR_GOOD,
    "commitments.dossier": KEPT,
    "commitments.fractie": READ_ONLY,
    "commitments.kamerlid": READ_ONLY,
    "commitments.membership": PEOPLE,
    "commitments.milestone": KEPT,
    "commitments.ministerie": KEPT,
    "commitments.motie": PART_OF_A_COMMITMENT,
    "commitments.officechange": READ_ONLY,
    "commitments.oordeel": KEPT,
    "commitments.passage": KEPT,
    "commitments.proposal": READ_ONLY,
    "commitments.reces": KEPT,
    "commitments.registerrow": READ_ONLY,
    "commitments.statuschange": READ_ONLY,
    "commitments.syncrun": READ_ONLY,
    "commitments.termchange": READ_ONLY,
    "commitments.toezegging": PART_OF_A_COMMITMENT,
}
"""The models of the admin with the codes of their pages."""
