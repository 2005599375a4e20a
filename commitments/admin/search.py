"""Finding by citation in the lists of the admin, in whatever spelling."""

from collections.abc import Sequence

from commitments.references import parse_identifier, parse_kamerstuk


def cited_documents(typed: str) -> list[str]:
    """The canonical document numbers that were typed; none when it is no citation."""
    return [kamerstuk.canonical for kamerstuk in parse_kamerstuk(typed) if kamerstuk.number]


def cited_dossiers(typed: str) -> Sequence[str]:
    """The dossiers that were typed, without a document in them."""
    return [kamerstuk.dossier_key for kamerstuk in parse_kamerstuk(typed) if not kamerstuk.number]


def is_number(typed: str) -> bool:
    """Whether a document or a record in a register is named by its number."""
    return parse_identifier(typed) is not None or bool(cited_documents(typed))
