"""The XML of official publications, laid out as in print."""

import pytest

from commitments.letters.extraction import UnreadableFile, extract
from tests.letters.extraction.files import MOTIE, official


def test_motie_is_laid_out_as_in_print() -> None:
    assert extract(official(MOTIE)).text.split("\n\n") == [
        "Vergaderjaar 2018-2019",
        "Tweede Kamer der Staten-Generaal",
        "33 694\nVeiligheid",
        "Nr. 43 MOTIE VAN HET LID JANSEN C.S.",
        "Voorgesteld 24 april 2019",
        "De Kamer,",
        "gehoord de beraadslaging,",
        "verzoekt de regering hiernaar onderzoek te doen,",
        "en gaat over tot de orde van de dag.",
        "Jansen",
        "Van der Molen\n",
    ]


def test_notes_stand_at_the_end_with_a_raised_mark() -> None:
    text = extract(
        official(
            "<al>Zie het advies<noot><noot.nr>1</noot.nr><noot.al>AIV 119.</noot.al></noot> daarover.</al>"
        )
    ).text

    assert "Zie het advies¹ daarover." in text
    assert text.endswith("\n\n¹ AIV 119.\n")


def test_lists_tables_and_headings_keep_their_order() -> None:
    text = extract(
        official(
            "<tussenkop>Inzet</tussenkop><lijst><li><li.nr>1.</li.nr><al>Eerst.</al></li>"
            "<li><li.nr>2.</li.nr><al>Dan.</al></li></lijst>"
            "<table><tgroup><tbody><row><entry><al>Motie</al></entry><entry><al>Afgedaan</al></entry></row>"
            "</tbody></tgroup></table><al>Slot<sup>2</sup> CO<inf>2</inf>.</al>"
        )
    ).text

    assert text.endswith("Inzet\n\n1. Eerst.\n\n2. Dan.\n\nMotie | Afgedaan\n\nSlot² CO2.\n")


def test_metadata_is_kept_apart_from_the_text() -> None:
    extracted = extract(
        official(
            MOTIE,
            metadata='<meta name="DC.identifier" content="kst-33694-43"/>'
            '<meta name="DCTERMS.issued" content="2019-04-25"/>'
            '<meta name="OVERHEIDop.indiener" content="A. Jansen"/>'
            '<meta name="OVERHEIDop.indiener" content="B. van der Molen"/>',
        )
    )

    assert extracted.metadata == {
        "identifier": "kst-33694-43",
        "issued": "2019-04-25",
        "submitters": "A. Jansen\nB. van der Molen",
    }
    assert "kst-" not in extracted.text


def test_identifier_comes_from_the_address_of_the_metadata_where_there_is_no_other() -> None:
    address = "https://zoek.officielebekendmakingen.nl/kst-21501-02-2946/metadata.xml"
    metadata = f'<meta name="OVERHEIDop.externMetadataRecord" content="{address}"/>'

    assert extract(official(MOTIE, metadata=metadata)).metadata == {"identifier": "kst-21501-02-2946"}


@pytest.mark.parametrize(
    "xml",
    [
        '<?xml version="1.0"?><!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        "<officiele-publicatie>&b;</officiele-publicatie>",
        '<?xml version="1.0"?><!DOCTYPE o [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
        "<officiele-publicatie>&a;</officiele-publicatie>",
        "<officiele-publicatie>" + "<al>" * 300 + "x" + "</al>" * 300 + "</officiele-publicatie>",
        '<?xml version="1.0" encoding="onzin"?><officiele-publicatie/>',
    ],
)
def test_unsafe_xml_is_refused(xml: str) -> None:
    with pytest.raises(UnreadableFile):
        extract(xml.encode())
