"""The glossary: every word that a page shows for a choice is explained, once, with an address that works."""

import hashlib
import re
from collections import Counter
from datetime import date

import pytest
from django.conf import settings
from django.db.models import TextChoices

from commitments import glossary
from commitments.models import Document, Motie, Toezegging
from commitments.statuses import KamerStatus, Kind, MinistryStatus, Outcome, Verdict

GROUPS: dict[str, type[TextChoices]] = {
    "soort": Kind,
    "ministerie": MinistryStatus,
    "kamer": KamerStatus,
    "uitkomst": Outcome,
    "oordeel": Verdict,
    "document": Document.DocumentKind,
    "appreciatie": Motie.Appreciatie,
    "kracht": Toezegging.Strength,
}
CHOICES = [(group, choice) for group, choices in GROUPS.items() for choice in choices if choice.value]
TEXTS = ("9f622128c6fcd956", date(2026, 11, 22))
ENTRIES = [entry for section in glossary.SECTIONS for entry in section.entries]


@pytest.mark.parametrize(("group", "choice"), CHOICES)
def test_every_choice_is_explained(group: str, choice: TextChoices) -> None:
    assert glossary.entry_for(group, choice.value) is not None


def test_labels_name_choices_that_exist() -> None:
    """A choice that was renamed leaves no entry behind that nobody can reach."""
    known = {f"{group}:{choice.value}" for group, choice in CHOICES}

    assert {label for entry in ENTRIES for label in entry.labels} <= known


def test_same_value_of_two_tracks_means_two_things() -> None:
    ministry, kamer = (glossary.entry_for(group, "openstaand") for group in ("ministerie", "kamer"))

    assert ministry is not None
    assert kamer is not None
    assert ministry.anchor != kamer.anchor


def test_anchors_are_unique_and_fit_in_an_address() -> None:
    anchors = [entry.anchor for entry in ENTRIES] + [section.anchor for section in glossary.SECTIONS]

    assert [anchor for anchor, times in Counter(anchors).items() if times > 1] == []
    assert [anchor for anchor in anchors if not re.fullmatch(r"[a-z]+(-[a-z]+)*", anchor)] == []


def test_see_also_points_at_other_entries() -> None:
    for entry in ENTRIES:
        others = glossary.see_also(entry)

        assert len(others) == len(entry.see)
        assert entry not in others


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.anchor)
def test_definitions_are_short_sentences(entry: glossary.Entry) -> None:
    """Plain words: no sentence of more than twenty-five words, and the text ends as one."""
    text = str(entry.text)

    assert text.endswith(".")
    sentences = re.split(r"[.:;]\s", text)
    assert max(len(sentence.split()) for sentence in sentences) <= 25


def test_sources_are_named_and_reached_safely() -> None:
    sources = [entry.source for entry in ENTRIES if entry.source]

    assert sources
    assert all(str(source.name) for source in sources)
    assert all(source.url.startswith("https://") for source in sources if source.url)


def test_entry_for_a_choice_without_explanation_is_none() -> None:
    assert glossary.entry_for("uitkomst", "gestaakt") is None


def test_templates_name_only_terms_that_exist() -> None:
    named = {
        match[1]
        for template in (settings.BASE_DIR / "templates").rglob("*.html")
        for match in re.finditer(r"{% term \"([^\"]+)\"", template.read_text(encoding="utf-8"))
    }

    assert named
    assert named <= {entry.anchor for entry in ENTRIES}


def test_the_day_of_the_last_change_is_that_of_these_texts() -> None:
    """Changed a text? Then write the day of today in `CHANGED_ON`, and what this test finds in `TEXTS`."""
    told = [(entry.anchor, str(entry.term), str(entry.text)) for entry in ENTRIES]
    found = hashlib.sha256(repr(told).encode()).hexdigest()[:16]

    assert (found, glossary.CHANGED_ON) == TEXTS
