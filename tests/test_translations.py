"""Both languages are complete: every Dutch text in code and templates has its English."""

import io
import tokenize
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import django
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext, ngettext
from django.utils.translation.template import templatize

ROOT = Path(settings.BASE_DIR)
KEYWORDS = (
    "_",
    "gettext",
    "gettext_lazy",
    "ngettext",
    "ngettext_lazy",
    "pgettext",
    "pgettext_lazy",
    "npgettext",
)


def _catalog() -> Catalog:
    with (ROOT / "locale/en/LC_MESSAGES/django.po").open("rb") as file:
        return read_po(file, locale="en", domain="django")


def _texts(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def _ids(message: Message) -> list[str]:
    return [message.id] if isinstance(message.id, str) else list(message.id)


MESSAGES = [message for message in _catalog() if message.id]


def _used() -> Iterator[tuple[str, str]]:
    """Every text that code or a template asks a translation of, with the file it stands in."""
    for folder in ("commitments", "reaim_tracker"):
        for path in (ROOT / folder).rglob("*.py"):
            if "migrations" not in path.parts:
                yield from ((text, str(path)) for text in _strings(path.read_text(encoding="utf-8")))
    for path in [*(ROOT / "templates").rglob("*.html"), *(ROOT / "commitments").rglob("*.html")]:
        source = templatize(path.read_text(encoding="utf-8"), origin=str(path))
        lines = "\n".join(line.strip() for line in source.splitlines())
        yield from ((text, str(path)) for text in _strings(lines))


def _strings(source: str) -> Iterator[str]:
    """The first text of each call; a singular stands for its plural."""
    try:
        for _line, _name, texts, _comments in extract_python(io.BytesIO(source.encode()), KEYWORDS, [], {}):
            first = texts[0] if isinstance(texts, tuple | list) else texts
            if first:
                yield first
    except tokenize.TokenError:  # a template's remains need not end like Python
        return


def test_every_dutch_text_has_its_english() -> None:
    known = {_ids(message)[0] for message in MESSAGES}
    missing = sorted({f"{path}: {text}" for text, path in _used() if text not in known})
    assert not missing, "Run manage.py makemessages -l en and translate:\n" + "\n".join(missing)


def test_no_english_text_is_empty_or_unsure() -> None:
    undone = [_ids(message)[0] for message in MESSAGES if message.fuzzy or not all(_texts(message))]
    assert not undone


def test_english_keeps_the_places_for_values() -> None:
    for message in MESSAGES:
        for text in _texts(message):
            assert _places(text) <= {place for one in _ids(message) for place in _places(one)}, text


def _places(text: str) -> set[str]:
    named = {piece.split(")")[0] for piece in text.split("%(")[1:]}
    try:
        braced = {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}
    except ValueError:
        braced = set()
    return named | braced


@pytest.mark.parametrize(
    ("language", "expected"), [("nl", "Afspraken"), ("en", "Commitments")], ids=["Dutch", "English"]
)
def test_the_site_speaks_the_chosen_language(language: str, expected: str) -> None:
    with translation.override(language):
        assert gettext("Afspraken") == expected


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, domain="django")


def test_our_dutch_of_django_is_still_asked_for_and_shown() -> None:
    """An entry whose English Django changed would silently give way to English."""
    folder = Path(django.__file__).parent
    asked = {
        _ids(message)[0]
        for path in folder.rglob("locale/en/LC_MESSAGES/django.po")
        for message in _read(path)
        if message.id
    }
    ours = [message for message in _read(ROOT / "locale/nl/LC_MESSAGES/django.po") if message.id]

    assert ours
    with translation.override("nl"):
        for message in ours:
            singular = _ids(message)[0]
            assert singular in asked
            many = ngettext(*_ids(message), 12) if message.pluralizable else gettext(singular)
            assert many == _texts(message)[-1]
