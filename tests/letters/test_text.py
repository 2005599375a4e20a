"""The two texts of a letter: as printed and plain, and the way from one to the other."""

import pytest

from commitments.actions.passages import find_span
from commitments.letters.text import LetterText, letter_text


def headings(letter: LetterText) -> list[str]:
    return [sentence.plain for sentence in letter.sentences if sentence.is_heading]


def sentences(letter: LetterText) -> list[str]:
    return [sentence.plain for sentence in letter.sentences if not sentence.is_heading]


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("de aangekon-\ndigde conferentie", "de aangekondigde conferentie"),
        ("toepassing van AI-\nsystemen", "toepassing van AI-systemen"),
        ("samen met Zuid-\nKorea", "samen met Zuid-Korea"),
        ("de jaren 2021-\n2025", "de jaren 2021-2025"),
        ("de voor-\nen nadelen", "de voor- en nadelen"),
        ("de dual-\nuse verordening", "de dual-use verordening"),
        ("het man-\nmachine team en man-machine-interactie", "het manmachine team en man-machine-interactie"),
        ("een co-\nhost; de co-host", "een co-host; de co-host"),
        ("wapen\u00adsysteem", "wapensysteem"),
        ("dual\u2011use, 2021\u20132025, dit \u2013 en dat", "dual-use, 2021-2025, dit \u2013 en dat"),
        ("33\u00a0694,\u2009nr.\u202f43", "33 694, nr. 43"),
        ("e\u0301e\u0301n \ufb01jne motie", "één fijne motie"),
        ("een regel\ndie verdergaat", "een regel die verdergaat"),
    ],
)
def test_plain_text_joins_what_the_print_broke(printed: str, plain: str) -> None:
    assert letter_text(printed).plain == plain


def test_word_broken_across_pages_is_joined() -> None:
    letter = letter_text("in de militaire toepas-\n\fsingen van AI.")

    assert letter.plain == "in de militaire toepassingen van AI."


def test_white_line_parts_paragraphs_and_a_short_line_does_too() -> None:
    wide = "Deze regel is zo lang als alle andere regels van deze brief zijn en loopt door"
    letter = letter_text(
        f"{wide}\nop de volgende.\n\nGC REAIM\nAls onderdeel daarvan {wide.lower()}\ntot hier."
    )

    assert letter.plain.split("\n\n")[1:] == ["GC REAIM", f"Als onderdeel daarvan {wide.lower()} tot hier."]
    assert headings(letter) == ["GC REAIM"]


def test_where_a_line_is_a_paragraph_every_line_end_parts() -> None:
    long = "Het kabinet erkent dat dit belangrijk is. " * 8
    letter = letter_text(f"Geachte voorzitter,\n{long}\nGGE LAWS\n{long}")

    assert headings(letter) == ["GGE LAWS"]
    assert letter.sentences[-1].heading == "GGE LAWS"


def test_page_number_and_running_head_are_left_out_and_the_sentence_goes_on() -> None:
    pages = [
        "Ministerie van Defensie\n\nHet kabinet zal in het\nPagina 1 van 3",
        "Ministerie van Defensie\n\nvoorjaar een besluit nemen over de\n2",
        "Ministerie van Defensie\n\nvolgende stap.\nPagina 3 van 3",
    ]

    assert (
        letter_text("\f".join(pages)).plain
        == "Het kabinet zal in het voorjaar een besluit nemen over de volgende stap."
    )


def test_sentence_goes_on_behind_a_foot_note_and_its_quote_leaves_the_note_out() -> None:
    letter = letter_text(
        "Het advies1 is breder. Zo \n\n1 AIV-advies 119 van 3 december 2021,\nmet bijlage.\n"
        " zal dit doorslag-\ngevend zijn.\n"
    )

    assert sentences(letter) == ["Het advies is breder.", "Zo zal dit doorslaggevend zijn."]
    last = letter.sentences[-1]
    assert letter.quote(last.start, last.end) == "Zo zal dit doorslaggevend zijn."
    assert [(note.number, letter.text[note.start : note.end]) for note in letter.notes] == [
        ("1", "AIV-advies 119 van 3 december 2021,\nmet bijlage.")
    ]


def test_heading_is_the_nearest_one_above() -> None:
    letter = letter_text(
        "Inleiding\n\nDit is de inleiding.\n\n"
        "Aanbeveling 3: “Zorg voor een register.”\n\nHet kabinet doet dat."
    )

    assert [(one.plain, one.heading) for one in letter.sentences if not one.is_heading] == [
        ("Dit is de inleiding.", "Inleiding"),
        ("Het kabinet doet dat.", "Aanbeveling 3: “Zorg voor een register.”"),
    ]


def test_list_items_carry_their_number() -> None:
    letter = letter_text("1. Eerst onderzoek. Dan een brief.\n2. Een besluit.\n- Een streepje.\n\nEn verder.")

    assert [(one.item, one.plain) for one in letter.sentences] == [
        ("1.", "Eerst onderzoek."),
        ("1.", "Dan een brief."),
        ("2.", "Een besluit."),
        ("-", "Een streepje."),
        ("", "En verder."),
    ]


def test_quote_is_literal_and_found_again_as_a_passage() -> None:
    text = (
        "Hierbij (33\u00a0694,  nr. 43)\ninformeer ik u over de aangekon-\ndigde motie \u2013 zoals beloofd."
    )
    letter = letter_text(text)
    quote = letter.quote(0, len(letter.plain))

    assert (
        quote == "Hierbij (33 694, nr. 43) informeer ik u over de aangekondigde motie \u2013 zoals beloofd."
    )
    assert find_span(text, quote) == letter.origin(0, len(letter.plain)) == (0, len(text))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (2, 1), (0, 99)])
def test_origin_refuses_what_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        letter_text("Een brief.").origin(start, end)


def test_empty_text_has_nothing() -> None:
    letter = letter_text(" \n\t\n")

    assert (letter.plain, letter.sentences, letter.notes) == ("", (), ())
