"""The letters meet the register: their citations and promises find the records that are now there."""

from commitments.actions.register.answers import answers
from commitments.actions.register.citations import correct_citations, resolve_citations
from commitments.actions.register.corrections import correct_numbers
from commitments.actions.register.proposing import propose


def match_all() -> int:
    """Point citations at the papers they name, propose what only looks alike, and count the proposals."""
    resolve_citations()
    return propose([*correct_numbers(), *correct_citations(), *answers()])
