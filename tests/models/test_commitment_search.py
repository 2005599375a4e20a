"""Finding commitments by number and by word."""

import pytest
from django.contrib.postgres.search import SearchVectorField
from django.db.models import Value
from django.db.models.functions import Cast

from commitments import words
from commitments.models import Claim, Commitment
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    MotieFactory,
    ToezeggingFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "typed",
    ["33694-43", "33 694, nr. 43", "Kamerstukken II 2018/19, 33694, nr. 43", "kst-33694-43", "33694 43"],
)
def test_number_of_a_motie_is_found_in_every_form(typed: str) -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment
    MotieFactory(commitment__reference="33694-4")
    MotieFactory(commitment__reference="35848-43")

    assert list(Commitment.objects.with_reference(typed)) == [motie]


def test_list_of_numbers_finds_each() -> None:
    moties = {MotieFactory(commitment__reference=f"33694-{n}").commitment for n in (45, 48, 59)}
    MotieFactory(commitment__reference="33694-46")

    assert set(Commitment.objects.with_reference("33 694, nrs. 45, 48 en 59")) == moties


def test_number_in_a_chapter_is_another_than_without() -> None:
    chapter = MotieFactory(commitment__reference="36600-X-50").commitment
    plain = MotieFactory(commitment__reference="36600-50").commitment

    assert list(Commitment.objects.with_reference("36 600 X, nr. 50")) == [chapter]
    assert list(Commitment.objects.with_reference("36600-50")) == [plain]


def test_letter_that_may_be_a_chapter_finds_the_paper() -> None:
    motie = MotieFactory(commitment__reference="36600-B").commitment

    assert list(Commitment.objects.with_reference("36 600 B")) == [motie]


def test_number_that_another_source_gives_is_found() -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment
    ClaimFactory(commitment=motie, normalised="36600-X-50")
    ClaimFactory(commitment=motie, normalised="36600-X-50", register_record="Besluit 1")

    assert list(Commitment.objects.with_reference("36600-X-50")) == [motie]
    assert list(Commitment.objects.with_reference("33694-43")) == [motie]


def test_claim_on_something_else_is_no_number() -> None:
    ClaimFactory(field=Claim.Field.TITLE, normalised="36600-X-50")
    ClaimFactory(commitment=None, document=DocumentFactory(), normalised="36600-X-50")

    assert not Commitment.objects.with_reference("36600-X-50")


@pytest.mark.parametrize("typed", ["TZ202210-012", "tz202210-012", " TZ 202210 – 012 "])
def test_number_in_the_register_is_found(typed: str) -> None:
    toezegging = ToezeggingFactory(register_number="TZ202210-012")
    ToezeggingFactory(register_number="TZ202210-013")

    assert list(Commitment.objects.with_reference(typed)) == [toezegging.commitment]


def test_number_of_the_source_and_of_a_zaak_are_found() -> None:
    from_source = CommitmentFactory(source="eerste_kamer", source_id="T02867")
    motie = MotieFactory(zaak_number="2019Z08535")

    assert list(Commitment.objects.with_reference("T02867")) == [from_source]
    assert list(Commitment.objects.with_reference("2019z08535")) == [motie.commitment]
    page = "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2019Z08535&did=2019D16997"
    assert list(Commitment.objects.with_reference(page)) == [motie.commitment]


@pytest.mark.parametrize("typed", ["", "33694", "wapens", "2019/452", "nr. 43"])
def test_what_names_no_paper_finds_nothing(typed: str) -> None:
    MotieFactory(commitment__reference="33694-43")

    assert not Commitment.objects.with_reference(typed)


def _with_words(subject: str) -> Commitment:
    commitment = CommitmentFactory(subject=subject)
    vector = Cast(Value(words.vector([(subject, "A")])), SearchVectorField())
    Commitment.objects.filter(pk=commitment.pk).update(search=vector, search_version=words.VERSION)
    return commitment


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("motie", 1),
        ("moties", 1),
        ("autonome wapensystemen", 1),
        ("wapen", 1),
        ('"de moties over autonome"', 1),
        ('"autonome moties"', 0),
        ("moties -wapens", 0),
        ("brief OR moties", 1),
        ("conferentie", 0),
        ("' & | ! ( \\", 1),
    ],
)
def test_search_finds_words_by_their_stem(typed: str, number: int) -> None:
    _with_words("De moties over autonome wapensystemen uitvoeren")

    assert Commitment.objects.search(typed).count() == number


def test_search_for_nothing_finds_everything() -> None:
    found = {_with_words("wapens"), CommitmentFactory()}

    assert set(Commitment.objects.search("  ")) == set(Commitment.objects.search("de het een")) == found


def test_commitment_whose_words_are_not_stored_is_in_the_backlog() -> None:
    stored, waiting = _with_words("wapens"), CommitmentFactory()

    assert list(Commitment.objects.search_backlog()) == [waiting]
    assert list(Commitment.objects.search("wapens")) == [stored]


def test_find_takes_a_number_before_words() -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment
    named = _with_words("Uitvoering van 35848-8")

    assert list(Commitment.objects.find("33694-43")) == [motie]
    assert list(Commitment.objects.find("35848-8")) == [named]
    assert list(Commitment.objects.find("uitvoering")) == [named]
