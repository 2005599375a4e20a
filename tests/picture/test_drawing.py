"""The drawing: names that can be read aloud, paths without surprises, and the same in words."""

import re
from datetime import date, timedelta

import pytest
from django.utils import translation

from commitments.dates import UncertainDate
from commitments.models import Commitment, Document, Milestone
from commitments.picture.drawing import draw
from commitments.picture.drawn import Drawing, DrawnMark
from commitments.picture.legend import legend_of
from commitments.picture.listing import entries_of, years_of
from commitments.picture.marks import Chain, Connection, Group, Lane, Mark, Member, Shape
from commitments.picture.relations import Relation
from commitments.picture.sheet import NARROW, WIDE, Sheet
from commitments.statuses import Kind, MinistryStatus

TODAY = date(2026, 11, 22)
PATH = re.compile(r"M-?[\d.]+ -?[\d.]+([MLQHVhvlaz] ?-?[\d. -]*)*z?")


def mark(key: str, *, day: date | None = date(2021, 10, 11), **values: object) -> Mark:
    """A letter with two toezeggingen unless asked otherwise; nothing of it is in the database."""
    made = [
        Commitment(slug=f"{key}-{n}", kind=Kind.TOEZEGGING, subject=f"Belofte {n}", ministry_status=status)
        for n, status in enumerate((MinistryStatus.OPEN, MinistryStatus.DONE), start=1)
    ]
    given: dict[str, object] = {
        "shape": Shape.LETTER,
        "lane": Lane.WRITTEN,
        "title": f"Brief {key}",
        "kind_label": "Kamerbrief",
        "reference": key,
        "when": UncertainDate.on(day) if day else UncertainDate(),
        "url": f"/documenten/{key}/",
        "document": Document(slug=key, kind=Document.DocumentKind.KAMERBRIEF),
        "groups": (Group(Kind.TOEZEGGING, tuple(Member(n, c) for n, c in enumerate(made, start=1))),),
    }
    return Mark(key=key, **{**given, **values})  # type: ignore[arg-type]  # fields by name


def event(key: str, when: UncertainDate, planned: UncertainDate | None = None) -> Mark:
    return Mark(
        key=key,
        shape=Shape.EVENT,
        lane=Lane.HAPPENED,
        title="REAIM Summit",
        kind_label="Gebeurtenis",
        reference="",
        when=when,
        url=f"/mijlpalen/{key}/",
        planned=planned or UncertainDate(),
        milestone=Milestone(slug=key, held_from=when.start, held_to=when.end),
    )


def drawn(chain: Chain, sheet: Sheet = WIDE) -> Drawing:
    return draw(chain, entries_of(chain), sheet, today=TODAY)


def marks_of(drawing: Drawing) -> list[DrawnMark]:
    return [one for piece in drawing.pieces for one in piece.marks]


@pytest.fixture
def chain() -> Chain:
    first, second = mark("33694-63"), mark("33694-67", day=date(2023, 1, 26))
    summit = event(
        "summit",
        UncertainDate.between(date(2023, 2, 15), date(2023, 2, 16)),
        UncertainDate.between(date(2022, 10, 1), date(2022, 12, 31), printed="eind 2022"),
    )
    promise = first.groups[0].members[0].commitment
    return Chain(
        marks=(first, second, summit),
        connections=(
            Connection("33694-67", "33694-63", Relation.FULFILS, True, promise),
            Connection("33694-67", "33694-63", Relation.CITES, False),
            Connection("summit", "33694-63", Relation.EVIDENCE, False, promise),
        ),
    )


@pytest.mark.parametrize("sheet", [WIDE, NARROW], ids=lambda sheet: sheet.name)
def test_draw_shows_every_mark_once_in_order_of_time(chain: Chain, sheet: Sheet) -> None:
    assert [one.mark.key for one in marks_of(drawn(chain, sheet))] == ["33694-63", "33694-67", "summit"]


def test_draw_names_a_mark_as_it_is_read(chain: Chain) -> None:
    first, second, summit = marks_of(drawn(chain))

    assert first.name == "11 oktober 2021. Kamerbrief 33694-63. Brief 33694-63"
    assert second.tellings == "Komt na: Belofte 1."
    assert summit.name == "15–16 februari 2023. REAIM Summit"
    assert [chip.name for chip in first.groups[0].chips] == [
        "1. Belofte 1. Volgens het ministerie: Openstaand",
        f"2. Belofte 2. Volgens het ministerie: {MinistryStatus.DONE.label}",
    ]


def test_draw_says_what_is_only_cited_and_what_is_inferred() -> None:
    stub = Document(slug="x", kind=Document.DocumentKind.KAMERBRIEF, holding=Document.Holding.CITED)
    when = UncertainDate.month(2021, 7, basis="afgeleid")

    [one] = marks_of(drawn(Chain((mark("x", when=when, document=stub, groups=()),), ())))

    assert one.name == "juli 2021 (afgeleid). Kamerbrief x. Brief x. Alleen aangehaald"
    assert one.mark.is_stub


def test_draw_tells_inferred_lines_and_signs_apart(chain: Chain) -> None:
    [piece] = drawn(chain).pieces
    lines = {line.relation: line for line in piece.lines}

    assert set(lines) == {Relation.FULFILS, Relation.EVIDENCE}
    assert lines[Relation.FULFILS].is_inferred
    assert lines[Relation.FULFILS].glyph is not None
    assert not lines[Relation.EVIDENCE].is_inferred
    assert lines[Relation.EVIDENCE].glyph is None


def test_draw_draws_a_period_and_what_was_planned(chain: Chain) -> None:
    [piece] = drawn(chain).pieces
    [span] = piece.spans

    assert span.planned
    assert "Eerst gepland: eind 2022" in [words.text for words in marks_of(drawn(chain))[2].words]


@pytest.mark.parametrize("sheet", [WIDE, NARROW], ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_draw_writes_paths_that_svg_understands(chain: Chain, sheet: Sheet, language: str) -> None:
    with translation.override(language):
        [piece] = drawn(chain, sheet).pieces
    paths = [line.path for line in piece.lines]
    paths += [path for span in piece.spans for path in (span.path, span.leader, span.planned) if path]
    paths += [path for one in piece.marks for path in (one.path, one.fold, one.stem) if path]

    for path in paths:
        assert PATH.fullmatch(path), path


def test_draw_cuts_a_long_chain_in_pieces_that_hold_every_mark_once() -> None:
    long = Chain(
        tuple(mark(f"brief-{n:03}", day=date(2015, 1, 1) + timedelta(days=n * 120)) for n in range(60)),
        tuple(Connection(f"brief-{n:03}", "brief-000", Relation.REPORTS, False) for n in range(1, 60)),
    )
    drawing = drawn(long)

    assert len(drawing.pieces) > 3
    assert len(marks_of(drawing)) == 60
    assert drawing.pieces[0].title.startswith("2015 tot en met ")
    assert [bool(piece.headings) for piece in drawing.pieces] == [True] + [False] * (len(drawing.pieces) - 1)
    # The thread of the first letter runs through all of them.
    assert all(piece.lines for piece in drawing.pieces)


def test_entries_of_leaves_out_what_goes_without_saying(chain: Chain) -> None:
    _first, second, summit = entries_of(chain)

    assert [telling.relation for telling in second.tellings] == [Relation.FULFILS]
    [told] = second.tellings[0].about
    assert (told.words, told.url, told.is_inferred) == ("Belofte 1", "/afspraken/33694-63-1/", True)
    assert [telling.relation for telling in summit.tellings] == [Relation.EVIDENCE]


def test_years_of_groups_by_first_day_and_ends_with_the_undated() -> None:
    entries = entries_of(Chain((mark("a"), mark("b", day=date(2023, 1, 1)), mark("c", day=None)), ()))

    assert [(year.number, len(year.entries)) for year in years_of(entries)] == [
        (2021, 1),
        (2023, 1),
        (None, 1),
    ]


def test_legend_of_explains_only_what_is_drawn(chain: Chain) -> None:
    legend = legend_of(chain)

    assert [shape.value for shape in legend.shapes] == ["brief", "mijlpaal"]
    assert [sign.value for sign in legend.signs] == ["vervult"]
    assert [value for value, _label in legend.statuses] == [MinistryStatus.OPEN, MinistryStatus.DONE]
    assert [value for value, _label in legend.kinds] == [Kind.TOEZEGGING]
    assert (legend.has_inferred, legend.has_evidence, legend.has_spans, legend.stub) == (True, True, True, "")
