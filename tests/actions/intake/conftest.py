"""A keeper, the ministry that signs, a letter on the desk, and proposals as the reader would make them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User

from commitments.actions.intake.receiving import receive_letter
from commitments.models import Document, Ministerie, Proposal
from tests.actions.intake.letters import LETTER
from tests.factories import MinisterieFactory, ProposalFactory, UserFactory

NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)
Finds = Callable[..., Proposal]


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def keeper() -> User:
    return UserFactory(data_entry=True)


@pytest.fixture
def defensie() -> Ministerie:
    return MinisterieFactory(name="Defensie", slug="defensie")


@pytest.fixture
def letter(keeper: User, defensie: Ministerie) -> Document:
    """The letter of `letters.py`, brought in and not judged."""
    return receive_letter(by=keeper, text=LETTER).document


@pytest.fixture
def find(letter: Document) -> Finds:
    """Make a proposal in the letter: its heading, what is found, the words, and the values."""

    def make(group: str, what: str, quote: str = "", **values: Any) -> Proposal:
        start = letter.text.find(quote) if quote else None
        return ProposalFactory(
            document=letter,
            commitment=values.pop("commitment", None),
            passage=None,
            change=values.pop("change", Proposal.Change.RECORD),
            group=group,
            find=what,
            key=f"{group}:{what}:{quote[:40]}",
            quote=quote,
            start=start,
            end=start + len(quote) if start is not None else None,
            strength=values.pop("strength", "sterk"),
            payload=values,
            order=99,
        )

    return make
