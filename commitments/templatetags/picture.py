"""The marks of a drawn chain as SVG: two hundred on a page, where a template would take most of its time.

Measures, paths and names of styles are the picture's own; what people wrote is escaped.
"""

from collections.abc import Iterator
from html import escape

from django import template
from django.templatetags.static import static
from django.utils.safestring import SafeString

from commitments.picture.drawn import DrawnChip, DrawnGroup, DrawnMark, Words

register = template.Library()


@register.simple_tag
def picture_mark(drawn: DrawnMark) -> SafeString:
    """One mark: a link with its shape and its words, and beside it the commitments that it holds."""
    return SafeString("".join(_mark(drawn, static("commitments/icons.svg"))))


@register.simple_tag
def picture_words(words: Words) -> SafeString:
    """One line of text."""
    return SafeString(_words(words))


def _mark(drawn: DrawnMark, icons: str) -> Iterator[str]:
    mark = drawn.mark
    stub = ' data-stub="ja"' if mark.is_stub else ""
    x, y, width, height = drawn.focus
    yield (
        f'<g role="listitem"><a class="picture__mark" href="{escape(mark.url)}"'
        f' data-shape="{mark.shape.value}"{stub}><title>{escape(drawn.name)}</title>'
    )
    if drawn.tellings:
        yield f"<desc>{escape(drawn.tellings)}</desc>"
    yield f'<rect class="picture__focus" x="{x}" y="{y}" width="{width}" height="{height}" rx="5"/>'
    if drawn.stem:
        yield f'<path class="picture__stem" d="{drawn.stem}"/>'
    yield f'<path class="picture__shape" d="{drawn.path}"/>'
    if drawn.fold:
        yield f'<path class="picture__fold" d="{drawn.fold}"/>'
    yield from map(_words, drawn.words)
    if drawn.icon and mark.commitment is not None:
        yield _icon(icons, mark.commitment.ministry_status, drawn.icon, 13)
    yield "</a>"
    for group in drawn.groups:
        yield from _group(group, icons)
    yield "</g>"


def _group(group: DrawnGroup, icons: str) -> Iterator[str]:
    yield f'<g role="list" aria-label="{escape(group.name)}">'
    for chip in group.chips:
        yield _chip(chip, group.kind, icons)
    yield "</g>"


def _chip(chip: DrawnChip, kind: str, icons: str) -> str:
    commitment = chip.member.commitment
    return (
        f'<g role="listitem"><a class="picture__chip" href="{escape(commitment.get_absolute_url())}"'
        f' data-kind="{kind}"><title>{escape(chip.name)}</title>'
        f'<rect x="{chip.x}" y="{chip.y}" width="{chip.width}" height="{chip.height}"'
        f' rx="{"3" if kind == "aanbeveling" else "13.5"}"/>'
        f"{_icon(icons, commitment.ministry_status, chip.icon, 15)}"
        f'<text class="picture__number" x="{chip.text[0]}" y="{chip.text[1]}">{chip.member.number}</text>'
        "</a></g>"
    )


def _words(words: Words) -> str:
    return f'<text class="picture__{words.style}" x="{words.x}" y="{words.y}">{escape(words.text)}</text>'


def _icon(icons: str, status: str, place: tuple[str, str], size: int) -> str:
    return (
        f'<use class="picture__icon" href="{icons}#status-{escape(status)}"'
        f' x="{place[0]}" y="{place[1]}" width="{size}" height="{size}"/>'
    )
