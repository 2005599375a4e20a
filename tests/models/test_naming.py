"""Addresses of records: as the table of addresses gives them."""

from uuid import uuid4

import pytest
from django.urls import reverse, set_script_prefix

from commitments.models.naming import address

SLUG = "33694-43_a"


@pytest.mark.parametrize(
    "view",
    ["commitment_detail", "document_detail", "dossier_detail", "milestone_detail", "ministerie_detail"],
)
def test_address_is_that_of_the_page(view: str) -> None:
    assert address(view, SLUG) == reverse(view, args=[SLUG])


@pytest.mark.parametrize("view", ["fractie_detail", "kamerlid_detail"])
def test_address_takes_a_key_of_the_register_too(view: str) -> None:
    key = uuid4()

    assert address(view, str(key)) == reverse(view, args=[key])


def test_address_stands_below_the_prefix_of_the_site() -> None:
    plain = address("dossier_detail", SLUG)
    set_script_prefix("/tracker/")
    try:
        below = address("dossier_detail", SLUG)
    finally:
        set_script_prefix("/")

    assert below == f"/tracker{plain}"
    assert address("dossier_detail", SLUG) == plain
