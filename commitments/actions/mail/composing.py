"""The words of a mail, from `templates/mail/`: always Dutch, as plain text and as HTML."""

import re
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

LANGUAGE = "nl"

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+\n")


@dataclass(frozen=True)
class Content:
    """One mail as it is read."""

    subject: str
    text: str
    html: str


def compose(purpose: str, context: dict[str, Any]) -> Content:
    """The mail for this purpose, in Dutch whatever language is active. Its subject is a template too."""
    with translation.override(LANGUAGE):
        given = {**context, "site": absolute(reverse("start"))}
        subject = subject_of(purpose, given)
        text = render_to_string(f"mail/{purpose}.txt", given)
        html = render_to_string(f"mail/{purpose}.html", {**given, "subject": subject})
    return Content(subject, _BLANK_LINES.sub("\n\n", text.strip()) + "\n", html)


def subject_of(purpose: str, context: dict[str, Any]) -> str:
    """The subject alone, in Dutch too: one line, no longer than the outbox holds."""
    with translation.override(LANGUAGE):
        return " ".join(render_to_string(f"mail/{purpose}.subject.txt", context).split())[:300]


def absolute(path: str) -> str:
    """A path of the tracker as an address that works in a mail."""
    return f"{settings.SITE_URL}{path}"


def name_of(user: Any) -> str:
    """How a mail names a colleague."""
    return str(user.get_full_name() or user.get_username())
