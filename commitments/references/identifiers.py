"""The Kamers' own numbers for cases, documents, activities and toezeggingen, as typed in a search box."""

import re
from dataclasses import dataclass
from enum import StrEnum


class IdentifierKind(StrEnum):
    """What a number of one of the two Kamers stands for."""

    ZAAK = "zaak"
    DOCUMENT = "document"
    ACTIVITEIT = "activiteit"
    TOEZEGGING_TK = "toezegging_tk"
    TOEZEGGING_EK = "toezegging_ek"


@dataclass(frozen=True)
class Identifier:
    """A number in the form of its register, '2019Z08535', with what kind of record it is for."""

    kind: IdentifierKind
    value: str


_FORMS = {
    IdentifierKind.ZAAK: r"(?:19|20)[0-9]{2}Z[0-9]{5}",  # 2019Z08535
    IdentifierKind.DOCUMENT: r"(?:19|20)[0-9]{2}D[0-9]{5}",  # 2022D27104
    IdentifierKind.ACTIVITEIT: r"(?:19|20)[0-9]{2}A[0-9]{5}",  # 2024A05766
    IdentifierKind.TOEZEGGING_TK: r"TZ(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])-[0-9]{3}",  # TZ202210-012
    IdentifierKind.TOEZEGGING_EK: r"T[0-9]{5}",  # T02867
}
_PAGE = re.compile(r"(?i:https?://)?(?:www\.)?tweedekamer\.nl/\S*[?&]id=(?P<id>[0-9A-Za-z]{10})(?:[&#]\S*)?")


def parse_identifier(text: str) -> Identifier | None:
    """The identifier that `text` is, written as its register writes it; None when it is none.

    Spaces, small letters and long dashes do not matter. The address of a page of the Tweede Kamer
    ('.../moties/detail?id=2019Z08535&did=2019D16997') gives the record it shows.
    """
    page = _PAGE.fullmatch(text.strip())
    plain = re.sub(r"\s", "", page["id"] if page else text).upper()
    plain = re.sub("[\u2010-\u2015]", "-", plain)
    return next((Identifier(kind, plain) for kind, form in _FORMS.items() if re.fullmatch(form, plain)), None)
