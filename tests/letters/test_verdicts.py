"""Verdicts on recommendations: how they are worded, which recommendation they are on, and what is none."""

import pytest

from commitments.letters.findings import Basis, Verdict
from commitments.letters.text import letter_text
from commitments.letters.verdicts import find_verdicts

Brief = dict[int | str, str]


def verdicts_in(text: str) -> Brief:
    """Verdict by recommendation; the verdict on the whole advice as 'advies'."""
    found: Brief = {}
    for one in find_verdicts(letter_text(text)):
        if one.overall:
            found["advies"] = one.verdict.value
        found.update(dict.fromkeys(one.recommendations, one.verdict.value))
    return found


def under_heading(*sentences: str) -> str:
    return "\n\n".join(["Aanbeveling 3: “Zorg voor een register.”", " ".join(sentences), "Tot slot", "Dank."])


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Het kabinet neemt aanbeveling 3 over.", "overgenomen"),
        ("Aanbeveling 3 wordt overgenomen.", "overgenomen"),
        ("Het kabinet zal aanbeveling 3 overnemen.", "overgenomen"),
        ("Het kabinet heeft besloten deze aanbeveling over te nemen.", "overgenomen"),
        ("Het kabinet volgt deze aanbeveling op.", "overgenomen"),
        ("Het kabinet volgt aanbeveling 3.", "overgenomen"),
        ("Wij geven gevolg aan deze aanbeveling.", "overgenomen"),
        ("Dit voorstel neemt het kabinet over.", "overgenomen"),
        ("Dat neemt het kabinet over.", "overgenomen"),
        ("Ik neem deze aanbeveling graag over.", "overgenomen"),
        ("Deze aanbeveling, die ook de Rekenkamer eerder deed, neemt het kabinet over.", "overgenomen"),
        ("Het kabinet neemt aanbeveling 3 over en ziet geen reden voor nieuwe wetgeving.", "overgenomen"),
        ("Het kabinet neemt aanbeveling 3 volledig over.", "volledig"),
        ("Het kabinet neemt deze aanbeveling integraal over.", "volledig"),
        ("Aanbeveling 3 wordt onverkort overgenomen.", "volledig"),
        ("Het kabinet neemt deze aanbeveling in haar geheel over.", "volledig"),
        ("Het kabinet neemt deze aanbeveling in grote lijnen over.", "grotendeels"),
        ("Het kabinet volgt deze aanbeveling grotendeels.", "grotendeels"),
        ("Deze aanbeveling wordt voor het grootste deel overgenomen.", "grotendeels"),
        ("Het kabinet kan zich op hoofdlijnen vinden in deze aanbeveling.", "grotendeels"),
        ("Het kabinet neemt deze aanbeveling deels over.", "deels"),
        ("Gedeeltelijk neemt het kabinet deze aanbeveling over.", "deels"),
        ("Het kabinet neemt aanbeveling 3 niet volledig over.", "deels"),
        ("Het kabinet neemt aanbeveling 3 over, maar niet onverkort.", "deels"),
        ("Het kabinet neemt deze aanbeveling over, mits de Kamer daarmee instemt.", "deels"),
        ("Het kabinet neemt deze aanbeveling in aangepaste vorm over.", "deels"),
        ("Een deel van deze aanbeveling neemt het kabinet over.", "deels"),
        ("Het kabinet neemt deze aanbeveling over, met uitzondering van de termijn.", "deels"),
        ("Het kabinet neemt deze aanbeveling niet over.", "niet"),
        ("Deze aanbeveling wordt vooralsnog niet overgenomen.", "niet"),
        ("Het kabinet wijst deze aanbeveling af.", "niet"),
        ("Het kabinet ziet geen aanleiding deze aanbeveling over te nemen.", "niet"),
        ("Het kabinet ziet hiertoe geen noodzaak.", "niet"),
        ("Aan deze aanbeveling geeft het kabinet geen gevolg.", "niet"),
        ("Het kabinet is niet voornemens om deze aanbeveling over te nemen.", "niet"),
        ("Het kabinet acht het onwenselijk deze aanbeveling te volgen.", "niet"),
        ("Het kabinet kan aanbeveling 3 niet overnemen.", "niet"),
        ("Het kabinet volgt de raad op dit punt niet.", "niet"),
        ("Het kabinet gaat in dit advies niet mee.", "niet"),
        ("Het kabinet onderschrijft deze aanbeveling.", "onderschreven"),
        ("Deze aanbeveling onderschrijft het kabinet van harte.", "onderschreven"),
        ("Het kabinet onderschrijft de strekking van aanbeveling 3.", "onderschreven"),
        ("Het kabinet omarmt deze aanbeveling.", "onderschreven"),
        ("Het kabinet is het eens met deze aanbeveling.", "onderschreven"),
        ("Het kabinet kan zich vinden in deze aanbeveling.", "onderschreven"),
        ("Deze aanbeveling sluit aan bij het bestaande beleid.", "staand_beleid"),
        ("Dit is reeds staand beleid.", "staand_beleid"),
        ("Het kabinet geeft hieraan al uitvoering.", "staand_beleid"),
        ("Aan deze aanbeveling wordt al uitvoering gegeven.", "staand_beleid"),
        # By habit less common, and with the words in another order.
        (
            "Het kabinet deelt de opvatting van de AIV dat dit nodig is en neemt deze aanbeveling over.",
            "overgenomen",
        ),
        ("Het kabinet kan zich goed vinden in aanbeveling 3.", "onderschreven"),
        ("Aanbeveling 3 wordt door het kabinet onderschreven.", "onderschreven"),
        ("Het kabinet neemt deze aanbeveling ter harte.", "onderschreven"),
        ("Met deze aanbeveling is het kabinet het eens.", "onderschreven"),
        ("Het kabinet ziet deze aanbeveling als ondersteuning van het huidige beleid.", "staand_beleid"),
        ("Het kabinet neemt de aanbeveling van de AIV over om te meten.", "overgenomen"),
        ("Aan deze aanbeveling zal gevolg worden gegeven.", "overgenomen"),
        ("Aan deze aanbeveling wordt al gevolg gegeven.", "staand_beleid"),
        ("Het kabinet voert deze aanbeveling reeds uit.", "staand_beleid"),
        ("Deze aanbeveling is inmiddels uitgevoerd.", "staand_beleid"),
        ("Het kabinet is geen voorstander van deze aanbeveling.", "niet"),
        ("Aanbeveling 3 kan het kabinet niet volgen.", "niet"),
        ("Deze aanbeveling gaat het kabinet te ver.", "niet"),
        ("Deze aanbeveling nemen wij niet over.", "niet"),
        ("Hoewel het kabinet de gedachte achter aanbeveling 3 begrijpt, neemt het deze niet over.", "niet"),
        ("Het kabinet kan deze aanbeveling slechts ten dele overnemen.", "deels"),
        ("Het kabinet zegt toe aanbeveling 3 over te nemen.", "overgenomen"),
        ("Het kabinet heeft aanbeveling 3 inmiddels overgenomen.", "overgenomen"),
        (
            "Het kabinet onderschrijft de aanbeveling, maar ziet vooralsnog geen aanleiding voor wetgeving.",
            "onderschreven",
        ),
        (
            "Het kabinet onderschrijft deze aanbeveling, maar is niet bereid daarvoor geld uit te geven.",
            "onderschreven",
        ),
        ("Dat betekent dat het kabinet aanbeveling 3 overneemt.", "overgenomen"),
        ("Het kabinet deelt deze aanbeveling niet.", "niet"),
        ("Hiermee geeft het kabinet invulling aan deze aanbeveling.", "overgenomen"),
        ("Het kabinet komt hiermee deels tegemoet aan aanbeveling 3.", "deels"),
        ("Wat betreft aanbeveling 3, een fonds, ziet het kabinet geen noodzaak.", "niet"),
        ("Aan deze aanbeveling geven wij graag gehoor.", "overgenomen"),
        ("Het kabinet neemt deze aanbeveling niet over, omdat het bestaande beleid voldoet.", "niet"),
        (
            "De aanbeveling wordt niet overgenomen, maar het kabinet onderschrijft wel de gedachte.",
            "niet",
        ),
        ("De raad stelt voor een fonds te vormen. Het kabinet neemt dit voorstel niet over.", "niet"),
        ("Het kabinet steunt dit pleidooi.", "onderschreven"),
        ("Daarom kiest het kabinet ervoor deze aanbeveling niet over te nemen.", "niet"),
        ("Deze aanbeveling is wat het kabinet betreft niet uitvoerbaar.", "niet"),
        ("Gelet hierop wordt de aanbeveling slechts gedeeltelijk gevolgd.", "deels"),
        ("Het kabinet zal de aanbeveling uitvoeren.", "overgenomen"),
        ("Deze aanbeveling is overgenomen in het wetsvoorstel.", "overgenomen"),
        ("Het kabinet neemt deze aanbeveling op hoofdlijnen over.", "grotendeels"),
        ("Het kabinet neemt aanbeveling 3, zij het in aangepaste vorm, over.", "deels"),
        ("Het kabinet wil deze aanbeveling overnemen.", "overgenomen"),
        ("De regering neemt aanbeveling 3 niet over.", "niet"),
    ],
)
def test_a_wording_gives_its_verdict(sentence: str, verdict: str) -> None:
    assert verdicts_in(under_heading("De raad wijst op Noorwegen.", sentence)) == {3: verdict}


@pytest.mark.parametrize(
    "sentence",
    [
        "Het kabinet omarmt op dit moment geen specifieke definitie.",
        "Het kabinet onderschrijft dat het huidige recht hierin voorziet.",
        "Het kabinet onderschrijft het belang van een goed register.",
        "De raad roept het kabinet op deze aanbeveling onverkort over te nemen.",
        "Het kabinet zou deze aanbeveling volgens de raad moeten overnemen.",
        "De commissie onderschrijft deze aanbeveling.",
        "Het vorige kabinet nam deze aanbeveling over.",
        "Het kabinet onderzoekt of het kabinet deze aanbeveling kan overnemen.",
        "Deze aanbeveling wordt door de sector breed overgenomen.",
        "Het kabinet heeft met belangstelling kennisgenomen van deze aanbeveling.",
        "Een besluit over deze aanbeveling is aan een volgend kabinet.",
        "Het kabinet erkent de risico's en neemt een besluit over de aanbeveling in 2026.",
        "“Het kabinet neemt deze aanbeveling over”, zo hoopt de raad te lezen.",
        "Defensie neemt de leiding over van de Kustwacht.",
        "Deze aanbeveling neemt het kabinet mee in de volgende begroting.",
        "Het kabinet zal deze aanbeveling betrekken bij de herziening van de wet.",
        "Het kabinet neemt de zorgen over privacy in deze aanbeveling serieus.",
        "Het kabinet erkent het belang van aanbeveling 3, maar acht een fonds niet nodig.",
        "Het kabinet is het met de raad eens dat dit beter kan.",
        "Het kabinet besluit deze aanbeveling in beraad te houden.",
        "Het kabinet is van oordeel dat aanbeveling 3 op dit moment prematuur is.",
    ],
)
def test_other_meanings_of_the_same_words_leave_it_undecided(sentence: str) -> None:
    assert verdicts_in(under_heading(sentence)) == {3: "onduidelijk"}


def test_an_undecided_recommendation_is_inferred_and_points_at_words_in_the_letter() -> None:
    text = under_heading("Nederland vindt dit een belangrijk onderwerp.")
    (found,) = find_verdicts(letter_text(text))
    assert (found.verdict, found.basis) == (Verdict.UNCLEAR, Basis.INFERRED)
    assert text[found.start : found.end] == found.quote == "Aanbeveling 3: “Zorg voor een register.”"


@pytest.mark.parametrize(
    ("sentence", "verdicts"),
    [
        ("Het kabinet neemt aanbeveling 3 en 5 over.", {3: "overgenomen", 5: "overgenomen"}),
        ("De eerste drie aanbevelingen worden overgenomen.", dict.fromkeys((1, 2, 3), "overgenomen")),
        ("De tweede en de vierde aanbeveling neemt het kabinet over.", dict.fromkeys((2, 4), "overgenomen")),
        ("Het kabinet neemt aanbevelingen 2 t/m 4 over.", dict.fromkeys((2, 3, 4), "overgenomen")),
        ("Het kabinet neemt aanbeveling 4a over, maar 4b niet.", {"4a": "overgenomen", "4b": "niet"}),
        (
            "Het kabinet neemt aanbevelingen 1, 2 en 4 volledig, 3 grotendeels en 5 niet over.",
            dict.fromkeys((1, 2, 4), "volledig") | {3: "grotendeels", 5: "niet"},
        ),
        ("Aanbevelingen 1 en 2 neem ik over, 3 niet.", {1: "overgenomen", 2: "overgenomen", 3: "niet"}),
        (
            "Het kabinet neemt aanbevelingen 1 en 2 over, aanbeveling 3 deels en wijst aanbeveling 4 af.",
            {1: "overgenomen", 2: "overgenomen", 3: "deels", 4: "niet"},
        ),
        (
            "Aanbeveling 3 wordt deels en aanbeveling 4 volledig overgenomen.",
            {3: "deels", 4: "volledig"},
        ),
        (
            "Het kabinet onderschrijft aanbeveling 3, maar neemt aanbeveling 4 niet over.",
            {3: "onderschreven", 4: "niet"},
        ),
        ("Het kabinet neemt aanbeveling 7 over (zie ook de reactie op aanbeveling 2).", {7: "overgenomen"}),
        (
            "Het kabinet neemt aanbevelingen 2, 3 en 6 onverkort over; aanbevelingen 1 en 4 worden deels "
            "overgenomen; aanbeveling 5 wordt niet overgenomen.",
            {2: "volledig", 3: "volledig", 6: "volledig", 1: "deels", 4: "deels", 5: "niet"},
        ),
        (
            "Aanbeveling 3 neemt het kabinet over; dit geldt eveneens voor aanbeveling 4.",
            {3: "overgenomen", 4: "overgenomen"},
        ),
        (
            "Aanbeveling 3 neemt het kabinet niet over. Hetzelfde geldt voor aanbeveling 4.",
            {3: "niet", 4: "niet"},
        ),
        ("Zowel aanbeveling 2 als aanbeveling 3 wordt overgenomen.", {2: "overgenomen", 3: "overgenomen"}),
        (
            "Aanbevelingen 2 en 3 hangen samen. Het kabinet neemt beide aanbevelingen over.",
            {2: "overgenomen", 3: "overgenomen"},
        ),
        ("De derde aanbeveling neemt het kabinet deels over, de vierde niet.", {3: "deels", 4: "niet"}),
        (
            "Het kabinet neemt aanbeveling 1 over. Aanbeveling 2 eveneens.",
            {1: "overgenomen", 2: "overgenomen"},
        ),
        (
            "Het kabinet neemt aanbeveling 2, 4 en 5 over. Aanbeveling 3 is een zaak van de gemeenten.",
            {2: "overgenomen", 4: "overgenomen", 5: "overgenomen", 3: "onduidelijk"},
        ),
    ],
)
def test_a_sentence_is_on_the_recommendations_it_names(sentence: str, verdicts: Brief) -> None:
    assert verdicts_in(f"Kabinetsreactie op het advies.\n\n{sentence}") == verdicts


def test_the_rest_is_what_has_no_verdict_of_its_own() -> None:
    text = (
        "De raad doet vijf aanbevelingen. Aanbeveling 2 wijst het kabinet af. "
        "De overige aanbevelingen neemt het kabinet over."
    )
    assert verdicts_in(text) == {2: "niet"} | dict.fromkeys((1, 3, 4, 5), "overgenomen")


def test_the_last_ones_are_counted_from_the_end() -> None:
    text = "De raad doet zeven aanbevelingen. De laatste twee aanbevelingen neemt het kabinet over."
    assert verdicts_in(text) == {6: "overgenomen", 7: "overgenomen"}


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Het kabinet neemt de aanbevelingen van de raad grotendeels over.", "grotendeels"),
        ("Het kabinet neemt alle aanbevelingen over.", "overgenomen"),
        ("Het kabinet neemt geen van de aanbevelingen over.", "niet"),
        ("Het kabinet neemt de meeste aanbevelingen over.", "grotendeels"),
        ("Het kabinet neemt vier van de negen aanbevelingen over.", "deels"),
        ("Van de negen aanbevelingen neemt het kabinet er acht over.", "grotendeels"),
        ("Het kabinet onderschrijft de conclusies en aanbevelingen van de raad.", "onderschreven"),
        ("Alle aanbevelingen worden onverkort overgenomen.", "volledig"),
        ("Zeven van de acht aanbevelingen worden overgenomen.", "grotendeels"),
        ("Het kabinet kan zich vinden in de strekking van het advies.", "onderschreven"),
        (
            "Het kabinet beschouwt de aanbevelingen als een ondersteuning van het ingezette beleid.",
            "staand_beleid",
        ),
    ],
)
def test_a_verdict_on_the_whole_advice_is_none_on_one(sentence: str, verdict: str) -> None:
    assert verdicts_in(f"Kabinetsreactie op het advies. De aanbevelingen zijn helder. {sentence}") == {
        "advies": verdict
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Het kabinet neemt alle aanbevelingen over, met uitzondering van aanbeveling 4.",
        "Met uitzondering van aanbeveling 4 neemt het kabinet alle aanbevelingen over.",
        "Het kabinet neemt alle aanbevelingen over, behalve de vierde.",
    ],
)
def test_an_exception_to_the_whole_is_a_verdict_of_its_own(sentence: str) -> None:
    text = f"Kabinetsreactie. {sentence}"
    assert verdicts_in(text) == {"advies": "grotendeels", 4: "niet"}


def test_adopting_one_part_and_declining_another_is_a_part() -> None:
    text = under_heading(
        "Het eerste deel van deze aanbeveling neemt het kabinet over.",
        "Het tweede deel van de aanbeveling neemt het kabinet niet over.",
    )
    assert verdicts_in(text) == {3: "deels"}


def test_an_answer_given_elsewhere_is_only_inferred() -> None:
    text = (
        "Aanbeveling 1: “Meet.”\n\nVoor de appreciatie van deze aanbeveling verwijst het kabinet naar de "
        "reactie op aanbeveling 2.\n\nAanbeveling 2: “Weet.”\n\nHet kabinet neemt deze aanbeveling over."
    )
    first, second = find_verdicts(letter_text(text))
    assert (first.recommendations, first.verdict, first.basis) == ((1,), Verdict.ADOPTED, Basis.INFERRED)
    assert (second.recommendations, second.verdict, second.basis) == ((2,), Verdict.ADOPTED, Basis.STATED)


def test_a_section_counts_for_more_than_the_summary() -> None:
    text = (
        "Het kabinet neemt de aanbevelingen 1 en 2 over.\n\nAanbeveling 1: “Meet.”\n\n"
        "Het kabinet neemt deze aanbeveling ten dele over."
    )
    assert verdicts_in(text) == {1: "deels", 2: "overgenomen"}


def test_headings_between_do_not_lend_their_text_to_a_recommendation() -> None:
    text = (
        "Aanbeveling 1: “Meet.”\n\nMeten is lastig.\n\nMensenrechten\n\nDit is staand beleid.\n\n"
        "Aanbeveling 2: “Weet.”\n\nHet kabinet neemt aanbeveling 2 over."
    )
    assert verdicts_in(text) == {1: "onduidelijk", 2: "overgenomen"}


@pytest.mark.parametrize(
    "text",
    [
        "Aanbeveling 1: overgenomen\n\nAanbeveling 2: niet overgenomen",
        "Aanbeveling 1. Meet.\n\nAppreciatie: overgenomen.\n\nAanbeveling 2. Weet.\n\n"
        "Appreciatie: niet overgenomen.",
        "Eerste aanbeveling\n\nHet kabinet neemt deze aanbeveling over.\n\nTweede aanbeveling\n\n"
        "Het kabinet neemt deze aanbeveling niet over.",
        "Aanbevelingen\n\n1. Meet. Het kabinet neemt deze aanbeveling over.\n\n"
        "2. Weet. Deze aanbeveling neemt het kabinet niet over.",
    ],
)
def test_headings_and_labels_of_other_makes(text: str) -> None:
    assert verdicts_in(text) == {1: "overgenomen", 2: "niet"}


def test_the_recommendations_on_one_subject_are_not_the_whole_advice() -> None:
    text = "Kabinetsreactie. Het kabinet neemt de aanbevelingen over digitale weerbaarheid over."
    assert verdicts_in(text) == {}


def test_a_letter_without_an_advice_has_no_verdicts() -> None:
    text = "Het kabinet neemt de motie over. Wij onderschrijven het advies van de Raad van State."
    assert verdicts_in(text) == {}
