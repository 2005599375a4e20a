"""The trail and the log in words: days as everywhere, rules as sentences, and nothing else touched."""

from datetime import date
from typing import Any

import pytest
from django.utils import translation

from commitments.actions.work.assigning import arrange
from commitments.actions.work.rules import end_absence, report_absence, set_rules
from commitments.forms.work.log import LogForm
from commitments.models import AuditEntry, MinistryRules, WorkEntry
from commitments.telling.noted import log_words, trail_words
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory

What = AuditEntry.What


def told(what: str, detail: str) -> str:
    return log_words(AuditEntry(what=what, detail=detail)).text


@pytest.mark.parametrize(
    ("detail", "dutch", "english"),
    [
        ("needs_second_pair: True", "tweede paar ogen: aan", "second pair of eyes: on"),
        ("needs_second_pair: False", "tweede paar ogen: uit", "second pair of eyes: off"),
        (
            "remind_days_before: [3, 14]",
            "herinneren: 14, 3 dagen voor de termijn",
            "remind: 14, 3 days before the term",
        ),
        ("remind_days_before: [1]", "herinneren: 1 dag voor de termijn", "remind: 1 day before the term"),
        ("remind_days_before: []", "niet herinneren voor de termijn", "no reminder before the term"),
        (
            "remind_every_days_after: 7",
            "herinneren: elke 7 dagen na de termijn",
            "remind: every 7 days after the term",
        ),
        (
            "remind_every_days_after: 1",
            "herinneren: elke dag na de termijn",
            "remind: every day after the term",
        ),
        ("remind_every_days_after: 0", "niet herinneren na de termijn", "no reminder after the term"),
        ("answer_within_days: 10", "antwoord binnen 10 dagen", "answer within 10 days"),
        (
            "link_valid_days: 21",
            "koppeling in de mail 21 dagen geldig",
            "link in the mail valid for 21 days",
        ),
    ],
)
def test_rule_is_told_in_words(detail: str, dutch: str, english: str) -> None:
    assert told(What.RULES, detail) == dutch
    with translation.override("en"):
        assert told(What.RULES, detail) == english


def test_several_rules_are_told_and_what_is_unknown_stays() -> None:
    detail = (
        "answer_within_days: 1; een_veld_van_vroeger: 3; link_valid_days: veel; needs_second_pair: misschien"
    )

    assert told(What.RULES, detail) == (
        "antwoord binnen 1 dag; een_veld_van_vroeger: 3; link_valid_days: veel; needs_second_pair: misschien"
    )


def test_every_rule_that_a_ministry_sets_has_its_words() -> None:
    for field in MinistryRules._meta.concrete_fields:
        if field.name not in ("ministerie", "changed_at"):
            detail = f"{field.name}: {field.get_default()}"
            assert told(What.RULES, detail) != detail


@pytest.mark.parametrize(
    ("what", "detail", "expected"),
    [
        (What.ABSENCE, "2026-02-08 – 2026-03-01: Ada", "8 februari 2026 – 1 maart 2026: Ada"),
        (What.ABSENCE, "ingetrokken", "ingetrokken"),
        (What.EXPORT, "alles", "alles"),
        (
            What.EXPORT,
            "wat: geblokkeerd; wie: ada; vanaf: 2026-02-08; tot: 2026-03-01",
            "wat: Inloggen geblokkeerd na te veel pogingen; wie: ada; vanaf 8 februari 2026; "
            "tot en met 1 maart 2026",
        ),
        (What.EXPORT, "vanaf: 2026-13-45", "vanaf 2026-13-45"),
        (What.ACCOUNT, "gebruikersnaam: 2026-02-08 → ada", "gebruikersnaam: 2026-02-08 → ada"),
    ],
)
def test_days_of_the_log_are_told_as_everywhere(what: str, detail: str, expected: str) -> None:
    assert told(what, detail) == expected


def test_words_that_stay_dutch_are_known_as_such() -> None:
    assert log_words(AuditEntry(what=What.ROLE, detail="geen rol → medewerker")).is_as_stored
    assert not log_words(AuditEntry(what=What.RULES, detail="link_valid_days: 3")).is_as_stored


def test_trail_tells_days_but_leaves_what_was_typed() -> None:
    moved = WorkEntry(what=WorkEntry.What.INTERNAL_TERM, text="2022-01-01 → 2026-02-08")
    typed = WorkEntry(what=WorkEntry.What.REMARK, text="Zie map 2022-01-01.")

    assert trail_words(moved) == "1 januari 2022 → 8 februari 2026"
    with translation.override("en"):
        assert trail_words(moved) == "1 January 2022 → 8 February 2026"
    assert trail_words(typed) == "Zie map 2022-01-01."


@pytest.mark.django_db
def test_what_the_actions_write_is_told_and_kept_as_it_was() -> None:
    """The one that writes and the one that tells agree, in both languages."""
    bz: Any = MinisterieFactory()
    chief, other = UserFactory(coordinator_of=bz), UserFactory(staff_of=bz, first_name="Ada", last_name="Bos")
    with translation.override("en"):
        set_rules(
            rules=MinistryRules(ministerie=bz, link_valid_days=5), by=chief, changed=["link_valid_days"]
        )
        absence = report_absence(
            ministerie=bz,
            user=chief,
            substitute=other,
            from_on=date(2026, 2, 8),
            until_on=date(2026, 3, 1),
            by=chief,
        )
        end_absence(absence=absence, ministerie=bz, by=chief, today=date(2026, 1, 1))
        form = LogForm({"vanaf": "2026-02-08"})
        assert form.is_valid()
        arrange(
            commitment=CommitmentFactory(held_by=[bz]),
            ministerie=bz,
            by=chief,
            internal_due_on=date(2026, 2, 8),
        )

    entries = list(AuditEntry.objects.filter(ministerie=bz).exclude(what=What.ROLE).order_by("pk"))
    assert [(entry.detail, log_words(entry).text) for entry in entries] == [
        ("link_valid_days: 5", "koppeling in de mail 5 dagen geldig"),
        ("2026-02-08 – 2026-03-01: Ada Bos", "8 februari 2026 – 1 maart 2026: Ada Bos"),
        ("ingetrokken", "ingetrokken"),
    ]
    assert told(What.EXPORT, form.told()) == "vanaf 8 februari 2026"
    line = WorkEntry.objects.get()
    assert (line.text, trail_words(line)) == ("– → 2026-02-08", "– → 8 februari 2026")
