"""The orders of the list of commitments, and what can be found by walking along one of them."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from commitments.finding.keyset import Order

ORDERS = {
    "nieuwste": (_("Nieuwste eerst"), Order("made_order")),
    "oudste": (_("Oudste eerst"), Order("made_order", is_descending=False)),
    "termijn": (_("Eerste termijn eerst"), Order("due_order", is_descending=False)),
    "langst-open": (_("Langst open eerst"), Order("made_order", is_descending=False)),
    "gewijzigd": (_("Laatst gewijzigde status eerst"), Order("changed_order")),
}
LONGEST_OPEN = "langst-open"
"""The order that also narrows: to what is open, and since when is known."""
DEFAULT_ORDER = "nieuwste"

_IN_THE_INDEXES = {"soort", "status", "kamer", "uitkomst", "jaar", "telaat", "termijn"}
"""Filters by what the indexes of the orders hold (`WALKED_PAST` of the commitment, its days and its term)."""


class Ordered:
    """For a filter: the order that the address asks for."""

    data: Any
    """The address, as it was asked."""

    @property
    def asked(self) -> Mapping[str, Any]:
        """The values that were understood, by filter; the filter itself knows."""
        raise NotImplementedError

    @property
    def order(self) -> Order:
        """The chosen order, the newest first when none or nonsense was chosen."""
        return ORDERS.get(self.order_name, ORDERS[DEFAULT_ORDER])[1]

    @property
    def order_name(self) -> str:
        """The name of the chosen order as it stands in the address."""
        name = self.data.get("volgorde", DEFAULT_ORDER) if self.data else DEFAULT_ORDER
        return name if name in ORDERS else DEFAULT_ORDER

    @property
    def is_longest_open(self) -> bool:
        """True for the order that shows only what is open, and of which is known since when."""
        return self.order_name == LONGEST_OPEN

    @property
    def along(self) -> Any:
        """What the index of the order itself leaves; None when that is all that is asked.

        Where it is not, each record along the order must be read to know whether it matches.
        """
        asked = {name: value for name, value in self.asked.items() if value}
        if asked.keys() <= _IN_THE_INDEXES:
            return None
        return self.leaving({name: value for name, value in asked.items() if name in _IN_THE_INDEXES})

    def leaving(self, asked: Mapping[str, Any]) -> Any:
        """What these filters leave; the filter itself knows."""
        raise NotImplementedError
