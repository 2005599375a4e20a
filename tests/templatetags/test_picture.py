"""The marks as SVG: what people wrote is escaped, and a mark shows what it has."""

from commitments.dates import UncertainDate
from commitments.models import Commitment
from commitments.picture.drawn import DrawnChip, DrawnGroup, DrawnMark, Words
from commitments.picture.marks import Lane, Mark, Member, Shape
from commitments.templatetags.picture import picture_mark, picture_words

ODD = '<b>&"'
ESCAPED = "&lt;b&gt;&amp;&quot;"


def drawn(*, commitment: Commitment | None = None, groups: tuple[DrawnGroup, ...] = ()) -> DrawnMark:
    mark = Mark(
        key="motie",
        shape=Shape.MOTIE,
        lane=Lane.ASKED,
        title=ODD,
        kind_label="Motie",
        reference="",
        when=UncertainDate(),
        url=f"/afspraken/{ODD}/",
        commitment=commitment,
    )
    return DrawnMark(
        mark=mark,
        name=ODD,
        tellings=ODD,
        path="M0 0",
        fold="",
        stem="",
        words=(Words("1", "2", ODD, "title"),),
        icon=("3", "4") if commitment else None,
        groups=groups,
        focus=("5", "6", "7", "8"),
    )


def test_mark_escapes_what_people_wrote() -> None:
    shown = picture_mark(drawn())

    assert ODD not in shown
    assert f"<title>{ESCAPED}</title><desc>{ESCAPED}</desc>" in shown
    assert f'href="/afspraken/{ESCAPED}/"' in shown
    assert f'<text class="picture__title" x="1" y="2">{ESCAPED}</text>' in shown


def test_mark_shows_the_status_of_a_commitment_only() -> None:
    assert "picture__icon" not in picture_mark(drawn())
    shown = picture_mark(drawn(commitment=Commitment(slug="a", ministry_status="openstaand")))
    assert '#status-openstaand" x="3" y="4" width="13" height="13"/>' in shown


def test_mark_holds_its_commitments_as_links_of_their_own() -> None:
    commitment = Commitment(slug="belofte", kind="toezegging", ministry_status="afgedaan")
    chip = DrawnChip("1", "2", "38", "27", ("5", "8"), ("28", "20"), Member(7, commitment), ODD)
    shown = picture_mark(drawn(groups=(DrawnGroup(f"1 {ODD}", "toezegging", (chip,)),)))

    assert f'<g role="list" aria-label="1 {ESCAPED}">' in shown
    assert '<a class="picture__chip" href="/afspraken/belofte/" data-kind="toezegging">' in shown
    assert '#status-afgedaan" x="5" y="8"' in shown
    assert '<text class="picture__number" x="28" y="20">7</text>' in shown
    assert shown.count("<g") == shown.count("</g>")


def test_words_are_one_line_of_text() -> None:
    assert picture_words(Words("0", "9", ODD, "date")) == (
        f'<text class="picture__date" x="0" y="9">{ESCAPED}</text>'
    )
