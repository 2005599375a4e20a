"""reindex_search: repairs what is stale, beside live use, and says how many."""

import threading
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from commitments.actions import search
from commitments.actions.search import index_in_batches
from commitments.models import Commitment
from tests.factories import CommitmentFactory


def reindex(*options: str) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("reindex_search", *options, stdout=out)
    return out.getvalue().strip()


@pytest.mark.django_db
def test_reindex_search_makes_stale_commitments_findable_and_can_be_repeated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    commitment = CommitmentFactory(subject="Zeemijnen opruimen")
    CommitmentFactory(draft=True)
    assert not Commitment.objects.search("zeemijnen").exists()

    assert reindex() == "2 afspraken en documenten zijn nu te vinden met zoeken."
    assert Commitment.objects.search("zeemijnen").get() == commitment
    assert reindex() == "0 afspraken en documenten zijn nu te vinden met zoeken."

    Commitment.objects.filter(pk=commitment.pk).update(subject="Zeemijnen kopen")
    assert reindex() == "1 afspraak of document is nu te vinden met zoeken."
    assert Commitment.objects.search("kopen").get() == commitment
    assert capsys.readouterr().out == ""


@pytest.mark.django_db
def test_reindex_search_can_redo_all() -> None:
    for _ in range(3):
        CommitmentFactory()
    reindex()

    assert reindex("--all") == "3 afspraken en documenten zijn nu te vinden met zoeken."


@pytest.mark.django_db
def test_reindex_search_shows_progress_unless_told_not_to(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    CommitmentFactory()

    reindex()
    assert "Zoekwoorden" in capfd.readouterr().err
    reindex("--verbosity=0")
    assert capfd.readouterr().err == ""


def elsewhere(deed: Any) -> None:
    """Do it on a connection of its own, and fail when it has to wait."""
    errors: list[Exception] = []

    def run() -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = '2s'")
            deed()
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(20)
    assert not errors, errors
    assert not thread.is_alive()


@pytest.mark.django_db(transaction=True)
def test_indexing_holds_up_nobody_between_batches_and_misses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "BATCH", 2)
    made = [CommitmentFactory() for _ in range(4)]
    batches = index_in_batches()
    next(batches)

    def change_all() -> None:
        for commitment in made:
            Commitment.objects.filter(pk=commitment.pk).update(subject="Zeemijnen opruimen")

    elsewhere(change_all)
    list(batches)

    # What came after its batch waits for the next run; what came before it is in.
    found = set(Commitment.objects.search("zeemijnen").values_list("pk", flat=True))
    assert found == {made[2].pk, made[3].pk}
    assert reindex() == "2 afspraken en documenten zijn nu te vinden met zoeken."
    assert Commitment.objects.search("zeemijnen").count() == 4
