"""The letter that meets a toezegging according to the register: a link, and no more than that."""

import pytest
from django.test import Client

from commitments.actions.register import Options, sync
from commitments.dates import DateBasis
from commitments.models import Commitment, Document, Link, RegisterRow
from commitments.sources.client import OdataClient
from commitments.statuses import KamerStatus
from tests.actions.register.taking import NOW, take
from tests.factories import DocumentFactory, LinkFactory, StatusChangeFactory
from tests.html import text_of
from tests.sources.odata_server import OdataServer
from tests.sources.rows import Row, brief, document, dossier, guid, toezegging

pytestmark = pytest.mark.django_db

FILED = {"Kamerstukdossier": [dossier(900)]}


def paper(number: int = 60, official_id: str | None = "kst-41234-7", **fields: object) -> Row:
    return document(
        number, official_id, **{"Soort": "Brief regering", "Onderwerp": "Lijst van dijken", **fields}
    )


def test_a_run_asks_for_the_letters_along_with_each_toezegging(
    register: OdataServer, reader: OdataClient
) -> None:
    register.rows["Toezegging"][0]["KamerbriefNakoming"] = [paper()]
    sync(reader, Options(), now=NOW, progress=lambda *_: None)

    assert the_link().passage.document.reference == "41234-7"
    assert the_link().commitment.ministry_status == "openstaand"


def the_link() -> Link:
    return Link.objects.select_related("passage__document", "commitment").get()


def test_a_letter_that_nobody_knew_becomes_a_stub_with_a_link() -> None:
    take("toezeggingen", toezegging(Status="Voldaan", KamerbriefNakoming=[paper()]))

    link = the_link()
    letter = link.passage.document
    assert (link.role, link.basis, link.by) == (Link.LinkRole.FULFILS, DateBasis.REGISTER, None)
    assert "TZ203103-001" in link.note
    assert (letter.title, letter.reference, letter.kind) == ("Lijst van dijken", "41234-7", "kamerbrief")
    assert (letter.is_stub, letter.dossier.slug, str(letter.dated.start)) == (True, "41234", "2031-03-05")
    assert (link.passage.quote, link.passage.place) == (
        "Lijst van dijken",
        "titel in het register van de Tweede Kamer",
    )


def test_the_page_tells_it_as_the_registers_word(client: Client) -> None:
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()]))
    shown = text_of(client.get(the_link().commitment.get_absolute_url()))

    assert "Komt de afspraak na" in shown
    assert "Volgens het register van de Tweede Kamer komt deze brief toezegging TZ203103-001 na." in shown
    assert "Lijst van dijken" in shown


def test_the_ministrys_track_stays_as_it_was() -> None:
    take("toezeggingen", toezegging(Status="Openstaand"))
    commitment = Commitment.objects.get()
    StatusChangeFactory(commitment=commitment, to="in_behandeling")
    take("toezeggingen", toezegging(Status="Voldaan", KamerbriefNakoming=[paper()]))

    commitment.refresh_from_db()
    assert (commitment.ministry_status, commitment.kamer_status) == ("in_behandeling", KamerStatus.MET)
    assert commitment.statuschanges.filter(track="ministerie").count() == 1


def test_a_letter_that_is_here_already_gets_the_link() -> None:
    take("brieven", brief(30, Volgnummer=7, **FILED))
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()]))

    assert the_link().passage.document == Document.objects.get()


def test_a_letter_without_a_number_is_found_by_the_paper_of_its_zaak() -> None:
    take("brieven", brief(30, Volgnummer=-1, Document=[paper(60, None)]), brief(31, Volgnummer=-1))
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper(60, None)]))

    assert Document.objects.count() == 2
    assert the_link().passage.document.register_id == "2031Z00030"


def test_the_zaak_of_the_letter_completes_the_stub_when_it_comes() -> None:
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper(60, None)]))
    counts = take(
        "brieven",
        brief(
            30,
            Volgnummer=7,
            GestartOp="2031-03-06T00:00:00+01:00",
            Document=[paper(60, None)],
            **FILED,
        ),
    )

    letter = Document.objects.get()
    assert the_link().passage.document == letter
    assert (letter.register_id, letter.reference, letter.title) == (
        "2031Z00030",
        "41234-7",
        "Keuring van dijken",
    )
    assert str(letter.dated.start) == "2031-03-06"
    assert not counts.conflicts.total()


def test_one_letter_meets_several_toezeggingen() -> None:
    take(
        "toezeggingen",
        toezegging(1, KamerbriefNakoming=[paper(), paper(61, "kst-41234-7")]),
        toezegging(2, KamerbriefNakoming=[paper()]),
    )

    assert Document.objects.count() == 1
    assert sorted(Link.objects.values_list("commitment__source_id", flat=True)) == [
        "TZ203103-001",
        "TZ203103-002",
    ]
    assert RegisterRow.objects.filter(entity="Document").count() == 2


def test_the_link_is_made_once_and_stays_away_where_a_person_removed_it() -> None:
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()]))
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()], Notities="iets"))
    assert Link.objects.count() == 1
    Link.objects.all().delete()
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()], Notities="iets anders"))

    assert not Link.objects.exists()


def test_a_letter_that_the_register_names_no_more_loses_its_link() -> None:
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper(), paper(61, "kst-41234-8")]))
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper(61, "kst-41234-8")]))

    assert the_link().passage.document.reference == "41234-8"


def test_what_somebody_found_in_the_letter_itself_is_enough_and_stays() -> None:
    take("toezeggingen", toezegging())
    letter = DocumentFactory(reference="41234-7", reference_basis="vermeld")
    own = LinkFactory(commitment=Commitment.objects.get(), passage__document=letter, role="vervult")
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()]))
    take("toezeggingen", toezegging(KamerbriefNakoming=[]))

    assert the_link() == own


def test_a_row_that_came_without_its_letters_takes_nothing_away() -> None:
    take("toezeggingen", toezegging(KamerbriefNakoming=[paper()]))
    take("toezeggingen", toezegging(Notities="iets"))

    assert Link.objects.count() == 1
    assert RegisterRow.objects.get(source_id=guid(60)).document == the_link().passage.document
