"""What every page of the dossier has: a title, a way back, when it last changed, and its sources."""

import re

import pytest
from django.test import Client

from tests.html import links_in, text_of

pytestmark = pytest.mark.usefixtures("dossier")

LISTS = ["/afspraken/", "/documenten/", "/adviezen/", "/dossiers/", "/mijlpalen/", "/ministeries/"]
RECORDS = [
    "/afspraken/motie-33694-43/",
    "/documenten/33694-67/",
    "/documenten/33694-64/",
    "/adviezen/aiv-119-cavv-38/",
    "/dossiers/33694/",
    "/mijlpalen/reaim-summit-2023/",
    "/ministeries/defensie/",
]
WHEN = re.compile(r"([Ll]aatst gewijzigd op|Op) \d{1,2} \w+ 20\d\d( is voor het laatst|\.|,| )")


@pytest.mark.parametrize("path", [*LISTS, *RECORDS])
def test_page_says_where_the_reader_is_when_it_changed_and_what_it_rests_on(
    client: Client, path: str
) -> None:
    response = client.get(path)

    assert response.status_code == 200
    assert re.search(r"<title>\S.* · REAIM Tracker</title>", response.text)
    assert len(re.findall(r"<h1\b", response.text)) == 1
    assert 'class="breadcrumb"' in response.text
    assert f"localhost{path}" in response.text.replace("testserver", "localhost"), "as it is printed"
    main = text_of(response).split("REAIM Tracker houdt bij")[0]
    assert WHEN.search(main)
    assert "Waar de gegevens vandaan komen" in main or "Bron" in main or "Kamerstuk" in main


@pytest.mark.parametrize("path", ["/", *LISTS])
def test_page_of_many_records_leads_to_the_sources(client: Client, path: str) -> None:
    main = client.get(path)

    assert links_in(main).count("/bronnen/") > 1, "besides the link at the foot of every page"
