"""What the mails say: Dutch whatever language is active, plain and HTML alike, with addresses that work."""

from datetime import date
from typing import Any

import pytest
from django.utils import translation

from commitments.actions.mail.composing import Content
from commitments.actions.mail.texts import (
    Overview,
    of_answer,
    of_overview,
    of_reminder,
    of_request,
    of_term,
)
from commitments.models import UpdateRequest
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    ProposalFactory,
    RecesFactory,
    UpdateRequestFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _site(settings: Any) -> None:
    settings.SITE_URL = "https://tracker.example"


@pytest.fixture
def request_() -> UpdateRequest:
    ministerie = MinisterieFactory(name="Buitenlandse Zaken")
    return UpdateRequestFactory(
        ministerie=ministerie,
        commitment=CommitmentFactory(
            subject="De Kamer <informeren> & meer", held_by=[ministerie], due=date(2026, 12, 31)
        ),
        asked_of=UserFactory(first_name="Daan", last_name="Jansen"),
        asked_by=UserFactory(first_name="Pieter", last_name="Bos"),
        question="Haalt u de termijn?\n<b>Echt?</b>",
        answer_by=date(2026, 12, 2),
    )


def both(content: Content) -> list[str]:
    """Return text and HTML, without escapes and line breaks, for what both have to say."""
    html = content.html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return [" ".join(words.split()) for words in (content.text, html)]


def test_request_says_who_asks_what_by_when_and_where_to_answer(request_: UpdateRequest) -> None:
    content = of_request(request_, person=request_.asked_of)

    assert content.subject == "Hoe staat het met: De Kamer <informeren> & meer"
    for words in both(content):
        for said in (
            "Beste Daan Jansen,",
            "Pieter Bos van het ministerie van Buitenlandse Zaken",
            "De Kamer <informeren> & meer",
            "31 december 2026",
            "Haalt u de termijn? <b>Echt?</b>",
            "woensdag 2 december 2026",
            "21 dagen",
            "https://tracker.example/antwoord/persoonlijk/",
            f"https://tracker.example/werk/uitvragen/{request_.pk}/antwoord/",
            f"https://tracker.example/afspraken/{request_.commitment.slug}/",
            "Er verandert niets vanzelf.",
        ):
            assert said in words
    assert "vervanger" not in content.text


def test_what_people_typed_is_escaped_in_html_and_plain_in_text(request_: UpdateRequest) -> None:
    content = of_request(request_, person=request_.asked_of)

    assert "<b>Echt?</b>" in content.text
    assert "<b>Echt?</b>" not in content.html
    assert "&lt;b&gt;Echt?&lt;/b&gt;" in content.html


def test_html_loads_nothing_and_has_no_style_sheet(request_: UpdateRequest) -> None:
    html = of_request(request_, person=request_.asked_of).html

    assert html.startswith('<!doctype html>\n<html lang="nl">')
    for loaded in ("<img", "<link", "<script", "<style", "url("):
        assert loaded not in html


def test_mail_is_dutch_for_who_works_in_english(request_: UpdateRequest) -> None:
    with translation.override("en"):
        content = of_request(request_, person=request_.asked_of)
        assert translation.get_language() == "en"

    assert content == of_request(request_, person=request_.asked_of)
    assert "woensdag 2 december 2026" in content.text
    assert "Toezegging" in content.text


def test_text_has_no_more_than_one_blank_line(request_: UpdateRequest) -> None:
    request_.question = ""

    for content in (
        of_request(request_, person=request_.asked_of),
        of_reminder(request_, person=request_.asked_of, today=TODAY),
    ):
        assert "\n\n\n" not in content.text
        assert content.text == content.text.strip() + "\n"
        assert "De vraag" not in content.text


def test_substitute_reads_whom_they_stand_in_for(request_: UpdateRequest) -> None:
    for content in (
        of_request(request_, person=UserFactory()),
        of_reminder(request_, person=UserFactory(), today=TODAY),
    ):
        for words in both(content):
            assert "als vervanger van Daan Jansen" in words


def test_link_lasts_as_long_as_the_ministry_wants(request_: UpdateRequest) -> None:
    MinistryRulesFactory(ministerie=request_.ministerie, link_valid_days=5)

    assert "werkt 5 dagen" in of_request(request_, person=request_.asked_of).text


@pytest.mark.parametrize(
    ("today", "said"),
    [(TODAY, None), (date(2026, 12, 3), "1 dag voorbij"), (date(2026, 12, 9), "7 dagen voorbij")],
)
def test_reminder_tells_how_late_it_is(request_: UpdateRequest, today: date, said: str | None) -> None:
    content = of_reminder(request_, person=request_.asked_of, today=today)

    assert content.subject.startswith("Herinnering: ")
    for words in both(content):
        assert "nog geen antwoord" in words
        assert (said in words) if said else ("voorbij" not in words)


@pytest.mark.parametrize(
    ("days", "is_internal", "said"),
    [
        (22, False, "De termijn van deze afspraak aan de Kamer"),
        (22, True, "De interne termijn van deze afspraak"),
        (36, False, ", over 14 dagen"),
        (23, False, ": morgen"),
        (22, False, ": vandaag"),
    ],
)
def test_term_says_whose_it_is_and_how_near(days: int, is_internal: bool, said: str) -> None:
    due = date.fromordinal(date(2026, 10, 31).toordinal() + days)

    content = of_term(
        CommitmentFactory(), person=UserFactory(), due=due, is_internal=is_internal, today=TODAY
    )

    assert all(said in words.replace("<strong>", "").replace("</strong>", "") for words in both(content))


@pytest.mark.parametrize(
    ("due", "subject", "said"),
    [
        (date(2026, 11, 21), "Te laat: interne termijn 21 november 2026", "liep af op zaterdag 21 november"),
        (date(2026, 11, 21), "Te laat: interne termijn 21 november 2026", ": gisteren."),
        (date(2026, 11, 15), "Te laat: interne termijn 15 november 2026", ", 7 dagen geleden."),
    ],
)
def test_term_that_is_past_says_how_late_it_is(due: date, subject: str, said: str) -> None:
    content = of_term(CommitmentFactory(), person=UserFactory(), due=due, is_internal=True, today=TODAY)

    assert content.subject.startswith(subject)
    assert all(said in words.replace("<strong>", "").replace("</strong>", "") for words in both(content))


def test_recess_of_each_term_is_named_where_it_is_known(request_: UpdateRequest) -> None:
    RecesFactory(name="kerstreces 2026", from_on=date(2026, 12, 18), until_on=date(2027, 1, 10))
    RecesFactory(name="herfstreces 2026", from_on=date(2026, 10, 16), until_on=date(2026, 10, 25))
    commitment, person = request_.commitment, UserFactory()
    overview = Overview(became_overdue=[], due_soon=[commitment], unanswered=[request_], to_judge=0)

    for content in (
        of_request(request_, person=person),
        of_overview(overview, ministerie=request_.ministerie, person=person),
        of_term(commitment, person=person, due=date(2026, 12, 31), is_internal=False, today=TODAY),
    ):
        for words in both(content):
            assert "31 december 2026 (valt in het kerstreces 2026)" in words
    own = of_term(commitment, person=person, due=date(2026, 10, 20), is_internal=True, today=TODAY)
    assert all("Die dag valt in het herfstreces 2026." in words for words in both(own))


def test_recess_is_not_named_where_none_is_known(request_: UpdateRequest) -> None:
    RecesFactory(name="kerstreces 2025", from_on=date(2025, 12, 19), until_on=date(2026, 1, 11))

    assert "reces" not in of_request(request_, person=UserFactory()).text


def test_answer_is_told_without_its_words(request_: UpdateRequest) -> None:
    proposal = ProposalFactory(change="bericht", reasons="Heel intern.", ministerie=request_.ministerie)
    by = UserFactory(first_name="Daan", last_name="Jansen")

    content = of_answer(request_, proposal, person=request_.asked_by, by=by)

    assert content.subject.startswith("Antwoord van Daan Jansen: ")
    for words in both(content):
        assert "Beste Pieter Bos," in words
        assert "(Stand van zaken)" in words
        assert f"https://tracker.example/werk/voorstellen/{proposal.pk}/" in words
        assert "Heel intern." not in words


def test_overview_lists_what_asks_for_attention(request_: UpdateRequest) -> None:
    late, soon = (CommitmentFactory(subject=name) for name in ("Te laat", "Bijna"))
    overview = Overview(became_overdue=[late], due_soon=[soon], unanswered=[request_], to_judge=2)

    content = of_overview(overview, ministerie=request_.ministerie, person=UserFactory())

    assert content.subject == (
        "Uw week bij Buitenlandse Zaken: 1 te laat geworden, 1 binnenkort, 1 zonder antwoord"
    )
    for words in both(content):
        for said in (
            "Te laat",
            "Bijna",
            "Gevraagd aan Daan Jansen, antwoord uiterlijk 2 december 2026",
            "2 voorstellen wachten",
            f"https://tracker.example/werk/voorstellen/?ministerie={request_.ministerie.slug}",
            f"https://tracker.example/werk/uitvragen/?ministerie={request_.ministerie.slug}",
        ):
            assert said in words


def test_overview_leaves_out_what_there_is_nothing_of(request_: UpdateRequest) -> None:
    overview = Overview(became_overdue=[], due_soon=[], unanswered=[], to_judge=1)

    content = of_overview(overview, ministerie=request_.ministerie, person=UserFactory())

    for words in both(content):
        assert "1 voorstel wacht op een coördinator" in words
        assert "WACHT OP ANTWOORD" not in words.upper()
