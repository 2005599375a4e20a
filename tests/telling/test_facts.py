"""The facts of a commitment, each with its source, and the fields about which sources differ."""

from datetime import UTC, date, datetime

import pytest

from commitments.dates import DateBasis
from commitments.models import Claim, Commitment, Link, OfficeChange
from commitments.statuses import Kind, Outcome
from commitments.telling import facts
from commitments.telling.facts import Fact
from tests.factories import (
    AanbevelingFactory,
    AdviesNumberFactory,
    BewindspersoonFactory,
    ClaimFactory,
    CommitmentFactory,
    DossierFactory,
    LinkFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    PassageFactory,
    RegisterRowFactory,
    SubmitterFactory,
    ToezeggingFactory,
)
from tests.queries import queries_of


def rows(commitment: Commitment) -> dict[str, Fact]:
    """The rows of the page, by their label."""
    fresh = Commitment.objects.for_detail().get(pk=commitment.pk)
    return {fact.label: fact for fact in facts.of_commitment(fresh, fresh.claims.all())}


@pytest.mark.django_db
def test_of_commitment_tells_what_a_motie_has() -> None:
    dossier = DossierFactory(slug="33694", title="Veiligheidsstrategie")
    motie = MotieFactory(
        adopted=True,
        has_cosubmitters=True,
        tabled_from=date(2019, 4, 17),
        tabled_to=date(2019, 4, 17),
        tabled_basis=DateBasis.INFERRED,
        outcome_basis=DateBasis.REGISTER,
        kabinetsappreciatie="oordeel_kamer",
        commitment__dossier=dossier,
        commitment__reference="33694-43",
    )
    SubmitterFactory(motie=motie, surname="Koopmans", fractie="VVD")
    SubmitterFactory(motie=motie, prefix="van", surname="Ginneken", fractie="")

    found = rows(motie.commitment)

    assert found["Kamerstuk"].text == "33694-43"
    assert found["Kamerstuk"].url.endswith("/kst-33694-43.html")
    assert found["Dossier"].url == "/dossiers/33694/"
    assert found["Ingediend door"].names == [("Koopmans (VVD)", ""), ("Van Ginneken", "")]
    assert found["Ingediend door"].text == "c.s."
    assert "zoals gedrukt" in found["Ingediend door"].remark
    assert found["Ingediend"].is_inferred
    assert (found["Uitkomst"].text, found["Uitkomst"].is_from_register) == ("Aangenomen", True)
    assert found["Stemming"].text == "dag niet bekend"
    assert found["Advies van het kabinet vooraf"].text == "Oordeel Kamer"
    assert "Gedaan" not in found


@pytest.mark.django_db
def test_of_commitment_says_that_an_outcome_is_not_known_and_invents_no_vote() -> None:
    found = rows(MotieFactory().commitment)

    assert found["Uitkomst"].text == str(Outcome.UNKNOWN.label)
    assert {"Stemming", "Ingediend", "Ingediend door", "Advies van het kabinet vooraf"}.isdisjoint(found)


@pytest.mark.django_db
def test_of_commitment_shows_the_day_of_the_vote() -> None:
    day = date(2019, 4, 24)
    motie = MotieFactory(adopted=True, voted_from=day, voted_to=day, voted_basis=DateBasis.STATED)

    assert str(rows(motie.commitment)["Stemming"].date) == "24 april 2019"


@pytest.mark.django_db
def test_of_commitment_tells_what_a_toezegging_has() -> None:
    person = BewindspersoonFactory(name="K.H. Ollongren")
    known = ToezeggingFactory(
        made_by_basis=DateBasis.INFERRED,
        person=person,
        register_number="TZ202210-012",
        condition="Als het kan.",
    )
    bare = ToezeggingFactory(made_by="", made_by_basis="")

    found = rows(known.commitment)
    assert found["Gedaan door"].is_inferred
    assert found["Bewindspersoon"].text == "K.H. Ollongren"
    assert found["Nummer in het register"].text == "TZ202210-012"
    assert found["Voorwaarde"].text == "Als het kan."

    found = rows(bare.commitment)
    assert found["Gedaan door"].text == "niet vermeld"
    assert "geen" in found["Nummer in het register"].text
    assert {"Bewindspersoon", "Voorwaarde", "Gedaan aan", "Gedaan in"}.isdisjoint(found)


@pytest.mark.django_db
def test_of_commitment_tells_name_and_date_that_the_register_gives_of_a_toezegging() -> None:
    toezegging = ToezeggingFactory(person_printed="A.B. van Beverwijk", nakoming_on=date(2031, 6, 1))

    found = rows(toezegging.commitment)
    assert found["Bewindspersoon"].text == "A.B. van Beverwijk"
    assert str(found["Datum nakoming in het register"].date) == "1 juni 2031"
    assert "zegt niet welke" in found["Datum nakoming in het register"].remark


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("basis", "is_inferred"),
    [(DateBasis.INFERRED, True), (DateBasis.REGISTER, False), (DateBasis.NONE, False)],
)
def test_of_commitment_marks_a_number_that_only_the_title_of_the_dossier_gives(
    basis: str, is_inferred: bool
) -> None:
    motie = MotieFactory(
        number_basis=basis, commitment__reference="33694-43", commitment__dossier=DossierFactory()
    )

    found = rows(motie.commitment)
    assert found["Kamerstuk"].is_inferred == found["Dossier"].is_inferred == is_inferred


@pytest.mark.django_db
def test_of_commitment_says_that_the_kamer_removed_it_from_its_register() -> None:
    row = RegisterRowFactory(commitment=MotieFactory().commitment)
    assert "Register Tweede Kamer" not in rows(row.commitment)
    row.removed_at = datetime(2031, 6, 1, tzinfo=UTC)
    row.save()

    assert rows(row.commitment)["Register Tweede Kamer"].text == "verwijderd"


@pytest.mark.django_db
def test_of_commitment_tells_in_which_advies_an_aanbeveling_stands() -> None:
    aanbeveling = AanbevelingFactory(number=4)
    AdviesNumberFactory(advies=aanbeveling.advies, college__abbreviation="AIV", number="119")
    AdviesNumberFactory(advies=aanbeveling.advies, college__abbreviation="CAVV", number="38")

    assert rows(aanbeveling.commitment)["Nummer"].text == "AIV 119 / CAVV 38, 4"


@pytest.mark.django_db
def test_of_commitment_names_offices_and_marks_those_that_a_reader_concluded() -> None:
    bz, defensie = MinisterieFactory(name="Buitenlandse Zaken"), MinisterieFactory(name="Defensie")
    commitment = CommitmentFactory(held_by=[bz])
    wrong = OfficeChangeFactory(
        commitment=commitment, ministerie=defensie, part=OfficeChange.Part.JOINT, office="Minister van Oorlog"
    )
    OfficeChangeFactory(
        commitment=commitment,
        ministerie=defensie,
        part=OfficeChange.Part.JOINT,
        office="",
        basis=DateBasis.INFERRED,
        corrects=wrong,
    )

    found = rows(commitment)

    assert found["Eerste verantwoordelijke"].text == "Minister van Buitenlandse Zaken"
    assert not found["Eerste verantwoordelijke"].is_inferred
    assert found["Mede verantwoordelijk"].text == "Ministerie van Defensie"
    assert found["Mede verantwoordelijk"].is_inferred


@pytest.mark.django_db
def test_of_commitment_gives_the_chosen_claim_for_a_source() -> None:
    commitment = CommitmentFactory()
    chosen = ClaimFactory(commitment=commitment, field=Claim.Field.MADE, is_chosen=True)
    ClaimFactory(commitment=commitment, field=Claim.Field.MADE)

    assert rows(commitment)["Gedaan"].sources == [chosen]


@pytest.mark.django_db
@pytest.mark.parametrize("kind", Kind)
def test_of_commitment_asks_nothing_beyond_the_page(kind: Kind) -> None:
    commitment = CommitmentFactory(kind=kind, held_by=[MinisterieFactory(), MinisterieFactory()])
    ClaimFactory(commitment=commitment, is_chosen=True, passage=PassageFactory())
    fresh = Commitment.objects.for_detail().get(pk=commitment.pk)

    def show() -> None:
        for fact in facts.of_commitment(fresh, fresh.claims.all()):
            assert all(claim.passage and claim.passage.document.citation for claim in fact.sources)

    assert queries_of(show) == []


def claim(field: str, printed: str, normalised: str = "", *, is_chosen: bool = False) -> Claim:
    return Claim(field=field, printed=printed, normalised=normalised, is_chosen=is_chosen)


def test_differences_are_fields_on_which_sources_disagree() -> None:
    chosen = claim("reference", "33 694, nr. 43", "33694-43", is_chosen=True)
    other = claim("reference", "36 600 X, nr. 50", "36600-X-50")
    same = [claim("tabled", "24 april 2019", "2019-04-24"), claim("tabled", "24-04-2019", "2019-04-24")]
    unread = [claim("title", "Motie Koopmans"), claim("title", "motie-Koopmans c.s.")]

    found = facts.differences([chosen, other, *same, *unread, claim("voted", "2019", "2019")])

    assert [(difference.label, difference.claims) for difference in found] == [
        (str(Claim.Field.REFERENCE.label), [chosen, other]),
        (str(Claim.Field.TITLE.label), unread),
    ]
    assert facts.differences([]) == []


def test_claims_by_field_mark_those_that_say_something_else_than_the_chosen_one() -> None:
    chosen = claim("tabled", "24 april 2019", "2019-04-24", is_chosen=True)
    same, other = claim("tabled", "24-04-2019", "2019-04-24"), claim("tabled", "mei 2019")
    alone = claim("title", "Motie")

    assert facts.claims_by_field([chosen, same, other, alone]) == [
        (str(Claim.Field.TABLED.label), [(chosen, False), (same, False), (other, True)]),
        (str(Claim.Field.TITLE.label), [(alone, False)]),
    ]


@pytest.mark.django_db
def test_of_commitment_names_the_passage_that_an_office_and_a_promise_rest_on() -> None:
    ministerie = MinisterieFactory(name="Defensie")
    link = LinkFactory(role=Link.LinkRole.MAKES, commitment=ToezeggingFactory().commitment)
    signed = PassageFactory()
    OfficeChangeFactory(commitment=link.commitment, ministerie=ministerie, evidence=signed)
    fresh = Commitment.objects.for_detail().get(pk=link.commitment_id)

    found = {fact.label: fact for fact in facts.of_commitment(fresh, [], [link])}

    assert found["Eerste verantwoordelijke"].passages == [signed]
    assert found["Gedaan"].passages == [link.passage]
    assert found["Gedaan door"].passages == [link.passage]


@pytest.mark.django_db
def test_of_commitment_prefers_a_claim_for_the_date() -> None:
    link = LinkFactory(role=Link.LinkRole.MAKES, commitment=ToezeggingFactory().commitment)
    chosen = ClaimFactory(commitment=link.commitment, field=Claim.Field.MADE, is_chosen=True)
    fresh = Commitment.objects.for_detail().get(pk=link.commitment_id)

    found = {fact.label: fact for fact in facts.of_commitment(fresh, [chosen], [link])}

    assert (found["Gedaan"].sources, found["Gedaan"].passages) == ([chosen], [])
