"""A keeper, a moment, and proposals as the register's rules make them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User

from commitments.models import Proposal
from tests.factories import ProposalFactory, UserFactory

Proposes = Callable[..., Proposal]


@pytest.fixture
def now() -> datetime:
    return datetime(2031, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def keeper() -> User:
    return UserFactory(data_entry=True)


@pytest.fixture
def proposes() -> Proposes:
    """Make a proposal of this change about these records; what else is given are its values."""

    def make(change: str, *, commitment: Any = None, document: Any = None, **values: Any) -> Proposal:
        passage = values.pop("passage", None)
        return ProposalFactory(
            change=change,
            commitment=commitment,
            passage=passage,
            document=document or (passage.document if passage else None),
            payload=values,
            reasons="Dat blijkt uit het register.",
            rule="register: een regel",
        )

    return make
