"""What the letters say meets the register: citations are found, near ones and answers are proposed."""

from datetime import date

import pytest

from commitments.actions.register.matching import match_all
from commitments.models import Citation, Commitment, Link, Proposal
from commitments.statuses import Kind
from tests.actions.register.taking import take
from tests.factories import (
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MotieFactory,
    PassageFactory,
)
from tests.sources.rows import brief, document, dossier, motie

pytestmark = pytest.mark.django_db

TITLE = "Motie van het lid Aalders over jaarlijkse keuring van zeedijken en rivierdijken"


def citing(
    normalised: str, printed: str, title: str = "Jaarlijkse keuring van zeedijken en rivierdijken"
) -> Citation:
    """A letter that cites a number which no paper here has."""
    letter = DocumentFactory(reference="", reference_basis="", title=title)
    return CitationFactory(
        document=letter, normalised=normalised, printed=printed, target=None, correction=""
    )


def budget_motie(number: int, chapter: str, subject: str = TITLE, **fields: object) -> dict:
    official = f"kst-36600-{chapter}-50"
    return motie(number, Onderwerp=subject, Document=[document(800 + number, official)], **fields)


def test_a_citation_finds_the_paper_with_its_number() -> None:
    citation = citing("41234-12", "Kamerstuk 41 234, nr. 12")
    take("brieven", brief(Kamerstukdossier=[dossier(900)]))
    match_all()

    citation.refresh_from_db()
    assert citation.target.reference == "41234-12"
    assert not Proposal.objects.exists()


def test_a_missing_chapter_is_proposed_with_the_reasons() -> None:
    citation = citing("36600-50", "Kamerstukken II, 2030/31, 36600, nr. 50")
    take("moties", budget_motie(1, "X"), budget_motie(2, "V", "Motie over de post"))
    assert match_all() == 1

    proposal = Proposal.objects.get()
    assert proposal.change == Proposal.Change.CORRECTION
    assert proposal.document == citation.document
    assert proposal.payload == {"citation": citation.pk, "normalised": "36600-X-50"}
    assert "36600-X-50" in proposal.reasons
    assert "begrotingshoofdstuk (X)" in proposal.reasons
    assert "2030–2031" in proposal.reasons
    assert "zeedijk" in proposal.reasons


def test_a_digit_too_many_is_proposed() -> None:
    citing("233694-43", "Kamerstukken II, 2030-2031, 233694, nr. 43")
    take("moties", motie(Volgnummer=43, Onderwerp=TITLE, Kamerstukdossier=[dossier(900, 33694)]))
    match_all()

    assert Proposal.objects.get().payload["normalised"] == "33694-43"
    assert "cijfer te veel" in Proposal.objects.get().reasons


def test_another_session_is_another_paper() -> None:
    citing("36600-50", "Kamerstukken II, 2028/29, 36600, nr. 50")
    take("moties", budget_motie(1, "X"))

    assert match_all() == 0


def test_other_words_are_another_paper() -> None:
    citing("36600-50", "Kamerstukken II, 2030/31, 36600, nr. 50", title="Wachttijden bij de post")
    take("moties", budget_motie(1, "X"))

    assert match_all() == 0


def test_two_that_come_as_near_are_not_guessed_between() -> None:
    citing("36600-50", "Kamerstukken II, 2030/31, 36600, nr. 50")
    take("moties", budget_motie(1, "X"), budget_motie(2, "V"))

    assert match_all() == 0


def test_the_zaaknummer_of_the_cited_paper_decides() -> None:
    citation = citing("36600-50", "Kamerstuk 36600, nr. 50", title="Post")
    stub = DocumentFactory(
        kind="motie", reference="36600-50", reference_basis="vermeld", register_id="2031Z00002", text="",
        holding="aangehaald",
    )  # fmt: skip
    Citation.objects.filter(pk=citation.pk).update(target=stub)
    take("moties", budget_motie(1, "X"), budget_motie(2, "V"))
    match_all()

    of_the_citation = Proposal.objects.get(document=citation.document)
    assert of_the_citation.payload["normalised"] == "36600-V-50"
    assert "2031Z00002" in of_the_citation.reasons


def test_a_record_with_another_number_gets_a_correction_proposed_and_keeps_its_own() -> None:
    known = CommitmentFactory(
        kind=Kind.MOTIE, detail=False, dossier=DossierFactory(slug="36600"), reference="36600-50"
    )
    MotieFactory(commitment=known, zaak_number="2031Z00001")
    take("moties", budget_motie(1, "X"))
    match_all()

    known.refresh_from_db()
    assert known.reference == "36600-50"
    proposal = Proposal.objects.get(commitment=known)
    assert proposal.payload == {"reference": "36600-X-50", "dossier": "36600-X"}
    assert "2031Z00001" in proposal.reasons


def test_a_proposal_is_made_once_whatever_became_of_it() -> None:
    citing("36600-50", "Kamerstukken II, 2030/31, 36600, nr. 50")
    take("moties", budget_motie(1, "X"))

    assert (match_all(), match_all()) == (1, 0)


def promise(
    quote: str = "Over de resultaten van de dijkconferentie zullen we u nog informeren.",
) -> Commitment:
    """A promise to tell, made in a letter of dossier 41234."""
    filed = DossierFactory(slug="41234")
    letter = DocumentFactory(
        dossier=filed, reference="41234-9", reference_basis="vermeld", dated_from=date(2031, 1, 10)
    )
    made = CommitmentFactory(dossier=filed, text=quote, subject="Resultaten van de dijkconferentie")
    passage = PassageFactory(document=letter, quote=quote)
    LinkFactory(commitment=made, passage=passage, role=Link.LinkRole.MAKES)
    return made


FILED = {"Kamerstukdossier": [dossier(900)]}


def test_a_later_letter_on_the_same_is_proposed_as_the_answer() -> None:
    made = promise()
    take("brieven", brief(**FILED, Onderwerp="Resultaten en vervolg van de dijkconferentie in Zeeland"))
    take("brieven", brief(2, **FILED, Volgnummer=13, Onderwerp="Iets anders"))
    match_all()

    proposal = Proposal.objects.get()
    assert (proposal.change, proposal.commitment) == (Proposal.Change.LINK, made)
    assert proposal.document.reference == "41234-12"
    assert "informeren" in proposal.reasons
    assert made.links.count() == 1


def test_an_earlier_letter_or_one_in_another_dossier_is_no_answer() -> None:
    promise()
    subject = "Resultaten en vervolg van de dijkconferentie in Zeeland"
    take("brieven", brief(1, **FILED, Onderwerp=subject, GestartOp="2030-12-01T00:00:00+01:00"))
    take("brieven", brief(2, Onderwerp=subject, Kamerstukdossier=[dossier(901, 41999)]))

    assert match_all() == 0
