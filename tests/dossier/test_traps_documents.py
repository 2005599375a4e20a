"""Where the letters mislead about documents, numbers and dates, the dossier does not follow."""

from datetime import date

import pytest

from commitments.models import Advies, Citation, Claim, Commitment, Document, Dossier, Milestone, Signer

pytestmark = pytest.mark.usefixtures("dossier")


def test_typo_233694_is_a_corrected_citation_and_no_dossier() -> None:
    typo = Citation.objects.get(printed__contains="233694")

    assert (typo.normalised, typo.target.slug, typo.basis) == ("33694-43", "33694-43", "afgeleid")
    assert "zes cijfers" in typo.correction
    assert not Dossier.objects.filter(slug__contains="233694").exists()
    assert not Document.objects.filter(reference__contains="233694").exists()
    assert not Commitment.objects.filter(reference__contains="233694").exists()


def test_dossiers_are_those_that_are_cited() -> None:
    assert set(Dossier.objects.values_list("slug", flat=True)) == {
        "33694", "35848", "21501-02", "36600", "35925-X",
    }  # fmt: skip


def test_list_of_three_is_not_a_range() -> None:
    listed = Citation.objects.filter(printed="Kamerstuk 33 694, nrs. 45, 48 en 59")

    assert [c.normalised for c in listed] == ["33694-45", "33694-48", "33694-59"]
    assert not Document.objects.filter(reference__in=["33694-46", "33694-47", "33694-50"]).exists()


def test_suffix_of_21501_02_is_part_of_the_dossier() -> None:
    debate = Document.objects.get(slug="21501-02-2405")

    assert (debate.dossier.slug, debate.kamerstuk.number) == ("21501-02", "2405")


def test_36600_without_chapter_is_kept_as_cited_and_flagged() -> None:
    motie = Document.objects.get(slug="36600-50")

    assert (motie.reference, motie.dossier.slug) == ("36600-50", "36600")
    assert "Hoofdstuk ontbreekt?" in motie.reference_note
    claims = {c.normalised: (c.basis, c.is_chosen) for c in motie.claims.filter(field="reference")}
    assert claims == {"36600-50": ("vermeld", True), "36600-X-50": ("register", False)}
    assert motie.cited_by.count() == 2


@pytest.mark.parametrize(("slug", "zaak"), [("33694-63", "2021Z17685"), ("33694-67", "2023Z01213")])
def test_bare_number_has_an_inferred_dossier_that_the_register_confirms(slug: str, zaak: str) -> None:
    letter = Document.objects.get(slug=slug)

    assert (letter.reference, letter.reference_basis, letter.dossier.slug) == (slug, "afgeleid", "33694")
    assert letter.reference_note
    assert letter.claims.get(field="reference", basis="register").register_record == f"Zaak {zaak}"


def test_kabinetsreactie_is_not_filed_under_33694() -> None:
    reactie = Document.objects.get(slug="kabinetsreactie-aiv-119")

    assert (reactie.reference, reactie.reference_basis) == ("35925-X-90", "register")
    assert (reactie.reference_printed, reactie.dossier.slug) == ("", "35925-X")


def test_kabinetsreactie_keeps_the_window_of_the_letter_beside_the_day_of_the_register() -> None:
    reactie = Document.objects.get(slug="kabinetsreactie-aiv-119")
    window = reactie.claims.get(field="dated", basis="afgeleid")

    assert (reactie.dated.start, reactie.dated_basis) == (date(2022, 6, 17), "register")
    assert (window.normalised, window.is_chosen) == ("2022-01-07/2022-09-21", False)


def test_undated_letter_and_nota_have_a_window_and_no_day() -> None:
    for slug in ("kamerbrief-reaim-2025", "beslisnota-reaim-2025"):
        dated = Document.objects.get(slug=slug).dated
        assert (dated.start, dated.end) == (date(2025, 9, 24), date(2025, 12, 31))
        assert (dated.printed, dated.basis) == ("", "afgeleid")


def test_letter_of_2025_gets_no_kamerstuk_number() -> None:
    assert Document.objects.get(slug="kamerbrief-reaim-2025").reference == ""


def test_read_documents_stand_in_order_of_time() -> None:
    read = Document.objects.filter(holding="gelezen").order_by("dated_to", "slug")

    assert [d.slug for d in read] == [
        "33694-63", "kabinetsreactie-aiv-119", "33694-67", "beslisnota-reaim-2025", "kamerbrief-reaim-2025",
    ]  # fmt: skip


def test_same_dossier_different_documents() -> None:
    assert Document.objects.get(slug="35848-3").kind == "kabinetsreactie"
    assert Document.objects.get(slug="35848-8").kind == "motie"


def test_debate_of_8_july_2021_is_not_the_letter_of_8_july_2022() -> None:
    debate, letter = Document.objects.get(slug="21501-02-2405"), Document.objects.get(slug="33694-64")

    assert (debate.kind, debate.dated.start, debate.dated_basis) == ("verslag", date(2021, 7, 8), "afgeleid")
    assert (letter.kind, letter.dated.start, letter.dated_basis) == (
        "kamerbrief",
        date(2022, 7, 8),
        "vermeld",
    )


def test_debate_of_5_october_is_one_debate() -> None:
    debate = Document.objects.get(kind="debat")

    assert debate.dated.start == date(2022, 10, 5)
    assert set(debate.cited_by.values_list("place", flat=True)) == {"regel 9", "regel 17", "regel 8–9"}


def test_misplaced_footnote_names_the_old_advice_and_says_so() -> None:
    note = Citation.objects.get(printed="Advies No. 97 AIV / No. 26 CAVV")

    assert note.target.slug == "aiv-97-cavv-26"
    assert note.correction


def test_old_advice_is_replaced_and_has_no_aanbevelingen() -> None:
    old, new = Advies.objects.get(slug="aiv-97-cavv-26"), Advies.objects.get(slug="aiv-119-cavv-38")

    assert new.replaces == old
    assert (old.aanbevelingen.count(), new.aanbevelingen.count()) == (0, 10)


def test_advice_numbers_are_no_kamerstukken() -> None:
    assert set(Document.objects.filter(kind="advies").values_list("reference", flat=True)) == {""}


def test_beslisnota_is_no_kamerstuk_and_fulfils_nothing() -> None:
    nota = Document.objects.get(kind="beslisnota")

    assert (nota.reference, nota.chamber, nota.can_be_evidence) == ("", "", False)
    roles = {link.role for passage in nota.passages.all() for link in passage.links.all()}
    assert roles == {"noemt"}
    assert nota.citations.get(relation="hoort_bij").target.slug == "kamerbrief-reaim-2025"


def test_unnamed_minister_stays_nameless() -> None:
    signer = Signer.objects.get(document__slug="kamerbrief-reaim-2025", order=2)

    assert signer.office == "Minister van Buitenlandse Zaken"
    assert (signer.name_printed, signer.person) == ("", None)


def test_chief_information_officer_signs_without_a_name() -> None:
    signer = Signer.objects.get(document__kind="beslisnota")

    assert (signer.office, signer.name_printed, signer.person) == ("Chief Information Officer", "", None)


def test_ollongren_with_and_without_title_is_one_person() -> None:
    signed = Signer.objects.filter(name_printed__contains="Ollongren")

    assert {s.name_printed for s in signed} == {"K.H. Ollongren", "drs. K.H. Ollongren"}
    assert {s.person.name for s in signed} == {"K.H. Ollongren"}


def test_one_summit_under_three_names() -> None:
    summit = Milestone.objects.get(aliases__contains=["REAIM Summit"])

    assert "internationale conferentie over nieuwe technologieën en wapenbeheersing" in summit.aliases
    assert "Responsible AI in the military domain" in summit.aliases
    assert summit.claims.filter(field="title").count() == 3


def test_summit_keeps_planned_and_actual_date() -> None:
    summit = Milestone.objects.get(slug="reaim-summit-2023")

    assert (summit.planned.printed, summit.planned.end) == ("eind 2022", date(2022, 12, 31))
    assert (summit.held.start, summit.held.end) == (date(2023, 2, 15), date(2023, 2, 16))


def test_summit_year_is_inferred_and_the_looser_wording_stays_beside_it() -> None:
    summit = Milestone.objects.get(slug="reaim-summit-2023")
    claims = {c.printed: (c.basis, c.is_chosen) for c in summit.claims.filter(field="held")}

    assert summit.held.basis == "afgeleid"
    assert claims == {
        "op 15 en 16 februari": ("afgeleid", True),
        "in het voorjaar van 2023": ("vermeld", False),
    }


def test_three_summits_in_their_order() -> None:
    summits = Milestone.objects.filter(title__startswith="REAIM Summit in").order_by("held_from")

    assert [s.title for s in summits] == [
        "REAIM Summit in Den Haag (eerste)",
        "REAIM Summit in Seoul (tweede)",
        "REAIM Summit in A Coruña (derde)",
    ]


def test_gge_of_2016_and_2017_are_both_kept() -> None:
    claims = Claim.objects.filter(milestone__slug="gge-laws-opgericht", field="held")

    assert {c.normalised: c.passage.document.slug for c in claims} == {
        "2016": "kamerbrief-reaim-2025",
        "2017": "kabinetsreactie-aiv-119",
    }


def test_two_review_conferences_are_two_events() -> None:
    found = Milestone.objects.filter(title__icontains="toetsingsconferentie").order_by("held_from")

    assert [(m.held.start, m.held.end) for m in found] == [
        (date(2021, 12, 1), date(2021, 12, 31)),
        (date(2026, 11, 1), date(2026, 11, 30)),
    ]


def test_geneva_dialogue_mentioned_twice_is_one_event() -> None:
    dialogue = Milestone.objects.get(slug="informele-dialoog-geneve-2026")

    assert dialogue.passages.count() == 2


def test_blueprint_for_action_is_not_the_dutch_blauwdruk() -> None:
    blueprint = Milestone.objects.get(aliases__contains=["Blueprint for Action"])
    blauwdruk = Milestone.objects.get(aliases__contains=["Nederlandse blauwdruk"])

    assert blueprint != blauwdruk
    assert (blueprint.held.start, blauwdruk.held.start) == (date(2024, 9, 1), date(2025, 3, 1))
