"""What a draft kabinetsreactie says shows on no page: not in words, status, numbers or order."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse

from commitments.actions.publishing import publish, unpublish
from commitments.actions.search import index_commitments
from commitments.models import Aanbeveling, Document
from commitments.statuses import Verdict
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    DeclinedPartFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    OordeelFactory,
    PassageFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db
SENTENCE = "Het kabinet onderschrijft de geheimzinnige aanbeveling."
NOW = datetime(2024, 3, 1, 9, tzinfo=UTC)
TOKEN = re.compile(r"\b\w{64}\b")


@pytest.fixture
def aanbeveling() -> Aanbeveling:
    """Published, held by a ministry and not answered; another of the same advies stands beside it."""
    advies, dossier = AdviesFactory(), DossierFactory()
    ministerie = MinisterieFactory()
    first, _second = (
        AanbevelingFactory(
            advies=advies, commitment__dossier=dossier, commitment__held_by=[ministerie], number=number
        )
        for number in (1, 2)
    )
    # The dossier has a letter of its own, so that its picture is there with or without the reaction.
    DocumentFactory(dossier=dossier)
    index_commitments()
    return first


def answered_in_a_draft(aanbeveling: Aanbeveling) -> Document:
    """A draft that adopts both aanbevelingen in one sentence, refers from one to the other, and says more."""
    letter = DocumentFactory(draft=True, kind="kabinetsreactie", dossier=aanbeveling.commitment.dossier)
    sentence = PassageFactory(document=letter, quote=SENTENCE)
    for one in aanbeveling.advies.aanbevelingen.all():
        oordeel = OordeelFactory(aanbeveling=one, passage=sentence, verdict=Verdict.PARTLY)
        oordeel.refers_to.set(aanbeveling.advies.aanbevelingen.exclude(pk=one.pk))
        DeclinedPartFactory(oordeel=oordeel, text="geheimzinnig deel")
    OordeelFactory(aanbeveling=None, advies=aanbeveling.advies, passage=sentence, verdict=Verdict.LARGELY)
    index_commitments()
    return letter


def faces(aanbeveling: Aanbeveling) -> dict[str, str]:
    """The addresses on which a verdict that counts is to be seen."""
    commitment = aanbeveling.commitment
    assert commitment.dossier is not None
    assert commitment.lead is not None
    afspraken = reverse("commitment_list")
    return {
        "start": reverse("start"),
        "list": afspraken,
        "list by verdict": f"{afspraken}?oordeel=deels",
        "list by status": f"{afspraken}?status=openstaand",
        "list in order of status": f"{afspraken}?volgorde=gewijzigd",
        "search": f"{afspraken}?q=conferentie",
        "commitment": commitment.get_absolute_url(),
        "adviezen": reverse("advies_list"),
        "advies": aanbeveling.advies.get_absolute_url(),
        "dossier": commitment.dossier.get_absolute_url(),
        "ministerie": commitment.lead.get_absolute_url(),
        "ministeries": reverse("ministerie_list"),
        "sources": reverse("sources"),
    }


def answers(client: Client, aanbeveling: Aanbeveling) -> dict[str, str]:
    """Each page as it is sent, without the token that differs each time."""
    return {
        name: TOKEN.sub("", client.get(address, follow=True).content.decode())
        for name, address in faces(aanbeveling).items()
    }


@pytest.mark.parametrize("visitor", ["anonymous", "researcher", "staff of another", "its own coordinator"])
def test_verdict_shows_from_publication_until_withdrawal(
    client: Client, aanbeveling: Aanbeveling, visitor: str
) -> None:
    if visitor != "anonymous":
        works_for = {
            "staff of another": {"staff_of": MinisterieFactory()},
            "its own coordinator": {"coordinator_of": aanbeveling.commitment.lead},
        }
        client.force_login(UserFactory(**works_for.get(visitor, {})))
    keeper = UserFactory(data_entry=True)
    before = answers(client, aanbeveling)

    letter = answered_in_a_draft(aanbeveling)
    as_draft = answers(client, aanbeveling)
    publish(record=letter, by=keeper, now=NOW)
    published = answers(client, aanbeveling)
    unpublish(record=letter, by=keeper)
    withdrawn = answers(client, aanbeveling)

    for name, page in before.items():
        assert as_draft[name] == page, name
        assert published[name] != page, name
        assert withdrawn[name] == page, name


def test_words_of_a_draft_verdict_find_nothing(client: Client, aanbeveling: Aanbeveling) -> None:
    answered_in_a_draft(aanbeveling)

    for typed in ("geheimzinnig deel", "onderschrijft", "kabinetsreactie"):
        assert client.get(reverse("commitment_list"), {"q": typed}).context["count"] == 0


def test_keeper_of_the_data_reads_a_draft_verdict_marked_and_not_counted(
    client: Client, aanbeveling: Aanbeveling
) -> None:
    answered_in_a_draft(aanbeveling)
    client.force_login(UserFactory(data_entry=True))

    own = text_of(client.get(aanbeveling.commitment.get_absolute_url()))
    advies = client.get(aanbeveling.advies.get_absolute_url())
    listed = client.get(reverse("commitment_list"), {"oordeel": "deels"})

    assert "Wat het kabinet antwoordt: ten dele overgenomen Concept" in own
    assert "Er is nog geen kabinetsreactie bekend. Daarom is er geen status." in own
    assert "Ten dele overgenomen Concept" in text_of(advies)
    assert [count.verdict for count in advies.context["table"].counts] == [""]
    assert listed.context["count"] == 0
