"""Many letters at once: what is read, what is not and why, and nothing double."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from commitments.models import Commitment, Document, Intake
from tests.actions.intake.letters import BESLISNOTA, LETTER
from tests.factories import MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    UserFactory(username="joost", data_entry=True)
    MinisterieFactory(name="Defensie", slug="defensie")
    (tmp_path / "brief.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "nota.txt").write_text(BESLISNOTA, encoding="utf-8")
    return tmp_path


def run(*arguments: str | Path, by: str = "joost") -> str:
    told = StringIO()
    call_command("import_letter", *map(str, arguments), "--by", by, stdout=told)
    return told.getvalue()


def test_every_file_of_a_folder_becomes_a_draft(folder: Path) -> None:
    told = run(folder)

    assert "33694-70 (nieuw)" in told
    assert "2 van 2 bestanden gelezen" in told
    assert Intake.objects.count() == 2
    assert not Document.objects.filter(published_at__isnull=False).exists()
    assert not Commitment.objects.exists()


def test_what_is_explicit_is_recorded_when_asked(folder: Path) -> None:
    told = run(folder / "brief.txt", "--accept", "explicit")

    assert "aanvaard, 1 uitdrukkelijke te beoordelen" in told
    assert Commitment.objects.count() == 2
    assert not Commitment.objects.filter(ministry_status="afgedaan").exists()


def test_second_time_changes_nothing(folder: Path) -> None:
    run(folder)

    told = run(folder)

    assert told.count("stond hier al") == 2
    assert Intake.objects.count() == 2


def test_unreadable_files_are_named_with_the_reason_and_the_rest_goes_on(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "aaa-kapot.pdf").write_bytes(b"%PDF-1.7 broken")
    (folder / "foto.jpg").write_bytes(b"\xff\xd8")
    told = StringIO()

    with pytest.raises(CommandError, match="Niet gelezen: 3"):
        call_command("import_letter", str(folder), str(folder / "weg.txt"), "--by", "joost", stdout=told)

    shown = told.getvalue()
    assert "aaa-kapot.pdf: NIET GELEZEN. De pdf is beschadigd." in shown
    assert "foto.jpg: NIET GELEZEN. Dit soort bestand" in shown
    assert "weg.txt: NIET GELEZEN. Het bestand bestaat niet." in shown
    assert "2 van 5 bestanden gelezen" in shown
    assert Intake.objects.count() == 2


def test_somebody_who_may_not_bring_in_letters_is_refused(folder: Path) -> None:
    UserFactory(username="sanne")

    with pytest.raises(CommandError, match="mag geen brief"):
        run(folder, by="sanne")


def test_unknown_account_is_named(folder: Path) -> None:
    with pytest.raises(CommandError, match="'niemand'"):
        run(folder, by="niemand")


def test_first_admin_brings_them_in_when_nobody_is_named(folder: Path) -> None:
    admin = UserFactory(admin=True)

    call_command("import_letter", str(folder / "brief.txt"), stdout=StringIO())

    assert Intake.objects.get().by == admin


def test_without_anybody_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="--by"):
        call_command("import_letter", str(tmp_path), stdout=StringIO())
