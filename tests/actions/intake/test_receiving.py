"""Bringing in a letter: what it becomes, and what is refused with a reason."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from commitments.actions.intake.limits import LARGEST_FILE, LONGEST_TEXT
from commitments.actions.intake.receiving import Outcome, receive_letter
from commitments.models import Document, Intake, Ministerie, Proposal
from tests.actions.intake.letters import BESLISNOTA, LETTER
from tests.factories import DocumentFactory, IntakeFactory, MinisterieFactory, PassageFactory, UserFactory

pytestmark = pytest.mark.django_db


def a_file(name: str, content: bytes = LETTER.encode()) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def test_letter_becomes_a_draft_with_what_it_says_of_itself(keeper: User, defensie: Ministerie) -> None:
    received = receive_letter(by=keeper, text=LETTER)

    document = received.document
    assert received.outcome is Outcome.NEW
    assert received.found == document.proposals.count() > 8
    assert document.published_at is None
    assert (document.kind, document.reference, document.slug) == ("kamerbrief", "33694-70", "33694-70")
    assert (str(document.dated), document.chamber) == ("11 maart 2024", "tweede_kamer")
    assert document.title == "De voortgang van het werk aan de AIRCW"
    assert document.text.strip() == LETTER.strip()
    assert str(document.dossier) == "33694 · Dossier 33694"
    signer = document.signers.get()
    assert (signer.office, signer.name_printed, signer.ministerie) == (
        "Minister van Defensie",
        "K.H. Ollongren",
        defensie,
    )


def test_file_is_kept_under_a_name_of_ours(keeper: User) -> None:
    document = receive_letter(by=keeper, file=a_file("../Brief AIRCW (def).txt")).document

    assert document.file.name.startswith("documenten/")
    assert "33694-70" in document.file.name
    with document.file.open("rb") as kept:
        assert kept.read() == LETTER.encode()
    assert document.intake.by == keeper


def test_same_letter_again_changes_nothing(keeper: User, letter: Document) -> None:
    before = set(Proposal.objects.values_list("pk", "version"))

    again = receive_letter(by=keeper, text=LETTER.replace("\n", "\r\n") + "\n\n")

    assert (again.outcome, again.document, again.found) == (Outcome.SAME, letter, 0)
    assert set(Proposal.objects.values_list("pk", "version")) == before
    assert Document.objects.filter(holding="gelezen").count() == 1


def test_same_letter_of_a_document_that_was_typed_in_gets_its_proposals(keeper: User) -> None:
    typed = DocumentFactory(reference="33694-70", text=LETTER, dossier=None)

    received = receive_letter(by=keeper, text=LETTER)

    assert (received.outcome, received.document) == (Outcome.SAME, typed)
    assert received.found > 8


def test_letter_for_a_stub_fills_it(keeper: User, defensie: Ministerie) -> None:
    stub = DocumentFactory(
        stub=True, reference="33694-70", title="Kamerstuk 33694-70", slug="bekend", dossier=None
    )

    received = receive_letter(by=keeper, text=LETTER)

    assert (received.outcome, received.document) == (Outcome.FILLED, stub)
    stub.refresh_from_db()
    assert not stub.is_stub
    assert stub.text
    assert (stub.slug, stub.title) == ("bekend", "Kamerstuk 33694-70")
    assert stub.signers.exists()


def test_filled_stub_keeps_its_own_date_and_the_other_is_proposed(keeper: User) -> None:
    stub = DocumentFactory(stub=True, reference="33694-70", dossier=None)

    receive_letter(by=keeper, text=LETTER)

    stub.refresh_from_db()
    assert str(stub.dated) == "26 januari 2023"
    proposal = stub.proposals.get(group="brief", find="date")
    assert proposal.change == Proposal.Change.CORRECTION
    assert proposal.payload["was"]["from"] == "2023-01-26"


def test_staff_cannot_fill_a_published_document(defensie: Ministerie) -> None:
    stub = DocumentFactory(stub=True, reference="33694-70", dossier=None)

    received = receive_letter(by=UserFactory(staff_of=defensie), text=LETTER)

    stub.refresh_from_db()
    assert not stub.text
    assert (received.document.reference, received.document.published_at) == ("", None)
    assert received.document.proposals.get(find="number").payload["reference"] == "33694-70"


def test_other_text_of_a_known_letter_asks_whether_it_is_better(keeper: User) -> None:
    known = DocumentFactory(reference="33694-70", dossier=None)

    with pytest.raises(ValidationError) as refused:
        receive_letter(by=keeper, text=LETTER)

    assert "is_better" in refused.value.message_dict
    known.refresh_from_db()
    assert known.text != LETTER


def test_better_text_moves_the_passages_and_names_those_that_are_gone(keeper: User) -> None:
    known = DocumentFactory(reference="33694-70", dossier=None, text="Oud. Den Haag, 11 maart 2024. Weg.")
    kept = PassageFactory(document=known, quote="Den Haag, 11 maart 2024", start=5, end=28, place="")
    gone = PassageFactory(document=known, quote="Weg.", start=30, end=34, place="")

    received = receive_letter(by=keeper, text=LETTER, is_better=True)

    assert received.outcome is Outcome.BETTER
    assert received.lost == [gone]
    kept.refresh_from_db()
    gone.refresh_from_db()
    assert received.document.text[kept.start : kept.end] == "Den Haag, 11 maart 2024"
    assert (gone.start, gone.end, gone.place) == (None, None, "eerdere tekst")


def test_staff_may_not_replace_a_text(defensie: Ministerie) -> None:
    DocumentFactory(reference="33694-70", dossier=None)

    with pytest.raises(ValidationError, match="staat hier al"):
        receive_letter(by=UserFactory(staff_of=defensie), text=LETTER, is_better=True)


def test_beslisnota_has_no_number(keeper: User) -> None:
    document = receive_letter(by=keeper, text=BESLISNOTA).document

    assert (document.kind, document.reference) == ("beslisnota", "")
    assert not document.proposals.filter(find="number").exists()


def test_researcher_brings_in_nothing() -> None:
    with pytest.raises(PermissionDenied):
        receive_letter(by=UserFactory(), text=LETTER)
    assert not Intake.objects.exists()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("brief.pdf", b"%PDF-1.7 broken", "beschadigd"),
        ("brief.docx", b"PK\x03\x04broken", "Word-bestand"),
        ("brief.exe", b"MZ", "Dit soort bestand"),
        ("brief.pdf", LETTER.encode(), "heet .pdf, maar is een .txt"),
        ("brief.txt", b"   \n", "geen tekst"),
    ],
)
def test_unreadable_file_is_refused_with_the_reason(
    keeper: User, name: str, content: bytes, reason: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        receive_letter(by=keeper, file=a_file(name, content))

    assert reason in " ".join(refused.value.message_dict["file"])
    assert not Document.objects.exists()


def test_too_large_a_file_is_refused_before_it_is_read(keeper: User) -> None:
    class Unread(SimpleUploadedFile):
        def read(self, *_size: int) -> bytes:
            raise AssertionError("read before its size was looked at")

    file = Unread("brief.txt", b"x")
    file.size = LARGEST_FILE + 1

    with pytest.raises(ValidationError, match="te groot"):
        receive_letter(by=keeper, file=file)


def test_too_long_a_text_is_refused(keeper: User) -> None:
    with pytest.raises(ValidationError, match="hooguit 2 MB"):
        receive_letter(by=keeper, text="x" * (LONGEST_TEXT + 1))


def test_null_characters_do_not_reach_the_database(keeper: User) -> None:
    document = receive_letter(by=keeper, text=LETTER.replace("AIRCW", "AIR\0CW")).document

    assert "\0" not in Document.objects.get(pk=document.pk).text


def test_letter_that_a_colleague_brought_in_is_visible_to_the_ministry_alone() -> None:
    own, other = MinisterieFactory(), MinisterieFactory()
    intake = IntakeFactory(by=UserFactory(staff_of=own))

    def seen_by(user: User) -> bool:
        return Intake.objects.visible_to(user).filter(pk=intake.pk).exists()

    assert seen_by(intake.by)
    assert seen_by(UserFactory(coordinator_of=own))
    assert seen_by(UserFactory(data_entry=True))
    assert not seen_by(UserFactory(staff_of=other))
    assert not seen_by(UserFactory())
