"""Promises in whole documents: the report of a debate, the register of the Eerste Kamer, any text at all."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from commitments.letters.findings import Act, DocumentFacts, DocumentKind, FoundToezegging, Signer, Strength
from commitments.letters.rules.no_promises import RULES as NO_PROMISES
from commitments.letters.rules.toezeggingen import ACTS
from commitments.letters.rules.undertakings import RULES as UNDERTAKINGS
from commitments.letters.text import letter_text
from commitments.letters.toezeggingen import find_toezeggingen

REPORT = """
De vaste commissie voor Defensie heeft op 12 februari 2025 overleg gevoerd met de heer Bos, staatssecretaris
van Defensie, en mevrouw Kuiper, minister van Defensie, over personeel.

Mevrouw Van der Werf (D66):
Kan de minister een brief toezeggen? Wij zullen u voor de zomer opnieuw bevragen.

Minister Kuiper:
Ik zeg mevrouw Van der Werf toe dat ik de Kamer voor de zomer informeer over de werving van personeel.
Ik zal er ook nog eens over nadenken.

De voorzitter:
Ik lees de toezeggingen voor.

- De minister van Defensie informeert de Kamer voor de zomer over de werving van personeel. Dit is een
toezegging aan het lid Van der Werf.
- De staatssecretaris stuurt de Kamer binnen vier weken een overzicht van de projecten.
- De Kamer ontvangt een brief over de huisvesting.
Termijn: 1 oktober 2025

Dank u wel.
"""
RAPPEL = """
T02867 Toezegging Informeren over de evaluatie (35.570)
De Minister van Justitie en Veiligheid zegt de Kamer, naar aanleiding van een vraag van het lid Recht, toe
de evaluatie toe te zenden.
Status: openstaand
Termijn: 1 juli 2024

T03127 Toezegging Overleg met de VNG (36.200)
Deze toezegging is voldaan met de brief van 3 september 2023.

T03188 Toezegging Monitoring van de uitvoering
De Kamer wordt verzocht de termijn te verlengen tot 1 januari 2025.

T03201 Toezegging Register. Status: vervallen.
"""


def read(text: str, kind: DocumentKind, written: date) -> list[FoundToezegging]:
    document = DocumentFacts(kind=kind, date=written, date_to=written, signers=(Signer(office="Minister"),))
    found = find_toezeggingen(letter_text(text), document)
    return [one for one in found if one.strength is not Strength.WEAK]


def test_the_list_of_the_chair_decides_what_a_debate_promised() -> None:
    found = read(REPORT, DocumentKind.VERSLAG, date(2025, 3, 3))
    assert [(one.act, one.made_by, one.made_to, one.due_on) for one in found] == [
        (Act.MADE, "Minister van Defensie", "Van der Werf", date(2025, 6, 30)),
        (Act.MADE, "Staatssecretaris van Defensie", None, date(2025, 3, 12)),
        (Act.MADE, None, None, date(2025, 10, 1)),
    ]
    assert {one.strength for one in found} == {Strength.EXPLICIT}


def test_without_a_list_what_the_minister_said_counts() -> None:
    found = read(REPORT[: REPORT.index("De voorzitter:")], DocumentKind.VERSLAG, date(2025, 3, 3))
    assert [(one.strength, one.made_by) for one in found] == [
        (Strength.EXPLICIT, "Minister van Defensie"),
        (Strength.STRONG, "Minister van Defensie"),
    ]


def test_dat_zeg_ik_toe_takes_the_sentence_it_is_about() -> None:
    found = read(
        "Minister Kuiper:\nIk stuur de Kamer voor de zomer een brief. Dat zeg ik toe.",
        DocumentKind.VERSLAG,
        date(2025, 3, 3),
    )
    assert [(one.strength, one.due_on, one.quote) for one in found] == [
        (Strength.EXPLICIT, date(2025, 6, 30), "Ik stuur de Kamer voor de zomer een brief. Dat zeg ik toe.")
    ]


def test_every_number_of_a_register_has_its_act_and_term() -> None:
    found = read(RAPPEL, DocumentKind.KAMERBRIEF, date(2023, 11, 12))
    assert [(one.quote[:6], one.act, one.due_on) for one in found] == [
        ("T02867", Act.MADE, date(2024, 7, 1)),
        ("T03127", Act.FULFILLED, None),
        ("T03188", Act.POSTPONED, date(2025, 1, 1)),
        ("T03201", Act.LAPSED, None),
    ]
    assert (found[0].made_by, found[0].made_to) == ("Minister van Justitie en Veiligheid", "Recht")


def test_a_committee_that_sets_new_terms_names_several_numbers() -> None:
    found = read(
        "De commissies besluiten de toezeggingen T02884 en T02906 als openstaand te beschouwen met "
        "nieuwe deadline 1 januari 2022.",
        DocumentKind.KAMERBRIEF,
        date(2021, 11, 23),
    )
    assert [(one.act, one.due_on) for one in found] == [(Act.POSTPONED, date(2022, 1, 1))] * 2


def test_every_rule_takes_its_own_example() -> None:
    for rule in (*ACTS, *UNDERTAKINGS):
        assert rule.search(rule.example), rule.name
        found = find_toezeggingen(letter_text(rule.example), LETTER)
        assert [(one.act, one.strength, one.rule.split(";")[0]) for one in found] == [
            (rule.act, rule.strength, rule.name)
        ], rule.name


def test_every_example_of_no_promise_gives_none() -> None:
    for rule in NO_PROMISES:
        found = find_toezeggingen(letter_text(rule.example), LETTER)
        assert all(one.strength is Strength.WEAK for one in found), rule.name


LETTER = DocumentFacts(
    kind=DocumentKind.KAMERBRIEF,
    date=date(2025, 2, 10),
    date_to=date(2025, 2, 10),
    signers=(Signer(office="Minister van Defensie"),),
)
PIECES = [rule.example for rule in (*ACTS, *UNDERTAKINGS, *NO_PROMISES)]
WORDS = [
    "ik",
    "zal",
    "het kabinet",
    "toegezegd",
    "uw Kamer",
    "voor de zomer",
    "T02867",
    "- ",
    ".",
    "\n\n",
    "heb",
    "De",
]


@given(
    st.one_of(st.text(max_size=300), st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=20).map(" ".join)),
    st.sampled_from(list(DocumentKind)),
    st.none() | st.dates(),
)
def test_reading_never_fails_and_quotes_literally(
    text: str, kind: DocumentKind, written: date | None
) -> None:
    letter = letter_text(text)
    found = find_toezeggingen(letter, DocumentFacts(kind=kind, date=written, date_to=written))
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert one.quote
        assert one.rule
        assert one.due_on is None or one.deadline_printed


def test_a_letter_without_stops_is_read_in_time() -> None:
    for unit in ("ik informeer uw Kamer over ", "het kabinet zal ", "toezegging heb ik de ", "T02867 "):
        find_toezeggingen(letter_text(unit * 2000), LETTER)
