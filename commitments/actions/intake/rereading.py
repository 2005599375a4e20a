"""Reading a letter that is held already: after the rules were improved, or one that was typed in by hand."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from commitments.actions.intake.proposing import propose
from commitments.actions.proposals.deciding import may_judge
from commitments.letters.reading import read_letter
from commitments.models import Document


def read_again(*, document: Document, by: Any) -> int:
    """Propose what is not proposed yet and give how many that are. Raises PermissionDenied."""
    if not may_judge(by):
        raise PermissionDenied(_("U mag deze brief niet opnieuw laten lezen. Dat doet gegevensbeheer."))
    return propose(read_letter(document.text), document, by=by, title=document.title)
