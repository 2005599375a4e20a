"""What keeps somebody from using a page: what axe finds, and what sticks out sideways."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# Rules of axe that are WCAG 2.2 AA or below; the rest are opinions.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What another colour scheme can break: everything else is the same page.
COLOUR_RULES = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}

# The first few elements that reach past the edge; what scrolls inside a frame of its own does not count.
STICKING_OUT = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const scrolls = (e) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX);
  const isFramed = (e) => e && e !== document.body && (scrolls(e) || isFramed(e.parentElement));
  const found = [...document.body.querySelectorAll('*')].filter(
    (e) => e.getBoundingClientRect().right > page.clientWidth + 0.5 && !isFramed(e.parentElement));
  return found.slice(0, 4).map((e) => e.outerHTML.slice(0, 120)).concat([page.scrollWidth + ' wide']);
}"""


def barriers_on(page: Page, *, colours_alone: bool = False) -> list[str]:
    """What axe finds on the page as it is now, each with its element."""
    rules = COLOUR_RULES if colours_alone else RULES
    if len(page.frames) > 1:  # axe stumbles over a frame whose document is still on its way
        page.wait_for_load_state("networkidle")
    result = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})
    return [
        f"{page.url[:120]} {violation['id']}: {node['html'][:160]}"
        for violation in result.response["violations"]
        for node in violation["nodes"]
    ]


def sticking_out(page: Page) -> list[str]:
    """What makes the page scroll sideways at its present width; nothing when it does not."""
    return [f"{page.url[:120]} {found}" for found in page.evaluate(STICKING_OUT)]
