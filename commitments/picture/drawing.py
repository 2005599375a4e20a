"""Draws a chain on a sheet: puts places, outlines and words together for the template."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext as _

from commitments.picture.blocks import BOLD, LINE_HEIGHT, line_box
from commitments.picture.drawn import (
    Drawing,
    DrawnBand,
    DrawnChip,
    DrawnGroup,
    DrawnLine,
    DrawnMark,
    DrawnSpan,
    Piece,
    Words,
)
from commitments.picture.items import date_words, group_words, items_of
from commitments.picture.layout import Band, Layout, Placed, lay_out
from commitments.picture.listing import Entry
from commitments.picture.marks import Chain, Edge, Group, Mark, Shape
from commitments.picture.measure import wrap
from commitments.picture.outlines import diamond, fold, line, n, outline
from commitments.picture.routes import Route, Side, Wire, routes_of
from commitments.picture.sheet import Box, Sheet, Style
from commitments.picture.slices import slices_of
from commitments.picture.spans import Span

_GLYPH_DISTANCE = 10.0


def draw(chain: Chain, entries: Sequence[Entry], sheet: Sheet, *, today: date) -> Drawing:
    """The whole chain; `entries` are its marks in words."""
    edges = {(edge.source, edge.target): edge for edge in chain.edges}
    wires = [Wire(edge.source, edge.target) for edge in edges.values()]
    layout = lay_out(items_of(chain, wires, sheet), sheet, today=today)
    routes = routes_of(wires, layout)
    told = {entry.mark.key: entry for entry in entries}
    drawn = {one.item.key: _mark(one, told[one.item.key]) for one in layout.placed}
    pieces = []
    for top, bottom in slices_of(layout):
        inside = [one for one in layout.placed if top <= one.box.y < bottom]
        bands = [band for band in layout.bands if band.y < bottom and band.bottom > top]
        lines = [route for route in routes if route.top < bottom and route.bottom > top]
        spans = [span for span in layout.spans if span.top < bottom and span.bottom > top]
        here = {one.item.key for one in inside}
        # What starts elsewhere lies below; who looks for a mark's own lines finds them in order.
        lines.sort(key=lambda route: route.wire.source in here)
        today_here = layout.today_y is not None and top <= layout.today_y < bottom
        pieces.append(
            Piece(
                view_box=f"0 {n(top)} {n(sheet.width)} {n(bottom - top)}",
                title=_title(bands),
                bands=tuple(_band(band, layout.bands.index(band), sheet) for band in bands),
                lines=tuple(
                    _line(route, edges[route.wire.source, route.wire.target], chain, sheet) for route in lines
                ),
                spans=tuple(_span(span, layout, told[span.key].mark) for span in spans),
                marks=tuple(drawn[mark.key] for mark in chain.marks if mark.key in here),
                today=_today(layout.today_y) if today_here and layout.today_y is not None else None,
                headings=_headings(sheet) if top == 0 else (),
            )
        )
    return Drawing(sheet.name, n(sheet.width), tuple(pieces))


def _title(bands: Sequence[Band]) -> str:
    """The years of a piece: '2019 tot en met 2023'."""
    years = [year for band in bands for year in (band.first, band.last) if year is not None]
    if not years:
        return _("Datum onbekend")
    if years[0] == years[-1]:
        return str(years[0])
    return _("%(first)s tot en met %(last)s") % {"first": years[0], "last": years[-1]}


def _band(band: Band, number: int, sheet: Sheet) -> DrawnBand:
    style, size = Style.YEAR, sheet.sizes[Style.YEAR]
    if band.is_empty or (band.first is None and not sheet.is_year_above):
        style, size = Style.DATE, sheet.sizes[Style.DATE]
    if band.first is None:
        words = _("Datum onbekend") if sheet.is_year_above else _("Geen datum")
    else:
        words = str(band.first) if band.first == band.last else f"{band.first}–{band.last}"
    room = sheet.width - sheet.axis_x if sheet.is_year_above else sheet.columns[0].strip_x - sheet.axis_x
    # Two years with a stroke between them stand in the margin of an empty band: nothing is beside them.
    lines = [words] if band.is_empty else wrap(words, room, size=size, is_bold=style in BOLD)
    first = band.y + (17 if band.is_empty else 9 + size + (4 if sheet.is_year_above else 0))
    return DrawnBand(
        y=n(band.y),
        height=n(band.height),
        label=tuple(
            Words(n(sheet.axis_x), n(first + row * size * LINE_HEIGHT), text, style.value)
            for row, text in enumerate(lines)
        ),
        is_empty=band.is_empty,
        is_tinted=number % 2 == 1,
    )


def _headings(sheet: Sheet) -> tuple[Words, ...]:
    """What the columns hold."""
    if sheet.is_single:
        return ()
    words = _("Gevraagd of geadviseerd"), _("Geschreven en beloofd"), _("Wat er gebeurde")
    return tuple(
        Words(n(column.x), n(sheet.top - 12), text, Style.HEAD.value)
        for column, text in zip(sheet.columns, words, strict=True)
    )


def _today(y: float) -> tuple[str, Words]:
    return n(y), Words("0", n(y - 4), _("Vandaag"), Style.DATE.value)


def _line(route: Route, edge: Edge, chain: Chain, sheet: Sheet) -> DrawnLine:
    x, y = route.points[-1]
    glyph = None
    if edge.relation.has_sign:
        distance = _GLYPH_DISTANCE
        if route.source_side is Side.LEFT:
            # Clear of the bars that stand between the gutter and the card.
            column = next(column for column in sheet.columns if column.x == x)
            distance = min(-distance, column.strip_x - x - _GLYPH_DISTANCE * 0.7)
        glyph = n(x + distance), n(y)
    return DrawnLine(
        path=line(route.points),
        relation=edge.relation.value,
        is_inferred=edge.is_inferred,
        is_main=any(mark.key == edge.target and mark.shape is Shape.MOTIE for mark in chain.marks),
        glyph=glyph,
    )


def _mark(placed: Placed, entry: Entry) -> DrawnMark:
    mark, box = entry.mark, placed.box
    is_event = mark.shape is Shape.EVENT
    first = next((one for one in placed.lines if one.style is Style.STATUS), None)
    name = [date_words(mark), mark.title]
    if not is_event:
        name.insert(1, f"{mark.kind_label} {mark.reference}".strip())
    if mark.is_stub:
        name.append(_("Alleen aangehaald"))
    if mark.commitment is not None:
        name.append(
            _("Volgens het ministerie: %(status)s")
            % {"status": mark.commitment.get_ministry_status_display()}
        )
    return DrawnMark(
        mark=mark,
        name=". ".join(name),
        tellings=" ".join(
            f"{telling.relation.label}: {'; '.join(told.words for told in telling.about)}."
            for telling in entry.tellings
        ),
        path=diamond(box.x, box.y + 7.5, 6) if is_event else outline(mark.shape, box),
        fold=fold(box) if mark.shape is Shape.LETTER else "",
        stem=f"M{n(box.x)} {n(box.y + 14)}V{n(box.bottom - 3)}" if is_event else "",
        words=tuple(Words(n(o.x), n(o.y), o.text, o.style.value) for o in placed.lines),
        icon=(n(first.x - 17), n(first.y - 11)) if first else None,
        groups=tuple(_group(group, boxes) for group, boxes in zip(mark.groups, placed.chips, strict=True)),
        focus=(n(box.x - 3), n(box.y - 3), n(box.width + 6), n(box.height + 6)),
    )


def _group(group: Group, boxes: Sequence[Box]) -> DrawnGroup:
    return DrawnGroup(
        name=group_words(group),
        kind=group.kind.value,
        chips=tuple(
            DrawnChip(
                x=n(box.x),
                y=n(box.y),
                width=n(box.width),
                height=n(box.height),
                icon=(n(box.x + 4), n(box.y + 6)),
                text=(n(box.x + 27), n(box.y + 17.8)),
                member=member,
                name=_("%(number)s. %(subject)s. Volgens het ministerie: %(status)s")
                % {
                    "number": member.number,
                    "subject": member.commitment.subject,
                    "status": member.commitment.get_ministry_status_display(),
                },
            )
            for member, box in zip(group.members, boxes, strict=True)
        ),
    )


def _span(span: Span, layout: Layout, mark: Mark) -> DrawnSpan:
    placed = next(one for one in layout.placed if one.item.key == span.key)
    is_after = span.x > placed.box.right
    edge = placed.box.right if is_after else placed.box.x
    if placed.item.is_event:
        words = line_box(placed.lines[0], layout.sheet)
        edge = min(words.right + 8, edge)
    x = n(span.x)
    leader = f"M{n(edge)} {n(span.joint_y)}H{x}"
    planned = ""
    if span.planned:
        planned = f"M{x} {n(span.planned[0])}V{n(span.planned[1])}"
        leader += f"M{x} {n(span.planned[1])}V{n(span.y1)}"
    return DrawnSpan(
        path=f"M{x} {n(span.y1)}V{n(span.y2)}",
        leader=leader,
        planned=planned,
        is_inferred=mark.when.is_inferred,
    )
