"""The picture of a dossier in a real browser: its words fit, its links work, it prints."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e.conftest import NARROW, WIDE

pytestmark = pytest.mark.e2e
SIZES = pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])

# The words of every mark, in units of the drawing: those outside its shape, and those on top of each other.
MISFITS = """() => {
  const found = [];
  const lines = [];
  for (const mark of document.querySelectorAll('a.picture__mark, a.picture__chip')) {
    const shape = mark.querySelector('.picture__shape, rect:not(.picture__focus)');
    const frame = mark.dataset.shape === 'mijlpaal' ? mark.querySelector('.picture__focus') : shape;
    const outer = frame.getBBox();
    for (const text of mark.querySelectorAll('text')) {
      const box = text.getBBox();
      if (!box.width) continue;
      lines.push([box, text.textContent]);
      if (box.x < outer.x || box.x + box.width > outer.x + outer.width ||
          box.y < outer.y || box.y + box.height > outer.y + outer.height) found.push(text.textContent);
    }
  }
  lines.forEach(([one, words], n) => lines.slice(n + 1).forEach(([other, others]) => {
    const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
    // Letters with tails reach into the line below: a fifth of the size.
    const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
    if (across > 0 && down > 3) found.push(words + ' / ' + others);
  }));
  return [lines.length, found];
}"""


@SIZES
def test_words_of_the_picture_fit_their_marks_and_do_not_overlap(
    page: Page, dossier: None, size: Any
) -> None:
    page.set_viewport_size(size)
    page.goto("/dossiers/33694/")

    count, misfits = page.evaluate(MISFITS)

    assert count > 150
    assert misfits == []


@SIZES
@pytest.mark.parametrize("path", ["/dossiers/", "/dossiers/33694/"])
def test_pages_of_dossiers_have_no_barriers_and_fit(
    page: Page, dossier: None, size: Any, path: str, axe_finds_nothing: Callable[[Page], None]
) -> None:
    page.set_viewport_size(size)
    page.goto(path)

    axe_finds_nothing(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_tab_goes_through_the_picture_in_order_of_time(page: Page, dossier: None) -> None:
    page.goto("/dossiers/33694/")
    page.locator(".picture--wide a.picture__mark").first.focus()
    addresses = []
    for _ in range(4):
        addresses.append(page.evaluate("document.activeElement.getAttribute('href')"))
        page.keyboard.press("Tab")

    assert addresses[:4] == [
        "/documenten/aiv-97-cavv-26/",
        "/mijlpalen/gge-laws-opgericht/",
        "/afspraken/motie-33694-43/",
        "/documenten/33694-48/",
    ]


def test_mark_and_number_lead_to_their_pages(page: Page, dossier: None) -> None:
    page.goto("/dossiers/33694/")
    page.locator(".picture--wide").get_by_role("link", name="Kamerbrief 33694-67").click()
    page.wait_for_url("**/documenten/33694-67/")
    page.go_back()
    page.locator(".picture--wide").get_by_role("link", name="1. Eind 2022 een internationale").click()
    page.wait_for_url("**/afspraken/toezegging-33694-63-r21/")


def test_link_past_the_picture_moves_the_focus_to_the_list(page: Page, dossier: None) -> None:
    page.goto("/dossiers/33694/")
    page.get_by_role("link", name="Sla het beeld over").click()

    assert page.evaluate("document.activeElement.id") == "lijst"


def test_print_puts_each_piece_of_the_picture_on_a_page(page: Page, dossier: None, tmp_path: Path) -> None:
    page.goto("/dossiers/33694/")
    pieces = page.locator(".picture--wide svg").count()
    page.emulate_media(media="print")
    heights = page.evaluate(
        "[...document.querySelectorAll('.picture--wide svg')].map(s => s.viewBox.baseVal.height"
        " / s.viewBox.baseVal.width * 190)"
    )

    assert pieces == len(heights) > 1
    # Millimetres, on the 190 by 273 that the margins of A4 leave.
    assert max(heights) <= 273
    assert page.pdf(path=tmp_path / "dossier.pdf", prefer_css_page_size=True)[:4] == b"%PDF"
