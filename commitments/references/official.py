"""Ids and pages of the official publications: 'kst-33694-43', '…/kst-33694-43.html', '…/dossier/33694'."""

import re

from .kamerstuk import CHAPTER, DOSSIER, NUMBER, Kamerstuk

_SITE = r"(?:https?://)?(?:zoek|www)\.officielebekendmakingen\.nl/"
_SUFFIX = rf"\(R[0-9]{{3,4}}\)|0[1-9]|[1-9][0-9]|{CHAPTER}|[A-Z]"
_ENDING = r"(?i:\.(?:html|pdf|xml|odt))?(?:[?#][^\s)]{0,300})?"

# 'kst-36067-Y' names a document, so what stands last is its number; '-h1' and '-n1' are reprints of it.
OFFICIAL_PAPER = (
    rf"(?:(?i:{_SITE}(?:dossier/[^/\s]{{1,30}}/)?)|(?<![A-Za-z]))(?i:kst)-(?P<dossier>{DOSSIER})"
    rf"(?:-(?P<suffix>{_SUFFIX}))??-(?P<number>{NUMBER})(?:-(?i:[hnv])[0-9]{{1,2}})?"
    rf"(?![0-9A-Za-z]|-[0-9A-Z(]){_ENDING}"
)
OFFICIAL_DOSSIER = (
    rf"(?i:{_SITE}dossier/)(?P<dossier>{DOSSIER})(?:-(?P<suffix>{_SUFFIX}))?(?![0-9A-Za-z]|/[a-z]){_ENDING}"
)


def read_official(found: re.Match[str]) -> Kamerstuk:
    """The document or dossier that a match of one of the two patterns names."""
    groups = found.groupdict()
    return Kamerstuk(found["dossier"], found["suffix"] or "", groups.get("number") or "")
