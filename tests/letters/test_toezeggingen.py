"""What a document promises, keeps, puts off, hands over or drops: sentences as ministries write them."""

from datetime import date

import pytest

from commitments.letters.findings import Act, DocumentFacts, DocumentKind, FoundToezegging, Signer, Strength
from commitments.letters.text import letter_text
from commitments.letters.toezeggingen import find_toezeggingen

WRITTEN = date(2025, 2, 10)
MINISTER = "Minister van Defensie"
OTHER = "Minister van Buitenlandse Zaken"


def read(
    *paragraphs: str,
    kind: DocumentKind = DocumentKind.KAMERBRIEF,
    signers: tuple[str, ...] = (MINISTER,),
    weak: bool = False,
) -> list[FoundToezegging]:
    document = DocumentFacts(
        kind=kind, date=WRITTEN, date_to=WRITTEN, signers=tuple(Signer(office=one) for one in signers)
    )
    letter = letter_text("\n\n".join(("Geachte voorzitter,", *paragraphs, "Hoogachtend,")))
    found = find_toezeggingen(letter, document)
    return [one for one in found if weak or one.strength is not Strength.WEAK]


def test_to_whom_where_the_sentence_begins_with_the_member() -> None:
    for words in ("Het lid Bakker is toegezegd dat", "De heer Bakker (D66) kreeg de toezegging dat"):
        (found,) = read(f"{words} dit voor 1 mei 2025 wordt onderzocht.")
        assert (found.act, found.made_to) == (Act.MADE, "Bakker")


MADE = [
    ("Ik zeg uw Kamer toe dat ik voor het zomerreces een plan van aanpak stuur.", "explicit", "2025-06-30"),
    (
        "Graag zeg ik het lid Bakker toe dat ik in het voorjaar een briefing organiseer.",
        "explicit",
        "2025-06-20",
    ),
    (
        "Ik heb het lid Bakker (D66) toegezegd om te onderzoeken of een register haalbaar is.",
        "explicit",
        None,
    ),
    ("Zoals toegezegd ontvangt uw Kamer voor de zomer de resultaten.", "explicit", "2025-06-30"),
    ("Uw Kamer ontvangt voor de kerst de evaluatie van de regeling.", "strong", "2025-12-24"),
    ("U kunt de uitwerking hiervan uiterlijk in week 24 tegemoetzien.", "strong", "2025-06-15"),
    ("Na de zomer informeer ik uw Kamer over de voortgang van de gesprekken.", "strong", "2025-09-30"),
    ("De beleidsreactie volgt voor het zomerreces.", "strong", "2025-06-30"),
    ("Over de uitkomsten zal ik u in het eerste kwartaal van 2026 informeren.", "strong", "2026-03-31"),
    ("Over de conferentie wordt uw Kamer separaat geïnformeerd.", "strong", None),
    ("Het kabinet zal in 2025 een wetsvoorstel indienen.", "strong", "2025-12-31"),
    ("Het kabinet neemt aanbeveling 3 over en zal de raad om een advies verzoeken.", "strong", None),
    ("Daarnaast zal Nederland deelnemen aan de dialoog in Genève.", "strong", None),
    ("In september 2026 stelt Nederland namens de groep een eindrapport op.", "strong", "2026-09-30"),
    ("Ik ga met de vakbonden in overleg over een nieuwe regeling.", "strong", None),
    ("Ik laat een onafhankelijk onderzoek uitvoeren naar de effecten.", "strong", None),
    ("De resultaten worden eind 2025 aan uw Kamer aangeboden.", "strong", "2025-12-31"),
    ("De komende maanden zullen expertbijeenkomsten worden georganiseerd.", "strong", None),
    ("Zodra het rapport gereed is, stuur ik dit naar uw Kamer.", "strong", None),
    ("Naar verwachting kan ik uw Kamer medio 2025 informeren over de uitkomst.", "strong", "2025-07-31"),
    ("Het kabinet komt voor Prinsjesdag met een voorstel.", "strong", "2025-09-15"),
    ("Ik ben bereid hierover met de sector in gesprek te gaan.", "strong", None),
]


@pytest.mark.parametrize(("sentence", "strength", "due"), MADE, ids=[one[0][:40] for one in MADE])
def test_a_promise_is_found_with_its_strength_and_day(sentence: str, strength: str, due: str | None) -> None:
    (found,) = read(sentence)
    assert (found.act, found.strength) == (Act.MADE, strength)
    assert found.due_on == (date.fromisoformat(due) if due else None)
    assert found.quote == sentence
    assert found.rule


ENDED = [
    ("Met deze brief doe ik deze toezegging gestand.", Act.FULFILLED),
    ("Hiermee beschouw ik de toezegging aan het lid Bakker als afgedaan.", Act.FULFILLED),
    ("Met deze brief geef ik invulling aan de toezegging aan de leden Bakker en Visser.", Act.FULFILLED),
    ("Ik kom hiermee mijn toezegging na.", Act.FULFILLED),
    (
        "Zoals toegezegd in het commissiedebat van 15 januari jl. stuur ik u hierbij het overzicht.",
        Act.FULFILLED,
    ),
    ("In het debat van 5 oktober jl. is toegezegd u te informeren over de motie.", Act.FULFILLED),
    ("Conform mijn toezegging aan het lid Bakker stuur ik u bijgaand de rapportage.", Act.FULFILLED),
    ("De toezegging over het register is overgedragen aan de minister van Financiën.", Act.TRANSFERRED),
    ("De toezegging om een pilot te starten komt hiermee te vervallen.", Act.LAPSED),
]


@pytest.mark.parametrize(("sentence", "act"), ENDED, ids=[one[0][:40] for one in ENDED])
def test_what_becomes_of_a_promise(sentence: str, act: Act) -> None:
    (found,) = read(sentence)
    assert (found.act, found.strength) == (act, Strength.EXPLICIT)


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        (
            "De toegezegde evaluatie zal u niet voor de zomer, maar in het najaar bereiken.",
            date(2025, 12, 20),
        ),
        ("De toegezegde brief ontvangt u later dan gepland, naar verwachting in mei.", date(2025, 5, 31)),
        (
            "Ik heb u toegezegd de analyse voor 1 maart te sturen; dit is niet haalbaar gebleken en u "
            "ontvangt deze voor 1 mei.",
            date(2025, 4, 30),
        ),
    ],
)
def test_what_is_put_off_has_its_new_term(sentence: str, due: date) -> None:
    (found,) = read(sentence)
    assert (found.act, found.due_on) == (Act.POSTPONED, due)


INTENDED = [
    "Het kabinet streeft ernaar de wet op 1 januari 2027 in werking te laten treden.",
    "Ik ben voornemens om in 2026 een nieuwe strategie op te stellen.",
    "Nederland zal zich in EU-verband blijven inzetten voor strengere regels.",
    "Het kabinet zal zich inspannen voor een internationaal verbod.",
    "Nederland gaat nog sterker pleiten voor standaardisatie.",
    "Ik streef ernaar uw Kamer hierover voor de zomer te informeren.",
    "Het kabinet wil inzetten op meer samenwerking.",
]


@pytest.mark.parametrize("sentence", INTENDED)
def test_an_intention_is_weak(sentence: str) -> None:
    (found,) = read(sentence, weak=True)
    assert found.strength is Strength.WEAK


NONE = [
    # a request, a wish, an advice
    "Uw Kamer heeft mij verzocht om voor de zomer een brief te sturen.",
    "Het lid Bakker heeft gevraagd of de minister voor de zomer een plan zal sturen.",
    "De motie verzoekt de regering om voor 1 mei 2025 een plan te presenteren.",
    "De raad adviseert dat het kabinet een commissie zal instellen.",
    "De fractie van de partij wil dat de regering voor de zomer met maatregelen komt.",
    "Kunt u toezeggen dat de Kamer voor de zomer wordt geïnformeerd?",
    "Op verzoek van het lid Bakker informeert u de Kamer over de stand van zaken.",
    # somebody else's plan
    "De Algemene Rekenkamer zal in 2026 een vervolgonderzoek uitvoeren.",
    "De Europese Commissie zal in het najaar van 2025 met een voorstel komen.",
    "De gemeenten zullen dit jaar een plan opstellen.",
    "De sector heeft toegezegd de uitstoot voor 2027 te halveren.",
    # refusals, also in the shape of a condition
    "Ik kan dit niet toezeggen.",
    "Het kabinet zal de wet niet aanpassen.",
    "Ik zie geen aanleiding om een nieuw onderzoek te laten uitvoeren.",
    "Pas als de Europese regels daartoe aanleiding geven, zal het kabinet de wet aanpassen.",
    "Wanneer de Kamer dit wenst, zou ik een technische briefing kunnen organiseren.",
    # policy, forecasts
    "Het kabinet investeert jaarlijks 50 miljoen euro in onderzoek.",
    "Defensie zal het personeelsbeleid moeten ontwikkelen.",
    "De kosten zullen in 2026 naar verwachting toenemen.",
    "De bijeenkomst zal op 12 juni 2025 in Den Haag plaatsvinden.",
    "Tijdens de conferentie zullen diverse deelthema's aan bod komen.",
    # what was done, or is done here
    "In 2024 heb ik uw Kamer geïnformeerd over de voortgang.",
    "Uw Kamer is hierover per brief van 3 december 2024 geïnformeerd.",
    "Met deze brief informeer ik uw Kamer over de voortgang.",
    "Hieronder zal ik ingaan op de afzonderlijke aanbevelingen.",
    "In de bijlage treft u een overzicht van de openstaande toezeggingen.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_promise(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize("kind", [DocumentKind.BESLISNOTA, DocumentKind.MOTIE])
def test_a_note_to_the_minister_and_a_motie_promise_nothing(kind: DocumentKind) -> None:
    assert read("U zegt toe dat u de Kamer voor de zomer informeert.", kind=kind, weak=True) == []


@pytest.mark.parametrize(
    ("sentence", "signers", "office"),
    [
        ("Ik zeg toe dit te onderzoeken.", (MINISTER,), MINISTER),
        ("Wij zeggen toe dit te onderzoeken.", (MINISTER, OTHER), f"{MINISTER} en {OTHER}"),
        ("Ik zeg toe dit te onderzoeken.", (MINISTER, OTHER), None),
        ("Ik zeg toe dit te onderzoeken.", (), None),
        ("Het kabinet zegt toe dit te onderzoeken.", (MINISTER,), "het kabinet"),
        (
            "De minister van Financiën zal dit voor de zomer onderzoeken.",
            (MINISTER,),
            "Minister van Financiën",
        ),
        ("Mijn ambtsvoorganger heeft uw Kamer toegezegd dit te onderzoeken.", (MINISTER,), MINISTER),
        ("In het debat is toegezegd dit te onderzoeken.", (MINISTER,), None),
    ],
)
def test_who_promised_is_an_office(sentence: str, signers: tuple[str, ...], office: str | None) -> None:
    (found,) = read(sentence, signers=signers)
    assert found.made_by == office


@pytest.mark.parametrize(
    ("sentence", "member"),
    [
        ("Ik heb het lid Van der Werf (D66) toegezegd dit te onderzoeken.", "Van der Werf"),
        ("Aan de leden Bakker en El Amrani heb ik toegezegd dit te onderzoeken.", "Bakker en El Amrani"),
        ("Ik heb uw Kamer toegezegd de motie van het lid Bakker te onderzoeken.", None),
        ("Op verzoek van het lid Inge van Dijk zal ik de Kamer een tijdlijn sturen.", "Inge van Dijk"),
    ],
)
def test_to_whom_it_was_promised(sentence: str, member: str | None) -> None:
    (found,) = read(sentence)
    assert found.made_to == member


def test_the_end_of_a_promise_may_stand_further_on() -> None:
    (found,) = read(
        "Tijdens het debat van 5 september 2024 heb ik het lid Bakker toegezegd het toezicht te bezien. "
        "De dienst is uitgebreid. Hiermee beschouw ik deze toezegging als afgedaan."
    )
    assert (found.act, found.made_to) == (Act.FULFILLED, "Bakker")
    assert found.quote.endswith("als afgedaan.")


def test_delay_behind_a_promise_puts_it_off_to_the_new_term() -> None:
    (found,) = read(
        "In het debat van 12 juni 2024 heb ik toegezegd u voor het kerstreces te informeren. "
        "Het onderzoek heeft vertraging opgelopen. Ik verwacht u de uitkomsten in mei 2025 te sturen."
    )
    assert (found.act, found.due_on) == (Act.POSTPONED, date(2025, 5, 31))


def test_weeks_count_from_the_debate_in_which_they_were_promised() -> None:
    (found,) = read("In het debat van 3 februari 2025 heb ik toegezegd u binnen drie weken te informeren.")
    assert found.due_on == date(2025, 2, 24)


def test_a_term_in_what_is_told_about_is_not_the_term() -> None:
    (found,) = read("De uitkomst van het onderzoek dat in mei start, stuur ik uw Kamer voor 1 oktober 2025.")
    assert found.due_on == date(2025, 9, 30)


def test_the_sentence_behind_a_promise_may_date_it() -> None:
    (found,) = read("Ik zal uw Kamer hierover informeren. Dit zal voor de zomer gebeuren.")
    assert (found.deadline_printed, found.due_on) == ("voor de zomer", date(2025, 6, 30))
