"""The page of the search box: what it shows and marks, where a number leads, and what it says when stuck."""

import re
from datetime import date

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.utils.html import escape

from commitments.actions.search import index_in_batches
from commitments.finding import how_many
from commitments.finding.search import candidates, searching
from commitments.models import Document
from commitments.statuses import Kind
from commitments.views import search as views
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    SubmitterFactory,
    UserFactory,
)
from tests.html import text_of
from tests.queries import analyse, queries_of

pytestmark = pytest.mark.django_db

URL = "/zoeken/"
HTMX = {"HX-Request": "true", "HX-Target": "results"}


def page(client: Client, typed: str, **given: str) -> str:
    """The text of the page for this question, everything indexed."""
    list(index_in_batches())
    return text_of(client.get(URL, {"q": typed, **given}))


def test_the_page_is_whole_and_for_htmx_a_fragment(client: Client) -> None:
    CommitmentFactory(subject="Zeewier oogsten")
    list(index_in_batches())

    whole, fragment = client.get(URL, {"q": "zeewier"}), client.get(URL, {"q": "zeewier"}, headers=HTMX)

    assert "<html" in whole.text
    assert fragment.text.strip().startswith('<div id="results">')
    assert "<mark>Zeewier</mark> oogsten" in fragment.text


def test_without_a_question_it_explains_how_to_ask(client: Client) -> None:
    text = text_of(client.get(URL))

    assert "Hoe kunt u zoeken?" in text
    assert "indiener:ginneken" in text


def test_a_result_says_why_it_was_found(client: Client) -> None:
    motie = SubmitterFactory(
        motie=MotieFactory(commitment__subject="Over iets"), prefix="van", surname="Ginneken"
    )
    passage = PassageFactory(
        document=DocumentFactory(title="Voortgang", text=""), quote="Over het zeewier.", place="blz. 2"
    )

    list(index_in_batches())
    by_name = client.get(URL, {"q": "ginneken"}).text
    assert ">Indiener</a>: Van <mark>Ginneken</mark>" in by_name
    assert motie.motie.commitment.get_absolute_url() in by_name
    in_passage = client.get(URL, {"q": "zeewier"}).text
    assert (
        f'href="{passage.get_absolute_url()}">In een passage, blz. 2</a>: Over het <mark>zeewier</mark>.'
        in in_passage
    )


def test_what_is_found_is_escaped(client: Client) -> None:
    CommitmentFactory(subject="<script>alert(1)</script> zeewier", text="<b>zeewier</b> &amp; meer")
    list(index_in_batches())

    response = client.get(URL, {"q": 'zeewier"><script>alert(2)</script>'})

    assert "<script>alert" not in response.text
    assert "&lt;script&gt;alert(1)" in client.get(URL, {"q": "zeewier"}).text


def test_drafts_show_only_to_those_who_keep_the_data(client: Client) -> None:
    CommitmentFactory(subject="Zeewier in concept", draft=True)

    assert "Zeewier in concept" not in page(client, "zeewier")
    assert "Hiervoor is niets gevonden" in page(client, "zeewier")

    client.force_login(UserFactory(data_entry=True))
    assert "Zeewier in concept" in page(client, "zeewier")


def test_a_number_leads_straight_to_its_record_with_a_way_back(client: Client) -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment
    DocumentFactory(title="Reactie op Kamerstuk 33 694, nr. 43", dossier=None)
    list(index_in_batches())

    response = client.get(URL, {"q": "33 694, nr. 43"}, follow=True)

    assert response.request["PATH_INFO"] == motie.get_absolute_url()
    assert "?q=33%20694%2C%20nr.%2043&amp;alles=1" in response.text
    everything = page(client, "33 694, nr. 43", alles="1")
    assert "Reactie op Kamerstuk 33 694, nr. 43" in everything
    assert "Hierna: wat dit nummer noemt" in everything


def test_a_number_without_a_record_lists_what_prints_it(client: Client) -> None:
    DocumentFactory(title="Reactie op Kamerstuk 33 694, nr. 99", dossier=None)

    text = page(client, "33694-99")

    assert "Dit stuk is hier niet bekend" in text
    assert "Reactie op Kamerstuk 33 694, nr. 99" in text


def test_a_dossier_is_named_and_a_slip_in_a_number_is_seen(client: Client) -> None:
    DossierFactory(slug="33694", title="Internationale veiligheid")

    assert "33694 · Internationale veiligheid" in page(client, "33694")
    assert "Bedoelde u 33694-43" in " ".join(page(client, "233694-43").split())


def test_a_near_miss_shows_results_and_how_to_search_literally(client: Client) -> None:
    CommitmentFactory(subject="Aanvalsplan grutto")

    text = " ".join(page(client, "grutoo").split())

    assert "Geen resultaat voor “grutoo”. Dit zijn resultaten voor “grutto”" in text
    assert "Aanvalsplan grutto" in text
    assert "Aanvalsplan" not in page(client, "grutoo", letterlijk="1")


def test_what_lacks_a_word_stands_below_a_border(client: Client) -> None:
    CommitmentFactory(subject="Hulphonden vergoeden")
    CommitmentFactory(subject="Hulphonden opleiden")

    text = page(client, "hulphond vergoeding")

    assert text.index("Hulphonden vergoeden") < text.index("Hierna: zonder een van de woorden, of")
    assert text.index("Hierna: zonder een van de woorden, of") < text.index("Hulphonden opleiden")
    assert "1 met alle woorden, 1 met een deel ervan" in text


def test_where_it_is_not_known_how_many_lack_a_word_they_can_be_counted(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(how_many, "EXACT", 2)
    monkeypatch.setattr(searching, "MOST_PARTIAL", 3)
    CommitmentFactory(subject="Hulphonden vergoeden")
    for _ in range(5):
        CommitmentFactory(subject="Hulphonden opleiden")

    list(index_in_batches())
    analyse()
    shown = page(client, "hulphond vergoeding")

    expected = re.search(r"1 met alle woorden, circa (\d+) met een deel ervan Tel precies", shown)

    assert expected
    assert int(expected[1]) >= 2
    assert "1 met alle woorden, 5 met een deel" in page(client, "hulphond vergoeding", tel="precies")


def test_what_is_only_left_out_has_a_number_too(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST", 2)
    monkeypatch.setattr(searching, "MOST_PARTIAL", 2)
    for _ in range(3):
        CommitmentFactory(subject="Hulphonden vergoeden")

    assert "3 resultaten" in page(client, "-kernwapens")


@pytest.mark.parametrize("sort", ["nieuwste", "oudste"])
def test_by_day_everything_can_be_reached(client: Client, sort: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST", 4)
    monkeypatch.setattr(searching, "ENOUGH", 2)
    monkeypatch.setattr(views, "PAGE_SIZE", 3)
    for number in range(24):
        # Letters are older than moties, and five of them are of one day.
        DocumentFactory(title=f"Hulphond {number}", dated_from=date(2019, 1, max(number - 4, 1)))
        CommitmentFactory(subject=f"Hulphond {number + 50}", made_from=date(2020, 1, number + 1))
    list(index_in_batches())

    seen: list[date] = []
    titles: set[str] = set()
    address = f"?q=hulphond&volgorde={sort}"
    for _ in range(60):
        answer = client.get(URL + address)
        shown = [match.record for match in answer.context["results"]]
        seen += [getattr(one, "made_order", None) or one.dated_order for one in shown]
        titles |= {str(one) for one in shown}
        onward = answer.context["onward"]
        if answer.context["next"]:
            address = f"{address.split('&pagina', maxsplit=1)[0]}&pagina={answer.context['next']}"
        elif onward:
            assert escape(f"?{onward.address}") in answer.text
            address = f"?{onward.address}"
        else:
            break

    assert len(titles) == 48
    assert seen == sorted(seen, reverse=sort == "nieuwste")


def test_what_prints_a_number_has_no_other_order_to_go_on_in(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitments.finding.search.citations.MOST_PARTIAL", 2)
    for number in range(3):
        DocumentFactory(title=f"Over Kamerstuk 33694-43, {number}")
    list(index_in_batches())

    answer = client.get(URL, {"q": "33694-43"})

    assert len(answer.context["results"]) == 2
    assert "3 resultaten" in text_of(answer)
    assert answer.context["onward"] is None


def test_best_first_leads_to_all_of_it_by_day(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST", 2)
    monkeypatch.setattr(searching, "ENOUGH", 2)
    for _ in range(3):
        CommitmentFactory(subject="Hulphonden")
    list(index_in_batches())

    answer = client.get(URL, {"q": "hulphonden", "uitkomst": "aangenomen", "soort": "motie"})
    assert answer.context["onward"] is None
    answer = client.get(URL, {"q": "hulphonden", "tot": "2030-01-01"})
    assert QueryDict(answer.context["onward"].address).dict() == {
        "q": "hulphonden",
        "tot": "2030-01-01",
        "volgorde": "nieuwste",
    }
    assert "Tot en met: 1 januari 2030" in text_of(answer)


def test_a_result_tells_under_which_other_name_it_was_found(client: Client) -> None:
    CommitmentFactory(subject="Toezicht op e-sigaretten", text="")

    assert "E-sigaretten: ook bekend als “vapes”" in page(client, "vapes")
    assert "ook bekend als" not in page(client, "sigaretten")


def test_a_word_that_stands_in_another_field_is_shown_as_well(client: Client) -> None:
    motie = MotieFactory(
        commitment__subject="Over iets", commitment__text="Over het groene zeewier."
    ).commitment
    SubmitterFactory(motie=motie.motie, prefix="van", surname="Ginneken")
    list(index_in_batches())

    response = client.get(URL, {"q": "groen zeewier ginneken"}).text

    assert "Over het <mark>groene</mark> <mark>zeewier</mark>." in response
    assert ">Indiener</a>: Van <mark>Ginneken</mark>" in response


def test_a_year_is_marked_in_the_date_where_nothing_else_has_it(client: Client) -> None:
    CommitmentFactory(subject="Zeewier oogsten", made_from=date(2021, 5, 4))
    CommitmentFactory(subject="Zeewier in 2021", made_from=date(2021, 5, 4))
    list(index_in_batches())

    response = client.get(URL, {"q": "zeewier 2021"}).text

    assert response.count("4 mei <mark>2021</mark>") == 1


def test_a_result_tells_the_outcome_the_holder_and_what_is_late(client: Client) -> None:
    MotieFactory(commitment__subject="Zeewier oogsten", rejected=True)
    CommitmentFactory(
        kind=Kind.TOEZEGGING,
        subject="Zeewier tellen",
        held_by=[MinisterieFactory(name="Visserij")],
        due=date(2020, 3, 1),
    )

    rejected, promised = page(client, "zeewier", soort="motie"), page(client, "zeewier", soort="toezegging")

    assert "Verworpen" in rejected.split("Resultaten")[-1]
    assert "Te laat" not in rejected
    assert "Visserij" in promised.split("Resultaten")[-1]
    assert "uiterlijk 1 maart 2020" in promised
    assert "Te laat" in promised


def test_only_what_is_late_can_be_asked_for(client: Client) -> None:
    CommitmentFactory(kind=Kind.TOEZEGGING, subject="Zeewier tellen", due=date(2020, 3, 1))
    CommitmentFactory(kind=Kind.TOEZEGGING, subject="Zeewier oogsten", due=date(2990, 3, 1))
    DocumentFactory(title="Zeewier")

    text = page(client, "zeewier", telaat="on")

    assert "Zeewier tellen" in text
    assert "Zeewier oogsten" not in text
    assert "1 resultaat" in " ".join(text.split())


def test_an_order_for_what_is_open_says_so(client: Client) -> None:
    CommitmentFactory(kind=Kind.TOEZEGGING, subject="Zeewier tellen")

    assert "Alleen afspraken die open zijn" in page(client, "zeewier", volgorde="termijn")
    assert "Alleen afspraken die open zijn" not in page(client, "zeewier")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("relevantie", "U ziet de beste 2."),
        ("nieuwste", "12 resultaten"),
    ],
)
def test_of_many_it_is_said_which_are_shown(
    client: Client, monkeypatch: pytest.MonkeyPatch, order: str, said: str
) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.BEST", 2)
    for number in range(12):
        CommitmentFactory(subject=f"Zeewier {number}")

    text = " ".join(page(client, "zeewier", volgorde=order).split())

    assert said in text
    assert ("U ziet" in text) == (order == "relevantie")


def test_the_way_to_all_of_many_is_by_day(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.BEST", 2)
    for number in range(12):
        CommitmentFactory(subject=f"Zeewier {number}", kind=Kind.MOTIE)
    list(index_in_batches())

    best = client.get(URL, {"q": "zeewier", "soort": "motie"})

    assert len(best.context["results"]) == 2
    assert "Alles hiervan, nieuwste eerst" in text_of(best)
    everything = client.get(f"{URL}?{best.context['onward'].address}")
    assert everything.text.count("<mark>Zeewier</mark>") == 12


def test_a_year_that_was_typed_is_offered_as_a_filter(client: Client) -> None:
    CommitmentFactory(subject="Zeewier in 2023")
    list(index_in_batches())

    assert "?q=zeewier&amp;jaar=2023" in client.get(URL, {"q": "zeewier 2023"}).text
    assert "Bedoelt u dit als filter?" not in page(client, "zeewier")


def test_where_nothing_is_found_the_ways_on_are_there_and_no_empty_filters(client: Client) -> None:
    CommitmentFactory(kind=Kind.TOEZEGGING, subject="Groen en ander zeewier")
    list(index_in_batches())

    phrase = client.get(URL, {"q": '"zeewier groen"'}).text
    filtered = client.get(URL, {"q": "zeewier", "soort": "motie"}).text

    assert "?q=zeewier+groen" in phrase
    assert "Filters toepassen" not in phrase
    assert "zonder de gekozen filters" in filtered
    assert "Filters toepassen" in filtered
    assert "zonder de gekozen filters" not in phrase


def test_pages_follow_each_other(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    for number in range(5):
        CommitmentFactory(subject=f"Zeewier {number}", kind=Kind.MOTIE)

    shown = [page(client, "zeewier", pagina=number) for number in ("1", "2", "3", "4", "x", "-1", "²")]

    subjects = [[n for n in range(5) if f"Zeewier {n}" in text] for text in shown]
    assert sorted(n for some in subjects[:3] for n in some) == [0, 1, 2, 3, 4]
    assert subjects[3:] == [subjects[0]] * 4


def test_records_that_wait_for_their_words_are_mentioned(client: Client) -> None:
    CommitmentFactory(subject="Zeewier")
    assert "De zoekwoorden worden bijgewerkt" not in page(client, "zeewier")

    DocumentFactory()
    assert "De zoekwoorden worden bijgewerkt" in text_of(client.get(URL, {"q": "zeewier"}))


def test_a_search_that_takes_too_long_says_how_to_ask_less(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_args: object, **_kwargs: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(5)")

    monkeypatch.setattr(candidates, "TIME_LIMIT_MS", 50)
    monkeypatch.setattr(views, "search", slow)

    text = page(client, "zeewier")

    assert "duurde te lang en is afgebroken" in text
    assert "voeg een woord toe" in text


def test_the_page_asks_as_much_for_many_as_for_few(client: Client) -> None:
    def fill(number: int) -> int:
        for _ in range(number):
            MotieFactory(commitment__subject="Zeewier oogsten")
            PassageFactory(document=DocumentFactory(title="Zeewier"), quote="Zeewier.")
        list(index_in_batches())
        return len(queries_of(lambda: client.get(URL, {"q": "zeewier oogst"})))

    fill(1)
    few = fill(10)

    assert fill(15) == few
    assert few <= 37
    assert Document.objects.count() == 26


@pytest.mark.parametrize(
    "typed", ["\0", "'", '"', "a" * 5_000, "-", "%", "\\", "ﷺ" * 300, "33694-" + "9" * 50]
)
def test_nonsense_is_answered(client: Client, typed: str) -> None:
    assert client.get(URL, {"q": typed}).status_code == 200


def test_what_was_read_whole_is_not_counted_again(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "BEST", 2)
    monkeypatch.setattr(searching, "ENOUGH", 2)
    for _ in range(5):
        CommitmentFactory(subject="Hulphonden")
    list(index_in_batches())

    shown: list[str] = []
    asked = queries_of(lambda: shown.append(page(client, "hulphonden")))

    assert "5 resultaten" in shown[0]
    assert [sql for sql in asked if "COUNT(*) FROM (SELECT" in sql] == []


def limits_now() -> tuple[str, str]:
    """How long a statement may take, and how much memory."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('statement_timeout'), current_setting('work_mem')")
        found: tuple[str, str] = cursor.fetchone()
    return found


def test_the_limits_of_a_search_are_put_back_before_its_transaction_ends() -> None:
    before = limits_now()
    with candidates.limited_time():
        assert limits_now() != before
    assert limits_now() == before
